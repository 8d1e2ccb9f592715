// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caravan::cli {

/// Prints the facts of one topic, a line or an object each, with where each comes from and how far it can be trusted.
Output catalogueCommand(const Arguments &arguments);

} // namespace caravan::cli
