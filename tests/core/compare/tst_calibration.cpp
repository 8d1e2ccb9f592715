// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of jobs on a runner that nobody has described: written here from the estimates for it, with the scatter that runs have. What the
// calibration finds must be that runner.

#include "core/compare/calibration.h"
#include "core/compare/fitted_profile.h"
#include "core/compare/log_fit.h"
#include "core/compare/log_job.h"
#include "core/compare/own_profiles.h"
#include "core/estimate/estimate.h"
#include "core/estimate/facts/own_facts.h"
#include "core/joblog/reader.h"
#include "core/recipes/self_benchmark.h"
#include "tests/core/estimate/fixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::compare;

namespace {

const QByteArray pipelineText = R"(stages: [build, test]
build:
  stage: build
  image: ocaml/opam:debian-13-ocaml-5.4
  cache:
    key: opam
    paths: [_opam]
  script:
    - test -d _opam || opam switch create . ocaml-base-compiler.5.4.0 --no-install --yes
    - eval $(opam env)
    - opam install --yes . --deps-only
    - dune build
  artifacts:
    paths: [_build/default]
test:
  stage: test
  image: ocaml/opam:debian-13-ocaml-5.4
  cache:
    key: opam
    paths: [_opam]
    policy: pull
  script:
    - eval $(opam env)
    - dune runtest
lint:
  stage: test
  image: ocaml/opam:alpine-3.24-ocaml-5.4
  script:
    - opam install --yes ocamlformat
    - dune build @fmt
)";

/// The profiles of a user's file beside \a runners.
Result<Done> addProfiles(const Source &source, QList<estimate::Runner> &runners)
{
    auto facts = estimate::Facts::builtIn();
    if (!facts)
        return facts.error();
    facts->runners = runners;
    const Result<Done> done = estimate::addOwnFacts(source, *facts);
    runners = facts->runners;
    return done;
}

