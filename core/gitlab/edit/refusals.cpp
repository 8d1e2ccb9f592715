// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/refusals.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/edit_place.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/run/graph.h"

#include <QHash>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RefusalsTexts);

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
                               RefusalsTexts::tr("“%1” has “rules” and “%2” together, which GitLab refuses.").arg(job.name, key), job.name,
                               job.nameSpan});
        }
    }
    return issues;
}

/// Source: gitlabhq, lib/gitlab/ci/yaml_processor.rb, validate_job_dependencies!; lib/gitlab/ci/config/entry/job.rb, “should be part of needs”.
QList<Issue> wrongDependencies(const Pipeline &pipeline, bool isPart)
{
    QList<Issue> issues;
    const QHash<QString, int> stages = stageNumbers(pipeline);
    for (const Job *job : pipeline.runnableJobs()) {
        for (const QString &name : job->dependencies) {
            Producer producer = producerOf(pipeline, stages, *job, name);
            if (isPart && producer == Producer::Missing) // it may stand in a file that is not known here
                producer = Producer::Fine;
            const bool isBeside = producer == Producer::Fine && isBesideNeeds(*job, name);
            if (producer == Producer::Fine && !isBeside)
                continue;
            const QString message = isBeside
                ? RefusalsTexts::tr("“%1” takes the artifacts of “%2” by “dependencies”, and does not need it.").arg(job->name, name)
                : RefusalsTexts::tr("“%1” takes the artifacts of “%2” by “dependencies”, which does not run before it.").arg(job->name, name);
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
                       isDelayed ? RefusalsTexts::tr("“%1” has “when: delayed” without “start_in”.").arg(job->name)
                                 : RefusalsTexts::tr("“%1” has “start_in” without “when: delayed”.").arg(job->name),
                       job->name, job->nameSpan});
    }
    return issues;
}

/// Artifacts that are to be shown without paths, or by a pattern. Source: gitlabhq, lib/gitlab/ci/config/entry/artifacts.rb, expose_as.
QList<Issue> wronglyShown(const Pipeline &pipeline, const yaml::Tree &tree, const Reading &reading)
{
    if (!tree.text().contains("expose_as"))
        return {};
    QList<Issue> issues;
    Sources sources(tree, reading);
    for (const Job *job : pipeline.runnableJobs()) {
        const QStringList paths = job->artifacts ? job->artifacts->value.paths : QStringList();
        const bool isPattern = std::any_of(paths.begin(), paths.end(), [](const QString &path) { return path.contains(u'*'); });
        if (!job->artifacts || (!paths.isEmpty() && !isPattern))
            continue;
        const Effective name = sources.value({job->name, u"artifacts"_s, u"expose_as"_s});
        if (name.isValid() && !name.isNull())
            issues.append({u"shown-artifact"_s,
                           RefusalsTexts::tr("“%1” shows artifacts as “%2”, but names no paths, or a pattern.").arg(job->name, name.text()),
                           job->name, job->nameSpan});
    }
    return issues;
}

/// Keys that GitLab does not know, of templates that jobs extend: in the jobs they are wrong.
QList<Issue> unknownInTemplates(const Pipeline &pipeline, const yaml::Tree &tree)
{
    QList<Issue> issues;
    QStringList names = liveTemplates(pipeline).values();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const Job *base = pipeline.job(name);
        for (const yaml::Entry &entry : base && base->isHidden ? tree.root()[name].target().entries() : QList<yaml::Entry>()) {
            const QString &key = entry.key.text();
            if (isKeyword(key, Place::Job) || key == "<<"_L1 || key.contains("$[["_L1))
                continue;
            issues.append({u"unknown-key"_s,
                           RefusalsTexts::tr("A job extends “%1”, which has the key “%2”, and GitLab knows no such key.").arg(name, key),
                           name, entry.key.span()});
        }
    }
    return issues;
}

