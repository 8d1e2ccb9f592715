// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree_data.h"

#include <algorithm>

namespace caravan::yaml {

Kind Node::kind() const
{
    const NodeData *own = data();
    return own ? own->kind : isDividedRoot() ? Kind::Map : Kind::Null;
}

Style Node::style() const
{
    const NodeData *own = data();
    return own ? own->style : isDividedRoot() ? Style::Block : Style::Plain;
}

Span Node::span() const
{
    if (const NodeData *own = data()) {
        const qsizetype base = m_data->sections[size_t(m_section)].begin;
        return {base + own->begin, base + own->end};
    }
    if (!isDividedRoot())
        return {};
    const Entry last = entry(size() - 1);
    return {entry(0).key.span().begin, qMax(last.key.span().end, last.value.span().end)};
}

Span Node::contentSpan() const
{
    const NodeData *own = data();
    return own ? Span{m_data->sections[size_t(m_section)].begin + own->contentBegin, span().end} : span();
}

Position Node::position() const { return m_data ? m_data->source.positionAt(span().begin) : Position{}; }

const QString &Node::text() const
{
    static const QString none;
    const NodeData *own = data();
    return own ? own->text : none;
}

QString Node::tag() const
{
    const NodeData *own = data();
    return own ? own->tag : QString();
}

QString Node::anchor() const
{
    const NodeData *own = data();
    return own ? own->anchor : QString();
}

int Node::size() const
{
    if (isDividedRoot())
        return int(m_data->sections.size());
    const NodeData *own = data();
    return !own ? 0 : int(own->kind == Kind::Map ? own->children.size() / 2 : own->children.size());
}

Node Node::item(int index) const
{
    const NodeData *own = data();
    const bool isThere = own && own->kind == Kind::Sequence && index >= 0 && index < own->children.size();
    return isThere ? m_data->node(m_section, own->children.at(index)) : Node();
}

QList<Node> Node::items() const
{
    QList<Node> nodes;
    const NodeData *own = data();
    if (!own || own->kind != Kind::Sequence)
        return nodes;
    nodes.reserve(own->children.size());
    for (const int child : own->children)
        nodes.append(m_data->node(m_section, child));
    return nodes;
}

Entry Node::entry(int index) const
{
    if (index < 0 || index >= size())
        return {};
    if (isDividedRoot()) {
        const QList<int> &roots = m_data->sections[size_t(index)].section->nodes.roots;
        return {m_data->node(index, roots.constFirst()), m_data->node(index, roots.constLast())};
    }
    const NodeData *own = data();
    if (own->kind != Kind::Map)
        return {};
    const qsizetype key = qsizetype{2} * index;
    return {m_data->node(m_section, own->children.at(key)), m_data->node(m_section, own->children.at(key + 1))};
}

QList<Entry> Node::entries() const
{
    QList<Entry> entries;
    const int number = isMap() ? size() : 0;
    if (number == 0)
        return entries;
    entries.reserve(number);
    if (isDividedRoot()) {
        for (int i = 0; i < number; ++i)
            entries.append(entry(i));
        return entries;
    }
    const QList<int> &children = data()->children;
    for (qsizetype i = 0; i < number; ++i)
        entries.append({m_data->node(m_section, children.at(2 * i)), m_data->node(m_section, children.at(2 * i + 1))});
    return entries;
}

std::optional<Entry> Node::entryOf(QStringView key) const
{
    const int number = TreeData::entryNumber(*this, key);
    return number < 0 ? std::nullopt : std::optional(entry(number));
}

Node Node::operator[](QStringView key) const
{
    const int number = TreeData::entryNumber(*this, key);
    return number < 0 ? Node() : entry(number).value;
}

bool Node::sharesText(const Node &other) const { return data() && data() == other.data(); }

Node Node::parent() const
{
    const NodeData *own = data();
    if (!own)
        return {};
    if (own->parent >= 0)
        return m_data->node(m_section, own->parent);
    return m_data->isDivided ? Node(m_data, -1, 0) : Node();
}

std::optional<Path> Node::path() const
{
    Path path;
    Node node = *this;
    for (Node above = parent(); above; above = node.parent()) {
        QString step;
        if (above.isDividedRoot()) {
            step = above.entry(node.m_section).key.text();
        } else {
            const QList<int> &children = above.data()->children; // in the order of their numbers
            const int index = int(std::lower_bound(children.cbegin(), children.cend(), node.m_index) - children.cbegin());
            step = above.isSequence() ? QString::number(index) : above.entry(index / 2).key.text();
        }
        path.prepend(step);
        node = above;
    }
    // The same way back: it leads elsewhere for a key, for the first of duplicates, and in a header.
    const bool isInPipeline = node.isDividedRoot() || (m_data && node.m_index == m_data->sections.front().section->nodes.roots.constLast());
    Node found = node;
    for (const QString &step : std::as_const(path))
        found = found.isSequence() ? found.item(step.toInt()) : found[step];
    return isInPipeline && !path.isEmpty() && found == *this ? std::optional(path) : std::nullopt;
}

Node Node::target() const
{
    Node node = *this;
    while (node.isAlias()) { // an alias refers to an earlier node, so this ends
        const NodeData *alias = node.data();
        if (alias->target >= 0) {
            node = node.m_data->node(node.m_section, alias->target);
            continue;
        }
        TreeData::Place definition;
        for (const TreeData::Place &place : node.m_data->anchors.value(alias->anchor)) {
            if (place.section < node.m_section)
                definition = place;
        }
        node = node.m_data->node(definition.section, definition.index);
    }
    return node;
}

} // namespace caravan::yaml
