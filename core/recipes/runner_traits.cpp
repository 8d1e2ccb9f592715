// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/runner_traits.h"

#include "core/base/texts.h"
#include "core/recipes/data_reader.h"

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(RunnerTraitsTexts);

constexpr double secondsPerMinute = 60;

Executor readExecutor(DataReader &reader, const yaml::Node &node)
{
    const QString name = reader.text(node, u"executor");
    if (name == "docker"_L1)
        return Executor::Docker;
    if (name == "shell"_L1)
        return Executor::Shell;
    if (name != "kubernetes"_L1)
        reader.fail(node[u"executor"] ? node[u"executor"] : node,
                    RunnerTraitsTexts::tr("An executor is docker, kubernetes or shell, not “%1”.").arg(name));
    return Executor::Kubernetes;
}

RunnerTraits readTraits(DataReader &reader, const yaml::Node &node)
{
    static const QStringList facts = {u"isPrivileged"_s, u"bindsSocket"_s, u"hasDistributedCache"_s};
    RunnerTraits traits;
    traits.id = reader.text(node, u"id");
    traits.title = reader.text(node, u"title");
    traits.host = reader.text(node, u"host", u""_s);
    traits.executor = readExecutor(reader, node);
    traits.isPrivileged = reader.flag(node, u"isPrivileged");
    traits.bindsSocket = reader.flag(node, u"bindsSocket");
    traits.hasDistributedCache = reader.flag(node, u"hasDistributedCache");
    const yaml::Node tags = node[u"tags"].target();
    for (const yaml::Node &tag : tags.items())
        traits.tags += tag.text();
    if (node[u"longestTimeoutMinutes"])
        traits.longestTimeout = Seconds(reader.number(node, u"longestTimeoutMinutes") * secondsPerMinute);
    if (node[u"jobTags"])
        traits.jobTags = reader.texts(node, u"jobTags");
    if (node[u"vcpus"] && node[u"concurrency"] && reader.number(node, u"concurrency") > 1 && !reader.flag(node, u"ownMachine"))
        traits.sharedProcessors = int(reader.number(node, u"vcpus"));
    traits.assumed = reader.texts(node, u"assumed");
    for (const QString &fact : traits.assumed) {
        if (!facts.contains(fact))
            reader.fail(node[u"assumed"], RunnerTraitsTexts::tr("“%1” is no fact that can be an assumption.").arg(fact));
    }
    return traits;
}

} // namespace

void RunnerTraits::take(const project::RunnerStatement &statement)
{
    const auto takeFact = [&](QLatin1StringView name, const std::optional<bool> &said, bool *fact) {
        if (!said)
            return;
        *fact = *said;
        assumed.removeAll(QString(name));
        stated.append(name);
    };
    takeFact("isPrivileged"_L1, statement.isPrivileged, &isPrivileged);
    takeFact("bindsSocket"_L1, statement.bindsSocket, &bindsSocket);
    takeFact("hasDistributedCache"_L1, statement.hasDistributedCache, &hasDistributedCache);
    if (!statement.jobTags)
        return;
    jobTags = *statement.jobTags;
    stated.append(u"jobTags"_s);
    for (const QString &tag : *statement.jobTags) { // where the tags of all are known, these are among them
        if (!tags.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
}

Result<QList<RunnerTraits>> readRunnerTraits(const Source &source)
{
    DataReader reader(source);
    QList<RunnerTraits> runners;
    if (!reader.error()) {
        for (const yaml::Node &node : reader.items(reader.root(), u"runners"))
            runners += readTraits(reader, node.target());
    }
    if (reader.error())
        return *reader.error();
    return runners;
}

} // namespace caravan::recipes
