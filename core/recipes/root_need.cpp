// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/root_need.h"

#include "core/base/contains.h"
#include "core/base/texts.h"
#include "core/recipes/command_table.h"
#include "core/recipes/missing_programs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(RootNeedTexts);

/// Whether the job runs its scripts as the user of the image: an entrypoint of its own may become another.
bool startsAsUser(const gitlab::Job &job)
{
    static const QStringList shells = {QString(), u"sh"_s, u"bash"_s, u"env"_s};
    const QStringList entrypoint = job.image ? job.image->value.entrypoint : QStringList();
    return entrypoint.isEmpty() || shells.contains(entrypoint.constFirst().section(u'/', -1));
}

/// Whether the job's texts name a program that only root may run: a quick look before they are read as shell.
bool namesRootProgram(const gitlab::Job &job)
{
    const QStringList &programs = CommandTable::builtIn().rootPrograms();
    const auto isIn = [&programs](const QString &text) {
        return std::any_of(programs.cbegin(), programs.cend(), [&text](const QString &program) { return hasPart(text, program); });
    };
    const auto isInCommands = [&](gitlab::Script which) {
        const QList<gitlab::Command> &commands = job.commands(which);
        return std::any_of(commands.cbegin(), commands.cend(), [&](const gitlab::Command &command) { return isIn(command.text); });
    };
    return isInCommands(gitlab::Script::Before) || isInCommands(gitlab::Script::Main) || isInCommands(gitlab::Script::After)
        || std::any_of(job.variables.cbegin(), job.variables.cend(), [&](const auto &variable) { return isIn(variable.value); })
        || std::any_of(job.scriptFiles.cbegin(), job.scriptFiles.cend(), isIn);
}

/// Whether the command, or what it runs, is root's, or may be.
bool isElevated(const script::Step &step)
{
    static const QStringList programs = {u"sudo"_s, u"doas"_s, u"su"_s, u"gosu"_s, u"su-exec"_s, u"fakeroot"_s};
    return programs.contains(step.words.value(0))
        || std::any_of(step.wrappers.cbegin(), step.wrappers.cend(), [](const QString &wrapper) { return programs.contains(wrapper); });
}

} // namespace

RootlessSearch::RootlessSearch(const gitlab::Job &job, const Image &image) :
    m_job(job), m_user(asStartedBy(job, image).user),
    m_isOver(m_user.isEmpty() || m_user == "root"_L1 || !startsAsUser(job) || !namesRootProgram(job))
{
}

void RootlessSearch::see(const script::Step &step)
{
    if (m_isOver)
        return;
    const bool isRoot = isElevated(step) || (step.place != step.command && m_rootShells.contains({step.place, step.item}));
    if (isRoot && step.isOpened)
        m_rootShells.insert({step.command, step.item});
    if (isRoot)
        m_elevated = step.item;
    const bool isInstead = step.command->joint == script::Joint::Or && m_elevated == step.item; // … && sudo apt-get update || apt-get update
    const bool runs = step.role == script::Role::Always && !step.isGuessed && !step.isOpened && !isInstead;
    if (isRoot || !runs || !CommandTable::builtIn().needsRoot(ItemCommand{step.words, {}, false, false}))
        return;
    RootlessCall call{placeOf(m_job, step), {}, step.isCertain && !step.feedsPipe && step.command->group == 0};
    call.isFatal = call.isFatal && call.place.script != gitlab::Script::After;
    call.message = RootNeedTexts::tr("“%1” runs “%2” as the user “%3” of its image, and only root may do that.")
                       .arg(m_job.name, textAt(m_job, call.place), m_user);
    m_found.append(call);
}

} // namespace caravan::recipes
