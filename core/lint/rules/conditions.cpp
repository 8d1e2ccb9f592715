// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When jobs run: rules, only, except, when.
#include "core/base/texts.h"
#include "core/gitlab/run/evaluator.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/fixes/filter_fix.h"
#include "core/lint/rules/check.h"
#include "core/yaml/value.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ConditionsTexts);

/// What GitLab's documentation proposes against two pipelines for one push, with tags.
constexpr char workflowRules[] = "- if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n"
                                 "- if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS\n"
                                 "  when: never\n"
                                 "- if: $CI_COMMIT_BRANCH\n"
                                 "- if: $CI_COMMIT_TAG\n";

bool hasClause(const gitlab::Rule &rule)
{
    return rule.condition || rule.changes || rule.exists || !rule.changesRegex.isEmpty() || !rule.existsRegex.isEmpty();
}

bool isBareWhen(const gitlab::Rule &rule)
{
    return !hasClause(rule) && !rule.when.isEmpty() && rule.when != "never"_L1 && rule.startIn.isEmpty() && !rule.allowsFailure
        && !rule.isInterruptible && !rule.needs && rule.variables.isEmpty();
}

/// Whether it can be known which pipelines there are: the workflow may stand in an include.
bool hasKnownWorkflow(const Survey &survey) { return survey.context.pipeline.workflow.rules || survey.isPart() || survey.isIncluded(); }

QList<gitlab::Rule> rulesOf(const JobSurvey &job) { return job.job->conditions.rules.value_or(QList<gitlab::Rule>()); }

void besideRules(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Conditions &conditions = job.job->conditions;
        if (!conditions.rules)
            continue;
        for (const QString &key : {u"only"_s, u"except"_s, u"start_in"_s}) {
            const gitlab::Effective value = survey.field(*job.job, key);
            if (!value.isValid() || value.isNull())
                continue;
            Finding *finding =
                report.add(placeOfKey(*job.job, key),
                           ConditionsTexts::tr("“%1” has “rules” and “%2” together, which GitLab refuses.").arg(job.job->name, key),
                           job.job);
            if (key == "start_in"_L1 || !hasOwn(survey, *job.job, key) || !hasOwn(survey, *job.job, u"rules"))
                continue;
            report.offer(finding, u"remove-"_s + key, ConditionsTexts::tr("Remove “%1”").arg(key), [&](yaml::Draft &draft) {
                return draft.remove({job.job->name, key});
            });
        }
    }
}

void bareLastRule(const Survey &survey, Report &report)
{
    if (hasKnownWorkflow(survey))
        return;
    QStringList names;
    Span place;
    for (const JobSurvey &job : survey.jobs) {
        const QList<gitlab::Rule> rules = rulesOf(job);
        if (rules.isEmpty() || !isBareWhen(rules.constLast()))
            continue;
        names += job.job->name;
        if (place.isEmpty())
            place = rules.constLast().origin.span.isEmpty() ? job.job->nameSpan : rules.constLast().origin.span;
    }
    if (names.isEmpty() || place.isEmpty())
        return;
    Finding *finding =
        report.add(place,
                   ConditionsTexts::tr(
                       "The last rule of %1 has nothing but “when”, and there is no “workflow:rules”: a push to a branch with an "
                       "open merge request starts two pipelines.")
                       .arg(someOf(names)),
                   survey.context.pipeline.job(names.constFirst()));
    const auto rules = yaml::Value::parse(workflowRules);
    report.offer(finding, u"add-workflow"_s, ConditionsTexts::tr("Add “workflow:rules” against double pipelines"), [&](yaml::Draft &draft) {
        if (!rules)
            return Result<Done>(rules.error());
        const QList<yaml::Entry> entries = draft.tree().root().entries();
        if (draft.tree().root().entryOf(u"workflow"))
            return draft.set({u"workflow"_s, u"rules"_s}, *rules);
        return draft.insertEntry({}, u"workflow"_s, yaml::Map{{{u"rules"_s, *rules}}}, entries.value(0).key.text());
    });
}

