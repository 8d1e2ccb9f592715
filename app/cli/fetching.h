// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caravan::cli {

/// `--fetch`: commands that read what a pipeline includes have it.
Option fetchOption();

/// What `--fetch` does before a command runs: what the pipeline at PATH includes from elsewhere is fetched, for the usual event and the one that
/// is chosen, and is in the cache for the command. Returns lines for stderr: what was not fetched, and what has changed. Errors: those of
/// includes::fetchIncludes(); a PATH that cannot be read is none here, for the command says so.
Result<QByteArray> fetchFirst(const Arguments &arguments);

/// `fetch PATH`
Output fetchCommand(const Arguments &arguments);
/// `token HOST`
Output tokenCommand(const Arguments &arguments);

} // namespace caravan::cli
