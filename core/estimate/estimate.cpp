// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"

#include "core/base/texts.h"
#include "core/estimate/earlier.h"
#include "core/estimate/memory.h"
#include "core/estimate/runs.h"
#include "core/estimate/simulation.h"
#include "core/estimate/time/energy.h"
#include "core/estimate/time/ranges.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EstimateTexts);

constexpr double secondsPerMinute = 60;
constexpr double percentOfAll = 100;

/// What became of the jobs of a pipeline, job by job of the file.
class Account
{
public:
    Account(const Setting &setting, const Followed &followed, const Performance &performance) :
        m_setting(setting), m_plan(followed.plan()), m_schedule(performance.schedule), m_runs(performance.runs)
    {
    }

    void addTo(Estimate &estimate) const
    {
        const QList<int> path = criticalPath(m_schedule);
        estimate.wall = wallOf(path);
        addJobs(estimate, path);
        addIdle(estimate);
        addTotals(estimate);
    }

private:
    double correlation() const { return m_setting.costs.correlation; }

    /// The length of the chain of jobs that decides; its median is the end of the last one. What nobody's work fills is delays.
    Range<Seconds> wallOf(const QList<int> &path) const
    {
        QList<Range<double>> parts;
        double waited = 0;
        double end = 0;
        for (const int member : path) {
            const Times &times = m_schedule.times.at(member);
            waited += times.start - end;
            end = times.end;
            if (m_runs.at(member))
                parts.append(m_runs.at(member)->seconds);
        }
        Range<double> wall = sumOf(parts, correlation());
        for (double *quantile : {&wall.p10, &wall.p50, &wall.p90})
            *quantile += waited;
        return inSeconds(wall);
    }

    void addJobs(Estimate &estimate, const QList<int> &path) const
    {
        QHash<QString, qsizetype> places; // in estimate.jobs, by the job's name
        for (const int member : m_schedule.order) {
            if (!m_runs.at(member))
                continue;
            const QString &name = m_plan.members.at(member).jobName;
            if (const auto place = places.constFind(name); place != places.cend()) {
                addInstance(estimate.jobs[*place], member);
            } else {
                places.insert(name, estimate.jobs.size());
                estimate.jobs.append(jobEstimate(member));
            }
        }
        for (const int member : path) {
            const auto place = places.constFind(m_plan.members.at(member).jobName);
            if (place == places.cend())
                continue;
            JobEstimate &job = estimate.jobs[*place];
            job.isOnCriticalPath = true;
            if (estimate.criticalPath.isEmpty() || estimate.criticalPath.constLast() != job.name)
                estimate.criticalPath.append(job.name);
        }
    }

    JobEstimate jobEstimate(int member) const
    {
        const JobRun &run = *m_runs.at(member);
        JobEstimate job;
        job.name = m_plan.members.at(member).jobName;
        job.stage = m_plan.listing.jobs.at(m_plan.listed.at(member)).stage;
        job.start = Seconds(m_schedule.times.at(member).start);
        job.seconds = inSeconds(run.seconds);
        job.phases = run.phases(correlation());
        job.caches = run.hits;
        job.cacheBytes = {run.cacheBytes};
        job.imageBytes = {run.imageBytes};
        job.failure = run.failure;
        return job;
    }

    /// Of several instances the longest is shown; one that fails is enough for the job to fail.
    void addInstance(JobEstimate &job, int member) const
    {
        ++job.instances;
        if (job.seconds.p50 >= Seconds(m_runs.at(member)->seconds.p50)) {
            if (!job.fails())
                job.failure = m_runs.at(member)->failure;
            return;
        }
        const JobEstimate shorter = job;
        job = jobEstimate(member);
        job.instances = shorter.instances;
        job.start = shorter.start;
        if (shorter.fails())
            job.failure = shorter.failure;
    }

    void addIdle(Estimate &estimate) const
    {
        QSet<QString> named;
        for (int member = 0; member < int(m_plan.members.size()); ++member) {
            const QString &name = m_plan.members.at(member).jobName;
            if (m_schedule.standings.at(member) == Standing::Runs || named.contains(name))
                continue;
            named.insert(name);
            estimate.idle.append(
                {name, m_plan.listing.jobs.at(m_plan.listed.at(member)).stage, m_schedule.standings.at(member), whyIdle(member)});
        }
    }

