// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lint.h"

namespace caravan::lint {

/// Drops the findings that a comment `# caravan: ignore RULE… because …` excuses: on the finding's first line, or on lines
/// of comments right above it.
QList<Finding> withoutSuppressed(const Source &source, QList<Finding> findings);

} // namespace caravan::lint
