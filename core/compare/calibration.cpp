// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/calibration.h"

#include "core/base/texts.h"
#include "core/compare/log_case.h"
#include "core/compare/log_fit.h"
#include "core/compare/queue_fit.h"
#include "core/estimate/time/ranges.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CalibrationTexts);

/// How many deviations of the normal distribution P90 is from P50.
constexpr double deviationsToP90 = 1.2816;

/// A point with what the fit has to know of it.
struct RawPoint {
    int log = 0;
    QString job;
    LogCase of;
    PartTime measured;
    double scale = 1; ///< of the estimate, by what the log says that was moved
};

/// Points of one job's part in one case: what is wrong with its estimate is wrong with all of them, so they count as one.
struct Group {
    QList<int> points;
    double logMean = 0; ///< of measured seconds with the resolution
    double resolution = 0;
    double deviation = 0;
};

constexpr double resolutionOf(const PartTime &time) { return time.precision.count() / 2; }

/// The logarithm of what was measured, as if as much were moved as the estimate says.
double logOf(const RawPoint &point)
{
    static constexpr double least = 1e-6; // a microsecond, so that there is a logarithm
    return std::log((point.measured.seconds.count() + resolutionOf(point.measured)) / point.scale + least);
}

double deviationOf(const Range<double> &range)
{
    static constexpr double least = 0.03; // nothing is known better
    if (range.p50 <= 0)
        return 1;
    const double upwards = std::log(std::max(range.p90, range.p50) / range.p50);
    const double downwards = range.p10 > 0 ? std::log(range.p50 / range.p10) : upwards;
    return std::max(least, (upwards + downwards) / 2 / deviationsToP90);
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double errorOf(const PartTime &measured, double estimated)
{
    const double resolution = resolutionOf(measured);
    return std::abs((estimated + resolution) / (measured.seconds.count() + resolution) - 1);
}

estimate::Runner shifted(const estimate::Runner &base, const std::vector<double> &shifts)
{
    estimate::Runner runner = base;
    for (size_t i = 0; i < std::size(allTraits); ++i)
        slowDown(runner, allTraits[i], std::exp(shifts[i]));
    return runner;
}

/// What tells one run of a job from others, whatever file it stands in and however it was copied: what was run, when, and how long it took.
QString fingerprintOf(const joblog::Log &log)
{
    const auto text = [](const std::optional<Seconds> &seconds) { return seconds ? QString::number(seconds->count(), 'f', 3) : QString(); };
    QStringList parts{log.runnerName, log.image, log.job, log.ref, text(log.total)};
    for (const joblog::Section &section : log.sections) {
        if (section.stage != joblog::Stage::Other)
            parts += {joblog::stageId(section.stage), section.start ? QString::number(section.start->count()) : QString(),
                      text(section.seconds)};
    }
    for (const joblog::Command &command : log.commands)
        parts += {command.text, text(command.seconds)};
    for (const joblog::CacheUse &use : log.caches)
        parts += {use.key, joblog::cacheOutcomeId(use.outcome), use.bytes ? QString::number(use.bytes->value) : QString()};
    for (const joblog::PackageUse &package : log.packages)
        parts.append(package.name + u'.' + package.version);
    return parts.join(u'\n');
}

class Fitting
{
public:
    explicit Fitting(const CalibrationInputs &inputs) : m_inputs(inputs), m_cases(inputs), m_exact(inputs.base)
    {
        m_exact.zipFactor = m_exact.packingFactor(); // so that it is fitted apart from the other work
        m_exact.cpuFactorSpread = 1;                 // what is not known of the work, apart from the machine
        for (const Trait trait : allTraits)
            m_prior.push_back(std::log(usualSpread(trait)) / deviationsToP90);
    }

    Result<Calibration> run();

private:
    void collect();
    void group();
    std::vector<Range<double>> estimates(const estimate::Runner &runner);
    std::vector<Measured> linearised(const std::vector<double> &shifts);
    LogFit fit(const std::vector<double> &prior);
    void takeQueue(Calibration &result) const;
    void takeTraits(const LogFit &fit, const std::vector<double> &prior, Calibration &result) const;
    void takePoints(Calibration &result);
    void takeErrors(Calibration &result) const;
    void keepBase(Calibration &result) const;
    void takeNotes(Calibration &result) const;
    std::optional<double> leftOut(const std::vector<double> &prior) const;

    const CalibrationInputs &m_inputs;
    LogCases m_cases;
    estimate::Runner m_exact;
    std::vector<double> m_prior;
    QList<FiledLog> m_distinct; ///< each run once
    QList<RawPoint> m_points;
    QList<Group> m_groups;
    std::vector<Measured> m_measured; ///< of the groups, as at the end of the fit
    double m_scatter = 0;             ///< deviation of the logarithm from run to run
    double m_scatterOfWork = 0;       ///< the same of what the processor does
    int m_keptImages = 0;
    int m_pulledImages = 0;
    int m_unknownLogs = 0;
    int m_repeatedLogs = 0;
    int m_otherInstallations = 0;
};

void Fitting::collect()
{
    QSet<QString> prints;
    for (int i = 0; i < int(m_inputs.logs.size()); ++i) {
        const joblog::Log &log = m_inputs.logs.at(i).log;
        const QString print = fingerprintOf(log);
        const bool hasMoments = std::any_of(log.sections.cbegin(), log.sections.cend(),
                                            [](const joblog::Section &section) { return section.start.has_value(); });
        if (hasMoments && prints.contains(print)) { // runs that took as long are told apart by when they were
            ++m_repeatedLogs;
            continue;
        }
        prints.insert(print);
        m_distinct.append(m_inputs.logs.at(i));
        const std::optional<LogCases::Found> found = m_cases.find(log);
        if (!found) {
            ++m_unknownLogs;
            continue;
        }
        for (const PartTime &time : found->times) {
            const bool isPrepare = time.part == LogPart::Prepare;
            const LogCase of = LogCases::caseFor(isPrepare ? found->prepare : found->main, log, time.part);
            if (m_cases.seconds(of, time.part, m_inputs.base).p50 > 0)
                m_points.append({i, found->job, of, time, m_cases.scale(log, of, time.part)});
        }
        m_otherInstallations += found->installsAlike ? 0 : 1;
        if (found->keptImages)
            ++(*found->keptImages ? m_keptImages : m_pulledImages);
    }
    m_cases.forget();
}

void Fitting::group()
{
    // As wide as one machine's runs usually differ, with the weight of a few runs.
    static constexpr double usualScatter = 0.12;
    static constexpr double weightOfUsual = 3;
    static constexpr double deviationOfStep = 0.41; // of the difference of two readings of a clock with steps of one
    for (int i = 0; i < int(m_points.size()); ++i) {
        const RawPoint &point = m_points.at(i);
        const auto same = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
            const RawPoint &first = m_points.at(group.points.constFirst());
            return first.of == point.of && first.measured.part == point.measured.part;
        });
        if (same != m_groups.end())
            same->points.append(i);
        else
            m_groups.append({{i}, 0, 0, 0});
    }
    struct Scatter {
        double squares = weightOfUsual * usualScatter * usualScatter;
        double weight = weightOfUsual;
        double deviation() const { return std::sqrt(squares / weight); }
    };
    Scatter all;
    Scatter ofWork;
    for (Group &group : m_groups) {
        for (const int i : std::as_const(group.points)) {
            group.logMean += logOf(m_points.at(i)) / double(group.points.size());
            group.resolution = std::max(group.resolution, resolutionOf(m_points.at(i).measured) / m_points.at(i).scale);
        }
        if (std::exp(group.logMean) < 10 * group.resolution)
            continue; // the clock's steps are no scatter
        const LogPart part = m_points.at(group.points.constFirst()).measured.part;
        for (Scatter *scatter : {&all, &ofWork}) {
            if (scatter == &ofWork && part != LogPart::Script && part != LogPart::Dependencies && part != LogPart::Work)
                continue; // the processor has little to do there
            for (const int i : std::as_const(group.points))
                scatter->squares += std::pow(logOf(m_points.at(i)) - group.logMean, 2);
            scatter->weight += double(group.points.size() - 1);
        }
    }
    m_scatter = all.deviation();
    m_scatterOfWork = ofWork.deviation();
    const std::vector<Range<double>> known = estimates(m_exact);
    for (Group &group : m_groups) {
        const int first = group.points.constFirst();
        const double clock = deviationOfStep * 2 * group.resolution / std::exp(group.logMean);
        group.deviation = std::sqrt(std::pow(deviationOf(known[size_t(first)]), 2)
                                    + (m_scatter * m_scatter + clock * clock) / double(group.points.size()));
    }
}

