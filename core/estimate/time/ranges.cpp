// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/ranges.h"

#include <algorithm>
#include <cmath>

namespace caravan::estimate {

Spread combined(std::initializer_list<Spread> spreads)
{
    double down = 0;
    double up = 0;
    const auto squared = [](double spread) {
        const double logarithm = std::log(std::max(1.0, spread));
        return logarithm * logarithm;
    };
    for (const Spread &spread : spreads) {
        down += squared(spread.down);
        up += squared(spread.up);
    }
    return {std::exp(std::sqrt(down)), std::exp(std::sqrt(up))};
}

Range<double> scaled(const Range<double> &range, double factor) { return {range.p10 * factor, range.p50 * factor, range.p90 * factor}; }

Range<Seconds> inSeconds(const Range<double> &range) { return {Seconds(range.p10), Seconds(range.p50), Seconds(range.p90)}; }

} // namespace caravan::estimate
