// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"

#include "core/base/texts.h"
#include "core/estimate/account.h"
#include "core/estimate/earlier.h"
#include "core/estimate/memory.h"
#include "core/estimate/runs.h"
#include "core/estimate/started.h"
#include "core/estimate/time/ranges.h"

#include <QLocale>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EstimateTexts);

constexpr double percentOfAll = 100;

/// Says which pipeline it is.
void assumeEvent(const Setting &setting, const gitlab::Event &of)
{
    const Inputs &inputs = setting.inputs;
    const QString event = gitlab::eventTitle(of);
    if (inputs.scenario == Scenario::NewBranch)
        setting.assume(
            EstimateTexts::tr("This is the pipeline for %1, the first of that branch; the default branch has had one before.").arg(event),
            u"the scenario that was chosen"_s, u"stated"_s);
    else if (inputs.isEventChosen)
        setting.assume(EstimateTexts::tr("This is the pipeline for %1.").arg(event), u"the event that was chosen"_s, u"stated"_s);
    else
        setting.assume(EstimateTexts::tr("This is the pipeline for %1, since no other event was chosen.").arg(event),
                       u"no event was chosen"_s, u"assumed"_s);
    if (inputs.scenario == Scenario::NewBranch && !inputs.event.branch.isEmpty() && of.branch != inputs.event.branch)
        setting.assume(EstimateTexts::tr("The default branch is never a new one, so that “%1” stands for any new branch.").arg(of.branch),
                       u"the scenario that was chosen"_s, u"stated"_s);
}

/// Says what is not known of the pipeline, and why GitLab does not make it.
void assumePlan(const Setting &setting, const Plan &plan)
{
    const Inputs &inputs = setting.inputs;
    if (const QStringList &others = inputs.pipeline.unresolvedIncludes; !others.isEmpty())
        setting.assumeUnknown(
            EstimateTexts::tr(
                "What %1 brings is not known, since it stands elsewhere and was not fetched: its jobs are not counted, and of those "
                "that extend them only what this file says.")
                .arg(others.join(u", "_s)),
            {u"GitLab, .gitlab-ci.yml reference, include"_s, {}, u"stated"_s}, {});
    for (const QString &refusal : refusalsOf(plan.listing))
        setting.assume(refusal, u"GitLab, .gitlab-ci.yml reference, workflow:rules and needs"_s, u"stated"_s);
    for (const gitlab::ListedJob &job : plan.listing.jobs) {
        if (job.verdict.included == gitlab::Inclusion::Maybe)
            setting.assume(EstimateTexts::tr(
                               "“%1” is counted, though it may not be in this pipeline: that depends on what is not known here.")
                               .arg(job.job),
                           u"GitLab, .gitlab-ci.yml reference, rules"_s, u"assumed"_s);
    }
}

/// \a figure with the digits that its source has, in the user's language.
QString exactly(double figure) { return QLocale().toString(figure); }

/// Says what has changed since the run before. \a before: its pipeline.
void assumeChange(const Setting &setting, const Followed &before)
{
    switch (setting.inputs.scenario) {
    case Scenario::Cold:
    case Scenario::Warm:
    case Scenario::NewBranch:
        break;
    case Scenario::Sources:
        setting.assume(EstimateTexts::tr("Of what dune builds from the project's own sources, %1 % is built again where _build was kept.")
                           .arg(exactly(setting.costs.duneChangedShare * percentOfAll)),
                       setting.costs.duneChangedShare);
        break;
    case Scenario::Dependencies: {
        const Setting::Change &change = setting.change();
        setting.assume(change.package.isEmpty()
                           ? EstimateTexts::tr("No job installs a package that the opam files name: their change makes none anew.")
                           : EstimateTexts::tr("The opam file asks for another “%1”, the middle one of the packages that it names and "
                                               "jobs install: %n package(s) are made anew.",
                                               nullptr, int(change.anew.size()))
                                 .arg(change.package),
                       u"the project's dependencies and what needs them"_s, u"assumed"_s);
        break;
    }
    case Scenario::Compiler: {
        QStringList changes;
        for (auto it = before.otherCompilers().cbegin(); it != before.otherCompilers().cend(); ++it)
            changes.append(EstimateTexts::tr("%1 instead of %2").arg(it.key(), it.value()));
        setting.assume(
            changes.isEmpty()
                ? EstimateTexts::tr(
                    "The file names no version of OCaml: the project's own files ask for another one, so that caches whose keys hold "
                    "them are new, and all that was built with the old one is built anew.")
                : EstimateTexts::tr("The file names other versions of OCaml than in the run before: %1.").arg(changes.join(u", "_s)),
            u"the scenario that was chosen"_s, u"assumed"_s);
        break;
    }
    }
}

