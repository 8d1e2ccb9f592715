// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/guide.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/base/units.h"
#include "core/estimate/facts/scenario.h"
#include "core/yaml/packed.h"
#include "resources/resources.h"

using namespace Qt::StringLiterals;

static void registerPictures() { Q_INIT_RESOURCE(caravan_pictures); }

namespace caravan::help {

namespace {

CARAVAN_TEXTS(GuideTexts);

constexpr auto chaptersFile = ":/caravan/help/guide.yml"_L1;
constexpr auto observedFile = ":/caravan/help/observed.tsv"_L1;

QStringList textsOf(const yaml::Node &list)
{
    QStringList texts;
    for (const yaml::Node &item : list.items())
        texts.append(item.text());
    return texts;
}

GuidePart partOf(const yaml::Node &node)
{
    return {node[u"text"].text(),    textsOf(node[u"steps"]), textsOf(node[u"commands"]),
            node[u"picture"].text(), node[u"shows"].text(),   node[u"table"].text() == "observed"_L1};
}

QString timeText(int seconds) { return formatDuration(Seconds(seconds)); }

QStringList observedHead()
{
    return {GuideTexts::tr("Project and year"), GuideTexts::tr("Scenario"),
            GuideTexts::tr("Observed"),         GuideTexts::tr("P50"),
            GuideTexts::tr("P10 to P90"),       GuideTexts::tr("Estimated / observed")};
}

QStringList cellsOf(const ObservedRow &row)
{
    const auto scenario = estimate::scenarioOf(row.scenario);
    const QString project = u"%1, %2"_s.arg(row.project).arg(row.year);
    return {row.isKeptOut ? GuideTexts::tr("%1 (kept out)", "a run that was not looked at while figures were fitted").arg(project) : project,
            scenario ? estimate::scenarioName(*scenario) : row.scenario,
            timeText(row.observed),
            timeText(row.p50),
            GuideTexts::tr("%1 – %2", "a range of times").arg(timeText(row.p10), timeText(row.p90)),
            u"× %L1"_s.arg(double(row.p50) / row.observed, 0, 'f', 2)};
}

/// How many of the rows are as the table is held to be, in a sentence.
QString summaryOf(const QList<ObservedRow> &rows)
{
    int within = 0;
    int inside = 0;
    for (const ObservedRow &row : rows) {
        within += row.p50 <= 1.5 * row.observed && row.observed <= 1.5 * row.p50;
        inside += row.p10 <= row.observed && row.observed <= row.p90;
    }
    return GuideTexts::tr("Of %1 runs, %2 are within a factor of 1.5, and %3 are between P10 and P90.").arg(rows.size()).arg(within).arg(inside);
}

QList<QStringList> observedCells()
{
    QList<QStringList> cells;
    for (const ObservedRow &row : observedRows())
        cells.append(cellsOf(row));
    return cells;
}

Page pageOf(const Chapter &chapter)
{
    PageText text(chapter.title);
    for (const GuidePart &part : chapter.parts) {
        if (!part.text.isEmpty())
            text.paragraph(part.text);
        if (!part.picture.isEmpty())
            text.picture(part.picture, part.shows);
        text.steps(part.steps);
        if (!part.commands.isEmpty())
            text.muted(GuideTexts::tr("On the command line:")).code(part.commands);
        if (part.isTable)
            text.columns(observedHead(), observedCells()).muted(summaryOf(observedRows()));
    }
    return {u"guide/"_s + chapter.id, chapter.title, text.html()};
}

QString rowOf(const QStringList &cells) { return u"| "_s + cells.join(u" | ") + u" |\n"_s; }

QString tableMarkdown()
{
    QString text = rowOf(observedHead()) + u"|---|---|--:|--:|--:|--:|\n"_s;
    for (const QStringList &cells : observedCells())
        text += rowOf(cells);
    return text + u'\n' + summaryOf(observedRows()) + u"\n\n"_s;
}

QString markdownOf(const GuidePart &part)
{
    QString text = part.text.isEmpty() ? QString() : part.text + u"\n\n"_s;
    if (!part.picture.isEmpty())
        text += u"![%1](pictures/%2)\n\n"_s.arg(part.shows, part.picture);
    for (qsizetype i = 0; i < part.steps.size(); ++i)
        text += u"%1. %2\n"_s.arg(i + 1).arg(part.steps.at(i));
    if (!part.steps.isEmpty())
        text += u'\n';
    if (!part.commands.isEmpty())
        text += u"```sh\n%1\n```\n\n"_s.arg(part.commands.join(u'\n'));
    return part.isTable ? text + tableMarkdown() : text;
}

} // namespace

Result<QList<Chapter>> guideChapters()
{
    initialiseResources();
    const auto file = readFile(chaptersFile);
    if (!file)
        return file.error();
    const auto tree = yaml::treeOfData(Source(chaptersFile, file->bytes));
    if (!tree)
        return tree.error();
    QList<Chapter> chapters;
    for (const yaml::Node &node : tree->root()[u"chapters"].items()) {
        Chapter chapter{node[u"id"].text(), node[u"title"].text(), {}};
        for (const yaml::Node &part : node[u"parts"].items())
            chapter.parts.append(partOf(part));
        chapters.append(chapter);
    }
    return chapters;
}

QList<ObservedRow> observedRows()
{
    initialiseResources();
    QList<ObservedRow> rows;
    const auto file = readFile(observedFile);
    for (const QString &line : file ? QString::fromUtf8(file->bytes).split(u'\n') : QStringList()) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != 8 || cells.at(1).toInt() == 0)
            continue; // comments and the heading
        rows.append({cells.at(0), cells.at(1).toInt(), cells.at(2), cells.at(3) == "yes"_L1, cells.at(4).toInt(), cells.at(5).toInt(),
                     cells.at(6).toInt(), cells.at(7).toInt()});
    }
    return rows;
}

Topic guide()
{
    registerPictures();
    Topic topic{GuideTexts::tr("Guide"), {}};
    const auto chapters = guideChapters();
    for (const Chapter &chapter : chapters ? *chapters : QList<Chapter>())
        topic.pages.append(pageOf(chapter));
    return topic;
}

QString guideMarkdown()
{
    QString text = u"# "_s + GuideTexts::tr("Guide") + u"\n\n"_s;
    const auto chapters = guideChapters();
    for (const Chapter &chapter : chapters ? *chapters : QList<Chapter>()) {
        text += u"## "_s + chapter.title + u"\n\n"_s;
        for (const GuidePart &part : chapter.parts)
            text += markdownOf(part);
    }
    return text.trimmed() + u'\n';
}

} // namespace caravan::help
