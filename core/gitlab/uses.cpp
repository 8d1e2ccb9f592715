// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/uses.h"

#include "core/gitlab/pipeline.h"

#include <QRegularExpression>
#include <QSet>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// Collects scalars with one text, each place once.
class Uses
{
public:
    /// \a isParallel: the name may be that of an instance, too.
    explicit Uses(QString name, bool isParallel = false) : m_name(std::move(name)), m_isParallel(isParallel) { }

    QList<yaml::Node> found;

    /// \a node itself, or the items of a list at any depth; of a map item its \a key.
    void add(const yaml::Node &node, QStringView key = {}, int depth = 0)
    {
        const yaml::Node value = node.target();
        if (depth > deepest || value.tag() == "!reference"_L1)
            return;
        if (value.isScalar() && isMeant(value.text()) && !m_seen.contains(value.span().begin)) {
            m_seen.insert(value.span().begin);
            found.append(value);
        }
        for (const yaml::Node &item : value.items())
            add(item, key, depth + 1);
        const bool isElsewhere = value[u"project"].isValid() || value[u"pipeline"].isValid();
        if (value.isMap() && !key.isEmpty() && !isElsewhere)
            add(value[key], {}, depth + 1);
    }

    /// What a job of this name has to say about others, in \a map and in the maps that it merges in.
    void addOfJob(const yaml::Node &map, int depth = 0)
    {
        if (!isNew(map) || depth > deepest)
            return;
        for (const yaml::Entry &entry : map.entries()) {
            const QString key = entry.key.text();
            if (key == "needs"_L1)
                add(entry.value, u"job");
            else if (key == "dependencies"_L1 || key == "extends"_L1)
                add(entry.value);
            else if (key == "rules"_L1)
                addOfRules(entry.value, 0);
            else if (key == "environment"_L1)
                add(entry.value.target()[u"on_stop"]);
            else if (key == "trigger"_L1)
                add(entry.value.target()[u"include"], u"job");
        }
        forMerged(map, [&](const yaml::Node &merged) { addOfJob(merged, depth + 1); });
    }

    void addStage(const yaml::Node &map, int depth = 0)
    {
        if (!isNew(map) || depth > deepest)
            return;
        add(map[u"stage"]);
        forMerged(map, [&](const yaml::Node &merged) { addStage(merged, depth + 1); });
    }

    void addReferences(const yaml::Node &node, int depth = 0)
    {
        if (depth > deepest)
            return;
        const yaml::Node first = node.item(0);
        if (node.tag() == "!reference"_L1 && first.isScalar() && first.text() == m_name)
            found.append(first);
        for (int i = 0; i < node.size(); ++i)
            addReferences(node.isMap() ? node.entry(i).value : node.item(i), depth + 1);
    }

private:
    bool isMeant(const QString &text) const
    {
        if (text == m_name || !m_isParallel || !text.startsWith(m_name))
            return text == m_name;
        static const QRegularExpression instance(u"^(?: \\d+/\\d+|: \\[.*\\])$"_s);
        return instance.match(text.mid(m_name.size())).hasMatch();
    }

    static constexpr int deepest = yaml::Limits{}.depth;

    void addOfRules(const yaml::Node &rules, int depth)
    {
        for (const yaml::Node &rule : rules.target().items()) {
            const yaml::Node value = rule.target();
            if (value.isSequence() && depth < deepest)
                addOfRules(value, depth + 1);
            else
                add(value[u"needs"], u"job");
        }
    }

    template<class Visit>
    static void forMerged(const yaml::Node &map, Visit visit)
    {
        for (const yaml::Entry &entry : map.entries()) {
            if (entry.key.text() != "<<"_L1)
                continue;
            visit(entry.value.target());
            for (const yaml::Node &item : entry.value.target().items())
                visit(item.target());
        }
    }

    bool isNew(const yaml::Node &map)
    {
        if (!map.isMap() || m_maps.contains(map.span().begin))
            return false;
        m_maps.insert(map.span().begin);
        return true;
    }

    QString m_name;
    bool m_isParallel = false;
    QSet<qsizetype> m_seen;
    QSet<qsizetype> m_maps;
};

} // namespace

QList<yaml::Node> usesOfJob(const yaml::Tree &tree, const QString &name)
{
    Uses uses(name, true);
    for (const yaml::Entry &entry : tree.root().entries()) {
        if (!isGlobalKeyword(entry.key.text()))
            uses.addOfJob(entry.value.target());
    }
    uses.addReferences(tree.root());
    return uses.found;
}

QList<yaml::Node> usesOfStage(const yaml::Tree &tree, const QString &name)
{
    Uses uses(name);
    uses.add(tree.root()[u"stages"]);
    for (const yaml::Entry &entry : tree.root().entries()) {
        if (!isGlobalKeyword(entry.key.text()))
            uses.addStage(entry.value.target());
    }
    return uses.found;
}

} // namespace caravan::gitlab
