// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The conditions in rules:if and only:variables.
#include "core/base/texts.h"
#include "core/gitlab/language/expression.h"
#include "core/lint/facts/nearest.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ExpressionsTexts);

using Op = gitlab::Expression::Op;

/// A condition where it stands.
struct Condition {
    QString text;
    const gitlab::Job *job = nullptr; ///< null for that of the workflow
    Span rule;                        ///< of the rule or filter around it

    QString owner() const { return job ? ExpressionsTexts::tr("“%1”").arg(job->name) : ExpressionsTexts::tr("the workflow"); }
};

void visitRules(const QList<gitlab::Rule> &rules, const gitlab::Job *job, const std::function<void(const Condition &)> &visit)
{
    for (const gitlab::Rule &rule : rules) {
        if (rule.condition && !rule.condition->isEmpty() && !rule.condition->contains("$[["_L1))
            visit({*rule.condition, job, rule.origin.span});
    }
}

void forEachCondition(const Survey &survey, const std::function<void(const Condition &)> &visit)
{
    visitRules(survey.context.pipeline.workflow.rules.value_or(QList<gitlab::Rule>()), nullptr, visit);
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Conditions &conditions = job.job->conditions;
        visitRules(conditions.rules.value_or(QList<gitlab::Rule>()), job.job, visit);
        for (const auto &filter : {conditions.only, conditions.except}) {
            for (const QString &text : filter ? filter->variables : QStringList())
                visit({text, job.job, filter->origin.span});
        }
    }
}

/// The scalar of a condition; invalid when it stands elsewhere.
yaml::Node scalarOf(const Survey &survey, const Condition &condition)
{
    const yaml::Node rule = nodeAt(survey, condition.job, condition.rule);
    const yaml::Node own = rule[u"if"].target();
    if (own.isScalar() && own.text() == condition.text)
        return own;
    for (const yaml::Node &item : rule[u"variables"].items()) {
        if (item.text() == condition.text)
            return item;
    }
    return {};
}

Span placeOfCondition(const Survey &survey, const Condition &condition, const yaml::Node &scalar)
{
    if (scalar)
        return scalar.contentSpan();
    if (!condition.rule.isEmpty())
        return condition.rule;
    const auto workflow = survey.context.tree.root().entryOf(u"workflow");
    return condition.job ? condition.job->nameSpan : workflow ? workflow->key.span() : Span();
}

/// Adds a finding about a part of a condition, and offers to write \a better in place of it where the scalar stands as it is read.
void reportPart(const Survey &survey, Report &report, const Condition &condition, const QString &message, const Span &part,
                const QString &better)
{
    const yaml::Node scalar = scalarOf(survey, condition);
    const Span place = placeOfCondition(survey, condition, scalar);
    if (place.isEmpty())
        return;
    Finding *finding = report.add(place, message, condition.job);
    if (better.isEmpty() || !scalar)
        return;
    QString mended = condition.text;
    mended.replace(part.begin, part.length(), better);
    report.offer(finding, u"mend-condition"_s, ExpressionsTexts::tr("Write %1").arg(better),
                 [&](yaml::Draft &draft) { return draft.set(pathOf(scalar), yaml::Value::text(mended)); });
}

using PartCheck = std::function<void(const Condition &, const gitlab::Expression &)>;

void forEachExpression(const Survey &survey, const PartCheck &check)
{
    QHash<QString, std::optional<gitlab::Expression>> read;
    forEachCondition(survey, [&](const Condition &condition) {
        auto known = read.find(condition.text);
        if (known == read.end()) {
            const auto parsed = gitlab::parseExpression(condition.text);
            known = read.insert(condition.text, parsed ? std::optional(*parsed) : std::nullopt);
        }
        if (*known)
            check(condition, **known);
    });
}

void notRead(const Survey &survey, Report &report)
{
    QHash<QString, QString> errors; // by text; empty where it can be read
    forEachCondition(survey, [&](const Condition &condition) {
        auto known = errors.find(condition.text);
        if (known == errors.end()) {
            const auto parsed = gitlab::parseExpression(condition.text);
            known = errors.insert(condition.text, parsed ? QString() : parsed.error().message);
        }
        if (known->isEmpty())
            return;
        const Span place = placeOfCondition(survey, condition, scalarOf(survey, condition));
        if (!place.isEmpty())
            report.add(place,
                       ExpressionsTexts::tr("GitLab cannot read the condition “%1” of %2: %3").arg(condition.text, condition.owner(), *known),
                       condition.job);
    });
}

