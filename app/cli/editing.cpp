// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/editing.h"

#include "app/cli/comparing.h"
#include "app/cli/gesture_words.h"
#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/compare/proposal.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/values/reading.h"
#include "core/includes/project_files.h"
#include "core/project/project_folder.h"
#include "core/recipes/change_image.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/image_state.h"
#include "core/recipes/runner_tags.h"
#include "core/recipes/strategy_jobs.h"

#include <QFile>
#include <QFileInfo>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EditingTexts);

/// `add-job NAME [--stage S] [--block ID [--with PARAMETER=VALUE]… [--runner ID]]`: the one gesture that needs the palette, and the project in \a folder that a block is fitted to.
Result<Done> addJob(const gitlab::Editing &edit, QStringList &words, const QString &folder)
{
    words.removeFirst();
    if (words.isEmpty())
        return Error{ErrorCode::Usage, EditingTexts::tr("“add-job” wants a name.")};
    const QString name = words.takeFirst();
    QString stage;
    QString blockId;
    recipes::BlockValues values;
    QString runnerId;
    static const QStringList options = {u"--stage"_s, u"--block"_s, u"--with"_s, u"--runner"_s};
    while (words.size() >= 2 && options.contains(words.constFirst())) {
        const QString option = words.takeFirst();
        const QString value = words.takeFirst();
        if (option == "--with"_L1)
            values.insert(value.section(u'=', 0, 0), value.section(u'=', 1));
        else
            (option == "--stage"_L1 ? stage : option == "--block"_L1 ? blockId : runnerId) = value;
    }
    if (blockId.isEmpty()) {
        const yaml::Map body{{{u"script"_s, yaml::Value::texts({u"echo \"Say here what %1 does\""_s.arg(name)})}}};
        return gitlab::addJob(edit, name, stage, body);
    }
    const auto knowledge = Knowledge::ofUser(folder);
    if (!knowledge)
        return knowledge.error();
    const recipes::Catalogue &catalogue = (*knowledge)->catalogue;
    const recipes::Block *block = catalogue.block(blockId);
    if (!block || block->kind != recipes::BlockKind::Job)
        return Error{ErrorCode::Usage,
                     EditingTexts::tr("There is no job block “%1”.").arg(blockId),
                     {},
                     0,
                     0,
                     EditingTexts::tr("caravan-cli blocks prints them.")};
    if (gitlab::Sources(edit.draft.tree(), edit.reading).hasJob(name))
        return Error{ErrorCode::Refused, EditingTexts::tr("There is a job “%1” already.").arg(name)};
    yaml::Draft copy = edit.draft;
    const Result<project::Project> project = project::inspectFolder(folder);
    const Result<estimate::Runner> runner = runnerOf(**knowledge, runnerId, project ? &*project : nullptr);
    if (!runner)
        return runner.error();
    const Result<QString> added = recipes::addBlock({copy, edit.reading}, recipes::blockOn(*block, *runner, catalogue), stage,
                                                    project ? &*project : nullptr, catalogue, values);
    if (!added)
        return added.error();
    if (*added != name) {
        if (const Result<Done> renamed = gitlab::renameJob({copy, edit.reading}, *added, name); !renamed)
            return renamed;
    }
    edit.draft = copy;
    return Done{};
}

} // namespace

