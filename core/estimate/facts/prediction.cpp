// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/prediction.h"

#include "core/base/texts.h"

#include <cmath>
#include <numeric>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PredictionTexts);

constexpr qsizetype firstCoefficient = 4; ///< behind the name, median, P90 and mean
constexpr int targetCount = 3;

Prediction *targetOf(Predictions &predictions, const QString &name)
{
    if (name == "cpu-seconds"_L1)
        return &predictions.cpuSeconds;
    if (name == "bytes"_L1)
        return &predictions.bytes;
    return name == "files"_L1 ? &predictions.files : nullptr;
}

bool read(const QStringList &cells, Prediction &prediction)
{
    bool isRight = true;
    const auto number = [&](qsizetype column) {
        bool isNumber = false;
        const double value = cells.at(column).toDouble(&isNumber);
        isRight = isRight && isNumber && std::isfinite(value);
        return value;
    };
    prediction.median = number(1);
    prediction.p90 = number(2);
    prediction.mean = number(3);
    for (std::size_t i = 0; i < prediction.coefficients.size(); ++i)
        prediction.coefficients[i] = number(firstCoefficient + qsizetype(i));
    return isRight && prediction.p90 >= 1 && prediction.mean > 0;
}

} // namespace

double Prediction::of(const Features &features) const
{
    return std::exp(std::inner_product(features.cbegin(), features.cend(), coefficients.cbegin(), 0.0));
}

Result<Predictions> readPredictions(const Source &source)
{
    Predictions predictions;
    int found = 0;
    qsizetype offset = 0;
    const QList<QByteArray> lines = source.text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype at = offset;
        offset += line.size() + 1;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        Prediction *prediction = targetOf(predictions, cells.constFirst());
        if (!prediction || cells.size() != firstCoefficient + featureCount || !read(cells, *prediction)) {
            return source.errorAt(
                at, ErrorCode::Syntax,
                PredictionTexts::tr("A prediction needs the name of a figure and %1 numbers.").arg(firstCoefficient - 1 + featureCount));
        }
        ++found;
    }
    if (found != targetCount)
        return source.errorAt(0, ErrorCode::Syntax, PredictionTexts::tr("CPU seconds, bytes and files each need one line."));
    return predictions;
}

} // namespace caravan::estimate