std::vector<Range<double>> Fitting::estimates(const estimate::Runner &runner)
{
    m_cases.forget();
    std::vector<Range<double>> seconds;
    for (const RawPoint &point : std::as_const(m_points))
        seconds.push_back(m_cases.seconds(point.of, point.measured.part, runner));
    return seconds;
}

/// The groups with what each trait has to do with them, found by trying.
std::vector<Measured> Fitting::linearised(const std::vector<double> &shifts)
{
    static constexpr double trial = 0.2;
    const std::vector<Range<double>> here = estimates(shifted(m_exact, shifts));
    std::vector<Measured> measured;
    for (const Group &group : std::as_const(m_groups)) {
        Measured one;
        one.resolution = group.resolution;
        one.seconds = std::max(0.0, std::exp(group.logMean) - group.resolution);
        one.deviation = group.deviation;
        one.fixed = here[size_t(group.points.constFirst())].p50;
        one.parts.assign(shifts.size(), 0.0);
        measured.push_back(one);
    }
    for (size_t trait = 0; trait < shifts.size(); ++trait) {
        if (allTraits[trait] == Trait::Queue)
            continue; // in no part of a job
        std::vector<double> tried = shifts;
        tried[trait] += trial;
        const std::vector<Range<double>> there = estimates(shifted(m_exact, tried));
        for (size_t i = 0; i < measured.size(); ++i) {
            const size_t first = size_t(m_groups.at(qsizetype(i)).points.constFirst());
            const double part = std::clamp((there[first].p50 - here[first].p50) / (std::exp(trial) - 1), 0.0, measured[i].fixed);
            measured[i].fixed -= part;
            measured[i].parts[trait] = part * std::exp(-shifts[trait]); // at a factor of 1
        }
    }
    return measured;
}

