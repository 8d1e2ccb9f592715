// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/lint/facts/finding.h"

namespace caravan::lint {

/// The change that excuses a finding of the pipeline \a source by a comment `# caravan: ignore RULE because REASON` above its first line, or
/// behind it where there is no room above. What the text means stays the same. Errors: Refused for what stands in another file, has no rule, or
/// is within a text of several lines, which the comment would become a part of; Usage without a reason.
Result<Fix> ignoringFix(const Source &source, const Finding &finding, const QString &reason);

} // namespace caravan::lint
