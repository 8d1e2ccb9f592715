// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <functional>

namespace caravan::cli {

/// An option of a command. Options without \c value are flags.
struct Option {
    QString name;  ///< "--runner"
    QString value; ///< "ID", as shown in the help; empty for a flag
    QString summary;
};

/// What was given on the command line, checked against the command's table.
struct Arguments {
    QString path;                       ///< the last positional word, or the first where a command takes more
    QStringList words;                  ///< further positional words, gestures with their options
    QMap<QString, QStringList> options; ///< values by option; a flag has one empty value

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &standard = {}) const { return options.value(option, {standard}).constLast(); }
    QStringList values(const QString &option) const { return options.value(option); }
};

/// One command of `caravan-cli`: help, man page, completion and parsing all come from this table.
struct Command {
    QString name;
    QString operands; ///< "PATH"
    QString summary;  ///< one sentence
    QList<Option> options;
    bool takesWords = false; ///< everything behind the path belongs to the command: the gestures of `edit`
    std::function<Output(const Arguments &)> run;
};

const QList<Command> &commands();

/// Reads \a words by \a command's table. Errors: Usage.
Result<Arguments> parseArguments(const Command &command, const QStringList &words);

QString helpText(const Command &command);
QString generalHelp();
/// A man page in troff.
QString manPage();

/// \a text as a terminal may have it: what it would obey instead of show (control characters but line ends and tabs, marks that
/// turn the direction of writing) becomes U+FFFD. For texts for people, which quote names from files that others wrote.
QByteArray printable(QString text);

/// An output that is an error: the sentence on stderr, and the exit code that belongs to it.
Output failure(const Error &error);
/// The same where what was not found is a name that was given, of a job, stage, branch or commit: then the words are wrong, and not the file.
Output failureOfNames(Error error);

} // namespace caravan::cli
