// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/plan.h"
#include "core/estimate/world/world.h"

#include <functional>

namespace caravan::estimate {

/// A run of the pipeline that leads to a scenario.
struct Run {
    Revision revision;
    Start start;
};

/// The runs that lead to the scenario of \a inputs; the last one is what is estimated. In those before, everything was new once. \a isMade: whether
/// GitLab makes a pipeline for an event.
QList<Run> runsOf(const Inputs &inputs, const std::function<bool(const gitlab::Event &)> &isMade);

} // namespace caravan::estimate
