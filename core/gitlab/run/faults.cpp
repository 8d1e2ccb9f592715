// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/faults.h"

#include "core/base/texts.h"
#include "core/gitlab/language/expression.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/shape_check.h"
#include "core/gitlab/run/graph.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FaultsTexts);

/// Source: gitlabhq, lib/gitlab/ci/config/entry/processable.rb: “key may not be used with rules”.
QList<Issue> rulesBesideOthers(const Pipeline &pipeline)
{
    QList<Issue> issues;
    for (const Job &job : pipeline.jobs) {
        if (job.isHidden || !job.conditions.rules)
            continue;
        for (const auto &[key, isThere] :
             {std::pair{u"only"_s, job.conditions.only.has_value()}, std::pair{u"except"_s, job.conditions.except.has_value()}}) {
            if (isThere)
                issues.append({u"beside-rules"_s,
                               FaultsTexts::tr("“%1” has “rules” and “%2” together, which GitLab refuses.").arg(job.name, key), job.name,
                               job.nameSpan});
        }
    }
    return issues;
}

/// Source: gitlabhq, lib/gitlab/ci/yaml_processor.rb, validate_job_dependencies!; lib/gitlab/ci/config/entry/job.rb, “should be part of needs”.
QList<Issue> wrongDependencies(const Pipeline &pipeline)
{
    QList<Issue> issues;
    const QHash<QString, int> stages = stageNumbers(pipeline);
    for (const Job *job : pipeline.runnableJobs()) {
        for (const QString &name : job->dependencies + job->childMakers) {
            Producer producer = producerOf(pipeline, stages, *job, name);
            if (pipeline.isPart && producer == Producer::Missing) // it may stand in a file that is not known here
                producer = Producer::Fine;
            const bool isBeside = producer == Producer::Fine && job->dependencies.contains(name) && isBesideNeeds(*job, name);
            if (producer == Producer::Fine && !isBeside)
                continue;
            const QString message = isBeside
                ? FaultsTexts::tr("“%1” takes the artifacts of “%2” by “dependencies”, and does not need it.").arg(job->name, name)
                : FaultsTexts::tr("“%1” takes the artifacts of “%2” by “dependencies”, which does not run before it.").arg(job->name, name);
            issues.append({u"dependency"_s, message, job->name, job->nameSpan});
        }
    }
    return issues;
}

/// Source: gitlabhq, lib/gitlab/ci/config/entry/job.rb: start_in must be a duration where a job is delayed, and absent elsewhere.
QList<Issue> wrongDelays(const Pipeline &pipeline)
{
    QList<Issue> issues;
    for (const Job *job : pipeline.runnableJobs()) {
        const bool isDelayed = job->when == "delayed"_L1 && !job->conditions.rules;
        if (isDelayed == !job->startIn.isEmpty() || (job->conditions.rules && job->startIn.isEmpty()))
            continue;
        issues.append({u"delay"_s,
                       isDelayed ? FaultsTexts::tr("“%1” has “when: delayed” without “start_in”.").arg(job->name)
                                 : FaultsTexts::tr("“%1” has “start_in” without “when: delayed”.").arg(job->name),
                       job->name, job->nameSpan});
    }
    return issues;
}

void checkNeeded(const Pipeline &pipeline, const Job &job, const QList<Need> &needs, QList<Issue> &issues)
{
    for (const Need &need : needs) {
        if (const QString wrong = wrongInstances(pipeline, job, need); !wrong.isEmpty())
            issues.append({u"need-instance"_s, wrong, job.name, need.span});
    }
    for (const Need &need : doubledNeeds(pipeline, needs))
        issues.append({u"need-twice"_s, FaultsTexts::tr("“%1” needs “%2” twice.").arg(job.name, need.job), job.name, need.span});
    if (const qsizetype count = countOf(pipeline, needs); count > mostNeeds)
        issues.append(
            {u"many-needs"_s,
             FaultsTexts::tr("“%1” needs %2 jobs; GitLab takes at most %3.").arg(job.name, QString::number(count), QString::number(mostNeeds)),
             job.name, job.nameSpan});
}

QList<Issue> wrongNeeds(const Pipeline &pipeline)
{
    QList<Issue> issues;
    for (const Job *job : pipeline.runnableJobs()) {
        if (job->needs)
            checkNeeded(pipeline, *job, *job->needs, issues);
        for (const Rule &rule : job->conditions.rules.value_or(QList<Rule>())) {
            if (rule.needs)
                checkNeeded(pipeline, *job, *rule.needs, issues);
        }
    }
    return issues;
}

