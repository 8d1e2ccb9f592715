// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/budget.h"

#include "core/base/figures.h"
#include "core/base/texts.h"

#include <QRegularExpression>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(BudgetTexts);

constexpr double secondsPerMinute = 60;

struct MassUnit {
    QLatin1StringView name;
    double grams;
};
constexpr MassUnit massUnits[] = {{""_L1, 1}, {"g"_L1, 1}, {"mg"_L1, 1e-3}, {"kg"_L1, 1e3}};

template<class T>
T at(const Range<T> &range, Quantile quantile)
{
    return quantile == Quantile::P90 ? range.p90 : range.p50;
}

QString excess(const QString &used, const QString &allowed, const QString &option, Quantile quantile)
{
    return quantile == Quantile::P90
        ? BudgetTexts::tr("The P90 of the estimate, %1, is over the budget of %2 (%3).").arg(used, allowed, option)
        : BudgetTexts::tr("The estimate of %1 is over the budget of %2 (%3).").arg(used, allowed, option);
}

QString gramsText(double grams) { return BudgetTexts::tr("%1 g CO₂e").arg(formatFigure(grams)); }

} // namespace

QStringList excessesOf(const estimate::Estimate &estimate, const Budget &budget)
{
    if (budget.isEmpty())
        return {};
    if (!estimate.refusals.isEmpty())
        return {BudgetTexts::tr("No budget is kept by a pipeline that is not made: %1").arg(estimate.refusals.constFirst())};
    QStringList sentences;
    if (const estimate::JobEstimate *job = estimate.failingJob())
        sentences.append(BudgetTexts::tr("No budget is kept by a pipeline that fails: %1").arg(job->failure));
    const Seconds wall = at(estimate.wall, budget.at);
    if (budget.wall && wall > *budget.wall)
        sentences.append(excess(formatDuration(wall), formatDuration(*budget.wall), u"--max-wall"_s, budget.at));
    const Seconds billed(at(estimate.billedMinutes, budget.at) * secondsPerMinute);
    if (budget.billed && billed > *budget.billed)
        sentences.append(excess(formatDuration(billed), formatDuration(*budget.billed), u"--max-billed"_s, budget.at));
    const double grams = budget.at == Quantile::P90 ? estimate.co2eGrams.high : estimate.co2eGrams.mid;
    if (budget.co2eGrams && grams > *budget.co2eGrams)
        sentences.append(excess(gramsText(grams), gramsText(*budget.co2eGrams), u"--max-co2e"_s, budget.at));
    return sentences;
}

std::optional<double> gramsOf(const QString &text)
{
    static const QRegularExpression form(uR"(\A(\d+(?:\.\d+)?)\s*([a-z]*)\z)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    for (const MassUnit &unit : massUnits) {
        if (match.hasMatch() && match.captured(2) == unit.name)
            return match.captured(1).toDouble() * unit.grams;
    }
    return std::nullopt;
}

} // namespace caravan::compare
