// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/history.h"

namespace caravan::compare {

/// How one cache of a job would have been found by the project's own commits, under the key that it has now.
struct CacheForecast {
    Tally runs;        ///< those that asked for it; partial: it was there, and made for other dependencies
    Forecast forecast; ///< of the next ones
};
using CacheForecastMap = QMap<CacheOfJob, CacheForecast>;

/// Replays \a commits under the pipeline \a text as it is. A cache that no run asked for is not among the answers. Errors:
/// Cancelled when \a step says that no more is wanted.
Result<CacheForecastMap> forecastCaches(const CommitHistory &commits, const Inputs &comparing, const QByteArray &text,
                                        const std::function<bool(int done, int total)> &step = {});

} // namespace caravan::compare
