// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A pipeline of the sample, really run from the window: stopped once, finished once, and calibrated from.

#include "app/canvas/face.h"
#include "app/run/run_page.h"
#include "app/timeline/timeline_view.h"
#include "app/window/file_flow.h"
#include "app/window/main_window.h"
#include "scratch.h"
#include "tests/app/opened.h"
#include "tests/app/window/scripted_prompter.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace caravan;
using namespace Qt::StringLiterals;

class WindowRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunIsStopped();
    void aRunIsFinishedAndCalibrates();

private:
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }

    e2e::GitFolder m_folder;
    QTemporaryDir m_home;
    ScriptedPrompter *m_prompter = nullptr;
    std::unique_ptr<MainWindow> m_window;
    RunPage *m_page = nullptr;
};

void WindowRunsTest::initTestCase()
{
    if (e2e::gitlabCiLocal().isEmpty())
        QSKIP("CARAVAN_GITLAB_CI_LOCAL does not say where gitlab-ci-local is; packaging/check does.");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path()));
    QVERIFY2(m_folder.copy(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation")) && m_folder.start(),
             qPrintable(m_folder.error()));
    auto prompter = std::make_unique<ScriptedPrompter>();
    m_prompter = prompter.get();
    m_prompter->runs = true;
    m_window = std::make_unique<MainWindow>(builtInKnowledge(), std::make_unique<Settings>(m_home.filePath(u"settings.ini"_s)),
                                            std::move(prompter));
    m_window->show();
    QVERIFY(m_window->files()->openFolder(m_folder.path()));
    (*m_window->actionRegistry())[Do::Run]->trigger();
    m_page = m_window->findChild<RunPage *>();
    QVERIFY(m_page->isVisible());
}

void WindowRunsTest::aRunIsStopped()
{
    // Of the sample those jobs that check its pages; one of them is made to last.
    const qsizetype at = m_window->document()->text().indexOf("  script:\n");
    QVERIFY(at > 0);
    m_window->document()->change(u"wait"_s, {{{at + 10, at + 10}, "    - sleep 600\n"}});
    auto *job = m_page->findChild<QComboBox *>(u"jobToRun"_s);
    job->setCurrentIndex(job->findData(u"content"_s));
    button(u"startRun"_s)->click();
    QCOMPARE(m_prompter->jobsAsked, QStringList{u"content"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QPlainTextEdit *>(u"logText"_s)->toPlainText().contains(u"$ sleep 600"_s), 60'000);
    button(u"stopRun"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), 20'000);
    const qsizetype length = m_window->document()->text().indexOf("600");
    m_window->document()->change(u"wait"_s, {{{length, length + 3}, "2"}});
    QCOMPARE(job->currentData().toString(), u"content"_s); // what was chosen stays
}

void WindowRunsTest::aRunIsFinishedAndCalibrates()
{
    button(u"startRun"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isAtRest(), 120'000);
    auto *tree = m_page->findChild<QTreeWidget *>(u"logTree"_s);
    QVERIFY2(tree->topLevelItemCount() == 1, qPrintable(m_page->findChild<QPlainTextEdit *>(u"logText"_s)->toPlainText()));
    auto *table = m_page->findChild<QTableWidget *>(u"measuredTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0, 20'000);
    QCOMPARE(table->item(0, 0)->text(), u"content"_s);
    QCOMPARE(table->item(0, 2)->text(), u"2 s"_s);
    // What was measured stands on the card and on the timeline, beside the estimate, as a run on this machine.
    const MeasuredRun run = m_window->document()->measuredRuns().value(u"content"_s);
    QVERIFY2(run.total >= Seconds(2) && run.total < Seconds(60) && !run.hasFailed, qPrintable(formatDuration(run.total)));
    QVERIFY(!run.isOutOfDate(*m_window->document()->derived().pipeline.job(u"content")));
    const QString details = canvas::detailsOf(*m_window->document(), u"content"_s);
    QVERIFY2(details.contains(u"Measured on this machine (shell"_s) && details.contains(u"Estimated for"_s), qPrintable(details));
    (*m_window->actionRegistry())[Do::Timeline]->trigger();
    const auto *timeline = m_window->findChild<timeline::TimelineView *>();
    QVERIFY(!timeline->measuredRect(timeline->rows().rowOf(u"content"_s)).isEmpty());
    QVERIFY(timeline->rows().asTable().contains(u"\tshell\t"_s));
    (*m_window->actionRegistry())[Do::Run]->trigger();
    // From the log to the line of the script.
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    Q_EMIT tree->itemActivated(tree->topLevelItem(0)->child(0), 0);
    QVERIFY(!m_page->isVisible());
    QCOMPARE(m_window->document()->selectedJob(), u"content"_s);
    (*m_window->actionRegistry())[Do::Run]->trigger();
    m_page->findChild<QLineEdit *>(u"profileName"_s)->setText(u"this-machine"_s);
    button(u"keepProfile"_s)->click();
    QCOMPARE(m_window->document()->outlook().runner().id, u"this-machine"_s);
}

QTEST_MAIN(WindowRunsTest)
#include "tst_window_runs.moc"
