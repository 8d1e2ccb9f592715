// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/runner.h"

namespace caravan::estimate {

/// How many times faster \a vcpus do what two cores do \a onTwo times faster than one: Amdahl's law.
double speedUp(double vcpus, double onTwo);

/// Seconds on \a runner of work that takes \a cpuSeconds on the measuring machine and has that speed-up on two cores.
double secondsOf(const Runner &runner, double cpuSeconds, double speedUpOnTwo);
/// The same where no more than \a processes run at once.
double secondsOf(const Runner &runner, double cpuSeconds, double speedUpOnTwo, int processes);

} // namespace caravan::estimate
