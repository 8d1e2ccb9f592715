// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/opam_file.h"
#include "core/opam/value.h"

namespace caravan::opam {

/// The packages of a dependency formula such as `["a" {>= "1"} ("b" | "c")]`, in order, alternatives included.
/// Errors: Syntax, placed in \a source where something else than a package stands; Limit.
Result<QList<Dependency>> dependenciesOf(const Value &formula, const Source &source);

} // namespace caravan::opam
