// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/regex.h"

#include "core/base/texts.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 4096;
constexpr qsizetype longestText = 1 << 16;
constexpr int deepestGroup = 200;
constexpr int mostRepeats = 1000; // RE2's limit
// A search that needs more steps than this is given up; sensible patterns on names of branches need a few hundred.
constexpr QStringView searchLimits = u"(*NO_JIT)(*LIMIT_MATCH=100000)(*LIMIT_HEAP=20000)";

CARAVAN_TEXTS(RegexTexts);

bool isOctal(QChar c) { return c >= u'0' && c <= u'7'; }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Rewrites a pattern of RE2 as one of PCRE that means the same, and refuses what RE2 refuses.
class Translator
{
public:
    Translator(QStringView body, QStringView flags) : m_body(body), m_flags(flags) { }

    Result<QString> translate()
    {
        m_isMultiline = m_flags.contains(u'm') || hasInlineMultiline();
        if (!m_flags.isEmpty())
            m_out = u"(?%1)"_s.arg(m_flags);
        while (m_pos < m_body.size() && !m_error)
            translateNext();
        if (!m_error && m_depth > 0)
            fail(RegexTexts::tr("The regular expression has a “(” that is not closed."));
        if (m_error)
            return *m_error;
        return m_out;
    }

private:
    QChar at(qsizetype pos) const { return pos < m_body.size() ? m_body.at(pos) : QChar(); }

    void fail(const QString &message)
    {
        if (!m_error)
            m_error = Error{ErrorCode::Syntax, message, {}, 1, int(m_pos) + 1};
    }
    void failUnknown(QStringView what) { fail(RegexTexts::tr("GitLab's regular expressions (RE2) have no “%1”.").arg(what)); }

    bool hasInlineMultiline() const
    {
        static const QRegularExpression inlineFlags(u"\\(\\?[imsU]*m"_s);
        return m_body.contains(inlineFlags);
    }

    void copy(qsizetype count, bool isAtom)
    {
        m_out += m_body.mid(m_pos, count);
        m_pos += count;
        m_canRepeat = isAtom;
    }

    void translateNext()
    {
        const QChar c = at(m_pos);
        if (c == u'\\') {
            translateEscape();
        } else if (c == u'[') {
            translateClass();
        } else if (c == u'(') {
            openGroup();
        } else if (c == u')') {
            if (--m_depth < 0)
                fail(RegexTexts::tr("The regular expression has a “)” without “(”."));
            copy(1, true);
        } else if (c == u'*' || c == u'+' || c == u'?') {
            repeat(1);
        } else if (c == u'{') {
            translateBrace();
        } else if (c == u'$' && !m_isMultiline) {
            m_out += u"\\z"_s;
            ++m_pos;
            m_canRepeat = true;
        } else {
            copy(1, c != u'|');
        }
    }

    /// At a repetition operator of \a length characters.
    void repeat(qsizetype length)
    {
        if (!m_canRepeat) {
            fail(RegexTexts::tr("“%1” in the regular expression has nothing to repeat.").arg(m_body.mid(m_pos, length)));
            return;
        }
        copy(length, false);
        if (at(m_pos) == u'?')
            copy(1, false);
    }

    void translateBrace()
    {
        static const QRegularExpression bounds(u"\\G\\{([0-9]+)(?:,([0-9]*))?\\}"_s);
        const QRegularExpressionMatch match = bounds.match(m_body, m_pos);
        if (!match.hasMatch()) {
            m_out += u"\\{"_s;
            ++m_pos;
            m_canRepeat = true;
            return;
        }
        for (const int group : {1, 2}) {
            const QString count = match.captured(group);
            if (count.size() > 4 || count.toInt() > mostRepeats) {
                fail(RegexTexts::tr("“%1” in the regular expression repeats more than 1000 times.").arg(match.captured()));
                return;
            }
        }
        repeat(match.capturedLength());
    }

    void openGroup()
    {
        static const QRegularExpression known(u"\\G\\(\\?(?:P?<[A-Za-z0-9_]+>|[imsU]*(?:-[imsU]+)?[:)])"_s);
        if (at(m_pos + 1) == u'*') {
            failUnknown(u"(*");
        } else if (at(m_pos + 1) == u'?') {
            const QRegularExpressionMatch match = known.match(m_body, m_pos);
            if (!match.hasMatch()) {
                failUnknown(m_body.mid(m_pos, at(m_pos + 2) == u'<' ? 4 : 3));
                return;
            }
            const bool onlyFlags = m_body.at(match.capturedEnd() - 1) == u')';
            m_depth += onlyFlags ? 0 : 1;
            copy(match.capturedLength(), false);
        } else {
            ++m_depth;
            copy(1, false);
        }
        if (m_depth > deepestGroup)
            fail(RegexTexts::tr("The regular expression nests groups deeper than %n level(s).", nullptr, deepestGroup));
    }

