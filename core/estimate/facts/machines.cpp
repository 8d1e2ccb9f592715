// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/machines.h"

#include "core/estimate/facts/fields.h"
#include "core/recipes/glob.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

/// Whether a job with \a tags asks for all that a runner has to be asked for by.
bool asksFor(const QStringList &tags, const Runner &runner)
{
    const QStringList needed = runner.knownTags();
    return !needed.isEmpty() && std::all_of(needed.cbegin(), needed.cend(), [&](const QString &tag) { return tags.contains(tag); });
}

Asked asMachine(const Runner &runner, const Machine &machine, const QString &tag)
{
    Asked asked{runner, tag, machine.isRough, machine.provenance};
    asked.runner.cpuFactor *= machine.cpuTimes;
    asked.runner.cpuFactorSpread *= machine.spreadTimes;
    if (machine.vcpus > 0)
        asked.runner.vcpus = machine.vcpus;
    if (machine.memoryGigabytes > 0)
        asked.runner.memoryGigabytes = machine.memoryGigabytes;
    if (machine.costFactor > 0)
        asked.runner.costFactor = machine.costFactor;
    if (machine.isMadeAnew) {
        asked.runner.executor = recipes::Executor::Shell;
        asked.runner.isNewMachine = true;
        asked.runner.making = Seconds(machine.making);
        asked.runner.aboutMaking = machine.aboutMaking;
    }
    return asked;
}

} // namespace

Result<QList<Machine>> readMachines(const Source &source)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    QList<Machine> machines;
    Fields file(source, tree->root());
    for (const yaml::Node &item : file.node(u"machines").items()) {
        Fields fields(source, item.target());
        Machine machine;
        machine.tags = fields.texts(u"tags");
        machine.vcpus = int(fields.number(u"vcpus", 0));
        machine.memoryGigabytes = fields.number(u"memoryGigabytes", 0);
        machine.cpuTimes = fields.number(u"cpuTimes", 1);
        machine.spreadTimes = fields.number(u"spreadTimes", 1);
        machine.costFactor = fields.number(u"costFactor", 0);
        machine.isRough = fields.has(u"rough") && fields.flag(u"rough");
        machine.isMadeAnew = fields.has(u"madeAnew") && fields.flag(u"madeAnew");
        if (fields.has(u"making")) {
            Fields making(source, fields.node(u"making"));
            machine.making = making.number(u"seconds");
            machine.aboutMaking = making.provenance();
            if (making.error())
                return *making.error();
        }
        machine.provenance = fields.provenance();
        if (fields.error())
            return *fields.error();
        machines.append(machine);
    }
    if (file.error())
        return *file.error();
    return machines;
}

std::optional<Asked> askedFor(const QStringList &tags, const Runner &runner, const QList<Runner> &runners, const QList<Machine> &machines)
{
    if (tags.isEmpty() || asksFor(tags, runner))
        return std::nullopt;
    const Runner *other = nullptr;
    for (const Runner &one : runners) {
        const bool isBeside = !runner.host.isEmpty() && one.host == runner.host && one.id != runner.id;
        if (isBeside && asksFor(tags, one) && (!other || one.knownTags().size() > other->knownTags().size()))
            other = &one;
    }
    if (other)
        return Asked{*other, other->knownTags().constLast(), false, other->provenance.value(0)};
    for (const Machine &machine : machines) {
        for (const QString &tag : tags) {
            const auto fits = [&](const QString &pattern) { return recipes::matchesAny(pattern, tag.toLower()); };
            if (std::any_of(machine.tags.cbegin(), machine.tags.cend(), fits))
                return asMachine(runner, machine, tag);
        }
    }
    return std::nullopt;
}

} // namespace caravan::estimate
