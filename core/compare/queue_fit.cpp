// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/queue_fit.h"

#include <algorithm>
#include <cmath>

namespace caravan::compare {

namespace {

constexpr double shortestWait = 0.5;       ///< seconds; the page shows whole ones
constexpr double leastDeviation = 0.1;     ///< of the logarithm
constexpr double queueDeviations = 1.2816; ///< of the normal distribution, from P50 to P90

double logOfWait(const Seconds &wait) { return std::log(std::max(wait.count(), shortestWait)); }

} // namespace

std::optional<QueueFit> fitQueue(const QList<FiledLog> &logs, const Range<Seconds> &before)
{
    std::vector<double> waits;
    for (const FiledLog &filed : logs) {
        if (filed.log.queued)
            waits.push_back(logOfWait(*filed.log.queued));
    }
    if (waits.empty())
        return std::nullopt;
    const double usualDeviation = std::max(leastDeviation, (logOfWait(before.p90) - logOfWait(before.p50)) / queueDeviations);
    const double weight = double(waits.size()) + 1;
    double mean = logOfWait(before.p50) / weight;
    for (const double wait : waits)
        mean += wait / weight;
    double squares = usualDeviation * usualDeviation;
    for (const double wait : waits)
        squares += (wait - mean) * (wait - mean);
    const double deviation = std::sqrt(squares / weight);
    const double ratio = std::exp(queueDeviations * deviation);
    const Seconds middle(std::exp(mean));
    return QueueFit{{middle / ratio, middle, middle * ratio}, std::exp(queueDeviations * deviation / std::sqrt(weight))};
}

} // namespace caravan::compare