void changesAlone(const Survey &survey, Report &report)
{
    if (hasKnownWorkflow(survey))
        return;
    for (const JobSurvey &job : survey.jobs) {
        bool isGuarded = false; // a rule before takes some pipelines out
        for (const gitlab::Rule &rule : rulesOf(job)) {
            isGuarded = isGuarded || (rule.condition && rule.when == "never"_L1);
            if (!rule.changes || rule.condition || !rule.compareTo.isEmpty() || rule.when == "never"_L1 || isGuarded)
                continue;
            report.add(rule.origin.span.isEmpty() ? job.job->nameSpan : rule.origin.span,
                       ConditionsTexts::tr("“%1” runs for changes of %2, but also in every pipeline of a tag, a schedule or a new "
                                           "branch, where GitLab takes all files as changed.")
                           .arg(job.job->name, someOf(*rule.changes)),
                       job.job);
        }
    }
}

void neverAtJob(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (job.job->when != "never"_L1)
            continue;
        Finding *finding =
            report.add(placeOfKey(*job.job, u"when"),
                       ConditionsTexts::tr("“%1” has “when: never”, which GitLab takes only in rules.").arg(job.job->name), job.job);
        if (!hasOwn(survey, *job.job, u"when") || job.job->conditions.rules)
            continue;
        report.offer(finding, u"never-as-rule"_s, ConditionsTexts::tr("Write it as a rule"), [&](yaml::Draft &draft) {
            const yaml::Value rules = yaml::List{{yaml::Map{{{u"when"_s, yaml::Verbatim{u"never"_s}}}}}};
            const auto done = draft.set({job.job->name, u"rules"_s}, rules);
            return done ? draft.remove({job.job->name, u"when"_s}) : done;
        });
    }
}

void delayedWithoutStart(const Survey &survey, Report &report)
{
    const yaml::Value delay = yaml::Value::text(u"10 minutes"_s);
    for (const JobSurvey &job : survey.jobs) {
        const QString name = job.job->name;
        const bool hasStart = survey.field(*job.job, u"start_in").isValid();
        if (job.job->when == "delayed"_L1 && !hasStart && !job.job->conditions.rules) {
            Finding *finding = report.add(placeOfKey(*job.job, u"when"),
                                          ConditionsTexts::tr("“%1” has “when: delayed” without “start_in”.").arg(name), job.job);
            if (hasOwn(survey, *job.job, u"when"))
                report.offer(finding, u"add-start-in"_s, ConditionsTexts::tr("Start it 10 minutes later"), [&](yaml::Draft &draft) {
                    return draft.set({name, u"start_in"_s}, delay);
                });
        }
        for (const gitlab::Rule &rule : rulesOf(job)) {
            if (rule.when != "delayed"_L1 || !rule.startIn.isEmpty())
                continue;
            Finding *finding = report.add(rule.origin.span.isEmpty() ? job.job->nameSpan : rule.origin.span,
                                          ConditionsTexts::tr("A rule of “%1” has “when: delayed” without “start_in”.").arg(name), job.job);
            const yaml::Path path = pathOf(nodeAt(survey, job.job, rule.origin.span));
            if (!path.isEmpty())
                report.offer(finding, u"add-start-in"_s, ConditionsTexts::tr("Start it 10 minutes later"),
                             [&](yaml::Draft &draft) { return draft.set(path + yaml::Path{u"start_in"_s}, delay); });
        }
    }
}

