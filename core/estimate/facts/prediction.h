// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/estimate/facts/features.h"

namespace caravan::estimate {

/// How a figure of a package follows from its features: ln(figure) = Σ coefficient × feature, a linear regression over the packages of
/// measured.tsv.
struct Prediction {
    Features coefficients = {};
    double median = 1; ///< of the ratio (the larger over the smaller) of measured and predicted, each package left out of its own prediction
    double p90 = 1;    ///< the same at P90: the spread of what is predicted
    double mean = 1;   ///< all that was measured over all that is predicted: what a prediction is on average

    double of(const Features &features) const;
};

/// The lines of prediction.tsv.
struct Predictions {
    Prediction cpuSeconds;
    Prediction bytes;
    Prediction files;
};

/// Reads `prediction.tsv`. Errors: Syntax with the line.
Result<Predictions> readPredictions(const Source &source);

} // namespace caravan::estimate
