// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace caravan::estimate {

/// What happened before a run.
enum class Scenario { Cold, Warm };
inline constexpr Scenario allScenarios[] = {Scenario::Cold, Scenario::Warm};
QString scenarioId(Scenario scenario);    ///< "cold"
QString scenarioTitle(Scenario scenario); ///< "Cold run (first run, no cache)"; translated
std::optional<Scenario> scenarioOf(QStringView id);

} // namespace caravan::estimate
