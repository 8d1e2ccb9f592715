// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Moving entries and items.

#include "core/base/texts.h"
#include "core/yaml/edit.h"
#include "core/yaml/flow_lines.h"
#include "core/yaml/meaning.h"
#include "core/yaml/region.h"

namespace caravan::yaml {

namespace {

CARAVAN_TEXTS(MoveTexts);

} // namespace

Result<Done> Draft::move(const Path &path, const QString &before)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    const auto &[collection, index, region] = *found;
    int target = collection.size();
    if (!before.isEmpty()) {
        target = indexOf(collection, before);
        if (target < 0)
            return notFound(path.first(path.size() - 1) << before);
    }
    if (target == index || target == index + 1)
        return Done{};
    const QString key = collection.entry(index).key.text();
    const Change change{path.first(path.size() - 1), index, target > index ? target - 1 : target, key, {}};
    return collection.style() == Style::Flow ? moveInFlow(collection, index, target, change) : moveLines(collection, index, target, change);
}

Result<Done> Draft::moveInFlow(const Node &collection, int index, int target, const Change &change)
{
    if (const std::vector<FlowLine> lines = flowLines(m_tree, collection); !lines.empty())
        return moveFlowLine(lines, index, target, change);
    // The children change places; blanks and commas between them stay.
    const qsizetype first = regionOf(m_tree, collection, 0).begin;
    qsizetype behind = first;
    for (int i = 0; i < collection.size(); ++i) {
        const Region region = regionOf(m_tree, collection, i);
        if (text().mid(behind, region.begin - behind).contains('#'))
            return refused(region.begin, MoveTexts::tr("A comment stands between the entries, and it cannot be told whose it is."));
        behind = region.end;
    }
    QList<int> order;
    for (int i = 0; i < collection.size(); ++i)
        order.append(i);
    order.move(index, target > index ? target - 1 : target);
    TextEdits edits;
    for (int i = 0; i < collection.size(); ++i) {
        const Region slot = regionOf(m_tree, collection, i);
        const Region moved = regionOf(m_tree, collection, order.at(i));
        if (order.at(i) != i)
            edits.append({{slot.begin, slot.end}, text().mid(moved.begin, moved.end - moved.begin)});
    }
    return apply(edits, change);
}

Result<Done> Draft::moveLines(const Node &collection, int index, int target, const Change &change)
{
    const Region region = regionOf(m_tree, collection, index);
    const bool toEnd = target == collection.size();
    const Region other = regionOf(m_tree, collection, toEnd ? target - 1 : target);
    if (!region.isFirstOnLine || !other.isFirstOnLine)
        return refused(region.begin, MoveTexts::tr("The first entry behind a dash cannot be moved."));
    const QByteArray lineEnd = layout().lineEnd;
    QByteArray lines = text().mid(region.lines.begin, region.lines.length());
    if (!lines.endsWith('\n'))
        lines += lineEnd;
    Span cut = region.lines;
    // A blank line between siblings travels along.
    const bool hasGapBehind = index + 1 < collection.size() && isBlankLine(text(), region.lines.end);
    const bool isBehindKept = index > 0 && endsInKeptLines(m_tree, regionOf(m_tree, collection, index - 1));
    const bool hasGapBefore = index > 0 && !isBehindKept && hasBlankLineBefore(text(), region.lines.begin);
    const bool isSeparated = hasGapBehind || hasGapBefore;
    if (hasGapBehind)
        cut.end = nextLine(text(), cut.end);
    else if (isSeparated)
        cut.begin = text().lastIndexOf('\n', cut.begin - 2) + 1;
    const qsizetype at = toEnd ? other.lines.end : other.lines.begin;
    if (isSeparated && !(toEnd && endsInKeptLines(m_tree, other)))
        lines = toEnd ? lineEnd + lines : lines + lineEnd;
    if (toEnd && at > 0 && text().at(at - 1) != '\n') {
        lines.prepend(lineEnd);
        lines.chop(lineEnd.size());
    }
    const TextEdit removal{cut, {}};
    const TextEdit insertion{{at, at}, lines};
    return apply(at <= cut.begin ? TextEdits{insertion, removal} : TextEdits{removal, insertion}, change);
}

} // namespace caravan::yaml
