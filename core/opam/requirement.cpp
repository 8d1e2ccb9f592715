// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/requirement.h"

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxClauses = 200; ///< that one formula becomes; none in opam-repository comes near

Value truthValue(bool value) { return {ValueKind::Bool, value ? u"true"_s : u"false"_s}; }
bool isTruth(const Value &value, bool truth) { return value.kind == ValueKind::Bool && (value.text == "true"_L1) == truth; }

QString negatedRelation(const QString &relation)
{
    static const QHash<QString, QString> negations = {{u"="_s, u"!="_s}, {u"!="_s, u"="_s}, {u"<"_s, u">="_s}, {u">="_s, u"<"_s},
                                                      {u">"_s, u"<="_s}, {u"<="_s, u">"_s}, {u"~"_s, u"<"_s}};
    return negations.value(relation, relation);
}

/// Whether a condition speaks of the package's version.
bool hasBound(const Value &value)
{
    return value.kind == ValueKind::Bound || std::any_of(value.parts.cbegin(), value.parts.cend(), hasBound);
}

/// Evaluates what is not about versions, so that bounds alone are left, or a truth.
class Reduction
{
public:
    Reduction(const Environment &environment, const QString &ownVersion) : m_environment(environment), m_ownVersion(ownVersion) { }

    Value operator()(const Value &condition, bool negate = false) const
    {
        if (!hasBound(condition))
            return truthValue(m_environment.holds(negate ? Value{ValueKind::Not, u"!"_s, {condition}} : condition));
        switch (condition.kind) {
        case ValueKind::Bound:
            return bound(condition, negate);
        case ValueKind::Not:
            return (*this)(condition.parts.first(), !negate);
        case ValueKind::Or:
            return joined(condition.parts, negate ? ValueKind::And : ValueKind::Or, negate);
        default:
            return joined(condition.parts, negate ? ValueKind::Or : ValueKind::And, negate);
        }
    }

    Value all(const QList<Value> &conditions) const { return joined(conditions, ValueKind::And, false); }

private:
    Value bound(const Value &bound, bool negate) const
    {
        const Value &side = bound.parts.first();
        std::optional<QString> version = side.text;
        if (side.kind == ValueKind::Ident)
            version = side.text == "version"_L1 ? std::optional(m_ownVersion) : m_environment.variable(side.text);
        else if (side.text == "%{version}%"_L1)
            version = m_ownVersion;
        if (!version)
            return truthValue(false);
        return {ValueKind::Bound, negate ? negatedRelation(bound.text) : bound.text, {Value{ValueKind::String, *version}}};
    }

    Value joined(const QList<Value> &conditions, ValueKind kind, bool negate) const
    {
        const bool absorbing = kind == ValueKind::Or;
        QList<Value> parts;
        for (const Value &condition : conditions) {
            Value part = (*this)(condition, negate);
            if (isTruth(part, absorbing))
                return part;
            if (part.kind == kind)
                parts += part.parts;
            else if (!isTruth(part, !absorbing))
                parts.append(std::move(part));
        }
        if (parts.isEmpty())
            return truthValue(!absorbing);
        return parts.size() == 1 ? parts.first() : Value{kind, {}, std::move(parts)};
    }

    const Environment &m_environment;
    const QString &m_ownVersion;
};

QString constraintText(const Value &bounds)
{
    if (bounds.kind == ValueKind::Bound)
        return bounds.text + u' ' + bounds.parts.first().text;
    QStringList parts;
    for (const Value &part : bounds.parts)
        parts.append(part.kind == ValueKind::Bound ? constraintText(part) : u'(' + constraintText(part) + u')');
    return parts.join(bounds.kind == ValueKind::And ? u" & "_s : u" | "_s);
}

/// Turns formulas into clauses, leaving out what the environment filters out.
class Compilation
{
public:
    Compilation(const Environment &environment, const QString &ownVersion) : m_reduce(environment, ownVersion) { }

    /// Nullopt for what is filtered out.
    std::optional<QList<Clause>> clauses(const Value &formula) const
    {
        switch (formula.kind) {
        case ValueKind::String:
            return QList<Clause>{{Atom{formula.text, std::nullopt, {}}}};
        case ValueKind::Option:
            return optioned(formula);
        case ValueKind::Or:
            return alternatives(formula);
        case ValueKind::List:
        case ValueKind::Group:
        case ValueKind::And:
            return together(formula);
        default:
            return std::nullopt;
        }
    }

private:
    std::optional<QList<Clause>> optioned(const Value &formula) const
    {
        const Value bounds = m_reduce.all(formula.parts.sliced(1));
        if (isTruth(bounds, false))
            return std::nullopt;
        std::optional<QList<Clause>> inner = clauses(formula.parts.first());
        if (!inner || isTruth(bounds, true))
            return inner;
        const QString text = constraintText(bounds);
        for (Clause &clause : *inner) {
            for (Atom &atom : clause) {
                atom.constraint = text;
                atom.bounds = bounds;
            }
        }
        return inner;
    }

    std::optional<QList<Clause>> together(const Value &formula) const
    {
        std::optional<QList<Clause>> all;
        for (const Value &part : formula.parts) {
            std::optional<QList<Clause>> some = clauses(part);
            if (!some)
                continue;
            if (all)
                *all += *some;
            else
                all = std::move(some);
        }
        return all;
    }

    std::optional<QList<Clause>> alternatives(const Value &formula) const
    {
        std::optional<QList<Clause>> any;
        for (const Value &part : formula.parts) {
            const std::optional<QList<Clause>> some = clauses(part);
            if (!some)
                continue;
            if (!any) {
                any = some;
                continue;
            }
            QList<Clause> product;
            for (const Clause &left : std::as_const(*any)) {
                for (const Clause &right : *some)
                    product.append(left + right);
            }
            product.resize(std::min(product.size(), maxClauses));
            any = product;
        }
        return any;
    }

    Reduction m_reduce;
};

void appendAtoms(const Value &formula, const Compilation &compile, QList<Atom> &atoms)
{
    if (formula.kind == ValueKind::String || formula.kind == ValueKind::Option) {
        for (const Clause &clause : compile.clauses(formula).value_or(QList<Clause>()))
            atoms += clause;
        return;
    }
    for (const Value &part : formula.parts)
        appendAtoms(part, compile, atoms);
}

} // namespace

bool Atom::admits(const QString &version) const
{
    static const auto nothing = [](const QString &) { return std::optional<QString>(); };
    return !bounds || evaluate(*bounds, Scope{nothing, version}) == Truth::True;
}

QList<Clause> clausesOf(const Value &formula, const Environment &environment, const QString &ownVersion)
{
    return Compilation(environment, ownVersion).clauses(formula).value_or(QList<Clause>());
}

QList<Atom> atomsOf(const Value &formula, const Environment &environment, const QString &ownVersion)
{
    QList<Atom> atoms;
    appendAtoms(formula, Compilation(environment, ownVersion), atoms);
    return atoms;
}

QString textOf(const Atom &atom) { return atom.constraint.isEmpty() ? atom.name : atom.name + u' ' + atom.constraint; }

QString textOf(const Clause &clause)
{
    QStringList texts;
    for (const Atom &atom : clause)
        texts.append(textOf(atom));
    return texts.join(u" | "_s);
}

} // namespace caravan::opam
