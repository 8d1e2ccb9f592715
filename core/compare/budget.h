// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"

namespace caravan::compare {

/// Which of the figures of a range a budget holds for. Of CO2e, whose range is that of ways to count, P90 is the high figure.
enum class Quantile { P50, P90 };

/// What a pipeline may take. What is not set is not asked.
struct Budget {
    std::optional<Seconds> wall = {};
    std::optional<Seconds> billed = {}; ///< billed time of all jobs, as the server counts it
    std::optional<double> co2eGrams = {};
    Quantile at = Quantile::P50;

    bool isEmpty() const { return !wall && !billed && !co2eGrams; }
};

/// By how much \a estimate is over \a budget: a sentence for each limit with its option, and for a pipeline that fails or is not made, which keeps
/// none. Empty where all are kept, and where nothing is asked.
QStringList excessesOf(const estimate::Estimate &estimate, const Budget &budget);

/// Grams of "2g", "500mg", "1.5kg"; a number alone is grams. Nullopt for what is no mass, and for one below nothing.
std::optional<double> gramsOf(const QString &text);

} // namespace caravan::compare
