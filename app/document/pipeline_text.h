// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"
#include "core/project/project.h"
#include "core/yaml/tree.h"

#include <optional>

namespace caravan {

/// The file of a pipeline, and the tree of what it says; neither where there is no file, no tree where it cannot be read.
struct PipelineText {
    std::optional<Result<ReadFile>> file;
    std::optional<Result<yaml::Tree>> tree;
};

/// What \a path says now. Needs nothing of the folder that it is in, so that both may be read side by side.
PipelineText readPipelineText(const QString &path);

/// What is known of a folder whose pipeline is in \a chosen; empty: where every folder has it.
project::Project withPipelineFile(project::Project project, const QString &chosen);

} // namespace caravan
