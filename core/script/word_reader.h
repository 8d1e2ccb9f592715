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

/// A part of a word, for expansion: a text without its quotes, or something that the shell replaces, as written.
struct Piece {
    enum class Kind {
        Text,
        Reference,    ///< `$NAME`, `$1`, `${…}`
        Substitution, ///< `$(…)`, backquotes, `$((…))`, `<(…)`, `$[[ … ]]`
    };
    Kind kind = Kind::Text;
    QString text;
    bool isQuoted = false; ///< its blanks divide nothing
};

/// The parts of \a written, which is one word; or what stands within double quotes when \a isQuoted.
QList<Piece> piecesOf(QStringView written, bool isQuoted = false);

/// Length of the name at the start of \a text: of letters, digits and `_`, or one of `@*#?-!$` and a digit; 0 for none.
qsizetype nameLength(QStringView text);

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
        Never,    ///< at the end of the text
    };

    WordReader(QStringView text, qsizetype begin, Reading &reading);

    Word read(Until until);
    /// Reads to the end, as within double quotes when \a isQuoted, and gives what it was made of.
    QList<Piece> readPieces(bool isQuoted);
    /// The `((…))` that begins here, as written.
    Word readArithmetic();

private:
    friend class Verbatim;

    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAt(QStringView what) const { return m_text.mid(m_at).startsWith(what); }
    QChar next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }
    void append(QStringView text, bool isQuoted = false);
    void addPiece(Piece::Kind kind, QStringView text, bool isQuoted);
    void take(qsizetype length = 1);
    void abort();
    bool isOperator(QChar c, WordReader::Until until) const;
    bool opensPattern() const;

    void readEscape();
    void readSingleQuoted();
    void readDoubleQuoted();
    void readWithinQuotes();
    void readEscapedQuoted();
    void readExpansion(bool isQuoted);
    void readSubstituted(qsizetype opening, bool isQuoted);
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
    QList<Piece> *m_pieces = nullptr; ///< where what is read is noted; null when nobody asks
};

} // namespace caravan::script
