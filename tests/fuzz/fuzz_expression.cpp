// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any text as a condition of `rules:if` and evaluates it with three kinds of variables.
#include "core/gitlab/language/expression.h"

#include <cstdlib>

using namespace caravan;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<gitlab::Expression> expression = gitlab::parseExpression(text);
    if (!expression) {
        if (expression.error().message.isEmpty())
            std::abort();
        return 0;
    }
    for (const gitlab::Expression::Node &node : expression->nodes) {
        if (node.span.begin < 0 || node.span.end > text.size() || node.span.begin > node.span.end)
            std::abort();
    }
    gitlab::evaluate(*expression, [](const QString &) { return gitlab::VariableValue{}; });
    gitlab::evaluate(*expression, [](const QString &name) { return gitlab::VariableValue{name, false}; });
    gitlab::evaluate(*expression, [&](const QString &) { return gitlab::VariableValue{text, true}; });
    return 0;
}