QList<Issue> tooLong(const Pipeline &pipeline)
{
    QList<Issue> issues;
    for (const LongName &name : longNames(pipeline)) {
        issues.append({u"long-name"_s,
                       RefusalsTexts::tr("The name “%1…” has %2 characters; GitLab takes at most %3 here.")
                           .arg(name.name.left(40), QString::number(name.name.size()), QString::number(name.most)),
                       name.job->name, name.job->nameSpan});
    }
    return issues;
}

/// What can be done instead, or first, where GitLab would refuse something for the reason \a code.
QString wayOut(const QString &code)
{
    if (code == "later-need"_L1)
        return RefusalsTexts::tr("Move the other job first, or take the need away; GitLab refuses a need that runs later.");
    if (code == "unknown-stage"_L1)
        return RefusalsTexts::tr("Add the stage first, or move its jobs.");
    if (code == "no-script"_L1)
        return RefusalsTexts::tr("Give the job another script or a trigger instead, or remove it.");
    if (code == "no-job"_L1)
        return RefusalsTexts::tr("Add another job first; GitLab makes no pipeline without one.");
    if (code == "need-itself"_L1 || code == "need-cycle"_L1)
        return RefusalsTexts::tr("Take one of the needs away first.");
    if (code == "dependency"_L1)
        return RefusalsTexts::tr("Take it out of “dependencies” first.");
    if (code == "delay"_L1)
        return RefusalsTexts::tr("Set or unset “when” instead; “start_in” goes with it.");
    if (code == "long-name"_L1)
        return RefusalsTexts::tr("Take a shorter name.");
    return RefusalsTexts::tr("Change that first; GitLab would refuse the file.");
}

QList<Issue> refusals(const yaml::Tree &tree, const Reading &reading)
{
    const Result<Pipeline> pipeline = readPipeline(tree, reading);
    if (!pipeline)
        return {};
    QList<Issue> issues = pipeline->issues;
    if (pipeline->jobs.isEmpty())
        issues.append({u"no-job"_s, RefusalsTexts::tr("The pipeline has no job."), {}, {}});
    const bool isOfOthers = isPart(tree, *pipeline, reading);
    if (isOfOthers)
        issues.removeIf([](const Issue &issue) { return linkCodes().contains(issue.code); });
    return issues + needCircles(*pipeline) + rulesBesideOthers(*pipeline) + wrongDependencies(*pipeline, isOfOthers)
        + wrongDelays(*pipeline) + wronglyShown(*pipeline, tree, reading) + tooLong(*pipeline) + unknownInTemplates(*pipeline, tree);
}

/// What GitLab refuses of the text \a now and does not refuse of \a before, which it was.
QList<Issue> newRefusals(const yaml::Tree &before, const yaml::Tree &now, const Reading &reading)
{
    QList<Issue> issues = refusals(now, reading);
    // Of each kind as many as before, first those of the same jobs: others may be called otherwise now.
    QHash<QPair<QString, QString>, int> ofJobs;
    QHash<QString, int> known;
    for (const Issue &issue : issues.isEmpty() ? issues : refusals(before, reading)) {
        ++ofJobs[{issue.code, issue.job}];
        ++known[issue.code];
    }
    issues.removeIf([&](const Issue &issue) {
        const bool isKnown = ofJobs[{issue.code, issue.job}]-- > 0;
        known[issue.code] -= isKnown ? 1 : 0;
        return isKnown;
    });
    issues.removeIf([&](const Issue &issue) { return known[issue.code]-- > 0; });
    return issues;
}

} // namespace

std::optional<Error> whyRefused(const yaml::Tree &before, const yaml::Tree &now, const Reading &reading)
{
    const QList<Issue> issues = newRefusals(before, now, reading);
    if (issues.isEmpty())
        return std::nullopt;
    const Issue &issue = issues.constFirst();
    return Error{ErrorCode::Refused, issue.message, now.source().file, 0, 0, wayOut(issue.code)};
}

} // namespace caravan::gitlab
