// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/fields.h"
#include "core/estimate/facts/runner_fields.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

// What an entry of the built-in file must say.
constexpr QStringView runnerKeys[] = {u"vcpus", u"concurrency", u"memoryGigabytes",       u"cpuFactor",           u"cpuFactorSpread",
                                      u"queue", u"power",       u"networkBytesPerSecond", u"cacheBytesPerSecond", u"unpackBytesPerSecond",
                                      u"grid",  u"keepsImages", u"startOverhead",         u"costFactor",          u"provenance"};

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

Result<Runner> readRunner(const Source &source, yaml::Node node, const recipes::RunnerTraits &traits, const Power &power)
{
    Fields fields(source, node);
    Runner runner;
    static_cast<recipes::RunnerTraits &>(runner) = traits;
    for (const QStringView key : runnerKeys)
        fields.node(key);
    readProvenance(source, fields, runner);
    readRunnerFields(source, fields, power, runner);
    if (fields.error())
        return *fields.error();
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
