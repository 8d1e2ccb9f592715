// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::gitlab {

/// The job of this name, or the one that it is an instance of: “test 1/3”, “test: [a, b]”. Null for none.
const Job *jobOrInstance(const Pipeline &pipeline, const QString &name);
/// Whether another job replaces the one that is called \a name, \a job itself or an instance of it: of an instance and a job that is
/// called like it, the one that is written later counts, for GitLab keeps jobs by name. Source: gitlabhq,
/// lib/gitlab/ci/config/normalizer.rb, normalize_jobs.
bool isReplaced(const Pipeline &pipeline, const QString &name, const QString &job);

/// Jobs without a script, in stages that do not exist, or that need what is not there. Holds only when the whole
/// configuration is known, that is without unresolved includes.
QList<Issue> brokenLinks(const Pipeline &pipeline);

/// An issue without a place of its own gets that of its job, or of the include that brought the job.
void placeIssues(QList<Issue> &issues, const Pipeline &pipeline);

} // namespace caravan::gitlab
