// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/uses.h"

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/job_entries.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

bool namesJob(const QString &text, const QString &name)
{
    if (text == name || !text.startsWith(name))
        return text == name;
    static const QRegularExpression instance(u"^(?: \\d+/\\d+|: \\[.*\\])$"_s);
    return instance.match(text.mid(name.size())).hasMatch();
}

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
        if (value.isScalar() && isMeant(value.text())) {
            m_places.insert(node.span().begin);
            if (!m_seen.contains(value.span().begin))
                found.append(value);
            m_seen.insert(value.span().begin);
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
            add(first);
        for (int i = 0; i < node.size(); ++i)
            addReferences(node.isMap() ? node.entry(i).value : node.item(i), depth + 1);
    }

    /// A place below \a node that has the text of a use by its anchor, and is none.
    yaml::Node stray(const yaml::Node &node, int depth = 0) const
    {
        const bool isAnchored = node.isAlias() || !node.anchor().isEmpty();
        const yaml::Node value = isAnchored ? node.target() : yaml::Node();
        if (value.isScalar() && m_seen.contains(value.span().begin) && !m_places.contains(node.span().begin))
            return node;
        for (int i = 0; i < node.size() && depth < deepest; ++i) {
            if (const yaml::Node found = stray(node.isMap() ? node.entry(i).value : node.item(i), depth + 1))
                return found;
        }
        return {};
    }

private:
    bool isMeant(const QString &text) const { return m_isParallel ? namesJob(text, m_name) : text == m_name; }

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
    QSet<qsizetype> m_seen;   ///< where the found ones begin
    QSet<qsizetype> m_places; ///< where they or aliases of them stand as uses
    QSet<qsizetype> m_maps;
};

} // namespace

namespace {

Uses readUsesOfJob(const yaml::Tree &tree, const QString &name)
{
    Uses uses(name, true);
    for (const yaml::Entry &entry : tree.root().entries()) {
        if (isJobEntry(tree.root(), entry.key.text()))
            uses.addOfJob(entry.value.target());
    }
    uses.addReferences(tree.root());
    return uses;
}

} // namespace

QList<yaml::Node> usesOfJob(const yaml::Tree &tree, const QString &name) { return readUsesOfJob(tree, name).found; }

yaml::Node strayUseOfJob(const yaml::Tree &tree, const QString &name)
{
    const Uses uses = readUsesOfJob(tree, name);
    const auto isAnchored = [](const yaml::Node &use) { return !use.anchor().isEmpty(); };
    return std::any_of(uses.found.cbegin(), uses.found.cend(), isAnchored) ? uses.stray(tree.root()) : yaml::Node();
}

QList<yaml::Node> usesOfStage(const yaml::Tree &tree, const QString &name)
{
    Uses uses(name);
    uses.add(tree.root()[u"stages"]);
    for (const yaml::Entry &entry : tree.root().entries()) {
        if (isJobEntry(tree.root(), entry.key.text()))
            uses.addStage(entry.value.target());
    }
    return uses.found;
}

} // namespace caravan::gitlab
