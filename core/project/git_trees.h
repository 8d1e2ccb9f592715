// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/git_repository.h"

#include <QHash>
#include <QList>
#include <QString>

#include <string>
#include <string_view>

namespace caravan::project {

/// A file that differs between two trees of a repository.
struct FileChange {
    QString path;    ///< relative to the trees
    ObjectId before; ///< of the blob, or of a submodule's commit; null: it was not there
    ObjectId after;
    bool isSubmodule = false;
    bool operator==(const FileChange &) const = default;
};

struct FileChanges {
    QList<FileChange> files; ///< in git's order
    bool isWhole = true;     ///< false: there are more, or a tree could not be read
};

/// Compares trees by the ids of what is in them: what has the same id is not looked into, and no file is read. Each tree is read once while
/// memory allows it. Trees that go on for ever in number or depth are cut off.
class GitTrees
{
public:
    static constexpr qsizetype mostFiles =
        300'000; ///< of one comparison; of the largest repositories that are known a tenth changes at once

    /// \a repository must live as long as this.
    explicit GitTrees(const GitRepository &repository) : m_repository(repository) { }

    /// The files that differ; a null id stands for an empty tree.
    /// \a most: files that are told, no more.
    FileChanges changes(const ObjectId &before, const ObjectId &after, qsizetype most = mostFiles);
    /// What \a tree has at \a path, a file or a folder (with or without a slash behind it); null for nothing.
    ObjectId at(const ObjectId &tree, const QString &path);

private:
    struct Entry;
    class Reading;
    struct Comparison {
        FileChanges found;
        qsizetype left = 0;      ///< entries that may still be looked at
        qsizetype filesLeft = 0; ///< files that may still be told
    };

    /// The bytes of a tree; empty for the null id, and for one that cannot be read.
    QByteArray bytesOf(const ObjectId &tree, bool *isRead);
    void compare(const ObjectId &before, const ObjectId &after, const std::string &folder, int depth, Comparison &comparison);
    void note(const Entry *before, const Entry *after, const std::string &folder, int depth, Comparison &comparison);

    const GitRepository &m_repository;
    QHash<ObjectId, QByteArray> m_trees;
    qsizetype m_bytes = 0; ///< of m_trees
};

} // namespace caravan::project
