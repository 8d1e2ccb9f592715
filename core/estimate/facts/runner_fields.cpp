// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/runner_fields.h"

#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RunnersTexts);

constexpr double mostVcpus = 1024;
constexpr double mostJobsAtOnce = 10'000;
constexpr double mostCacheDays = 36'500;

/// How far waiting of which the median alone is told may be from it.
constexpr double toldQueueSpread = 4;

/// A figure of which a user may say where it is from: a number, or a map with `value`, `source`, `date` and `confidence`.
double toldNumber(const Source &source, Fields &fields, const QString &key, double standard, Runner &runner)
{
    const yaml::Node node = fields.has(key) ? fields.node(key).target() : yaml::Node();
    if (!node.isMap())
        return fields.number(key, standard);
    Fields told(source, node);
    told.expectOnly({u"value"_s, u"source"_s, u"date"_s, u"confidence"_s});
    const double value = told.number(u"value");
    runner.told.insert(key, told.provenanceOr(source.file));
    if (told.error())
        fields.reject(node, told.error()->message);
    return value;
}

void readQueue(const Source &source, Fields &fields, Runner &runner)
{
    if (!fields.has(u"queue"))
        return;
    const yaml::Node node = fields.node(u"queue");
    if (!node)
        return;
    if (node.target()[u"value"].isValid()) {
        const double median = toldNumber(source, fields, u"queue"_s, 0, runner);
        runner.queue = {Seconds(median / toldQueueSpread), Seconds(median), Seconds(median * toldQueueSpread)};
        return;
    }
    Fields queue(source, node);
    runner.queue = {Seconds(queue.number(u"p10")), Seconds(queue.number(u"p50")), Seconds(queue.number(u"p90"))};
    if (queue.error() || runner.queue.p10 > runner.queue.p50 || runner.queue.p50 > runner.queue.p90)
        fields.reject(node, RunnersTexts::tr("A queue needs rising seconds p10, p50 and p90."));
}

/// What becomes of caches in time; a limit that is not there is not known.
void readRetention(Fields &fields, Runner &runner)
{
    const double days = fields.number(u"cacheDays", runner.cacheDays);
    if (days > mostCacheDays)
        fields.reject(fields.node(u"cacheDays"), RunnersTexts::tr("A cache is kept for a hundred years at most."));
    else
        runner.cacheDays = int(days);
    runner.cacheBytes = {fields.number(u"cacheBytes", runner.cacheBytes.value)};
    runner.cacheArchiveBytes = {fields.number(u"cacheArchiveBytes", runner.cacheArchiveBytes.value)};
}

void readPowerCurve(Fields &fields, const Power &power, Runner &runner)
{
    if (!fields.has(u"power"))
        return;
    const QString curve = fields.text(u"power");
    if (fields.error())
        return;
    if (!power.curves.contains(curve)) {
        fields.reject(fields.node(u"power"), RunnersTexts::tr("No power curve has the name “%1”.").arg(curve));
        return;
    }
    runner.powerCurve = power.curves.value(curve);
    runner.idleWatts = runner.powerCurve.constFirst().watts;
    runner.fullWatts = runner.powerCurve.constLast().watts;
    runner.provenance.append(power.curveSources.value(curve));
}

void readGrid(Fields &fields, const Power &power, Runner &runner)
{
    if (!fields.has(u"grid"))
        return;
    const QString grid = fields.text(u"grid");
    if (fields.error())
        return;
    if (!power.grids.contains(grid)) {
        fields.reject(fields.node(u"grid"), RunnersTexts::tr("No grid has the name “%1”.").arg(grid));
        return;
    }
    const Grid facts = power.grids.value(grid);
    runner.gramsCo2ePerKwh = facts.gramsPerKwh;
    runner.powerUsageEffectiveness = facts.powerUsageEffectiveness;
    runner.region = facts.title;
    runner.provenance.append(facts.provenance);
}

} // namespace

QStringList runnerFieldKeys()
{
    return {u"vcpus"_s,
            u"concurrency"_s,
            u"memoryGigabytes"_s,
            u"cpuFactor"_s,
            u"cpuFactorSpread"_s,
            u"zipFactor"_s,
            u"networkBytesPerSecond"_s,
            u"cacheBytesPerSecond"_s,
            u"unpackBytesPerSecond"_s,
            u"startOverhead"_s,
            u"keepsImages"_s,
            u"costFactor"_s,
            u"queue"_s,
            u"cacheDays"_s,
            u"cacheBytes"_s,
            u"cacheArchiveBytes"_s,
            u"power"_s,
            u"grid"_s};
}

void readRunnerFields(const Source &source, Fields &fields, const Power &power, Runner &runner)
{
    const auto told = [&](const QString &key, double standard) { return toldNumber(source, fields, key, standard, runner); };
    const double vcpus = told(u"vcpus"_s, runner.vcpus);
    const double concurrency = fields.number(u"concurrency", runner.concurrency);
    runner.memoryGigabytes = fields.number(u"memoryGigabytes", runner.memoryGigabytes);
    runner.cpuFactor = told(u"cpuFactor"_s, runner.cpuFactor);
    runner.cpuFactorSpread = fields.number(u"cpuFactorSpread", runner.cpuFactorSpread);
    runner.zipFactor = fields.number(u"zipFactor", runner.zipFactor);
    runner.networkBytesPerSecond = told(u"networkBytesPerSecond"_s, runner.networkBytesPerSecond);
    runner.cacheBytesPerSecond = told(u"cacheBytesPerSecond"_s, runner.cacheBytesPerSecond);
    runner.unpackBytesPerSecond = told(u"unpackBytesPerSecond"_s, runner.unpackBytesPerSecond);
    runner.startOverhead = Seconds(told(u"startOverhead"_s, runner.startOverhead.count()));
    if (fields.has(u"keepsImages"))
        runner.keepsImages = fields.flag(u"keepsImages");
    runner.costFactor = fields.number(u"costFactor", runner.costFactor);
    readQueue(source, fields, runner);
    readRetention(fields, runner);
    readPowerCurve(fields, power, runner);
    readGrid(fields, power, runner);
    if (fields.error())
        return;
    if (vcpus < 1 || vcpus > mostVcpus || concurrency < 1 || concurrency > mostJobsAtOnce || runner.cpuFactor <= 0
        || runner.cpuFactorSpread < 1 || runner.networkBytesPerSecond <= 0 || runner.cacheBytesPerSecond <= 0
        || runner.unpackBytesPerSecond <= 0) {
        fields.reject({}, RunnersTexts::tr("A runner needs at least one vCPU and one job at once, and speeds above zero."));
        return;
    }
    runner.vcpus = int(vcpus);
    runner.concurrency = int(concurrency);
}

} // namespace caravan::estimate
