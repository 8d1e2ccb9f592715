// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/runner_traits.h"

namespace caravan::recipes {

/// The pipeline \a text whose jobs ask for \a runner by its tags, once for all of them; \a text where it takes jobs without any, or where nobody has
/// said which tags it has. Errors: Syntax.
Result<QByteArray> withTags(const QByteArray &text, const RunnerTraits &runner);

/// That somebody must look for the tags, in a sentence; empty where they are known.
QString remarkOnTags(const RunnerTraits &runner);

} // namespace caravan::recipes
