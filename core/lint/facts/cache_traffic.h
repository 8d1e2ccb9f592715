// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/run/cache_model.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/trials.h"

namespace caravan::lint {

/// The keys that jobs of any of \a trials store. Only jobs with a cache that may be stored are decided.
gitlab::StoredKeys storedKeys(const Survey &survey, const QList<Trial *> &trials);

/// The jobs that may store an archive, by what archiveOf() says: tells of most caches that they are found, without all keys.
class Writers
{
public:
    explicit Writers(const Survey &survey);
    /// Whether some job of the pipeline of \a trial stores \a archive.
    bool isStored(const QString &archive, Trial *trial);
    /// Whether some job stores \a archive when it fails, in whatever pipeline.
    bool isStoredOnFailure(const QString &archive) const;

private:
    struct Writer {
        const gitlab::Job *job = nullptr;
        qsizetype cache = 0;
    };
    QHash<QString, QList<Writer>> m_writers;
    QHash<QPair<QString, Trial *>, bool> m_known;
};

/// Which caches the pipelines after one may find.
class LaterPipelines
{
public:
    explicit LaterPipelines(const Survey &survey) : m_survey(survey) { }

    /// Whether one of them may find the \a cache of \a job: by its key or a fallback key, which some job stores and which is not new in
    /// each run. So too where the file does not tell.
    bool mayFind(const JobSurvey &job, const CacheField &cache);

private:
    const Survey &m_survey;
    std::optional<Writers> m_writers;
    std::optional<gitlab::StoredKeys> m_stored;
};

/// What the first pipeline of a new branch finds.
class NewBranch
{
public:
    explicit NewBranch(const Survey &survey) : m_survey(survey) { }

    /// The caches of \a job in the first pipeline that has it: of the branch, else of its merge request.
    QList<gitlab::CacheUse> uses(const gitlab::Job &job) const;
    /// Whether a key that \a job names, as written, is stored before; without regard to protected branches.
    bool isStored(const gitlab::Job &job, const QString &key);
    /// What the pipelines of the default branch and of other branches have left.
    const gitlab::StoredKeys &stored();
    /// Whether pipelines of other branches store the archive of a cache under a key that is the same for all branches.
    bool isSharedByBranches(const JobSurvey &job, const CacheField &cache);

private:
    QList<Trial *> own() const;

    const Survey &m_survey;
    std::optional<gitlab::StoredKeys> m_stored;
    std::optional<Writers> m_writers;
};

} // namespace caravan::lint
