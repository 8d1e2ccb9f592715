// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/ranges.h"

#include <algorithm>
#include <cmath>

namespace caravan::estimate {

namespace {

double deviationOfSum(double sum, double sumOfSquares, double correlation)
{
    return std::sqrt((1 - correlation) * sumOfSquares + correlation * sum * sum);
}

} // namespace

Range<double> rangeOf(double p50, double spread)
{
    const double factor = std::max(1.0, spread);
    return {p50 / factor, p50, p50 * factor};
}

double combinedSpread(std::initializer_list<double> spreads)
{
    double sumOfSquares = 0;
    for (const double spread : spreads) {
        const double logarithm = std::log(std::max(1.0, spread));
        sumOfSquares += logarithm * logarithm;
    }
    return std::exp(std::sqrt(sumOfSquares));
}

Range<double> sumOf(const QList<Range<double>> &parts, double correlation)
{
    double median = 0;
    double below = 0;
    double belowSquares = 0;
    double above = 0;
    double aboveSquares = 0;
    for (const Range<double> &part : parts) {
        const double down = part.p50 - part.p10;
        const double up = part.p90 - part.p50;
        median += part.p50;
        below += down;
        belowSquares += down * down;
        above += up;
        aboveSquares += up * up;
    }
    return {std::max(0.0, median - deviationOfSum(below, belowSquares, correlation)), median,
            median + deviationOfSum(above, aboveSquares, correlation)};
}

Range<double> scaled(const Range<double> &range, double factor) { return {range.p10 * factor, range.p50 * factor, range.p90 * factor}; }

Range<Seconds> inSeconds(const Range<double> &range) { return {Seconds(range.p10), Seconds(range.p50), Seconds(range.p90)}; }

Range<double> plain(const Range<Seconds> &range) { return {range.p10.count(), range.p50.count(), range.p90.count()}; }

} // namespace caravan::estimate
