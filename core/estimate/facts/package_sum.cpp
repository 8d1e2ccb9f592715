// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/package_sum.h"

#include <algorithm>
#include <cmath>

namespace caravan::estimate {

namespace {

constexpr double deviationsTo90 = 1.2816; ///< from P50 to P90 of a normal distribution

/// The variance of a lognormal quantity with this mean and P90 over P50.
double varianceOf(double mean, double spread)
{
    const double deviation = std::log(std::max(1.0, spread)) / deviationsTo90;
    return mean * mean * std::expm1(deviation * deviation);
}

double spreadOfSum(double mean, double variance)
{
    return mean > 0 ? std::exp(deviationsTo90 * std::sqrt(std::log1p(variance / (mean * mean)))) : 1;
}

} // namespace

void PackageSum::add(const PackageCost &cost)
{
    m_mean += cost.mean;
    m_varianceDown += varianceOf(cost.mean, cost.spread.down);
    m_varianceUp += varianceOf(cost.mean, cost.spread.up);
}

double PackageSum::cpuSeconds() const { return m_mean > 0 ? m_mean / std::sqrt(1 + m_varianceUp / (m_mean * m_mean)) : 0; }

Spread PackageSum::spread() const { return {spreadOfSum(m_mean, m_varianceDown), spreadOfSum(m_mean, m_varianceUp)}; }

} // namespace caravan::estimate
