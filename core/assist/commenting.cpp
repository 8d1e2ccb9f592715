// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/commenting.h"

#include "core/base/line_index.h"

#include <algorithm>
#include <optional>

namespace caravan::assist {

namespace {

/// The offset of the first character of a line that is no blank; nullopt for a blank line.
std::optional<qsizetype> firstCharacter(const QByteArray &text, qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end; ++at) {
        const char c = text.at(at);
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return at;
    }
    return std::nullopt;
}

} // namespace

TextEdits toggledComments(const QByteArray &text, const Span &selection)
{
    const LineIndex lines(text);
    const int first = lines.lineAt(selection.begin);
    // A selection that ends where a line begins does not touch it.
    const int last = std::max(first, lines.lineAt(selection.isEmpty() ? selection.begin : selection.end - 1));
    QList<QPair<qsizetype, qsizetype>> places; // of the line's begin, and of what stands in it
    for (int line = first; line <= last; ++line) {
        if (const auto at = firstCharacter(text, lines.lineStart(line), lines.lineEnd(line)))
            places.append({lines.lineStart(line), *at});
    }
    const auto isComment = [&](const auto &place) { return text.at(place.second) == '#'; };
    TextEdits edits;
    if (std::all_of(places.cbegin(), places.cend(), isComment)) {
        for (const auto &[begin, at] : std::as_const(places))
            edits.append(TextEdit{{at, at + (at + 1 < text.size() && text.at(at + 1) == ' ' ? 2 : 1)}, {}});
        return edits;
    }
    qsizetype column = places.constFirst().second - places.constFirst().first;
    for (const auto &[begin, at] : std::as_const(places))
        column = std::min(column, at - begin);
    for (const auto &[begin, at] : std::as_const(places))
        edits.append(TextEdit{{begin + column, begin + column}, "# "});
    return edits;
}

} // namespace caravan::assist
