// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/knowledge.h"
#include "core/gitlab/values/reading.h"
#include "core/recipes/proposed_jobs.h"

namespace caravan::compare {

/// A strategy that was not compared with the others, since it would leave out a job that they have.
struct Incomplete {
    recipes::StrategyId strategy = recipes::StrategyId::LocalSwitch;
    QList<recipes::LeftOutJob> leftOut;
};

/// A whole new pipeline for a project.
struct Proposal {
    QByteArray text;
    recipes::StrategyId strategy = recipes::StrategyId::LocalSwitch;
    QString because;                    ///< why this strategy, with all figures that decided it, in whole translated sentences
    QList<recipes::LeftOutJob> leftOut; ///< jobs that the project has something for, and that are not in the text
    QList<Incomplete> incomplete;       ///< strategies that would leave out more than this one
    QString problem;                    ///< why the packages cannot be had, so that the first run fails; empty where they can
};

/// What somebody wants of it; all may be left open.
struct Wishes {
    std::optional<recipes::StrategyId> strategy;
    QString image;
};

/// What a text for the project's folder is read and timed with where nobody chooses an event: the folder's files, and a push of its last commit.
gitlab::Reading readingIn(const project::Project &project);

/// A pipeline under the strategy that takes the least time on \a runner, of those that are known to work there, are no experiment, and leave out as
/// few jobs as any, unless one is wanted. Its first lines are comments that say so, as short as a person would. Errors: those of recipes::propose(); Refused where no strategy works, with the reason.
Result<Proposal> propose(const project::Project &project, const Knowledge &knowledge, const estimate::Runner &runner,
                         const Wishes &wishes = {});

} // namespace caravan::compare
