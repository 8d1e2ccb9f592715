// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// \a strategy as it is for \a runner: its image job uses docker-in-docker on a privileged runner, else the docker daemon of the host where jobs
/// reach that, else builds without privileges. Strategies that build no image stay as they are.
Strategy strategyOn(const Strategy &strategy, const RunnerTraits &runner, const Catalogue &catalogue);

} // namespace caravan::recipes
