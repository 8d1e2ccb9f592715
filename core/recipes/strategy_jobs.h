// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// Whether the job is one that a strategy has added.
bool isExtra(const QString &job, const Catalogue &catalogue);

/// The jobs that a strategy is for where none are named, those of included files too: those that use opam and bring nothing of their own,
/// or have their switch together with such jobs.
QList<const gitlab::Job *> jobsToChange(const gitlab::Pipeline &pipeline, const Catalogue &catalogue);

/// Which jobs that use opam applyStrategyToPipeline() leaves as they are where none are named, and why: a sentence for each reason.
QStringList remarksOnLeftJobs(const gitlab::Pipeline &pipeline, const Catalogue &catalogue);

} // namespace caravan::recipes
