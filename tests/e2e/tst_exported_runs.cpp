// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Caravan exports, run for real: the sample's pipeline under each strategy, with a job that tests beside it. Three pipelines follow each
// other: the first, one with nothing new, and one whose opam file asks for one package more. What each of them installs is counted.

#include "container_runner.h"
#include "exported.h"
#include "scratch.h"
#include "world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using caravan::e2e::JobRun;

namespace {

/// What a strategy promises for a pipeline in which nothing is new, and for one whose opam files have changed.
struct Promise {
    bool keeps = true;     ///< the second pipeline installs nothing
    bool addsOnly = false; ///< the third installs what is new, not all
    bool asksAgain = true; ///< the second asks for the system packages of what it has restored
};

Promise promiseOf(const QString &strategy)
{
    if (strategy.startsWith("image-switch"_L1))
        return {.keeps = false, .addsOnly = false, .asksAgain = false};
    return {};
}

/// Strategies that cannot run without Docker or the network, and where they are run or read instead.
const QMap<QString, QString> elsewhere{{u"project-image"_s, u"tst_project_image"_s}};

QString baseOf(const QString &strategy) { return strategy.section(u'+', 0, 0); }

} // namespace

class TestExportedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installs_data();
    void installs();
    void repairsTheStory();

private:
    struct Pipeline {
        bool isFine = false;
        double seconds = 0;
        QStringList installed;
        QStringList systemPackages;
        QString log;
        QString summary() const
        {
            return installed.isEmpty() ? u"%1 s, nothing"_s.arg(seconds, 0, 'f', 1)
                                       : u"%1 s, %2 (%3)"_s.arg(seconds, 0, 'f', 1).arg(installed.size()).arg(installed.join(u' '));
        }
    };

    Pipeline pipelineOf(e2e::ContainerRunner &runner, const yaml::Tree &tree);

    e2e::World m_world;
};

void TestExportedRuns::initTestCase()
{
    if (e2e::gitlabCiLocal().isEmpty())
        QSKIP("CARAVAN_GITLAB_CI_LOCAL does not say where gitlab-ci-local is; packaging/check does.");
    QVERIFY2(m_world.make(), qPrintable(m_world.error()));
    qInfo("%s", qPrintable(e2e::replacements()));
}

/// All jobs, a stage after the other.
TestExportedRuns::Pipeline TestExportedRuns::pipelineOf(e2e::ContainerRunner &runner, const yaml::Tree &tree)
{
    Pipeline result;
    result.isFine = true;
    runner.startPipeline();
    for (const QString &stage : e2e::linesOf(tree.root()[u"stages"])) {
        for (const QString &job : e2e::jobsOf(tree)) {
            if (tree.root()[job][u"stage"].text() != stage)
                continue;
            const JobRun run = runner.run(tree, job);
            result.isFine = result.isFine && run.isFine;
            result.seconds += run.seconds;
            result.installed += run.installed;
            result.systemPackages += run.systemPackages;
            result.log += u"--- "_s + job + u'\n' + run.log;
        }
    }
    return result;
}

void TestExportedRuns::installs_data()
{
    QTest::addColumn<QString>("strategy");
    for (const QString &strategy : e2e::strategies()) {
        const bool isFurtherCombination = strategy.contains(u'+') && baseOf(strategy) != "image-switch"_L1; // an extra is the same with each
        if (!elsewhere.contains(baseOf(strategy)) && !isFurtherCombination)
            QTest::addRow("%s", qPrintable(strategy)) << strategy;
    }
}

