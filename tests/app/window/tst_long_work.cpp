// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"
#include "app/canvas/scene.h"
#include "app/document/consequences.h"
#include "app/document/untimed.h"
#include "app/preview/preview_panel.h"
#include "app/problems/problems_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/window/design_page.h"
#include "app/window/dock.h"
#include "tests/app/active.h"
#include "tests/app/window/shown.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

/// So many jobs that what follows from another runner takes some tenths of a second.
QByteArray manyJobs(int jobs)
{
    QByteArray text = "stages: [build]\n";
    for (int number = 0; number < jobs; ++number) {
        const QByteArray name = QByteArray::number(number);
        text += "build " + name
            + ":\n  stage: build\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script:\n    - opam install . --deps-only -y\n"
              "    - dune build -p package-"
            + name + "\n  cache: {key: k-" + name + ", paths: [_opam]}\n";
    }
    return text;
}

constexpr int patience = 120'000; // milliseconds

} // namespace

/// What takes long is done beside the window, which says so, and stops it; and what is said has its room in a small window.
class LongWorkTest : public QObject
{
    Q_OBJECT

    static bool rests(Shown &shown)
    {
        return QTest::qWaitFor([&] { return !shown.document().derivation().following().isRunning(); }, patience);
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void anotherRunnerIsWorkedOutAndCancelled()
    {
        Shown shown(manyJobs(6 * Derivation::mostAtOnce));
        shown.open();
        auto *bar = shown.window->findChild<QWidget *>(u"followingBar"_s);
        auto *text = bar->findChild<ElidedLabel *>(u"followingText"_s);
        auto *back = bar->findChild<QPushButton *>(u"followingBack"_s);
        auto *problems = shown.window->findChild<QPushButton *>(u"statusProblems"_s);
        // Opened; its page comes when there is time, and what is wrong and how long it takes later.
        QVERIFY(!shown.window->findChild<QWidget *>(u"designPage"_s));
        QTRY_VERIFY(shown.window->findChild<QWidget *>(u"designPage"_s));
        QVERIFY(problems->text().contains(u"Looking"_s));
        const auto *tab = shown.window->findChild<QPushButton *>(u"showProblems"_s);
        QVERIFY2(!tab->text().contains(u'0'), qPrintable(tab->text()));
        const CanvasView *canvas = shown.window->designPage()->canvas();
        QCOMPARE(canvas->canvasScene()->face(u"build 1"_s)->untimed, u"being worked out"_s);
        QVERIFY(!whyNothingRunsInFull(shown.document().derived(), estimate::Scenario::Warm).contains(u"event"_s));
        QCOMPARE(shown.window->designPage()->preview()->editor()->textCursor().position(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() || !shown.document().derived().isBehind, patience);
        QVERIFY(!back->isVisible()); // there is nothing to go back to
        QVERIFY(rests(shown));
        QVERIFY(!bar->isVisible());
        QVERIFY(!problems->text().contains(u"Looking"_s));
        QVERIFY2(tab->text().contains(u'('), qPrintable(tab->text()));
        QVERIFY(canvas->canvasScene()->face(u"build 1"_s)->untimed.isEmpty());

        auto *runners = shown.window->findChild<QComboBox *>(u"runnerCombo"_s);
        const int before = runners->currentIndex();
        const int other = runners->findData(u"gitlab.com-large"_s);
        const double seconds = shown.document().derived().of(estimate::Scenario::Warm).wall.p50.count();
        QSignalSpy changed(&shown.document(), &Document::changed);
        const auto choose = [&] {
            runners->setCurrentIndex(other);
            Q_EMIT runners->activated(other);
        };
        choose();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
        QVERIFY2(text->text().contains(runners->itemText(other)) && text->text().contains(u'%'), qPrintable(text->text()));
        QCOMPARE(runners->currentIndex(), other);
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(runners->currentIndex(), before);
        QVERIFY(changed.isEmpty());
        QCOMPARE(shown.document().derived().of(estimate::Scenario::Warm).wall.p50.count(), seconds);

        choose();
        QVERIFY(rests(shown));
        QCOMPARE(shown.document().outlook().runner().id, u"gitlab.com-large"_s);
        QCOMPARE(runners->currentIndex(), other);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!bar->isVisible());
    }

    void thePageIsShownToWhoeverAskedForAnother()
    {
        Shown asked(manyJobs(2 * Derivation::mostAtOnce));
        asked.open();
        QVERIFY(asked.window->designPage()); // made for who asks, before its turn
        const auto *text = asked.window->findChild<QPlainTextEdit *>(u"yamlEditor"_s);
        QVERIFY(text->blockCount() < asked.document().text().count('\n') / 2); // and does not wait for its text
        QTRY_VERIFY(asked.window->designPage()->isVisible());

        Shown chosen(manyJobs(2 * Derivation::mostAtOnce));
        chosen.open();
        (*chosen.window->actionRegistry())[Do::Timeline]->trigger();
        QCoreApplication::processEvents();
        QVERIFY((*chosen.window->actionRegistry())[Do::Timeline]->isChecked()); // its turn comes too late
        QVERIFY(!chosen.window->designPage()->isVisible());
        QVERIFY(rests(asked));
        QVERIFY(rests(chosen));
    }

    void anEventThatIsTakenBackLeavesTheFields()
    {
        Shown shown(manyJobs(6 * Derivation::mostAtOnce));
        shown.open();
        QVERIFY(rests(shown));
        auto *events = shown.window->findChild<QComboBox *>(u"eventCombo"_s);
        events->setCurrentIndex(1);
        Q_EMIT events->activated(1);
        QVERIFY(shown.document().outlook().isAsking());
        shown.document().keepOutlook();
        QCOMPARE(events->currentIndex(), 0);
        QVERIFY(!shown.document().outlook().event());
    }

    void fixingSaysHowFarItIsAndStops()
    {
        QByteArray text = manyJobs(150);
        text.replace("opam install . --deps-only -y", "opam install . --deps-only");
        Shown shown(text);
        shown.open();
        auto *button = shown.window->findChild<QPushButton *>(u"fixAll"_s);
        shown.trigger(Do::FixAll);
        QStringList words;
        const QRegularExpression percent(u"\\((\\d+) %\\)"_s);
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (words.isEmpty() || words.constLast() != button->text())
                    words.append(button->text());
                return percent.match(button->text()).captured(1).toInt() > 0;
            },
            patience));
        shown.trigger(Do::FixAll);
        QVERIFY(!percent.match(button->text()).hasMatch());
        QTest::qWait(300);
        QCOMPARE(shown.document().text(), text);
    }

    void namesHaveTheirRoomInASmallWindow()
    {
        Shown shown("build:\n  script: [make]\n", {960, 540});
        for (const auto &[name, content] : smallProject().asKeyValueRange())
            writeBytes(shown.projectFolder() + u'/' + name, content);
        shown.open();
        auto *runners = shown.window->findChild<QComboBox *>(u"runnerCombo"_s);
        QStyleOptionComboBox option;
        option.initFrom(runners);
        const int room = runners->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, runners).width();
        QVERIFY(room >= runners->fontMetrics().horizontalAdvance(runners->currentText()));
        const auto *header = shown.window->findChild<QWidget *>(u"previewHeader"_s);
        for (const QPushButton *tab : header->findChildren<QPushButton *>()) {
            if (tab->isVisible())
                QVERIFY2(tab->width() >= tab->fontMetrics().horizontalAdvance(tab->text()), qPrintable(tab->text()));
        }
    }

    /// However many problems there are, and however wide the window is.
    void nothingInTheHeaderOfTheTextLiesOverAnother()
    {
        Shown shown(manyJobs(60), {960, 700});
        shown.open();
        const auto *header = shown.window->findChild<QWidget *>(u"previewHeader"_s);
        for (int width = 960; width <= 1200; width += 12) {
            shown.window->resize(width, 700);
            QCoreApplication::processEvents();
            QList<QRect> places;
            for (const QWidget *widget : header->findChildren<QWidget *>()) {
                const bool isShown = widget->isVisible() && widget->objectName() != "previewTabs"_L1;
                const QRect place(widget->mapTo(header, QPoint()), widget->size());
                for (const QRect &other : std::as_const(places))
                    QVERIFY2(!isShown || !place.intersects(other), qPrintable(u"%1 at %2"_s.arg(widget->objectName()).arg(width)));
                if (isShown)
                    places.append(place);
            }
        }
    }

    /// As in a window of 960 by 540, which is what 200 % leaves of a common screen.
    void problemsHaveTheirRoomInASmallWindow()
    {
        for (const QSize size : {QSize(960, 540), QSize(1024, 700), QSize(1440, 900)}) {
            Shown shown("build:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script: [opam install . --deps-only, dune build]\n", size);
            shown.open();
            QCoreApplication::processEvents();
            const auto *header = shown.window->findChild<QWidget *>(u"previewHeader"_s);
            const auto *tab = shown.window->findChild<QWidget *>(u"showFile"_s);
            QVERIFY(header->height() < 2 * tab->height()); // its pages stand in one row
            const QWidget *dock = shown.window->designPage()->textDock();
            const int before = dock->height();
            shown.window->designPage()->preview()->showProblems(true);
            const auto *area = shown.window->findChild<QScrollArea *>(u"problemDetailsArea"_s);
            QTRY_VERIFY(dock->height() > shown.window->designPage()->height() / 2);
            QCoreApplication::processEvents();
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
            const auto *problems = shown.window->findChild<QWidget *>(u"problemsPanel"_s);
            for (const QString &name : {u"showErrors"_s, u"showWarnings"_s, u"showAdvice"_s, u"fixAll"_s}) {
                const auto *button = problems->findChild<QPushButton *>(name);
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
            }
            QVERIFY(problems->findChild<QWidget *>(u"problemSearch"_s)->width() >= 60);
            shown.window->designPage()->preview()->showProblems(false);
            QTRY_COMPARE(dock->height(), before);
        }
    }

    void pagesOfTheTextHaveTheirRoomBesideTheCanvas()
    {
        Shown shown("build:\n  script: [make]\n", {1024, 700});
        shown.open();
        shown.trigger(Do::TextBeside);
        const auto *header = shown.window->findChild<QWidget *>(u"previewHeader"_s);
        QTRY_VERIFY(header->width() < 300);
        int tabs = 0;
        for (const QPushButton *tab : header->findChildren<QPushButton *>()) {
            if (!tab->isVisible())
                continue;
            ++tabs;
            QVERIFY2(tab->width() >= tab->fontMetrics().horizontalAdvance(tab->text()), qPrintable(tab->text()));
            QTRY_VERIFY2(header->rect().contains(QRect(tab->mapTo(header, QPoint()), tab->size())), qPrintable(tab->text()));
        }
        QVERIFY(tabs >= 5); // four pages and the problems
    }
};

QTEST_MAIN(LongWorkTest)
#include "tst_long_work.moc"
