// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/folds.h"

namespace caravan::assist {

namespace {

struct Indented {
    qsizetype column = -1; ///< -1 for a blank line
    bool isItem = false;
    bool isComment = false;
};

Indented indentedOf(const QString &line)
{
    qsizetype column = 0;
    while (column < line.size() && (line[column] == u' ' || line[column] == u'\t'))
        ++column;
    if (column == line.size())
        return {};
    const bool isItem = line[column] == u'-' && (column + 1 == line.size() || line[column + 1] == u' ');
    return {column, isItem, line[column] == u'#'};
}

bool belongsTo(const Indented &head, const Indented &line)
{
    return line.column > head.column || (line.column == head.column && line.isItem && !head.isItem && !head.isComment);
}

} // namespace

bool foldBeginsAt(const Lines &lines, int line)
{
    const Indented head = indentedOf(lines.text(line));
    if (head.column < 0 || head.isComment)
        return false;
    for (int next = line + 1; next < lines.count; ++next) {
        const Indented below = indentedOf(lines.text(next));
        if (below.column >= 0 && !below.isComment)
            return belongsTo(head, below);
    }
    return false;
}

int foldEnd(const Lines &lines, int line)
{
    const Indented head = indentedOf(lines.text(line));
    int last = line;
    for (int next = line + 1; head.column >= 0 && next < lines.count; ++next) {
        const Indented below = indentedOf(lines.text(next));
        if (below.column < 0)
            continue;
        if (belongsTo(head, below))
            last = next;
        else if (!below.isComment || below.column <= head.column)
            break;
    }
    return last;
}

} // namespace caravan::assist
