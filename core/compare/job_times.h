// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"

#include <QHash>

namespace caravan::compare {

/// What a job takes in one scenario, with all its instances.
struct JobTime {
    estimate::Scenario scenario = estimate::Scenario::Warm;
    Range<double> seconds;      ///< of the runner
    estimate::Energy co2eGrams; ///< the pipeline's, by the job's share of its seconds
    QList<bool> found;          ///< whether each cache that it asks for is there
};

/// The times of each job of a pipeline in every scenario.
class JobTimes
{
public:
    explicit JobTimes(const QList<estimate::Estimate> &estimates);

    bool has(const QString &job) const { return m_times.contains(job); }
    /// The bytes of a job's caches in the store, compressed; the most that they have in any scenario.
    double cacheBytes(const QString &job) const { return m_cacheBytes.value(job); }
    /// What \a job takes in the first scenario of \a preferred in which it finds of its caches just those that it is said to have \a found; where
    /// there is none, in the first one in which it finds some, or nothing, as here. Null for a job that no scenario has.
    const JobTime *timeOf(const QString &job, const QList<estimate::Scenario> &preferred, const QList<bool> &found) const;

private:
    QHash<QString, QList<JobTime>> m_times;
    QHash<QString, double> m_cacheBytes;
};

} // namespace caravan::compare
