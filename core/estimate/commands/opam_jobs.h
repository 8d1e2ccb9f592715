// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"
#include "core/recipes/opam_arguments.h"

namespace caravan::estimate {

using recipes::OpamArguments;

/// How many packages opam builds at once, and with how many processes each: by `-j` or `--jobs`, else by OPAMJOBS, else one less than the processors
/// but at least one, which is said.
int opamJobs(const Shell &shell, const OpamArguments &arguments);

} // namespace caravan::estimate