/// Says what of the pipeline costs nothing here.
void assumeIdle(const Setting &setting, const Estimate &estimate)
{
    for (const IdleJob &job : estimate.idle)
        setting.assume(job.because, u"GitLab, .gitlab-ci.yml reference, when and needs"_s, u"stated"_s);
}

void assumeRunner(const Setting &setting)
{
    const Runner &runner = setting.runner;
    const auto sourceAt = [&runner](qsizetype index) {
        return index >= 0 && index < runner.provenance.size() ? runner.provenance[index] : recipes::Provenance();
    };
    const recipes::Provenance about = sourceAt(0);
    const auto figure = [&runner](const QString &key, double value) { return OwnFigure{OwnFigure::Place::Runner, runner.id, key, value}; };
    const auto say = [&](const QString &text, const recipes::Provenance &from, const Cause &cause, const QList<OwnFigure> &figures) {
        setting.assume(Assumption{.text = text, .source = from.source, .confidence = from.confidence, .cause = cause, .figures = figures});
    };
    const recipes::Provenance power = sourceAt(runner.provenance.size() - 2);
    const recipes::Provenance grid = sourceAt(runner.provenance.size() - 1);
    say(EstimateTexts::tr("The runner “%1” has %2 vCPU and takes %3 s for a CPU second of the measuring machine "
                          "(P90: %4 times that).")
            .arg(runner.title, QString::number(runner.vcpus), exactly(runner.cpuFactor), exactly(runner.cpuFactorSpread)),
        runner.about(u"cpuFactor", u"cpuFactor"_s), causeOf(Resource::Processor),
        {figure(u"cpuFactor"_s, runner.cpuFactor), figure(u"vcpus"_s, runner.vcpus)});
    say(EstimateTexts::tr("It downloads images at %1 per second and unpacks them at %2 per second.")
            .arg(formatBytes({runner.networkBytesPerSecond}), formatBytes({runner.unpackBytesPerSecond})),
        runner.about(u"Network", u"networkBytesPerSecond"_s), causeOf(Resource::Network),
        {figure(u"networkBytesPerSecond"_s, runner.networkBytesPerSecond), figure(u"unpackBytesPerSecond"_s, runner.unpackBytesPerSecond)});
    if (runner.hasDistributedCache) {
        say(EstimateTexts::tr("Caches and artifacts go from and to their store at %1 per second.")
                .arg(formatBytes({runner.cacheBytesPerSecond})),
            runner.about(u"Network", u"cacheBytesPerSecond"_s), causeOf(Resource::Store),
            {figure(u"cacheBytesPerSecond"_s, runner.cacheBytesPerSecond)});
    }
    const recipes::Provenance start = runner.about(u"prepare the executor", u"startOverhead"_s);
    say(EstimateTexts::tr("A job is prepared in %1.").arg(formatDuration(runner.startOverhead)), start,
        causeOf(start.source, phaseId(runner.usesImages() ? Phase::Pull : Phase::Clone)),
        {figure(u"startOverhead"_s, runner.startOverhead.count())});
    say(EstimateTexts::tr("A job waits %1 for a place on it, from %2 (P10) to %3 (P90).")
            .arg(formatDuration(runner.queue.p50), formatDuration(runner.queue.p10), formatDuration(runner.queue.p90)),
        runner.about(u"Queue", u"queue"_s), causeOf(Resource::Queue), {figure(u"queue"_s, runner.queue.p50.count())});
    if (!runner.hasDistributedCache) {
        setting.assume(EstimateTexts::tr("Its caches stay on its own disk, and the next run gets the same runner."), about.source,
                       u"assumed"_s);
    }
    setting.assume(EstimateTexts::tr("Energy counts processors by the runner's power curve, memory at %1 W per GB and "
                                     "transfers at %2 Wh per GB.")
                       .arg(exactly(setting.costs.mid.memoryWattsPerGigabyte), exactly(setting.costs.mid.networkKwhPerGigabyte * 1000)),
                   power.source, power.confidence);
    setting.assume(EstimateTexts::tr("Electricity of %1 makes %2 g CO₂e per kWh, and the data centre uses %3 kWh for each of computing.")
                       .arg(runner.region, exactly(runner.gramsCo2ePerKwh), exactly(runner.powerUsageEffectiveness)),
                   grid.source, grid.confidence);
    setting.assume(
        EstimateTexts::tr("Making the server counts with %1 g CO₂e per vCPU and hour.").arg(exactly(setting.costs.embodiedGramsPerVcpuHour)),
        setting.costs.embodiedGramsPerVcpuHour);
}

} // namespace

