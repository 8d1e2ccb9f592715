// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "core/base/texts.h"
#include "core/includes/project_files.h"
#include "core/project/project_folder.h"

#include <QFileInfo>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {
CARAVAN_TEXTS(InputTexts);
} // namespace

Result<Input> readInput(const QString &path)
{
    Result<Input> input = readText(path);
    if (!input)
        return input;
    if (const Result<Done> done = readJobs(*input); !done)
        return done.error();
    return input;
}

Result<Input> readText(const QString &path)
{
    Input input;
    input.file = path;
    if (QFileInfo(path).isDir()) {
        Result<project::Project> project = project::inspectFolder(path);
        if (!project)
            return project.error();
        if (!project->hasPipeline) {
            return Error{ErrorCode::NotFound,
                         InputTexts::tr("The folder has no .gitlab-ci.yml."),
                         path,
                         0,
                         0,
                         InputTexts::tr("caravan-cli propose %1 writes one.").arg(path)};
        }
        input.file = QFileInfo(path).filePath() + u"/.gitlab-ci.yml"_s;
        input.project = *std::move(project);
    }
    Result<ReadFile> file = readFile(input.file);
    if (!file)
        return file.error();
    input.stamp = file->stamp;
    Result<yaml::Tree> tree = yaml::Tree::parse(Source(input.file, std::move(file->bytes)));
    if (!tree)
        return tree.error();
    input.tree = *std::move(tree);
    input.reading.files = includes::filesOf(project::folderOf(input.file));
    input.reading.path = project::pathInProject(input.file);
    return input;
}

Result<Done> readJobs(Input &input)
{
    Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(input.tree, input.reading);
    if (!pipeline)
        return pipeline.error();
    input.pipeline = *std::move(pipeline);
    return Done{};
}

QByteArray warningLine(const Source &source, const gitlab::Issue &issue)
{
    const Position at = source.positionAt(issue.span.begin);
    return u"%1:%2:%3: warning: %4\n"_s.arg(source.file, QString::number(at.line), QString::number(at.column), issue.message).toUtf8();
}

Output yamlOutput(const Arguments &arguments, const QString &file, const FileStamp &stamp, const QByteArray &text)
{
    Output output;
    if (!arguments.has(u"--in-place"_s)) {
        output.out = text;
        return output;
    }
    const Result<FileStamp> written = writeFile(file, text, &stamp);
    return written ? output : failure(written.error());
}

Result<recipes::Strategy> strategyOf(const recipes::Catalogue &catalogue, const QString &id)
{
    if (const recipes::Strategy *strategy = catalogue.strategy(id))
        return *strategy;
    QStringList names;
    const QList<recipes::Strategy> all = catalogue.allStrategies();
    for (const recipes::Strategy &strategy : all)
        names.append(recipes::nameOf(strategy.id));
    return Error{ErrorCode::Usage,
                 InputTexts::tr("There is no strategy “%1”.").arg(id),
                 {},
                 0,
                 0,
                 InputTexts::tr("Strategies are: %1.").arg(names.join(u", "_s))};
}

Result<estimate::Runner> runnerOf(const Knowledge &knowledge, const QString &id, const project::Project *project)
{
    if (id.isEmpty() || knowledge.facts.runner(id))
        return knowledge.runnerFor(id, project);
    QStringList names;
    for (const estimate::Runner &runner : knowledge.facts.runners)
        names.append(runner.id);
    return Error{ErrorCode::Usage,
                 InputTexts::tr("There is no runner profile “%1”.").arg(id),
                 {},
                 0,
                 0,
                 InputTexts::tr("Profiles are: %1.").arg(names.join(u", "_s))};
}

} // namespace caravan::cli
