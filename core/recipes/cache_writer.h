// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/run/graph.h"

namespace caravan::recipes {

/// A job and one of its caches, by number.
struct CacheUser {
    const gitlab::Job *job = nullptr;
    int cache = 0;
    const gitlab::Cache &body() const { return job->caches.at(cache).value; }
};

/// Whether nobody misses anything when \a writer, one of \a users of the same cache, stores it in place of all that do now: it fills it, has no
/// need of a hand that the others do not wait for, and installs all that those need who take the switch as they find it. Where somebody stores
/// the cache now, only one of these may be the writer. \a graph: of \a pipeline.
bool mayStoreForAll(const gitlab::Pipeline &pipeline, const gitlab::Graph &graph, const CacheUser &writer, const QList<CacheUser> &users);

/// Whether a line does nothing but to check how the sources are formatted.
bool checksFormat(const QString &line);

} // namespace caravan::recipes