/// A trace as the runner writes it, of a job that takes what \a job says, with a scatter of \a deviation.
/// \a queued: seconds that the page says it has waited, copied with the log; 0 for none. \a store: bytes per second that the meter shows of caches; 0
/// for no meter.
QByteArray traceOf(const estimate::JobEstimate &job, const gitlab::Job &written, double deviation, QRandomGenerator &random, int queued = 0,
                   double store = 0)
{
    using estimate::Phase;
    double now = 1'700'000'000;
    QByteArray text = "\x1b[0KRunning with gitlab-runner 17.2.0 (707fc2b4)\x1b[0;m\n\x1b[0K  on own-box Ab12Cd34, system ID: s_1\x1b[0;m\n";
    const auto noise = [&] {
        double sum = 0; // of twelve uniform numbers: nearly normal
        for (int i = 0; i < 12; ++i)
            sum += random.generateDouble();
        return std::exp(deviation * (sum - 6));
    };
    const auto section = [&](const char *name, const QByteArray &body, std::initializer_list<Phase> phases) {
        text += "section_start:" + QByteArray::number(qint64(now)) + ':' + name + "\r\x1b[0K" + body;
        double seconds = 0;
        for (const Phase phase : phases)
            seconds += job.of(phase).count();
        now += seconds * noise();
        text += "section_end:" + QByteArray::number(qint64(now)) + ':' + name + "\r\x1b[0K";
    };
    const auto meter = [&](const char *words, Phase phase) {
        double bytes = 0;
        for (const estimate::PhaseTime &time : job.phases)
            bytes += time.phase == phase ? time.bytes.value : 0;
        const auto mega = [](double value, int decimals) { return QByteArray::number(value / 1e6, 'f', decimals) + " MB"; };
        const QByteArray end = "/" + mega(bytes, 2) + " (" + mega(store, 1) + "/s)                ";
        return store <= 0 ? QByteArray() : '\r' + QByteArray(words) + " 1.00 MB" + end + '\r' + words + ' ' + mega(bytes, 2) + end + '\n';
    };
    const QByteArray image = written.image ? written.image->value.name.toUtf8() : QByteArray();
    section("prepare_executor",
            "\x1b[36;1mPreparing the \"docker\" executor\x1b[0;m\nUsing Docker executor with image " + image + " ...\nPulling docker image "
                + image + " ...\nUsing docker image sha256:1 for " + image + " with digest x@sha256:2 ...\n",
            {Phase::Pull});
    section("prepare_script", "Preparing environment\nRunning on runner-ab via own-box...\n", {});
    section("get_sources", "Fetching changes with git depth set to 20...\nChecking out 01234567 as detached HEAD (ref is main)...\n",
            {Phase::Clone});
    if (!job.caches.isEmpty()) {
        const bool isFound = job.caches.constFirst().isFound;
        section("restore_cache",
                QByteArray("\x1b[32;1mChecking cache for opam-protected...\x1b[0;m\n")
                    + (isFound ? meter("Downloading cache", Phase::Restore) + "\x1b[32;1mSuccessfully extracted cache\x1b[0;m\n"
                               : QByteArray("\x1b[0;33mWARNING: file does not exist\x1b[0;m\n\x1b[0;33mFailed to extract cache\x1b[0;m\n")),
                {Phase::Restore});
    }
    if (job.of(Phase::Download).count() > 0)
        section("download_artifacts", "\x1b[32;1mDownloading artifacts for build (1)...\x1b[0;m\n", {Phase::Download});
    QByteArray commands;
    for (const gitlab::Command &command : written.beforeScript + written.script)
        commands += "\x1b[32;1m$ " + command.text.toUtf8() + "\x1b[0;m\n";
    section("step_script", commands, {Phase::System, Phase::Switch, Phase::Packages, Phase::Build, Phase::Test});
    if (job.of(Phase::Save).count() > 0) {
        section("archive_cache",
                "\x1b[32;1mCreating cache opam-protected...\x1b[0;m\n_opam: found 9000 matching artifact files and directories\n"
                    + meter("Uploading cache", Phase::Save) + "\x1b[32;1mCreated cache\x1b[0;m\n",
                {Phase::Save});
    }
    if (job.of(Phase::Upload).count() > 0)
        section("upload_artifacts_on_success", "\x1b[32;1mUploading artifacts...\x1b[0;m\n", {Phase::Upload});
    text += "\x1b[32;1mJob succeeded\x1b[0;m\n";
    if (queued > 0)
        text += "Duration: 4 minutes 15 seconds\nFinished: 2 days ago\nQueued: " + QByteArray::number(queued)
            + " seconds\nTimeout: 1h (from project)\n";
    return text;
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private:
    estimate::Fixture m_fixture;
    std::shared_ptr<const Knowledge> m_knowledge = *Knowledge::builtIn();
    gitlab::Pipeline m_pipeline = estimate::Fixture::pipelineOf(pipelineText);

    const estimate::Runner &base() const { return *m_knowledge->facts.runner(u"gitlab.com-small"); }

    /// A runner with a slow processor, network and start, and images that are not kept.
    estimate::Runner truth() const
    {
        estimate::Runner runner = base();
        runner.cpuFactor *= 1.7;
        runner.networkBytesPerSecond /= 3;
        runner.unpackBytesPerSecond /= 3;
        runner.cacheBytesPerSecond /= 4;
        runner.startOverhead *= 2;
        runner.keepsImages = false;
        return runner;
    }

    /// The logs of the benchmark that is exported for the project, run once.
    QList<FiledLog> logsOfBenchmarkOn(const estimate::Runner &runner) const
    {
        const auto benchmark = recipes::selfBenchmark(m_fixture.project, recipes::benchmarkedStrategies(), {}, m_knowledge->catalogue);
        if (!benchmark)
            qFatal("%s", qPrintable(benchmark.error().message));
        const gitlab::Pipeline pipeline = estimate::Fixture::pipelineOf(benchmark->text);
        const estimate::Estimate estimate =
            estimate::estimate({pipeline, &m_fixture.project, m_knowledge->catalogue, m_knowledge->facts, runner, estimate::Scenario::Cold});
        QRandomGenerator random(17);
        QList<FiledLog> logs;
        for (const estimate::JobEstimate &job : estimate.jobs) {
            const joblog::Reading reading = joblog::read(traceOf(job, *pipeline.job(job.name), 0.05, random));
            for (const joblog::Log &log : reading.logs)
                logs.append({job.name, log});
        }
        return logs;
    }

    QList<FiledLog> logsOn(const estimate::Runner &runner, int runs, double deviation, const QList<int> &waits = {},
                           bool hasMeter = false) const
    {
        QRandomGenerator random(13);
        QList<FiledLog> logs;
        for (int run = 0; run < runs; ++run) {
            for (const estimate::Scenario scenario : {estimate::Scenario::Cold, estimate::Scenario::Warm}) {
                const estimate::Estimate estimate =
                    estimate::estimate({m_pipeline, &m_fixture.project, m_knowledge->catalogue, m_knowledge->facts, runner, scenario});
                for (const estimate::JobEstimate &job : estimate.jobs) {
                    const joblog::Reading reading = joblog::read(traceOf(job, *m_pipeline.job(job.name), deviation, random,
                                                                         waits.isEmpty() ? 0 : waits.at(logs.size() % waits.size()),
                                                                         hasMeter ? runner.cacheBytesPerSecond : 0));
                    for (joblog::Log log : reading.logs) {
                        log.ref += QString::number(logs.size()); // each is a run of its own
                        logs.append({u"%1-%2.log"_s.arg(job.name).arg(logs.size()), log});
                    }
                }
            }
        }
        return logs;
    }

    Result<Calibration> calibrated(const QList<FiledLog> &logs, bool knowsProject = true) const
    {
        return calibrate({.logs = logs,
                          .knowledge = *m_knowledge,
                          .base = base(),
                          .project = knowsProject ? &m_fixture.project : nullptr,
                          .pipeline = knowsProject ? &m_pipeline : nullptr});
    }

    static const FittedTrait &of(const Calibration &calibration, Trait trait) { return calibration.traits.at(int(trait)); }

private Q_SLOTS:
    void factorsAreFound();
    void whatNobodyMeasuredStays();
    void oneWildMeasurementDoesNotDecide();
    void moreMeasurementsSayItBetter();

    void findsTheRunner();
    void findsHowItPacks();
    void theMeterTellsTheStore();
    void findsHowLongJobsWait();
    void findsItWithoutTheProject();
    void beginsWithOneProfileForOneRunner_data();
    void beginsWithOneProfileForOneRunner();
    void theBenchmarkTellsAll();
    void staysWhereItIsRight();
    void knowsTheScenarioOfEachLog();
    void tellsImagesThatWereThere();
    void dividesTheScriptWhereCommandsHaveTimes();
    void knowsWhatWasPrepared();
    void theWorkHasASpreadOfItsOwn();
    void leavesOutWhatHasFailed();
    void refusesLogsThatTellNothing();

    void writesAProfile();
    void savesBesideOtherProfiles();
};

