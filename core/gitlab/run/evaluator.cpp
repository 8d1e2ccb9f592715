// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/evaluator.h"

#include "core/base/texts.h"
#include "core/base/work.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestConditionQuote = 160;

CARAVAN_TEXTS(EvaluatorTexts);

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > longestConditionQuote ? text.left(longestConditionQuote - 1) + u'…' : text;
}

QString quoteOf(const Rule &rule)
{
    QStringList parts;
    if (rule.condition)
        parts.append(u"if: "_s + *rule.condition);
    if (rule.changes)
        parts.append(u"changes: "_s + rule.changes->join(u", "_s));
    if (!rule.changesRegex.isEmpty())
        parts.append(u"changes: "_s + rule.changesRegex);
    if (rule.exists)
        parts.append(u"exists: "_s + rule.exists->join(u", "_s));
    if (!rule.existsRegex.isEmpty())
        parts.append(u"exists: "_s + rule.existsRegex);
    if (!rule.when.isEmpty())
        parts.append(u"when: "_s + rule.when);
    return shortened(parts.join(u", "_s));
}

void exclude(Verdict &verdict)
{
    verdict.included = Inclusion::No;
    verdict.when = u"never"_s;
}

QString dependence(const QStringList &variables)
{
    QStringList names;
    for (const QString &name : variables)
        names.append(name.startsWith(u'$') ? name : u'$' + name);
    return EvaluatorTexts::tr("That depends on %1, which only the project knows.").arg(names.join(u", "_s));
}

} // namespace

Job jobWith(const Job &job, const Verdict &verdict)
{
    Job with = job;
    for (auto variable = verdict.variables.cbegin(); variable != verdict.variables.cend(); ++variable)
        with.variables.insert(variable.key(), variable.value());
    with.when = verdict.when;
    with.startIn = verdict.startIn;
    with.allowsFailure = verdict.allowsFailure;
    with.needs = verdict.needs;
    return with;
}

Evaluator::Evaluator(const Pipeline &pipeline, const caravan::Source &source, const Event &event, const Files &files) :
    m_pipeline(pipeline), m_source(source), m_event(event), m_variables(event, pipeline.variables), m_clauses(m_variables, event, files)
{
    m_workflow = decided(pipeline.workflow, nullptr);
    m_variables.setWorkflow(m_workflow.variables);
}

QString Evaluator::place(const Origin &origin) const
{
    if (!origin.file.isEmpty())
        return EvaluatorTexts::tr("line %1 of %2").arg(QString::number(origin.line), origin.file);
    return EvaluatorTexts::tr("line %1").arg(m_source.positionAt(origin.span.begin).line);
}

Verdict Evaluator::verdict(const Job &job)
{
    if (m_workflow.included == Inclusion::No)
        return m_workflow;
    const Conditions &conditions = job.conditions;
    Verdict verdict = decided(conditions, &job);
    const bool isFree = !conditions.rules && !conditions.only && !conditions.except;
    if (const QString name = isFree ? missingTemplate(job) : QString(); !name.isEmpty()) {
        verdict.included = Inclusion::Maybe;
        verdict.because = EvaluatorTexts::tr("It extends “%1”, which is not known here and may have rules.").arg(name);
    }
    if (m_workflow.included == Inclusion::Maybe && verdict.included == Inclusion::Yes) {
        verdict.included = Inclusion::Maybe;
        verdict.because = m_workflow.because;
    }
    if (verdict.included != Inclusion::No && !verdict.needs)
        verdict.needs = job.needs;
    return verdict;
}

