// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/schedule.h"

#include <algorithm>
#include <queue>

namespace caravan::estimate {

namespace {

using Lowest = std::priority_queue<int, std::vector<int>, std::greater<>>;

/// Decides what becomes of each job, by those before it alone: no time is needed for that.
class Standings
{
public:
    Standings(const gitlab::Graph &graph, const QList<Appointment> &appointments, Schedule &schedule) :
        m_graph(graph), m_appointments(appointments), m_schedule(schedule)
    {
        schedule.standings.fill(Standing::Blocked, graph.size()); // what order() leaves out waits for itself
        schedule.holders.fill(-1, graph.size());
        const QList<int> order = graph.order();
        if (order.size() < graph.size()) {
            const QSet<int> ordered(order.cbegin(), order.cend());
            for (int job = 0; job < graph.size(); ++job) {
                if (!ordered.contains(job))
                    holdBehind(job);
            }
        }
        for (const int job : order)
            decide(job);
    }

private:
    bool isOptional(int job) const { return m_schedule.standings.at(job) == Standing::ByHand && m_appointments.at(job).allowsFailure; }

    /// Whether what waits for the job waits for ever.
    bool isEndless(int job) const
    {
        const Standing standing = m_schedule.standings.at(job);
        return standing == Standing::Blocked || (standing == Standing::ByHand && !m_appointments.at(job).allowsFailure);
    }

    /// The stages after that of an endless job wait for it.
    void holdBehind(int job)
    {
        if (m_stageHolder < 0 || m_graph.node(job).stage < m_graph.node(m_stageHolder).stage)
            m_stageHolder = job;
    }

    void decide(int job)
    {
        const Begin begin = m_appointments.at(job).begin;
        int absent = -1; // a need that is not run
        int endless = -1;
        for (const int need : m_graph.needs(job)) {
            if (m_schedule.standings.at(need) == Standing::Skipped || isOptional(need))
                absent = need;
            else if (isEndless(need))
                endless = need;
        }
        const bool isHeld = m_stageHolder >= 0 && m_graph.waitsForStages(job) && m_graph.node(job).stage > m_graph.node(m_stageHolder).stage;
        if (isHeld)
            endless = m_stageHolder;
        Standing standing = begin == Begin::ByHand ? Standing::ByHand : begin == Begin::OnFailure ? Standing::Skipped : Standing::Runs;
        if (absent >= 0 && begin != Begin::Always) {
            standing = Standing::Skipped;
            m_schedule.holders[job] = absent;
        } else if (endless >= 0) {
            standing = Standing::Blocked;
            m_schedule.holders[job] = endless;
        }
        m_schedule.standings[job] = standing;
        if (isEndless(job))
            holdBehind(job);
    }

    const gitlab::Graph &m_graph;
    const QList<Appointment> &m_appointments;
    Schedule &m_schedule;
    int m_stageHolder = -1; ///< the endless job of the first stage that has one
};

/// Lets a pipeline happen, from one event to the next.
class Course
{
public:
    Course(const gitlab::Graph &graph, const QList<Appointment> &appointments, int slots, const std::function<double(int)> &secondsOf,
           const std::function<void(int)> &ended) :
        m_graph(graph),
        m_appointments(appointments), m_secondsOf(secondsOf), m_ended(ended), m_freeSlots(std::max(1, slots))
    {
        Standings(graph, appointments, m_schedule);
        m_schedule.times.resize(graph.size());
        m_released.resize(graph.size());
        m_dependents.resize(graph.size());
        m_unmet.resize(graph.size());
        for (int job = 0; job < graph.size(); ++job) {
            if (m_schedule.standings.at(job) == Standing::Runs)
                expect(job);
        }
    }

    Schedule run()
    {
        releaseStages();
        for (;;) {
            startWaiting();
            if (m_events.empty())
                return std::move(m_schedule);
            const Event event = m_events.top();
            m_events.pop();
            m_now = event.time;
            if (event.isEnd)
                end(event.job);
            else
                makeReady(event.job);
        }
    }

private:
    /// Something that happens at a time: a job ends, or its delay is over.
    struct Event {
        double time = 0;
        int number = 0; ///< of events at one time, the one that was planned first
        int job = 0;
        bool isEnd = false;
        bool operator>(const Event &other) const { return std::pair(time, number) > std::pair(other.time, other.number); }
    };
    /// When a job could have started, had the runner had a place, and which job's end let it.
    struct Release {
        double time = 0;
        int cause = -1;
    };

