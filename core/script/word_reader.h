// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/reading.h"

namespace caravan::script {

/// One word of the shell.
struct Word {
    QString text; ///< without quotes; expansions as written
    Span span;
    QList<SimpleCommand> substitutions;
};

bool isBlank(QChar c);

/// Length of the backslash and line end at \a at, which the shell drops; 0 when there is none.
qsizetype continuationAt(QStringView text, qsizetype at);

/// Whether what stands between `((` before \a begin and its `))` is arithmetic, not a subshell within parentheses.
/// What is longer than a thousand characters is not taken for arithmetic.
bool isArithmeticAt(QStringView text, qsizetype begin);

/// Length of `NAME=` or `NAME+=` at the start of \a written; 0 when it does not assign.
qsizetype assignmentLength(QStringView written);

/// Reads one word: quotes, expansions and substitutions in it.
class WordReader
{
public:
    /// Where an unquoted word ends.
    enum class Until {
        Operator, ///< at a blank or an operator
        Blank,    ///< at a blank or `;`: in `[[ … ]]`
    };

    WordReader(QStringView text, qsizetype begin, Reading &reading);

    Word read(Until until);
    /// The `((…))` that begins here, as written.
    Word readArithmetic();

private:
    friend class Verbatim;

    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAt(QStringView what) const { return m_text.mid(m_at).startsWith(what); }
    QChar next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }
    void append(QStringView text);
    void take(qsizetype length = 1);
    void abort();
    bool isOperator(QChar c, WordReader::Until until) const;
    bool opensPattern() const;

    void readEscape();
    void readSingleQuoted();
    void readDoubleQuoted();
    void readEscapedQuoted();
    void readExpansion(bool isQuoted);
    void readSubstituted(qsizetype opening);
    void readBackquoted(bool isQuoted);
    void readBraced(bool isQuoted);
    void readParenthesized();
    void readArithmeticBody();
    void readInput();

    QStringView m_text;
    qsizetype m_at;
    Reading &m_reading;
    Word m_word;
    int m_verbatim = 0;
};

} // namespace caravan::script
