// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/crossover.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/mix_text.h"
#include "core/compare/verdict.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CrossoverTexts);

constexpr double percentOfRuns = 100;

QList<Crossing> crossingsOf(const QList<CrossoverLine> &lines)
{
    QList<Crossing> crossings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype j = i + 1; j < lines.size(); ++j) {
            const double left = (lines.at(j).none - lines.at(i).none).count();
            const double right = (lines.at(i).all - lines.at(j).all).count();
            if (left * right <= 0) // one is never slower
                continue;
            const bool isFirst = left > 0;
            crossings.append({left / (left + right), lines.at(isFirst ? i : j).column, lines.at(isFirst ? j : i).column});
        }
    }
    std::stable_sort(crossings.begin(), crossings.end(), [](const Crossing &a, const Crossing &b) { return a.share < b.share; });
    return crossings;
}

QList<Stretch> fastestOf(const QList<CrossoverLine> &lines, const QList<Crossing> &crossings)
{
    if (lines.isEmpty())
        return {};
    // Of lines that begin together, the one that grows least.
    const auto first = std::min_element(lines.cbegin(), lines.cend(), [](const CrossoverLine &a, const CrossoverLine &b) {
        return a.none != b.none ? a.none < b.none : a.all < b.all;
    });
    QList<Stretch> stretches{{0, 1, first->column}};
    for (const Crossing &crossing : crossings) {
        Stretch &last = stretches.last();
        if (crossing.below != last.column)
            continue;
        if (crossing.share <= last.from) { // several cross in one point
            last.column = crossing.above;
            continue;
        }
        last.to = crossing.share;
        stretches.append({crossing.share, 1, crossing.above});
    }
    return stretches;
}

} // namespace

Crossover crossoverOf(const Comparison &comparison)
{
    Crossover crossover;
    crossover.scenario = estimate::Scenario::Dependencies;
    crossover.share = comparison.mix.of(crossover.scenario);
    const ScenarioMix others = mixWithout(comparison.mix, crossover.scenario);
    for (int place = 0; place < int(comparison.columns.size()); ++place) {
        const Column &column = comparison.columns.at(place);
        if (column.works())
            crossover.lines.append({place, expectedWall(column, others), column.of(crossover.scenario).wall.p50});
    }
    crossover.crossings = crossingsOf(crossover.lines);
    crossover.fastest = fastestOf(crossover.lines, crossover.crossings);
    return crossover;
}

QString crossoverText(const Crossover &crossover, const Comparison &comparison)
{
    if (crossover.lines.size() < 2)
        return {};
    QStringList sentences;
    for (qsizetype i = 0; i < crossover.fastest.size(); ++i) {
        const Stretch &stretch = crossover.fastest.at(i);
        const QString title = comparison.columns.at(stretch.column).title;
        const QString to = formatFigure(stretch.to * percentOfRuns);
        if (crossover.fastest.size() == 1)
            sentences.append(CrossoverTexts::tr("“%1” is the fastest however often dependencies change.").arg(title));
        else if (i == 0)
            sentences.append(CrossoverTexts::tr("“%1” is the fastest while dependencies change in up to %2 % of the runs.").arg(title, to));
        else if (i + 1 < crossover.fastest.size())
            sentences.append(CrossoverTexts::tr("From there up to %1 % it is “%2”.").arg(to, title));
        else
            sentences.append(CrossoverTexts::tr("Above that it is “%1”.").arg(title));
    }
    return sentences.join(u' ');
}

} // namespace caravan::compare
