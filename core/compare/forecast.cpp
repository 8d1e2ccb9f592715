// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/forecast.h"

#include <algorithm>
#include <cmath>

namespace caravan::compare {

namespace {

constexpr double priorRuns = 0.5;         // of each kind, before any is counted: Jeffreys' prior
constexpr double normalQuantile = 1.2816; // P90 of the normal distribution, in standard deviations

} // namespace

Forecast forecastOf(const QList<Outcome> &outcomes, int most)
{
    Tally tally;
    for (auto outcome = outcomes.crbegin(); outcome != outcomes.crend() && tally.asked() < most; ++outcome)
        tally.add(*outcome);
    Forecast forecast;
    forecast.counted = tally.asked();
    if (forecast.counted == 0)
        return forecast;
    // Beta-binomial: mean and variance in closed form, its quantiles by the normal distribution.
    const double alpha = tally.hits + priorRuns;
    const double beta = tally.partial + tally.misses + priorRuns;
    const double sum = alpha + beta;
    const double share = alpha / sum;
    const double mean = Forecast::runs * share;
    const double variance = mean * (1 - share) * (sum + Forecast::runs) / (sum + 1);
    const double spread = normalQuantile * std::sqrt(variance);
    const auto clamped = [](double hits) { return std::clamp(hits, 0.0, double(Forecast::runs)); };
    forecast.hits = {clamped(mean - spread), clamped(mean), clamped(mean + spread)};
    return forecast;
}

} // namespace caravan::compare
