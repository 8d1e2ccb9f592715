// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/expression_lexer.h"

#include "core/base/texts.h"

#include <QRegularExpression>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using Op = Expression::Op;

namespace {

constexpr qsizetype longestExpression = 16'384;
constexpr qsizetype mostTokens = 100; // GitLab refuses a hundred and more

CARAVAN_TEXTS(ExpressionLexerTexts);

struct Sign {
    QStringView text;
    Token::Kind kind;
    Op op;
};

// In this order: `!` after those that begin with it.
constexpr Sign signs[] = {
    {u"(", Token::Kind::Open, Op::Null},       {u")", Token::Kind::Close, Op::Null},         {u"==", Token::Kind::Operator, Op::Equal},
    {u"=~", Token::Kind::Operator, Op::Match}, {u"!=", Token::Kind::Operator, Op::NotEqual}, {u"!~", Token::Kind::Operator, Op::NoMatch},
    {u"&&", Token::Kind::Operator, Op::And},   {u"||", Token::Kind::Operator, Op::Or},       {u"!", Token::Kind::Not, Op::Not},
};

bool isWord(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; }

bool isSpace(QChar c) { return QStringView(u" \t\n\v\f\r").contains(c); }

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) { }

    Result<QList<Token>> read()
    {
        QList<Token> tokens;
        while (skipSpace()) {
            if (tokens.size() + 1 >= mostTokens)
                return Error{ErrorCode::Limit,
                             ExpressionLexerTexts::tr("The condition has more than %n part(s), which GitLab refuses.", nullptr,
                                                      int(mostTokens) - 1),
                             {},
                             1,
                             int(m_pos) + 1};
            const std::optional<Token> token = next();
            if (!token)
                return Error{ErrorCode::Syntax, problem(), {}, 1, int(m_pos) + 1, hint()};
            tokens.append(*token);
            m_pos = token->span.end;
        }
        return tokens;
    }

private:
    QChar at(qsizetype pos) const { return pos < m_text.size() ? m_text.at(pos) : QChar(); }
    QStringView rest() const { return QStringView(m_text).mid(m_pos); }

    bool skipSpace()
    {
        while (m_pos < m_text.size() && isSpace(m_text.at(m_pos)))
            ++m_pos;
        return m_pos < m_text.size();
    }

    Token value(Op op, const QString &text, qsizetype end) const { return {Token::Kind::Value, op, text, {m_pos, end}}; }

    std::optional<Token> next() const
    {
        const QChar c = at(m_pos);
        if (c == u'$')
            return at(m_pos + 1) == u'[' ? input() : variable();
        if (c == u'"' || c == u'\'')
            return quoted(c);
        if (c == u'/')
            return pattern();
        if (rest().startsWith(u"null"))
            return value(Op::Null, {}, m_pos + 4);
        for (const QStringView word : {u"true", u"false"}) {
            if (rest().startsWith(word) && !isWord(at(m_pos + word.size())))
                return value(Op::Boolean, word.toString(), m_pos + word.size());
        }
        for (const Sign &sign : signs) {
            if (rest().startsWith(sign.text))
                return Token{sign.kind, sign.op, {}, {m_pos, m_pos + sign.text.size()}};
        }
        return std::nullopt;
    }

    std::optional<Token> variable() const
    {
        qsizetype end = m_pos + 1;
        while (isWord(at(end)))
            ++end;
        if (end == m_pos + 1)
            return std::nullopt;
        return value(Op::Variable, m_text.mid(m_pos + 1, end - m_pos - 1), end);
    }

    /// `$[[ inputs.name ]]`
    std::optional<Token> input() const
    {
        static const QRegularExpression pattern(u"\\G\\$\\[\\[\\s*inputs\\.(\\w+)\\s*\\]\\]"_s);
        const QRegularExpressionMatch match = pattern.match(m_text, m_pos);
        if (!match.hasMatch())
            return std::nullopt;
        return value(Op::Input, match.captured(1), match.capturedEnd());
    }

    std::optional<Token> quoted(QChar quote) const
    {
        const qsizetype end = m_text.indexOf(quote, m_pos + 1);
        if (end < 0)
            return std::nullopt;
        const QString inner = m_text.mid(m_pos + 1, end - m_pos - 1);
        if (inner.contains(u'\n'))
            return std::nullopt;
        return value(Op::Text, inner, end + 1);
    }

    /// `/…/flags`: ends at the first slash without a backslash; two characters at least between the slashes, as GitLab wants.
    std::optional<Token> pattern() const
    {
        qsizetype end = m_pos + 1;
        while (end < m_text.size() && m_text.at(end) != u'/')
            end += m_text.at(end) == u'\\' && at(end + 1) == u'/' ? 2 : 1;
        if (end >= m_text.size() || end - m_pos < 3)
            return std::nullopt;
        ++end;
        while (QStringView(u"ismU").contains(at(end)))
            ++end;
        return value(Op::Pattern, m_text.mid(m_pos, end - m_pos), end);
    }

    QString problem() const
    {
        const QChar c = at(m_pos);
        if (c == u'"' || c == u'\'')
            return ExpressionLexerTexts::tr("The text that begins with %1 is not closed.").arg(c);
        if (c == u'/' && rest().mid(2).startsWith(u'/'))
            return ExpressionLexerTexts::tr("GitLab refuses the regular expression %1: it has one character only.").arg(rest().left(3));
        if (c == u'/')
            return ExpressionLexerTexts::tr("The regular expression that begins with “/” is not closed.");
        return ExpressionLexerTexts::tr("GitLab does not understand “%1” here.").arg(rest().left(12).trimmed());
    }

    QString hint() const
    {
        const QChar c = at(m_pos);
        if (c == u'$' && at(m_pos + 1) == u'{')
            return ExpressionLexerTexts::tr("Conditions have no braces: write $NAME.");
        if (c == u'=')
            return ExpressionLexerTexts::tr("Compare with ==, or with =~ and a regular expression.");
        if (c == u'&' || c == u'|')
            return ExpressionLexerTexts::tr("Join conditions with && and ||.");
        if (c.isLetterOrNumber())
            return ExpressionLexerTexts::tr("Put a text in quotes; begin a variable with $.");
        return {};
    }

    QString m_text;
    qsizetype m_pos = 0;
};

} // namespace

Result<QList<Token>> tokensOf(const QString &text)
{
    if (text.size() > longestExpression)
        return Error{ErrorCode::Limit,
                     ExpressionLexerTexts::tr("The condition is longer than %n character(s).", nullptr, int(longestExpression)),
                     {},
                     1,
                     1};
    return Lexer(text).read();
}

} // namespace caravan::gitlab
