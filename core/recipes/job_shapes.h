// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/change_image.h"

/// Other shapes of the same work: several jobs as one, and one job that fills a cache for all.
namespace caravan::recipes {

/// Puts \a jobs together into one, called \a into (empty: as the first of them to run), in which their scripts run one behind the other.
/// Nothing is lost: it keeps all artifacts and caches, waits for all that they wait for, has the strategy with all that they need of it, and others
/// need it in the place of them. The other jobs stay what they are, which is proved. Errors: NotFound, Usage; Refused with what the jobs do
/// not agree in (image, rules, variables, strategy …), or why a line of one cannot stand before those of another.
Result<Done> foldJobs(const gitlab::Editing &edit, const QStringList &jobs, const QString &into, const ImageSite &site);

/// The jobs that can be put together, by groups of one stage, image and strategy; each group as it is, none of one job alone.
QList<QStringList> foldableJobs(const gitlab::Editing &edit, const ImageSite &site);

/// Whether those who only fetch a cache wait for the job that fills it.
enum class Waiting {
    AsNow,
    ForWriter, ///< they need it, optionally where its conditions are others, and whose artifacts they take now
};

/// The jobs that could each store a cache for all that share it, by mayStoreForAll(): the first one for each cache.
QStringList writersForAll(const gitlab::Pipeline &pipeline);

/// Makes \a job the one that stores each of its caches that others share with it and that it may store for all: they keep `policy: pull`, and it fetches and stores.
/// Errors: NotFound; Refused where no other job shares a cache with it, and where a policy is a variable.
Result<Done> makeOneWriter(const gitlab::Editing &edit, const QString &job, Waiting waiting = Waiting::AsNow);

/// The jobs that have a cache of the same key and paths, by groups of two and more; a job is in as many groups as it shares caches.
QList<QStringList> jobsByCache(const gitlab::Pipeline &pipeline);

} // namespace caravan::recipes
