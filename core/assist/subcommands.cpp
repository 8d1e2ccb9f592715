// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/subcommands.h"

#include "core/recipes/data_reader.h"
#include "core/script/script.h"

#include <QMap>

namespace caravan::assist {

using namespace Qt::StringLiterals;

namespace {

/// By program and subcommand: what follows.
using Subcommands = QMap<QString, QMap<QString, QStringList>>;

const Subcommands &subcommands()
{
    static const Subcommands known = [] {
        Subcommands read;
        recipes::DataReader data = recipes::DataReader::builtIn(u":/caravan/recipes/subcommands.yml"_s);
        for (const yaml::Entry &program : data.entries(data.root(), u"programs")) {
            for (const yaml::Entry &subcommand : program.value.entries()) {
                QStringList words;
                for (const yaml::Node &word : subcommand.value.items())
                    words.append(word.text());
                read[program.key.text()].insert(subcommand.key.text(), words);
            }
        }
        return read;
    }();
    return known;
}

/// The words of the command that ends a line, the program first: `opam exec -- dune ` is dune's.
QStringList lastCommand(const QString &line)
{
    const script::Parsed parsed = script::parse(line);
    if (parsed.commands.isEmpty())
        return {};
    const script::SimpleCommand &command = parsed.commands.constLast();
    const qsizetype inner = command.words.lastIndexOf(u"--"_s);
    return inner < 0 ? command.words : command.words.mid(inner + 1);
}

} // namespace

QStringList wordsAfter(const QString &line, QString *word)
{
    const qsizetype space = line.lastIndexOf(u' ');
    *word = line.mid(space + 1);
    QStringList words = lastCommand(line);
    if (!word->isEmpty() && !words.isEmpty())
        words.removeLast();
    const QMap<QString, QStringList> known = subcommands().value(words.value(0));
    QStringList found;
    if (words.isEmpty())
        found = word->isEmpty() ? QStringList() : subcommands().keys();
    else if (words.size() == 1)
        found = known.keys();
    else
        found = known.value(words.at(1));
    const QString typed = *word;
    found.removeIf([&typed](const QString &candidate) { return !candidate.startsWith(typed) || candidate == typed; });
    return found;
}

} // namespace caravan::assist
