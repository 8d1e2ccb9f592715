// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/started.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/child_pipeline.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(StartedTexts);

constexpr int deepest = 2;         ///< levels of child pipelines. Source: documentation, doc/ci/pipelines/downstream_pipelines.md
constexpr int mostPipelines = 100; ///< that are estimated in one; beyond them nobody waits for an estimate
constexpr auto source = "GitLab, .gitlab-ci.yml reference, trigger:strategy"_L1;

/// Whether nothing of a child pipeline is known, since its files are not.
bool isUnknown(const gitlab::Pipeline &pipeline) { return !pipeline.unresolvedIncludes.isEmpty() && pipeline.runnableJobs().isEmpty(); }

/// A pipeline of which nothing is known takes what pipelines take.
JobRun unknownStart(const Setting &setting, const gitlab::Job &job, const gitlab::Downstream &of)
{
    JobRun run;
    run.isAside = !of.isAwaited;
    const ProgramTime &time = setting.costs.programs.like(u"pipeline"_s);
    const Cause cause = causeOf(time.provenance.source);
    if (run.isAside) {
        setting.assumeUnknown(
            StartedTexts::tr("What “%1” starts is not known here. It does not wait for it; what that costs is not counted.").arg(job.name),
            time.provenance, {});
        return run;
    }
    Charge charge;
    charge.phase = Phase::Build;
    charge.seconds = time.seconds;
    charge.spread = {time.down, time.up};
    charge.cause = cause;
    charge.because = StartedTexts::tr("the pipeline that it waits for");
    charge.source = time.provenance.source;
    charge.confidence = time.provenance.confidence;
    charge.isBilled = of.isChild; // another project pays for its own
    run.ledger.add(charge);
    run.seconds = run.rows(setting.sampling).ofAnyJob;
    setting.assumeUnknown(StartedTexts::tr(
                              "What “%1” starts is not known here, and it waits for it: %2 assumed, from %3 (P10) to %4 (P90).")
                              .arg(job.name, formatDuration(Seconds(time.seconds)), formatDuration(Seconds(time.seconds / time.down)),
                                   formatDuration(Seconds(time.seconds * time.up))),
                          time.provenance, cause);
    return run;
}

JobRun failedStart(const QString &because)
{
    JobRun run;
    run.failure = because;
    return run;
}

JobRun knownStart(const Setting &setting, const gitlab::Job &job, const gitlab::Downstream &of, const Whole &whole)
{
    const Estimate &child = whole.estimate;
    setting.assumeOf(job.name, child.assumptions);
    if (!child.refusals.isEmpty())
        return failedStart(
            StartedTexts::tr("“%1” fails, since its child pipeline cannot be made: %2").arg(job.name, child.refusals.constFirst()));
    JobRun run;
    run.isAside = !of.isAwaited;
    run.started = whole.runs;
    const QString minutes = formatDuration(Seconds(child.wall.p50));
    if (run.isAside) {
        setting.assume(StartedTexts::tr(
                           "“%1” starts a child pipeline of %2 and does not wait for it: its jobs are billed, move bytes and take "
                           "energy, and the wall time is without them.")
                           .arg(job.name, minutes),
                       source, u"stated"_s);
        return run;
    }
    run.last(whole.walls, whole.path, setting.sampling);
    if (!whole.failure.isEmpty())
        run.failure = StartedTexts::tr("“%1” fails with its child pipeline: %2").arg(job.name, whole.failure);
    setting.assume(StartedTexts::tr("“%1” waits for its child pipeline of %2, whose jobs are counted in what is billed, moved and used.")
                       .arg(job.name, minutes),
                   source, u"stated"_s);
    return run;
}

} // namespace

StartedPipelines startedBy(const Setting &setting, Memory::Data &memory, const Followed &followed, const gitlab::Event &event, int level,
                           World &left)
{
    static const QStringList nothingEdited; // a child pipeline that is read anew is another one
    const Inputs &inputs = setting.inputs;
    StartedPipelines started;
    for (qsizetype member = 0; member < followed.participants().size(); ++member) {
        const gitlab::Job &job = *followed.participants().at(member).job;
        if (!job.isTrigger)
            continue;
        const auto set = [&](JobRun run) {
            started.insert(followed.plan().members.at(member).name, std::make_shared<const JobRun>(std::move(run)));
        };
        const gitlab::Downstream of = job.downstream.value_or(gitlab::Downstream());
        const bool isRead = !of.text.isEmpty() && started.size() < mostPipelines;
        if (isRead && level >= deepest) {
            set(failedStart(
                StartedTexts::tr("“%1” fails, since GitLab starts child pipelines of child pipelines two levels deep and no deeper.")
                    .arg(job.name)));
            continue;
        }
        KnownChild *child =
            isRead ? &memory.childOf(of, gitlab::eventOfChild(event, job, inputs.pipeline.variables), inputs.files) : nullptr;
        if (!child || !child->pipeline || isUnknown(*child->pipeline)) {
            set(unknownStart(setting, job, of));
            continue;
        }
        const Whole whole = wholeOf({*child->pipeline, inputs.project, inputs.catalogue, inputs.facts, inputs.runner, inputs.scenario,
                                     &child->memory, &nothingEdited, child->event, inputs.isEventChosen, inputs.files, Detail::Times},
                                    level + 1);
        left.caches.insert(whole.world.caches);
        left.registry.insert(whole.world.registry);
        set(knownStart(setting, job, of, whole));
    }
    return started;
}

} // namespace caravan::estimate
