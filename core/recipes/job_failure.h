// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/missing_programs.h"
#include "core/recipes/moved_switch.h"

namespace caravan::recipes {

/// Where a job ends with an error in every run, whatever its caches hold.
struct JobFailure {
    CommandPlace place;           ///< of the command that fails: it does nothing, and none runs behind it but those of `after_script`
    QString message;              ///< why: a whole translated sentence
    std::optional<int> code = {}; ///< that the script ends with, where that is known
    bool operator==(const JobFailure &) const = default;
};

struct JobFailures {
    std::optional<JobFailure> always; ///< the first command that certainly fails; nullopt when all may succeed
    std::optional<JobFailure> onHit;  ///< the same of a run whose caches bring something, where that makes it fail
};

/// What certainly fails in \a job in \a image, the one that it has and that is called \a reference. \a moved: what MovedSwitches says of the job;
/// \a givers: of that pipeline.
JobFailures failuresOf(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const QString &reference, const Image &image,
                       const Catalogue &catalogue, const std::optional<MoveFault> &moved, const FileGivers &givers);

/// The one of the two that comes first.
std::optional<JobFailure> firstOf(const std::optional<JobFailure> &one, const std::optional<JobFailure> &other);

} // namespace caravan::recipes
