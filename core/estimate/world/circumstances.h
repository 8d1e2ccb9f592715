// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/world/world.h"
#include "core/gitlab/run/caches.h"
#include "core/gitlab/values/variables.h"

namespace caravan::estimate {

/// What is the same for all jobs of one run of a pipeline.
struct Circumstances {
    Revision revision;
    gitlab::Event event;                        ///< that started it
    gitlab::Variables variables;                ///< as its jobs see them
    const gitlab::KeyFiles *keyFiles = nullptr; ///< of the project; null where nothing is known of them
    bool hasDependenciesInDuneProject = false;  ///< the opam files are made from it, so that both change with them
};

} // namespace caravan::estimate
