// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/coverage.h"

#include "core/base/texts.h"

#include <QSet>

namespace caravan::estimate {

namespace {
CARAVAN_TEXTS(CoverageTexts);

QString whyLeftOut(const Estimate &estimate, const gitlab::Job &job)
{
    if (!estimate.refusals.isEmpty())
        return estimate.refusals.constFirst();
    if (estimate.aside.contains(job.name))
        return CoverageTexts::tr("“%1” starts another pipeline, and does not wait for it.").arg(job.name);
    return CoverageTexts::tr("“%1” is not in the pipeline for %2, which is what is timed.").arg(job.name, gitlab::eventTitle(estimate.event));
}

} // namespace

QString whyUntimed(const Estimate &estimate, const gitlab::Job &job)
{
    if (const IdleJob *idle = estimate.idleJob(job.name))
        return idle->because;
    return job.isHidden || estimate.job(job.name) ? QString() : whyLeftOut(estimate, job);
}

Coverage coverageOf(const Estimate &estimate, const gitlab::Pipeline &pipeline)
{
    QSet<QString> timed;
    for (const JobEstimate &job : estimate.jobs)
        timed.insert(job.name);
    QHash<QString, QString> idle;
    for (const IdleJob &job : estimate.idle)
        idle.insert(job.name, job.because);
    Coverage coverage;
    const bool isOfEvent = estimate.isEventChosen && estimate.refusals.isEmpty();
    for (const gitlab::Job *job : pipeline.runnableJobs()) {
        const QString &name = job->name;
        if (isOfEvent && !timed.contains(name) && !idle.contains(name) && !estimate.aside.contains(name))
            continue;
        ++coverage.of;
        if (timed.contains(name))
            ++coverage.jobs;
        else
            coverage.untimed.append({name, idle.contains(name) ? idle.value(name) : whyLeftOut(estimate, *job)});
    }
    return coverage;
}

} // namespace caravan::estimate
