// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/git_trees.h"

#include <functional>

namespace caravan::project {

/// A line of commits that were pushed to one branch.
struct HistoryLine {
    QString branch; ///< its name; of a branch that was merged what the merge's subject says, else made of a commit's id
    bool isDefault = false;
    bool isGone = false;     ///< there is no such branch any more
    bool hasPipeline = true; ///< its newest commit has the pipeline's file, or the default branch has none either
};

/// A commit, taken for one push of its branch, so for one pipeline.
struct HistoryCommit {
    ObjectId id;
    qint64 time = 0;            ///< seconds since 1970 when it was committed, and no earlier than its parents
    int line = 0;               ///< number in History::lines
    int parent = -1;            ///< number in History::commits of the first parent; -1: not read, or none
    int merged = -1;            ///< the same of the second
    bool isFirstOfLine = false; ///< its parent is on another line, or there is none
    bool isRoot = false;        ///< there is no parent at all
    bool isWhole = true;        ///< all that it changed is known
    bool isSkipped = false;     ///< it says itself that no pipeline is wanted: `[skip ci]`
    QList<FileChange> changes;  ///< against the first parent; of a root all its files
};

/// The newest commits of a repository, as pipelines of GitLab would have run for them.
struct History {
    QString folder; ///< in the repository that paths are relative to, with a slash behind it; empty for the top
    QList<HistoryLine> lines;
    QList<HistoryCommit> commits;   ///< parents before children, else by time
    FileChanges files;              ///< all of the first commit
    QHash<int, FileChanges> starts; ///< of other commits whose parent was not read: how their files differ from those of the first
    bool isShallow = false;         ///< the clone does not have what came before

    /// Whether a push of the commit makes a pipeline of the project: of a project in a folder of its repository only what changes something in it.
    bool concerns(const HistoryCommit &commit) const
    {
        const bool isOfProject = folder.isEmpty() || !commit.changes.isEmpty() || !commit.isWhole;
        return isOfProject && !commit.isSkipped && (commit.line < 0 || lines.at(commit.line).hasPipeline);
    }
};

struct HistoryQuery {
    QString folder;
    int commits = 1000;  ///< no more than so many
    QString branch = {}; ///< with what was merged into it; empty: the default branch, and all others
    /// Told now and then how many of how many commits are read; false: no more is wanted.
    std::function<bool(int done, int total)> step = {};
};

/// Reads the commits of the repository that a folder lies in: each object once, and no file. A repository without commits has none.
/// Errors: NotFound for no repository and no such branch; Unreadable; Cancelled.
Result<History> readHistory(const GitRepository &repository, const HistoryQuery &query);

/// The same of the folder's repository, opened for it.
Result<History> readHistory(const HistoryQuery &query);

} // namespace caravan::project
