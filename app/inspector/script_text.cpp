// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/script_text.h"

#include "core/gitlab/edit/gestures.h"

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr auto continuation = "  "_L1;

QStringList textsOf(const QList<gitlab::Command> &commands)
{
    QStringList texts;
    for (const gitlab::Command &command : commands)
        texts.append(command.text);
    return texts;
}

/// As it is after a way through the editor: the last line end of a block is not shown.
QString shown(QString command)
{
    while (command.endsWith(u'\n'))
        command.chop(1);
    return command;
}

} // namespace

QString scriptKey(gitlab::Script which)
{
    switch (which) {
    case gitlab::Script::Before:
        return u"before_script"_s;
    case gitlab::Script::Main:
        return u"script"_s;
    case gitlab::Script::After:
        return u"after_script"_s;
    }
    return {};
}

QString scriptText(const QStringList &commands)
{
    QStringList lines;
    for (const QString &command : commands)
        lines.append(shown(command).replace(u'\n', u'\n' + continuation));
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
    std::transform(commands.begin(), commands.end(), commands.begin(), shown);
    return commands;
}

bool isEditable(const yaml::Tree &tree, const gitlab::Job &job, gitlab::Script which, const gitlab::Reading *reading)
{
    const QList<gitlab::Command> &commands = job.commands(which);
    const yaml::Node own = tree.find({job.name, scriptKey(which)});
    const bool isInherited = (!own.isValid() && !commands.isEmpty()) || own.isAlias() || own.tag() == "!reference"_L1;
    const yaml::Node node = isInherited ? gitlab::Sources(tree, reading).value({job.name, scriptKey(which)}).node : own;
    if (!node.isValid() || node.isNull())
        return commands.isEmpty();
    if (node.isScalar())
        return commands.size() <= 1 && node.tag().isEmpty();
    if (!node.isSequence() || node.size() != commands.size())
        return false;
    const QList<yaml::Node> items = node.items();
    return std::all_of(items.cbegin(), items.cend(), [](const yaml::Node &item) { return item.isScalar(); });
}

Result<Done> setScript(yaml::Draft &draft, const gitlab::Job &job, gitlab::Script which, const QStringList &commands, gitlab::At at,
                       const gitlab::Reading *reading)
{
    yaml::Path path{job.name, scriptKey(which)};
    gitlab::Sources sources(draft.tree(), reading);
    const gitlab::EditPlace place = sources.place(path);
    if (const std::optional<Error> shared = at == gitlab::At::Source ? std::nullopt : sources.whyShared(path))
        return *shared;
    if (place.isInherited && at == gitlab::At::Source && !place.source.isEmpty()) {
        path = place.source;
    } else if (place.isInherited) {
        return commands.isEmpty() ? gitlab::unsetKey(draft, path, gitlab::At::Here, reading)
                                  : gitlab::setKey(draft, path, yaml::Value::texts(commands), gitlab::At::Here, reading);
    }
    const yaml::Node node = draft.tree().find(path);
    if (commands.isEmpty())
        return node.isValid() ? gitlab::unsetKey(draft, path) : Result<Done>(Done{});
    if (!node.isSequence()) {
        if (node.isScalar() && commands.size() == 1)
            return gitlab::setKey(draft, path, yaml::Value::text(commands.constFirst()));
        return gitlab::setKey(draft, path, yaml::Value::texts(commands));
    }

    QStringList before = textsOf(job.commands(which));
    std::transform(before.begin(), before.end(), before.begin(), shown);
    qsizetype begin = 0;
    while (begin < before.size() && begin < commands.size() && before.at(begin) == commands.at(begin))
        ++begin;
    qsizetype beforeEnd = before.size();
    qsizetype afterEnd = commands.size();
    while (beforeEnd > begin && afterEnd > begin && before.at(beforeEnd - 1) == commands.at(afterEnd - 1)) {
        --beforeEnd;
        --afterEnd;
    }

    const auto itemPath = [&](qsizetype index) { return path + QStringList{QString::number(index)}; };
    const qsizetype common = std::min(beforeEnd, afterEnd);
    for (qsizetype i = begin; i < common; ++i) {
        if (before.at(i) == commands.at(i))
            continue;
        if (const Result<Done> done = draft.set(itemPath(i), yaml::Value::text(commands.at(i))); !done)
            return done;
    }
    for (qsizetype i = common; i < afterEnd; ++i) {
        const bool isAtEnd = common >= before.size();
        if (const Result<Done> done = draft.insertItem(path, isAtEnd ? -1 : int(i), yaml::Value::text(commands.at(i))); !done)
            return done;
    }
    for (qsizetype i = beforeEnd; i > common; --i) {
        if (const Result<Done> done = draft.remove(itemPath(i - 1)); !done)
            return done;
    }
    return Done{};
}

} // namespace caravan::inspector
