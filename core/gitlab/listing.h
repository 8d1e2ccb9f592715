// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/evaluator.h"

namespace caravan::gitlab {

/// One job of a file and whether one pipeline has it.
struct ListedJob {
    QString name;
    QString stage;
    int instances = 1; ///< by `parallel`
    Verdict verdict;
    std::optional<QList<Need>> needs; ///< without optional ones that the pipeline does not have; nullopt: waits for the stages before
};

/// A reason for which GitLab would refuse to make the pipeline.
struct ListingProblem {
    QString job;
    QString message; ///< a translated sentence
    Origin origin; ///< of what decided
};

/// The jobs that a pipeline for an event has.
struct Listing {
    Verdict workflow;
    QList<ListedJob> jobs; ///< all that are no templates, in GitLab's order: by stage, then as the file has them
    QList<ListingProblem> problems;
    bool isEmpty = false; ///< there is no pipeline: the workflow forbids it, no job is in, or only jobs of .pre and .post
};

Listing listJobs(const Pipeline &pipeline, const caravan::Source &source, const Event &event, const Files &files = {});

} // namespace caravan::gitlab
