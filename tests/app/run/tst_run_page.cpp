// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/log_view.h"
#include "app/run/measured_panel.h"
#include "app/run/run_page.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "tests/app/opened.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace caravan;
using namespace caravan::running;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(stages: [prepare, test]
prepare:
  stage: prepare
  script:
    - sleep 2
check:
  stage: test
  needs: [prepare]
  script:
    - sleep 1
    - cat result
)";

/// What gitlab-ci-local printed of such a pipeline.
const QByteArray printedLog = R"(parsing and downloads finished in 108 ms.
json schema validated in 211 ms
[08:27:31     0 ms] prepare starting shell (prepare)
[08:27:31    31 ms] prepare $ sleep 2
[08:27:33  2.05 s] prepare finished in 2.05 s
[08:27:33     0 ms] check   starting shell (test)
[08:27:33    22 ms] check   $ sleep 1
[08:27:34  1.03 s] check   $ cat result
[08:27:34  1.04 s] check   > forty-two
[08:27:34  1.05 s] check   finished in 1.05 s
)";

/// A program that says how it was called and then runs for long.
const QByteArray sleeper =
    "#!/bin/sh\necho 'parsing and downloads finished in 1 ms.'\necho \"$@\"\nsleep 60 &\necho $! > sleeper.pid\nwait\n";

struct Opened : OpenedDocument {
    QTemporaryDir home;
    std::unique_ptr<RunPage> page;
    QList<Error> errors;
    int asked = 0;
    bool runs = true;
    Order order;
    QStringList jobs;

    explicit Opened(const QByteArray &program = {}) : OpenedDocument(sample, smallProject())
    {
        const QString path = home.filePath(u"gitlab-ci-local"_s);
        if (!program.isEmpty()) {
            writeBytes(path, program);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("CARAVAN_GITLAB_CI_LOCAL", QFile::encodeName(path)); // where it is not, there is none
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.filePath(u"config"_s)));
        page = std::make_unique<RunPage>(&document);
        page->setAsker([this](const Order &asksFor, const QStringList &of) {
            ++asked;
            order = asksFor;
            jobs = of;
            return runs;
        });
        QObject::connect(page.get(), &RunPage::failed, page.get(), [this](const Error &e) { errors.append(e); });
        page->resize(1200, 800);
        page->show();
    }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    QTableWidget *table() const { return page->findChild<QTableWidget *>(u"measuredTable"_s); }
    QString state() const { return page->findChild<TextLabel *>(u"runState"_s)->text(); }
    LogView *log() const { return page->findChild<LogView *>(); }
    QString writeLog(const QByteArray &bytes) const
    {
        writeBytes(home.filePath(u"job.log"_s), bytes);
        return home.filePath(u"job.log"_s);
    }
};

} // namespace

