// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/measurements.h"
#include "core/estimate/facts/prediction.h"

namespace caravan::estimate {

/// What is known of one figure: the features of each package that was measured, and the logarithm of what was measured.
struct FitRows {
    QList<Features> features;
    QList<double> logarithms;
};

/// The linear regression of \a rows with a ridge of 1 on all but the constant, which keeps what few rows tell small. The ratios are those of packages
/// left out of the regression that predicts them (from the diagonal of the hat matrix).
Prediction fitted(const FitRows &rows);

/// All that prediction.tsv says, from what was measured.
Predictions fittedPredictions(const Measurements &measurements);

/// As the text of prediction.tsv.
QByteArray textOf(const Predictions &predictions, int packages);

/// Packages of which something was built.
QStringList builtPackages(const Measurements &measurements);

} // namespace caravan::estimate
