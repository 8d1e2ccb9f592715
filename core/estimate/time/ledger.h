// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/time/phases.h"

#include <QList>
#include <QString>

namespace caravan::estimate {

/// One thing that takes time in a job.
struct Charge {
    Phase phase = Phase::Build;
    Range<double> seconds;
    double cpuSeconds = 0; ///< processor time on the runner, for energy
    double bytes = 0;      ///< moved in or out of the runner
    QString because;       ///< translated, without a full stop
    QString source;
    bool isBilled = true; ///< the runner is busy with it
};

/// Everything that a job spends its time on, by phase.
class Ledger
{
public:
    void add(const Charge &charge);
    qsizetype size() const { return m_charges.size(); }
    /// Cuts the charges from number \a from on to \a seconds together, as `timeout` does. True when even the shortest time was longer.
    bool cut(qsizetype from, double seconds);

    /// Phases that take time, in their order.
    QList<PhaseTime> phases(double correlation) const;
    /// All charges, or those for which the runner is paid.
    Range<double> seconds(double correlation) const;
    Range<double> billedSeconds(double correlation) const;
    double runnerSeconds() const; ///< P50 of what is billed
    double cpuSeconds() const { return m_cpuSeconds; }
    double networkBytes() const { return m_bytes; }

private:
    QList<Charge> m_charges; ///< those that take time, in the order in which they came
    double m_cpuSeconds = 0;
    double m_bytes = 0;
};

} // namespace caravan::estimate
