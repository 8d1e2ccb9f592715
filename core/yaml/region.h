// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace caravan::yaml {

/// One child of a collection with the bytes that belong to it.
struct Region {
    qsizetype begin = 0;       ///< of the key or the dash
    qsizetype lead = 0;        ///< behind the colon or the dash: what follows is the value
    qsizetype end = 0;         ///< of the value
    int indent = 0;            ///< column of key or dash
    bool isFirstOnLine = true; ///< false for `a` in `- a: 1`, and in flow collections
    bool isExplicit = false;   ///< a `? key`, which Caravan does not edit
    /// Whole lines, with the comments that the child owns and the last line end. Empty unless isFirstOnLine.
    Span lines;
};

/// The region of entry or item \a index of \a collection.
Region regionOf(const Tree &tree, const Node &collection, int index);
/// Index of the child that \a step names: a key, or a number in a sequence; -1 when there is none.
int indexOf(const Node &collection, const QString &step);
/// The first line of the comment that stands directly above \a lineStart at the same indentation.
qsizetype ownCommentStart(const QByteArray &text, qsizetype lineStart, int indent);
/// The end of the comment that goes on from \a lineStart, indented deeper than \a indent: it stands inside what ends there.
qsizetype ownCommentEnd(const QByteArray &text, qsizetype lineStart, int indent);
/// Whether a merge key from entry \a index of \a map on brings \a key: as Psych reads it, that counts then, not what stands above.
bool isMergedBehind(const Node &map, int index, const QString &key);
/// Whether \a node stands in a flow collection, at any depth.
bool isInFlow(const Node &node);
/// Whether a block text can end before \a lineStart: not where it would swallow what follows there, a comment or a blank line that
/// is indented deeper than \a indent, and not at the end of a text without a final line end, where it would lose its own.
bool canEndBlockText(const QByteArray &text, qsizetype lineStart, int indent);
/// Whether a region ends in blank lines that belong to a block text (`|+`): one more would belong to it too.
bool endsInKeptLines(const Tree &tree, const Region &region);
/// End of the line of \a offset, before its line end.
qsizetype contentEndOfLine(const QByteArray &text, qsizetype offset);
/// Start of the line behind the one of \a offset.
qsizetype nextLine(const QByteArray &text, qsizetype offset);
/// Whether the line that ends just before \a lineStart is blank.
bool hasBlankLineBefore(const QByteArray &text, qsizetype lineStart);
/// Start of the blank lines that end just before \a lineStart; \a lineStart for none.
qsizetype blankLinesStart(const QByteArray &text, qsizetype lineStart);
/// Whether the line at \a lineStart is blank.
bool isBlankLine(const QByteArray &text, qsizetype lineStart);

} // namespace caravan::yaml
