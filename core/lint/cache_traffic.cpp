// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/cache_traffic.h"

#include "core/lint/cache_facts.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

QList<gitlab::CacheUse> usesIn(Trial &trial, const gitlab::Job &job)
{
    const gitlab::Verdict &verdict = trial.verdict(job);
    if (verdict.included == gitlab::Inclusion::No)
        return {};
    if (verdict.variables.isEmpty())
        return gitlab::cacheUses(job, trial.variables(), trial.event());
    gitlab::Job with = job; // with the variables of the rule that holds
    for (auto variable = verdict.variables.cbegin(); variable != verdict.variables.cend(); ++variable)
        with.variables.insert(variable.key(), variable.value());
    return gitlab::cacheUses(with, trial.variables(), trial.event());
}

QStringList askedKeys(const gitlab::CacheUse &use) { return QStringList{use.key} + use.fallbackKeys; }

QString bareKey(const QString &key)
{
    for (const auto suffix : {"-non_protected"_L1, "-protected"_L1}) {
        if (key.endsWith(suffix))
            return key.chopped(suffix.size());
    }
    return key;
}

bool isKnown(const gitlab::CacheUse &use)
{
    const QStringList names = variablesIn(askedKeys(use).join(u' '));
    return std::all_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith("CI_"_L1); });
}

StoredKeys storedKeys(const Survey &survey, std::vector<Trial> &trials)
{
    StoredKeys stored;
    for (const JobSurvey &job : survey.jobs) {
        const auto mayPush = [](const CacheField &cache) {
            return cache.value.policy != gitlab::CachePolicy::Pull
                && (!cache.value.paths.isEmpty() || cache.value.untracked);
        };
        if (std::none_of(job.job->caches.begin(), job.job->caches.end(), mayPush))
            continue;
        for (Trial &trial : trials) {
            for (const gitlab::CacheUse &use : usesIn(trial, *job.job)) {
                if (!use.pushes)
                    continue;
                stored.exact.insert(use.key);
                stored.bare.insert(bareKey(use.key));
            }
        }
    }
    return stored;
}

std::vector<Trial> &NewBranch::own()
{
    if (m_own.empty())
        m_own = trialsOf(m_survey, {Occasion::OtherBranch, Occasion::MergeRequest});
    return m_own;
}

bool NewBranch::isStored(const gitlab::Job &job, const QString &key)
{
    return stored().bare.contains(own().front().variables().expanded(key, &job));
}

QList<gitlab::CacheUse> NewBranch::uses(const gitlab::Job &job)
{
    for (Trial &trial : own()) {
        const QList<gitlab::CacheUse> uses = usesIn(trial, job);
        if (!uses.isEmpty())
            return uses;
    }
    return {};
}

const StoredKeys &NewBranch::stored()
{
    if (!m_stored) {
        auto others = trialsOf(m_survey, {Occasion::DefaultBranch, Occasion::ThirdBranch, Occasion::ThirdMergeRequest});
        m_stored = storedKeys(m_survey, others);
    }
    return *m_stored;
}

} // namespace caravan::lint
