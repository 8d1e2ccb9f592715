// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace caravan::recipes {

/// What can be added to any strategy.
enum class StrategyExtra {
    DuneCache = 1, ///< dune's shared cache of what it has built, kept beside the switch
};
Q_DECLARE_FLAGS(StrategyExtras, StrategyExtra)

/// A way for a job to get its switch and dependencies, with what is added to it. Those that `resources/recipes/strategies.yml` describes
/// are offered.
struct StrategyId {
    enum Base {
        BuiltProgram,
        BuiltProgramPackages,
        DownloadCache,
        DunePkg,
        ImageSwitch,
        LocalSwitch,
        LocalSwitchClone,
        MovedSwitch,
        Nix,
        OpamRoot,
        ProjectImage,
        SlimImage,
        SystemPackages,
    };
    Base base = ImageSwitch;
    StrategyExtras extras = {};

    constexpr StrategyId(Base base = ImageSwitch, StrategyExtras extras = {}) :
        base(base), extras(extras) { } // NOLINT(google-explicit-constructor)

    /// The same strategy with \a extra, or without it.
    StrategyId with(StrategyExtra extra, bool isOn = true) const { return {base, StrategyExtras(extras).setFlag(extra, isOn)}; }
    bool operator==(const StrategyId &) const = default;
    std::strong_ordering operator<=>(const StrategyId &other) const
    {
        const auto order = base <=> other.base;
        return std::is_neq(order) ? order : extras.toInt() <=> other.extras.toInt();
    }
};

/// The word for a strategy on the command line, in JSON and in data files: "local-switch", "local-switch+dune-cache"; of the image's switch
/// with nothing but dune's cache, "dune-cache".
QString nameOf(StrategyId id);
/// The same; empty for none.
QString nameOf(const std::optional<StrategyId> &id);
/// The strategy of a word, its extras in any order; nullopt when there is none.
std::optional<StrategyId> strategyNamed(QStringView name);

/// "dune-cache"
QString nameOf(StrategyExtra extra);
std::optional<StrategyExtra> extraNamed(QStringView name);

} // namespace caravan::recipes
Q_DECLARE_OPERATORS_FOR_FLAGS(caravan::recipes::StrategyExtras)
