// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparing.h"

#include "app/cli/choosing.h"
#include "app/cli/json.h"
#include "core/base/figures.h"
#include "core/base/texts.h"

#include <QFileInfo>
#include <QLocale>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ComparingTexts);

/// The comparison as rows of cells, the first row being the head: all printed formats come from it.
QList<QStringList> tableOf(const compare::Comparison &comparison)
{
    QStringList head{ComparingTexts::tr("Strategy")};
    for (const estimate::Scenario scenario : estimate::allScenarios)
        head.append(estimate::scenarioTitle(scenario));
    head << ComparingTexts::tr("Warm P90") << ComparingTexts::tr("Cache") << ComparingTexts::tr("Image")
         << ComparingTexts::tr("Billed, warm (min)") << ComparingTexts::tr("Energy, warm (Wh)") << ComparingTexts::tr("CO₂e, warm (g)")
         << ComparingTexts::tr("Note");
    QList<QStringList> table{head};
    for (const compare::Column &column : comparison.columns) {
        QStringList row{column.title};
        const QString failure = column.failure();
        if (column.isPossible && failure.isEmpty()) {
            for (const estimate::Scenario scenario : estimate::allScenarios)
                row.append(formatDuration(column.of(scenario).wall.p50));
            const estimate::Estimate &warm = column.of(estimate::Scenario::Warm);
            row << formatDuration(warm.wall.p90) << formatBytes(column.cacheBytes) << formatBytes(column.imageBytes)
                << formatFigure(warm.billedMinutes.p50) << formatFigure(warm.energyWh.mid) << formatFigure(warm.co2eGrams.mid);
        }
        while (row.size() + 1 < head.size())
            row.append(u"–"_s);
        row.append(!column.isPossible                       ? column.obstacle
                       : !failure.isEmpty()                 ? ComparingTexts::tr("fails: %1").arg(failure)
                       : column.strategy == comparison.best ? ComparingTexts::tr("best")
                       : column.isInUse                     ? ComparingTexts::tr("in use")
                                                            : QString());
        table.append(row);
    }
    return table;
}

QString asText(const QList<QStringList> &table)
{
    QList<qsizetype> widths(table.constFirst().size(), 0);
    for (const QStringList &row : table) {
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            widths[i] = qMax(widths.at(i), row.at(i).size());
    }
    QString text;
    for (const QStringList &row : table) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i)) + u"  "_s;
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString asCsv(const QList<QStringList> &table)
{
    QString text;
    for (const QStringList &row : table) {
        QStringList cells;
        for (QString cell : row)
            cells.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QString asMarkdown(const QList<QStringList> &table)
{
    QString text;
    for (qsizetype i = 0; i < table.size(); ++i) {
        QStringList cells;
        for (QString cell : table.at(i))
            cells.append(cell.replace(u'|', u"\\|"_s));
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        if (i == 0)
            text += u"|"_s + u" --- |"_s.repeated(cells.size()) + u'\n';
    }
    return text;
}

QString asHtml(const QList<QStringList> &table, const QString &because)
{
    QString rows;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QString tag = i == 0 ? u"th"_s : u"td"_s;
        rows += u"<tr>"_s;
        for (const QString &cell : table.at(i))
            rows += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        rows += u"</tr>\n"_s;
    }
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n<body>\n<p>%2</p>\n<table>\n%3</table>\n</body></html>\n"_s
        .arg(ComparingTexts::tr("Cache strategies").toHtmlEscaped(), because.toHtmlEscaped(), rows);
}

} // namespace

Output compareCommand(const Arguments &arguments)
{
    const QString format = arguments.has(u"--json"_s) ? u"json"_s : arguments.value(u"--format"_s, u"text"_s);
    if (!QStringList{u"text"_s, u"json"_s, u"csv"_s, u"md"_s, u"html"_s}.contains(format)) {
        return failure({ErrorCode::Usage,
                        ComparingTexts::tr("There is no format “%1”.").arg(format),
                        {},
                        0,
                        0,
                        ComparingTexts::tr("Formats are: text, json, csv, md, html.")});
    }
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const auto known = Knowledge::ofUser(QFileInfo(input->file).path());
    if (!known)
        return failure(known.error());
    const Knowledge &knowledge = **known;
    const Result<estimate::Runner> runner = runnerOf(knowledge, arguments.value(u"--runner"_s), input->facts());
    if (!runner)
        return failure(runner.error());
    QList<recipes::StrategyId> wanted;
    const QStringList names = arguments.values(u"--strategy"_s);
    for (const QString &name : names) {
        const Result<recipes::Strategy> strategy = strategyOf(knowledge.catalogue, name);
        if (!strategy)
            return failure(strategy.error());
        wanted.append(strategy->id);
    }
    const Result<Choice> choice = choiceOf(arguments, *input);
    if (!choice)
        return failure(choice.error());
    const Result<compare::Comparison> comparison =
        compare::compare({input->tree, input->facts(), knowledge, *runner, wanted, {}, &choice->reading, choice->isChosen});
    if (!comparison)
        return failure(comparison.error());

    Output output;
    const QList<QStringList> table = tableOf(*comparison);
    if (format == "json"_L1)
        output.out = printed(jsonOf(*comparison));
    else if (format == "csv"_L1)
        output.out = asCsv(table).toUtf8();
    else if (format == "md"_L1)
        output.out = asMarkdown(table).toUtf8();
    else if (format == "html"_L1)
        output.out = asHtml(table, comparison->because).toUtf8();
    else
        output.out = printable(eventText(comparison->event, comparison->isEventChosen) + u"\n\n"_s + asText(table) + u'\n'
                               + comparison->because + u'\n');
    return output;
}

} // namespace caravan::cli
