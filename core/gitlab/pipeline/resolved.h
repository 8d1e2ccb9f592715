// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/yaml/value.h"

namespace caravan::gitlab {

struct Reading;

/// A job with every keyword that it has as GitLab runs it: extends, anchors, references, inputs and `default` followed, lists of
/// commands flattened, global variables among its own. Plain values, apart from every text.
struct ResolvedJob {
    QString name; ///< of the instance, where the job runs several times in parallel
    QString job;  ///< the job as it is written
    QString stage;
    yaml::Map body;                ///< without `extends` and `inherit`, which have done their work
    QMap<QString, Origin> origins; ///< by key, and by `variables.NAME`
    bool operator==(const ResolvedJob &) const = default;
};

/// The pipeline as GitLab would run it, were no job kept out by its rules.
struct Resolved {
    QStringList stages; ///< those that have jobs and those that have none, with .pre and .post where jobs use them
    std::optional<yaml::Value> workflow;
    QList<ResolvedJob> jobs; ///< in the order of stages, then of the file
    QStringList unknowns;    ///< sentences: what cannot be known here, and why
    QList<Issue> issues;
};

/// What becomes of jobs that run several times in parallel.
enum class Parallel {
    Expanded, ///< each instance is a job, and needs name instances
    Kept,     ///< as they are written
};

/// Resolves everything in \a tree. Errors: those of readPipeline().
Result<Resolved> resolve(const yaml::Tree &tree, const Reading &reading, Parallel parallel = Parallel::Expanded);

} // namespace caravan::gitlab
