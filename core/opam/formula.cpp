// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/formula.h"

#include "core/base/texts.h"
#include "core/opam/filter.h"

#include <optional>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FormulaTexts);

/// Whether a filter can hold only when one of \a variables is true.
bool needs(const QString &filter, std::initializer_list<QLatin1StringView> variables)
{
    const auto truthWith = [&](bool value) {
        return evaluate(filter, Scope{[&](const QString &name) -> std::optional<QString> {
                            if (std::find(variables.begin(), variables.end(), name) == variables.end())
                                return std::nullopt;
                            return value ? u"true"_s : u"false"_s;
                        }});
    };
    return truthWith(false) == Truth::False && truthWith(true) != Truth::False;
}

/// Collects the packages of a formula; the first error ends the walk.
class Collector
{
public:
    explicit Collector(const Source &source) : m_source(source) { }

    void walk(const Value &value, const Condition &condition, bool isAlternative);
    Result<QList<Dependency>> result() const
    {
        if (m_error)
            return *m_error;
        return m_found;
    }

private:
    void add(const Value &name, const Condition &condition, bool isAlternative);
    void fail(const Value &at, ErrorCode code, const QString &message)
    {
        if (!m_error)
            m_error = m_source.errorAt(at.span.begin, code, message);
    }

    const Source &m_source;
    QList<Dependency> m_found;
    std::optional<Error> m_error;
};

void Collector::add(const Value &name, const Condition &condition, bool isAlternative)
{
    if (name.text.isEmpty())
        return fail(name, ErrorCode::Syntax, FormulaTexts::tr("The name of a package is empty."));
    if (m_found.size() == Limits::entries)
        return fail(name, ErrorCode::Limit, FormulaTexts::tr("There are more than %1 dependencies.").arg(Limits::entries));
    Dependency dependency;
    dependency.name = name.text;
    dependency.constraint = condition.constraint;
    dependency.filter = condition.filter;
    dependency.isAlternative = isAlternative;
    if (!condition.filter.isEmpty()) {
        dependency.isTestOnly = needs(condition.filter, {"with-test"_L1});
        dependency.isDocOnly = needs(condition.filter, {"with-doc"_L1});
        dependency.isDevOnly = needs(condition.filter, {"with-dev-setup"_L1, "dev"_L1});
    }
    m_found.append(dependency);
}

void Collector::walk(const Value &value, const Condition &condition, bool isAlternative)
{
    if (m_error)
        return;
    switch (value.kind) {
    case ValueKind::String:
        add(value, condition, isAlternative);
        break;
    case ValueKind::List:
    case ValueKind::Group:
    case ValueKind::And:
        for (const Value &part : value.parts)
            walk(part, condition, isAlternative);
        break;
    case ValueKind::Or:
        for (qsizetype i = 0; i < value.parts.size(); ++i)
            walk(value.parts[i], condition, isAlternative || i > 0);
        break;
    case ValueKind::Option: {
        const Condition own = splitCondition(value.parts.sliced(1));
        if (own.constraint.size() + own.filter.size() + condition.constraint.size() + condition.filter.size() > Limits::condition)
            return fail(value, ErrorCode::Limit, FormulaTexts::tr("The condition of this dependency is too long."));
        walk(value.parts.first(), {both(own.constraint, condition.constraint), both(own.filter, condition.filter)}, isAlternative);
        break;
    }
    case ValueKind::Bool:
    case ValueKind::Int:
    case ValueKind::Ident:
    case ValueKind::Relation:
    case ValueKind::Bound:
    case ValueKind::Not:
    case ValueKind::Defined:
    case ValueKind::Binding:
        fail(value, ErrorCode::Syntax, FormulaTexts::tr("The name of a package, in quotation marks, should stand here."));
        break;
    }
}

} // namespace

Result<QList<Dependency>> dependenciesOf(const Value &formula, const Source &source)
{
    Collector collector(source);
    collector.walk(formula, {}, false);
    return collector.result();
}

} // namespace caravan::opam
