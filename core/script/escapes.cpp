// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/escapes.h"

#include <QByteArray>
#include <QRegularExpression>

#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

constexpr char32_t Replacement = 0xFFFD;
constexpr char32_t LastCodePoint = 0x10FFFF;

/// Escapes of one letter and what they stand for.
struct Letter {
    char16_t letter;
    char16_t meaning;
};
constexpr Letter letters[] = {
    {u'a', u'\a'}, {u'b', u'\b'}, {u'e', 0x1b},   {u'E', 0x1b},   {u'f', u'\f'}, {u'n', u'\n'}, {u'r', u'\r'},
    {u't', u'\t'}, {u'v', u'\v'}, {u'\\', u'\\'}, {u'\'', u'\''}, {u'"', u'"'},  {u'?', u'?'},
};

/// Escapes by number: the letter, how many digits follow at most, in which base.
struct Number {
    char16_t letter;
    int digits;
    int base;
    bool isByte;
};
constexpr Number numbers[] = {{u'x', 2, 16, true}, {u'u', 4, 16, false}, {u'U', 8, 16, false}};
constexpr Number octal = {0, 3, 8, true};

std::optional<QChar> meaningOf(QChar letter)
{
    for (const Letter &entry : letters) {
        if (letter == entry.letter)
            return QChar(entry.meaning);
    }
    return std::nullopt;
}

qsizetype digitsAt(QStringView text, qsizetype at, const Number &number)
{
    const auto isDigit = [&](QChar c) {
        return number.base == octal.base ? c >= u'0' && c <= u'7' : c.unicode() < 0x80 && std::isxdigit(c.unicode());
    };
    qsizetype length = 0;
    while (length < number.digits && at + length < text.size() && isDigit(text[at + length]))
        ++length;
    return length;
}

/// Bytes given by number may be UTF-8 together: they are collected until another character comes.
class Output
{
public:
    void addByte(uint value) { m_bytes += char(value); }
    void addCodePoint(char32_t value)
    {
        flush();
        const bool isCharacter = value <= LastCodePoint && !QChar::isSurrogate(value);
        const char32_t character = isCharacter ? value : Replacement;
        m_text += QString::fromUcs4(&character, 1);
    }
    void add(QChar c)
    {
        flush();
        m_text += c;
    }
    QString text()
    {
        flush();
        return m_text;
    }

private:
    void flush()
    {
        m_text += QString::fromUtf8(m_bytes);
        m_bytes.clear();
    }

    QString m_text;
    QByteArray m_bytes;
};

/// Reads an escape by number behind the backslash at \a at - 1; returns its length, 0 when there is none.
qsizetype readNumber(QStringView text, qsizetype at, Output &output)
{
    const auto read = [&](const Number &number, qsizetype prefix) -> qsizetype {
        const qsizetype length = digitsAt(text, at + prefix, number);
        if (length == 0)
            return 0;
        const uint value = text.mid(at + prefix, length).toUInt(nullptr, number.base);
        if (number.isByte)
            output.addByte(value & 0xFF);
        else
            output.addCodePoint(value);
        return prefix + length;
    };
    for (const Number &number : numbers) {
        if (text[at] == number.letter)
            return read(number, 1);
    }
    return read(octal, 0);
}

} // namespace

QString withoutEscapes(QStringView text)
{
    constexpr ushort controlMask = 0x1F;
    Output output;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\\' || at + 1 == text.size()) {
            output.add(text[at]);
            continue;
        }
        ++at;
        if (const auto meaning = meaningOf(text[at])) {
            output.add(*meaning);
        } else if (text[at] == u'c' && at + 1 < text.size()) {
            output.add(QChar(ushort(text[++at].unicode() & controlMask)));
        } else if (const qsizetype length = readNumber(text, at, output)) {
            at += length - 1;
        } else {
            output.add(u'\\');
            output.add(text[at]);
        }
    }
    return output.text();
}

QString withPlainBackslashes(const QString &text)
{
    QString plain;
    bool isInQuotes = false; // of single ones, in which it stands for itself anyway
    for (const QChar c : text) {
        isInQuotes = isInQuotes != (c == u'\'');
        plain += c;
        if (c == u'\\' && !isInQuotes)
            plain += c;
    }
    return plain;
}

QString withoutExpressions(const QString &text)
{
    // `$x = "a" + $y`, `$env:Path = [System.Environment]::GetEnvironmentVariable(…)`, `[Console]::Beep()`; not `$x = opam var prefix`, `$x = (opam …)`.
    static const QRegularExpression begin(uR"((?:^|(?<=;))[ \t]*(?:\$[\w:.]+[ \t]*[-+*/]?=[ \t]*(?=["'\d]|\$\w|\[[A-Za-z])|(?=\[[A-Za-z])))"_s,
                                          QRegularExpression::MultilineOption);
    QString rest;
    qsizetype kept = 0;
    for (QRegularExpressionMatch match = begin.match(text); match.hasMatch(); match = begin.match(text, kept)) {
        QChar quote;
        int depth = 0;
        qsizetype end = match.capturedEnd();
        for (; end < text.size(); ++end) {
            const QChar c = text.at(end);
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'(' || c == u')')
                depth += c == u'(' ? 1 : -1;
            else if ((c == u';' || c == u'\n') && depth <= 0)
                break;
        }
        rest += QStringView(text).mid(kept, match.capturedStart() - kept);
        kept = end;
    }
    rest += QStringView(text).mid(kept);
    return rest;
}

} // namespace caravan::script