/// Decides with what is not known as true, and where that matters as false too.
Verdict Evaluator::decided(const Conditions &conditions, const Job *job)
{
    const auto decide = [&](bool assumption) {
        m_clauses.assume(assumption);
        if (conditions.rules)
            return byRules(*conditions.rules, job);
        if (job)
            return byFilters(conditions, *job);
        Verdict verdict;
        verdict.when = u"always"_s;
        verdict.because = EvaluatorTexts::tr("The file has no workflow rules.");
        return verdict;
    };
    Verdict verdict = decide(true);
    if (verdict.included == Inclusion::Maybe) {
        Verdict other = decide(false);
        const bool isIn = verdict.when != "never"_L1;
        const bool otherIsIn = other.when != "never"_L1;
        if (isIn == otherIsIn)
            verdict.included = isIn ? Inclusion::Yes : Inclusion::No;
        else if (otherIsIn)
            other.because = verdict.because;
        if (!isIn && otherIsIn)
            verdict = other;
    }
    if (!verdict.dependsOn.isEmpty())
        verdict.because += u' ' + dependence(verdict.dependsOn);
    return verdict;
}

Verdict Evaluator::byRules(const QList<Rule> &rules, const Job *job)
{
    Verdict verdict;
    const QString standard = job ? job->when : u"always"_s;
    QList<QPair<QStringList, bool>> doubts; // of rules that did not hold: variables, and whether the rule would have let it in
    QStringList open;
    const Rule *found = nullptr;
    for (const Rule &rule : rules) {
        countWork(Work::RulesJudged);
        const Holding holding = m_clauses.holds(rule, job);
        open += holding.open;
        if (holding.holds) {
            found = &rule;
            verdict.dependsOn = holding.variables;
            break;
        }
        if (!holding.variables.isEmpty())
            doubts.append({holding.variables, rule.when != "never"_L1});
    }
    if (found) {
        verdict.when = found->when.isEmpty() ? standard : found->when;
        verdict.allowsFailure = found->allowsFailure.value_or(job && job->allowsFailure);
        verdict.startIn = found->startIn.isEmpty() && job ? job->startIn : found->startIn;
        verdict.needs = found->needs;
        verdict.variables = found->variables;
        verdict.decidedBy = found->origin;
        const QString quote = quoteOf(*found);
        if (quote.isEmpty())
            verdict.because = EvaluatorTexts::tr("The rule in %1 has no condition.").arg(place(found->origin));
        else if (job)
            verdict.because = EvaluatorTexts::tr("The rule in %1 holds: %2.").arg(place(found->origin), quote);
        else
            verdict.because = EvaluatorTexts::tr("The workflow rule in %1 holds: %2.").arg(place(found->origin), quote);
    } else {
        exclude(verdict);
        if (rules.isEmpty())
            verdict.because = EvaluatorTexts::tr("The list of rules is empty, so none holds.");
        else if (job)
            verdict.because = EvaluatorTexts::tr("None of its %n rule(s) holds; the first is in %1.", nullptr, int(rules.size()))
                                  .arg(place(rules.constFirst().origin));
        else
            verdict.because = EvaluatorTexts::tr("None of the %n workflow rule(s) holds; the first is in %1.", nullptr, int(rules.size()))
                                  .arg(place(rules.constFirst().origin));
        if (!rules.isEmpty())
            verdict.decidedBy = rules.constFirst().origin;
    }
    const bool isIn = verdict.when != "never"_L1;
    verdict.included = isIn ? Inclusion::Yes : Inclusion::No;
    for (const auto &[variables, lets] : std::as_const(doubts)) {
        if (lets != isIn)
            verdict.dependsOn += variables;
    }
    verdict.dependsOn.removeDuplicates();
    if (!open.isEmpty()) {
        verdict.included = Inclusion::Maybe;
        verdict.because += u' ' + open.constFirst();
    }
    return verdict;
}

