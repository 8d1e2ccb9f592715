// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/reading.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(TimedCommandsTexts);

constexpr qsizetype longestName = 60; ///< of a command, where it is shown

// Programs that run a file in their own language.
constexpr QLatin1String interpreters[] = {"python"_L1,  "perl"_L1, "ruby"_L1, "php"_L1,     "lua"_L1,        "node"_L1,  "nodejs"_L1,
                                          "Rscript"_L1, "pwsh"_L1, "deno"_L1, "ts-node"_L1, "powershell"_L1, "ocaml"_L1, "expect"_L1};
constexpr QLatin1String unreadShells[] = {"sh"_L1, "bash"_L1, "dash"_L1, "ash"_L1, "zsh"_L1, "ksh"_L1, "fish"_L1};

bool isOneOf(const QString &name, const QLatin1String *begin, const QLatin1String *end)
{
    return std::any_of(begin, end, [&](QLatin1String one) { return one == name; });
}

Phase phaseNamed(const QString &id)
{
    for (int i = 0; i < phaseCount; ++i) {
        if (phaseId(Phase(i)) == id)
            return Phase(i);
    }
    return Phase::Build;
}

/// What is said of a program: its name, with what says most of the words behind it.
QString titleOf(const QStringList &words)
{
    QStringList title = {words.constFirst()};
    const auto operand = std::find_if(words.cbegin() + 1, words.cend(),
                                      [](const QString &word) { return !word.startsWith(u'-') && !word.startsWith("$("_L1); });
    if (operand != words.cend())
        title.append(*operand);
    return title.join(u' ').simplified().left(longestName);
}

/// `python -m pytest tests` is `pytest tests`.
QStringList withoutInterpreter(const QStringList &words)
{
    const qsizetype module = words.indexOf(u"-m"_s);
    const bool isPython = plainName(words.constFirst()) == "python"_L1;
    return isPython && module == 1 && words.size() > 2 ? words.mid(2) : words;
}

/// Whether a path is that of a program which the project builds: `_build/default/bin/main.exe`, `./hello`; not `./configure.sh`.
bool isBuiltProgram(const QString &program)
{
    const QString name = program.section(u'/', -1);
    const bool isOfProject = program.contains(u'/') && !program.startsWith(u'/') && !program.startsWith(u'~');
    const bool isPlain = program == "./"_L1 + name && !name.contains(u'.');
    return isOfProject && (program.contains("_build/"_L1) || name.endsWith(".exe"_L1) || isPlain);
}

/// Whether a path is that of a program in the folder of a strategy that keeps it: `_program/hello`.
bool isKeptProgram(const QString &program, const recipes::Catalogue &catalogue)
{
    return std::any_of(catalogue.strategies.cbegin(), catalogue.strategies.cend(), [&](const recipes::Strategy &strategy) {
        return !strategy.programFolder.isEmpty() && program.startsWith(strategy.programFolder + u'/');
    });
}

/// "5 min", "300 s": the most that is expected of a time.
QString limitOf(const ProgramTime &time) { return formatDuration(Seconds(time.seconds * time.up)); }

void charge(Shell &shell, const ProgramTime &time, const QString &title, const Cause &cause)
{
    if (!time.isInstant())
        shell.chargeRough(phaseNamed(time.phase), {time.seconds, time.down, time.up}, time.usesCpu, title, time.provenance, cause);
}

/// What a run takes where an earlier one, or a cache, has left something for it.
ProgramTime leftOf(const Shell &shell, ProgramTime time)
{
    const bool isKept =
        std::any_of(time.keeps.cbegin(), time.keeps.cend(), [&](const QString &path) { return shell.files.exists(shell.pathOf(path)); });
    if (isKept)
        time.seconds *= time.kept;
    return time;
}

/// Leaves for the next run what the program keeps.
void keep(Shell &shell, const ProgramTime &time)
{
    constexpr double bytesPerFile = 10e3;
    if (time.keeps.isEmpty() || shell.files.exists(shell.pathOf(time.keeps.constFirst())))
        return;
    shell.files.put(shell.pathOf(time.keeps.constFirst()), Bulk{time.keptBytes, time.keptBytes / bytesPerFile});
}

/// \a kind: of `programs.yml`.
void chargeOwn(Shell &shell, const QString &kind)
{
    const ProgramTime &time = shell.costs().programs.like(kind);
    const Cause cause = causeOf(time.provenance.source);
    charge(shell, time, TimedCommandsTexts::tr("the project's program runs"), cause);
    shell.setting.assumeUnknown(TimedCommandsTexts::tr("A program that the project has built runs for %1, up to %2.")
                                    .arg(formatDuration(Seconds(time.seconds)), limitOf(time)),
                                time.provenance, cause);
}

} // namespace

void chargeOwnProgram(Shell &shell, const QString &name)
{
    const Programs &programs = shell.costs().programs;
    const ProgramTime &named = programs.guessed({QString(name).replace(u'/', u' ')});
    chargeOwn(shell, named.kind == programs.like(u"test"_s).kind ? u"ownTest"_s : u"own"_s);
}

void chargeOwnTest(Shell &shell) { chargeOwn(shell, u"ownTest"_s); }

bool runsUnreadFile(const QStringList &words)
{
    const QString name = plainName(words.constFirst());
    if (isOneOf(name, std::begin(unreadShells), std::end(unreadShells)))
        return true;
    if (!isOneOf(name, std::begin(interpreters), std::end(interpreters)))
        return false;
    const auto file = std::find_if(words.cbegin() + 1, words.cend(), [](const QString &word) { return !word.startsWith(u'-'); });
    return file != words.cend() && !words.contains(u"-c"_s) && !words.contains(u"-e"_s) && !words.contains(u"-m"_s);
}

Status runTimed(Shell &shell, const QStringList &given)
{
    const Programs &programs = shell.costs().programs;
    const QStringList words = withoutInterpreter(given);
    const std::optional<ProgramTime> time = programs.known(words);
    const bool isUnread = runsUnreadFile(words);
    const QString title = titleOf(words);
    if (time && !isUnread) {
        charge(shell, leftOf(shell, *time), title, causeOf(time->provenance.source, title));
        keep(shell, *time);
        return Status::Success;
    }
    if (isBuiltProgram(words.constFirst()) || isKeptProgram(words.constFirst(), shell.setting.inputs.catalogue)) {
        chargeOwnProgram(shell, words.constFirst());
        return Status::Unknown;
    }
    const ProgramTime &like = programs.guessed(words);
    const bool isLikeNothing = like.kind == programs.like(u"other"_s).kind;
    const ProgramTime &assumed = time && isLikeNothing ? *time : like;
    const Cause cause = causeOf(assumed.provenance.source, title);
    charge(shell, assumed, title, cause);
    shell.setting.assumeUnknown(TimedCommandsTexts::tr("What “%1” does is not known to Caravan: %2 assumed, up to %3.")
                                    .arg(title, formatDuration(Seconds(assumed.seconds)), limitOf(assumed)),
                                assumed.provenance, cause);
    return words.constFirst().contains(u'/') ? Status::Unknown : Status::Success;
}

} // namespace caravan::estimate
