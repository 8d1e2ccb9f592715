// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/opam_file.h"
#include "core/opam/value.h"

#include <optional>

namespace caravan::opam {

/// The packages of a dependency formula such as `["a" {>= "1"} ("b" | "c")]`, in order, alternatives included.
/// Errors: Syntax, placed in \a source where something else than a package stands; Limit.
Result<QList<Dependency>> dependenciesOf(const Value &formula, const Source &source);

/// The system packages of the value of a `depexts` field; nullopt where there are more of them, or of their filters, than Limits allow.
std::optional<QList<SystemPackages>> systemPackagesIn(const Value &depexts);

} // namespace caravan::opam
