// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/time/draws.h"

namespace caravan::estimate {

struct Costs;
struct Runner;

/// Between the P10 of the most sparing of the methods of `energy.yml` and the P90 of the least sparing one; the middle is the P50 of the middle one.
struct Energy {
    double low = 0;
    double mid = 0;
    double high = 0;
    Energy &operator+=(const Energy &other)
    {
        low += other.low;
        mid += other.mid;
        high += other.high;
        return *this;
    }
};

/// What jobs use of a runner.
struct Usage {
    double runnerSeconds = 0;
    double cpuSeconds = 0;
    double networkBytes = 0;
};

/// The same in every drawn world.
struct UsageRows {
    Row runnerSeconds = {};
    Row cpuSeconds = {};
    double networkBytes = 0;
};

/// Watts of the runner's machine at a load of 0 to 1.
double wattsAt(const Runner &runner, double load);

/// Energy by the three methods of `energy.yml`, the data centre's own use included.
Energy energyOf(const Usage &usage, const Runner &runner, const Costs &costs);
/// CO2e of that energy on the runner's grid, with the runner's share of making the server.
Energy co2eOf(const Energy &energyWh, const Usage &usage, const Runner &runner, const Costs &costs);

/// Both, with the range of time in them.
struct Footprint {
    Energy energyWh;
    Energy co2eGrams;
};
Footprint footprintOf(const UsageRows &usage, const Runner &runner, const Costs &costs);

} // namespace caravan::estimate
