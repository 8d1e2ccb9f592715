// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/work_folder.h"

#include "core/base/contains.h"
#include "core/recipes/command_table.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

using Asking = std::function<bool(const QString &name)>;

/// Whether a path, from \a folder, is one below it by what its variables are.
bool isBelow(const QString &folder, QString target, const Asking &isFolder)
{
    static const QRegularExpression variable(uR"(\$(?:(\w+)|\{(\w+)\}))"_s);
    if (!target.contains(u'$') && !folder.contains(u'$'))
        return true;
    if (target.contains(".."_L1)) // what it leaves has as many parts as nobody sees
        return false;
    for (auto matches = variable.globalMatch(target); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!isFolder || !isFolder(match.captured(1) + match.captured(2)))
            return false;
    }
    return !target.remove(variable).contains(u'$');
}

/// Where `cd` \a target leads from \a folder.
QString folderBelow(const QString &folder, QString target, const Asking &isFolder)
{
    bool isFromProject = false;
    for (const QLatin1StringView root : {"$CI_PROJECT_DIR"_L1, "${CI_PROJECT_DIR}"_L1}) {
        if (target == root || target.startsWith(root + u'/')) {
            target.remove(0, root.size() + 1);
            isFromProject = true;
        }
    }
    const bool isKnown = isBelow(isFromProject ? QString() : folder, target, isFolder) && !target.contains(u'`') && !target.startsWith(u'/')
        && !target.startsWith(u'~') && target != "-"_L1 && (isFromProject || folder != unknownFolder);
    if (!isKnown)
        return unknownFolder.toString();
    const QString clean = QDir::cleanPath((isFromProject ? QString() : folder) + u'/' + target);
    const QString path = clean.startsWith(u'/') ? clean.sliced(1) : clean;
    return path == ".."_L1 || path.startsWith("../"_L1) ? unknownFolder.toString() : path == "."_L1 ? QString() : path;
}

} // namespace

QString folderBehind(const QString &item, const QString &folder, const std::function<bool(const QString &name)> &isFolder)
{
    const bool mayMove = hasPart(item, u"cd") || hasPart(item, u"pushd") || hasPart(item, u"popd");
    if (!mayMove)
        return folder;
    const script::ParsedText parsed = parsedItem(item);
    QString now = folder;
    for (const script::SimpleCommand &command : parsed->commands) {
        const QString program = command.program();
        const bool moves = program == "cd"_L1 || program == "pushd"_L1 || program == "popd"_L1;
        if (!moves || command.depth > 0 || command.group > 0 || command.definition > 0)
            continue;
        now = command.words.size() == 2 && program != "popd"_L1 ? folderBelow(now, command.words.at(1), isFolder) : unknownFolder.toString();
    }
    return now;
}

} // namespace caravan::recipes
