// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/region.h"

#include "core/yaml/scan.h"
#include "core/yaml/tree_data.h"

#include <algorithm>

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

qsizetype startOfLine(const QByteArray &text, qsizetype offset)
{
    const qsizetype before = offset > 0 ? text.lastIndexOf('\n', offset - 1) : -1;
    const qsizetype start = before + 1;
    return start == 0 && text.startsWith("\xEF\xBB\xBF") ? 3 : start;
}

qsizetype dashOf(const Tree &tree, const Node &sequence, int index)
{
    const qsizetype from = index == 0 ? sequence.contentSpan().begin : sequence.item(index - 1).span().end;
    return skipSpace(tree.text(), from);
}

} // namespace

qsizetype ownCommentStart(const QByteArray &text, qsizetype lineStart, int indent)
{
    qsizetype start = lineStart;
    while (start > 0) {
        const qsizetype above = startOfLine(text, start - 1);
        if (above >= start)
            break;
        qsizetype first = above;
        while (first < start && text.at(first) == ' ')
            ++first;
        if (text.at(first) != '#' || first - above != indent)
            break;
        start = above;
    }
    return start;
}

qsizetype ownCommentEnd(const QByteArray &text, qsizetype lineStart, int indent)
{
    qsizetype end = lineStart;
    while (end < text.size() && end > 0 && text.at(end - 1) == '\n') {
        qsizetype first = end;
        while (first < text.size() && text.at(first) == ' ')
            ++first;
        if (first >= text.size() || text.at(first) != '#' || first - end <= indent)
            break;
        end = nextLine(text, first);
    }
    return end;
}

bool isInFlow(const Node &node)
{
    for (Node parent = node.parent(); parent; parent = parent.parent()) {
        if (parent.style() == Style::Flow)
            return true;
    }
    return false;
}

bool canEndBlockText(const QByteArray &text, qsizetype lineStart, int indent)
{
    if (lineStart >= text.size())
        return text.isEmpty() || text.endsWith('\n');
    for (qsizetype start = lineStart; start < text.size(); start = nextLine(text, start)) {
        qsizetype first = start;
        while (first < text.size() && text.at(first) == ' ')
            ++first;
        const bool isComment = first < text.size() && text.at(first) == '#';
        if (!isComment && !isBlankLine(text, start))
            return true;
        if (first - start > indent)
            return false;
    }
    return true;
}

bool endsInKeptLines(const Tree &tree, const Region &region)
{
    const qsizetype line = startOfLine(tree.text(), region.end);
    return line > region.begin && isBlankLine(tree.text(), line);
}

qsizetype contentEndOfLine(const QByteArray &text, qsizetype offset)
{
    qsizetype end = text.indexOf('\n', offset);
    if (end < 0)
        end = text.size();
    return end > offset && text.at(end - 1) == '\r' ? end - 1 : end;
}

qsizetype nextLine(const QByteArray &text, qsizetype offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    return end < 0 ? text.size() : end + 1;
}

bool isBlankLine(const QByteArray &text, qsizetype lineStart)
{
    const qsizetype end = nextLine(text, lineStart);
    return lineStart < text.size() && text.mid(lineStart, end - lineStart).trimmed().isEmpty();
}

bool hasBlankLineBefore(const QByteArray &text, qsizetype lineStart)
{
    const qsizetype above = lineStart > 0 ? startOfLine(text, lineStart - 1) : lineStart;
    return above < lineStart && isBlankLine(text, above); // behind a byte order mark there is no line above
}

qsizetype blankLinesStart(const QByteArray &text, qsizetype lineStart)
{
    while (hasBlankLineBefore(text, lineStart))
        lineStart = startOfLine(text, lineStart - 1);
    return lineStart;
}

int indexOf(const Node &collection, const QString &step)
{
    if (collection.isSequence()) {
        bool isNumber = false;
        const int index = step.toInt(&isNumber);
        return isNumber && index >= 0 && index < collection.size() ? index : -1;
    }
    return TreeData::entryNumber(collection, step); // the last of duplicates is the one that counts
}

Region regionOf(const Tree &tree, const Node &collection, int index)
{
    const QByteArray &text = tree.text();
    Region region;
    if (collection.isMap()) {
        const Entry entry = collection.entry(index);
        region.begin = entry.key.span().begin;
        region.end = qMax(entry.key.span().end, entry.value.span().end);
        if (collection.style() == Style::Flow && entry.value.span().isEmpty() && text.mid(region.end - 1, 2) == ": ")
            ++region.end; // YAML 1.1 wants the blank of an entry without value
        const qsizetype colon = skipSpace(text, entry.key.span().end);
        region.isExplicit = colon >= text.size() || text.at(colon) != ':'
            || text.mid(entry.key.span().begin, colon - entry.key.span().begin).contains('\n');
        region.lead = region.isExplicit ? entry.key.span().end : colon + 1;
    } else if (collection.style() == Style::Block) {
        region.begin = dashOf(tree, collection, index);
        region.lead = region.begin + 1;
        region.end = qMax(region.lead, collection.item(index).span().end);
    } else {
        region.begin = region.lead = collection.item(index).span().begin;
        region.end = collection.item(index).span().end;
    }
    const qsizetype line = startOfLine(text, region.begin);
    region.indent = int(region.begin - line);
    region.isFirstOnLine = collection.style() == Style::Block && text.mid(line, region.indent).trimmed().isEmpty();
    if (region.isFirstOnLine)
        region.lines = {ownCommentStart(text, line, region.indent), ownCommentEnd(text, nextLine(text, region.end), region.indent)};
    else
        region.lines = {region.begin, region.begin};
    return region;
}

namespace {

/// \a left: maps that may still be looked into; people merge a few, and aliases may multiply.
bool brings(const Node &merged, const QString &key, int &left)
{
    const Node source = merged.target();
    if (--left < 0)
        return false;
    for (int i = 0; i < source.size() && source.isSequence() && left > 0; ++i) {
        if (brings(source.item(i), key, left))
            return true;
    }
    if (source[key])
        return true;
    const Node below = source[u"<<"];
    return below && brings(below, key, left);
}

} // namespace

bool isMergedBehind(const Node &map, int index, const QString &key)
{
    constexpr int mostMaps = 50;
    int left = mostMaps;
    for (int i = index; i < map.size() && map.isMap(); ++i) {
        const Entry entry = map.entry(i);
        if (entry.key.text() == "<<"_L1 && brings(entry.value, key, left))
            return true;
    }
    return false;
}

} // namespace caravan::yaml
