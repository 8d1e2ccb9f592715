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

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caravan;
using caravan::e2e::JobRun;

namespace {

/// What a strategy promises for a pipeline in which nothing is new, and for one whose opam files have changed.
struct Promise {
    bool usesOpam = true; ///< else the package manager of the distribution brings everything, in each run
    bool keeps = true;    ///< the second pipeline installs nothing
};

QString baseOf(const QString &strategy) { return strategy.section(u'+', 0, 0); }

/// In the image of the story, or a newer one for a strategy that needs it.
QStringList applied(const QString &folder, const QString &strategy)
{
    QStringList command{u"apply"_s, folder, u"--strategy"_s, strategy};
    if (strategy.startsWith("built-program"_L1)) // for jobs that run one program of the project
        command += {u"--job"_s, u"pages"_s};
    const QString ocaml = e2e::ocamlOf(strategy);
    return ocaml == "5.4"_L1 ? command : command + QStringList{u"--image"_s, u"ocaml/opam:debian-13-ocaml-"_s + ocaml};
}

Promise promiseOf(const QString &strategy)
{
    static const QStringList startAnew{u"image-switch"_s, u"download-cache"_s, u"dune-cache"_s};
    const QString base = baseOf(strategy);
    return {.usesOpam = base != "system-packages"_L1 && base != "built-program-packages"_L1, .keeps = !startAnew.contains(base)};
}

/// Strategies that cannot run here, and what is done instead.
const QMap<QString, QString> elsewhere{
    {u"project-image"_s, u"run by tst_project_image"_s},
    {u"slim-image"_s, u"run by tst_project_image"_s},
    {u"nix"_s, u"its shell lines and its flake are parsed by tst_exported_lines; that Nix builds it stays unproved"_s},
    {u"dune-pkg"_s, u"its shell lines are parsed by tst_exported_lines; that dune fetches and builds stays unproved"_s},
};

} // namespace

class TestExportedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installs_data();
    void installs();
    void runsUnderGitlabCiLocal_data();
    void runsUnderGitlabCiLocal();
    void runsOnTheMachine_data();
    void runsOnTheMachine();
    void proposalsRun_data();
    void proposalsRun();
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

/// Whether a job waits for somebody to start it.
static bool isByHand(const yaml::Node &job)
{
    const QList<yaml::Node> rules = job[u"rules"].items();
    return std::any_of(rules.cbegin(), rules.cend(), [](const yaml::Node &rule) { return rule[u"when"].text() == "manual"_L1; });
}

