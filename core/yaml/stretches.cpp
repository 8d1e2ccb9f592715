// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/stretches.h"

#include "core/base/remembered.h"
#include "core/yaml/scan.h"

#include <algorithm>

namespace caravan::yaml {

namespace {

using Sections = std::vector<PlacedSection>;

constexpr qsizetype longestKnown = 4'000;

/// What sections are remembered by: all that they are read from, but for limits that no such stretch comes near.
QByteArray questionOf(const Slice &slice)
{
    return slice.outerAnchors.join(u' ').toUtf8() + (slice.isToEnd ? "\nend\n" : "\n\n") + slice.text;
}

bool areUsual(const Limits &limits)
{
    return limits.depth == Limits().depth && limits.nodes > longestKnown && limits.bytes > 2 * longestKnown;
}

/// The end of the line at \a begin, behind its line end.
qsizetype lineEnd(QByteArrayView text, qsizetype begin)
{
    const qsizetype end = text.indexOf('\n', begin);
    return end < 0 ? text.size() : end + 1;
}

/// A line as far as the indentation tells what it is.
struct Line {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype width = 0; ///< of its indentation
    char first = '\n';   ///< of what stands behind that; a line feed for nothing

    Line(QByteArrayView text, qsizetype at) : begin(at), end(lineEnd(text, at))
    {
        while (begin + width < end && text.at(begin + width) == ' ')
            ++width;
        const QByteArrayView rest = text.sliced(begin + width, end - begin - width);
        first = rest.isEmpty() || rest == QByteArrayView("\r\n") ? '\n' : rest.front();
    }
    bool isBlank() const { return first == '\n'; }
    bool isComment() const { return first == '#'; }
};

/// Whether nothing in a blank or comment line has to be looked at by whoever reads the text.
bool isInert(QByteArrayView line)
{
    return std::all_of(line.cbegin(), line.cend(), [](char c) { return (c >= ' ' && c < '\x7F') || c == '\t' || c == '\n' || c == '\r'; });
}

bool beginsKey(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("._<\"'").contains(c);
}

/// Where the entries begin that stand at column \a indent, as their lines look. Empty where something stands before them or less deep, and where
/// a document may begin or end.
std::vector<qsizetype> entryBegins(QByteArrayView text, qsizetype indent)
{
    std::vector<qsizetype> begins;
    for (qsizetype at = 0; at < text.size();) {
        const Line line(text, at);
        at = line.end;
        const bool isEntry = line.width == indent && beginsKey(line.first);
        const QByteArrayView bytes = text.sliced(line.begin, line.end - line.begin);
        if (begins.empty() && (line.isBlank() || line.isComment()) && isInert(bytes))
            continue;
        const bool isOutside = line.width < indent && !line.isBlank() && !line.isComment();
        if ((begins.empty() && !isEntry) || isOutside || bytes.startsWith("---") || bytes.startsWith("...")
            || (line.first == '\t' && line.width <= indent))
            return {};
        if (isEntry)
            begins.push_back(line.begin);
    }
    return begins;
}

/// Whether a text keeps the blank lines behind it: the header of a block text has a plus.
bool keepsBlankLines(QByteArrayView text)
{
    for (qsizetype plus = text.indexOf('+'); plus > 0; plus = text.indexOf('+', plus + 1)) {
        const qsizetype before = plus > 1 && text.at(plus - 1) >= '1' && text.at(plus - 1) <= '9' ? plus - 2 : plus - 1;
        if (text.at(before) == '|' || text.at(before) == '>')
            return true;
    }
    return false;
}

/// \a text of entries at column \a indent without the blank lines and comments at its end, which say nothing.
QByteArrayView withoutEnd(QByteArrayView text, qsizetype indent)
{
    if (keepsBlankLines(text))
        return text;
    while (text.size() > 1 && text.endsWith('\n')) {
        const Line last(text, text.lastIndexOf('\n', text.size() - 2) + 1);
        const bool saysNothing = (last.isBlank() || last.isComment()) && last.width <= indent; // deeper, it may be of a block text
        if (last.begin == 0 || !saysNothing || !isInert(text.sliced(last.begin)))
            break;
        text.truncate(last.begin);
    }
    return text;
}

/// The length of a plain key with nothing but a map on the lines below it, at the begin of \a text; 0 for anything else.
qsizetype plainKeyLength(QByteArrayView text)
{
    const auto isInWord = [](char c) { return beginsKey(c) ? c != '<' && c != '"' && c != '\'' : c == '-' || c == '/'; };
    qsizetype length = 0;
    const auto goesOn = [&](qsizetype at) {
        return text.at(at) == ' ' || (text.at(at) == ':' && at + 1 < text.size() && isInWord(text.at(at + 1)));
    };
    while (length < text.size() && (isInWord(text.at(length)) || (length > 0 && goesOn(length))))
        ++length;
    if (length == 0 || length == text.size() || text.at(length) != ':' || text.at(length - 1) == ' ' || text.startsWith('-'))
        return 0;
    const QByteArrayView rest = text.sliced(length + 1, lineEnd(text, length) - length - 1);
    for (const QByteArrayView null : {"null", "Null", "NULL"}) {
        if (text.first(length) == null)
            return 0;
    }
    return rest == QByteArrayView("\n") || rest == QByteArrayView("\r\n") ? length : 0;
}

/// Where and how deep the first entry stands below the key of \a text.
std::optional<Line> firstLineBelow(QByteArrayView text)
{
    for (qsizetype at = lineEnd(text, 0); at < text.size();) {
        const Line line(text, at);
        if (!line.isBlank() && !line.isComment())
            return line.width > 0 ? std::optional(line) : std::nullopt;
        if (!isInert(text.sliced(line.begin, line.end - line.begin)))
            return std::nullopt;
        at = line.end;
    }
    return std::nullopt;
}

std::optional<Sections> entriesOf(const Slice &slice, const Limits &limits);

/// Adds the key and the value of \a entry, which stands at \a offset, to the map of \a section.
void addEntry(Section &section, const Section &entry, qsizetype offset)
{
    constexpr int map = 1;
    Nodes &nodes = section.nodes;
    const int base = nodes.size();
    for (NodeData node : entry.nodes.list) {
        node.begin += offset;
        node.contentBegin += offset;
        node.end += offset;
        node.parent = node.parent < 0 ? map : node.parent + base;
        for (int &child : node.children)
            child += base;
        nodes.list.push_back(std::move(node));
    }
    for (const int root : entry.nodes.roots) {
        nodes[map].children.append(base + root);
        nodes[map].end = std::max(nodes[map].end, nodes[base + root].end);
    }
    for (const QString &name : entry.outerAliases) {
        if (!section.outerAliases.contains(name))
            section.outerAliases.append(name);
    }
}

/// The section of an entry that is a map, put together from the map's entries. Nullopt where it is anything else, or has anchors.
std::optional<Sections> mapOf(const Slice &entry, const Limits &limits)
{
    const qsizetype keyLength = plainKeyLength(entry.text);
    const std::optional<Line> first = keyLength > 0 ? firstLineBelow(entry.text) : std::nullopt;
    if (!first)
        return std::nullopt;
    Limits below = limits;
    --below.depth;
    const std::optional<Sections> entries =
        entriesOf({entry.text.mid(first->begin), entry.outerAnchors, entry.isToEnd, int(first->width)}, below);
    if (!entries
        || std::any_of(entries->cbegin(), entries->cend(), [](const PlacedSection &placed) { return !placed.section->anchors.isEmpty(); }))
        return std::nullopt; // what an alias stands for hangs on all entries
    Section section;
    size_t count = 2;
    for (const PlacedSection &placed : *entries)
        count += placed.section->nodes.list.size();
    section.nodes.list.reserve(count);
    section.nodes.roots = {0, 1};
    NodeData key;
    key.kind = Kind::Scalar;
    key.end = keyLength;
    key.text = QString::fromLatin1(entry.text.first(keyLength));
    NodeData map;
    map.kind = Kind::Map;
    map.style = Style::Block;
    map.begin = map.contentBegin = first->begin + first->width;
    map.children.reserve(qsizetype(entries->size()) * 2);
    section.nodes.list.push_back(std::move(key));
    section.nodes.list.push_back(std::move(map));
    for (const PlacedSection &placed : *entries)
        addEntry(section, *placed.section, first->begin + placed.begin);
    section.index();
    return Sections{{std::make_shared<const Section>(std::move(section)), 0}};
}

/// What one stretch has. \a stretch: one entry, as far as its lines tell.
std::optional<Sections> stretchOf(const Slice &stretch, const Limits &limits)
{
    if (stretch.indent == 0) {
        if (std::optional<Sections> map = mapOf(stretch, limits))
            return map;
    }
    constexpr qsizetype mostKnown = 8'000;
    thread_local Remembered<QByteArray, std::optional<Sections>> known(mostKnown);
    if (stretch.text.size() > longestKnown)
        return sectionsOf(stretch, limits);
    return known.of(questionOf(stretch), [&] { return sectionsOf(stretch, limits); });
}

std::optional<Sections> entriesOf(const Slice &slice, const Limits &limits)
{
    const std::vector<qsizetype> begins = entryBegins(slice.text, slice.indent);
    Sections sections;
    sections.reserve(begins.size());
    QSet<QString> anchors(slice.outerAnchors.cbegin(), slice.outerAnchors.cend());
    for (size_t i = 0; i < begins.size(); ++i) {
        const qsizetype end = i + 1 < begins.size() ? begins[i + 1] : slice.text.size();
        const QByteArrayView whole = QByteArrayView(slice.text).sliced(begins[i], end - begins[i]);
        const QByteArray text = withoutEnd(whole, slice.indent).toByteArray();
        const bool isToEnd = slice.isToEnd && begins[i] + text.size() == slice.text.size();
        const std::optional<Sections> some = stretchOf({text, aliasesIn(text, anchors), isToEnd, slice.indent}, limits);
        if (!some)
            return std::nullopt;
        for (const PlacedSection &placed : *some) {
            sections.push_back({placed.section, begins[i] + placed.begin});
            for (const int node : placed.section->anchors)
                anchors.insert(placed.section->nodes[node].anchor);
        }
    }
    return sections.empty() ? std::nullopt : std::optional(std::move(sections));
}

} // namespace

std::optional<std::vector<PlacedSection>> sectionsByStretches(const Slice &slice, const Limits &limits)
{
    std::optional<Sections> sections = areUsual(limits) && !hasHeader(slice.text) ? entriesOf(slice, limits) : std::nullopt;
    return sections ? sections : sectionsOf(slice, limits);
}

std::optional<std::vector<PlacedSection>> knownSections(const Slice &slice, const Limits &limits)
{
    constexpr qsizetype mostKnown = 2'000;
    thread_local Remembered<QByteArray, std::optional<Sections>> known(mostKnown);
    if (slice.text.size() > longestKnown || !areUsual(limits))
        return sectionsByStretches(slice, limits);
    return known.of(questionOf(slice), [&] { return sectionsByStretches(slice, limits); });
}

} // namespace caravan::yaml
