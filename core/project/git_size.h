// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/git_repository.h"
#include "core/project/project.h"

namespace caravan::project {

/// How much a clone of \a repository has to fetch, by the sizes of its packs and of the files in its index: no object is read. Nullopt where nothing is
/// checked out.
std::optional<CloneSize> sizeOf(const GitRepository &repository);

} // namespace caravan::project
