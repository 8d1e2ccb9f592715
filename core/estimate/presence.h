// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/world/environment.h"

namespace caravan::estimate {

/// Whether a job is in a pipeline.
enum class Presence { Runs, Manual, Absent };

/// Decides by `when` and by `rules`, for a push of \a revision to its branch. `changes` holds on a first run, and
/// later where the patterns are about files that have changed.
Presence presenceOf(const gitlab::Job &job, const Environment &environment, const Revision &revision);

} // namespace caravan::estimate
