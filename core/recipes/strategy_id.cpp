// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/strategy_id.h"

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

struct NamedStrategy {
    StrategyId id;
    QLatin1StringView name;
};

constexpr NamedStrategy strategyNames[] = {
    {StrategyId::ImageSwitch, "image-switch"_L1},
    {StrategyId::MovedSwitch, "moved-switch"_L1},
    {StrategyId::LocalSwitch, "local-switch"_L1},
    {StrategyId::LocalSwitchClone, "local-switch-clone"_L1},
    {StrategyId::OpamRoot, "opam-root"_L1},
    {StrategyId::DownloadCache, "download-cache"_L1},
    {StrategyId::DuneCache, "dune-cache"_L1},
    {StrategyId::ProjectImage, "project-image"_L1},
    {StrategyId::Nix, "nix"_L1},
    {StrategyId::DunePkg, "dune-pkg"_L1},
    {StrategyId::SystemPackages, "system-packages"_L1},
};

} // namespace

QString nameOf(StrategyId id)
{
    for (const NamedStrategy &entry : strategyNames) {
        if (entry.id == id)
            return entry.name;
    }
    return {};
}

QString nameOf(const std::optional<StrategyId> &id) { return id ? nameOf(*id) : QString(); }

std::optional<StrategyId> strategyNamed(QStringView name)
{
    for (const NamedStrategy &entry : strategyNames) {
        if (entry.name == name)
            return entry.id;
    }
    return std::nullopt;
}

} // namespace caravan::recipes
