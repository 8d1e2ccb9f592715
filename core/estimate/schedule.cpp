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
    int stage = 0;     ///< index of its stage: without needs, it waits for all jobs of those before
    QStringList needs; ///< those that are in this pipeline
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
        for (const gitlab::Job *job : std::as_const(jobs)) {
            m_waiting.append(waitingOf(*job, present));
            ++m_unfinished[m_waiting.constLast().stage];
        }
    }

    Waiting waitingOf(const gitlab::Job &job, const QSet<QString> &present) const
    {
        Waiting waiting;
        waiting.job = &job;
        waiting.stage = stageOf(job);
        if (!job.needs)
            return waiting;
        for (const QString &name : m_setting.inputs.pipeline.predecessors(job)) {
            if (present.contains(name) && name != job.name)
                waiting.needs.append(name);
        }
        return waiting;
    }

    int stageOf(const gitlab::Job &job) const
    {
        const auto &stages = m_setting.inputs.pipeline.stages;
        for (qsizetype i = 0; i < stages.size(); ++i) {
            if (stages[i].value == job.stage.value)
                return int(i);
        }
        return int(stages.size());
    }

    void startReady()
    {
        for (qsizetype i = 0; i < m_waiting.size() && m_freeSlots > 0;) {
            if (isReady(m_waiting[i]))
                start(m_waiting.takeAt(i));
            else
                ++i;
        }
    }

    bool isReady(const Waiting &waiting) const
    {
        if (!waiting.job->needs)
            return m_unfinished.isEmpty() || m_unfinished.firstKey() >= waiting.stage;
        return std::all_of(waiting.needs.cbegin(), waiting.needs.cend(),
                           [this](const QString &name) { return m_ended.contains(name); });
    }

    /// The jobs whose artifacts it downloads.
    QStringList producersOf(const Waiting &waiting) const
    {
        if (!waiting.job->dependencies.isEmpty())
            return waiting.job->dependencies;
        QStringList producers;
        if (waiting.job->needs) {
            for (const gitlab::Need &need : *waiting.job->needs) {
                if (need.artifacts)
                    producers.append(need.job);
            }
            return producers;
        }
        for (const auto &[stage, name] : m_producers) {
            if (stage < waiting.stage)
                producers.append(name);
        }
        return producers;
    }

    void start(const Waiting &waiting)
    {
        const int slotsTaken = slotsOf(*waiting.job);
        const int rounds = (waiting.job->parallel + m_setting.runner.concurrency - 1) / m_setting.runner.concurrency;
        ScheduledJob job;
        job.job = waiting.job;
        job.start = m_now;
        job.cause = m_lastEnded;
        job.run = runJob(m_setting, m_world, m_revision, *waiting.job, producersOf(waiting));
        job.end = m_now + job.run.ledger.seconds(m_setting.costs.correlation).p50 * std::max(1, rounds);
        m_freeSlots -= slotsTaken;
        m_running.append(int(m_jobs.size()));
        m_stages.append(waiting.stage);
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
        const int stage = m_stages[index];
        if (--m_unfinished[stage] == 0)
            m_unfinished.remove(stage);
        if (job.run.artifacts.size.bytes > 0)
            m_producers.append({stage, job.job->name});
        job.run.commit(*job.job, m_world);
    }

    const Setting &m_setting;
    World &m_world;
    const Revision &m_revision;
    QList<Waiting> m_waiting;
    QMap<int, int> m_unfinished; ///< jobs that have not ended, by stage; stages without any are left out
    QList<ScheduledJob> m_jobs;
    QList<int> m_stages;                    ///< of m_jobs
    QList<QPair<int, QString>> m_producers; ///< jobs that have left artifacts, with their stages
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
