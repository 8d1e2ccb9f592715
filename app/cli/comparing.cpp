// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparing.h"

#include "app/cli/choosing.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/compare/history.h"
#include "core/compare/mix_text.h"
#include "core/compare/report.h"

#include <QFileInfo>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ComparingTexts);

/// The printed forms, by name.
QByteArray printedAs(const QString &format, const compare::Comparison &comparison)
{
    if (format == "json"_L1)
        return printed(jsonOf(comparison));
    if (format == "csv"_L1)
        return compare::asCsv(comparison).toUtf8();
    if (format == "html"_L1)
        return compare::asHtml(comparison).toUtf8();
    const compare::Report report = compare::reportOf(comparison);
    return format == "md"_L1 ? compare::asMarkdown(report).toUtf8() : printable(compare::asText(report));
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
    std::optional<compare::ScenarioMix> mix;
    if (arguments.has(u"--mix"_s)) {
        const Result<compare::ScenarioMix> chosen = compare::mixOf(arguments.value(u"--mix"_s));
        if (!chosen)
            return failure(chosen.error());
        mix = *chosen;
    } else {
        mix = compare::mixOfFolder(QFileInfo(input->file).absolutePath(), knowledge, runner->cacheDays);
    }
    const Result<compare::Comparison> comparison = compare::compare({.tree = input->tree,
                                                                     .project = input->facts(),
                                                                     .knowledge = knowledge,
                                                                     .runner = *runner,
                                                                     .strategies = wanted,
                                                                     .reading = &choice->reading,
                                                                     .isEventChosen = choice->isChosen,
                                                                     .images = arguments.values(u"--image"_s),
                                                                     .mix = mix});
    if (!comparison)
        return failure(comparison.error());
    Output output;
    output.out = printedAs(format, *comparison);
    return output;
}

} // namespace caravan::cli
