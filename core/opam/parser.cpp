// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/opam/lexer.h"
#include "core/opam/value.h"

#include <algorithm>
#include <optional>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ParserTexts);

/// Recursive descent over opam's grammar; the first error is kept and ends everything.
class Parser
{
public:
    explicit Parser(const Source &source) : m_source(source), m_lexer(source) { advance(); }

    Items file() { return items(TokenKind::End, 0); }
    Value formula()
    {
        Value value = disjunction(0);
        if (m_token.kind != TokenKind::End)
            fail(ParserTexts::tr("The formula should end here."));
        return value;
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    void advance()
    {
        m_end = m_token.span.end;
        Result<Token> token = m_lexer.next();
        if (!token)
            stop(token.error());
        else if (!m_error)
            m_token = std::move(*token);
    }
    /// From now on there are no more tokens, so every loop ends.
    void stop(const Error &error)
    {
        if (!m_error)
            m_error = error;
        m_token = {TokenKind::End, {}, m_token.span};
    }
    void fail(const QString &message) { stop(m_source.errorAt(m_token.span.begin, ErrorCode::Syntax, message)); }
    bool isTooDeep(int depth)
    {
        if (depth < Limits::nesting)
            return false;
        stop(m_source.errorAt(m_token.span.begin, ErrorCode::Limit,
                              ParserTexts::tr("Brackets are nested more than %1 deep.").arg(Limits::nesting)));
        return true;
    }
    void expect(TokenKind kind, const QString &message)
    {
        if (m_token.kind == kind)
            advance();
        else
            fail(message);
    }

    Items items(TokenKind end, int depth);
    void section(const Token &kind, Items &items, int depth);
    QList<Value> values(TokenKind end, const QString &missing, int depth);
    Value disjunction(int depth);
    Value conjunction(int depth);
    Value prefixed(int depth);
    Value withOptions(int depth);
    Value primary(int depth);
    Value atom();
    Value enclosed(ValueKind kind, int depth);
    bool isAtom() const
    {
        return m_token.kind == TokenKind::Ident || m_token.kind == TokenKind::String || m_token.kind == TokenKind::Bool
            || m_token.kind == TokenKind::Int;
    }

    const Source &m_source;
    Lexer m_lexer;
    Token m_token;
    qsizetype m_end = 0; ///< of the last token that was taken
    std::optional<Error> m_error;
};

Items Parser::items(TokenKind end, int depth)
{
    Items result;
    while (m_token.kind != end && !m_error) {
        if (m_token.kind != TokenKind::Ident) {
            fail(end == TokenKind::End ? ParserTexts::tr("A field such as “depends:” should begin here.")
                                       : ParserTexts::tr("A field, or the “}” that closes the section, should stand here."));
            break;
        }
        const Token name = m_token;
        advance();
        if (m_token.kind == TokenKind::Colon) {
            advance();
            Value value = disjunction(depth);
            result.fields.append({name.text, std::move(value), name.span.begin});
        } else if (m_token.kind == TokenKind::String || m_token.kind == TokenKind::OpenBrace) {
            section(name, result, depth);
        } else if (!m_error) {
            fail(ParserTexts::tr("A colon is missing after “%1”.").arg(name.text));
        }
    }
    return result;
}

void Parser::section(const Token &kind, Items &items, int depth)
{
    if (isTooDeep(depth))
        return;
    Section section{kind.text, {}, m_token.kind == TokenKind::String, {}, kind.span.begin};
    if (section.hasName) {
        section.name = m_token.text;
        advance();
    }
    expect(TokenKind::OpenBrace, ParserTexts::tr("A section should open with “{” here."));
    section.items = this->items(TokenKind::CloseBrace, depth + 1);
    items.sections.append(section);
    if (!m_error)
        advance();
}

QList<Value> Parser::values(TokenKind end, const QString &missing, int depth)
{
    QList<Value> result;
    while (m_token.kind != end && m_token.kind != TokenKind::End)
        result.append(disjunction(depth));
    expect(end, missing);
    return result;
}

Value Parser::disjunction(int depth)
{
    Value first = conjunction(depth);
    if (m_token.kind != TokenKind::Or)
        return first;
    Value result{ValueKind::Or, {}, {}, first.span};
    result.parts.append(std::move(first));
    while (m_token.kind == TokenKind::Or) {
        advance();
        result.parts.append(conjunction(depth));
    }
    result.span.end = m_end;
    return result;
}

Value Parser::conjunction(int depth)
{
    Value first = prefixed(depth);
    if (m_token.kind != TokenKind::And)
        return first;
    Value result{ValueKind::And, {}, {}, first.span};
    result.parts.append(std::move(first));
    while (m_token.kind == TokenKind::And) {
        advance();
        result.parts.append(prefixed(depth));
    }
    result.span.end = m_end;
    return result;
}

Value Parser::prefixed(int depth)
{
    if (m_token.kind != TokenKind::Prefix)
        return withOptions(depth);
    Value result{m_token.text == "!"_L1 ? ValueKind::Not : ValueKind::Defined, m_token.text, {}, m_token.span};
    if (isTooDeep(depth))
        return result;
    advance();
    result.parts.append(prefixed(depth + 1));
    result.span.end = m_end;
    return result;
}

Value Parser::withOptions(int depth)
{
    Value value = primary(depth);
    if (m_token.kind != TokenKind::OpenBrace)
        return value;
    Value result{ValueKind::Option, {}, {}, value.span};
    result.parts.append(std::move(value));
    int braces = 0;
    while (m_token.kind == TokenKind::OpenBrace && !isTooDeep(depth)) {
        advance();
        ++braces;
        result.parts.append(values(TokenKind::CloseBrace, ParserTexts::tr("A “}” is missing here."), depth + 1));
    }
    if (braces > 1)
        result.text = QString::number(braces);
    result.span.end = m_end;
    return result;
}

Value Parser::enclosed(ValueKind kind, int depth)
{
    Value result{kind, {}, {}, m_token.span};
    if (isTooDeep(depth))
        return result;
    advance();
    result.parts = kind == ValueKind::List ? values(TokenKind::CloseBracket, ParserTexts::tr("A “]” is missing here."), depth + 1)
                                           : values(TokenKind::CloseGroup, ParserTexts::tr("A “)” is missing here."), depth + 1);
    result.span.end = m_end;
    return result;
}

Value Parser::atom()
{
    static const QHash<TokenKind, ValueKind> kinds = {{TokenKind::Ident, ValueKind::Ident},
                                                      {TokenKind::String, ValueKind::String},
                                                      {TokenKind::Bool, ValueKind::Bool},
                                                      {TokenKind::Int, ValueKind::Int}};
    Value result{kinds.value(m_token.kind, ValueKind::List), m_token.text, {}, m_token.span};
    if (isAtom())
        advance();
    else
        fail(ParserTexts::tr("A value should stand here."));
    return result;
}

Value Parser::primary(int depth)
{
    if (m_token.kind == TokenKind::OpenBracket)
        return enclosed(ValueKind::List, depth);
    if (m_token.kind == TokenKind::OpenGroup)
        return enclosed(ValueKind::Group, depth);
    const bool isBound = m_token.kind == TokenKind::Relation;
    Value left = isBound ? Value{} : atom();
    if (m_token.kind != TokenKind::Relation && m_token.kind != TokenKind::Binding)
        return left;
    const ValueKind kind = isBound ? ValueKind::Bound : m_token.kind == TokenKind::Relation ? ValueKind::Relation : ValueKind::Binding;
    Value result{kind, m_token.text, {}, isBound ? m_token.span : left.span};
    if (!isBound)
        result.parts.append(std::move(left));
    advance();
    result.parts.append(atom());
    result.span.end = m_end;
    return result;
}

std::optional<Error> tooLarge(const Source &source)
{
    if (source.text.size() <= Limits::bytes)
        return std::nullopt;
    return Error{ErrorCode::Limit, ParserTexts::tr("The file is larger than %1 bytes, the most that Caravan reads.").arg(Limits::bytes),
                 source.file};
}

} // namespace