void startWithoutDelay(const Survey &survey, Report &report)
{
    const yaml::Value delayed = yaml::Verbatim{u"delayed"_s};
    for (const JobSurvey &job : survey.jobs) {
        const QString name = job.job->name;
        const gitlab::Effective start = survey.field(*job.job, u"start_in");
        if (start.isScalar() && !start.isNull() && job.job->when != "delayed"_L1 && !job.job->conditions.rules) {
            Finding *finding =
                report.add(placeOfKey(*job.job, u"start_in"),
                           ConditionsTexts::tr("“%1” has “start_in: %2” without “when: delayed”.").arg(name, start.text()), job.job);
            if (hasOwn(survey, *job.job, u"start_in"))
                report.offer(finding, u"add-delayed"_s, ConditionsTexts::tr("Add “when: delayed”"), [&](yaml::Draft &draft) {
                    return draft.set({name, u"when"_s}, delayed);
                });
        }
        for (const gitlab::Rule &rule : rulesOf(job)) {
            if (rule.startIn.isEmpty() || rule.when == "delayed"_L1)
                continue;
            Finding *finding =
                report.add(rule.origin.span.isEmpty() ? job.job->nameSpan : rule.origin.span,
                           ConditionsTexts::tr("A rule of “%1” has “start_in: %2” without “when: delayed”.").arg(name, rule.startIn),
                           job.job);
            const yaml::Path path = pathOf(nodeAt(survey, job.job, rule.origin.span));
            if (!path.isEmpty())
                report.offer(finding, u"add-delayed"_s, ConditionsTexts::tr("Add “when: delayed”"),
                             [&](yaml::Draft &draft) { return draft.set(path + yaml::Path{u"when"_s}, delayed); });
        }
    }
}

bool hasManualRule(const JobSurvey &job)
{
    const auto &rules = job.job->conditions.rules;
    return rules && std::any_of(rules->begin(), rules->end(), [](const gitlab::Rule &rule) { return rule.when == "manual"_L1; });
}

void manualBlocks(const Survey &survey, Report &report)
{
    if (survey.jobs.isEmpty())
        return;
    QSet<QString> needed;
    for (const JobSurvey &job : survey.jobs) {
        for (const gitlab::Need &need : job.job->needs.value_or(QList<gitlab::Need>()))
            needed.insert(need.job);
    }
    const QString lastStage = survey.jobs.constLast().job->stage.value;
    for (const JobSurvey &job : survey.jobs) {
        const bool isWaitedFor = job.job->stage.value != lastStage || needed.contains(job.job->name);
        if (!isWaitedFor || !hasManualRule(job) || survey.field(*job.job, u"allow_failure").isValid())
            continue;
        const gitlab::Effective environment = survey.field(*job.job, u"environment");
        const gitlab::Effective *action = environment.entry(u"action");
        if (action && action->text() == "stop"_L1)
            continue; // Y99
        for (const gitlab::Rule &rule : rulesOf(job)) {
            if (rule.when != "manual"_L1 || rule.allowsFailure)
                continue;
            Finding *finding = report.add(
                rule.origin.span.isEmpty() ? job.job->nameSpan : rule.origin.span,
                ConditionsTexts::tr("“%1” is manual by a rule, so what comes after it waits until somebody starts it.").arg(job.job->name),
                job.job);
            const yaml::Path path = pathOf(nodeAt(survey, job.job, rule.origin.span));
            if (!path.isEmpty())
                report.offer(finding, u"allow-failure"_s, ConditionsTexts::tr("Let the pipeline go on without it"), [&](yaml::Draft &draft) {
                    return draft.set(path + yaml::Path{u"allow_failure"_s}, yaml::Verbatim{u"true"_s});
                });
        }
    }
}

void neverReached(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const QList<gitlab::Rule> rules = rulesOf(job);
        for (qsizetype i = 0; i + 1 < rules.size(); ++i) {
            if (hasClause(rules.at(i)))
                continue;
            const Span span = rules.at(i + 1).origin.span;
            report.add(span.isEmpty() ? job.job->nameSpan : span,
                       ConditionsTexts::tr("This rule of “%1” is never reached: rule %2 before it always holds.")
                           .arg(job.job->name, QString::number(i + 1)),
                       job.job);
            break;
        }
    }
}

void oldFilters(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Conditions &conditions = job.job->conditions;
        if (conditions.rules || (!conditions.only && !conditions.except))
            continue;
        const auto &filter = conditions.only ? conditions.only : conditions.except;
        const QString key = conditions.only ? u"only"_s : u"except"_s;
        Finding *finding =
            report.add(filter->origin.span.isEmpty() ? placeOfKey(*job.job, key) : filter->origin.span,
                       ConditionsTexts::tr("“%1” says with “%2” when it runs, which GitLab develops no further.").arg(job.job->name, key),
                       job.job);
        if (!hasKnownWorkflow(survey))
            offerRules(survey, report, finding, *job.job);
    }
}

