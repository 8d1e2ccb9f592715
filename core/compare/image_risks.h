// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/catalogue.h"

namespace caravan::compare {

/// What can go wrong when a job runs in the image \a to and not in \a from, each a whole translated sentence: another C library, other system packages,
/// another OCaml. Empty where nothing is known to differ.
QStringList imageRisks(const recipes::Catalogue &catalogue, const QString &from, const QString &to);

/// The same of all jobs of a pipeline that was \a before and is \a after, each sentence once.
QStringList imageRisks(const recipes::Catalogue &catalogue, const gitlab::Pipeline &before, const gitlab::Pipeline &after);

} // namespace caravan::compare