void TestCalibration::factorsAreFound()
{
    // 10 s of which 6 grow with the first factor, and 20 s of which 15 with the second; factors 2 and 1/3.
    const std::vector<Measured> measured{{16, 0.05, 0, 4, {6, 0}}, {10, 0.05, 0, 5, {0, 15}}, {12 + 5, 0.05, 0, 0, {6, 15}}};
    const LogFit fit = fitFactors(measured, {0, 0}, {2, 2});
    QVERIFY(std::abs(std::exp(fit.shifts[0]) - 2) < 0.05);
    QVERIFY(std::abs(std::exp(fit.shifts[1]) - 1.0 / 3) < 0.02);
    QVERIFY(fit.deviations[0] > 0.03 && fit.deviations[0] < 0.15);
}

void TestCalibration::whatNobodyMeasuredStays()
{
    const LogFit fit = fitFactors({{16, 0.05, 0, 4, {6, 0}}}, {0.1, 0.2}, {2, 0.7});
    QCOMPARE(fit.shifts[1], 0.2);
    QCOMPARE(fit.deviations[1], 0.7);
    const LogFit none = fitFactors({}, {0.1}, {0.5});
    QCOMPARE(none.shifts[0], 0.1);
    QCOMPARE(none.deviations[0], 0.5);
}

void TestCalibration::oneWildMeasurementDoesNotDecide()
{
    std::vector<Measured> measured(6, Measured{20, 0.1, 0, 0, {10}});
    measured.push_back({2000, 0.1, 0, 0, {10}});
    const LogFit fit = fitFactors(measured, {0}, {2});
    QVERIFY(std::abs(std::exp(fit.shifts[0]) - 2) < 0.2);
}

