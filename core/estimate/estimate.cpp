// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"

#include "core/base/texts.h"
#include "core/estimate/memory.h"
#include "core/estimate/schedule.h"
#include "core/estimate/time/energy.h"
#include "core/estimate/time/ranges.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EstimateTexts);

constexpr double secondsPerMinute = 60;

/// The runs that lead to a scenario; the last one is what is estimated.
QList<Revision> runsOf(Scenario scenario)
{
    Revision first;
    first.branch = u"main"_s;
    switch (scenario) {
    case Scenario::Cold:
        return {first};
    case Scenario::Warm: {
        Revision second = first;
        second.run = 2;
        second.commit = 2;
        second.isFirst = false;
        return {first, second};
    }
    }
    return {first};
}

JobEstimate jobEstimate(const ScheduledJob &scheduled, const Setting &setting)
{
    JobEstimate job;
    job.name = scheduled.job->name;
    job.stage = scheduled.job->stage.value;
    job.start = Seconds(scheduled.start);
    job.seconds = inSeconds(scheduled.run->seconds);
    job.phases = scheduled.run->phases;
    job.cacheBytes = {scheduled.run->cacheBytes};
    job.imageBytes = {scheduled.run->imageBytes};
    job.instances = scheduled.job->parallel;
    job.failure = setting.whyItFails(*scheduled.job);
    return job;
}

/// The length of the chain of jobs that decides; its median is the end of the last one.
Range<Seconds> wallOf(const QList<ScheduledJob> &jobs, const QList<int> &path, double correlation)
{
    QList<Range<double>> parts;
    for (const int index : path) {
        const ScheduledJob &job = jobs[index];
        const Range<double> once = job.run->seconds;
        parts.append(once.p50 > 0 ? scaled(once, (job.end - job.start) / once.p50) : once);
    }
    return inSeconds(sumOf(parts, correlation));
}

void totals(Estimate &estimate, const QList<ScheduledJob> &jobs, const Setting &setting)
{
    const double correlation = setting.costs.correlation;
    QList<Range<double>> billed;
    Usage usage;
    for (const ScheduledJob &job : jobs) {
        const int instances = job.job->parallel;
        const Ledger &ledger = job.run->ledger;
        billed.append(scaled(job.run->billedSeconds, instances * setting.runner.costFactor / secondsPerMinute));
        usage += {ledger.runnerSeconds() * instances, ledger.cpuSeconds() * instances, ledger.networkBytes() * instances};
    }
    estimate.billedMinutes = sumOf(billed, correlation);
    estimate.energyWh = energyOf(usage, setting.runner, setting.costs);
    estimate.co2eGrams = co2eOf(estimate.energyWh, usage, setting.runner, setting.costs);
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

Estimate estimate(const Inputs &inputs)
{
    const Setting setting(inputs);
    assumeRunner(setting);
    const double correlation = setting.costs.correlation;
    World world;
    QList<ScheduledJob> jobs;
    Memory ownMemory;
    Memory::Data &memory = (inputs.memory ? *inputs.memory : ownMemory).data();
    const QList<KnownJob *> &known = memory.follow(inputs.pipeline, setting.runnable, inputs.edited);
    for (const Revision &revision : runsOf(inputs.scenario))
        jobs = runPipeline(setting, known, world, revision, memory.run({inputs.runner.id, revision}));

    Estimate result;
    result.runner = inputs.runner.id;
    result.scenario = inputs.scenario;
    const QList<int> path = criticalPath(jobs);
    result.wall = wallOf(jobs, path, correlation);
    for (const ScheduledJob &job : std::as_const(jobs))
        result.jobs.append(jobEstimate(job, setting));
    for (const int index : path) {
        result.criticalPath.append(result.jobs[index].name);
        result.jobs[index].isOnCriticalPath = true;
    }
    totals(result, jobs, setting);
    for (const Archive &archive : std::as_const(world.caches))
        result.cacheBytes.value += archive.compressedBytes;
    for (const BuiltImage &image : std::as_const(world.registry))
        result.imageBytes.value += image.compressedBytes;
    result.assumptions = setting.assumptions();
    return result;
}

} // namespace caravan::estimate
