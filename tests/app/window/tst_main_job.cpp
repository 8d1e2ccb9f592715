// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"
#include "app/compare/compare_page.h"
#include "app/document/block_mime.h"
#include "app/preview/code_editor.h"
#include "app/preview/preview_panel.h"
#include "app/problems/problems_panel.h"
#include "app/widgets/labels.h"
#include "app/window/design_page.h"
#include "tests/app/active.h"
#include "tests/app/window/shown.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// What a person does with Caravan, by mouse and keyboard: from the start page to an exported pipeline, in one window.
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_shown.folder.filePath(u"data"_s)));
        activate(*m_window);
    }

    void theSampleIsOpened()
    {
        click(m_window->findChild<QWidget *>(u"startSample"_s));
        QVERIFY(document().isOpen());
        m_original = document().text();
        QVERIFY(document().project()->folder.startsWith(m_shown.folder.path()));
        QVERIFY(!document().derived().findings.isEmpty());
        QVERIFY(m_window->designPage()->isVisible());
        QVERIFY(!m_window->findChild<ElidedLabel *>(u"projectName"_s)->text().isEmpty());
    }

    void aProblemIsFixedAndTheFixUndone()
    {
        click(m_window->findChild<QWidget *>(u"statusProblems"_s));
        ProblemsPanel *problems = m_window->designPage()->problems();
        QVERIFY(problems->isVisible());
        const int before = problems->model()->rowCount();
        int row = 0;
        while (row < before && document().derivation().fixesFor(problems->model()->finding(row)).isEmpty())
            ++row;
        QVERIFY2(row < before, "the sample has a problem that can be fixed");
        auto *list = problems->findChild<QListView *>(u"problemsList"_s);
        const QModelIndex shown = problems->rows()->index(problems->rows()->rowOf(row));
        list->scrollTo(shown);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(shown).center());
        const lint::Fix fix = document().derivation().fixesFor(problems->model()->finding(row)).constFirst();
        QVERIFY(m_window->designPage()->preview()->editor()->textCursor().hasSelection());
        click(problems->findChild<QPushButton *>(u"fix_"_s + fix.id));
        QTRY_VERIFY(document().text() != m_original);
        QVERIFY(problems->model()->rowCount() < before);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().text(), m_original);
        click(m_window->findChild<QWidget *>(u"showProblems"_s));
    }

    void aJobIsDragged()
    {
        const recipes::Block *block = nullptr;
        for (const recipes::Block &candidate : document().knowledge().catalogue.blocks) {
            if (candidate.kind == recipes::BlockKind::Job && !block)
                block = &candidate;
        }
        QVERIFY(block);
        const qsizetype before = document().derived().pipeline.jobs.size();
        const QString stage = document().derived().pipeline.stages.constFirst().value;
        const QRect column = canvas()->columnGeometry(stage);
        QVERIFY(!column.isEmpty());
        drag(block->id, QPoint(column.center().x(), column.bottom() - theme::panelMargin));
        QCOMPARE(document().derived().pipeline.jobs.size(), before + 1);
        const gitlab::Job *added = document().derived().pipeline.job(document().selectedJob());
        QVERIFY(added);
        QVERIFY(document().text().contains(added->name.toUtf8() + ':'));
        click(m_window->findChild<QWidget *>(u"undoButton"_s));
        QCOMPARE(document().text(), m_original);
    }

    void aStrategyIsDraggedOntoAJob()
    {
        const QString job = jobThatUsesOpam();
        QVERIFY(!job.isEmpty());
        const double warm = document().derived().of(estimate::Scenario::Warm).wall.p50.count();
        drag(u"local-switch"_s, canvas()->cardGeometry(job).center());
        QCOMPARE(recipes::nameOf(document().derived().recognised.value(job).strategy), u"local-switch"_s);
        QVERIFY(document().derived().of(estimate::Scenario::Warm).wall.p50.count() < warm);
        QVERIFY(!m_window->designPage()->preview()->editor()->marks().changed.isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().text(), m_original);
    }

    void theBestStrategyIsUsed()
    {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        auto *page = m_window->findChild<ComparePage *>(u"comparePage"_s);
        QVERIFY(page->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(page->isCurrent(), 30'000);
        const auto *best = page->findChild<QWidget *>(u"best"_s);
        QVERIFY(best);
        QWidget *card = best->parentWidget();
        while (card && card->objectName() != "as-it-is"_L1 && !document().knowledge().catalogue.strategy(card->objectName()))
            card = card->parentWidget();
        QVERIFY(card);
        // Where the best one is in use already, there is nothing to press.
        if (!card->findChild<QPushButton *>(u"use"_s)->isEnabled())
            card = page->findChild<QWidget *>(u"local-switch"_s);
        const QString strategy = card->objectName();
        auto *use = card->findChild<QPushButton *>(u"use"_s);
        QVERIFY(use && use->isEnabled());
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Space);
        QTRY_COMPARE(recipes::nameOf(document().derived().recognised.value(jobThatUsesOpam()).strategy), strategy);
        QVERIFY(document().text() != m_original);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_window->designPage()->isVisible());
    }

    void theResultIsExported()
    {
        m_shown.script->exportFile = m_shown.folder.filePath(u"exported.yml"_s);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QFile exported(m_shown.script->exportFile);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(exported.readAll(), document().text());
    }

    void everyStepIsTakenBack()
    {
        while (document().undoStack()->canUndo())
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().text(), m_original);
        QVERIFY(!m_window->isWindowModified());
        QFile file(document().project()->pipelineFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_original);
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    Document &document() { return *m_window->document(); }
    CanvasView *canvas() { return m_window->designPage()->canvas(); }

    QString jobThatUsesOpam()
    {
        const auto &recognised = document().derived().recognised;
        for (auto job = recognised.cbegin(); job != recognised.cend(); ++job) {
            if (job->usesOpam)
                return job.key();
        }
        return {};
    }

    static void click(QWidget *widget)
    {
        // What was just made has no place before the layout is done.
        QCoreApplication::processEvents();
        QVERIFY(widget && widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    }

    /// Drags a block of the palette to a place on the canvas, and lets it go there.
    void drag(const QString &block, QPoint place)
    {
        QMimeData data;
        data.setData(blockMimeType, block.toUtf8());
        QWidget *target = canvas()->viewport();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        QVERIFY(drop.isAccepted());
    }

    Shown m_shown{QByteArray(), theme::screenSize};
    std::unique_ptr<MainWindow> &m_window = m_shown.window;
    QByteArray m_original;
};

QTEST_MAIN(MainJobTest)
#include "tst_main_job.moc"
