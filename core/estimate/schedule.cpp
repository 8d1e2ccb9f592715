// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/schedule.h"

#include "core/estimate/presence.h"
#include "core/estimate/ranges.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(caravan::estimate::Schedule)
};

/// A job that is to run.
struct Waiting {
    const gitlab::Job *job = nullptr;
    QStringList predecessors; ///< those that are in this pipeline
    QStringList producers;    ///< of artifacts
    bool isStarted = false;
};

class Simulation
{
public:
    Simulation(const Setting &setting, World &world, const Revision &revision) :
        m_setting(setting), m_world(world), m_revision(revision), m_freeSlots(setting.runner.concurrency)
    {
        collect();
    }

    QList<ScheduledJob> run()
    {
        m_world.artifacts.clear();
        for (;;) {
            startReady();
            const int next = nextEnd();
            if (next < 0)
                break;
            finish(next);
        }
        return std::move(m_jobs);
    }

private:
    void collect()
    {
        const gitlab::Pipeline &pipeline = m_setting.inputs.pipeline;
        QSet<QString> present;
        QList<const gitlab::Job *> jobs;
        for (const gitlab::Job *job : pipeline.runnableJobs()) {
            if (job->isTrigger) {
                m_setting.assume(Texts::tr("“%1” starts another pipeline, which is not counted.").arg(job->name),
                                 u"its text is elsewhere"_s, u"assumed"_s);
                continue;
            }
            const Presence presence = presenceOf(*job, Environment(*job, m_revision), m_revision);
            if (presence == Presence::Manual) {
                m_setting.assume(Texts::tr("“%1” is started by hand and not counted.").arg(job->name),
                                 u"GitLab, .gitlab-ci.yml reference, when: manual"_s, u"stated"_s);
            }
            if (presence != Presence::Runs)
                continue;
            present.insert(job->name);
            jobs.append(job);
        }
        for (const gitlab::Job *job : std::as_const(jobs))
            m_waiting.append(waitingOf(*job, present));
    }

    Waiting waitingOf(const gitlab::Job &job, const QSet<QString> &present) const
    {
        Waiting waiting;
        waiting.job = &job;
        for (const QString &name : m_setting.inputs.pipeline.predecessors(job)) {
            if (present.contains(name) && name != job.name)
                waiting.predecessors.append(name);
        }
        if (job.needs) {
            for (const gitlab::Need &need : *job.needs) {
                if (need.artifacts)
                    waiting.producers.append(need.job);
            }
        } else {
            waiting.producers = waiting.predecessors;
        }
        if (!job.dependencies.isEmpty())
            waiting.producers = job.dependencies;
        return waiting;
    }

    void startReady()
    {
        for (Waiting &waiting : m_waiting) {
            if (m_freeSlots <= 0)
                return;
            if (!waiting.isStarted && isReady(waiting))
                start(waiting);
        }
    }

    bool isReady(const Waiting &waiting) const
    {
        return std::all_of(waiting.predecessors.cbegin(), waiting.predecessors.cend(),
                           [this](const QString &name) { return m_ended.contains(name); });
    }

    void start(Waiting &waiting)
    {
        waiting.isStarted = true;
        ScheduledJob job;
        job.job = waiting.job;
        job.start = m_now;
        job.cause = m_lastEnded;
        job.run = runJob(m_setting, m_world, m_revision, *waiting.job, waiting.producers);
        const int slotsTaken = slotsOf(*waiting.job);
        const int rounds = (waiting.job->parallel + m_setting.runner.concurrency - 1) / m_setting.runner.concurrency;
        job.end = m_now + job.run.ledger.seconds(m_setting.costs.correlation).p50 * std::max(1, rounds);
        m_freeSlots -= slotsTaken;
        m_running.append(int(m_jobs.size()));
        m_jobs.append(job);
    }

    int slotsOf(const gitlab::Job &job) const { return std::clamp(job.parallel, 1, m_setting.runner.concurrency); }

    /// Of the running jobs, the first to end.
    int nextEnd() const
    {
        int next = -1;
        for (const int index : m_running) {
            if (next < 0 || m_jobs[index].end < m_jobs[next].end)
                next = index;
        }
        return next;
    }

    void finish(int index)
    {
        const ScheduledJob &job = m_jobs[index];
        m_now = job.end;
        m_lastEnded = index;
        m_running.removeOne(index);
        m_freeSlots += slotsOf(*job.job);
        m_ended.insert(job.job->name);
        job.run.commit(*job.job, m_world);
    }

    const Setting &m_setting;
    World &m_world;
    const Revision &m_revision;
    QList<Waiting> m_waiting;
    QList<ScheduledJob> m_jobs;
    QList<int> m_running;
    QSet<QString> m_ended;
    double m_now = 0;
    int m_lastEnded = -1;
    int m_freeSlots = 1;
};

} // namespace

QList<ScheduledJob> runPipeline(const Setting &setting, World &world, const Revision &revision)
{
    return Simulation(setting, world, revision).run();
}

QList<int> criticalPath(const QList<ScheduledJob> &jobs)
{
    int last = -1;
    for (int i = 0; i < jobs.size(); ++i) {
        if (last < 0 || jobs[i].end > jobs[last].end)
            last = i;
    }
    QList<int> path;
    for (int at = last; at >= 0; at = jobs[at].cause)
        path.prepend(at);
    return path;
}

} // namespace caravan::estimate
