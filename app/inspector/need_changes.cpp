// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/need_changes.h"

#include "core/base/texts.h"

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(NeedChangesTexts);

yaml::Path needsOf(const QString &job) { return {job, u"needs"_s}; }

QList<gitlab::Effective> itemsOf(gitlab::Sources &sources, const QString &job)
{
    const gitlab::Effective needs = sources.value(needsOf(job));
    return needs.isMap ? QList<gitlab::Effective>{needs} : sources.items(needs, job);
}

/// Where the need with this number stands.
Result<yaml::Path> pathOf(gitlab::Sources &sources, const QString &job, int index)
{
    const gitlab::Effective needs = sources.value(needsOf(job));
    if (needs.isMap)
        return needsOf(job);
    if (needs.node.isSequence() && needs.node.size() == sources.items(needs, job).size())
        return needsOf(job) + yaml::Path{QString::number(index)};
    return Error{ErrorCode::Refused,
                 NeedChangesTexts::tr("The needs of “%1” are put together from several lists.").arg(job),
                 {},
                 0,
                 0,
                 NeedChangesTexts::tr("Change them in the text.")};
}

yaml::Map mapOf(gitlab::Sources &sources, const gitlab::Effective &item, const QString &job)
{
    const yaml::Value written = sources.copied(item, job);
    if (const auto *map = std::get_if<yaml::Map>(&written))
        return *map;
    return {{{u"job"_s, written}}};
}

} // namespace

gitlab::Effective WrittenNeed::entry(QStringView key) const
{
    const gitlab::Effective *found = item.isMap ? item.entry(key) : nullptr;
    return found ? *found : gitlab::Effective();
}

QList<WrittenNeed> writtenNeeds(gitlab::Sources &sources, const QString &job)
{
    QList<WrittenNeed> needs;
    const QList<gitlab::Effective> items = itemsOf(sources, job);
    for (const gitlab::Effective &item : items) {
        WrittenNeed need;
        need.item = sources.settled(item, job);
        need.job = need.item.isMap ? need.entry(u"job").text() : need.item.text();
        need.project = need.entry(u"project").text();
        need.ref = need.entry(u"ref").text();
        need.pipeline = need.entry(u"pipeline").text();
        need.takesArtifacts = need.entry(u"artifacts").truth().value_or(true);
        need.isOptional = need.entry(u"optional").truth().value_or(false);
        needs.append(need);
    }
    return needs;
}

Result<gitlab::ValueChange> needWith(gitlab::Sources &sources, const QString &job, int index, const QString &key,
                                     const std::optional<yaml::Value> &value)
{
    const Result<yaml::Path> path = pathOf(sources, job, index);
    if (!path)
        return path.error();
    const gitlab::Effective item = itemsOf(sources, job).value(index);
    yaml::Map map = mapOf(sources, item, job);
    map.entries.removeIf([&](const auto &entry) { return entry.first == key; });
    if (value)
        map.entries.append({key, *value});
    const bool isName = map.entries.size() == 1 && map.entries.constFirst().first == "job"_L1;
    if (isName)
        return gitlab::ValueChange{*path, map.entries.constFirst().second};
    if (item.isMap)
        return gitlab::ValueChange{*path + yaml::Path{key}, value};
    return gitlab::ValueChange{*path, yaml::Value(map)};
}

Result<gitlab::ValueChange> withoutNeed(gitlab::Sources &sources, const QString &job, int index)
{
    const Result<yaml::Path> path = pathOf(sources, job, index);
    if (!path)
        return path.error();
    return gitlab::ValueChange{itemsOf(sources, job).size() == 1 ? needsOf(job) : *path, std::nullopt};
}

gitlab::ValueChange withNeed(gitlab::Sources &sources, const QString &job, const yaml::Value &need)
{
    const gitlab::Effective needs = sources.value(needsOf(job));
    if (needs.isMap) // one need alone; two are a list
        return {needsOf(job), yaml::Value(yaml::List{{sources.copied(needs, job), need}})};
    return {needsOf(job), need, true};
}

} // namespace caravan::inspector
