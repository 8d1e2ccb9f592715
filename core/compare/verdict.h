// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace caravan::compare {

/// Seconds that a run of \a column takes on average, when \a coldShare of the runs find no cache.
Seconds expectedWall(const Column &column, double coldShare);

/// Fills Comparison::best and because: the possible column with the least expected time.
void chooseBest(Comparison &comparison, const estimate::Facts &facts);

} // namespace caravan::compare
