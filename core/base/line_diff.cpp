// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_diff.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace caravan {

namespace {

/// Most lines removed and inserted that are searched for; the search keeps a table of its square.
constexpr int maxDistance = 1000;

/// One step of a shortest edit script, in lines of the middle.
struct Step {
    int before;
    int after;
    bool isRemoval;
};

/// The frontier of each round of Myers' search: entry k + d of round d is how far diagonal k reaches in the first list.
using Trace = std::vector<std::vector<int>>;

/// Runs the search; the trace ends with the round that reached the end, or nothing when that takes too many rounds.
std::optional<Trace> search(const std::vector<int> &before, const std::vector<int> &after)
{
    const int n = int(before.size());
    const int m = int(after.size());
    const int bound = std::min(maxDistance, n + m);
    Trace trace;
    for (int d = 0; d <= bound; ++d) {
        std::vector<int> reach(2 * d + 1, 0);
        // Of the round before this one; beyond its diagonals nothing has been reached.
        const auto previous = [&](int k) { return d == 0 || k < -(d - 1) || k > d - 1 ? -1 : trace.back()[k + d - 1]; };
        for (int k = -d; k <= d; k += 2) {
            const bool isInsertion = k == -d || (k != d && previous(k - 1) < previous(k + 1));
            int x = d == 0 ? 0 : isInsertion ? previous(k + 1) : previous(k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && before[x] == after[x - k])
                ++x;
            reach[k + d] = x;
            if (x >= n && x - k >= m) {
                trace.push_back(std::move(reach));
                return trace;
            }
        }
        trace.push_back(std::move(reach));
    }
    return std::nullopt;
}

/// Walks the trace back from the end to the beginning; steps come out last first.
QList<Step> backtrack(const Trace &trace, int x, int y)
{
    QList<Step> steps;
    for (int d = int(trace.size()) - 1; d > 0; --d) {
        const std::vector<int> &reach = trace[d - 1];
        const auto previous = [&](int k) { return k < -(d - 1) || k > d - 1 ? -1 : reach[k + d - 1]; };
        const int k = x - y;
        const bool isInsertion = k == -d || (k != d && previous(k - 1) < previous(k + 1));
        x = isInsertion ? previous(k + 1) : previous(k - 1);
        y = isInsertion ? x - (k + 1) : x - (k - 1);
        steps.append({x, y, !isInsertion});
    }
    return steps;
}

} // namespace

QList<QByteArrayView> linesOf(const QByteArray &text)
{
    QList<QByteArrayView> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype lineFeed = text.indexOf('\n', begin);
        const qsizetype end = lineFeed < 0 ? text.size() : lineFeed + 1;
        lines.append(QByteArrayView(text).sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

QList<LineChange> lineChanges(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    const qsizetype beforeEnd = before.size() - suffix;
    const qsizetype afterEnd = after.size() - suffix;
    if (prefix == beforeEnd && prefix == afterEnd)
        return {};
    const QList<LineChange> everything = {{prefix, beforeEnd, prefix, afterEnd}};
    if (prefix == beforeEnd || prefix == afterEnd)
        return everything;

    QHash<QByteArrayView, int> numbers;
    const auto numbered = [&](const QList<QByteArrayView> &lines, qsizetype end) {
        std::vector<int> result;
        for (qsizetype i = prefix; i < end; ++i) {
            const auto known = numbers.constFind(lines[i]);
            result.push_back(known != numbers.cend() ? *known : *numbers.insert(lines[i], int(numbers.size())));
        }
        return result;
    };
    const std::vector<int> left = numbered(before, beforeEnd);
    const std::vector<int> right = numbered(after, afterEnd);
    const std::optional<Trace> trace = search(left, right);
    if (!trace)
        return everything;

    QList<Step> steps = backtrack(*trace, int(left.size()), int(right.size()));
    std::reverse(steps.begin(), steps.end());
    QList<LineChange> changes;
    for (const Step &step : steps) {
        const LineChange change{prefix + step.before, prefix + step.before + (step.isRemoval ? 1 : 0), prefix + step.after,
                                prefix + step.after + (step.isRemoval ? 0 : 1)};
        if (!changes.isEmpty() && changes.last().beforeEnd == change.beforeBegin && changes.last().afterEnd == change.afterBegin) {
            changes.last().beforeEnd = change.beforeEnd;
            changes.last().afterEnd = change.afterEnd;
        } else {
            changes.append(change);
        }
    }
    return changes;
}

} // namespace caravan
