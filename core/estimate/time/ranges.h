// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/estimate/facts/spread.h"

#include <initializer_list>

namespace caravan::estimate {

/// The spread of a product of independent lognormal factors.
Spread combined(std::initializer_list<Spread> spreads);

Range<double> scaled(const Range<double> &range, double factor);
Range<Seconds> inSeconds(const Range<double> &range);

} // namespace caravan::estimate
