// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/scalar_kind.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool matches(const QRegularExpression &pattern, const QString &text) { return pattern.match(text).hasMatch(); }

ScalarKind kindOfNumber(const QString &text)
{
    static const QRegularExpression integer(
        uR"(^(?:[-+]?0[_,]*|[-+]?[1-9](?:[0-9]|[,_][0-9])*|[-+]?0[0-7_,]+|[-+]?0[xX][0-9a-fA-F_,]+|[-+]?0b[01_,]+)$)"_s);
    static const QRegularExpression real(
        uR"(^(?:[-+]?([0-9][0-9_,]*)?\.[0-9]+([eE][-+][0-9]+)?|[-+]?[0-9][0-9_,]*\.)$)"_s);
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

} // namespace

ScalarKind kindOfPlain(QStringView text)
{
    constexpr qsizetype longestNumber = 64;
    if (text.isEmpty() || text == "~"_L1 || isOneOf(text, {"null"_L1}))
        return ScalarKind::Null;
    const QChar first = text.front();
    if (first.isLetter()) {
        constexpr qsizetype longestTruth = 5;
        const bool isTruth =
            text.size() <= longestTruth && isOneOf(text, {"true"_L1, "false"_L1, "yes"_L1, "no"_L1, "on"_L1, "off"_L1});
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
    if (scalar.style() != yaml::Style::Plain || tag == "!!str"_L1 || tag == "!"_L1)
        return ScalarKind::Text;
    return kindOfPlain(scalar.text());
}

} // namespace caravan::gitlab
