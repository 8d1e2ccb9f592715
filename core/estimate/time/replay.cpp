// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/replay.h"

#include <algorithm>
#include <limits>

namespace caravan::estimate {

namespace {

void raise(Row &row, const Row &least)
{
    for (size_t i = 0; i < drawCount; ++i)
        row[i] = std::max(row[i], least[i]);
}

/// Ends of jobs by stage, and the latest of all stages before one.
class Barriers
{
public:
    void note(int stage, const Row &end)
    {
        const auto known = m_ends.find(stage);
        if (known == m_ends.end())
            m_ends.insert(stage, end);
        else
            raise(*known, end);
    }
    /// To be asked when all jobs of the stages before have been noted.
    const Row &before(int stage)
    {
        auto after = m_before.lowerBound(stage);
        if (after != m_before.end() && after.key() == stage)
            return *after;
        Row row = {};
        int from = std::numeric_limits<int>::min();
        if (after != m_before.begin()) { // the nearest that was asked for
            --after;
            from = after.key();
            row = *after;
        }
        for (auto end = m_ends.lowerBound(from); end != m_ends.end() && end.key() < stage; ++end)
            raise(row, *end);
        return *m_before.insert(stage, row);
    }

private:
    QMap<int, Row> m_ends;
    QMap<int, Row> m_before;
};

/// The places of a runner: in each world, when each is free.
class Places
{
public:
    Places(size_t count) : m_count(count), m_free(count * drawCount, 0) { }

    /// Lets a job wait for the first free place and take it for its \a length.
    void take(Row &start, const Row &length)
    {
        for (size_t world = 0; world < drawCount; ++world) {
            float *const heap = m_free.data() + world * m_count;
            start[world] = std::max(start[world], heap[0]);
            put(heap, start[world] + length[world]);
        }
    }

private:
    /// Puts \a free in the place of the least and restores the order of the heap.
    void put(float *heap, float free) const
    {
        size_t at = 0;
        for (;;) {
            size_t next = 2 * at + 1;
            if (next >= m_count)
                break;
            if (next + 1 < m_count && heap[next + 1] < heap[next])
                ++next;
            if (heap[next] >= free)
                break;
            heap[at] = heap[next];
            at = next;
        }
        heap[at] = free;
    }

    size_t m_count;
    std::vector<float> m_free; ///< a heap for each world
};

/// The least of values at places behind one: a Fenwick tree.
class LeastBehind
{
public:
    LeastBehind(int places, double most) : m_least(size_t(places) + 1, most) { }
    void put(int place, double value)
    {
        for (size_t i = m_least.size() - 1 - size_t(place); i < m_least.size(); i += lowestBit(i))
            m_least[i] = std::min(m_least[i], value);
    }
    double behind(int place, double most) const
    {
        double least = most;
        for (size_t i = m_least.size() - 2 - size_t(place); i > 0; i -= lowestBit(i))
            least = std::min(least, m_least[i]);
        return least;
    }

private:
    static size_t lowestBit(size_t number) { return number & (~number + 1); }

    std::vector<double> m_least; ///< from 1 on, the last place first
};

bool isCrowded(const QList<Appointment> &appointments, const Schedule &schedule, int slots)
{
    const auto takesSlot = [&](int job) { return appointments.at(job).takesSlot; };
    return std::count_if(schedule.order.cbegin(), schedule.order.cend(), takesSlot) > std::max(1, slots);
}

} // namespace

Row wallsOf(const gitlab::Graph &graph, const QList<Appointment> &appointments, const Schedule &schedule, int slots,
            const std::function<Row(int job)> &lengths)
{
    std::vector<bool> isNeeded(size_t(graph.size()), false);
    for (const int job : schedule.order) {
        for (const int need : graph.needs(job))
            isNeeded[size_t(need)] = true;
    }
    const bool areFew = isCrowded(appointments, schedule, slots);
    Places places(areFew ? size_t(std::max(1, slots)) : 0);
    Barriers barriers;
    QHash<int, Row> ends; // of jobs that others need
    QHash<int, Row> groups;
    Row wall = {};
    for (const int job : schedule.order) {
        const Appointment &appointment = appointments.at(job);
        const int stage = graph.node(job).stage;
        Row start = graph.waitsForStages(job) ? barriers.before(stage) : Row{};
        if (!graph.waitsForStages(job)) {
            for (const int need : graph.needs(job)) {
                if (const auto end = ends.constFind(need); end != ends.cend())
                    raise(start, *end);
            }
        }
        if (appointment.delay > 0)
            add(start, rowOf(appointment.delay));
        if (appointment.group >= 0)
            raise(start, groups.value(appointment.group, Row{}));
        const Row length = lengths(job);
        if (areFew && appointment.takesSlot)
            places.take(start, length);
        add(start, length); // now it is the end
        barriers.note(stage, start);
        if (appointment.group >= 0)
            groups.insert(appointment.group, start);
        if (isNeeded[size_t(job)])
            ends.insert(job, start);
        raise(wall, start);
    }
    return wall;
}

QList<double> slackOf(const gitlab::Graph &graph, const QList<Appointment> &appointments, const Schedule &schedule)
{
    double wall = 0;
    QMap<int, int> places; // of stages among those that jobs run in, by number
    for (const int job : schedule.order) {
        wall = std::max(wall, schedule.times.at(job).end);
        places.insert(graph.node(job).stage, 0);
    }
    int next = 0;
    for (int &place : places)
        place = next++;
    QList<double> latest(graph.size(), wall); // ends
    LeastBehind starts(next, wall);           // the latest ones of jobs that wait for stages
    QList<double> slack(graph.size(), 0);
    const auto lower = [](double &value, double most) { value = std::min(value, most); };
    for (auto at = schedule.order.crbegin(); at != schedule.order.crend(); ++at) {
        const int job = *at;
        const Times &times = schedule.times.at(job);
        lower(latest[job], starts.behind(places.value(graph.node(job).stage), wall));
        slack[job] = std::max(0.0, latest.at(job) - times.end);
        const double latestStart = latest.at(job) - (times.end - times.start);
        const double latestRelease = latestStart - appointments.at(job).delay;
        if (graph.waitsForStages(job))
            starts.put(places.value(graph.node(job).stage), latestRelease);
        for (const int need : graph.needs(job))
            lower(latest[need], latestRelease);
        if (times.cause >= 0) // where it waited for a place, that is what the cause has given it
            lower(latest[times.cause], latestStart - (times.start - schedule.times.at(times.cause).end));
    }
    return slack;
}

} // namespace caravan::estimate
