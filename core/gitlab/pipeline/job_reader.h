// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/inheritance.h"

namespace caravan::gitlab {

/// Reads one job or template. What GitLab would refuse goes to \a issues.
Job readJob(Resolver &resolver, const QString &name, const Surroundings &surroundings, QList<Issue> &issues);

} // namespace caravan::gitlab
