// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/expression.h"

#include "core/base/texts.h"
#include "core/gitlab/language/expression_lexer.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using Op = Expression::Op;

namespace {

CARAVAN_TEXTS(ExpressionTexts);

/// As in Ruby: comparisons bind closer than `&&`, that closer than `||`; `!` closest of all.
int rank(const Token &token)
{
    switch (token.op) {
    case Op::Not:
        return 1;
    case Op::And:
        return 11;
    case Op::Or:
        return 12;
    default:
        return 10;
    }
}

/// GitLab's parser: the shunting-yard algorithm over operators of equal or closer rank.
class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) { }

    Result<Expression> parse(const QList<Token> &tokens)
    {
        for (const Token &token : tokens) {
            if (!take(token))
                return *m_error;
        }
        while (!m_operators.isEmpty()) {
            if (m_operators.constLast().kind == Token::Kind::Open)
                return error(m_operators.constLast().span.begin, ExpressionTexts::tr("This “(” is not closed."));
            if (!build(m_operators.takeLast()))
                return *m_error;
        }
        if (m_operands.isEmpty())
            return error(0, ExpressionTexts::tr("The condition is empty."));
        if (m_operands.size() > 1)
            return error(m_result.nodes.at(m_operands.at(1)).span.begin, ExpressionTexts::tr("There is no operator between two values."));
        return m_result;
    }

private:
    Error error(qsizetype offset, const QString &message) { return {ErrorCode::Syntax, message, {}, 1, int(offset) + 1}; }
    bool fail(qsizetype offset, const QString &message)
    {
        m_error = error(offset, message);
        return false;
    }

    bool take(const Token &token)
    {
        switch (token.kind) {
        case Token::Kind::Value:
            return addValue(token);
        case Token::Kind::Not:
        case Token::Kind::Open:
            m_operators.append(token);
            return true;
        case Token::Kind::Operator:
            while (!m_operators.isEmpty() && m_operators.constLast().kind != Token::Kind::Open
                   && rank(token) >= rank(m_operators.constLast())) {
                if (!build(m_operators.takeLast()))
                    return false;
            }
            m_operators.append(token);
            return true;
        case Token::Kind::Close:
            while (!m_operators.isEmpty() && m_operators.constLast().kind != Token::Kind::Open) {
                if (!build(m_operators.takeLast()))
                    return false;
            }
            if (m_operators.isEmpty())
                return fail(token.span.begin, ExpressionTexts::tr("There is no “(” for this “)”."));
            m_operators.removeLast();
            return true;
        }
        return false;
    }

    bool addValue(const Token &token)
    {
        Expression::Node node{token.op, token.text, -1, -1, token.span, std::nullopt};
        if (token.op == Op::Pattern) {
            QString text = token.text;
            text.replace("\\/"_L1, "/"_L1);
            Result<Regex> regex = Regex::parseDelimited(text);
            if (!regex) {
                m_error = regex.error();
                m_error->column = int(token.span.begin) + qMax(1, m_error->column);
                return false;
            }
            node.regex = *std::move(regex);
        }
        m_operands.append(int(m_result.nodes.size()));
        m_result.nodes.append(node);
        return true;
    }

    bool build(const Token &token)
    {
        const int count = token.kind == Token::Kind::Not ? 1 : 2;
        if (m_operands.size() < count) {
            return fail(token.span.begin,
                        ExpressionTexts::tr("“%1” lacks a value beside it.").arg(m_text.mid(token.span.begin, token.span.length())));
        }
        const int right = m_operands.takeLast();
        const int left = count == 2 ? m_operands.takeLast() : -1;
        // GitLab takes an operator behind its value, too: “$A !”.
        const Span last = m_result.nodes.at(right).span;
        const Span first = left < 0 ? last : m_result.nodes.at(left).span;
        const Span span{std::min({token.span.begin, first.begin, last.begin}), std::max({token.span.end, first.end, last.end})};
        m_operands.append(int(m_result.nodes.size()));
        m_result.nodes.append({token.op, {}, left, right, span, std::nullopt});
        return true;
    }

    QString m_text;
    Expression m_result;
    QList<Token> m_operators;
    QList<int> m_operands;
    std::optional<Error> m_error;
};

/// What a node of the tree comes to.
struct Value {
    enum class Kind { Null, Boolean, Text, Pattern, Unknown } kind = Kind::Null;
    QString text = {};
    bool flag = false;
    const Regex *regex = nullptr;

    static Value of(bool flag) { return {Kind::Boolean, {}, flag, nullptr}; }
    bool isUnknown() const { return kind == Kind::Unknown; }
    /// Ruby's own truth, on which `&&` and `||` decide: an empty text is true.
    bool isRubyTrue() const { return kind != Kind::Null && !(kind == Kind::Boolean && !flag); }
    /// Rails' `present?`, which decides the whole condition.
    bool isPresent() const
    {
        switch (kind) {
        case Kind::Boolean:
            return flag;
        case Kind::Text:
            return !text.trimmed().isEmpty();
        case Kind::Pattern:
            return true;
        case Kind::Null:
        case Kind::Unknown:
            return false;
        }
        return false;
    }
    QString asText() const { return kind == Kind::Boolean ? (flag ? u"true"_s : u"false"_s) : text; }
    bool equals(const Value &other) const { return kind == other.kind && text == other.text && flag == other.flag && regex == other.regex; }
};

