// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/duration.h"

#include <QHash>
#include <QString>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double week = 7 * day;
constexpr double month = 30 * day;
constexpr double year = 365.25 * day;
constexpr double longest = 1000 * year; // beyond it a number is no time that anybody means

const QHash<QString, double> &units()
{
    static const QHash<QString, double> table = [] {
        QHash<QString, double> all;
        const auto add = [&all](double size, std::initializer_list<const char *> names) {
            for (const char *name : names)
                all.insert(QString::fromLatin1(name), size);
        };
        add(1, {"s", "sec", "secs", "second", "seconds"});
        add(minute, {"m", "min", "mins", "minute", "minutes"});
        add(hour, {"h", "hr", "hrs", "hour", "hours"});
        add(day, {"d", "dy", "day", "days"});
        add(week, {"w", "wk", "wks", "week", "weeks"});
        add(month, {"mo", "mos", "month", "months"});
        add(year, {"y", "yr", "yrs", "year", "years"});
        return all;
    }();
    return table;
}

bool isJoiner(const QString &word) { return word == "and"_L1 || word == "with"_L1 || word == "plus"_L1; }

/// Numbers that are written as words.
std::optional<double> numberOf(const QString &word)
{
    static const QHash<QString, double> words = {{u"a"_s, 1},     {u"an"_s, 1},    {u"one"_s, 1},  {u"two"_s, 2},
                                                 {u"three"_s, 3}, {u"four"_s, 4},  {u"five"_s, 5}, {u"six"_s, 6},
                                                 {u"seven"_s, 7}, {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional<double>(*found);
}

/// `1:30:00`, the last part seconds.
std::optional<double> clock(QStringView text)
{
    double sum = 0;
    for (const QStringView part : text.split(u':')) {
        bool isOk = false;
        sum = sum * minute + part.toDouble(&isOk);
        if (!isOk)
            return {};
    }
    return sum;
}

} // namespace

std::optional<std::chrono::seconds> readDuration(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    double sum = 0;
    bool hasNumber = false;
    double open = 0; // a number that waits for its unit
    bool isOpen = false;
    if (trimmed.contains(u':')) {
        const auto seconds = clock(trimmed);
        if (!seconds)
            return {};
        sum = *seconds;
        hasNumber = true;
    } else {
        for (qsizetype at = 0; at < trimmed.size();) {
            const QChar letter = trimmed.at(at);
            qsizetype end = at + 1;
            if (letter.isDigit()) {
                while (end < trimmed.size()
                       && (trimmed.at(end).isDigit()
                           || (trimmed.at(end) == u'.' && end + 1 < trimmed.size() && trimmed.at(end + 1).isDigit())))
                    ++end;
                sum += open;
                open = trimmed.mid(at, end - at).toDouble();
                isOpen = hasNumber = true;
            } else if (letter.isLetter()) {
                while (end < trimmed.size() && trimmed.at(end).isLetter())
                    ++end;
                const QString word = trimmed.mid(at, end - at).toString().toLower();
                const auto unit = units().constFind(word);
                if (unit != units().cend()) {
                    if (!isOpen)
                        return {};
                    sum += open * *unit;
                    open = 0;
                    isOpen = false;
                } else if (const auto number = numberOf(word)) {
                    open = *number;
                    isOpen = hasNumber = true;
                } else if (!isJoiner(word)) {
                    return {};
                }
            } else if (!letter.isSpace() && letter != u',' && letter != u'.') {
                return {};
            }
            at = end;
        }
        sum += open;
    }
    if (!hasNumber || !(sum <= longest))
        return {};
    return std::chrono::seconds(qint64(sum));
}

} // namespace caravan::gitlab
