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

using Units = QHash<QString, double>;

/// What differs between those who read a span of time.
struct Rules {
    Units units;
    bool isProse = false;      ///< blanks, `and`, numbers as words, clocks
    bool needsUnits = false;   ///< each number has one
    bool isSingle = false;     ///< one number
    bool hasFractions = true;  ///< `1.5`
    bool isDescending = false; ///< the longer unit first
};

Units named(std::initializer_list<std::pair<double, const char *>> rows)
{
    Units units;
    for (const auto &[size, names] : rows) {
        for (const QString &name : QString::fromLatin1(names).split(u' '))
            units.insert(name, size);
    }
    return units;
}

const Rules &rulesOf(DurationDialect dialect)
{
    static const Rules gitLab = {named({{1, "s sec secs second seconds"},
                                        {minute, "m min mins minute minutes"},
                                        {hour, "h hr hrs hour hours"},
                                        {day, "d dy day days"},
                                        {week, "w wk wks week weeks"},
                                        {month, "mo mos month months"},
                                        {year, "y yr yrs year years"}}),
                                 true};
    static const Rules shell = {named({{1, "s"}, {minute, "m"}, {hour, "h"}, {day, "d"}}), false, false, true};
    static const Rules commandLine = {named({{1, "s"}, {minute, "m min"}, {hour, "h"}}), false, true, false, false, true};
    switch (dialect) {
    case DurationDialect::GitLab:
        return gitLab;
    case DurationDialect::Shell:
        return shell;
    case DurationDialect::CommandLine:
        return commandLine;
    }
    return gitLab;
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

/// Reads numbers and their units, one after the other.
class DurationReader
{
public:
    DurationReader(QStringView text, const Rules &rules) : m_text(text), m_rules(rules) { }

    std::optional<double> read()
    {
        while (m_at < m_text.size()) {
            const QChar letter = m_text.at(m_at);
            const bool isRight = letter.isDigit() ? readNumber() : letter.isLetter() ? readWord() : isSeparator(letter) && ++m_at > 0;
            if (!isRight)
                return {};
        }
        if (!m_hasNumber || (m_isOpen && m_rules.needsUnits))
            return {};
        return m_sum + m_open;
    }

private:
    bool isSeparator(QChar c) const { return m_rules.isProse && (c.isSpace() || c == u',' || c == u'.'); }

    bool readNumber()
    {
        if (m_hasNumber && (m_rules.isSingle || (m_isOpen && m_rules.needsUnits)))
            return false;
        const qsizetype begin = m_at;
        const auto isPoint = [&](qsizetype at) {
            return m_rules.hasFractions && m_text.at(at) == u'.' && at + 1 < m_text.size() && m_text.at(at + 1).isDigit();
        };
        while (m_at < m_text.size() && (m_text.at(m_at).isDigit() || isPoint(m_at)))
            ++m_at;
        open(m_text.mid(begin, m_at - begin).toDouble());
        return true;
    }

    bool readWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetter())
            ++m_at;
        const QString written = m_text.mid(begin, m_at - begin).toString();
        const QString word = m_rules.isProse ? written.toLower() : written;
        if (const auto unit = m_rules.units.constFind(word); unit != m_rules.units.cend())
            return readUnit(*unit);
        if (const auto number = m_rules.isProse ? numberOf(word) : std::nullopt) {
            m_open = *number; // as GitLab does, without what was open
            m_isOpen = m_hasNumber = true;
            return true;
        }
        return m_rules.isProse && isJoiner(word);
    }

    bool readUnit(double size)
    {
        if (!m_isOpen || (m_rules.isDescending && size >= m_last))
            return false;
        m_last = size;
        m_sum += m_open * size;
        m_open = 0;
        m_isOpen = false;
        return true;
    }

    void open(double number)
    {
        m_sum += m_open;
        m_open = number;
        m_isOpen = m_hasNumber = true;
    }

    QStringView m_text;
    const Rules &m_rules;
    qsizetype m_at = 0;
    double m_sum = 0;
    double m_open = 0; ///< a number that waits for its unit
    double m_last = longest;
    bool m_isOpen = false;
    bool m_hasNumber = false;
};

} // namespace

std::optional<Seconds> readDuration(QStringView text, DurationDialect dialect)
{
    const Rules &rules = rulesOf(dialect);
    const QStringView trimmed = rules.isProse ? text.trimmed() : text;
    const bool isClock = rules.isProse && trimmed.contains(u':');
    const std::optional<double> seconds = isClock ? clock(trimmed) : DurationReader(trimmed, rules).read();
    if (!seconds || !(*seconds <= longest))
        return {};
    return Seconds(*seconds);
}

std::optional<std::chrono::seconds> readDuration(QStringView text)
{
    const std::optional<Seconds> duration = readDuration(text, DurationDialect::GitLab);
    return duration ? std::optional(std::chrono::seconds(qint64(duration->count()))) : std::nullopt;
}

} // namespace caravan::gitlab
