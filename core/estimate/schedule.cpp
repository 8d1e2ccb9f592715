// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/schedule.h"

#include "core/base/texts.h"
#include "core/estimate/memory.h"

#include <algorithm>
#include <atomic>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ScheduleTexts);

/// A number for what a run leaves behind, given once.
quint64 newEffect()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// The stamp of a world in which, after all that \a stamp stands for, \a event happens.
quint64 stampAfter(quint64 stamp, quint64 event)
{
    constexpr quint64 spread = 0x9e3779b97f4a7c15; // the golden ratio, as hash functions mix with it
    stamp ^= event + spread + (stamp << 12) + (stamp >> 4);
    return stamp * (spread | 1);
}

/// A job that is to run.
struct Waiting {
    const gitlab::Job *job = nullptr;
    const KnownJob *known = nullptr;
    Remembered *remembered = nullptr;
    bool isAsRemembered = false; ///< it does the same as in the estimate before
    int stage = 0;               ///< index of its stage: without needs, it waits for all jobs of those before
    int unmetNeeds = 0;          ///< needs in this pipeline that have not ended
};

class Simulation
{
public:
    Simulation(const Setting &setting, const QList<KnownJob *> &known, World &world, const Revision &revision, RunMemory &memory) :
        m_setting(setting), m_world(world), m_stamp(stampAfter(world.stamp, 0)), m_revision(revision), m_memory(memory),
        m_freeSlots(setting.runner.concurrency)
    {
        collect(known);
    }

    QList<ScheduledJob> run()
    {
        for (;;) {
            startReady();
            const int next = nextEnd();
            if (next < 0)
                break;
            finish(next);
        }
        if (m_memory.end && m_memory.end->stamp == m_stamp)
            m_world = *m_memory.end;
        else
            settle();
        m_world.stamp = m_stamp;
        m_memory.end = m_world;
        return std::move(m_jobs);
    }

private:
    void collect(const QList<KnownJob *> &known)
    {
        const gitlab::Pipeline &pipeline = m_setting.inputs.pipeline;
        QHash<QString, int> stages;
        for (qsizetype i = pipeline.stages.size(); i-- > 0;)
            stages.insert(pipeline.stages[i].value, int(i));
        QList<int> places(pipeline.jobs.size(), -1); // in m_waiting, of the pipeline's jobs
        m_waiting.reserve(m_setting.runnable.size());
        QString stageName;
        int stage = int(pipeline.stages.size());
        for (qsizetype i = 0; i < m_setting.runnable.size(); ++i) {
            const gitlab::Job *job = m_setting.runnable.at(i);
            if (job->isTrigger) {
                m_setting.assume(ScheduleTexts::tr("“%1” starts another pipeline, which is not counted.").arg(job->name),
                                 u"its text is elsewhere"_s, u"assumed"_s);
                continue;
            }
            Waiting waiting;
            waiting.job = job;
            waiting.known = known.at(i);
            std::vector<Remembered> &runs = known.at(i)->runs;
            if (runs.size() <= m_memory.number)
                runs.resize(m_memory.number + 1);
            waiting.remembered = &runs[m_memory.number];
            waiting.isAsRemembered = waiting.remembered->deed == waiting.known->deedVersion;
            if (job->stage.value != stageName) {
                stageName = job->stage.value;
                stage = stages.value(stageName, int(pipeline.stages.size()));
            }
            waiting.stage = stage;
            if (presenceOfJob(waiting) != Presence::Runs)
                continue;
            places[job - pipeline.jobs.constData()] = int(m_waiting.size());
            ++m_unfinished[waiting.stage];
            m_waiting.append(waiting);
        }
        m_dependents.resize(m_waiting.size());
        for (int i = 0; i < int(m_waiting.size()); ++i)
            linkNeeds(i, places);
        releaseStages();
    }

