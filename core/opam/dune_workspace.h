// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

#include <QStringList>

#include <optional>

namespace caravan::opam {

/// What Caravan reads of a dune-workspace file.
struct DuneWorkspace {
    QString lang;
    QStringList contexts;               ///< by name: "default", the switch of `(context (opam (switch S)))`
    std::optional<Position> packagesAt; ///< of `(pkg enabled)`, by which dune brings the packages
    QStringList lockFolders;            ///< of `(lock_dir (path …))`
    bool operator==(const DuneWorkspace &) const = default;
};

/// Errors: Syntax with line and column.
Result<DuneWorkspace> readDuneWorkspace(const Source &source);

/// The package that the text of `dune.lock/lock.dune` names as its compiler: "ocaml-base-compiler"; empty where it names none.
QString lockedCompiler(const Source &lockDune);
/// The version that the text of `dune.lock/PACKAGE.pkg` gives; empty for none.
QString lockedVersion(const Source &package);

} // namespace caravan::opam