void TestExportedRuns::installs()
{
    QFETCH(QString, strategy);
    const std::unique_ptr<e2e::GitFolder> folder = e2e::standIn();
    QVERIFY(folder);
    const Result<QByteArray> withTest =
        e2e::exported({u"edit"_s, folder->path() + u"/.gitlab-ci.yml"_s, u"add-job"_s, u"test"_s, u"--block"_s, u"test"_s});
    QVERIFY2(withTest, withTest ? "" : qPrintable(withTest.error().message));
    QVERIFY(folder->write(*withTest));
    const Result<QByteArray> text = e2e::exported({u"apply"_s, folder->path(), u"--strategy"_s, strategy});
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    const Result<yaml::Tree> tree = e2e::previewed(*folder, *text);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().message));

    e2e::ContainerRunner runner(m_world, folder->path());
    const Pipeline first = pipelineOf(runner, *tree);
    QVERIFY(first.isFine || e2e::told(first.log));
    QVERIFY(first.installed.contains(u"zarith.1.14"_s) || e2e::told(first.log));
    QVERIFY(runner.artifacts(u"pages"_s).contains(u"public/index.html"_s) || e2e::told(first.log));

    const Pipeline second = pipelineOf(runner, *tree);
    QVERIFY(second.isFine || e2e::told(second.log));
    QVERIFY(runner.artifacts(u"pages"_s).contains(u"public/index.html"_s));

    QVERIFY2(e2e::addDependency(*folder), qPrintable(folder->error()));
    const Pipeline third = pipelineOf(runner, *tree);
    QVERIFY(third.isFine || e2e::told(third.log));
    qInfo("%s: first %s; second %s; with caravanserai %s", qPrintable(strategy), qPrintable(first.summary()), qPrintable(second.summary()),
          qPrintable(third.summary()));

    const Promise promise = promiseOf(strategy);
    if (promise.keeps)
        QVERIFY(second.installed.isEmpty() || e2e::told(second.log));
    else
        QCOMPARE(second.installed.size(), first.installed.size());
    if (promise.asksAgain)
        QVERIFY(second.systemPackages.contains(u"libc6-dev"_s) || e2e::told(second.log));
    QVERIFY(third.installed.contains(u"caravanserai.1.0"_s) || e2e::told(third.log));
    if (promise.addsOnly)
        QCOMPARE(third.installed, QStringList{u"caravanserai.1.0"_s});
}

/// The complaint of the story: every run is a first run. git refuses the checkout of another user, opam ends, the line that moves the opam root
/// back for the cache is never reached, so that none is stored. With a checkout of its own the file does what it was meant to. Mended by our own
/// fixes, it works as GitLab runs it.
void TestExportedRuns::repairsTheStory()
{
    const std::unique_ptr<e2e::GitFolder> folder = e2e::standIn();
    QVERIFY(folder);
    QFile file(folder->path() + u"/.gitlab-ci.yml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    const Result<yaml::Tree> broken = e2e::previewed(*folder, text);
    QVERIFY2(broken, broken ? "" : qPrintable(broken.error().message));
    e2e::ContainerRunner runner(m_world, folder->path());
    for (const QString &run : {u"first"_s, u"second"_s}) {
        const Pipeline pipeline = pipelineOf(runner, *broken);
        qInfo("the story's file, %s run: %s", qPrintable(run), pipeline.isFine ? "fine" : "refused by git, nothing stored");
        QVERIFY(!pipeline.isFine || e2e::told(pipeline.log));
        QVERIFY(pipeline.log.contains(u"git ls-files"_s) || e2e::told(pipeline.log));
        QCOMPARE(runner.storedCaches(), QStringList());
    }

    runner.setOwnCheckout(true);
    const Pipeline ownFirst = pipelineOf(runner, *broken);
    const Pipeline ownSecond = pipelineOf(runner, *broken);
    QVERIFY((ownFirst.isFine && ownSecond.isFine) || e2e::told(ownFirst.log + ownSecond.log));
    qInfo("the story's file, if the checkout were the job's own: first %s; second %s", qPrintable(ownFirst.summary()),
          qPrintable(ownSecond.summary()));
    QVERIFY(!ownFirst.installed.isEmpty());
    QCOMPARE(ownSecond.installed, QStringList());

    const Result<QByteArray> fixed = e2e::exported({u"lint"_s, folder->path(), u"--fix"_s});
    QVERIFY2(fixed, fixed ? "" : qPrintable(fixed.error().message));
    const Result<yaml::Tree> mended = e2e::previewed(*folder, *fixed);
    QVERIFY2(mended, mended ? "" : qPrintable(mended.error().message));
    QVERIFY(runner.forgetCaches());
    runner.setOwnCheckout(false);
    const Pipeline first = pipelineOf(runner, *mended);
    QVERIFY(first.isFine || e2e::told(first.log));
    const Pipeline second = pipelineOf(runner, *mended);
    QVERIFY(second.isFine || e2e::told(second.log));
    qInfo("the story's file, mended: first %s; second %s", qPrintable(first.summary()), qPrintable(second.summary()));
    QVERIFY(!first.installed.isEmpty());
    QCOMPARE(second.installed, QStringList());
    QVERIFY(runner.artifacts(u"pages"_s).contains(u"public/index.html"_s));
}

QTEST_GUILESS_MAIN(TestExportedRuns)
#include "tst_exported_runs.moc"
