// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/strategy.h"

namespace caravan::recipes {

/// A pipeline that builds a project under several strategies, once without caches and once with those that this left. The logs of its jobs tell
/// what `caravan-cli calibrate` wants to know of a runner: each line has its time, and what is moved its size.
struct SelfBenchmark {
    QByteArray text;
    QStringList jobs;  ///< their names, in the order of the text
    QStringList notes; ///< whole translated sentences: which strategies are left out, and why
};

/// Those that are measured where nobody chooses: one that installs packages into the image's switch, and one that compiles all and caches it.
QList<StrategyId> benchmarkedStrategies();

/// \a image empty: chosen for the project. A strategy that cannot be applied is left out and told. Errors: Refused when none is left.
Result<SelfBenchmark> selfBenchmark(const project::Project &project, const QList<StrategyId> &strategies, const QString &image,
                                    const Catalogue &catalogue);

} // namespace caravan::recipes
