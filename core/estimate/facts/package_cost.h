// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/spread.h"
#include "core/recipes/catalogue.h"

#include <QString>
#include <QStringList>

namespace caravan::estimate {

/// What the cost of a package is known from.
enum class CostOrigin {
    Nothing,      ///< it has nothing to build: `conf-*`, `base-*`, the compiler itself
    Measured,     ///< this version
    OtherVersion, ///< another version was measured
    Told,         ///< somebody has told it: the file packages.yml, or the user
    Predicted,    ///< from what the repository says of it
    Unlisted,     ///< from its name alone, which is in no repository
    Unknown       ///< nobody knows the name
};

/// What building and installing one opam package costs; CPU seconds of the machine of measured.tsv.
struct PackageCost {
    double cpuSeconds = 0; ///< median
    Spread spread;         ///< of cpuSeconds
    double mean = 0;       ///< what cpuSeconds is on average: what it adds to a sum of many
    double bytes = 0;      ///< installed, on average, as the next
    double files = 0;
    QStringList depends; ///< names of packages that are built before it
    CostOrigin origin = CostOrigin::Unknown;
    recipes::Provenance provenance;

    bool isMeasured() const { return origin <= CostOrigin::OtherVersion; }
};

} // namespace caravan::estimate
