// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source.h"
#include "core/estimate/facts/runner.h"

#include <memory>
#include <optional>

namespace caravan::estimate {

/// A machine that jobs ask for by a tag, whichever runner stands for all (`machines` of `resources/catalogue/runners.yml`). It is like that runner but
/// for what is said here.
struct Machine {
    QStringList tags; ///< patterns, of which one fits a tag of the job
    int vcpus = 0;    ///< 0: as the runner
    double memoryGigabytes = 0;
    double cpuTimes = 1;     ///< of the seconds that the runner takes for a CPU second
    double spreadTimes = 1;  ///< of P90 over P50 of those
    double costFactor = 0;   ///< 0: as the runner
    bool isRough = false;    ///< next to nothing is known of it
    bool isMadeAnew = false; ///< Runner::isNewMachine: it pulls no images
    double making = 0;       ///< Runner::making
    recipes::Provenance aboutMaking;
    recipes::Provenance provenance;
};

/// Errors: Syntax with file and line.
Result<QList<Machine>> readMachines(const Source &source);

/// The machine of a job.
struct Asked {
    Runner runner;
    QString tag;                    ///< by which it is asked for
    bool isRough = false;           ///< it is timed like the runner that stands for all, and may be another
    recipes::Provenance provenance; ///< of what is said of it
};

/// What a job with \a tags runs on in place of \a runner: another runner of the same server whose tags it has, or a machine. nullopt where \a runner
/// takes it, or nothing tells.
std::optional<Asked> askedFor(const QStringList &tags, const Runner &runner, const QList<Runner> &runners, const QList<Machine> &machines);

} // namespace caravan::estimate
