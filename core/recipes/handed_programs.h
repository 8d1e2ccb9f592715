// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// Why a job of the pipeline that was \a before and is \a now cannot run a program any more that another job makes and hands to it: that one has an image
/// with another C library now than the job that runs it. Nullopt where none is known to be so.
std::optional<Error> breaksHandedProgram(const gitlab::Pipeline &before, const gitlab::Pipeline &now, const Catalogue &catalogue);

} // namespace caravan::recipes
