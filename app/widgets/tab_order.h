// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace caravan {

/// Lets Tab reach the fields of \a added, a widget made later than those around it, right before \a next. (A new widget is the window's last.)
void tabBefore(QWidget *next, QWidget *added);

} // namespace caravan
