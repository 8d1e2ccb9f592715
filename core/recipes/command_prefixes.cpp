// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/command_prefixes.h"

#include "core/recipes/command_table.h"
#include "core/script/wrappers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

constexpr auto sudo = "sudo"_L1;

/// The commands of an item that stand in its text, the last one first.
QList<script::SimpleCommand> lastFirst(const QString &item)
{
    QList<script::SimpleCommand> commands = parsedItem(item)->commands;
    std::sort(commands.begin(), commands.end(),
              [](const script::SimpleCommand &left, const script::SimpleCommand &right) { return left.span.begin > right.span.begin; });
    return commands;
}

} // namespace

QString withoutSudo(const QString &item)
{
    QString text = item;
    for (const script::SimpleCommand &command : lastFirst(item)) {
        if (command.words.value(0) != sudo || command.wordSpans.size() != command.words.size())
            continue;
        qsizetype first = 1;
        while (first < command.words.size() && command.words.at(first).startsWith(u'-'))
            ++first;
        if (first < command.words.size())
            text.remove(command.wordSpans.at(0).begin, command.wordSpans.at(first).begin - command.wordSpans.at(0).begin);
    }
    return text;
}

QString withoutOpamExec(const QString &item)
{
    QString text = item;
    for (const script::SimpleCommand &command : lastFirst(item)) {
        const QStringList words = script::bareOf(command.words).words;
        const QStringList run = script::behindOpamExec(words);
        if (run.isEmpty() || command.wordSpans.size() != command.words.size())
            continue;
        const qsizetype from = command.wordSpans.at(command.words.size() - words.size()).begin;
        text.remove(from, command.wordSpans.at(command.words.size() - run.size()).begin - from);
    }
    return text;
}

QString withSudo(const QString &item)
{
    static const QStringList builtins = {u"exec"_s, u"command"_s, u"builtin"_s, u"time"_s}; // of the shell: sudo does not run them
    const CommandTable &table = CommandTable::builtIn();
    QString text = item;
    for (const script::SimpleCommand &command : lastFirst(item)) {
        const script::Bare bare = script::bareOf(command.words);
        const ItemCommand one{bare.words, {}, false, false};
        if (!table.needsRoot(one) || bare.wrappers.contains(sudo) || command.wordSpans.size() != command.words.size())
            continue;
        const bool isBuiltin = builtins.contains(command.words.constFirst());
        const auto first = isBuiltin ? command.words.size() - bare.words.size() : 0;
        // sudo hands on what is assigned behind it, and nothing else of the environment.
        const bool isAssigned = !isBuiltin && !command.assignments.isEmpty()
            && QStringView(item).mid(command.span.begin).startsWith(command.assignments.constFirst().section(u'=', 0, 0));
        text.insert(isAssigned ? command.span.begin : command.wordSpans.at(first).begin, sudo + u' ');
    }
    return text;
}

} // namespace caravan::recipes
