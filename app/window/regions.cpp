// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/regions.h"

#include <QApplication>
#include <QWidget>

namespace caravan {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
}

/// What takes the keyboard in a region: itself, else the first one of what is in it as Tab goes; null for none.
QWidget *entryOf(QWidget *region)
{
    if (!region->isVisible())
        return nullptr;
    if (takesKeyboard(region))
        return region;
    for (QWidget *next = region->nextInFocusChain(); next && next != region; next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && takesKeyboard(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusRegion(const QList<QWidget *> &regions, Way way)
{
    const QWidget *focus = QApplication::focusWidget();
    const qsizetype count = regions.size();
    qsizetype current = way == Way::Forward ? -1 : 0;
    for (qsizetype i = 0; focus && i < count; ++i) {
        if (regions[i] == focus || regions[i]->isAncestorOf(focus))
            current = i;
    }
    const qsizetype step = way == Way::Forward ? 1 : -1;
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget *region = regions[((current + step * i) % count + count) % count];
        if (QWidget *entry = entryOf(region)) {
            entry->window()->setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does, or some would not show that they have it
            entry->setFocus(way == Way::Forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace caravan