void bothStyles(const Survey &survey, Report &report)
{
    const auto hasFilter = [](const JobSurvey &job) { return !job.job->conditions.rules; };
    const auto hasRules = [](const JobSurvey &job) { return job.job->conditions.rules.has_value(); };
    const auto says = [](const JobSurvey &job) { return job.job->conditions.only || job.job->conditions.except; };
    if (hasKnownWorkflow(survey) || std::none_of(survey.jobs.begin(), survey.jobs.end(), hasRules)
        || std::none_of(survey.jobs.begin(), survey.jobs.end(), says))
        return;
    gitlab::Event event;
    event.source = gitlab::PipelineSource::MergeRequest;
    gitlab::Evaluator evaluator(survey.context.pipeline, survey.context.tree.source(), event);
    const JobSurvey *with = nullptr; // runs in merge requests
    const JobSurvey *without = nullptr;
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Inclusion included = evaluator.verdict(*job.job).included;
        if (!with && hasRules(job) && included == gitlab::Inclusion::Yes)
            with = &job;
        if (!without && hasFilter(job) && says(job) && included == gitlab::Inclusion::No)
            without = &job;
    }
    if (!with || !without)
        return;
    report.add(without->job->nameSpan,
               ConditionsTexts::tr("“%1” uses “%2” and “%3” uses “rules”: the second also runs in merge request pipelines, the "
                                   "first does not.")
                   .arg(without->job->name, without->job->conditions.only ? u"only"_s : u"except"_s, with->job->name),
               without->job);
}

/// A pattern that matches no path of the repository, and one that was probably meant.
std::optional<QString> betterPattern(const QString &pattern)
{
    QString better = pattern;
    if (better.startsWith("./"_L1))
        better.remove(0, 2);
    while (better.startsWith(u'/'))
        better.remove(0, 1);
    if (better.endsWith("*/"_L1))
        better.chop(1);
    else if (better.endsWith(u'/'))
        better += "**/*"_L1;
    return better == pattern || better.isEmpty() ? std::nullopt : std::optional<QString>(better);
}

void patternsOfNothing(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const gitlab::Rule &rule : rulesOf(job)) {
            for (const QString &pattern : rule.changes.value_or(QStringList())) {
                const std::optional<QString> better = betterPattern(pattern);
                if (!better)
                    continue;
                const yaml::Node node = nodeAt(survey, job.job, rule.origin.span);
                const yaml::Node changes = node[u"changes"].target();
                yaml::Node place = node;
                for (const yaml::Node &item : changes.isMap() ? changes[u"paths"].items() : changes.items()) {
                    if (item.text() == pattern)
                        place = item;
                }
                Finding *finding =
                    report.add(place ? place.contentSpan() : job.job->nameSpan,
                               ConditionsTexts::tr(
                                   "“%1” in “changes” of “%2” matches no file: paths are relative to the project and name files.")
                                   .arg(pattern, job.job->name),
                               job.job);
                if (place.isScalar())
                    report.offer(finding, u"use-pattern"_s, ConditionsTexts::tr("Write “%1”").arg(*better),
                                 TextEdits{{place.contentSpan(), yaml::writeLike(place.style(), yaml::Value::text(*better), true)}});
            }
        }
    }
}

} // namespace

RuleChecks conditionChecks()
{
    return {{u"Y16"_s, besideRules, Scope::Jobs},       {u"Y17"_s, bareLastRule, Scope::Keywords},
            {u"Y18"_s, changesAlone, Scope::Jobs},      {u"Y19"_s, neverAtJob, Scope::Jobs},
            {u"Y22"_s, manualBlocks, Scope::Keywords},  {u"Y58"_s, delayedWithoutStart, Scope::Jobs},
            {u"Y59"_s, startWithoutDelay, Scope::Jobs}, {u"Y64"_s, neverReached, Scope::Jobs},
            {u"Y65"_s, oldFilters, Scope::Jobs},        {u"Y66"_s, bothStyles, Scope::Keywords},
            {u"Y84"_s, patternsOfNothing, Scope::Jobs}};
}

} // namespace caravan::lint
