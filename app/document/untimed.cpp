// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/untimed.h"

#include "core/base/texts.h"
#include "core/base/units.h"
#include "core/estimate/coverage.h"
#include "core/gitlab/run/faults.h"

using namespace Qt::StringLiterals;

namespace caravan {

namespace {
CARAVAN_TEXTS(UntimedTexts);
} // namespace

bool awaitsTimes(const Derived &derived) { return derived.isBehind && derived.estimates.isEmpty(); }

QString whyNoneFor(const Derived &derived, const gitlab::Event &event)
{
    if (derived.verdicts && eventTitle(derived.verdicts->event()) == eventTitle(event)) {
        const std::optional<NoPipeline> none = noPipeline(*derived.verdicts);
        return none ? none->sentence : QString();
    }
    const estimate::Estimate &timed = derived.of(estimate::Scenario::Warm);
    return !derived.isBehind && eventTitle(timed.event) == eventTitle(event) ? timed.refusals.value(0) : QString();
}

QString whyNothingRuns(const Derived &derived, estimate::Scenario scenario)
{
    if (derived.verdicts) {
        if (const std::optional<NoPipeline> none = noPipeline(*derived.verdicts))
            return none->sentence;
    }
    if (awaitsTimes(derived))
        return UntimedTexts::tr("How long the pipeline takes is being worked out.");
    const estimate::Estimate &estimate = derived.of(scenario);
    if (!estimate.refusals.isEmpty())
        return estimate.refusals.constFirst();
    if (estimate.jobs.isEmpty())
        return UntimedTexts::tr("No job of the pipeline for %1 goes to a runner by itself.").arg(gitlab::eventTitle(estimate.event));
    return {};
}

QString whyNothingRunsInFull(const Derived &derived, estimate::Scenario scenario)
{
    const QString brief = whyNothingRuns(derived, scenario);
    if (brief.isEmpty() || awaitsTimes(derived)) // to wait is all that can be done
        return brief;
    const std::optional<NoPipeline> none = derived.verdicts ? noPipeline(*derived.verdicts) : std::nullopt;
    QStringList sentences{brief};
    if (none && !none->reason.isEmpty())
        sentences.append(none->reason);
    const bool isOfFile = !gitlab::faultsOf(derived.pipeline).isEmpty();
    sentences.append(isOfFile ? UntimedTexts::tr("The problems on the Design page say what can be done.")
                              : UntimedTexts::tr("Choose another event on the Design page."));
    return sentences.join(u' ');
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
    if (derived.isBehind && !job.isHidden && !estimate.job(job.name) && !estimate.idleJob(job.name))
        return UntimedTexts::tr("How long it takes is being worked out.");
    return estimate::whyUntimed(estimate, job);
}

QString whyUntimedInShort(const Derived &derived, estimate::Scenario scenario, const estimate::IdleJob *idle, const gitlab::Job &job)
{
    const estimate::Estimate &estimate = derived.of(scenario);
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
    if (derived.isBehind)
        return UntimedTexts::tr("being worked out");
    if (!estimate.refusals.isEmpty())
        return UntimedTexts::tr("GitLab refuses it");
    return estimate.aside.contains(job.name) ? UntimedTexts::tr("starts a pipeline")
                                             : UntimedTexts::tr("not in %1").arg(gitlab::eventTitle(estimate.event));
}

QString coverageText(const Derived &derived, estimate::Scenario scenario)
{
    const estimate::Coverage coverage = estimate::coverageOf(derived.of(scenario), derived.pipeline);
    if (coverage.jobs == 0 || coverage.untimed.isEmpty())
        return {};
    return UntimedTexts::tr("%1 of %n job(s) timed", nullptr, coverage.of).arg(coverage.jobs);
}

QString waitingText(const estimate::JobEstimate &job)
{
    if (job.isOnCriticalPath)
        return UntimedTexts::tr("The pipeline waits for this job.");
    if (!job.couldEndLater())
        return UntimedTexts::tr("The pipeline waits for another job, which ends at the same time.");
    return UntimedTexts::tr("It could end %1 later without the pipeline ending later.").arg(formatDuration(job.slack));
}

QString criticalPathText(const estimate::Estimate &estimate)
{
    constexpr qsizetype atBegin = 6;
    constexpr qsizetype atEnd = 3;
    QStringList names = estimate.criticalPath;
    if (const qsizetype between = names.size() - atBegin - atEnd; between > 1)
        names = names.first(atBegin) << UntimedTexts::tr("%n more job(s)", nullptr, int(between)) << names.last(atEnd);
    return names.join(u" → "_s);
}

} // namespace caravan