    Presence presenceOfJob(const Waiting &waiting) const
    {
        Remembered &remembered = *waiting.remembered;
        if (!waiting.isAsRemembered) {
            const Presence presence = presenceOf(*waiting.job, Environment(*waiting.job, m_revision), m_revision);
            remembered = {.deed = waiting.known->deedVersion, .presence = presence, .runBefore = remembered.run};
            const Setting::Noting noting(m_setting, remembered.notes);
            if (presence == Presence::Manual) {
                m_setting.assume(ScheduleTexts::tr("“%1” is started by hand and not counted.").arg(waiting.job->name),
                                 u"GitLab, .gitlab-ci.yml reference, when: manual"_s, u"stated"_s);
            }
        }
        m_setting.assume(remembered.notes);
        return remembered.presence;
    }

    void linkNeeds(int index, const QList<int> &places)
    {
        Waiting &waiting = m_waiting[index];
        if (!waiting.job->needs) {
            m_waitingForStages[waiting.stage].append(index);
            return;
        }
        for (const gitlab::Need &need : *waiting.job->needs) {
            const int place = places.value(m_setting.inputs.pipeline.places.value(need.job, -1), -1);
            const bool isCounted = place >= 0 && !m_dependents.at(place).isEmpty() && m_dependents.at(place).constLast() == index;
            if (place < 0 || place == index || isCounted)
                continue;
            m_dependents[place].append(index);
            ++waiting.unmetNeeds;
        }
        if (waiting.unmetNeeds == 0)
            m_ready.insert(index, index);
    }

    /// Jobs without needs are ready when the stages before theirs have ended.
    void releaseStages()
    {
        while (!m_waitingForStages.isEmpty() && (m_unfinished.isEmpty() || m_waitingForStages.firstKey() <= m_unfinished.firstKey())) {
            for (const int index : m_waitingForStages.take(m_waitingForStages.firstKey()))
                m_ready.insert(index, index);
        }
    }

    void startReady()
    {
        while (!m_ready.isEmpty() && m_freeSlots > 0)
            start(m_ready.take(m_ready.firstKey()));
    }

    Supply supplyFor(const Waiting &waiting)
    {
        if (!waiting.job->dependencies.isEmpty())
            return supplyOf(m_world, waiting.job->dependencies);
        if (!waiting.job->needs)
            return stageSupply(waiting.stage);
        QStringList producers;
        for (const gitlab::Need &need : *waiting.job->needs) {
            if (need.artifacts)
                producers.append(need.job);
        }
        return supplyOf(m_world, producers);
    }

    /// The artifacts of all stages before \a stage, put together once.
    Supply stageSupply(int stage)
    {
        RememberedSupply &remembered = m_memory.supplies[stage];
        if (m_suppliedStages.contains(stage))
            return remembered.supply;
        m_suppliedStages.insert(stage);
        QStringList producers;
        QList<Archive> parts;
        for (const auto &[itsStage, name] : std::as_const(m_producers)) {
            if (itsStage < stage) {
                producers.append(name);
                parts.append(m_world.artifacts.value(name));
            }
        }
        if (producers != remembered.producers || parts != remembered.parts)
            remembered = {producers, parts, supplyOf(m_world, producers)};
        return remembered.supply;
    }

    std::shared_ptr<const JobRun> runOf(const Waiting &waiting)
    {
        Remembered &remembered = *waiting.remembered;
        const bool isSameStart = remembered.run && waiting.isAsRemembered && remembered.intake == waiting.known->intakeVersion
            && remembered.stamp == m_stamp && remembered.stage == waiting.stage;
        if (!isSameStart)
            runAgain(waiting);
        remembered.intake = waiting.known->intakeVersion;
        remembered.stamp = m_stamp;
        remembered.stage = waiting.stage;
        m_setting.assume(remembered.run->assumptions);
        return remembered.run;
    }

