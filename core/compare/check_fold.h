// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/catalogue.h"

namespace caravan::compare {

/// Puts the commands of the checks that \a job waits for in front of its own, so that it need not wait: in the pipelines that have \a job the
/// checks are part of it, in all others they are jobs as before. That is proved for every kind of pipeline. A check is a job that keeps nothing and
/// has nothing but a stage, an image and a script of plain commands, which \a job's image has, too. Errors: NotFound; Refused where \a job has no
/// condition of its own, or waits for no such check.
Result<Done> foldChecks(const gitlab::Editing &edit, const QString &job, const recipes::Catalogue &catalogue);

/// The checks that would be put into \a job, by name.
QStringList checksOf(const gitlab::Editing &edit, const gitlab::Pipeline &pipeline, const QString &job);

} // namespace caravan::compare
