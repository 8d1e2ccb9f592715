// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"

#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/gitlab/run/listing.h"
#include "core/gitlab/values/files.h"
#include "core/gitlab/values/reading.h"
#include "core/project/git.h"
#include "core/recipes/project_event.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CliListingTexts);

/// The folder that paths of the pipeline are relative to: the repository's, or where there is none the file's own.
QString projectFolderOf(const QString &file)
{
    const QDir own = QFileInfo(file).absoluteDir();
    for (QDir folder = own; !folder.isRoot(); folder.cdUp()) {
        if (folder.exists(u".git"_s))
            return folder.path();
    }
    return own.path();
}

bool isIn(const gitlab::Verdict &verdict) { return verdict.included != gitlab::Inclusion::No; }

bool isCertain(const gitlab::Verdict &verdict) { return verdict.included != gitlab::Inclusion::Maybe && verdict.dependsOn.isEmpty(); }

QJsonObject listedJobJson(const gitlab::ListedJob &job, const Source &source)
{
    QJsonObject object{{u"name"_s, job.name},
                       {u"job"_s, job.job},
                       {u"stage"_s, job.stage},
                       {u"when"_s, job.verdict.when},
                       {u"allowFailure"_s, job.verdict.allowsFailure},
                       {u"included"_s, isIn(job.verdict)},
                       {u"certain"_s, isCertain(job.verdict)},
                       {u"because"_s, job.verdict.because},
                       {u"dependsOn"_s, QJsonArray::fromStringList(job.verdict.dependsOn)},
                       {u"instances"_s, job.instances}};
    QJsonValue needs; // null: it waits for the stages before it
    if (job.needs) {
        QStringList names;
        for (const gitlab::Need &need : *job.needs)
            names.append(need.job);
        needs = QJsonArray::fromStringList(names);
    }
    object.insert(u"needs"_s, needs);
    if (!job.matrix.isEmpty()) {
        QJsonObject matrix;
        for (const auto &[name, value] : job.matrix)
            matrix.insert(name, value);
        object.insert(u"matrix"_s, matrix);
    }
    const gitlab::Origin &origin = job.verdict.decidedBy;
    if (!origin.file.isEmpty()) {
        object.insert(u"file"_s, origin.file);
        object.insert(u"line"_s, origin.line);
    } else if (!origin.span.isEmpty()) {
        object.insert(u"file"_s, source.file);
        object.insert(u"line"_s, source.positionAt(origin.span.begin).line);
    }
    return object;
}

QByteArray listingJson(const gitlab::Listing &listing, const gitlab::Event &event, const Source &source)
{
    QJsonArray jobs;
    for (const gitlab::ListedJob &job : listing.jobs)
        jobs.append(listedJobJson(job, source));
    QJsonArray problems;
    for (const gitlab::ListingProblem &problem : listing.problems)
        problems.append(QJsonObject{{u"job"_s, problem.job}, {u"message"_s, problem.message}});
    QJsonObject started{{u"source"_s, gitlab::sourceName(event.source)}, {u"ref"_s, event.ref()}, {u"defaultBranch"_s, event.defaultBranch}};
    if (event.changed)
        started.insert(u"changed"_s, QJsonArray::fromStringList(*event.changed));
    const QJsonObject pipeline{{u"included"_s, isIn(listing.workflow)},
                               {u"because"_s, listing.workflow.because},
                               {u"empty"_s, listing.isEmpty}};
    return printed({{u"event"_s, started}, {u"pipeline"_s, pipeline}, {u"jobs"_s, jobs}, {u"problems"_s, problems}});
}

