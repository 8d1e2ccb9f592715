// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/slices.h"

namespace caravan::yaml {

/// What sectionsOf() gives, put together from stretches: the entries of the text and, of those that are maps, their entries. Jobs are written alike, and
/// so are the texts that strategies make of them: most stretches were read before, and each is read once for a thread. Nullopt where sectionsOf() gives
/// that.
std::optional<std::vector<PlacedSection>> sectionsByStretches(const Slice &slice, const Limits &limits);

/// The same for a slice of a text that was edited, where whole entries come again, too.
std::optional<std::vector<PlacedSection>> knownSections(const Slice &slice, const Limits &limits);

} // namespace caravan::yaml
