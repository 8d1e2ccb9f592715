// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/template_spots.h"

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

/// Walks through a pipeline and notes its spots.
class SpotWalk
{
public:
    explicit SpotWalk(const yaml::Tree &tree)
    {
        for (const yaml::Entry &entry : tree.root().entries()) {
            if (entry.key.text() == "stages"_L1)
                noteAll(entry.value, SpotKind::Stage);
            else if (entry.value.isSequence() && entry.key.text().startsWith(u'.'))
                noteAll(entry.value, SpotKind::Script); // lines that jobs refer to
            else
                look(entry);
        }
    }
    QList<Spot> spots;

private:
    void note(const yaml::Node &node, SpotKind kind, const QString &name = {})
    {
        if (node.isScalar() && node.tag().isEmpty())
            spots.append({kind, node, name});
    }
    void noteAll(const yaml::Node &node, SpotKind kind)
    {
        note(node, kind);
        for (const yaml::Node &item : node.items())
            noteAll(item, kind);
    }

    void look(const yaml::Entry &entry)
    {
        static const QStringList foreign = {u"rules"_s, u"include"_s, u"services"_s, u"trigger"_s, u"parallel"_s, u"only"_s, u"except"_s};
        const QString &key = entry.key.text();
        const yaml::Node value = entry.value;
        if (foreign.contains(key))
            return;
        if (key == "image"_L1)
            note(value.isMap() ? value[u"name"] : value, SpotKind::Image);
        else if (key == "stage"_L1)
            note(value, SpotKind::Stage);
        else if (key == "script"_L1 || key == "before_script"_L1 || key == "after_script"_L1)
            noteAll(value, SpotKind::Script);
        else if (key == "variables"_L1)
            lookAtVariables(value);
        else if (key == "cache"_L1)
            lookAtCaches(value);
        else
            lookInto(value);
    }
    void lookInto(const yaml::Node &node)
    {
        for (const yaml::Entry &entry : node.entries())
            look(entry);
    }
    void lookAtVariables(const yaml::Node &map)
    {
        for (const yaml::Entry &entry : map.entries()) {
            const bool isChoice = entry.value[u"options"].isValid();
            if (!isChoice)
                note(entry.value.isMap() ? entry.value[u"value"] : entry.value, SpotKind::Variable, entry.key.text());
        }
    }
    void lookAtCaches(const yaml::Node &node)
    {
        for (const yaml::Node &cache : node.items())
            lookAtCaches(cache);
        const yaml::Node key = node[u"key"];
        note(key, SpotKind::CacheKey);
        note(key[u"prefix"], SpotKind::CacheKey);
        noteAll(node[u"fallback_keys"], SpotKind::CacheKey);
        if (const yaml::Node files = key[u"files"]; files.isSequence())
            spots.append({SpotKind::KeyFiles, files, {}});
    }
};

} // namespace

QList<Spot> spotsOf(const yaml::Tree &tree) { return SpotWalk(tree).spots; }

} // namespace caravan::recipes
