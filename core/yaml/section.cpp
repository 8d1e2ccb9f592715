// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree_data.h"

#include "core/yaml/stretches.h"

#include <algorithm>

namespace caravan::yaml {

namespace {

/// Moves the nodes from \a begin up to \a end into a section of their own.
Section cutOut(Nodes &nodes, int begin, int end, int value)
{
    const qsizetype base = nodes[begin].begin;
    Section section;
    section.nodes.list.reserve(size_t(end - begin));
    section.nodes.roots = {0, value - begin};
    for (int i = begin; i < end; ++i) {
        NodeData node = std::move(nodes[i]);
        node.begin -= base;
        node.contentBegin -= base;
        node.end -= base;
        node.parent = i == begin || i == value ? -1 : node.parent - begin;
        for (int &child : node.children)
            child -= begin;
        if (node.kind == Kind::Alias) {
            const bool isInside = node.target >= begin;
            node.target = isInside ? node.target - begin : -1;
            if (!isInside && !section.outerAliases.contains(node.anchor))
                section.outerAliases.append(node.anchor);
        } else if (!node.anchor.isEmpty()) {
            section.anchors.append(i - begin);
        }
        section.nodes.list.push_back(std::move(node));
    }
    section.index();
    return section;
}

/// One document that is a plain block map at the column \a indent.
bool isDividable(const Nodes &nodes, const Source &source, int indent)
{
    if (nodes.roots.size() != 1 || !nodes.isOneDocument)
        return false;
    const NodeData &root = nodes[nodes.roots.constFirst()];
    if (root.kind != Kind::Map || root.style != Style::Block || root.hasProperties || root.children.isEmpty())
        return false;
    for (qsizetype i = 0; i < root.children.size(); i += 2) {
        const NodeData &key = nodes[root.children.at(i)];
        const qsizetype line = key.begin - indent;
        const bool isAtLineStart =
            line == 0 || (line > 0 && source.text.at(line - 1) == '\n') || (key.begin == 3 && source.text.startsWith("\xEF\xBB\xBF"));
        if (!isAtLineStart || (key.kind != Kind::Scalar && key.kind != Kind::Alias))
            return false;
    }
    return true;
}

} // namespace

std::optional<std::vector<PlacedSection>> divided(Nodes &nodes, const Source &source, int skip, int indent)
{
    if (!isDividable(nodes, source, indent))
        return std::nullopt;
    const QList<int> children = nodes[nodes.roots.constFirst()].children;
    std::vector<PlacedSection> sections;
    sections.reserve(size_t(children.size() / 2));
    for (qsizetype i = qsizetype{2} * skip; i < children.size(); i += 2) {
        const int begin = children.at(i);
        const int end = i + 2 < children.size() ? children.at(i + 2) : nodes.size();
        const qsizetype offset = nodes[begin].begin;
        sections.push_back({std::make_shared<Section>(cutOut(nodes, begin, end, children.at(i + 1))), offset});
    }
    return sections;
}

int TreeData::sectionAt(qsizetype offset) const
{
    const auto after = std::upper_bound(sections.cbegin(), sections.cend(), offset,
                                        [](qsizetype wanted, const PlacedSection &placed) { return wanted < placed.begin; });
    return std::max(0, int(after - sections.cbegin()) - 1);
}

bool TreeData::indexAnchors()
{
    anchors.clear();
    bool isComplete = true;
    for (size_t i = 0; i < sections.size(); ++i) {
        const Section &section = *sections[i].section;
        for (const QString &name : section.outerAliases)
            isComplete = isComplete && anchors.contains(name);
        for (const int node : section.anchors)
            anchors[section.nodes[node].anchor].append({int(i), node});
    }
    return isComplete;
}

void Section::index()
{
    for (int i = 0; i < nodes.size(); ++i) {
        const NodeData &map = nodes[i];
        if (map.kind == Kind::Alias)
            aliases.insert(map.anchor);
        if (map.kind != Kind::Map || map.children.size() < qsizetype{2} * indexedSize)
            continue;
        KeyIndex &index = keys[i];
        index.reserve(map.children.size() / 2);
        for (qsizetype child = 0; child < map.children.size(); child += 2) {
            if (const NodeData &key = nodes[map.children.at(child)]; key.kind == Kind::Scalar)
                index.insert(key.text, int(child / 2));
        }
    }
}

size_t TreeData::nodeCount() const
{
    size_t count = 0;
    for (const PlacedSection &placed : sections)
        count += placed.section->nodes.list.size();
    return count;
}

void TreeData::indexRootKeys()
{
    if (sections.size() < indexedSize)
        return;
    rootKeys.reserve(qsizetype(sections.size()));
    for (size_t i = 0; i < sections.size(); ++i) {
        const Nodes &nodes = sections[i].section->nodes;
        if (const NodeData &key = nodes[nodes.roots.constFirst()]; key.kind == Kind::Scalar)
            rootKeys.insert(key.text, int(i));
    }
}

bool TreeData::takeRootKeys(const TreeData &old, int first, int last)
{
    if (sections.size() != old.sections.size())
        return false;
    for (int i = first; i <= last; ++i) {
        const Section &now = *sections[size_t(i)].section;
        const Section &before = *old.sections[size_t(i)].section;
        const bool areScalars = now.nodes[now.nodes.roots.constFirst()].kind == Kind::Scalar
            && before.nodes[before.nodes.roots.constFirst()].kind == Kind::Scalar;
        if (!areScalars || now.key() != before.key())
            return false;
    }
    rootKeys = old.rootKeys;
    for (int i = first; i <= last && !rootKeys.isEmpty(); ++i) {
        const int place = rootKeys.take(sections[size_t(i)].section->key());
        rootKeys.insert(sections[size_t(place)].section->key(), place); // a view of a text that lives on
    }
    return true;
}

int TreeData::entryNumber(const Node &map, QStringView key)
{
    const int size = map.isMap() ? map.size() : 0;
    if (size >= indexedSize) {
        const KeyIndex &index =
            map.isDividedRoot() ? map.m_data->rootKeys : *map.m_data->sections[size_t(map.m_section)].section->keys.constFind(map.m_index);
        return index.value(key, -1);
    }
    if (map.isDividedRoot()) {
        for (int i = size - 1; i >= 0; --i) {
            if (map.entry(i).key.isScalar() && map.m_data->sections[size_t(i)].section->key() == key)
                return i;
        }
        return -1;
    }
    // Asked for all keys of all jobs again and again: so straight to the data.
    if (size == 0)
        return -1;
    const NodeData *nodes = map.m_data->sections[size_t(map.m_section)].section->nodes.list.data();
    const int *children = nodes[map.m_index].children.constData();
    for (int i = size - 1; i >= 0; --i) {
        const NodeData &candidate = nodes[children[qsizetype{2} * i]];
        if (candidate.text.size() == key.size() && candidate.kind == Kind::Scalar && candidate.text == key)
            return i;
    }
    return -1;
}

namespace {

using Sections = std::vector<PlacedSection>;

constexpr size_t fewEntries = 100; // of these a large one may be put together from stretches that stay

/// Entries next to each other that edits touch, with the stretch of the new text that takes their place.
struct Touched {
    int first = 0;
    int last = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The entries of \a old that \a edits touch, and the one before where they touch its end. \a size: of the new text.
std::vector<Touched> touchedBy(const TextEdits &edits, const TreeData &old, qsizetype size)
{
    std::vector<Touched> all;
    qsizetype delta = 0; // of what stands behind the edits so far
    for (const TextEdit &edit : edits) {
        int first = old.sectionAt(edit.span.begin);
        if (first > 0 && edit.span.begin <= old.sections[size_t(first)].begin)
            --first;
        const int last = old.sectionAt(edit.span.end);
        if (all.empty() || first > all.back().last)
            all.push_back({first, last, first == 0 ? 0 : old.sections[size_t(first)].begin + delta, 0});
        all.back().last = std::max(all.back().last, last);
        delta += edit.replacement.size() - (edit.span.end - edit.span.begin);
        const auto next = size_t(all.back().last) + 1;
        all.back().end = next == old.sections.size() ? size : old.sections[next].begin + delta;
    }
    return all;
}

} // namespace

Result<Tree> Tree::edited(const TextEdits &edits) const
{
    if (edits.isEmpty())
        return *this;
    const TreeData &old = *m_data;
    const QByteArray newText = applied(text(), edits);
    const auto parseAll = [&] { return parse(Source(source().file, newText), old.limits); };
    if (!old.isDivided || newText.size() > old.limits.bytes)
        return parseAll();

    const auto data = std::make_shared<TreeData>();
    data->source = Source(source().file, newText);
    data->limits = old.limits;
    data->isDivided = true;
    data->sections.reserve(old.sections.size() + size_t(edits.size()));
    QSet<QString> anchors; // of the entries so far
    const auto take = [&](const PlacedSection &placed, qsizetype by) {
        data->sections.push_back({placed.section, placed.begin + by});
        for (const int node : placed.section->anchors)
            anchors.insert(placed.section->nodes[node].anchor);
    };
    size_t next = 0; // of the old entries
    qsizetype delta = 0;
    const auto keepUpTo = [&](size_t end) {
        for (; next < end; ++next)
            take(old.sections[next], delta);
    };
    const std::vector<Touched> all = touchedBy(edits, old, newText.size());
    if (old.sections.size() > fewEntries && all.size() == 1 && all.front().last - all.front().first + 1 == int(old.sections.size()))
        return parseAll(); // nothing stays as it is
    for (const Touched &touched : all) {
        keepUpTo(size_t(touched.first));
        next = size_t(touched.last) + 1;
        const bool isToEnd = next == old.sections.size();
        const QByteArray slice = newText.mid(touched.begin, touched.end - touched.begin);
        const std::optional<Sections> fresh = knownSections({slice, aliasesIn(slice, anchors), isToEnd}, old.limits);
        if (!fresh)
            return parseAll();
        for (const PlacedSection &placed : *fresh)
            take(placed, touched.begin);
        delta = touched.end - (isToEnd ? text().size() : old.sections[next].begin);
    }
    keepUpTo(old.sections.size());
    if (data->sections.empty() || !data->indexAnchors())
        return parseAll();
    if (!data->takeRootKeys(old, all.front().first, all.back().last))
        data->indexRootKeys();
    if (data->nodeCount() >= size_t(old.limits.nodes))
        return parseAll();
    Tree tree;
    tree.m_data = data;
    return tree;
}

} // namespace caravan::yaml
