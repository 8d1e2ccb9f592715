// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/request.h"
#include "core/compare/search.h"

namespace caravan::cli {

Output compareCommand(const Arguments &arguments);

/// What a search finds for \a request; without `--runner` on the other runners of the same server, too.
Result<compare::Search> searchOf(const Request &request, const Arguments &arguments);

} // namespace caravan::cli
