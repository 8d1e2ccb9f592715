// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "app/timeline/advice_list.h"
#include "app/timeline/assumption_panel.h"
#include "app/timeline/figure_card.h"
#include "app/timeline/figure_field.h"
#include "app/timeline/time_axis.h"
#include "app/timeline/timeline_page.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/labels.h"
#include "tests/app/opened.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace caravan;
using namespace caravan::timeline;
using namespace Qt::StringLiterals;

namespace {

/// The switch is made anew in every job, and the format check waits for nothing that it needs.
const QByteArray sample = R"(stages: [build, test, deploy]
build:
  stage: build
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - opam install . --deps-only
    - opam exec -- dune build
doc:
  stage: test
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - sleep 20
test:
  stage: test
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - opam install . --deps-only --with-test
    - opam exec -- dune runtest
release:
  stage: deploy
  image: alpine:3.24
  when: manual
  script:
    - sleep 1
)";

struct Opened : OpenedDocument {
    std::unique_ptr<TimelinePage> page = std::make_unique<TimelinePage>(&document);
    QList<Error> errors;

    explicit Opened(const QByteArray &text = sample) : OpenedDocument(text, smallProject())
    {
        QObject::connect(page.get(), &TimelinePage::failed, page.get(), [this](const Error &e) { errors.append(e); });
        page->resize(1440, 830);
        page->show();
    }
    TimelineView *view() const { return page->findChild<TimelineView *>(); }
    const estimate::Estimate &estimate() const { return document.derived().of(document.outlook().scenario()); }
    QString figure(const QString &card) const { return page->findChild<FigureCard *>(card)->findChild<TextLabel *>(u"figure"_s)->text(); }
    QList<AdviceRow *> advice() const { return page->findChildren<AdviceRow *>(); }
    bool waitForAdvice() const
    {
        return QTest::qWaitFor([&] { return page->isCurrent() && !advice().isEmpty(); }, 30000);
    }
};

} // namespace

