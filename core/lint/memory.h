// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/rereading.h"
#include "core/lint/fixes/report.h"

#include <optional>

namespace caravan::lint {

/// What was found in the files that the text includes.
struct IncludedFindings {
    QList<Finding> findings;
    QSet<QString> said; ///< as Report::said()
};

struct Memory::Data {
    SurveyMemory survey;
    QHash<QString, Notes> notes; ///< by rule
    std::optional<IncludedFindings> included;
};

/// What a rule of Scope::Jobs finds in a text of which some jobs were read anew: \a before are its notes of the text as it was,
/// \a fresh those about the jobs of \a since alone. Nullopt when they cannot tell: a place outside of these jobs, such as a
/// template, has a note that comes, goes or changes its first job.
std::optional<Notes> merged(Notes before, const Notes &fresh, const gitlab::Rereading &since, bool isSameOrder);

/// What a rule of Scope::Keywords finds where only scripts were edited: \a before moved. Nullopt where it found something in
/// the edited jobs, or would change something there.
std::optional<Notes> moved(Notes before, const gitlab::Rereading &since);

} // namespace caravan::lint
