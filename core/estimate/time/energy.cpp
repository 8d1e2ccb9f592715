// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/energy.h"

#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/runner.h"

#include <algorithm>

namespace caravan::estimate {

namespace {

constexpr double secondsPerHour = 3600;
constexpr double gigabyte = 1e9;
constexpr double wattHoursPerKwh = 1000;

double wattHours(const Usage &usage, const Runner &runner, const EnergyMethod &method)
{
    const double available = usage.runnerSeconds * runner.vcpus;
    const double load = available > 0 ? std::min(1.0, usage.cpuSeconds / available) : 0;
    const double processors = method.usesCurve ? wattsAt(runner, load) : method.wattsPerVcpu * runner.vcpus * load;
    const double memory = method.memoryWattsPerGigabyte * runner.memoryGigabytes;
    const double machine = (processors + memory) * usage.runnerSeconds / secondsPerHour * runner.powerUsageEffectiveness;
    return machine + usage.networkBytes / gigabyte * method.networkKwhPerGigabyte * wattHoursPerKwh;
}

} // namespace

double wattsAt(const Runner &runner, double load)
{
    if (runner.powerCurve.isEmpty())
        return runner.idleWatts + (runner.fullWatts - runner.idleWatts) * std::clamp(load, 0.0, 1.0);
    const double percent = load * 100;
    PowerPoint before = runner.powerCurve.constFirst();
    for (const PowerPoint &point : runner.powerCurve) {
        if (point.loadPercent >= percent) {
            const double width = point.loadPercent - before.loadPercent;
            const double share = width > 0 ? (percent - before.loadPercent) / width : 1;
            return before.watts + (point.watts - before.watts) * share;
        }
        before = point;
    }
    return before.watts;
}

Energy energyOf(const Usage &usage, const Runner &runner, const Costs &costs)
{
    const double low = wattHours(usage, runner, costs.low);
    const double mid = wattHours(usage, runner, costs.mid);
    const double high = wattHours(usage, runner, costs.high);
    return {std::min({low, mid, high}), mid, std::max({low, mid, high})};
}

Energy co2eOf(const Energy &energyWh, const Usage &usage, const Runner &runner, const Costs &costs)
{
    const double perWattHour = runner.gramsCo2ePerKwh / wattHoursPerKwh;
    const double embodied = costs.embodiedGramsPerVcpuHour * runner.vcpus * usage.runnerSeconds / secondsPerHour;
    return {energyWh.low * perWattHour + embodied, energyWh.mid * perWattHour + embodied, energyWh.high * perWattHour + embodied};
}

namespace {

/// Low, middle and high figures in every drawn world.
struct EnergyRows {
    Row low = {};
    Row mid = {};
    Row high = {};

    void put(size_t world, const Energy &energy)
    {
        low[world] = float(energy.low);
        mid[world] = float(energy.mid);
        high[world] = float(energy.high);
    }
    Energy whole() const
    {
        const double middle = quantilesOf(mid).p50;
        return {std::min(middle, quantilesOf(low).p10), middle, std::max(middle, quantilesOf(high).p90)};
    }
};

} // namespace

Footprint footprintOf(const UsageRows &usage, const Runner &runner, const Costs &costs)
{
    EnergyRows energy;
    EnergyRows co2e;
    for (size_t world = 0; world < drawCount; ++world) {
        const Usage its{usage.runnerSeconds[world], usage.cpuSeconds[world], usage.networkBytes};
        const Energy energyWh = energyOf(its, runner, costs);
        energy.put(world, energyWh);
        co2e.put(world, co2eOf(energyWh, its, runner, costs));
    }
    return {energy.whole(), co2e.whole()};
}

} // namespace caravan::estimate