/// What the timeline shows, and what can be done there.
class TimelinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void rowsAreTheEstimate()
    {
        const Opened opened;
        const TimelineModel &rows = opened.view()->rows();
        QCOMPARE(rows.rowCount(), 4);
        for (int row = 0; row < 3; ++row) {
            const estimate::JobEstimate &job = opened.estimate().jobs.at(row);
            QCOMPARE(rows.name(row), job.name);
            QVERIFY(rows.data(rows.index(row, TimelineModel::ChartColumn), Qt::AccessibleTextRole)
                        .toString()
                        .contains(formatDuration(job.seconds.p50)));
        }
        QCOMPARE(rows.name(3), u"release"_s); // somebody starts it
        QVERIFY(!rows.job(3) && rows.reason(3).contains(u"by hand"_s));
        QCOMPARE(opened.figure(u"wall"_s), formatDuration(opened.estimate().wall.p50));
        QCOMPARE(opened.page->findChildren<QWidget *>(u"assumption"_s).size(), opened.estimate().assumptions.size());
    }

    /// Each colour that is there has its name, and no other.
    void coloursAreNamed()
    {
        const Opened opened;
        const QString legend = opened.page->findChild<QWidget *>(u"phaseLegend"_s)->accessibleName();
        for (int phase = 0; phase < estimate::phaseCount; ++phase) {
            bool isThere = false;
            for (const estimate::JobEstimate &job : opened.estimate().jobs)
                isThere |= job.of(estimate::Phase(phase)).count() > 0;
            QCOMPARE(legend.contains(estimate::phaseTitle(estimate::Phase(phase))), isThere);
        }
    }

    /// Bars stand where their times are: each begins after what it waits for, and is as long as its median.
    void barsAreToScale()
    {
        const Opened opened;
        const TimelineView *view = opened.view();
        const QRect build = view->barRect(view->rows().rowOf(u"build"));
        const QRect test = view->barRect(view->rows().rowOf(u"test"));
        const QRect doc = view->barRect(view->rows().rowOf(u"doc"));
        const double perSecond = build.width() / opened.estimate().job(u"build")->seconds.p50.count();
        QVERIFY(std::abs(test.left() - build.left() - perSecond * opened.estimate().job(u"test")->start.count()) <= 2);
        QVERIFY(std::abs(doc.width() - perSecond * opened.estimate().job(u"doc")->seconds.p50.count()) <= 2);
        QVERIFY(test.right() < view->viewport()->width());
        QVERIFY(view->barRect(3).isEmpty());
    }

    void ticksAreRound()
    {
        QCOMPARE(ticksOf(100, 600), (QList<double>{0, 20, 40, 60, 80, 100}));
        QCOMPARE(ticksOf(3600, 350), (QList<double>{0, 1200, 2400, 3600}));
        QVERIFY(ticksOf(0, 600).isEmpty());
        for (const double full : {0.5, 7.0, 95.0, 5000.0, 1e6, 1e9})
            QVERIFY(ticksOf(full, 800).size() <= 10);
    }

    /// A phase under the pointer says how long, why, and where that is from.
    void aBarExplainsItself()
    {
        Opened opened;
        TimelineView *view = opened.view();
        const int row = view->rows().rowOf(u"build");
        const auto tipAt = [&](QPoint point) {
            QHelpEvent help(QEvent::ToolTip, point, view->viewport()->mapToGlobal(point));
            QApplication::sendEvent(view->viewport(), &help);
            return QToolTip::text();
        };
        const QRect bar = view->barRect(row);
        const QString last = tipAt({bar.right() - 2, bar.center().y()});
        const estimate::PhaseTime &phase = opened.estimate().job(u"build")->phases.constLast();
        QVERIFY2(last.contains(estimate::phaseTitle(phase.phase)) && last.contains(u"P90"_s), qPrintable(last));
        const QString whole = tipAt({bar.right() + 40, bar.center().y()});
        QVERIFY(whole.contains(u"Starts after"_s)); // beside the bar: the whole job
        for (const QString &line : (last + u'\n' + whole).split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void theScenarioIsFollowed()
    {
        Opened opened;
        const auto *about = opened.page->findChild<TextLabel *>(u"about"_s);
        QVERIFY(about->text().startsWith(estimate::scenarioTitle(estimate::Scenario::Warm)));
        opened.document.outlook().setScenario(estimate::Scenario::Cold);
        QVERIFY(about->text().startsWith(estimate::scenarioTitle(estimate::Scenario::Cold)));
        QCOMPARE(opened.figure(u"wall"_s), formatDuration(opened.estimate().wall.p50));
    }

    void aJobIsSelectedAndOpenedByKeyboard()
    {
        Opened opened;
        TimelineView *view = opened.view();
        QSignalSpy spy(opened.page.get(), &TimelinePage::jobOpened);
        view->setFocus();
        view->setCurrentIndex(view->rows().index(0, 0));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(opened.document.selectedJob(), view->rows().name(1));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.constFirst().constFirst().toString(), view->rows().name(1));
        opened.document.selectJob(u"test"_s); // elsewhere
        QCOMPARE(view->currentIndex().row(), view->rows().rowOf(u"test"));
    }

    void theNumbersAreCopied()
    {
        Opened opened;
        QTest::keyClick(opened.view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4); // the head, and the jobs that take time
        QCOMPARE(lines.constFirst().count(u'\t'), lines.constLast().count(u'\t'));
        const QStringList cells = lines.at(1).split(u'\t');
        QCOMPARE(cells.constFirst(), opened.estimate().jobs.constFirst().name);
        QCOMPARE(cells.at(4).toDouble(), std::round(opened.estimate().jobs.constFirst().seconds.p50.count() * 10) / 10);
    }

    void timeIsZoomed()
    {
        Opened opened;
        TimelineView *view = opened.view();
        const int before = view->barRect(0).width();
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->barRect(0).width() > before);
        QTest::keyClick(view, Qt::Key_Minus);
        QCOMPARE(view->barRect(0).width(), before);
    }

    /// What saves most comes first; it is looked at, applied and taken back.
    void adviceIsPreviewedAndApplied()
    {
        Opened opened;
        QVERIFY(opened.waitForAdvice());
        AdviceRow *first = opened.advice().constFirst();
        QVERIFY(!first->findChild<TextLabel *>(u"gain"_s)->text().isEmpty());
        first->findChild<QPushButton *>(u"preview"_s)->click();
        QVERIFY(first->findChild<DiffView *>()->toPlainText().contains(u"\n+"_s));
        const double before = opened.estimate().wall.p50.count();
        first->findChild<QPushButton *>(u"apply"_s)->click();
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().message));
        QVERIFY(opened.document.text() != sample);
        QVERIFY(opened.estimate().wall.p50.count() < before);
        QVERIFY(opened.waitForAdvice() || opened.page->isCurrent()); // about the new text
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
    }

    /// How long a job takes can be told where it is assumed; it counts at once, stands in the user's own file, and is taken back by a button or the keys
    /// of Undo.
    void theTimeOfAJobIsToldInPlace()
    {
        QTemporaryDir config;
        qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
        Opened opened("build:\n  image: alpine:3.24\n  script:\n    - ./ours --all\n");
        const double before = opened.estimate().job(u"build")->seconds.p50.count();
        const auto button = [&](const QString &name) {
            QCoreApplication::processEvents(); // new cards are shown then
            return opened.page->findChild<QPushButton *>(name);
        };
        const auto field = [&] {
            QCoreApplication::processEvents();
            return opened.page->findChild<QLineEdit *>(u"figureField"_s);
        };
        QVERIFY(button(u"openFigure"_s));
        QVERIFY(!button(u"forgetFigure"_s) && !field()->isVisible());
        QTest::mouseClick(button(u"openFigure"_s), Qt::LeftButton);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), u"1000000h"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(opened.page->findChild<TextLabel *>(u"figureFault"_s)->isVisible());
        field()->clear();
        QTest::keyClicks(field(), u"30m"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().message));
        QVERIFY(opened.estimate().job(u"build")->seconds.p50.count() > 1700);
        QCOMPARE(opened.document.text().contains("30"), false); // never in the pipeline
        QVERIFY(readBytes(config.filePath(u"caravan/estimate.yml"_s)).contains("1800"));

        QVERIFY(button(u"undoFigure"_s)->isVisible());
        QTest::keyClick(button(u"undoFigure"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.estimate().job(u"build")->seconds.p50.count(), before);
        QVERIFY(!button(u"undoFigure"_s)->isVisible());

        QTest::mouseClick(button(u"openFigure"_s), Qt::LeftButton);
        QTest::keyClicks(field(), u"20m"_s);
        QTest::mouseClick(button(u"useFigure"_s), Qt::LeftButton);
        QVERIFY(opened.estimate().job(u"build")->seconds.p50.count() > 1100);
        QTest::mouseClick(button(u"forgetFigure"_s), Qt::LeftButton);
        QCOMPARE(opened.estimate().job(u"build")->seconds.p50.count(), before);
        QTest::mouseClick(button(u"undoFigure"_s), Qt::LeftButton); // it was forgotten by mistake
        QVERIFY(opened.estimate().job(u"build")->seconds.p50.count() > 1100);
        qunsetenv("XDG_CONFIG_HOME");
    }

    /// So are the other figures that a user may know, each with its unit; steps are taken back one after the other.
    void figuresAreToldInPlace()
    {
        QTemporaryDir config;
        qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
        Opened opened("build:\n  image: debian:13\n  script:\n    - sleep 1\n");
        const double before = opened.estimate().wall.p50.count();
        const auto fieldOf = [&](const QString &key) -> FigureField * {
            QCoreApplication::processEvents();
            for (FigureField *field : opened.page->findChildren<FigureField *>()) {
                if (field->property("figure").toString() == key)
                    return field;
            }
            return nullptr;
        };
        const auto tell = [&](const QString &key, const QString &text) {
            FigureField *field = fieldOf(key);
            QVERIFY(field);
            QTest::mouseClick(field->findChild<QPushButton *>(u"openFigure"_s), Qt::LeftButton);
            auto *edit = field->findChild<QLineEdit *>(u"figureField"_s);
            edit->clear();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
        };
        tell(u"networkBytesPerSecond"_s, u"0"_s); // no rate
        QVERIFY(fieldOf(u"networkBytesPerSecond"_s)->findChild<TextLabel *>(u"figureFault"_s)->isVisible());
        tell(u"networkBytesPerSecond"_s, u"1"_s);
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().toString()));
        QCOMPARE(opened.document.outlook().runner().networkBytesPerSecond, 1e6);
        const double slow = opened.estimate().wall.p50.count();
        QVERIFY(slow > before + 20);
        tell(u"compressed"_s, u"900"_s);
        QVERIFY(readBytes(config.filePath(u"caravan/images.yml"_s)).contains("900"));
        QVERIFY(opened.estimate().wall.p50.count() > slow + 200);
        const QList<estimate::Assumption> &assumptions = opened.estimate().assumptions;
        QCOMPARE(std::count_if(assumptions.cbegin(), assumptions.cend(),
                               [](const auto &one) { return one.source.contains(u"told by you, 20"_s); }),
                 2);
        QVERIFY(fieldOf(u"compressed"_s)->findChild<QPushButton *>(u"forgetFigure"_s));
        auto *undo = opened.page->findChild<QPushButton *>(u"undoFigure"_s);
        QTest::keyClick(undo, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.estimate().wall.p50.count(), slow);
        QTest::keyClick(undo, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.estimate().wall.p50.count(), before);
        QVERIFY(!undo->isVisible() && !fieldOf(u"networkBytesPerSecond"_s)->findChild<QPushButton *>(u"forgetFigure"_s));
        qunsetenv("XDG_CONFIG_HOME");
    }

    /// What was measured on this machine stands below the bar of the job: drawn, in the tooltip, in words and in the table.
    void measuredRunsStandBelowTheBars()
    {
        Opened opened;
        QVERIFY(opened.view()->measuredRect(0).isEmpty());
        const gitlab::Job *job = opened.document.derived().pipeline.job(u"doc");
        opened.document.takeMeasured(
            {{u"doc"_s,
              {u"shell"_s,
               QDateTime::currentDateTime(),
               Seconds(21),
               false,
               {{estimate::Phase::Clone, u"Get sources"_s, Seconds(1)}, {estimate::Phase::Build, u"Build"_s, Seconds(20)}},
               deedNow(*job)}}});
        const TimelineModel &rows = opened.view()->rows();
        const int row = rows.rowOf(u"doc"_s);
        const QRect bar = opened.view()->measuredRect(row);
        QVERIFY(!bar.isEmpty() && bar.top() > opened.view()->barRect(row).bottom());
        const QString spoken = rows.data(rows.index(row, TimelineModel::ChartColumn), Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Measured on this machine (shell, "_s) && spoken.contains(u"): 21 s."_s)
                     && spoken.contains(u"Estimated for"_s) && spoken.contains(u"Build: 20 s."_s),
                 qPrintable(spoken));
        QVERIFY(rows.asTable().section(u'\n', 0, 0).contains(u"Measured here (s)"_s));
        QVERIFY2(rows.asTable().contains(u"\t21.0\tshell\t\tGet sources 1.0; Build 20.0"_s), qPrintable(rows.asTable()));
        QVERIFY(!rows.run(row)->isOutOfDate);
        // Another stage does nothing else; another script does.
        const QByteArray text = opened.document.text();
        const qsizetype at = text.indexOf("sleep 20");
        opened.document.change(u"edit"_s, {{{at, at + 8}, "sleep 30"}});
        QVERIFY(rows.run(row)->isOutOfDate && rows.run(row)->sentences.contains(u"out of date"_s));
        opened.undo();
        QVERIFY(!rows.run(row)->isOutOfDate);
        opened.open();
        QVERIFY(!rows.hasRuns()); // of another time
    }

    void nothingToTime()
    {
        const Opened opened("");
        QVERIFY(!opened.view()->isVisible());
        QVERIFY(opened.page->findChild<TextLabel *>(u"emptyTitle"_s)->isVisible());
    }

    void theLastGoodOneStaysWhileTheTextIsBroken()
    {
        Opened opened;
        opened.document.change(u"break"_s, {{{0, 0}, "oops: [\n"}});
        QVERIFY(opened.view()->isVisible());
        QCOMPARE(opened.view()->rows().rowCount(), 4);
        QVERIFY(opened.page->findChild<TextLabel *>(u"about"_s)->text().startsWith(u"The text cannot be read now"_s));
    }
};

QTEST_MAIN(TimelinePageTest)
#include "tst_timeline_page.moc"
