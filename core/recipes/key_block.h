// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/cache_changes.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// A cache key that the palette offers for the cache of a job (`resources/blocks/keys.yml`).
struct KeyBlock {
    QString id; ///< "key-branch"
    QString title;
    QString summary;          ///< what it does, in a sentence or two
    bool isOfFiles = false;   ///< it is made of the files that say which packages the project needs
    QString text;             ///< the key; empty where it is made of files
    QStringList fallbackKeys; ///< tried where there is no cache for it
};

/// Those that are built in, in the order in which they are shown; none where the data cannot be read.
const QList<KeyBlock> &keyBlocks();
/// Null for none.
const KeyBlock *keyBlock(QStringView id);

/// The cache of a job that a key is dropped on: the one that holds its switch, else its first; -1 for none.
int cacheForKey(const gitlab::Job &job, const Catalogue &catalogue);

/// Gives a cache of a job the key of \a block. A prefix that tells images or versions apart stays: it begins a key that is no file's, too. Fallback
/// keys of another key go. Errors: those of gitlab::CacheChanges and gitlab::make().
Result<Done> useKey(const gitlab::Editing &edit, const gitlab::CacheId &cache, const KeyBlock &block, const project::Project *project,
                    gitlab::At at);

/// Where that changes the text first: the key of the cache. Errors as above.
Result<yaml::Path> keyPath(gitlab::Sources &sources, const gitlab::CacheId &cache);

} // namespace caravan::recipes
