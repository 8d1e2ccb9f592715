// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

namespace caravan::gitlab {
struct Rereading;
}

namespace caravan::lint {

class Memory;
struct Settings;

constexpr qint64 usualFixBudget = 1'000'000;

/// What is said of the files that the text includes.
enum class Includes {
    LeftOut,
    Looked,   ///< what is wrong there
    AsBefore, ///< what was said last with this memory: each file costs as much as the text itself
};

/// What rules may look at.
struct Context {
    const yaml::Tree &tree;
    const gitlab::Pipeline &pipeline;
    const project::Project *project = nullptr; ///< null when only a file is known
    const recipes::Catalogue &catalogue;
    /// Where the pipeline will run; null when nobody has said so. Rules that depend on it are silent then.
    const recipes::RunnerTraits *runner = nullptr;
    const Settings *settings = nullptr; ///< of the project; null for none
    /// How many bytes of text may be read anew to make fixes: each costs the size of the file. In a huge file only the
    /// first findings of each run offer those fixes that need it.
    qint64 fixBudget = usualFixBudget;
    Memory *memory = nullptr;
    /// How the pipeline came from the one of the last run with this memory; null: anyhow.
    const gitlab::Rereading *since = nullptr;
    const gitlab::Reading *reading = &gitlab::nothingGiven(); ///< what the pipeline was read with; never null
    Includes includes = Includes::Looked;
    int threads = 1; ///< that may look at a text of which nothing is known; 0 for as many as there are processors. It changes no result.
};

} // namespace caravan::lint
