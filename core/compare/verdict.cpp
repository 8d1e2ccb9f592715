// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/verdict.h"

#include "core/estimate/costs.h"

#include <QCoreApplication>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(caravan::compare::Verdict)
};

QString reasonOf(const Column &best, const Column *next, const estimate::Cost &coldShare)
{
    QString reason = Texts::tr("“%1” takes %2 on average, if %3 % of the runs are cold: %4 warm, %5 cold.")
                         .arg(best.title, formatDuration(expectedWall(best, coldShare)),
                              QString::number(coldShare.value * 100, 'f', 0),
                              formatDuration(best.of(estimate::Scenario::Warm).wall.p50),
                              formatDuration(best.of(estimate::Scenario::Cold).wall.p50));
    if (next) {
        reason += u' '
            + Texts::tr("The next best, “%1”, takes %2.").arg(next->title, formatDuration(expectedWall(*next, coldShare)));
    }
    return reason;
}

} // namespace

Seconds expectedWall(const Column &column, double coldShare)
{
    return column.of(estimate::Scenario::Cold).wall.p50 * coldShare
        + column.of(estimate::Scenario::Warm).wall.p50 * (1 - coldShare);
}

void chooseBest(Comparison &comparison, const estimate::Facts &facts)
{
    const estimate::Cost &coldShare = facts.costs->coldShare;
    const Column *best = nullptr;
    const Column *next = nullptr;
    for (const Column &column : comparison.columns) {
        if (!column.isPossible)
            continue;
        if (!best || expectedWall(column, coldShare) < expectedWall(*best, coldShare)) {
            next = best;
            best = &column;
        } else if (!next || expectedWall(column, coldShare) < expectedWall(*next, coldShare)) {
            next = &column;
        }
    }
    if (!best)
        return;
    comparison.best = best->strategy;
    comparison.because = reasonOf(*best, next, coldShare);
}

} // namespace caravan::compare
