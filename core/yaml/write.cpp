// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree.h"
#include "core/yaml/value.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::yaml {

namespace {

constexpr int widestFlowLine = 100; ///< columns; a longer list is written as a block

/// Control characters, and what YAML 1.1 takes for a line end or does not allow.
bool needsEscape(QChar c)
{
    const char16_t code = c.unicode();
    const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return turnsDirection || code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029 || code == 0xFEFF
        || code >= 0xFFFE;
}

bool needsEscapes(const QString &string, bool allowsTabs = false)
{
    return std::any_of(string.cbegin(), string.cend(), [&](QChar c) { return needsEscape(c) && !(allowsTabs && c == u'\t'); });
}

bool isSafePlain(const QString &string, bool inFlow)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    if (string.isEmpty() || isBlank(string.front()) || isBlank(string.back()) || string.endsWith(u':') || needsEscapes(string, true))
        return false;
    static constexpr QStringView indicators = u",[]{}#&*!|>'\"%@`:";
    if (indicators.contains(string.front()))
        return false;
    if (QStringView(u"-?").contains(string.front()) && (string.size() == 1 || isBlank(string.at(1))))
        return false;
    if ((string.startsWith(u"---") || string.startsWith(u"...")) && (string.size() == 3 || isBlank(string.at(3))))
        return false; // the marks between documents
    for (qsizetype i = 1; i < string.size(); ++i) {
        if ((isBlank(string.at(i)) && string.at(i - 1) == u':') || (string.at(i) == u'#' && isBlank(string.at(i - 1))))
            return false;
    }
    if (inFlow) {
        static constexpr QStringView flowIndicators = u",[]{}?"; // yaml-cpp stumbles over `0?,`
        for (const QChar c : string) {
            if (flowIndicators.contains(c))
                return false;
        }
    }
    return !isTyped(string);
}

QByteArray doubleQuoted(const QString &string)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : string) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\t')
            out += QLatin1String("\\t");
        else if (c == u'\r')
            out += QLatin1String("\\r");
        else if (needsEscape(c))
            out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

/// A text of several lines can stand as a literal block when no line needs escapes and the first is not indented.
bool fitsLiteral(const QString &string, const Layout &layout)
{
    if (!layout.literals)
        return false;
    if (!string.contains(u'\n') || string.startsWith(u'\n') || string.front().isSpace() || string.endsWith(QLatin1String("\n\n")))
        return false;
    if (string.trimmed().isEmpty())
        return false;
    QString withoutBreaks = string;
    withoutBreaks.remove(u'\n').remove(u'\t');
    return !needsEscapes(withoutBreaks);
}

QByteArray literalBlock(const QString &string, int indent, const Layout &layout)
{
    const bool endsLine = string.endsWith(u'\n');
    QByteArray out = endsLine ? "|" : "|-";
    out += layout.lineEnd;
    QStringList lines = string.split(u'\n');
    if (endsLine)
        lines.removeLast();
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            out += QByteArray(indent, ' ') + line.toUtf8();
        out += layout.lineEnd;
    }
    return out;
}

QByteArray pad(int indent) { return QByteArray(indent, ' '); }

bool isFlowList(const Value &value)
{
    const List *list = std::get_if<List>(&value);
    return list && (list->items.isEmpty() || (list->flow && writeFlow(value).size() <= widestFlowLine));
}

/// The lines of a list or map that stands on lines of its own.
QByteArray writeLines(const Value &value, int indent, const Layout &layout)
{
    QByteArray out;
    if (const List *list = std::get_if<List>(&value)) {
        for (const Value &item : list->items)
            out += writeItem(item, indent, layout);
    } else if (const Map *map = std::get_if<Map>(&value)) {
        for (const auto &[key, entry] : map->entries)
            out += writeEntry(key, entry, indent, layout);
    }
    return out;
}

} // namespace

bool isOneLine(const Value &value, const Layout &layout)
{
    if (const Text *text = std::get_if<Text>(&value))
        return !fitsLiteral(text->string, layout);
    if (const Map *map = std::get_if<Map>(&value))
        return map->entries.isEmpty();
    return std::holds_alternative<Verbatim>(value) || isFlowList(value);
}

