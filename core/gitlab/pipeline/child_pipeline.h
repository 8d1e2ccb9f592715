// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::gitlab {

class Resolver;
struct Reading;

/// The event of the child pipeline that \a job starts in the pipeline for \a event. \a global: that pipeline's variables, which are handed on.
/// Source: documentation, doc/ci/pipelines/downstream_pipelines.md.
Event eventOfChild(Event event, const Job &job, const QMap<QString, Field<QString>> &global);

/// Adds to \a job, which has `trigger`, the pipeline that it starts, and the files of a child pipeline, as far as they are known here. What GitLab would
/// refuse there ends the job and not this pipeline; it goes to \a issues as the job's. \a global: the pipeline's variables, which are handed on.
void readChild(Job &job, Resolver &resolver, const QMap<QString, Field<QString>> &global, const Reading &reading, QList<Issue> &issues);

} // namespace caravan::gitlab