/// All jobs that start by themselves, a stage after the other.
TestExportedRuns::Pipeline TestExportedRuns::pipelineOf(e2e::ContainerRunner &runner, const yaml::Tree &tree)
{
    Pipeline result;
    result.isFine = true;
    runner.startPipeline();
    for (const QString &stage : e2e::linesOf(tree.root()[u"stages"])) {
        for (const QString &job : e2e::jobsOf(tree)) {
            if (tree.root()[job][u"stage"].text() != stage || isByHand(tree.root()[job]))
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
        if (elsewhere.contains(strategy))
            qInfo("%s: %s.", qPrintable(strategy), qPrintable(elsewhere[strategy]));
        if (!elsewhere.contains(baseOf(strategy)) && !isFurtherCombination)
            QTest::addRow("%s", qPrintable(strategy)) << strategy;
    }
}

void TestExportedRuns::installs()
{
    QFETCH(QString, strategy);
    const std::unique_ptr<e2e::GitFolder> folder = e2e::standIn();
    QVERIFY(folder);
    const bool isProgram = strategy.startsWith("built-program"_L1);
    const Result<QByteArray> withTest =
        e2e::exported({u"edit"_s, folder->path() + u"/.gitlab-ci.yml"_s, u"add-job"_s, u"test"_s, u"--block"_s, u"test"_s});
    QVERIFY2(withTest, withTest ? "" : qPrintable(withTest.error().message));
    if (!isProgram)
        QVERIFY(folder->write(*withTest));
    const Result<QByteArray> text = e2e::exported(applied(folder->path(), strategy));
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    const Result<yaml::Tree> tree = e2e::previewed(*folder, *text);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().message));

    e2e::ContainerRunner runner(m_world, folder->path());
    // As in dune 3: the daemon that dune 2 starts for its cache may be asked before it has written its port.
    if (strategy.contains("dune-cache"_L1))
        runner.setVariable(u"DUNE_CACHE_TRANSPORT"_s, u"direct"_s);
    const Promise promise = promiseOf(strategy);
    const Pipeline first = pipelineOf(runner, *tree);
    QVERIFY(first.isFine || e2e::told(first.log));
    QVERIFY(runner.artifacts(u"pages"_s).contains(u"public/index.html"_s) || e2e::told(first.log));
    const Pipeline second = pipelineOf(runner, *tree);
    QVERIFY(second.isFine || e2e::told(second.log));
    QVERIFY(runner.artifacts(u"pages"_s).contains(u"public/index.html"_s));
    if (!promise.usesOpam) {
        qInfo("%s: first %.1f s, %s; second %.1f s, %s", qPrintable(strategy), first.seconds, qPrintable(first.systemPackages.join(u' ')),
              second.seconds, qPrintable(second.systemPackages.join(u' ')));
        QVERIFY(first.systemPackages.contains(u"libzarith-ocaml-dev"_s) || e2e::told(first.systemPackages.join(u' ')));
        if (isProgram) // it is there, so nothing that builds it is wanted
            QVERIFY(!second.systemPackages.contains(u"libzarith-ocaml-dev"_s) && !second.systemPackages.contains(u"ocaml-dune"_s));
        else
            QCOMPARE(second.systemPackages, first.systemPackages);
        QCOMPARE(first.installed + second.installed, QStringList());
        return;
    }

    QVERIFY2(e2e::addDependency(*folder), qPrintable(folder->error()));
    const Pipeline third = pipelineOf(runner, *tree);
    QVERIFY(third.isFine || e2e::told(third.log));
    qInfo("%s: first %s; second %s; with caravanserai %s", qPrintable(strategy), qPrintable(first.summary()), qPrintable(second.summary()),
          qPrintable(third.summary()));
    QVERIFY(first.installed.contains(u"zarith.1.14"_s) || e2e::told(first.log));
    if (promise.keeps) {
        QCOMPARE(second.installed, QStringList());
        // Of what was restored; of the program, by what Caravan knows of the project's dependencies.
        QVERIFY(second.systemPackages.contains(isProgram ? u"libgmp-dev"_s : u"libc6-dev"_s) || e2e::told(second.log));
    } else {
        QCOMPARE(second.installed.size(), first.installed.size());
    }
    if (baseOf(strategy) == "download-cache"_L1) // what is in the cache is not fetched again
        QVERIFY((first.log.contains(u"retrieved zarith.1.14  (/"_s) && !second.log.contains(u"retrieved zarith.1.14  (/"_s))
                || e2e::told(second.log));
    if (isProgram) { // its sources are the same
        QCOMPARE(third.installed, QStringList());
        return;
    }
    QVERIFY(third.installed.contains(u"caravanserai.1.0"_s) || e2e::told(third.log));
    // What has changed, and all that is built anew with it, since the key of a switch is made of the opam files.
    QCOMPARE(third.installed.size(), first.installed.size() + third.installed.count(u"caravanserai.1.0"_s));
    if (strategy.contains(u"dune-cache"_s)) {
        const QString dune = e2e::runIn(m_world.path({}), u"dune"_s, {u"--version"_s}, m_world.environment()).out.trimmed();
        if (dune.section(u'.', 0, 0).toInt() >= 3)
            QVERIFY2(!runner.storedCaches().filter(u"dune1-"_s).isEmpty(), qPrintable(runner.storedCaches().join(u' ')));
        else
            qInfo("The dune %s of this machine keeps no cache in DUNE_CACHE_ROOT, so that one is kept is not shown here.", qPrintable(dune));
    }
}

void TestExportedRuns::runsUnderGitlabCiLocal_data()
{
    QTest::addColumn<QString>("strategy");
    for (const QString &strategy : {u"image-switch"_s, u"local-switch"_s, u"local-switch-clone"_s})
        QTest::addRow("%s", qPrintable(strategy)) << strategy;
}

/// The same by another reader and runner of pipelines, with its own caches, for the strategies that have no `after_script` (it copies the folder
/// anew before that) and do not name CI_PROJECT_DIR in paths (it does not say there where the job runs).
void TestExportedRuns::runsUnderGitlabCiLocal()
{
    QFETCH(QString, strategy);
    const std::unique_ptr<e2e::GitFolder> folder = e2e::standIn();
    QVERIFY(folder);
    const Result<QByteArray> text = e2e::exported(applied(folder->path(), strategy));
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    const Result<yaml::Tree> tree = e2e::previewed(*folder, m_world.placed(QString::fromUtf8(*text)).toUtf8());
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().message));
    const yaml::Node image = tree->root()[u"pages"][u"image"];
    QList<QStringList> installed;
    for (int run = 0; run < 2; ++run) {
        QVERIFY2(m_world.startContainer((image.isMap() ? image[u"name"] : image).text()), qPrintable(m_world.error()));
        const e2e::Run pages = folder->run({u"pages"_s, u"--force-shell-executor"_s, u"--shell-isolation"_s}, m_world.environment());
        QVERIFY(pages.code == 0 || e2e::told(pages.out + pages.err));
        installed.append(e2e::installedIn(pages.out + pages.err));
        QVERIFY(QFile::remove(folder->path() + u"/public/index.html"_s) || e2e::told(pages.out + pages.err));
    }
    qInfo("%s under gitlab-ci-local: first %d installed; second %d", qPrintable(strategy), int(installed.first().size()),
          int(installed.last().size()));
    QVERIFY(installed.first().contains(u"zarith.1.14"_s));
    if (promiseOf(strategy).keeps)
        QCOMPARE(installed.last(), QStringList());
    else
        QCOMPARE(installed.last().size(), installed.first().size());
}

