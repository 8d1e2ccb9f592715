// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/account.h"

#include "core/base/texts.h"
#include "core/estimate/time/energy.h"
#include "core/estimate/time/ranges.h"

#include <algorithm>

namespace caravan::estimate {

namespace {

CARAVAN_TEXTS(AccountTexts);

constexpr double secondsPerMinute = 60;

/// Whether energy counts alike on both.
bool isSameMachine(const Runner &one, const Runner &other)
{
    return one.id == other.id && one.vcpus == other.vcpus && one.cpuFactor == other.cpuFactor
        && one.memoryGigabytes == other.memoryGigabytes;
}

} // namespace

Account::Account(const Setting &setting, const Plan &plan, const Performance &performance) :
    m_setting(setting), m_plan(plan), m_schedule(performance.schedule), m_runs(performance.runs),
    m_slack(slackOf(plan.graph, plan.appointments, performance.schedule))
{
    for (const int member : m_schedule.order) {
        if (m_runs.at(member) && (m_longest < 0 || m_runs.at(member)->seconds.p50 > m_runs.at(m_longest)->seconds.p50))
            m_longest = member;
    }
    for (const int member : m_schedule.order) {
        const std::shared_ptr<const JobRun> &run = m_runs.at(member);
        if (run && run->started)
            m_costly += *run->started;
        else if (run)
            m_costly.append({m_plan.members.at(member).name, run, member == m_longest});
    }
}

const Row &Account::factorsOf(const NamedRun &named) const
{
    return named.isLongest ? m_setting.sampling.factorsOfAnyJob() : m_setting.sampling.factorsOfJob(named.job);
}

Row Account::walls() const
{
    return wallsWith([this](int member) { return lengthOf(member); });
}

QList<NamedRun> Account::criticalRuns() const
{
    QList<NamedRun> runs;
    for (const int member : criticalPath(m_schedule)) {
        if (m_runs.at(member))
            runs.append({m_plan.members.at(member).name, m_runs.at(member), member == m_longest});
    }
    return runs;
}

const JobRun *Account::failingRun() const
{
    const auto fails = [this](int member) { return m_schedule.fails.at(member) && !m_plan.appointments.at(member).allowsFailure; };
    const auto first = std::find_if(m_schedule.order.cbegin(), m_schedule.order.cend(), fails);
    return first == m_schedule.order.cend() ? nullptr : m_runs.at(*first).get();
}

void Account::addTo(Estimate &estimate) const
{
    estimate.wall = inSeconds(quantilesOf(walls()));
    addJobs(estimate);
    addIdle(estimate);
    addTotals(estimate);
}

Row Account::lengthOf(int member) const
{
    if (!m_runs.at(member) || m_runs.at(member)->isAside) // it starts another pipeline, which runs by itself
        return {};
    const JobRows &rows = m_runs.at(member)->rows(m_setting.sampling);
    return stretched(rows.seconds, rows.certain, factorsOf({m_plan.members.at(member).name, m_runs.at(member), member == m_longest}));
}

Row Account::wallsWith(const std::function<Row(int)> &lengths) const
{
    return wallsOf(m_plan.graph, m_plan.appointments, m_schedule, m_setting.runner.concurrency, lengths);
}

void Account::addJobs(Estimate &estimate) const
{
    QHash<QString, qsizetype> places; // in estimate.jobs, by the job's name
    for (const int member : m_schedule.order) {
        const QString &name = m_plan.members.at(member).jobName;
        if (!m_runs.at(member) || m_runs.at(member)->isAside) {
            estimate.aside.insert(name);
            continue;
        }
        if (const auto place = places.constFind(name); place != places.cend()) {
            addInstance(estimate.jobs[*place], member);
        } else {
            places.insert(name, estimate.jobs.size());
            estimate.jobs.append(jobEstimate(member));
        }
    }
    for (const int member : criticalPath(m_schedule)) {
        const QString &name = m_plan.members.at(member).jobName;
        if (const auto place = places.constFind(name); place != places.cend())
            estimate.jobs[*place].isOnCriticalPath = true;
        // One that starts another pipeline takes no time of a runner, and may hold up others all the same: by its delay.
        if (estimate.criticalPath.isEmpty() || estimate.criticalPath.constLast() != name)
            estimate.criticalPath.append(name);
    }
}

JobEstimate Account::jobEstimate(int member) const
{
    const JobRun &run = *m_runs.at(member);
    JobEstimate job;
    job.name = m_plan.members.at(member).jobName;
    job.stage = m_plan.listing.jobs.at(m_plan.listed.at(member)).stage;
    job.start = Seconds(m_schedule.times.at(member).start);
    job.slack = Seconds(m_slack.at(member));
    job.seconds = inSeconds(run.seconds);
    if (m_setting.inputs.detail == Detail::Whole)
        job.phases = run.phases(m_setting.sampling);
    job.caches = run.hits;
    job.cacheBytes = {run.cacheBytes};
    job.imageBytes = {run.imageBytes};
    job.failure = run.failure;
    job.mayFail = m_plan.appointments.at(member).allowsFailure || m_schedule.areAllowed.at(member);
    return job;
}

/// Of several instances the longest is shown; one that fails is enough for the job to fail.
void Account::addInstance(JobEstimate &job, int member) const
{
    ++job.instances;
    const Seconds slack = std::min(job.slack, Seconds(m_slack.at(member)));
    if (job.seconds.p50 >= Seconds(m_runs.at(member)->seconds.p50)) {
        if (!job.fails())
            job.failure = m_runs.at(member)->failure;
        job.slack = slack;
        return;
    }
    const JobEstimate shorter = job;
    job = jobEstimate(member);
    job.instances = shorter.instances;
    job.start = shorter.start;
    job.slack = slack;
    if (shorter.fails())
        job.failure = shorter.failure;
}

void Account::addIdle(Estimate &estimate) const
{
    QSet<QString> named;
    for (int member = 0; member < int(m_plan.members.size()); ++member) {
        const QString &name = m_plan.members.at(member).jobName;
        if (m_schedule.standings.at(member) == Standing::Runs || named.contains(name))
            continue;
        named.insert(name);
        estimate.idle.append(
            {name, m_plan.listing.jobs.at(m_plan.listed.at(member)).stage, m_schedule.standings.at(member), whyIdle(member)});
    }
}

QString Account::whyIdle(int member) const
{
    const QString &name = m_plan.members.at(member).jobName;
    const int holder = m_schedule.holders.at(member);
    const QString other = holder < 0 ? QString() : m_plan.members.at(holder).jobName;
    switch (m_schedule.standings.at(member)) {
    case Standing::Runs:
        return {};
    case Standing::ByHand:
        return AccountTexts::tr("“%1” is started by hand and not counted.").arg(name);
    case Standing::Blocked:
        return holder < 0 ? AccountTexts::tr("“%1” waits for itself, in a circle of needs.").arg(name)
                          : AccountTexts::tr("“%1” waits for “%2”, which does not start by itself.").arg(name, other);
    case Standing::Skipped:
        if (holder >= 0 && m_schedule.fails.at(holder))
            return AccountTexts::tr("“%1” is not started, since “%2” fails.").arg(name, other);
        return holder < 0 ? AccountTexts::tr("“%1” runs only when a job before it has failed.").arg(name)
                          : AccountTexts::tr("“%1” is skipped, since it needs “%2”, which does not run by itself.").arg(name, other);
    }
    return {};
}

void Account::addTotals(Estimate &estimate) const
{
    QList<std::pair<const Runner *, UsageRows>> usages{{&m_setting.runner, {}}};
    Row billed = {};
    for (const NamedRun &costly : m_costly) {
        const JobRun &run = *costly.run;
        const Runner *runner = run.runner ? run.runner.get() : &m_setting.runner;
        auto place = std::find_if(usages.begin(), usages.end(), [runner](const auto &one) { return isSameMachine(*one.first, *runner); });
        if (place == usages.end())
            place = usages.insert(usages.end(), {runner, {}});
        const JobRows &rows = run.rows(m_setting.sampling);
        const Row &factors = factorsOf(costly);
        const Row seconds = stretched(rows.billed, rows.certainBilled, factors);
        const double price = m_setting.runner.costFactor > 0 ? runner->costFactor / m_setting.runner.costFactor : 1;
        add(place->second.runnerSeconds, seconds);
        add(billed, seconds, price);
        add(place->second.cpuSeconds, stretched(rows.cpuSeconds, 0, factors));
        place->second.networkBytes += run.ledger.networkBytes();
    }
    estimate.billedMinutes = scaled(quantilesOf(billed), m_setting.runner.costFactor / secondsPerMinute);
    for (const auto &[runner, usage] : std::as_const(usages)) {
        const Footprint footprint = footprintOf(usage, *runner, m_setting.costs);
        estimate.energyWh += footprint.energyWh;
        estimate.co2eGrams += footprint.co2eGrams;
    }
}

/// The causes that move most seconds of all jobs together, each once.
QList<Cause> Account::mightiest(qsizetype most) const
{
    QHash<Cause, double> seconds;
    for (const NamedRun &costly : m_costly) {
        for (const Leverage &leverage : costly.run->leverage(m_setting.sampling).causes)
            seconds[leverage.cause] += leverage.down + leverage.up;
    }
    QList<std::pair<double, quint64>> sorted;
    for (auto cause = seconds.cbegin(); cause != seconds.cend(); ++cause)
        sorted.append({-*cause, cause.key().number});
    std::sort(sorted.begin(), sorted.end());
    QList<Cause> causes;
    for (const auto &[ofAll, number] : sorted.mid(0, most))
        causes.append(Cause{number});
    return causes;
}

QHash<Cause, double> Account::influences() const
{
    // A row has two worlds for each cause: one with its P10, one with its P90.
    QHash<Cause, size_t> worlds;
    for (const Cause &cause : mightiest(drawCount / 2))
        worlds.insert(cause, size_t(worlds.size()) * 2);
    const Row walls = wallsWith([&](int member) {
        if (!m_runs.at(member) || m_runs.at(member)->isAside)
            return Row{};
        const JobLeverage &leverage = m_runs.at(member)->leverage(m_setting.sampling);
        Row row = rowOf(leverage.seconds);
        for (const Leverage &one : leverage.causes) {
            const auto world = worlds.constFind(one.cause);
            if (world == worlds.cend())
                continue;
            row[*world] -= float(one.down);
            row[*world + 1] += float(one.up);
        }
        return row;
    });
    QHash<Cause, double> influences;
    for (auto world = worlds.cbegin(); world != worlds.cend(); ++world)
        influences.insert(world.key(), double(std::max(0.0F, walls[*world + 1] - walls[*world])));
    return influences;
}

QSet<Cause> Account::causes() const
{
    QSet<Cause> causes;
    for (const NamedRun &costly : m_costly) {
        for (const Charge &charge : costly.run->ledger.charges())
            causes.insert(charge.cause);
    }
    return causes;
}

const Charge *Account::longestOf(const Cause &cause) const
{
    const Charge *longest = nullptr;
    for (const NamedRun &costly : m_costly) {
        for (const Charge &charge : costly.run->ledger.charges()) {
            const bool isOf = charge.cause == cause || causeOf(charge.resource) == cause;
            if (isOf && (!longest || charge.seconds > longest->seconds))
                longest = &charge;
        }
    }
    return longest;
}

} // namespace caravan::estimate
