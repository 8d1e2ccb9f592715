// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::gitlab {

class Resolver;
struct Reading;

/// Adds to \a job, which has `trigger:include`, the files of the child pipeline that it starts, as far as they are known here. What GitLab would
/// refuse there ends the job and not this pipeline; it goes to \a issues as the job's. \a global: the pipeline's variables, which are handed on.
void readChild(Job &job, Resolver &resolver, const QMap<QString, Field<QString>> &global, const Reading &reading, QList<Issue> &issues);

} // namespace caravan::gitlab