    void translateEscape()
    {
        const QChar c = at(m_pos + 1);
        if (c.isNull()) {
            fail(RegexTexts::tr("The regular expression ends in a backslash."));
        } else if (c == u'Q') {
            const qsizetype end = m_body.indexOf(u"\\E", m_pos + 2);
            const qsizetype stop = end < 0 ? m_body.size() : end;
            m_out += QRegularExpression::escape(m_body.mid(m_pos + 2, stop - m_pos - 2));
            m_pos = end < 0 ? stop : stop + 2;
            m_canRepeat = true;
        } else if (isDigit(c)) {
            translateNumber();
        } else if (c == u'v') {
            m_out += u"\\x0B"_s;
            m_pos += 2;
            m_canRepeat = true;
        } else if (c.unicode() < 0x80 && c.isLetter() && !QStringView(u"AzbBdDsSwWpPafnrtx").contains(c)) {
            failUnknown(m_body.mid(m_pos, 2));
        } else {
            copy(2, true);
        }
    }

    /// `\0`, `\12`: octal; `\1` a backreference.
    void translateNumber()
    {
        const QChar first = at(m_pos + 1);
        qsizetype end = m_pos + 2;
        while (end < m_pos + 4 && isOctal(at(end)))
            ++end;
        const QStringView digits = m_body.mid(m_pos + 1, end - m_pos - 1);
        if (!isOctal(first) || (first != u'0' && digits.size() < 2)) {
            failUnknown(m_body.mid(m_pos, 2));
            return;
        }
        m_out += u"\\x{%1}"_s.arg(digits.toInt(nullptr, 8), 0, 16);
        m_pos = end;
        m_canRepeat = true;
    }

    void translateClass()
    {
        qsizetype end = m_pos + 1;
        if (at(end) == u'^')
            ++end;
        if (at(end) == u']')
            ++end;
        while (end < m_body.size() && at(end) != u']') {
            if (at(end) == u'[' && at(end + 1) == u':') {
                const qsizetype close = m_body.indexOf(u":]", end + 2);
                end = close < 0 ? end + 1 : close + 2;
            } else {
                end += at(end) == u'\\' ? 2 : 1;
            }
        }
        if (end >= m_body.size()) {
            fail(RegexTexts::tr("The regular expression has a “[” that is not closed."));
            return;
        }
        copy(end + 1 - m_pos, true);
    }

    QStringView m_body;
    QStringView m_flags;
    QString m_out;
    std::optional<Error> m_error;
    qsizetype m_pos = 0;
    int m_depth = 0;
    bool m_canRepeat = false;
    bool m_isMultiline = false;
};

} // namespace

Result<Regex> Regex::parse(QStringView body, QStringView flags)
{
    if (body.size() > longestPattern)
        return Error{ErrorCode::Limit,
                     RegexTexts::tr("The regular expression is longer than %n character(s).", nullptr, int(longestPattern)),
                     {},
                     1,
                     1};
    for (const QChar flag : flags) {
        if (!QStringView(u"ismU").contains(flag))
            return Error{
                ErrorCode::Syntax, RegexTexts::tr("“%1” is no flag of a regular expression; GitLab has i, s, m and U.").arg(flag), {}, 1, 1};
    }
    const Result<QString> translated = Translator(body, flags).translate();
    if (!translated)
        return translated.error();
    QRegularExpression pattern(searchLimits.toString() + *translated, QRegularExpression::DontCaptureOption);
    if (!pattern.isValid()) {
        return Error{
            ErrorCode::Syntax, RegexTexts::tr("The regular expression “%1” is not valid: %2.").arg(body, pattern.errorString()), {}, 1, 1};
    }
    return Regex(std::move(pattern));
}

Result<Regex> Regex::parseDelimited(QStringView text)
{
    const qsizetype end = text.lastIndexOf(u'/');
    if (end < 1 || !text.startsWith(u'/') || text.contains(u'\n'))
        return Error{ErrorCode::Syntax, RegexTexts::tr("“%1” is no regular expression between slashes.").arg(text), {}, 1, 1};
    Result<Regex> regex = parse(text.mid(1, end - 1), text.mid(end + 1));
    if (regex)
        return regex;
    Error error = regex.error();
    ++error.column;
    return error;
}

std::optional<bool> Regex::search(const QString &text) const
{
    if (text.size() > longestText)
        return std::nullopt;
    const QRegularExpressionMatch match = m_pattern.match(text);
    if (!match.isValid())
        return std::nullopt;
    return match.hasMatch();
}

} // namespace caravan::gitlab
