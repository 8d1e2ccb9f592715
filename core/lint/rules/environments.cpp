// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Environments and the jobs that stop them.
#include "core/base/texts.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/rules/check.h"
#include "core/yaml/value.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EnvironmentsTexts);

/// The environment of a job.
struct Environment {
    QString name;
    QString action;
    QString onStop;
};

Environment environmentOf(const Survey &survey, const gitlab::Job &job)
{
    const gitlab::Effective value = survey.field(job, u"environment");
    const auto text = [&value](QStringView key) {
        const gitlab::Effective *entry = value.entry(key);
        return entry ? entry->text() : QString();
    };
    return value.isMap ? Environment{text(u"name"), text(u"action"), text(u"on_stop")} : Environment{value.text(), {}, {}};
}

Span environmentPlace(const Survey &survey, const gitlab::Job &job, QStringView key)
{
    const auto own = survey.body(job)[u"environment"].target().entryOf(key);
    return own ? own->key.span() : placeOfKey(job, u"environment");
}

void stopsNothing(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const Environment environment = environmentOf(survey, *job.job);
        if (environment.onStop.isEmpty() || environment.onStop.contains(u'$'))
            continue;
        const QString name = job.job->name;
        const gitlab::Job *other = survey.context.pipeline.job(environment.onStop);
        const Span place = environmentPlace(survey, *job.job, u"on_stop");
        if (!other || other->isHidden) {
            if (!survey.isPart())
                report.add(place,
                           EnvironmentsTexts::tr("“%1” is stopped by “%2”, which is no job of the file.").arg(name, environment.onStop),
                           job.job);
            continue;
        }
        const Environment stopped = environmentOf(survey, *other);
        if (!other->span.isEmpty() && stopped.action != "stop"_L1) {
            Finding *finding = report.add(
                place,
                EnvironmentsTexts::tr("“%1” is stopped by “%2”, whose environment lacks “action: stop”.").arg(name, environment.onStop),
                job.job);
            if (survey.body(*other)[u"environment"].isMap())
                report.offer(finding, u"add-action"_s, EnvironmentsTexts::tr("Add “action: stop” to “%1”").arg(other->name),
                             [&](yaml::Draft &draft) {
                                 return draft.set({other->name, u"environment"_s, u"action"_s}, yaml::Verbatim{u"stop"_s});
                             });
        } else if (!other->span.isEmpty() && stopped.name != environment.name) {
            report.add(place,
                       EnvironmentsTexts::tr("“%1” deploys to “%2” and is stopped by “%3”, whose environment is “%4”.")
                           .arg(name, environment.name, other->name, stopped.name),
                       job.job);
        }
    }
}

void stopsAtOnce(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (job.job->when != "on_success"_L1 || isIncomplete(survey, *job.job) || job.job->conditions.rules
            || environmentOf(survey, *job.job).action != "stop"_L1)
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
        const Environment environment = environmentOf(survey, *job.job);
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
    return {{u"Y26"_s, stopsNothing, Scope::Keywords}, {u"Y74"_s, stopsAtOnce, Scope::Jobs}, {u"Y86"_s, stopsWithCheckout, Scope::Jobs}};
}

} // namespace caravan::lint
