// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/cause.h"
#include "core/estimate/facts/spread.h"
#include "core/estimate/time/phases.h"

#include <QString>

namespace caravan::estimate {

/// What of a runner a charge waits for: where that is slower than expected, it is so for all jobs of a run.
enum class Resource {
    None,
    Processor,
    Network, ///< registries, mirrors and archives
    Store,   ///< of caches and artifacts
    Queue    ///< a free place
};

/// One thing that takes time in a job.
struct Charge {
    Phase phase = Phase::Build;
    double seconds = 0; ///< median
    Spread spread;      ///< of them, besides what the runner adds
    Cause cause;        ///< of that spread
    Resource resource = Resource::None;
    double cpuSeconds = 0; ///< processor time on the runner, for energy
    double bytes = 0;      ///< moved in or out of the runner
    QString because;       ///< translated, without a full stop
    QString source;
    QString confidence;
    bool isBilled = true; ///< the runner is busy with it

    bool isCertain() const { return resource == Resource::None && spread == Spread(); }
};

} // namespace caravan::estimate
