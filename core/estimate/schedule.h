// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/job_run.h"

namespace caravan::estimate {

struct KnownJob;
struct RunMemory;

/// A job in its place in time.
struct ScheduledJob {
    const gitlab::Job *job = nullptr;
    std::shared_ptr<const JobRun> run;
    double start = 0; ///< seconds from the pipeline's start, P50, when it begins to wait for a runner
    double end = 0;
    int cause = -1; ///< the job whose end let it start; -1 for none
};

/// Runs all jobs of a pipeline in the order of their dependencies, at most as many at once as the runner takes, and leaves
/// \a world as it is when the last one has ended. Jobs that run as they did, by \a memory and what is \a known of each of
/// Setting::runnable, are not played again. Jobs in the order of their start.
QList<ScheduledJob> runPipeline(const Setting &setting, const QList<KnownJob *> &known, World &world, const Revision &revision,
                                RunMemory &memory);

/// Indices of the jobs that decide how long it takes, in order.
QList<int> criticalPath(const QList<ScheduledJob> &jobs);

} // namespace caravan::estimate
