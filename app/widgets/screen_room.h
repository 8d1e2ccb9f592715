// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace caravan {

/// Makes a window that is not yet shown no larger than what its screen has room for below a title bar: one of 1920 × 1080 that is shown
/// twice as large has 960 × 540. Returns whether the window was too large.
bool fitToScreen(QWidget *window);

} // namespace caravan
