// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/filled_paths.h"

#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/command_table.h"
#include "core/recipes/missing_programs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

const auto buildFolder = "_build"_L1;
const auto localSwitch = "_opam"_L1;
const auto opamRoot = ".opam"_L1;

/// The folder of opam or dune that a path of a cache names or lies in; empty for other paths.
QString folderOf(const gitlab::Job &job, const QString &path)
{
    const QString first = gitlab::projectPathOf(gitlab::expandedIn(job, path)).section(u'/', 0, 0);
    return first == buildFolder || first == localSwitch || first == opamRoot ? first : QString();
}

/// What makes the folder besides commands that name it.
QStringList makersOf(const QString &folder)
{
    if (folder == buildFolder)
        return {u"dune"_s, u"jbuilder"_s, u"ocamlbuild"_s};
    return folder == localSwitch ? QStringList{u"switch"_s} : QStringList{u"OPAMROOT"_s, u"--root"_s, u"HOME"_s};
}

/// Whether a command's program is known, and writes at no place that its words do not name.
bool isPlain(const QStringList &words)
{
    const QString program = words.value(0);
    return words.isEmpty() || isPlainProgram(program) || program == "opam"_L1 || program == "eval"_L1 || program == "export"_L1
        || program == "set"_L1 || program == "exit"_L1 || program == "mv"_L1 || program == "cp"_L1 || program == "ln"_L1
        || program == "apt-get"_L1 || program == "apt"_L1 || program == "apk"_L1 || program == "dnf"_L1;
}

} // namespace

bool mayFill(const gitlab::Job &job, const QString &path)
{
    const QString folder = folderOf(job, path);
    if (folder.isEmpty())
        return true;
    const QStringList signs = makersOf(folder) + QStringList{folder};
    const auto isNamed = [&signs](const QString &text) {
        return std::any_of(signs.cbegin(), signs.cend(), [&text](const QString &sign) { return text.contains(sign); });
    };
    for (const gitlab::Script script : {gitlab::Script::Before, gitlab::Script::Main}) {
        const QList<gitlab::Command> &commands = job.commands(script);
        if (std::any_of(commands.cbegin(), commands.cend(), [&](const gitlab::Command &command) { return isNamed(command.text); }))
            return true;
    }
    for (auto it = job.variables.cbegin(); it != job.variables.cend(); ++it) {
        if (isNamed(it.key()) || isNamed(it->value))
            return true;
    }
    bool isOpen = false;
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.see = [&](const script::Step &step) {
        isOpen = isOpen || (!step.isOpened && !isPlain(step.words)) || isNamed(step.words.join(u' '));
    };
    gitlab::playJob(job, play);
    return isOpen;
}

bool isNeverFilled(const gitlab::Job &job, const gitlab::Cache &cache)
{
    return !cache.untracked && !cache.paths.isEmpty() && std::none_of(cache.paths.cbegin(), cache.paths.cend(), [&](const QString &path) {
        return gitlab::cachePlaceOf(gitlab::expandedIn(job, path)) != gitlab::CachePlace::Outside && mayFill(job, path);
    });
}

} // namespace caravan::recipes
