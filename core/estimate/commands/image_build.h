// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/build_call.h"

namespace caravan::estimate {

/// Builds an image as \a call says, into the images of the job's own docker daemon, by each of its tags.
void buildImage(Shell &shell, const BuildCall &call);

} // namespace caravan::estimate
