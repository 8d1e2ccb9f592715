// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree_data.h"

namespace caravan::yaml {

/// A stretch of a divided text: whole top-level entries, or whole entries of a map in one, with what stands behind each.
struct Slice {
    QByteArray text;
    QStringList outerAnchors; ///< that entries before it have, as far as it may refer to them
    bool isToEnd = true;      ///< nothing stands behind it
    int indent = 0;           ///< the column at which its entries stand
};

/// The names in \a text that aliases may have and that are among \a anchors; each once.
QStringList aliasesIn(const QByteArray &text, const QSet<QString> &anchors);

/// The sections of a slice, placed as in its text. Nullopt where it cannot be read without what is around it: it has an error, it runs into what
/// follows, or it is not made of top-level entries.
std::optional<std::vector<PlacedSection>> sectionsOf(const Slice &slice, const Limits &limits);

/// The sections of a large text, of which slices are read at once, on as many threads as there are processors, or on as many as one says. Nullopt
/// where that does not pay, and where a slice cannot be read alone: then the whole text says what is in it, or what is wrong with it.
std::optional<std::vector<PlacedSection>> sectionsAtOnce(const QByteArray &text, const Limits &limits, int threads = 0);

} // namespace caravan::yaml
