// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compare/scenario_mix.h"

namespace caravan::compare {

/// "Cold run 7.0 %, Warm run 93 %": the scenarios that there are runs of.
QString mixText(const ScenarioMix &mix);

/// Reads "cold=5,dependencies=10": per cent of the runs; what is left of 100 is warm runs. Errors: Usage.
Result<ScenarioMix> mixOf(const QString &text);

/// The same mix without runs of \a scenario, the others in their proportions; only warm runs where there are no others.
ScenarioMix mixWithout(ScenarioMix mix, estimate::Scenario scenario);

} // namespace caravan::compare
