// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"

#include "app/cli/choosing.h"
#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/gitlab/run/listing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CliListingTexts);

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
    const QString none = gitlab::whyNone(listing);
    const bool isRefused = !listing.problems.isEmpty();
    const QString refusal = isRefused ? listing.problems.constFirst().message : listing.workflow.because;
    const QJsonObject pipeline{{u"included"_s, isIn(listing.workflow) && !isRefused},
                               {u"refused"_s, isRefused},
                               {u"because"_s, none.isEmpty() ? refusal : none},
                               {u"empty"_s, listing.isEmpty}};
    return printed({{u"event"_s, jsonOf(event)}, {u"pipeline"_s, pipeline}, {u"jobs"_s, jobs}, {u"problems"_s, problems}});
}

QByteArray listingText(const gitlab::Listing &listing, const gitlab::Event &event)
{
    const QString source = event.isNewBranch ? CliListingTexts::tr("first push") : gitlab::sourceName(event.source);
    QString text = CliListingTexts::tr("Pipeline for %1 (%2)").arg(event.ref(), source) + u'\n';
    if (const QString reason = gitlab::whyNone(listing); !reason.isEmpty())
        text += CliListingTexts::tr("GitLab makes no such pipeline. %1").arg(reason) + u'\n';
    const bool isRefused = !listing.problems.isEmpty();
    if (isRefused)
        text += CliListingTexts::tr("GitLab refuses this pipeline. %1").arg(listing.problems.constFirst().message) + u'\n';
    const QString titleIn = isRefused ? CliListingTexts::tr("Would be in, if GitLab took it:") : CliListingTexts::tr("In:");
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
            text += u'\n' + (in ? titleIn : CliListingTexts::tr("Out:")) + u'\n' + rows;
    }
    return printable(text);
}

} // namespace

Output list(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const Result<Choice> choice = choiceOf(arguments, *input);
    if (!choice)
        return failure(choice.error());
    const gitlab::Event &event = choice->reading.event;
    const gitlab::Listing listing = gitlab::listJobs(choice->pipeline, input->tree.source(), event, choice->reading.files);
    Output output;
    output.out = arguments.has(u"--json"_s) ? listingJson(listing, event, input->tree.source()) : listingText(listing, event);
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
