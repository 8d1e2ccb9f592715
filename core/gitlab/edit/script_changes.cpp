// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/script_changes.h"

#include "core/base/texts.h"

#include <QSet>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ScriptChangesTexts);

constexpr auto continuation = "  "_L1;

/// As it is after a way through an editor: the last line end of a block is not shown.
QString shownCommand(QString command)
{
    while (command.endsWith(u'\n'))
        command.chop(1);
    return command;
}

/// \a commands with the last line ends that those have which are there already, or those that they replace: they are no change.
QStringList asWritten(QStringList commands, const QList<Effective> &now)
{
    QMultiHash<QString, qsizetype> written; // of the same ones the first comes first
    for (qsizetype i = now.size(); i-- > 0;)
        written.insert(shownCommand(now.at(i).text()), i);
    QList<qsizetype> places(commands.size(), -1);
    QSet<qsizetype> kept;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        if (const auto known = written.find(commands.at(i)); known != written.end()) {
            places[i] = *known;
            kept.insert(*known);
            written.erase(known);
        }
    }
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const qsizetype next = i > 0 && places.at(i - 1) >= 0 ? places.at(i - 1) + 1 : i;
        if (places.at(i) < 0 && next < now.size() && !kept.contains(next))
            places[i] = next;
        if (places.at(i) >= 0)
            commands[i] += now.at(places.at(i)).text().mid(shownCommand(now.at(places.at(i)).text()).size());
    }
    return commands;
}

} // namespace

QString scriptKey(Script which)
{
    switch (which) {
    case Script::Before:
        return u"before_script"_s;
    case Script::Main:
        return u"script"_s;
    case Script::After:
        return u"after_script"_s;
    }
    return {};
}

QString scriptText(const QStringList &commands)
{
    QStringList lines;
    for (const QString &command : commands)
        lines.append(shownCommand(command).replace(u'\n', u'\n' + continuation));
    return lines.join(u'\n');
}

QStringList commandsOf(const QString &text)
{
    QStringList commands;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(continuation) && !commands.isEmpty())
            commands.last() += u'\n' + line.mid(continuation.size());
        else if (!line.trimmed().isEmpty())
            commands.append(line);
    }
    std::transform(commands.begin(), commands.end(), commands.begin(), shownCommand);
    return commands;
}

bool isScriptEditable(Sources &sources, const QString &job, Script which)
{
    const yaml::Node node = sources.value({job, scriptKey(which)}).node;
    if (!node || node.isNull())
        return true;
    const QList<yaml::Node> items = node.isScalar() ? QList<yaml::Node>{node} : node.items();
    if (!(node.isScalar() || node.isSequence()) || !node.tag().isEmpty()
        || !std::all_of(items.cbegin(), items.cend(), [](const yaml::Node &item) { return item.isScalar(); }))
        return false;
    QStringList commands;
    for (const yaml::Node &item : items)
        commands.append(shownCommand(item.text()));
    return commandsOf(scriptText(commands)) == commands;
}

Result<ValueChange> withScript(Sources &sources, const QString &job, Script which, const QStringList &commands)
{
    if (!sources.hasJob(job))
        return Error{ErrorCode::NotFound, ScriptChangesTexts::tr("There is no job “%1”.").arg(job)};
    const yaml::Path path{job, scriptKey(which)};
    if (!isScriptEditable(sources, job, which)) {
        return Error{ErrorCode::Refused,
                     ScriptChangesTexts::tr("Commands of %1 stand for several, or come from elsewhere.").arg(path.join(u'.')),
                     {},
                     0,
                     0,
                     ScriptChangesTexts::tr("Change them in the text.")};
    }
    if (commands.isEmpty())
        return ValueChange{path, std::nullopt};
    const Effective now = sources.value(path);
    const QStringList written = asWritten(commands, sources.items(now, job));
    const bool isText = now.node.isScalar() && written.size() == 1;
    return ValueChange{path, isText ? yaml::Value::text(written.constFirst()) : yaml::Value::texts(written)};
}

} // namespace caravan::gitlab
