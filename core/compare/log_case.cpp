// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/log_case.h"

#include "core/compare/log_job.h"
#include "core/estimate/commands/caches.h"
#include "core/estimate/time/ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSites = 100; // different jobs that are made from logs alone: each is estimated many times
constexpr double someSeconds = 2; // less is no installation

double secondsOfPhases(const estimate::JobEstimate &job, const QList<estimate::Phase> &phases)
{
    double sum = 0;
    for (const estimate::Phase phase : phases)
        sum += job.of(phase).count();
    return sum;
}

bool shows(const joblog::Log &log, joblog::CacheOutcome outcome)
{
    return std::any_of(log.caches.begin(), log.caches.end(),
                       [&](const joblog::CacheUse &use) { return !use.isSave && use.outcome == outcome; });
}

/// Nullopt where the log does not tell what opam did.
std::optional<bool> installsAlike(const estimate::JobEstimate &job, const joblog::Log &log)
{
    if (log.packages.isEmpty() && log.nothingToDo == 0)
        return {};
    const bool installs = secondsOfPhases(job, {estimate::Phase::Packages}) > someSeconds;
    return installs == !log.installed().isEmpty();
}

/// What delays one phase of a part delays the next one, too: their quantiles add up.
Range<double> secondsOfPart(const estimate::JobEstimate &job, LogPart part)
{
    Range<double> sum;
    const QList<estimate::Phase> phases = phasesOf(part);
    for (const estimate::PhaseTime &time : job.phases) {
        if (!phases.contains(time.phase))
            continue;
        sum.p10 += time.seconds.p10.count();
        sum.p50 += time.seconds.p50.count();
        sum.p90 += time.seconds.p90.count();
    }
    return sum;
}

/// How well an estimate agrees with what a log shows of its caches and of what it installs.
int agreement(const estimate::JobEstimate &job, const joblog::Log &log)
{
    int points = 0;
    const bool isHit = shows(log, joblog::CacheOutcome::Hit);
    if (isHit || shows(log, joblog::CacheOutcome::Miss)) {
        const bool isFound = std::any_of(job.caches.begin(), job.caches.end(), [](const estimate::CacheHit &hit) { return hit.isFound; });
        points += isFound == isHit ? 2 : 0;
    }
    return points + (installsAlike(job, log).value_or(false) ? 1 : 0);
}

/// Whether the job's image was on the runner, as the log says it; nullopt where it does not.
std::optional<bool> toldImage(const joblog::Log &log)
{
    for (const joblog::ImageUse &image : log.images) {
        if (image.name != log.image || image.isService)
            continue;
        if (image.wasThere)
            return true;
        if (image.isPulled && (image.bytes || log.origin == joblog::Origin::GitlabCiLocal))
            return false; // the cluster tells the bytes of what it has fetched
    }
    return {};
}

/// The bytes that \a part of \a log moved; 0 where those of some archive are not known.
double movedBytes(const joblog::Log &log, LogPart part)
{
    double sum = 0;
    const auto add = [&sum](bool counts, const std::optional<Bytes> &bytes) {
        if (counts)
            sum += bytes ? bytes->value : -std::numeric_limits<double>::infinity();
    };
    using joblog::CacheOutcome;
    for (const joblog::CacheUse &use : log.caches) {
        const bool isRead = part == LogPart::Restore || part == LogPart::Fetch;
        const bool isStored = part == LogPart::Save || part == LogPart::Send;
        add(isRead && !use.isSave && use.outcome == CacheOutcome::Hit, use.bytes);
        add(isStored && use.isSave && use.outcome == CacheOutcome::Created, use.bytes);
    }
    for (const joblog::ArtifactUse &use : log.artifacts)
        add(part == (use.isUpload ? LogPart::Upload : LogPart::Download), use.bytes);
    return std::max(0.0, sum);
}

/// The bytes that an estimate moves in \a part.
double estimatedBytes(const estimate::JobEstimate &job, LogPart part)
{
    double bytes = 0;
    const QList<estimate::Phase> phases = phasesOf(part);
    for (const estimate::PhaseTime &time : job.phases)
        bytes += phases.contains(time.phase) ? time.bytes.value : 0;
    return bytes;
}

