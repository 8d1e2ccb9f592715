// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/caches.h"
#include "core/lint/trials.h"

namespace caravan::lint {

/// What a use asks the store for, in this order.
QStringList askedKeys(const gitlab::CacheUse &use);
/// A key without the part that GitLab adds for protected branches and others, which the project can switch off.
QString bareKey(const QString &key);
/// Whether the file alone decides all that a use asks for.
bool isKnown(const gitlab::CacheUse &use);

/// What some pipelines leave in the store.
struct StoredKeys {
    QSet<QString> exact;
    QSet<QString> bare; ///< of each, bareKey()
};
/// The keys that jobs of any of \a trials store. Only jobs with a cache that may be stored are decided.
StoredKeys storedKeys(const Survey &survey, const QList<Trial *> &trials);

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
    const StoredKeys &stored();

private:
    QList<Trial *> own() const;

    const Survey &m_survey;
    std::optional<StoredKeys> m_stored;
};

} // namespace caravan::lint
