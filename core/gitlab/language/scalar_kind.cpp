// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/scalar_kind.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool matches(const QRegularExpression &pattern, const QString &text) { return pattern.match(text).hasMatch(); }

ScalarKind kindOfNumber(const QString &text)
{
    static const QRegularExpression integer(
        uR"(^(?:[-+]?0[_,]*|[-+]?[1-9](?:[0-9]|[,_][0-9])*|[-+]?0[0-7_,]+|[-+]?0[xX][0-9a-fA-F_,]+|[-+]?0b[01_,]+)$)"_s);
    static const QRegularExpression real(uR"(^(?:[-+]?([0-9][0-9_,]*)?\.[0-9]+([eE][-+][0-9]+)?|[-+]?[0-9][0-9_,]*\.)$)"_s);
    static const QRegularExpression sixties(uR"(^[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}(\.[0-9_]*)?$)"_s);
    static const QRegularExpression date(uR"(^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$)"_s);
    static const QRegularExpression time(
        uR"(^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(\d\d)?))?$)"_s);
    if (matches(integer, text))
        return ScalarKind::Integer;
    if (matches(real, text))
        return ScalarKind::Real;
    if (matches(sixties, text))
        return text.contains(u'.') ? ScalarKind::Real : ScalarKind::Integer;
    if (matches(date, text) || matches(time, text))
        return ScalarKind::Date;
    return ScalarKind::Text;
}

/// The sum of `12:30:45` as the reader has it, which counts `12:30` in hours, too.
template<class Number, class Read>
Number sumOfSixties(const QString &text, Read read)
{
    Number sum = 0;
    Number unit = 3600;
    for (const QString &part : text.split(u':')) {
        sum += read(part) * unit;
        unit /= 60;
    }
    return sum;
}

/// An integer in decimal digits; one that is too large for that stays as it is written.
QString plainInteger(const QString &text)
{
    QString digits = text;
    digits.remove(u'_').remove(u',');
    if (digits.contains(u':'))
        return QString::number(sumOfSixties<qint64>(digits, [](const QString &part) { return part.toLongLong(); }));
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative || digits.startsWith(u'+'))
        digits.remove(0, 1);
    bool isRead = false;
    constexpr int ofPrefix = 0; // `0x` is 16, `0` is 8
    const bool isBinary = digits.startsWith("0b"_L1);
    const quint64 number = isBinary ? QStringView(digits).mid(2).toULongLong(&isRead, 2) : digits.toULongLong(&isRead, ofPrefix);
    if (!isRead)
        return digits.startsWith(u'0') ? text : (isNegative ? u"-"_s : QString()) + digits;
    return (isNegative && number > 0 ? u"-"_s : QString()) + QString::number(number);
}

/// A number with a point as Ruby writes it: 1.5, 1000.0, 1.0e+20.
QString plainReal(const QString &text)
{
    if (text.endsWith("inf"_L1, Qt::CaseInsensitive))
        return text.startsWith(u'-') ? u"-.inf"_s : u".inf"_s;
    if (text.endsWith("nan"_L1, Qt::CaseInsensitive))
        return u".nan"_s;
    QString digits = text;
    digits.remove(u'_').remove(u',');
    bool isRead = true;
    const double number = digits.contains(u':') ? sumOfSixties<double>(digits, [](const QString &part) { return part.toDouble(); })
                                                : digits.toDouble(&isRead);
    if (!isRead)
        return text;
    constexpr double smallest = 1e-4; // from here on it is written without an exponent,
    constexpr double largest = 1e15;  // up to here, and beyond where digits stand behind the point
    const double size = std::abs(number);
    const bool isFixed = size == 0 || (size >= smallest && (size < largest || size != std::floor(size)));
    QString plain = QString::number(number, isFixed ? 'f' : 'e', QLocale::FloatingPointShortest);
    if (!plain.contains(u'.'))
        plain.insert(plain.contains(u'e') ? plain.indexOf(u'e') : plain.size(), u".0"_s);
    return plain;
}

yaml::Value valueAs(ScalarKind kind, const QString &text)
{
    switch (kind) {
    case ScalarKind::Null:
        return yaml::Verbatim{u"null"_s};
    case ScalarKind::Truth:
        return yaml::Verbatim{isOneOf(text, {"true"_L1, "yes"_L1, "on"_L1}) ? u"true"_s : u"false"_s};
    case ScalarKind::Integer:
        return yaml::Verbatim{plainInteger(text)};
    case ScalarKind::Real:
        return yaml::Verbatim{plainReal(text)};
    case ScalarKind::Date:
        return yaml::Verbatim{text};
    case ScalarKind::Text:
        break;
    }
    return yaml::Text{text};
}

/// A value as Ruby's to_s writes it.
QString textOfValue(const yaml::Value &value)
{
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    if (!token)
        return std::get<yaml::Text>(value).string;
    if (token->token.endsWith(".inf"_L1))
        return token->token.startsWith(u'-') ? u"-Infinity"_s : u"Infinity"_s;
    return token->token == "null"_L1 ? QString() : token->token == ".nan"_L1 ? u"NaN"_s : token->token;
}

bool isText(const QString &tag) { return tag == "!!str"_L1 || tag == "!str"_L1 || tag == "!!binary"_L1; }

} // namespace

ScalarKind kindOfPlain(QStringView text)
{
    constexpr qsizetype longestNumber = 64;
    if (text.isEmpty() || text == "~"_L1 || isOneOf(text, {"null"_L1}))
        return ScalarKind::Null;
    const QChar first = text.front();
    if (first.isLetter()) {
        constexpr qsizetype longestTruth = 5;
        const bool isTruth = text.size() <= longestTruth && isOneOf(text, {"true"_L1, "false"_L1, "yes"_L1, "no"_L1, "on"_L1, "off"_L1});
        return isTruth ? ScalarKind::Truth : ScalarKind::Text;
    }
    const bool canBeNumber = first.isDigit() || first == u'-' || first == u'+' || first == u'.';
    if (!canBeNumber || text.size() > longestNumber)
        return ScalarKind::Text;
    if (isOneOf(text, {".inf"_L1, "+.inf"_L1, "-.inf"_L1, ".nan"_L1}))
        return ScalarKind::Real;
    return kindOfNumber(text.toString());
}

ScalarKind kindOf(const yaml::Node &scalar)
{
    if (scalar.isNull())
        return ScalarKind::Null;
    const QString tag = scalar.tag();
    const bool isPlain = scalar.style() == yaml::Style::Plain;
    if (isText(tag) || (!isPlain && tag.isEmpty()))
        return ScalarKind::Text;
    if (tag == "!!float"_L1 || tag == "!float"_L1)
        return ScalarKind::Real;
    return kindOfPlain(scalar.text()); // other tags are no more than none, and take the quotes off
}

yaml::Value scalarValue(const yaml::Node &scalar) { return valueAs(kindOf(scalar), scalar.text()); }

QString scalarText(const yaml::Node &scalar) { return scalar.isScalar() ? textOfValue(valueAs(kindOf(scalar), scalar.text())) : QString(); }

QString plainText(const QString &text) { return textOfValue(valueAs(kindOfPlain(text), text)); }

} // namespace caravan::gitlab
