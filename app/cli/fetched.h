// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caravan::cli {

/// `fetched`: what is kept of files from elsewhere, and how it is taken away.
Output fetchedCommand(const Arguments &arguments);
/// `instance ADDRESS`: a GitLab that lives below a path of its server.
Output instanceCommand(const Arguments &arguments);

} // namespace caravan::cli
