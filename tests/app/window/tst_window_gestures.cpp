// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"
#include "app/canvas/scene.h"
#include "app/canvas/zoom_bar.h"
#include "app/inspector/inspector_panel.h"
#include "app/palette/palette_panel.h"
#include "app/preview/code_editor.h"
#include "app/preview/preview_panel.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "app/window/design_page.h"
#include "tests/app/active.h"
#include "tests/app/window/shown.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <functional>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(stages: [build, test]

build:
  stage: build
  image: alpine:3.24
  before_script: [first]
  script: [make]
  after_script: [last]
  cache:
    key:
      files: [demo.opam]
    paths: [_opam]
    fallback_keys: [old]

check:
  stage: test
  needs: [build]
  script: [make check]
)";

/// A pipeline of \a jobs jobs in five stages, which need one another across stages.
QByteArray manyJobs(int jobs)
{
    QByteArray text = "stages: [s0, s1, s2, s3, s4]\n";
    for (int i = 0; i < jobs; ++i) {
        text += "job" + QByteArray::number(i) + ":\n  stage: s" + QByteArray::number(i % 5) + "\n  script: [make]\n";
        if (i % 5 > 0)
            text += "  needs: [job" + QByteArray::number(i - 1) + (i % 5 > 2 ? ", job" + QByteArray::number(i - 3) : QByteArray()) + "]\n";
    }
    return text;
}

/// A field with what is typed into it, and what the text of the pipeline has then.
struct Field {
    const char *name;
    std::function<QWidget *(Shown &)> open; ///< makes the field visible and gives it the focus
    const char *typed;
    const char *written;
};

/// An action that takes the document as it is.
struct Ending {
    const char *name;
    std::function<QByteArray(Shown &)> act; ///< gives the text that came of it
};

QWidget *inspectorField(Shown &shown, const QString &name, const QString &toggle = {})
{
    shown.document().selectJob(u"build"_s);
    auto *inspector = shown.window->designPage()->inspector();
    if (!toggle.isEmpty())
        inspector->findChild<QToolButton *>(toggle)->setChecked(true);
    auto *field = inspector->findChild<QWidget *>(name);
    field->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->selectAll();
    return field;
}

QWidget *keyEntry(Shown &shown)
{
    shown.document().selectJob(u"build"_s);
    auto *add = shown.window->designPage()->inspector()->findChild<QToolButton *>(u"addToKey"_s);
    add->click();
    auto *menu = add->findChild<QMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"Another file"_s))
            action->trigger();
    }
    menu->close();
    return shown.window->designPage()->inspector()->findChild<QWidget *>(u"keyEntry"_s);
}

QWidget *nameEditor(Shown &shown, bool isStage)
{
    CanvasView *canvas = shown.window->designPage()->canvas();
    canvas->setFocus();
    shown.document().selectJob(u"build"_s);
    if (isStage)
        QTest::keyClick(canvas, Qt::Key_Up);
    QTest::keyClick(canvas, Qt::Key_F2);
    return canvas->findChild<QWidget *>(u"nameEditor"_s);
}

QList<Field> fields()
{
    return {
        {"image", [](Shown &s) { return inspectorField(s, u"imageField"_s); }, "debian:13", "image: debian:13\n"},
        {"script", [](Shown &s) { return inspectorField(s, u"script"_s); }, "make all", "script: [make all]\n"},
        {"before_script", [](Shown &s) { return inspectorField(s, u"before_script"_s, u"before_script-toggle"_s); }, "prepare",
         "before_script: [prepare]\n"},
        {"after_script", [](Shown &s) { return inspectorField(s, u"after_script"_s, u"after_script-toggle"_s); }, "tidy",
         "after_script: [tidy]\n"},
        {"fallback", [](Shown &s) { return inspectorField(s, u"field-cache:fallback_keys"_s); }, "main", "fallback_keys: [main]\n"},
        {"cache key", keyEntry, "dune-project", "files: [demo.opam, dune-project]\n"},
        {"job name", [](Shown &s) { return nameEditor(s, false); }, "compile", "needs: [compile]\n"},
        {"stage name", [](Shown &s) { return nameEditor(s, true); }, "first", "stages: [first, test]\n"},
        {"text",
         [](Shown &s) -> QWidget * {
             auto *editor = s.window->designPage()->preview()->editor();
             editor->setFocus();
             editor->moveCursor(QTextCursor::End);
             return editor;
         },
         "# typed", "\n# typed"},
    };
}

