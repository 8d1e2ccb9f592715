// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/sampling.h"

#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/runner.h"

#include <algorithm>

namespace caravan::estimate {

namespace {

constexpr QStringView resourceNames[] = {u"", u"the runner's processors", u"the runner's network", u"the runner's store",
                                         u"the runner's queue"};

/// P10 and P90 of the queue as a spread around its median.
Spread spreadOfQueue(const Range<Seconds> &queue)
{
    if (queue.p50.count() <= 0)
        return {};
    const double most = queue.p50.count() * 100; // a queue that may be empty is as good as a hundredth of the median
    return {queue.p10.count() > 0 ? queue.p50 / queue.p10 : most, queue.p90 / queue.p50};
}

} // namespace

Cause causeOf(Resource resource) { return resource == Resource::None ? Cause() : causeOf(resourceNames[size_t(resource)]); }

Sampling::Sampling(const Runner &runner, const Costs &costs, std::shared_ptr<Draws> draws) :
    m_draws(std::move(draws)), m_ofJobs(costs.asSpread(costs.jobSpread))
{
    m_spreads[size_t(Resource::Processor)] = {runner.cpuFactorSpread, runner.cpuFactorSpread};
    m_spreads[size_t(Resource::Network)] = costs.asSpread(costs.networkSpread);
    m_spreads[size_t(Resource::Store)] = costs.asSpread(costs.cacheSpread);
    m_spreads[size_t(Resource::Queue)] = spreadOfQueue(runner.queue);
}

std::array<Bond, 2> Sampling::bondsOf(const Charge &charge) const
{
    return {Bond{charge.cause, charge.spread}, Bond{causeOf(charge.resource), spreadOf(charge.resource)}};
}

Row Sampling::secondsOf(const Charge &charge) const
{
    Row row = rowOf(charge.seconds);
    const auto stretch = [&row](const Row &factors) {
        for (size_t i = 0; i < drawCount; ++i)
            row[i] *= factors[i];
    };
    if (charge.spread != Spread())
        stretch(m_draws->of(charge.cause, charge.spread));
    if (charge.resource != Resource::None)
        stretch(m_draws->of(causeOf(charge.resource), spreadOf(charge.resource)));
    return row;
}

const Row &Sampling::factorsOfJob(QStringView job) const
{
    constexpr quint64 kinds = 64;
    return m_draws->of({causeOf(u"job", job).number % kinds + 1}, m_ofJobs);
}

const Row &Sampling::factorsOfAnyJob() const { return m_draws->of({1}, m_ofJobs); }

} // namespace caravan::estimate
