// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace caravan::estimate {

/// What happened before a run.
enum class Scenario {
    Cold,         ///< nothing has ever run
    Warm,         ///< nothing but a commit
    Sources,      ///< the project's code changed
    Dependencies, ///< an opam file changed
    Compiler,     ///< the version of OCaml changed
    NewBranch     ///< a branch was pushed that was not there
};
inline constexpr Scenario allScenarios[] = {Scenario::Cold,         Scenario::Warm,     Scenario::Sources,
                                            Scenario::Dependencies, Scenario::Compiler, Scenario::NewBranch};
QString scenarioId(Scenario scenario);    ///< "cold", "new-branch"
QString scenarioName(Scenario scenario);  ///< "Cold run", "New compiler": for the head of a column; translated
QString scenarioTitle(Scenario scenario); ///< "Cold run (first run, no cache)"; translated
std::optional<Scenario> scenarioOf(QStringView id);

} // namespace caravan::estimate
