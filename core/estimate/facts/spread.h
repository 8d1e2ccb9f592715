// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caravan::estimate {

/// How far a lognormal figure can be from its median.
struct Spread {
    double down = 1; ///< P50 over P10, at least 1
    double up = 1;   ///< P90 over P50, at least 1
    bool operator==(const Spread &) const = default;
};

} // namespace caravan::estimate
