// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choosing.h"

#include "core/base/texts.h"
#include "core/includes/project_files.h"
#include "core/project/git.h"
#include "core/project/project_folder.h"
#include "core/recipes/project_event.h"

#include <algorithm>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ChoosingTexts);

} // namespace

QList<Option> eventOptions()
{
    return {{u"--source"_s, u"NAME"_s, ChoosingTexts::tr("what starts it: push (standard), merge_request_event, tag, schedule or web")},
            {u"--branch"_s, u"NAME"_s, ChoosingTexts::tr("the branch; of a merge request its source (default: the default branch)")},
            {u"--tag"_s, u"NAME"_s, ChoosingTexts::tr("the tag; includes --source tag")},
            {u"--var"_s, u"K=V"_s, ChoosingTexts::tr("a variable given by hand or by the project; may be given several times")},
            {u"--changed"_s, u"FILE"_s, ChoosingTexts::tr("a file that changed; may be given several times")},
            {u"--new-branch"_s, {}, ChoosingTexts::tr("the branch is pushed for the first time, so that GitLab takes all files as changed")},
            {u"--commits"_s, u"A..B"_s, ChoosingTexts::tr("the changed files are those between these commits (A...B: since both were one)")}};
}

Result<gitlab::Event> eventOf(const Arguments &arguments, const QString &folder)
{
    gitlab::Event event;
    const std::optional<gitlab::PipelineSource> source = gitlab::sourceOf(arguments.value(u"--source"_s, u"push"_s));
    if (!source) {
        return Error{ErrorCode::Usage,
                     ChoosingTexts::tr("There is no source “%1”.").arg(arguments.value(u"--source"_s)),
                     {},
                     0,
                     0,
                     ChoosingTexts::tr("Sources are: %1.").arg(gitlab::sourceNames().join(u", "_s))};
    }
    if (arguments.has(u"--tag"_s)
        && (arguments.has(u"--branch"_s) || (arguments.has(u"--source"_s) && *source != gitlab::PipelineSource::Tag))) {
        return Error{ErrorCode::Usage,
                     ChoosingTexts::tr("--tag is the push of a tag, and goes with no branch and no other source."),
                     {},
                     0,
                     0,
                     ChoosingTexts::tr("Leave out --tag, or --branch and --source.")};
    }
    event.source = arguments.has(u"--tag"_s) ? gitlab::PipelineSource::Tag : *source;
    event.branch = arguments.value(u"--branch"_s);
    event.tag = arguments.value(u"--tag"_s);
    event.isNewBranch = arguments.has(u"--new-branch"_s);
    if (event.isNewBranch && event.source != gitlab::PipelineSource::Push)
        return Error{ErrorCode::Usage, ChoosingTexts::tr("--new-branch is the first push of a branch, and goes with no other source.")};
    for (const QString &variable : arguments.values(u"--var"_s)) {
        const qsizetype sign = variable.indexOf(u'=');
        if (sign < 1)
            return Error{ErrorCode::Usage, ChoosingTexts::tr("--var wants NAME=VALUE, not “%1”.").arg(variable)};
        event.variables.insert(variable.left(sign), variable.mid(sign + 1));
    }
    const project::GitReading git = project::readGit(folder);
    if (arguments.has(u"--commits"_s)) {
        Result<QStringList> changed = project::changedFiles(folder, arguments.value(u"--commits"_s));
        if (!changed) {
            Error error = changed.error();
            if (git.git && error.code == ErrorCode::NotFound) // git is there, so that it is the commit which is not
                error.code = ErrorCode::Usage;
            return error;
        }
        event.changed = *std::move(changed);
    }
    if (arguments.has(u"--changed"_s))
        event.changed = event.changed.value_or(QStringList()) + arguments.values(u"--changed"_s);
    return recipes::completed(std::move(event), git.git ? &*git.git : nullptr, folder);
}

Result<Choice> choiceOf(const Arguments &arguments, const Input &input)
{
    const QString folder = project::folderOf(input.file);
    Result<gitlab::Event> event = eventOf(arguments, folder);
    if (!event)
        return event.error();
    Choice choice{{includes::filesOf(folder), *std::move(event)}, input.pipeline, false};
    const QList<Option> options = eventOptions();
    choice.isChosen = std::any_of(options.cbegin(), options.cend(), [&](const Option &option) { return arguments.has(option.name); });
    if (!input.pipeline.hasIncludes() && !input.tree.header())
        return choice;
    Result<gitlab::Pipeline> composed = gitlab::readPipeline(input.tree, choice.reading);
    if (!composed)
        return composed.error();
    choice.pipeline = *std::move(composed);
    return choice;
}

QString eventText(const gitlab::Event &event, bool isChosen)
{
    return isChosen ? ChoosingTexts::tr("Pipeline for %1.").arg(gitlab::eventTitle(event))
                    : ChoosingTexts::tr("Pipeline for %1, since no other event was chosen.").arg(gitlab::eventTitle(event));
}

} // namespace caravan::cli
