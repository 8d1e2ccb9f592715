// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QList>

#include <initializer_list>

namespace caravan::estimate {

/// The range of a lognormal quantity with this median; \a spread is P90 over P50 and at least 1.
Range<double> rangeOf(double p50, double spread);

/// P90 over P50 of a product of independent lognormal factors.
double combinedSpread(std::initializer_list<double> spreads);

/// The range of a sum whose parts are correlated in pairs by \a correlation (0 to 1). Medians add; the distances from P50 to
/// P10 and to P90 are taken as deviations and add as such: d² = Σ dᵢ² + 2 ρ Σ dᵢ dⱼ. So a total always equals the
/// sum of what is shown beside it, which the exact median of a skewed sum (a few per cent more) would not.
Range<double> sumOf(const QList<Range<double>> &parts, double correlation);

Range<double> scaled(const Range<double> &range, double factor);
Range<Seconds> inSeconds(const Range<double> &range);
Range<double> plain(const Range<Seconds> &range);

} // namespace caravan::estimate