LogFit Fitting::fit(const std::vector<double> &prior)
{
    static constexpr int rounds = 3;
    LogFit fit;
    const std::vector<double> expected(prior.size(), 0.0);
    fit.shifts = expected;
    for (int round = 0; round < rounds; ++round) {
        m_measured = linearised(fit.shifts);
        fit = fitFactors(m_measured, expected, prior);
    }
    return fit;
}

void Fitting::takeTraits(const LogFit &fit, const std::vector<double> &prior, Calibration &result) const
{
    estimate::Runner base = m_inputs.base;
    base.zipFactor = m_exact.zipFactor;
    result.profile = shifted(base, fit.shifts);
    for (size_t i = 0; i < std::size(allTraits); ++i) {
        const Trait trait = allTraits[i];
        const bool isTold = prior[i] == m_prior[i];
        const double deviation = isTold ? fit.deviations[i] : m_prior[i];
        result.traits.append(
            {trait, traitOf(m_inputs.base, trait), traitOf(result.profile, trait), std::exp(deviationsToP90 * deviation), isTold});
    }
    if (result.traits.constFirst().isTold) {
        const double deviation = std::hypot(fit.deviations[0], m_scatterOfWork);
        result.profile.cpuFactorSpread = std::exp(deviationsToP90 * deviation);
    }
    if (m_keptImages + m_pulledImages > 0)
        result.profile.keepsImages = m_keptImages > m_pulledImages;
}

