// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/report.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/chart.h"
#include "core/compare/crossover.h"
#include "core/compare/mix_text.h"
#include "core/compare/report_text.h"
#include "core/compare/verdict.h"
#include "core/recipes/confidence.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ReportTexts);

constexpr double percentOfShare = 100;

QString noteOn(const Comparison &comparison, const Column &column)
{
    if (!column.isPossible)
        return column.obstacle;
    if (const QString failure = column.failure(); !failure.isEmpty())
        return ReportTexts::tr("fails: %1").arg(failure);
    if (comparison.isBest(column))
        return ReportTexts::tr("best");
    return column.isInUse ? ReportTexts::tr("in use") : column.doubt;
}

ReportTable strategiesOf(const Comparison &comparison)
{
    ReportTable table{ReportTexts::tr("Strategies"), {ReportTexts::tr("Strategy"), ReportTexts::tr("Expected")}, {}};
    for (const estimate::Scenario scenario : estimate::allScenarios)
        table.head.append(estimate::scenarioName(scenario));
    table.head << ReportTexts::tr("Warm P10 to P90") << ReportTexts::tr("Cache") << ReportTexts::tr("Image")
               << ReportTexts::tr("Billed, warm (min)") << ReportTexts::tr("Energy, warm (Wh)") << ReportTexts::tr("CO₂e, warm (g)")
               << ReportTexts::tr("Note");
    for (const Column &column : comparison.columns) {
        QStringList row{column.title};
        if (column.works()) {
            row.append(formatDuration(expectedWall(column, comparison.mix)));
            for (const estimate::Scenario scenario : estimate::allScenarios) {
                const estimate::Estimate &one = column.of(scenario);
                row.append(one.refusals.isEmpty() ? formatDuration(one.wall.p50) : u"–"_s);
            }
            const estimate::Estimate &warm = column.of(estimate::Scenario::Warm);
            row << ReportTexts::tr("%1 to %2").arg(formatDuration(warm.wall.p10), formatDuration(warm.wall.p90))
                << formatBytes(column.cacheBytes) << formatBytes(column.imageBytes) << formatFigure(warm.billedMinutes.p50)
                << formatFigure(warm.energyWh.mid) << formatFigure(warm.co2eGrams.mid);
        }
        while (row.size() + 1 < table.head.size())
            row.append(u"–"_s);
        row.append(noteOn(comparison, column));
        table.rows.append(row);
    }
    makeShown(table);
    return table;
}

ReportTable crossingsTableOf(const Crossover &crossover, const Comparison &comparison)
{
    ReportTable table{ReportTexts::tr("Where the fastest becomes another"),
                      {ReportTexts::tr("Runs with changed dependencies (%)"), ReportTexts::tr("Fastest strategy"),
                       ReportTexts::tr("Expected there")},
                      {}};
    for (const Stretch &stretch : crossover.fastest) {
        const auto own = std::find_if(crossover.lines.cbegin(), crossover.lines.cend(),
                                      [&](const CrossoverLine &one) { return one.column == stretch.column; });
        table.rows.append(
            {ReportTexts::tr("%1 to %2").arg(formatFigure(stretch.from * percentOfShare), formatFigure(stretch.to * percentOfShare)),
             comparison.columns.at(stretch.column).title,
             ReportTexts::tr("%1 to %2").arg(formatDuration(own->at(stretch.from)), formatDuration(own->at(stretch.to)))});
    }
    makeShown(table);
    return table;
}

ReportTable risksOf(const Comparison &comparison)
{
    ReportTable table{ReportTexts::tr("Needs and risks"), {ReportTexts::tr("Strategy"), ReportTexts::tr("What"), QString()}, {}};
    for (const Column &column : comparison.columns) {
        for (const QString &need : column.needs)
            table.rows.append({column.title, ReportTexts::tr("needs"), need});
        if (!column.doubt.isEmpty())
            table.rows.append({column.title, ReportTexts::tr("not known"), column.doubt});
        for (const QString &risk : column.risks)
            table.rows.append({column.title, ReportTexts::tr("risk"), risk});
    }
    makeShown(table);
    return table;
}

