// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_runners.h"

#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/fields.h"
#include "core/estimate/facts/runner_fields.h"

#include <QMap>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnRunnersTexts);

Runner *runnerNamed(QList<Runner> &runners, const QString &id)
{
    const auto found = std::find_if(runners.begin(), runners.end(), [&](const Runner &runner) { return runner.id == id; });
    return found == runners.end() ? nullptr : &*found;
}

/// What a runner can do. What is said is no assumption any more.
void readOwnTraits(Fields &fields, Runner &runner)
{
    runner.title = fields.text(u"title", runner.title);
    runner.host = fields.text(u"host", runner.host);
    const auto flag = [&](const QString &name, bool &value) {
        if (!fields.has(name))
            return;
        value = fields.flag(name);
        runner.assumed.removeAll(name);
    };
    flag(u"isPrivileged"_s, runner.isPrivileged);
    flag(u"bindsSocket"_s, runner.bindsSocket);
    flag(u"hasDistributedCache"_s, runner.hasDistributedCache);
    if (fields.has(u"executor")) {
        static const QMap<QString, recipes::Executor> executors = {{u"docker"_s, recipes::Executor::Docker},
                                                                   {u"kubernetes"_s, recipes::Executor::Kubernetes},
                                                                   {u"shell"_s, recipes::Executor::Shell}};
        const QString name = fields.text(u"executor");
        const QStringList names = executors.keys();
        if (!names.contains(name))
            fields.reject(fields.node(u"executor"), OwnRunnersTexts::tr("An executor is one of: %1.").arg(names.join(u", "_s)));
        runner.executor = executors.value(name, runner.executor);
    }
    if (fields.has(u"ownMachine") && fields.flag(u"ownMachine"))
        runner.sharedProcessors = 0;
    if (fields.has(u"jobTags"))
        runner.jobTags = fields.node(u"jobTags").size() > 0 ? fields.texts(u"jobTags") : QStringList();
    if (fields.has(u"tags"))
        runner.tags = fields.texts(u"tags");
    constexpr double secondsPerMinute = 60;
    if (fields.has(u"longestTimeoutMinutes"))
        runner.longestTimeout = Seconds(fields.number(u"longestTimeoutMinutes") * secondsPerMinute);
}

/// What an entry may say besides runnerFieldKeys().
QStringList ownKeys()
{
    return {u"id"_s,          u"like"_s,       u"title"_s,
            u"host"_s,        u"executor"_s,   u"isPrivileged"_s,
            u"bindsSocket"_s, u"ownMachine"_s, u"hasDistributedCache"_s,
            u"tags"_s,        u"jobTags"_s,    u"longestTimeoutMinutes"_s,
            u"source"_s,      u"date"_s,       u"confidence"_s};
}

/// Whether an entry says more than its name and figures that say themselves where they are from.
bool saysMore(const yaml::Node &entry)
{
    const QList<yaml::Entry> said = entry.entries();
    return std::any_of(said.cbegin(), said.cend(),
                       [](const yaml::Entry &each) { return each.key.text() != "id"_L1 && !each.value.target()[u"value"].isValid(); });
}

} // namespace

Result<Done> addOwnRunners(const Source &source, yaml::Node list, const Power &power, QList<Runner> &runners)
{
    for (const yaml::Node &item : list.items()) {
        Fields fields(source, item);
        fields.expectOnly(ownKeys() + runnerFieldKeys());
        const QString id = fields.text(u"id");
        const QString like = fields.text(u"like", id);
        const Runner *base = runnerNamed(runners, like);
        if (!base && !fields.error()) {
            QStringList known;
            for (const Runner &runner : std::as_const(runners))
                known.append(runner.id);
            fields.reject(item,
                          OwnRunnersTexts::tr("There is no runner profile “%1” that this one could be like. Profiles are: %2.")
                              .arg(like, known.join(u", "_s)));
        }
        if (fields.error())
            return *fields.error();
        Runner runner = *base;
        runner.id = id;
        if (id != like)
            runner.title = id;
        readOwnTraits(fields, runner);
        readRunnerFields(source, fields, power, runner);
        if (saysMore(item.target())) {
            const recipes::Provenance provenance = fields.provenanceOr(source.file);
            runner.provenance.prepend(provenance);
            const QStringList keys = runnerFieldKeys();
            for (const QString &key : keys) {
                if (fields.has(key) && !fields.node(key)[u"value"].isValid())
                    runner.told.insert(key, provenance);
            }
        }
        if (fields.error())
            return *fields.error();
        if (Runner *known = runnerNamed(runners, id))
            *known = runner;
        else
            runners.append(runner);
    }
    return Done{};
}

} // namespace caravan::estimate
