// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace caravan::compare {

/// The expected time of one column as more and more runs are of one scenario: a straight line, since all others keep their proportions.
struct CrossoverLine {
    int column = 0; ///< its place in the comparison
    Seconds none;   ///< where no run is of that scenario
    Seconds all;    ///< where all are

    Seconds at(double share) const { return none + (all - none) * share; }
    bool operator==(const CrossoverLine &) const = default;
};

/// Two lines that cross: below the share the one is faster, above it the other.
struct Crossing {
    double share = 0; ///< 0 to 1, neither of both
    int below = 0;    ///< places of the columns
    int above = 0;
    bool operator==(const Crossing &) const = default;
};

/// Where one column is the fastest.
struct Stretch {
    double from = 0;
    double to = 1;
    int column = 0;
    bool operator==(const Stretch &) const = default;
};

/// How the expected times of columns depend on how often one scenario happens.
struct Crossover {
    estimate::Scenario scenario = estimate::Scenario::Cold;
    double share = 0;           ///< of the comparison's mix
    QList<CrossoverLine> lines; ///< of columns that work
    QList<Crossing> crossings;  ///< of every two lines, by share
    QList<Stretch> fastest;     ///< from 0 to 1, without gaps; empty without lines
};

/// For changes of dependencies.
Crossover crossoverOf(const Comparison &comparison);

/// "Up to 12 % of runs with other dependencies “A” is the fastest, above that “B”." Empty where there is nothing to choose from.
QString crossoverText(const Crossover &crossover, const Comparison &comparison);

} // namespace caravan::compare
