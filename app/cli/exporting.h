// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caravan::cli {

/// `template`: the pipeline for others to include.
Output templateCommand(const Arguments &arguments);
/// `script`: what one job does, for a desktop.
Output scriptCommand(const Arguments &arguments);
Output benchmarkCommand(const Arguments &arguments);

} // namespace caravan::cli
