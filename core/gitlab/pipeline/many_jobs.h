// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/inheritance.h"

#include <vector>

namespace caravan::gitlab {

/// A job, and what is wrong with it and the shapes of its values.
struct ReadJob {
    Job job;
    QList<Issue> issues;
};

/// Many jobs of one pipeline.
struct ReadJobs {
    std::vector<ReadJob> jobs;
    QSet<QString> borrowed; ///< see Resolver::borrowed()
};

/// Reads the jobs \a names of the pipeline that \a parts make, on all processors. Nullopt where one after the other they would give something else:
/// what is wrong with a text that jobs share is said once, of the first of them, and all together they may be larger than is read.
/// \a isDraft: see Reading::asDraft.
std::optional<ReadJobs> readSideBySide(const QStringList &names, const QList<Part> &parts, const yaml::Tree &openText,
                                       const Surroundings &surroundings, bool isDraft);

} // namespace caravan::gitlab
