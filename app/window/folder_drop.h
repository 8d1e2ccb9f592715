// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace caravan {

/// Lets a folder be dropped anywhere on a window, whatever the widget below the pointer does with other drops.
class FolderDrop : public QObject
{
    Q_OBJECT

public:
    explicit FolderDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace caravan
