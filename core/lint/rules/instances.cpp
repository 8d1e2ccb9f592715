// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The jobs that `parallel` makes of one, and who needs them.
#include "core/base/texts.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/values/matrix.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/rules/check.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(InstancesTexts);

void manyInstances(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Effective parallel = survey.field(*job.job, u"parallel");
        if (!parallel.isMap)
            continue;
        const gitlab::Instances instances = gitlab::instancesOf(job.job->name, parallel);
        if (instances.count > gitlab::mostInstances) {
            report.add(placeOfKey(*job.job, u"parallel"),
                       InstancesTexts::tr("The matrix of “%1” makes %2 jobs; GitLab takes at most %3.")
                           .arg(job.job->name, QString::number(instances.count), QString::number(gitlab::mostInstances)),
                       job.job);
            continue;
        }
        if (instances.isMade && instances.list.isEmpty()) {
            Finding *finding =
                report.add(placeOfKey(*job.job, u"parallel"),
                           InstancesTexts::tr("The matrix of “%1” is empty, so GitLab makes no job of it.").arg(job.job->name), job.job);
            if (finding)
                finding->severity = Severity::Warning; // GitLab takes the file
            continue;
        }
        QSet<QString> names;
        for (const gitlab::Instance &instance : instances.list) {
            if (names.contains(instance.name)) {
                report.add(placeOfKey(*job.job, u"parallel"),
                           InstancesTexts::tr("The matrix of “%1” makes two jobs of the name “%2”.").arg(job.job->name, instance.name),
                           job.job);
                break;
            }
            names.insert(instance.name);
        }
    }
}

/// A job that is called like an instance of another one: of two jobs with one name the later counts.
void calledLikeInstance(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Pipeline &pipeline = survey.context.pipeline;
        for (const gitlab::Instance &instance : job.job->instances) {
            const gitlab::Job *other = instance.name == job.job->name ? nullptr : pipeline.job(instance.name);
            if (!other)
                continue;
            const bool isLater = pipeline.places.value(other->name) > pipeline.places.value(job.job->name);
            report.add(other->nameSpan,
                       InstancesTexts::tr(
                           "“%1” is the name of a job and of one that “parallel” makes of “%2”; only the one of “%3” is run.")
                           .arg(other->name, job.job->name, isLater ? other->name : job.job->name),
                       other);
        }
    }
}

void needsNoInstance(const Survey &survey, Report &report)
{
    if (!survey.hasWord("matrix"))
        return;
    for (const JobSurvey &survey_ : survey.jobs) {
        const gitlab::Job &job = *survey_.job;
        for (const gitlab::Need &need : job.needs.value_or(QList<gitlab::Need>())) {
            const QString wrong = gitlab::wrongInstances(survey.context.pipeline, job, need);
            if (!wrong.isEmpty())
                report.add(need.span.isEmpty() ? placeOfKey(job, u"needs") : need.span, wrong, &job);
        }
    }
}

} // namespace

RuleChecks instanceChecks()
{
    return {{u"Y80"_s, manyInstances, Scope::Jobs},
            {u"Y88"_s, calledLikeInstance, Scope::Keywords},
            {u"Y90"_s, needsNoInstance, Scope::Keywords}};
}

} // namespace caravan::lint
