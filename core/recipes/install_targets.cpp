// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/install_targets.h"

#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/work_folder.h"
#include "core/script/script.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

/// Where an item of a script stands.
struct Place {
    QString folder;       ///< that the shell is in, from the project's
    bool isOwned = false; ///< a strategy may take it out
};

/// What is called \a target in \a folder, as the project's folder calls it.
QString fromProject(const QString &target, const QString &folder)
{
    const QString bare = target == "./"_L1 ? u"."_s : target;
    const bool isRelative = isPathOfPackages(bare) && !bare.startsWith(u'/') && !bare.startsWith(u'$') && !bare.startsWith(u'~');
    if (folder.isEmpty() || folder == unknownFolder || !isRelative)
        return bare;
    return "./"_L1 + QDir::cleanPath(folder + u'/' + bare);
}

/// Whether a variable of \a job names a folder below the one that it is used in.
bool isFolder(const gitlab::Job &job, const QString &name)
{
    const auto isBelow = [](const QString &path) {
        return !path.isEmpty() && !path.contains(u'$') && QDir::isRelativePath(path) && !path.startsWith(u'~') && !path.contains(".."_L1);
    };
    if (job.variables.contains(name))
        return isBelow(gitlab::expandedIn(job, u'$' + name));
    const auto isBelowIn = [&](const gitlab::Instance &instance) {
        return std::any_of(instance.variables.cbegin(), instance.variables.cend(),
                           [&](const auto &variable) { return variable.first == name && isBelow(variable.second); });
    };
    return !job.instances.isEmpty() && std::all_of(job.instances.cbegin(), job.instances.cend(), isBelowIn);
}

/// What the job's own lines name, "." where they name nothing.
QStringList namedTargets(const gitlab::Job &job, const gitlab::Job &values)
{
    const CommandTable &table = CommandTable::builtIn();
    QList<Place> places;
    QString folder;
    for (const gitlab::Command &command : job.beforeScript + job.script) {
        places.append({folder, table.roleOf(command.text).isOwned()});
        folder = folderBehind(command.text, folder, [&](const QString &name) { return isFolder(values, name); });
    }
    QStringList targets;
    for (const JobCommand &command : commandsOf(job, JobVariables::AsWritten)) {
        if (command.item >= places.size() || !command.words.contains("--deps-only"_L1))
            continue;
        const Place &place = places.at(command.item);
        const QStringList operands = installOperandsOf(command.words);
        for (const QString &operand : operands) {
            const QString target = fromProject(operand, place.folder);
            if ((place.isOwned || isPathOfPackages(target)) && !targets.contains(target))
                targets.append(target);
        }
    }
    if (targets.isEmpty())
        targets.append(u"."_s);
    return targets;
}

/// The names of what is installed of a project with \a inputs; empty where nothing is left out.
QString nameOfPart(const QStringList &targets, const project::Inputs &inputs)
{
    QStringList names;
    for (const QString &target : targets)
        names.append(target.startsWith("./"_L1) ? target.sliced(2) : target);
    const auto isNamed = [&](const QString &file) { return names.contains(file) || names.contains(project::sourceFolderOf(file)); };
    const bool isAll = targets.contains(u"."_s) || std::all_of(inputs.opamFiles.cbegin(), inputs.opamFiles.cend(), isNamed);
    const auto isOpen = [](const QString &name) { return name.contains(u'$'); };
    if (isAll && std::none_of(names.cbegin(), names.cend(), isOpen))
        return {};
    for (QString &name : names) {
        if (name.endsWith(".opam"_L1))
            name.chop(qsizetype(qstrlen(".opam")));
        name.replace(u'/', u'-');
    }
    return names.join(u'-');
}

} // namespace

InstallTargets installTargetsOf(const gitlab::Job &job, const gitlab::Job &values, const project::Inputs &inputs)
{
    const QStringList named = namedTargets(job, values);
    if (named != QStringList{u"."_s} || inputs.targets.isEmpty())
        return {named.join(u' '), nameOfPart(named, inputs)};
    QStringList words;
    for (const QString &target : inputs.targets)
        words.append(script::quoted(target));
    return {words.join(u' ')};
}

} // namespace caravan::recipes
