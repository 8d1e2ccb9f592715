// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/crossover.h"
#include "core/compare/mix_text.h"
#include "core/compare/report.h"
#include "core/compare/verdict.h"
#include "tests/core/estimate/fixture.h"

#include <QXmlStreamReader>

using namespace caravan;
using namespace caravan::compare;
using recipes::StrategyId;
using namespace Qt::StringLiterals;

namespace {

/// What formats and terminals might obey.
const QString hostile = u"<script>alert(1)</script>|`*_[x](y)\u202Eevil\u001B[31m %1 \"&\n# end"_s;

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Knowledge> m_knowledge = *Knowledge::builtIn();

    static Column columnOf(StrategyId id, const QString &title, double cold, double warm)
    {
        Column column;
        column.strategy = id;
        column.title = title;
        for (const estimate::Scenario scenario : estimate::allScenarios) {
            estimate::Estimate estimate;
            estimate.scenario = scenario;
            const double seconds = scenario == estimate::Scenario::Dependencies ? cold : warm;
            estimate.wall = {Seconds(seconds / 2), Seconds(seconds), Seconds(seconds * 2)};
            estimate.assumptions = {{u"It is so."_s, u"a source"_s, u"assumed"_s}};
            column.estimates.append(estimate);
        }
        return column;
    }

    Comparison comparisonOf(const QList<Column> &columns)
    {
        Comparison comparison;
        comparison.runner = u"a runner"_s;
        comparison.mix = stated(m_knowledge->facts);
        comparison.columns = columns;
        chooseBest(comparison, m_knowledge->facts, {});
        return comparison;
    }

private Q_SLOTS:
    void linesCrossWhereTheirTimesAreTheSame()
    {
        // 300 s for ever; 100 s and 500 s: the same where half of the runs have other dependencies.
        Comparison comparison =
            comparisonOf({columnOf(StrategyId::ImageSwitch, u"Flat"_s, 300, 300), columnOf(StrategyId::LocalSwitch, u"Steep"_s, 500, 100)});
        const Crossover crossover = crossoverOf(comparison);
        QCOMPARE(crossover.lines.size(), 2);
        QCOMPARE(crossover.crossings.size(), 1);
        QCOMPARE(crossover.crossings.constFirst().share, 0.5);
        QCOMPARE(crossover.crossings.constFirst().below, 1);
        QCOMPARE(crossover.fastest, (QList<Stretch>{{0, 0.5, 1}, {0.5, 1, 0}}));
        QCOMPARE(crossover.lines.at(1).at(0.5).count(), crossover.lines.at(0).at(0.5).count());
        const QString text = crossoverText(crossover, comparison);
        QVERIFY2(text.contains(u"“Steep” is the fastest while dependencies change in up to 50 %"_s), qPrintable(text));

        comparison =
            comparisonOf({columnOf(StrategyId::ImageSwitch, u"Slow"_s, 300, 300), columnOf(StrategyId::LocalSwitch, u"Fast"_s, 200, 100)});
        QVERIFY(crossoverOf(comparison).crossings.isEmpty());
        QVERIFY(crossoverText(crossoverOf(comparison), comparison).contains(u"however often"_s));
    }

    /// The second of three lines is the fastest between the others, and a crossing above the lowest line ends no stretch.
    void onlyTheLowestLineCounts()
    {
        const Comparison comparison =
            comparisonOf({columnOf(StrategyId::ImageSwitch, u"A"_s, 300, 300), columnOf(StrategyId::LocalSwitch, u"B"_s, 800, 50),
                          columnOf(StrategyId::OpamRoot, u"C"_s, 400, 100)});
        const Crossover crossover = crossoverOf(comparison);
        QCOMPARE(crossover.crossings.size(), 3);
        QCOMPARE(crossover.fastest.size(), 3);
        QCOMPARE(crossover.fastest.at(0).column, 1);
        QCOMPARE(crossover.fastest.at(1).column, 2);
        QCOMPARE(crossover.fastest.at(2).column, 0);
        QCOMPARE(crossover.fastest.at(0).to, crossover.fastest.at(1).from);
        QCOMPARE(crossover.fastest.at(2).to, 1.0);
    }

