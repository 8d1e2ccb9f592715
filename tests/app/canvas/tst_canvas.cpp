// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/edge_items.h"
#include "app/canvas/indicator.h"
#include "app/canvas/zoom_bar.h"
#include "app/theme/theme.h"
#include "app/widgets/empty_state.h"
#include "tests/app/canvas/opened_canvas.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace caravan;
using namespace caravan::canvas_fixture;
using namespace Qt::StringLiterals;

namespace {

/// How far two pictures are from each other in the colour that differs most; 255 where they are not of one size.
int distanceOf(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 255;
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            most = std::max({most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        }
    }
    return most;
}

/// What the view shows, drawn anew without anything that it keeps.
QImage drawnAnew(CanvasView &view)
{
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    image.fill(view.viewport()->palette().color(view.backgroundRole()));
    QPainter painter(&image);
    view.render(&painter, image.rect(), image.rect());
    return image;
}

/// Forty jobs of a stage, each of which needs some of those before.
QByteArray manyNeeds()
{
    QByteArray text = "stages: [build, check, test]\n";
    for (int i = 0; i < 40; ++i) {
        text += "first" + QByteArray::number(i) + ":\n  stage: build\n  script: [make]\n";
        text += "last" + QByteArray::number(i) + ":\n  stage: test\n  needs: [first" + QByteArray::number(i) + ", first"
            + QByteArray::number((i * 7) % 40) + "]\n  script: [make]\n";
    }
    return text;
}

} // namespace

