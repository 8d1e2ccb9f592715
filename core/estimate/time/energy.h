// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caravan::estimate {

struct Costs;
struct Runner;

/// By the three methods of `energy.yml`.
struct Energy {
    double low = 0;
    double mid = 0;
    double high = 0;
};

/// What a job used of a runner.
struct Usage {
    double runnerSeconds = 0;
    double cpuSeconds = 0;
    double networkBytes = 0;

    Usage &operator+=(const Usage &other);
};

/// Watts of the runner's machine at a load of 0 to 1.
double wattsAt(const Runner &runner, double load);

/// Energy by the three methods of `energy.yml`, the data centre's own use included.
Energy energyOf(const Usage &usage, const Runner &runner, const Costs &costs);
/// CO2e of that energy on the runner's grid, with the runner's share of making the server.
Energy co2eOf(const Energy &energyWh, const Usage &usage, const Runner &runner, const Costs &costs);

} // namespace caravan::estimate
