// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/untimed.h"

#include "core/base/texts.h"

namespace caravan {

namespace {
CARAVAN_TEXTS(UntimedTexts);
} // namespace

QString whyNothingRuns(const Derived &derived, estimate::Scenario scenario)
{
    if (derived.verdicts) {
        if (const std::optional<NoPipeline> none = noPipeline(*derived.verdicts))
            return none->sentence;
    }
    const estimate::Estimate &estimate = derived.of(scenario);
    if (estimate.jobs.isEmpty())
        return UntimedTexts::tr("No job of the pipeline for %1 goes to a runner by itself.").arg(gitlab::eventTitle(estimate.event));
    return {};
}

QString whyUntimed(const Derived &derived, estimate::Scenario scenario)
{
    if (const QString reason = whyNothingRuns(derived, scenario); !reason.isEmpty())
        return reason;
    const estimate::JobEstimate *job = derived.of(scenario).failingJob();
    return job ? job->failure : QString();
}

QString whyUntimed(const Derived &derived, estimate::Scenario scenario, const gitlab::Job &job)
{
    const estimate::Estimate &estimate = derived.of(scenario);
    if (const estimate::IdleJob *idle = estimate.idleJob(job.name))
        return idle->because;
    if (job.isHidden || job.isTrigger || estimate.job(job.name))
        return {};
    return UntimedTexts::tr("“%1” is not in the pipeline for %2, which is what is timed.").arg(job.name, gitlab::eventTitle(estimate.event));
}

} // namespace caravan
