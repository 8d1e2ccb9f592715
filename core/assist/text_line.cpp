// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/text_line.h"

#include <algorithm>

namespace caravan::assist {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t'; }

qsizetype behindSpaces(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && isSpace(line[at]))
        ++at;
    return at;
}

/// The column of the quote that ends the one at \a begin; the line's length where none does.
qsizetype closingQuote(QByteArrayView line, qsizetype begin)
{
    const char quote = line[begin];
    for (qsizetype at = begin + 1; at < line.size(); ++at) {
        if (line[at] == '\\' && quote == '"')
            ++at;
        else if (line[at] == quote)
            return at;
    }
    return line.size();
}

bool isQuote(char c) { return c == '"' || c == '\''; }

bool endsKey(QByteArrayView line, qsizetype colon) { return line[colon] == ':' && (colon + 1 == line.size() || isSpace(line[colon + 1])); }

/// The colon behind a key that begins at \a begin; -1 where there is no key.
qsizetype colonOf(QByteArrayView line, qsizetype begin)
{
    if (begin >= line.size() || QByteArrayView("[]{}&*!|>%@`,").contains(line[begin]))
        return -1;
    qsizetype at = begin;
    if (isQuote(line[begin])) {
        at = behindSpaces(line, std::min(line.size(), closingQuote(line, begin) + 1));
        return at < line.size() && endsKey(line, at) ? at : -1;
    }
    for (; at < line.size(); ++at) {
        if (endsKey(line, at))
            return at;
        if (line[at] == '#' && at > begin && isSpace(line[at - 1]))
            return -1;
    }
    return -1;
}

/// The `#` of a comment at or behind \a begin; -1 for none. Quotes that begin a value are passed.
qsizetype commentOf(QByteArrayView line, qsizetype begin)
{
    qsizetype at = begin;
    bool mayQuote = true; // a quote within a word is a letter
    for (; at < line.size(); ++at) {
        const char c = line[at];
        if (mayQuote && isQuote(c))
            at = closingQuote(line, at);
        else if (c == '#' && (at == 0 || isSpace(line[at - 1])))
            return at;
        mayQuote = isSpace(c) || c == '[' || c == '{' || c == ',';
    }
    return -1;
}

/// Whether `|` or `>` stands at \a begin, behind an anchor or tag maybe, and nothing behind it but digits, signs and a comment.
bool isBlockHeader(QByteArrayView line, qsizetype begin)
{
    qsizetype at = begin;
    while (at < line.size() && (line[at] == '&' || line[at] == '!')) {
        while (at < line.size() && !isSpace(line[at]))
            ++at;
        at = behindSpaces(line, at);
    }
    if (at >= line.size() || (line[at] != '|' && line[at] != '>'))
        return false;
    ++at;
    while (at < line.size() && (line[at] == '+' || line[at] == '-' || (line[at] >= '1' && line[at] <= '9')))
        ++at;
    at = behindSpaces(line, at);
    return at >= line.size() || line[at] == '#';
}

} // namespace

TextLine textLineOf(QByteArrayView line)
{
    TextLine read;
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    qsizetype at = behindSpaces(line, 0);
    read.isBlank = at >= line.size();
    while (at < line.size() && line[at] == '-' && (at + 1 == line.size() || isSpace(line[at + 1]))) {
        read.dashes.append(at);
        at = behindSpaces(line, at + 1);
    }
    read.content = at;
    read.value = at;
    if (read.isBlank)
        return read;
    read.isComment = at < line.size() && line[at] == '#' && read.dashes.isEmpty();
    if (read.isComment) {
        read.comment = at;
        return read;
    }
    read.colon = colonOf(line, at);
    read.hasKey = read.colon >= 0;
    if (read.hasKey) {
        QByteArrayView key = line.sliced(at, read.colon - at).trimmed();
        if (key.size() >= 2 && isQuote(key.front()) && key.back() == key.front())
            key = key.sliced(1, key.size() - 2);
        read.key = QString::fromUtf8(key);
        read.value = behindSpaces(line, read.colon + 1);
    }
    read.comment = commentOf(line, read.value);
    read.isBlockScalar = isBlockHeader(line, read.value);
    return read;
}

} // namespace caravan::assist
