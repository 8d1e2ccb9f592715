// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/unsaved_lines.h"

#include "core/base/line_diff.h"

#include <algorithm>

namespace caravan {

namespace {

/// How many bytes both texts begin with that are whole lines.
qsizetype commonHead(const QByteArray &saved, const QByteArray &text)
{
    const qsizetype shorter = std::min(saved.size(), text.size());
    const qsizetype same = std::mismatch(saved.cbegin(), saved.cbegin() + shorter, text.cbegin()).first - saved.cbegin();
    return same == 0 ? 0 : text.lastIndexOf('\n', same - 1) + 1;
}

/// The same for their end, of which \a head bytes are taken already.
qsizetype commonTail(const QByteArray &saved, const QByteArray &text, qsizetype head)
{
    const qsizetype shorter = std::min(saved.size(), text.size()) - head;
    const qsizetype same = std::mismatch(saved.crbegin(), saved.crbegin() + shorter, text.crbegin()).first - saved.crbegin();
    // The line that ends before the common end may be one of them in one text only.
    const qsizetype lineFeed = text.indexOf('\n', text.size() - same);
    return lineFeed < 0 ? 0 : text.size() - lineFeed - 1;
}

} // namespace

UnsavedLines unsavedLines(const QByteArray &saved, const QByteArray &text)
{
    if (saved == text)
        return {};
    const qsizetype head = commonHead(saved, text);
    const qsizetype tail = commonTail(saved, text, head);
    const QByteArray before = saved.mid(head, saved.size() - head - tail);
    const QByteArray after = text.mid(head, text.size() - head - tail);
    const auto first = int(std::count(text.cbegin(), text.cbegin() + head, '\n')) + 1;
    UnsavedLines unsaved;
    for (const LineChange &change : lineChanges(linesOf(before), linesOf(after))) {
        unsaved.count += int(std::max(change.beforeEnd - change.beforeBegin, change.afterEnd - change.afterBegin));
        for (qsizetype line = change.afterBegin; line < change.afterEnd; ++line)
            unsaved.lines.append(first + int(line));
    }
    return unsaved;
}

} // namespace caravan