ReportTable assumptionsOf(const Comparison &comparison)
{
    const auto works = [](const Column &column) { return column.works(); };
    const auto any = std::find_if(comparison.columns.cbegin(), comparison.columns.cend(), works);
    const Column *column = comparison.bestColumn() ? comparison.bestColumn() : any != comparison.columns.cend() ? &*any : nullptr;
    if (!column)
        return {};
    ReportTable table{ReportTexts::tr("Assumptions of the warm run of “%1”").arg(column->title),
                      {ReportTexts::tr("Assumption"), ReportTexts::tr("Source"), ReportTexts::tr("Confidence")},
                      {}};
    for (const estimate::Assumption &assumption : column->of(estimate::Scenario::Warm).assumptions)
        table.rows.append({assumption.text, assumption.source, recipes::confidenceWord(assumption.confidence)});
    makeShown(table);
    return table;
}

QStringList circumstancesOf(const Comparison &comparison, const Crossover &crossover)
{
    const QString event = gitlab::eventTitle(comparison.event);
    QStringList sentences{comparison.isEventChosen ? ReportTexts::tr("Pipeline for %1.").arg(event)
                                                   : ReportTexts::tr("Pipeline for %1, since no other event was chosen.").arg(event),
                          ReportTexts::tr("Estimated for the runner “%1”.").arg(comparison.runner),
                          ReportTexts::tr("Expected is the mean over such runs: %1. %2 (%3)")
                              .arg(mixText(comparison.mix), comparison.mix.provenance.source,
                                   recipes::confidenceWord(comparison.mix.provenance.confidence)),
                          comparison.because, crossoverText(crossover, comparison)};
    sentences += comparison.remarks;
    sentences.removeAll(QString());
    std::transform(sentences.begin(), sentences.end(), sentences.begin(), shown);
    return sentences;
}

} // namespace

Report reportOf(const Comparison &comparison)
{
    const Crossover crossover = crossoverOf(comparison);
    return {ReportTexts::tr("Cache strategies"),
            circumstancesOf(comparison, crossover),
            strategiesOf(comparison),
            crossingsTableOf(crossover, comparison),
            risksOf(comparison),
            assumptionsOf(comparison),
            ReportTexts::tr("Note")};
}

QList<ReportTable> strategiesOnPage(const Report &report)
{
    if (report.notesTitle.isEmpty())
        return {report.strategies};
    ReportTable figures{report.strategies.title, report.strategies.head.first(report.strategies.head.size() - 1), {}};
    ReportTable notes{report.notesTitle, {report.strategies.head.constFirst(), report.strategies.head.constLast()}, {}};
    for (const QStringList &row : report.strategies.rows) {
        if (row.count(u"–"_s) + 2 < row.size()) // it has more than a name and a note
            figures.rows.append(row.first(row.size() - 1));
        if (!row.constLast().isEmpty())
            notes.rows.append({row.constFirst(), row.constLast()});
    }
    return {figures, notes};
}

QString asText(const Report &report)
{
    return report.circumstances.value(0) + u"\n\n"_s + asText(report.strategies) + u'\n' + report.circumstances.sliced(1).join(u'\n')
        + u'\n';
}

