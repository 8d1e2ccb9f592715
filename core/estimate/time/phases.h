// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>

namespace caravan::estimate {

/// Where a job's time goes; the order is the same everywhere.
enum class Phase { Queue, Pull, Clone, Restore, Download, System, Switch, Packages, Build, Test, Save, Upload, Deploy, Pages };
inline constexpr int phaseCount = 14;
QString phaseId(Phase phase);    ///< "queue"; for JSON
QString phaseTitle(Phase phase); ///< "Pull image"; translated

/// One phase of a job.
struct PhaseTime {
    Phase phase = Phase::Queue;
    Range<Seconds> seconds;
    Bytes bytes;     ///< moved in this phase
    QString because; ///< "36 packages, 182 CPU seconds, on 2 vCPU"; translated
    QString source;
};

/// What became of one cache of a job when it started.
struct CacheHit {
    QString key; ///< as it is in the store
    bool isFound = false;
    QString because; ///< where it is not found: why, a whole translated sentence
    bool operator==(const CacheHit &) const = default;
};

} // namespace caravan::estimate
