// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace caravan::yaml {

/// What a YAML text may cost at most. Beyond it, parsing gives an error and never hangs.
struct Limits {
    qint64 bytes = 20'000'000;   ///< size of the text
    int nodes = 2'000'000;       ///< nodes of the tree
    int depth = 200;             ///< nesting of collections
    int expandedNodes = 500'000; ///< nodes that a walk through aliases may visit
};

} // namespace caravan::yaml