class Calculation
{
public:
    /// With \a openly, unknown variables stay unknown; else they are null or their example.
    Calculation(const Expression &expression, const VariableLookup &lookup, bool openly) :
        m_expression(expression), m_lookup(lookup), m_openly(openly)
    {
    }

    Value value(int place)
    {
        const Expression::Node &node = m_expression.nodes.at(place);
        switch (node.op) {
        case Op::Null:
            return {};
        case Op::Boolean:
            return Value::of(node.text == "true"_L1);
        case Op::Text:
            return {Value::Kind::Text, node.text};
        case Op::Variable:
            return variable(node.text);
        case Op::Input:
            return variable(u"$[[ inputs.%1 ]]"_s.arg(node.text));
        case Op::Pattern:
            return {Value::Kind::Pattern, node.text, false, node.regex ? &*node.regex : nullptr};
        case Op::Equal:
        case Op::NotEqual:
            return compared(value(node.left), value(node.right), node.op == Op::Equal);
        case Op::Match:
        case Op::NoMatch:
            return matched(value(node.left), value(node.right), node.op == Op::Match);
        case Op::And:
            return both(node);
        case Op::Or:
            return either(node);
        case Op::Not: {
            const Value operand = value(node.right);
            return operand.isUnknown() ? operand : Value::of(!operand.isPresent());
        }
        }
        return {};
    }

    QStringList unknowns() const { return m_unknowns; }
    bool isGivenUp() const { return m_isGivenUp; }

private:
    Value variable(const QString &name)
    {
        const VariableValue found = m_lookup ? m_lookup(name) : VariableValue{{}, false};
        Value value = found.text ? Value{Value::Kind::Text, *found.text} : Value();
        if (found.text && found.isBoolean)
            value = Value::of(*found.text == "true"_L1);
        return found.isKnown ? value : unknown(name, value);
    }
    Value unknown(const QString &name, const Value &example = {})
    {
        if (!m_unknowns.contains(name))
            m_unknowns.append(name);
        return m_openly ? Value{Value::Kind::Unknown} : example;
    }

    static Value compared(const Value &left, const Value &right, bool wantsEqual)
    {
        if (left.isUnknown() || right.isUnknown())
            return {Value::Kind::Unknown};
        return Value::of(left.equals(right) == wantsEqual);
    }

    Value matched(const Value &left, const Value &right, bool wantsMatch)
    {
        if (left.isUnknown() || right.isUnknown())
            return {Value::Kind::Unknown};
        if (!right.isRubyTrue())
            return Value::of(!wantsMatch);
        return Value::of(finds(left.asText(), right) == wantsMatch);
    }

    /// A text on the right that is no pattern is searched for the text on the left (Ruby's String#scan), as GitLab does.
    bool finds(const QString &text, const Value &right)
    {
        std::optional<bool> found;
        if (right.regex) {
            found = right.regex->search(text);
        } else if (const Result<Regex> regex = Regex::parseDelimited(right.asText().replace("\\/"_L1, "/"_L1))) {
            found = regex->search(text);
        } else {
            found = right.asText().contains(text);
        }
        m_isGivenUp = m_isGivenUp || !found;
        return found.value_or(false);
    }

    Value both(const Expression::Node &node)
    {
        const Value left = value(node.left);
        if (!left.isUnknown() && !left.isRubyTrue())
            return left;
        const Value right = value(node.right);
        if (left.isUnknown() && !right.isUnknown() && !right.isPresent())
            return Value::of(false);
        return left.isUnknown() ? left : right;
    }

    Value either(const Expression::Node &node)
    {
        const Value left = value(node.left);
        if (!left.isUnknown())
            return left.isRubyTrue() ? left : value(node.right);
        const Value right = value(node.right);
        return !right.isUnknown() && right.isPresent() ? Value::of(true) : left;
    }

    const Expression &m_expression;
    const VariableLookup &m_lookup;
    bool m_openly;
    QStringList m_unknowns;
    bool m_isGivenUp = false;
};

} // namespace

QStringList Expression::variables() const
{
    QStringList names;
    for (const Node &node : nodes) {
        if (node.op == Op::Variable && !names.contains(node.text))
            names.append(node.text);
    }
    return names;
}

Result<Expression> parseExpression(const QString &text)
{
    const Result<QList<Token>> tokens = tokensOf(text);
    if (!tokens)
        return tokens.error();
    return Parser(text).parse(*tokens);
}

Evaluation evaluate(const Expression &expression, const VariableLookup &variables)
{
    if (expression.nodes.isEmpty())
        return {};
    const int root = int(expression.nodes.size()) - 1;
    Calculation closed(expression, variables, false);
    Evaluation result;
    result.isTrue = closed.value(root).isPresent();
    result.isGivenUp = closed.isGivenUp();
    if (closed.unknowns().isEmpty())
        return result;
    Calculation open(expression, variables, true);
    if (open.value(root).isUnknown())
        result.decidedBy = open.unknowns();
    return result;
}

} // namespace caravan::gitlab
