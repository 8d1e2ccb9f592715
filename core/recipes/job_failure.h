// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/missing_programs.h"
#include "core/recipes/moved_switch.h"

namespace caravan::recipes {

/// Where a job ends with an error in every run, whatever its caches hold.
struct JobFailure {
    CommandPlace place; ///< of the command that fails: it does nothing, and none runs behind it but those of `after_script`
    QString message;    ///< why: a whole translated sentence
    bool operator==(const JobFailure &) const = default;
};

/// The first command of \a job that certainly fails in \a image, the one that it has and that is called \a reference; nullopt when all may
/// succeed. \a moved: what MovedSwitches says of the job; \a givers: of that pipeline.
std::optional<JobFailure> failureOf(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const QString &reference, const Image &image,
                                    const Catalogue &catalogue, const std::optional<MoveFault> &moved, const FileGivers &givers);

/// The same of a run whose caches bring something, where that makes it fail.
std::optional<JobFailure> failureOnHit(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image,
                                       const Catalogue &catalogue, const FileGivers &givers);

/// The one of the two that comes first.
std::optional<JobFailure> firstOf(const std::optional<JobFailure> &one, const std::optional<JobFailure> &other);

} // namespace caravan::recipes