/// Runs and logs; runs of the real gitlab-ci-local are in tests/e2e.
class RunPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void withoutTheProgramOneIsToldHowToGetIt()
    {
        const Opened opened;
        QVERIFY(!opened.button(u"startRun"_s)->isEnabled());
        QVERIFY(opened.page->findChild<TextLabel *>(u"about"_s)->text().contains(u"npm install -g gitlab-ci-local"_s));
        QVERIFY(opened.button(u"openLogs"_s)->isEnabled());
    }

    /// Nothing runs without a yes, and the question names what would run and where.
    void nothingRunsUnasked()
    {
        Opened opened(sleeper);
        opened.runs = false;
        opened.button(u"startRun"_s)->click();
        QCOMPARE(opened.asked, 1);
        QVERIFY(!opened.page->isRunning());
        QCOMPARE(opened.jobs, (QStringList{u"prepare"_s, u"check"_s}));
        QCOMPARE(opened.order.folder, QFileInfo(opened.folder.path()).canonicalFilePath());
        QCOMPARE(opened.order.place, Place::Shell);
        auto *job = opened.page->findChild<QComboBox *>(u"jobToRun"_s);
        job->setCurrentIndex(job->findData(u"check"_s));
        opened.button(u"startRun"_s)->click();
        QCOMPARE(opened.jobs, (QStringList{u"prepare"_s, u"check"_s})); // it needs the other one
        QCOMPARE(opened.order.job, u"check"_s);
        QVERIFY(!QFile::exists(opened.folder.filePath(u"sleeper.pid"_s)));
    }

    /// What is run is the text that is shown: it is saved before.
    void changesAreSavedFirst()
    {
        Opened opened(sleeper);
        opened.document.change(u"comment"_s, {{{0, 0}, "# mine\n"}});
        opened.button(u"startRun"_s)->click();
        QVERIFY(opened.page->isRunning());
        QVERIFY(readBytes(opened.file).startsWith("# mine\n"));
        opened.button(u"stopRun"_s)->click();
        QTRY_VERIFY(!opened.page->isRunning());
    }

    /// A file may come from anybody: what it calls a job is no option of the program.
    void aNameIsNoOption()
    {
        Opened opened(sleeper);
        opened.document.change(u"rename"_s, {{{0, sample.size()}, "--remote-variables=x:\n  script: [x]\n"}});
        auto *job = opened.page->findChild<QComboBox *>(u"jobToRun"_s);
        job->setCurrentIndex(job->findData(u"--remote-variables=x"_s));
        opened.button(u"startRun"_s)->click();
        QCOMPARE(opened.asked, 0);
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(!opened.page->isRunning());
    }

    /// Stopping ends the program and all that it has started.
    void aRunIsStoppedWhole()
    {
        Opened opened(sleeper);
        opened.button(u"startRun"_s)->click();
        QVERIFY(!opened.button(u"startRun"_s)->isEnabled());
        const QString file = opened.folder.filePath(u"sleeper.pid"_s);
        QTRY_VERIFY(readBytes(file).endsWith('\n'));
        const QByteArray process = readBytes(file).trimmed();
        QVERIFY(QFile::exists(u"/proc/"_s + QString::fromLatin1(process)));
        opened.button(u"stopRun"_s)->click();
        QTRY_VERIFY(!opened.page->isRunning());
        QCOMPARE(opened.state(), u"The run was stopped."_s);
        QTRY_VERIFY(!readBytes(u"/proc/"_s + QString::fromLatin1(process) + u"/cmdline"_s).contains("sleep"));
        QVERIFY(opened.button(u"startRun"_s)->isEnabled());
    }

    void aProgramThatCannotBeStartedIsSaid()
    {
        Opened opened("#!/no/such/interpreter\n");
        opened.button(u"startRun"_s)->click();
        QTRY_VERIFY(opened.state().contains(u"cannot be started"_s));
        QVERIFY(opened.button(u"startRun"_s)->isEnabled());
    }

    /// The lines of a job or of a command alone, and where the command stands.
    void aLogIsFolded()
    {
        Opened opened;
        opened.page->readLogs({opened.writeLog(printedLog)});
        QVERIFY(opened.errors.isEmpty());
        QCOMPARE(opened.log()->shownText().count(u'\n'), printedLog.count('\n'));
        auto *tree = opened.page->findChild<QTreeWidget *>(u"logTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QTreeWidgetItem *check = tree->topLevelItem(1);
        QCOMPARE(check->childCount(), 2);
        tree->setCurrentItem(check);
        QVERIFY(!opened.log()->shownText().contains(u"sleep 2"_s) && opened.log()->shownText().contains(u"sleep 1"_s));
        tree->setCurrentItem(check->child(1));
        QVERIFY(!opened.log()->shownText().contains(u"sleep 1"_s) && opened.log()->shownText().contains(u"forty-two"_s));
        QSignalSpy spy(opened.page.get(), &RunPage::commandOpened);
        Q_EMIT tree->itemActivated(check->child(1), 0);
        QCOMPARE(spy.constFirst(), (QVariantList{u"check"_s, u"cat result"_s}));
    }

    /// Marks of sections are not for people: the runner erases them.
    void aLogIsShownWithoutMarks()
    {
        Opened opened;
        opened.page->readLogs({opened.writeLog("Running with gitlab-runner 16.3.0 (2b6048b4)\n"
                                               "section_start:1693000062:step_script\r\033[0KExecuting\n"
                                               "\033[32;1m$ dune build\033[0;m\nsection_start:1693000063:mine\r\033[0Kmine\n"
                                               "section_end:1693000117:mine\r\033[0K\nbuilt 10 %\rbuilt 100 %\n"
                                               "section_end:1693000118:step_script\r\033[0KJob succeeded\n")});
        QVERIFY(opened.errors.isEmpty());
        QCOMPARE(opened.log()->shownText().trimmed(),
                 u"Running with gitlab-runner 16.3.0 (2b6048b4)\nExecuting\n$ dune build\nmine\n\nbuilt 100 %\nJob succeeded"_s);
    }

    /// A line is of the job whose name it begins with, whatever else it says, and of "unit test" rather than of "unit".
    void aLogIsFoldedByItsJobs()
    {
        Opened opened;
        opened.page->readLogs({opened.writeLog(R"(parsing and downloads finished in 108 ms.
json schema validated in 211 ms
[08:27:31     0 ms] unit      starting shell (test)
[08:27:31    31 ms] unit      $ make check
[08:27:31     0 ms] unit test starting shell (test)
[08:27:32    31 ms] unit test $ dune runtest
[08:27:33  1.03 s] unit test > nothing of unit here
[08:27:34  1.04 s] unit      > all is well
[08:27:34  1.05 s] unit test finished in 1.05 s
[08:27:34  1.05 s] unit      finished in 1.05 s
)")});
        QVERIFY(opened.errors.isEmpty());
        auto *tree = opened.page->findChild<QTreeWidget *>(u"logTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        tree->setCurrentItem(tree->topLevelItem(0));
        QVERIFY2(opened.log()->shownText().contains(u"all is well"_s) && !opened.log()->shownText().contains(u"unit test"_s),
                 qPrintable(opened.log()->shownText()));
        tree->setCurrentItem(tree->topLevelItem(1)->child(0));
        QVERIFY2(opened.log()->shownText().contains(u"nothing of unit here"_s) && !opened.log()->shownText().contains(u"all is well"_s),
                 qPrintable(opened.log()->shownText()));
    }

    /// What is measured stands beside what was estimated, and the profile can be kept: then estimates are for it.
    void aLogCalibrates()
    {
        Opened opened;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(opened.writeLog(printedLog))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(opened.page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(opened.page.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(opened.table()->isVisible(), 10'000);
        QStringList measured;
        for (int row = 0; row < opened.table()->rowCount(); ++row)
            measured.append(opened.table()->item(row, 0)->text() + u": "_s + opened.table()->item(row, 2)->text());
        QVERIFY2(measured.contains(u"prepare: 2 s"_s) && measured.contains(u"check: 1 s"_s), qPrintable(measured.join(u'\n')));
        opened.page->findChild<QLineEdit *>(u"profileName"_s)->setText(u"not a name"_s);
        opened.button(u"keepProfile"_s)->click();
        QCOMPARE(opened.errors.size(), 1);
        opened.page->findChild<QLineEdit *>(u"profileName"_s)->setText(u"here"_s);
        opened.button(u"keepProfile"_s)->click();
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(readBytes(opened.home.filePath(u"config/caravan/estimate.yml"_s)).contains("id: here"));
        QCOMPARE(opened.document.outlook().runner().id, u"here"_s);
        QCOMPARE(opened.document.derived().of(estimate::Scenario::Warm).runner, u"here"_s);
    }

    /// What the jobs of a run took is the document's to tell: with where it ran, its parts, and whether the job is still the same.
    void aRunIsMeasured()
    {
        Opened opened("#!/bin/sh\ncat <<'END'\n" + printedLog + "END\n");
        opened.button(u"startRun"_s)->click();
        QTRY_VERIFY(opened.page->isAtRest());
        const MeasuredRuns &runs = opened.document.measuredRuns();
        QCOMPARE(runs.size(), 2);
        const MeasuredRun run = runs.value(u"prepare"_s);
        QCOMPARE(run.place, u"shell"_s);
        QVERIFY(std::abs(run.total.count() - 2.05) < 0.1 && !run.hasFailed && !run.phases.isEmpty());
        const auto job = [&] { return *opened.document.derived().pipeline.job(u"prepare"); };
        QCOMPARE(run.words(job()), u"measured here, shell: 2 s"_s);
        const qsizetype at = opened.document.text().indexOf("sleep 2");
        opened.document.change(u"edit"_s, {{{at, at + 7}, "sleep 9"}});
        QVERIFY(run.isOutOfDate(job()) && run.words(job()).contains(u"before changes"_s));
        QVERIFY(!runs.value(u"check"_s).isOutOfDate(*opened.document.derived().pipeline.job(u"check")));
    }

    /// A log of somebody else's runner is no run on this machine.
    void anOpenedLogIsNoRunOfHere()
    {
        Opened opened;
        opened.page->readLogs({opened.writeLog(printedLog)});
        QTRY_VERIFY(opened.page->isAtRest());
        QVERIFY(opened.document.measuredRuns().isEmpty());
    }

    void aLogIsPasted()
    {
        Opened opened;
        QApplication::clipboard()->setText(u"nothing of the kind"_s);
        opened.button(u"pasteLog"_s)->click();
        QCOMPARE(opened.errors.size(), 1);
        QApplication::clipboard()->setText(QString::fromUtf8(printedLog));
        opened.button(u"pasteLog"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.table()->isVisible(), 10'000);
        QTest::keyClick(opened.table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().count(u'\n') >= 3);
    }
};

QTEST_MAIN(RunPageTest)
#include "tst_run_page.moc"