/// The files of the caches that \a log restored, where it says how many were packed of them; else 0.
double restoredFiles(const joblog::Log &log)
{
    double sum = 0;
    for (const joblog::CacheUse &use : log.caches) {
        if (use.isSave || use.outcome != joblog::CacheOutcome::Hit)
            continue;
        const auto packed = std::find_if(log.caches.cbegin(), log.caches.cend(),
                                         [&](const joblog::CacheUse &other) { return other.isSave && other.key == use.key && other.files; });
        if (packed == log.caches.cend())
            return 0;
        sum += double(*packed->files);
    }
    return sum;
}

/// Where the log has restored caches that the estimate finds none of, they count by their size; where that is not known, their time tells nothing.
void takeRestored(LogCases::Found &found, LogCase &main, const estimate::JobEstimate &estimated, const joblog::Log &log)
{
    if (std::any_of(estimated.caches.begin(), estimated.caches.end(), [](const estimate::CacheHit &hit) { return hit.isFound; }))
        return;
    main.restored = movedBytes(log, LogPart::Restore);
    main.restoredFiles = restoredFiles(log);
    if (main.restored <= 0)
        found.times.removeIf([](const PartTime &time) { return time.part == LogPart::Restore; });
}

double distance(double measured, double estimated) { return std::abs(std::log((measured + 1) / (estimated + 1))); }

} // namespace

LogCases::LogCases(const CalibrationInputs &inputs) : m_inputs(inputs)
{
    for (const FiledLog &filed : inputs.logs)
        m_logs.append(filed.log);
    if (!inputs.project)
        m_shown = projectOfLogs(m_logs);
    if (inputs.pipeline)
        m_sites.push_back({*inputs.pipeline, inputs.project, {}});
}

std::optional<int> LogCases::siteOf(const joblog::Log &log)
{
    const QByteArray text = pipelineOfLog(log, m_logs);
    if (text.isEmpty())
        return {};
    for (size_t i = 0; i < m_sites.size(); ++i) {
        if (m_sites.at(i).text == text)
            return int(i);
    }
    if (m_sites.size() >= mostSites) {
        m_hasTooMany = true;
        return {};
    }
    const auto tree = yaml::Tree::parse(Source({}, text));
    if (!tree)
        return {};
    auto pipeline = gitlab::readPipeline(*tree);
    if (!pipeline)
        return {};
    m_sites.push_back({std::move(*pipeline), m_inputs.project ? m_inputs.project : m_shown ? &*m_shown : nullptr, text});
    return int(m_sites.size()) - 1;
}

const estimate::JobEstimate *LogCases::job(const LogCase &asked, const estimate::Runner &runner)
{
    LogCase which = asked;
    which.restored = which.restoredFiles = which.moved = 0; // no estimate hangs on it
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Known &one) { return one.of == which; });
    if (known != m_known.end())
        return known->job ? &*known->job : nullptr;
    const Site &site = m_sites.at(size_t(which.pipeline));
    estimate::Runner here = runner;
    here.keepsImages = which.keepsImages;
    if (which.isLocal) {
        here.startOverhead = Seconds(0);
        here.hasDistributedCache = false;
    }
    estimate::Inputs inputs{.pipeline = site.pipeline,
                            .project = site.project,
                            .catalogue = m_inputs.knowledge.catalogue,
                            .facts = m_inputs.knowledge.facts,
                            .runner = here,
                            .scenario = which.scenario};
    inputs.event = which.event;
    inputs.isEventChosen = true;
    if (site.text.isEmpty())
        inputs.files = m_inputs.files;
    const estimate::Estimate estimate = estimate::estimate(inputs);
    // One estimate has all jobs of its pipeline: others may be asked for next.
    for (const estimate::JobEstimate &one : estimate.jobs) {
        LogCase of = which;
        of.job = one.name;
        m_known.push_back({of, one});
    }
    if (estimate.job(which.job))
        return &std::find_if(m_known.begin(), m_known.end(), [&](const Known &one) { return one.of == which; })->job.value();
    m_known.push_back({which, {}});
    return nullptr;
}

std::optional<LogCase> LogCases::caseOf(const joblog::Log &log, int site, const QString &name)
{
    LogCase which;
    which.pipeline = site;
    which.job = name;
    which.isLocal = log.origin == joblog::Origin::GitlabCiLocal;
    std::optional<LogCase> best;
    int most = -1;
    const QList<gitlab::Event> events = eventsOfLog(log, m_inputs.project);
    for (const gitlab::Event &event : events) {
        which.event = event;
        // A run that changed nothing is the most usual one; the first of those that agree counts.
        QList<estimate::Scenario> scenarios{estimate::Scenario::Warm};
        for (const estimate::Scenario scenario : estimate::allScenarios) {
            if (!scenarios.contains(scenario))
                scenarios.append(scenario);
        }
        for (const estimate::Scenario scenario : std::as_const(scenarios)) {
            which.scenario = scenario;
            const estimate::JobEstimate *estimated = job(which, m_inputs.base);
            if (!estimated || estimated->fails())
                continue;
            const int points = agreement(*estimated, log);
            if (points > most) {
                most = points;
                best = which;
            }
        }
        if (best)
            break;
    }
    return best;
}

