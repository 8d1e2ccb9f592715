// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/facts.h"
#include "core/estimate/facts/scenario.h"

#include <QMap>

namespace caravan::compare {

/// How often a project's runs are in which scenario: the weights of an expected time.
struct ScenarioMix {
    struct Share {
        estimate::Scenario scenario = estimate::Scenario::Warm;
        double share = 0; ///< of all runs, 0 to 1
        int runs = 0;     ///< that were counted
        bool operator==(const Share &) const = default;
    };
    QList<Share> shares;            ///< one for each of estimate::allScenarios, in that order; together 1
    int runs = 0;                   ///< that were counted; 0: the shares are those that are stated for all projects
    recipes::Provenance provenance; ///< the source is a whole translated sentence

    double of(estimate::Scenario scenario) const;
    bool isCounted() const { return runs > 0; }
    bool operator==(const ScenarioMix &) const = default;
};

/// What is stated for a project whose history nobody has read.
ScenarioMix stated(const estimate::Facts &facts);

/// That of a project of whose runs so many were in each scenario. What is stated weighs as much as a few runs more, so that three commits do
/// not decide; with none counted it is all that there is. \a source: of the counts.
ScenarioMix counted(const QMap<estimate::Scenario, int> &runs, const estimate::Facts &facts, const recipes::Provenance &source);

} // namespace caravan::compare
