// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `calibrate` and `benchmark` as a user calls them, with a configuration of the user's own.

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "core/compare/calibration.h"
#include "core/estimate/facts/own_facts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::cli;

namespace {

QString log(const QString &name) { return QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/joblog/") + name; }
QString sample() { return QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation"); }

QJsonObject json(const Output &output) { return QJsonDocument::fromJson(output.out).object(); }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestCalibrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("XDG_CONFIG_HOME"); }

    void fits();
    void countsARunOnce();
    void bringsEstimatesNearer();
    void savesWhatEverybodyFinds();
    void tellsWhatIsOdd();
    void usesTheProject();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void saysWhereAUsersFileIsWrong();

    void exportsABenchmark_data();
    void exportsABenchmark();
    void leavesOutWhatCannotBe();

private:
    std::unique_ptr<QTemporaryDir> m_configuration;
};

void TestCalibrate::init()
{
    m_configuration = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_configuration->path().toUtf8());
}

void TestCalibrate::fits()
{
    const Output output = run({u"calibrate"_s, log(u"docker-16.log"_s), log(u"kubernetes-17-times.log"_s), u"--json"_s});
    QVERIFY2(output.exit == Exit::Fine, output.err.constData());
    const QJsonObject result = json(output);
    const QJsonObject profile = result.value(u"profile"_s).toObject();
    // The first log is of a runner that calls itself saas-linux-small.
    QCOMPARE(profile.value(u"base"_s).toString(), u"gitlab.com-small"_s);
    QCOMPARE(profile.value(u"id"_s).toString(), u"gitlab.com-small-calibrated"_s);
    QCOMPARE(profile.value(u"vcpus"_s).toInt(), 2);
    QVERIFY(profile.value(u"cpuFactor"_s).toDouble() > 0);
    QCOMPARE(result.value(u"fitted"_s).toArray().size(), qsizetype(std::size(compare::allTraits)));
    const QJsonObject before = result.value(u"before"_s).toObject();
    const QJsonObject after = result.value(u"after"_s).toObject();
    QVERIFY(before.contains(u"prepare"_s) && before.keys() == after.keys());
    QVERIFY(after.value(u"all"_s).toObject().value(u"medianRelativeError"_s).toDouble()
            <= before.value(u"all"_s).toObject().value(u"medianRelativeError"_s).toDouble());
    const QJsonObject first = result.value(u"logs"_s).toArray().at(0).toObject();
    QCOMPARE(first.value(u"executor"_s).toString(), u"docker+machine"_s);
    QCOMPARE(first.value(u"caches"_s).toArray().at(0).toObject().value(u"outcome"_s).toString(), u"hit"_s);
    QVERIFY(first.value(u"packages"_s).toArray().contains(u"dune.3.11.1"_s));
    const QJsonObject time = first.value(u"times"_s).toArray().at(0).toObject();
    QCOMPARE(time.value(u"part"_s).toString(), u"prepare"_s);
    QCOMPARE(time.value(u"seconds"_s).toDouble(), 45.0);
    QVERIFY(time.value(u"beforeSeconds"_s).toObject().value(u"p50"_s).toDouble() > 0);
    QVERIFY(result.value(u"findings"_s).toArray().isEmpty());
    // Nothing was asked to be kept.
    QVERIFY(!QFile::exists(estimate::ownFactsFile()));

    const Output text = run({u"calibrate"_s, log(u"docker-16.log"_s)});
    QVERIFY(text.out.contains("Error of the estimates") && text.out.contains("docker-16.log:4") && text.out.contains("--save"));
}

/// A run counts once, however often and in whatever form its log is given.
void TestCalibrate::countsARunOnce()
{
    const QString copy = m_configuration->filePath(u"copy.log"_s);
    QVERIFY(QFile::copy(log(u"kubernetes-17-times.log"_s), copy));
    const auto of = [](const QStringList &logs) { return json(run(QStringList{u"calibrate"_s} + logs + QStringList{u"--json"_s})); };
    const QJsonObject once = of({log(u"kubernetes-17-times.log"_s)});
    const QJsonObject twice = of({log(u"kubernetes-17-times.log"_s), copy});
    QVERIFY(!once.isEmpty());
    QCOMPARE(twice[u"profile"_s], once[u"profile"_s]);
    QCOMPARE(twice[u"after"_s][u"all"_s], once[u"after"_s][u"all"_s]);
    const QJsonArray notes = twice[u"notes"_s].toArray();
    QVERIFY(std::any_of(notes.cbegin(), notes.cend(), [](const QJsonValue &note) {
        return note.toString().contains(u"count"_s) && note.toString().contains(u"other"_s);
    }));
}

