// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/spot.h"

#include "core/assist/text_line.h"

#include <algorithm>

namespace caravan::assist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthestSibling = 4000; // lines

bool isNameByte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }
bool isBlankByte(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// A line of the text, by the offset of its first byte.
struct Row {
    qsizetype begin = 0;
    qsizetype end = 0; ///< of its line end
    TextLine line;
};

Row rowAt(const QByteArray &text, qsizetype offset)
{
    const qsizetype begin = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
    const qsizetype next = text.indexOf('\n', offset);
    const qsizetype end = next < 0 ? text.size() : next;
    return {begin, end, textLineOf(QByteArrayView(text).sliced(begin, end - begin))};
}

/// The parts of a flow value that are open at its end: `[a, {b: c` has a list, and in it a map with the key b.
struct Flow {
    struct Level {
        bool isMap = false;
        QString key;       ///< of a map, behind whose colon the end is
        QStringList items; ///< of a list, those that are complete
    };
    QList<Level> levels;
    qsizetype wordBegin = 0; ///< of the last word, in the slice
    bool isReference = false;
};

QString wordOf(QByteArrayView bytes)
{
    bytes = bytes.trimmed();
    if (bytes.size() >= 2 && (bytes.front() == '"' || bytes.front() == '\'') && bytes.back() == bytes.front())
        bytes = bytes.sliced(1, bytes.size() - 2);
    return QString::fromUtf8(bytes);
}

Flow flowOf(QByteArrayView slice)
{
    Flow flow;
    qsizetype at = 0;
    static constexpr QByteArrayView tag("!reference");
    if (slice.startsWith(tag)) {
        flow.isReference = true;
        at = tag.size();
    }
    flow.wordBegin = at;
    // A plain value may have brackets in it.
    const QByteArrayView value = slice.sliced(at).trimmed();
    if (value.isEmpty() || (value.front() != '[' && value.front() != '{'))
        return flow;
    char quote = 0;
    for (; at < slice.size(); ++at) {
        const char c = slice[at];
        if (quote) {
            quote = c == quote ? 0 : quote;
        } else if ((c == '"' || c == '\'') && slice.sliced(flow.wordBegin, at - flow.wordBegin).trimmed().isEmpty()) {
            quote = c;
        } else if (c == '[' || c == '{') {
            flow.levels.append({c == '{', {}, {}});
            flow.wordBegin = at + 1;
        } else if ((c == ']' || c == '}') && !flow.levels.isEmpty()) {
            flow.levels.removeLast();
            flow.wordBegin = at + 1;
        } else if (c == ',' && !flow.levels.isEmpty()) {
            Flow::Level &level = flow.levels.last();
            if (!level.isMap)
                level.items.append(wordOf(slice.sliced(flow.wordBegin, at - flow.wordBegin)));
            level.key.clear();
            flow.wordBegin = at + 1;
        } else if (c == ':' && !flow.levels.isEmpty() && flow.levels.constLast().isMap && flow.levels.constLast().key.isEmpty()
                   && (at + 1 == slice.size() || isBlankByte(slice[at + 1]))) {
            flow.levels.last().key = wordOf(slice.sliced(flow.wordBegin, at - flow.wordBegin));
            flow.wordBegin = at + 1;
        }
    }
    return flow;
}

/// What a place lies in, found by going up from it.
class Climb
{
public:
    Climb(const QByteArray &text, qsizetype offset) : m_text(text), m_offset(offset) { }

    /// Goes up from the line at \a begin to the root. \a column: where what is looked from begins.
    void from(qsizetype begin, qsizetype column, bool isDash)
    {
        m_need = column;
        m_isDash = isDash;
        while (begin > 0 && (m_need > 0 || m_isDash)) {
            const Row row = rowAt(m_text, begin - 1);
            begin = row.begin;
            if (row.line.hasContent())
                pass(row);
        }
    }

    void prepend(const QString &part) { path.prepend(part); }

    yaml::Path path;
    bool isInBlock = false;
    qsizetype flowBegin = -1; ///< of a flow value that is open at the place

private:
    void pass(const Row &row)
    {
        const TextLine &line = row.line;
        if (line.hasKey && (line.content < m_need || (line.content == m_need && m_isDash))) {
            enter(row, line.key);
            m_need = line.content;
            m_isDash = false;
        } else if (!line.hasKey && !line.dashes.isEmpty() && line.isBlockScalar && line.dashes.constLast() < m_need) {
            path.clear();
            isInBlock = true;
            flowBegin = -1;
        }
        for (auto dash = line.dashes.crbegin(); dash != line.dashes.crend(); ++dash) {
            if (*dash >= m_need)
                continue;
            path.prepend(QString(Spot::item));
            m_need = *dash;
            m_isDash = true;
        }
    }

    void enter(const Row &row, const QString &key)
    {
        if (row.line.isBlockScalar) {
            path.clear();
            isInBlock = true;
        }
        const qsizetype value = row.begin + row.line.value;
        if (value < row.end && value < m_offset && (m_text[value] == '[' || m_text[value] == '{')
            && !flowOf(QByteArrayView(m_text).sliced(value, m_offset - value)).levels.isEmpty()) {
            path.clear();
            isInBlock = false;
            flowBegin = value;
        }
        path.prepend(key);
    }

    const QByteArray &m_text;
    qsizetype m_offset;
    qsizetype m_need = 0;
    bool m_isDash = false;
};

/// Sets the word from \a begin to \a end, without blanks and quotes around it.
void setWord(Spot &spot, const QByteArray &text, qsizetype begin, qsizetype end, qsizetype offset)
{
    while (begin < offset && begin < end && isBlankByte(text[begin]))
        ++begin;
    while (end > offset && end > begin && isBlankByte(text[end - 1]))
        --end;
    if (begin < end && (text[begin] == '"' || text[begin] == '\'')) {
        const char quote = text[begin];
        if (end - begin >= 2 && text[end - 1] == quote && offset < end)
            --end;
        if (begin < offset)
            ++begin;
    }
    end = std::max(begin, end);
    spot.span = {begin, end};
    spot.word = QString::fromUtf8(text.sliced(begin, end - begin));
    spot.typed = QString::fromUtf8(text.sliced(begin, std::clamp(offset, begin, end) - begin));
}

/// The name of a variable at the caret, wherever it is.
void lookForVariable(Spot &spot, const QByteArray &text, qsizetype offset)
{
    qsizetype begin = offset;
    while (begin > 0 && isNameByte(text[begin - 1]))
        --begin;
    const bool isBraced = begin >= 2 && text[begin - 1] == '{' && text[begin - 2] == '$';
    if (!isBraced && !(begin >= 1 && text[begin - 1] == '$'))
        return;
    qsizetype end = offset;
    while (end < text.size() && isNameByte(text[end]))
        ++end;
    spot.isVariable = true;
    if (spot.kind == Spot::Kind::Key)
        spot.kind = Spot::Kind::Value;
    spot.isBracedVariable = isBraced;
    setWord(spot, text, begin, end, offset);
}

/// The end of a word in a flow value, or of a plain one on its line.
qsizetype wordEnd(const QByteArray &text, qsizetype begin, qsizetype offset, qsizetype lineEnd, bool isInFlow)
{
    qsizetype first = begin;
    while (first < lineEnd && isBlankByte(text[first]))
        ++first;
    if (first < offset && (text[first] == '"' || text[first] == '\'')) {
        const qsizetype close = text.indexOf(text[first], offset);
        if (close >= 0 && close < lineEnd)
            return close + 1;
    }
    for (qsizetype at = offset; at < lineEnd; ++at) {
        const char c = text[at];
        if (isInFlow && (c == ',' || c == ']' || c == '}' || (c == ':' && (at + 1 == lineEnd || isBlankByte(text[at + 1])))))
            return at;
        if (c == '#' && at > 0 && isBlankByte(text[at - 1]))
            return at;
    }
    return lineEnd;
}

/// A value that begins at \a begin.
void setValue(Spot &spot, const QByteArray &text, qsizetype begin, qsizetype offset, const Row &row)
{
    spot.kind = Spot::Kind::Value;
    const QByteArrayView slice = QByteArrayView(text).sliced(begin, std::max<qsizetype>(0, offset - begin));
    const Flow flow = flowOf(slice);
    spot.isReference = flow.isReference && flow.levels.size() == 1;
    for (const Flow::Level &level : flow.levels) {
        if (!level.isMap) {
            spot.path.append(QString(Spot::item));
            spot.referenceItem = int(level.items.size());
            spot.referenceWords = level.items;
        } else if (!level.key.isEmpty()) {
            spot.path.append(level.key);
        }
    }
    const bool isInFlow = !flow.levels.isEmpty();
    if (isInFlow && flow.levels.constLast().isMap && flow.levels.constLast().key.isEmpty())
        spot.kind = Spot::Kind::Key;
    const qsizetype word = std::min(offset, begin + (isInFlow ? flow.wordBegin : flow.isReference ? slice.size() : 0));
    setWord(spot, text, word, wordEnd(text, word, offset, row.end, isInFlow), offset);
    if (spot.kind == Spot::Kind::Key)
        spot.hasColon = spot.span.end < text.size() && text[spot.span.end] == ':';
}

/// The other keys of the map whose keys begin at \a column, around the line at \a begin.
QStringList siblingsOf(const QByteArray &text, const Row &here, qsizetype column)
{
    QStringList keys;
    const auto look = [&](const Row &row) {
        if (!row.line.hasContent())
            return true;
        if (row.line.hasKey && row.line.content == column)
            keys.append(row.line.key);
        return row.line.indent() >= column;
    };
    qsizetype begin = here.begin;
    for (qsizetype count = 0; begin > 0 && here.line.dashes.isEmpty() && count < farthestSibling; ++count) {
        const Row row = rowAt(text, begin - 1);
        begin = row.begin;
        if (!look(row))
            break;
    }
    qsizetype end = here.end;
    for (qsizetype count = 0; end < text.size() && count < farthestSibling; ++count) {
        const Row row = rowAt(text, end + 1);
        end = row.end;
        if (row.line.hasContent() && (row.line.indent() < column || !look(row)))
            break;
        if (row.begin >= text.size())
            break;
    }
    return keys;
}

} // namespace

