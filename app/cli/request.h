// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/choosing.h"
#include "core/compare/compare.h"

namespace caravan::cli {

/// What a comparison, a search or advice was asked for: everything that the options say, read.
struct Request {
    Input input;
    std::shared_ptr<const Knowledge> knowledge;
    estimate::Runner runner;
    QList<recipes::StrategyId> strategies;
    Choice choice;
    QStringList images;
    std::optional<compare::ScenarioMix> mix;

    /// They point into this.
    compare::Inputs inputs() const;
};

/// Reads PATH, `--runner`, `--strategy`, `--image`, `--mix` and the options of the event. Errors: those of readInput(); Usage.
Result<Request> requestOf(const Arguments &arguments);

} // namespace caravan::cli
