// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/facts.h"
#include "core/estimate/facts/scenario.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/event.h"
#include "core/gitlab/values/files.h"
#include "core/project/project.h"

namespace caravan::estimate {

class Memory;

/// How much an estimate tells.
enum class Detail {
    Whole,
    Times ///< no phases of jobs, and assumptions as they were made: what hangs on them is not looked at, and nothing else is named
};

/// What an estimate is made from.
struct Inputs {
    const gitlab::Pipeline &pipeline;
    const project::Project *project = nullptr; ///< null: a typical small project is assumed, and said
    const recipes::Catalogue &catalogue;
    const Facts &facts;
    const Runner &runner;
    Scenario scenario = Scenario::Warm;
    Memory *memory = nullptr; ///< null: every job is played anew
    /// With a memory: the only jobs that differ from the pipeline that was estimated last with it; null: any may.
    const QStringList *edited = nullptr;
    gitlab::Event event = {};   ///< whose pipeline it is; a push to the default branch where nobody says so
    bool isEventChosen = false; ///< somebody said so
    gitlab::Files files = {};   ///< of the project, for `rules:exists`
    Detail detail = Detail::Whole;
};

} // namespace caravan::estimate
