// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What hangs on conditions of which nobody can tell: work is done where what it makes is not there.
#include "core/base/texts.h"
#include "core/estimate/commands/opam_switch.h"
#include "core/estimate/commands/reading.h"
#include "core/recipes/opam_arguments.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(GuardedWorkTexts);

/// What becomes of what a command makes.
enum class Making {
    Nothing, ///< that anybody here knows of
    Missing, ///< makes something that is not there
    There,   ///< makes something that is there
    Rest,    ///< makes what of it is not there yet, and is done at once where all is
};

Making makingOf(const Shell &shell, const QStringList &words)
{
    const auto ofPath = [&](const QString &path) { return shell.files.exists(path) ? Making::There : Making::Missing; };
    const QStringList plain = withPlainProgram(words);
    if (isPackageManager(plain.constFirst())) {
        const bool installs = plain.contains(u"install"_s) || plain.contains(u"add"_s);
        return installs ? Making::Rest : Making::Nothing;
    }
    if (plain.constFirst() != "opam"_L1)
        return Making::Nothing;
    const OpamArguments arguments = OpamArguments::of(plain);
    if (arguments.command == "init"_L1)
        return ofPath(arguments.root.isEmpty() ? shell.opamRoot() : shell.pathOf(arguments.root));
    if (arguments.command == "switch"_L1 && arguments.operands.value(0) == "create"_L1)
        return ofPath(switchPath(shell, arguments.operands.value(1)));
    return arguments.command == "install"_L1 || arguments.command == "depext"_L1 ? Making::Rest : Making::Nothing;
}

/// The first command that makes something which is either there or not, else the first that makes what is left.
struct Maker {
    Making making = Making::Nothing;
    QStringList words;
};
Maker makerAmong(const Shell &shell, const QList<QStringList> &commands)
{
    Maker found;
    for (const QStringList &words : commands) {
        const Making making = makingOf(shell, words);
        if (making == Making::Missing || making == Making::There)
            return {making, words};
        if (making == Making::Rest && found.making == Making::Nothing)
            found = {making, words};
    }
    return found;
}

bool isDefinite(const Maker &maker) { return maker.making == Making::Missing || maker.making == Making::There; }

} // namespace

Status Shell::presumed(const QStringList &words, const QList<QStringList> &then, const QList<QStringList> &otherwise)
{
    const Maker ifTrue = makerAmong(*this, then);
    const Maker ifFalse = makerAmong(*this, otherwise);
    const bool isOpen =
        isDefinite(ifTrue) == isDefinite(ifFalse) && (ifTrue.making == Making::Nothing) == (ifFalse.making == Making::Nothing);
    if (words.isEmpty() || isOpen)
        return Status::Unknown;
    const bool isThen = isDefinite(ifTrue) || (!isDefinite(ifFalse) && ifTrue.making != Making::Nothing);
    const Maker &maker = isThen ? ifTrue : ifFalse;
    if (isThen && !isDefinite(maker)) // it goes on, as it does behind any other command
        return Status::Unknown;
    const bool runs = maker.making != Making::There;
    const ProgramTime &time = costs().programs.like(u"guarded"_s);
    const Cause cause = causeOf(time.provenance.source, jobName);
    const QString work = maker.words.join(u' ');
    if (!runs)
        chargeRough(Phase::Switch, {time.seconds, time.down, time.up}, time.usesCpu, work, time.provenance, cause);
    setting.assumeUnknown(GuardedWorkTexts::tr(
                              "Whether “%1” succeeds is not known to Caravan: “%2” is taken to run where what it makes is not there.")
                              .arg(words.join(u' '), work),
                          time.provenance, cause);
    return runs == isThen ? Status::Success : Status::Failure;
}

} // namespace caravan::estimate