void Fitting::takeQueue(Calibration &result) const
{
    const std::optional<QueueFit> fit = fitQueue(m_distinct, m_inputs.base.queue);
    if (!fit)
        return;
    result.profile.queue = fit->queue;
    FittedTrait &trait = result.traits[int(Trait::Queue)];
    trait.after = fit->queue.p50.count();
    trait.spread = fit->spread;
    trait.isTold = true;
}

void Fitting::takePoints(Calibration &result)
{
    const std::vector<Range<double>> before = estimates(m_inputs.base);
    const std::vector<Range<double>> after = estimates(result.profile);
    for (int i = 0; i < int(m_points.size()); ++i) {
        const RawPoint &raw = m_points.at(i);
        const auto scaled = [&](const Range<double> &range) { return estimate::inSeconds(estimate::scaled(range, raw.scale)); };
        result.points.append({raw.log, raw.job, raw.of.scenario, raw.measured, scaled(before[size_t(i)]), scaled(after[size_t(i)])});
    }
}

void Fitting::takeErrors(Calibration &result) const
{
    std::vector<double> allBefore;
    std::vector<double> allAfter;
    for (const LogPart part : allLogParts) {
        std::vector<double> before;
        std::vector<double> after;
        for (const Point &point : std::as_const(result.points)) {
            if (point.measured.part != part)
                continue;
            before.push_back(errorOf(point.measured, point.before.p50.count()));
            after.push_back(errorOf(point.measured, point.after.p50.count()));
        }
        if (before.empty())
            continue;
        result.errors.append({part, int(before.size()), medianOf(before), medianOf(after)});
        allBefore.insert(allBefore.end(), before.begin(), before.end());
        allAfter.insert(allAfter.end(), after.begin(), after.end());
    }
    result.before = medianOf(allBefore);
    result.after = medianOf(allAfter);
}

/// A fit that brings the estimates no nearer to these very logs is not taken: the profile stays what it was.
void Fitting::keepBase(Calibration &result) const
{
    const estimate::Runner fitted = result.profile;
    result.profile = m_inputs.base;
    result.profile.queue = fitted.queue; // which the logs tell outright
    result.profile.keepsImages = fitted.keepsImages;
    for (FittedTrait &trait : result.traits) {
        if (trait.trait == Trait::Queue)
            continue;
        trait.after = trait.before;
        trait.isTold = false;
    }
    for (Point &point : result.points)
        point.after = point.before;
    for (PartError &error : result.errors)
        error.after = error.before;
    result.after = result.before;
    result.leftOut.reset();
    result.notes.prepend(CalibrationTexts::tr("No other figures bring the estimates nearer to these logs, so the profile stays as it is."));
}

std::optional<double> Fitting::leftOut(const std::vector<double> &prior) const
{
    const auto jobOf = [&](const Group &group) {
        const LogCase &of = m_points.at(group.points.constFirst()).of;
        return std::pair(of.pipeline, of.job);
    };
    QSet<std::pair<int, QString>> jobs;
    for (const Group &group : m_groups)
        jobs.insert(jobOf(group));
    if (jobs.size() < 2)
        return {};
    std::vector<double> errors;
    const std::vector<double> expected(prior.size(), 0.0);
    for (const auto &job : std::as_const(jobs)) {
        std::vector<Measured> others;
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (jobOf(m_groups.at(i)) != job)
                others.push_back(m_measured[size_t(i)]);
        }
        const LogFit fit = fitFactors(others, expected, prior);
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (jobOf(m_groups.at(i)) != job)
                continue;
            const double estimated = m_measured[size_t(i)].predicted(fit.shifts);
            for (const int point : m_groups.at(i).points)
                errors.push_back(errorOf(m_points.at(point).measured, estimated * m_points.at(point).scale));
        }
    }
    return medianOf(errors);
}

