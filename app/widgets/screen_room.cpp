// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace caravan {

namespace {

constexpr int titleBarHeight = 32; // the desktop's own, which is known only when the window is shown

} // namespace

bool fitToScreen(QWidget *window)
{
    const QSize wanted = window->size();
    const QSize room = window->screen()->availableSize() - QSize(0, titleBarHeight);
    window->resize(wanted.boundedTo(room));
    return window->size() != wanted;
}

} // namespace caravan
