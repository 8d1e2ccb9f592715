// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/repositories.h"

#include "core/recipes/job_facts.h"
#include "core/recipes/opam_arguments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

/// The address without what two ways to write it differ by.
QString plainAddress(QString address)
{
    if (address.startsWith("git+"_L1))
        address.remove(0, 4);
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

bool isAt(const PackageRepository &repository, const QString &address)
{
    const QString plain = plainAddress(address);
    return plain == repository.address || repository.otherAddresses.contains(plain);
}

/// The operands of `opam repo add` in \a words: name and address; empty for another command.
QStringList addedBy(const QStringList &words)
{
    const OpamArguments arguments = words.value(0) == "opam"_L1 ? OpamArguments::of(words) : OpamArguments();
    const bool isAdding =
        (arguments.command == "repo"_L1 || arguments.command == "repository"_L1) && arguments.operands.value(0) == "add"_L1;
    return isAdding ? arguments.operands.mid(1) : QStringList();
}

/// Whether a command of \a job adds the repository; \a isOwned: one that is a strategy's, or the user's.
bool isAddedIn(const gitlab::Job &job, const PackageRepository &repository, bool isOwned)
{
    const QList<JobCommand> commands = commandsOf(job, JobVariables::Expanded);
    return std::any_of(commands.cbegin(), commands.cend(), [&](const JobCommand &command) {
        const QStringList operands = addedBy(command.words);
        return operands.size() > 1 && isAt(repository, operands.at(1)) && CommandTable::builtIn().purposeOf(command).has_value() == isOwned;
    });
}

} // namespace

QString NeededRepositories::suffix(QChar before) const
{
    QString text;
    for (const NeededRepository &needed : known)
        text += before + needed.repository.name;
    return text;
}

NeededRepositories repositoriesFor(const project::Project &project, const Catalogue &catalogue)
{
    NeededRepositories needed;
    for (const QString &package : project.closure.unknown) {
        const auto has = [&](const PackageRepository &repository) {
            return std::any_of(repository.packages.cbegin(), repository.packages.cend(),
                               [&](const QString &pattern) { return matchesAny(pattern, package); });
        };
        const auto home = std::find_if(catalogue.repositories.cbegin(), catalogue.repositories.cend(), has);
        if (home == catalogue.repositories.cend()) {
            needed.homeless.append(package);
            continue;
        }
        const auto known = std::find_if(needed.known.begin(), needed.known.end(),
                                        [&](const NeededRepository &one) { return one.repository.name == home->name; });
        if (known == needed.known.end())
            needed.known.append({*home, {package}});
        else
            known->packages.append(package);
    }
    return needed;
}

NeededRepositories repositoriesOf(const gitlab::Job &job, const Catalogue &catalogue)
{
    NeededRepositories needed;
    for (const PackageRepository &repository : catalogue.repositories) {
        if (isAddedIn(job, repository, true))
            needed.known.append({repository, {}});
    }
    return needed;
}

QString addingCommand(const NeededRepositories &needed, RepositoryScope scope)
{
    const QString options = scope == RepositoryScope::Root ? u"--all-switches --set-default"_s : u"--this-switch"_s;
    QStringList commands;
    for (const NeededRepository &one : needed.known)
        commands.append(u"opam repo add %1 %2 %3"_s.arg(options, one.repository.name, one.repository.address));
    return commands.join(" && "_L1);
}

NeededRepositories withoutUsers(NeededRepositories needed, const gitlab::Job &job)
{
    needed.known.removeIf([&](const NeededRepository &one) { return isAddedIn(job, one.repository, false); });
    return needed;
}

} // namespace caravan::recipes
