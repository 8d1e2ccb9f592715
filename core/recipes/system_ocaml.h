// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QHash>

namespace caravan::recipes {

/// What a release of a distribution packages of OCaml (`resources/catalogue/debian.tsv`).
struct SystemOcaml {
    struct Package {
        QString name;    ///< "liblwt-ocaml-dev"
        QString version; ///< of the opam package that it is: "5.9.1"
    };
    QHash<QString, Package> packages; ///< by the name in opam

    /// Null for distributions of which nothing is known. \a distributionTag: "debian-13".
    static const SystemOcaml *of(const QString &distributionTag);
};

/// The packages of a distribution that a project needs to be built with its OCaml, sorted: compiler and dune too. \a title names the distribution
/// to the user. Errors: Refused, with the first dependency that the distribution has not, or not in a version that fits.
Result<QStringList> systemPackagesFor(const project::Project &project, opam::WithFlags with, const SystemOcaml &system,
                                      const QString &title);

} // namespace caravan::recipes