void pressShortcut(int key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }

QList<Ending> endings()
{
    return {
        {"save",
         [](Shown &s) {
             pressShortcut(Qt::Key_S, Qt::ControlModifier);
             return readBytes(s.file);
         }},
        {"export",
         [](Shown &s) {
             s.script->exportFile = s.folder.filePath(u"exported.yml"_s);
             pressShortcut(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
             return readBytes(s.script->exportFile);
         }},
        {"copy",
         [](Shown &) {
             pressShortcut(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
             return QApplication::clipboard()->text().toUtf8();
         }},
        {"another page",
         [](Shown &s) {
             pressShortcut(Qt::Key_2, Qt::ControlModifier);
             return s.document().text();
         }},
        {"another selection",
         [](Shown &s) {
             CanvasView *canvas = s.window->designPage()->canvas();
             QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->cardGeometry(u"check"_s).center());
             return s.document().selectedJob() == u"check"_s ? s.document().text() : "not selected"_ba;
         }},
        {"close the project",
         [](Shown &s) {
             s.script->unsaved = UnsavedAnswer::Save;
             pressShortcut(Qt::Key_W, Qt::ControlModifier);
             return s.document().isOpen() ? "still open"_ba : readBytes(s.file);
         }},
        {"close the window",
         [](Shown &s) {
             s.script->unsaved = UnsavedAnswer::Save;
             const bool isClosed = s.window->close();
             s.window->show();
             return isClosed ? readBytes(s.file) : "still open"_ba;
         }},
        {"open another folder",
         [](Shown &s) {
             s.script->unsaved = UnsavedAnswer::Save;
             QDir(s.folder.path()).mkdir(u"other"_s);
             s.window->files()->openFolder(s.folder.filePath(u"other"_s));
             return readBytes(s.file);
         }},
    };
}

void turn(QWidget *widget, QPoint angle, Qt::KeyboardModifiers modifiers = {}, QPoint pixels = {})
{
    const QPointF middle = QRectF(widget->rect()).center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // as from a device: it goes on to what lies below
    qApp->notify(widget, &event);
}

} // namespace

