// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

#include <QString>

namespace caravan::opam {

enum class TokenKind {
    End,
    Bool,
    Int,
    String,
    Ident,
    Relation, ///< = != < <= > >= and ~, which opam reads as >=
    Prefix,   ///< ! ?
    Binding,  ///< += := =+ =: =+=
    And,
    Or,
    Colon,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenGroup,
    CloseGroup,
};

struct Token {
    TokenKind kind = TokenKind::End;
    QString text; ///< decoded, for strings
    Span span;
};

/// Splits an opam file into tokens; comments and white space are skipped.
class Lexer
{
public:
    explicit Lexer(const Source &source);

    /// Errors: Syntax with line and column.
    Result<Token> next();

private:
    Result<Done> skipBlanks();
    Result<Done> skipComment();
    Result<Token> string();
    Result<Token> rawString();
    Result<Done> escape(QByteArray &decoded);
    Token word();
    Token symbol(TokenKind kind, qsizetype length);
    Error error(qsizetype offset, const QString &message) const;
    char at(qsizetype offset) const { return offset < m_source.text.size() ? m_source.text.at(offset) : '\0'; }

    const Source &m_source;
    qsizetype m_offset = 0;
};

} // namespace caravan::opam
