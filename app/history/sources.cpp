// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sources.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"
#include "core/recipes/confidence.h"

namespace caravan::history {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(HistorySourcesTexts);

constexpr double percentOfAll = 100;

QString sourceLine(const recipes::Provenance &provenance)
{
    return u"%1 (%2, %3)"_s.arg(provenance.source, provenance.date, recipes::confidenceWord(provenance.confidence));
}

QString percentText(double share) { return HistorySourcesTexts::tr("%1 %").arg(formatFigure(share * percentOfAll)); }

} // namespace

QList<FigureColumn> totalColumns(const compare::ReportTable &totals, const Outcome &outcome)
{
    const estimate::Runner &runner = outcome.runner;
    const QString counted = HistorySourcesTexts::tr(
        "Counted: the commits are replayed one after the other, with the keys that GitLab makes of the files of each.");
    const QString timed = HistorySourcesTexts::tr("Estimated: the times of all jobs of all these runs together, on “%1”. %2")
                              .arg(runner.title, sourceLine(runner.about(u"cpuFactor")));
    const QString emitted = HistorySourcesTexts::tr("Estimated from the energy of all these runs, at %1 g of CO₂e per kWh (%2).")
                                .arg(formatFigure(runner.gramsCo2ePerKwh), runner.region);
    const QString drawn = HistorySourcesTexts::tr(
        "Of so many runs that come next, those that find all they ask for: the median, and P10 to P90, by the outcomes counted here.");
    const QStringList sources{{}, counted, counted, counted, counted, counted, timed, timed, emitted, drawn, {}};
    QList<FigureColumn> columns;
    for (qsizetype i = 0; i < totals.head.size(); ++i)
        columns.append({totals.head.at(i), sources.value(i), i > 0 && i + 1 < totals.head.size()});
    return columns;
}

void showMix(FigureTable *table, const Outcome &outcome)
{
    const compare::ScenarioMix &counted = (*outcome.result)->commits.mix;
    QList<QStringList> rows;
    for (const estimate::Scenario scenario : estimate::allScenarios) {
        int runs = 0;
        for (const compare::ScenarioMix::Share &share : counted.shares)
            runs += share.scenario == scenario ? share.runs : 0;
        rows.append({estimate::scenarioTitle(scenario), QString::number(runs), percentText(counted.of(scenario)),
                     percentText(outcome.mix.of(scenario))});
    }
    table->setContent({{HistorySourcesTexts::tr("Scenario"), {}, false},
                       {HistorySourcesTexts::tr("Runs of these commits"), counted.provenance.source, true},
                       {HistorySourcesTexts::tr("Their share"),
                        HistorySourcesTexts::tr("What is stated for all projects weighs as much as a few runs more."), true},
                       {HistorySourcesTexts::tr("Share in Compare"), outcome.mix.provenance.source, true}},
                      rows);
}

QString sourcesText(const Outcome &outcome, const estimate::Costs &costs)
{
    QStringList lines = (*outcome.result)->remarks;
    lines.append(outcome.mix.provenance.source);
    lines.append(HistorySourcesTexts::tr("Runner “%1”:").arg(outcome.runner.title));
    for (const recipes::Provenance &provenance : outcome.runner.provenance)
        lines.append(u"· "_s + sourceLine(provenance));
    lines.append(HistorySourcesTexts::tr("Energy, low, middle and high:"));
    for (const estimate::EnergyMethod *method : {&costs.low, &costs.mid, &costs.high})
        lines.append(u"· "_s + sourceLine(method->provenance));
    return lines.join(u'\n');
}

} // namespace caravan::history
