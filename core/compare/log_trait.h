// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/runner.h"

#include <QString>

namespace caravan::compare {

/// What of a runner profile logs can tell.
enum class Trait {
    Cpu,     ///< CPU seconds here per CPU second of the measuring machine
    Network, ///< bytes per second from registries and mirrors
    Store,   ///< bytes per second from and to the cache store
    Unpack,  ///< bytes per second of image layers
    Start,   ///< seconds until the executor is there
    Zip,     ///< the CPU factor of packing and unpacking caches, which a slow disk makes another
    Queue,   ///< seconds until a runner takes the job, which a log has where the page was copied with it
};
inline constexpr Trait allTraits[] = {Trait::Cpu, Trait::Network, Trait::Store, Trait::Unpack, Trait::Start, Trait::Zip, Trait::Queue};
QString traitId(Trait trait);    ///< the key in `runners.yml`: "cpuFactor"; for JSON
QString traitTitle(Trait trait); ///< translated
/// "1.35", "60 MB/s", "5 s"
QString traitText(Trait trait, double value);
double traitOf(const estimate::Runner &runner, Trait trait);
/// Makes everything of that trait take \a factor times as long.
void slowDown(estimate::Runner &runner, Trait trait, double factor);
/// P90 over P50 of what runners have, before any log is read: machines differ by so much.
double usualSpread(Trait trait);

} // namespace caravan::compare
