// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/strategy.h"

namespace caravan::recipes {

/// What a block is filled with.
struct BlockSite {
    const project::Project *project = nullptr; ///< null where only a file is known
    const Catalogue &catalogue;
    BlockValues values = {};
};

/// The body of a job block for a project: with what its parameters say, its placeholders filled, and of one that brings its own image that of
/// the newest OCaml that it may have. Errors: Usage for a value that a parameter may not have; Refused where no OCaml fits.
Result<yaml::Map> filledBody(const Block &block, const BlockSite &site);

/// Lets a job install the tools of its block as the strategy installs everything. Errors: Refused where that has no way to.
Result<Done> addTools(yaml::Map &body, const Block &block, const Strategy &strategy);

/// What a new job of the block is called: its id, but `pages` where GitLab makes a website of a job for its name alone.
QString jobNameOf(const Block &block, const yaml::Map &body);

/// Whether a job of a block is left alone where strategies are given to all jobs, and differs from none: it brings its own switch, and has the key of
/// Caravan's.
bool isOnItsOwn(const gitlab::Job &job, const Recognised &recognised, const Catalogue &catalogue);

} // namespace caravan::recipes
