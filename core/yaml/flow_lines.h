// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/region.h"

#include <vector>

namespace caravan::yaml {

/// A child of a flow collection that stands on lines of its own.
struct FlowLine {
    Region region;
    Span lines;           ///< whole lines, with the comments directly above and behind, and the last line end
    qsizetype comma = -1; ///< offset of the comma behind it; -1 for none
};

/// The children of a flow collection that is written with each child on lines of its own; empty for any other.
std::vector<FlowLine> flowLines(const Tree &tree, const Node &collection);

} // namespace caravan::yaml
