// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/time/phases.h"
#include "core/joblog/log.h"

namespace caravan::compare {

/// A part of a job whose time a log can tell and an estimate can say.
enum class LogPart {
    Prepare,      ///< the executor starts, and pulls images
    Sources,      ///< on a host without images also the start
    Restore,      ///< caches
    Download,     ///< artifacts of other jobs
    Dependencies, ///< commands that get system packages, a switch and packages
    Work,         ///< all other commands
    Script,       ///< all commands, where the log does not tell the time of each
    Save,         ///< caches
    Upload,       ///< artifacts
    Fetch,        ///< of Restore, what the store takes: archives alone, without unpacking
    Send,         ///< of Save, the same without packing
};
inline constexpr LogPart allLogParts[] = {LogPart::Prepare,      LogPart::Sources, LogPart::Restore, LogPart::Download,
                                          LogPart::Dependencies, LogPart::Work,    LogPart::Script,  LogPart::Save,
                                          LogPart::Upload,       LogPart::Fetch,   LogPart::Send};
QString logPartId(LogPart part);    ///< "prepare"; for JSON
QString logPartTitle(LogPart part); ///< "Prepare and pull"; translated

/// The phases of an estimate that make up \a part.
QList<estimate::Phase> phasesOf(LogPart part);

/// A time that a log tells.
struct PartTime {
    LogPart part = LogPart::Script;
    qint64 line = 0; ///< where it begins
    Seconds seconds{0};
    Seconds precision{1};
};

/// What \a log tells of a job whose estimate installs something or not (\a hasDependencies), on a runner with images or without: of each part
/// at most one time, and only where it is that of a whole one. A script that has failed, caches that were not there or not packed, what
/// gitlab-ci-local copies where a runner packs: these have none.
QList<PartTime> partTimesOf(const joblog::Log &log, bool usesImages, bool hasDependencies);

/// Whether \a part is what the cache's store alone takes, which no phase of an estimate tells apart.
constexpr bool isOfStore(LogPart part) { return part == LogPart::Fetch || part == LogPart::Send; }

/// A part of a run as it was, whether or not an estimate can be held against it.
struct MeasuredPhase {
    estimate::Phase phase = estimate::Phase::Build; ///< that it is most like, for its colour
    QString title;                                  ///< translated
    Seconds seconds{0};
};
/// What the time of \a log was spent on, in its order; nothing where it has no times.
QList<MeasuredPhase> measuredPhasesOf(const joblog::Log &log);

} // namespace caravan::compare
