// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::estimate {

/// Why an estimate has no time of \a job of its pipeline: a whole translated sentence; empty where it has one, and of templates.
QString whyUntimed(const Estimate &estimate, const gitlab::Job &job);

/// How much of a pipeline an estimate times: of the jobs that the chosen event's pipeline has; where none is chosen, of all.
struct Coverage {
    struct Untimed {
        QString job;
        QString because; ///< a whole translated sentence
    };
    int jobs = 0; ///< that have times
    int of = 0;   ///< that could have; no templates
    QList<Untimed> untimed;
};
Coverage coverageOf(const Estimate &estimate, const gitlab::Pipeline &pipeline);

} // namespace caravan::estimate
