// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/word_reader.h"

#include "core/script/backquotes.h"
#include "core/script/escapes.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace caravan::script {

/// While it lives, the reader copies what it reads as it is written, quotes included.
class Verbatim
{
public:
    Verbatim(WordReader &reader, Piece::Kind kind, bool isQuoted) :
        m_reader(reader), m_begin(reader.m_at), m_kind(kind), m_isQuoted(isQuoted)
    {
        ++m_reader.m_verbatim;
    }
    ~Verbatim()
    {
        if (--m_reader.m_verbatim > 0)
            return;
        const QStringView written = m_reader.m_text.mid(m_begin, m_reader.m_at - m_begin);
        m_reader.m_word.text += written;
        m_reader.addPiece(m_kind, written, m_isQuoted);
    }
    Verbatim(const Verbatim &) = delete;
    Verbatim &operator=(const Verbatim &) = delete;

private:
    WordReader &m_reader;
    qsizetype m_begin;
    Piece::Kind m_kind;
    bool m_isQuoted;
};

/// Words come again: jobs share templates, and each is gone through for several questions.
QList<Piece> piecesOf(QStringView written, bool isQuoted)
{
    constexpr qsizetype longestKnown = 200;
    constexpr qsizetype mostKnown = 4'000;
    const auto read = [&] {
        Reading reading;
        return WordReader(written, 0, reading).readPieces(isQuoted);
    };
    if (written.size() > longestKnown)
        return read();
    thread_local std::array<QHash<QString, QList<Piece>>, 2> knowns;
    QHash<QString, QList<Piece>> &known = knowns[isQuoted];
    if (known.size() > mostKnown)
        known.clear();
    const QString word = written.toString();
    const auto found = known.constFind(word);
    return found == known.cend() ? *known.insert(word, read()) : *found;
}

qsizetype nameLength(QStringView text)
{
    const auto isName = [](QChar c) { return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber()); };
    if (text.isEmpty())
        return 0;
    if (text[0].isDigit() || u"@*#?-!$"_s.contains(text[0]))
        return 1;
    qsizetype at = 0;
    while (at < text.size() && isName(text[at]))
        ++at;
    return at;
}

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; }

qsizetype continuationAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.mid(at);
    for (const QStringView end : {QStringView(u"\\\n"), QStringView(u"\\\r\n")}) {
        if (rest.startsWith(end))
            return end.size();
    }
    return 0;
}

bool isArithmeticAt(QStringView text, qsizetype begin)
{
    constexpr qsizetype longest = 1000; // bounds the time that many unclosed parentheses take
    const qsizetype end = qMin(begin + longest, text.size());
    int open = 0;
    for (qsizetype at = begin; at < end; ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == u'(')
            ++open;
        else if (text[at] == u')' && --open < 0)
            return text.mid(at).startsWith(u"))");
    }
    return end == text.size();
}

qsizetype assignmentLength(QStringView written)
{
    const auto isName = [](QChar c) { return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber()); };
    qsizetype at = 0;
    while (at < written.size() && isName(written[at]))
        ++at;
    if (at == 0 || written[0].isDigit())
        return 0;
    if (at < written.size() && written[at] == u'[') {
        const qsizetype close = written.indexOf(u']', at);
        at = close < 0 ? written.size() : close + 1;
    }
    if (written.mid(at).startsWith(u"+="))
        return at + 2;
    return written.mid(at).startsWith(u'=') ? at + 1 : 0;
}

WordReader::WordReader(QStringView text, qsizetype begin, Reading &reading) : m_text(text), m_at(begin), m_reading(reading)
{
    m_word.span.begin = begin;
}

Word WordReader::read(Until until)
{
    while (!isAtEnd()) {
        const QChar c = m_text[m_at];
        if (c == u'(' && until == Until::Operator && opensPattern())
            readParenthesized();
        else if ((c == u'<' || c == u'>') && next() == u'(' && until == Until::Operator)
            readSubstituted(2, false);
        else if (isOperator(c, until))
            break;
        else
            readInput();
    }
    m_word.span.end = m_at;
    return m_word;
}

