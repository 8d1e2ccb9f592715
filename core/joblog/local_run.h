// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joblog/builder.h"

#include <QHash>

#include <memory>
#include <vector>

namespace caravan::joblog {

/// The job of gitlab-ci-local whose line \a line is, of those with these \a names; of several the one with the longest name, and nothing where it is of
/// none.
QByteArray jobOfLine(QByteArrayView line, const QHash<QByteArray, int> &names);

/// Understands the output of gitlab-ci-local (4.7x): that of several jobs, whose lines are mixed and begin with the job's name.
class LocalRun
{
public:
    explicit LocalRun(Findings &findings) : m_findings(findings) { }

    /// Whether gitlab-ci-local says so before its first job.
    static bool isGreeting(QByteArrayView text);
    /// Whether a job begins here: `NAME starting shell (STAGE)`.
    static bool isStart(QByteArrayView text);

    void read(QByteArrayView text, qint64 line);
    QList<Log> finish();

private:
    struct Job {
        std::unique_ptr<Builder> builder;
        int clock = -1;    ///< seconds of the day at which it began, where lines have times
        Seconds before{0}; ///< spent on caches and artifacts before the script
        std::optional<Seconds> firstCommand;
    };
    void start(QByteArrayView name, QByteArrayView rest, int clock, qint64 line);
    void take(Job &job, QByteArrayView rest, std::optional<Seconds> at);
    void takeEnd(Job &job, QByteArrayView rest);
    bool takeReport(QByteArrayView text);
    int jobIn(QByteArrayView text, qsizetype &end) const;

    Findings &m_findings;
    std::vector<Job> m_jobs;
    QHash<QByteArray, int> m_names;
};

} // namespace caravan::joblog
