// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/pattern.h"
#include "core/script/script.h"

#include <functional>
#include <optional>

namespace caravan::script {

/// Who reads `$NAME`.
enum class Dialect {
    Shell,  ///< `$NAME`, `${NAME}`, `${NAME:-word}` and the other operators; a value is the text that it is
    GitLab, ///< `$NAME` and `${NAME}`, also in values; `$$` begins no variable. Source: lib/expand_variables.rb of GitLab 18
};

/// A variable as it is written.
struct Reference {
    QString name;
    QString operation; ///< what stands behind the name within braces: ":-", "-", ":=", "=", ":+", "+", ":?", "?", "#", "##", "%", "%%";
                       ///< "length" for `${#NAME}`; "?…" with something else for what nobody here can tell
    QString argument;  ///< behind the operation, as written
    qsizetype length = 0;
};

/// The variable at the beginning of \a text, which is a `$`; nullopt when there is none.
std::optional<Reference> referenceAt(QStringView text, Dialect dialect);

/// What is known of a variable.
struct Value {
    enum class State { Unknown, Unset, Set };
    State state = State::Unknown;
    QString text;        ///< of one that is set; parts of it that are not known stand as they are written: `$(ocamlc -version)`
    bool isWhole = true; ///< there is no such part

    static Value unset() { return {State::Unset, {}, true}; }
    static Value of(const QString &text, bool isWhole = true) { return {State::Set, text, isWhole}; }
    bool operator==(const Value &) const = default;
};

/// Where a shell finds its variables.
class Scope
{
public:
    Scope() = default;
    virtual ~Scope() = default;
    Scope(const Scope &) = default;
    Scope &operator=(const Scope &) = default;

    virtual Value value(const QString &name) const = 0;
    /// The same for what is compared, where a scope may take for unset what nothing sets.
    virtual Value tested(const QString &name) const { return value(name); }
    virtual void assign(const QString &name, const Value &value) = 0;

    QStringList arguments;     ///< `$1`, `$2` … of the function or file that runs
    bool hasArguments = false; ///< false: they are not known
};

/// What a word, or a text, becomes.
struct Expansion {
    QStringList fields;  ///< the words; a text is one
    bool isWhole = true; ///< nothing was left as it is written

    QString text() const { return fields.join(u' '); }
};

/// The words that the shell makes of \a written: quotes taken away, variables replaced, unquoted values divided at blanks. What cannot be
/// known stays as it is written. File names are not looked up. Never longer than some ten thousand characters: what would be, is not known.
Expansion expandWord(QStringView written, Scope &scope);

/// The same for what is one word anyway, such as the value in `NAME=value`.
Expansion expandValue(QStringView written, Scope &scope);

/// A pattern that is compared, such as one of `case`; nullopt where a part of it is not known.
std::optional<QList<PatternPiece>> expandPattern(QStringView written, Scope &scope);

/// The words of \a command, assignments apart, as the shell runs it.
Expansion expandWords(const SimpleCommand &command, Scope &scope);

/// `NAME=value` of \a command, number \a index, expanded: value only.
Expansion expandAssignment(const SimpleCommand &command, qsizetype index, Scope &scope);

/// What a text without quotes becomes, such as a path or an argument that was read before.
QString expandText(const QString &text, Scope &scope);

using Lookup = std::function<std::optional<QString>(const QString &name)>;

/// GitLab's own expansion of a key's value, or of a variable's: \a lookup gives values that are not expanded yet. A variable that is not
/// set, or holds itself, stays as written. \a seen is called with the name of each variable. Bounded in depth, number and size.
QString expandForGitLab(const QString &text, const Lookup &lookup, const std::function<void(const QString &name)> &seen = {});

} // namespace caravan::script