void TestExportedRuns::runsOnTheMachine_data()
{
    QTest::addColumn<QString>("strategy");
    for (const QString &strategy : {u"opam-root"_s, u"download-cache"_s})
        QTest::addRow("%s", qPrintable(strategy)) << strategy;
}

/// What a strategy is for a runner without images, on this machine: its places outside of the project stay from one pipeline to the next.
void TestExportedRuns::runsOnTheMachine()
{
    QFETCH(QString, strategy);
    const std::unique_ptr<e2e::GitFolder> folder = e2e::standIn();
    QVERIFY(folder);
    const Result<QByteArray> text =
        e2e::exported({u"propose"_s, folder->path(), u"--runner"_s, u"self-managed-shell"_s, u"--strategy"_s, strategy});
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    const Result<yaml::Tree> tree = e2e::previewed(*folder, *text);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().message));
    e2e::ContainerRunner runner(m_world, folder->path());
    runner.setOwnCheckout(true);
    runner.setVariable(u"CI_BUILDS_DIR"_s, m_world.path(u"places-"_s + strategy));
    runner.setVariable(u"CI_RUNNER_SHORT_TOKEN"_s, u"s4mpl3"_s);
    runner.setVariable(u"CI_PROJECT_ID"_s, u"7"_s);
    runner.setVariable(u"CI_CONCURRENT_PROJECT_ID"_s, u"0"_s);
    const Pipeline first = pipelineOf(runner, *tree);
    QVERIFY(first.isFine || e2e::told(first.log));
    const Pipeline second = pipelineOf(runner, *tree);
    QVERIFY(second.isFine || e2e::told(second.log));
    QVERIFY2(e2e::addDependency(*folder), qPrintable(folder->error()));
    const Pipeline third = pipelineOf(runner, *tree);
    QVERIFY(third.isFine || e2e::told(third.log));
    qInfo("%s on the machine: first %s; second %s; with caravanserai %s", qPrintable(strategy), qPrintable(first.summary()),
          qPrintable(second.summary()), qPrintable(third.summary()));
    QVERIFY(first.installed.contains(u"zarith.1.14"_s) || e2e::told(first.log));
    if (promiseOf(strategy).keeps) {
        QCOMPARE(second.installed, QStringList());
        QCOMPARE(third.installed, QStringList{u"caravanserai.1.0"_s}); // nothing else
    } else {
        QCOMPARE(second.installed.size(), first.installed.size());
        QVERIFY(!second.log.contains(u"retrieved zarith.1.14  (/"_s) || e2e::told(second.log));
    }
}

void TestExportedRuns::proposalsRun_data()
{
    QTest::addColumn<bool>("isLibrary");
    QTest::newRow("a site generator") << false;
    QTest::newRow("a library of four packages") << true;
}

/// What is proposed for a project without a pipeline, all jobs of it, twice; with a strategy that needs no registry.
void TestExportedRuns::proposalsRun()
{
    QFETCH(bool, isLibrary);
    const std::unique_ptr<e2e::GitFolder> folder = isLibrary ? e2e::fourPackages() : e2e::standIn();
    QVERIFY(folder);
    QFile::remove(folder->path() + u"/.gitlab-ci.yml"_s);
    const Result<QByteArray> text = e2e::exported({u"propose"_s, folder->path(), u"--strategy"_s, u"local-switch"_s});
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    const Result<yaml::Tree> tree = e2e::previewed(*folder, *text);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().message));
    QVERIFY(e2e::jobsOf(*tree).contains(u"test"_s) && e2e::jobsOf(*tree).contains(u"fmt"_s));
    e2e::ContainerRunner runner(m_world, folder->path());
    const Pipeline first = pipelineOf(runner, *tree);
    QVERIFY(first.isFine || e2e::told(first.log));
    const Pipeline second = pipelineOf(runner, *tree);
    QVERIFY(second.isFine || e2e::told(second.log));
    qInfo("proposed for %s: first %s; second %s", QTest::currentDataTag(), qPrintable(first.summary()), qPrintable(second.summary()));
    QVERIFY(first.installed.contains(u"alcotest.1.9.0"_s) && first.installed.contains(u"ocamlformat.0.29.0"_s));
    QCOMPARE(second.installed, QStringList());
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
