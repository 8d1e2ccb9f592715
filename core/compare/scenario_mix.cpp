// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/scenario_mix.h"

#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ScenarioMixTexts);

constexpr estimate::Scenario findingNothing[] = {estimate::Scenario::Dependencies, estimate::Scenario::Compiler,
                                                 estimate::Scenario::NewBranch};

ScenarioMix emptyMix()
{
    ScenarioMix mix;
    for (const estimate::Scenario scenario : estimate::allScenarios)
        mix.shares.append({scenario, 0, 0});
    return mix;
}

ScenarioMix::Share &shareOf(ScenarioMix &mix, estimate::Scenario scenario)
{
    return *std::find_if(mix.shares.begin(), mix.shares.end(), [&](const auto &share) { return share.scenario == scenario; });
}

} // namespace

double ScenarioMix::of(estimate::Scenario scenario) const
{
    const auto found = std::find_if(shares.cbegin(), shares.cend(), [&](const Share &share) { return share.scenario == scenario; });
    return found == shares.cend() ? 0 : found->share;
}

ScenarioMix stated(const estimate::Facts &facts)
{
    const estimate::Costs &costs = *facts.costs;
    ScenarioMix mix = emptyMix();
    const double others[] = {costs.dependenciesShare, costs.compilerShare, costs.newBranchShare};
    double left = costs.coldShare;
    for (size_t i = 0; i < std::size(findingNothing); ++i) {
        const double share = std::min(left, others[i]);
        shareOf(mix, findingNothing[i]).share += share;
        left -= share;
    }
    shareOf(mix, estimate::Scenario::Cold).share += left;
    const double found = 1 - costs.coldShare;
    const double sources = std::min(found, costs.sourcesShare.value);
    shareOf(mix, estimate::Scenario::Sources).share += sources;
    shareOf(mix, estimate::Scenario::Warm).share += found - sources;
    mix.provenance = costs.coldShare.provenance;
    mix.provenance.source =
        ScenarioMixTexts::tr("How often a run is in which scenario is what is stated for all projects, since no history of "
                             "this one was read.");
    return mix;
}

ScenarioMix counted(const QMap<estimate::Scenario, int> &runs, const estimate::Facts &facts, const recipes::Provenance &source)
{
    ScenarioMix mix = stated(facts);
    int all = 0;
    for (const int some : runs)
        all += some;
    if (all == 0)
        return mix;
    const double weight = facts.costs->statedRuns;
    for (ScenarioMix::Share &share : mix.shares) {
        share.runs = runs.value(share.scenario);
        share.share = (share.runs + share.share * weight) / (all + weight);
    }
    mix.runs = all;
    mix.provenance = source;
    return mix;
}

} // namespace caravan::compare
