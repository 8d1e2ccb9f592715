// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/replayed_pipelines.h"

namespace caravan::compare {

/// What the pipeline of a commit found of what it asked for: caches, and the image that the project builds for itself.
enum class Outcome {
    NotRun,   ///< GitLab makes no pipeline for it
    Uncached, ///< it asks for nothing
    Hit,      ///< all is there
    Partial,  ///< some is, or it was made for other dependencies
    Miss,     ///< nothing is
};

/// How often each outcome was.
struct Tally {
    int hits = 0;
    int partial = 0;
    int misses = 0;
    int uncached = 0;
    int notRun = 0;

    void add(Outcome outcome);
    int asked() const { return hits + partial + misses; } ///< runs that asked for something
    int runs() const { return asked() + uncached; }
    bool operator==(const Tally &) const = default;
};

/// The commits of a history replayed under one strategy.
struct ColumnReplay {
    QList<Outcome> outcomes;          ///< by commit of the history
    QList<double> seconds;            ///< of runners, P50, by commit
    Tally all;                        ///< of the commits that count
    Tally ofDefaultBranch;            ///< those on the default branch
    Range<double> hours;              ///< of runners, all runs together: every run as quick, or as slow, as the others
    estimate::Energy co2eGrams;       ///< of all runs
    int keyChanges = 0;               ///< commits whose keys differ from those of their parent
    int expired = 0;                  ///< caches that were asked for and had been kept for too long
    int evicted = 0;                  ///< caches that went to make room
    int refused = 0;                  ///< writings of caches that were too large for the store
    QList<gitlab::CacheKey> fileKeys; ///< those of its caches that are made of files
    bool countsOpenRules = false;     ///< jobs are counted in each run whose rules ask for changed files in a way that only GitLab can tell
    bool isTimed = true;              ///< false: a job fails, so that there are no hours
};

/// Replays the commits under the strategy of \a column: each is one pipeline on its branch, at the time of the commit. Empty where the strategy
/// cannot be applied.
ColumnReplay replayColumn(const Column &column, const ReplayInputs &inputs);

} // namespace caravan::compare
