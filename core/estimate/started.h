// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/simulation.h"

namespace caravan::estimate {

/// An estimate with what a job that starts the pipeline takes over from it.
struct Whole {
    Estimate estimate;
    QString failure = {}; ///< why the pipeline fails, a sentence; empty when it may succeed
    Row walls = {};
    QList<NamedRun> runs = {}; ///< of all that costs something
    QList<NamedRun> path = {}; ///< those that decide how long it takes
    World world = {};          ///< when it has ended
};

/// The estimate of \a inputs. \a level: 0; of a child pipeline 1, of its child 2.
Whole wholeOf(const Inputs &inputs, int level);

/// What comes of the jobs of \a followed that start other pipelines, in the pipeline for \a event; said in \a setting. Adds to \a left what
/// child pipelines leave behind.
StartedPipelines startedBy(const Setting &setting, Memory::Data &memory, const Followed &followed, const gitlab::Event &event, int level,
                           World &left);

} // namespace caravan::estimate