    /// A column that fails has no line.
    void whatFailsHasNoLine()
    {
        Column failing = columnOf(StrategyId::OpamRoot, u"Failing"_s, 1, 1);
        failing.estimates[0].jobs.append(estimate::JobEstimate());
        failing.estimates[0].jobs[0].failure = u"It fails."_s;
        const Comparison comparison = comparisonOf({failing, columnOf(StrategyId::ImageSwitch, u"A"_s, 300, 300)});
        QCOMPARE(crossoverOf(comparison).lines.size(), 1);
        QVERIFY(crossoverText(crossoverOf(comparison), comparison).isEmpty());
        QVERIFY(reportOf(comparison).strategies.rows.at(0).constLast().contains("It fails."_L1));
    }

    void mixesAreRead()
    {
        const auto mix = mixOf(u"cold=20"_s);
        QVERIFY(mix);
        QCOMPARE(mix->of(estimate::Scenario::Cold), 0.2);
        QCOMPARE(mix->of(estimate::Scenario::Warm), 0.8);
        QCOMPARE(mixOf(u"cold=25, warm=50"_s)->of(estimate::Scenario::Warm), 0.75);
        for (const QString &wrong :
             {u""_s, u"cold"_s, u"cold=x"_s, u"cold=-1"_s, u"cold=nan"_s, u"hot=5"_s, u"cold=60,warm=60"_s, u"cold=5,cold=5"_s})
            QVERIFY2(!mixOf(wrong) && mixOf(wrong).error().code == ErrorCode::Usage, qPrintable(wrong));
    }

    /// The best changes with the mix: what is right for a project that never runs cold is wrong for one that always does.
    void theMixDecides()
    {
        Comparison comparison =
            comparisonOf({columnOf(StrategyId::ImageSwitch, u"Flat"_s, 300, 300), columnOf(StrategyId::LocalSwitch, u"Steep"_s, 900, 100)});
        QCOMPARE(comparison.best, recipes::nameOf(StrategyId(StrategyId::LocalSwitch)));
        comparison.mix = *mixOf(estimate::scenarioId(estimate::Scenario::Dependencies) + u"=90"_s);
        chooseBest(comparison, m_knowledge->facts, {});
        QCOMPARE(comparison.best, recipes::nameOf(StrategyId(StrategyId::ImageSwitch)));
        QVERIFY2(comparison.because.contains(u"90 %"_s), qPrintable(comparison.because));
    }

    void pagesHoldNothingFromElsewhere()
    {
        const Comparison comparison =
            comparisonOf({columnOf(StrategyId::ImageSwitch, u"Flat"_s, 300, 300), columnOf(StrategyId::LocalSwitch, u"Steep"_s, 500, 100)});
        const QString page = asHtml(comparison);
        QCOMPARE(page.count("<svg"_L1), 2);
        QVERIFY(!page.contains("<script"_L1) && !page.contains("http:"_L1) && !page.contains("https:"_L1) && !page.contains("url("_L1));
        QVERIFY(page.contains("prefers-color-scheme: dark"_L1));
        // All that a chart shows is in a table, too, with runner, event, assumptions and their sources.
        for (const QString &text : {u"Flat"_s, u"a runner"_s, u"a push to"_s, u"It is so."_s, u"a source"_s, u"now: "_s})
            QVERIFY2(page.contains(text), qPrintable(text));
        QVERIFY(page.contains("<td class=\"figure\">5 min 00 s</td>"_L1));
    }

