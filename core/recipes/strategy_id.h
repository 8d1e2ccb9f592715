// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace caravan::recipes {

/// The ways for a job to get its switch and dependencies. Those that `resources/recipes/strategies.yml` describes are offered.
enum class StrategyId {
    DownloadCache,
    DuneCache,
    DunePkg,
    ImageSwitch,
    LocalSwitch,
    LocalSwitchClone,
    MovedSwitch,
    Nix,
    OpamRoot,
    ProjectImage,
    SystemPackages,
};

/// The word for a strategy on the command line, in JSON and in data files: "local-switch".
QString nameOf(StrategyId id);
/// The same; empty for none.
QString nameOf(const std::optional<StrategyId> &id);
/// The strategy of a word; nullopt when there is none.
std::optional<StrategyId> strategyNamed(QStringView name);

} // namespace caravan::recipes
