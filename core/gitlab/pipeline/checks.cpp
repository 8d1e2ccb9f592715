// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/checks.h"

#include "core/base/texts.h"

#include <QHash>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ChecksTexts);

/// Whether an input without a value is put in here, so that the name is not known.
bool isOpen(const QString &name) { return name.contains("$[["_L1); }

bool hasOpenName(const Pipeline &pipeline)
{
    return std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), [](const Job &job) { return isOpen(job.name); });
}

bool hasOpenStage(const Pipeline &pipeline)
{
    return std::any_of(pipeline.stages.cbegin(), pipeline.stages.cend(), [](const Field<QString> &stage) { return isOpen(stage.value); });
}

void checkNeeds(const Pipeline &pipeline, const Job &job, const QList<Need> &needs, const QHash<QString, int> &stages, QList<Issue> &issues)
{
    for (const Need &need : needs) {
        const Job *other = jobOrInstance(pipeline, need.job);
        const bool isMissing = !other || other->isHidden;
        if (isMissing && !need.isOptional && !isOpen(need.job) && !hasOpenName(pipeline)) {
            issues.append({u"undefined-need"_s, ChecksTexts::tr("Job “%1” needs “%2”, which is not in the file.").arg(job.name, need.job),
                           job.name, need.span});
        } else if (need.job == job.name) {
            issues.append({u"need-itself"_s, ChecksTexts::tr("Job “%1” needs itself.").arg(job.name), job.name, need.span});
        } else if (other && stages.value(other->stage.value) > stages.value(job.stage.value)) {
            issues.append(
                {u"later-need"_s,
                 ChecksTexts::tr("Job “%1” needs “%2”, which is in a later stage (%3).").arg(job.name, need.job, other->stage.value),
                 job.name, need.span});
        }
    }
}

} // namespace

const Job *ownerOfInstance(const Pipeline &pipeline, const QString &name)
{
    const auto isNamed = [&name](const Instance &instance) { return instance.name == name; };
    for (const QStringView mark : {QStringView(u": ["), QStringView(u" ")}) {
        const Job *job = pipeline.job(QStringView(name).left(mark == u" " ? name.lastIndexOf(mark) : name.indexOf(mark)));
        if (job && std::any_of(job->instances.cbegin(), job->instances.cend(), isNamed))
            return job;
    }
    return nullptr;
}

const Job *jobOrInstance(const Pipeline &pipeline, const QString &name)
{
    const Job *job = pipeline.job(name);
    return job ? job : ownerOfInstance(pipeline, name);
}

bool isReplaced(const Pipeline &pipeline, const QString &name, const QString &job)
{
    const Job *other = name == job ? ownerOfInstance(pipeline, name) : pipeline.job(name);
    return other && other->name != job && !other->isHidden && pipeline.places.value(other->name) > pipeline.places.value(job);
}

QList<Issue> brokenLinks(const Pipeline &pipeline)
{
    QList<Issue> issues;
    QHash<QString, int> stages;
    for (int i = 0; i < pipeline.stages.size(); ++i)
        stages.insert(pipeline.stages.at(i).value, i);
    bool hasJobs = false;
    for (const Job &job : pipeline.jobs) {
        if (job.isHidden)
            continue;
        hasJobs = true;
        if (!job.hasWork) {
            issues.append({u"no-script"_s, ChecksTexts::tr("Job “%1” has no script and no trigger.").arg(job.name), job.name, job.nameSpan});
        }
        if (!stages.contains(job.stage.value) && !isOpen(job.stage.value) && !hasOpenStage(pipeline)) {
            issues.append({u"unknown-stage"_s,
                           ChecksTexts::tr("Job “%1” is in stage “%2”, which is not in stages.").arg(job.name, job.stage.value), job.name,
                           job.stage.origin.span.isEmpty() ? job.nameSpan : job.stage.origin.span});
        }
        if (job.needs)
            checkNeeds(pipeline, job, *job.needs, stages, issues);
        for (const Rule &rule : job.conditions.rules.value_or(QList<Rule>())) {
            if (rule.needs)
                checkNeeds(pipeline, job, *rule.needs, stages, issues);
        }
    }
    if (!hasJobs && !pipeline.jobs.isEmpty())
        issues.append(
            {u"no-job"_s, ChecksTexts::tr("The pipeline has templates only, and no job that runs."), {}, pipeline.jobs.constFirst().nameSpan});
    return issues;
}

void placeIssues(QList<Issue> &issues, const Pipeline &pipeline)
{
    for (Issue &issue : issues) {
        const Job *job = issue.span.isEmpty() ? pipeline.job(issue.job) : nullptr;
        if (!job)
            continue;
        if (issue.file.isEmpty())
            issue.file = job->file;
        issue.span = issue.file.isEmpty() ? job->nameSpan : pipeline.includedFiles.value(issue.file);
    }
}

} // namespace caravan::gitlab
