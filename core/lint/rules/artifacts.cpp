// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What jobs hand to later ones and to people.
#include "core/base/quotes.h"
#include "core/base/texts.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"
#include "core/lint/rules/issues.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ArtifactsTexts);

/// Calls \a visit for every job with artifacts and the settled field.
template<class Visit>
void forEachArtifacts(const Survey &survey, const Visit &visit)
{
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Effective field = job.job->artifacts ? survey.field(*job.job, u"artifacts") : gitlab::Effective();
        if (field.isMap)
            visit(job, field);
    }
}

/// Whether the job writes its artifacts itself, so that a key can be set there.
bool hasOwnArtifacts(const Survey &survey, const JobSurvey &job) { return survey.body(*job.job)[u"artifacts"].isMap(); }

Span placeOfValue(const gitlab::Effective &value, const Span &otherwise)
{
    return value.origin.span.isEmpty() ? otherwise : value.origin.span;
}

void artifactsOutsideProject(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const QStringList written = job.job->artifacts ? job.job->artifacts->value.paths : QStringList();
        const auto isOutside = [&](const QString &path) { return lint::placeOf(job, path) == Place::Outside; };
        if (std::none_of(written.begin(), written.end(), isOutside))
            continue;
        const gitlab::Effective field = survey.field(*job.job, u"artifacts");
        const gitlab::Effective *paths = field.entry(u"paths");
        for (const gitlab::Effective &item : paths ? paths->items : QList<gitlab::Effective>()) {
            if (isOutside(item.text()))
                report.add(placeOfValue(item, job.job->artifacts->origin.span),
                           ArtifactsTexts::tr("“%1” hands over “%2”, which is outside the project: GitLab takes nothing of it.")
                               .arg(job.job->name, item.text()),
                           job.job);
        }
    }
}

bool isBig(const JobSurvey &job, const QString &path)
{
    const QString clean = projectPath(job, path);
    return clean == "_build"_L1 || clean == "_build/default"_L1 || clean == "."_L1 || isSwitchPath(job, path);
}

void keptForLong(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->artifacts || job.job->isPages || !job.job->artifacts->value.expireIn.isEmpty())
            continue;
        const gitlab::Artifacts &artifacts = job.job->artifacts->value;
        const auto big = std::find_if(artifacts.paths.begin(), artifacts.paths.end(), [&](const QString &path) { return isBig(job, path); });
        const bool isMuch = artifacts.untracked || big != artifacts.paths.end();
        if (!isMuch)
            continue;
        Finding *finding =
            report.add(job.job->artifacts->origin.span,
                       ArtifactsTexts::tr("“%1” hands over %2 in every run and says nothing of how long it is kept.")
                           .arg(job.job->name, artifacts.untracked ? ArtifactsTexts::tr("all untracked files") : inQuotes(*big)),
                       job.job);
        if (hasOwnArtifacts(survey, job))
            report.offer(finding, u"expire"_s, ArtifactsTexts::tr("Keep it for one week"), [&](yaml::Draft &draft) {
                return draft.set({job.job->name, u"artifacts"_s, u"expire_in"_s}, yaml::Value::text(u"1 week"_s));
            });
    }
}

void misplacedReport(const Survey &survey, Report &report)
{
    const QStringList names = wordsOf(u"A03"_s, u"reports"_s);
    if (std::none_of(names.begin(), names.end(), [&](const QString &name) { return survey.hasWord(name.toUtf8()); }))
        return;
    forEachArtifacts(survey, [&](const JobSurvey &job, const gitlab::Effective &field) {
        for (const QString &name : names) {
            const gitlab::Effective *entry = field.entry(name);
            if (!entry)
                continue;
            const auto own = survey.body(*job.job)[u"artifacts"].entryOf(name);
            Finding *finding =
                report.add(own ? own->key.span() : placeOfValue(*entry, job.job->nameSpan),
                           ArtifactsTexts::tr("“%1” has “%2” directly under “artifacts”; GitLab wants it under “artifacts:reports”.")
                               .arg(job.job->name, name),
                           job.job);
            if (!finding || !own || !hasOwnArtifacts(survey, job))
                continue;
            const yaml::Value value = yaml::Value::of(own->value);
            report.offer(finding, u"move-report"_s, ArtifactsTexts::tr("Move it under “reports”"), [&](yaml::Draft &draft) {
                const auto done = draft.set({job.job->name, u"artifacts"_s, u"reports"_s, name}, value);
                return done ? draft.remove({job.job->name, u"artifacts"_s, name}) : done;
            });
        }
    });
}