std::optional<LogCases::Found> LogCases::find(const joblog::Log &log)
{
    std::optional<LogCase> main;
    Found found;
    if (const gitlab::Job *job = m_inputs.pipeline ? jobOfLog(log, *m_inputs.pipeline) : nullptr) {
        main = caseOf(log, 0, job->name);
        found.job = main ? job->name : QString();
    }
    if (!main) {
        const std::optional<int> site = siteOf(log);
        main = site ? caseOf(log, *site, jobOfLogAlone()) : std::nullopt;
        m_hasOwnJobs |= main.has_value();
    }
    if (!main)
        return {};
    const bool isOnMachine = log.executor == joblog::Executor::Shell || (log.executor == joblog::Executor::Other && log.image.isEmpty());
    const bool usesImages = m_inputs.base.usesImages() && !isOnMachine;
    const estimate::JobEstimate *estimated = job(*main, m_inputs.base);
    found.times = partTimesOf(log, usesImages, secondsOfPhases(*estimated, phasesOf(LogPart::Dependencies)) > someSeconds);
    found.installsAlike = installsAlike(*estimated, log).value_or(true);
    if (!found.installsAlike) {
        found.times.removeIf([](const PartTime &time) { return time.part == LogPart::Script || time.part == LogPart::Dependencies; });
    }
    takeRestored(found, *main, *estimated, log);
    found.main = found.prepare = *main;
    found.prepare.keepsImages = false;
    LogCase kept = *main;
    kept.keepsImages = true;
    kept.scenario = estimate::Scenario::Warm;
    const auto prepared =
        std::find_if(found.times.begin(), found.times.end(), [](const PartTime &time) { return time.part == LogPart::Prepare; });
    if (prepared != found.times.end()) {
        found.keptImages = toldImage(log);
        // A pull that finds all layers looks like any other one but for its time.
        if (!found.keptImages) {
            const double measured = prepared->seconds.count();
            found.keptImages = distance(measured, seconds(kept, LogPart::Prepare, m_inputs.base).p50)
                < distance(measured, seconds(found.prepare, LogPart::Prepare, m_inputs.base).p50);
        }
        if (*found.keptImages)
            found.prepare = kept;
    }
    return found;
}

LogCase LogCases::caseFor(const LogCase &which, const joblog::Log &log, LogPart part)
{
    LogCase of = which;
    if (isOfStore(part))
        of.moved = movedBytes(log, part);
    return of;
}

double LogCases::scale(const joblog::Log &log, const LogCase &which, LogPart part)
{
    const bool isCounted = isOfStore(part) || (part == LogPart::Restore && which.restored > 0); // seconds() has it in them
    const double moved = isCounted ? 0 : movedBytes(log, part);
    const estimate::JobEstimate *estimated = job(which, m_inputs.base);
    if (moved <= 0 || !estimated)
        return 1;
    const double bytes = estimatedBytes(*estimated, part);
    return bytes > 0 ? moved / bytes : 1;
}

Range<double> LogCases::seconds(const LogCase &which, LogPart part, const estimate::Runner &runner)
{
    const estimate::JobEstimate *estimated = job(which, runner);
    if (!estimated)
        return {};
    if (isOfStore(part)) {
        const double bytes = which.moved > 0 ? which.moved : runner.hasDistributedCache ? estimatedBytes(*estimated, part) : 0;
        const double seconds = bytes / runner.cacheBytesPerSecond;
        // Where the log does not tell how much it was, that is as unsure as all of the phase.
        const Range<double> whole = which.moved > 0 || bytes <= 0 ? Range<double>() : secondsOfPart(*estimated, part);
        return whole.p50 > 0 ? estimate::scaled(whole, seconds / whole.p50) : Range<double>{seconds, seconds, seconds};
    }
    if (part == LogPart::Restore && which.restored > 0)
        return estimate::unpackingSeconds(runner, *m_inputs.knowledge.facts.costs, which.restored, which.restoredFiles);
    return secondsOfPart(*estimated, part);
}

} // namespace caravan::compare
