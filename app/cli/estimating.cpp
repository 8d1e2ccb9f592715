// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/estimating.h"

#include "app/cli/choosing.h"
#include "app/cli/json.h"
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/budget.h"
#include "core/estimate/coverage.h"
#include "core/gitlab/language/duration.h"
#include "core/gitlab/run/faults.h"
#include "core/recipes/confidence.h"

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

QString jobText(const estimate::JobEstimate &job)
{
    const QString range = rangeText(job.seconds);
    if (job.isOnCriticalPath)
        return EstimatingTexts::tr("%1, critical").arg(range);
    if (!job.couldEndLater())
        return EstimatingTexts::tr("%1, as late as a critical one").arg(range);
    return EstimatingTexts::tr("%1, could end %2 later").arg(range, formatDuration(job.slack));
}

/// What of the wall time hangs on an assumption, behind it.
QString influenceText(const estimate::Assumption &assumption)
{
    return assumption.influence < 1
        ? QString()
        : u' ' + EstimatingTexts::tr("It moves the wall time by %1.").arg(formatDuration(Seconds(assumption.influence)));
}

QString scenarioIds()
{
    QStringList ids;
    for (const estimate::Scenario scenario : estimate::allScenarios)
        ids.append(estimate::scenarioId(scenario));
    return ids.join(u", "_s);
}

QString estimateText(const estimate::Estimate &estimate, const estimate::Coverage &coverage)
{
    const bool isRefused = !estimate.refusals.isEmpty();
    QString text = EstimatingTexts::tr("%1 on %2: %3")
                       .arg(estimate::scenarioTitle(estimate.scenario), estimate.runner,
                            isRefused ? EstimatingTexts::tr("no pipeline") : rangeText(estimate.wall))
        + u'\n';
    text += eventText(estimate.event, estimate.isEventChosen) + u'\n';
    if (isRefused)
        return text + estimate.refusals.join(u'\n') + u'\n';
    if (!coverage.untimed.isEmpty())
        text += EstimatingTexts::tr("Timed jobs: %1 of %2.").arg(QString::number(coverage.jobs), QString::number(coverage.of)) + u'\n';
    if (const estimate::JobEstimate *job = estimate.failingJob())
        text += EstimatingTexts::tr("This pipeline fails: %1").arg(job->failure) + u'\n';
    text += EstimatingTexts::tr("Billed %1 min, %2 Wh, %3 g CO₂e; cache %4, images %5.")
                .arg(formatFigure(estimate.billedMinutes.p50), formatFigure(estimate.energyWh.mid), formatFigure(estimate.co2eGrams.mid),
                     formatBytes(estimate.cacheBytes), formatBytes(estimate.imageBytes))
        + u'\n';
    text += EstimatingTexts::tr("Critical path: %1").arg(estimate.criticalPath.join(u" → "_s)) + u"\n\n"_s;
    for (const estimate::JobEstimate &job : estimate.jobs) {
        text += u"%1 %2\n"_s.arg(job.name.leftJustified(24), job.fails() ? EstimatingTexts::tr("fails: %1").arg(job.failure) : jobText(job));
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
        text += u"- %1%2 (%3; %4)\n"_s.arg(assumption.text, influenceText(assumption), assumption.source,
                                           recipes::confidenceWord(assumption.confidence));
    return text;
}

/// What `--max-wall`, `--max-billed`, `--max-co2e` and `--at` say. Errors: Usage.
Result<compare::Budget> budgetOf(const Arguments &arguments)
{
    compare::Budget budget;
    for (const auto &[option, limit] : {std::pair(u"--max-wall"_s, &budget.wall), std::pair(u"--max-billed"_s, &budget.billed)}) {
        if (!arguments.has(option))
            continue;
        *limit = gitlab::readDuration(arguments.value(option), gitlab::DurationDialect::CommandLine);
        if (!*limit)
            return Error{ErrorCode::Usage,
                         EstimatingTexts::tr("%1 wants a time such as 8m or 1h30m, not “%2”.").arg(option, arguments.value(option))};
    }
    if (const QString mass = arguments.value(u"--max-co2e"_s); arguments.has(u"--max-co2e"_s)) {
        budget.co2eGrams = compare::gramsOf(mass);
        if (!budget.co2eGrams)
            return Error{ErrorCode::Usage, EstimatingTexts::tr("%1 wants a mass such as 2g or 500mg, not “%2”.").arg(u"--max-co2e"_s, mass)};
    }
    const QString at = arguments.value(u"--at"_s, u"p50"_s);
    if (at != "p50"_L1 && at != "p90"_L1)
        return Error{ErrorCode::Usage, EstimatingTexts::tr("%1 wants p50 or p90, not “%2”.").arg(u"--at"_s, at)};
    budget.at = at == "p90"_L1 ? compare::Quantile::P90 : compare::Quantile::P50;
    return budget;
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
                        EstimatingTexts::tr("Scenarios are: %1.").arg(scenarioIds())});
    }
    const Result<compare::Budget> budget = budgetOf(arguments);
    if (!budget)
        return failure(budget.error());

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
    output.out = arguments.has(u"--json"_s) ? printed(jsonOf(estimate, choice->pipeline))
                                            : printable(estimateText(estimate, estimate::coverageOf(estimate, choice->pipeline)));
    if (!gitlab::faultsOf(choice->pipeline).isEmpty()) // what lint would say, too
        output.exit = Exit::Findings;
    const QStringList excesses = compare::excessesOf(estimate, *budget);
    for (const QString &sentence : excesses) {
        output.exit = Exit::Findings;
        output.err += sentence.toUtf8() + '\n';
    }
    return output;
}

} // namespace caravan::cli
