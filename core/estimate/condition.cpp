// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/condition.h"

#include <QRegularExpression>

#include <optional>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 50;
constexpr qsizetype longestExpression = 10'000;

/// A value in an expression: text, or null.
using Operand = std::optional<QString>;

class Reader
{
public:
    Reader(const QString &text, const Environment &environment) : m_text(text), m_environment(environment) { }

    bool read()
    {
        const bool result = disjunction();
        skipSpace();
        return m_isBroken || m_at < m_text.size() ? true : result;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QStringView token)
    {
        skipSpace();
        if (!QStringView(m_text).mid(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }

    bool disjunction()
    {
        bool result = conjunction();
        while (take(u"||")) {
            const bool right = conjunction();
            result = result || right;
        }
        return result;
    }

    bool conjunction()
    {
        bool result = comparison();
        while (take(u"&&")) {
            const bool right = comparison();
            result = result && right;
        }
        return result;
    }

    bool comparison()
    {
        if (m_depth > deepestNesting)
            m_isBroken = true;
        if (m_isBroken)
            return true;
        if (take(u"(")) {
            ++m_depth;
            const bool inner = disjunction();
            --m_depth;
            if (!take(u")"))
                m_isBroken = true;
            return inner;
        }
        const Operand left = operand();
        if (take(u"=="))
            return left == operand();
        if (take(u"!="))
            return left != operand();
        if (take(u"=~"))
            return matches(left);
        if (take(u"!~"))
            return !matches(left);
        return left && !left->isEmpty();
    }

    Operand operand()
    {
        skipSpace();
        if (take(u"null"))
            return std::nullopt;
        if (m_at >= m_text.size()) {
            m_isBroken = true;
            return std::nullopt;
        }
        const QChar first = m_text[m_at];
        if (first == u'"' || first == u'\'')
            return quoted(first);
        if (first == u'$')
            return variable();
        m_isBroken = true;
        return std::nullopt;
    }

    QString quoted(QChar quote)
    {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_text.indexOf(quote, begin);
        m_isBroken = m_isBroken || end < 0;
        m_at = end < 0 ? m_text.size() : end + 1;
        return m_text.mid(begin, end < 0 ? -1 : end - begin);
    }

    Operand variable()
    {
        static const QRegularExpression name(u"\\$(?:\\{([A-Za-z0-9_]+)\\}|([A-Za-z0-9_]+))"_s);
        const auto match =
            name.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            m_isBroken = true;
            return std::nullopt;
        }
        m_at = match.capturedEnd();
        const QString found = match.captured(1) + match.captured(2);
        if (!m_environment.contains(found))
            return std::nullopt;
        return m_environment.value(found);
    }

    bool matches(const Operand &left)
    {
        skipSpace();
        QString pattern;
        if (m_at < m_text.size() && m_text[m_at] == u'/') {
            qsizetype end = m_at + 1;
            while (end < m_text.size() && m_text[end] != u'/')
                end += m_text[end] == u'\\' ? 2 : 1;
            pattern = m_text.mid(m_at + 1, end - m_at - 1);
            m_at = std::min(end + 1, m_text.size());
            const bool ignoresCase = take(u"i");
            return matches(left, pattern, ignoresCase);
        }
        const Operand right = operand();
        pattern = right.value_or(QString());
        if (pattern.startsWith(u'/') && pattern.lastIndexOf(u'/') > 0) {
            const qsizetype end = pattern.lastIndexOf(u'/');
            return matches(left, pattern.mid(1, end - 1), pattern.endsWith(u'i'));
        }
        return left && left->contains(pattern);
    }

    static bool matches(const Operand &left, const QString &pattern, bool ignoresCase)
    {
        const QRegularExpression expression(pattern,
                                            ignoresCase ? QRegularExpression::CaseInsensitiveOption
                                                        : QRegularExpression::NoPatternOption);
        return left && (!expression.isValid() || expression.match(*left).hasMatch());
    }

    const QString &m_text;
    const Environment &m_environment;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isBroken = false;
};

} // namespace

bool holds(const QString &expression, const Environment &environment)
{
    if (expression.size() > longestExpression)
        return true;
    return Reader(expression, environment).read();
}

} // namespace caravan::estimate
