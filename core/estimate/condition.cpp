// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/condition.h"

#include "core/gitlab/language/expression.h"

namespace caravan::estimate {

bool holds(const QString &expression, const Environment &environment)
{
    const Result<gitlab::Expression> parsed = gitlab::parseExpression(expression);
    if (!parsed)
        return true;
    const auto look = [&](const QString &name) {
        return gitlab::VariableValue{environment.contains(name) ? std::optional(environment.value(name)) : std::nullopt, true};
    };
    return gitlab::evaluate(*parsed, look).isTrue;
}

} // namespace caravan::estimate
