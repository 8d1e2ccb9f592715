// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace caravan::project {

/// The most files that a cache key is made of. Source: https://docs.gitlab.com/ci/yaml/#cachekeyfiles, 2026-08.
inline constexpr int mostKeyFiles = 2;

/// What a job needs to say so that opam installs what a project depends on, and the files that make it another thing when they change.
/// How opam finds packages was tried with opam 2.1.2 (2026-11-29): `opam install .` reads `opam`, `*.opam`, `opam/*.opam` and
/// `NAME.opam/opam`, and of packages further down nothing.
struct Inputs {
    QStringList opamFiles; ///< the project's own, relative to its folder, sorted: also those that cannot be read
    QStringList lockFiles; ///< `*.opam.locked`, of one of opamFiles each
    QStringList targets;   ///< what `opam install` is given, unquoted: “.” where that finds all of opamFiles; empty without any
    QStringList keyFiles;  ///< at most mostKeyFiles names, or patterns of GitLab, that take in all opam and lock files
    QString lockedOcaml;   ///< the version of OCaml that the lock files ask for: "5.2.1"; empty for none, and where they disagree
    /// What `opam switch create` is given for the compiler that the lock files ask for: "ocaml-base-compiler.5.2.1"; empty for none.
    QString lockedCompiler;

    /// Whether `opam install` is to be told `--locked`.
    bool isLocked() const { return !lockFiles.isEmpty(); }
    /// Whether `opam install .` finds the packages.
    bool areInFolder() const { return targets == QStringList{QStringLiteral(".")}; }
    bool operator==(const Inputs &) const = default;
};

/// The folder, relative to the project's, that opam finds a package in and takes its sources from: the one around the file, or around the folder
/// `opam` or `NAME.opam` that it is in. Empty for the project's own.
QString sourceFolderOf(const QString &opamFile);

/// The only place that says which files a project's recipes are made of: proposals, blocks, strategies and lint rules ask here.
Inputs inputsOf(const Project &project);

} // namespace caravan::project
