// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source.h"
#include "core/estimate/facts/fields.h"
#include "core/estimate/facts/runner.h"

namespace caravan::estimate {

struct Power;

/// Reads what an entry of runners.yml says of times, prices and energy into \a runner, which keeps what is not said. What is wrong is noted in
/// \a fields.
void readRunnerFields(const Source &source, Fields &fields, const Power &power, Runner &runner);

/// The keys that it reads.
QStringList runnerFieldKeys();

} // namespace caravan::estimate
