// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/block_mime.h"
#include "app/document/strategy_times.h"
#include "app/palette/block_row.h"
#include "app/palette/palette_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace caravan;
using caravan::palette::BlockRow;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "stages: [build, test]\n\nbuild:\n  stage: build\n  script:\n    - make\n";

struct Opened : OpenedDocument {
    std::unique_ptr<PalettePanel> panel = std::make_unique<PalettePanel>(&document);
    QList<Error> errors;

    Opened() : OpenedDocument(sample)
    {
        QObject::connect(panel.get(), &PalettePanel::failed, panel.get(), [this](const Error &e) { errors.append(e); });
        panel->resize(236, 700);
        panel->show();
        activate(*panel);
    }
    BlockRow *row(const QString &id) const { return panel->findChild<BlockRow *>(id); }
    QStringList shownRows() const
    {
        QStringList ids;
        for (const BlockRow *row : panel->findChildren<BlockRow *>()) {
            if (row->isVisible())
                ids.append(row->block());
        }
        return ids;
    }
};

} // namespace

/// What the palette offers, how it is filtered, dragged and used by keyboard.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    /// What a job or a strategy would take here stands in its row, or why it would not work.
    void rowsSayWhatTheyTakeHere()
    {
        OpenedDocument opened(
            "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - dune build\n",
            smallProject());
        PalettePanel panel(&opened.document);
        panel.resize(236, 700);
        panel.show();
        StrategyTimes &times = opened.document.strategyTimes();
        QTRY_VERIFY_WITH_TIMEOUT(times.isCurrent(), 60'000);
        const auto *job = panel.findChild<BlockRow *>(u"test"_s);
        const BlockTime *time = times.block(u"test"_s);
        QVERIFY(time);
        QVERIFY(time->warm && time->cold);
        QVERIFY(time->obstacle.isEmpty());
        QCOMPARE(job->detail(), formatDuration(*time->warm));
        QVERIFY(job->toolTip().contains(formatDuration(*time->cold)));
        int impossible = 0;
        for (const recipes::Strategy &strategy : opened.document.knowledge().catalogue.strategies) {
            const StrategyTime *known = times.strategy(strategy.id);
            QVERIFY2(known, qPrintable(strategy.title));
            const auto *row = panel.findChild<BlockRow *>(recipes::nameOf(strategy.id));
            const bool works = known->obstacle.isEmpty();
            QCOMPARE(row->toolTip().contains(u"Not here"_s), !works);
            if (works)
                QCOMPARE(row->detail(), formatDuration(known->warm));
            impossible += works ? 0 : 1;
        }
        QVERIFY2(impossible > 0, "a runner without privileges builds no images");
        // They are of the run that is looked at, or say which they are of.
        opened.document.outlook().setScenario(estimate::Scenario::Cold);
        QCOMPARE(job->detail(), formatDuration(*time->cold));
        opened.document.outlook().setScenario(estimate::Scenario::Dependencies);
        QCOMPARE(job->detail(), formatDuration(*time->warm) + u" warm"_s);
        opened.document.outlook().setScenario(estimate::Scenario::Warm);
        QCOMPARE(job->detail(), formatDuration(*time->warm));
        // They follow the text.
        opened.document.change(u"other image"_s, difference(opened.document.text(), "build:\n  image: alpine:3.24\n  script: [make]\n"));
        QVERIFY(!times.isCurrent());
        QTRY_VERIFY_WITH_TIMEOUT(times.isCurrent(), 60'000);
        QVERIFY(times.block(u"test"_s));
    }

    /// Where jobs are selected, a strategy's row says what a click on it gives them, and the click gives it to all of them.
    void strategiesSayWhatTheSelectedJobsWouldTake()
    {
        const QByteArray job =
            ":\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - dune build\n";
        OpenedDocument opened("build" + job + "check" + job, smallProject());
        PalettePanel panel(&opened.document);
        panel.resize(236, 700);
        panel.show();
        StrategyTimes &times = opened.document.strategyTimes();
        QTRY_VERIFY_WITH_TIMEOUT(times.isCurrent(), 60'000);
        auto *row = panel.findChild<BlockRow *>(u"local-switch"_s);
        const QString whole = row->detail();
        opened.document.selectJobs({u"check"_s, u"build"_s});
        QCOMPARE(row->detail(), u"…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(times.isSelectedCurrent(), 60'000);
        const StrategyTime *selected = times.strategyOfSelected(recipes::StrategyId(recipes::StrategyId::LocalSwitch));
        QVERIFY(selected);
        QCOMPARE(row->detail(), formatDuration(selected->jobs.value(opened.document.selectedJob()).warm));
        QVERIFY2(row->toolTip().contains(opened.document.selectedJob()), qPrintable(row->toolTip()));
        row->click();
        for (const QString &name : {u"build"_s, u"check"_s})
            QCOMPARE(nameOf(opened.document.derived().recognised.value(name).strategy), u"local-switch"_s);
        panel.findChild<BlockRow *>(u"image-alpine-3.24-ocaml-5.4"_s)->click();
        QCOMPARE(opened.document.text().count("image: ocaml/opam:alpine-3.24-ocaml-5.4\n"), 2);
        opened.document.undoStack()->undo();
        opened.document.undoStack()->undo();
        opened.document.selectJob({});
        QTRY_COMPARE_WITH_TIMEOUT(row->detail(), whole, 60'000);
    }

    /// Images that the project's own settings name are offered as the built-in ones are, and no more when another project is open.
    void imagesOfTheProjectHaveRows()
    {
        Opened opened;
        QVERIFY(!opened.row(u"image-ci-1"_s));
        QTemporaryDir other;
        writeBytes(other.filePath(u".gitlab-ci.yml"_s), sample);
        writeBytes(other.filePath(u".caravan.yml"_s), "images:\n  - {reference: 'registry.example.com/group/ci:1', title: Ours}\n");
        QVERIFY(opened.document.openFolder(other.path()));
        QVERIFY(opened.row(u"image-ci-1"_s));
        QCOMPARE(opened.row(u"image-ci-1"_s)->accessibleName(), u"Ours"_s);
        QVERIFY(opened.row(u"image-ci-1"_s)->isVisible());
        QVERIFY(opened.document.openFolder(opened.folder.path()));
        QTRY_VERIFY(!opened.row(u"image-ci-1"_s));
    }

    /// The image that a job of the pipeline builds is a group of its own, with what it holds, and is given to another job as it is named.
    void theProjectsOwnImageHasARow()
    {
        Opened opened;
        QVERIFY(!opened.panel->findChild<QWidget *>(u"sectionImagesOwn"_s));
        QTemporaryDir other;
        writeBytes(other.filePath(u".gitlab-ci.yml"_s),
                   "variables:\n  DEPS_IMAGE: $CI_REGISTRY_IMAGE/ci:h1-debian-13-ocaml-5.4-0123456789\n\n"
                   "build:\n  image: $DEPS_IMAGE\n  script:\n    - make\n\nother:\n  script:\n    - make\n");
        QVERIFY(opened.document.openFolder(other.path()));
        QTRY_VERIFY(opened.row(u"image:$DEPS_IMAGE"_s));
        BlockRow *row = opened.row(u"image:$DEPS_IMAGE"_s);
        QVERIFY2(row->toolTip().contains(u"dependencies of the opam files"_s), qPrintable(row->toolTip()));
        opened.document.selectJob(u"other"_s);
        row->click();
        QVERIFY2(opened.document.text().contains("other:\n  script:\n    - make\n  image: $DEPS_IMAGE\n"),
                 opened.document.text().constData());
        QVERIFY(opened.errors.isEmpty());
        QVERIFY(opened.document.openFolder(opened.folder.path()));
        QTRY_VERIFY(!opened.row(u"image:$DEPS_IMAGE"_s));
    }

    void aKeyIsGivenToTheSelectedJobByTheKeyboard()
    {
        OpenedDocument opened("build:\n  cache: {key: one, paths: [_opam]}\n  script: [make]\n", smallProject());
        PalettePanel panel(&opened.document);
        panel.resize(236, 700);
        panel.show();
        activate(panel);
        auto *row = panel.findChild<BlockRow *>(u"key-dependencies"_s);
        QVERIFY(row);
        QVERIFY(row->isVisible());
        QVERIFY(row->toolTip().contains(u"whenever the files change"_s));
        opened.document.selectJob(u"build"_s);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->caches.constFirst().value.key.files, QStringList{u"demo.opam"_s});
        opened.undo();
        QSignalSpy failed(&panel, &PalettePanel::failed);
        opened.document.selectJob({});
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(failed.size(), 1);
    }

    void everyBlockAndStrategyHasARow()
    {
        Opened opened;
        for (const recipes::Block &block : builtInKnowledge()->catalogue.blocks) {
            if (block.kind != recipes::BlockKind::Strategy)
                QVERIFY2(opened.row(block.id), qPrintable(block.id));
        }
        for (const recipes::Strategy &strategy : builtInKnowledge()->catalogue.strategies) {
            const BlockRow *row = opened.row(recipes::nameOf(strategy.id));
            QVERIFY2(row, qPrintable(recipes::nameOf(strategy.id)));
            QCOMPARE(row->accessibleName(), strategy.title);
            QCOMPARE(row->accessibleDescription(), strategy.summary);
        }
    }

    void imagesStandByFamilyWithTheirFacts()
    {
        Opened opened;
        QStringList titles;
        for (const TextLabel *label : opened.panel->findChildren<TextLabel *>()) {
            if (label->objectName().startsWith(u"sectionImages"_s))
                titles.append(label->text());
        }
        QVERIFY2(titles.contains(u"OCaml on Alpine"_s) && titles.contains(u"opam without OCaml"_s), qPrintable(titles.join(u'|')));
        QCOMPARE(opened.row(u"image-alpine-3.24-ocaml-5.4"_s)->text(), u"5.4 · Alpine 3.24"_s); // the rest stands above
        // The versions of a family are inside it, until somebody looks.
        QVERIFY(!opened.shownRows().contains(u"image-alpine-3.24-ocaml-5.4"_s));
        QVERIFY2(opened.shownRows().size() < 50, qPrintable(opened.shownRows().join(u' ')));
        for (QToolButton *toggle : opened.panel->findChildren<QToolButton *>()) {
            if (toggle->objectName().startsWith(u"sectionImages"_s))
                QTest::keyClick(toggle, Qt::Key_Space);
        }
        QVERIFY(opened.shownRows().contains(u"image-alpine-3.24-ocaml-5.4"_s));
        QCOMPARE(opened.row(u"image-alpine-3.24-ocaml-5.4"_s)->accessibleName(), u"OCaml 5.4 on Alpine 3.24"_s);
        const QString tip = opened.row(u"image-alpine-3.24-ocaml-5.4"_s)->toolTip();
        for (const QString &fact : {u"OCaml 5.4"_s, u"Alpine 3.24"_s, u"musl"_s, u"opam 2.1"_s, u"to pull"_s, u"Source"_s})
            QVERIFY2(tip.contains(fact), qPrintable(tip));
        QTest::keyClicks(opened.panel->filterField(), u"musl 5.4"_s);
        QVERIFY(opened.shownRows().contains(u"image-alpine-3.24-ocaml-5.4"_s));
        QVERIFY(!opened.shownRows().contains(u"image-debian-13-ocaml-5.4"_s));
        QVERIFY(opened.panel->findChild<QWidget *>(u"sectionImages"_s)->isVisible());
    }

    /// An old name is not offered, and neither is one that is another image tomorrow: the exact one is.
    void movingTagsLeadToExactOnes()
    {
        Opened opened;
        QTest::keyClicks(opened.panel->filterField(), u"ubuntu-lts"_s);
        const auto *nothing = opened.panel->findChild<TextLabel *>(u"paletteNothing"_s);
        QVERIFY2(nothing->isVisible() && nothing->text().contains(u"ocaml/opam:ubuntu-26.04-ocaml-"_s), qPrintable(nothing->text()));
        opened.panel->filterField()->clear();
        QTest::keyClicks(opened.panel->filterField(), u"ocaml/opam2:alpine"_s);
        QVERIFY2(nothing->text().contains(u"no longer rebuilt"_s), qPrintable(nothing->text()));
        opened.panel->filterField()->clear();
        QTest::keyClicks(opened.panel->filterField(), u"ocaml/opam:alpine"_s);
        QVERIFY(opened.shownRows().contains(u"image-alpine-3.24-ocaml-5.5"_s));
    }

    /// An image is found by what it is, and not by what is cited for it.
    void imagesAreFoundByWhatTheyAre()
    {
        Opened opened;
        QTest::keyClicks(opened.panel->filterField(), u"alpine"_s);
        int shown = 0;
        for (const BlockRow *row : opened.panel->findChildren<BlockRow *>()) {
            const recipes::Block *block = opened.document.knowledge().catalogue.block(row->block());
            if (row->isHidden() || !block || block->kind != recipes::BlockKind::Image)
                continue;
            ++shown;
            const QString system = recipes::cardOf(opened.document.knowledge().catalogue, block->image).system;
            QVERIFY2(block->image.contains(u"alpine"_s) || system.startsWith(u"Alpine"_s), qPrintable(block->image));
        }
        QVERIFY(shown > 2);
    }

    void theFilterFindsEveryWord()
    {
        Opened opened;
        const QStringList all = opened.shownRows();
        QTest::keyClicks(opened.panel->filterField(), u"LOCAL swi"_s);
        QVERIFY(opened.shownRows().contains(u"local-switch"_s));
        QVERIFY(opened.shownRows().size() < all.size());
        QVERIFY(!opened.panel->findChild<QWidget *>(u"sectionJobs"_s)->isVisible());
        QTest::keyClick(opened.panel->filterField(), Qt::Key_Escape);
        QCOMPARE(opened.shownRows(), all);
    }

    void noMatchIsSaid()
    {
        Opened opened;
        QTest::keyClicks(opened.panel->filterField(), u"<b>xyz"_s);
        const auto *nothing = opened.panel->findChild<TextLabel *>(u"paletteNothing"_s);
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(u"<b>xyz"_s));
        QCOMPARE(nothing->textFormat(), Qt::PlainText);
        QVERIFY(opened.shownRows().isEmpty());
    }

    void whatIsDraggedIsTheId()
    {
        Opened opened;
        QCOMPARE(opened.row(u"test"_s)->mimeData()->data(blockMimeType), QByteArray("test"));
        QSignalSpy started(opened.row(u"test"_s), &BlockRow::dragStarted);
        QTest::mousePress(opened.row(u"test"_s), Qt::LeftButton, {}, QPoint(30, 8));
        QTest::mouseMove(opened.row(u"test"_s), QPoint(32, 9)); // not far enough
        QCOMPARE(started.count(), 0);
        QTest::mouseMove(opened.row(u"test"_s), QPoint(90, 40));
        QVERIFY(started.count() > 0);
        QCOMPARE(opened.document.text(), sample);
    }

    void enterUsesABlock()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        QTest::keyClicks(opened.panel->filterField(), u"test"_s);
        QTest::keyClick(opened.panel->filterField(), Qt::Key_Down);
        auto *focused = qobject_cast<BlockRow *>(QApplication::focusWidget());
        QVERIFY(focused);
        QTest::keyClick(focused, Qt::Key_Return);
        QVERIFY(opened.document.text() != sample);
        QCOMPARE(opened.document.undoStack()->count(), 1);
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void aJobGoesToTheSelectedJobsStage()
    {
        Opened opened;
        opened.document.selectJob(u"build"_s);
        opened.row(u"test"_s)->click();
        const gitlab::Job *added = opened.document.derived().pipeline.job(opened.document.selectedJob());
        QVERIFY(added);
        QVERIFY(added->name != u"build"_s);
        QCOMPARE(added->stage.value, u"build"_s);
    }

    void whatNeedsAJobSaysSo()
    {
        Opened opened;
        opened.row(u"local-switch"_s)->click();
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(!opened.errors.constFirst().hint.isEmpty());
        opened.document.selectJob(u"build"_s); // it uses no opam
        opened.row(u"local-switch"_s)->click();
        QCOMPARE(opened.errors.size(), 2);
        QVERIFY(opened.errors.constLast().message.contains(u"build"_s));
        QCOMPARE(opened.document.text(), sample);
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
