// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/opam_file.h"

#include <QHash>

namespace caravan::opam {

/// One row of the package table (`resources/catalogue/packages.tsv`).
struct CatalogueEntry {
    QString version;
    QStringList depends;
    QStringList debian; ///< system packages by family
    QStringList alpine;
    QStringList fedora;
};

/// The packages that Caravan knows without a network: a snapshot of opam-repository, with its source and date.
struct PackageTable {
    QHash<QString, CatalogueEntry> packages;
    QString source; ///< "opam-repository 2026-08-22"

    /// The table that is built in. Errors: NotFound or Syntax, when the resource is damaged.
    static Result<PackageTable> builtIn();
    static Result<PackageTable> read(const Source &tsv);
};

enum class With { Nothing = 0, Test = 1, Doc = 2, Dev = 4 };
Q_DECLARE_FLAGS(WithFlags, With)

struct ClosurePackage {
    QString name;
    QString version = {}; ///< empty when a constraint rules the known one out and names no other
    bool isDirect = false;
    bool operator==(const ClosurePackage &) const = default;
};

/// All packages that a project's own packages need, the compiler packages included.
struct Closure {
    QList<ClosurePackage> packages; ///< sorted by name; without the project's own packages
    QStringList unknown;            ///< named somewhere, but not in the table
    QStringList debian;             ///< system packages, sorted, with those that the opam files name themselves
    QStringList alpine;
    QStringList fedora;
    QString source; ///< "opam-repository 2026-08-22" or the lock file
    bool operator==(const Closure &) const = default;
};

/// A lock file among \a files is followed instead of the table.
Closure closureOf(const QList<OpamFile> &files, WithFlags with, const PackageTable &table);

} // namespace caravan::opam
Q_DECLARE_OPERATORS_FOR_FLAGS(caravan::opam::WithFlags)
