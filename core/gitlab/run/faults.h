// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::gitlab {

/// What GitLab refuses of \a pipeline whatever starts it, so that there is no run of it at all: wrong forms and links, circles of needs. What a file
/// that is not known here may explain is left out. Empty for a pipeline that GitLab takes.
QList<Issue> faultsOf(const Pipeline &pipeline);

/// These without circles of needs, of which gitlab::needCircles() knows.
QList<Issue> faultsBesideCircles(const Pipeline &pipeline);

} // namespace caravan::gitlab
