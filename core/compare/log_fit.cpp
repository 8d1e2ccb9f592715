// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/log_fit.h"

#include <algorithm>
#include <cmath>

namespace caravan::compare {

namespace {

using Matrix = std::vector<std::vector<double>>;

constexpr double degreesOfFreedom = 4;
constexpr int mostSteps = 60;
constexpr double longestStep = 0.7; // a factor of two
constexpr double closeEnough = 1e-7;

/// The inverse of a symmetric positive matrix, by Gauss and Jordan.
Matrix inverseOf(Matrix matrix)
{
    const size_t size = matrix.size();
    Matrix inverse(size, std::vector<double>(size, 0.0));
    for (size_t i = 0; i < size; ++i)
        inverse[i][i] = 1;
    for (size_t column = 0; column < size; ++column) {
        const double pivot = matrix[column][column];
        for (size_t j = 0; j < size; ++j) {
            matrix[column][j] /= pivot;
            inverse[column][j] /= pivot;
        }
        for (size_t row = 0; row < size; ++row) {
            if (row == column)
                continue;
            const double factor = matrix[row][column];
            for (size_t j = 0; j < size; ++j) {
                matrix[row][j] -= factor * matrix[column][j];
                inverse[row][j] -= factor * inverse[column][j];
            }
        }
    }
    return inverse;
}

/// The normal equations at \a shifts: the curvature, and the slope.
struct Equations {
    Matrix curvature;
    std::vector<double> slope;
};

Equations equationsAt(const std::vector<double> &shifts, const std::vector<Measured> &measured, const std::vector<double> &expected,
                      const std::vector<double> &prior)
{
    const size_t size = shifts.size();
    Equations equations{Matrix(size, std::vector<double>(size, 0.0)), std::vector<double>(size, 0.0)};
    for (size_t c = 0; c < size; ++c) {
        const double weight = 1 / (prior[c] * prior[c]);
        equations.curvature[c][c] += weight;
        equations.slope[c] += weight * (expected[c] - shifts[c]);
    }
    for (const Measured &one : measured) {
        const double residual = one.residual(shifts);
        const double inDeviations = residual / one.deviation;
        const double weight = (degreesOfFreedom + 1) / (degreesOfFreedom + inDeviations * inDeviations) / (one.deviation * one.deviation);
        const double whole = one.predicted(shifts) + one.resolution;
        std::vector<double> slopes(size);
        for (size_t c = 0; c < size; ++c)
            slopes[c] = one.parts[c] * std::exp(shifts[c]) / whole;
        for (size_t c = 0; c < size; ++c) {
            equations.slope[c] += weight * slopes[c] * residual;
            for (size_t d = 0; d < size; ++d)
                equations.curvature[c][d] += weight * slopes[c] * slopes[d];
        }
    }
    return equations;
}

} // namespace

double Measured::predicted(const std::vector<double> &shifts) const
{
    double sum = fixed;
    for (size_t c = 0; c < parts.size(); ++c)
        sum += parts[c] * std::exp(shifts[c]);
    return sum;
}

double Measured::residual(const std::vector<double> &shifts) const
{
    static constexpr double least = 1e-6; // a microsecond, so that nothing is divided by zero
    return std::log((seconds + resolution + least) / (predicted(shifts) + resolution + least));
}

LogFit fitFactors(const std::vector<Measured> &measured, const std::vector<double> &expected, const std::vector<double> &prior)
{
    LogFit fit;
    fit.shifts = expected;
    for (int step = 0; step < mostSteps; ++step) {
        const Equations equations = equationsAt(fit.shifts, measured, expected, prior);
        const Matrix inverse = inverseOf(equations.curvature);
        double longest = 0;
        for (size_t c = 0; c < fit.shifts.size(); ++c) {
            double change = 0;
            for (size_t d = 0; d < fit.shifts.size(); ++d)
                change += inverse[c][d] * equations.slope[d];
            change = std::clamp(change, -longestStep, longestStep);
            fit.shifts[c] += change;
            longest = std::max(longest, std::abs(change));
        }
        if (longest < closeEnough)
            break;
    }
    const Matrix covariance = inverseOf(equationsAt(fit.shifts, measured, expected, prior).curvature);
    for (size_t c = 0; c < fit.shifts.size(); ++c)
        fit.deviations.push_back(std::sqrt(covariance[c][c]));
    return fit;
}

} // namespace caravan::compare
