// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/history_report.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/mix_text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(HistoryReportTexts);

QString headOf(const HistoryReplay &replay)
{
    const project::History &history = replay.commits.history;
    const project::HistoryCommit &first = history.commits.at(replay.commits.first);
    QSet<int> lines;
    for (int i = replay.commits.first; i < int(history.commits.size()); ++i)
        lines.insert(history.commits.at(i).line);
    return HistoryReportTexts::tr("%n commit(s) from %1 to %2, replayed on %3.", nullptr, replay.commits.counted())
               .arg(dayOf(first), dayOf(history.commits.constLast()), replay.runner)
        + u' ' + HistoryReportTexts::tr("Pushed to %n branch(es).", nullptr, int(lines.size()));
}

QString forecastText(const Forecast &forecast)
{
    if (forecast.counted == 0)
        return u"–"_s;
    const auto whole = [](double hits) { return QLocale().toString(qRound(hits)); };
    return HistoryReportTexts::tr("%1 (%2 to %3)").arg(whole(forecast.hits.p50), whole(forecast.hits.p10), whole(forecast.hits.p90));
}

QString noteOnReplay(const ReplayedStrategy &strategy)
{
    if (!strategy.column.isPossible)
        return strategy.column.obstacle;
    if (!strategy.replay.isTimed)
        return HistoryReportTexts::tr("fails: %1").arg(strategy.column.failure());
    QStringList notes;
    if (strategy.column.isInUse)
        notes.append(HistoryReportTexts::tr("in use"));
    if (strategy.replay.expired > 0)
        notes.append(HistoryReportTexts::tr("%n cache(s) expired", nullptr, strategy.replay.expired));
    if (strategy.replay.evicted > 0)
        notes.append(HistoryReportTexts::tr("%n cache(s) gave way to others", nullptr, strategy.replay.evicted));
    if (strategy.replay.refused > 0)
        notes.append(HistoryReportTexts::tr("%n time(s) a cache was too large to be stored", nullptr, strategy.replay.refused));
    if (strategy.replay.all.notRun > 0)
        notes.append(HistoryReportTexts::tr("%n commit(s) without a pipeline", nullptr, strategy.replay.all.notRun));
    return notes.join(u", "_s);
}

ReportTable replayedTable(const HistoryReplay &replay)
{
    ReportTable table;
    table.title = HistoryReportTexts::tr("Strategies");
    table.head = {HistoryReportTexts::tr("Strategy"),
                  HistoryReportTexts::tr("Runs"),
                  HistoryReportTexts::tr("Hits"),
                  HistoryReportTexts::tr("Partial"),
                  HistoryReportTexts::tr("Misses"),
                  HistoryReportTexts::tr("No cache"),
                  HistoryReportTexts::tr("Runner time (h)"),
                  HistoryReportTexts::tr("P10 to P90 (h)"),
                  HistoryReportTexts::tr("CO₂e (g)"),
                  HistoryReportTexts::tr("Hits of the next %1 runs").arg(Forecast::runs),
                  HistoryReportTexts::tr("Note")};
    for (const ReplayedStrategy &strategy : replay.strategies) {
        QStringList row{strategy.column.title};
        const Tally &all = strategy.replay.all;
        if (strategy.column.isPossible) {
            for (const int count : {all.runs(), all.hits, all.partial, all.misses, all.uncached})
                row.append(QLocale().toString(count));
        }
        if (strategy.column.isPossible && strategy.replay.isTimed) {
            const Range<double> &hours = strategy.replay.hours;
            row << formatFigure(hours.p50) << HistoryReportTexts::tr("%1 to %2").arg(formatFigure(hours.p10), formatFigure(hours.p90))
                << formatFigure(strategy.replay.co2eGrams.mid) << forecastText(strategy.forecast);
        }
        while (row.size() + 1 < table.head.size())
            row.append(u"–"_s);
        table.rows.append(row + QStringList{noteOnReplay(strategy)});
    }
    makeShown(table);
    return table;
}

ReportTable keyChangesTable(const HistoryReplay &replay)
{
    ReportTable table;
    table.title = HistoryReportTexts::tr("Commits that changed what cache keys are made of");
    table.head = {HistoryReportTexts::tr("Commit"), HistoryReportTexts::tr("Date"), HistoryReportTexts::tr("Branch"),
                  HistoryReportTexts::tr("Files")};
    for (auto change = replay.keyChanges.crbegin(); change != replay.keyChanges.crend(); ++change) {
        const project::HistoryCommit &commit = replay.commits.history.commits.at(change->commit);
        table.rows.append(
            {shortName(commit), dayOf(commit), replay.commits.history.lines.at(commit.line).branch, change->files.join(u", "_s)});
    }
    makeShown(table);
    return table;
}

} // namespace

QString shortName(const project::HistoryCommit &commit)
{
    constexpr qsizetype digits = 8;
    return QString::fromLatin1(commit.id.hex().left(digits));
}

QString dayOf(const project::HistoryCommit &commit)
{
    return QDateTime::fromSecsSinceEpoch(commit.time, QTimeZone::utc()).date().toString(Qt::ISODate);
}

Report reportOf(const HistoryReplay &replay)
{
    Report report;
    report.title = HistoryReportTexts::tr("Cache strategies over the history of the project");
    report.circumstances = {headOf(replay)};
    if (!replay.because.isEmpty())
        report.circumstances.append(replay.because);
    report.circumstances.append(
        HistoryReportTexts::tr("Mix of runs: %1. %2").arg(mixText(replay.commits.mix), replay.commits.mix.provenance.source));
    report.circumstances += replay.remarks;
    report.strategies = replayedTable(replay);
    report.crossings = keyChangesTable(replay);
    return report;
}

} // namespace caravan::compare