/// A fit brings the estimates nearer to the very logs that it is made of, or is not taken; what a log says of the size of a cache tells the rate of
/// its store. What was left out of the fit is told apart.
void TestCalibrate::bringsEstimatesNearer()
{
    const QDir logs(log(QString()));
    QStringList all;
    for (const QString &name : logs.entryList({u"*.log"_s}, QDir::Files)) {
        const QJsonObject result = json(run({u"calibrate"_s, log(name), u"--json"_s}));
        if (!result.contains(u"after"_s))
            continue;
        all.append(log(name));
        const double before = result[u"before"_s][u"all"_s][u"medianRelativeError"_s].toDouble();
        const double after = result[u"after"_s][u"all"_s][u"medianRelativeError"_s].toDouble();
        qInfo("%s: %.0f %% before, %.0f %% after", qPrintable(name), 100 * before, 100 * after);
        QVERIFY2(after <= before + 0.05, qPrintable(name));
    }
    QVERIFY(all.size() >= 6);
    const QJsonObject result = json(run(QStringList{u"calibrate"_s} + all + QStringList{u"--json"_s}));
    const double before = result[u"before"_s][u"all"_s][u"medianRelativeError"_s].toDouble();
    const double after = result[u"after"_s][u"all"_s][u"medianRelativeError"_s].toDouble();
    qInfo("all: %.0f %% before, %.0f %% after, %.0f %% left out", 100 * before, 100 * after,
          100 * result[u"leftOut"_s][u"medianRelativeError"_s].toDouble());
    QVERIFY(after < before);
    QVERIFY(result.contains(u"leftOut"_s));
    const QJsonObject restored = json(run({u"calibrate"_s, log(u"kubernetes-17-times.log"_s), u"--json"_s}));
    const double restoreBefore = restored[u"before"_s][u"restore"_s][u"medianRelativeError"_s].toDouble();
    const double restoreAfter = restored[u"after"_s][u"restore"_s][u"medianRelativeError"_s].toDouble();
    QVERIFY2(restoreAfter <= restoreBefore && restoreAfter < 0.6, qPrintable(u"%1 %2"_s.arg(restoreBefore).arg(restoreAfter)));
}

void TestCalibrate::savesWhatEverybodyFinds()
{
    const Output output = run({u"calibrate"_s, log(u"docker-16.log"_s), u"--name"_s, u"our-box"_s, u"--save"_s, u"--vcpus"_s, u"6"_s});
    QVERIFY2(output.exit == Exit::Fine, output.err.constData());
    QVERIFY(output.out.contains(estimate::ownFactsFile().toUtf8()));
    const QByteArray saved = contents(estimate::ownFactsFile());
    QVERIFY2(saved.contains("id: our-box") && saved.contains("like: gitlab.com-small") && saved.contains("vcpus: 6"), saved.constData());

    for (const QStringList &words :
         {QStringList{u"estimate"_s, sample()}, QStringList{u"lint"_s, sample()}, QStringList{u"inspect"_s, sample()},
          QStringList{u"propose"_s, sample()},
          QStringList{u"edit"_s, sample() + u"/.gitlab-ci.yml"_s, u"add-job"_s, u"format"_s, u"--block"_s, u"fmt"_s}}) {
        const Output used = run(words + QStringList{u"--runner"_s, u"our-box"_s});
        QVERIFY2(used.exit == Exit::Fine || used.exit == Exit::Findings, used.err.constData());
    }
    QCOMPARE(json(run({u"estimate"_s, sample(), u"--runner"_s, u"our-box"_s, u"--json"_s})).value(u"runner"_s).toString(), u"our-box"_s);
    QCOMPARE(json(run({u"inspect"_s, sample(), u"--runner"_s, u"our-box"_s, u"--json"_s}))[u"server"_s][u"runner"_s].toString(),
             u"our-box"_s);
    for (const QString &command : {u"estimate"_s, u"lint"_s, u"inspect"_s, u"propose"_s}) {
        const Output unknown = run({command, sample(), u"--runner"_s, u"nobodys"_s});
        QCOMPARE(unknown.exit, Exit::Usage);
        QVERIFY2(unknown.err.contains("our-box"), unknown.err.constData());
    }
    // It is not taken by itself.
    QVERIFY(json(run({u"estimate"_s, sample(), u"--json"_s})).value(u"runner"_s).toString() != u"our-box"_s);
    // A second one stands beside it, and a second fit of the first in its place.
    QVERIFY(run({u"calibrate"_s, log(u"web-page-15.log"_s), u"--name"_s, u"other"_s, u"--save"_s}).exit == Exit::Fine);
    QVERIFY(run({u"calibrate"_s, log(u"docker-16.log"_s), u"--name"_s, u"our-box"_s, u"--save"_s}).exit == Exit::Fine);
    const QByteArray both = contents(estimate::ownFactsFile());
    QCOMPARE(both.count("- id: "), 2);
    QVERIFY(!both.contains("vcpus: 6"));
}

