// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/recipes/fitting.h"

namespace caravan::recipes {

/// Writes what a strategy adds to the pipeline beside its jobs: what the runner does not tell them, the variable with the image's name, and the
/// jobs that make it. What is there and right stays as it is.
Result<Done> addPipelineParts(const gitlab::Editing &edit, const Strategy &strategy, const Fitting &fitting);

/// Takes out what strategies other than \a strategy have added, where no job uses it any more.
Result<Done> removeUnusedParts(const gitlab::Editing &edit, const Strategy &strategy, const Catalogue &catalogue);

} // namespace caravan::recipes
