// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/event.h"
#include "core/joblog/log.h"
#include "core/project/project.h"

namespace caravan::compare {

/// The job of \a pipeline whose log \a log is: the one that the log names (gitlab-ci-local does), else the one whose commands are most like those
/// that were run, if at least half of them are (three quarters, where the log shows all in full). Null when there is none.
const gitlab::Job *jobOfLog(const joblog::Log &log, const gitlab::Pipeline &pipeline);

/// The name that jobs have in pipelineOfLog().
QString jobOfLogAlone();
/// A pipeline of one job that does what \a log shows: its image, commands and caches; empty when it shows no command. \a others: logs that may tell
/// which paths a cache has.
QByteArray pipelineOfLog(const joblog::Log &log, const QList<joblog::Log> &others);

/// A project that depends on the packages that \a logs show being installed; nullopt when they show none.
std::optional<project::Project> projectOfLogs(const QList<joblog::Log> &logs);

/// The events whose pipeline \a log may be of, by the ref that it checked out, the likeliest first. Branches are taken for alike, so that their
/// jobs are the same ones; by its own name a branch comes second.
QList<gitlab::Event> eventsOfLog(const joblog::Log &log, const project::Project *project);

} // namespace caravan::compare
