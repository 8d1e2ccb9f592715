// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/syntax_reasons.h"

#include "core/base/texts.h"
#include "core/yaml/anchors.h"
#include "core/yaml/scan.h"
#include "core/yaml/strictness.h"

#include <algorithm>

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SyntaxReasonsTexts);

/// The line of \a offset: without its end, and as far as the offset.
struct PlacedLine {
    QByteArrayView content;
    QByteArrayView before;
};

PlacedLine lineOf(const Source &source, qsizetype offset)
{
    const int line = source.lines.lineAt(offset);
    const qsizetype begin = source.lines.lineStart(line);
    const QByteArrayView text(source.text);
    return {text.sliced(begin, source.lines.lineEnd(line) - begin), text.sliced(begin, offset - begin)};
}

qsizetype indentOf(QByteArrayView line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
}

/// Where the key of \a line stands, behind the dashes of the items that it begins; the last dash where it has none.
qsizetype keyColumn(QByteArrayView line)
{
    qsizetype column = indentOf(line);
    const bool hasKey = line.trimmed().endsWith(':') || line.contains(QByteArrayView(": "));
    while (column + 1 < line.size() && line.at(column) == '-' && line.at(column + 1) == ' ') {
        const qsizetype next = column + 1 + indentOf(line.sliced(column + 1));
        if (!hasKey && !(next + 1 < line.size() && line.at(next) == '-' && line.at(next + 1) == ' '))
            break;
        column = next;
    }
    return column;
}

/// Whether a line can be no more than a part of a text: it is neither a key, an item nor a comment.
bool isLone(QByteArrayView line)
{
    const bool isItem = line.startsWith('-') && (line.size() == 1 || isBlank(line.at(1)) || line.at(1) == '-');
    return !isItem && !QByteArrayView("#?:").contains(line.front()) && !line.endsWith(':') && !line.contains(QByteArrayView(": "));
}

/// The text above the key at \a colon that the parser takes as the beginning of that key, since it has no colon; -1 for none.
qsizetype loneTextAbove(const Source &source, qsizetype colon)
{
    const PlacedLine last = lineOf(source, colon);
    const qsizetype indent = indentOf(last.content);
    qsizetype outer = indent; // a text that stands deeper than what is above it belongs to that
    if (indent >= last.before.size() || last.before.contains(QByteArrayView(": ")))
        return -1;
    QList<qsizetype> lone; // offsets
    for (int line = source.lines.lineAt(colon) - 1; line >= 1; --line) {
        const qsizetype begin = source.lines.lineStart(line);
        const QByteArrayView content = QByteArrayView(source.text).sliced(begin, source.lines.lineEnd(line) - begin);
        if (content.trimmed().isEmpty())
            continue;
        if (!isLone(content.trimmed())) {
            outer = content.trimmed().startsWith('#') ? outer : keyColumn(content);
            break;
        }
        lone.append(begin + indentOf(content));
    }
    for (auto offset = lone.crbegin(); offset != lone.crend(); ++offset) {
        const qsizetype column = lineOf(source, *offset).before.size();
        if (column <= outer || column == indent)
            return *offset;
    }
    return -1;
}

/// Whether the colon at \a colon stands in the text behind another.
bool isSecondColon(const Source &source, qsizetype colon)
{
    const QByteArrayView before = lineOf(source, colon).before;
    const qsizetype first = before.indexOf(QByteArrayView(": "));
    if (first < 0)
        return false;
    const QByteArrayView value = before.sliced(first + 1).trimmed();
    return !value.isEmpty() && !QByteArrayView("\"'[{&*!|>").contains(value.front());
}

/// The tab behind the dash with which the line of \a offset begins; -1 for none.
qsizetype tabBehindDash(const Source &source, qsizetype offset)
{
    const QByteArrayView before = lineOf(source, offset).before;
    qsizetype at = indentOf(before);
    if (at >= before.size() || before.at(at) != '-')
        return -1;
    do
        ++at;
    while (at < before.size() && before.at(at) == ' ');
    return at < before.size() && before.at(at) == '\t' ? offset - before.size() + at : -1;
}

/// What no text without quotes begins with.
std::optional<Error> reservedCharacter(const Source &source, qsizetype offset)
{
    const char c = offset < source.text.size() ? source.text.at(offset) : '\0';
    if (!QByteArrayView("@`%,").contains(c))
        return std::nullopt;
    return source.errorAt(offset, ErrorCode::Syntax,
                          SyntaxReasonsTexts::tr("This is not valid YAML: no text without quotes begins with “%1”.").arg(QLatin1Char(c)),
                          SyntaxReasonsTexts::tr("Put the text into quotes."));
}

/// A text behind quotes or brackets that are closed on the same line.
std::optional<Error> behindClosed(const Source &source, qsizetype offset)
{
    const QByteArrayView before = lineOf(source, offset).before.trimmed();
    if (before.endsWith('"') || before.endsWith('\''))
        return source.errorAt(
            offset, ErrorCode::Syntax, SyntaxReasonsTexts::tr("This is not valid YAML: text stands behind the closing quote."),
            before.endsWith('"')
                ? SyntaxReasonsTexts::tr("Put the whole text into quotes, with a backslash before each double quote in it.")
                : SyntaxReasonsTexts::tr("Put the whole text into single quotes, and write each single quote in it twice."));
    if (before.endsWith(']') || before.endsWith('}'))
        return source.errorAt(offset, ErrorCode::Syntax,
                              SyntaxReasonsTexts::tr("This is not valid YAML: text stands behind the closing bracket."),
                              SyntaxReasonsTexts::tr("Put the whole text into quotes, or write nothing behind the bracket."));
    return std::nullopt;
}

} // namespace

std::optional<Error> syntaxReason(const Source &source, qsizetype offset, const QString &message)
{
    if (message.startsWith("illegal map value"_L1) || message.startsWith("illegal block entry"_L1)) {
        if (const qsizetype tab = tabBehindDash(source, offset); tab >= 0)
            return misplacedTab(source, tab);
    }
    if (message.startsWith("illegal map value"_L1)) {
        if (const qsizetype lone = loneTextAbove(source, offset); lone >= 0)
            return missingColon(source, lone);
        if (isSecondColon(source, offset))
            return source.errorAt(
                offset, ErrorCode::Syntax,
                SyntaxReasonsTexts::tr(
                    "This is not valid YAML: a text without quotes has a colon that a space or the end of the line follows."),
                SyntaxReasonsTexts::tr("Put the whole text into quotes, or write the key in a line of its own."));
    }
    if (message.startsWith("unknown token"_L1) || message.startsWith("plain value cannot start"_L1))
        return reservedCharacter(source, offset);
    if (message.startsWith("end of map not"_L1) || message.startsWith("end of sequence not"_L1)) {
        if (const std::optional<Error> space = missingSpace(source, offset))
            return space;
        if (const std::optional<Error> closed = behindClosed(source, offset))
            return closed;
        return reservedCharacter(source, offset);
    }
    if (message.startsWith("the referenced anchor"_L1)) {
        const QString name = aliasNameAt(source.text, offset);
        if (!name.isEmpty())
            return source.errorAt(
                offset, ErrorCode::Syntax,
                SyntaxReasonsTexts::tr("This is not valid YAML: the anchor “&%1”, which “*%1” stands for, does not stand above it.").arg(name),
                SyntaxReasonsTexts::tr("Write “&%1” in front of the value that is meant, above this line.").arg(name));
    }
    return std::nullopt;
}

} // namespace caravan::yaml
