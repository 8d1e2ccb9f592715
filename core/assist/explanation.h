// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assist/names.h"

#include <optional>

namespace caravan::assist {

/// What is meant by a word of a text.
struct Explanation {
    Span span;       ///< of the word
    QString title;   ///< "cache:policy", "$CI_COMMIT_BRANCH", "build"
    QString meaning; ///< one or two sentences; may be empty
    QString allowed; ///< what may stand there, a sentence; may be empty
    QString value;   ///< what it comes to in the job, as YAML on one line; empty where that is not known, or said already
    QString origin;  ///< where that value comes from, a sentence; empty where it stands here
    bool operator==(const Explanation &) const = default;
};

/// Explains the word at \a offset. \a isRead: the text is the one that was read last, so that values can be told; else they are left out.
/// Nullopt where there is nothing to say.
std::optional<Explanation> explanationAt(const QByteArray &text, qsizetype offset, const Surroundings &around, bool isRead);

} // namespace caravan::assist
