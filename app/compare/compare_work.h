// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/snapshot.h"
#include "core/compare/advice.h"
#include "core/compare/search.h"

namespace caravan::comparing {

/// Which images each strategy is tried in.
enum class Images {
    AsNow,    ///< those that the jobs have
    AlsoOther ///< those of other distributions, too
};

/// A document, and the images that each strategy is tried in; an empty name: those that the jobs have.
struct Task {
    Snapshot snapshot;
    QStringList images;
};
Task taskOf(const Document &document, Images images);

/// What a comparison gave, with the text that it was made for.
struct Outcome {
    QByteArray text;
    Result<compare::Comparison> result;
};
/// The columns are sorted: the fastest first by expected time, then those that fail, then those that cannot be applied.
Outcome compareNow(const Task &task, const Step &step);

/// What a search gave, with the single edits that save something.
struct Found {
    QByteArray text;
    Result<compare::Search> result;
    QList<compare::Advice> advice;
};
Found searchNow(const Task &task, const Step &step);

} // namespace caravan::comparing
