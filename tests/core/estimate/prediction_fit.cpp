// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/estimate/prediction_fit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace caravan::estimate {

namespace {

using Square = std::array<Features, featureCount>;

constexpr double ridge = 1;
// Below these a figure is the clock's or the file system's, and its logarithm would weigh as much as that of a large package.
constexpr double leastCpuSeconds = 0.1;
constexpr double leastBytes = 5000;
constexpr double leastFiles = 1;

/// By Gauss and Jordan; \a square is positive definite.
Square inverseOf(Square square)
{
    Square inverse = {};
    for (std::size_t i = 0; i < featureCount; ++i)
        inverse[i][i] = 1;
    for (std::size_t i = 0; i < featureCount; ++i) {
        const double pivot = square[i][i];
        for (std::size_t k = 0; k < featureCount; ++k) {
            square[i][k] /= pivot;
            inverse[i][k] /= pivot;
        }
        for (std::size_t j = 0; j < featureCount; ++j) {
            const double factor = j == i ? 0 : square[j][i];
            for (std::size_t k = 0; k < featureCount; ++k) {
                square[j][k] -= factor * square[i][k];
                inverse[j][k] -= factor * inverse[i][k];
            }
        }
    }
    return inverse;
}

double product(const Features &left, const Features &right)
{
    double sum = 0;
    for (std::size_t i = 0; i < featureCount; ++i)
        sum += left[i] * right[i];
    return sum;
}

Features product(const Square &square, const Features &vector)
{
    Features result = {};
    for (std::size_t i = 0; i < featureCount; ++i)
        result[i] = product(square[i], vector);
    return result;
}

double quantileOf(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double place = share * double(values.size() - 1);
    const auto below = qsizetype(place);
    const qsizetype above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - double(below)) * (values[above] - values[below]);
}

QByteArray lineOf(const QByteArray &name, const Prediction &prediction)
{
    QByteArray line = name;
    for (const double figure : {prediction.median, prediction.p90, prediction.mean})
        line += '\t' + QByteArray::number(figure, 'f', 3);
    for (const double coefficient : prediction.coefficients)
        line += '\t' + QByteArray::number(coefficient, 'f', 3);
    return line + '\n';
}

} // namespace

Prediction fitted(const FitRows &rows)
{
    Square square = {};
    Features right = {};
    for (std::size_t i = 1; i < featureCount; ++i)
        square[i][i] = ridge;
    for (qsizetype row = 0; row < rows.features.size(); ++row) {
        const Features &features = rows.features[row];
        for (std::size_t i = 0; i < featureCount; ++i) {
            right[i] += features[i] * rows.logarithms[row];
            for (std::size_t k = 0; k < featureCount; ++k)
                square[i][k] += features[i] * features[k];
        }
    }
    const Square inverse = inverseOf(square);
    Prediction prediction;
    prediction.coefficients = product(inverse, right);
    QList<double> ratios;
    double measured = 0;
    double predicted = 0;
    for (qsizetype row = 0; row < rows.features.size(); ++row) {
        const Features &features = rows.features[row];
        const double leverage = product(features, product(inverse, features));
        const double error = (rows.logarithms[row] - product(features, prediction.coefficients)) / (1 - leverage);
        ratios.append(std::exp(std::abs(error)));
        measured += std::exp(rows.logarithms[row]);
        predicted += std::exp(rows.logarithms[row] - error);
    }
    prediction.median = quantileOf(ratios, 0.5);
    prediction.p90 = quantileOf(ratios, 0.9);
    prediction.mean = measured / predicted;
    return prediction;
}

QStringList builtPackages(const Measurements &measurements)
{
    QStringList names;
    for (auto it = measurements.cbegin(); it != measurements.cend(); ++it) {
        if (it->cpuSeconds > 0 && it->bytes > leastBytes)
            names.append(it.key());
    }
    names.removeIf([](const QString &name) { // dune has no like among the packages, and the others are the compiler
        return name == QLatin1String("dune") || name == QLatin1String("ocaml") || name.startsWith(QLatin1String("ocaml-base-compiler"));
    });
    names.sort();
    return names;
}

Predictions fittedPredictions(const Measurements &measurements)
{
    FitRows cpuSeconds;
    const QStringList names = builtPackages(measurements);
    for (const QString &name : names)
        cpuSeconds.features.append(featuresOf(name));
    FitRows bytes = cpuSeconds;
    FitRows files = cpuSeconds;
    for (const QString &name : names) {
        const MeasuredPackage &package = *measurements.constFind(name);
        cpuSeconds.logarithms.append(std::log(std::max(leastCpuSeconds, package.cpuSeconds)));
        bytes.logarithms.append(std::log(std::max(leastBytes, package.bytes)));
        files.logarithms.append(std::log(std::max(leastFiles, package.files)));
    }
    return {fitted(cpuSeconds), fitted(bytes), fitted(files)};
}

QByteArray textOf(const Predictions &predictions, int packages)
{
    QByteArray text =
        "# SPDX-FileCopyrightText: 2026 The Caravan developers\n"
        "# SPDX-License-Identifier: GPL-3.0-or-later\n"
        "# What a package that was not measured costs, from what opam-repository says of it: ln(figure) = sum of coefficient x feature;\n"
        "# core/estimate/facts/features.h says what each feature is. A linear regression over the "
        + QByteArray::number(packages)
        + " packages of measured.tsv that have\n"
          "# something to build (all but dune), made by tst_estimate_packages: CARAVAN_ACCEPT_GOLDENS=1 writes this file anew.\n"
          "# median, p90: of the ratio of measured and predicted, each package left out of its own prediction; mean: all that was measured "
          "over\n"
          "# all that is so predicted.\n"
          "# source: measured.tsv, opam-index.tsv.xz; confidence: derived\n"
          "#figure\tmedian\tp90\tmean";
    for (const QLatin1StringView name : featureNames)
        text += '\t' + QByteArray(name.data(), name.size());
    text += '\n';
    return text + lineOf("cpu-seconds", predictions.cpuSeconds) + lineOf("bytes", predictions.bytes) + lineOf("files", predictions.files);
}

} // namespace caravan::estimate
