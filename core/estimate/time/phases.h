// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>

namespace caravan::estimate {

/// Where a job's time goes; the order is the same everywhere.
enum class Phase { Queue, Pull, Clone, Restore, System, Switch, Packages, Build, Save, Deploy };
inline constexpr int phaseCount = 10;
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

} // namespace caravan::estimate
