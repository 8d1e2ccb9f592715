// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/machine.h"

#include <algorithm>

namespace caravan::estimate {

double speedUp(double vcpus, double onTwo)
{
    constexpr double most = 2;
    const double parallel = 2 * (1 - 1 / std::clamp(onTwo, 1.0, most));
    return 1 / ((1 - parallel) + parallel / std::max(1.0, vcpus));
}

double secondsOf(const Runner &runner, double cpuSeconds, double speedUpOnTwo)
{
    return cpuSeconds * runner.cpuFactor / speedUp(runner.vcpus, speedUpOnTwo);
}

double secondsOf(const Runner &runner, double cpuSeconds, double speedUpOnTwo, int processes)
{
    return cpuSeconds * runner.cpuFactor / speedUp(std::min(runner.vcpus, processes), speedUpOnTwo);
}

} // namespace caravan::estimate
