// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/snapshot.h"
#include "core/compare/history.h"

namespace caravan::history {

using compare::HistoryReplay;

/// Which commits are replayed.
struct Selection {
    QString branch;     ///< with what was merged into it; empty: all
    int commits = 1000; ///< the newest, no more; as `caravan-cli history` has it where nobody says
    bool operator==(const Selection &) const = default;
};

/// Everything that a replay reads: a copy of what the document is now.
struct Task {
    Snapshot snapshot;
    Selection selection;
};
/// Each commit is taken for a push, whatever event people look at.
Task taskOf(const Document &document, const Selection &selection);

/// What a replay gave.
struct Outcome {
    Result<std::shared_ptr<const HistoryReplay>> result;
    QStringList branches;     ///< that there are, the default one first; empty without a repository
    estimate::Runner runner;  ///< that the times are about
    compare::ScenarioMix mix; ///< of runs, that comparisons of the project weigh scenarios by
};
/// The same as `caravan-cli history` for the same text.
Outcome replayNow(const Task &task, const Step &step);

} // namespace caravan::history