/// Gestures on the canvas: what they do to the text, and how they are taken back.
class CanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void aTextThatWasNeverReadIsNoEmptyPipeline()
    {
        Opened opened("build:\n  script: [dune build\n");
        auto *propose = opened.view->findChild<QWidget *>(u"empty_proposePipeline"_s);
        QVERIFY(propose && !propose->isVisible());
        opened.document.change(u"mend"_s, {{{0, opened.document.text().size()}, "stages: [test]\n"}});
        QVERIFY(propose->isVisible());
    }

    /// The ways between cards are kept as a picture: it must be the one that would be drawn.
    void waysThatAreKeptAreThoseThatWouldBeDrawn()
    {
        constexpr int roundings = 3;
        Opened opened(manyNeeds());
        const auto isAsDrawn = [&] {
            QCoreApplication::processEvents();
            return distanceOf(opened.viewport()->grab().toImage(), drawnAnew(*opened.view)) <= roundings;
        };
        QVERIFY(isAsDrawn());
        const QImage before = drawnAnew(*opened.view);
        opened.view->verticalScrollBar()->setValue(300);
        QVERIFY(isAsDrawn());
        opened.view->zoomOut();
        QVERIFY(isAsDrawn());
        opened.view->zoomReset();
        opened.document.selectJob(u"last3"_s);
        QVERIFY(isAsDrawn());
        opened.document.selectJob({});
        opened.view->verticalScrollBar()->setValue(0);
        const qsizetype need = opened.document.text().indexOf(", first7]");
        opened.document.change(u"one need less"_s, {{{need, need + 8}, {}}});
        QVERIFY(isAsDrawn());
        QVERIFY(distanceOf(before, drawnAnew(*opened.view)) > roundings);
        opened.document.undoStack()->undo();
        QVERIFY(isAsDrawn());
        opened.view->resize(700, 500);
        QVERIFY(isAsDrawn());
        theme::apply(*qApp, {theme::Mode::Dark});
        QVERIFY(isAsDrawn());
        theme::apply(*qApp, {});
        QVERIFY(isAsDrawn());
    }

    /// What is selected says how far needs recede; none of them is drawn anew for that.
    void aSelectionDrawsNoNeedsAnew()
    {
        Opened opened(manyNeeds());
        QCoreApplication::processEvents();
        const canvas::EdgesItem *needs = nullptr;
        for (const QGraphicsItem *item : opened.view->scene()->items()) {
            if (const auto *edges = dynamic_cast<const canvas::EdgesItem *>(item))
                needs = edges;
        }
        QVERIFY(needs);
        const QImage before = opened.viewport()->grab().toImage();
        const int drawings = needs->drawings();
        QVERIFY(drawings > 0);
        opened.document.selectJob(u"first1"_s);
        QVERIFY(distanceOf(before, opened.viewport()->grab().toImage()) > 0);
        QCOMPARE(needs->drawings(), drawings);
        opened.view->verticalScrollBar()->setValue(300);
        (void)opened.viewport()->grab();
        QVERIFY(needs->drawings() > drawings);
    }

    void aClickSelects()
    {
        Opened opened;
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, {}, opened.middle(u"check"_s));
        QCOMPARE(opened.document.selectedJob(), u"check"_s);
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, {}, opened.laneOf(u"deploy"_s));
        QCOMPARE(opened.document.selectedJob(), QString());
        QCOMPARE(opened.document.text(), sample);
    }

    void keysSelect()
    {
        Opened opened;
        opened.press(Qt::Key_Down);
        QCOMPARE(opened.document.selectedJob(), u"build"_s);
        opened.press(Qt::Key_Right);
        QCOMPARE(opened.document.selectedJob(), u"check"_s);
        opened.press(Qt::Key_Left);
        QCOMPARE(opened.document.selectedJob(), u"build"_s);
        opened.press(Qt::Key_Tab);
        QCOMPARE(opened.document.selectedJob(), u"check"_s);
        opened.press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(opened.document.selectedJob(), u"build"_s);
        opened.press(Qt::Key_Up); // to the header of its stage
        QCOMPARE(opened.document.selectedJob(), QString());
        QCOMPARE(opened.view->canvasScene()->currentStage(), u"build"_s);
        opened.press(Qt::Key_Right);
        QCOMPARE(opened.view->canvasScene()->currentStage(), u"test"_s);
        opened.press(Qt::Key_Down);
        QCOMPARE(opened.document.selectedJob(), u"check"_s);
    }

    void aJobIsDraggedToAnotherStage()
    {
        Opened opened;
        opened.drag(opened.middle(u"build"_s), opened.laneOf(u"test"_s));
        QCOMPARE(opened.stageOf(u"build"_s), u"test"_s);
        QCOMPARE(opened.document.undoStack()->undoText(), u"Move build to test"_s);
        QCOMPARE(opened.document.selectedJob(), u"build"_s);
        QVERIFY(opened.document.text().contains("# compiles it\nbuild:\n  stage: test\n"));
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    /// `check` needs `build`, and would run before it.
    void aJobStaysInFrontOfWhatNeedsIt()
    {
        Opened opened;
        QTest::mousePress(opened.viewport(), Qt::LeftButton, {}, opened.middle(u"build"_s));
        QTest::mouseMove(opened.viewport(), opened.laneOf(u"deploy"_s));
        const auto hint = opened.view->canvasScene()->dropHint();
        QVERIFY(hint && hint->isRefused);
        QCOMPARE(hint->sentence, u"Job “check” needs “build”, which is in a later stage (deploy)."_s);
        QTest::mouseMove(opened.viewport(), opened.laneOf(u"test"_s));
        QVERIFY(!opened.view->canvasScene()->dropHint()->isRefused);
        QTest::mouseMove(opened.viewport(), opened.laneOf(u"deploy"_s));
        QTest::mouseRelease(opened.viewport(), Qt::LeftButton, {}, opened.laneOf(u"deploy"_s));
        QCOMPARE(opened.document.text(), sample);
        QVERIFY(!opened.document.undoStack()->canUndo());
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(opened.errors.constFirst().hint.contains(u"Move the other job first"_s));
        opened.drag(opened.middle(u"check"_s), opened.laneOf(u"deploy"_s));
        opened.drag(opened.middle(u"build"_s), opened.laneOf(u"deploy"_s));
        QCOMPARE(opened.stageOf(u"build"_s), u"deploy"_s);
    }

    void aDragShowsWhatItWouldDo()
    {
        Opened opened;
        QTest::mousePress(opened.viewport(), Qt::LeftButton, {}, opened.middle(u"build"_s));
        QTest::mouseMove(opened.viewport(), opened.laneOf(u"test"_s));
        const auto hint = opened.view->canvasScene()->dropHint();
        QVERIFY(hint);
        QCOMPARE(hint->stage, u"test"_s);
        QCOMPARE(hint->sentence, u"move build to test"_s);
        opened.press(Qt::Key_Escape); // thrown away
        QVERIFY(!opened.view->canvasScene()->dropHint());
        QTest::mouseRelease(opened.viewport(), Qt::LeftButton, {}, opened.laneOf(u"test"_s));
        QCOMPARE(opened.document.text(), sample);
    }

    void aJobLetGoWhereItIsChangesNothing()
    {
        Opened opened;
        opened.drag(opened.middle(u"build"_s), opened.laneOf(u"build"_s));
        QCOMPARE(opened.document.text(), sample);
        QVERIFY(!opened.document.undoStack()->canUndo());
    }

    void nothingScrollsUnderThePointer()
    {
        Opened opened;
        opened.view->resize(400, 300); // the card of `check` is half hidden
        const QPoint at = opened.view->cardGeometry(u"check"_s).topLeft() + QPoint(20, 20);
        QTest::mousePress(opened.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.document.selectedJob(), u"check"_s);
        QTest::mouseMove(opened.viewport(), at + QPoint(1, 0));
        QVERIFY(!opened.view->canvasScene()->dropHint()); // a hand that trembles moves no job
        QTest::mouseRelease(opened.viewport(), Qt::LeftButton, {}, at + QPoint(1, 0));
        QCOMPARE(opened.document.text(), sample);
        opened.document.selectJob(u"build"_s);
        opened.document.selectJob(u"check"_s); // by keyboard or from another panel it is brought into view
        QVERIFY(opened.viewport()->rect().contains(opened.view->cardGeometry(u"check"_s)));
    }

    void keysMoveAJob()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        opened.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(opened.stageOf(u"build"_s), u"test"_s);
        opened.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(opened.document.text(), sample);
        opened.press(Qt::Key_Left, Qt::ControlModifier); // there is no stage before
        QCOMPARE(opened.document.text(), sample);
    }

    void aJobBlockIsDroppedOnAStage()
    {
        Opened opened;
        QVERIFY(opened.drop(u"build"_s, opened.laneOf(u"deploy"_s)));
        const QString added = opened.document.selectedJob();
        QVERIFY(added != u"build"_s);
        QCOMPARE(opened.stageOf(added), u"deploy"_s);
        QVERIFY(opened.document.text().contains(sample.mid(sample.indexOf("# compiles it")))); // the jobs are as they were
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void aStageBlockAddsAStage()
    {
        Opened opened;
        QVERIFY(opened.drop(u"stage"_s, opened.laneOf(u"build"_s)));
        QVERIFY(opened.document.text().startsWith("stages: [build, stage, test, deploy]\n"));
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void anImageIsDroppedOnAJob()
    {
        Opened opened;
        const auto &blocks = builtInKnowledge()->catalogue.blocks;
        const auto image =
            std::find_if(blocks.cbegin(), blocks.cend(), [](const recipes::Block &b) { return b.kind == recipes::BlockKind::Image; });
        QVERIFY(image != blocks.cend());
        QVERIFY(opened.drop(image->id, opened.middle(u"build"_s)));
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->image->value.name, image->image);
        QByteArray expected = sample;
        expected.replace("alpine:3.24", image->image.toUtf8());
        QCOMPARE(opened.document.text(), expected);
    }

    void aCacheKeyIsDroppedOnAJob()
    {
        const QByteArray text =
            "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  cache:\n    key:\n      prefix: d1\n      files: [demo.opam]\n"
            "    paths: [_opam]\n  script:\n    - opam install . --deps-only\n\nnote:\n  script: [make]\n";
        Opened opened(text);
        QMimeData key;
        key.setData(blockMimeType, "key-branch");
        QVERIFY(opened.moveOver(&key, opened.middle(u"build"_s)));
        const QString sentence = opened.view->canvasScene()->dropHint()->sentence;
        QVERIFY2(sentence.contains(u"Key by branch"_s) && sentence.contains(u"_opam"_s), qPrintable(sentence));
        QVERIFY(opened.sendDrop(&key, opened.middle(u"build"_s)));
        QByteArray expected = text;
        expected.replace("    key:\n      prefix: d1\n      files: [demo.opam]\n    paths: [_opam]\n",
                         "    key: d1-$CI_COMMIT_REF_SLUG\n    paths: [_opam]\n    fallback_keys:\n      - d1-$CI_DEFAULT_BRANCH\n");
        QCOMPARE(opened.document.text(), expected);
        opened.undo();
        QCOMPARE(opened.document.text(), text);
        QVERIFY(opened.drop(u"key-dependencies"_s, opened.middle(u"build"_s)));
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->caches.constFirst().value.key.prefix, u"d1"_s);
        opened.undo();
        // A job without a cache has no key.
        QVERIFY(!opened.drop(u"key-branch"_s, opened.middle(u"note"_s)));
        QVERIFY(opened.view->canvasScene()->dropHint()->isRefused);
        QCOMPARE(opened.document.text(), text);
        // By the menu, too.
        opened.document.selectJob(u"build"_s);
        opened.view->showMenu();
        auto *menu = opened.view->findChild<QMenu *>(u"cacheKeyMenu"_s);
        QVERIFY(menu && menu->isEnabled());
        menu->findChild<QAction *>(u"key-job"_s)->trigger();
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->caches.constFirst().value.key.text, u"d1-$CI_JOB_NAME_SLUG"_s);
        QVERIFY(opened.errors.isEmpty());
    }

    /// A reason of many lines is as long as it is.
    void aLongRefusalHasItsRoom()
    {
        Opened opened("zz\nbuild:\n  script: [make]\n");
        QVERIFY(opened.document.syntaxError());
        const auto &blocks = builtInKnowledge()->catalogue.blocks;
        const auto job =
            std::find_if(blocks.cbegin(), blocks.cend(), [](const recipes::Block &b) { return b.kind == recipes::BlockKind::Job; });
        QVERIFY(!opened.drop(job->id, opened.viewport()->rect().center()));
        const canvas::IndicatorItem *indicator = nullptr;
        for (const QGraphicsItem *item : opened.view->scene()->items()) {
            if (const auto *found = dynamic_cast<const canvas::IndicatorItem *>(item))
                indicator = found;
        }
        QVERIFY(indicator && indicator->shown().isRefused);
        const QRectF place = indicator->shown().place;
        QVERIFY(!place.isEmpty());
        const QFontMetricsF metrics(theme::font(theme::Text::Body));
        const double width = place.width() - 2 * theme::grid - theme::halfGrid - theme::iconSize;
        const double text = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, indicator->shown().sentence).height();
        QVERIFY(text > place.height());
        QVERIFY(indicator->boundingRect().height() >= text + theme::halfGrid);
    }

    /// What is said of an empty pipeline does not lie among the columns' borders.
    void whatIsSaidOfEmptyStagesHasAGround()
    {
        Opened opened("stages: [one, two, three]\n");
        auto *empty = opened.view->findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        const QImage image = opened.viewport()->grab().toImage();
        const QRect place = empty->geometry();
        for (int x = place.left() + 2; x < place.right() - 2; ++x)
            QCOMPARE(image.pixelColor(x, place.top() + theme::cardRadius + 2), theme::color(theme::Role::Panel));
    }

    void wrongDropsAreRefusedVisibly()
    {
        Opened opened;
        const auto &blocks = builtInKnowledge()->catalogue.blocks;
        const auto image =
            std::find_if(blocks.cbegin(), blocks.cend(), [](const recipes::Block &b) { return b.kind == recipes::BlockKind::Image; });
        QVERIFY(!opened.drop(image->id, opened.laneOf(u"deploy"_s)));
        QVERIFY(opened.view->canvasScene()->dropHint());
        QVERIFY(opened.view->canvasScene()->dropHint()->isRefused);
        // `build` here runs make: it has nothing to do with opam.
        QVERIFY(!opened.drop(u"local-switch"_s, opened.middle(u"build"_s)));
        QVERIFY(!opened.drop(u"no-such-block"_s, opened.middle(u"build"_s)));
        QMimeData text;
        text.setText(u"build"_s);
        QVERIFY(!opened.moveOver(&text, opened.middle(u"build"_s)));
        QCOMPARE(opened.document.text(), sample);
    }

    /// What GitLab would refuse is refused while it is dragged, not after the drop.
    void aDropIsTriedBeforeItIsPromised()
    {
        const QByteArray text = "build:\n  script: [make]\nchild:\n  trigger: {include: child.yml}\n";
        Opened opened(text);
        QMimeData image;
        image.setData(blockMimeType, "image-alpine-3.24-ocaml-5.4");
        QVERIFY(opened.moveOver(&image, opened.middle(u"build"_s)));
        QVERIFY(!opened.view->canvasScene()->dropHint()->isRefused);
        QVERIFY(!opened.moveOver(&image, opened.middle(u"child"_s)));
        const canvas::DropHint &hint = *opened.view->canvasScene()->dropHint();
        QVERIFY2(hint.isRefused && hint.sentence.contains(u"trigger"_s), qPrintable(hint.sentence));
        QCOMPARE(opened.document.text(), text);
    }

    void aStrategyIsDroppedOnAJob()
    {
        Opened opened("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n"
                      "    - opam install . --deps-only\n    - opam exec -- dune build\n");
        QVERIFY(opened.drop(u"local-switch"_s, opened.middle(u"build"_s)));
        QCOMPARE(recipes::nameOf(opened.document.derived().recognised.value(u"build"_s).strategy), u"local-switch"_s);
        QVERIFY(opened.document.undoStack()->undoText().contains(u"build"_s));
    }

    void aJobIsRenamedInPlace()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        opened.press(Qt::Key_F2);
        opened.typeName(u"compile"_s);
        QCOMPARE(opened.stageOf(u"compile"_s), u"build"_s);
        QVERIFY(opened.document.text().contains("needs: [compile]")); // what names it follows
        QCOMPARE(opened.document.selectedJob(), u"compile"_s);
        opened.undo();
        QCOMPARE(opened.document.text(), sample);

        const QRect card = opened.view->cardGeometry(u"check"_s);
        QTest::mouseDClick(opened.viewport(), Qt::LeftButton, {}, card.topLeft() + QPoint(60, 18));
        opened.typeName(u"verify"_s, Qt::Key_Escape);
        QCOMPARE(opened.document.text(), sample);
    }

    void aNameThatIsTakenIsRefused()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        opened.press(Qt::Key_F2);
        opened.typeName(u"check"_s);
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(!opened.errors.constFirst().message.isEmpty());
        QCOMPARE(opened.document.text(), sample);
    }

    void aJobIsRemoved()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        opened.press(Qt::Key_Delete);
        QVERIFY(!opened.document.derived().pipeline.job(u"build"_s));
        QVERIFY(!opened.document.text().contains("compiles it"));
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void aStageIsRenamedAndRemoved()
    {
        Opened opened;
        QTest::mouseClick(opened.viewport(), Qt::LeftButton, {}, opened.view->columnGeometry(u"deploy"_s).topLeft() + QPoint(60, 20));
        QCOMPARE(opened.view->canvasScene()->currentStage(), u"deploy"_s);
        opened.press(Qt::Key_F2);
        opened.typeName(u"site"_s);
        QVERIFY(opened.document.text().startsWith("stages: [build, test, site]\n"));
        opened.press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(opened.document.text().startsWith("stages: [build, site, test]\n"));
        opened.press(Qt::Key_Delete);
        QVERIFY(opened.document.text().startsWith("stages: [build, test]\n"));
        opened.press(Qt::Key_Delete); // none is selected any more
        QVERIFY(opened.document.text().startsWith("stages: [build, test]\n"));
    }

    void aStageWithJobsStays()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        opened.press(Qt::Key_Up);
        opened.press(Qt::Key_Delete);
        QCOMPARE(opened.errors.size(), 1);
        QCOMPARE(opened.document.text(), sample);
    }

    void aStageIsDraggedByItsHeader()
    {
        Opened opened;
        opened.drag(opened.view->columnGeometry(u"deploy"_s).topLeft() + QPoint(60, 20),
                    opened.view->columnGeometry(u"build"_s).topLeft() + QPoint(60, 20));
        QVERIFY(opened.document.text().startsWith("stages: [deploy, build, test]\n"));
    }

    void aNeedIsDrawn()
    {
        Opened opened("stages: [a, b]\none:\n  stage: a\n  script: [x]\ntwo:\n  stage: b\n  script: [x]\n");
        const QRect from = opened.view->cardGeometry(u"one"_s);
        opened.drag({from.right(), from.center().y()}, opened.middle(u"two"_s));
        const gitlab::Job *two = opened.document.derived().pipeline.job(u"two"_s);
        QVERIFY(two->needs);
        QCOMPARE(two->needs->constFirst().job, u"one"_s);
    }

    void theMenuOffersTheSame()
    {
        Opened opened;
        opened.document.selectJob(u"check"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(opened.viewport(), &event);
        auto *menu = opened.view->findChild<QMenu *>(u"canvasMenu"_s);
        QVERIFY(menu);
        QStringList names;
        for (const QAction *action : menu->actions())
            names.append(action->menu() ? action->menu()->objectName() : action->objectName());
        names.removeAll({});
        QCOMPARE(names,
                 (QStringList{u"rename"_s, u"moveMenu"_s, u"needsMenu"_s, u"cacheKeyMenu"_s, u"cutJobs"_s, u"copyJobs"_s, u"pasteJobs"_s,
                              u"duplicateJobs"_s, u"removeJob"_s}));
        const QList<QAction *> needs = menu->findChild<QMenu *>(u"needsMenu"_s)->actions();
        QCOMPARE(needs.size(), 1);
        QVERIFY(needs.constFirst()->isChecked());
        needs.constFirst()->trigger();
        QVERIFY(!opened.document.text().contains("needs"));
        menu->close();
    }

    void textThatCannotBeReadKeepsTheLastPicture()
    {
        Opened opened;
        opened.document.change(u"break"_s, {{{0, 0}, "oops: [\n"}});
        QVERIFY(opened.document.syntaxError());
        QVERIFY(!opened.view->cardGeometry(u"build"_s).isEmpty());
        opened.document.selectJob(u"build"_s);
        opened.press(Qt::Key_Delete);
        QCOMPARE(opened.errors.size(), 1); // a gesture would work on a text that is not there
        opened.undo();
        opened.press(Qt::Key_Delete);
        QVERIFY(!opened.document.derived().pipeline.job(u"build"_s));
    }

    void anEmptyPipelineTeaches()
    {
        Opened opened("");
        auto *propose = opened.view->findChild<QPushButton *>(u"empty_proposePipeline"_s);
        QVERIFY(propose);
        QVERIFY(propose->isVisible());
        QVERIFY(opened.drop(u"build"_s, {300, 100}));
        QVERIFY(!propose->isVisible());
        opened.undo();
        QVERIFY(propose->isVisible());
        propose->click();
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().message));
        QVERIFY(!opened.document.derived().pipeline.runnableJobs().isEmpty());
        QVERIFY(!propose->isVisible());
    }

    void zooms()
    {
        Opened opened;
        QSignalSpy changed(opened.view.get(), &CanvasView::zoomChanged);
        opened.view->zoomIn();
        QCOMPARE(opened.view->zoomPercent(), 115);
        opened.press(Qt::Key_Minus);
        QCOMPARE(opened.view->zoomPercent(), 100);
        opened.view->resize(400, 300);
        opened.view->zoomFit();
        QVERIFY(opened.view->zoomPercent() < 60);
        for (const QString &stage : {u"build"_s, u"deploy"_s})
            QVERIFY(opened.viewport()->rect().contains(opened.view->columnGeometry(stage)));
        for (int i = 0; i < 50; ++i)
            opened.view->zoomOut();
        QCOMPARE(opened.view->zoomPercent(), 4);
        opened.view->zoomReset();
        QCOMPARE(opened.view->zoomPercent(), 100);
        QVERIFY(changed.count() > 3);
    }

    void assistiveProgramsSeeTheJobs()
    {
        Opened opened;
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(opened.view.get());
        QVERIFY(canvas);
        QVERIFY(!canvas->text(QAccessible::Name).isEmpty());
        opened.document.selectJob(u"check"_s);
        QStringList names;
        for (int i = 0; i < canvas->childCount(); ++i) {
            QAccessibleInterface *child = canvas->child(i);
            QVERIFY(child);
            if (child->role() != QAccessible::ListItem)
                continue;
            const QString name = child->text(QAccessible::Name);
            names.append(name);
            QCOMPARE(canvas->indexOfChild(child), i);
            QVERIFY(child->text(QAccessible::Description).contains(name));
            QCOMPARE(bool(child->state().selected), name == u"check"_s);
            QVERIFY(!child->rect().isEmpty());
        }
        QCOMPARE(names, (QStringList{u"build"_s, u"check"_s}));
    }

    /// A screen with two pixels for one of ours shows the same cards, and not those of a canvas seen from afar.
    void fineScreensShowTheSame()
    {
        Opened opened;
        QImage pictures[2];
        for (const int scale : {1, 2}) {
            QImage picture(opened.viewport()->size() * scale, QImage::Format_RGB32);
            picture.setDevicePixelRatio(scale);
            opened.viewport()->render(&picture);
            pictures[scale - 1] = picture.scaled(opened.viewport()->size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        }
        const QRect card = opened.view->cardGeometry(u"build"_s);
        QVERIFY(!card.isEmpty());
        qint64 difference = 0;
        for (int y = card.top(); y <= card.bottom(); ++y) {
            for (int x = card.left(); x <= card.right(); ++x)
                difference += std::abs(qGray(pictures[0].pixel(x, y)) - qGray(pictures[1].pixel(x, y)));
        }
        const double mean = double(difference) / (card.width() * card.height());
        QVERIFY2(mean < 4, qPrintable(QString::number(mean))); // edges of letters; other texts differ by more
    }

    /// What is said of an empty canvas is not covered, however small it is.
    void anEmptyCanvasHasNothingToZoom()
    {
        Opened opened;
        auto *bar = opened.view->findChild<canvas::ZoomBar *>();
        QVERIFY(bar && bar->isVisible());
        opened.document.change(u"empty"_s, {{{0, opened.document.text().size()}, "stages: [test]\n"}});
        QVERIFY(!bar->isVisible());
        opened.undo();
        QVERIFY(bar->isVisible());
    }
};

QTEST_MAIN(CanvasTest)
#include "tst_canvas.moc"
