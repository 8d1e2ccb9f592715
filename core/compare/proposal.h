// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/knowledge.h"
#include "core/recipes/strategy.h"

namespace caravan::compare {

/// A whole new pipeline for a project.
struct Proposal {
    QByteArray text;
    recipes::StrategyId strategy = recipes::StrategyId::LocalSwitch;
    QString because; ///< why this strategy, with all figures that decided it, in whole translated sentences
};

/// What somebody wants of it; all may be left open.
struct Wishes {
    std::optional<recipes::StrategyId> strategy;
    QString image;
};

/// A pipeline under the strategy that takes the least time on \a runner, of those that are known to work there and are no experiment, unless one
/// is wanted. Its first lines are comments that say so, as short as a person would. Errors: those of recipes::propose(); Refused where no strategy works, with the reason.
Result<Proposal> propose(const project::Project &project, const Knowledge &knowledge, const estimate::Runner &runner,
                         const Wishes &wishes = {});

} // namespace caravan::compare
