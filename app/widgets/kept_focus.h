// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace caravan {

/// Keeps the keyboard where somebody put it. When the widget that has it is hidden, disabled or deleted, Qt gives it to whatever comes next as
/// Tab goes, and that may be a control that deletes something. Here it goes back: to what the widget was in, else to what had it before,
/// else to nothing.
class KeptFocus : public QObject
{
    Q_OBJECT

public:
    /// Holds for the widgets of \a window, dialogs over it left out.
    explicit KeptFocus(QWidget *window);

private:
    void follow(QWidget *old, QWidget *now);
    void goBack(const QWidget *from);
    bool canHave(const QWidget *widget) const;

    QWidget *m_window;
    QList<QPointer<QWidget>> m_before; ///< had the keyboard, the last one last
};

} // namespace caravan