void publicAndAccess(const Survey &survey, Report &report)
{
    for (const gitlab::Issue &issue : issuesOf(survey, report.rule())) {
        Finding *finding = addIssue(report, survey, issue);
        const gitlab::Job *job = survey.context.pipeline.job(issue.job);
        if (finding && job && survey.body(*job)[u"artifacts"].entryOf(u"public"))
            report.offer(finding, u"remove-public"_s, ArtifactsTexts::tr("Keep “access”, remove “public”"), [&](yaml::Draft &draft) {
                return draft.remove({job->name, u"artifacts"_s, u"public"_s});
            });
    }
}

void missingWhenNeeded(const Survey &survey, Report &report)
{
    if (!survey.hasWord("junit"))
        return;
    forEachArtifacts(survey, [&](const JobSurvey &job, const gitlab::Effective &field) {
        const gitlab::Effective *reports = field.entry(u"reports");
        const bool isTest = reports && reports->entry(u"junit");
        if (!isTest || field.entry(u"when") || job.job->artifacts->value.paths.isEmpty())
            return;
        Finding *finding =
            report.add(job.job->artifacts->origin.span,
                       ArtifactsTexts::tr("“%1” keeps “%2” only when its tests succeed; the report alone is there when they fail.")
                           .arg(job.job->name, job.job->artifacts->value.paths.constFirst()),
                       job.job);
        if (hasOwnArtifacts(survey, job))
            report.offer(finding, u"keep-always"_s, ArtifactsTexts::tr("Keep them when tests fail, too"), [&](yaml::Draft &draft) {
                return draft.set({job.job->name, u"artifacts"_s, u"when"_s}, yaml::Value::text(u"always"_s));
            });
    });
}

void switchAsArtifact(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const QString &path : job.job->artifacts ? job.job->artifacts->value.paths : QStringList()) {
            if (!isSwitchPath(job, path) || lint::placeOf(job, path) != Place::Inside)
                continue;
            report.add(job.job->artifacts->origin.span,
                       ArtifactsTexts::tr("“%1” hands its switch “%2” over as an artifact: every run uploads all of it anew.")
                           .arg(job.job->name, path),
                       job.job);
            break;
        }
    }
}

void nothingToTake(const Survey &survey, Report &report)
{
    if (survey.isPart())
        return;
    const auto hasNone = [&](const QString &name) {
        const gitlab::Job *job = survey.context.pipeline.job(name);
        return job && !job->isHidden && !job->isTrigger && !job->artifacts && !job->isPages;
    };
    for (const JobSurvey &job : survey.jobs) {
        for (const QString &name : job.job->dependencies) {
            const Span span = job.job->keySpans.value(u"dependencies"_s);
            if (hasNone(name) && !span.isEmpty())
                report.add(span, ArtifactsTexts::tr("“%1” depends on artifacts of “%2”, which has none.").arg(job.job->name, name), job.job);
        }
        for (const gitlab::Need &need : job.job->needs ? *job.job->needs : QList<gitlab::Need>()) {
            if (need.artifacts && hasNone(need.job) && survey.slice(need.span).contains("artifacts: true"))
                report.add(need.span,
                           ArtifactsTexts::tr("“%1” asks for the artifacts of “%2”, which has none.").arg(job.job->name, need.job), job.job);
        }
    }
}

} // namespace

RuleChecks artifactChecks()
{
    return {{u"A01"_s, artifactsOutsideProject, Scope::Jobs},
            {u"A02"_s, keptForLong, Scope::Jobs},
            {u"A03"_s, misplacedReport, Scope::Jobs},
            {u"A04"_s, publicAndAccess},
            {u"A05"_s, missingWhenNeeded, Scope::Jobs},
            {u"A08"_s, reportIssues},
            {u"A09"_s, switchAsArtifact, Scope::Jobs},
            {u"A10"_s, nothingToTake, Scope::Keywords},
            {u"A11"_s, reportIssues}};
}

} // namespace caravan::lint
