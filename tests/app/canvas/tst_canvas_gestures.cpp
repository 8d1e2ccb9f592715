// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/minimap.h"
#include "app/theme/theme.h"
#include "tests/app/canvas/opened_canvas.h"
#include "tests/processor_timer.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScreen>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace caravan;
using namespace caravan::canvas_fixture;
using namespace Qt::StringLiterals;

namespace {

const QByteArray queue =
    "stages: [a, b]\none:\n  stage: a\n  script: [x]\ntwo:\n  stage: a\n  script: [x]\nthree:\n  stage: a\n  script: [x]\n"
    "last:\n  stage: b\n  needs: [one]\n  script: [x]\n";

/// The middle of a need's way.
QPoint onNeed(const Opened &opened, const QString &from, const QString &to)
{
    const QPolygon line = opened.view->needLine({from, to});
    return (line.constFirst() + line.constLast()) / 2;
}

QStringList namesIn(const Opened &opened, const QString &stage)
{
    QStringList names;
    const canvas::Column *column = opened.view->canvasScene()->layout().column(stage);
    for (const canvas::CardPlace &card : column ? column->cards : QList<canvas::CardPlace>())
        names.append(card.job);
    return names;
}

/// Whether the screen shows of the canvas what it would show if it were drawn anew.
bool isDrawn(const Opened &opened)
{
    QTest::qWait(20); // changes are painted
    const QImage shown = opened.view->screen()->grabWindow(opened.view->winId()).toImage();
    const QImage drawn = opened.view->grab().toImage();
    return shown.convertToFormat(QImage::Format_RGB32) == drawn.convertToFormat(QImage::Format_RGB32);
}

QByteArray manyJobs(int count)
{
    QByteArray text = "stages: [s0, s1, s2, s3, s4]\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "job" + number + ":\n  stage: s" + QByteArray::number(i % 5) + "\n  script: [x]\n";
        if (i % 5 > 0)
            text += "  needs: [job" + QByteArray::number(i - 1) + "]\n";
    }
    return text;
}

QAccessibleInterface *itemNamed(QAccessibleInterface *canvas, const QString &name)
{
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface *child = canvas->child(i);
        if (child && child->actionInterface() && child->text(QAccessible::Name) == name)
            return child;
    }
    return nullptr;
}

} // namespace

