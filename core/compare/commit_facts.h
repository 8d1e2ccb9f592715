// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/followed_files.h"
#include "core/estimate/facts/scenario.h"
#include "core/recipes/catalogue.h"

namespace caravan::compare {

/// What a commit is for its pipeline, whatever the strategy. Equal numbers stand for the same.
struct CommitFacts {
    int dependencies = 0;      ///< what its opam and lock files ask for, and those packages that dune-project has
    int compiler = 0;          ///< the versions of OCaml that its lock files and its pipeline name
    bool changesBuild = false; ///< something that dune builds from differs from the last commit with a pipeline
    estimate::Scenario scenario = estimate::Scenario::Warm; ///< what a run for it is
    bool operator==(const CommitFacts &) const = default;
};

struct CommitReading {
    const project::GitRepository &repository;
    const project::History &history;
    const FollowedFiles &files;
    const recipes::Catalogue &catalogue;
    QString pipelineFile; ///< relative to the history's folder
    int keptDays = 0;     ///< a run after a longer time without any finds nothing; 0: for ever
};

/// By commit. What opam files ask for is read from the repository, each blob once, and only of files that some commit changes.
QList<CommitFacts> commitFacts(const CommitReading &reading);

} // namespace caravan::compare
