// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/estimate/simulation.h"
#include "core/estimate/time/replay.h"

#include <QSet>

namespace caravan::estimate {

/// What became of the jobs of a pipeline, job by job of the file, and what they come to together.
class Account
{
public:
    Account(const Setting &setting, const Plan &plan, const Performance &performance);

    void addTo(Estimate &estimate) const;
    /// The wall time, world by world.
    Row walls() const;
    /// The runs that cost something: of a job that starts another pipeline those of its jobs.
    const QList<NamedRun> &costlyRuns() const { return m_costly; }
    /// The runs of the jobs that decide how long it takes.
    QList<NamedRun> criticalRuns() const;
    /// The first job that fails and may not; nullptr for none.
    const JobRun *failingRun() const;
    /// Seconds of the wall time between P10 and P90 of each cause, all others at their medians.
    QHash<Cause, double> influences() const;
    /// Because of what, besides resources, the runs take time.
    QSet<Cause> causes() const;
    /// The charge of the runs that takes longest because of \a cause; null for none.
    const Charge *longestOf(const Cause &cause) const;

private:
    /// By what a run differs from one that is exactly alike. The longest of a pipeline stands for all alike, as figures of single jobs do: a pipeline
    /// that is one job, or little more, takes the time of that job.
    const Row &factorsOf(const NamedRun &named) const;
    Row lengthOf(int member) const;
    Row wallsWith(const std::function<Row(int)> &lengths) const;
    void addJobs(Estimate &estimate) const;
    JobEstimate jobEstimate(int member) const;
    void addInstance(JobEstimate &job, int member) const;
    void addIdle(Estimate &estimate) const;
    QString whyIdle(int member) const;
    void addTotals(Estimate &estimate) const;
    QList<Cause> mightiest(qsizetype most) const;

    const Setting &m_setting;
    const Plan &m_plan;
    const Schedule &m_schedule;
    const QList<std::shared_ptr<const JobRun>> &m_runs;
    QList<double> m_slack;
    int m_longest = -1; ///< the member whose run takes longest; -1: none runs
    QList<NamedRun> m_costly;
};

} // namespace caravan::estimate
