// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::compare {

/// The jobs that fetch more of the history than GitLab does by itself, by a GIT_DEPTH of 0 or a large one, and whose scripts do not look at it.
QStringList jobsWithDeepClones(const gitlab::Pipeline &pipeline);

/// Lets them fetch as many commits as GitLab does by itself. The jobs that look at the history keep what they have.
Result<Done> makeClonesShallow(const gitlab::Editing &edit);

} // namespace caravan::compare
