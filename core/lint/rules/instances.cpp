// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The jobs that `parallel` makes of one, and who needs them.
#include "core/base/texts.h"
#include "core/gitlab/values/matrix.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>

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

/// The `matrix.NAME` that an instance's own matrix does not have; empty for none.
QString unmetMatrixName(const QString &text)
{
    static const QRegularExpression block(uR"(\$\[\[\s*(matrix\.[^\s|\]]+))"_s);
    return block.match(text).captured(1);
}

/// What is wrong with a need of instances of \a other in one instance of a job; empty for nothing. GitLab makes the names from the
/// need's own matrix and wants a job of each: gitlabhq, lib/gitlab/ci/config/normalizer.rb, expand_parallelized_needs.
QString wrongInstances(const gitlab::Job &job, const gitlab::Job &other, const QList<gitlab::Instance> &made,
                       const gitlab::Effective &matrix, const gitlab::Instance &instance)
{
    const QList<gitlab::MatrixRow> rows = gitlab::withMatrix(gitlab::rowsOf(matrix), instance);
    QStringList values;
    for (const gitlab::MatrixRow &row : rows) {
        for (const auto &variable : row)
            values += variable.second;
    }
    const QString text = values.join(u' ');
    if (const QString name = unmetMatrixName(text); !name.isEmpty())
        return InstancesTexts::tr("“%1” asks for “%2” in its needs, which its own matrix does not have.").arg(job.name, name);
    if (text.contains(u'$'))
        return {};
    const auto isMade = [&](const gitlab::Instance &wanted) {
        return std::any_of(made.begin(), made.end(), [&](const gitlab::Instance &one) { return one.name == wanted.name; });
    };
    const QList<gitlab::Instance> wanted = gitlab::instancesOf(other.name, rows);
    const auto missing = std::find_if_not(wanted.begin(), wanted.end(), isMade);
    return missing == wanted.end() ? QString()
                                   : InstancesTexts::tr("“%1” needs the instance “%2”, which “%3” does not have: it makes “%4”.")
                                         .arg(job.name, missing->name, other.name, made.constFirst().name);
}

void needsNoInstance(const Survey &survey, Report &report)
{
    if (!survey.hasWord("matrix"))
        return;
    for (const JobSurvey &survey_ : survey.jobs) {
        const gitlab::Job &job = *survey_.job;
        if (!job.needs || job.needs->isEmpty())
            continue;
        const gitlab::Effective needs = survey.field(job, u"needs");
        for (const gitlab::Effective &need : needs.items) {
            const gitlab::Effective *parallel = need.entry(u"parallel");
            const gitlab::Effective *matrix = parallel ? parallel->entry(u"matrix") : nullptr;
            const gitlab::Effective *name = need.entry(u"job");
            const gitlab::Effective *optional = need.entry(u"optional");
            const gitlab::Job *other = name ? survey.context.pipeline.job(name->text()) : nullptr;
            const bool isOptional = optional && optional->truth().value_or(false); // skipped where it is not there
            if (!matrix || !other || isOptional || other->instances.isEmpty() || need.entry(u"pipeline") || need.entry(u"project"))
                continue;
            QString wrong;
            const QList<gitlab::Instance> own = job.instances.isEmpty() ? QList<gitlab::Instance>{{job.name, {}}} : job.instances;
            for (auto instance = own.begin(); wrong.isEmpty() && instance != own.end(); ++instance)
                wrong = wrongInstances(job, *other, other->instances, *matrix, *instance);
            if (!wrong.isEmpty())
                report.add(need.origin.span.isEmpty() ? placeOfKey(job, u"needs") : need.origin.span, wrong, &job);
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
