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
    if (!estimate.refusals.isEmpty())
        return estimate.refusals.constFirst();
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
    if (job.isHidden || estimate.job(job.name))
        return {};
    if (!estimate.refusals.isEmpty())
        return estimate.refusals.constFirst();
    if (job.isTrigger)
        return UntimedTexts::tr("“%1” starts another pipeline, whose time is not known here.").arg(job.name);
    return UntimedTexts::tr("“%1” is not in the pipeline for %2, which is what is timed.").arg(job.name, gitlab::eventTitle(estimate.event));
}

QString whyUntimedInShort(const estimate::Estimate &estimate, const estimate::IdleJob *idle, const gitlab::Job &job)
{
    if (idle) {
        switch (idle->standing) {
        case estimate::Standing::ByHand:
            return UntimedTexts::tr("started by hand");
        case estimate::Standing::Blocked:
            return UntimedTexts::tr("waits for another job");
        case estimate::Standing::Skipped:
            return UntimedTexts::tr("not run");
        case estimate::Standing::Runs:
            break;
        }
        return {};
    }
    if (job.isHidden)
        return {};
    if (!estimate.refusals.isEmpty())
        return UntimedTexts::tr("GitLab refuses it");
    return job.isTrigger ? UntimedTexts::tr("starts a pipeline") : UntimedTexts::tr("not in %1").arg(gitlab::eventTitle(estimate.event));
}

QString coverageText(const Derived &derived, estimate::Scenario scenario)
{
    const QList<estimate::JobEstimate> &timed = derived.of(scenario).jobs;
    const qsizetype all = derived.pipeline.runnableJobs().size();
    if (timed.isEmpty() || timed.size() >= all)
        return {};
    return UntimedTexts::tr("%1 of %n job(s) timed", nullptr, int(all)).arg(timed.size());
}

} // namespace caravan