void TestCalibration::moreMeasurementsSayItBetter()
{
    const LogFit few = fitFactors(std::vector<Measured>(2, Measured{20, 0.2, 0, 0, {10}}), {0}, {1});
    const LogFit many = fitFactors(std::vector<Measured>(20, Measured{20, 0.2, 0, 0, {10}}), {0}, {1});
    QVERIFY(many.deviations[0] < few.deviations[0] / 2);
}

void TestCalibration::findsTheRunner()
{
    const estimate::Runner there = truth();
    const auto calibration = calibrated(logsOn(there, 4, 0.08));
    QVERIFY2(calibration, qPrintable(calibration ? QString() : calibration.error().message));
    for (const Trait trait : {Trait::Cpu, Trait::Store, Trait::Unpack}) {
        const FittedTrait &fitted = of(*calibration, trait);
        const double ratio = fitted.after / traitOf(there, trait);
        qInfo("%s: %g, found %g, P90/P50 %g", qPrintable(traitId(trait)), traitOf(there, trait), fitted.after, fitted.spread);
        QVERIFY2(fitted.isTold, qPrintable(traitId(trait)));
        QVERIFY2(ratio > 0.75 && ratio < 1.33, qPrintable(u"%1: %2"_s.arg(traitId(trait)).arg(ratio)));
        // The truth is where the stated spread has it: three deviations are generous.
        QVERIFY(std::abs(std::log(ratio)) < 3 * std::log(fitted.spread) / 1.2816 + 0.01);
        QCOMPARE(traitOf(calibration->profile, trait), fitted.after);
    }
    QVERIFY(!calibration->profile.keepsImages);
    QVERIFY2(calibration->after < 0.12, qPrintable(QString::number(calibration->after)));
    QVERIFY(calibration->after < calibration->before / 2);
    QVERIFY(calibration->leftOut);
    QVERIFY2(*calibration->leftOut < calibration->before, qPrintable(QString::number(*calibration->leftOut)));
    for (const PartError &error : calibration->errors)
        QVERIFY2(error.points > 0 && error.after < 0.4, qPrintable(u"%1: %2"_s.arg(logPartId(error.part)).arg(error.after)));
}

/// Packing is slow on a slow disk, whatever the processors are. Where caches go to no store, nothing else explains how long they take.
void TestCalibration::findsHowItPacks()
{
    estimate::Runner here = base();
    here.hasDistributedCache = false;
    estimate::Runner there = here;
    there.zipFactor = 2.5 * here.cpuFactor;
    const QList<FiledLog> logs = logsOn(there, 4, 0.05);
    const auto calibration =
        calibrate({.logs = logs, .knowledge = *m_knowledge, .base = here, .project = &m_fixture.project, .pipeline = &m_pipeline});
    QVERIFY(calibration);
    for (const FittedTrait &trait : calibration->traits)
        qInfo("%s: %g, P90/P50 %g", qPrintable(traitId(trait.trait)), trait.after, trait.spread);
    const FittedTrait &zip = of(*calibration, Trait::Zip);
    const double ratio = zip.after / there.zipFactor;
    QVERIFY(zip.isTold && zip.before == here.cpuFactor);
    QVERIFY2(ratio > 0.7 && ratio < 1.4, qPrintable(QString::number(ratio)));
    QVERIFY(std::abs(std::log(ratio)) < 3 * std::log(zip.spread) / 1.2816 + 0.01);
    const double cpu = of(*calibration, Trait::Cpu).after / base().cpuFactor;
    QVERIFY2(cpu > 0.8 && cpu < 1.25, qPrintable(QString::number(cpu)));
    QCOMPARE(calibration->profile.zipFactor, zip.after);
}

