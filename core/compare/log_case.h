// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/calibration.h"
#include "core/estimate/estimate.h"

#include <deque>

namespace caravan::compare {

/// How the estimate is made that a part of a log is held against.
struct LogCase {
    int pipeline = 0; ///< number in LogCases
    QString job;
    gitlab::Event event;
    estimate::Scenario scenario = estimate::Scenario::Warm;
    bool keepsImages = false; ///< the image was on the runner, or is looked for there
    bool isLocal = false;     ///< gitlab-ci-local ran it: no executor starts, no store is asked
    double restored = 0;      ///< bytes of caches that the log shows and the estimate knows nothing of
    double restoredFiles = 0; ///< in them; 0 where nothing tells
    double moved = 0;         ///< bytes from or to the store, where the log has a meter; else those of the estimate count
    bool operator==(const LogCase &) const = default;
};

/// The jobs of logs, and their estimates on any runner.
class LogCases
{
public:
    explicit LogCases(const CalibrationInputs &inputs);

    struct Found {
        LogCase main;    ///< of all but the start
        LogCase prepare; ///< of the start: of what the log tells about images
        QList<PartTime> times;
        QString job;                    ///< of the pipeline; empty where that has no such job
        bool installsAlike = true;      ///< the estimate installs packages where the log does, as far as that tells
        std::optional<bool> keptImages; ///< whether the image was there, as far as it can be told
    };
    /// What \a log is a run of; nullopt where it shows nothing that can be estimated, or the estimate says that it fails.
    std::optional<Found> find(const joblog::Log &log);

    /// \a which, for \a part of \a log: with the bytes that the store moved, where it is about these.
    static LogCase caseFor(const LogCase &which, const joblog::Log &log, LogPart part);
    /// How many times what \a part of \a log moved is more than what its estimate moves; 1 where the log does not tell.
    double scale(const joblog::Log &log, const LogCase &which, LogPart part);
    /// The time of \a part on \a runner; nothing where the estimate has no such part.
    Range<double> seconds(const LogCase &which, LogPart part, const estimate::Runner &runner);
    /// Estimates are kept for one runner: this forgets them, for another.
    void forget() { m_known.clear(); }
    bool hasOwnJobs() const { return m_hasOwnJobs; } ///< some log was of no job of the pipeline
    bool hasTooMany() const { return m_hasTooMany; } ///< some log was not looked at, for there are too many different jobs

private:
    struct Site {
        gitlab::Pipeline pipeline;
        const project::Project *project = nullptr;
        QByteArray text; ///< of a pipeline that was made from a log
    };
    struct Known {
        LogCase of;
        std::optional<estimate::JobEstimate> job;
    };
    std::optional<int> siteOf(const joblog::Log &log);
    const estimate::JobEstimate *job(const LogCase &asked, const estimate::Runner &runner);
    std::optional<LogCase> caseOf(const joblog::Log &log, int site, const QString &job);

    const CalibrationInputs &m_inputs;
    QList<joblog::Log> m_logs;
    std::optional<project::Project> m_shown; ///< what the logs show of the project
    std::deque<Site> m_sites;
    std::deque<Known> m_known;
    bool m_hasOwnJobs = false;
    bool m_hasTooMany = false;
};

} // namespace caravan::compare