void Fitting::takeNotes(Calibration &result) const
{
    QStringList &notes = result.notes;
    const estimate::Runner &base = m_inputs.base;
    QStringList names;
    bool isLocal = false;
    for (const FiledLog &filed : m_inputs.logs) {
        if (!filed.log.runnerName.isEmpty() && !names.contains(filed.log.runnerName))
            names.append(filed.log.runnerName);
        isLocal |= filed.log.origin == joblog::Origin::GitlabCiLocal;
    }
    if (!m_inputs.because.isEmpty())
        notes.append(m_inputs.because);
    notes.append(
        CalibrationTexts::tr("Logs do not tell how many processors a runner has: %n of the profile “%1” are taken, and the CPU time is "
                             "fitted for that many.",
                             nullptr, base.vcpus)
            .arg(base.id));
    static constexpr int namedAtMost = 5;
    if (names.size() > 1) {
        notes.append(CalibrationTexts::tr("The logs are of %n runners (%1), and one profile is fitted to all.", nullptr, int(names.size()))
                         .arg(names.mid(0, namedAtMost).join(u", "_s) + (names.size() > namedAtMost ? u", …"_s : QString())));
    }
    if (m_repeatedLogs > 0)
        notes.append(CalibrationTexts::tr("%n log(s) are of runs that other logs are of, too, and count once.", nullptr, m_repeatedLogs));
    if (m_unknownLogs > 0)
        notes.append(CalibrationTexts::tr("%n log(s) show nothing that can be estimated, and are passed over.", nullptr, m_unknownLogs));
    if (m_cases.hasTooMany())
        notes.append(CalibrationTexts::tr("There are too many different jobs to look at all; the first ones decide."));
    if (m_otherInstallations > 0) {
        notes.append(
            CalibrationTexts::tr("The estimates of %n job(s) install packages where their logs do not, or the other way round: the times "
                                 "of their scripts are passed over.",
                                 nullptr, m_otherInstallations));
    }
    if (m_cases.hasOwnJobs() && m_inputs.pipeline)
        notes.append(
            CalibrationTexts::tr("Some logs are of no job of the pipeline: what they show of their commands is estimated instead."));
    if (!m_inputs.project)
        notes.append(
            CalibrationTexts::tr("The project of the logs is not known, so its size is taken for that of a typical small one; with "
                                 "--project the logs tell more."));
    if (isLocal)
        notes.append(
            CalibrationTexts::tr("gitlab-ci-local copies caches and artifacts, where a runner packs them: their times are left out."));
    if (m_keptImages > 0 && m_pulledImages > 0) {
        notes.append(CalibrationTexts::tr("Images were on the runner in %1 of %2 jobs.")
                         .arg(QString::number(m_keptImages), QString::number(m_keptImages + m_pulledImages)));
    }
}

Result<Calibration> Fitting::run()
{
    collect();
    if (m_points.isEmpty())
        return Error{ErrorCode::NotFound,
                     CalibrationTexts::tr("No log has a time that can be held against an estimate, so nothing is fitted.")};
    group();
    // What the logs hardly tell stays as it was.
    static constexpr double hardly = 0.8;
    static constexpr double fixedDeviation = 1e-6;
    const LogFit first = fit(m_prior);
    std::vector<double> prior = m_prior;
    for (size_t i = 0; i < prior.size(); ++i) {
        if (first.deviations[i] > hardly * m_prior[i])
            prior[i] = fixedDeviation;
    }
    if (prior[size_t(Trait::Zip)] != m_prior[size_t(Trait::Zip)])
        m_exact.zipFactor = m_inputs.base.zipFactor; // where the logs do not tell it, packing follows the other work
    const LogFit fitted = fit(prior);
    Calibration result;
    takeTraits(fitted, prior, result);
    takeQueue(result);
    takePoints(result);
    takeErrors(result);
    result.leftOut = leftOut(prior);
    takeNotes(result);
    constexpr double hardlyWorse = 0.05; // so much the median of a few times moves by chance
    if (result.after > result.before + hardlyWorse)
        keepBase(result);
    return result;
}

} // namespace

Result<Calibration> calibrate(const CalibrationInputs &inputs) { return Fitting(inputs).run(); }

} // namespace caravan::compare
