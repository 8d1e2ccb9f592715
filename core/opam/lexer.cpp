// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/lexer.h"

#include "core/base/texts.h"

#include <algorithm>
#include <array>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LexerTexts);

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isWordCharacter(char c) { return isDigit(c) || isLetter(c) || c == '_' || c == '-'; }

struct Symbol {
    QByteArrayView text;
    TokenKind kind;
};

/// Longest first, so that the first that fits is the one.
constexpr std::array symbols = {
    Symbol{"=+=", TokenKind::Binding},  Symbol{"+=", TokenKind::Binding},    Symbol{":=", TokenKind::Binding},
    Symbol{"=+", TokenKind::Binding},   Symbol{"=:", TokenKind::Binding},    Symbol{"!=", TokenKind::Relation},
    Symbol{"<=", TokenKind::Relation},  Symbol{">=", TokenKind::Relation},   Symbol{"=", TokenKind::Relation},
    Symbol{"<", TokenKind::Relation},   Symbol{">", TokenKind::Relation},    Symbol{"~", TokenKind::Relation},
    Symbol{"!", TokenKind::Prefix},     Symbol{"?", TokenKind::Prefix},      Symbol{"&", TokenKind::And},
    Symbol{"|", TokenKind::Or},         Symbol{":", TokenKind::Colon},       Symbol{"{", TokenKind::OpenBrace},
    Symbol{"}", TokenKind::CloseBrace}, Symbol{"[", TokenKind::OpenBracket}, Symbol{"]", TokenKind::CloseBracket},
    Symbol{"(", TokenKind::OpenGroup},  Symbol{")", TokenKind::CloseGroup},
};

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

} // namespace

Lexer::Lexer(const Source &source) : m_source(source)
{
    if (source.text.startsWith(byteOrderMark))
        m_offset = byteOrderMark.size();
}

Error Lexer::error(qsizetype offset, const QString &message) const { return m_source.errorAt(offset, ErrorCode::Syntax, message); }

Result<Done> Lexer::skipBlanks()
{
    while (m_offset < m_source.text.size()) {
        const char c = at(m_offset);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            ++m_offset;
        } else if (c == '#') {
            const qsizetype end = m_source.text.indexOf('\n', m_offset);
            m_offset = end < 0 ? m_source.text.size() : end;
        } else if (c == '(' && at(m_offset + 1) == '*') {
            if (const auto skipped = skipComment(); !skipped)
                return skipped;
        } else {
            break;
        }
    }
    return Done{};
}

Result<Done> Lexer::skipComment()
{
    const qsizetype begin = m_offset;
    int depth = 0;
    do {
        if (m_offset >= m_source.text.size())
            return error(begin, LexerTexts::tr("This comment is never closed: “*)” is missing."));
        if (at(m_offset) == '(' && at(m_offset + 1) == '*') {
            ++depth;
            m_offset += 2;
        } else if (at(m_offset) == '*' && at(m_offset + 1) == ')') {
            --depth;
            m_offset += 2;
        } else {
            ++m_offset;
        }
    } while (depth > 0);
    return Done{};
}

Result<Token> Lexer::next()
{
    if (const auto skipped = skipBlanks(); !skipped)
        return skipped.error();
    if (m_offset >= m_source.text.size())
        return Token{TokenKind::End, {}, {m_offset, m_offset}};
    const QByteArrayView rest = QByteArrayView(m_source.text).sliced(m_offset);
    if (rest.startsWith("\"\"\""))
        return rawString();
    if (rest.startsWith('"'))
        return string();
    if (isWordCharacter(rest.front()))
        return word();
    const auto found = std::find_if(symbols.begin(), symbols.end(), [&](const Symbol &s) { return rest.startsWith(s.text); });
    if (found == symbols.end())
        return error(m_offset, LexerTexts::tr("This character has no meaning in an opam file."));
    return symbol(found->kind, found->text.size());
}

Token Lexer::symbol(TokenKind kind, qsizetype length)
{
    const Span span{m_offset, m_offset + length};
    m_offset = span.end;
    return {kind, QString::fromUtf8(m_source.slice(span)), span};
}

