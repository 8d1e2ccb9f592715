// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/git_history.h"

#include <functional>

namespace caravan::compare {

/// For each commit of a history a number, the same for commits in which some files hold the same.
struct Versions {
    QList<int> ofCommits;
    QStringList texts; ///< by number: what stands for the contents; empty where none of the files is there
};

/// Follows files from commit to commit by what a history says of them; no file is read.
class FollowedFiles
{
public:
    /// \a history must live as long as this.
    explicit FollowedFiles(const project::History &history);

    /// Every path that some commit has, as far as the history tells.
    const QStringList &paths() const { return m_paths; }

    /// What GitLab makes of the files of a cache's \a key in each commit.
    Versions ofKey(const gitlab::CacheKey &key) const;
    /// The files that a key is made of, of those that \a commit changes.
    QStringList changedOf(const gitlab::CacheKey &key, int commit) const;

    /// What stands for the contents of a file in a commit.
    using Token = std::function<QByteArray(const QString &path, const project::ObjectId &blob)>;
    /// What \a token makes of the files of \a paths that are there.
    Versions of(const QStringList &paths, const Token &token) const;

private:
    struct Change {
        int path = 0; ///< number in m_paths
        project::ObjectId after;
    };
    using State = QMap<int, QByteArray>; ///< by path
    using Value = std::function<QByteArray(int path, const project::ObjectId &after, int commit)>;
    using Text = std::function<QString(const State &state)>;

    QList<Change> changesOf(const QList<project::FileChange> &changes);
    int numberOf(const QString &path);
    Versions follow(const QStringList &paths, const Value &value, const Text &text) const;

    const project::History &m_history;
    QStringList m_paths;
    QHash<QString, int> m_numbers; ///< in m_paths
    QList<Change> m_first;
    QHash<int, QList<Change>> m_starts;
    QList<QList<Change>> m_changes; ///< by commit
};

} // namespace caravan::compare