const Field *Items::field(QStringView name) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const Field &field) { return field.name == name; });
    return found == fields.cend() ? nullptr : &*found;
}

Result<Items> parseItems(const Source &source)
{
    if (const auto error = tooLarge(source))
        return *error;
    Parser parser(source);
    Items items = parser.file();
    if (parser.error())
        return *parser.error();
    return items;
}

Result<Value> parseFormula(const Source &source)
{
    if (const auto error = tooLarge(source))
        return *error;
    Parser parser(source);
    Value value = parser.formula();
    if (parser.error())
        return *parser.error();
    return value;
}

QString printed(const Value &value)
{
    const auto joined = [&value](const QString &separator, qsizetype from = 0) {
        QStringList parts;
        for (qsizetype i = from; i < value.parts.size(); ++i)
            parts.append(printed(value.parts[i]));
        return parts.join(separator);
    };
    switch (value.kind) {
    case ValueKind::Bool:
    case ValueKind::Int:
    case ValueKind::Ident:
        return value.text;
    case ValueKind::String: {
        QString text = value.text;
        return u'"' + text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
    }
    case ValueKind::List:
        return u'[' + joined(u" "_s) + u']';
    case ValueKind::Group:
        return u'(' + joined(u" "_s) + u')';
    case ValueKind::Option:
        return printed(value.parts.first()) + u" {"_s + joined(u" "_s, 1) + u'}';
    case ValueKind::Relation:
    case ValueKind::Binding:
        return joined(u' ' + value.text + u' ');
    case ValueKind::Bound:
        return value.text + u' ' + joined(u" "_s);
    case ValueKind::And:
        return joined(u" & "_s);
    case ValueKind::Or:
        return joined(u" | "_s);
    case ValueKind::Not:
    case ValueKind::Defined:
        return value.text + joined(u" "_s);
    }
    Q_UNREACHABLE();
}

} // namespace caravan::opam
