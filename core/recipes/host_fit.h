// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/hosts.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// Whether something is there that a strategy needs.
enum class Availability {
    There,
    TakenAsThere,   ///< an assumption, which the user can change with another runner profile
    Unknown,        ///< nobody has said it
    TakenAsMissing, ///< an assumption
    Missing,
};

/// What a strategy needs of a GitLab server and its runners.
struct HostNeed {
    QString name; ///< for JSON: "registry", "image-builder", "shared-cache", "images", "opam-on-host", "packages-on-host"
    Availability availability = Availability::Unknown;
    QString sentence; ///< for people
};

/// What \a strategy needs, each with what is known of it at \a host (nullptr: no server is known) and on \a runner.
QList<HostNeed> needsAt(const Strategy &strategy, const project::Host *host, const RunnerTraits &runner);

/// The worst of them: There where it needs nothing.
Availability fitOf(const QList<HostNeed> &needs);

/// The word for JSON: "there", "assumed", "unknown", "assumed-missing", "missing".
QString nameOf(Availability availability);

/// The profile that is suggested for a server, as an assumption: what \a host names, else the first of one's own runners; the first of all where
/// no server is known. Null for a catalogue without runners.
const RunnerTraits *suggestedRunner(const Catalogue &catalogue, const project::Host *host);

} // namespace caravan::recipes