/// Small things that a person trips over, each done with mouse and keyboard in the window.
class WindowGesturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<Shown>(sample, theme::screenSize);
        writeBytes(m_shown->projectFolder() + u"/demo.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        m_shown->open();
        activate(*m_shown->window);
    }
    void cleanup() { m_shown.reset(); }

    void whatIsTypedCounts_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("ending");
        for (int field = 0; field < fields().size(); ++field) {
            for (int ending = 0; ending < endings().size(); ++ending)
                QTest::addRow("%s, %s", fields()[field].name, endings()[ending].name) << field << ending;
        }
    }
    void whatIsTypedCounts()
    {
        QFETCH(int, field);
        QFETCH(int, ending);
        const Field typedInto = fields()[field];
        QWidget *widget = typedInto.open(*m_shown);
        QVERIFY(widget && widget->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(typedInto.typed));
        const QByteArray came = endings()[ending].act(*m_shown);
        QVERIFY2(came.contains(typedInto.written), came.constData());
    }

    void undoTakesBackWhatIsTyped_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < fields().size(); ++field)
            QTest::addRow("%s", fields()[field].name) << field;
    }
    void undoTakesBackWhatIsTyped()
    {
        QFETCH(int, field);
        m_shown->edit();
        QVERIFY(fields()[field].open(*m_shown));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(fields()[field].typed));
        m_shown->trigger(Do::Undo);
        QCOMPARE(m_shown->document().text(), "# mine\n" + sample);
        m_shown->trigger(Do::Undo);
        QCOMPARE(m_shown->document().text(), sample);
    }

    void undoIsThereForWhatIsBeingTyped_data() { undoTakesBackWhatIsTyped_data(); }
    /// Nothing but what is typed has changed.
    void undoIsThereForWhatIsBeingTyped()
    {
        QFETCH(int, field);
        QVERIFY(fields()[field].open(*m_shown));
        const bool waits = QLatin1StringView(fields()[field].name) != "text"_L1; // the text itself is changed key by key
        if (waits)
            QVERIFY(!m_shown->action(Do::Undo)->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(fields()[field].typed));
        QVERIFY(m_shown->action(Do::Undo)->isEnabled());
        m_shown->trigger(Do::Undo);
        QCOMPARE(m_shown->document().text(), sample);
        QVERIFY(m_shown->document().undoStack()->canRedo());
    }

    void whatCannotBeTakenOverIsSaidAndNotSaved()
    {
        m_shown->edit();
        QVERIFY(nameEditor(*m_shown, false));
        QTest::keyClicks(QApplication::focusWidget(), u"check"_s); // there is one
        pressShortcut(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(readBytes(m_shown->file), "# mine\n" + sample);
        QVERIFY(m_shown->window->noticeBar()->isVisible());
    }

    void escapeThrowsAwayWhatIsTyped_data() { undoTakesBackWhatIsTyped_data(); }
    void escapeThrowsAwayWhatIsTyped()
    {
        QFETCH(int, field);
        if (fields()[field].name == "text"_ba)
            return; // what is typed there is the document's at once
        QVERIFY(fields()[field].open(*m_shown));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(fields()[field].typed));
        if (QApplication::activePopupWidget())
            pressShortcut(Qt::Key_Escape, Qt::NoModifier); // closes what is proposed
        pressShortcut(Qt::Key_Escape, Qt::NoModifier);
        m_shown->trigger(Do::Save);
        QCOMPARE(m_shown->document().text(), sample);
        QVERIFY(!m_shown->document().undoStack()->canUndo());
    }

    void theFocusStaysInTheField()
    {
        QWidget *script = inspectorField(*m_shown, u"script"_s);
        QTest::keyClicks(script, u"make all"_s);
        pressShortcut(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), script);
        QTest::keyClicks(script, u" doc"_s);
        pressShortcut(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(readBytes(m_shown->file).contains("script: [make all doc]"), readBytes(m_shown->file).constData());
    }

    /// A field that has nothing of its own to take back leaves it to the window.
    void undoInAFieldTakesTheDocumentBack()
    {
        inspectorField(*m_shown, u"imageField"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"debian:13"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_shown->document().text().contains("debian:13"));
        pressShortcut(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_shown->document().text(), sample);
    }

    void aWheelOverAChoiceScrollsThePanel()
    {
        m_shown->window->resize(m_shown->window->minimumSize());
        m_shown->document().selectJob(u"build"_s);
        auto *inspector = m_shown->window->designPage()->inspector();
        auto *area = inspector->findChild<QScrollArea *>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        m_shown->window->designPage()->canvas()->setFocus();
        for (const QString &name : {u"policy"_s, u"ocamlVersion"_s, u"image"_s, u"imageField"_s}) {
            auto *field = inspector->findChild<QWidget *>(name);
            area->verticalScrollBar()->setValue(0);
            turn(field, {0, -120});
            if (field->isVisible())
                QVERIFY2(area->verticalScrollBar()->value() > 0, qPrintable(name));
        }
        for (auto *choice : m_shown->window->findChildren<QComboBox *>()) {
            const int before = choice->currentIndex();
            turn(choice, {0, -120});
            QVERIFY2(choice->currentIndex() == before, qPrintable(choice->objectName()));
        }
        QCOMPARE(m_shown->document().text(), sample);
    }

    void aWheelWithCtrlLeavesTheFontsAlone()
    {
        m_shown->edit();
        m_shown->trigger(Do::Difference);
        auto *difference = m_shown->window->findChild<QPlainTextEdit *>(u"yamlDifference"_s);
        const QFont before = difference->font();
        for (const QPoint angle : {QPoint(0, 360), QPoint(0, -360), QPoint(360, 0)})
            turn(difference->viewport(), angle, Qt::ControlModifier);
        QCOMPARE(difference->font(), before);
    }

    void theWheelOnTheCanvas()
    {
        m_shown->document().change(u"many"_s, {{{0, sample.size()}, manyJobs(60)}});
        CanvasView *canvas = m_shown->window->designPage()->canvas();
        QScrollBar *lying = canvas->horizontalScrollBar();
        QScrollBar *standing = canvas->verticalScrollBar();
        QTRY_VERIFY(standing->maximum() > 0 && lying->maximum() > 0);
        const auto at = [&] { return QPoint(lying->value(), standing->value()); };
        QCOMPARE(at(), QPoint(0, 0));

        turn(canvas->viewport(), {0, -120});
        QVERIFY(at().x() == 0 && at().y() > 0);
        standing->setValue(0);
        turn(canvas->viewport(), {-120, 0});
        QVERIFY(at().x() > 0 && at().y() == 0);
        const int step = at().x();

        // With Ctrl, sideways scrolls on and zooms nothing; with Shift, down goes sideways.
        turn(canvas->viewport(), {-120, 0}, Qt::ControlModifier);
        QCOMPARE(canvas->zoomPercent(), 100);
        QVERIFY(at().x() >= step);
        lying->setValue(0);
        turn(canvas->viewport(), {0, -120}, Qt::ShiftModifier);
        QVERIFY(at().x() > 0 && at().y() == 0);
        lying->setValue(0);
        turn(canvas->viewport(), {-120, 0}, Qt::ShiftModifier);
        QVERIFY(at().x() > 0 && at().y() == 0);

        // A touchpad says less than a step at a time, and nothing at all at its beginning and end.
        turn(canvas->viewport(), {}, Qt::ControlModifier);
        QCOMPARE(canvas->zoomPercent(), 100);
        turn(canvas->viewport(), {3, 15}, Qt::ControlModifier, {1, 5});
        const int little = canvas->zoomPercent();
        QVERIFY2(little > 100 && little < 105, qPrintable(QString::number(little)));
        turn(canvas->viewport(), {0, 105}, Qt::ControlModifier);
        QCOMPARE(canvas->zoomPercent(), 115);
        turn(canvas->viewport(), {0, -120}, Qt::ControlModifier);
        QCOMPARE(canvas->zoomPercent(), 100);
        turn(canvas->viewport(), {0, -100'000}, Qt::ControlModifier);
        QCOMPARE(canvas->zoomPercent(), 4);
    }

    void theZoomBarCoversNoCard_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QSize>("size");
        QTest::newRow("low") << sample << QSize(1440, 600);
        QTest::newRow("small, many jobs") << manyJobs(40) << QSize(900, 600);
        QTest::newRow("many jobs") << manyJobs(40) << QSize(1440, 900);
        QTest::newRow("templates") << QByteArray(".a: {script: x}\n.b: {script: x}\n.c: {script: x}\n.d: {script: x}\n.e: {script: x}\n")
                + sample << QSize(1200, 900);
        QTest::newRow("broken") << QByteArray("oops: [\n") + sample << QSize(900, 600);
    }
    void theZoomBarCoversNoCard()
    {
        QFETCH(QByteArray, text);
        QFETCH(QSize, size);
        m_shown->window->resize(size);
        m_shown->document().change(u"text"_s, {{{0, sample.size()}, text}});
        CanvasView *canvas = m_shown->window->designPage()->canvas();
        auto *bar = canvas->findChild<canvas::ZoomBar *>();
        QTest::qWait(0);
        QVERIFY(bar->isVisible());
        for (const int place : {0, canvas->verticalScrollBar()->maximum() / 2, canvas->verticalScrollBar()->maximum()}) {
            canvas->verticalScrollBar()->setValue(place);
            for (const int sideways : {0, canvas->horizontalScrollBar()->maximum()}) {
                canvas->horizontalScrollBar()->setValue(sideways);
                const QRect shown(bar->mapTo(canvas, QPoint()), bar->size());
                QVERIFY(canvas->rect().contains(shown));
                for (const gitlab::Job &job : m_shown->document().derived().pipeline.jobs) {
                    const QRect card = canvas->cardGeometry(job.name).translated(canvas->viewport()->pos());
                    QVERIFY2(!(card & canvas->viewport()->geometry()).intersects(shown), qPrintable(job.name));
                }
            }
        }
    }

    void theNeedsOfAJobAreInFront()
    {
        m_shown->document().change(u"many"_s, {{{0, sample.size()}, manyJobs(125)}});
        CanvasView *canvas = m_shown->window->designPage()->canvas();
        const auto marked = [&] {
            QStringList edges;
            for (const canvas::Edge &edge : canvas->canvasScene()->markedEdges())
                edges.append(edge.from + u" > "_s + edge.to);
            edges.sort();
            return edges;
        };
        QVERIFY(marked().isEmpty());
        m_shown->document().selectJob(u"job1"_s);
        QCOMPARE(marked(), (QStringList{u"job0 > job1"_s, u"job1 > job2"_s, u"job1 > job4"_s}));
        QTest::mouseMove(canvas->viewport(), canvas->cardGeometry(u"job5"_s).center());
        QTRY_COMPARE(marked(), (QStringList{u"job5 > job6"_s, u"job5 > job8"_s}));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(canvas->viewport(), &leave);
        QCOMPARE(marked().size(), 3);
        m_shown->document().selectJob({});
        QVERIFY(marked().isEmpty());
    }

    /// A job that only one of the runs has is timed there, and each total says of how many jobs it is.
    void runsOfDifferentJobsSaySo()
    {
        const QByteArray text = "few:\n  script: [sleep 100]\n  rules: [{changes: [sdk/**/*]}]\nall:\n  script: [sleep 50]\n";
        m_shown->document().change(u"text"_s, {{{0, sample.size()}, text}});
        m_shown->document().selectJob({});
        QStringList facts;
        for (const QLabel *label : m_shown->window->findChild<QWidget *>(u"totals"_s)->findChildren<QLabel *>())
            facts.append(label->text());
        const qsizetype row = facts.indexOf(u"Jobs timed"_s);
        QVERIFY2(row >= 0, qPrintable(facts.join(u'|')));
        QCOMPARE(facts.mid(row + 1, 2), (QStringList{u"1 of 2"_s, u"2 of 2"_s}));
        const QString status = m_shown->window->findChild<ElidedLabel *>(u"statusTotals"_s)->text();
        QVERIFY2(status.contains(u"for 2 job(s) · warm"_s) && status.contains(u"for 1 job(s) (P90"_s), qPrintable(status));
        m_shown->document().outlook().setScenario(estimate::Scenario::Cold);
        const canvas::CardFace *face = m_shown->window->designPage()->canvas()->canvasScene()->face(u"few"_s);
        QVERIFY(face->untimed.isEmpty() && !face->shortTime.isEmpty() && face->otherTime.isEmpty());
        m_shown->document().outlook().setScenario(estimate::Scenario::Warm);
        face = m_shown->window->designPage()->canvas()->canvasScene()->face(u"few"_s);
        QVERIFY(!face->untimed.isEmpty() && face->shortTime.isEmpty());
        m_shown->trigger(Do::Undo);
    }

    void totalsSayWhatTheyCover()
    {
        QByteArray text = "first:\n  script: [make]\n";
        for (int i = 0; i < 124; ++i)
            text += "manual" + QByteArray::number(i) + ":\n  script: [make]\n  when: manual\n";
        m_shown->document().change(u"text"_s, {{{0, sample.size()}, text}});
        const QString status = m_shown->window->findChild<ElidedLabel *>(u"statusTotals"_s)->text();
        QVERIFY2(status.contains(u"1 of 125 job(s) timed"_s), qPrintable(status));
        m_shown->document().selectJob({});
        QVERIFY(m_shown->window->findChild<QLabel *>(u"coverage"_s)->text().contains(u"1 of 125"_s));
        QCOMPARE(m_shown->window->designPage()->canvas()->canvasScene()->face(u"manual7"_s)->untimed, u"started by hand"_s);
        QVERIFY(m_shown->window->designPage()->canvas()->canvasScene()->face(u"first"_s)->untimed.isEmpty());
        m_shown->trigger(Do::Undo);
        QVERIFY(!m_shown->window->findChild<ElidedLabel *>(u"statusTotals"_s)->text().contains(u"timed"_s));
    }

    void anUntimedJobSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<QString>("words");
        QTest::newRow("another event") << QByteArray("rules: [{if: $CI_COMMIT_TAG}], script: x") << u"not in a push to main"_s;
        QTest::newRow("by hand") << QByteArray("when: manual, script: x") << u"started by hand"_s;
        QTest::newRow("for failures") << QByteArray("when: on_failure, script: x") << u"not run"_s;
        QTest::newRow("a trigger") << QByteArray("trigger: group/other") << u"starts a pipeline"_s;
    }
    void anUntimedJobSaysWhy()
    {
        QFETCH(QByteArray, job);
        QFETCH(QString, words);
        m_shown->document().change(u"job"_s, {{{sample.size(), sample.size()}, "odd: {stage: test, " + job + "}\n"}});
        QCOMPARE(m_shown->window->designPage()->canvas()->canvasScene()->face(u"odd"_s)->untimed, words);
        m_shown->document().selectJob(u"odd"_s);
        auto *reasons = m_shown->window->designPage()->inspector()->findChild<QLabel *>(u"reasons"_s);
        QVERIFY(reasons->isVisible() && reasons->text().contains(u"odd"_s));
    }

    void theRunnerFollowsTheRemoteUntilOneIsChosen()
    {
        auto *runners = m_shown->window->findChild<QComboBox *>(u"runnerCombo"_s);
        const auto runner = [&] { return m_shown->document().outlook().runner().id; };
        QCOMPARE(runner(), u"gitlab.com-small"_s);
        const auto project = [&](const QString &name, const QByteArray &remote) {
            const QString folder = m_shown->folder.filePath(name);
            writeBytes(folder + u"/.git/HEAD"_s, "ref: refs/heads/main\n");
            writeBytes(folder + u"/.git/config"_s, "[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = " + remote + "\n");
            QDir().mkpath(folder + u"/.git/objects"_s);
            QDir().mkpath(folder + u"/.git/refs/heads"_s);
            writeBytes(folder + u"/.gitlab-ci.yml"_s, sample);
            return folder;
        };
        const QString inria = project(u"inria"_s, "https://gitlab.inria.fr/a/b.git");
        const QString own = project(u"own"_s, "git@git.example.org:a/b.git");
        QVERIFY(m_shown->window->files()->openFolder(inria));
        QCOMPARE(runner(), u"inria-small"_s);
        QVERIFY(runners->currentText().contains(u"gitlab.inria.fr small"_s));
        QVERIFY(m_shown->window->files()->openFolder(own));
        QCOMPARE(runner(), u"self-managed-docker"_s);

        // Chosen by keyboard; it stays for every project, and the first entry follows the project again.
        runners->setFocus();
        while (runners->currentData().toString() != u"gitlab.com-large"_s)
            QTest::keyClick(runners, Qt::Key_Down);
        QVERIFY(m_shown->window->files()->openFolder(inria));
        QCOMPARE(runner(), u"gitlab.com-large"_s);
        runners->setFocus();
        QTest::keyClick(runners, Qt::Key_Home);
        QCOMPARE(runner(), u"inria-small"_s);
        QCOMPARE(Settings(m_shown->folder.filePath(u"settings.ini"_s)).runner(), QString());
    }

    void changedLinesAreCountedAgainstTheFile()
    {
        auto *state = m_shown->window->findChild<ElidedLabel *>(u"yamlState"_s);
        auto *editor = m_shown->window->designPage()->preview()->editor();
        QCOMPARE(state->text(), u"live"_s);
        m_shown->edit();
        QVERIFY(state->text().contains(u"1 line(s) changed"_s));
        const auto setScript = [&](const QString &typed) {
            inspectorField(*m_shown, u"script"_s);
            QTest::keyClicks(QApplication::focusWidget(), typed);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        };
        setScript(u"make all"_s);
        QVERIFY2(state->text().contains(u"2 line(s) changed"_s), qPrintable(state->text()));
        QCOMPARE(editor->marks().changed.size(), 2);
        m_shown->trigger(Do::Undo);
        QVERIFY(state->text().contains(u"1 line(s) changed"_s));
        m_shown->trigger(Do::Undo);
        QCOMPARE(state->text(), u"live"_s);
        QVERIFY(editor->marks().changed.isEmpty());
        m_shown->trigger(Do::Redo);
        QVERIFY(state->text().contains(u"1 line(s) changed"_s));
        m_shown->trigger(Do::Save);
        QCOMPARE(state->text(), u"live"_s);
        QVERIFY(editor->marks().changed.isEmpty());
        m_shown->trigger(Do::Undo); // now the file has a line more
        QVERIFY(state->text().contains(u"1 line(s) changed"_s));
    }

    void exportOntoTheOpenFileSavesIt()
    {
        m_shown->edit();
        QVERIFY(QFile::link(m_shown->projectFolder(), m_shown->folder.filePath(u"link"_s)));
        m_shown->script->exportFile = m_shown->folder.filePath(u"link/.gitlab-ci.yml"_s);
        pressShortcut(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(readBytes(m_shown->file), "# mine\n" + sample);
        QVERIFY(!m_shown->document().isModified());
        QVERIFY(!m_shown->document().changedOnDisk());
        m_shown->edit();
        writeBytes(m_shown->file, "theirs: {script: [make]}\n");
        pressShortcut(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_shown->script->asked, 1);
        QCOMPARE(readBytes(m_shown->file), "theirs: {script: [make]}\n");
    }

    void aProjectOpensAtItsOwnStart()
    {
        m_shown->document().change(u"many"_s, {{{0, sample.size()}, manyJobs(60)}});
        m_shown->trigger(Do::Save);
        DesignPage *page = m_shown->window->designPage();
        CanvasView *canvas = page->canvas();
        for (int i = 0; i < 3; ++i)
            m_shown->trigger(Do::ZoomIn);
        QTest::keyClicks(page->palettePanel()->filterField(), u"cache"_s);
        m_shown->trigger(Do::Find);
        m_shown->document().selectJob(u"job59"_s);
        m_shown->document().outlook().setEvent(gitlab::Event{});
        QTest::qWait(0);
        canvas->verticalScrollBar()->setValue(canvas->verticalScrollBar()->maximum());
        auto *inspected = page->inspector()->findChild<QScrollArea *>()->verticalScrollBar();
        inspected->setValue(inspected->maximum());
        page->preview()->editor()->verticalScrollBar()->setValue(100);
        m_shown->trigger(Do::Compare);

        const QString other = m_shown->folder.filePath(u"other"_s);
        writeBytes(other + u"/.gitlab-ci.yml"_s, manyJobs(50));
        QVERIFY(m_shown->window->files()->openFolder(other));
        QTest::qWait(0);
        QCOMPARE(m_shown->page(), u"designPage"_s);
        QCOMPARE(canvas->zoomPercent(), 100);
        QCOMPARE(canvas->verticalScrollBar()->value(), 0);
        QCOMPARE(canvas->horizontalScrollBar()->value(), 0);
        QCOMPARE(m_shown->document().selectedJob(), QString());
        QVERIFY(!m_shown->document().outlook().event());
        QCOMPARE(inspected->value(), 0);
        QCOMPARE(page->preview()->editor()->verticalScrollBar()->value(), 0);
        QCOMPARE(page->preview()->editor()->textCursor().position(), 0);
        QVERIFY(!page->preview()->findChild<QWidget *>(u"findBar"_s)->isVisible());
        QCOMPARE(page->palettePanel()->filterField()->text(), QString());

        // Reloading the same one leaves what is looked at.
        m_shown->trigger(Do::ZoomIn);
        m_shown->document().selectJob(u"job20"_s);
        const int scrolled = canvas->verticalScrollBar()->value();
        m_shown->trigger(Do::Reload);
        QCOMPARE(canvas->zoomPercent(), 115);
        QCOMPARE(canvas->verticalScrollBar()->value(), scrolled);
        QCOMPARE(m_shown->document().selectedJob(), u"job20"_s);
    }

    void factsFollowTheDisk()
    {
        const QString folder = m_shown->projectFolder();
        const auto fact = [&](const QString &text) {
            for (const ElidedLabel *line : m_shown->window->findChildren<ElidedLabel *>()) {
                if (line->objectName().startsWith(u"projectFact"_s) && line->isVisible() && line->text().contains(text))
                    return true;
            }
            return false;
        };
        m_shown->trigger(Do::Compare); // the page stays, whatever happens in the folder
        m_shown->trigger(Do::Design);
        QVERIFY(fact(u"1 opam package"_s));
        writeBytes(folder + u"/second.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        QTRY_VERIFY(fact(u"2 opam package"_s));
        writeBytes(folder + u"/dune-project"_s, "(lang dune 3.16)\n(name other)\n");
        QTRY_VERIFY(fact(u"dune 3.16"_s));
        writeBytes(folder + u"/dune-project"_s, "(lang dune 3.17)\n(name other)\n");
        QTRY_VERIFY(fact(u"dune 3.17"_s));
        QCOMPARE(m_shown->window->windowTitle(), u"other[*] — Caravan"_s);
        QVERIFY(QFile::remove(folder + u"/second.opam"_s));
        QTRY_VERIFY(fact(u"1 opam package"_s));
        QVERIFY(!m_shown->document().undoStack()->canUndo());
        QCOMPARE(m_shown->page(), u"designPage"_s);
        // The pipeline's own file is told of at once.
        writeBytes(m_shown->file, "theirs: {script: [make]}\n");
        QTRY_VERIFY(m_shown->window->noticeBar()->isVisible());
        QCOMPARE(m_shown->document().text(), sample);
    }

private:
    std::unique_ptr<Shown> m_shown;
};

QTEST_MAIN(WindowGesturesTest)
#include "tst_window_gestures.moc"
