// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/shell.h"
#include "core/gitlab/language/duration.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ShellCommandsTexts);

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

void runExit(Shell &shell, const QStringList &words)
{
    if (words.value(1).toInt() == 0)
        return;
    shell.fail(ShellCommandsTexts::tr("“%1” always ends with an error: it runs “%2”.").arg(shell.jobName, words.join(u' ')));
    if (!shell.foundImage.isEmpty())
        shell.failForCertain(ShellCommandsTexts::tr("“%1” ends with an error because “%2” is in the registry: it runs “%3”.")
                                 .arg(shell.jobName, shell.foundImage, words.join(u' ')));
}

} // namespace

Status runShellCommand(Shell &shell, const QStringList &words)
{
    const QString &program = words.constFirst();
    if (program == "exit"_L1) {
        runExit(shell, words);
    } else if (program == "cd"_L1) {
        changeFolder(shell, words);
    } else if (program == "false"_L1) {
        shell.fail(ShellCommandsTexts::tr("“%1” always ends with an error: it runs “%2”.").arg(shell.jobName, program));
        return Status::Failure;
    } else if (program == "sleep"_L1) {
        shell.chargeRough(Phase::Build, {sleepSeconds(words), 1, 1}, false, ShellCommandsTexts::tr("the script sleeps"),
                          {ShellCommandsTexts::tr("the script says so"), {}, u"stated"_s});
    } else if (program == "wait"_L1) {
        shell.settleBackground(false);
    } else if (program == "grep"_L1) {
        return Status::Unknown; // what is in files, nobody here knows
    }
    return Status::Success;
}

} // namespace caravan::estimate
