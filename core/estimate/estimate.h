// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/assumption.h"
#include "core/estimate/facts/inputs.h"
#include "core/estimate/time/energy.h"
#include "core/estimate/time/phases.h"
#include "core/estimate/time/schedule.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace caravan::estimate {

struct JobEstimate {
    QString name;
    QString stage;
    Seconds start{0}; ///< from the pipeline's start, where all take their medians
    Range<Seconds> seconds;
    Seconds slack{0};        ///< by which it could end later without the pipeline ending later
    QList<PhaseTime> phases; ///< in order; phases of no length are left out; none with Detail::Times
    QList<CacheHit> caches;  ///< that it asks for, and what becomes of that
    Bytes cacheBytes;        ///< compressed, of the caches that it keeps
    Bytes imageBytes;        ///< compressed, of the image that it runs in
    int instances = 1;       ///< jobs that `parallel` makes of it; times are those of the longest, the start that of the first
    bool isOnCriticalPath = false;
    QString failure; ///< why it ends with an error, a sentence: its times are those until then; empty when it may succeed

    bool mayFail = false; ///< its failure is no failure of the pipeline

    /// Why caches that it asks for are not found: sentences, each once.
    QStringList cacheReasons() const;
    bool fails() const { return !failure.isEmpty(); }
    /// Whether it could end later by as much as is worth a word without the pipeline ending later: else that waits for it, or for another as long.
    bool couldEndLater() const { return !isOnCriticalPath && slack >= Seconds(1); }
    Seconds of(Phase phase) const; ///< P50
};

/// A job of the pipeline that does not start by itself, and costs nothing.
struct IdleJob {
    QString name; ///< of `parallel` the job's
    QString stage;
    Standing standing = Standing::ByHand;
    QString because; ///< a whole translated sentence
};

/// An estimate of one pipeline on one runner in one scenario.
struct Estimate {
    QString runner;
    gitlab::Event event; ///< whose pipeline it is
    bool isEventChosen = false;
    Scenario scenario = Scenario::Warm;
    /// Why GitLab makes no such pipeline, whole translated sentences; then it has no jobs, no times and no costs. None when it does.
    QStringList refusals;
    Range<Seconds> wall;
    Range<double> billedMinutes;
    Energy energyWh;
    Energy co2eGrams;
    QStringList criticalPath;
    QList<JobEstimate> jobs;       ///< those that run, in order of their start
    QList<IdleJob> idle;           ///< those that do not, in the order of the pipeline
    QSet<QString> aside;           ///< those that start another pipeline, which nothing waits for
    QList<Assumption> assumptions; ///< that of most influence on the wall time first
    Bytes cacheBytes;              ///< compressed, of all caches that the pipeline keeps
    Bytes imageBytes;              ///< compressed, of the images that it keeps in the project's own registry

    const JobEstimate *job(QStringView name) const;
    const IdleJob *idleJob(QStringView name) const;
    /// The first job that cannot work, so that the times of the pipeline are no times of a run that succeeds; null for none.
    const JobEstimate *failingJob() const;
};

/// What estimates of one project remember, so that after an edit only those jobs are played again for which something is
/// different. It changes no result. To be forgotten when the project, the facts or the catalogue are others.
class Memory
{
public:
    Memory();
    ~Memory();
    void forget();

    class Data;
    Data &data() { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

/// Reads what each job does from its text (image, caches, script commands) and times it. Cannot fail: what is not
/// understood is assumed, and said in the assumptions.
Estimate estimate(const Inputs &inputs);

} // namespace caravan::estimate
