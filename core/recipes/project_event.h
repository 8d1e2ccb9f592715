// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/event.h"
#include "core/project/project.h"

namespace caravan::recipes {

/// \a event with the branches that it leaves open, as \a git has them: the default branch, and the one that a merge request
/// comes from. \a git may be null.
gitlab::Event withBranches(gitlab::Event event, const project::Git *git);

/// The files that a pipeline for \a event is about when nobody says so: those of the last commit, or all that a merge
/// request's branch changed. Nullopt when \a folder has no repository or no such commit.
std::optional<QStringList> usualChanges(const gitlab::Event &event, const QString &folder);

/// \a event with all that it leaves open, as the repository \a git of \a folder has it: branches, and the files that it is about. \a git may be null.
gitlab::Event completed(gitlab::Event event, const project::Git *git, const QString &folder);

} // namespace caravan::recipes
