// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"
#include "app/canvas/keys.h"
#include "app/theme/theme.h"
#include "app/window/address_dialog.h"
#include "app/window/command_palette.h"
#include "app/window/design_page.h"
#include "app/window/dock.h"
#include "app/window/prompter.h"
#include "app/window/proposal_dialog.h"
#include "app/window/token_dialog.h"
#include "tests/app/active.h"
#include "tests/app/window/shown.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample =
    "stages: [build, test]\nbuild:\n  stage: build\n  script: [make]\ncheck:\n  stage: test\n  script: [make check]\n";

} // namespace

/// What is reached without a pointer, and what a page takes with it.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void everyStopOfTheKeyboardIsSeen()
    {
        Shown shown(sample);
        shown.open();
        activate(*shown.window);
        QTRY_COMPARE(shown.page(), u"designPage"_s);
        auto *canvas = shown.window->findChild<CanvasView *>();
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->cardGeometry(u"build"_s).center());
        const QWidget *begin = QApplication::focusWidget();
        QImage before = shown.window->grab().toImage();
        int stops = 0;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            const QImage now = shown.window->grab().toImage();
            QVERIFY2(now != before, qPrintable(QApplication::focusWidget()->objectName()));
            before = now;
        } while (QApplication::focusWidget() != begin && ++stops < 12);
        QCOMPARE_GT(stops, 5);
    }

    void theListOfCommandsHasWhatTheCanvasDoes()
    {
        Shown shown(sample);
        const QMap<QString, QByteArray> files = smallProject();
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            writeBytes(shown.projectFolder() + u'/' + file.key(), *file);
        shown.open();
        activate(*shown.window);
        QTRY_COMPARE(shown.page(), u"designPage"_s);
        shown.document().selectJob(u"check"_s);
        const auto find = [&](const QString &text) {
            shown.trigger(Do::CommandPalette);
            auto *palette = shown.window->findChild<CommandPalette *>();
            auto *field = palette->findChild<QLineEdit *>(u"commandFilter"_s);
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(!shown.window->findChild<CommandPalette *>());
        };
        find(u"needs build"_s);
        QTRY_VERIFY2(shown.document().text().contains("needs: [build]"), shown.document().text());
        find(u"move to build"_s);
        QTRY_COMPARE(shown.document().derived().pipeline.job(u"check"_s)->stage.value, u"build"_s);
        shown.trigger(Do::Undo);
        find(u"dupl"_s);
        QTRY_COMPARE(shown.document().derived().pipeline.jobs.size(), 3);
        find(u"select all"_s);
        QTRY_COMPARE(shown.document().selectedJobs().size(), 3);
        shown.trigger(Do::Timeline);
        shown.document().selectJob(u"check"_s);
        find(u"add job release"_s);
        QTRY_COMPARE(shown.document().derived().pipeline.jobs.size(), 4);
        QCOMPARE(shown.page(), u"designPage"_s);
        find(u"add stage"_s);
        QTRY_COMPARE(shown.document().derived().pipeline.stages.size(), 3);
    }

    void aPanelOutsideGoesWithItsPage()
    {
        Shown shown(sample);
        shown.open();
        QTRY_COMPARE(shown.page(), u"designPage"_s);
        auto *design = shown.window->findChild<DesignPage *>();
        Dock *blocks = design->paletteDock();
        blocks->setFloating(true);
        QVERIFY(blocks->isFloating());
        QVERIFY(blocks->windowHandle()->isVisible());
        const QImage seen = blocks->grab().toImage(); // nothing else divides it from the window below
        for (const QPoint edge :
             {QPoint(0, 0), QPoint(seen.width() / 2, 0), QPoint(0, seen.height() / 2), QPoint(seen.width() - 1, seen.height() - 1)})
            QCOMPARE(seen.pixelColor(edge), theme::color(theme::Role::Muted));
        shown.trigger(Do::Timeline);
        QVERIFY(!blocks->windowHandle()->isVisible());
        QVERIFY(shown.action(Do::ShowBlocks)->isChecked()); // it is one of the panels of the page all the same
        shown.trigger(Do::Design);
        QVERIFY(blocks->isFloating());
        QVERIFY(blocks->windowHandle()->isVisible());
        blocks->hide();
        shown.trigger(Do::Timeline);
        shown.trigger(Do::Design);
        QVERIFY(blocks->isHidden());
    }

    /// The problems have the room that they want also if they were hidden when the window was closed last.
    void theProblemsOpenAsWideAsAtFirst()
    {
        QList<int> widths;
        Shown shown(sample);
        for (const bool isShown : {false, true}) {
            MainWindow window(builtInKnowledge(), std::make_unique<Settings>(shown.folder.filePath(u"kept.ini"_s)),
                              std::make_unique<ScriptedPrompter>());
            window.resize(1440, 900);
            window.show();
            QVERIFY(window.files()->openFolder(shown.projectFolder()));
            QTRY_VERIFY(window.findChild<DesignPage *>());
            auto *problems = window.findChild<QWidget *>(u"problemsPanel"_s);
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            if (isShown) {
                (*window.actionRegistry())[Do::Problems]->trigger();
                QTRY_VERIFY(problems->isVisible());
                QCoreApplication::processEvents();
                widths.append(problems->width());
                (*window.actionRegistry())[Do::Problems]->trigger();
            }
            QTRY_VERIFY(!problems->isVisible());
            window.close();
        }
        Shown fresh(sample, {1440, 900});
        fresh.open();
        QTRY_COMPARE(fresh.page(), u"designPage"_s);
        fresh.trigger(Do::Problems);
        QCoreApplication::processEvents();
        QCOMPARE(widths.constFirst(), fresh.window->findChild<QWidget *>(u"problemsPanel"_s)->width());
    }

    /// Each answer has a key, and the one that Return gives is seen.
    void problemsAreMendedByKeys()
    {
        Shown shown("build:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script: [opam install . --deps-only, dune build]\n");
        shown.open();
        activate(*shown.window);
        QTRY_COMPARE(shown.page(), u"designPage"_s);
        shown.trigger(Do::Problems);
        auto *list = shown.window->findChild<QListView *>(u"problemsList"_s);
        QTRY_VERIFY(list->hasFocus() && list->width() > 0);
        const auto seen = [&](QWidget *widget) {
            const QImage with = widget->grab().toImage();
            widget->clearFocus();
            const bool isSeen = with != widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            return isSeen;
        };
        QVERIFY(seen(list));
        auto *details = shown.window->findChild<QWidget *>(u"problemDetailsArea"_s);
        details->setFocus(Qt::TabFocusReason);
        QVERIFY(seen(details));
        QPushButton *fix = nullptr;
        for (QPushButton *button : details->findChildren<QPushButton *>())
            fix = !fix && button->objectName().startsWith("fix_"_L1) ? button : fix;
        QVERIFY(fix);
        const QByteArray before = shown.document().text();
        fix->setFocus(Qt::TabFocusReason);
        QTest::keyClick(fix, Qt::Key_Return);
        QTRY_VERIFY(shown.document().text() != before);
    }

    void aCanvasWithNothingSelectedShowsThatItHasTheKeyboard()
    {
        Shown shown(sample);
        shown.open();
        activate(*shown.window);
        QTRY_COMPARE(shown.page(), u"designPage"_s);
        auto *canvas = shown.window->findChild<CanvasView *>();
        shown.window->findChild<QPlainTextEdit *>(u"yamlEditor"_s)->setFocus();
        shown.document().selectJob({});
        const QImage without = canvas->grab().toImage();
        canvas->setFocus(Qt::TabFocusReason);
        QVERIFY(canvas->grab().toImage() != without);
    }

    /// Of dialogs with a button of their own beside Cancel.
    void returnDoesWhatADialogIsFor()
    {
        const auto answer = [](QDialog &dialog, const QString &field, const QString &text) {
            dialog.show();
            activate(dialog);
            auto *focus = field.isEmpty() ? QApplication::focusWidget() : dialog.findChild<QWidget *>(field);
            QTest::keyClicks(focus, text);
            QTest::keyClick(focus, Qt::Key_Return);
            return dialog.result();
        };
        ProposalDialog proposal({u"p"_s, false, {}, [](const QString &) { return Offer{"build:\n", {}, {}}; }});
        QCOMPARE(answer(proposal, {}, {}), int(QDialog::Accepted));
        TokenDialog token(u"git.example.org"_s);
        QCOMPARE(answer(token, u"tokenText"_s, u"secret"_s), int(QDialog::Accepted));
        AddressDialog address({});
        QCOMPARE(answer(address, u"addressText"_s, u"https://example.org/gitlab"_s), int(QDialog::Accepted));
    }

    void questionsAreAnsweredByTheKeyboard()
    {
        QWidget window;
        window.show();
        DialogPrompter prompter(&window);
        QStringList texts;
        QImage before;
        QImage after;
        const auto press = [&](Qt::Key key) {
            QTimer::singleShot(0, &window, [&, key] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                for (QAbstractButton *button : box->buttons()) {
                    texts.append(button->text());
                    auto *push = qobject_cast<QPushButton *>(button);
                    if (!push->isDefault())
                        continue;
                    box->setFocus();
                    before = push->grab().toImage();
                    push->setDefault(false);
                    after = push->grab().toImage();
                    push->setDefault(true);
                }
                activate(*box);
                QTest::keyClick(box, key, Qt::AltModifier);
                QTimer::singleShot(5000, box, &QDialog::reject); // where the key does nothing
            });
        };
        press(Qt::Key_O);
        QCOMPARE(prompter.askConflict(u"a.yml"_s), ConflictAnswer::Overwrite);
        QCOMPARE(texts.size(), 4);
        for (const QString &text : std::as_const(texts))
            QVERIFY2(!QKeySequence::mnemonic(text).isEmpty(), qPrintable(text));
        QVERIFY(!before.isNull());
        QVERIFY(before != after);
        press(Qt::Key_R);
        QCOMPARE(prompter.askConflict(u"a.yml"_s), ConflictAnswer::Reload);
        press(Qt::Key_M);
        QCOMPARE(prompter.askConflict(u"a.yml"_s), ConflictAnswer::Merge);
        press(Qt::Key_D);
        QCOMPARE(prompter.askUnsaved(u"a.yml"_s), UnsavedAnswer::Discard);
    }
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
