// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::gitlab {

/// How places in a text move when a part of it is replaced: what is behind that part moves, what is before it stays.
struct Shift {
    qsizetype to = 0; ///< where the part ends, in the old text
    qsizetype by = 0; ///< bytes that the text grew; negative when it shrank

    void move(Span &span) const
    {
        if (span.begin >= to) {
            span.begin += by;
            span.end += by;
        }
    }
};

/// Moves every place that \a job knows.
void move(Job &job, const Shift &shift);
/// Moves what a pipeline knows besides its jobs.
void move(Issue &issue, const Shift &shift);
void move(Include &include, const Shift &shift);

} // namespace caravan::gitlab
