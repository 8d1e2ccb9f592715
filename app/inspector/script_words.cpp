// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/script_words.h"

#include "app/theme/theme.h"
#include "core/recipes/data_reader.h"
#include "core/script/script.h"

#include <QRegularExpression>
#include <QTextCharFormat>

namespace caravan::inspector {

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

QTextCharFormat formatOf(theme::Role role, bool isBold = false)
{
    QTextCharFormat format;
    format.setForeground(theme::color(role));
    if (isBold)
        format.setFontWeight(QFont::DemiBold);
    return format;
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

void ScriptHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression quotes(u"\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'"_s);
    static const QRegularExpression variables(u"\\$(?:\\{[^}]*\\}|\\w+)"_s);
    static const QRegularExpression comment(u"(?:^|\\s)#.*$"_s);
    const script::Parsed parsed = script::parse(text);
    for (const script::SimpleCommand &command : parsed.commands) {
        for (qsizetype i = 0; i < command.wordSpans.size(); ++i) {
            const Span span = command.wordSpans.at(i);
            if (i == 0)
                setFormat(int(span.begin), int(span.length()), formatOf(theme::Role::Key, true));
            else if (command.words.at(i).startsWith(u'-'))
                setFormat(int(span.begin), int(span.length()), formatOf(theme::Role::Strategy));
        }
    }
    const auto paint = [&](const QRegularExpression &pattern, const QTextCharFormat &format) {
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            setFormat(int(found.capturedStart()), int(found.capturedLength()), format);
        }
    };
    paint(quotes, formatOf(theme::Role::Good));
    paint(variables, formatOf(theme::Role::Accent));
    if (const QRegularExpressionMatch found = comment.match(text); found.hasMatch() && text.left(found.capturedStart()).count(u'"') % 2 == 0)
        setFormat(int(found.capturedStart()), int(found.capturedLength()), formatOf(theme::Role::Muted));
}

} // namespace caravan::inspector
