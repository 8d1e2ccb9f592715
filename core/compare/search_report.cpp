// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/search_report.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/chart.h"
#include "core/compare/mix_text.h"
#include "core/recipes/confidence.h"

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SearchReportTexts);

QStringList rowOf(const Candidate &candidate, const QString &number, const QString &distinction)
{
    const estimate::Estimate &warm = candidate.column.of(estimate::Scenario::Warm);
    return {number,
            distinction,
            formatDuration(candidate.expected),
            formatDuration(warm.wall.p50),
            SearchReportTexts::tr("%1 to %2").arg(formatDuration(warm.wall.p10), formatDuration(warm.wall.p90)),
            formatFigure(candidate.co2eGrams),
            formatFigure(warm.billedMinutes.p50),
            QString::number(candidate.fragile.size()),
            candidate.column.title};
}

ReportTable frontTable(const Search &search)
{
    ReportTable table{SearchReportTexts::tr("What no other combination beats"),
                      {SearchReportTexts::tr("No."), SearchReportTexts::tr("Best in"), SearchReportTexts::tr("Expected"),
                       SearchReportTexts::tr("Warm"), SearchReportTexts::tr("Warm P10 to P90"), SearchReportTexts::tr("Expected CO₂e (g)"),
                       SearchReportTexts::tr("Billed, warm (min)"), SearchReportTexts::tr("Fragility"),
                       SearchReportTexts::tr("What is done")},
                      {}};
    for (int place = 0; place < int(search.front.size()); ++place)
        table.rows.append(rowOf(search.front.at(place), QString::number(place + 1), distinctionOf(search, place)));
    if (search.now)
        table.rows.append(rowOf(*search.now, u"–"_s, SearchReportTexts::tr("now")));
    makeShown(table);
    return table;
}

ReportTable fragilityTable(const Search &search)
{
    ReportTable table{SearchReportTexts::tr("Fragility: what each needs, and what can go wrong"),
                      {SearchReportTexts::tr("No."), SearchReportTexts::tr("What")},
                      {}};
    for (int place = 0; place < int(search.front.size()); ++place) {
        for (const QString &sentence : search.front.at(place).fragile)
            table.rows.append({QString::number(place + 1), sentence});
    }
    makeShown(table);
    return table;
}

/// The front and what there is now, with the number and the distinction of each.
struct Place {
    const Candidate *candidate;
    QString number;
    QString distinction;
};
QList<Place> placesOf(const Search &search)
{
    QList<Place> places;
    for (int place = 0; place < int(search.front.size()); ++place)
        places.append({&search.front.at(place), QString::number(place + 1), distinctionOf(search, place)});
    if (search.now)
        places.append({&*search.now, u"–"_s, SearchReportTexts::tr("now")});
    return places;
}

} // namespace

QString asCsv(const Search &search)
{
    const auto plain = [](double value) { return QString::number(value, 'f', 3); };
    constexpr double percentOfShare = 100;
    QList<QStringList> rows{
        {SearchReportTexts::tr("No."), SearchReportTexts::tr("Best in"), SearchReportTexts::tr("What is done"),
         SearchReportTexts::tr("Strategy"), SearchReportTexts::tr("Runner"), SearchReportTexts::tr("Scenario"),
         SearchReportTexts::tr("Share of runs (%)"), SearchReportTexts::tr("Wall P10 (s)"), SearchReportTexts::tr("Wall P50 (s)"),
         SearchReportTexts::tr("Wall P90 (s)"), SearchReportTexts::tr("Billed P50 (min)"), SearchReportTexts::tr("Energy (Wh)"),
         SearchReportTexts::tr("CO₂e (g)"), SearchReportTexts::tr("Expected wall of all runs (s)"),
         SearchReportTexts::tr("Expected CO₂e of all runs (g)"), SearchReportTexts::tr("Fragility"), SearchReportTexts::tr("Event")}};
    const QList<Place> places = placesOf(search);
    for (const Place &place : places) {
        const Candidate &one = *place.candidate;
        for (const estimate::Estimate &run : one.column.estimates) {
            rows.append({place.number, place.distinction, one.column.title, recipes::nameOf(one.column.strategy), one.runnerTitle,
                         estimate::scenarioId(run.scenario), plain(search.mix.of(run.scenario) * percentOfShare),
                         plain(run.wall.p10.count()), plain(run.wall.p50.count()), plain(run.wall.p90.count()),
                         plain(run.billedMinutes.p50), plain(run.energyWh.mid), plain(run.co2eGrams.mid), plain(one.expected.count()),
                         plain(one.co2eGrams), QString::number(one.fragile.size()), gitlab::eventTitle(run.event)});
        }
    }
    return csvOf(rows);
}

