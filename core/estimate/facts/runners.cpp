// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/fields.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RunnersTexts);

constexpr double mostVcpus = 1024;
constexpr double mostJobsAtOnce = 10'000;
constexpr double mostCacheDays = 36'500;

void readQueue(const Source &source, Fields &fields, Runner &runner)
{
    const yaml::Node node = fields.node(u"queue");
    if (!node)
        return;
    Fields queue(source, node);
    runner.queue = {Seconds(queue.number(u"p10")), Seconds(queue.number(u"p50")), Seconds(queue.number(u"p90"))};
    if (queue.error() || runner.queue.p10 > runner.queue.p50 || runner.queue.p50 > runner.queue.p90)
        fields.reject(node, RunnersTexts::tr("A queue needs rising seconds p10, p50 and p90."));
}

/// What becomes of caches in time; a limit that is not there is not known.
void readRetention(Fields &fields, Runner &runner)
{
    const double days = fields.number(u"cacheDays", 0);
    if (days > mostCacheDays)
        fields.reject(fields.node(u"cacheDays"), RunnersTexts::tr("A cache is kept for a hundred years at most."));
    else
        runner.cacheDays = int(days);
    runner.cacheBytes = {fields.number(u"cacheBytes", 0)};
    runner.cacheArchiveBytes = {fields.number(u"cacheArchiveBytes", 0)};
}

void readProvenance(const Source &source, Fields &fields, Runner &runner)
{
    const yaml::Node list = fields.node(u"provenance");
    for (const yaml::Node &item : list.items()) {
        Fields entry(source, item);
        runner.provenance.append(entry.provenance());
        if (entry.error())
            fields.reject(item, entry.error()->message);
    }
}

void readRunnerPower(Fields &fields, const Power &power, Runner &runner)
{
    const QString curve = fields.text(u"power");
    const QString grid = fields.text(u"grid");
    if (!power.curves.contains(curve)) {
        fields.reject(fields.node(u"power"), RunnersTexts::tr("No power curve has the name “%1”.").arg(curve));
        return;
    }
    if (!power.grids.contains(grid)) {
        fields.reject(fields.node(u"grid"), RunnersTexts::tr("No grid has the name “%1”.").arg(grid));
        return;
    }
    runner.powerCurve = power.curves.value(curve);
    runner.idleWatts = runner.powerCurve.constFirst().watts;
    runner.fullWatts = runner.powerCurve.constLast().watts;
    const Grid facts = power.grids.value(grid);
    runner.gramsCo2ePerKwh = facts.gramsPerKwh;
    runner.powerUsageEffectiveness = facts.powerUsageEffectiveness;
    runner.region = facts.title;
    runner.provenance.append(power.curveSources.value(curve));
    runner.provenance.append(facts.provenance);
}

Result<Runner> readRunner(const Source &source, yaml::Node node, const recipes::RunnerTraits &traits, const Power &power)
{
    Fields fields(source, node);
    Runner runner;
    static_cast<recipes::RunnerTraits &>(runner) = traits;
    const double vcpus = fields.number(u"vcpus");
    const double concurrency = fields.number(u"concurrency");
    runner.memoryGigabytes = fields.number(u"memoryGigabytes");
    runner.cpuFactor = fields.number(u"cpuFactor");
    runner.cpuFactorSpread = fields.number(u"cpuFactorSpread");
    runner.networkBytesPerSecond = fields.number(u"networkBytesPerSecond");
    runner.cacheBytesPerSecond = fields.number(u"cacheBytesPerSecond");
    runner.unpackBytesPerSecond = fields.number(u"unpackBytesPerSecond");
    runner.startOverhead = Seconds(fields.number(u"startOverhead"));
    runner.keepsImages = fields.flag(u"keepsImages");
    runner.costFactor = fields.number(u"costFactor");
    readQueue(source, fields, runner);
    readRetention(fields, runner);
    readProvenance(source, fields, runner);
    if (!fields.error())
        readRunnerPower(fields, power, runner);
    if (vcpus < 1 || vcpus > mostVcpus || concurrency < 1 || concurrency > mostJobsAtOnce || runner.cpuFactor <= 0
        || runner.cpuFactorSpread < 1 || runner.networkBytesPerSecond <= 0 || runner.cacheBytesPerSecond <= 0
        || runner.unpackBytesPerSecond <= 0) {
        fields.reject(node, RunnersTexts::tr("A runner needs at least one vCPU and one job at once, and speeds above zero."));
    }
    if (fields.error())
        return *fields.error();
    runner.vcpus = int(vcpus);
    runner.concurrency = int(concurrency);
    return runner;
}

} // namespace

Result<QList<Runner>> readRunners(const Source &source, const Power &power)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    const auto traits = recipes::readRunnerTraits(source);
    if (!traits)
        return traits.error();
    Fields file(source, tree->root());
    QList<Runner> runners;
    for (const yaml::Node &item : file.node(u"runners").items()) {
        const auto runner = readRunner(source, item.target(), traits->at(runners.size()), power);
        if (!runner)
            return runner.error();
        runners.append(*runner);
    }
    if (file.error())
        return *file.error();
    return runners;
}

} // namespace caravan::estimate
