// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// \a strategy as it is for \a runner: its image job uses docker-in-docker on a privileged runner, else the docker daemon of the host where jobs
/// reach that, else builds without privileges. Where jobs share a machine, opam and dune are told how many processors they have of it. On
/// a runner without images it is what strategyOnHost() says.
Strategy strategyOn(const Strategy &strategy, const RunnerTraits &runner, const Catalogue &catalogue);

/// \a strategy as it is on a runner without images, if it can be had there.
std::optional<Strategy> strategyOnHost(const Strategy &strategy);

/// The form of \a strategy that \a job has, whatever the runner.
Strategy formIn(const gitlab::Job &job, const Strategy &strategy);

/// Why jobs with \a strategy, as it is for \a runner, do not run there, in a sentence; empty where nothing is in the way.
QString obstacleOn(const RunnerTraits &runner, const Strategy &strategy);

/// \a block, the same way: what it builds with docker-in-docker, it builds as \a runner lets it. Others stay as they are.
Block blockOn(const Block &block, const RunnerTraits &runner, const Catalogue &catalogue);

} // namespace caravan::recipes
