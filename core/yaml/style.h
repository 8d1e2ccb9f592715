// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caravan::yaml {

/// What a node is.
enum class Kind { Null, Scalar, Sequence, Map, Alias };
/// How a node is written.
enum class Style { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

} // namespace caravan::yaml
