// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/search_report.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/mix_text.h"

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

} // namespace

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

Report reportOf(const Search &search)
{
    const QString event = gitlab::eventTitle(search.event);
    QStringList sentences{search.isEventChosen ? SearchReportTexts::tr("Pipeline for %1.").arg(event)
                                               : SearchReportTexts::tr("Pipeline for %1, since no other event was chosen.").arg(event),
                          SearchReportTexts::tr("Pipelines that were estimated: %1.").arg(search.tried),
                          SearchReportTexts::tr("Expected is the mean over such runs: %1. %2 (%3)")
                              .arg(mixText(search.mix), search.mix.provenance.source, search.mix.provenance.confidence),
                          SearchReportTexts::tr("Estimated for the runner “%1” where nothing else is said.").arg(search.runner)};
    if (search.front.isEmpty())
        sentences.append(SearchReportTexts::tr("No combination works."));
    else
        sentences += {SearchReportTexts::tr("Where two take about the same, the one that less can break is named."),
                      SearchReportTexts::tr("caravan-cli apply --found fastest, greenest, simplest or a number writes one.")};
    return {SearchReportTexts::tr("Combinations of image, strategy, job shape, cache policy and runner"),
            sentences,
            frontTable(search),
            {},
            fragilityTable(search),
            {}};
}

} // namespace caravan::compare