/// What the store takes is told apart from packing by the meter, and so is better known than by sections alone, from a single run.
void TestCalibration::theMeterTellsTheStore()
{
    estimate::Runner there = base();
    there.cacheBytesPerSecond /= 5;
    const auto without = calibrated(logsOn(there, 1, 0.1));
    const auto with = calibrated(logsOn(there, 1, 0.1, {}, true));
    QVERIFY(without && with);
    const FittedTrait &store = of(*with, Trait::Store);
    qInfo("%g, found %g, P90/P50 %g; without a meter %g, %g", there.cacheBytesPerSecond, store.after, store.spread,
          of(*without, Trait::Store).after, of(*without, Trait::Store).spread);
    QVERIFY(store.isTold);
    QVERIFY(std::abs(std::log(store.after / there.cacheBytesPerSecond)) < 0.15);
    QVERIFY(store.spread < of(*without, Trait::Store).spread);
    for (const LogPart part : {LogPart::Fetch, LogPart::Send}) {
        const auto found =
            std::find_if(with->points.cbegin(), with->points.cend(), [&](const Point &point) { return point.measured.part == part; });
        QVERIFY2(found != with->points.cend(), qPrintable(logPartId(part)));
        QVERIFY(std::abs(found->after.p50 / found->measured.seconds - 1) < 0.2);
        QVERIFY(std::none_of(without->points.cbegin(), without->points.cend(),
                             [&](const Point &point) { return point.measured.part == part; }));
    }
}

/// The page says it, where it was copied with the log.
void TestCalibration::findsHowLongJobsWait()
{
    const auto without = calibrated(logsOn(base(), 2, 0.05));
    QVERIFY(without && !of(*without, Trait::Queue).isTold);
    QCOMPARE(without->profile.queue.p50, base().queue.p50);
    const QList<FiledLog> logs = logsOn(base(), 4, 0.05, {30, 60, 120, 60});
    QVERIFY(logs.constFirst().log.queued == Seconds(30));
    const auto calibration = calibrated(logs);
    QVERIFY(calibration);
    const FittedTrait &queue = of(*calibration, Trait::Queue);
    QVERIFY(queue.isTold && queue.before == base().queue.p50.count());
    QVERIFY2(queue.after > 40 && queue.after < 65, qPrintable(QString::number(queue.after)));
    QVERIFY(queue.spread > 1.05 && queue.spread < 2);
    const Range<Seconds> &range = calibration->profile.queue;
    QVERIFY(range.p50.count() == queue.after && range.p10 < Seconds(35) && range.p90 > Seconds(75));

    // It is written as a profile that is read again.
    const CalibrationInputs inputs{.logs = logs, .knowledge = *m_knowledge, .base = base()};
    const Result<QByteArray> text =
        withProfile(Source(u"estimate.yml"_s, {}), profileEntry(*calibration, inputs, u"ours"_s, u"2026-11-29"_s));
    QVERIFY(text);
    QList<estimate::Runner> runners = m_knowledge->facts.runners;
    QVERIFY2(addProfiles(Source(u"estimate.yml"_s, *text), runners), text->constData());
    QVERIFY(std::abs(runners.constLast().queue.p50.count() - queue.after) < 0.5);
}

void TestCalibration::findsItWithoutTheProject()
{
    // The commands and images are in the logs; what the project is has to be assumed.
    const estimate::Runner there = truth();
    const auto calibration = calibrated(logsOn(there, 3, 0.05), false);
    QVERIFY(calibration);
    const FittedTrait &cpu = of(*calibration, Trait::Cpu);
    QVERIFY(cpu.isTold && cpu.after > 1.2 * cpu.before && cpu.after < 2.5 * cpu.before);
    QVERIFY(of(*calibration, Trait::Unpack).after < 0.7 * of(*calibration, Trait::Unpack).before);
    QVERIFY(calibration->after < calibration->before);
    // It is not as sure as with the project.
    QVERIFY(cpu.spread > of(*calibrated(logsOn(there, 3, 0.05)), Trait::Cpu).spread * 0.99);
    QVERIFY(calibration->notes.join(u' ').contains(u"--project"_s));
}

void TestCalibration::beginsWithOneProfileForOneRunner_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host"); ///< "-": no project
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("isExplained");
    const QString hosted = u"green-4.saas-linux-medium-amd64.runners-manager.gitlab.com/default"_s;
    QTest::newRow("hosted") << hosted << u"-"_s << u"gitlab.com-medium"_s << false;
    QTest::newRow("hosted, of a project there") << hosted << u"gitlab.com"_s << u"gitlab.com-medium"_s << false;
    QTest::newRow("hosted of old") << u"blue-1.shared.runners-manager.gitlab.com/default"_s << u"-"_s << u"gitlab.com-small"_s << false;
    QTest::newRow("own") << u"box"_s << u"-"_s << u"self-managed-docker"_s << true;
    QTest::newRow("own, of a project on gitlab.com") << u"box"_s << u"gitlab.com"_s << u"self-managed-docker"_s << true;
    QTest::newRow("own, of one on GitHub") << u"box"_s << u"github.com"_s << u"self-managed-docker"_s << true;
    QTest::newRow("own, of one without a server") << u"box"_s << QString() << u"self-managed-docker"_s << true;
    QTest::newRow("of a server that is known") << u"box"_s << u"gitlab.inria.fr"_s << u"inria-small"_s << true;
    QTest::newRow("without a name") << QString() << u"gitlab.com"_s << u"gitlab.com-small"_s << true;
}

