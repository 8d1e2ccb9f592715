// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"
#include "core/gitlab/run/caches.h"

namespace caravan::estimate {

/// What a job asks the store for and puts there in this run, for each of its caches: variables expanded, files by what they hold.
QList<gitlab::CacheUse> usesOf(const gitlab::Job &job, const Circumstances &circumstances);
/// Whether a job that succeeds may store something under one of \a keys in this run.
bool storesAny(const gitlab::Job &job, const Circumstances &circumstances, const QSet<QString> &keys);

/// Why caches of a job bring no run anything, although it stores and asks for them: by the cache's place in its list.
using UnusedCaches = QHash<int, QString>;

/// Restores the caches of a job that the store has; \a uses: what usesOf() gives. The answer has one item for each that it asks for.
QList<CacheHit> restoreCaches(Shell &shell, const gitlab::Job &job, const QList<gitlab::CacheUse> &uses, const UnusedCaches &unused);
/// The seconds that a cache takes of which nothing is known but the size of its archive, and how many files it has (0: as many as a switch of that size).
Range<double> unpackingSeconds(const Runner &runner, const Costs &costs, double compressedBytes, double files);
/// What the job's caches keep, by key; charges the work.
QMap<QString, Archive> saveCaches(Shell &shell, const gitlab::Job &job, const QList<gitlab::CacheUse> &uses, const UnusedCaches &unused);

/// The artifacts of other jobs that a job downloads, as one archive.
struct Supply {
    Archive archive;
    int producers = 0;
    QString producer; ///< the only one; empty for several
    bool operator==(const Supply &) const = default;
};
/// What \a producers have left, later ones over earlier ones.
Supply supplyOf(const World &world, const QStringList &producers);
void downloadArtifacts(Shell &shell, const Supply &supply);
/// What the job leaves for others; charges the upload.
Archive uploadArtifacts(Shell &shell, const gitlab::Job &job);

} // namespace caravan::estimate