Output propose(const Arguments &arguments)
{
    const Result<project::Project> project = project::inspectFolder(arguments.path);
    if (!project)
        return failure(project.error());
    const auto knowledge = Knowledge::ofUser(arguments.path);
    if (!knowledge)
        return failure(knowledge.error());
    const Result<estimate::Runner> runner = runnerOf(**knowledge, arguments.value(u"--runner"_s), &*project);
    if (!runner)
        return failure(runner.error());
    compare::Wishes wishes{std::nullopt, arguments.value(u"--image"_s)};
    if (const QString name = arguments.value(u"--strategy"_s); !name.isEmpty()) {
        const Result<recipes::Strategy> strategy = strategyOf((*knowledge)->catalogue, name);
        if (!strategy)
            return failure(strategy.error());
        wishes.strategy = strategy->id;
    }
    if (arguments.has(u"--in-place"_s) && QFile::exists(project->pipelineFile)) {
        return failure({ErrorCode::Usage,
                        EditingTexts::tr("There is a pipeline already: %1. Nothing was written.").arg(project->pipelineFile),
                        {},
                        0,
                        0,
                        EditingTexts::tr("Without --in-place the proposal is printed.")});
    }
    const Result<compare::Proposal> proposal = compare::propose(*project, **knowledge, *runner, wishes);
    if (!proposal)
        return failure(proposal.error());
    Output output = yamlOutput(arguments, project->pipelineFile, FileStamp(), proposal->text);
    if (output.exit != Exit::Fine)
        return output;
    if (arguments.has(u"--json"_s))
        output.out = printed(jsonOf(*proposal, runner->id));
    else if (!proposal->because.isEmpty())
        output.err += proposal->because.toUtf8() + '\n';
    if (!proposal->problem.isEmpty())
        output.exit = Exit::Findings;
    return output;
}

Output edit(const Arguments &arguments)
{
    Result<ReadFile> file = readFile(arguments.path);
    if (!file)
        return failure(file.error());
    if (arguments.words.isEmpty()) // byte for byte, whatever it is
        return yamlOutput(arguments, arguments.path, file->stamp, file->bytes);
    Result<yaml::Tree> tree = yaml::Tree::parse(Source(arguments.path, file->bytes));
    if (!tree)
        return failure(tree.error());
    const QString folder = project::folderOf(arguments.path);
    const gitlab::Reading reading{includes::filesOf(folder)};
    yaml::Draft draft(*tree);
    QStringList words = arguments.words;
    while (!words.isEmpty()) {
        const Result<Done> done =
            words.constFirst() == "add-job"_L1 ? addJob({draft, reading}, words, folder) : applyGesture({draft, reading}, words);
        if (!done) {
            Error error = inWords(done.error());
            if (error.file.isEmpty() && error.code != ErrorCode::Usage)
                error.file = arguments.path;
            Output refused = failureOfNames(error);
            if (refused.exit == Exit::Input)
                refused.exit = Exit::Findings; // the file could be read
            return refused;
        }
    }
    return yamlOutput(arguments, arguments.path, file->stamp, draft.text());
}

/// `--found WHICH`: what a search finds.
Output applyFound(const Arguments &arguments)
{
    if (arguments.has(u"--job"_s))
        return failure({ErrorCode::Usage, EditingTexts::tr("What a search finds is a whole pipeline, so --job does not go with --found.")});
    const Result<Request> request = requestOf(arguments);
    if (!request)
        return failure(request.error());
    const Result<compare::Search> search = searchOf(*request, arguments);
    if (!search)
        return failure(search.error());
    const QString which = arguments.value(u"--found"_s);
    const compare::Candidate *candidate = search->named(which);
    if (!candidate) {
        return failure({search->front.isEmpty() ? ErrorCode::Refused : ErrorCode::Usage,
                        search->front.isEmpty() ? EditingTexts::tr("No combination works.")
                                                : EditingTexts::tr("The search has not found “%1”.").arg(which),
                        {},
                        0,
                        0,
                        EditingTexts::tr("caravan-cli compare --search shows what it finds.")});
    }
    Output output = yamlOutput(arguments, request->input.file, request->input.stamp, candidate->column.text);
    if (output.exit == Exit::Fine)
        output.err += candidate->column.title.toUtf8() + '\n';
    return output;
}

/// That an image is not made, or no longer, or another one tomorrow; empty where there is nothing to say of it.
QByteArray remarkOnImage(const recipes::Catalogue &catalogue, const QString &image)
{
    const QString sentence = image.isEmpty() ? QString() : recipes::sentenceOf(recipes::stateOf(catalogue, image), image);
    return sentence.isEmpty() ? QByteArray() : sentence.toUtf8() + '\n';
}

