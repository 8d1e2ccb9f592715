// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caravan::script {

/// A command without the programs in front that only run it: `sudo -E nice -n 10 make` is `make`.
struct Bare {
    QStringList words;       ///< the program and its arguments; a wrapper with nothing to run stays as it is: `exec`, `sudo -v`
    QStringList wrappers;    ///< names of those that were taken off, the outermost first
    QStringList assignments; ///< `NAME=value` that `env` and `sudo` hand on
    QString limit;           ///< the time that `timeout` lets it run, as written; empty for none
};

Bare bareOf(const QStringList &words);

/// Whether \a program does nothing but run the command that follows it.
bool isWrapper(const QString &program);

/// Whether \a program is none of those that a shell goes on from: no wrapper, no builtin that changes the shell, no shell, no script file and
/// not opam. A quick look, for most commands are plain.
bool isPlainProgram(const QString &program);

/// What `opam exec … -- command` runs, \a words being bare; empty when it is no such command.
QStringList behindOpamExec(const QStringList &words);

/// The text that `sh -c text`, `su user -c text` or `eval words` runs, \a words being bare; null for other commands.
QString innerScript(const QStringList &words);

/// The file that `. file`, `source file`, `sh -e file` or `dir/file` runs, \a words being bare; empty for other commands.
struct ScriptCall {
    QString path;          ///< as written
    QStringList arguments; ///< behind it
    bool isSourced = false;
};
ScriptCall scriptCallOf(const QStringList &words);

} // namespace caravan::script
