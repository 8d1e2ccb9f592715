// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QByteArray>
#include <QList>

namespace caravan {

/// Where the lines of a UTF-8 text begin. Lines end at "\n"; a "\r" before it belongs to its line.
class LineIndex
{
public:
    LineIndex() = default;
    explicit LineIndex(const QByteArray &text);

    /// Number of lines; a text that ends in a line end has an empty last line.
    int lineCount() const { return int(m_starts.size()); }
    /// Line (from 1) that holds the byte at \a offset; offsets past the end give the last line.
    int lineAt(qsizetype offset) const;
    /// Byte offset of the first byte of \a line (from 1).
    qsizetype lineStart(int line) const;
    /// Byte offset just past the line end of \a line, or the end of the text.
    qsizetype lineEnd(int line) const;
    /// Line and column of \a offset in \a text, the text that this index was made from.
    Position positionAt(const QByteArray &text, qsizetype offset) const;

private:
    QList<qsizetype> m_starts = {0};
    qsizetype m_size = 0;
};

} // namespace caravan
