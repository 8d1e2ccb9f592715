// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::recipes {

/// What a cache key ends in, so that somebody can have all packages anew where no lock file says which: "-$CACHE_EPOCH"; empty where a lock file
/// does, unless \a job has the variable already.
QString epochOf(const gitlab::Job &job, bool isLocked);

/// Sets the variable of such keys where nothing does, for all jobs at once, and takes it out where no key has it any more that had it in \a old.
/// What else stands in the text with that name stays.
Result<Done> settleEpoch(const gitlab::Editing &edit, const yaml::Tree &old);

} // namespace caravan::recipes
