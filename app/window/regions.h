// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace caravan {

enum class Way { Forward, Back };

/// Gives the keyboard to the next of \a regions, or the previous one, seen from the one that has it; from the last to the first. Regions
/// that are not shown, or in which nothing takes the keyboard, are passed over.
void focusRegion(const QList<QWidget *> &regions, Way way);

} // namespace caravan
