// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_edits.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/values/job_entries.h"
#include "core/yaml/region.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

using yaml::Path;
using yaml::Value;

namespace {

CARAVAN_TEXTS(JobEditsTexts);

/// The order of the keys of a job and of a cache, as far as Caravan adds some.
const QStringList &keyOrder()
{
    static const QStringList order = {u"extends"_s,       u"stage"_s,  u"image"_s,       u"services"_s,      u"needs"_s,
                                      u"variables"_s,     u"cache"_s,  u"key"_s,         u"fallback_keys"_s, u"paths"_s,
                                      u"before_script"_s, u"script"_s, u"after_script"_s};
    return order;
}

/// The entry in front of which a new \a key goes: behind the nearest of those that come before it, behind a merge key, which would
/// replace it, and behind what shares its line with a dash. Empty for the end.
QString entryBehind(const yaml::Tree &tree, const yaml::Node &map, const QString &key)
{
    const qsizetype rank = keyOrder().indexOf(key);
    int behind = rank < 0 ? map.size() - 1 : -1;
    qsizetype best = -1;
    for (int i = 0; i < map.size(); ++i) {
        const qsizetype other = keyOrder().indexOf(map.entry(i).key.text());
        if (other > best && other < rank) {
            best = other;
            behind = i;
        }
    }
    if (behind < 0 && map.size() > 0 && !yaml::regionOf(tree, map, 0).isFirstOnLine)
        behind = 0;
    while (behind + 1 < map.size() && map.entry(behind + 1).key.text() == "<<"_L1)
        ++behind;
    return behind + 1 < map.size() ? map.entry(behind + 1).key.text() : QString();
}

Path itemOf(const Path &list, int index) { return Path(list) << QString::number(index); }

/// Whether items of \a list can be edited one by one.
bool hasOwnItems(const yaml::Node &list) { return list.isSequence() && list.tag().isEmpty(); }

} // namespace

Result<Done> setEntry(yaml::Draft &draft, const Path &map, const QString &key, const Value &value)
{
    const yaml::Node node = draft.tree().find(map);
    return node[key] ? draft.set(Path(map) << key, value) : draft.insertEntry(map, key, value, entryBehind(draft.tree(), node, key));
}

Result<Done> setGlobalVariable(yaml::Draft &draft, const QString &name, const QString &text)
{
    const yaml::Node root = draft.tree().root();
    if (root[u"variables"].size() > 0)
        return draft.set({u"variables"_s, name}, Value::text(text));
    if (root[u"variables"]) { // written anew, one a line
        if (const Result<Done> done = draft.remove({u"variables"_s}); !done)
            return done;
        return setGlobalVariable(draft, name, text);
    }
    const QList<yaml::Entry> entries = root.entries();
    const auto first = std::find_if(entries.cbegin(), entries.cend(),
                                    [&root](const yaml::Entry &entry) { return gitlab::isJobEntry(root, entry.key.text()); });
    const Value map = yaml::Map{{{name, Value::text(text)}}};
    return draft.insertEntry({}, u"variables"_s, map, first == entries.cend() ? QString() : first->key.text());
}

Result<Done> removeGlobalVariable(yaml::Draft &draft, const QString &name)
{
    return draft.tree().root()[u"variables"].size() == 1 ? draft.remove({u"variables"_s}) : draft.remove({u"variables"_s, name});
}

Result<Done> letReach(const gitlab::Editing &edit, const QString &name, const std::function<bool(const gitlab::Job &)> &needs)
{
    const Result<std::shared_ptr<const gitlab::Pipeline>> pipeline = gitlab::pipelineNow(edit);
    if (!pipeline)
        return pipeline.error();
    for (const gitlab::Job &job : (*pipeline)->jobs) {
        if (job.isHidden || !job.file.isEmpty() || job.variables.contains(name) || !needs(job))
            continue;
        const Path inherited{job.name, u"inherit"_s, u"variables"_s};
        Result<Done> done = gitlab::insertItem(edit, inherited, -1, Value::text(name), gitlab::At::Here);
        if (!done) // it says `false`
            done = gitlab::setKey(edit, inherited, Value::texts({name}, true), gitlab::At::Here);
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> removeEntry(yaml::Draft &draft, const Path &map, const QString &key)
{
    return draft.tree().find(map)[key] ? draft.removeAlone(Path(map) << key) : Result<Done>(Done{});
}

Result<Done> setLines(yaml::Draft &draft, const Path &list, const QList<PlannedLine> &lines)
{
    const Path map = list.first(list.size() - 1);
    const yaml::Node node = draft.tree().find(list);
    QStringList texts;
    bool keepsSome = false;
    for (const PlannedLine &line : lines) {
        texts.append(line.text);
        keepsSome = keepsSome || line.index >= 0;
    }
    if (lines.isEmpty() && !node)
        return Done{};
    if (node.isSequence() && !node.anchor().isEmpty()) {
        return draft.tree().source().errorAt(
            node.span().begin, ErrorCode::Refused,
            JobEditsTexts::tr("This list has the anchor “%1” and may serve other jobs too.").arg(node.anchor()),
            JobEditsTexts::tr("Write it out in the jobs that use it, then try again."));
    }
    if (!hasOwnItems(node) || !keepsSome)
        return lines.isEmpty() ? removeEntry(draft, map, list.constLast()) : setEntry(draft, map, list.constLast(), Value::texts(texts));

    QList<bool> stays(node.size(), false);
    for (const PlannedLine &line : lines) {
        if (line.index >= 0)
            stays[line.index] = true;
    }
    int next = 0; // the item that a new line goes in front of
    for (const PlannedLine &line : lines) {
        Result<Done> done = Done{};
        if (line.index < 0)
            done = draft.insertItem(list, next, Value::text(line.text));
        else if (!line.isSame)
            done = draft.set(itemOf(list, line.index), Value::text(line.text));
        if (line.index >= 0)
            next = line.index + 1;
        if (!done)
            return done;
    }
    for (int i = 0; i < node.size(); ++i) {
        if (const Result<Done> done = stays.at(i) ? Result<Done>(Done{}) : draft.removeAlone(itemOf(list, i)); !done)
            return done;
    }
    return Done{};
}

Result<Done> removeItems(yaml::Draft &draft, const Path &list, const QList<int> &indexes)
{
    for (const int index : indexes) {
        if (const Result<Done> done = draft.removeAlone(itemOf(list, index)); !done)
            return done;
    }
    return Done{};
}

} // namespace caravan::recipes
