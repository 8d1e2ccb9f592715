// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"
#include "app/canvas/scene.h"
#include "app/event/event_bar.h"
#include "app/event/event_text.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(stages: [build, deploy]

build:
  stage: build
  script: [make]

nightly:
  stage: build
  script: [make bench]
  rules:
    - if: $NIGHTLY == "yes"

pages:
  stage: deploy
  script: [make site]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: manual
      allow_failure: true

release:
  stage: deploy
  script: [make release]
  rules:
    - if: $CI_COMMIT_TAG
)";

/// The bar and the canvas on a folder of their own.
struct Opened : OpenedDocument {
    std::unique_ptr<EventBar> bar = std::make_unique<EventBar>(&document);
    std::unique_ptr<CanvasView> view = std::make_unique<CanvasView>(&document);

    explicit Opened(const QByteArray &text = sample) : OpenedDocument(text)
    {
        view->resize(900, 600);
        view->show();
        bar->resize(900, 200);
        bar->show();
        activate(*bar);
    }
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return bar->findChild<Widget *>(name);
    }
    void choose(gitlab::PipelineSource source)
    {
        auto *events = find<QComboBox>(u"eventCombo"_s);
        events->setFocus();
        while (events->currentData().toInt() != int(source) || events->currentIndex() == 0)
            QTest::keyClick(events, Qt::Key_Down);
    }
    const canvas::CardFace &face(const QString &job) const { return *view->canvasScene()->face(job); }
    /// The card of a job as the screen shows it.
    QImage picture(const QString &job) const { return view->viewport()->grab(view->cardGeometry(job)).toImage(); }
    QString description(const QString &job) const
    {
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(view.get());
        for (int i = 0; i < canvas->childCount(); ++i) {
            if (canvas->child(i)->text(QAccessible::Name) == job)
                return canvas->child(i)->text(QAccessible::Description);
        }
        return {};
    }
};

} // namespace

