// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace caravan::estimate {

/// What was measured of one package.
struct MeasuredPackage {
    double cpuSeconds = 0; ///< of the most trusted rows
    double bytes = 0;      ///< installed
    double files = 0;
    QStringList depends;  ///< that were in the switch
    QStringList versions; ///< of all rows
};
using Measurements = QHash<QString, MeasuredPackage>;

/// Reads the packages of `measured.tsv`. The first pass ran on a busy machine: its CPU seconds are taken \a mainPassFactor times.
/// Errors: Syntax with file and line.
Result<Measurements> readMeasurements(const Source &source, double mainPassFactor);

} // namespace caravan::estimate
