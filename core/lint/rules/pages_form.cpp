// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How Pages jobs are written, and what they publish.
#include "core/base/texts.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"
#include "core/lint/rules/issues.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PagesFormTexts);

const auto documentation = "_build/default/_doc"_L1;

void oldPublish(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->isPages)
            continue;
        const yaml::Node body = survey.body(*job.job);
        const auto publish = body.entryOf(u"publish");
        const bool canMove = !body[u"pages"] || body[u"pages"].isMap();
        if (!publish)
            continue;
        Finding *finding = report.add({publish->key.span().begin, publish->value.span().end},
                                      PagesFormTexts::tr("“%1” names its folder “%2” with “publish”, which is now “pages:publish”.")
                                          .arg(job.job->name, publish->value.text()),
                                      job.job);
        if (canMove && publish->value.isScalar())
            report.offer(finding, u"move-publish"_s, PagesFormTexts::tr("Write “pages:publish”"), [&](yaml::Draft &draft) {
                const auto done = draft.remove({job.job->name, u"publish"_s});
                return done ? draft.set({job.job->name, u"pages"_s, u"publish"_s}, yaml::Value::text(publish->value.text())) : done;
            });
    }
}

void paidFeature(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const yaml::Node pages = job.job->isPages ? survey.body(*job.job)[u"pages"] : yaml::Node();
        for (const QString &key : {u"path_prefix"_s, u"expire_in"_s}) {
            if (const auto entry = pages.entryOf(key))
                report.add({entry->key.span().begin, entry->value.span().end},
                           PagesFormTexts::tr("“%1” uses “pages:%2”, which takes GitLab Premium or Ultimate.").arg(job.job->name, key),
                           job.job);
        }
    }
}

void artifactsLeftOut(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->isPages)
            continue;
        const QString folder = publishedFolder(survey, *job.job);
        if (!job.job->needs || folder.contains(u'$') || job.mentions(folder))
            continue;
        for (const gitlab::Need &need : *job.job->needs) {
            const gitlab::Job *maker = need.artifacts ? nullptr : survey.context.pipeline.job(need.job);
            const auto paths = maker && maker->artifacts ? maker->artifacts->value.paths : QStringList();
            const bool isMade = std::any_of(paths.begin(), paths.end(),
                                            [&](const QString &path) { return path == folder || path.startsWith(folder + u'/'); });
            if (!isMade)
                continue;
            Finding *finding = report.add(need.span,
                                          PagesFormTexts::tr("“%1” publishes “%2”, which “%3” makes, but does not take its artifacts.")
                                              .arg(job.job->name, folder, need.job),
                                          job.job);
            const QByteArray source = survey.slice(need.span);
            const qsizetype at = source.indexOf("artifacts: false");
            if (at >= 0)
                report.offer(finding, u"take-artifacts"_s, PagesFormTexts::tr("Take the artifacts of “%1”").arg(need.job),
                             TextEdits{{{need.span.begin + at, need.span.begin + at + qsizetype(qstrlen("artifacts: false"))},
                                        "artifacts: true"}});
        }
    }
}

/// Whether `_build` may come from elsewhere than the job's own dune.
bool takesBuild(const Survey &survey, const JobSurvey &job)
{
    const QStringList before = survey.namesBefore(*job.job);
    const bool isHanded = std::any_of(before.begin(), before.end(), [&](const QString &name) {
        const gitlab::Job *other = survey.context.pipeline.job(name);
        return !other
            || (other->artifacts && (other->artifacts->value.untracked || coversPath(job, other->artifacts->value.paths, documentation)));
    });
    return isHanded || std::any_of(job.job->caches.begin(), job.job->caches.end(), [&](const auto &cache) {
               return cache.value.untracked || coversPath(job, cache.value.paths, documentation);
           });
}

void docNotBuilt(const Survey &survey, Report &report)
{
    static const QStringList opaque = {u"make"_s, u"sh"_s, u"bash"_s, u"source"_s, u"."_s, u"odoc"_s};
    if (survey.isPart() || !survey.hasWord("_build/default/_doc"))
        return;
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"cp", u"mv", u"rsync"}) || !job.mentions(QString(documentation)))
            continue;
        const auto copy = std::find_if(job.calls.begin(), job.calls.end(), [&](const Call &call) {
            const QString &program = call.program();
            return (program == "cp"_L1 || program == "mv"_L1 || program == "rsync"_L1) && job.textOf(call).contains(documentation);
        });
        if (copy == job.calls.end())
            continue;
        const bool mayBeBuilt = std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
            const QStringList &words = toolWords(call);
            // Behind a program that runs others elsewhere, as `nix develop -c` and `docker run` do, too; or in a text, as `nix-shell --run` has it.
            const bool isDune = std::any_of(words.begin(), words.end(), [](const QString &word) {
                return word == "dune"_L1 || word.contains("dune build"_L1) || word.endsWith("/dune"_L1);
            });
            const bool isDoc = isDune && std::any_of(words.begin(), words.end(), [](const QString &word) {
                                   return word.contains("doc"_L1) || word.contains(u'$');
                               });
            return isDoc || opaque.contains(words.value(0)) || words.value(0).contains(u'/') || words.value(0).startsWith(u'$');
        });
        if (mayBeBuilt || takesBuild(survey, job))
            continue;
        Finding *finding = report.add(
            survey.spanOf(job, *copy),
            PagesFormTexts::tr("“%1” runs “%2”, but nothing builds the documentation first.").arg(job.job->name, job.textOf(*copy)),
            job.job);
        if (job.isInDistribution() && !job.runsAny({u"opam", u"dune"}))
            continue; // its image has neither
        offerCommandBefore(survey, report, finding, job, *copy, u"build-doc"_s, PagesFormTexts::tr("Build it with “dune build @doc”"),
                           u"opam exec -- dune build @doc"_s);
    }
}

void twoSites(const Survey &survey, Report &report)
{
    const JobSurvey *first = nullptr;
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->isPages)
            continue;
        const yaml::Node body = survey.body(*job.job);
        const bool isEverywhere = !job.job->isTrigger && !body[u"pages"].entryOf(u"path_prefix")
            && !survey.field(*job.job, u"rules").isValid() && !survey.field(*job.job, u"only").isValid()
            && !survey.field(*job.job, u"except").isValid() && job.job->when != "manual"_L1;
        if (!isEverywhere)
            continue;
        if (first)
            report.add(job.job->nameSpan,
                       PagesFormTexts::tr("“%1” and “%2” both publish the site, so the one that ends last replaces the other's.")
                           .arg(first->job->name, job.job->name),
                       job.job);
        else
            first = &job;
    }
}

} // namespace

RuleChecks pagesFormChecks()
{
    return {{u"P05"_s, oldPublish, Scope::Jobs},   {u"P06"_s, paidFeature, Scope::Jobs},
            {u"P07"_s, artifactsLeftOut},          {u"P08"_s, docNotBuilt},
            {u"P10"_s, twoSites, Scope::Keywords}, {u"P11"_s, reportIssues}};
}

} // namespace caravan::lint
