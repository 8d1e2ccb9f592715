// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lint.h"

namespace caravan::lint {

/// Gives findings their excuse: a comment `# caravan: ignore RULE… because …` on the finding's first line or on lines of
/// comments right above it, or an exemption of the project.
QList<Finding> excused(const Context &context, QList<Finding> findings);

/// Comments that excuse none of \a findings (of all rules, with their excuses), as findings of S01, and those that give no
/// reason, of S02. Rules that are off are not missed.
QList<Finding> poorExcuses(const Context &context, const QList<Finding> &findings);

} // namespace caravan::lint
