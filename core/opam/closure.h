// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/environment.h"
#include "core/opam/repository.h"

namespace caravan::opam {

/// Which compiler the switch has.
enum class Compiler {
    Built, ///< `ocaml-base-compiler`, or a variant where the project asks for one
    System ///< `ocaml-system`, of the distribution's own packages
};

/// What to choose packages for.
struct Request {
    WithFlags with = With::Nothing;
    QString ocaml = {}; ///< "5.4.1"; empty for the newest that the project can have
    Compiler compiler = Compiler::Built;
    System system = systemOf(QStringLiteral("debian"));
    QString opamVersion = QStringLiteral("2.5.2");
    bool operator==(const Request &) const = default;
};

struct ClosurePackage {
    QString name;
    QString version = {}; ///< empty when no versions fit together, and none is told
    bool isDirect = false;
    bool operator==(const ClosurePackage &) const = default;
};

/// All packages that a project's own packages need, the compiler packages included, as opam would choose them.
struct Closure {
    QList<ClosurePackage> packages; ///< sorted by name; without the project's own packages
    QStringList unknown;            ///< asked for by the project, but not in the repository
    QStringList pinned;             ///< of `pin-depends`, "name.version"; what they need is not known
    QList<SystemPackages> depexts;  ///< of all packages and of the project's own, for every system
    QStringList debian;             ///< system packages of the newest release, sorted
    QStringList ubuntu;
    QStringList alpine;
    QStringList fedora;
    QString ocaml;       ///< the compiler's version, "5.4.1"; empty where none is needed or nothing fits
    QString whyNotNewer; ///< what keeps OCaml from being newer, in opam's words; empty where it is the newest, or was asked for
    QString problem;     ///< why no versions fit together, one sentence; packages are then those that would be needed, without versions
    QString source;      ///< "opam-repository 2026-08-22" or the lock file
    bool operator==(const Closure &) const = default;

    /// The system packages in a distribution ("debian", "ubuntu", "alpine", "fedora") of some release; the newest's without one.
    QStringList systemPackages(const QString &distribution, const QString &release = {}) const;
};

/// Chooses by libsolv what `opam install . --deps-only` would install into a switch of its own. A lock file among \a files is followed instead.
/// Answers are remembered, so to ask again costs nothing.
Closure closureOf(const QList<OpamFile> &files, const Request &request, const Repository &repository);

/// The same for `opam install NAME…`.
Closure closureOfPackages(const QStringList &names, const Request &request, const Repository &repository);
/// From what the user has, see usersRepository().
Closure closureOfPackages(const QStringList &names);

/// What a version of a package asks for itself, the newest where none is named or known, the first of each choice, without test and documentation
/// packages; from usersRepository(), and remembered.
QStringList directDependencies(const QString &package, const QString &version = {});

/// Repository::ofUser(); where that cannot be read, the built-in index; where that is damaged, one without packages.
std::shared_ptr<const Repository> usersRepository();

} // namespace caravan::opam