void TestCalibration::beginsWithOneProfileForOneRunner()
{
    QFETCH(QString, name);
    QFETCH(QString, host);
    QFETCH(QString, profile);
    QFETCH(bool, isExplained);
    joblog::Log log;
    log.runnerName = name;
    log.executor = joblog::Executor::Docker;
    project::Project project;
    if (!host.isEmpty())
        project.git.emplace().host = host;
    const BaseProfile base = baseFor({{u"a.log"_s, log}}, *m_knowledge, host == "-"_L1 ? nullptr : &project);
    QCOMPARE(base.runner.id, profile);
    QCOMPARE(!base.because.isEmpty(), isExplained);
}

void TestCalibration::theBenchmarkTellsAll()
{
    // Its jobs are none of the project's pipeline: their commands say what they do.
    const estimate::Runner there = truth();
    const QList<FiledLog> logs = logsOfBenchmarkOn(there);
    QCOMPARE(logs.size(), 4);
    const auto calibration = calibrated(logs);
    QVERIFY(calibration);
    for (const Trait trait : {Trait::Cpu, Trait::Store, Trait::Unpack}) {
        const FittedTrait &fitted = of(*calibration, trait);
        const double ratio = fitted.after / traitOf(there, trait);
        QVERIFY2(fitted.isTold && ratio > 0.67 && ratio < 1.5, qPrintable(u"%1: %2"_s.arg(traitId(trait)).arg(ratio)));
    }
    QVERIFY2(calibration->after < 0.15 && calibration->after < calibration->before / 2, qPrintable(QString::number(calibration->after)));
    for (const Point &point : calibration->points)
        QVERIFY(point.job.isEmpty());
}

void TestCalibration::staysWhereItIsRight()
{
    estimate::Runner same = base();
    same.keepsImages = false;
    const auto calibration = calibrated(logsOn(same, 3, 0.05));
    QVERIFY(calibration);
    for (const FittedTrait &fitted : calibration->traits)
        QVERIFY2(std::abs(std::log(fitted.after / fitted.before)) < 0.15, qPrintable(traitId(fitted.trait)));
    QVERIFY(calibration->after < 0.1);
}

void TestCalibration::knowsTheScenarioOfEachLog()
{
    const QList<FiledLog> logs = logsOn(truth(), 1, 0);
    const auto calibration = calibrated(logs);
    QVERIFY(calibration);
    QStringList seen;
    for (const Point &point : calibration->points) {
        if (point.measured.part == LogPart::Script)
            seen.append(point.job + u' ' + estimate::scenarioId(point.scenario));
    }
    seen.sort();
    // The other jobs find the same whatever the scenario; build is the one that tells.
    QVERIFY2(seen.contains(u"build cold"_s) && seen.contains(u"build warm"_s), qPrintable(seen.join(u", "_s)));
    QCOMPARE(seen.size(), 6);
}

void TestCalibration::tellsImagesThatWereThere()
{
    estimate::Runner keeping = base();
    keeping.keepsImages = true;
    QList<FiledLog> warm;
    const QList<FiledLog> all = logsOn(keeping, 2, 0.05);
    for (const FiledLog &filed : all) {
        const auto hit = std::any_of(filed.log.caches.begin(), filed.log.caches.end(),
                                     [](const joblog::CacheUse &use) { return use.outcome == joblog::CacheOutcome::Hit; });
        if (hit)
            warm.append(filed);
    }
    const auto calibration = calibrated(warm);
    QVERIFY(calibration);
    QVERIFY(calibration->profile.keepsImages);
}

