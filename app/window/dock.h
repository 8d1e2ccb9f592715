// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace caravan {

/// A panel of a page that can be hidden, moved, resized and taken out of the window: a thin bar with its title, by which it is dragged,
/// and what it shows.
class Dock : public QDockWidget
{
    Q_OBJECT

public:
    /// \a name: the object name, by which its place is remembered.
    Dock(const QString &title, const QString &name, QWidget *content);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace caravan