    /// Runs a job, unless the world answers all its questions as before.
    void runAgain(const Waiting &waiting)
    {
        settle();
        Remembered &remembered = *waiting.remembered;
        const Supply supply = supplyFor(waiting);
        if (remembered.run && waiting.isAsRemembered && remembered.supply == supply && remembered.answers.holdIn(m_world))
            return;
        const View view(m_world);
        JobRun run = runJob(m_setting, view, m_revision, *waiting.job, supply);
        const std::shared_ptr<const JobRun> before = remembered.run ? remembered.run : remembered.runBefore;
        run.effect = before && leaveTheSame(*before, run) ? before->effect : newEffect();
        remembered.run = std::make_shared<const JobRun>(std::move(run));
        remembered.runBefore.reset();
        remembered.supply = supply;
        remembered.answers = view.answers();
    }

    /// Brings the world up to date; while every job starts as it did, nobody looks at it. Who types in one job has the same
    /// world before it again and again.
    void settle()
    {
        const bool isFirst = !m_isSettled;
        m_isSettled = true;
        if (isFirst && m_memory.middle && m_memory.middle->stamp == m_stamp) {
            m_world = *m_memory.middle;
            m_unsettled.clear();
            return;
        }
        if (isFirst)
            m_world.artifacts.clear();
        for (const auto &[job, run] : std::as_const(m_unsettled))
            run->commit(*job, m_world);
        m_unsettled.clear();
        if (isFirst) {
            m_world.stamp = m_stamp;
            m_memory.middle = m_world;
        }
    }

    void start(int index)
    {
        const Waiting &waiting = m_waiting[index];
        const int slotsTaken = slotsOf(*waiting.job);
        const int rounds = (waiting.job->parallel + m_setting.runner.concurrency - 1) / m_setting.runner.concurrency;
        ScheduledJob job;
        job.job = waiting.job;
        job.start = m_now;
        job.cause = m_lastEnded;
        job.run = runOf(waiting);
        job.end = m_now + job.run->seconds.p50 * std::max(1, rounds);
        m_freeSlots -= slotsTaken;
        m_running.append(int(m_jobs.size()));
        m_places.append(index);
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
        const int place = m_places[index];
        m_now = job.end;
        m_lastEnded = index;
        m_running.removeOne(index);
        m_freeSlots += slotsOf(*job.job);
        const int stage = m_waiting[place].stage;
        if (--m_unfinished[stage] == 0)
            m_unfinished.remove(stage);
        if (job.run->artifacts.size.bytes > 0)
            m_producers.append({stage, job.job->name});
        m_unsettled.append({job.job, job.run});
        m_stamp = stampAfter(stampAfter(m_stamp, job.run->effect), quint64(stage));
        for (const int dependent : m_dependents.at(place)) {
            if (--m_waiting[dependent].unmetNeeds == 0)
                m_ready.insert(dependent, dependent);
        }
        releaseStages();
    }

    const Setting &m_setting;
    World &m_world;
    bool m_isSettled = false; ///< the world is one of this run, without the artifacts of an earlier one
    QList<std::pair<const gitlab::Job *, std::shared_ptr<const JobRun>>> m_unsettled; ///< runs whose effects are not in m_world yet
    quint64 m_stamp = 0;                                                              ///< of the world with them
    const Revision &m_revision;
    RunMemory &m_memory;
    QList<Waiting> m_waiting;                 ///< all jobs, in the order of stages, then of the file
    QMap<int, int> m_ready;                   ///< indices of m_waiting that may start; as keys, so that the first comes first
    QMap<int, QList<int>> m_waitingForStages; ///< indices of m_waiting by stage
    QList<QList<int>> m_dependents;           ///< indices of m_waiting, by the index that they need
    QMap<int, int> m_unfinished;              ///< jobs that have not ended, by stage; stages without any are left out
    QList<ScheduledJob> m_jobs;
    QList<int> m_places;                    ///< of m_jobs in m_waiting
    QList<QPair<int, QString>> m_producers; ///< jobs that have left artifacts, with their stages
    QSet<int> m_suppliedStages;
    QList<int> m_running;
    double m_now = 0;
    int m_lastEnded = -1;
    int m_freeSlots = 1;
};

} // namespace

QList<ScheduledJob> runPipeline(const Setting &setting, const QList<KnownJob *> &known, World &world, const Revision &revision,
                                RunMemory &memory)
{
    return Simulation(setting, known, world, revision, memory).run();
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
