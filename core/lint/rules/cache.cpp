// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/fixes/switch_fix.h"
#include "core/lint/rules/check.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CacheTexts);

using gitlab::mostCaches;

/// The place of one path of a cache, else of the cache.
Span spanOfPath(const yaml::Node &cache, const QString &path, const Span &otherwise)
{
    const yaml::Node paths = cache[u"paths"].target();
    for (const yaml::Node &item : paths.items()) {
        if (item.text() == path)
            return item.span();
    }
    return paths.text() == path && !path.isEmpty() ? paths.span() : otherwise;
}

void outsideProject(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        for (const QString &path : cache.value.paths) {
            if (placeOf(job, path) != Place::Outside)
                continue;
            const yaml::Node node = nodeOf(survey, cache);
            Finding *finding = report.add(
                spanOfPath(node, path, cache.value.span),
                CacheTexts::tr("“%1” caches “%2”, which is outside the project: GitLab stores nothing of it.").arg(job.job->name, path),
                job.job);
            if (path.contains(".opam"_L1))
                offerLocalSwitch(survey, report, finding, job);
        }
    });
}

void noPaths(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (!cache.value.paths.isEmpty() || cache.value.untracked)
            return;
        const yaml::Node node = nodeOf(survey, cache);
        const bool isSure = !node || (node.isMap() && node.size() > 0);
        if (!isSure || node.entryOf(u"<<"))
            return;
        Finding *finding = report.add(cache.value.span,
                                      CacheTexts::tr("The cache of “%1” names no paths, so it stores nothing.").arg(job.job->name), job.job);
        // Without one of its own the job would take the cache that others have.
        const bool takesOther = !job.job->extends.isEmpty() || survey.hasStandard(*job.job, u"cache")
            || survey.body(*job.job).entryOf(u"<<") || !survey.context.pipeline.includes.isEmpty();
        const yaml::Path at = pathOfCache(survey, job, cache);
        if (!takesOther && !at.isEmpty())
            report.offer(finding, u"remove-cache"_s, CacheTexts::tr("Remove the cache"),
                         [&](yaml::Draft &draft) { return draft.remove(at); });
    });
}

void tooMany(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (job.job->caches.size() > mostCaches)
            report.add(
                job.job->caches.at(mostCaches).value.span,
                CacheTexts::tr("“%1” has %2 caches; GitLab takes at most four.").arg(job.job->name, QString::number(job.job->caches.size())),
                job.job);
    }
}

} // namespace

RuleChecks cacheChecks()
{
    return {{u"C01"_s, outsideProject, Scope::Jobs}, {u"C02"_s, noPaths, Scope::Jobs}, {u"C03"_s, tooMany, Scope::Jobs}};
}

} // namespace caravan::lint
