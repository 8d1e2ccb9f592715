// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/time/phases.h"

#include <QSet>

#include <array>

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

    /// Phases that take time, in their order.
    QList<PhaseTime> phases(double correlation) const;
    /// All charges, or those for which the runner is paid.
    Range<double> seconds(double correlation) const;
    Range<double> billedSeconds(double correlation) const;
    double runnerSeconds() const; ///< P50 of what is billed
    double cpuSeconds() const { return m_cpuSeconds; }
    double networkBytes() const { return m_bytes; }

private:
    struct Entry {
        QList<Range<double>> parts;
        double bytes = 0;
        QStringList reasons;
        QStringList sources;
        QSet<QString> knownReasons;
        QSet<QString> knownSources;
    };
    std::array<Entry, phaseCount> m_phases;
    QList<Range<double>> m_billed;
    double m_cpuSeconds = 0;
    double m_bytes = 0;
};

} // namespace caravan::estimate
