// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/cache_writer.h"

#include "core/recipes/cache_hit.h"
#include "core/recipes/command_table.h"
#include "core/recipes/dune_use.h"
#include "core/recipes/filled_paths.h"
#include "core/recipes/job_facts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

bool stores(const CacheUser &user) { return user.body().policy != gitlab::CachePolicy::Pull; }

/// Whether dune has nothing to do in the job but to look at how the sources are formatted.
bool onlyChecksFormat(const gitlab::Job &job)
{
    const auto checks = [](const gitlab::Command &command) { return checksFormat(command.text); };
    const auto installs = [](const gitlab::Command &command) {
        return userWords(commandsOf(command.text).value(0).words).value(0) == "opam"_L1;
    };
    return std::any_of(job.script.cbegin(), job.script.cend(), checks)
        && std::all_of(job.script.cbegin(), job.script.cend(), [&](const auto &command) { return checks(command) || installs(command); });
}

/// Which dependencies the job installs besides those of every build, where its caches bring nothing: "--with-test".
QSet<QString> installedBy(const gitlab::Job &job)
{
    QSet<QString> flags;
    const QList<JobCommand> commands = commandsOf(job, JobVariables::Expanded);
    for (const JobCommand &command : commands) {
        const QStringList words = userWords(command.words);
        for (const QString &word : words.value(0) == "opam"_L1 && words.contains(u"--deps-only"_s) ? words : QStringList()) {
            if (word.startsWith("--with-"_L1))
                flags.insert(word);
            else if (word == "-t"_L1 || word == "-d"_L1)
                flags.insert(word == "-t"_L1 ? u"--with-test"_s : u"--with-doc"_s);
        }
    }
    if (!turnsDunePackagesOn(job, nullptr))
        return flags;
    for (const gitlab::Command &command : job.beforeScript + job.script) { // dune brings what the job builds, and no more
        const QStringList asked = CommandTable::builtIn().installFlags(command.text);
        flags.unite({asked.cbegin(), asked.cend()});
    }
    return flags;
}

/// Whether the job installs what the project needs, whatever its caches bring.
bool installsOnHit(const gitlab::Job &job)
{
    const QList<QStringList> commands = commandsOnHit(job, restoredPaths(job));
    return std::any_of(commands.cbegin(), commands.cend(), [](const QStringList &words) {
        return words.value(0) == "opam"_L1 && words.contains(u"install"_s) && words.contains(u"--deps-only"_s);
    });
}

} // namespace

bool mayStoreForAll(const gitlab::Pipeline &pipeline, const gitlab::Graph &graph, const CacheUser &writer, const QList<CacheUser> &users)
{
    if ((!stores(writer) && std::any_of(users.cbegin(), users.cend(), stores)) || isNeverFilled(*writer.job, writer.body())
        || onlyChecksFormat(*writer.job))
        return false;
    const QSet<QString> gates = gitlab::gatesOf(pipeline, graph, writer.job->name);
    const QSet<QString> installed = installedBy(*writer.job);
    const auto hasAll = [&](const CacheUser &user) { return !stores(user) || installed.contains(installedBy(*user.job)); };
    const bool isComplete = std::all_of(users.cbegin(), users.cend(), hasAll);
    return std::all_of(users.cbegin(), users.cend(), [&](const CacheUser &user) {
        return user.job == writer.job
            || (gitlab::gatesOf(pipeline, graph, user.job->name).contains(gates) && (isComplete || installsOnHit(*user.job)));
    });
}

bool checksFormat(const QString &line)
{
    const QList<ItemCommand> commands = commandsOf(line);
    return !commands.isEmpty() && std::all_of(commands.cbegin(), commands.cend(), [](const ItemCommand &command) {
        const QStringList words = userWords(command.words);
        const bool isDune = words.value(0) == "dune"_L1;
        const auto isOther = [](const QString &word) { return !word.startsWith(u'-') && word != "@fmt"_L1; };
        const bool buildsFormat =
            isDune && words.value(1) == "build"_L1 && words.contains(u"@fmt"_s) && std::none_of(words.cbegin() + 2, words.cend(), isOther);
        return buildsFormat || (isDune && words.value(1) == "fmt"_L1) || words.value(0) == "ocamlformat"_L1;
    });
}

} // namespace caravan::recipes