QString asCsv(const Comparison &comparison, const QLocale &numbers)
{
    QLocale locale = numbers;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto plain = [&locale](double value) { return locale.toString(value, 'f', 3); };
    QList<QStringList> table{{ReportTexts::tr("Strategy"),
                              ReportTexts::tr("Title"),
                              ReportTexts::tr("Image"),
                              ReportTexts::tr("Scenario"),
                              ReportTexts::tr("Share of runs (%)"),
                              ReportTexts::tr("Wall P10 (s)"),
                              ReportTexts::tr("Wall P50 (s)"),
                              ReportTexts::tr("Wall P90 (s)"),
                              ReportTexts::tr("Billed P50 (min)"),
                              ReportTexts::tr("Energy low (Wh)"),
                              ReportTexts::tr("Energy (Wh)"),
                              ReportTexts::tr("Energy high (Wh)"),
                              ReportTexts::tr("CO₂e low (g)"),
                              ReportTexts::tr("CO₂e (g)"),
                              ReportTexts::tr("CO₂e high (g)"),
                              ReportTexts::tr("Expected wall of all runs (s)"),
                              ReportTexts::tr("Cache (bytes)"),
                              ReportTexts::tr("Images (bytes)"),
                              ReportTexts::tr("Runner"),
                              ReportTexts::tr("Event"),
                              ReportTexts::tr("Note")}};
    for (const Column &column : comparison.columns) {
        const QStringList name{column.isNow ? column.id() : recipes::nameOf(column.strategy), column.title, column.image};
        const auto endOf = [&](const gitlab::Event &event, const QString &note) {
            return QStringList{comparison.runner, gitlab::eventTitle(event), note};
        };
        const QString note = noteOn(comparison, column);
        const QStringList end = endOf(comparison.event, note);
        const auto blanks = [&](qsizetype said) { return QStringList(table.constFirst().size() - said - end.size(), QString()); };
        if (!column.works()) {
            table.append(name + blanks(name.size()) + end);
            continue;
        }
        for (const estimate::Estimate &one : column.estimates) {
            if (!one.refusals.isEmpty()) {
                table.append(name + QStringList{estimate::scenarioId(one.scenario)} + blanks(name.size() + 1)
                             + endOf(one.event, one.refusals.constFirst()));
                continue;
            }
            table.append(name
                         + QStringList{estimate::scenarioId(one.scenario), plain(comparison.mix.of(one.scenario) * percentOfShare),
                                       plain(one.wall.p10.count()), plain(one.wall.p50.count()), plain(one.wall.p90.count()),
                                       plain(one.billedMinutes.p50), plain(one.energyWh.low), plain(one.energyWh.mid),
                                       plain(one.energyWh.high), plain(one.co2eGrams.low), plain(one.co2eGrams.mid),
                                       plain(one.co2eGrams.high), plain(expectedWall(column, comparison.mix).count()),
                                       QString::number(column.cacheBytes.value, 'f', 0), QString::number(column.imageBytes.value, 'f', 0)}
                         + endOf(one.event, note));
        }
    }
    return csvOf(table, numbers);
}

QString asMarkdown(const Report &report)
{
    QString text = u"# "_s + markdownEscaped(report.title) + u'\n';
    for (const QString &sentence : report.circumstances)
        text += u"\n- "_s + markdownEscaped(sentence);
    text += u'\n';
    for (const ReportTable &table : strategiesOnPage(report) + QList<ReportTable>{report.crossings, report.risks, report.assumptions}) {
        if (!table.rows.isEmpty())
            text += markdownTable(table);
    }
    return text;
}

QString asHtml(const Comparison &comparison)
{
    const Report report = reportOf(comparison);
    QString strategies;
    for (const ReportTable &table : strategiesOnPage(report))
        strategies += htmlTable(table);
    Comparison drawn = comparison; // names in charts as in tables
    for (Column &column : drawn.columns)
        column.title = shown(column.title);
    return htmlPage(
        report.title, report.circumstances,
        htmlFigure(barChart(drawn), ReportTexts::tr("Expected time of a run; the line over each bar goes from P10 to P90 of a warm run."))
            + strategies
            + htmlFigure(crossoverChart(crossoverOf(drawn), drawn),
                         ReportTexts::tr("Expected time of a run, by how often dependencies change; the dashed line is how often they do "
                                         "now."))
            + htmlTable(report.crossings) + htmlTable(report.risks) + htmlTable(report.assumptions));
}

} // namespace caravan::compare
