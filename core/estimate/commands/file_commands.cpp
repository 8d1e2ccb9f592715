// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/shell.h"
#include "core/script/comparison.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FileCommandsTexts);

constexpr auto everythingInside = "/*"_L1;

QStringList operandsOf(const QStringList &words)
{
    QStringList operands;
    for (const QString &word : words.mid(1)) {
        if (!word.startsWith(u'-'))
            operands.append(word);
    }
    return operands;
}

/// What the words of a path stand for: `_opam/*` for everything in `_opam`.
QString treeOf(const Shell &shell, QString word)
{
    if (word.endsWith(everythingInside))
        word.chop(everythingInside.size());
    return shell.pathOf(word);
}

/// Opam's things that leave the project are being restored, those that come into it are being kept.
Phase phaseOf(const QString &from, const QString &to)
{
    if (isInProject(from) == isInProject(to))
        return Phase::Build;
    return isInProject(to) ? Phase::Save : Phase::Restore;
}

void chargeCopy(Shell &shell, const QString &from, const QString &to, const Size &size)
{
    const Costs &costs = shell.costs();
    const double seconds = size.bytes / shell.setting.runner.unpackBytesPerSecond + size.files * costs.copyPerFile;
    shell.chargeSeconds(phaseOf(from, to), seconds, costs.spreadOf(costs.copyPerFile), costs.copyPerFile,
                        FileCommandsTexts::tr("%1 copied between file systems").arg(formatBytes({size.bytes})));
}

Status transfer(Shell &shell, const QString &from, const QString &to, bool isMove)
{
    const Size size = shell.files.size(from, shell.costs());
    const bool isAcross = isInProject(from) != isInProject(to);
    const bool isDone = isMove ? shell.files.move(from, to) : shell.files.copy(from, to);
    if (!isDone && shell.files.exists(from)) { // a part of something that is known as a whole
        const bool isInto = shell.files.exists(to) && !shell.files.at(to);
        shell.files.put(isInto ? to + u'/' + from.section(u'/', -1) : to, Bulk{shell.costs().artifactBytes, 1});
        return Status::Success;
    }
    if (!isDone)
        return Status::Unknown;
    if (isAcross || !isMove)
        chargeCopy(shell, from, to, size);
    return Status::Success;
}

} // namespace

Status runFileCommand(Shell &shell, const QStringList &words)
{
    const QString &program = words.constFirst();
    QStringList operands = operandsOf(words);
    if (program == "rm"_L1) {
        for (const QString &operand : std::as_const(operands))
            shell.files.remove(treeOf(shell, operand));
        return Status::Success;
    }
    if (operands.size() < 2)
        return Status::Success;
    const QString target = operands.takeLast();
    if (program == "mkdir"_L1)
        return Status::Success;
    if (program == "ln"_L1) {
        const QString link = shell.pathOf(target);
        if (words.value(1).startsWith(u"-s"_s) && isInProject(link))
            shell.files.put(link, Link{shell.pathOf(operands.constFirst())});
        return Status::Success;
    }
    Status status = Status::Success;
    for (const QString &operand : std::as_const(operands)) {
        if (transfer(shell, treeOf(shell, operand), shell.pathOf(target), program == "mv"_L1) != Status::Success)
            status = Status::Unknown;
    }
    return status;
}

Status runTest(Shell &shell, const QStringList &words)
{
    QStringList parts = script::testedWords(words);
    bool isNegated = false;
    while (parts.size() > 1 && parts.constFirst() == u"!") {
        isNegated = !isNegated;
        parts.removeFirst();
    }
    const auto answer = [isNegated](bool holds) { return holds != isNegated ? Status::Success : Status::Failure; };
    for (QString &part : parts)
        part = shell.environment.expanded(part);
    if (parts.size() == 2) {
        const bool isKnown = !parts.at(1).contains(u'$') && !parts.at(1).contains(u'`');
        static const QStringList ofFiles = {u"-d"_s, u"-e"_s, u"-f"_s, u"-x"_s, u"-r"_s, u"-s"_s, u"-w"_s, u"-h"_s, u"-L"_s};
        if (ofFiles.contains(parts.at(0)))
            return isKnown ? answer(shell.files.exists(shell.pathOf(parts.at(1)))) : Status::Unknown;
        // A variable that nobody sets is empty.
        if (!isKnown && (parts.at(0) == u"-n" || parts.at(0) == u"-z"))
            return answer(parts.at(0) == u"-z");
    }
    const Status compared = script::comparisonOf(parts);
    return compared == Status::Unknown ? compared : answer(compared == Status::Success);
}

} // namespace caravan::estimate
