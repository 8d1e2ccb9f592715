// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/cache_traffic.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

gitlab::StoredKeys storedKeys(const Survey &survey, const QList<Trial *> &trials)
{
    gitlab::StoredKeys stored;
    for (const JobSurvey &job : survey.jobs) {
        if (std::none_of(job.job->caches.begin(), job.job->caches.end(),
                         [](const CacheField &cache) { return gitlab::mayPush(cache.value); }))
            continue;
        for (Trial *trial : trials) {
            if (!trial->mayStore(*job.job))
                continue;
            const QList<gitlab::CacheUse> uses = trial->everyUse(*job.job);
            for (const gitlab::CacheUse &use : uses)
                stored.add(use);
        }
    }
    return stored;
}

bool LaterPipelines::mayFind(const JobSurvey &job, const CacheField &cache)
{
    if (m_survey.isPart())
        return true;
    const qsizetype index = &cache - job.job->caches.constData();
    const QStringList written = QStringList{cache.value.key.text + cache.value.key.prefix} + cache.value.fallbackKeys;
    const QList<Trial *> trials = trialsOf(m_survey, usualOccasions);
    const QString &archive = archiveOf(job, cache);
    // Without a prefix, the place of the cache in its list is part of a key of files.
    const bool isSameForAll = !archive.contains(u'$') && (cache.value.key.files.isEmpty() || !cache.value.key.prefix.isEmpty());
    if (!m_writers)
        m_writers.emplace(m_survey);
    const auto isFoundIn = [&](Trial *trial) { // what is stored for protected branches, others do not find
        return std::any_of(trials.begin(), trials.end(),
                           [&](Trial *other) { return other->isProtected() == trial->isProtected() && m_writers->isStored(archive, other); })
            && index < trial->caches(*job.job).size();
    };
    if (isSameForAll && std::any_of(trials.begin(), trials.end(), isFoundIn))
        return true;
    if (!m_stored)
        m_stored = storedKeys(m_survey, trials);
    bool isAsked = false;
    for (Trial *trial : trials) {
        const QList<gitlab::CacheUse> &uses = trial->caches(*job.job);
        if (index >= uses.size())
            continue;
        isAsked = true;
        const QStringList keys = gitlab::askedKeys(uses.at(index)); // the last may be of a variable
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const bool isRenewed = i < written.size() && !gitlab::renewingVariableIn(job.expanded(written.at(i))).isEmpty();
            if (!isRenewed && (!gitlab::isKnown(uses.at(index)) || m_stored->exact.contains(keys.at(i))))
                return true;
        }
    }
    return !isAsked;
}

Writers::Writers(const Survey &survey)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (gitlab::mayPush(cache.value))
            m_writers[archiveOf(job, cache)] += Writer{job.job, &cache - job.job->caches.constData()};
    });
}

bool Writers::isStored(const QString &archive, Trial *trial)
{
    const QPair<QString, Trial *> question{archive, trial};
    if (const auto known = m_known.constFind(question); known != m_known.cend())
        return *known;
    const QList<Writer> writers = m_writers.value(archive);
    const bool isStored = std::any_of(writers.begin(), writers.end(), [&](const Writer &writer) {
        const QList<gitlab::CacheUse> &uses = trial->caches(*writer.job);
        return writer.cache < uses.size() && gitlab::mayBeStored(uses.at(writer.cache)) && trial->mayStore(*writer.job);
    });
    m_known.insert(question, isStored);
    return isStored;
}

bool Writers::isStoredOnFailure(const QString &archive) const
{
    const QList<Writer> writers = m_writers.value(archive);
    return std::any_of(writers.begin(), writers.end(),
                       [](const Writer &writer) { return writer.job->caches.at(writer.cache).value.when == gitlab::StoreWhen::OnFailure; });
}

QList<Trial *> NewBranch::own() const { return trialsOf(m_survey, {Occasion::OtherBranch, Occasion::MergeRequest}); }

bool NewBranch::isStored(const gitlab::Job &job, const QString &key)
{
    return stored().bare.contains(own().constFirst()->variables().expanded(key, &job));
}

QList<gitlab::CacheUse> NewBranch::uses(const gitlab::Job &job) const
{
    for (Trial *trial : own()) {
        const QList<gitlab::CacheUse> &uses = trial->caches(job);
        if (!uses.isEmpty())
            return uses;
    }
    return {};
}

const gitlab::StoredKeys &NewBranch::stored()
{
    if (!m_stored) {
        m_stored = storedKeys(m_survey, trialsOf(m_survey, {Occasion::DefaultBranch, Occasion::ThirdBranch, Occasion::ThirdMergeRequest}));
    }
    return *m_stored;
}

bool NewBranch::isSharedByBranches(const JobSurvey &job, const CacheField &cache)
{
    const QString &archive = archiveOf(job, cache);
    if (archive.contains(u'$'))
        return false;
    if (!m_writers)
        m_writers.emplace(m_survey);
    const QList<Trial *> others = trialsOf(m_survey, {Occasion::ThirdBranch, Occasion::ThirdMergeRequest});
    return std::any_of(others.begin(), others.end(), [&](Trial *trial) { return m_writers->isStored(archive, trial); });
}

} // namespace caravan::lint
