// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/catalogue.h"
#include "core/recipes/data_reader.h"

namespace caravan::recipes {

/// Takes `resources/recipes/strategies.yml` into the catalogue: strategies, extras, and both together.
void readStrategies(DataReader &reader, Catalogue &catalogue);

} // namespace caravan::recipes
