// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace caravan::estimate {

/// A package that is built, as a node of a graph.
struct Build {
    double cpuSeconds = 0;    ///< of its own commands
    double speedUpOnTwo = 1;  ///< of these on two cores
    double serialSeconds = 0; ///< what the package manager does for it, on one core
    QList<qsizetype> after;   ///< places of those that must be there before it begins
};

/// Seconds that \a builds take where at most \a jobs are under way at once, each with as many processes, and share \a cores. The next to begin is
/// the first in the list whose predecessors are there; a cycle is cut where nothing else can begin.
double secondsOfBuilds(const QList<Build> &builds, int jobs, double cores);

} // namespace caravan::estimate
