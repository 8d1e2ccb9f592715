// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/run/evaluator.h"

namespace caravan::gitlab {

/// One job, of `parallel` one instance, and whether one pipeline has it: rules see the variables of the instance's matrix.
struct ListedJob {
    QString name; ///< as GitLab names it: "test", "test 1/3", "test: [a, b]"
    QString job;  ///< as the file names it
    QString stage;
    QList<QPair<QString, QString>> matrix; ///< variables of the instance
    int instances = 1;                     ///< of the job, this one too
    Verdict verdict;
    std::optional<QList<Need>> needs; ///< of instances; without optional ones that the pipeline does not have; nullopt: waits for the stages before
};

/// \a job as this pipeline has it: under the instance's name, with the variables of its matrix and of its rule, and with the needs and
/// the way to start that its rule gives it.
Job jobOf(const ListedJob &listed, const Job &job);

/// A reason for which GitLab would refuse to make the pipeline: what is wrong with the file, gitlab::faultsOf(), or with these jobs of it.
struct ListingProblem {
    QString job;
    QString message; ///< a translated sentence
    Origin origin;   ///< of what decided
};

/// The jobs that a pipeline for an event has.
struct Listing {
    Verdict workflow;
    QList<ListedJob> jobs; ///< all that are no templates, in GitLab's order: by stage, then as the file has them, then by instance
    QList<ListingProblem> problems;
    /// There is no pipeline: the workflow forbids it, no job is in, or only jobs of .pre and .post. Never said of a file that includes
    /// what is not known here.
    bool isEmpty = false;
};

/// Why GitLab makes no pipeline of it, by the workflow or for want of jobs: a whole translated sentence; empty where it makes one, and where
/// it refuses to for \c problems.
QString whyNone(const Listing &listing);

Listing listJobs(const Pipeline &pipeline, const caravan::Source &source, const Event &event, const Files &files = {});

} // namespace caravan::gitlab