QList<Issue> wrongCaches(const Pipeline &pipeline)
{
    QList<Issue> issues;
    const auto add = [&](const Job &job, const QString &message) { issues.append({u"cache"_s, message, job.name, job.nameSpan}); };
    for (const Job *job : pipeline.runnableJobs()) {
        if (job->caches.size() > mostCaches)
            add(*job,
                FaultsTexts::tr("“%1” has %n cache(s), and GitLab takes four at most.", nullptr, int(job->caches.size())).arg(job->name));
        for (const Field<Cache> &cache : job->caches) {
            const CacheKey &key = cache.value.key;
            if (const int count = int(cache.value.fallbackKeys.size()); count > mostFallbacks)
                add(*job,
                    FaultsTexts::tr("A cache of “%1” has %n fallback key(s), and GitLab takes five at most.", nullptr, count).arg(job->name));
            if (key.files.size() > mostKeyFiles)
                add(*job,
                    FaultsTexts::tr("A cache key of “%1” names %n file(s), and GitLab takes two at most.", nullptr, int(key.files.size()))
                        .arg(job->name));
            if (isRefusedKey(key.text))
                add(*job, FaultsTexts::tr("The cache key “%1” of “%2” holds a slash, or nothing but dots.").arg(key.text, job->name));
        }
    }
    return issues;
}

QList<Issue> wrongStops(const Pipeline &pipeline)
{
    QList<Issue> issues;
    for (const Job *job : pipeline.runnableJobs()) {
        const Stop stop = stopOf(pipeline, *job);
        if (stop != Stop::Fine && !(stop == Stop::Missing && pipeline.isPart))
            issues.append(
                {u"stop"_s,
                 FaultsTexts::tr("“%1” is stopped by “%2”, which GitLab does not take for that.").arg(job->name, job->environment.onStop),
                 job->name, job->nameSpan});
    }
    return issues;
}

/// Source: gitlabhq, lib/gitlab/ci/config/entry/rules/rule.rb and policy.rb: “invalid expression syntax”.
QList<Issue> unreadableConditions(const Pipeline &pipeline)
{
    QList<Issue> issues;
    QHash<QString, bool> areRead;
    const auto check = [&](const QString &condition, const Job *job) {
        auto isRead = areRead.constFind(condition);
        if (isRead == areRead.cend())
            isRead = areRead.insert(condition, hasInput(condition) || parseExpression(condition).has_value());
        if (!*isRead)
            issues.append({u"condition"_s, FaultsTexts::tr("GitLab cannot read the condition “%1”.").arg(condition),
                           job ? job->name : QString(), job ? job->nameSpan : Span()});
    };
    const auto checkAll = [&](const Conditions &conditions, const Job *job) {
        for (const Rule &rule : conditions.rules.value_or(QList<Rule>())) {
            if (rule.condition)
                check(*rule.condition, job);
        }
        for (const std::optional<RefFilter> *filter : {&conditions.only, &conditions.except}) {
            for (const QString &condition : *filter ? (*filter)->variables : QStringList())
                check(condition, job);
        }
    };
    checkAll(pipeline.workflow, nullptr);
    for (const Job *job : pipeline.runnableJobs())
        checkAll(job->conditions, job);
    return issues;
}

QList<Issue> tooLong(const Pipeline &pipeline)
{
    QList<Issue> issues;
    for (const LongName &name : longNames(pipeline)) {
        issues.append({u"long-name"_s,
                       FaultsTexts::tr("The name “%1…” has %2 characters; GitLab takes at most %3 here.")
                           .arg(name.name.left(40), QString::number(name.name.size()), QString::number(name.most)),
                       name.job->name, name.job->nameSpan});
    }
    return issues;
}

} // namespace

QList<Issue> faultsBesideCircles(const Pipeline &pipeline)
{
    QList<Issue> faults = pipeline.issues;
    faults.removeIf(
        [&](const Issue &issue) { return mildCodes().contains(issue.code) || (pipeline.isPart && linkCodes().contains(issue.code)); });
    return faults + rulesBesideOthers(pipeline) + wrongDependencies(pipeline) + wrongNeeds(pipeline) + wrongDelays(pipeline)
        + wrongCaches(pipeline) + wrongStops(pipeline) + unreadableConditions(pipeline) + tooLong(pipeline);
}

QList<Issue> faultsOf(const Pipeline &pipeline) { return faultsBesideCircles(pipeline) + needCircles(pipeline); }

} // namespace caravan::gitlab
