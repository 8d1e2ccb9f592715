// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/gitlab/values/event.h"

namespace caravan::cli {

Output list(const Arguments &arguments);

/// What starts the pipeline, by the options of `list`; what they leave open comes from the git repository of \a folder. Errors: Usage, NotFound.
Result<gitlab::Event> eventOf(const Arguments &arguments, const QString &folder);

} // namespace caravan::cli