QByteArray listingText(const gitlab::Listing &listing, const gitlab::Event &event)
{
    QString text = CliListingTexts::tr("Pipeline for %1 (%2)").arg(event.ref(), gitlab::sourceName(event.source)) + u'\n';
    if (!isIn(listing.workflow))
        text += CliListingTexts::tr("There is no such pipeline. %1").arg(listing.workflow.because) + u'\n';
    else if (listing.isEmpty)
        text += CliListingTexts::tr("GitLab makes no pipeline without a job outside .pre and .post.") + u'\n';
    for (const bool in : {true, false}) {
        QString rows;
        for (const gitlab::ListedJob &job : listing.jobs) {
            if (isIn(job.verdict) != in)
                continue;
            QString name = job.name;
            if (job.verdict.included == gitlab::Inclusion::Maybe)
                name += u" ?"_s;
            QString how = in ? job.verdict.when : QString();
            if (in && job.verdict.allowsFailure)
                how += CliListingTexts::tr(", may fail");
            rows +=
                u"  %1 %2 %3 %4\n"_s.arg(job.stage.leftJustified(12), name.leftJustified(28), how.leftJustified(22), job.verdict.because);
        }
        if (!rows.isEmpty())
            text += u'\n' + (in ? CliListingTexts::tr("In:") : CliListingTexts::tr("Out:")) + u'\n' + rows;
    }
    return printable(text);
}

} // namespace

Result<gitlab::Event> eventOf(const Arguments &arguments, const QString &folder)
{
    gitlab::Event event;
    const std::optional<gitlab::PipelineSource> source = gitlab::sourceOf(arguments.value(u"--source"_s, u"push"_s));
    if (!source) {
        return Error{ErrorCode::Usage,
                     CliListingTexts::tr("There is no source “%1”.").arg(arguments.value(u"--source"_s)),
                     {},
                     0,
                     0,
                     CliListingTexts::tr("Sources are: %1.").arg(gitlab::sourceNames().join(u", "_s))};
    }
    if (arguments.has(u"--tag"_s)
        && (arguments.has(u"--branch"_s) || (arguments.has(u"--source"_s) && *source != gitlab::PipelineSource::Tag))) {
        return Error{ErrorCode::Usage,
                     CliListingTexts::tr("--tag is the push of a tag, and goes with no branch and no other source."),
                     {},
                     0,
                     0,
                     CliListingTexts::tr("Leave out --tag, or --branch and --source.")};
    }
    event.source = arguments.has(u"--tag"_s) ? gitlab::PipelineSource::Tag : *source;
    event.branch = arguments.value(u"--branch"_s);
    event.tag = arguments.value(u"--tag"_s);
    for (const QString &variable : arguments.values(u"--var"_s)) {
        const qsizetype sign = variable.indexOf(u'=');
        if (sign < 1)
            return Error{ErrorCode::Usage, CliListingTexts::tr("--var wants NAME=VALUE, not “%1”.").arg(variable)};
        event.variables.insert(variable.left(sign), variable.mid(sign + 1));
    }
    const project::GitReading git = project::readGit(folder);
    event = recipes::withBranches(std::move(event), git.git ? &*git.git : nullptr);
    if (arguments.has(u"--commits"_s)) {
        Result<QStringList> changed = project::changedFiles(folder, arguments.value(u"--commits"_s));
        if (!changed)
            return changed.error();
        event.changed = *std::move(changed);
    }
    if (arguments.has(u"--changed"_s))
        event.changed = event.changed.value_or(QStringList()) + arguments.values(u"--changed"_s);
    if (!event.changed && git.git)
        event.changed = recipes::usualChanges(event, folder);
    return event;
}

Output list(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const QString folder = projectFolderOf(input->file);
    const Result<gitlab::Event> event = eventOf(arguments, folder);
    if (!event)
        return failure(event.error());
    const gitlab::Files files = gitlab::filesOf(folder);
    gitlab::Pipeline pipeline = input->pipeline;
    if (!pipeline.includes.isEmpty() || input->tree.header()) {
        Result<gitlab::Pipeline> composed = gitlab::readPipeline(input->tree, gitlab::Reading{files, *event});
        if (!composed)
            return failure(composed.error());
        pipeline = *std::move(composed);
    }
    const gitlab::Listing listing = gitlab::listJobs(pipeline, input->tree.source(), *event, files);
    Output output;
    output.out = arguments.has(u"--json"_s) ? listingJson(listing, *event, input->tree.source()) : listingText(listing, *event);
    for (const gitlab::ListingProblem &problem : listing.problems) {
        const Error error = problem.origin.span.isEmpty()
            ? Error{ErrorCode::NotFound, problem.message, input->file}
            : input->tree.source().errorAt(problem.origin.span.begin, ErrorCode::NotFound, problem.message);
        output.err += error.toString().toUtf8() + '\n';
        output.exit = Exit::Findings;
    }
    return output;
}

} // namespace caravan::cli
