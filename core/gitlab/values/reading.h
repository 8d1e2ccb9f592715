// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/event.h"
#include "core/gitlab/values/files.h"
#include "core/gitlab/values/inputs.h"

namespace caravan::gitlab {

/// Trees of included files that did not change since they were read; kept by whoever reads the same pipeline again and again.
class IncludedTrees;

/// What belongs to a pipeline besides its text. With nothing given, includes stay unresolved.
struct Reading {
    Files files = {};                          ///< of the project, for `include:local` and `exists`
    Event event = {};                          ///< for the rules of includes
    InputValues inputs = {};                   ///< for the open text's own `spec:inputs`
    std::shared_ptr<IncludedTrees> trees = {}; ///< may be null
    bool asWritten = false;                    ///< the open text keeps its `$[[ inputs.x ]]`: names and values are as they stand in it
};

/// A reading with nothing given.
inline const Reading &nothingGiven()
{
    static const Reading reading;
    return reading;
}

} // namespace caravan::gitlab