namespace {

Circumstances circumstancesOf(const Setting &setting, const Run &run, const Followed &followed)
{
    return {run.revision, run.start.event, followed.plan().variables.during({run.revision.run, run.revision.commit}), &setting.keyFiles,
            setting.hasDependenciesInDuneProject()};
}

/// Performs a run in \a world. \a isJoined: caches of other pipelines are in it.
Performance performRun(const Setting &setting, Memory::Data &memory, const Run &run, World &world, const StartedPipelines &started,
                       bool isJoined = false)
{
    Followed &followed = memory.followed(run.start);
    const Circumstances circumstances = circumstancesOf(setting, run, followed);
    return perform(setting, followed, world, circumstances,
                   followed.run({setting.inputs.runner.id, run.revision, isJoined, qHash(setting.changedPackages())}), started);
}

/// Where jobs of the last run, which began with \a before, have asked for caches in vain that other pipelines of the project store: performs it
/// once more with these.
void joinEarlier(const Setting &setting, Memory::Data &memory, const QList<Start> &starts, const Run &run, const World &before,
                 const StartedPipelines &started, Performance &last, World &world)
{
    const Followed &followed = memory.followed(run.start);
    const QSet<QString> keys = keysAskedInVain(followed, last, circumstancesOf(setting, run, followed), before);
    std::optional<World> both =
        keys.isEmpty() ? std::nullopt : withEarlierCaches(before, keys, setting, memory, starts, starts.constFirst().hasOtherCompiler);
    if (!both)
        return;
    world = std::move(*both);
    last = performRun(setting, memory, run, world, started, true);
}

/// An estimate that knows what it is of, and nothing else yet.
Estimate begun(const Inputs &inputs, const gitlab::Event &event)
{
    Estimate result;
    result.runner = inputs.runner.id;
    result.event = event;
    result.isEventChosen = inputs.isEventChosen;
    result.scenario = inputs.scenario;
    return result;
}

/// Of a pipeline that is not made there are no times.
Estimate refused(const Setting &setting, const gitlab::Event &event, const QStringList &refusals)
{
    Estimate result = begun(setting.inputs, event);
    result.refusals = refusals;
    result.assumptions = setting.assumptions();
    return result;
}

} // namespace

QStringList JobEstimate::cacheReasons() const
{
    QStringList reasons;
    for (const CacheHit &hit : caches) {
        if (!hit.isFound)
            reasons.append(hit.because);
    }
    reasons.removeDuplicates();
    return reasons;
}

Seconds JobEstimate::of(Phase phase) const
{
    for (const PhaseTime &time : phases) {
        if (time.phase == phase)
            return time.seconds.p50;
    }
    return Seconds(0);
}

const JobEstimate *Estimate::job(QStringView name) const
{
    for (const JobEstimate &job : jobs) {
        if (job.name == name)
            return &job;
    }
    return nullptr;
}

const JobEstimate *Estimate::failingJob() const
{
    const auto found = std::find_if(jobs.begin(), jobs.end(), [](const JobEstimate &job) { return job.fails() && !job.mayFail; });
    return found == jobs.end() ? nullptr : &*found;
}

const IdleJob *Estimate::idleJob(QStringView name) const
{
    const auto found = std::find_if(idle.cbegin(), idle.cend(), [name](const IdleJob &job) { return job.name == name; });
    return found == idle.cend() ? nullptr : &*found;
}

