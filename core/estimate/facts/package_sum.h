// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/package_cost.h"

namespace caravan::estimate {

/// The CPU seconds of packages together. What is wrong with one prediction has nothing to do with the next, so a sum of many is surer than each;
/// and its median is near the sum of their means, which lie above their medians. The sum is taken as lognormal with their mean and variance
/// (Fenton and Wilkinson).
class PackageSum
{
public:
    void add(const PackageCost &cost);

    double cpuSeconds() const; ///< median
    double mean() const { return m_mean; }
    Spread spread() const;

private:
    double m_mean = 0;
    double m_varianceDown = 0; ///< as if P10 were as far away on both sides
    double m_varianceUp = 0;
};

} // namespace caravan::estimate
