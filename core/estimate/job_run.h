// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/caches.h"
#include "core/estimate/commands/played_scripts.h"

namespace caravan::estimate {

struct JobRun;

/// A run of a job of some pipeline.
struct NamedRun {
    QString job; ///< of `parallel` the instance
    std::shared_ptr<const JobRun> run;
    bool isLongest = false; ///< of its pipeline
};

/// What one run of a job comes to: its time and cost, and what it leaves behind when it ends.
struct JobRun {
    Ledger ledger;
    Range<double> seconds;         ///< of all charges, as far as it hangs on no other job
    QList<CacheHit> hits;          ///< of the caches that it asks for
    QString failure;               ///< why it ends with an error, where that is certain: a sentence; else empty
    std::optional<int> exitCode;   ///< that its script ends with, where that is known and it fails
    QList<Assumption> assumptions; ///< that were made for it
    double imageBytes = 0;         ///< compressed
    double cacheBytes = 0;         ///< compressed
    QMap<QString, Archive> caches;
    Archive artifacts;
    QList<QSet<QString>> packages;        ///< that it has when it ends, in switches, dune's caches and images that it has built
    Effects effects;                      ///< images that it pulled and pushed
    Files home;                           ///< what stands outside the project folder when it ends; of a shell executor alone
    std::shared_ptr<const Runner> runner; ///< that the job asks for by its tags; null: the one that stands for all
    std::optional<QList<NamedRun>> started; ///< of one that starts a pipeline which is known: the runs of its jobs, by which alone it costs anything
    bool isAside = false;                   ///< it starts a pipeline and does not wait for it: it takes no time itself
    quint64 effect = 0; ///< a number for what it leaves behind: two runs of one job that leave the same have the same number

    /// Of its charges. Put together when first asked for: of runs that only lead to a scenario nobody asks.
    const QList<PhaseTime> &phases(const Sampling &sampling) const;
    const JobRows &rows(const Sampling &sampling) const;
    const JobLeverage &leverage(const Sampling &sampling) const;

    /// Makes it take as long as a whole pipeline does, world by world. \a path: the runs of the jobs that decide how long that is.
    void last(const Row &walls, const QList<NamedRun> &path, const Sampling &sampling);

    bool fails() const { return !failure.isEmpty(); }
    /// Puts what it leaves behind into \a world, where later jobs find it.
    void commit(const gitlab::Job &job, World &world) const;

private:
    mutable std::optional<QList<PhaseTime>> m_phases;
    mutable std::shared_ptr<const JobRows> m_rows;
    mutable std::unique_ptr<const JobLeverage> m_leverage;
};

/// What is known of a job before it is played, from its text and those of others.
struct Foresight {
    UnusedCaches unused;                             ///< its caches that bring nothing, whatever the store has
    std::optional<recipes::JobFailure> failure;      ///< where it ends with an error, whatever the store has
    std::optional<recipes::JobFailure> failureOnHit; ///< where it does when a cache is found, if that is earlier
    QString doubt; ///< why it may end with an error, where that hangs on the runner's settings: a whole translated sentence; else empty
    bool hasDunePackages = false; ///< the project or its scripts turn on that dune brings the packages
    bool operator==(const Foresight &) const = default;
};

/// The same for the two ways in which runners run jobs.
struct Foresights {
    Foresight inImage;
    Foresight onHost; ///< of a shell executor, which uses no images
    bool operator==(const Foresights &) const = default;
};

/// Whether two runs of a job leave the same behind, so that later jobs cannot tell which of them it was.
bool leaveTheSame(const JobRun &left, const JobRun &right);

/// Plays \a job in \a world, which is what earlier jobs have left when it starts. \a supply: the artifacts that it downloads. \a played: the scripts
/// of other jobs in the same circumstances; null: all is played.
JobRun runJob(const Setting &setting, const View &world, const Circumstances &circumstances, const gitlab::Job &job, const Supply &supply,
              const Foresight &foresight, PlayedScripts *played = nullptr);

} // namespace caravan::estimate
