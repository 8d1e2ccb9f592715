// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/fitting.h"

namespace caravan::recipes {

/// What the placeholders of a strategy without opam stand for in one job: fittingFor() asks here. Keeps the image of the job where the strategy
/// works in it, else takes one of the strategy's. Errors: Refused, with the reason and a way out.
Result<Fitting> plainFittingFor(const gitlab::Job &job, const FittingSite &site);

/// The command of a user who has sudo as root says it.
QString asRoot(const QString &command);

} // namespace caravan::recipes
