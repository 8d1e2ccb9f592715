// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/files.h"
#include "core/gitlab/values/variables.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace caravan::gitlab {

/// What a cache's key depends on besides its own text.
struct CacheContext {
    std::function<QString(const QString &text)> expand; ///< replaces variables
    std::function<QString(const CacheKey &key)> hash;   ///< stands for the files of \a key; empty when none of them exists
    bool isProtected = false;                           ///< the pipeline's branch or tag is
};

/// One cache of a job in one pipeline: what the runner asks the store for, and what it puts there.
struct CacheUse {
    QString job;
    QString key;              ///< as it is in the store, with `-protected` or `-non_protected`
    QStringList fallbackKeys; ///< tried in this order where the key has nothing; the variable CACHE_FALLBACK_KEY last
    bool pulls = true;
    bool pushes = true;
    StoreWhen when = StoreWhen::OnSuccess;
    QStringList paths; ///< variables replaced
    bool isUntracked = false;
    QStringList unknown; ///< variables in key or paths whose value is not known here
    Span span;
    /// Whether it is stored after a job that has failed, or has not.
    bool isStoredAfter(bool hasFailed) const { return pushes && gitlab::isStoredAfter(when, hasFailed); }
    bool operator==(const CacheUse &) const = default;
};

/// How \a cache, the one at \a index of its job, is used (gitlabhq, lib/gitlab/ci/pipeline/seed/build/cache.rb; gitlab-runner, shells/abstract.go).
CacheUse cacheUse(const Cache &cache, int index, const CacheContext &context);

/// CacheUse::key alone.
QString storedKey(const Cache &cache, int index, const CacheContext &context);

/// The caches of \a job for \a event. Where \a files are known the hash in a key is the one that GitLab makes, else the files' names stand for it.
QList<CacheUse> cacheUses(const Job &job, const Variables &variables, const Event &event, const Files &files = {});

/// What GitLab makes of `key:files`: SHA-1 over the sorted ids of the git blobs; nullopt when no file exists.
std::optional<QString> filesHash(const QStringList &patterns, const Files &files);
/// The same of the files' ids, or of those of the commits that `key:files_commits` asks for; in hexadecimal digits, in any order.
std::optional<QString> hashOfIds(QList<QByteArray> ids);
/// Which names of `key:files` are of files that a project has; each is looked for once, where the files are known.
class KeyFiles
{
public:
    explicit KeyFiles(const Files &files) : m_files(files) { }
    /// Whether GitLab may find a file by one of \a patterns. A name with a variable it may.
    bool hasAny(const QStringList &patterns) const;

private:
    bool has(const QString &pattern) const;

    const Files m_files;
    mutable QStringList m_all;
    mutable QHash<QString, bool> m_known;
};

/// The files of \a all that `key:files` names by \a pattern: `*` within a folder, `**` through folders. A name without either is taken as it is.
QStringList filesNamed(const QString &pattern, const QStringList &all);

/// All that a pipeline does with one key.
struct CacheTraffic {
    QString key;
    QStringList pushers;         ///< jobs that write it, in the pipeline's order
    QStringList pullers;         ///< jobs that read it by this key, not as a fallback
    QStringList fallbackPullers; ///< jobs that read it where their own key has nothing
    bool isOverwritten = false;  ///< two jobs push different paths to it: each replaces what the other kept
    bool isNeverPushed = false;  ///< it is read, but no job of the pipeline writes it
    bool operator==(const CacheTraffic &) const = default;
};

/// Who writes what others read: by key, in the order of first use.
QList<CacheTraffic> cacheTraffic(const QList<CacheUse> &uses);

} // namespace caravan::gitlab
