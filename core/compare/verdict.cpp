// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/verdict.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(VerdictTexts);

constexpr double percentOfRuns = 100;

/// "Cold run 2 min 10 s (4 %), Warm run 54 s (96 %)": of the scenarios that the mix has.
QString timesOf(const Column &column, const ScenarioMix &mix)
{
    QStringList times;
    for (const estimate::Scenario scenario : estimate::allScenarios) {
        if (mix.of(scenario) > 0 && column.of(scenario).refusals.isEmpty())
            times.append(VerdictTexts::tr("%1 %2 (%3 %)")
                             .arg(estimate::scenarioName(scenario), formatDuration(column.of(scenario).wall.p50),
                                  formatFigure(mix.of(scenario) * percentOfRuns)));
    }
    return times.join(u", "_s);
}

QString reasonOf(const Column &best, const Column &fastest, const Column *next, const ScenarioMix &mix)
{
    QString reason = VerdictTexts::tr("“%1” takes %2 on average over such runs: %3.")
                         .arg(best.title, formatDuration(expectedWall(best, mix)), timesOf(best, mix));
    if (&best != &fastest && best.isInUse) {
        reason += u' '
            + VerdictTexts::tr("“%1” takes %2, which an estimate cannot tell apart, so that nothing is gained by a change.")
                  .arg(fastest.title, formatDuration(expectedWall(fastest, mix)));
    } else if (&best != &fastest) {
        reason += u' '
            + VerdictTexts::tr("“%1” takes %2, which an estimate cannot tell apart, and has more that can go wrong.")
                  .arg(fastest.title, formatDuration(expectedWall(fastest, mix)));
    } else if (next) {
        reason += u' ' + VerdictTexts::tr("The next best, “%1”, takes %2.").arg(next->title, formatDuration(expectedWall(*next, mix)));
    }
    return reason;
}

/// The mean of \a figure over the mix, of the runs that there are: a scenario whose pipeline GitLab does not make has none.
template<class Figure>
double meanOf(const QList<estimate::Estimate> &estimates, const ScenarioMix &mix, const Figure &figure)
{
    double mean = 0;
    double share = 0;
    double all = 0;
    for (const estimate::Estimate &estimate : estimates) {
        all += mix.of(estimate.scenario);
        if (!estimate.refusals.isEmpty())
            continue;
        share += mix.of(estimate.scenario);
        mean += mix.of(estimate.scenario) * figure(estimate);
    }
    return share > 0 ? mean * all / share : 0;
}

} // namespace

Seconds expectedWall(const QList<estimate::Estimate> &estimates, const ScenarioMix &mix)
{
    return Seconds(meanOf(estimates, mix, [](const estimate::Estimate &estimate) { return estimate.wall.p50.count(); }));
}

Seconds expectedWall(const Column &column, const ScenarioMix &mix) { return expectedWall(column.estimates, mix); }

double expectedCo2e(const QList<estimate::Estimate> &estimates, const ScenarioMix &mix)
{
    return meanOf(estimates, mix, [](const estimate::Estimate &estimate) { return estimate.co2eGrams.mid; });
}

QString inShort(const Column &column)
{
    const QString usual = formatDuration(column.of(estimate::Scenario::Warm).wall.p50);
    const bool isAlwaysSo = std::all_of(column.estimates.cbegin(), column.estimates.cend(),
                                        [&](const estimate::Estimate &estimate) { return formatDuration(estimate.wall.p50) == usual; });
    if (isAlwaysSo)
        return VerdictTexts::tr("“%1” takes about %2 in every run.").arg(column.title, usual);
    return VerdictTexts::tr("“%1” takes about %2 where nothing but a commit is new, and %3 in its first run.")
        .arg(column.title, usual, formatDuration(column.of(estimate::Scenario::Cold).wall.p50));
}

void chooseBest(Comparison &comparison, const estimate::Facts &facts, const QList<recipes::StrategyId> &preference)
{
    const ScenarioMix &mix = comparison.mix;
    QList<const Column *> ranked;
    QString failing;
    bool isChoice = false;
    for (const Column &column : comparison.columns) {
        if (column.works() && (column.doubt.isEmpty() || column.isInUse))
            ranked.append(&column);
        else if (column.isPossible && failing.isEmpty())
            failing = column.failure();
        isChoice = isChoice || (!column.isNow && !ranked.isEmpty() && ranked.constLast() == &column);
    }
    if (!isChoice) {
        if (!failing.isEmpty())
            comparison.because = VerdictTexts::tr("No strategy can be called the best while a job fails: %1").arg(failing);
        return;
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](const Column *a, const Column *b) { return expectedWall(*a, mix) < expectedWall(*b, mix); });
    const Column &fastest = *ranked.constFirst();
    const Seconds enough = expectedWall(fastest, mix) * (1 + facts.costs->tieShare.value);
    const auto rank = [&](const Column &column) -> qsizetype {
        if (column.isInUse) // nothing that takes longer is better
            return -1;
        const qsizetype place = preference.indexOf(column.strategy);
        const qsizetype plain = place < 0 ? preference.indexOf(column.strategy.base) : place;
        return plain < 0 ? preference.size() : plain;
    };
    const Column *best = &fastest;
    for (const Column *column : std::as_const(ranked)) {
        if (expectedWall(*column, mix) <= enough && rank(*column) < rank(*best))
            best = column;
    }
    comparison.best = best->id();
    comparison.because = reasonOf(*best, fastest, ranked.value(1), mix);
}

} // namespace caravan::compare
