// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/recipes/runner_traits.h"

namespace caravan::recipes {

/// Lets \a jobs of the open text ask for a runner by \a tags, where they have none: once in `default` where that says it for all jobs of the
/// pipeline, else once in each template that none but such jobs extend, else in the jobs. Nothing for no tags. Errors: those of the draft.
Result<Done> askForRunner(const gitlab::Editing &edit, const QStringList &tags, const QStringList &jobs);

/// Lets all jobs of the open text ask for the tags \a to, those that ask for \a from as well as those that have none. Errors: Refused where a job
/// asks for others, or has them from another file; those of the draft.
Result<Done> changeRunner(const gitlab::Editing &edit, const QStringList &from, const QStringList &to);

/// That somebody must look for the tags, in a sentence; empty where they are known.
QString remarkOnTags(const RunnerTraits &runner);

} // namespace caravan::recipes
