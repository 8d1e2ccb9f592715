// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/span.h"
#include "core/gitlab/language/regex.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace caravan::gitlab {

/// The value of a variable in a condition.
struct VariableValue {
    std::optional<QString> text; ///< nullopt: not set, which is `null`
    bool isKnown = true;         ///< false: the project's settings may set it, and \c text, if any, is an example
    bool isBoolean = false;      ///< \c text is the word of a boolean, which only an input can be
};

/// Looks a variable up by its name, without `$`, and an input by `$[[ inputs.NAME ]]`.
using VariableLookup = std::function<VariableValue(const QString &name)>;

/// A parsed condition of `rules:if`, `only:variables` or `include:rules`: GitLab's own little language
/// (gitlabhq, lib/gitlab/ci/pipeline/expression). A tree in a list: operands stand before their operator, the root is the last.
struct Expression {
    enum class Op { Null, Boolean, Text, Variable, Input, Pattern, Equal, NotEqual, Match, NoMatch, And, Or, Not };

    struct Node {
        Op op = Op::Null;
        QString text;  ///< of a variable or input its name, of a string its value, of a pattern the whole `/…/i`, "true" or "false"
        int left = -1; ///< places of the operands in \c nodes; \c Not has only the right one
        int right = -1;
        Span span;                  ///< characters of the expression's text, operands included
        std::optional<Regex> regex; ///< of a Pattern
    };
    QList<Node> nodes;

    /// Names of the variables, each once, in order.
    QStringList variables() const;
};

/// What a condition comes to.
struct Evaluation {
    bool isTrue = false;    ///< with unknown variables as their example, or taken as not set
    QStringList decidedBy;  ///< unknown variables without which the answer could be another
    bool isGivenUp = false; ///< a regular expression and its text are too large together; the condition counts as false
};

/// Parses \a text. Errors: Syntax with the column and a sentence; Limit for more than GitLab's 100 tokens or 16,384 characters.
Result<Expression> parseExpression(const QString &text);

/// Pure and bounded: at most a hundred nodes, each visited at most twice.
Evaluation evaluate(const Expression &expression, const VariableLookup &variables);

} // namespace caravan::gitlab