    QString whyIdle(int member) const
    {
        const QString &name = m_plan.members.at(member).jobName;
        const int holder = m_schedule.holders.at(member);
        const QString other = holder < 0 ? QString() : m_plan.members.at(holder).jobName;
        switch (m_schedule.standings.at(member)) {
        case Standing::Runs:
            return {};
        case Standing::ByHand:
            return EstimateTexts::tr("“%1” is started by hand and not counted.").arg(name);
        case Standing::Blocked:
            return holder < 0 ? EstimateTexts::tr("“%1” waits for itself, in a circle of needs.").arg(name)
                              : EstimateTexts::tr("“%1” waits for “%2”, which does not start by itself.").arg(name, other);
        case Standing::Skipped:
            if (holder >= 0 && m_schedule.fails.at(holder))
                return EstimateTexts::tr("“%1” is not started, since “%2” fails.").arg(name, other);
            return holder < 0 ? EstimateTexts::tr("“%1” runs only when a job before it has failed.").arg(name)
                              : EstimateTexts::tr("“%1” is skipped, since it needs “%2”, which does not run by itself.").arg(name, other);
        }
        return {};
    }

    void addTotals(Estimate &estimate) const
    {
        QList<Range<double>> billed;
        Usage usage;
        for (const int member : m_schedule.order) {
            const std::shared_ptr<const JobRun> &run = m_runs.at(member);
            if (!run)
                continue;
            billed.append(scaled(run->billedSeconds, m_setting.runner.costFactor / secondsPerMinute));
            usage += {run->ledger.runnerSeconds(), run->ledger.cpuSeconds(), run->ledger.networkBytes()};
        }
        estimate.billedMinutes = sumOf(billed, correlation());
        estimate.energyWh = energyOf(usage, m_setting.runner, m_setting.costs);
        estimate.co2eGrams = co2eOf(estimate.energyWh, usage, m_setting.runner, m_setting.costs);
    }

    const Setting &m_setting;
    const Plan &m_plan;
    const Schedule &m_schedule;
    const QList<std::shared_ptr<const JobRun>> &m_runs;
};

/// Says which pipeline it is, and what of it only the project knows.
void assumeEvent(const Setting &setting, const gitlab::Event &of, const Plan &plan)
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
                           .arg(setting.costs.duneChangedShare * percentOfAll),
                       setting.costs.duneChangedShare);
        break;
    case Scenario::Dependencies: {
        const int packages = int(setting.changedPackages().size());
        setting.assume(
            EstimateTexts::tr("The change of the opam file makes %n package(s) anew, as the middle one of the changes of a single "
                              "dependency does.",
                              nullptr, packages),
            u"the project's dependencies and what needs them"_s, u"assumed"_s);
        break;
    }
    case Scenario::Compiler: {
        QStringList changes;
        for (auto it = before.otherCompilers().cbegin(); it != before.otherCompilers().cend(); ++it)
            changes.append(EstimateTexts::tr("%1 instead of %2").arg(it.key(), it.value()));
        setting.assume(
            changes.isEmpty()
                ? EstimateTexts::tr("The file names no version of OCaml, so that another one comes only where a cache is new.")
                : EstimateTexts::tr("The file names other versions of OCaml than in the run before: %1.").arg(changes.join(u", "_s)),
            u"the scenario that was chosen"_s, u"assumed"_s);
        break;
    }
    }
}

/// Says what of the pipeline costs nothing here.
void assumeIdle(const Setting &setting, const Followed &followed, const Estimate &estimate)
{
    for (const Participant &participant : followed.participants()) {
        if (participant.job->isTrigger)
            setting.assume(EstimateTexts::tr("“%1” starts another pipeline, which is not counted.").arg(participant.job->name),
                           u"its text is elsewhere"_s, u"assumed"_s);
    }
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
    const recipes::Provenance power = sourceAt(runner.provenance.size() - 2);
    const recipes::Provenance grid = sourceAt(runner.provenance.size() - 1);
    setting.assume(EstimateTexts::tr("The runner “%1” has %2 vCPU and takes %3 s for a CPU second of the measuring machine "
                                     "(P90: %4 times that).")
                       .arg(runner.title, QString::number(runner.vcpus), QString::number(runner.cpuFactor),
                            QString::number(runner.cpuFactorSpread)),
                   about.source, about.confidence);
    setting.assume(EstimateTexts::tr("It downloads images at %1 per second and unpacks them at %2 per second.")
                       .arg(formatBytes({runner.networkBytesPerSecond}), formatBytes({runner.unpackBytesPerSecond})),
                   about.source, u"derived"_s);
    if (!runner.hasDistributedCache) {
        setting.assume(EstimateTexts::tr("Its caches stay on its own disk, and the next run gets the same runner."), about.source,
                       u"assumed"_s);
    }
    setting.assume(EstimateTexts::tr("Energy counts processors by the runner's power curve, memory at %1 W per GB and "
                                     "transfers at %2 Wh per GB.")
                       .arg(setting.costs.mid.memoryWattsPerGigabyte)
                       .arg(setting.costs.mid.networkKwhPerGigabyte * 1000),
                   power.source, power.confidence);
    setting.assume(EstimateTexts::tr("Electricity of %1 makes %2 g CO2e per kWh, and the data centre uses %3 kWh for each of computing.")
                       .arg(runner.region, QString::number(runner.gramsCo2ePerKwh), QString::number(runner.powerUsageEffectiveness)),
                   grid.source, grid.confidence);
    setting.assume(
        EstimateTexts::tr("Making the server counts with %1 g CO2e per vCPU and hour.").arg(setting.costs.embodiedGramsPerVcpuHour.value),
        setting.costs.embodiedGramsPerVcpuHour);
}

} // namespace

