// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/estimating.h"

#include "app/cli/choosing.h"
#include "app/cli/json.h"
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/gitlab/language/duration.h"

#include <QFileInfo>
#include <QLocale>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EstimatingTexts);

QString rangeText(const Range<Seconds> &range)
{
    return EstimatingTexts::tr("%1 (%2 to %3)").arg(formatDuration(range.p50), formatDuration(range.p10), formatDuration(range.p90));
}

QString estimateText(const estimate::Estimate &estimate)
{
    const bool isRefused = !estimate.refusals.isEmpty();
    QString text = EstimatingTexts::tr("%1 on %2: %3")
                       .arg(estimate::scenarioTitle(estimate.scenario), estimate.runner,
                            isRefused ? EstimatingTexts::tr("no pipeline") : rangeText(estimate.wall))
        + u'\n';
    text += eventText(estimate.event, estimate.isEventChosen) + u'\n';
    if (isRefused)
        return text + estimate.refusals.join(u'\n') + u'\n';
    if (const estimate::JobEstimate *job = estimate.failingJob())
        text += EstimatingTexts::tr("This pipeline fails: %1").arg(job->failure) + u'\n';
    text += EstimatingTexts::tr("Billed %1 min, %2 Wh, %3 g CO₂e; cache %4, images %5.")
                .arg(formatFigure(estimate.billedMinutes.p50), formatFigure(estimate.energyWh.mid), formatFigure(estimate.co2eGrams.mid),
                     formatBytes(estimate.cacheBytes), formatBytes(estimate.imageBytes))
        + u'\n';
    text += EstimatingTexts::tr("Critical path: %1").arg(estimate.criticalPath.join(u" → "_s)) + u"\n\n"_s;
    for (const estimate::JobEstimate &job : estimate.jobs) {
        text += u"%1 %2\n"_s.arg(job.name.leftJustified(24),
                                 job.fails() ? EstimatingTexts::tr("fails: %1").arg(job.failure) : rangeText(job.seconds));
        for (const estimate::PhaseTime &phase : job.phases)
            text += u"  %1 %2 %3\n"_s.arg(estimate::phaseTitle(phase.phase).leftJustified(22),
                                          formatDuration(phase.seconds.p50).leftJustified(14), phase.because);
    }
    if (!estimate.idle.isEmpty())
        text += u'\n' + EstimatingTexts::tr("Not started:") + u'\n';
    for (const estimate::IdleJob &job : estimate.idle)
        text += u"%1 %2\n"_s.arg(job.name.leftJustified(24), job.because);
    text += u'\n' + EstimatingTexts::tr("Assumptions:") + u'\n';
    for (const estimate::Assumption &assumption : estimate.assumptions)
        text += u"- %1 (%2; %3)\n"_s.arg(assumption.text, assumption.source, assumption.confidence);
    return text;
}

} // namespace

Output estimateCommand(const Arguments &arguments)
{
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
    const std::optional<estimate::Scenario> scenario = estimate::scenarioOf(arguments.value(u"--scenario"_s, u"warm"_s));
    if (!scenario) {
        return failure({ErrorCode::Usage,
                        EstimatingTexts::tr("There is no scenario “%1”.").arg(arguments.value(u"--scenario"_s)),
                        {},
                        0,
                        0,
                        EstimatingTexts::tr("Scenarios are: cold, warm.")});
    }
    QMap<QString, Seconds> budgets;
    for (const QString &option : {u"--max-wall"_s, u"--max-billed"_s}) {
        if (!arguments.has(option))
            continue;
        const std::optional<Seconds> budget = gitlab::readDuration(arguments.value(option), gitlab::DurationDialect::CommandLine);
        if (!budget)
            return failure({ErrorCode::Usage,
                            EstimatingTexts::tr("%1 wants a time such as 8m or 1h30m, not “%2”.").arg(option, arguments.value(option))});
        budgets.insert(option, *budget);
    }

    const Result<Choice> choice = choiceOf(arguments, *input);
    if (!choice)
        return failure(choice.error());
    const estimate::Estimate estimate = estimate::estimate({.pipeline = choice->pipeline,
                                                            .project = input->facts(),
                                                            .catalogue = knowledge.catalogue,
                                                            .facts = knowledge.facts,
                                                            .runner = *runner,
                                                            .scenario = *scenario,
                                                            .event = choice->reading.event,
                                                            .isEventChosen = choice->isChosen,
                                                            .files = choice->reading.files});
    Output output;
    output.out = arguments.has(u"--json"_s) ? printed(jsonOf(estimate)) : printable(estimateText(estimate));
    const QMap<QString, Seconds> spent{{u"--max-wall"_s, estimate.wall.p50}, {u"--max-billed"_s, Seconds(60 * estimate.billedMinutes.p50)}};
    if (const estimate::JobEstimate *job = estimate.failingJob(); job && !budgets.isEmpty()) {
        output.exit = Exit::Findings;
        output.err += EstimatingTexts::tr("No budget is kept by a pipeline that fails: %1").arg(job->failure).toUtf8() + '\n';
    }
    if (!estimate.refusals.isEmpty() && !budgets.isEmpty()) {
        output.exit = Exit::Findings;
        output.err +=
            EstimatingTexts::tr("No budget is kept by a pipeline that is not made: %1").arg(estimate.refusals.constFirst()).toUtf8() + '\n';
    }
    for (auto budget = budgets.cbegin(); budget != budgets.cend(); ++budget) {
        const Seconds used = spent.value(budget.key());
        if (used > budget.value()) {
            output.exit = Exit::Findings;
            output.err += EstimatingTexts::tr("The estimate of %1 is over the budget of %2 (%3).")
                              .arg(formatDuration(used), formatDuration(budget.value()), budget.key())
                              .toUtf8()
                + '\n';
        }
    }
    return output;
}

} // namespace caravan::cli
