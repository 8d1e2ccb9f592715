// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/filter.h"

#include "core/opam/opam_file.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

Truth negated(Truth truth) { return truth == Truth::Unknown ? truth : truth == Truth::True ? Truth::False : Truth::True; }

Truth truthOf(bool value) { return value ? Truth::True : Truth::False; }

std::optional<QString> textOf(const Value &value, const Scope &scope)
{
    if (value.kind == ValueKind::Ident)
        return scope.variable(value.text);
    // "%{variable}%" stands for what only opam knows when it runs.
    if (value.kind == ValueKind::String && value.text.contains("%{"_L1))
        return std::nullopt;
    return value.text;
}

bool holds(const QString &left, QStringView relation, const QString &right)
{
    const int order = compareVersions(left, right);
    if (relation == "="_L1)
        return order == 0;
    if (relation == "!="_L1)
        return order != 0;
    if (relation == "<"_L1)
        return order < 0;
    if (relation == "<="_L1)
        return order <= 0;
    if (relation == ">"_L1)
        return order > 0;
    return order >= 0; // ">=" and its old spelling "~"
}

Truth all(const QList<Value> &parts, const Scope &scope)
{
    Truth result = Truth::True;
    for (const Value &part : parts)
        result = std::min(result, evaluate(part, scope));
    return result;
}

/// Appends the parts of a conjunction, however it is written.
void appendConjuncts(const Value &value, QList<Value> &conjuncts)
{
    if (value.kind == ValueKind::And || value.kind == ValueKind::Group) {
        for (const Value &part : value.parts)
            appendConjuncts(part, conjuncts);
    } else {
        conjuncts.append(value);
    }
}

struct Mentions {
    bool versions = false;
    bool variables = false;
};

void lookFor(const Value &value, Mentions &mentions)
{
    if (value.kind == ValueKind::Bound) {
        mentions.versions = true;
        return; // `= version` is about the version although it names a variable
    }
    if (value.parts.isEmpty())
        mentions.variables = true;
    for (const Value &part : value.parts)
        lookFor(part, mentions);
}

QString parenthesised(const QString &condition)
{
    // Only a disjunction binds less tightly than the conjunction it becomes a part of.
    const Result<Value> value = parseFormula(Source({}, condition.toUtf8()));
    return value && value->kind == ValueKind::Or ? u'(' + condition + u')' : condition;
}

} // namespace

Truth evaluate(const Value &filter, const Scope &scope)
{
    switch (filter.kind) {
    case ValueKind::Bool:
        return truthOf(filter.text == "true"_L1);
    case ValueKind::Int:
    case ValueKind::String:
    case ValueKind::Binding:
        return Truth::Unknown;
    case ValueKind::Ident: {
        const std::optional<QString> value = scope.variable(filter.text);
        if (!value)
            return scope.undefined;
        return *value == "true"_L1 ? Truth::True : *value == "false"_L1 ? Truth::False : Truth::Unknown;
    }
    case ValueKind::Relation: {
        const std::optional<QString> left = textOf(filter.parts.first(), scope);
        const std::optional<QString> right = textOf(filter.parts.last(), scope);
        return left && right ? truthOf(holds(*left, filter.text, *right)) : scope.undefined;
    }
    case ValueKind::Bound: {
        const std::optional<QString> bound = textOf(filter.parts.first(), scope);
        return bound && scope.version ? truthOf(holds(*scope.version, filter.text, *bound)) : Truth::Unknown;
    }
    case ValueKind::Or: {
        Truth result = Truth::False;
        for (const Value &part : filter.parts)
            result = std::max(result, evaluate(part, scope));
        return result;
    }
    case ValueKind::And:
    case ValueKind::Group:
    case ValueKind::List:
    case ValueKind::Option:
        return all(filter.parts, scope);
    case ValueKind::Not:
        return negated(evaluate(filter.parts.first(), scope));
    case ValueKind::Defined:
        return truthOf(textOf(filter.parts.first(), scope).has_value());
    }
    Q_UNREACHABLE();
}

Truth evaluate(const QString &filter, const Scope &scope)
{
    if (filter.isEmpty())
        return Truth::True;
    const Result<Value> value = parseFormula(Source({}, filter.toUtf8()));
    return value ? evaluate(*value, scope) : Truth::Unknown;
}

QString both(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty())
        return left + right;
    return parenthesised(left) + u" & "_s + parenthesised(right);
}

Condition splitCondition(const QList<Value> &conditions)
{
    QList<Value> conjuncts;
    for (const Value &condition : conditions)
        appendConjuncts(condition, conjuncts);
    QList<Value> bounds;
    QList<Value> filters;
    for (const Value &conjunct : std::as_const(conjuncts)) {
        Mentions mentions;
        lookFor(conjunct, mentions);
        (mentions.versions && !mentions.variables ? bounds : filters).append(conjunct);
    }
    const auto joined = [](const QList<Value> &parts) {
        QStringList texts;
        for (const Value &part : parts) {
            const QString text = printed(part);
            texts.append(part.kind == ValueKind::Or && parts.size() > 1 ? u'(' + text + u')' : text);
        }
        return texts.join(u" & "_s);
    };
    return {joined(bounds), joined(filters)};
}

bool satisfies(QStringView version, QStringView constraint)
{
    if (constraint.trimmed().isEmpty())
        return true;
    const Result<Value> value = parseFormula(Source({}, constraint.toUtf8()));
    const Scope scope{[](const QString &) { return std::nullopt; }, version.toString()};
    return value && evaluate(*value, scope) != Truth::False;
}

} // namespace caravan::opam