void textAsPattern(const Survey &survey, Report &report)
{
    forEachExpression(survey, [&](const Condition &condition, const gitlab::Expression &expression) {
        for (const auto &node : expression.nodes) {
            if ((node.op != Op::Match && node.op != Op::NoMatch) || node.right < 0)
                continue;
            const auto &right = expression.nodes.at(node.right);
            if (right.op != Op::Text || (right.text.startsWith(u'/') && right.text.size() > 2))
                continue;
            QString pattern = right.text;
            pattern.replace(u'/', "\\/"_L1);
            reportPart(survey, report, condition,
                       ExpressionsTexts::tr("The condition “%1” of %2 compares with the text “%3” and not with a pattern between slashes.")
                           .arg(condition.text, condition.owner(), right.text),
                       right.span, right.text.size() > 1 ? u'/' + pattern + u'/' : QString());
        }
    });
}

void quotedVariable(const Survey &survey, Report &report)
{
    static const QRegularExpression variable(uR"(^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_]*\})$)"_s);
    forEachExpression(survey, [&](const Condition &condition, const gitlab::Expression &expression) {
        for (const auto &node : expression.nodes) {
            if (node.op != Op::Text || !variable.match(node.text).hasMatch())
                continue;
            QString name = node.text;
            name.remove(u'{').remove(u'}');
            reportPart(survey, report, condition,
                       ExpressionsTexts::tr("The condition “%1” of %2 compares with the text “%3” itself, because the variable "
                                            "stands in quotes.")
                           .arg(condition.text, condition.owner(), node.text),
                       node.span, name);
        }
    });
}

void variableInPattern(const Survey &survey, Report &report)
{
    static const QRegularExpression variable(uR"(\$(?:[A-Za-z_][A-Za-z0-9_]+|\{[A-Za-z_][A-Za-z0-9_]*\}))"_s);
    forEachExpression(survey, [&](const Condition &condition, const gitlab::Expression &expression) {
        for (const auto &node : expression.nodes) {
            const auto match = node.op == Op::Pattern ? variable.match(node.text) : QRegularExpressionMatch();
            if (!match.hasMatch())
                continue;
            reportPart(survey, report, condition,
                       ExpressionsTexts::tr("GitLab puts no value for “%1” into the pattern “%2” of %3, so it never matches.")
                           .arg(match.captured(), node.text, condition.owner()),
                       node.span, {});
        }
    });
}

void unknownSource(const Survey &survey, Report &report)
{
    const QStringList sources = wordsOf(report.rule().id, u"sources"_s);
    forEachExpression(survey, [&](const Condition &condition, const gitlab::Expression &expression) {
        for (const auto &node : expression.nodes) {
            if ((node.op != Op::Equal && node.op != Op::NotEqual) || node.left < 0 || node.right < 0)
                continue;
            const auto &left = expression.nodes.at(node.left);
            const auto &right = expression.nodes.at(node.right);
            const bool isSource = left.op == Op::Variable && left.text == "CI_PIPELINE_SOURCE"_L1 && right.op == Op::Text;
            if (!isSource || sources.contains(right.text) || right.text.contains(u'$'))
                continue;
            QStringList longer;
            for (const QString &source : sources) {
                if (!right.text.isEmpty() && source.startsWith(right.text))
                    longer += source;
            }
            const QString meant = longer.size() == 1 ? longer.constFirst() : nearest(right.text, sources);
            reportPart(survey, report, condition,
                       ExpressionsTexts::tr("The condition “%1” of %2 names the pipeline source “%3”, which does not exist.")
                           .arg(condition.text, condition.owner(), right.text),
                       right.span, meant.isEmpty() ? QString() : u'"' + meant + u'"');
        }
    });
}

void notYetKnown(const Survey &survey, Report &report)
{
    const QStringList later = wordsOf(report.rule().id, u"later"_s);
    forEachExpression(survey, [&](const Condition &condition, const gitlab::Expression &expression) {
        for (const QString &name : expression.variables()) {
            if (!later.contains(name))
                continue;
            reportPart(survey, report, condition,
                       ExpressionsTexts::tr("The condition “%1” of %2 asks for “$%3”, which is not set before the job runs.")
                           .arg(condition.text, condition.owner(), name),
                       {}, {});
        }
    });
}

} // namespace

RuleChecks expressionChecks()
{
    return {{u"Y23"_s, notRead, Scope::Jobs},           {u"Y60"_s, textAsPattern, Scope::Jobs}, {u"Y61"_s, quotedVariable, Scope::Jobs},
            {u"Y62"_s, variableInPattern, Scope::Jobs}, {u"Y63"_s, unknownSource, Scope::Jobs}, {u"Y85"_s, notYetKnown, Scope::Jobs}};
}

} // namespace caravan::lint
