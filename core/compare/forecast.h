// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/column_replay.h"

namespace caravan::compare {

/// How many of the next hundred runs will find all that they ask for, by those that were.
struct Forecast {
    static constexpr int runs = 100;
    Range<double> hits; ///< P10 is the pessimist's: as many at least in nine of ten cases
    int counted = 0;    ///< runs that it is made from; 0: it says nothing
};

/// By the newest \a most runs of \a outcomes that asked for something. The range counts both: how little is known of few runs, and chance.
Forecast forecastOf(const QList<Outcome> &outcomes, int most = 500);

} // namespace caravan::compare
