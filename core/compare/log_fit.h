// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace caravan::compare {

/// A length that was measured, and how a model explains it: a fixed part and parts that grow with one factor each.
struct Measured {
    double seconds = 0;
    double deviation = 0.1;    ///< of the logarithm: how far model and measurement differ by nature
    double resolution = 0;     ///< seconds that cannot be told apart: half of the clock's step
    double fixed = 0;          ///< seconds
    std::vector<double> parts; ///< seconds at factors of 1, one for each factor

    /// What the model says when the logarithms of the factors are \a shifts.
    double predicted(const std::vector<double> &shifts) const;
    /// The logarithm of what was measured over what is predicted.
    double residual(const std::vector<double> &shifts) const;
};

/// Factors that explain what was measured.
struct LogFit {
    std::vector<double> shifts;     ///< logarithms of the factors
    std::vector<double> deviations; ///< of those
};

/// The most likely factors, when the logarithm of each is known beforehand to be \a expected, give or take its \a prior deviation: a maximum a
/// posteriori estimate by damped Gauss-Newton steps, with the weights of Student's distribution (four degrees of freedom), so that a measurement
/// that fits nothing does not decide. Deviations are those of the normal distribution around the maximum. Deterministic; no measurement gives
/// what was expected.
LogFit fitFactors(const std::vector<Measured> &measured, const std::vector<double> &expected, const std::vector<double> &prior);

} // namespace caravan::compare