/// A word, a number, or words joined as in `pkg1+pkg2:variable`.
Token Lexer::word()
{
    const qsizetype begin = m_offset;
    const auto skipPart = [this] {
        const qsizetype from = m_offset;
        while (isWordCharacter(at(m_offset)))
            ++m_offset;
        return QByteArrayView(m_source.text).sliced(from, m_offset - from);
    };
    const QByteArrayView first = skipPart();
    const bool isNumber = std::none_of(first.begin(), first.end(), isLetter) && first != "_";
    if (!isNumber) {
        while (at(m_offset) == '+' && isWordCharacter(at(m_offset + 1))) {
            ++m_offset;
            skipPart();
        }
        if (at(m_offset) == ':' && isWordCharacter(at(m_offset + 1))) {
            ++m_offset;
            skipPart();
        }
    }
    const Span span{begin, m_offset};
    const QString text = QString::fromUtf8(m_source.slice(span));
    const bool isBool = text == "true"_L1 || text == "false"_L1;
    return {isNumber ? TokenKind::Int : isBool ? TokenKind::Bool : TokenKind::Ident, text, span};
}

Result<Token> Lexer::rawString()
{
    constexpr qsizetype quotes = 3;
    const qsizetype begin = m_offset;
    m_offset += quotes;
    QByteArray decoded;
    while (m_offset < m_source.text.size()) {
        const char c = at(m_offset);
        if (c == '"' && at(m_offset + 1) == '"' && at(m_offset + 2) == '"') {
            m_offset += quotes;
            return Token{TokenKind::String, QString::fromUtf8(decoded), {begin, m_offset}};
        }
        if (c == '\\') {
            if (const auto done = escape(decoded); !done)
                return done.error();
        } else {
            decoded += c;
            ++m_offset;
        }
    }
    return error(begin, LexerTexts::tr("This text is never closed: three quotation marks are missing."));
}

Result<Token> Lexer::string()
{
    const qsizetype begin = m_offset++;
    QByteArray decoded;
    while (m_offset < m_source.text.size()) {
        const char c = at(m_offset);
        if (c == '"') {
            ++m_offset;
            return Token{TokenKind::String, QString::fromUtf8(decoded), {begin, m_offset}};
        }
        if (c == '\\') {
            if (const auto done = escape(decoded); !done)
                return done.error();
        } else {
            decoded += c;
            ++m_offset;
        }
    }
    return error(begin, LexerTexts::tr("This text is never closed: a quotation mark is missing."));
}

/// Decodes one escape; the offset is at its backslash.
Result<Done> Lexer::escape(QByteArray &decoded)
{
    constexpr int numberLength = 3;
    const qsizetype begin = m_offset++;
    const char c = at(m_offset);
    const QByteArray number = m_source.text.mid(m_offset, numberLength);
    bool isValid = false;
    const auto numberIs = [&](const QByteArray &digits, int base) {
        const uint value = digits.size() == (base == 16 ? 2 : numberLength) ? digits.toUInt(&isValid, base) : 0;
        isValid = isValid && value <= 0xFF;
        return char(value);
    };
    if (c == '\n' || (c == '\r' && at(m_offset + 1) == '\n')) { // the line goes on after the blanks of the next
        m_offset += c == '\r' ? 2 : 1;
        while (at(m_offset) == ' ' || at(m_offset) == '\t')
            ++m_offset;
        return Done{};
    }
    if (isDigit(c)) {
        const char value = numberIs(number, 10);
        if (isValid) {
            decoded += value;
            m_offset += numberLength;
            return Done{};
        }
    } else if (c == 'x') {
        const char value = numberIs(number.mid(1), 16);
        if (isValid) {
            decoded += value;
            m_offset += numberLength;
            return Done{};
        }
    } else if (constexpr QByteArrayView letters = "ntrb\"\\ '"; letters.contains(c) && c != '\0') {
        constexpr QByteArrayView meanings = "\n\t\r\b\"\\ '";
        decoded += meanings[letters.indexOf(c)];
        ++m_offset;
        return Done{};
    }
    return error(begin, LexerTexts::tr("A text cannot contain this escape; a backslash itself is written as two."));
}

} // namespace caravan::opam
