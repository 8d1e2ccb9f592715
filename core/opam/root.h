// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/closure.h"

#include <QSet>

namespace caravan::opam {

/// The version that opam gives to a package that nobody gave one.
constexpr auto unknownVersion = QLatin1StringView("~dev");

struct OwnPackage {
    QString name;
    Definition definition;
};

/// What a project's opam files ask for, as the solver begins with it.
struct Root {
    QList<OwnPackage> own;   ///< each name once; the locked file of a package in its place, where there is one
    QList<OwnPackage> fixed; ///< pinned packages, and those that a lock file fixes
    QList<OpamFile> lockedFiles;
    QStringList lockFiles;         ///< their names
    QSet<QString> direct;          ///< names that files without a lock ask for
    QStringList pinned;            ///< "name.version"
    QList<SystemPackages> depexts; ///< of the project itself
    bool isLocked = false;         ///< whether lock files say everything
    QString key;                   ///< the same for the same questions
};

Root rootOf(const QList<OpamFile> &files, const Repository &repository);

/// The packages of a project's lock files that \a environment asks for, with their versions.
QList<ClosurePackage> lockedPackages(const Root &root, Environment environment, WithFlags with);

} // namespace caravan::opam
