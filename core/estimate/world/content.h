// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/costs.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

#include <memory>
#include <variant>

namespace caravan::estimate {

/// An opam switch: a compiler and the packages in it.
struct Switch {
    QString compiler;       ///< "5.4.1"; empty when it has none yet
    QSet<QString> packages; ///< without the compiler's own and without virtual ones
    int dependencies = 0;   ///< revision of the project's dependencies among them; 0: they were not installed for the project
    QString variant = {};   ///< the compiler as a command named it: "ocaml-variants.5.2.0+options,ocaml-option-flambda"; may be empty
    QHash<QString, QString> versions = {}; ///< of the packages, where they are known
    bool isOpen = false;                   ///< it may hold more than is known: of an image of which nothing is known
    QMap<QString, QString> pinned = {};    ///< constraints of packages that opam must leave as they are: "coq" to `>= "8.20" & < "8.21~"`
    bool operator==(const Switch &) const = default;
};
/// opam's root without its switches: configuration and repository.
struct OpamRoot {
    bool hasGitRepository = false; ///< a clone, as in the images of ocaml/opam, which is much larger
    bool operator==(const OpamRoot &) const = default;
};
/// What has been done for the project by dune or make: what is installed, what is not (tests, examples), proofs.
enum class Goal { Build = 1, Test = 2, Doc = 4, Format = 8, Extras = 16, Proofs = 32 };
Q_DECLARE_FLAGS(Goals, Goal)
/// What a build was made with.
struct BuildBasis {
    int sources = 0; ///< revisions
    int dependencies = 0;
    QString compiler; ///< as in Switch; empty where it is not known
    bool operator==(const BuildBasis &) const = default;
    bool hasCompilerOf(const BuildBasis &now) const { return compiler.isEmpty() || now.compiler.isEmpty() || compiler == now.compiler; }
    /// Whether what was built with it holds \a now, but for the sources that have changed.
    bool fits(const BuildBasis &now) const { return dependencies == now.dependencies && hasCompilerOf(now); }
};
/// Goals that have been reached: in the whole project, or in some of its folders.
struct Reached {
    Goals everywhere;
    QMap<QString, Goals> folders = {}; ///< of the project, as project::Layout has them
    bool operator==(const Reached &) const = default;
    bool isEmpty() const { return !everywhere && folders.isEmpty(); }
    /// Whether a goal has been reached in a folder.
    bool has(Goal goal, const QString &folder) const { return (everywhere | folders.value(folder)).testFlag(goal); }
    /// Whether a goal has been reached in some folders alone.
    bool isPartial(Goal goal) const;
    void add(const Reached &other);
    void subtract(const Reached &other);
    void remove(Goals goals);
};
/// dune's `_build`.
struct BuildTree {
    Reached done;
    BuildBasis basis;
    double kilolines = 0;
    QSet<QString> packages = {}; ///< that dune's package management has built in it
    QString variant = {};        ///< of the build, as DuneBuild::variant
    Reached outdated = {};       ///< what only other sources have undone
    bool operator==(const BuildTree &) const = default;
};
/// dune's shared cache.
struct DuneCache {
    Reached done;
    BuildBasis basis;
    double kilolines = 0;
    QSet<QString> packages = {}; ///< that dune has built, for opam or by its own package management
    QString variant = {};        ///< of the goals, as DuneBuild::variant
    bool operator==(const DuneCache &) const = default;
};
/// Anything else that is known to be there.
struct Bulk {
    double bytes = 0;
    double files = 1;
    bool operator==(const Bulk &) const = default;
};
/// A symbolic link; GitLab stores links as links.
struct Link {
    QString target;
    bool operator==(const Link &) const = default;
};

struct TarContents;
/// An archive that tar has made of things that are known.
struct Tarball {
    double bytes = 0; ///< of the archive
    std::shared_ptr<const TarContents> contents = nullptr;
    bool operator==(const Tarball &other) const;
};

using Content = std::variant<Switch, OpamRoot, BuildTree, DuneCache, Bulk, Link, Tarball>;

Size sizeOf(const Content &content, const Costs &costs);

/// What is known to be in the file system of a job, by absolute path. Paths are those of paths.h.
class Files
{
public:
    using Entries = QMap<QString, Content>;

    /// Whether there is something at \a path, below it, or inside a tree that stands above it.
    bool exists(const QString &path) const;
    const Content *at(const QString &path) const;
    Content *at(const QString &path);
    Entries under(const QString &path) const; ///< at the path and below
    Size size(const QString &path, const Costs &costs) const;
    const Entries &all() const { return m_entries; }

    void put(const QString &path, const Content &content) { m_entries.insert(path, content); }
    void remove(const QString &path); ///< with everything below
    void add(const Entries &entries);
    /// As mv and cp do: into \a to when that exists, else under that name. False when there is nothing at \a from.
    bool move(const QString &from, const QString &to);
    bool copy(const QString &from, const QString &to);

    bool operator==(const Files &) const = default;

private:
    Entries m_entries;
};

/// What is in an archive, by paths from the folder that tar worked in.
struct TarContents {
    Files::Entries entries;
};

/// The first switch with a compiler among \a entries, if there is one.
const Switch *firstSwitch(const Files::Entries &entries);

} // namespace caravan::estimate
Q_DECLARE_OPERATORS_FOR_FLAGS(caravan::estimate::Goals)
