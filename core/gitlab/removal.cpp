// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/removal.h"

#include "core/yaml/region.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Path;
using yaml::Value;

namespace {

constexpr int deepest = yaml::Limits{}.depth;

/// What the `!reference` tags in \a node point to.
void collectReferences(const yaml::Node &node, int depth, QSet<QStringList> &found)
{
    if (depth > deepest)
        return;
    if (node.tag() == "!reference"_L1) {
        QStringList path;
        for (const yaml::Node &step : node.items())
            path.append(step.target().text());
        found.insert(path);
    }
    for (int i = 0; i < node.size(); ++i)
        collectReferences(node.isMap() ? node.entry(i).value : node.item(i), depth + 1, found);
}

} // namespace

bool Removal::isReferredTo(const Path &path)
{
    if (!m_references) {
        m_references.emplace();
        if (m_tree.text().contains("!reference"))
            collectReferences(m_tree.root(), 0, *m_references);
    }
    const QString anchor = m_tree.find(path).anchor();
    return m_references->contains(path) || (!anchor.isEmpty() && m_tree.aliases().contains(anchor));
}

/// What is written in place of \a list without items; nullopt where it goes, with the maps that it was all of.
std::optional<Value> Removal::left(const Path &list)
{
    const Value empty = yaml::List{{}, true};
    const bool isKeyword = list.size() == 2;
    for (Path gone = list; gone.size() > 1; gone.removeLast()) {
        const yaml::Node above = m_tree.find(gone.first(gone.size() - 1));
        if (isReferredTo(gone) || yaml::isMergedBehind(above, 0, gone.constLast()))
            return empty;
        if (above.size() > 1)
            break;
    }
    if (!m_sources)
        m_sources = std::make_unique<Sources>(m_tree, m_reading);
    if (m_sources->hasBelow(list))
        return isKeyword && list.constLast() == "needs"_L1 ? Value(yaml::Verbatim{u"null"_s}) : empty;
    return isKeyword && list.constLast() == "dependencies"_L1 ? std::optional(empty) : std::nullopt;
}

Result<Done> Removal::remove(yaml::Draft &draft, const Path &path)
{
    const Path list = path.first(path.size() - 1);
    const yaml::Node node = list.size() > 1 ? draft.tree().find(list) : yaml::Node();
    const bool isLast = node.isSequence() && node.size() == 1 && node.item(path.constLast().toInt()).isValid();
    const std::optional<Value> value = isLast && !isGlobalKeyword(list.constFirst()) ? left(list) : std::nullopt;
    return value ? draft.set(list, *value) : draft.remove(path);
}

} // namespace caravan::gitlab
