// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace caravan {

/// How all fields and buttons of the application behave, whatever made them. One event filter:
/// a wheel over a choice or a number that has not the focus scrolls what lies below it, and changes nothing;
/// Ctrl with a wheel makes no text larger or smaller;
/// Undo and Redo are the window's where the field itself has nothing to take back;
/// Return presses the button that has the focus, as Space does; in a dialog it may be another's.
class FieldManners : public QObject
{
    Q_OBJECT

public:
    /// Holds for the whole application as long as it lives.
    explicit FieldManners(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace caravan
