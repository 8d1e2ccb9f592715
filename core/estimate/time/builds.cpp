// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/builds.h"

#include "core/estimate/time/machine.h"

#include <algorithm>
#include <set>

namespace caravan::estimate {

namespace {

/// Plays the builds event by event: those that are under way share the cores, each as many as it can use.
class BuildSchedule
{
public:
    BuildSchedule(const QList<Build> &builds, int jobs, double cores) :
        m_builds(builds), m_jobs(std::max(1, jobs)), m_cores(std::max(1.0, cores)), m_waitsFor(builds.size()), m_followers(builds.size())
    {
        for (qsizetype i = 0; i < builds.size(); ++i) {
            for (const qsizetype before : builds[i].after) {
                m_followers[before].append(i);
                ++m_waitsFor[i];
            }
            m_waiting.insert(m_waiting.end(), i);
            if (m_waitsFor[i] == 0)
                m_ready.insert(m_ready.end(), i);
        }
    }

    double seconds()
    {
        double now = 0;
        while (!m_waiting.empty() || !m_running.isEmpty()) {
            begin();
            now += untilNextEnds();
        }
        return now;
    }

private:
    struct Running {
        qsizetype build = 0;
        double left = 0;  ///< seconds on a core
        double cores = 1; ///< that it uses when nothing else runs
    };

    void begin()
    {
        while (m_running.size() < m_jobs && !m_ready.empty())
            begin(*m_ready.begin());
        if (m_running.isEmpty() && !m_waiting.empty())
            begin(*m_waiting.begin()); // a cycle
    }

    void begin(qsizetype build)
    {
        m_ready.erase(build);
        m_waiting.erase(build);
        const Build &begun = m_builds[build];
        const double work = begun.cpuSeconds + begun.serialSeconds;
        const double alone = begun.cpuSeconds / speedUp(std::min(double(m_jobs), m_cores), begun.speedUpOnTwo) + begun.serialSeconds;
        m_running.append({build, work, alone > 0 ? work / alone : 1});
    }

    double untilNextEnds()
    {
        double wanted = 0;
        for (const Running &one : std::as_const(m_running))
            wanted += one.cores;
        const double share = std::min(1.0, m_cores / wanted);
        const auto next = std::min_element(m_running.cbegin(), m_running.cend(),
                                           [](const Running &a, const Running &b) { return a.left * b.cores < b.left * a.cores; });
        const double seconds = next->left / (next->cores * share);
        const qsizetype ended = next->build;
        for (Running &one : m_running)
            one.left = std::max(0.0, one.left - seconds * one.cores * share);
        m_running.removeIf([ended](const Running &one) { return one.build == ended; });
        for (const qsizetype follower : std::as_const(m_followers[ended])) {
            if (--m_waitsFor[follower] == 0 && m_waiting.contains(follower))
                m_ready.insert(follower);
        }
        return seconds;
    }

    const QList<Build> &m_builds;
    const int m_jobs;
    const double m_cores;
    QList<int> m_waitsFor;
    QList<QList<qsizetype>> m_followers;
    std::set<qsizetype> m_waiting; ///< all that have not begun
    std::set<qsizetype> m_ready;   ///< those of them that wait for nothing
    QList<Running> m_running;
};

} // namespace

double secondsOfBuilds(const QList<Build> &builds, int jobs, double cores) { return BuildSchedule(builds, jobs, cores).seconds(); }

} // namespace caravan::estimate
