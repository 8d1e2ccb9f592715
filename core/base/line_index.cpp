// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_index.h"

#include <algorithm>

namespace caravan {

LineIndex::LineIndex(const QByteArray &text) : m_size(text.size())
{
    m_starts.reserve(std::count(text.cbegin(), text.cend(), '\n') + m_starts.size());
    for (qsizetype i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        m_starts.append(i + 1);
}

int LineIndex::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), std::clamp<qsizetype>(offset, 0, m_size));
    return int(after - m_starts.cbegin());
}

qsizetype LineIndex::lineStart(int line) const { return m_starts.at(std::clamp(line, 1, lineCount()) - 1); }

qsizetype LineIndex::lineEnd(int line) const { return line >= lineCount() ? m_size : m_starts.at(std::max(line, 1)); }

Position LineIndex::positionAt(const QByteArray &text, qsizetype offset) const
{
    const int line = lineAt(offset);
    int column = 1;
    for (qsizetype i = lineStart(line); i < offset && i < text.size(); ++i) {
        if ((uchar(text.at(i)) & 0xC0) != 0x80) // count the first byte of each UTF-8 sequence
            ++column;
    }
    return {line, column};
}

} // namespace caravan
