// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/caches.h"

namespace caravan::estimate {

/// One run of one job: what it cost, and what it leaves behind when it ends.
struct JobRun {
    Ledger ledger;
    Range<double> seconds;       ///< of all charges
    Range<double> billedSeconds; ///< of those for which the runner is paid
    QList<PhaseTime> phases;
    QList<Assumption> assumptions; ///< that were made for it
    double imageBytes = 0;         ///< compressed
    double cacheBytes = 0;         ///< compressed
    QHash<QString, Archive> caches;
    Archive artifacts;
    Effects effects;
    Files home;         ///< of a shell executor
    quint64 effect = 0; ///< the same for runs of the job that leave the same behind

    /// Makes what it leaves behind visible to later jobs.
    void commit(const gitlab::Job &job, World &world) const;
};

/// Whether two runs of a job leave the same behind.
bool leaveTheSame(const JobRun &left, const JobRun &right);

/// Runs \a job in the world as it is when it starts. \a supply: the artifacts that it downloads.
JobRun runJob(const Setting &setting, const View &world, const Revision &revision, const gitlab::Job &job, const Supply &supply);

} // namespace caravan::estimate
