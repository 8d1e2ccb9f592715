// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/units.h"

#include <optional>

namespace caravan::cli {

Output estimateCommand(const Arguments &arguments);

/// "8m", "90s", "1h30m"; nullopt for anything else.
std::optional<Seconds> durationOf(const QString &text);

} // namespace caravan::cli