/// What the tags of the jobs that follow a strategy now mean, of \a runner or not known; empty where they were said before.
QString remarkOnTags(const Input &before, const yaml::Draft &draft, const estimate::Runner &runner, const recipes::Catalogue &catalogue)
{
    const Result<gitlab::Pipeline> after = gitlab::readPipeline(draft.tree(), before.reading);
    bool isAsked = false;
    bool isLacking = false;
    for (const gitlab::Job *job : after ? after->runnableJobs() : QList<const gitlab::Job *>()) {
        const gitlab::Job *old = before.pipeline.job(job->name);
        if (!recipes::recognise(*job, catalogue).follows())
            continue;
        isAsked = isAsked || (!job->tags.isEmpty() && (!old || old->tags.isEmpty()));
        isLacking = isLacking || job->tags.isEmpty();
    }
    if (isAsked)
        return EditingTexts::tr("The jobs ask for “%1” by its tags: %2.").arg(runner.title, runner.knownTags().join(u", "_s));
    return isLacking ? recipes::remarkOnTags(runner) : QString();
}

Output apply(const Arguments &arguments)
{
    if (arguments.has(u"--found"_s))
        return applyFound(arguments);
    if (!arguments.has(u"--strategy"_s) && !arguments.has(u"--image"_s))
        return failure({ErrorCode::Usage, EditingTexts::tr("“apply” wants --strategy, --image or --found.")});
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const auto knowledge = Knowledge::ofUser(QFileInfo(input->file).path());
    if (!knowledge)
        return failure(knowledge.error());
    const recipes::Catalogue &catalogue = (*knowledge)->catalogue;
    const Result<estimate::Runner> runner = runnerOf(**knowledge, arguments.value(u"--runner"_s), input->facts());
    if (!runner)
        return failure(runner.error());
    std::optional<recipes::Strategy> here;
    if (arguments.has(u"--strategy"_s)) {
        const Result<recipes::Strategy> strategy = strategyOf(catalogue, arguments.value(u"--strategy"_s));
        if (!strategy)
            return failure(strategy.error());
        here = recipes::strategyOn(*strategy, *runner, catalogue);
        if (const QString reason = recipes::obstacleOn(*runner, *here); !reason.isEmpty())
            return failure(Error{
                ErrorCode::Refused, reason, {}, 0, 0, EditingTexts::tr("Take a local switch or an opam root, or name another runner.")});
    }
    yaml::Draft draft(input->tree);
    const gitlab::Editing edit{draft, input->reading};
    QStringList remarks;
    if (arguments.has(u"--image"_s)) {
        const recipes::ImageWish wish{arguments.value(u"--image"_s), arguments.values(u"--job"_s), here ? &*here : nullptr};
        const Result<recipes::ImageGiven> given = recipes::giveImage(edit, wish, {input->facts(), catalogue});
        if (!given)
            return failureOfNames(given.error());
        remarks = given->remarks;
    } else {
        const Result<Done> done = recipes::applyStrategyToPipeline(edit, *here, input->facts(), catalogue, arguments.values(u"--job"_s));
        if (!done)
            return failureOfNames(done.error());
        const auto before = gitlab::readPipeline(input->tree, input->reading);
        if (before && arguments.values(u"--job"_s).isEmpty())
            remarks = recipes::remarksOnLeftJobs(*before, catalogue);
    }
    Output output = yamlOutput(arguments, input->file, input->stamp, draft.text());
    if (output.exit == Exit::Fine)
        output.err += remarkOnImage(catalogue, arguments.value(u"--image"_s));
    remarks.append(remarkOnTags(*input, draft, *runner, catalogue));
    for (const QString &remark : output.exit == Exit::Fine ? remarks : QStringList()) {
        if (!remark.isEmpty())
            output.err += remark.toUtf8() + '\n';
    }
    return output;
}

} // namespace caravan::cli
