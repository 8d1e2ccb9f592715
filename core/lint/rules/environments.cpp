// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Environments and the jobs that stop them.
#include "core/base/texts.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/facts/trials.h"
#include "core/lint/rules/check.h"
#include "core/yaml/value.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EnvironmentsTexts);

Span environmentPlace(const Survey &survey, const gitlab::Job &job, QStringView key)
{
    const auto own = survey.body(job)[u"environment"].target().entryOf(key);
    return own ? own->key.span() : placeOfKey(job, u"environment");
}

void stopsNothing(const Survey &survey, Report &report)
{
    const gitlab::Pipeline &pipeline = survey.context.pipeline;
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Stop stop = gitlab::stopOf(pipeline, *job.job);
        const gitlab::Environment &environment = job.job->environment;
        const QString &name = job.job->name;
        const gitlab::Job *other = gitlab::jobOrInstance(pipeline, environment.onStop);
        QString message;
        switch (stop) {
        case gitlab::Stop::Fine:
            continue;
        case gitlab::Stop::Divided:
            message = EnvironmentsTexts::tr("“%1” is stopped by “%2”, which “parallel” divides into jobs such as “%3”: none has this name.")
                          .arg(name, environment.onStop, other->instances.constFirst().name);
            break;
        case gitlab::Stop::Missing:
            if (survey.isPart())
                continue;
            message = EnvironmentsTexts::tr("“%1” is stopped by “%2”, which is no job of the file.").arg(name, environment.onStop);
            break;
        case gitlab::Stop::NoStop:
            message =
                EnvironmentsTexts::tr("“%1” is stopped by “%2”, whose environment lacks “action: stop”.").arg(name, environment.onStop);
            break;
        case gitlab::Stop::Elsewhere:
            message = EnvironmentsTexts::tr("“%1” deploys to “%2” and is stopped by “%3”, whose environment is “%4”.")
                          .arg(name, environment.name, other->name, other->environment.name);
            break;
        }
        Finding *finding = report.add(environmentPlace(survey, *job.job, u"on_stop"), message, job.job);
        if (stop == gitlab::Stop::NoStop && survey.body(*other)[u"environment"].isMap())
            report.offer(finding, u"add-action"_s, EnvironmentsTexts::tr("Add “action: stop” to “%1”").arg(other->name),
                         [&](yaml::Draft &draft) {
                             return draft.set({other->name, u"environment"_s, u"action"_s}, yaml::Verbatim{u"stop"_s});
                         });
    }
}

bool isStartedByHand(const gitlab::Job &job)
{
    const QList<gitlab::Rule> rules = job.conditions.rules.value_or(QList<gitlab::Rule>());
    return job.when == "manual"_L1
        || std::any_of(rules.begin(), rules.end(), [](const gitlab::Rule &rule) { return rule.when == "manual"_L1; });
}

/// The first of the usual pipelines that has a job which deploys and not the one that stops; null for none, and where it is not certain.
Trial *withoutStop(const Survey &survey, const gitlab::Job &job, const gitlab::Job &stop)
{
    const QList<Trial *> trials = trialsOf(survey, usualOccasions);
    const auto found = std::find_if(trials.begin(), trials.end(), [&](Trial *trial) {
        return trial->isMade() && trial->inclusion(job) == gitlab::Inclusion::Yes && trial->inclusion(stop) == gitlab::Inclusion::No;
    });
    return found == trials.end() ? nullptr : *found;
}

void stopIsElsewhere(const Survey &survey, Report &report)
{
    if (survey.isPart() || survey.isIncluded())
        return;
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Environment &environment = job.job->environment;
        const gitlab::Job *stop =
            environment.onStop.isEmpty() ? nullptr : gitlab::jobOrInstance(survey.context.pipeline, environment.onStop);
        Trial *trial = stop && !stop->isHidden && stop->conditions != job.job->conditions ? withoutStop(survey, *job.job, *stop) : nullptr;
        if (trial)
            report.add(environmentPlace(survey, *job.job, u"on_stop"),
                       EnvironmentsTexts::tr("“%1” deploys in the pipeline of %2, and “%3” is not in it, so nothing stops the environment: "
                                             "give both the same rules.")
                           .arg(job.job->name, trial->name(), stop->name),
                       job.job);
    }
}