QList<Piece> WordReader::readPieces(bool isQuoted)
{
    QList<Piece> pieces;
    m_pieces = &pieces;
    while (isQuoted && !isAtEnd()) {
        readWithinQuotes();
        take(); // a quote within `"${NAME:-"word"}"`
    }
    if (!isQuoted)
        read(Until::Never);
    m_pieces = nullptr;
    return pieces;
}

Word WordReader::readArithmetic()
{
    {
        const Verbatim verbatim(*this, Piece::Kind::Substitution, false);
        take(2);
        readArithmeticBody();
    }
    m_word.span.end = m_at;
    return m_word;
}

void WordReader::append(QStringView text, bool isQuoted)
{
    if (m_verbatim > 0)
        return;
    m_word.text += text;
    addPiece(Piece::Kind::Text, text, isQuoted);
}

void WordReader::addPiece(Piece::Kind kind, QStringView text, bool isQuoted)
{
    if (!m_pieces)
        return;
    Piece *last = m_pieces->isEmpty() ? nullptr : &m_pieces->last();
    if (kind == Piece::Kind::Text && last && last->kind == kind && last->isQuoted == isQuoted)
        last->text += text;
    else
        *m_pieces += Piece{kind, text.toString(), isQuoted};
}

void WordReader::take(qsizetype length) { m_at = qMin(m_at + length, m_text.size()); }

void WordReader::abort()
{
    m_reading.setIncomplete();
    m_at = m_text.size();
}

bool WordReader::isOperator(QChar c, Until until) const
{
    if (until == Until::Never)
        return false;
    if (isBlank(c) || c == u'\n' || c == u';')
        return true;
    return until == Until::Operator && u"&|<>()"_s.contains(c);
}

/// Whether the `(` here belongs to the word: `name=(a b)` or an extended pattern such as `*.@(ml|mli)`.
bool WordReader::opensPattern() const
{
    const QStringView before = m_text.mid(m_word.span.begin, m_at - m_word.span.begin);
    if (before.isEmpty() || before == u"!")
        return false;
    return u"?*+@!"_s.contains(before.back()) || (before.back() == u'=' && assignmentLength(before) == before.size());
}

/// Reads one piece of an unquoted text: a quoted part, an expansion or a plain character.
void WordReader::readInput()
{
    const QChar c = m_text[m_at];
    if (c == u'\\') {
        readEscape();
    } else if (c == u'\'') {
        readSingleQuoted();
    } else if (c == u'"') {
        readDoubleQuoted();
    } else if (c == u'$') {
        readExpansion(false);
    } else if (c == u'`') {
        readBackquoted(false);
    } else {
        append(m_text.mid(m_at, 1));
        take();
    }
}

void WordReader::readEscape()
{
    if (const qsizetype length = continuationAt(m_text, m_at)) {
        take(length);
        return;
    }
    append(m_text.mid(m_at + 1 < m_text.size() ? m_at + 1 : m_at, 1), true);
    take(2);
}

void WordReader::readSingleQuoted()
{
    take();
    const qsizetype close = m_text.indexOf(u'\'', m_at);
    append(m_text.mid(m_at, close < 0 ? -1 : close - m_at), true);
    if (close < 0)
        return abort();
    m_at = close + 1;
}

void WordReader::readDoubleQuoted()
{
    const Level level(m_reading);
    if (!level.isAllowed())
        return abort();
    take();
    append({}, true); // "" is a word too
    readWithinQuotes();
    if (isAtEnd())
        m_reading.setIncomplete();
    take();
}

/// From behind `"` to the next one, or to the end.
void WordReader::readWithinQuotes()
{
    while (!isAtEnd()) {
        const QChar c = m_text[m_at];
        if (c == u'"')
            return;
        if (c == u'$') {
            readExpansion(true);
        } else if (c == u'`') {
            readBackquoted(true);
        } else if (c == u'\\' && (u"$`\"\\\n"_s.contains(next()) || continuationAt(m_text, m_at) > 0)) {
            readEscape();
        } else {
            append(m_text.mid(m_at, 1), true);
            take();
        }
    }
}

