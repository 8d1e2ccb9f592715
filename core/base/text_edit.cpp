// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_edit.h"

#include "core/base/line_diff.h"

#include <algorithm>

namespace caravan {

namespace {

/// Lines of context around a change in a unified diff.
constexpr qsizetype contextLines = 3;

/// Offsets at which the lines begin, and the size of the text after them.
QList<qsizetype> offsetsOf(const QList<QByteArrayView> &lines)
{
    QList<qsizetype> offsets = {0};
    for (const QByteArrayView line : lines)
        offsets.append(offsets.last() + line.size());
    return offsets;
}

/// "12,3", "12" for a single line, and the line before for none: as diff(1) writes it.
QByteArray hunkRange(qsizetype begin, qsizetype end)
{
    const qsizetype count = end - begin;
    QByteArray range = QByteArray::number(count == 0 ? begin : begin + 1);
    if (count != 1)
        range += ',' + QByteArray::number(count);
    return range;
}

void appendLines(QByteArray &diff, char mark, const QList<QByteArrayView> &lines, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i) {
        diff += mark;
        diff += lines[i];
        if (!lines[i].endsWith('\n'))
            diff += "\n\\ No newline at end of file\n";
    }
}

} // namespace

QByteArray applied(const QByteArray &text, const TextEdits &edits)
{
    QByteArray result;
    qsizetype growth = 0;
    for (const TextEdit &edit : edits)
        growth += edit.replacement.size() - edit.span.length();
    result.reserve(std::max<qsizetype>(0, text.size() + growth));
    qsizetype copied = 0;
    for (const TextEdit &edit : edits) {
        Q_ASSERT(copied <= edit.span.begin && edit.span.begin <= edit.span.end && edit.span.end <= text.size());
        result += QByteArrayView(text).sliced(copied, edit.span.begin - copied);
        result += edit.replacement;
        copied = edit.span.end;
    }
    result += QByteArrayView(text).sliced(copied);
    return result;
}

TextEdits inverse(const QByteArray &text, const TextEdits &edits)
{
    TextEdits result;
    result.reserve(edits.size());
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype begin = edit.span.begin + shift;
        result.append({{begin, begin + edit.replacement.size()}, text.mid(edit.span.begin, edit.span.length())});
        shift += edit.replacement.size() - edit.span.length();
    }
    return result;
}

TextEdits difference(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArrayView> left = linesOf(before);
    const QList<QByteArrayView> right = linesOf(after);
    const QList<qsizetype> leftOffsets = offsetsOf(left);
    const QList<qsizetype> rightOffsets = offsetsOf(right);
    TextEdits edits;
    for (const LineChange &change : lineChanges(left, right)) {
        const qsizetype begin = rightOffsets[change.afterBegin];
        edits.append(
            {{leftOffsets[change.beforeBegin], leftOffsets[change.beforeEnd]}, after.mid(begin, rightOffsets[change.afterEnd] - begin)});
    }
    return edits;
}

QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &beforeName, const QByteArray &afterName)
{
    const QList<QByteArrayView> left = linesOf(before);
    const QList<QByteArrayView> right = linesOf(after);
    const QList<LineChange> changes = lineChanges(left, right);
    if (changes.isEmpty())
        return {};

    QByteArray diff = "--- " + beforeName + "\n+++ " + afterName + '\n';
    for (qsizetype first = 0; first < changes.size();) {
        qsizetype last = first; // changes whose context would touch belong to one hunk
        while (last + 1 < changes.size() && changes[last + 1].beforeBegin - changes[last].beforeEnd <= 2 * contextLines)
            ++last;
        const qsizetype leading = std::min(contextLines, changes[first].beforeBegin);
        const qsizetype trailing = std::min(contextLines, left.size() - changes[last].beforeEnd);
        diff += "@@ -" + hunkRange(changes[first].beforeBegin - leading, changes[last].beforeEnd + trailing) + " +"
            + hunkRange(changes[first].afterBegin - leading, changes[last].afterEnd + trailing) + " @@\n";
        qsizetype shown = changes[first].beforeBegin - leading;
        for (qsizetype i = first; i <= last; ++i) {
            appendLines(diff, ' ', left, shown, changes[i].beforeBegin);
            appendLines(diff, '-', left, changes[i].beforeBegin, changes[i].beforeEnd);
            appendLines(diff, '+', right, changes[i].afterBegin, changes[i].afterEnd);
            shown = changes[i].beforeEnd;
        }
        appendLines(diff, ' ', left, shown, changes[last].beforeEnd + trailing);
        first = last + 1;
    }
    return diff;
}

} // namespace caravan
