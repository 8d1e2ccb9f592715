// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/lexer.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

/// Operators as written, longest first, and as they are given.
struct Operator {
    QStringView written;
    QStringView name;
};
constexpr Operator operators[] = {
    {u";;&", u";;"}, {u";;", u";;"}, {u";&", u";;"}, {u"&&", u"&&"}, {u"||", u"||"}, {u"|&", u"|"},
    {u";", u";"},    {u"&", u"&"},   {u"|", u"|"},   {u"(", u"("},   {u")", u")"},
};

/// Redirections, longest first.
constexpr QStringView redirections[] = {u"&>>", u"<<<", u"<<-", u"&>", u">>", u">&", u">|", u"<<", u"<&", u"<>", u">", u"<"};

} // namespace

Lexer::Lexer(QStringView text, qsizetype begin, Reading &reading) : m_text(text), m_at(begin), m_position(begin), m_reading(reading) { }

const Token &Lexer::peek()
{
    if (!m_ahead)
        m_ahead = read();
    return *m_ahead;
}

Token Lexer::take()
{
    peek();
    Token token = *std::exchange(m_ahead, std::nullopt);
    m_position = m_at;
    return token;
}

Token Lexer::takeConditionWord()
{
    Q_ASSERT(!m_ahead);
    skipBlanks();
    while (m_at < m_text.size() && m_text[m_at] == u'\n') {
        ++m_at;
        skipBlanks();
    }
    const qsizetype begin = m_at;
    Token token;
    if (m_text.mid(m_at).startsWith(u"]]")) {
        m_at += 2;
        token.kind = TokenKind::Word;
        token.text = u"]]"_s;
        token = finish(std::move(token), begin);
    } else if (m_at < m_text.size() && m_text[m_at] != u';') {
        token = readWord(WordReader::Until::Blank);
    }
    m_position = m_at;
    return token;
}

Token Lexer::read()
{
    skipBlanks();
    const qsizetype begin = m_at;
    if (m_reading.isAborted)
        m_at = m_text.size();
    if (m_at >= m_text.size()) {
        if (!m_hereDocuments.isEmpty())
            m_reading.setIncomplete();
        return finish({}, m_text.size());
    }
    if (m_text[m_at] == u'\n')
        return readNewline();
    if (m_text.mid(m_at).startsWith(u"((") && isArithmeticAt(m_text, m_at + 2)) {
        Word word = WordReader(m_text, m_at, m_reading).readArithmetic();
        m_at = word.span.end;
        return finish({TokenKind::Word, std::move(word.text), {}, {}, std::move(word.substitutions)}, begin);
    }
    if (auto redirection = readRedirection())
        return *std::move(redirection);
    if (auto found = readOperator())
        return *std::move(found);
    return readWord(WordReader::Until::Operator);
}

Token Lexer::readWord(WordReader::Until until)
{
    const qsizetype begin = m_at;
    Word word = WordReader(m_text, m_at, m_reading).read(until);
    m_at = word.span.end;
    Token token = finish({TokenKind::Word, std::move(word.text), {}, {}, std::move(word.substitutions)}, begin);
    if (token.written.endsWith(u"\\\n")) {
        token.written.chop(2); // so that a reserved word before it is known
        token.span.end -= 2;
    }
    return token;
}

Token Lexer::readNewline()
{
    const qsizetype begin = m_at++;
    Token token = finish({TokenKind::Newline, {}, {}, {}, {}}, begin);
    skipHereDocuments();
    return token;
}

std::optional<Token> Lexer::readOperator()
{
    const qsizetype begin = m_at;
    for (const Operator &entry : operators) {
        if (m_text.mid(m_at).startsWith(entry.written)) {
            m_at += entry.written.size();
            return finish({TokenKind::Operator, entry.name.toString(), {}, {}, {}}, begin);
        }
    }
    return std::nullopt;
}

std::optional<Token> Lexer::readRedirection()
{
    const qsizetype begin = m_at;
    qsizetype at = m_at;
    while (at < m_text.size() && m_text[at].isDigit())
        ++at;
    const QStringView rest = m_text.mid(at);
    const auto sign =
        std::find_if(std::begin(redirections), std::end(redirections), [&](QStringView candidate) { return rest.startsWith(candidate); });
    if (sign == std::end(redirections) || (at > begin && sign->startsWith(u'&')))
        return std::nullopt;
    const QStringView behind = rest.mid(sign->size());
    if (sign->size() == 1 && behind.startsWith(u'('))
        return std::nullopt; // <(…) and >(…) are words

    m_at = at + sign->size();
    skipBlanks();
    const Token target = readWord(WordReader::Until::Operator);
    if (target.written.isEmpty())
        m_reading.setIncomplete();
    else if (*sign == u"<<" || *sign == u"<<-")
        m_hereDocuments += {target.text, *sign == u"<<-"};
    return finish({TokenKind::Redirection, {}, {}, {}, target.substitutions}, begin);
}

void Lexer::skipBlanks()
{
    while (m_at < m_text.size()) {
        if (isBlank(m_text[m_at])) {
            ++m_at;
        } else if (const qsizetype length = continuationAt(m_text, m_at)) {
            m_at += length;
        } else if (m_text[m_at] == u'#') {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else {
            return;
        }
    }
}

void Lexer::skipHereDocuments()
{
    for (const HereDocument &document : std::exchange(m_hereDocuments, {})) {
        bool isClosed = false;
        while (m_at < m_text.size() && !isClosed) {
            const qsizetype found = m_text.indexOf(u'\n', m_at);
            const qsizetype end = found < 0 ? m_text.size() : found;
            QStringView line = m_text.mid(m_at, end - m_at);
            while (document.isIndented && line.startsWith(u'\t'))
                line = line.mid(1);
            if (line.endsWith(u'\r'))
                line.chop(1);
            isClosed = line == document.delimiter;
            m_at = qMin(end + 1, m_text.size());
        }
        if (!isClosed)
            m_reading.setIncomplete();
    }
}

Token Lexer::finish(Token token, qsizetype begin)
{
    token.span = {begin, m_at};
    token.written = m_text.mid(begin, m_at - begin);
    return token;
}

} // namespace caravan::script
