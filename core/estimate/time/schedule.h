// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/run/graph.h"

#include <functional>

namespace caravan::estimate {

/// What lets a job start once those before it have ended.
enum class Begin {
    ByItself, ///< nothing else
    Always,   ///< nothing else, whatever became of those before it
    ByHand,   ///< somebody, whom an estimate does not have
    OnFailure ///< a failure before it
};

/// A job as far as its place in time depends on it.
struct Appointment {
    Begin begin = Begin::ByItself;
    bool allowsFailure = false; ///< its failure keeps nothing back; with Begin::ByHand: what stands behind it does not wait for it
    bool takesSlot = true;      ///< false: it needs no runner, as a job that starts another pipeline
    double delay = 0;           ///< seconds that it waits after those before it
    int group = -1;             ///< number of its resource group, whose jobs run one after another; -1: none
};

/// What becomes of a job.
enum class Standing {
    Runs,
    ByHand,  ///< it waits for somebody to start it
    Blocked, ///< it waits for a job that does not end: one that is started by hand, or itself in a circle
    Skipped, ///< it is not run: it is for failures and there is none, a job before it has failed, or it needs a job that does not run
};

/// What a job that starts comes to.
struct Course {
    double seconds = 0;
    bool fails = false;
    bool isAllowed = false; ///< that it fails so keeps nothing back
};

/// Where a job that runs stands in time, in seconds from the pipeline's start.
struct Times {
    double start = 0;
    double end = 0;
    int cause = -1; ///< the job whose end let it start; -1: none
};

/// All jobs in time. Lists have one item for each job of the graph, by its number.
struct Schedule {
    QList<Standing> standings;
    QList<int> holders;     ///< of those that do not run: the job that keeps them from it; -1: none but themselves
    QList<bool> fails;      ///< of those that run
    QList<bool> areAllowed; ///< to fail as they do
    QList<Times> times;     ///< of those that run
    QList<int> order;       ///< the jobs that run, as they start
};

/// Puts the jobs of \a graph in time, at most \a slots of them at once: each starts as soon as those before it have ended, its delay is over,
/// its group is free and the runner has a place; of several, the first in the graph. What becomes of a job is decided when all before it have
/// ended or are not run, as GitLab does it. \a begin is asked for a job when it starts, in the order of starts, and \a ended told when one ends,
/// before what starts then. n log n in jobs and needs.
Schedule scheduleOf(const gitlab::Graph &graph, const QList<Appointment> &appointments, int slots,
                    const std::function<Course(int job)> &begin, const std::function<void(int job)> &ended = {});

/// The jobs that decide how long it takes, in order: the last one to end, the one that let it start, and so on.
QList<int> criticalPath(const Schedule &schedule);

} // namespace caravan::estimate