/// `$'…'`
void WordReader::readEscapedQuoted()
{
    take(2);
    const qsizetype begin = m_at;
    while (!isAtEnd() && m_text[m_at] != u'\'')
        take(m_text[m_at] == u'\\' ? 2 : 1);
    append(withoutEscapes(m_text.mid(begin, m_at - begin)), true);
    if (isAtEnd())
        return abort();
    take();
}

/// What `$` begins, in double quotes when \a isQuoted.
void WordReader::readExpansion(bool isQuoted)
{
    if (isAt(u"$[[")) {
        const Verbatim verbatim(*this, Piece::Kind::Substitution, isQuoted);
        const qsizetype close = m_text.indexOf(u"]]", m_at);
        if (close < 0)
            return abort();
        m_at = close + 2;
    } else if (isAt(u"$((") && isArithmeticAt(m_text, m_at + 3)) {
        const Verbatim verbatim(*this, Piece::Kind::Substitution, isQuoted);
        take(3);
        readArithmeticBody();
    } else if (isAt(u"$(")) {
        readSubstituted(2, isQuoted);
    } else if (isAt(u"${")) {
        readBraced(isQuoted);
    } else if (const qsizetype length = nameLength(m_text.mid(m_at + 1))) {
        const Verbatim verbatim(*this, Piece::Kind::Reference, isQuoted);
        take(1 + length);
    } else if (isAt(u"$'") && !isQuoted) {
        readEscapedQuoted();
    } else if (isAt(u"$\"") && !isQuoted) {
        take();
        readDoubleQuoted();
    } else {
        append(u"$", isQuoted);
        take();
    }
}

/// `$(…)`, `<(…)` and `>(…)`, the \a opening of which is so long.
void WordReader::readSubstituted(qsizetype opening, bool isQuoted)
{
    const Verbatim verbatim(*this, Piece::Kind::Substitution, isQuoted);
    Substitution substitution = readSubstitution(m_text, m_at + opening, m_reading);
    m_at = substitution.end;
    m_word.substitutions += std::move(substitution.commands);
}

void WordReader::readBackquoted(bool isQuoted)
{
    const Verbatim verbatim(*this, Piece::Kind::Substitution, isQuoted);
    Substitution substitution = readBackquotes(m_text, m_at + 1, isQuoted, m_reading);
    m_at = substitution.end;
    m_word.substitutions += std::move(substitution.commands);
}

/// `${…}`, in which single quotes are plain characters when \a isQuoted.
void WordReader::readBraced(bool isQuoted)
{
    const Verbatim verbatim(*this, Piece::Kind::Reference, isQuoted);
    const Level level(m_reading);
    if (!level.isAllowed())
        return abort();
    take(2);
    while (!isAtEnd()) {
        if (m_text[m_at] == u'}')
            return take();
        if (m_text[m_at] == u'\'' && isQuoted)
            take();
        else if (m_text[m_at] == u'$' && isQuoted)
            readExpansion(true);
        else
            readInput();
    }
    m_reading.setIncomplete();
}

/// From `(` to its `)` as written.
void WordReader::readParenthesized()
{
    const Verbatim verbatim(*this, Piece::Kind::Text, false);
    int open = 0;
    while (!isAtEnd()) {
        const QChar c = m_text[m_at];
        if (c == u'(') {
            ++open;
            take();
        } else if (c == u')') {
            take();
            if (--open == 0)
                return;
        } else {
            readInput();
        }
    }
    m_reading.setIncomplete();
}

/// From behind `((` to behind `))`.
void WordReader::readArithmeticBody()
{
    const Level level(m_reading);
    if (!level.isAllowed())
        return abort();
    int open = 0;
    while (!isAtEnd()) {
        const QChar c = m_text[m_at];
        if (open == 0 && isAt(u"))"))
            return take(2);
        if (c == u'$')
            readExpansion(true);
        else if (c == u'`')
            readBackquoted(true);
        else {
            open += c == u'(' ? 1 : c == u')' ? -1 : 0;
            take(c == u'\\' ? 2 : 1);
        }
    }
    m_reading.setIncomplete();
}

} // namespace caravan::script
