// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace caravan::yaml {

inline bool isBlank(char c) { return c == ' ' || c == '\t'; }
inline bool isBreak(char c) { return c == '\n' || c == '\r'; }

/// The offset behind blanks, line ends and comments that begin at \a offset.
inline qsizetype skipSpace(const QByteArray &text, qsizetype offset)
{
    while (offset < text.size()) {
        const char c = text.at(offset);
        if (isBlank(c) || isBreak(c)) {
            ++offset;
        } else if (c == '#' && (offset == 0 || isBlank(text.at(offset - 1)) || isBreak(text.at(offset - 1)))) {
            const qsizetype end = text.indexOf('\n', offset);
            offset = end < 0 ? text.size() : end;
        } else {
            break;
        }
    }
    return offset;
}

} // namespace caravan::yaml
