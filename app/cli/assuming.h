// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caravan::cli {

/// `assume`: what holds of a project's server and runners, and what the user says of them.
Output assume(const Arguments &arguments);
/// `image`: what is known of an image, and what the user says of it.
Output imageCommand(const Arguments &arguments);

/// Options of `image` that say what it holds.
QList<Option> imageOptions();

} // namespace caravan::cli