void TestCalibration::dividesTheScriptWhereCommandsHaveTimes()
{
    joblog::Log log;
    log.ending = joblog::Ending::Succeeded;
    const auto command = [&](const QString &text, double seconds) {
        joblog::Command one;
        one.text = text;
        one.line = log.commands.size() + 1;
        one.seconds = Seconds(seconds);
        one.precision = Seconds(0.01);
        log.commands.append(one);
    };
    command(u"sudo apt-get update"_s, 5);
    command(u"opam install --yes . --deps-only"_s, 100);
    command(u"dune build"_s, 30);
    command(u"dune runtest"_s, 12);
    const QList<PartTime> times = partTimesOf(log, true, true);
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.at(0).part, LogPart::Dependencies);
    QCOMPARE(times.at(0).seconds, Seconds(105));
    QCOMPARE(times.at(1).part, LogPart::Work);
    QCOMPARE(times.at(1).seconds, Seconds(42));
    QCOMPARE(times.at(1).line, 3);
    // An estimate that installs nothing is not held against a script that does.
    QVERIFY(partTimesOf(log, true, false).isEmpty());
    // What an estimate has among the system packages and the switch is no build either.
    for (const auto &line :
         {u"sudo apt-get install -y jq"_s, u"opam pin add -n foo ."_s, u"opam depext foo"_s, u"apk add m4 && opam install ounit2"_s})
        command(line, 1);
    QCOMPARE(partTimesOf(log, true, true).constFirst().seconds, Seconds(109));
    for (const auto &line : {u"opam install ."_s, u"apt-get install -y jq && make"_s})
        command(line, 1);
    QCOMPARE(partTimesOf(log, true, true).constFirst().seconds, Seconds(109));
    log.commands[2].seconds.reset();
    QVERIFY(partTimesOf(log, true, true).isEmpty());
}

/// A machine is made there, and no image is fetched; the time of a pull that fails says nothing of the runner.
void TestCalibration::knowsWhatWasPrepared()
{
    const auto partsOf = [](const QByteArray &executor, const QByteArray &lines, bool usesImages) {
        const joblog::Reading reading = joblog::read("\x1b[0KRunning with gitlab-runner 18.7.0 (aabbccdd)\x1b[0;m\n"
                                                     "section_start:1764500000:prepare_executor\r\x1b[0KPreparing the \""
                                                     + executor + "\" executor\n" + lines
                                                     + "section_end:1764500023:prepare_executor\r\x1b[0K"
                                                       "section_start:1764500023:get_sources\r\x1b[0KGetting source from Git repository\n"
                                                       "section_end:1764500025:get_sources\r\x1b[0K\x1b[32;1mJob succeeded\x1b[0;m\n");
        QMap<LogPart, double> parts;
        const QList<PartTime> times = partTimesOf(reading.logs.constFirst(), usesImages, false);
        for (const PartTime &time : times)
            parts.insert(time.part, time.seconds.count());
        return parts;
    };
    const QByteArray image = "Using Docker executor with image alpine ...\n";
    QCOMPARE(partsOf("docker", image, true).value(LogPart::Prepare), 23.0);
    QVERIFY(!partsOf("docker", image + "WARNING: Failed to pull image with policy \"always\": Error (manager.go:250:15s)\n", true)
                 .contains(LogPart::Prepare));
    QCOMPARE(partsOf("instance", "Preparing instance...\n", false).value(LogPart::Sources), 2.0);
    QCOMPARE(partsOf("shell", {}, false).value(LogPart::Sources), 25.0);
}

/// Parts that always take the same do not hide that the work does not.
void TestCalibration::theWorkHasASpreadOfItsOwn()
{
    QList<FiledLog> logs = logsOn(truth(), 4, 0);
    const qsizetype ofRun = logs.size() / 4;
    for (qsizetype i = 0; i < logs.size(); ++i) {
        for (joblog::Section &section : logs[i].log.sections) {
            if (section.stage == joblog::Stage::Script && section.seconds)
                *section.seconds *= std::array{1, 2, 3, 10}[size_t(i / ofRun)];
        }
    }
    const auto calibration = calibrated(logs);
    QVERIFY(calibration);
    QVERIFY2(calibration->profile.cpuFactorSpread > 2, qPrintable(QString::number(calibration->profile.cpuFactorSpread)));
}

