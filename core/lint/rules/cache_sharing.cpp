// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who writes the caches that others read.
#include "core/base/texts.h"
#include "core/gitlab/run/cache_model.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/cache_traffic.h"
#include "core/lint/rules/check.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CacheSharingTexts);

constexpr int manyWriters = 3; ///< jobs of one stage that store the same archive

struct User {
    const JobSurvey *job = nullptr;
    const CacheField *cache = nullptr;
};

/// The caches of all jobs by the archive that they share, in the order of the keys.
QMap<QString, QList<User>> usersByKey(const Survey &survey)
{
    QMap<QString, QList<User>> users;
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (!cache.value.paths.isEmpty())
            users[archiveOf(job, cache)] += User{&job, &cache};
    });
    return users;
}

/// Whether some pipeline of \a trials has the cache and, in all that do, finds nothing that \a stored has.
bool findsNothing(const gitlab::Job &job, qsizetype index, const QList<Trial *> &trials, const gitlab::StoredKeys &stored)
{
    bool isAsked = false;
    for (Trial *trial : trials) {
        const QList<gitlab::CacheUse> &uses = trial->caches(job);
        if (index >= uses.size())
            continue;
        const gitlab::CacheUse &use = uses.at(index);
        if (use.pushes || !gitlab::isKnown(use) || stored.mayServe(use))
            return false;
        isAsked = true;
    }
    return isAsked;
}

void nobodyPushes(const Survey &survey, Report &report)
{
    const bool hasTriggers = std::any_of(survey.jobs.begin(), survey.jobs.end(), [](const JobSurvey &job) { return job.job->isTrigger; });
    if (survey.isPart() || hasTriggers)
        return;
    const QList<Trial *> trials = trialsOf(survey, usualOccasions);
    std::optional<Writers> writers;
    std::optional<gitlab::StoredKeys> stored;
    QSet<QString> reported;
    for (const JobSurvey &job : survey.jobs) {
        for (qsizetype i = 0; i < job.job->caches.size(); ++i) {
            const CacheField &cache = job.job->caches.at(i);
            const bool mayOnlyPull = cache.value.policy == gitlab::CachePolicy::Pull || cache.value.policy == gitlab::CachePolicy::Variable;
            const QString &key = archiveOf(job, cache);
            if (!mayOnlyPull || cache.value.paths.isEmpty() || reported.contains(key))
                continue;
            if (!writers)
                writers.emplace(survey);
            const bool isOneKey = !key.contains(u'$'); // in every pipeline, so that one that stores it is enough
            const bool isFound = std::any_of(trials.begin(), trials.end(), [&](Trial *trial) {
                return writers->isStored(key, trial) && (isOneKey || i < trial->caches(*job.job).size());
            });
            if (isFound || writers->isStoredOnFailure(key))
                continue;
            if (!stored)
                stored = storedKeys(survey, trials);
            if (!findsNothing(*job.job, i, trials, *stored))
                continue;
            reported.insert(key);
            report.add(spanOfKey(nodeOf(survey, cache), cache.value.span),
                       CacheSharingTexts::tr("“%1” only pulls the cache “%2”, and no job of this file stores it.")
                           .arg(job.job->name, keyText(cache.value.key)),
                       job.job);
        }
    }
}

void separateRunners(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->knownDistributedCache().value_or(true))
        return;
    const QMap<QString, QList<User>> byKey = usersByKey(survey);
    for (const QList<User> &users : byKey) {
        const auto tagsOf = [](const User &user) {
            QStringList tags = user.job->job->tags;
            tags.sort();
            return tags;
        };
        for (const User &user : users) {
            const User &first = users.constFirst();
            if (tagsOf(user) == tagsOf(first))
                continue;
            report.add(user.cache->value.span,
                       CacheSharingTexts::tr("“%1” and “%2” use the cache “%3” on different runners, and each runner of “%4” keeps "
                                             "caches for itself.")
                           .arg(first.job->job->name, user.job->job->name, keyText(user.cache->value.key), runner->title),
                       user.job->job);
            break;
        }
    }
}

void everybodyPushes(const Survey &survey, Report &report)
{
    const QMap<QString, QList<User>> byKey = usersByKey(survey);
    for (const QList<User> &users : byKey) {
        QMap<QString, QList<User>> writers; // by stage
        for (const User &user : users) {
            const bool isWriter = user.cache->value.policy == gitlab::CachePolicy::PullPush;
            const QString stage = user.job->job->stage.value;
            const bool isCounted =
                std::any_of(writers[stage].begin(), writers[stage].end(), [&](const User &other) { return other.job == user.job; });
            if (isWriter && !isCounted)
                writers[stage] += user;
        }
        for (auto stage = writers.cbegin(); stage != writers.cend(); ++stage) {
            if (stage->size() < manyWriters)
                continue;
            const User &first = stage->constFirst();
            report.add(spanOfKey(nodeOf(survey, *first.cache), first.cache->value.span),
                       CacheSharingTexts::tr("“%1” and %2 other jobs of the stage “%3” each store the same cache “%4” at their end.")
                           .arg(first.job->job->name, QString::number(stage->size() - 1), stage.key(), keyText(first.cache->value.key)),
                       first.job->job);
        }
    }
}

void variableInFiles(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        for (const QString &file : cache.value.key.files) {
            if (gitlab::variableNamesIn(file).isEmpty())
                continue;
            report.add(spanOfKey(nodeOf(survey, cache), cache.value.span),
                       CacheSharingTexts::tr("The cache key of “%1” names the file “%2”, but GitLab puts no variables in there.")
                           .arg(job.job->name, file),
                       job.job);
            return;
        }
    });
}

} // namespace

RuleChecks cacheSharingChecks()
{
    return {{u"C11"_s, nobodyPushes, Scope::Keywords},
            {u"C16"_s, separateRunners, Scope::Keywords},
            {u"C23"_s, everybodyPushes, Scope::Keywords},
            {u"C26"_s, variableInFiles, Scope::Jobs}};
}

} // namespace caravan::lint
