// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/word_reader.h"

#include <optional>

namespace caravan::script {

enum class TokenKind {
    Word,
    Operator, ///< `text` says which; `;;`, `;&` and `;;&` are all given as `;;`
    Newline,
    Redirection, ///< whole, with its target
    End,
};

struct Token {
    TokenKind kind = TokenKind::End;
    QString text;        ///< of a word: without quotes
    QStringView written; ///< in the source
    Span span;
    QList<SimpleCommand> substitutions;

    bool isOperator(QStringView name) const { return kind == TokenKind::Operator && text == name; }
    /// Whether it is the operator or the unquoted word \a name.
    bool is(QStringView name) const { return isOperator(name) || (kind == TokenKind::Word && written == name); }
};

/// Splits a shell text into tokens, one at a time, because what a `)` or a quote means depends on what was read before.
/// Comments, line continuations and the bodies of here-documents are skipped.
class Lexer
{
public:
    Lexer(QStringView text, qsizetype begin, Reading &reading);

    const Token &peek();
    Token take();

    /// The next word within `[[ … ]]`, where operators are words and line ends blanks; `]]` at its end, too.
    /// May be called only when the last token was taken and not merely looked at.
    Token takeConditionWord();

    /// Where the last token that was taken ends.
    qsizetype position() const { return m_position; }

private:
    /// A here-document whose body begins at the next line.
    struct HereDocument {
        QString delimiter;
        bool isIndented = false;
    };

    Token read();
    Token readWord(WordReader::Until until);
    Token readNewline();
    std::optional<Token> readOperator();
    std::optional<Token> readRedirection();
    void skipBlanks();
    void skipHereDocuments();
    Token finish(Token token, qsizetype begin);

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_position;
    Reading &m_reading;
    std::optional<Token> m_ahead;
    QList<HereDocument> m_hereDocuments;
};

} // namespace caravan::script
