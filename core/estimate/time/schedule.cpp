// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/schedule.h"

#include <algorithm>
#include <queue>

namespace caravan::estimate {

namespace {

using Lowest = std::priority_queue<int, std::vector<int>, std::greater<>>;

/// Lets a pipeline happen, from one event to the next.
class Happening
{
public:
    Happening(const gitlab::Graph &graph, const QList<Appointment> &appointments, int slots, const std::function<Course(int)> &begin,
              const std::function<void(int)> &ended) :
        m_graph(graph),
        m_appointments(appointments), m_begin(begin), m_ended(ended), m_freeSlots(std::max(1, slots))
    {
        m_schedule.standings.fill(Standing::Blocked, graph.size()); // what is never released waits for ever
        m_schedule.holders.fill(-1, graph.size());
        m_schedule.fails.fill(false, graph.size());
        m_schedule.areAllowed.fill(false, graph.size());
        m_schedule.times.resize(graph.size());
        m_released.resize(graph.size());
        m_dependents.resize(graph.size());
        m_unmet.resize(graph.size());
        m_isSettled.fill(false, graph.size());
        for (int job = 0; job < graph.size(); ++job)
            expect(job);
    }

    Schedule run()
    {
        for (const int job : std::exchange(m_free, {}))
            release(job);
        settleAll();
        for (;;) {
            startWaiting();
            if (m_events.empty())
                break;
            const Event event = m_events.top();
            m_events.pop();
            m_now = event.time;
            if (event.isEnd)
                end(event.job);
            else
                makeReady(event.job);
        }
        nameHolders();
        return std::move(m_schedule);
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

    /// Notes what a job waits for.
    void expect(int job)
    {
        ++m_unfinished[m_graph.node(job).stage];
        for (const int need : m_graph.needs(job)) {
            m_dependents[need].append(job);
            ++m_unmet[job];
        }
        if (m_graph.waitsForStages(job))
            m_waitingForStages[m_graph.node(job).stage].append(job);
        else if (m_unmet.at(job) == 0)
            m_free.append(job);
    }

    /// Lets everything know of jobs that have ended or are not run, and of what that releases in turn.
    void settleAll()
    {
        releaseStages();
        while (!m_settled.isEmpty()) {
            const int job = m_settled.takeFirst();
            m_isSettled[job] = true;
            const auto left = m_unfinished.find(m_graph.node(job).stage);
            if (--*left == 0)
                m_unfinished.erase(left);
            for (const int dependent : m_dependents.at(job)) {
                if (--m_unmet[dependent] == 0)
                    release(dependent);
            }
            releaseStages();
        }
    }

    void releaseStages()
    {
        while (!m_waitingForStages.isEmpty() && (m_unfinished.isEmpty() || m_waitingForStages.firstKey() <= m_unfinished.firstKey())) {
            for (const int job : m_waitingForStages.take(m_waitingForStages.firstKey()))
                release(job);
        }
    }

    bool hasFailed(int job) const
    {
        return m_schedule.fails.at(job) && !m_appointments.at(job).allowsFailure && !m_schedule.areAllowed.at(job);
    }

    /// A failure that \a job sees: of one that it needs, or of any stage before; -1: none.
    int failureBefore(int job) const
    {
        if (m_graph.waitsForStages(job))
            return m_failed >= 0 && m_graph.node(m_failed).stage < m_graph.node(job).stage ? m_failed : -1;
        const QList<int> &needs = m_graph.needs(job);
        const auto failed = std::find_if(needs.cbegin(), needs.cend(), [this](int need) { return hasFailed(need); });
        return failed == needs.cend() ? -1 : *failed;
    }

    /// The last job that \a job needs and that is not run; -1: none.
    int absenceBefore(int job) const
    {
        const QList<int> &needs = m_graph.needs(job);
        const auto absent =
            std::find_if(needs.crbegin(), needs.crend(), [this](int need) { return m_schedule.standings.at(need) != Standing::Runs; });
        return absent == needs.crend() ? -1 : *absent;
    }

    /// What becomes of a job, all before it being settled.
    Standing decide(int job)
    {
        const Begin begin = m_appointments.at(job).begin;
        const int failure = failureBefore(job);
        if (begin == Begin::Always || (begin == Begin::OnFailure && failure >= 0))
            return Standing::Runs;
        m_schedule.holders[job] = failure >= 0 ? failure : absenceBefore(job);
        if (begin == Begin::OnFailure || m_schedule.holders.at(job) >= 0)
            return Standing::Skipped;
        return begin == Begin::ByHand ? Standing::ByHand : Standing::Runs;
    }

    /// All before the job has ended, or is not run.
    void release(int job)
    {
        const Standing standing = decide(job);
        m_schedule.standings[job] = standing;
        if (standing == Standing::Skipped || (standing == Standing::ByHand && m_appointments.at(job).allowsFailure))
            m_settled.append(job);
        if (standing != Standing::Runs)
            return;
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
        const Course course = m_begin(job);
        times.end = m_now + course.seconds;
        m_schedule.fails[job] = course.fails;
        m_schedule.areAllowed[job] = course.isAllowed;
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
        if (hasFailed(job) && (m_failed < 0 || m_graph.node(job).stage < m_graph.node(m_failed).stage))
            m_failed = job;
        m_settled.append(job);
        settleAll();
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

    /// Of jobs that wait for ever: what they wait for. In a circle that is nobody else.
    void nameHolders()
    {
        int first = -1; // of the jobs that hold later stages, the one of the earliest
        for (int job = 0; job < m_graph.size(); ++job) {
            if (!m_isSettled.at(job) && (first < 0 || m_graph.node(job).stage < m_graph.node(first).stage))
                first = job;
        }
        if (first < 0)
            return;
        QSet<QString> circling;
        for (const gitlab::NeedFault &fault : m_graph.faults()) {
            if (fault.kind == gitlab::NeedFault::Kind::Itself)
                circling.insert(fault.job);
            circling.unite({fault.circle.cbegin(), fault.circle.cend()});
        }
        for (int job = 0; job < m_graph.size(); ++job) {
            if (m_schedule.standings.at(job) != Standing::Blocked || circling.contains(m_graph.node(job).name))
                continue;
            const QList<int> &needs = m_graph.needs(job);
            const auto endless = std::find_if(needs.crbegin(), needs.crend(), [this](int need) { return !m_isSettled.at(need); });
            m_schedule.holders[job] = endless != needs.crend() ? *endless : first;
        }
    }

    const gitlab::Graph &m_graph;
    const QList<Appointment> &m_appointments;
    const std::function<Course(int)> &m_begin;
    const std::function<void(int)> &m_ended;
    Schedule m_schedule;
    QList<Release> m_released;
    QList<QList<int>> m_dependents; ///< jobs, by the one that they need
    QList<int> m_unmet;             ///< needs that are not settled, by job
    QMap<int, int> m_unfinished;    ///< jobs that are not settled, by stage; stages without any are left out
    QList<int> m_free;              ///< jobs that wait for nothing
    QList<int> m_settled;    ///< jobs that have ended, or are not run and keep nothing waiting; those that wait for them do not know yet
    QList<bool> m_isSettled; ///< those of which they know
    QMap<int, QList<int>> m_waitingForStages;
    QSet<int> m_busyGroups;
    QHash<int, Lowest> m_waitingForGroups;
    Lowest m_ready;
    Lowest m_readyWithoutSlot;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    int m_planned = 0;
    double m_now = 0;
    int m_lastEnded = -1;
    int m_failed = -1; ///< the job of the earliest stage whose failure keeps others back
    int m_freeSlots = 1;
};

} // namespace

Schedule scheduleOf(const gitlab::Graph &graph, const QList<Appointment> &appointments, int slots,
                    const std::function<Course(int job)> &begin, const std::function<void(int job)> &ended)
{
    Q_ASSERT(appointments.size() == graph.size());
    return Happening(graph, appointments, slots, begin, ended).run();
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
