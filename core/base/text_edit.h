// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QByteArray>
#include <QList>

namespace caravan {

/// Replaces the bytes of \c span by \c replacement. Every change to a file in Caravan is a list of these.
struct TextEdit {
    Span span;
    QByteArray replacement;
    bool operator==(const TextEdit &) const = default;
};

/// Edits of one text, sorted by position, not overlapping, all in offsets of the text before any of them.
using TextEdits = QList<TextEdit>;

/// \a text with \a edits made.
QByteArray applied(const QByteArray &text, const TextEdits &edits);

/// The edits that turn applied(text, edits) back into \a text.
TextEdits inverse(const QByteArray &text, const TextEdits &edits);

/// Edits that turn \a before into \a after and touch only the lines that differ (longest common subsequence of lines).
TextEdits difference(const QByteArray &before, const QByteArray &after);

/// A unified diff of two texts, with three lines of context; empty when they are equal.
QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &beforeName, const QByteArray &afterName);

} // namespace caravan
