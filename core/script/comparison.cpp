// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/comparison.h"

#include "core/script/pattern.h"

#include <QRegularExpression>

namespace caravan::script {

using namespace Qt::StringLiterals;

namespace {

/// What `left SIGN right` says of two numbers; nullopt for other signs and for what is no number.
std::optional<bool> numbersCompare(const QString &left, const QString &sign, const QString &right)
{
    bool isLeft = false;
    bool isRight = false;
    const qlonglong a = left.toLongLong(&isLeft);
    const qlonglong b = right.toLongLong(&isRight);
    if (!isLeft || !isRight)
        return std::nullopt;
    if (sign == "-eq"_L1)
        return a == b;
    if (sign == "-ne"_L1)
        return a != b;
    if (sign == "-lt"_L1)
        return a < b;
    if (sign == "-le"_L1)
        return a <= b;
    if (sign == "-gt"_L1)
        return a > b;
    if (sign == "-ge"_L1)
        return a >= b;
    return std::nullopt;
}

/// Whether \a text has a part that the regular expression \a pattern fits; nullopt for one that is not understood. One that would take too long fits
/// nothing: who writes it may mean no good.
std::optional<bool> matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression("(*LIMIT_MATCH=100000)"_L1 + pattern);
    return expression.isValid() ? std::optional(expression.match(text).hasMatch()) : std::nullopt;
}

/// Whether a variable or a substitution is left in \a word; in a regular expression a `$` may be the end of a text.
bool isOpen(const QString &word, bool isExpression)
{
    static const QRegularExpression variable(uR"(\$[A-Za-z_{(])"_s);
    return word.contains(u'`') || (isExpression ? word.contains(variable) : word.contains(u'$'));
}

std::optional<bool> holds(const QStringList &operands, Right right)
{
    const QString &first = operands.constFirst();
    if (operands.size() == 1)
        return !first.isEmpty();
    if (operands.size() == 2 && first == "-n"_L1)
        return !operands.at(1).isEmpty();
    if (operands.size() == 2 && first == "-z"_L1)
        return operands.at(1).isEmpty();
    if (operands.size() != 3)
        return std::nullopt;
    const QString &sign = operands.at(1);
    const bool mayBePattern = operands.at(2).contains(u'*') || operands.at(2).contains(u'?') || operands.at(2).contains(u'[');
    if (sign == "=~"_L1)
        return matches(first, operands.at(2));
    if (sign == "="_L1 || sign == "=="_L1 || sign == "!="_L1) {
        if (mayBePattern && right == Right::Text)
            return std::nullopt;
        return fitsPattern(first, {{operands.at(2), !mayBePattern}}) == (sign != "!="_L1);
    }
    return numbersCompare(first, sign, operands.at(2));
}

} // namespace

QStringList testedWords(const QStringList &words)
{
    const QString program = words.value(0);
    if (program == "test"_L1)
        return words.mid(1);
    if (program != "["_L1 && program != "[["_L1)
        return {};
    QStringList operands = words.mid(1);
    if (!operands.isEmpty() && operands.constLast().startsWith(u']'))
        operands.removeLast();
    return operands;
}

Status comparisonOf(QStringList operands, Right right)
{
    bool isNegated = false;
    while (operands.size() > 1 && operands.constFirst() == "!"_L1) {
        isNegated = !isNegated;
        operands.removeFirst();
    }
    const bool hasExpression = operands.size() == 3 && operands.at(1) == "=~"_L1;
    for (qsizetype i = 0; i < operands.size(); ++i) {
        if (isOpen(operands.at(i), hasExpression && i == 2))
            return Status::Unknown;
    }
    if (operands.isEmpty())
        return Status::Unknown;
    const std::optional<bool> answer = holds(operands, right);
    return !answer ? Status::Unknown : *answer != isNegated ? Status::Success : Status::Failure;
}

} // namespace caravan::script
