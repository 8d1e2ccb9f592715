// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/strategy.h"

namespace caravan::recipes {

/// A job of a proposal, before a strategy is applied.
struct ProposedJob {
    const Block *block = nullptr;
    BlockValues values;
    QString name;
    yaml::Map body;
};

/// A job that a project should have, and that a proposal cannot give it.
struct LeftOutJob {
    QString job;     ///< what it would be called: "pages"
    QString because; ///< a sentence
    bool operator==(const LeftOutJob &) const = default;
};

/// The jobs of a proposal.
struct ProposedJobs {
    QList<ProposedJob> jobs;
    QStringList stages;
    QStringList opamJobs; ///< names of those that take a strategy
    QList<LeftOutJob> leftOut;
    bool isShared() const { return opamJobs.size() > 1; }
};

/// What a first pipeline of \a project has under \a strategy: a job for each thing that the project has something for. Which things these are does not
/// depend on the strategy; what it has no way to do is left out, and said. Errors: those of filledBody(); NotFound for a damaged catalogue.
Result<ProposedJobs> proposedJobs(const project::Project &project, const Strategy &strategy, const Catalogue &catalogue);

} // namespace caravan::recipes