    /// Charts are well formed whatever strategies are called.
    void namesAreEscaped()
    {
        Column other = columnOf(StrategyId::LocalSwitch, hostile, 500, 100);
        other.risks = {hostile};
        Column impossible = columnOf(StrategyId::Nix, u"No"_s, 1, 1);
        impossible.isPossible = false;
        impossible.obstacle = u"=1+1 "_s + hostile;
        const Comparison comparison = comparisonOf({columnOf(StrategyId::ImageSwitch, u"Flat"_s, 300, 300), other, impossible});
        const QString page = asHtml(comparison);
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"_L1));
        QVERIFY(!page.contains("<script"_L1));
        QVERIFY(!page.contains(u'\u202E') && !page.contains(u'\u001B'));
        QVERIFY(page.contains("%1 "_L1)); // shown as it is, and filled with nothing
        for (qsizetype at = page.indexOf("<svg"_L1); at >= 0; at = page.indexOf("<svg"_L1, at + 1)) {
            QXmlStreamReader reader(page.mid(at, page.indexOf("</svg>"_L1, at) + 6 - at));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
        const QString markdown = asMarkdown(reportOf(comparison));
        QVERIFY(!markdown.contains("<script"_L1) && !markdown.contains("[x](y)"_L1) && !markdown.contains("\n# end"_L1));
        const QString csv = asCsv(comparison);
        QVERIFY(csv.contains("\"'=1+1 "_L1));
        QCOMPARE(csv.count(u'\n'), 2 + 2 * int(std::size(estimate::allScenarios)));
        QVERIFY(!csv.contains(u'\u001B'));
        const QString text = asText(reportOf(comparison));
        QVERIFY(!text.contains(u'\u001B') && !text.contains(u'\u202E'));
    }

    /// A spreadsheet that reads German takes "12.345" for twelve thousand: it gets a comma, and a semicolon between cells.
    void spreadsheetsReadTheirLanguage()
    {
        const Comparison comparison = comparisonOf({columnOf(StrategyId::ImageSwitch, u"Flat"_s, 1234.5, 1234.5)});
        const QString row = asCsv(comparison).section(u'\n', 1, 1);
        QVERIFY2(row.contains("\",\"1234.500\",\""_L1), qPrintable(row));
        const QString german = asCsv(comparison, QLocale(QLocale::German)).section(u'\n', 1, 1);
        QVERIFY2(german.contains("\";\"1234,500\";\""_L1) && !german.contains("\",\""_L1), qPrintable(german));
    }

    /// "5 min 00 s" stays on one line of a page, and shares of scenarios are said by names, not by what the command line calls them.
    void peopleReadFigures()
    {
        const Comparison comparison = comparisonOf({columnOf(StrategyId::ImageSwitch, u"Flat"_s, 300, 300)});
        const QString page = asHtml(comparison);
        QVERIFY(page.contains("td.figure { white-space: nowrap; }"_L1) && page.contains("<td class=\"figure\">5 min 00 s</td>"_L1));
        const QString mix = reportOf(comparison).circumstances.at(2);
        QVERIFY2(mix.contains("Cold run "_L1) && mix.contains("New branch "_L1) && !mix.contains("new-branch"_L1), qPrintable(mix));
    }

    /// Sentences do not stand between figures on a page, and what has no figures has no row of dashes.
    void notesStandBelowFigures()
    {
        Column impossible = columnOf(StrategyId::Nix, u"No"_s, 1, 1);
        impossible.isPossible = false;
        impossible.obstacle = u"It cannot."_s;
        const Report report = reportOf(comparisonOf({columnOf(StrategyId::ImageSwitch, u"Flat"_s, 300, 300), impossible}));
        const QList<ReportTable> tables = strategiesOnPage(report);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.at(0).head.size(), report.strategies.head.size() - 1);
        QCOMPARE(tables.at(0).rows.size(), 1);
        QCOMPARE(tables.at(1).rows.constLast(), (QStringList{u"No"_s, u"It cannot."_s}));
        QVERIFY(!asMarkdown(report).contains("| – | –"_L1));
        QVERIFY(asText(report).contains("It cannot."_L1));
    }

    /// Without anything that works there are no charts, and nothing falls over.
    void nothingToShow()
    {
        Column impossible = columnOf(StrategyId::Nix, u"No"_s, 1, 1);
        impossible.isPossible = false;
        impossible.obstacle = u"It cannot."_s;
        const Comparison comparison = comparisonOf({impossible});
        QVERIFY(!asHtml(comparison).contains("<svg"_L1) && asHtml(comparison).contains("It cannot."_L1));
        QVERIFY(asMarkdown(reportOf(comparison)).contains("It cannot"_L1));
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