    /// Notes what a job waits for. Of jobs that do not run, none that runs waits.
    void expect(int job)
    {
        ++m_unfinished[m_graph.node(job).stage];
        for (const int need : m_graph.needs(job)) {
            if (m_schedule.standings.at(need) != Standing::Runs)
                continue;
            m_dependents[need].append(job);
            ++m_unmet[job];
        }
        if (m_graph.waitsForStages(job))
            m_waitingForStages[m_graph.node(job).stage].append(job);
        else if (m_unmet.at(job) == 0)
            release(job);
    }

    void releaseStages()
    {
        while (!m_waitingForStages.isEmpty() && (m_unfinished.isEmpty() || m_waitingForStages.firstKey() <= m_unfinished.firstKey())) {
            for (const int job : m_waitingForStages.take(m_waitingForStages.firstKey()))
                release(job);
        }
    }

    /// All before the job has ended.
    void release(int job)
    {
        const double delay = m_appointments.at(job).delay;
        m_released[job] = {m_now + delay, m_lastEnded};
        if (delay > 0)
            m_events.push({m_now + delay, m_planned++, job, false});
        else
            makeReady(job);
    }

    /// Its delay is over.
    void makeReady(int job)
    {
        const int group = m_appointments.at(job).group;
        if (group >= 0 && m_busyGroups.contains(group)) {
            m_waitingForGroups[group].push(job);
            return;
        }
        if (group >= 0)
            m_busyGroups.insert(group);
        (m_appointments.at(job).takesSlot ? m_ready : m_readyWithoutSlot).push(job);
    }

    void startWaiting()
    {
        while (!m_readyWithoutSlot.empty() || (!m_ready.empty() && m_freeSlots > 0)) {
            Lowest &next = m_readyWithoutSlot.empty() ? m_ready : m_readyWithoutSlot;
            const int job = next.top();
            next.pop();
            start(job);
        }
    }

    void start(int job)
    {
        const Release &released = m_released.at(job);
        Times &times = m_schedule.times[job];
        times.start = m_now;
        times.cause = m_now > released.time ? m_lastEnded : released.cause;
        times.end = m_now + m_secondsOf(job);
        m_schedule.order.append(job);
        if (m_appointments.at(job).takesSlot)
            --m_freeSlots;
        m_events.push({times.end, m_planned++, job, true});
    }

    void end(int job)
    {
        m_lastEnded = job;
        if (m_ended)
            m_ended(job);
        if (m_appointments.at(job).takesSlot)
            ++m_freeSlots;
        freeGroup(m_appointments.at(job).group);
        const auto left = m_unfinished.find(m_graph.node(job).stage);
        if (--*left == 0)
            m_unfinished.erase(left);
        for (const int dependent : m_dependents.at(job)) {
            if (--m_unmet[dependent] == 0)
                release(dependent);
        }
        releaseStages();
    }

    void freeGroup(int group)
    {
        if (group < 0)
            return;
        m_busyGroups.remove(group);
        Lowest &waiting = m_waitingForGroups[group];
        if (waiting.empty())
            return;
        const int next = waiting.top();
        waiting.pop();
        makeReady(next);
    }

    const gitlab::Graph &m_graph;
    const QList<Appointment> &m_appointments;
    const std::function<double(int)> &m_secondsOf;
    const std::function<void(int)> &m_ended;
    Schedule m_schedule;
    QList<Release> m_released;
    QList<QList<int>> m_dependents; ///< jobs that run, by the one that they need
    QList<int> m_unmet;             ///< needs that have not ended, by job
    QMap<int, int> m_unfinished;    ///< jobs that run and have not ended, by stage; stages without any are left out
    QMap<int, QList<int>> m_waitingForStages;
    QSet<int> m_busyGroups;
    QHash<int, Lowest> m_waitingForGroups;
    Lowest m_ready;
    Lowest m_readyWithoutSlot;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    int m_planned = 0;
    double m_now = 0;
    int m_lastEnded = -1;
    int m_freeSlots = 1;
};

} // namespace

Schedule scheduleOf(const gitlab::Graph &graph, const QList<Appointment> &appointments, int slots,
                    const std::function<double(int job)> &secondsOf, const std::function<void(int job)> &ended)
{
    Q_ASSERT(appointments.size() == graph.size());
    return Course(graph, appointments, slots, secondsOf, ended).run();
}

QList<int> criticalPath(const Schedule &schedule)
{
    int last = -1;
    for (const int job : schedule.order) {
        if (last < 0 || schedule.times.at(job).end > schedule.times.at(last).end)
            last = job;
    }
    QList<int> path;
    for (int at = last; at >= 0; at = schedule.times.at(at).cause)
        path.prepend(at);
    return path;
}

} // namespace caravan::estimate
