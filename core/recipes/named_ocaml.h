// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/strategy.h"

namespace caravan::recipes {

/// The OCaml that jobs make or test, by their names, as far as their lines say it, or those of the job that fills their switch, or their image:
/// "5.4", "5.4+flambda", "5.6.0+trunk"; of a matrix each of its own, "4.14, 5.2". \a only: those that are asked for; null for all.
SeriesOfJobs namedOcaml(const gitlab::Pipeline &pipeline, const Catalogue &catalogue, const QStringList *only = nullptr);

/// Why an edit may not be made that nobody asked to change the OCaml of jobs: a sentence on the first job that would have another one, or whose
/// OCaml no job would have any more. Empty where all keep theirs, as far as it is known. \a after: of all jobs that may differ; \a now: the pipeline then.
QString otherOcaml(const SeriesOfJobs &before, const SeriesOfJobs &after, const gitlab::Pipeline &now);

/// Refuses an edit by which one of \a jobs has another OCaml than in \a old, or several of them have one: the user has not asked for that.
/// \a strategy: that the jobs were given.
Result<Done> keptOcaml(const gitlab::Pipeline &old, const gitlab::Editing &edit, const QStringList &jobs, const Strategy &strategy,
                       const Catalogue &catalogue);

} // namespace caravan::recipes
