// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/snapshot.h"
#include "core/compare/calibration.h"
#include "core/joblog/log.h"

namespace caravan::running {

/// Logs with the pipeline that they may be of.
struct MeasureTask {
    Snapshot snapshot;
    QList<compare::FiledLog> logs;
};

/// What logs say, beside what was estimated.
struct Measured {
    MeasureTask task;
    estimate::Runner base; ///< the profile that was held against them
    Result<compare::Calibration> result;
};

Measured measureNow(const MeasureTask &task, const Step &step);

/// Keeps the profile that was fitted as \a id, in the user's own figures. Errors: Usage for a bad name, and those of compare::saveProfile().
Result<Done> keepProfile(const Measured &measured, const QString &id);

} // namespace caravan::running
