// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/rules_reader.h"

#include "core/gitlab/values/matrix.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// The texts of a settled scalar or list, nested lists flattened.
void collectTexts(const Effective &value, QStringList &out)
{
    if (value.isScalar())
        out.append(value.text());
    for (const Effective &item : value.items)
        collectTexts(item, out);
}

QStringList textsOf(const Effective *value)
{
    QStringList out;
    if (value)
        collectTexts(*value, out);
    return out;
}

QString textOf(const Effective &map, QStringView key)
{
    const Effective *value = map.entry(key);
    return value ? value->text() : QString();
}

bool isTrue(const QString &text)
{
    // The words of YAML 1.1, which GitLab reads.
    static const QStringList words{u"true"_s, u"yes"_s, u"on"_s};
    return words.contains(text.toLower());
}

std::optional<bool> flagOf(const Effective *value)
{
    if (!value || value->isNull())
        return std::nullopt;
    return isTrue(value->text());
}

/// Needs of a settled list; those of other pipelines and projects are left out.
void collectNeeds(const Effective &value, QList<Need> &out)
{
    if (value.isScalar()) {
        out.append({value.text(), true, false, value.origin.span});
    } else if (value.isMap && !value.entry(u"pipeline") && !value.entry(u"project")) {
        const Effective *artifacts = value.entry(u"artifacts");
        const Effective *parallel = value.entry(u"parallel");
        const Effective *matrix = parallel ? parallel->entry(u"matrix") : nullptr;
        out.append({textOf(value, u"job"), flagOf(artifacts).value_or(true), flagOf(value.entry(u"optional")).value_or(false),
                    value.origin.span, matrix ? rowsOf(*matrix) : QList<MatrixRow>()});
    }
    for (const Effective &item : value.items)
        collectNeeds(item, out);
}

/// Patterns of `changes` or `exists`: a list, or a map with `paths`.
std::optional<QStringList> patternsOf(const Effective *value)
{
    if (!value || value->isNull())
        return std::nullopt;
    return textsOf(value->isMap ? value->entry(u"paths") : value);
}

Rule ruleOf(Resolver &resolver, const Effective &value, const QString &job)
{
    Rule rule;
    rule.origin = value.origin;
    if (const Effective *condition = value.entry(u"if"); condition && !condition->isNull())
        rule.condition = condition->text();
    const Effective *changes = value.entry(u"changes");
    rule.changes = patternsOf(changes);
    if (changes) {
        rule.compareTo = textOf(*changes, u"compare_to");
        rule.changesRegex = textOf(*changes, u"regexp");
    }
    const Effective *exists = value.entry(u"exists");
    rule.exists = patternsOf(exists);
    if (exists) {
        rule.existsProject = textOf(*exists, u"project");
        rule.existsRegex = textOf(*exists, u"regexp");
    }
    rule.when = textOf(value, u"when");
    rule.startIn = textOf(value, u"start_in");
    rule.allowsFailure = flagOf(value.entry(u"allow_failure"));
    rule.isInterruptible = flagOf(value.entry(u"interruptible"));
    if (const Effective *needs = value.entry(u"needs"); needs && !needs->isNull()) {
        rule.needs = QList<Need>();
        collectNeeds(*needs, *rule.needs);
    }
    if (const Effective *variables = value.entry(u"variables")) {
        for (const auto &[name, variable] : variables->entries) {
            const Effective followed = resolver.dereferenced(variable, job);
            const Effective *text = followed.isMap ? followed.entry(u"value") : &followed;
            if (text)
                rule.variables.insert(name, {text->text(), variable.origin});
        }
    }
    return rule;
}

/// GitLab flattens lists of rules, as `!reference` leaves them.
void collectRules(Resolver &resolver, const Effective &value, const QString &job, QList<Rule> &out)
{
    if (value.isMap)
        out.append(ruleOf(resolver, value, job));
    for (const Effective &item : value.items)
        collectRules(resolver, item, job, out);
}

std::optional<RefFilter> filterOf(const Effective &value)
{
    if (!value.isValid() || value.isNull())
        return std::nullopt;
    RefFilter filter;
    filter.origin = value.origin;
    if (!value.isMap) {
        filter.refs = textsOf(&value);
        return filter;
    }
    filter.refs = textsOf(value.entry(u"refs"));
    filter.variables = textsOf(value.entry(u"variables"));
    filter.changes = textsOf(value.entry(u"changes"));
    filter.needsKubernetes = textOf(value, u"kubernetes") == "active"_L1;
    return filter;
}

} // namespace

Conditions readConditions(Resolver &resolver, const Effective &map, const QString &job)
{
    const auto settled = [&](QStringView key) {
        const Effective *value = map.entry(key);
        return value ? resolver.settled(*value, job) : Effective();
    };
    Conditions conditions;
    if (const Effective rules = settled(u"rules"); rules.isValid() && !rules.isNull()) {
        QList<Rule> list;
        collectRules(resolver, rules, job, list);
        conditions.rules = list;
    }
    conditions.only = filterOf(settled(u"only"));
    conditions.except = filterOf(settled(u"except"));
    return conditions;
}

} // namespace caravan::gitlab
