// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::recipes {

/// Whether something that \a job runs may put files at \a path, which lies in the project: false only for the folders of opam and dune, where
/// all that the job runs is known and writes elsewhere.
bool mayFill(const gitlab::Job &job, const QString &path);

/// Whether a cache keeps only paths that \a job never fills.
bool isNeverFilled(const gitlab::Job &job, const gitlab::Cache &cache);

} // namespace caravan::recipes
