// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/line.h"

#include <QDate>
#include <QTime>

namespace caravan::joblog {

namespace {

constexpr char escape = '\x1b';
constexpr char bell = '\a';
/// Longer ones are no marks, so that a line is read in time linear in its length.
constexpr qsizetype longestTime = 18;
constexpr qsizetype longestName = 255;
constexpr qsizetype longestOptions = 255;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isOfName(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '-'; }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); }

/// The number that stands at \a from in \a count digits; -1 where it does not.
int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (i >= text.size() || !isDigit(text.at(i)))
            return -1;
        number = 10 * number + (text.at(i) - '0');
    }
    return number;
}

/// `2024-05-01T10:00:00` at the front, in microseconds; -1 where it is none.
qint64 dateAndTime(QByteArrayView line)
{
    static constexpr QByteArrayView form = "dddd-dd-ddTdd:dd:dd";
    if (line.size() < form.size())
        return -1;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form.at(i) == 'd' ? !isDigit(line.at(i)) : form.at(i) != line.at(i))
            return -1;
    }
    const QDate date(digits(line, 0, 4), digits(line, 5, 2), digits(line, 8, 2));
    const QTime time(digits(line, 11, 2), digits(line, 14, 2), qMin(digits(line, 17, 2), 59)); // a leap second is its minute's last
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    if (!date.isValid() || !time.isValid())
        return -1;
    return ((date.toJulianDay() - epoch) * 86'400'000 + time.msecsSinceStartOfDay()) * 1'000;
}

/// Past the escape sequence at \a from: `ESC [ … letter`, `ESC ] … BEL` or two characters.
qsizetype endOfEscape(QByteArrayView raw, qsizetype from)
{
    qsizetype i = from + 1;
    if (i >= raw.size())
        return i;
    if (raw.at(i) == '[') {
        for (++i; i < raw.size(); ++i) {
            if (raw.at(i) >= '@' && raw.at(i) <= '~')
                return i + 1;
        }
        return i;
    }
    if (raw.at(i) == ']') {
        for (++i; i < raw.size(); ++i) {
            if (raw.at(i) == bell)
                return i + 1;
            if (raw.at(i) == escape)
                return qMin(i + 2, raw.size());
        }
        return i;
    }
    return i + 1;
}

/// The colour after \a sequence, when it was \a colour before.
Colour colourAfter(QByteArrayView sequence, Colour colour)
{
    if (!sequence.endsWith('m') || !sequence.startsWith("\x1b["))
        return colour;
    qsizetype at = 2;
    while (at < sequence.size()) {
        qsizetype end = at;
        while (end < sequence.size() && isDigit(sequence.at(end)))
            ++end;
        switch (end > at ? sequence.sliced(at, qMin(end - at, qsizetype(4))).toInt() : 0) {
        case 0:
        case 39:
            colour = Colour::None;
            break;
        case 32:
        case 92:
            colour = Colour::Green;
            break;
        case 36:
        case 96:
            colour = Colour::Cyan;
            break;
        case 30:
        case 31:
        case 33:
        case 34:
        case 35:
        case 37:
            colour = Colour::Other;
            break;
        default:
            break;
        }
        at = end + 1;
    }
    return colour;
}

} // namespace

std::optional<Stamp> takeStamp(QByteArrayView &line)
{
    const qint64 base = dateAndTime(line);
    if (base < 0)
        return {};
    qsizetype at = 19;
    qint64 micros = 0;
    if (at < line.size() && line.at(at) == '.') {
        qint64 unit = 100'000;
        for (++at; at < line.size() && isDigit(line.at(at)); ++at) {
            micros += (line.at(at) - '0') * unit;
            unit /= 10;
        }
    }
    if (at >= line.size() || line.at(at) != 'Z')
        return {};
    ++at;
    Stamp stamp{Moment(base + micros)};
    if (at < line.size() && line.at(at) != ' ')
        return {};
    at = qMin(at + 1, line.size());
    const QByteArrayView rest = line.sliced(at);
    if (rest.size() >= 3 && isHex(rest.at(0)) && isHex(rest.at(1)) && (rest.at(2) == 'O' || rest.at(2) == 'E')
        && (rest.size() == 3 || rest.at(3) == ' ' || rest.at(3) == '+')) {
        stamp.stream = rest.first(2).toInt(nullptr, 16);
        stamp.isContinued = rest.size() > 3 && rest.at(3) == '+';
        at += qMin(qsizetype(4), rest.size());
    }
    line = line.sliced(at);
    return stamp;
}

