// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/cache_hit.h"

#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/command_table.h"
#include "core/script/comparison.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

using script::Status;

/// A word as a path from the project folder.
QString testedPath(const QString &word)
{
    static const QRegularExpression here(uR"(^(?:\$\(pwd\)|`pwd`)/)"_s);
    QString path = word;
    path.remove(here);
    return gitlab::projectPathOf(path);
}

/// Whether \a path is there because one of \a restored is: itself, in one, or around one.
bool isRestored(const QStringList &restored, const QString &path)
{
    return std::any_of(restored.begin(), restored.end(),
                       [&](const QString &one) { return path == one || path.startsWith(one + u'/') || one.startsWith(path + u'/'); });
}

/// What `-d path`, `-n "$(ls path)"` … say, the words of a test without its brackets.
Status statusOfTest(const QStringList &words, const QStringList &restored)
{
    static const QStringList exists = {u"-d"_s, u"-e"_s, u"-f"_s, u"-s"_s, u"-r"_s, u"-w"_s, u"-x"_s, u"-a"_s};
    static const QRegularExpression listing(uR"(^(?:\$\(|`)\s*(?:ls|find)\b[^;|&]*?\s([^\s-][^\s;|&]*)\s*(?:2>\s*/dev/null\s*)?(?:\)|`)$)"_s);
    if (words.value(0) == "!"_L1) {
        const Status status = statusOfTest(words.mid(1), restored);
        return status == Status::Success ? Status::Failure : status == Status::Failure ? Status::Success : status;
    }
    const QString option = words.size() == 2 ? words.constFirst() : words.size() == 1 ? u"-n"_s : QString();
    const QString operand = words.value(words.size() - 1);
    if (exists.contains(option) && isRestored(restored, testedPath(operand)))
        return Status::Success;
    const QRegularExpressionMatch match = listing.match(operand);
    if (match.hasMatch() && isRestored(restored, testedPath(match.captured(1))))
        return option == "-n"_L1 ? Status::Success : option == "-z"_L1 ? Status::Failure : Status::Unknown;
    return script::comparisonOf(words);
}

/// How a command ends where \a restored is there.
Status statusOnHit(const QStringList &words, const QStringList &restored, Doubt doubt)
{
    static const QStringList asking = {u"command"_s, u"which"_s, u"type"_s, u"hash"_s, u"grep"_s, u"egrep"_s, u"fgrep"_s, u"ls"_s,
                                       u"stat"_s,    u"dpkg"_s,  u"rpm"_s,  u"cmp"_s,  u"diff"_s, u"find"_s,  u"git"_s,   u"ocamlfind"_s};
    static const QStringList queries = {u"switch"_s, u"list"_s, u"show"_s, u"var"_s, u"config"_s};
    const QString program = words.value(0);
    if (program == "true"_L1 || program == ":"_L1)
        return Status::Success;
    if (program == "false"_L1)
        return Status::Failure;
    const bool isTest = program == "test"_L1 || program == "["_L1 || program == "[["_L1;
    Status status = Status::Unknown;
    if (isTest)
        status = statusOfTest(script::testedWords(words), restored);
    else if (program == "ls"_L1 || program == "stat"_L1 || program == "cd"_L1)
        status = words.size() > 1 && isRestored(restored, testedPath(words.constLast())) ? Status::Success : Status::Unknown;
    if (status != Status::Unknown)
        return status;
    return doubt == Doubt::Fails && (isTest || asking.contains(program) || (program == "opam"_L1 && queries.contains(words.value(1))))
        ? Status::Failure
        : Status::Success;
}

} // namespace

QStringList restoredPaths(const gitlab::Job &job)
{
    QStringList paths;
    for (const auto &cache : job.caches) {
        if (cache.value.policy == gitlab::CachePolicy::Push)
            continue;
        for (const QString &path : cache.value.paths) {
            const QString expanded = gitlab::expandedIn(job, path);
            QString plain = gitlab::projectPathOf(expanded);
            if (const qsizetype glob = plain.indexOf(u'*'); glob >= 0)
                plain.truncate(qMax<qsizetype>(0, plain.lastIndexOf(u'/', glob)));
            if (gitlab::cachePlaceOf(expanded) == gitlab::CachePlace::Inside && !plain.isEmpty() && plain != "."_L1)
                paths += plain;
        }
    }
    return paths;
}

bool asksForFiles(const gitlab::Job &job)
{
    const auto asks = [](const QString &text) { return text.contains("test "_L1) || text.contains("[ "_L1) || text.contains("ls "_L1); };
    const auto asksIn = [&](const QList<gitlab::Command> &commands) {
        return std::any_of(commands.begin(), commands.end(), [&](const gitlab::Command &command) { return asks(command.text); });
    };
    return asksIn(job.beforeScript) || asksIn(job.script) || std::any_of(job.scriptFiles.cbegin(), job.scriptFiles.cend(), asks);
}

void playHit(const gitlab::Job &job, const QStringList &restored, Doubt doubt, const std::function<void(const script::Step &)> &see,
             const std::function<bool()> &isEnough)
{
    const qsizetype items = job.beforeScript.size() + job.script.size();
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.see = [&](const script::Step &step) {
        if (step.item < items)
            see(step);
    };
    play.isEnough = isEnough;
    play.answer = [&](const script::Step &step) { return statusOnHit(step.words, restored, doubt); };
    gitlab::playJob(job, play);
}

QList<QStringList> commandsOnHit(const gitlab::Job &job, const QStringList &restored)
{
    QList<QStringList> commands;
    for (const Doubt doubt : {Doubt::Holds, Doubt::Fails})
        playHit(job, restored, doubt, [&](const script::Step &step) { commands.append(step.words); });
    return commands;
}

} // namespace caravan::recipes