namespace {

Circumstances circumstancesOf(const Run &run, const Followed &followed)
{
    return {run.revision, run.start.event, followed.plan().variables.during({run.revision.run, run.revision.commit})};
}

/// Performs a run in \a world. \a isJoined: caches of other pipelines are in it.
Performance performRun(const Setting &setting, Memory::Data &memory, const Run &run, World &world, bool isJoined = false)
{
    Followed &followed = memory.followed(run.start);
    const Circumstances circumstances = circumstancesOf(run, followed);
    return perform(setting, followed, world, circumstances, followed.run({setting.inputs.runner.id, run.revision, isJoined}));
}

/// Where jobs of the last run, which began with \a before, have asked for caches in vain that other pipelines of the project store: performs it
/// once more with these.
void joinEarlier(const Setting &setting, Memory::Data &memory, const QList<Start> &starts, const Run &run, const World &before,
                 Performance &last, World &world)
{
    const Followed &followed = memory.followed(run.start);
    const QSet<QString> keys = keysAskedInVain(followed, last, circumstancesOf(run, followed), before);
    std::optional<World> both =
        keys.isEmpty() ? std::nullopt : withEarlierCaches(before, keys, setting, memory, starts, starts.constFirst().hasOtherCompiler);
    if (!both)
        return;
    world = std::move(*both);
    last = performRun(setting, memory, run, world, true);
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
    const auto found = std::find_if(jobs.begin(), jobs.end(), [](const JobEstimate &job) { return job.fails(); });
    return found == jobs.end() ? nullptr : &*found;
}

const IdleJob *Estimate::idleJob(QStringView name) const
{
    const auto found = std::find_if(idle.cbegin(), idle.cend(), [name](const IdleJob &job) { return job.name == name; });
    return found == idle.cend() ? nullptr : &*found;
}

Estimate estimate(const Inputs &inputs)
{
    const Setting setting(inputs);
    Memory ownMemory;
    Memory::Data &memory = (inputs.memory ? *inputs.memory : ownMemory).data();
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
    assumeRunner(setting);
    const Plan &plan = memory.followed(lastRun.start).plan();
    assumeEvent(setting, lastRun.start.event, plan);
    assumeChange(setting, memory.followed(runs.constFirst().start));
    Estimate result;
    result.runner = inputs.runner.id;
    result.event = lastRun.start.event;
    result.isEventChosen = inputs.isEventChosen;
    result.scenario = inputs.scenario;
    result.refusals = refusalsOf(plan.listing);
    if (!result.refusals.isEmpty()) { // of a pipeline that is not made there are no times
        result.assumptions = setting.assumptions();
        return result;
    }
    World world;
    for (qsizetype i = 0; i + 1 < runs.size(); ++i)
        performRun(setting, memory, runs.at(i), world);
    const World before = world;
    Performance last = performRun(setting, memory, lastRun, world);
    if (runs.size() > 1)
        joinEarlier(setting, memory, starts, lastRun, before, last, world);

    const Followed &followed = memory.followed(lastRun.start);
    Account(setting, followed, last).addTo(result);
    assumeIdle(setting, followed, result);
    for (const Archive &archive : std::as_const(world.caches))
        result.cacheBytes.value += archive.compressedBytes;
    for (const BuiltImage &image : std::as_const(world.registry))
        result.imageBytes.value += image.compressedBytes;
    result.assumptions = setting.assumptions();
    return result;
}

} // namespace caravan::estimate
