// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assumed_times.h"

#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/facts/own_facts.h"
#include "core/estimate/facts/own_jobs.h"
#include "core/gitlab/language/duration.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/recipes/glob.h"

#include <QDate>
#include <QJsonArray>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(AssumedTimesTexts);

Error unusable(const QString &message, const QString &hint = {}) { return {ErrorCode::Usage, message, {}, 0, 0, hint}; }

/// What a user says of a job's time, and of which runs.
struct Saying {
    estimate::JobFigure figure;
    bool isForgotten = false;
    bool namesRuns = false;
};

/// Takes one `NAME=VALUE` of a job's time. Errors: Usage.
Result<Done> takeJobWord(const QString &word, Saying &saying)
{
    estimate::JobFigure &figure = saying.figure;
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    const auto secondsOf = [](const QString &text) { return gitlab::readDuration(text, gitlab::DurationDialect::CommandLine); };
    if (name == "time"_L1) {
        saying.isForgotten = value == "unsaid"_L1;
        const std::optional<Seconds> time = secondsOf(value);
        if (!saying.isForgotten && (!time || time->count() <= 0))
            return unusable(AssumedTimesTexts::tr("A time is such as 90s, 8m or 1h30m, not “%1”.").arg(value));
        if (time && time->count() > estimate::longestJobSeconds)
            return unusable(AssumedTimesTexts::tr("“%1” is longer than GitLab lets any job run, which is %2.")
                                .arg(value, formatDuration(Seconds(estimate::longestJobSeconds))));
        figure.seconds = time.value_or(Seconds(0)).count();
        return Done{};
    }
    if (name == "range"_L1) {
        const std::optional<Seconds> least = secondsOf(value.section(".."_L1, 0, 0));
        const std::optional<Seconds> most = secondsOf(value.section(".."_L1, 1));
        if (!least || !most || least->count() <= 0 || least->count() > figure.seconds || most->count() < figure.seconds
            || most->count() > estimate::longestJobSeconds)
            return unusable(
                AssumedTimesTexts::tr("A range stands behind the time and is around it: time=5m range=4m..8m, not “%1”.").arg(word));
        figure.spread = {figure.seconds / least->count(), most->count() / figure.seconds};
        return Done{};
    }
    if (name == "run"_L1 && (value == "first"_L1 || value == "later"_L1 || value == "any"_L1)) {
        saying.namesRuns = true;
        figure.isFirst = value == "any"_L1 ? std::nullopt : std::optional(value == "first"_L1);
        return Done{};
    }
    if (name == "source"_L1) {
        figure.provenance.source = value;
        return Done{};
    }
    return unusable(AssumedTimesTexts::tr("“%1” says nothing about the time of a job.").arg(word),
                    AssumedTimesTexts::tr(
                        "Say time=5m or time=unsaid, and besides range=4m..8m, run=first, run=later or run=any, and source=TEXT."));
}

/// Takes out what was said, of the runs that are named, else of all; nothing said is nothing to do. Errors: those of estimate::forgetJobFigure().
Result<Done> forgotten(const Saying &saying)
{
    const Result<Done> done = saying.namesRuns ? estimate::forgetJobFigure(saying.figure) : estimate::forgetJobFigures(saying.figure);
    return !done && done.error().code == ErrorCode::NotFound ? Result<Done>(Done{}) : done;
}

/// "of a first run", "of later runs", or of all.
QString runText(const estimate::JobFigure &figure)
{
    return !figure.isFirst ? AssumedTimesTexts::tr("of all runs")
        : *figure.isFirst  ? AssumedTimesTexts::tr("of a first run")
                           : AssumedTimesTexts::tr("of later runs");
}

} // namespace

QList<estimate::JobFigure> figuresOf(const estimate::Facts &facts, const project::Project &project, const QString &job)
{
    QList<estimate::JobFigure> figures = facts.jobFigures;
    figures.removeIf([&](const estimate::JobFigure &one) {
        return !one.isAbout(&project) || (!job.isEmpty() && one.job != job && !recipes::matchesAny(one.job, job));
    });
    return figures;
}

QByteArray figureLine(const estimate::JobFigure &figure)
{
    return printable(AssumedTimesTexts::tr("job %1: its scripts take %2, from %3 to %4, %5 (%6)")
                         .arg(figure.job, formatDuration(Seconds(figure.seconds)),
                              formatDuration(Seconds(figure.seconds / figure.spread.down)),
                              formatDuration(Seconds(figure.seconds * figure.spread.up)), runText(figure), figure.provenance.source)
                     + u'\n');
}

QJsonObject figureJson(const estimate::JobFigure &figure)
{
    return {{u"job"_s, figure.job},
            {u"project"_s, figure.project},
            {u"seconds"_s,
             QJsonObject{{u"p10"_s, figure.seconds / figure.spread.down},
                         {u"p50"_s, figure.seconds},
                         {u"p90"_s, figure.seconds * figure.spread.up}}},
            {u"first"_s, figure.isFirst ? QJsonValue(*figure.isFirst) : QJsonValue()},
            {u"source"_s, figure.provenance.source},
            {u"date"_s, figure.provenance.date},
            {u"confidence"_s, figure.provenance.confidence}};
}

Output assumeJob(const Arguments &arguments, const project::Project &project)
{
    Saying saying;
    estimate::JobFigure &figure = saying.figure;
    figure.job = arguments.value(u"--job"_s);
    figure.project = project.folder;
    figure.provenance = {AssumedTimesTexts::tr("said by you"), QDate::currentDate().toString(Qt::ISODate), u"stated"_s};
    for (const QString &word : arguments.words) {
        if (const Result<Done> done = takeJobWord(word, saying); !done)
            return failure(done.error());
    }
    if (!arguments.words.isEmpty()) {
        if (!saying.isForgotten && figure.seconds <= 0)
            return failure(unusable(AssumedTimesTexts::tr("Say how long the scripts of “%1” take: time=5m.").arg(figure.job)));
        const Result<Done> done = saying.isForgotten ? forgotten(saying) : estimate::rememberJobFigure(figure);
        if (!done)
            return failureOfNames(done.error());
    }
    const auto knowledge = Knowledge::ofUser(arguments.path);
    if (!knowledge)
        return failure(knowledge.error());
    Output output;
    QJsonArray figures;
    for (const estimate::JobFigure &one : figuresOf((*knowledge)->facts, project, figure.job)) {
        output.out += figureLine(one);
        figures.append(figureJson(one));
    }
    if (figures.isEmpty())
        output.out = printable(AssumedTimesTexts::tr("Nothing is said of the time of “%1”.").arg(figure.job) + u'\n');
    if (const Result<Input> input = project.hasPipeline ? readInput(arguments.path) : Result<Input>(Error{}); input) {
        const QList<const gitlab::Job *> jobs = input->pipeline.runnableJobs();
        if (!gitlab::jobOrInstance(input->pipeline, figure.job)
            && std::none_of(jobs.cbegin(), jobs.cend(), [&](const gitlab::Job *job) { return recipes::matchesAny(figure.job, job->name); }))
            output.err = printable(AssumedTimesTexts::tr("The pipeline has no job “%1” now.").arg(figure.job) + u'\n');
    }
    if (arguments.words.isEmpty() && figures.isEmpty() && !output.err.isEmpty())
        output.exit = Exit::Usage; // there is nothing to tell of such a name
    if (arguments.has(u"--json"_s))
        output.out = printed({{u"jobs"_s, figures}, {u"file"_s, estimate::ownFactsFile()}});
    return output;
}

} // namespace caravan::cli
