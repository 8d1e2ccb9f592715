// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// What decides which release of OCaml a project's jobs have.
enum class OcamlReason {
    Usual,    ///< nothing is known of the project's packages
    Lock,     ///< its lock files ask for this one
    Workflow, ///< its workflow for GitHub tests with this one
    Packages, ///< its packages, or its own bounds, take no newer one
    Strategy, ///< the strategy works with no newer one
    Images,   ///< the packages take a newer one, and no image carries it
    Newest,   ///< it is the newest that there is
};

/// The release of OCaml that jobs get where they do not ask for one themselves.
struct OcamlChoice {
    QString series; ///< "5.4"; empty where no release of the catalogue can be had
    QString exact;  ///< "5.4.1"; of a series that the catalogue does not know, where a switch of its own can have it
    OcamlReason reason = OcamlReason::Usual;
    QString because; ///< what decides it, in a sentence; empty with OcamlReason::Usual

    /// Whether something keeps it from being the newest release.
    bool isForced() const { return reason != OcamlReason::Usual && reason != OcamlReason::Newest; }
    bool operator==(const OcamlChoice &) const = default;
};

/// The only place that decides it; proposals, strategies, blocks and lists of images ask here: what the lock files ask for, else the newest that a
/// workflow of GitHub tests with, else the newest that all packages of the project can be had with. \a strategy: whose image has to carry it; null
/// for any. \a project: null where only a file is known.
OcamlChoice ocamlFor(const project::Project *project, const Strategy *strategy, const Catalogue &catalogue);

/// Whether the packages of a project, those of its tests and its documentation among them, can be had together with a release of OCaml. Where their
/// versions cannot be told at all, its bounds of OCaml decide.
bool canHave(const project::Project &project, const QString &exact);

/// Why no release of OCaml suits both the project and the strategy, with a way out where there is one. \a project: null where only a file is known.
Error whyNoOcaml(const project::Project *project, const Strategy &strategy, const Catalogue &catalogue);

/// The releases that a project can have, the newest first.
QList<Compiler> compilersOf(const project::Project *project, const Catalogue &catalogue);

/// Whether a release of OCaml may come with the image of the strategy; one that makes its own switch may have any.
bool allows(const Strategy &strategy, const QString &ocaml);

/// The release of a series that packages have: "5.4.1" of "5.4"; empty when the catalogue does not know it.
QString exactVersion(const Catalogue &catalogue, const QString &series);

/// The series of a release: "5.4" of "5.4.1".
QString seriesOfVersion(const QString &version);

/// The releases of the catalogue that the project's workflows for GitHub test with and that it can have, the newest first.
QStringList testedSeries(const project::Project &project, const Catalogue &catalogue);

} // namespace caravan::recipes
