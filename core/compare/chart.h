// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/crossover.h"

namespace caravan::compare {

/// The expected time of each strategy that works as a bar with its seconds, the fastest first, and the range of a warm run as a line over it: an
/// SVG element for a page that has the classes of chartStyle(). Empty where none works.
QString barChart(const Comparison &comparison);

/// The lines of \a crossover, each with its name at the end, and the share that runs have now. Empty with fewer than two lines.
QString crossoverChart(const Crossover &crossover, const Comparison &comparison);

/// CSS of both.
QString chartStyle();

} // namespace caravan::compare
