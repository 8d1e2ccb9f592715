// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/estimate/facts/package_cost.h"
#include "core/yaml/tree.h"

#include <QList>

namespace caravan::estimate {

/// What somebody has told of packages or of a compiler. What is absent is taken from elsewhere.
struct ToldCost {
    QStringList names; ///< of packages; `*` stands for any text
    QString version;   ///< of a package as names or as bounds, `< "9"`, of a compiler its beginning; empty for any
    QString variant;   ///< of a compiler: a part of its package's name and version; empty for any
    double cpuSeconds = 0;
    double bytes = -1; ///< negative when it is not told, as the next
    double files = -1;
    Spread spread{0, 0}; ///< 0 where it goes by the confidence
    recipes::Provenance provenance;
};

/// The lists `packages`, `unlisted` and `compilers` of packages.yml, or of a user's file; see there.
struct ToldCosts {
    QList<ToldCost> packages;
    QList<ToldCost> unlisted; ///< for names that are in no repository
    QList<ToldCost> compilers;

    /// Takes in what \a others say, behind what is there.
    void add(const ToldCosts &others);
};

/// Errors: Syntax with file, line and column.
Result<ToldCosts> readToldCosts(const Source &source);
/// The same of a map in a file.
Result<ToldCosts> readToldCosts(const Source &source, yaml::Node map);

} // namespace caravan::estimate
