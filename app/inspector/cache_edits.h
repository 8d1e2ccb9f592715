// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

/// Changes of one cache of a job, each an undoable step.
namespace caravan::inspector {

/// A cache by its place among the job's.
struct CacheId {
    QString job;
    int index = 0;
};

/// The path of a cache, the job's own or inherited; `cache` may be a map or a list. Refused where lists are nested.
Result<yaml::Path> cachePath(const Document &document, const CacheId &cache);

/// Adds a file whose changes make another cache; a literal key gives way to it. GitLab takes two at most.
Result<Done> addKeyFile(Document &document, const CacheId &cache, const QString &file);
Result<Done> removeKeyFile(Document &document, const CacheId &cache, int index);
/// An empty prefix is removed.
Result<Done> setKeyPrefix(Document &document, const CacheId &cache, const QString &prefix);
/// Sets a literal key in place of files and prefix; an empty one is removed.
Result<Done> setKeyText(Document &document, const CacheId &cache, const QString &text);
Result<Done> setPolicy(Document &document, const CacheId &cache, gitlab::CachePolicy policy);
Result<Done> setFallbackKeys(Document &document, const CacheId &cache, const QStringList &keys);

inline constexpr int maximumKeyFiles = 2;
/// `pull-push`; empty for a policy that depends on a variable.
QString policyName(gitlab::CachePolicy policy);

} // namespace caravan::inspector
