// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace caravan::script {

/// A part of a shell pattern; what is quoted means itself.
struct PatternPiece {
    QString text;
    bool isQuoted = false;
};

/// Whether all of \a text fits \a pattern.
bool fitsPattern(const QString &text, const QList<PatternPiece> &pattern);

/// \a text without the shortest, or the longest, beginning that fits \a pattern: `*`, `?` and `[…]`.
QString withoutPrefix(const QString &text, const QList<PatternPiece> &pattern, bool isLongest);
/// The same for its end.
QString withoutSuffix(const QString &text, const QList<PatternPiece> &pattern, bool isLongest);

} // namespace caravan::script
