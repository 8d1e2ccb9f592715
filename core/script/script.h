// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace caravan::script {

/// How a command follows the one before it.
enum class Joint { First, Then /* ; or newline */, And /* && */, Or /* || */, Pipe /* | */ };

/// What a simple command stands in, when it does not always run.
enum class Role {
    Always,    ///< runs whenever the script gets there
    Condition, ///< between `if`/`elif`/`while` and `then`/`do`
    WhenTrue,  ///< in a `then` branch
    WhenFalse, ///< in an `else` branch
    Loop,      ///< in the body of a loop
};

/// One simple command: words without quotes, with the source of each kept. `FOO=1 cmd` has its assignments apart;
/// redirections are dropped from the words. It has no words where a line only assigns or redirects, and where it stands
/// for the substitutions in the head or the redirections of a compound command: `for f in $(ls); do …`.
struct SimpleCommand {
    QStringList assignments; ///< `NAME=value`
    QStringList words;       ///< unquoted; `$VAR`, `$(…)` and `$[[ inputs.x ]]` stay as written
    QList<Span> wordSpans;   ///< where each of the words is written, its quotes included
    Joint joint = Joint::First;
    Role role = Role::Always;
    int depth = 0;  ///< nesting of conditionals and loops; a condition has the depth of what it decides about
    int block = 0;  ///< number of the innermost `if`, `case` or loop it stands in, 0 for none: commands of one `if` share it
    int branch = 0; ///< of that block, from 0: the clauses of `case`; `elif` has the next one, condition and branch
    int group =
        0; ///< number of the innermost `{ …; }` or `( … )`, 0 for none and for the braces of a function: its commands share the first one's joint
    QString function;       ///< the function whose body it stands in: it runs where that is called
    bool isNegated = false; ///< `! cmd`
    Span span;              ///< in UTF-16 units of the string that was parsed, from the first word to the last or to a redirection
    QList<SimpleCommand> substitutions; ///< commands inside `$(…)` and backquotes of this command
    int definition = 0;                 ///< number of the innermost function definition it stands in, 0 for none
    int subshell = 0;   ///< number of the outermost `( … )` it stands in, 0 for none: what it assigns and where it goes ends there
    int background = 0; ///< number of the list that ends with `&` it stands in, 0 for none: the shell does not wait for it
    /// Of the assignments and the words as they are written, in one row; null where nothing is to be expanded, and short of those behind
    /// the last one that has something.
    QStringList written;

    QString program() const { return words.isEmpty() ? QString() : words.constFirst(); }
    bool operator==(const SimpleCommand &) const = default;
};

/// A conditional or loop.
struct Block {
    int parent = 0;             ///< number of the block that it stands in, 0 for none
    SimpleCommand head;         ///< what it stands in and how it follows what is before; of `for` and `select` the words: `for NAME in …`
    bool isFor = false;         ///< `for NAME in words`, not `for ((…))`
    bool isLoop = false;        ///< any of `for`, `select`, `while` and `until`
    QString subject;            ///< of `case`: its word, as written
    QList<QStringList> clauses; ///< of `case`: the patterns of each, as written
};

/// A function's definition.
struct Definition {
    QString name;
    int parent = 0;     ///< number of the definition that it stands in, 0 for none
    SimpleCommand head; ///< what it stands in
};

/// The simple commands of a POSIX shell text in order. Unterminated quotes and constructs that are not understood are read
/// as far as possible; `isComplete` says whether everything was.
struct Parsed {
    QList<SimpleCommand> commands;
    bool isComplete = true;
    QList<Block> blocks;           ///< by their numbers, from 1 on; those in substitutions too
    QList<Definition> definitions; ///< likewise
};

/// Takes time in proportion to the length of \a text. Nesting beyond 100 levels and what follows the first million
/// characters is not read.
Parsed parse(QStringView text);

/// \a word so quoted that the shell reads it back as one word with exactly this text.
QString quoted(const QString &word);

} // namespace caravan::script
