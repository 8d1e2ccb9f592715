// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/job_times.h"

#include <algorithm>

namespace caravan::compare {

JobTimes::JobTimes(const QList<estimate::Estimate> &estimates)
{
    for (const estimate::Estimate &estimate : estimates) {
        double all = 0;
        for (const estimate::JobEstimate &job : estimate.jobs)
            all += job.seconds.p50.count() * job.instances;
        for (const estimate::JobEstimate &job : estimate.jobs) {
            JobTime time;
            time.scenario = estimate.scenario;
            time.seconds = {job.seconds.p10.count() * job.instances, job.seconds.p50.count() * job.instances,
                            job.seconds.p90.count() * job.instances};
            const double share = all > 0 ? time.seconds.p50 / all : 0;
            time.co2eGrams = {estimate.co2eGrams.low * share, estimate.co2eGrams.mid * share, estimate.co2eGrams.high * share};
            for (const estimate::CacheHit &cache : job.caches)
                time.found.append(cache.isFound);
            m_times[job.name].append(time);
            double &bytes = m_cacheBytes[job.name];
            bytes = std::max(bytes, job.cacheBytes.value);
        }
    }
}

const JobTime *JobTimes::timeOf(const QString &job, const QList<estimate::Scenario> &preferred, const QList<bool> &found) const
{
    const auto known = m_times.constFind(job);
    if (known == m_times.cend())
        return nullptr;
    const auto firstThat = [&](const auto &fits) -> const JobTime * {
        for (const estimate::Scenario scenario : preferred) {
            for (const JobTime &time : *known) {
                if (time.scenario == scenario && fits(time))
                    return &time;
            }
        }
        return nullptr;
    };
    if (const JobTime *exact = firstThat([&](const JobTime &time) { return time.found == found; }))
        return exact;
    const bool findsSome = found.contains(true);
    if (const JobTime *alike = firstThat([&](const JobTime &time) { return time.found.contains(true) == findsSome; }))
        return alike;
    const JobTime *any = firstThat([](const JobTime &) { return true; });
    return any ? any : &known->constFirst();
}

} // namespace caravan::compare
