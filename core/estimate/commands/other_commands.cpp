// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/shell.h"
#include "core/gitlab/language/duration.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OtherCommandsTexts);

// Commands whose time does not matter.
constexpr QLatin1String free[] = {
    ":"_L1,        "true"_L1,   "false"_L1,     "echo"_L1,    "printf"_L1, "cat"_L1,      "ls"_L1,       "pwd"_L1,     "set"_L1,
    "unset"_L1,    "source"_L1, "."_L1,         "date"_L1,    "which"_L1,  "whoami"_L1,   "id"_L1,       "chmod"_L1,   "chown"_L1,
    "touch"_L1,    "head"_L1,   "tail"_L1,      "grep"_L1,    "egrep"_L1,  "sed"_L1,      "awk"_L1,      "cut"_L1,     "sort"_L1,
    "uniq"_L1,     "tr"_L1,     "wc"_L1,        "tee"_L1,     "find"_L1,   "du"_L1,       "df"_L1,       "env"_L1,     "umask"_L1,
    "shift"_L1,    "read"_L1,   "wait"_L1,      "trap"_L1,    "type"_L1,   "hash"_L1,     "basename"_L1, "dirname"_L1, "sha256sum"_L1,
    "md5sum"_L1,   "nproc"_L1,  "uname"_L1,     "diff"_L1,    "mkdir"_L1,  "rmdir"_L1,    "install"_L1,  "ldd"_L1,     "file"_L1,
    "git"_L1,      "ocaml"_L1,  "ocamlfind"_L1, "return"_L1,  "local"_L1,  "readonly"_L1, "alias"_L1,    "yes"_L1,     "stat"_L1,
    "realpath"_L1, "tput"_L1,   "ulimit"_L1,    "getent"_L1,  "jq"_L1,     "tree"_L1,     "less"_L1,     "more"_L1,    "let"_L1,
    "shopt"_L1,    "export"_L1, "declare"_L1,   "typeset"_L1, "break"_L1,  "continue"_L1,
};

struct Known {
    QLatin1String program;
    QLatin1String arguments; ///< one of these words, each between blanks, must follow; empty for any
    Cost Costs::*cost;
};

constexpr Known known[] = {
    {"git"_L1, " clone fetch pull submodule push lfs "_L1, &Costs::downloadSeconds},
    {"curl"_L1, ""_L1, &Costs::downloadSeconds},
    {"wget"_L1, ""_L1, &Costs::downloadSeconds},
    {"scp"_L1, ""_L1, &Costs::downloadSeconds},
    {"npm"_L1, " install ci i "_L1, &Costs::npmInstall},
    {"yarn"_L1, ""_L1, &Costs::npmInstall},
    {"pnpm"_L1, ""_L1, &Costs::npmInstall},
    {"pip"_L1, ""_L1, &Costs::pipInstall},
    {"pip3"_L1, ""_L1, &Costs::pipInstall},
};

constexpr qsizetype longestName = 40; ///< of a command, where it is shown

bool isFree(const QString &program)
{
    return std::any_of(std::begin(free), std::end(free), [&](QLatin1String name) { return name == program; });
}

/// What a makefile is likely to do by the name of its target.
Goals goalsOfMake(const QStringList &words)
{
    Goals goals = Goal::Build;
    for (const QString &word : words.mid(1)) {
        if (word.contains(u"test"_s) || word.contains(u"check"_s))
            goals |= Goal::Test;
        if (word.contains(u"doc"_s))
            goals |= Goal::Doc;
    }
    return goals;
}

void changeFolder(Shell &shell, const QStringList &words)
{
    if (words.size() > 1 && words[1] != u"-")
        shell.folder = shell.pathOf(words[1]);
}

double sleepSeconds(const QStringList &words)
{
    constexpr double longest = 3600;
    Seconds sum(0);
    for (const QString &word : words.mid(1))
        sum += gitlab::readDuration(word, gitlab::DurationDialect::Shell).value_or(Seconds(0));
    return std::clamp(sum.count(), 0.0, longest);
}

} // namespace

Status runOther(Shell &shell, const QStringList &words)
{
    const Costs &costs = shell.costs();
    const QString program = words.constFirst();
    if (program == "exit"_L1) {
        if (words.value(1).toInt() != 0)
            shell.fail(OtherCommandsTexts::tr("“%1” always ends with an error: it runs “%2”.").arg(shell.jobName, words.join(u' ')));
        if (words.value(1).toInt() != 0 && !shell.foundImage.isEmpty())
            shell.failForCertain(OtherCommandsTexts::tr("“%1” ends with an error because “%2” is in the registry: it runs “%3”.")
                                     .arg(shell.jobName, shell.foundImage, words.join(u' ')));
        return Status::Success;
    }
    if (program == "cd"_L1) {
        changeFolder(shell, words);
        return Status::Success;
    }
    if (program == "false"_L1) {
        shell.fail(OtherCommandsTexts::tr("“%1” always ends with an error: it runs “%2”.").arg(shell.jobName, program));
        return Status::Failure;
    }
    if (program == "sleep"_L1) {
        shell.chargeSeconds(Phase::Build, sleepSeconds(words), 1, costs.unknownCommand, OtherCommandsTexts::tr("the script sleeps"));
        return Status::Success;
    }
    for (const Known &entry : known) {
        if (entry.program == program && (entry.arguments.isEmpty() || QString(entry.arguments).contains(u' ' + words.value(1) + u' '))) {
            shell.chargeSeconds(Phase::Build, costs.*entry.cost, program);
            return Status::Success;
        }
    }
    if (isFree(program))
        return program == "grep"_L1 ? Status::Unknown : Status::Success;
    if (program == "make"_L1) {
        shell.setting.assume(OtherCommandsTexts::tr("A run of make takes as long as building the project with dune."),
                             costs.duneBuildPerKiloline);
        runGoals(shell, goalsOfMake(words));
        return Status::Success;
    }
    if (program.contains(u'/') && !program.startsWith(u'/') && !program.startsWith(u'~')) {
        shell.chargeCpu(Phase::Build, costs.programRun, costs.twoCoresSerial, costs.programRun,
                        OtherCommandsTexts::tr("the project's program runs"));
        return Status::Unknown;
    }
    shell.chargeSeconds(Phase::Build, costs.unknownCommand, costs.unknownSpread, costs.unknownCommand, program.left(longestName));
    shell.setting.assume(OtherCommandsTexts::tr("Each command that Caravan does not know takes %1 s.").arg(costs.unknownCommand.value),
                         costs.unknownCommand);
    return Status::Success;
}

} // namespace caravan::estimate
