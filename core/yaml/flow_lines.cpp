// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of flow collections that are written over several lines: `[`, a line for each child, `]`.

#include "core/yaml/flow_lines.h"

#include "core/base/texts.h"
#include "core/yaml/edit.h"
#include "core/yaml/meaning.h"
#include "core/yaml/scan.h"

namespace caravan::yaml {

namespace {

CARAVAN_TEXTS(FlowLinesTexts);

bool isBlankUntil(const QByteArray &text, qsizetype begin, qsizetype end)
{
    while (begin < end && isBlank(text.at(begin)))
        ++begin;
    return begin >= end;
}

} // namespace

std::vector<FlowLine> flowLines(const Tree &tree, const Node &collection)
{
    const QByteArray &text = tree.text();
    std::vector<FlowLine> lines;
    for (int i = 0; i < collection.size(); ++i) {
        FlowLine line;
        line.region = regionOf(tree, collection, i);
        const qsizetype start = line.region.begin - line.region.indent;
        qsizetype behind = line.region.end;
        while (behind < text.size() && isBlank(text.at(behind)))
            ++behind;
        if (behind < text.size() && text.at(behind) == ',')
            line.comma = behind++;
        while (behind < text.size() && isBlank(text.at(behind)))
            ++behind;
        const bool endsLine = behind >= contentEndOfLine(text, behind) || text.at(behind) == '#';
        const bool isLast = i + 1 == collection.size();
        line.lines = {ownCommentStart(text, start, line.region.indent), nextLine(text, behind)};
        const bool isApart = lines.empty() ? line.lines.begin > collection.contentSpan().begin : line.lines.begin >= lines.back().lines.end;
        if (!endsLine || !isApart || !isBlankUntil(text, start, line.region.begin) || (line.comma < 0 && !isLast))
            return {};
        lines.push_back(line);
    }
    return lines;
}

Result<Done> Draft::insertFlowLine(const std::vector<FlowLine> &lines, int index, const QByteArray &written, const Change &change)
{
    const QByteArray lineEnd = layout().lineEnd;
    const FlowLine &beside = size_t(index) < lines.size() ? lines[size_t(index)] : lines.back();
    const QByteArray line = QByteArray(beside.region.indent, ' ') + written;
    if (size_t(index) < lines.size())
        return apply({{{beside.lines.begin, beside.lines.begin}, line + ',' + lineEnd}}, change);
    const TextEdit added{{beside.lines.end, beside.lines.end}, line + (beside.comma < 0 ? "" : ",") + lineEnd};
    if (beside.comma >= 0)
        return apply({added}, change);
    return apply({{{beside.region.end, beside.region.end}, ","}, added}, change);
}

Result<Done> Draft::removeFlowLine(const std::vector<FlowLine> &lines, int index, const Change &change)
{
    const FlowLine &removed = lines[size_t(index)];
    TextEdits edits{{removed.lines, {}}};
    const bool endsList = size_t(index) + 1 == lines.size() && removed.comma < 0;
    if (endsList && index > 0) { // the one before is the last now, and the last has no comma here
        const qsizetype comma = lines[size_t(index) - 1].comma;
        edits.prepend(TextEdit{{comma, comma + 1}, {}});
    }
    return apply(edits, change);
}

Result<Done> Draft::moveFlowLine(const std::vector<FlowLine> &lines, int index, int target, const Change &change)
{
    const FlowLine &moved = lines[size_t(index)];
    const bool toEnd = size_t(target) == lines.size();
    const FlowLine &last = lines.back();
    QByteArray text = this->text().mid(moved.lines.begin, moved.lines.length());
    TextEdits edits{{moved.lines, {}}};
    if (toEnd && last.comma < 0) {
        text.remove(moved.comma - moved.lines.begin, 1);
        edits.append({{last.region.end, last.region.end}, ","});
    } else if (moved.comma < 0) {
        text.insert(moved.region.end - moved.lines.begin, ',');
        const qsizetype comma = lines[size_t(index) - 1].comma;
        edits.append(TextEdit{{comma, comma + 1}, {}});
    }
    const qsizetype at = toEnd ? last.lines.end : lines[size_t(target)].lines.begin;
    edits.append({{at, at}, text});
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.span.begin < b.span.begin; });
    return apply(edits, change);
}

} // namespace caravan::yaml
