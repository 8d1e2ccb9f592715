// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Drag and drop with a real pointer: under X11, xdotool moves the mouse from the palette to the canvas, as a person does.
// Offscreen there is no pointer; tst_main_job delivers drops as events there.

#include "app/canvas/canvas_view.h"
#include "app/inspector/inspector_panel.h"
#include "app/palette/block_row.h"
#include "app/window/design_page.h"
#include "tests/app/paints.h"
#include "tests/app/window/shown.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QUndoStack>

using namespace caravan;
using namespace Qt::StringLiterals;

class PointerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jobIsDraggedOntoAStage();
    void strategyIsDraggedOntoAJob();
    void jobIsDraggedToAnotherStage();
    void everyStepIsTakenBack();
    void wheelScrollsWhatItPointsAt();

private:
    CanvasView *canvas() { return m_window->designPage()->canvas(); }
    Document &document() { return *m_window->document(); }
    void dragBlock(const QString &block, const QPoint &target);
    void drag(const QPoint &from, const QPoint &to);
    void move(const QStringList &words);

    Shown m_shown{QByteArray(), {1280, 760}};
    std::unique_ptr<MainWindow> &m_window = m_shown.window;
    QByteArray m_original;
};

void PointerTest::initTestCase()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->files()->trySample(m_shown.folder.path());
    QVERIFY(document().isOpen());
    m_original = document().text();
}

void PointerTest::drag(const QPoint &from, const QPoint &to)
{
    QStringList words{u"mousemove"_s, QString::number(from.x()), QString::number(from.y()), u"mousedown"_s, u"1"_s};
    constexpr int steps = 10;
    for (int i = 1; i <= steps; ++i) {
        const QPoint at = from + (to - from) * i / steps;
        words << u"sleep"_s << u"0.05"_s << u"mousemove"_s << QString::number(at.x()) << QString::number(at.y());
    }
    words << u"sleep"_s << u"0.1"_s << u"mouseup"_s << u"1"_s;
    move(words);
}

/// Lets xdotool do what \a words say.
void PointerTest::move(const QStringList &words)
{
    QProcess pointer;
    pointer.start(u"xdotool"_s, words);
    QVERIFY(pointer.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(pointer.state(), QProcess::NotRunning, 15'000); // the window goes on meanwhile
    QCOMPARE(pointer.exitCode(), 0);
}

void PointerTest::dragBlock(const QString &block, const QPoint &target)
{
    auto *row = m_window->findChild<palette::BlockRow *>(block);
    QVERIFY2(row, qPrintable(block));
    const PaintCounter paints({row});
    m_window->findChild<QLineEdit *>(u"paletteFilter"_s)->setText(block);
    QTRY_VERIFY(paints.total() > 0); // in its place of the filtered list: a list is laid out before it is painted
    drag(row->mapToGlobal(row->visibleRegion().boundingRect().center()), canvas()->viewport()->mapToGlobal(target));
}

void PointerTest::jobIsDraggedOntoAStage()
{
    const QRect lane = canvas()->columnGeometry(u"check"_s);
    dragBlock(u"test"_s, QPoint(lane.center().x(), canvas()->viewport()->height() - 60));
    QTRY_VERIFY(document().derived().pipeline.job(u"test"_s));
    QCOMPARE(document().derived().pipeline.job(u"test"_s)->stage.value, u"check"_s);
}

void PointerTest::strategyIsDraggedOntoAJob()
{
    document().selectJob(u"pages"_s); // the canvas shows the job that was added last
    QTRY_VERIFY(canvas()->viewport()->rect().contains(canvas()->cardGeometry(u"pages"_s).center()));
    dragBlock(u"local-switch"_s, canvas()->cardGeometry(u"pages"_s).center());
    QTRY_COMPARE(recipes::nameOf(document().derived().recognised.value(u"pages"_s).strategy), u"local-switch"_s);
}

void PointerTest::jobIsDraggedToAnotherStage()
{
    QWidget *viewport = canvas()->viewport();
    document().selectJob(u"links"_s); // in a low window it is to be scrolled to
    QTRY_VERIFY(viewport->rect().contains(canvas()->cardGeometry(u"links"_s).center()));
    const QPoint lane = canvas()->columnGeometry(u"deploy"_s).center();
    drag(viewport->mapToGlobal(canvas()->cardGeometry(u"links"_s).center()),
         viewport->mapToGlobal(QPoint(lane.x(), viewport->height() - 60)));
    QTRY_COMPARE(document().derived().pipeline.job(u"links"_s)->stage.value, u"deploy"_s);
}

void PointerTest::everyStepIsTakenBack()
{
    while (document().undoStack()->canUndo())
        document().undoStack()->undo();
    QCOMPARE(document().text(), m_original);
}

void PointerTest::wheelScrollsWhatItPointsAt()
{
    document().selectJob(u"pages"_s);
    canvas()->setFocus();
    auto *inspector = m_window->designPage()->inspector();
    auto *area = inspector->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    area->verticalScrollBar()->setValue(0);
    auto *choice = inspector->findChild<QComboBox *>(u"ocamlVersion"_s);
    QTRY_VERIFY(!choice->visibleRegion().isEmpty());
    const QPoint at = choice->mapToGlobal(choice->rect().center());
    move({u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"sleep"_s, u"0.1"_s, u"click"_s, u"5"_s});
    QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
    QCOMPARE(document().text(), m_original);
    QVERIFY(!choice->hasFocus());

    // Ctrl with a wheel that goes sideways, over the canvas: nothing is zoomed.
    const QPoint middle = canvas()->viewport()->mapToGlobal(canvas()->viewport()->rect().center());
    const auto turn = [&](const QString &key, const QString &button) {
        move({u"mousemove"_s, QString::number(middle.x()), QString::number(middle.y()), u"keydown"_s, key, u"click"_s, button, u"keyup"_s,
              key});
    };
    turn(u"ctrl"_s, u"7"_s);
    QCOMPARE(canvas()->zoomPercent(), 100);
    turn(u"ctrl"_s, u"4"_s);
    QTRY_COMPARE(canvas()->zoomPercent(), 115);
    turn(u"ctrl"_s, u"6"_s);
    turn(u"ctrl"_s, u"5"_s);
    QTRY_COMPARE(canvas()->zoomPercent(), 100);
}

QTEST_MAIN(PointerTest)
#include "tst_pointer.moc"
