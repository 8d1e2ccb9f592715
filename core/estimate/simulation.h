// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/memory.h"
#include "core/estimate/time/schedule.h"

namespace caravan::estimate {

/// A pipeline that has run. Lists have one item for each member of the plan, by its number.
struct Performance {
    Schedule schedule;
    QList<std::shared_ptr<const JobRun>> runs; ///< null for those that do not run, or start another pipeline
};

/// What comes of jobs that start other pipelines, by the names of their instances.
using StartedPipelines = QHash<QString, std::shared_ptr<const JobRun>>;

/// Plays the jobs of \a followed in the order that the schedule gives, and leaves \a world as it is when the last one has ended. Jobs that
/// run as they did, by \a memory and what is known of each, are not played again. \a started: what is not there takes no time.
Performance perform(const Setting &setting, const Followed &followed, World &world, const Circumstances &circumstances, RunMemory &memory,
                    const StartedPipelines &started = {});

/// \a world with those caches of \a other that are called by \a keys and that it has not itself; nullopt when there are none.
std::optional<World> joined(const World &world, const World &other, const QSet<QString> &keys);

} // namespace caravan::estimate