/// Gestures on needs, on several jobs at once, with the keyboard alone, and with other programs.
class CanvasGesturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void aNeedIsSelectedAndRemoved()
    {
        Opened opened;
        const QPoint at = onNeed(opened, u"build"_s, u"check"_s);
        QTest::mouseMove(opened.viewport(), at);
        QCOMPARE(opened.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.view->current().kind, canvas::Hit::Need);
        QCOMPARE(opened.document.selectedJob(), QString());
        opened.press(Qt::Key_Delete);
        QVERIFY2(!opened.document.text().contains("needs"), opened.document.text());
        QCOMPARE(opened.document.undoStack()->undoText(), u"Let check no longer need build"_s);
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void aNeedSaysWhatItIs()
    {
        Opened opened;
        const QPoint at = onNeed(opened, u"build"_s, u"check"_s);
        QHelpEvent help(QEvent::ToolTip, at, opened.viewport()->mapToGlobal(at));
        QApplication::sendEvent(opened.viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"check waits for build"_s), qPrintable(QToolTip::text()));
        QToolTip::hideText();

        QContextMenuEvent event(QContextMenuEvent::Mouse, at, opened.viewport()->mapToGlobal(at));
        QApplication::sendEvent(opened.viewport(), &event);
        auto *menu = opened.view->findChild<QMenu *>(u"canvasMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"goToNeeded"_s)->trigger();
        QCOMPARE(opened.document.selectedJob(), u"build"_s);
        opened.view->selectHit({canvas::Hit::Need, {}, {}, {u"build"_s, u"check"_s}});
        menu->findChild<QAction *>(u"removeNeed"_s)->trigger();
        QVERIFY(!opened.document.text().contains("needs"));
        menu->close();
    }

    void keysGoThroughNeeds()
    {
        Opened opened;
        opened.document.selectJob(u"check"_s);
        opened.press(Qt::Key_N);
        QCOMPARE(opened.view->current().need, (canvas::NeedId{u"build"_s, u"check"_s}));
        opened.press(Qt::Key_Left);
        QCOMPARE(opened.document.selectedJob(), u"build"_s);
        opened.press(Qt::Key_N, Qt::ShiftModifier);
        opened.press(Qt::Key_Right);
        QCOMPARE(opened.document.selectedJob(), u"check"_s);
    }

    void aNeedThatIsRefusedSaysWhy()
    {
        Opened opened;
        const QRect from = opened.view->cardGeometry(u"check"_s);
        QTest::mousePress(opened.viewport(), Qt::LeftButton, {}, {from.right(), from.center().y()});
        QTest::mouseMove(opened.viewport(), opened.laneOf(u"deploy"_s));
        QVERIFY(opened.view->canvasScene()->dropHint()->isRefused);
        QCOMPARE(opened.view->canvasScene()->dropHint()->sentence, u"Drop on a job that shall wait for check"_s);
        QTest::mouseMove(opened.viewport(), opened.middle(u"build"_s));
        QVERIFY(opened.view->canvasScene()->dropHint()->isRefused);
        QVERIFY(!opened.view->canvasScene()->dropHint()->sentence.isEmpty());
        QTest::mouseRelease(opened.viewport(), Qt::LeftButton, {}, opened.middle(u"build"_s));
        QCOMPARE(opened.document.text(), sample);
    }

    /// Nothing stays on the screen where the pipeline was larger, or a sentence stood beside it.
    void whatGoesIsGone()
    {
        Opened opened("stages: [a]\n");
        opened.document.change(u"add"_s,
                               {{{opened.document.text().size(), opened.document.text().size()}, "one:\n  stage: a\n  script: [x]\n"}});
        QTRY_COMPARE(opened.document.derived().pipeline.jobs.size(), 1);
        QVERIFY(isDrawn(opened));
        opened.undo();
        QVERIFY(isDrawn(opened));
        Opened needs;
        const QRect from = needs.view->cardGeometry(u"check"_s);
        QTest::mousePress(needs.viewport(), Qt::LeftButton, {}, {from.right(), from.center().y()});
        for (int x = from.right(); x < needs.viewport()->width(); x += 40) {
            QTest::mouseMove(needs.viewport(), {x, from.bottom() + 40});
            QVERIFY(isDrawn(needs));
        }
        QTest::mouseRelease(needs.viewport(), Qt::LeftButton, {}, needs.middle(u"build"_s));
        QVERIFY(isDrawn(needs));
        QTest::mousePress(needs.viewport(), Qt::LeftButton, {}, needs.middle(u"check"_s));
        for (int x = from.left(); x < needs.viewport()->width(); x += 60) {
            QTest::mouseMove(needs.viewport(), {x, from.bottom() + 40});
            QVERIFY(isDrawn(needs));
        }
        QTest::mouseRelease(needs.viewport(), Qt::LeftButton, {}, needs.middle(u"check"_s));
        QVERIFY(isDrawn(needs));
    }

    /// The editor stays open on a name that is refused, so that the next keys mend it.
    void aNameThatIsRefusedIsMended()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        opened.view->renameCurrent();
        auto *editor = opened.view->findChild<QLineEdit *>(u"nameEditor"_s);
        QTest::keyClicks(editor, u"check"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(editor->isVisible() && editor->hasFocus());
        QCOMPARE(editor->text(), u"check"_s);
        QTest::keyClicks(editor, u"-2"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(opened.document.derived().pipeline.job(u"check-2"_s));
        QVERIFY(!opened.view->findChild<QLineEdit *>(u"nameEditor"_s) || !editor->isVisible());
    }

    /// What would be refused when it is dropped is not promised before.
    void aBlockThatIsRefusedSaysWhy()
    {
        Opened opened("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - dune build\n");
        const QByteArray text = opened.document.text();
        QMimeData data;
        data.setData(blockMimeType, "cache-refresh");
        QVERIFY(!opened.moveOver(&data, opened.laneOf(u"test"_s)));
        const auto &hint = opened.view->canvasScene()->dropHint();
        QVERIFY(hint && hint->isRefused);
        QVERIFY2(hint->sentence.contains(u"they have none"_s), qPrintable(hint->sentence));
        QVERIFY(!opened.drop(u"cache-refresh"_s, opened.laneOf(u"test"_s)));
        QCOMPARE(opened.document.text(), text);
    }

    void aNeedIsMadeByKeys()
    {
        Opened opened(queue);
        opened.document.selectJob(u"two"_s);
        opened.press(Qt::Key_Space, Qt::ShiftModifier);
        opened.press(Qt::Key_Right);
        QCOMPARE(opened.view->canvasScene()->dropHint()->sentence, u"last waits for two"_s);
        QCOMPARE(opened.view->accessibleDescription(), u"last waits for two"_s);
        opened.press(Qt::Key_Space);
        QVERIFY2(opened.document.text().contains("needs: [one, two]"), opened.document.text());
        QCOMPARE(opened.document.undoStack()->undoText(), u"Let last need two"_s);
        opened.undo();
        QCOMPARE(opened.document.text(), queue);
    }

    void spacePicksUpAndDrops()
    {
        Opened opened(queue);
        opened.document.selectJob(u"two"_s);
        opened.press(Qt::Key_Space);
        opened.press(Qt::Key_Right);
        QVERIFY(opened.view->canvasScene()->dropHint());
        QCOMPARE(opened.view->canvasScene()->dropHint()->stage, u"b"_s);
        opened.press(Qt::Key_Escape);
        QVERIFY(!opened.view->canvasScene()->dropHint());
        QCOMPARE(opened.document.text(), queue);
        opened.press(Qt::Key_Space);
        opened.press(Qt::Key_Up);
        opened.press(Qt::Key_Up);
        opened.press(Qt::Key_Return);
        QCOMPARE(namesIn(opened, u"a"_s), (QStringList{u"two"_s, u"one"_s, u"three"_s}));
        QCOMPARE(opened.document.undoStack()->undoText(), u"Move two to a"_s);
        opened.undo();
        QCOMPARE(opened.document.text(), queue);
    }

    void spaceCarriesAStage()
    {
        Opened opened;
        opened.view->selectHit({canvas::Hit::Header, u"deploy"_s, {}});
        opened.press(Qt::Key_Space);
        opened.press(Qt::Key_Left);
        opened.press(Qt::Key_Space);
        QVERIFY(opened.document.text().startsWith("stages: [build, deploy, test]\n"));
    }

    void altAndArrowsMove()
    {
        Opened opened(queue);
        opened.document.selectJob(u"one"_s);
        opened.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(namesIn(opened, u"a"_s), (QStringList{u"two"_s, u"one"_s, u"three"_s}));
        opened.press(Qt::Key_Down, Qt::AltModifier);
        opened.press(Qt::Key_Down, Qt::AltModifier); // it is the last one
        QCOMPARE(namesIn(opened, u"a"_s), (QStringList{u"two"_s, u"three"_s, u"one"_s}));
        opened.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(namesIn(opened, u"a"_s), (QStringList{u"two"_s, u"one"_s, u"three"_s}));
        opened.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(opened.stageOf(u"one"_s), u"b"_s);
        QCOMPARE(opened.document.selectedJob(), u"one"_s);
    }

    void enterEdits()
    {
        Opened opened;
        QSignalSpy asked(opened.view.get(), &CanvasView::editAsked);
        opened.document.selectJob(u"build"_s);
        opened.press(Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!opened.view->findChild<QLineEdit *>(u"nameEditor"_s));
    }

    void aCardIsDraggedIntoOrder()
    {
        Opened opened(queue);
        const QPoint gap = QPoint(opened.middle(u"one"_s).x(), opened.view->cardGeometry(u"two"_s).top() - 8);
        QTest::mousePress(opened.viewport(), Qt::LeftButton, {}, opened.middle(u"three"_s));
        QTest::mouseMove(opened.viewport(), gap);
        QCOMPARE(opened.view->canvasScene()->dropHint()->sentence, u"move three to a, in front of two"_s);
        QTest::mouseRelease(opened.viewport(), Qt::LeftButton, {}, gap);
        QCOMPARE(namesIn(opened, u"a"_s), (QStringList{u"one"_s, u"three"_s, u"two"_s}));
        opened.undo();
        QCOMPARE(opened.document.text(), queue);
    }

    void aBlockIsDroppedBetweenCards()
    {
        Opened opened(queue);
        QVERIFY(opened.drop(u"build"_s, QPoint(opened.middle(u"one"_s).x(), opened.view->cardGeometry(u"two"_s).top() - 8)));
        QCOMPARE(namesIn(opened, u"a"_s).indexOf(opened.document.selectedJob()), 1);
        opened.undo(); // one step
        QCOMPARE(opened.document.text(), queue);
    }

    void dropsOnAJobSayWhatTheyDo()
    {
        Opened opened;
        const auto &blocks = builtInKnowledge()->catalogue.blocks;
        const auto image =
            std::find_if(blocks.cbegin(), blocks.cend(), [](const recipes::Block &b) { return b.kind == recipes::BlockKind::Image; });
        QMimeData data;
        data.setData(blockMimeType, image->id.toUtf8());
        QVERIFY(opened.moveOver(&data, opened.middle(u"build"_s)));
        QVERIFY(opened.view->canvasScene()->dropHint()->sentence.contains(image->image));
        data.setData(blockMimeType, "local-switch");
        QVERIFY(!opened.moveOver(&data, opened.middle(u"build"_s)));
        QVERIFY(opened.view->canvasScene()->dropHint()->sentence.contains(u"uses no opam"_s));
    }

    void severalJobsAreSelected()
    {
        Opened opened(queue);
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, {}, opened.middle(u"one"_s));
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, Qt::ControlModifier, opened.middle(u"last"_s));
        QCOMPARE(opened.document.selectedJobs(), (QStringList{u"one"_s, u"last"_s}));
        QCOMPARE(opened.document.selectedJob(), u"last"_s);
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, Qt::ControlModifier, opened.middle(u"one"_s));
        QCOMPARE(opened.document.selectedJobs(), QStringList{u"last"_s});
        opened.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(opened.document.selectedJobs().size(), 4);
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, {}, opened.middle(u"two"_s)); // one alone again
        QCOMPARE(opened.document.selectedJobs(), QStringList{u"two"_s});
        opened.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(opened.document.selectedJobs(), (QStringList{u"two"_s, u"three"_s}));
    }

    void aBandSelects()
    {
        Opened opened(queue);
        const QRect last = opened.view->cardGeometry(u"last"_s);
        opened.drag(last.bottomRight() + QPoint(4, 40), last.topLeft() + QPoint(20, 100));
        QCOMPARE(opened.document.selectedJobs(), QStringList{u"last"_s});
        QVERIFY(!opened.document.undoStack()->canUndo());
    }

    void severalJobsAreRemovedInOneStep()
    {
        Opened opened(queue);
        opened.document.selectJobs({u"one"_s, u"last"_s});
        opened.press(Qt::Key_Delete);
        QVERIFY2(!opened.document.text().contains("one") && !opened.document.text().contains("last"), opened.document.text());
        QCOMPARE(opened.document.undoStack()->undoText(), u"Remove 2 job(s)"_s);
        opened.undo();
        QCOMPARE(opened.document.text(), queue);
    }

    void severalJobsAreDraggedTogether()
    {
        Opened opened(queue);
        opened.document.selectJobs({u"three"_s, u"two"_s});
        opened.drag(opened.middle(u"two"_s), opened.view->columnGeometry(u"b"_s).bottomLeft() + QPoint(100, -20));
        QCOMPARE(namesIn(opened, u"b"_s), (QStringList{u"last"_s, u"two"_s, u"three"_s}));
        opened.undo();
        QCOMPARE(opened.document.text(), queue);
    }

    void severalJobsGoToTheStageBeside()
    {
        Opened opened(queue);
        opened.document.selectJobs({u"three"_s, u"two"_s});
        opened.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(namesIn(opened, u"b"_s), (QStringList{u"last"_s, u"three"_s, u"two"_s}));
        opened.undo();
        QCOMPARE(opened.document.text(), queue);
    }

    void jobsAreCopiedAsYaml()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        opened.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().toUtf8(),
                 "# compiles it\nbuild:\n  stage: build\n  image: alpine:3.24\n  script:\n    - make\n");
        QCOMPARE(opened.document.text(), sample);
        opened.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.document.selectedJobs(), QStringList{u"build-2"_s});
        QCOMPARE(opened.document.undoStack()->undoText(), u"Paste"_s);
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void jobsAreCutAndPastedIntoAStage()
    {
        Opened opened;
        opened.document.selectJob(u"check"_s);
        opened.press(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(!opened.document.text().contains("check:"));
        QCOMPARE(opened.document.undoStack()->undoText(), u"Cut check"_s);
        opened.view->selectHit({canvas::Hit::Header, u"deploy"_s, {}});
        opened.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.stageOf(u"check"_s), u"deploy"_s);
        opened.undo();
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void textOfOtherProgramsIsPasted()
    {
        Opened opened;
        QApplication::clipboard()->setText(u"    site:\n      stage: publish\n      script: [make site]\n"_s);
        opened.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.stageOf(u"site"_s), u"publish"_s);
        QVERIFY(opened.document.text().startsWith("stages: [build, test, deploy, publish]\n"));
        QApplication::clipboard()->setText(u"a sentence"_s);
        opened.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(!opened.errors.constFirst().message.isEmpty());
    }

    void textOfOtherProgramsIsDropped()
    {
        Opened opened;
        QMimeData data;
        data.setText(u"site:\n  script: [make site]\n"_s);
        QVERIFY(opened.moveOver(&data, opened.laneOf(u"deploy"_s)));
        QVERIFY(opened.view->canvasScene()->dropHint()->sentence.contains(u"deploy"_s));
        QVERIFY(opened.sendDrop(&data, opened.laneOf(u"deploy"_s)));
        QCOMPARE(opened.stageOf(u"site"_s), u"deploy"_s);
    }

    void jobsAreDuplicated()
    {
        Opened opened;
        opened.document.selectJobs({u"build"_s, u"check"_s});
        opened.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(opened.document.selectedJobs(), (QStringList{u"build-2"_s, u"check-2"_s}));
        QVERIFY2(opened.document.text().contains("needs: [build-2]"), opened.document.text()); // the copies name one another
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void aStageThatIsDroppedIsNamedAtOnce()
    {
        Opened opened;
        QVERIFY(opened.drop(u"stage"_s, opened.laneOf(u"build"_s)));
        opened.typeName(u"pack"_s);
        QVERIFY2(opened.document.text().startsWith("stages: [build, pack, test, deploy]\n"), opened.document.text());
    }

    void cardsBearMarks()
    {
        Opened opened("stages: [a]\nj:\n  stage: a\n  parallel: 3\n  services: [postgres:16]\n  environment: production\n  when: manual\n"
                      "  allow_failure: true\n  script: [x]\nt:\n  stage: a\n  trigger: group/other\n  rules: [{if: $X, when: delayed, "
                      "start_in: 5 minutes}]\n");
        const auto kinds = [&](const QString &job) {
            QList<canvas::TraitKind> kinds;
            for (const canvas::Trait &trait : opened.view->canvasScene()->face(job)->traits)
                kinds.append(trait.kind);
            return kinds;
        };
        using Kind = canvas::TraitKind;
        QCOMPARE(kinds(u"j"_s), (QList<Kind>{Kind::Matrix, Kind::Manual, Kind::MayFail, Kind::Services, Kind::Environment}));
        QCOMPARE(kinds(u"t"_s), (QList<Kind>{Kind::Rules, Kind::Delayed, Kind::Trigger}));
        QCOMPARE(opened.view->canvasScene()->face(u"j"_s)->traits.constFirst().word, u"×3"_s);
        const QString details = canvas::detailsOf(opened.document, u"j"_s);
        for (const QString &word : {u"by hand"_s, u"May fail"_s, u"postgres:16"_s, u"environment"_s})
            QVERIFY2(details.contains(word), qPrintable(details));
    }

    /// A card says what the last run of its job on this machine took, in few words and in full; a run of another script is out of date.
    void cardsSayWhatWasMeasuredHere()
    {
        Opened opened("own:\n  image: debian:13\n  script: [sleep 1]\n");
        const gitlab::Job job = *opened.document.derived().pipeline.job(u"own");
        opened.document.takeMeasured({{u"own"_s, {u"shell"_s, QDateTime::currentDateTime(), Seconds(12), false, {}, deedNow(job)}}});
        const auto face = [&] { return *opened.view->canvasScene()->face(u"own"_s); };
        QCOMPARE(face().measured, u"measured here, shell: 12 s"_s);
        QCOMPARE(face().measuredSeconds, 12.0);
        for (const QString &said : {canvas::detailsOf(opened.document, u"own"_s), canvas::spokenDescription(face(), u"test"_s)})
            QVERIFY2(said.contains(u"Measured on this machine (shell, "_s) && said.contains(u"Estimated for"_s), qPrintable(said));
        const qsizetype at = opened.document.text().indexOf("sleep 1");
        opened.document.change(u"edit"_s, {{{at, at + 7}, "sleep 5"}});
        QCOMPARE(face().measured, u"measured before changes: 12 s"_s);
        QCOMPARE(face().measuredSeconds, 0.0);
        QVERIFY(canvas::detailsOf(opened.document, u"own"_s).contains(u"out of date"_s));
    }

    void includedJobsSayWhereTheyAreFrom()
    {
        Opened opened("include: ci/more.yml\nown:\n  script: [x]\n");
        opened.write(u"ci/more.yml"_s, "theirs:\n  script: [x]\n.base:\n  image: debian\n");
        opened.open();
        QCOMPARE(opened.view->canvasScene()->face(u"theirs"_s)->file, u"ci/more.yml"_s);
        QCOMPARE(opened.view->canvasScene()->face(u"own"_s)->file, QString());
        QVERIFY(canvas::detailsOf(opened.document, u"theirs"_s).contains(u"ci/more.yml"_s));
    }

    void whatCannotBeReadIsACardThatIsKept()
    {
        const QByteArray text = "include:\n  - component: $CI_SERVER_FQDN/ocaml/build/build@1\nown:\n  extends: .theirs\n  script: [x]\n";
        Opened opened(text);
        QCOMPARE(opened.view->canvasScene()->layout().parts.size(), 1);
        QSignalSpy chosen(opened.view.get(), &CanvasView::placeChosen);
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, {}, opened.view->partGeometry(0).center());
        QCOMPARE(opened.view->current().kind, canvas::Hit::Part);
        QCOMPARE(chosen.count(), 0); // the keyboard stays here
        opened.press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        const Span span = chosen.constFirst().constFirst().value<Span>();
        QVERIFY(text.mid(span.begin, span.length()).contains("component"));
        opened.press(Qt::Key_Delete); // it is no job and no stage
        QCOMPARE(opened.document.text(), text);
        QCOMPARE(opened.view->canvasScene()->face(u"own"_s)->traits.constLast().kind, canvas::TraitKind::Unresolved);
    }

    void whatIsNoJobIsACardThatIsKept()
    {
        const QByteArray text =
            ".lines:\n  - make\nrelease_notes: of 2026\nown:\n  script: [!reference [.lines]]\n.base:\n  image: debian:13\n";
        Opened opened(text);
        const QList<canvas::PartPlace> &parts = opened.view->canvasScene()->layout().parts;
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).title, u".lines"_s);
        QCOMPARE(parts.at(1).title, u"release_notes"_s);
        QVERIFY(parts.at(1).reason.contains(u"neither a job nor a keyword"_s));
        QSignalSpy chosen(opened.view.get(), &CanvasView::placeChosen);
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, {}, opened.view->partGeometry(1).center());
        opened.press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        const Span span = chosen.constFirst().constFirst().value<Span>();
        QCOMPARE(text.mid(span.begin, span.length()), "release_notes");
        opened.press(Qt::Key_Delete);
        QCOMPARE(opened.document.text(), text);
    }

    void aDraggedTemplateSaysWhyItStays()
    {
        const QByteArray text =
            "stages: [build, test]\n.base:\n  image: debian:13\nown:\n  stage: build\n  extends: .base\n  script: [make]\n";
        Opened opened(text);
        const QPoint from = opened.middle(u".base"_s);
        const QPoint to = opened.laneOf(u"test"_s);
        QTest::mousePress(opened.viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(opened.viewport(), from + (to - from) * step / 4);
        const auto &hint = opened.view->canvasScene()->dropHint();
        QVERIFY(hint && hint->isRefused);
        QVERIFY2(hint->sentence.contains(u"template"_s), qPrintable(hint->sentence));
        QTest::mouseRelease(opened.viewport(), Qt::LeftButton, {}, to);
        QVERIFY(!opened.view->canvasScene()->dropHint());
        QCOMPARE(opened.document.text(), text);
    }

    void jobsAreLookedFor()
    {
        Opened opened(manyJobs(40));
        opened.press(Qt::Key_F, Qt::ControlModifier);
        auto *field = opened.view->findChild<QLineEdit *>(u"canvasSearch"_s);
        QVERIFY(field->isVisible() && field->hasFocus());
        const auto *bar = opened.view->findChild<QWidget *>(u"canvasSearchBar"_s);
        QVERIFY(bar->geometry().bottom() < opened.viewport()->geometry().top()); // no heading lies below it
        QTest::keyClicks(field, u"job3"_s);
        QCOMPARE(opened.document.selectedJob(), u"job30"_s); // the first in the order in which they are read
        const auto *count = opened.view->findChild<QLabel *>(u"canvasSearchCount"_s);
        QVERIFY2(count->text().contains(u"1 of 11"_s), qPrintable(count->text()));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.document.selectedJob(), u"job35"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(opened.document.selectedJob(), u"job30"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible() && opened.view->hasFocus());
        QVERIFY(!opened.document.undoStack()->canUndo());
    }

    void aMapLeadsEverywhere()
    {
        Opened few(manyJobs(29));
        QVERIFY(!few.view->findChild<canvas::Minimap *>()->isVisible());
        Opened opened(manyJobs(60));
        auto *map = opened.view->findChild<canvas::Minimap *>();
        QVERIFY(map->isVisible());
        QVERIFY(!opened.viewport()->rect().contains(opened.view->cardGeometry(u"job59"_s)));
        QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().bottomRight() - QPoint(8, 8));
        QVERIFY(opened.viewport()->rect().intersects(opened.view->cardGeometry(u"job59"_s)));
        opened.view->findChild<QToolButton *>(u"mapToggle"_s)->click();
        QVERIFY(!map->isVisible());
    }

    void fingersZoom()
    {
        Opened opened;
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, {100, 100}, {100, 100}, {100, 100},
                                  0.5, {});
        QApplication::sendEvent(opened.viewport(), &event);
        QCOMPARE(opened.view->zoomPercent(), 150);
    }

    void aMiddleButtonPans()
    {
        Opened opened(manyJobs(60));
        const QPoint before = opened.view->cardGeometry(u"job0"_s).topLeft();
        QTest::mousePress(opened.viewport(), Qt::MiddleButton, {}, {300, 300});
        QTest::mouseMove(opened.viewport(), {260, 240});
        QTest::mouseRelease(opened.viewport(), Qt::MiddleButton, {}, {260, 240});
        QCOMPARE(opened.view->cardGeometry(u"job0"_s).topLeft(), before - QPoint(40, 60));
    }

    void fitReachesEverything()
    {
        Opened opened(manyJobs(300));
        opened.view->zoomFit();
        for (const QString &job : {u"job0"_s, u"job295"_s, u"job299"_s})
            QVERIFY(opened.viewport()->rect().contains(opened.view->cardGeometry(job)));
        // A narrow pipeline stands in the middle.
        const QRect first = opened.view->columnGeometry(u"s0"_s);
        const QRect last = opened.view->columnGeometry(u"s4"_s);
        QVERIFY(std::abs((first.left() + last.right()) / 2 - opened.viewport()->width() / 2) < 20);
    }

    void theMapOfATallPipelineLiesBesideTheCards()
    {
        Opened opened(manyJobs(300));
        const auto *map = opened.view->findChild<canvas::Minimap *>();
        QVERIFY(map->isVisible());
        for (const QString &job : {u"job0"_s, u"job4"_s, u"job60"_s}) {
            opened.document.selectJob(job);
            QVERIFY(!opened.viewport()->geometry().intersects(map->geometry()));
        }
    }

    /// Nothing that follows the pointer or a key may take longer than people notice.
    void threeHundredJobsAreSmooth()
    {
        Opened opened(manyJobs(300));
        opened.view->zoomFit();
        test::ProcessorTimer timer;
        qint64 slowest = 0;
        for (int i = 0; i < 20; ++i) {
            timer.start();
            QTest::mouseMove(opened.viewport(), opened.middle(u"job%1"_s.arg(i * 7)));
            opened.document.selectJob(u"job%1"_s.arg(i * 5));
            opened.viewport()->repaint();
            slowest = std::max(slowest, timer.elapsed());
        }
        qInfo("hovering, selecting and painting 300 jobs takes %lld ms at most", slowest);
        QVERIFY(slowest < 500); // 12 in a build that is not looked through

        slowest = 0;
        QTest::mousePress(opened.viewport(), Qt::LeftButton, {}, opened.middle(u"job0"_s));
        for (int i = 1; i < 20; ++i) {
            timer.start();
            QTest::mouseMove(opened.viewport(), opened.middle(u"job%1"_s.arg(i * 5)) + QPoint(0, 2));
            opened.viewport()->repaint();
            slowest = std::max(slowest, timer.elapsed());
        }
        opened.press(Qt::Key_Escape);
        QTest::mouseRelease(opened.viewport(), Qt::LeftButton);
        qInfo("dragging one of 300 jobs to another place takes %lld ms at most", slowest);
        QVERIFY(slowest < 1500);

        QStringList hundred;
        for (int i = 0; i < 100; ++i)
            hundred.append(u"job%1"_s.arg(i));
        opened.document.selectJobs(hundred);
        timer.start();
        opened.press(Qt::Key_C, Qt::ControlModifier);
        opened.press(Qt::Key_V, Qt::ControlModifier);
        qInfo("pasting 100 jobs beside 300 takes %lld ms", timer.restart());
        QCOMPARE(opened.document.selectedJobs().size(), 100);
        opened.press(Qt::Key_Delete);
        qInfo("removing 100 jobs of 400 takes %lld ms", timer.elapsed());
        QCOMPARE(opened.document.derived().pipeline.jobs.size(), 300);
    }

    void assistiveProgramsDoWhatPeopleDo()
    {
        Opened opened(queue);
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(opened.view.get());
        QAccessibleInterface *two = itemNamed(canvas, u"two"_s);
        QVERIFY(two);
        QCOMPARE(two->role(), QAccessible::ListItem);
        QVERIFY(!two->text(QAccessible::Value).isEmpty());
        two->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.document.selectedJob(), u"two"_s);
        QVERIFY(two->state().selected && two->state().focused);
        QCOMPARE(canvas->focusChild(), two);
        two->actionInterface()->doAction(u"Move up"_s);
        QCOMPARE(namesIn(opened, u"a"_s), (QStringList{u"two"_s, u"one"_s, u"three"_s}));
        two->actionInterface()->doAction(u"Duplicate"_s);
        QVERIFY(opened.document.derived().pipeline.job(u"two-2"_s));
        two->actionInterface()->doAction(u"Remove"_s);
        QVERIFY(!opened.document.derived().pipeline.job(u"two"_s));

        QAccessibleInterface *need = itemNamed(canvas, u"last needs one"_s);
        QVERIFY(need);
        QCOMPARE(need->role(), QAccessible::Link);
        need->actionInterface()->doAction(u"Remove"_s);
        QVERIFY(!opened.document.text().contains("needs"));
        QAccessibleInterface *stage = itemNamed(canvas, u"b"_s);
        QVERIFY(stage);
        stage->actionInterface()->doAction(u"Move left"_s);
        QVERIFY(opened.document.text().startsWith("stages: [b, a]\n"));
    }
};

QTEST_MAIN(CanvasGesturesTest)
#include "tst_canvas_gestures.moc"
