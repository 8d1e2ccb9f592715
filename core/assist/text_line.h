// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace caravan::assist {

/// One line of a YAML text in block style, read by itself. Columns are bytes from the line's begin.
struct TextLine {
    bool isBlank = false;
    bool isComment = false;     ///< nothing else is on it
    QList<qsizetype> dashes;    ///< columns of the `- ` in front
    qsizetype content = 0;      ///< column behind indentation and dashes
    bool hasKey = false;        ///< a `key:` begins at \c content
    QString key;                ///< without its quotes
    qsizetype colon = -1;       ///< column of the colon behind the key
    qsizetype value = 0;        ///< column of what stands behind colon or dashes; the line's length where nothing does
    qsizetype comment = -1;     ///< column of the `#` of a comment; -1 for none
    bool isBlockScalar = false; ///< its value is `|` or `>`, so that what is indented below is text

    bool hasContent() const { return !isBlank && !isComment; }
    /// The column at which its outermost part begins.
    qsizetype indent() const { return dashes.isEmpty() ? content : dashes.constFirst(); }
};

/// Reads a line, without its line end.
TextLine textLineOf(QByteArrayView line);

} // namespace caravan::assist
