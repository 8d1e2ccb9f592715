// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A run of gitlab-ci-local, as it is: its output calibrates, and it takes the benchmark that Caravan writes.

#include "app/cli/run.h"
#include "core/joblog/reader.h"
#include "scratch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using caravan::e2e::Run;

class TestCalibratedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsARealRun_data();
    void readsARealRun();
    void calibratesByARealRun();
    void acceptsTheBenchmark();

private:
    std::unique_ptr<e2e::GitFolder> m_folder;
};

namespace {

const QByteArray pipeline = R"(stages: [build, test]
build it:
  stage: build
  cache: {key: kept, paths: [kept/]}
  script:
    - sleep 2
    - mkdir -p kept made && echo one > kept/file && echo two > made/file
  artifacts: {paths: [made/]}
test:
  stage: test
  cache: {key: kept, paths: [kept/], policy: pull}
  script:
    - cat kept/file made/file
    - sleep 1
fails:
  stage: test
  allow_failure: true
  script:
    - exit 3
)";

} // namespace

void TestCalibratedRuns::init()
{
    if (e2e::gitlabCiLocal().isEmpty())
        QSKIP("CARAVAN_GITLAB_CI_LOCAL does not say where gitlab-ci-local is; packaging/check does.");
    m_folder = std::make_unique<e2e::GitFolder>();
    QVERIFY2(m_folder->copy(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation")) && m_folder->start(),
             qPrintable(m_folder->error()));
    QVERIFY(m_folder->write(pipeline));
}

void TestCalibratedRuns::readsARealRun_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("plain") << QStringList{};
    QTest::newRow("times") << QStringList{u"--timestamps"_s};
}

void TestCalibratedRuns::readsARealRun()
{
    QFETCH(QStringList, options);
    const Run first = m_folder->run(options + QStringList{u"--shell-isolation"_s});
    QVERIFY2(first.out.contains(u"build it"_s), qPrintable(first.out + first.err));
    const joblog::Reading reading = joblog::read(first.out.toUtf8());
    QVERIFY2(reading.findings.isEmpty(), qPrintable(reading.findings.isEmpty() ? QString() : reading.findings.constFirst().message));
    QCOMPARE(reading.logs.size(), 3);
    const auto called = [&](const joblog::Reading &in, QStringView name) -> const joblog::Log & {
        return *std::find_if(in.logs.begin(), in.logs.end(), [&](const joblog::Log &log) { return log.job == name; });
    };
    const joblog::Log &build = called(reading, u"build it");
    QCOMPARE(build.origin, joblog::Origin::GitlabCiLocal);
    QCOMPARE(build.executor, joblog::Executor::Shell);
    QCOMPARE(build.ending, joblog::Ending::Succeeded);
    QCOMPARE(build.commands.size(), 2);
    QCOMPARE(build.commands.constFirst().text, u"sleep 2"_s);
    const std::optional<Seconds> script = build.seconds(joblog::Stage::Script);
    QVERIFY(script && script->count() > 1.9 && script->count() < 30);
    if (!options.isEmpty()) {
        QCOMPARE(build.timing, joblog::Timing::Lines);
        QVERIFY(build.commands.constFirst().seconds && build.commands.constFirst().seconds->count() > 1.8);
    }
    QVERIFY(std::any_of(build.caches.begin(), build.caches.end(),
                        [](const joblog::CacheUse &use) { return use.isSave && use.outcome == joblog::CacheOutcome::Created; }));
    QVERIFY(std::any_of(build.artifacts.begin(), build.artifacts.end(), [](const joblog::ArtifactUse &use) { return use.isUpload; }));
    const joblog::Log &test = called(reading, u"test");
    QVERIFY(std::any_of(test.caches.begin(), test.caches.end(), [](const joblog::CacheUse &use) {
        return !use.isSave && use.outcome == joblog::CacheOutcome::Hit && use.key == "kept"_L1;
    }));
    // With which code a job failed is on the error output alone, that it failed on both.
    const joblog::Log &fails = called(reading, u"fails");
    QCOMPARE(fails.ending, joblog::Ending::Failed);
    QCOMPARE(fails.exitCode, std::nullopt);
    const joblog::Reading whole = joblog::read((first.out + first.err).toUtf8());
    QVERIFY(whole.findings.isEmpty());
    QCOMPARE(called(whole, u"fails").ending, joblog::Ending::Failed);
    QCOMPARE(called(whole, u"fails").exitCode, std::optional(3));
    QCOMPARE(called(whole, u"test").exitCode, std::optional(0));
}

void TestCalibratedRuns::calibratesByARealRun()
{
    const Run first = m_folder->run({u"--timestamps"_s, u"--shell-isolation"_s});
    const QString path = m_folder->path() + "/run.log"_L1;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(first.out.toUtf8());
    file.close();
    const cli::Output output = cli::run({u"calibrate"_s, path, u"--project"_s, m_folder->path(), u"--json"_s});
    QVERIFY2(output.exit == cli::Exit::Fine, (output.err + first.out.toUtf8()).constData());
    const QJsonObject result = QJsonDocument::fromJson(output.out).object();
    QCOMPARE(result[u"profile"_s].toObject()[u"base"_s].toString(), u"self-managed-shell"_s);
    const QJsonArray logs = result[u"logs"_s].toArray();
    QCOMPARE(logs.size(), 3);
    bool hasBuild = false;
    for (const QJsonValue &log : logs) {
        if (log[u"job"_s] != u"build it"_s)
            continue;
        hasBuild = true;
        const QJsonArray times = log[u"times"_s].toArray();
        QVERIFY2(!times.isEmpty(), output.out.constData());
        QVERIFY(times.at(0)[u"seconds"_s].toDouble() > 1.9);
        // What sleeps for two seconds is known to: no estimate of it needs a calibration.
        QVERIFY(times.at(0)[u"beforeSeconds"_s][u"p50"_s].toDouble() > 1.9);
    }
    QVERIFY(hasBuild);
}

void TestCalibratedRuns::acceptsTheBenchmark()
{
    const cli::Output benchmark = cli::run({u"benchmark"_s, m_folder->path()});
    QVERIFY2(benchmark.exit == cli::Exit::Fine, benchmark.err.constData());
    QVERIFY(m_folder->write(benchmark.out));
    const Run list = m_folder->run({u"--list"_s});
    QVERIFY2(list.code == 0, qPrintable(list.out + list.err));
    for (const QString &job : {u"image-switch cold"_s, u"image-switch warm"_s, u"local-switch cold"_s, u"local-switch warm"_s})
        QVERIFY2(list.out.contains(job), qPrintable(list.out));
    const Run preview = m_folder->run({u"--preview"_s});
    QVERIFY2(preview.code == 0, qPrintable(preview.out + preview.err));
    QVERIFY2(!preview.err.contains(u"WARN"_s), qPrintable(preview.err));
    QVERIFY(preview.out.contains(u"benchmark-local-switch"_s));
}

QTEST_GUILESS_MAIN(TestCalibratedRuns)
#include "tst_calibrated_runs.moc"
