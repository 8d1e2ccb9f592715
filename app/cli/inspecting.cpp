// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspecting.h"

#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/recipes/strategy.h"

#include <QFileInfo>
#include <QJsonArray>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(InspectingTexts);

QString line(const QString &label, const QString &value) { return value.isEmpty() ? QString() : label.leftJustified(18) + value + u'\n'; }

QString projectText(const project::Project &project)
{
    QStringList files;
    int direct = 0;
    for (const opam::OpamFile &file : project.opamFiles)
        files.append(file.file);
    for (const opam::ClosurePackage &package : project.closure.packages)
        direct += package.isDirect ? 1 : 0;
    QString text = line(InspectingTexts::tr("Project"), project.name) + line(InspectingTexts::tr("opam files"), files.join(u", "_s))
        + line(InspectingTexts::tr("dune"), project.dune ? project.dune->lang : QString())
        + line(InspectingTexts::tr("OCaml"), project.ocamlConstraint);
    text += line(InspectingTexts::tr("Dependencies"),
                 InspectingTexts::tr("%1 direct, %2 in all (%3)")
                     .arg(QString::number(direct), QString::number(project.closure.packages.size()), project.closure.source));
    text += line(InspectingTexts::tr("Not known"), project.closure.unknown.join(u", "_s));
    text += line(InspectingTexts::tr("Debian packages"), project.closure.debian.join(u' '));
    text += line(InspectingTexts::tr("Alpine packages"), project.closure.alpine.join(u' '));
    text += line(InspectingTexts::tr("Fedora packages"), project.closure.fedora.join(u' '));
    if (project.git) {
        const project::Git &git = *project.git;
        text += line(InspectingTexts::tr("Git"),
                     InspectingTexts::tr("%1 @ %2, %3 commits, default branch %4")
                         .arg(git.branch, git.head, QString::number(git.commitCount), git.defaultBranch));
        text += line(InspectingTexts::tr("Remote"), git.remote);
    }
    text += line(InspectingTexts::tr("Pipeline"), project.hasPipeline ? u".gitlab-ci.yml"_s : InspectingTexts::tr("none"));
    text += line(InspectingTexts::tr("Lock files"), project.lockFiles.join(u", "_s));
    text += line(InspectingTexts::tr("OCaml sources"), InspectingTexts::tr("%1 lines").arg(project.sourceLines));
    return text;
}

QLatin1StringView kindName(recipes::BlockKind kind)
{
    switch (kind) {
    case recipes::BlockKind::Stage:
        return "stage"_L1;
    case recipes::BlockKind::Job:
        return "job"_L1;
    case recipes::BlockKind::Image:
        return "image"_L1;
    case recipes::BlockKind::Strategy:
        return "strategy"_L1;
    }
    return {};
}

struct Row {
    QString id;
    QString kind;
    QString title;
    QList<recipes::Parameter> parameters;
};

} // namespace

Output inspect(const Arguments &arguments)
{
    const Result<project::Project> project = project::inspectFolder(arguments.path);
    if (!project)
        return failure(project.error());
    Output output;
    output.out = arguments.has(u"--json"_s) ? printed(jsonOf(*project)) : printable(projectText(*project));
    for (const Error &problem : project->problems)
        output.err += problem.toString().toUtf8() + '\n';
    return output;
}

Output blocks(const Arguments &arguments)
{
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser({});
    if (!catalogue)
        return failure(catalogue.error());
    QList<Row> rows;
    for (const recipes::Block &block : catalogue->blocks)
        rows.append({block.id, kindName(block.kind), block.title, block.parameters});
    for (const recipes::Strategy &strategy : catalogue->strategies) {
        if (!catalogue->block(recipes::nameOf(strategy.id)))
            rows.append({recipes::nameOf(strategy.id), kindName(recipes::BlockKind::Strategy), strategy.title, {}});
    }
    Output output;
    QJsonArray array;
    for (const Row &row : std::as_const(rows)) {
        QJsonArray parameters;
        for (const recipes::Parameter &parameter : row.parameters)
            parameters.append(QJsonObject{{u"id"_s, parameter.id}, {u"title"_s, parameter.title}, {u"default"_s, parameter.defaultValue}});
        array.append(QJsonObject{{u"id"_s, row.id}, {u"kind"_s, row.kind}, {u"title"_s, row.title}, {u"parameters"_s, parameters}});
        if (!arguments.has(u"--json"_s))
            output.out += u"%1 %2 %3\n"_s.arg(row.kind.leftJustified(9), row.id.leftJustified(32), row.title).toUtf8();
    }
    if (arguments.has(u"--json"_s))
        output.out = printed({{u"blocks"_s, array}});
    return output;
}

/// The image as it is written, and what it is when variables hold its name.
QString imageText(const recipes::Recognised &recognised)
{
    const QString followed = recognised.parameters.value(u"image"_s);
    return followed.isEmpty() ? recognised.image : u"%1 (%2)"_s.arg(recognised.image, followed);
}

Output recogniseCommand(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser(QFileInfo(input->file).path());
    if (!catalogue)
        return failure(catalogue.error());
    Output output;
    output.exit = Exit::Findings;
    QJsonObject jobs;
    for (const gitlab::Job &job : input->pipeline.jobs) {
        if (job.isHidden)
            continue;
        const recipes::Recognised recognised = recipes::recognise(job, *catalogue);
        if (recognised.follows() || !recognised.block.isEmpty())
            output.exit = Exit::Fine;
        jobs.insert(job.name, jsonOf(recognised));
        if (!arguments.has(u"--json"_s)) {
            output.out +=
                printable(u"%1 %2 %3 %4\n"_s.arg(job.name.leftJustified(20), recipes::nameOf(recognised.strategy).leftJustified(18),
                                                 recognised.block.leftJustified(10), imageText(recognised)));
        }
    }
    if (arguments.has(u"--json"_s))
        output.out = printed({{u"jobs"_s, jobs}});
    return output;
}

} // namespace caravan::cli
