// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace caravan::recipes {

/// What a place in a pipeline is for, as far as a template asks.
enum class SpotKind { Image, Variable, Script, CacheKey, KeyFiles, Stage };

/// A place in a pipeline whose text a template may ask for.
struct Spot {
    SpotKind kind = SpotKind::Image;
    yaml::Node node; ///< a scalar; of KeyFiles a list
    QString name;    ///< of a variable
};

/// All such places of the text itself in its order, those of templates and `default` too. What an alias stands for is found once, where it
/// is written. Those in `rules`, `include` and `services` are none.
QList<Spot> spotsOf(const yaml::Tree &tree);

} // namespace caravan::recipes