std::optional<Mark> nextMark(QByteArrayView line, qsizetype from)
{
    static constexpr QByteArrayView word = "section_";
    for (qsizetype begin = line.indexOf(word, from); begin >= 0; begin = line.indexOf(word, begin + 1)) {
        Mark mark;
        qsizetype at = begin + word.size();
        mark.isStart = line.sliced(at).startsWith("start:");
        if (!mark.isStart && !line.sliced(at).startsWith("end:"))
            continue;
        at += mark.isStart ? 6 : 4;
        const qsizetype time = at;
        while (at < qMin(line.size(), time + longestTime) && isDigit(line.at(at)))
            ++at;
        mark.time = line.sliced(time, at - time);
        if (mark.time.isEmpty() || at >= line.size() || line.at(at) != ':')
            continue;
        const qsizetype name = ++at;
        while (at < qMin(line.size(), name + longestName) && isOfName(line.at(at)))
            ++at;
        mark.name = line.sliced(name, at - name);
        if (mark.name.isEmpty())
            continue;
        if (at < line.size() && line.at(at) == '[') {
            const qsizetype close = line.sliced(at, qMin(line.size() - at, longestOptions)).indexOf(']');
            if (close < 0)
                continue;
            mark.isCollapsed = line.sliced(at, close).contains("collapsed=true");
            at += close + 1;
        }
        const qsizetype behind = at;
        if (at < line.size() && line.at(at) == '\r')
            ++at;
        if (line.sliced(at).startsWith("\x1b[0K"))
            at += 4;
        // An editor that saved the log may have eaten the control characters; then the mark must end the line, or another follow it.
        if (at == behind && at < line.size() && !line.sliced(at).startsWith(word))
            continue;
        mark.begin = begin;
        mark.end = at;
        return mark;
    }
    return {};
}

std::optional<Moment> momentOf(const Mark &mark)
{
    static constexpr qint64 earliest = 1'300'000'000; // 2011, the year of GitLab's first release
    static constexpr qint64 latest = 4'102'444'800;   // 2100
    bool isNumber = false;
    const qint64 seconds = mark.time.toLongLong(&isNumber);
    if (!isNumber || seconds < earliest || seconds > latest)
        return {};
    return std::chrono::seconds(seconds);
}

Shown shown(QByteArrayView raw)
{
    Shown line;
    line.text.reserve(raw.size());
    Colour colour = Colour::None;
    bool isOverwritten = false;
    bool hasInk = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw.at(i);
        if (c == escape) {
            const qsizetype end = endOfEscape(raw, i);
            colour = colourAfter(raw.sliced(i, end - i), colour);
            line.hasEscapes = true;
            if (isOverwritten && raw.at(end - 1) == 'K') { // erased from its beginning, as behind a mark
                line.text.clear();
                isOverwritten = hasInk = false;
            }
            i = end - 1;
        } else if (c == '\r') {
            isOverwritten = true;
        } else if (c == '\b') {
            line.text.chop(1);
        } else if (uchar(c) >= 0x20 || c == '\t') {
            if (isOverwritten) {
                line.text.clear();
                isOverwritten = hasInk = false;
            }
            if (c != ' ' && c != '\t' && !hasInk) {
                line.colour = colour;
                hasInk = true;
            }
            line.text.append(c);
        } else if (c != bell && c != '\f' && c != '\v') {
            line.isBinary = true;
        }
    }
    while (!line.text.isEmpty() && (line.text.back() == ' ' || line.text.back() == '\t'))
        line.text.chop(1);
    return line;
}

} // namespace caravan::joblog