bool isTyped(const QString &plain)
{
    static const QRegularExpression typed(
        QStringLiteral("^(?:"
                       "~|(?i:null|true|false|yes|no|on|off)"
                       "|[-+]?0b[01_,]+|[-+]?0o?[0-7_,]+|[-+]?0x[0-9a-fA-F_,]+"
                       "|[-+]?[0-9](?:[0-9_,]*[0-9_])?(?::[0-5]?[0-9])*(?:\\.[0-9_]*(?:[eE][-+]?[0-9]+)?)?"
                       "|[-+]?[0-9]+[eE][-+]?[0-9]+"
                       "|[-+]?\\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?"
                       "|[-+]?(?i:\\.inf)|(?i:\\.nan)"
                       "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t].*)?"
                       "|=|<<)$"));      // as Ruby's reader has it, and the letter of YAML 1.1 and 1.2
    constexpr qsizetype longestWord = 6; // with a line end
    const QChar first = plain.isEmpty() ? QChar() : plain.front();
    const bool mayBeWord = first.isLetter() && plain.size() <= longestWord;
    const bool mayBeOther = first.isDigit() || QStringView(u"~+-.=<").contains(first);
    return (mayBeWord || mayBeOther) && typed.match(plain).hasMatch();
}

QByteArray writeLike(Style style, const Value &value, bool inFlow, const Layout &layout)
{
    const Text *text = std::get_if<Text>(&value);
    if (text && !needsEscapes(text->string)) {
        if (style == Style::SingleQuoted)
            return '\'' + QString(text->string).replace(u'\'', QLatin1String("''")).toUtf8() + '\'';
        const bool needsBackslash = text->string.contains(u'\\') || text->string.contains(u'"');
        if (style == Style::DoubleQuoted && (inFlow || !needsBackslash)) // JSON has no other quotes
            return doubleQuoted(text->string);
    }
    return text ? writeScalar(text->string, inFlow) : writeFlow(value, layout);
}

QByteArray writeScalar(const QString &string, bool inFlow)
{
    if (isSafePlain(string, inFlow))
        return string.toUtf8();
    if (needsEscapes(string))
        return doubleQuoted(string);
    if (!string.contains(u'"') && !string.contains(u'\\'))
        return '"' + string.toUtf8() + '"';
    return '\'' + QString(string).replace(u'\'', QLatin1String("''")).toUtf8() + '\'';
}

QByteArray writeFlow(const Value &value, const Layout &layout)
{
    if (const Verbatim *verbatim = std::get_if<Verbatim>(&value))
        return verbatim->token.toUtf8();
    if (std::holds_alternative<Text>(value))
        return writeLike(layout.textStyle, value, true);
    QByteArrayList parts;
    if (const List *list = std::get_if<List>(&value)) {
        for (const Value &item : list->items)
            parts.append(writeFlow(item, layout));
        return '[' + parts.join(", ") + ']';
    }
    for (const auto &[key, entry] : std::get<Map>(value).entries)
        parts.append(writePair(key, entry, layout));
    return '{' + parts.join(", ") + '}';
}

QByteArray writePair(const QString &key, const Value &value, const Layout &layout)
{
    return writeLike(layout.keyStyle, Text{key}, true) + ": " + writeFlow(value, layout);
}

QByteArray writeEntry(const QString &key, const Value &value, int indent, const Layout &layout)
{
    const QByteArray head = pad(indent) + writeLike(layout.keyStyle, Text{key}, false) + ':';
    if (const Text *text = std::get_if<Text>(&value)) {
        if (fitsLiteral(text->string, layout))
            return head + ' ' + literalBlock(text->string, indent + layout.indentStep, layout);
        return head + ' ' + writeLike(layout.textStyle, *text, false) + layout.lineEnd;
    }
    if (isOneLine(value, layout)) {
        const QByteArray flow = writeFlow(value, layout);
        return head + (flow.isEmpty() ? QByteArray() : ' ' + flow) + layout.lineEnd;
    }
    const bool isList = std::holds_alternative<List>(value);
    const int inner = indent + (isList && !layout.indentLists ? 0 : layout.indentStep);
    return head + layout.lineEnd + writeLines(value, inner, layout);
}

QByteArray writeItem(const Value &value, int indent, const Layout &layout)
{
    static constexpr int dash = 2; // "- "
    if (const Text *text = std::get_if<Text>(&value)) {
        if (fitsLiteral(text->string, layout))
            return pad(indent) + "- " + literalBlock(text->string, indent + dash, layout);
        return pad(indent) + "- " + writeLike(layout.textStyle, *text, false) + layout.lineEnd;
    }
    if (isOneLine(value, layout))
        return pad(indent) + "- " + writeFlow(value, layout) + layout.lineEnd;
    QByteArray lines = writeLines(value, indent + dash, layout);
    lines[indent] = '-'; // the item begins on the line of its dash
    return lines;
}

} // namespace caravan::yaml
