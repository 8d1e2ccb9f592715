// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/sexp.h"

#include "core/base/texts.h"
#include "core/opam/value.h"

#include <optional>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SexpTexts);

class SexpParser
{
public:
    explicit SexpParser(const Source &source) : m_source(source) { }

    Result<QList<Sexp>> file()
    {
        QList<Sexp> result = expressions(0);
        if (!m_error && m_offset < m_source.text.size())
            fail(m_offset, SexpTexts::tr("This closing parenthesis has no opening one."));
        if (m_error)
            return *m_error;
        return result;
    }

private:
    QList<Sexp> expressions(int depth);
    Sexp list(int depth);
    Sexp quoted();
    Sexp bare();
    QByteArray blockLines();
    void escape(QByteArray &decoded);
    void skipBlanks(int depth);
    void skipBlockComment();
    bool isAtEnd() const { return m_error || m_offset >= m_source.text.size(); }
    char at(qsizetype offset) const { return offset < m_source.text.size() ? m_source.text.at(offset) : '\0'; }
    bool isAt(QByteArrayView text) const { return QByteArrayView(m_source.text).sliced(m_offset).startsWith(text); }
    void skipLine()
    {
        const qsizetype end = m_source.text.indexOf('\n', m_offset);
        m_offset = end < 0 ? m_source.text.size() : end;
    }
    void fail(qsizetype offset, const QString &message, ErrorCode code = ErrorCode::Syntax)
    {
        if (!m_error)
            m_error = m_source.errorAt(offset, code, message);
    }

    const Source &m_source;
    qsizetype m_offset = 0;
    std::optional<Error> m_error;
};

void SexpParser::skipBlockComment()
{
    const qsizetype begin = m_offset;
    int depth = 0;
    do {
        if (isAtEnd())
            return fail(begin, SexpTexts::tr("This comment is never closed: “|#” is missing."));
        const bool opens = isAt("#|");
        const bool closes = isAt("|#");
        depth += opens ? 1 : closes ? -1 : 0;
        m_offset += opens || closes ? 2 : 1;
    } while (depth > 0);
}

void SexpParser::skipBlanks(int depth)
{
    while (!isAtEnd()) {
        const char c = at(m_offset);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f') {
            ++m_offset;
        } else if (c == ';') {
            skipLine();
        } else if (isAt("#|")) {
            skipBlockComment();
        } else if (isAt("#;(")) { // comments out the list that follows
            m_offset += 2;
            list(depth + 1);
        } else {
            break;
        }
    }
}

QList<Sexp> SexpParser::expressions(int depth)
{
    QList<Sexp> result;
    for (skipBlanks(depth); !isAtEnd() && at(m_offset) != ')'; skipBlanks(depth)) {
        const char c = at(m_offset);
        result.append(c == '(' ? list(depth) : c == '"' ? quoted() : bare());
    }
    return result;
}

Sexp SexpParser::list(int depth)
{
    const qsizetype begin = m_offset++;
    if (depth >= Limits::nesting) {
        fail(begin, SexpTexts::tr("Parentheses are nested more than %1 deep.").arg(Limits::nesting), ErrorCode::Limit);
        return {};
    }
    QList<Sexp> parts = expressions(depth + 1);
    if (at(m_offset) != ')')
        fail(begin, SexpTexts::tr("This parenthesis is never closed."));
    else
        ++m_offset;
    return {true, {}, std::move(parts), {begin, m_offset}};
}

Sexp SexpParser::bare()
{
    const qsizetype begin = m_offset;
    while (m_offset < m_source.text.size() && !QByteArrayView(" \t\r\n\f();\"").contains(at(m_offset)))
        ++m_offset;
    return {false, QString::fromUtf8(m_source.slice({begin, m_offset})), {}, {begin, m_offset}};
}

/// Lines that begin with `"\|` or, without escapes, `"\>`; they become one text.
QByteArray SexpParser::blockLines()
{
    constexpr qsizetype mark = 3;
    QByteArray decoded;
    while (isAt("\"\\|") || isAt("\"\\>")) {
        m_offset += mark;
        if (at(m_offset) == ' ')
            ++m_offset;
        const qsizetype begin = m_offset;
        skipLine();
        if (!decoded.isEmpty())
            decoded += '\n';
        decoded += m_source.slice({begin, m_offset});
        const qsizetype end = m_offset;
        while (QByteArrayView(" \t\r\n").contains(at(m_offset)) && m_offset < m_source.text.size())
            ++m_offset;
        if (!isAt("\"\\|") && !isAt("\"\\>"))
            m_offset = end;
    }
    return decoded;
}

void SexpParser::escape(QByteArray &decoded)
{
    constexpr int digits = 3;
    const char c = at(++m_offset);
    if (c == '\n') {
        ++m_offset;
        while (at(m_offset) == ' ' || at(m_offset) == '\t')
            ++m_offset;
        return;
    }
    bool isNumber = false;
    const uint code = m_source.text.mid(m_offset, digits).toUInt(&isNumber);
    if (isNumber && code <= 0xFF) {
        decoded += char(code);
        m_offset += digits;
        return;
    }
    constexpr QByteArrayView letters = "ntrb";
    constexpr QByteArrayView meanings = "\n\t\r\b";
    const qsizetype letter = letters.indexOf(c);
    decoded += letter < 0 ? c : meanings[letter];
    if (m_offset < m_source.text.size())
        ++m_offset;
}

Sexp SexpParser::quoted()
{
    const qsizetype begin = m_offset;
    if (isAt("\"\\|") || isAt("\"\\>")) {
        const QByteArray decoded = blockLines();
        return {false, QString::fromUtf8(decoded), {}, {begin, m_offset}};
    }
    QByteArray decoded;
    ++m_offset;
    while (m_offset < m_source.text.size()) {
        if (at(m_offset) == '"') {
            ++m_offset;
            return {false, QString::fromUtf8(decoded), {}, {begin, m_offset}};
        }
        if (at(m_offset) == '\\')
            escape(decoded);
        else
            decoded += at(m_offset++);
    }
    fail(begin, SexpTexts::tr("This text is never closed: a quotation mark is missing."));
    return {};
}

} // namespace

bool Sexp::isForm(QStringView name) const { return isList && !parts.isEmpty() && !parts.first().isList && parts.first().atom == name; }

QString Sexp::argument() const { return parts.size() > 1 && !parts[1].isList ? parts[1].atom : QString(); }

Result<QList<Sexp>> parseSexps(const Source &source)
{
    if (source.text.size() > Limits::bytes) {
        return Error{ErrorCode::Limit, SexpTexts::tr("The file is larger than %1 bytes, the most that Caravan reads.").arg(Limits::bytes),
                     source.file};
    }
    return SexpParser(source).file();
}

} // namespace caravan::opam
