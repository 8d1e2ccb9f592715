// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/removal.h"

#include "core/base/texts.h"
#include "core/gitlab/values/job_entries.h"
#include "core/yaml/region.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Path;
using yaml::Value;

namespace {

constexpr int deepest = yaml::Limits{}.depth;

CARAVAN_TEXTS(RemovalTexts);

/// The `!reference` tags in \a node, by what they point to.
void collectReferences(const yaml::Node &node, int depth, QHash<QStringList, yaml::Node> &found)
{
    if (depth > deepest)
        return;
    if (node.tag() == "!reference"_L1) {
        QStringList path;
        for (const yaml::Node &step : node.items())
            path.append(step.target().text());
        found.insert(path, node);
    }
    for (int i = 0; i < node.size(); ++i)
        collectReferences(node.isMap() ? node.entry(i).value : node.item(i), depth + 1, found);
}

void collectAnchors(const yaml::Node &node, int depth, QSet<QString> &found)
{
    if (!node.isAlias() && !node.anchor().isEmpty())
        found.insert(node.anchor());
    for (int i = 0; i < node.size() && depth < deepest; ++i)
        collectAnchors(node.isMap() ? node.entry(i).value : node.item(i), depth + 1, found);
}

/// An alias of one of \a anchors below \a node, outside of \a span.
yaml::Node aliasOf(const QSet<QString> &anchors, const yaml::Node &node, const Span &span, int depth)
{
    if (node.isAlias() && anchors.contains(node.anchor()) && (node.span().begin < span.begin || node.span().begin >= span.end))
        return node;
    for (int i = 0; i < node.size() && depth < deepest; ++i) {
        if (const yaml::Node found = aliasOf(anchors, node.isMap() ? node.entry(i).value : node.item(i), span, depth + 1))
            return found;
    }
    return {};
}

/// What goes with \a path: the collection that has nothing but it, and so on up to a key of a job.
Path goneWith(const yaml::Tree &tree, Path path)
{
    while (path.size() > 2 && tree.find(path.first(path.size() - 1)).size() == 1)
        path.removeLast();
    return path;
}

} // namespace

std::optional<Error> heldByAnchor(const yaml::Tree &tree, const Path &path)
{
    QSet<QString> anchors;
    const yaml::Node node = tree.find(path);
    if (!tree.source().slice(node.span()).contains('&'))
        return std::nullopt;
    if (const QSet<QString> aliases = tree.aliases(); !aliases.isEmpty()) {
        collectAnchors(node, 0, anchors);
        anchors.intersect(aliases);
    }
    const yaml::Node alias = anchors.isEmpty() ? yaml::Node() : aliasOf(anchors, tree.root(), node.span(), 0);
    if (!alias)
        return std::nullopt;
    return tree.source().errorAt(alias.span().begin, ErrorCode::Refused,
                                 RemovalTexts::tr("“%1” takes text from the anchor “&%2” in %3.")
                                     .arg(alias.path().value_or(Path()).value(0), alias.anchor(), path.join(u'.')),
                                 RemovalTexts::tr("Change that first; the alias would lead nowhere."));
}

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

std::optional<Error> Removal::whyNot(const Path &path, const Path &gone)
{
    const auto refused = [&](const QString &message, const QString &hint) {
        return m_tree.source().errorAt(m_tree.find(path).span().begin, ErrorCode::Refused, message.arg(path.constFirst()), hint);
    };
    const bool isInList = gone.size() == 2 && path.size() > 2;
    if (isInList && gone.constLast() == "rules"_L1) {
        return refused(RemovalTexts::tr("It is the last rule of “%1”, and a job without rules runs in every pipeline."),
                       RemovalTexts::tr("Remove “rules” as a whole if that is meant: %1.").arg(gone.join(u'.')));
    }
    if (isInList && gone.constLast() == "script"_L1) {
        return refused(RemovalTexts::tr("It is the last command of “%1”, and GitLab refuses a job without one."),
                       RemovalTexts::tr("Set another command, or remove the job."));
    }
    for (Path place = path; place.size() >= qMax<qsizetype>(2, gone.size()); place.removeLast()) {
        if (!isReferredTo(place) || !m_references->contains(place))
            continue;
        const yaml::Node reference = m_references->value(place);
        return m_tree.source().errorAt(
            reference.span().begin, ErrorCode::Refused,
            RemovalTexts::tr("“%1” refers to %2.").arg(reference.path().value_or(Path()).value(0), place.join(u'.')),
            RemovalTexts::tr("Change that first; GitLab refuses a reference that leads nowhere."));
    }
    return heldByAnchor(m_tree, gone);
}

Result<Done> Removal::remove(yaml::Draft &draft, const Path &path)
{
    const Path list = path.first(path.size() - 1);
    const yaml::Node node = list.size() > 1 ? draft.tree().find(list) : yaml::Node();
    const bool isLast = node.isSequence() && node.size() == 1 && node.item(path.constLast().toInt()).isValid();
    const bool isOfJob = isJobEntry(draft.tree().root(), path.constFirst()) && draft.tree().find(path).isValid();
    const bool isEmptied = isLast && isOfJob && list.constLast() != "script"_L1 && list.constLast() != "rules"_L1;
    if (const std::optional<Value> value = isEmptied ? left(list) : std::nullopt)
        return draft.set(list, *value);
    const std::optional<Error> held = isOfJob ? whyNot(path, goneWith(draft.tree(), path)) : std::nullopt;
    return held ? Result<Done>(*held) : draft.remove(path);
}

} // namespace caravan::gitlab
