// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/time/charge.h"
#include "core/estimate/time/draws.h"

#include <array>
#include <memory>

namespace caravan::estimate {

struct Costs;
struct Runner;

/// The cause of what is wrong with a resource of the runner.
Cause causeOf(Resource resource);

/// What a charge hangs on.
struct Bond {
    Cause cause;
    Spread spread;
    bool isAny() const { return cause.isAny() && spread != Spread(); }
};

/// How charges on one runner are drawn.
class Sampling
{
public:
    /// \a draws: what was drawn before, for other runners too.
    Sampling(const Runner &runner, const Costs &costs, std::shared_ptr<Draws> draws);

    const std::shared_ptr<Draws> &sharedDraws() const { return m_draws; } ///< for the setting of another runner
    const Spread &spreadOf(Resource resource) const { return m_spreads[size_t(resource)]; }
    /// Its own cause and the runner's.
    std::array<Bond, 2> bondsOf(const Charge &charge) const;
    /// Seconds of \a charge, world by world.
    Row secondsOf(const Charge &charge) const;
    /// Factors by which a job differs from one that is exactly alike. Few jobs of many have the same ones.
    const Row &factorsOfJob(QStringView job) const;
    /// The same for a job that stands for all alike.
    const Row &factorsOfAnyJob() const;
    const Spread &spreadOfJobs() const { return m_ofJobs; }
    Draws &draws() const { return *m_draws; }

private:
    std::shared_ptr<Draws> m_draws;
    std::array<Spread, 5> m_spreads; ///< by resource
    Spread m_ofJobs;
};

} // namespace caravan::estimate
