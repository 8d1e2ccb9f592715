// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline_readings.h"
#include "core/yaml/edit.h"

namespace caravan::gitlab {

/// What a gesture works on: the text that it changes, and what belongs to its pipeline besides it.
struct Editing {
    yaml::Draft &draft;
    const Reading &reading;               ///< `{}` where nothing is known but the text
    bool isStep = false;                  ///< one of several steps that are checked together, see accepted()
    PipelineReadings *readings = nullptr; ///< of that reading, by whom several steps read; null: each reads by itself
    bool isDraft = false;                 ///< see Reading::asDraft
};

/// The pipeline of the text as it is now. Errors: those of readPipeline().
Result<std::shared_ptr<const Pipeline>> pipelineNow(const Editing &edit);

} // namespace caravan::gitlab
