// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/verdict.h"

#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(VerdictTexts);

QString reasonOf(const Column &best, const Column &fastest, const Column *next, const estimate::Cost &coldShare)
{
    QString reason =
        VerdictTexts::tr("“%1” takes %2 on average, if %3 % of the runs are cold: %4 warm, %5 cold.")
            .arg(best.title, formatDuration(expectedWall(best, coldShare)), QString::number(coldShare.value * 100, 'f', 0),
                 formatDuration(best.of(estimate::Scenario::Warm).wall.p50), formatDuration(best.of(estimate::Scenario::Cold).wall.p50));
    if (&best != &fastest) {
        reason += u' '
            + VerdictTexts::tr("“%1” takes %2, which an estimate cannot tell apart, and has more that can go wrong.")
                  .arg(fastest.title, formatDuration(expectedWall(fastest, coldShare)));
    } else if (next) {
        reason += u' ' + VerdictTexts::tr("The next best, “%1”, takes %2.").arg(next->title, formatDuration(expectedWall(*next, coldShare)));
    }
    return reason;
}

} // namespace

Seconds expectedWall(const Column &column, double coldShare)
{
    return column.of(estimate::Scenario::Cold).wall.p50 * coldShare + column.of(estimate::Scenario::Warm).wall.p50 * (1 - coldShare);
}

void chooseBest(Comparison &comparison, const estimate::Facts &facts, const QList<recipes::StrategyId> &preference)
{
    const estimate::Cost &coldShare = facts.costs->coldShare;
    QList<const Column *> ranked;
    QString failing;
    for (const Column &column : comparison.columns) {
        if (column.isPossible && column.failure().isEmpty() && column.doubt.isEmpty())
            ranked.append(&column);
        else if (column.isPossible && failing.isEmpty())
            failing = column.failure();
    }
    if (ranked.isEmpty()) {
        if (!failing.isEmpty())
            comparison.because = VerdictTexts::tr("No strategy can be called the best while a job fails: %1").arg(failing);
        return;
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](const Column *a, const Column *b) { return expectedWall(*a, coldShare) < expectedWall(*b, coldShare); });
    const Column &fastest = *ranked.constFirst();
    const Seconds enough = expectedWall(fastest, coldShare) * (1 + facts.costs->tieShare.value);
    const auto rank = [&](const Column &column) {
        const qsizetype place = preference.indexOf(column.strategy);
        const qsizetype plain = place < 0 ? preference.indexOf(column.strategy.base) : place;
        return plain < 0 ? preference.size() : plain;
    };
    const Column *best = &fastest;
    for (const Column *column : std::as_const(ranked)) {
        if (expectedWall(*column, coldShare) <= enough && rank(*column) < rank(*best))
            best = column;
    }
    comparison.best = best->strategy;
    comparison.because = reasonOf(*best, fastest, ranked.value(1), coldShare);
}

} // namespace caravan::compare
