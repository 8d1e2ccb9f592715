// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// Why \a strategy finds nothing in \a project that says what to install, with a way out; nullopt where something does, and where no project is
/// known (null). The only place that decides it: proposals, comparisons, searches, advice and all that writes a strategy into a job ask here.
/// Error: NotFound.
std::optional<Error> whyNotFor(const project::Project *project, const Strategy &strategy);

/// The same for one of the project's jobs: one whose own lines install packages by their names needs no opam file, unless dune would write one. Of a
/// blank project nothing is known, either. Error: Refused.
std::optional<Error> whyNotFor(const project::Project *project, const Strategy &strategy, const gitlab::Job &job);

/// Whether the folder holds nothing but its pipeline, in one file or several, and what begins with a dot: what the project is going to be nobody knows.
bool isBlank(const project::Project &project);

} // namespace caravan::recipes