Spot spotAt(const QByteArray &text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    const Row row = rowAt(text, offset);
    const TextLine &line = row.line;
    const qsizetype caret = offset - row.begin;
    Spot spot;
    Climb climb(text, offset);
    // What a blank line belongs to is told by the caret's column.
    const qsizetype column = line.isBlank ? caret : std::max(line.content, line.dashes.isEmpty() ? 0 : line.dashes.constLast() + 1);
    spot.column = column;
    if (line.dashes.isEmpty() || caret <= line.dashes.constFirst()) {
        climb.from(row.begin, column, false);
    } else {
        for (qsizetype i = 0; i < line.dashes.size(); ++i)
            climb.prepend(QString(Spot::item));
        climb.from(row.begin, line.dashes.constFirst(), true);
    }
    spot.path = climb.path;
    if (climb.isInBlock) {
        spot.kind = Spot::Kind::Block;
        spot.span = {offset, offset};
    } else if (line.comment >= 0 && caret > line.comment) {
        spot.kind = Spot::Kind::Comment;
        spot.span = {offset, offset};
        return spot;
    } else if (climb.flowBegin >= 0) {
        setValue(spot, text, climb.flowBegin, offset, row);
    } else if (caret > line.content && row.begin + line.content < row.end && QByteArrayView("[{").contains(text[row.begin + line.content])) {
        setValue(spot, text, row.begin + line.content, offset, row); // below its key, on a line of its own
    } else if (line.hasKey && caret > line.colon) {
        spot.path.append(line.key);
        setValue(spot, text, row.begin + std::min(line.value, caret), offset, row);
    } else if (!line.hasKey && !line.dashes.isEmpty() && caret > line.dashes.constLast()) {
        setValue(spot, text, row.begin + std::min(line.value, caret), offset, row);
        spot.mayBeKey = spot.kind == Spot::Kind::Value && spot.path.constLast() == Spot::item && spot.span.begin <= row.begin + line.value;
    } else {
        const qsizetype end = line.hasKey ? row.begin + line.colon : line.comment >= 0 ? row.begin + line.comment : row.end;
        const qsizetype begin = std::min(offset, row.begin + line.content);
        setWord(spot, text, begin, std::max(offset, end), offset);
        spot.hasColon = line.hasKey;
        spot.siblings = siblingsOf(text, row, column);
    }
    if (spot.kind != Spot::Kind::Key)
        lookForVariable(spot, text, offset);
    return spot;
}

} // namespace caravan::assist
