// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/remembered.h"
#include "core/base/units.h"
#include "core/estimate/facts/cause.h"
#include "core/estimate/facts/spread.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <unordered_map>

namespace caravan::estimate {

struct JobRows;

/// A quantity in each of so many drawn worlds; the worlds are the same for everything.
inline constexpr int drawCount = 128;
using Row = std::array<float, drawCount>;

/// P10, P50 and P90 of what was drawn.
Range<double> quantilesOf(const Row &row);

void add(Row &sum, const Row &row);
/// Adds \a row times \a factor.
void add(Row &sum, const Row &row, double factor);
/// A row of one value.
Row rowOf(double value);

/// The factors by which causes stretch and shrink what hangs on them, world by world: lognormal on both sides of the median 1, each cause in an
/// order of its own, which its number decides. So causes are independent of each other, a cause is the same wherever it counts, and nothing is
/// drawn anew in another run of the program. A row is made when it is first asked for.
class Draws
{
public:
    /// The factors of \a cause where its P10 and P90 lie by \a spread from the median; they stay where they are.
    const Row &of(const Cause &cause, const Spread &spread);

    /// What was drawn of jobs, by all that it was drawn from: jobs that are alike have the same.
    Remembered<QByteArray, std::shared_ptr<const JobRows>> ofJobs{1'000};

private:
    struct Key {
        Cause cause;
        Spread spread;
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        size_t operator()(const Key &key) const;
    };
    std::unordered_map<Key, Row, Hash> m_rows;
};

} // namespace caravan::estimate
