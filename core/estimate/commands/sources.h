// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

/// What of a repository is fetched.
struct Fetched {
    double packBytes = 0; ///< sent by the server
    double fileBytes = 0; ///< written
    double files = 0;
};
/// Of a repository of \a size with so many \a commits, by its newest \a depth commits; 0: by all of them. \a allTags: with what the tags stand on.
/// Where the clone that is here does not have all objects, a history of a known size is not made up: the newest commit counts alone.
Fetched fetchedOf(const Costs &costs, const project::CloneSize &size, int commits, int depth, bool allTags);

/// Whether the runner puts the repository into the project's folder.
bool hasCheckout(const Shell &shell);
/// Takes out of the working copy of an earlier job, on a host that keeps it, what the runner removes: as GIT_STRATEGY and GIT_CLEAN_FLAGS say.
void cleanWorkingCopy(Shell &shell);
/// The runner gets the repository, as GIT_STRATEGY, GIT_DEPTH and the variables of submodules and of Git LFS say.
void getSources(Shell &shell);

} // namespace caravan::estimate
