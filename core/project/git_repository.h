// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <compare>
#include <cstring>
#include <memory>
#include <optional>

namespace caravan::project {

/// The name of a git object. The null id stands for none.
struct ObjectId {
    std::array<unsigned char, 20> bytes{};

    bool isNull() const { return *this == ObjectId(); }
    QByteArray hex() const;
    auto operator<=>(const ObjectId &) const = default; // NOLINT(modernize-use-nullptr): the compiler's own 0
};
inline size_t qHash(const ObjectId &id, size_t seed = 0)
{
    size_t start = 0;
    std::memcpy(&start, id.bytes.data(), sizeof start);
    return start ^ seed;
}

enum class ObjectKind { Commit, Tree, Blob };

/// A file that is checked out, as the index knows it.
struct IndexFile {
    QString path; ///< relative to the work tree
    qint64 bytes = 0;
    bool isSubmodule = false;
};

/// A git repository that is only read, through libgit2, which no other file includes: no hook, filter or monitor is run, nothing is written.
class GitRepository
{
public:
    struct Opening {
        std::unique_ptr<GitRepository> repository; ///< null where there is none, or none that may be read
        std::optional<Error> problem;              ///< why a repository that is there cannot be opened
    };
    /// The repository that \a folder lies in, without leaving its file system.
    static Opening open(const QString &folder);
    ~GitRepository();

    bool isShallow() const;
    bool isBare() const;
    /// Whether the current branch has no commit yet.
    bool isUnborn() const;
    /// The path of the folder that it was opened for in its work tree, with a slash behind it; empty for the top, and in a bare repository.
    QString folderInside() const;
    /// A text of the configuration. Errors: NotFound, Unreadable with libgit2's message.
    Result<QString> setting(const char *name) const;
    /// What a symbolic reference such as HEAD stands for; empty for any other.
    QString targetOf(const char *reference) const;
    std::optional<ObjectId> idOf(const QString &reference) const;
    /// The references that begin with \a prefix, sorted; no more than \a most.
    QStringList references(QLatin1StringView prefix, qsizetype most) const;
    /// origin/HEAD, else main or master if there is one, else the current branch; empty for none.
    QString defaultBranch() const;
    /// The current branch; empty when detached.
    QString currentBranch() const;

    /// The commit that a revision means, as git reads it. Errors: NotFound with libgit2's message.
    Result<ObjectId> commitOf(const QString &revision) const;
    /// The commit that two have last had in common; nullopt for none.
    std::optional<ObjectId> forkOf(const ObjectId &left, const ObjectId &right) const;
    QString shortened(const ObjectId &commit) const;

    /// The files of the index, no more than \a most; empty where nothing is checked out.
    QList<IndexFile> index(qsizetype most) const;
    /// Whether the attributes of a path of the work tree say that \a filter makes its contents.
    bool isMadeBy(const QString &path, const char *filter) const;
    /// The folder of the repository's own files, shared by all its work trees, with a slash behind it.
    QString commonFolder() const;
    /// The work tree with a slash behind it; empty for a bare repository.
    QString workTree() const;

    /// The bytes of an object. Errors: NotFound; Limit when there are more than \a most; Unreadable, of another kind or damaged.
    Result<QByteArray> object(const ObjectId &id, ObjectKind kind, qsizetype most) const;

private:
    explicit GitRepository(const QString &folder);

    struct Handle;
    QString m_folder;
    std::unique_ptr<Handle> m_handle;
};

/// The error of a repository of which something cannot be read. \a message: what libgit2 says.
Error repositoryDamage(const QString &folder, const QString &message);

} // namespace caravan::project
