// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/forecast.h"

namespace caravan::compare {

struct HistoryInputs {
    QString folder;      ///< of the project; its pipeline is replayed on the commits of the repository that it lies in
    int commits = 1000;  ///< the newest, no more
    QString branch = {}; ///< with what was merged into it; empty: the default branch and all others
    /// Told now and then how much of how much is done; false: no more is wanted.
    std::function<bool(int done, int total)> step = {};
};

/// What is read of a repository for any strategy.
struct CommitHistory {
    project::History history;
    QList<CommitFacts> facts; ///< by commit
    int first = 0;            ///< commits before this one are not counted: they stand for all that was before
    ScenarioMix mix;          ///< of the commits that count

    int counted() const { return int(history.commits.size()) - first; }
};

/// Reads commits, and what their opam files ask for. \a keptDays: for how long the runner keeps caches; 0 for ever.
/// Errors: NotFound for no repository, no commit and no such branch; Unreadable; Cancelled.
Result<CommitHistory> readCommits(const HistoryInputs &inputs, const Knowledge &knowledge, int keptDays);

/// How often the project's runs are in which scenario, by its last commits. Nullopt where nothing is counted: \a folder is no repository with commits
/// that can be read, or only a folder of one, whose pipeline is another; and where \a step says that no more is wanted.
std::optional<ScenarioMix> mixOfFolder(const QString &folder, const Knowledge &knowledge, int keptDays,
                                       const std::function<bool(int done, int total)> &step = {});

/// A commit that changed files which the key of some cache is made of, other than sources.
struct KeyChange {
    int commit = 0; ///< number in History::commits
    QStringList files;
    bool operator==(const KeyChange &) const = default;
};

/// A strategy and what it would have been.
struct ReplayedStrategy {
    Column column;
    ColumnReplay replay;
    Forecast forecast;
};

struct HistoryReplay {
    CommitHistory commits;
    QString runner; ///< title of the profile
    QList<ReplayedStrategy> strategies;
    QList<KeyChange> keyChanges;
    QStringList remarks; ///< what is taken for granted, and what is wrong with the repository: whole sentences
    int least = -1;      ///< number of the strategy that would have taken the least; -1 when none works
    QString because;     ///< which one that is, a sentence; empty when none works
};

/// Replays \a commits under the strategies of \a comparison, which \a comparing was asked for. Errors: Cancelled.
Result<HistoryReplay> replay(const CommitHistory &commits, const Comparison &comparison, const Inputs &comparing,
                             const std::function<bool(int done, int total)> &step = {});

/// Reads the commits, compares the strategies over their mix of scenarios, and replays them. Errors: those of readCommits() and compare().
Result<HistoryReplay> replayHistory(const HistoryInputs &inputs, Inputs comparing);

} // namespace caravan::compare
