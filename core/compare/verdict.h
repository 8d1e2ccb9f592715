// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace caravan::compare {

/// Seconds that a run of \a column takes on average over \a mix, by the medians of the scenarios.
Seconds expectedWall(const Column &column, const ScenarioMix &mix);
/// The same of estimates, one for each scenario.
Seconds expectedWall(const QList<estimate::Estimate> &estimates, const ScenarioMix &mix);
/// Grams of CO2e on average, by the middle figures.
double expectedCo2e(const QList<estimate::Estimate> &estimates, const ScenarioMix &mix);

/// Fills Comparison::best and because: of the possible columns whose expected time is about the least, the pipeline as
/// it is, else the one that comes first in \a preference: so nothing that is slower than the pipeline as it is is the best. A column with a job that
/// cannot work, or of which nobody knows whether it can, is never the best; of the pipeline as it is, that is known.
void chooseBest(Comparison &comparison, const estimate::Facts &facts, const QList<recipes::StrategyId> &preference);

/// What a run of \a column takes by the medians, the usual one and the first, in a sentence.
QString inShort(const Column &column);

} // namespace caravan::compare
