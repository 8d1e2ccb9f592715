// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/kept_focus.h"

#include <QApplication>
#include <QWidget>

namespace caravan {

namespace {

constexpr qsizetype mostKept = 16;

} // namespace

KeptFocus::KeptFocus(QWidget *window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, &KeptFocus::follow);
}

void KeptFocus::follow(QWidget *old, QWidget *now)
{
    if (old && old->window() == m_window && !(old->isVisible() && old->isEnabled())) {
        if (!now || now->window() == m_window)
            goBack(old);
        return;
    }
    if (!now || now->window() != m_window)
        return;
    m_before.removeIf([now](const QPointer<QWidget> &one) { return !one || one == now; });
    m_before.append(now);
    if (m_before.size() > mostKept)
        m_before.removeFirst();
}

/// What comes now was nobody's choice: whoever hid \a from and has a better place for the keyboard gives it there afterwards.
void KeptFocus::goBack(const QWidget *from)
{
    for (QWidget *outer = from->parentWidget(); outer && outer != m_window; outer = outer->parentWidget()) {
        if (outer->focusPolicy() != Qt::NoFocus && canHave(outer))
            return outer->setFocus(Qt::OtherFocusReason);
    }
    while (!m_before.isEmpty()) {
        QWidget *last = m_before.takeLast();
        if (last && last != from && canHave(last))
            return last->setFocus(Qt::OtherFocusReason);
    }
    if (QWidget *next = QApplication::focusWidget())
        next->clearFocus();
}

bool KeptFocus::canHave(const QWidget *widget) const { return widget->window() == m_window && widget->isVisible() && widget->isEnabled(); }

} // namespace caravan