/// "Pipeline of …": how an event is chosen, and what the canvas shows of its pipeline.
class EventBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void atFirstEveryJobIsShown()
    {
        Opened opened;
        QCOMPARE(opened.find<QComboBox>(u"eventCombo"_s)->currentText(), u"every job"_s);
        QVERIFY(!opened.find<QLineEdit>(u"eventRef"_s)->isVisible());
        QVERIFY(!opened.find<QWidget>(u"eventFields"_s)->isVisible());
        QVERIFY(!opened.find<NoticeBar>(u"eventNotice"_s)->isVisible());
        QCOMPARE(opened.find<ElidedLabel>(u"eventSummary"_s)->text(), QString());
        QVERIFY(opened.face(u"release"_s).presence == canvas::Presence::NotAsked);
        QVERIFY(opened.face(u"release"_s).because.isEmpty());
    }

    void anEventIsChosenByKeyboard()
    {
        Opened opened;
        opened.choose(gitlab::PipelineSource::Push);
        QVERIFY(opened.document.outlook().event() && opened.document.outlook().event()->source == gitlab::PipelineSource::Push);
        auto *ref = opened.find<QLineEdit>(u"eventRef"_s);
        QVERIFY(ref->isVisible());
        QCOMPARE(ref->placeholderText(), u"main"_s);
        QVERIFY2(opened.find<ElidedLabel>(u"eventSummary"_s)->text().startsWith(u"2 of 4"_s),
                 qPrintable(opened.find<ElidedLabel>(u"eventSummary"_s)->text()));
        QTest::keyClicks(ref, u"topic"_s);
        QCOMPARE(opened.document.outlook().event()->branch, u"topic"_s);
        QVERIFY(opened.find<ElidedLabel>(u"eventSummary"_s)->text().startsWith(u"1 of 4"_s));
        opened.choose(gitlab::PipelineSource::Tag); // a branch is no tag
        QCOMPARE(opened.document.outlook().event()->tag, QString());
        QCOMPARE(ref->accessibleName(), u"Tag"_s);
        QTest::keyClick(opened.find<QComboBox>(u"eventCombo"_s), Qt::Key_Home);
        QVERIFY(!opened.document.outlook().event());
    }

    /// GitLab takes all files as changed then: `rules:changes` holds, whatever changed.
    void aFirstPushIsChosen()
    {
        Opened opened("docs:\n  script: [make]\n  rules:\n    - changes: [docs/**]\n");
        opened.choose(gitlab::PipelineSource::Push);
        auto *changed = opened.find<QPlainTextEdit>(u"eventChanged"_s);
        opened.find<QToolButton>(u"eventDetails"_s)->click();
        QTest::keyClicks(changed, u"src/a.ml"_s);
        QVERIFY(opened.face(u"docs"_s).presence == canvas::Presence::Out);
        auto *events = opened.find<QComboBox>(u"eventCombo"_s);
        QTest::keyClick(events, Qt::Key_Down);
        QCOMPARE(events->currentText(), u"a first push"_s);
        QVERIFY(opened.document.outlook().event()->isNewBranch);
        QVERIFY(opened.face(u"docs"_s).presence == canvas::Presence::In);
        QVERIFY(opened.find<ElidedLabel>(u"eventSummary"_s)->toolTip().contains(u"the first push of main"_s));
        QTest::keyClick(events, Qt::Key_Down);
        QVERIFY(!opened.document.outlook().event()->isNewBranch);
        gitlab::Event event;
        event.isNewBranch = true;
        opened.document.outlook().setEvent(event);
        QCOMPARE(events->currentText(), u"a first push"_s);
    }

    void variablesAndFilesAreEntered()
    {
        Opened opened;
        opened.choose(gitlab::PipelineSource::MergeRequest);
        QTest::mouseClick(opened.find<QToolButton>(u"eventDetails"_s), Qt::LeftButton);
        auto *variables = opened.find<QPlainTextEdit>(u"eventVariables"_s);
        QVERIFY(variables->isVisible());
        QTest::keyClicks(variables, u"NIGHTLY=yes"_s);
        QCOMPARE(opened.document.outlook().event()->variables.value(u"NIGHTLY"_s), u"yes"_s);
        QVERIFY(opened.face(u"nightly"_s).presence == canvas::Presence::In);
        QTest::keyClick(variables, Qt::Key_Return);
        QTest::keyClicks(variables, u"a b"_s);
        auto *refused = opened.find<TextLabel>(u"eventRefused"_s);
        QVERIFY(refused->isVisible());
        QVERIFY2(refused->text().contains(u"“a b”"_s), qPrintable(refused->text()));
        QCOMPARE(variables->toPlainText(), u"NIGHTLY=yes\na b"_s); // what is typed stays
        QTest::keyClick(variables, Qt::Key_Tab);
        QTest::keyClicks(opened.find<QPlainTextEdit>(u"eventChanged"_s), u" src/a.ml "_s);
        QCOMPARE(opened.document.outlook().event()->changed, QStringList{u"src/a.ml"_s});
    }

    void fieldsFollowTheDocument()
    {
        Opened opened;
        gitlab::Event event;
        event.source = gitlab::PipelineSource::Tag;
        event.tag = u"v2"_s;
        event.variables.insert(u"A"_s, u"1"_s);
        opened.document.outlook().setEvent(event);
        QCOMPARE(opened.find<QComboBox>(u"eventCombo"_s)->currentText(), u"a tag"_s);
        QCOMPARE(opened.find<QLineEdit>(u"eventRef"_s)->text(), u"v2"_s);
        QCOMPARE(opened.find<QPlainTextEdit>(u"eventVariables"_s)->toPlainText(), u"A=1"_s);
        opened.document.outlook().setEvent(std::nullopt);
        QCOMPARE(opened.find<QComboBox>(u"eventCombo"_s)->currentText(), u"every job"_s);
    }

    void cardsSayWhatBecomesOfTheJob()
    {
        Opened opened;
        const QImage before = opened.picture(u"release"_s);
        opened.choose(gitlab::PipelineSource::Push);
        QVERIFY(opened.face(u"build"_s).presence == canvas::Presence::In);
        QCOMPARE(opened.face(u"build"_s).verdict, QString());
        QCOMPARE(opened.face(u"pages"_s).verdict, u"manual · may fail"_s);
        QVERIFY(opened.face(u"release"_s).presence == canvas::Presence::Out);
        QCOMPARE(opened.face(u"release"_s).verdict, u"not in this pipeline"_s);
        QCOMPARE(opened.face(u"nightly"_s).verdict, u"not in this pipeline · depends on $NIGHTLY"_s);
        QVERIFY(opened.picture(u"release"_s) != before);
        QTest::keyClick(opened.find<QComboBox>(u"eventCombo"_s), Qt::Key_Home);
        QVERIFY(opened.picture(u"release"_s) == before);
    }

    void theReasonIsSpokenAndInTheTooltip()
    {
        Opened opened;
        opened.choose(gitlab::PipelineSource::Push);
        const QString because = opened.document.derived().verdicts->job(u"release"_s)->verdict.because;
        QVERIFY(!because.isEmpty());
        QVERIFY2(opened.description(u"release"_s).contains(because), qPrintable(opened.description(u"release"_s)));
        QVERIFY(opened.description(u"release"_s).contains(u"Pipeline for a push to main: does not run."_s));
        QVERIFY2(canvas::detailsOf(opened.document, u"release"_s).contains(because),
                 qPrintable(canvas::detailsOf(opened.document, u"release"_s)));
    }

    void aPipelineThatIsNotMadeIsNoticed()
    {
        Opened opened("workflow:\n  rules:\n    - if: $CI_COMMIT_TAG\n" + sample);
        auto *notice = opened.find<NoticeBar>(u"eventNotice"_s);
        QVERIFY(!notice->isVisible());
        opened.choose(gitlab::PipelineSource::Push);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->sentence(), u"GitLab makes no pipeline for a push to main."_s);
        QVERIFY2(notice->hint().contains(u"line 3"_s), qPrintable(notice->hint()));
        Span place;
        connect(opened.bar.get(), &EventBar::placeChosen, this, [&](const Span &span) { place = span; });
        auto *show = notice->findChild<QPushButton *>(u"notice_showEventPlace"_s);
        QVERIFY(show);
        show->click();
        QCOMPARE(opened.document.text().mid(place.begin, place.length()).trimmed(), "if: $CI_COMMIT_TAG"_ba);
        QVERIFY(notice->isVisible()); // it tells how things are
        opened.choose(gitlab::PipelineSource::Tag);
        QVERIFY(!notice->isVisible());
    }

    void whatIsEnteredIsRead()
    {
        const event::EnteredVariables entered = event::variablesOf(u" A = 1=2 \n\nB=\n9=x\nplain\n"_s);
        QCOMPARE(entered.variables, (QMap<QString, QString>{{u"A"_s, u"1=2"_s}, {u"B"_s, QString(u""_s)}}));
        QCOMPARE(entered.refused, (QStringList{u"9=x"_s, u"plain"_s}));
        QCOMPARE(event::variablesOf(event::textOf(entered.variables)).variables, entered.variables);
        QCOMPARE(event::linesOf(u"a\n \n b \n"_s), (QStringList{u"a"_s, u"b"_s}));
    }

    void everythingFitsIntoANarrowBar()
    {
        Opened opened;
        opened.choose(gitlab::PipelineSource::Push);
        opened.find<QToolButton>(u"eventDetails"_s)->click();
        opened.bar->resize(320, 400);
        QApplication::processEvents();
        QList<QRect> row;
        for (const QString &name : {u"eventCombo"_s, u"eventRef"_s, u"eventDetails"_s}) {
            auto *widget = opened.find<QWidget>(name);
            const QRect place(widget->mapTo(opened.bar.get(), QPoint()), widget->size());
            QVERIFY2(opened.bar->rect().contains(place), qPrintable(name));
            for (const QRect &other : std::as_const(row))
                QVERIFY2(!other.intersects(place), qPrintable(name));
            row.append(place);
        }
    }

    /// A scenario may be about another pipeline than the one that was chosen: the bar says so, since the times are that one's.
    void timesOfAnotherPipelineAreSaid()
    {
        Opened opened;
        const auto *other = opened.find<TextLabel>(u"eventOfTimes"_s);
        opened.document.outlook().setScenario(estimate::Scenario::NewBranch);
        QVERIFY(!other->isVisible()); // none was chosen
        opened.choose(gitlab::PipelineSource::Push);
        QVERIFY(other->isVisible());
        QVERIFY2(other->text().contains(eventTitle(opened.document.derived().of(estimate::Scenario::NewBranch).event)),
                 qPrintable(other->text()));
        QVERIFY2(other->text().contains(u"the first push of feature"_s), qPrintable(other->text()));
        opened.document.outlook().setScenario(estimate::Scenario::Warm);
        QVERIFY(!other->isVisible());
    }

    void everyFieldHasAName()
    {
        Opened opened;
        opened.choose(gitlab::PipelineSource::Push);
        opened.find<QToolButton>(u"eventDetails"_s)->click();
        for (QWidget *widget : opened.bar->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            QVERIFY(!widget->objectName().isEmpty());
        }
    }

    /// Beside one another, the fields leave room for the canvas in the lowest window; only a very narrow bar stacks them.
    void theFieldsAreLowInANarrowBar()
    {
        Opened opened;
        opened.choose(gitlab::PipelineSource::Push);
        opened.find<QToolButton>(u"eventDetails"_s)->click();
        const auto placeOf = [&](const QString &name) {
            auto *field = opened.find<QWidget>(name);
            return QRect(field->mapTo(opened.bar.get(), QPoint()), field->size());
        };
        opened.bar->resize(360, 200);
        QApplication::processEvents();
        QCOMPARE(placeOf(u"eventVariables"_s).top(), placeOf(u"eventChanged"_s).top());
        QVERIFY(placeOf(u"eventVariables"_s).right() < placeOf(u"eventChanged"_s).left());
        QVERIFY2(opened.bar->minimumSizeHint().height() < 150, qPrintable(QString::number(opened.bar->minimumSizeHint().height())));
        opened.bar->resize(300, 400);
        QApplication::processEvents();
        QVERIFY(placeOf(u"eventVariables"_s).bottom() < placeOf(u"eventChanged"_s).top());
    }
};

QTEST_MAIN(EventBarTest)
#include "tst_event_bar.moc"
