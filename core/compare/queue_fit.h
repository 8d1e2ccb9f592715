// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/calibration.h"

namespace caravan::compare {

/// How long jobs wait for a runner.
struct QueueFit {
    Range<Seconds> queue; ///< of single jobs
    double spread = 1;    ///< P90 over P50 of what is known of its median
};

/// What logs tell of that; nullopt where none does. What was taken for true \a before counts as one more job.
std::optional<QueueFit> fitQueue(const QList<FiledLog> &logs, const Range<Seconds> &before);

} // namespace caravan::compare
