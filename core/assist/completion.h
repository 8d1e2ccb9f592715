// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assist/names.h"

namespace caravan::assist {

/// Something that may stand at a place of a text.
struct Proposal {
    enum class Kind { Keyword, Word, Job, Stage, Variable, Image, Anchor, File };
    Kind kind = Kind::Keyword;
    QString text;     ///< as people read it
    QString inserted; ///< what is written; line ends are `\n`
    QString detail;   ///< what it is, one sentence; may be empty
    bool operator==(const Proposal &) const = default;
};

struct Completion {
    Span replaced;             ///< the word that is written over; empty where nothing is typed yet
    QList<Proposal> proposals; ///< those that fit what is typed: first what begins like it, then what has it somewhere
};

/// What may stand at \a offset of \a text, which need not parse.
Completion completionAt(const QByteArray &text, qsizetype offset, const Surroundings &around);

} // namespace caravan::assist
