// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/sources.h"
#include "core/project/inputs.h"
#include "core/script/comparison.h"

#include <algorithm>

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

/// Whether the project's checkout has \a path, by the option of `test`: `-d` is for folders, `-f` and `-s` for files. Where nobody lists its files, those of opam.
Status isInCheckout(const Shell &shell, const QString &option, const QString &path)
{
    if (!hasCheckout(shell) || (path != projectFolder() && !isInProject(path)))
        return Status::Failure;
    const auto answer = [](bool isSo) { return isSo ? Status::Success : Status::Failure; };
    const bool isForFiles = option == "-f"_L1 || option == "-s"_L1;
    const bool isForFolders = option == "-d"_L1;
    const QString place = path.mid(projectFolder().size() + 1);
    if (place.isEmpty() || place == ".git"_L1)
        return answer(!isForFiles);
    const gitlab::Files &files = shell.setting.inputs.files;
    QStringList all;
    if (files.isKnown())
        all = files.list();
    else if (const project::Project *project = shell.setting.inputs.project) // at least these are there
        all = project::inputsOf(*project).opamFiles;
    const auto isFolder = [&](const QString &file) { return file.startsWith(place + u'/'); };
    return answer((!isForFolders && all.contains(place)) || (!isForFiles && std::any_of(all.cbegin(), all.cend(), isFolder)));
}

/// What a test of a file says: of what the commands have made, of a clone, else of the checkout.
Status testFile(const Shell &shell, const QString &option, const QString &path)
{
    const bool isLink = option == "-h"_L1 || option == "-L"_L1;
    if (shell.files.exists(path))
        return Status::Success;
    const bool isInClone =
        std::any_of(shell.clones.cbegin(), shell.clones.cend(), [&](const QString &clone) { return path.startsWith(clone + u'/'); });
    if (isInClone)
        return Status::Unknown;
    return isLink ? Status::Failure : isInCheckout(shell, option, path);
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
    const auto turned = [&](Status status) { return status == Status::Unknown ? status : answer(status == Status::Success); };
    for (QString &part : parts)
        part = shell.environment.tested(part);
    if (parts.size() == 2) {
        const bool isKnown = !parts.at(1).contains(u'$') && !parts.at(1).contains(u'`');
        static const QStringList ofFiles = {u"-d"_s, u"-e"_s, u"-f"_s, u"-x"_s, u"-r"_s, u"-s"_s, u"-w"_s, u"-h"_s, u"-L"_s};
        if (ofFiles.contains(parts.at(0)))
            return isKnown ? turned(testFile(shell, parts.at(0), shell.pathOf(parts.at(1)))) : Status::Unknown;
        // What nobody can tell is mostly nothing: `-n "$(git diff)"`.
        if (!isKnown && (parts.at(0) == u"-n" || parts.at(0) == u"-z"))
            return answer(parts.at(0) == u"-z");
    }
    const bool takesPatterns = words.constFirst() == "[["_L1;
    return turned(script::comparisonOf(parts, takesPatterns ? script::Right::Pattern : script::Right::Text));
}

} // namespace caravan::estimate
