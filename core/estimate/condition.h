// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/world/environment.h"

namespace caravan::estimate {

/// Whether the expression of `rules:if` holds. Variables that nobody sets are null; what cannot be read holds.
bool holds(const QString &expression, const Environment &environment);

} // namespace caravan::estimate
