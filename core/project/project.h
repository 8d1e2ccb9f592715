// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"
#include "core/opam/closure.h"
#include "core/project/code.h"
#include "core/project/facts.h"
#include "core/project/hosts.h"
#include "core/project/layout.h"
#include "core/project/statements.h"

#include <QList>
#include <QString>

#include <optional>

namespace caravan::project {

/// How much a clone of a repository has to fetch and to write, as far as the clone that is here tells.
struct CloneSize {
    double packBytes = 0; ///< of all objects, compressed, as a whole history is sent; 0: not all of them are here
    double treeBytes = 0; ///< of the files that are checked out
    int treeFiles = 0;
    int tags = 0;
    double lfsBytes = 0; ///< of the files among them that Git LFS fetches
    int lfsFiles = 0;
    int submodules = 0;
    double submoduleBytes = 0; ///< of the packs of those submodules that are here; 0: none is
    bool operator==(const CloneSize &) const = default;
};

/// What git says of a folder; read through libgit2, nothing is run.
struct Git {
    QString remote;         ///< URL of `origin`, without user and password (`git@host:…` keeps its user, which is no secret)
    QString host;           ///< "gitlab.com", "gitlab.inria.fr"; empty without a remote
    QString defaultBranch;  ///< of origin/HEAD, else main or master if there is one, else the current branch
    QString head;           ///< abbreviated commit; empty in a repository without commits
    QString branch;         ///< current branch; empty when detached
    int commitCount = 0;    ///< reachable from HEAD, counted up to 10,000
    bool isShallow = false; ///< a clone that has not all commits
    bool isBare = false;    ///< without a work tree
    /// Of the last commits on HEAD, first parents alone: how many were compared with the one before, up to 500, and in how many of them an
    /// opam or lock file of the project had other contents. So often a cache whose key is made of them is another one.
    int keyCommits = 0;
    int keyChanges = 0;
    std::optional<CloneSize> size; ///< nullopt where nothing is checked out
    /// Whether the remote is on a server of somebody's own, not on gitlab.com or another public forge.
    bool isSelfManaged() const;
    bool operator==(const Git &) const = default;
};

/// A dune-project file of a folder.
struct DuneFile {
    QString file; ///< relative to the folder: "dune-project", "packages/one/dune-project"
    opam::DuneProject project;
    /// A path that is relative to the file's own folder, relative to the project's.
    QString pathOf(const QString &path) const { return file.contains(u'/') ? file.section(u'/', 0, -2) + u'/' + path : path; }
    bool operator==(const DuneFile &) const = default;
};

/// What a project folder is. Made by reading files only.
struct Project {
    QString folder;                  ///< absolute
    QString name;                    ///< of dune-project, else of the only opam file, else of the folder
    QList<opam::OpamFile> opamFiles; ///< sorted by file; from dune-project when there are no opam files
    QStringList unreadOpamFiles;     ///< opam files that are there and cannot be read
    /// The folder's own dune-project; where it has none, those of the folders further down, the outermost ones. Sorted by file.
    QList<DuneFile> duneFiles;
    std::optional<opam::DuneProject> dune; ///< what duneFiles say together
    /// dune is used, and refuses to work in the folder itself: it has no dune-project and no dune-workspace (from 3.0 on, pull request 4921).
    bool lacksDuneRoot = false;
    QString ocamlConstraint;                            ///< of the package `ocaml` over all opam files
    opam::Closure closure;                              ///< with test and doc dependencies
    std::shared_ptr<const opam::Repository> repository; ///< that closures are made from; null for the user's own
    std::optional<Git> git;
    QString pipelineFile; ///< absolute path of .gitlab-ci.yml, existing or not
    bool hasPipeline = false;
    bool hasDockerfile = false;
    bool hasOcamlformat = false;
    QString ocamlformatVersion;
    /// Whether a dune file makes a library with a `public_name`, or pages of a package's own: what `@doc` documents. Nullopt where the dune
    /// files do not tell, and where there are none.
    std::optional<bool> documentsPackages;
    /// Whether a dune file makes something that is installed with a package: else `@install` compiles nothing. Nullopt likewise.
    std::optional<bool> installsByDune;
    QStringList lockFiles;       ///< *.opam.locked and dune.lock, relative
    qint64 sourceLines = 0;      ///< lines in *.ml, *.mli, *.mll, *.mly, *.re of the folder, counted up to 5,000 files
    Code code;                   ///< what is not OCaml, and its tests
    Layout layout;               ///< the same by folder, and what dune makes in each
    QList<Fact> facts;           ///< sorted by kind, those of one kind by file
    QList<opam::Remark> remarks; ///< what opam refuses of the opam files, or passes over; the files are absolute paths
    QList<Error> problems;       ///< files that could not be read, a repository that libgit2 refuses …: the rest still holds
    Statements statements;       ///< what the user says of its server and runners

    bool operator==(const Project &) const = default;
    /// The first fact of a kind; null for none.
    const Fact *fact(FactKind kind) const;
    /// Whether it is built by dune and has no package, so that opam has nothing to install.
    bool isDuneWithoutPackages() const { return dune && opamFiles.isEmpty() && unreadOpamFiles.isEmpty(); }
    bool hasOcaml() const { return !opamFiles.isEmpty() || dune.has_value(); }
    /// What is known of the server, what the user says of it included; nullopt without a remote, or with one on this machine, of which the user
    /// says nothing.
    std::optional<Host> server() const;
    /// Closure for the given kinds of dependencies.
    opam::Closure closureWith(opam::WithFlags with) const;
    /// Closure for a chosen OCaml, compiler or system.
    opam::Closure closureFor(const opam::Request &request) const;
};

/// Looks at a folder; never runs anything in it, follows no link out of it, and stops at 20,000 directory entries.
/// \a repository: what closures are made from; null for the user's own, or else the index that is built in.
/// Errors: NotFound and Unreadable, when the folder itself is not there or cannot be listed.
Result<Project> inspectFolder(const QString &folder, const std::shared_ptr<const opam::Repository> &repository = nullptr);

} // namespace caravan::project
