// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/reading.h"
#include "core/recipes/catalogue.h"
#include "core/yaml/tree.h"

#include <optional>

namespace caravan::recipes {

/// A pipeline whose strategy is for an input to say.
struct StrategyChoices {
    yaml::Tree tree;      ///< its jobs extend “.NAME-$[[ inputs.strategy ]]”, of which there is one for each strategy
    QString now;          ///< the strategy that it had
    QStringList possible; ///< all, that one first
};

/// \a tree with its strategy as a choice: where jobs share it in one hidden job, which they do nothing else with, and others can stand there without
/// any change of the jobs themselves. Nullopt where not.
std::optional<StrategyChoices> withStrategies(const yaml::Tree &tree, const gitlab::Reading &reading, const Catalogue &catalogue);

} // namespace caravan::recipes
