// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/comparison.h"

#include <algorithm>

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

std::optional<bool> holds(const QStringList &operands)
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
    if (sign == "="_L1 || sign == "=="_L1)
        return mayBePattern ? std::nullopt : std::optional(first == operands.at(2));
    if (sign == "!="_L1)
        return mayBePattern ? std::nullopt : std::optional(first != operands.at(2));
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

Status comparisonOf(QStringList operands)
{
    bool isNegated = false;
    while (operands.size() > 1 && operands.constFirst() == "!"_L1) {
        isNegated = !isNegated;
        operands.removeFirst();
    }
    const auto isOpen = [](const QString &word) { return word.contains(u'$') || word.contains(u'`'); };
    if (operands.isEmpty() || std::any_of(operands.cbegin(), operands.cend(), isOpen))
        return Status::Unknown;
    const std::optional<bool> answer = holds(operands);
    return !answer ? Status::Unknown : *answer != isNegated ? Status::Success : Status::Failure;
}

} // namespace caravan::script
