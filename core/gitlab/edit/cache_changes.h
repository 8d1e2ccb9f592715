// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/value_change.h"
#include "core/gitlab/pipeline/checks.h"

namespace caravan::gitlab {

/// A cache by its place among the job's.
struct CacheId {
    QString job;
    int index = 0;
};

/// Changes of one cache of a job, its own or inherited. Errors of all: NotFound where there is no such cache, Refused where the caches are
/// a list within a list.
class CacheChanges
{
public:
    /// \a sources must live as long as this.
    CacheChanges(Sources &sources, CacheId cache) : m_sources(sources), m_cache(std::move(cache)) { }

    /// Adds a file whose changes make another cache; a literal key gives way to it. Refused beyond mostKeyFiles.
    Result<ValueChange> withKeyFile(const QString &file) const;
    /// Takes the file with this number away; with the last one, the prefix becomes the key.
    Result<ValueChange> withoutKeyFile(int index) const;
    /// The same of a file that the key names. Errors: NotFound.
    Result<ValueChange> withoutKeyFile(const QString &file) const;
    /// An empty prefix is taken away.
    Result<ValueChange> withKeyPrefix(const QString &prefix) const;
    /// A literal key in place of files and prefix; an empty one is taken away.
    Result<ValueChange> withKeyText(const QString &text) const;
    /// The standard policy is not written where nothing else would come in its place.
    Result<ValueChange> withPolicy(CachePolicy policy) const;
    /// No keys take the list away.
    Result<ValueChange> withFallbackKeys(const QStringList &keys) const;
    /// Another value of the list \a key, `paths` or `fallback_keys`; nothing takes the list away.
    Result<ValueChange> withList(const QString &key, const std::optional<yaml::Value> &list) const;
    /// After which end of the job it is kept; an empty word is taken away.
    Result<ValueChange> withWhen(const QString &when) const;
    /// The job without this cache; the last one goes with its key.
    Result<ValueChange> removed() const;
    /// The job with another cache behind those that it has.
    static ValueChange added(Sources &sources, const QString &job, const yaml::Value &cache);

private:
    Result<yaml::Path> path() const;
    Result<ValueChange> at(const yaml::Path &keys, const std::optional<yaml::Value> &value) const;
    QStringList keyFiles(const yaml::Path &cache) const;

    Sources &m_sources;
    CacheId m_cache;
};

/// `pull-push`; empty for a policy that depends on a variable.
QString policyName(CachePolicy policy);
/// The policy of that name; nullopt for none.
std::optional<CachePolicy> policyOf(QStringView name);

} // namespace caravan::gitlab