void TestCalibration::leavesOutWhatHasFailed()
{
    QList<FiledLog> logs = logsOn(truth(), 1, 0);
    for (FiledLog &filed : logs)
        filed.log.ending = joblog::Ending::Failed;
    const auto calibration = calibrated(logs);
    QVERIFY(calibration);
    for (const Point &point : calibration->points)
        QVERIFY(point.measured.part != LogPart::Script && point.measured.part != LogPart::Save);
}

void TestCalibration::refusesLogsThatTellNothing()
{
    const joblog::Reading reading = joblog::read("Running with gitlab-runner 17.2.0 (707fc2b4)\n$ dune build\nJob succeeded\n");
    QCOMPARE(reading.logs.size(), 1);
    const auto calibration = calibrated({{u"a.log"_s, reading.logs.constFirst()}});
    QVERIFY(!calibration);
    QCOMPARE(calibration.error().code, ErrorCode::NotFound);
    QVERIFY(!calibrated({}));
}

void TestCalibration::writesAProfile()
{
    const CalibrationInputs inputs{
        .logs = logsOn(truth(), 2, 0.05), .knowledge = *m_knowledge, .base = base(), .project = &m_fixture.project, .pipeline = &m_pipeline};
    const auto calibration = calibrate(inputs);
    QVERIFY(calibration);
    const yaml::Map entry = profileEntry(*calibration, inputs, u"own-box"_s, u"2026-11-29"_s);
    const Result<QByteArray> text = withProfile(Source(), entry);
    QVERIFY(text);
    QList<estimate::Runner> runners = m_knowledge->facts.runners;
    const auto added = addProfiles(Source(u"runners.yml"_s, *text), runners);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().toString() + QString::fromUtf8(*text)));
    const estimate::Runner &own = runners.constLast();
    QCOMPARE(own.id, u"own-box"_s);
    for (const Trait trait : allTraits) {
        const double ratio = traitOf(own, trait) / traitOf(calibration->profile, trait);
        QVERIFY2(std::abs(ratio - 1) < 0.01, qPrintable(traitId(trait))); // three digits are written
    }
    QCOMPARE(own.vcpus, base().vcpus);
    QCOMPARE(own.keepsImages, false);
    QVERIFY(own.provenance.constFirst().source.contains(u"caravan-cli calibrate"_s));
    QCOMPARE(own.provenance.constFirst().date, u"2026-11-29"_s);
    QCOMPARE(own.provenance.size(), base().provenance.size() + 1);
}

void TestCalibration::savesBesideOtherProfiles()
{
    const auto entry = [](const QString &id, const QString &factor) {
        return yaml::Map{{{u"id"_s, yaml::Value::text(id)},
                          {u"title"_s, yaml::Value::text(id)},
                          {u"like"_s, yaml::Value::text(u"gitlab.com-small"_s)},
                          {u"cpuFactor"_s, yaml::Verbatim{factor}}}};
    };
    const QByteArray before = "# mine\nrunners:\n  - id: a   # the old one\n    title: a\n    like: gitlab.com-small\n    cpuFactor: 1\n"
                              "  # another\n  - id: b\n    title: b\n    like: gitlab.com-small\n";
    const Result<QByteArray> added = withProfile(Source(u"r"_s, before), entry(u"c"_s, u"3"_s));
    QVERIFY(added);
    QVERIFY(added->startsWith(before));
    const Result<QByteArray> replaced = withProfile(Source(u"r"_s, before), entry(u"a"_s, u"4"_s));
    QVERIFY(replaced);
    QVERIFY2(replaced->contains("cpuFactor: 4") && !replaced->contains("cpuFactor: 1") && replaced->contains("# another"),
             replaced->constData());
    QList<estimate::Runner> runners = m_knowledge->facts.runners;
    QVERIFY(addProfiles(Source(u"r"_s, *replaced), runners));
    QCOMPARE(runners.size(), m_knowledge->facts.runners.size() + 2);
    QVERIFY(withProfile(Source(u"r"_s, "runners: []\n"), entry(u"a"_s, u"4"_s)));
    QVERIFY(withProfile(Source(u"r"_s, "# nothing yet\n"), entry(u"a"_s, u"4"_s)));
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