void TestCalibrate::tellsWhatIsOdd()
{
    const Output foreign = run({u"calibrate"_s, log(u"jenkins.log"_s), u"--json"_s});
    QCOMPARE(foreign.exit, Exit::Findings);
    const QJsonObject finding = json(foreign).value(u"findings"_s).toArray().at(0).toObject();
    QCOMPARE(finding.value(u"kind"_s).toString(), u"other-service"_s);
    QCOMPARE(finding.value(u"line"_s).toInt(), 2);
    QVERIFY(foreign.err.contains("jenkins.log:2: warning: "));
    // Beside a good one it is passed over.
    const Output both = run({u"calibrate"_s, log(u"jenkins.log"_s), log(u"docker-16.log"_s)});
    QCOMPARE(both.exit, Exit::Fine);
    QVERIFY(both.err.contains("jenkins.log:2: warning: "));
    QCOMPARE(run({u"calibrate"_s, log(u"nothing-here.log"_s)}).exit, Exit::Input);
    QCOMPARE(run({u"calibrate"_s, QDir::tempPath()}).exit, Exit::Input);
    QTemporaryDir folder;
    write(folder.filePath(u"evil.log"_s),
          "Running with gitlab-runner 17.0.0 (a)\nsection_start:1700000000:get_sources\r\x1b[0K\x1b]0;owned\x07\n\x1b[31;1mERROR: Job "
          "failed: exit "
          "code 1\n");
    const Output evil = run({u"calibrate"_s, folder.filePath(u"evil.log"_s)});
    QCOMPARE(evil.exit, Exit::Findings);
    QVERIFY(!evil.err.contains('\x1b') && evil.err.contains("evil.log:2: warning: "));
}

void TestCalibrate::usesTheProject()
{
    const QByteArray page =
        "Running with gitlab-runner 17.0.0 (44feccdf)\n  on box x\nPreparing the \"docker\" executor\n00:31\n"
        "Using Docker executor with image ocaml/opam:debian-13-ocaml-5.4 ...\n"
        "Executing \"step_script\" stage of the job script\n04:05\n"
        "$ sudo apt-get update && sudo apt-get install -y libgmp-dev    # zarith needs it\n"
        "$ if [ -d _opam ]; then rm -rf ~/.opam; mv _opam ~/.opam; fi\n$ opam install --yes . --deps-only\n$ eval $(opam env)\n"
        "$ dune build @install\n$ dune exec waystation -- --title \"Our journey\" content public\n$ mv ~/.opam _opam\n"
        "Job succeeded\n";
    QTemporaryDir folder;
    write(folder.filePath(u"a.log"_s), page);
    const QJsonObject result = json(run({u"calibrate"_s, folder.filePath(u"a.log"_s), u"--project"_s, sample(), u"--json"_s}));
    const QJsonObject one = result.value(u"logs"_s).toArray().at(0).toObject();
    QCOMPARE(one.value(u"job"_s).toString(), u"pages"_s);
    QVERIFY(!one.value(u"times"_s).toArray().isEmpty());
}

void TestCalibrate::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no log") << QStringList{};
    QTest::newRow("unknown option") << QStringList{log(u"docker-16.log"_s), u"--quickly"_s};
    QTest::newRow("unknown runner") << QStringList{log(u"docker-16.log"_s), u"--runner"_s, u"moon"_s};
    QTest::newRow("name with blanks") << QStringList{log(u"docker-16.log"_s), u"--name"_s, u"our box"_s};
    QTest::newRow("name of the base") << QStringList{log(u"docker-16.log"_s), u"--name"_s, u"gitlab.com-small"_s};
    QTest::newRow("no processors") << QStringList{log(u"docker-16.log"_s), u"--vcpus"_s, u"0"_s};
    QTest::newRow("many words for processors") << QStringList{log(u"docker-16.log"_s), u"--vcpus"_s, u"four"_s};
}

void TestCalibrate::refusesWrongWords()
{
    QFETCH(QStringList, words);
    const Output output = run(QStringList{u"calibrate"_s} + words);
    QCOMPARE(output.exit, Exit::Usage);
    QVERIFY(output.err.startsWith("error: "));
    QVERIFY(!QFile::exists(estimate::ownFactsFile()));
}

