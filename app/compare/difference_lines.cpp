// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/difference_lines.h"

#include "core/base/line_diff.h"

#include <algorithm>

namespace caravan::comparing {

namespace {

QString shown(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

QList<DifferenceLine> differenceLines(const QByteArray &before, const QByteArray &after, int context)
{
    const QList<QByteArrayView> old = linesOf(before);
    const QList<QByteArrayView> now = linesOf(after);
    const QList<LineChange> changes = lineChanges(old, now);
    QList<DifferenceLine> lines;
    qsizetype next = 0; // first old line that is not shown yet
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const LineChange &change = changes.at(i);
        const qsizetype begin = std::max(next, change.beforeBegin - context);
        if (begin > next)
            lines.append(DifferenceLine{DifferenceLine::Gap, {}});
        for (qsizetype line = begin; line < change.beforeBegin; ++line)
            lines.append({DifferenceLine::Same, shown(old.at(line))});
        for (qsizetype line = change.beforeBegin; line < change.beforeEnd; ++line)
            lines.append({DifferenceLine::Removed, shown(old.at(line))});
        for (qsizetype line = change.afterBegin; line < change.afterEnd; ++line)
            lines.append({DifferenceLine::Added, shown(now.at(line))});
        const qsizetype limit = i + 1 < changes.size() ? changes.at(i + 1).beforeBegin : old.size();
        next = std::min(change.beforeEnd + context, limit);
        for (qsizetype line = change.beforeEnd; line < next; ++line)
            lines.append({DifferenceLine::Same, shown(old.at(line))});
    }
    if (!lines.isEmpty() && next < old.size())
        lines.append(DifferenceLine{DifferenceLine::Gap, {}});
    return lines;
}

} // namespace caravan::comparing
