// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/draws.h"

#include <QHashFunctions>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace caravan::estimate {

namespace {

constexpr double share10 = 0.1;
constexpr double share50 = 0.5;
constexpr double share90 = 0.9;

/// The value below which a standard normal quantity is with probability \a share.
double normalScore(double share)
{
    double low = -10;
    double high = 10;
    constexpr int halvings = 60;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        const bool isBelow = std::erfc(-middle / std::sqrt(2.0)) / 2 < share;
        (isBelow ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// One score for each of drawCount parts of equal probability, over the score of P90.
const std::array<double, drawCount> &scores()
{
    static const auto all = [] {
        std::array<double, drawCount> made;
        const double of90 = normalScore(share90);
        for (int i = 0; i < drawCount; ++i)
            made[size_t(i)] = normalScore((i + 0.5) / drawCount) / of90;
        return made;
    }();
    return all;
}

/// The next of a sequence of random numbers: SplitMix64 (Steele, Lea and Flood, 2014).
quint64 nextRandom(quint64 &state)
{
    state += 0x9e3779b97f4a7c15;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

float factorOf(double score, const Spread &spread) { return float(std::pow(std::max(1.0, score < 0 ? spread.down : spread.up), score)); }

Row drawn(const Cause &cause, const Spread &spread)
{
    std::array<quint8, drawCount> places;
    std::iota(places.begin(), places.end(), quint8(0));
    quint64 state = cause.number;
    for (size_t left = drawCount; left > 1; --left)
        std::swap(places[left - 1], places[size_t(nextRandom(state) % left)]);
    Row row;
    for (size_t i = 0; i < drawCount; ++i)
        row[i] = factorOf(scores()[places[i]], spread);
    return row;
}

/// Of sorted values the one that \a share of them do not exceed.
double quantile(const Row &sorted, double share)
{
    const double place = share * drawCount - 0.5;
    const auto below = size_t(place);
    const double rest = place - double(below);
    return sorted[below] + (double(sorted[below + 1]) - sorted[below]) * rest;
}

} // namespace

Range<double> quantilesOf(const Row &row)
{
    Row sorted = row; // as far as it is asked for
    auto from = sorted.begin();
    const auto next = [&](double share) {
        const auto below = sorted.begin() + std::ptrdiff_t(share * drawCount - 0.5);
        std::nth_element(from, below, sorted.end());
        std::iter_swap(below + 1, std::min_element(below + 1, sorted.end()));
        from = below + 2;
        return quantile(sorted, share);
    };
    const double low = next(share10);
    const double middle = next(share50);
    return {low, middle, next(share90)};
}

void add(Row &sum, const Row &row)
{
    for (size_t i = 0; i < drawCount; ++i)
        sum[i] += row[i];
}

void add(Row &sum, const Row &row, double factor)
{
    const auto by = float(factor);
    for (size_t i = 0; i < drawCount; ++i)
        sum[i] += row[i] * by;
}

Row rowOf(double value)
{
    Row row;
    row.fill(float(value));
    return row;
}

size_t Draws::Hash::operator()(const Key &key) const { return qHashMulti(0, key.cause.number, key.spread.down, key.spread.up); }

const Row &Draws::of(const Cause &cause, const Spread &spread)
{
    const Key key{cause, spread};
    const auto known = m_rows.find(key);
    return known != m_rows.end() ? known->second : m_rows.emplace(key, drawn(cause, spread)).first->second;
}

} // namespace caravan::estimate
