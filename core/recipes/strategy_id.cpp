// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/strategy_id.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

struct NamedStrategy {
    StrategyId::Base base;
    QLatin1StringView name;
};

constexpr NamedStrategy strategyNames[] = {
    {StrategyId::BuiltProgram, "built-program"_L1},
    {StrategyId::BuiltProgramPackages, "built-program-packages"_L1},
    {StrategyId::ImageSwitch, "image-switch"_L1},
    {StrategyId::MovedSwitch, "moved-switch"_L1},
    {StrategyId::LocalSwitch, "local-switch"_L1},
    {StrategyId::LocalSwitchClone, "local-switch-clone"_L1},
    {StrategyId::OpamRoot, "opam-root"_L1},
    {StrategyId::DownloadCache, "download-cache"_L1},
    {StrategyId::ProjectImage, "project-image"_L1},
    {StrategyId::SlimImage, "slim-image"_L1},
    {StrategyId::Nix, "nix"_L1},
    {StrategyId::DunePkg, "dune-pkg"_L1},
    {StrategyId::SystemPackages, "system-packages"_L1},
};

struct NamedExtra {
    StrategyExtra extra;
    QLatin1StringView name;
};

constexpr NamedExtra extraNames[] = {
    {StrategyExtra::DuneCache, "dune-cache"_L1},
};

/// A strategy with an extra that has a word of its own.
constexpr StrategyId duneCacheAlone{StrategyId::ImageSwitch, StrategyExtra::DuneCache};
constexpr auto duneCacheName = "dune-cache"_L1;

std::optional<StrategyId::Base> baseNamed(QStringView name)
{
    for (const NamedStrategy &entry : strategyNames) {
        if (entry.name == name)
            return entry.base;
    }
    return std::nullopt;
}

} // namespace

QString nameOf(StrategyId id)
{
    if (id == duneCacheAlone)
        return duneCacheName;
    QString name;
    for (const NamedStrategy &entry : strategyNames) {
        if (entry.base == id.base)
            name = entry.name;
    }
    for (const NamedExtra &entry : extraNames) {
        if (id.extras.testFlag(entry.extra))
            name += u'+' + entry.name;
    }
    return name;
}

QString nameOf(const std::optional<StrategyId> &id) { return id ? nameOf(*id) : QString(); }

std::optional<StrategyId> strategyNamed(QStringView name)
{
    if (name == duneCacheName)
        return duneCacheAlone;
    const QStringList parts = name.toString().split(u'+');
    const std::optional<StrategyId::Base> base = baseNamed(parts.constFirst());
    if (!base)
        return std::nullopt;
    StrategyId id = *base;
    for (const QString &part : parts.sliced(1)) {
        const std::optional<StrategyExtra> extra = extraNamed(part);
        if (!extra || id.extras.testFlag(*extra))
            return std::nullopt;
        id.extras.setFlag(*extra);
    }
    return id;
}

QString nameOf(StrategyExtra extra)
{
    for (const NamedExtra &entry : extraNames) {
        if (entry.extra == extra)
            return entry.name;
    }
    return {};
}

std::optional<StrategyExtra> extraNamed(QStringView name)
{
    for (const NamedExtra &entry : extraNames) {
        if (entry.name == name)
            return entry.extra;
    }
    return std::nullopt;
}

} // namespace caravan::recipes
