// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/estimate/facts/runner.h"
#include "core/yaml/tree.h"

namespace caravan::estimate {

struct Power;

/// Puts the profiles of a user's \a list into \a runners: in the place of one with the same id, else behind the others. Each has `id`, `like` (the
/// profile that it is but for what it says; the one of its own id where that is left out), and any key of runners.yml. Errors: Syntax with file,
/// line and column.
Result<Done> addOwnRunners(const Source &source, yaml::Node list, const Power &power, QList<Runner> &runners);

} // namespace caravan::estimate