void stopBlocks(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto &rules = job.job->conditions.rules;
        if (!rules || job.job->environment.action != "stop"_L1 || !isStartedByHand(*job.job)
            || survey.field(*job.job, u"allow_failure").isValid() || isIncomplete(survey, *job.job))
            continue;
        const auto rule = std::find_if(rules->begin(), rules->end(),
                                       [](const gitlab::Rule &one) { return one.when == "manual"_L1 && !one.allowsFailure; });
        if (rule == rules->end())
            continue;
        Finding *finding = report.add(rule->origin.span.isEmpty() ? job.job->nameSpan : rule->origin.span,
                                      EnvironmentsTexts::tr(
                                          "“%1” is manual by a rule, so the pipeline stays blocked until somebody stops the environment.")
                                          .arg(job.job->name),
                                      job.job);
        const yaml::Path path = pathOf(nodeAt(survey, job.job, rule->origin.span));
        if (!path.isEmpty())
            report.offer(finding, u"allow-failure"_s, EnvironmentsTexts::tr("Let the pipeline go on without it"),
                         [&](yaml::Draft &draft) { return draft.set(path + yaml::Path{u"allow_failure"_s}, yaml::Verbatim{u"true"_s}); });
    }
}

void stopsAtOnce(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (job.job->when != "on_success"_L1 || isIncomplete(survey, *job.job) || job.job->conditions.rules
            || job.job->environment.action != "stop"_L1)
            continue;
        Finding *finding =
            report.add(environmentPlace(survey, *job.job, u"action"),
                       EnvironmentsTexts::tr("“%1” stops its environment in every pipeline, right after the deployment: it is not manual.")
                           .arg(job.job->name),
                       job.job);
        if (survey.body(*job.job))
            report.offer(finding, u"make-manual"_s, EnvironmentsTexts::tr("Add “when: manual”"), [&](yaml::Draft &draft) {
                return draft.set({job.job->name, u"when"_s}, yaml::Verbatim{u"manual"_s});
            });
    }
}

void stopsWithCheckout(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Environment &environment = job.job->environment;
        const QString strategy = job.variable(u"GIT_STRATEGY"_s);
        if (environment.action != "stop"_L1 || strategy == "none"_L1 || strategy == "empty"_L1
            || !environment.name.contains("CI_COMMIT_"_L1) || isIncomplete(survey, *job.job))
            continue;
        Finding *finding = report.add(environmentPlace(survey, *job.job, u"action"),
                                      EnvironmentsTexts::tr(
                                          "“%1” stops the environment of a branch when the branch is gone, and then cannot check it out.")
                                          .arg(job.job->name),
                                      job.job);
        if (survey.body(*job.job))
            report.offer(finding, u"no-checkout"_s, EnvironmentsTexts::tr("Set GIT_STRATEGY to “none”"), [&](yaml::Draft &draft) {
                return draft.set({job.job->name, u"variables"_s, u"GIT_STRATEGY"_s}, yaml::Value::text(u"none"_s));
            });
    }
}

} // namespace

RuleChecks environmentChecks()
{
    return {{u"Y98"_s, stopIsElsewhere, Scope::Keywords},
            {u"Y99"_s, stopBlocks, Scope::Jobs},
            {u"Y26"_s, stopsNothing, Scope::Keywords},
            {u"Y74"_s, stopsAtOnce, Scope::Jobs},
            {u"Y86"_s, stopsWithCheckout, Scope::Jobs}};
}

} // namespace caravan::lint
