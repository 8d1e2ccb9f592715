// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/nearest.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

namespace caravan::lint {

namespace {

constexpr int mostMistakes = 2;
constexpr qsizetype shortName = 4; ///< up to this length one mistake is allowed
constexpr qsizetype longestComparedName = 100;

/// Damerau and Levenshtein's distance: letters replaced, missing, added, or swapped with their neighbour.
int distance(QStringView left, QStringView right)
{
    QList<int> before;
    QList<int> above(right.size() + 1);
    for (int j = 0; j <= right.size(); ++j)
        above[j] = j;
    for (int i = 1; i <= left.size(); ++i) {
        QList<int> row(right.size() + 1);
        row[0] = i;
        for (int j = 1; j <= right.size(); ++j) {
            const bool isSame = left[i - 1] == right[j - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = above;
        above = row;
    }
    return above.last();
}

/// `test-1` and `test-2` are two names and no mistake.
bool differOnlyInDigits(QString left, QString right)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    left.removeIf(isDigit);
    right.removeIf(isDigit);
    return left == right;
}

} // namespace

QString nearest(const QString &name, const QStringList &candidates)
{
    if (name.size() > longestComparedName)
        return {};
    const QString folded = name.toCaseFolded();
    const int allowed = name.size() <= shortName ? 1 : mostMistakes;
    QString best;
    int bestDistance = allowed + 1;
    bool isTied = false;
    for (const QString &candidate : candidates) {
        if (candidate == name || std::abs(candidate.size() - name.size()) > allowed)
            continue;
        if (differOnlyInDigits(name, candidate))
            continue;
        const int mistakes = distance(folded, candidate.toCaseFolded());
        if (mistakes < bestDistance) {
            best = candidate;
            bestDistance = mistakes;
            isTied = false;
        } else if (mistakes == bestDistance && candidate != best) {
            isTied = true;
        }
    }
    return isTied ? QString() : best;
}

} // namespace caravan::lint