/// All parts of `only` must hold; one that holds is enough for `except`. \a quote gets what decided.
Holding Evaluator::fits(const RefFilter &filter, const Job &job, bool isOnly, QString *quote)
{
    Holding whole{isOnly, {}, {}};
    const auto add = [&](const Holding &part, const QString &text) {
        const bool decides = part.holds != isOnly;
        if (decides && whole.holds == isOnly)
            *quote = text;
        whole.holds = isOnly ? whole.holds && part.holds : whole.holds || part.holds;
        whole.variables += part.variables;
        whole.open += part.open;
    };
    const auto anyOf = [&](const QStringList &items, auto &&ask) {
        Holding any;
        for (const QString &item : items) {
            const Holding one = ask(item);
            any.variables += one.variables;
            any.open += one.open;
            if (one.holds) {
                any.holds = true;
                if (quote->isEmpty())
                    *quote = shortened(item);
                break;
            }
        }
        return any;
    };
    static const QStringList standard{u"branches"_s, u"tags"_s};
    const QStringList refs = filter.refs.isEmpty() && isOnly ? standard : filter.refs;
    if (!refs.isEmpty())
        add(anyOf(refs, [&](const QString &item) { return m_clauses.ref(item); }), shortened(refs.join(u", "_s)));
    if (!filter.variables.isEmpty())
        add(anyOf(filter.variables, [&](const QString &text) { return m_clauses.condition(text, &job); }),
            shortened(filter.variables.join(u", "_s)));
    if (!filter.changes.isEmpty())
        add(m_clauses.changes(filter.changes, {}, false, &job), shortened(u"changes: "_s + filter.changes.join(u", "_s)));
    if (filter.needsKubernetes)
        add(m_clauses.assumed(EvaluatorTexts::tr("Whether the project has a Kubernetes cluster is not known.")), u"kubernetes: active"_s);
    return whole;
}

Verdict Evaluator::byFilters(const Conditions &conditions, const Job &job)
{
    Verdict verdict;
    verdict.when = job.when;
    verdict.startIn = job.startIn;
    verdict.allowsFailure = job.allowsFailure;
    const bool hasDefault = !m_pipeline.workflow.rules;
    QStringList open;
    if (conditions.only || (hasDefault && !conditions.only)) {
        const RefFilter filter = conditions.only.value_or(RefFilter());
        QString quote;
        const Holding holding = fits(filter, job, true, &quote);
        open += holding.open;
        verdict.dependsOn += holding.variables;
        verdict.decidedBy = filter.origin;
        if (!holding.holds) {
            exclude(verdict);
            verdict.because = conditions.only
                ? EvaluatorTexts::tr("“only” in %1 does not fit this pipeline: %2.").arg(place(filter.origin), quote)
                : EvaluatorTexts::tr("It has neither rules nor “only”, and such jobs run for branches and tags alone.");
        } else {
            verdict.because = conditions.only ? EvaluatorTexts::tr("“only” in %1 fits: %2.").arg(place(filter.origin), quote)
                                              : EvaluatorTexts::tr("It has no conditions, so it runs for every branch and tag.");
        }
    } else {
        verdict.because = EvaluatorTexts::tr("It has no conditions, so it is in every pipeline that the workflow allows.");
    }
    if (conditions.except && verdict.when != "never"_L1) {
        QString quote;
        const Holding holding = fits(*conditions.except, job, false, &quote);
        open += holding.open;
        verdict.dependsOn += holding.variables;
        if (holding.holds) {
            exclude(verdict);
            verdict.decidedBy = conditions.except->origin;
            verdict.because = EvaluatorTexts::tr("“except” in %1 forbids it: %2.").arg(place(conditions.except->origin), quote);
        } else if (!conditions.only) {
            verdict.decidedBy = conditions.except->origin;
            verdict.because = EvaluatorTexts::tr("“except” in %1 does not fit this pipeline.").arg(place(conditions.except->origin));
        }
    }
    verdict.included = verdict.when == "never"_L1 ? Inclusion::No : Inclusion::Yes;
    verdict.dependsOn.removeDuplicates();
    if (!open.isEmpty()) {
        verdict.included = Inclusion::Maybe;
        verdict.because += u' ' + open.constFirst();
    }
    return verdict;
}

/// A template above \a job that the file does not have; empty when there is none.
QString Evaluator::missingTemplate(const Job &job) const
{
    constexpr int mostTemplates = 100;
    QStringList names = job.extends;
    for (int i = 0; i < names.size() && i < mostTemplates; ++i) {
        const Job *parent = m_pipeline.job(names.at(i));
        if (!parent)
            return names.at(i);
        for (const QString &name : parent->extends) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return {};
}

} // namespace caravan::gitlab