QString asHtml(const Search &search)
{
    const Report report = reportOf(search);
    Comparison drawn;
    drawn.mix = search.mix;
    const QList<Place> places = placesOf(search);
    for (const Place &place : places) {
        drawn.columns.append(place.candidate->column);
        drawn.columns.last().title = place.distinction.isEmpty() ? SearchReportTexts::tr("No. %1").arg(place.number)
            : place.candidate == (search.now ? &*search.now : nullptr)
            ? place.distinction
            : SearchReportTexts::tr("No. %1, %2").arg(place.number, place.distinction);
    }
    return htmlPage(report.title, report.circumstances,
                    htmlFigure(barChart(drawn),
                               SearchReportTexts::tr("Expected time of a run; the line over each bar goes from P10 to P90 of a warm run."))
                        + htmlTable(report.strategies) + htmlTable(report.risks));
}

QString distinctionOf(const Search &search, int place)
{
    QStringList names;
    if (place == search.fastest)
        names.append(SearchReportTexts::tr("fastest"));
    if (place == search.greenest)
        names.append(SearchReportTexts::tr("greenest"));
    if (place == search.simplest)
        names.append(SearchReportTexts::tr("simplest"));
    return names.join(u", "_s);
}

QString headlineOf(const Search &search)
{
    if (search.front.isEmpty())
        return SearchReportTexts::tr("No combination works.");
    const auto warm = [](const Candidate &one) { return one.column.of(estimate::Scenario::Warm).wall.p50; };
    const Candidate *quickest = &search.front.at(search.quickest());
    const QString now = search.now ? formatDuration(warm(*search.now)) : QString();
    QStringList sentences;
    if (quickest->steps.isEmpty())
        sentences.append(
            SearchReportTexts::tr("Where nothing but a commit is new, nothing that was tried is faster than the pipeline as it is: %1.")
                .arg(now));
    else if (search.now)
        sentences.append(SearchReportTexts::tr("Where nothing but a commit is new, a run takes %1 in place of %2: %3.")
                             .arg(formatDuration(warm(*quickest)), now, quickest->column.title));
    else
        sentences.append(SearchReportTexts::tr("Where nothing but a commit is new, a run takes %1: %2.")
                             .arg(formatDuration(warm(*quickest)), quickest->column.title));
    const Candidate &fastest = search.front.at(search.fastest);
    const bool isLeast =
        std::none_of(search.front.cbegin(), search.front.cend(), [&](const Candidate &one) { return one.expected < fastest.expected; });
    const QString expected = formatDuration(fastest.expected);
    if (&fastest == quickest)
        sentences.append(isLeast ? SearchReportTexts::tr("It is the fastest on average, too: %1.").arg(expected)
                                 : SearchReportTexts::tr("On average it is about as fast as the fastest, and simpler: %1.").arg(expected));
    else if (!isLeast)
        sentences.append(SearchReportTexts::tr("About as fast on average as the fastest, and simpler, is one that takes %1: %2.")
                             .arg(expected, fastest.column.title));
    else
        sentences.append(SearchReportTexts::tr("The fastest on average takes %1: %2.").arg(expected, fastest.column.title));
    return sentences.join(u' ');
}

Report reportOf(const Search &search)
{
    const QString event = gitlab::eventTitle(search.event);
    QStringList sentences{headlineOf(search),
                          search.isEventChosen ? SearchReportTexts::tr("Pipeline for %1.").arg(event)
                                               : SearchReportTexts::tr("Pipeline for %1, since no other event was chosen.").arg(event),
                          SearchReportTexts::tr("Pipelines that were estimated: %1.").arg(search.tried),
                          SearchReportTexts::tr("Expected is the mean over such runs: %1. %2 (%3)")
                              .arg(mixText(search.mix), search.mix.provenance.source,
                                   recipes::confidenceWord(search.mix.provenance.confidence)),
                          SearchReportTexts::tr("Estimated for the runner “%1” where nothing else is said.").arg(search.runner)};
    if (!search.front.isEmpty())
        sentences += {SearchReportTexts::tr("Where two take about the same, the one that less can break is named."),
                      SearchReportTexts::tr("caravan-cli apply --found fastest, greenest, simplest or a number writes one.")};
    sentences += sentencesOf(search.notHere);
    return {SearchReportTexts::tr("Combinations of image, strategy, job shape, cache policy and runner"),
            sentences,
            frontTable(search),
            {},
            fragilityTable(search),
            {},
            {}};
}

} // namespace caravan::compare
