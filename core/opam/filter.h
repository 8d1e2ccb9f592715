// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/value.h"

#include <functional>
#include <optional>

namespace caravan::opam {

/// What is known of a condition.
enum class Truth { False, Unknown, True };

/// What a condition is evaluated in.
struct Scope {
    /// The value of a variable such as `with-test` or `os-family`, or nothing; "true" and "false" for flags.
    std::function<std::optional<QString>(const QString &)> variable;
    /// The version that bounds such as `>= "1.0"` are about; without one they are unknown.
    std::optional<QString> version = std::nullopt;
    /// What a condition on a variable without a value is.
    Truth undefined = Truth::Unknown;
};

/// Evaluates a filter or constraint.
Truth evaluate(const Value &filter, const Scope &scope);
/// Evaluates a filter as Dependency and SystemPackages keep it; an empty one is true, one that is no filter unknown.
Truth evaluate(const QString &filter, const Scope &scope);

/// The conditions of one dependency, split into what is about the version and what is not.
struct Condition {
    QString constraint;
    QString filter;
};

/// Splits conditions that must all hold. One that mixes versions and variables, such as `>= "2" | with-test`, is a filter.
Condition splitCondition(const QList<Value> &conditions);

/// Two conditions that must both hold; either may be empty.
QString both(const QString &left, const QString &right);

} // namespace caravan::opam
