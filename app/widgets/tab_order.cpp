// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tab_order.h"

#include <QWidget>

namespace caravan {

namespace {

bool takesTab(const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy(); }

} // namespace

void tabBefore(QWidget *next, QWidget *added)
{
    const auto isOfAdded = [added](const QWidget *widget) { return widget == added || added->isAncestorOf(widget); };
    QWidget *last = next->previousInFocusChain();
    while (last != next && (!takesTab(last) || isOfAdded(last)))
        last = last->previousInFocusChain();
    for (QWidget *field : QList<QWidget *>{added} + added->findChildren<QWidget *>()) {
        if (!takesTab(field))
            continue;
        QWidget::setTabOrder(last, field);
        last = field;
    }
}

} // namespace caravan