namespace {

constexpr qsizetype mostNamed = 6;       ///< figures that are named because much hangs on them, besides what is assumed
constexpr double leastOfWall = 1.0 / 50; ///< what hangs on each, as a share of the wall time

/// A charge on which much hangs, as an assumption.
Assumption asAssumption(const Charge &charge, const Sampling &sampling, const Cause &cause)
{
    const Spread spread = combined({charge.spread, sampling.spreadOf(charge.resource)});
    const QString what =
        charge.because.isEmpty() ? phaseTitle(charge.phase) : EstimateTexts::tr("%1: %2").arg(phaseTitle(charge.phase), charge.because);
    return {EstimateTexts::tr("“%1” takes %2, from %3 (P10) to %4 (P90).")
                .arg(what, formatDuration(Seconds(charge.seconds)), formatDuration(Seconds(charge.seconds / spread.down)),
                     formatDuration(Seconds(charge.seconds * spread.up))),
            charge.source,
            charge.confidence,
            cause,
            0,
            false,
            {},
            {}};
}

/// Puts what is not understood of this pipeline first, then the assumptions on which most of the wall time hangs, and names the figures on which much does and that were not said to be assumed.
void putInfluenceFirst(Estimate &estimate, const Account &account, const Sampling &sampling)
{
    QHash<Cause, double> left = account.influences();
    const QHash<Cause, double> all = left;
    for (Assumption &assumption : estimate.assumptions) {
        assumption.influence = all.value(assumption.cause, 0);
        left.remove(assumption.cause);
    }
    QList<std::pair<double, quint64>> unnamed;
    for (auto cause = left.cbegin(); cause != left.cend(); ++cause)
        unnamed.append({-*cause, cause.key().number});
    std::sort(unnamed.begin(), unnamed.end());
    for (const auto &[influence, number] : unnamed.mid(0, mostNamed)) {
        const Charge *charge = -influence < estimate.wall.p50.count() * leastOfWall ? nullptr : account.longestOf({number});
        if (!charge)
            continue;
        estimate.assumptions.append(asAssumption(*charge, sampling, {number}));
        estimate.assumptions.last().influence = -influence;
    }
    std::stable_sort(estimate.assumptions.begin(), estimate.assumptions.end(),
                     [](const Assumption &a, const Assumption &b) { return a.influence > b.influence; });
    // What only jobs of the run before do hangs on nothing here.
    const QSet<Cause> causes = account.causes();
    std::stable_partition(estimate.assumptions.begin(), estimate.assumptions.end(), [&](const Assumption &assumption) {
        return assumption.isUnknown && (!assumption.cause.isAny() || causes.contains(assumption.cause));
    });
}

/// Adds those of \a more that are not there yet: jobs that are alike have the same.
void addPackages(QList<QSet<QString>> &all, const QList<QSet<QString>> &more)
{
    for (const QSet<QString> &packages : more) {
        if (!all.contains(packages))
            all.append(packages);
    }
}

QSet<QString> united(const QList<QSet<QString>> &sets)
{
    QSet<QString> all;
    for (const QSet<QString> &set : sets)
        all.unite(set);
    return all;
}

} // namespace

Estimate estimate(const Inputs &inputs) { return wholeOf(inputs, 0).estimate; }

Whole wholeOf(const Inputs &inputs, int level)
{
    Memory ownMemory;
    Memory::Data &memory = (inputs.memory ? *inputs.memory : ownMemory).data();
    memory.begin(inputs);
    const Setting setting(inputs, memory.draws());
    if (!memory.faults().isEmpty())
        return {.estimate = refused(setting, inputs.event, refusalsOf(memory.faults()))};
    const auto isMade = [&](const gitlab::Event &event) {
        const Start start{event, false, false};
        memory.follow(inputs, {start});
        return refusalsOf(memory.followed(start).plan().listing).isEmpty();
    };
    const QList<Run> runs = runsOf(inputs, isMade);
    const Run &lastRun = runs.constLast();
    QList<Start> starts;
    for (const Run &run : runs)
        starts.append(run.start);
    memory.follow(inputs, starts);
    const Followed &followed = memory.followed(lastRun.start);
    if (level == 0) {
        assumeRunner(setting);
        assumeEvent(setting, lastRun.start.event);
    }
    assumePlan(setting, followed.plan());
    if (const QStringList refusals = refusalsOf(followed.plan().listing); !refusals.isEmpty())
        return {.estimate = refused(setting, lastRun.start.event, refusals)};
    Whole whole;
    const StartedPipelines started = startedBy(setting, memory, followed, lastRun.start.event, level, whole.world);
    World world;
    QList<QSet<QString>> installed;
    for (qsizetype i = 0; i + 1 < runs.size(); ++i) {
        for (const std::shared_ptr<const JobRun> &run : performRun(setting, memory, runs.at(i), world, started).runs)
            addPackages(installed, run ? run->packages : QList<QSet<QString>>());
    }
    setting.chooseChange(united(installed));
    if (level == 0)
        assumeChange(setting, memory.followed(runs.constFirst().start));
    const World before = world;
    Performance last = performRun(setting, memory, lastRun, world, started);
    if (runs.size() > 1)
        joinEarlier(setting, memory, starts, lastRun, before, started, last, world);

    const Account account(setting, followed.plan(), last);
    Estimate &result = whole.estimate;
    result = begun(inputs, lastRun.start.event);
    account.addTo(result);
    assumeIdle(setting, result);
    whole.world.caches.insert(world.caches);
    whole.world.registry.insert(world.registry);
    for (const Archive &archive : std::as_const(whole.world.caches))
        result.cacheBytes.value += archive.compressedBytes;
    for (const BuiltImage &image : std::as_const(whole.world.registry))
        result.imageBytes.value += image.compressedBytes;
    result.assumptions = setting.assumptions();
    if (inputs.detail == Detail::Whole)
        putInfluenceFirst(result, account, setting.sampling);
    if (level == 0)
        return whole;
    whole.walls = account.walls();
    whole.runs = account.costlyRuns();
    whole.path = account.criticalRuns();
    if (const JobRun *failing = account.failingRun())
        whole.failure = failing->failure;
    return whole;
}

} // namespace caravan::estimate