void TestCalibrate::saysWhereAUsersFileIsWrong()
{
    QVERIFY(QDir().mkpath(m_configuration->filePath(u"caravan"_s)));
    write(estimate::ownFactsFile(), "runners:\n  - id: a\n    like: moon\n");
    const Output output = run({u"estimate"_s, sample()});
    QCOMPARE(output.exit, Exit::Input);
    QVERIFY2(output.err.contains("estimate.yml:2:"), output.err.constData());
    // A broken file is not written over.
    QVERIFY(run({u"calibrate"_s, log(u"docker-16.log"_s), u"--save"_s, u"--name"_s, u"b"_s}).exit != Exit::Fine);
    QVERIFY(contents(estimate::ownFactsFile()).contains("moon"));
}

void TestCalibrate::exportsABenchmark_data()
{
    QTest::addColumn<QStringList>("strategies");
    QTest::addColumn<QStringList>("jobs");
    QTest::newRow("standard") << QStringList{}
                              << QStringList{u"image-switch cold"_s, u"image-switch warm"_s, u"local-switch cold"_s, u"local-switch warm"_s};
    QTest::newRow("dune cache") << QStringList{u"local-switch+dune-cache"_s}
                                << QStringList{u"local-switch+dune-cache cold"_s, u"local-switch+dune-cache warm"_s};
    QTest::newRow("downloads") << QStringList{u"download-cache"_s} << QStringList{u"download-cache cold"_s, u"download-cache warm"_s};
    QTest::newRow("root") << QStringList{u"opam-root"_s} << QStringList{u"opam-root cold"_s, u"opam-root warm"_s};
    QTest::newRow("image") << QStringList{u"project-image"_s}
                           << QStringList{u"project-image cold deps-image"_s, u"project-image cold"_s, u"project-image warm deps-image"_s,
                                          u"project-image warm"_s};
    QTest::newRow("moved") << QStringList{u"moved-switch"_s} << QStringList{u"moved-switch cold"_s, u"moved-switch warm"_s};
}

void TestCalibrate::exportsABenchmark()
{
    QFETCH(QStringList, strategies);
    QFETCH(QStringList, jobs);
    QStringList words{u"benchmark"_s, sample()};
    for (const QString &strategy : strategies)
        words << u"--strategy"_s << strategy;
    const Output output = run(words);
    QVERIFY2(output.exit == Exit::Fine, output.err.constData());
    QVERIFY2(output.err.isEmpty(), output.err.constData());
    // In the project itself, whose files its keys are made of.
    QTemporaryDir folder;
    for (const QString &name : QDir(sample()).entryList(QDir::Files)) {
        if (!name.endsWith(".yml"_L1))
            QVERIFY(QFile::copy(sample() + u'/' + name, folder.filePath(name)));
    }
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    write(file, output.out);
    const Output linted = run({u"lint"_s, file, u"--json"_s});
    QVERIFY2(linted.exit == Exit::Fine, linted.out.constData());
    const QJsonArray findings = json(linted).value(u"findings"_s).toArray();
    for (const QJsonValue &finding : findings)
        QVERIFY2(finding[u"severity"_s] != u"error"_s && finding[u"severity"_s] != u"warning"_s, linted.out.constData());
    const QJsonArray listed = json(run({u"list"_s, file, u"--json"_s})).value(u"jobs"_s).toArray();
    QStringList names;
    for (const QJsonValue &job : listed) {
        names.append(job[u"name"_s].toString());
        QVERIFY(job[u"included"_s].toBool());
    }
    QCOMPARE(names.size(), jobs.size());
    for (const QString &job : jobs)
        QVERIFY2(names.contains(job), qPrintable(names.join(u", "_s)));
    // The warm job waits for the cold one and finds what that has stored, and nothing else.
    const QJsonObject estimate = json(run({u"estimate"_s, file, u"--scenario"_s, u"cold"_s, u"--json"_s}));
    QHash<QString, double> seconds;
    const QJsonArray estimated = estimate.value(u"jobs"_s).toArray();
    for (const QJsonValue &job : estimated)
        seconds.insert(job[u"name"_s].toString(), job[u"seconds"_s][u"p50"_s].toDouble());
    for (const QString &job : jobs) {
        QVERIFY2(seconds.value(job) > 1, qPrintable(job));
        if (job.startsWith("local-switch"_L1) && job.endsWith("warm"_L1))
            QVERIFY(seconds.value(job) < seconds.value(job.chopped(4) + u"cold"_s) / 2);
    }
}

void TestCalibrate::leavesOutWhatCannotBe()
{
    QTemporaryDir empty;
    const Output output = run({u"benchmark"_s, empty.path()});
    QVERIFY(output.exit != Exit::Fine);
    QVERIFY(!output.err.isEmpty() && output.out.isEmpty());
    QCOMPARE(run({u"benchmark"_s, sample(), u"--strategy"_s, u"magic"_s}).exit, Exit::Usage);
}

QTEST_GUILESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
