// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/language/expression.h"

namespace caravan::gitlab {

/// One word of a condition.
struct Token {
    enum class Kind { Value, Operator, Not, Open, Close };
    Kind kind = Kind::Value;
    Expression::Op op = Expression::Op::Null;
    QString text; ///< as in Expression::Node
    Span span;
};

/// Errors: Syntax with a column, Limit.
Result<QList<Token>> tokensOf(const QString &text);

} // namespace caravan::gitlab
