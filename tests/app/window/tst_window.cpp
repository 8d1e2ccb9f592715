// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"
#include "app/cli/run.h"
#include "app/compare/compare_page.h"
#include "app/document/block_gestures.h"
#include "app/event/event_bar.h"
#include "app/help/help_window.h"
#include "app/inspector/inspector_panel.h"
#include "app/palette/palette_panel.h"
#include "app/preview/code_editor.h"
#include "app/preview/preview_panel.h"
#include "app/problems/problems_panel.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/pending_text.h"
#include "app/window/command_palette.h"
#include "app/window/design_page.h"
#include "app/window/dock.h"
#include "app/window/image_dialog.h"
#include "app/window/recovery.h"
#include "app/window/sample.h"
#include "app/window/top_bar.h"
#include "core/lint/facts/rule_table.h"
#include "tests/app/active.h"
#include "tests/app/window/shown.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>
#include <QUrl>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pipelineText = "build:\n  script: [make]\n";

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsOnTheStartPage()
    {
        Shown shown(pipelineText);
        QCOMPARE(shown.page(), u"startPage"_s);
        QVERIFY(!shown.action(Do::Save)->isEnabled());
        QVERIFY(!shown.action(Do::Undo)->isEnabled());
        QVERIFY(shown.action(Do::OpenFolder)->isEnabled());
        QVERIFY(shown.window->findChild<QWidget *>(u"recentEmpty"_s));
    }

    void everyActionIsInAMenuOnce()
    {
        Shown shown(pipelineText);
        shown.window->actionRegistry()->fillMenus();
        QList<QAction *> found;
        for (const QString &name : {u"fileMenu"_s, u"editMenu"_s, u"viewMenu"_s, u"panelsMenu"_s, u"helpMenu"_s}) {
            const auto *menu = shown.window->menuBar()->findChild<QMenu *>(name);
            QVERIFY2(menu, qPrintable(name));
            found += menu->actions();
        }
        QSet<QString> names;
        QSet<QString> shortcuts;
        for (QAction *action : shown.window->actionRegistry()->all()) {
            QCOMPARE(found.count(action), 1);
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            names.insert(action->objectName());
            const QString shortcut = action->shortcut().toString();
            QVERIFY2(shortcut.isEmpty() || !shortcuts.contains(shortcut), qPrintable(shortcut));
            shortcuts.insert(shortcut);
        }
    }

    /// Menus are filled when one is opened for the first time, or soon; keys are heard before.
    void menusAreFilledAfterTheFirstPaint()
    {
        Shown shown(pipelineText);
        auto *menu = shown.window->menuBar()->findChild<QMenu *>(u"viewMenu"_s);
        QVERIFY(menu && menu->isEmpty());
        activate(*shown.window);
        const QSignalSpy pressed(shown.action(Do::NextPanel), &QAction::triggered);
        QTest::keyClick(shown.window.get(), Qt::Key_F6);
        QCOMPARE(pressed.size(), 1);
        menu->popup({});
        QVERIFY(menu->actions().contains(shown.action(Do::NextPanel)));
        menu->close();
        const qsizetype all = menu->actions().size();
        menu->popup({});
        QCOMPARE(menu->actions().size(), all);
        menu->close();

        Shown other(pipelineText);
        auto *unopened = other.window->menuBar()->findChild<QMenu *>(u"viewMenu"_s);
        QVERIFY(unopened->isEmpty());
        QTRY_COMPARE(unopened->actions().size(), all);
    }

    void theHelpKnowsEveryKeyRuleAndStrategy()
    {
        Shown shown(pipelineText);
        const auto page = [&](Do which) {
            shown.trigger(which);
            return shown.window->findChild<QTextBrowser *>(u"helpPage"_s)->toPlainText();
        };
        const QString keys = page(Do::Shortcuts);
        for (const QAction *action : shown.window->actionRegistry()->all()) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(keys.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        }
        QVERIFY(keys.contains(u"On the canvas"_s));
        QVERIFY(page(Do::About).contains(QString::fromLatin1(qVersion())));
        QVERIFY(page(Do::Keywords).contains(u"Where it may stand"_s));
        QVERIFY(page(Do::Reasons).contains(u"What speaks against it"_s));
        auto *help = shown.window->findChild<HelpWindow *>();
        help->showPage(u"rule/C01"_s);
        QCOMPARE(help->currentPage(), u"rule/C01"_s);
        QVERIFY(shown.window->findChild<QTextBrowser *>(u"helpPage"_s)->toPlainText().contains(lint::RuleTable::builtIn().rule(u"C01")->why));
        // What is typed into the search leaves the topics that have it.
        QTest::keyClicks(shown.window->findChild<QLineEdit *>(u"helpFilter"_s), u"resource_group"_s);
        const auto *topics = shown.window->findChild<QTreeWidget *>(u"helpTopics"_s);
        QVERIFY(!topics->findItems(u"resource_group"_s, Qt::MatchExactly | Qt::MatchRecursive).constFirst()->isHidden());
        QVERIFY(topics->findItems(u"retry"_s, Qt::MatchExactly | Qt::MatchRecursive).constFirst()->isHidden());
    }

    void everythingCanBeDoneByItsName()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        shown.trigger(Do::CommandPalette);
        auto *palette = shown.window->findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        const auto *list = palette->findChild<QTreeWidget *>(u"commandList"_s);
        for (const QAction *action : shown.window->actionRegistry()->all()) {
            if (action != shown.action(Do::CommandPalette))
                QVERIFY2(!list->findItems(Actions::plainTitle(*action), Qt::MatchExactly).isEmpty(), qPrintable(action->text()));
        }
        auto *field = palette->findChild<QLineEdit *>(u"commandFilter"_s);
        QTest::keyClicks(field, u"undo"_s);
        QVERIFY(list->topLevelItem(0)->text(0).startsWith(u"Undo"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.document().text(), pipelineText);
        // Jobs are found by their names, too.
        shown.trigger(Do::CommandPalette);
        QTRY_VERIFY((palette = shown.window->findChild<CommandPalette *>()) && palette->isVisible());
        QTest::keyClicks(palette->findChild<QLineEdit *>(u"commandFilter"_s), u"build"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(u"commandFilter"_s), Qt::Key_Return);
        QTRY_COMPARE(shown.document().selectedJob(), u"build"_s);
    }

    void panelsAreHiddenMovedAndRemembered()
    {
        Shown shown(pipelineText, {1440, 900});
        shown.open();
        DesignPage *design = shown.window->designPage();
        shown.trigger(Do::ShowBlocks);
        QVERIFY(!design->paletteDock()->isVisible());
        QVERIFY(!shown.action(Do::ShowBlocks)->isChecked());
        shown.trigger(Do::TextBeside);
        QVERIFY(design->isTextBeside());
        QTRY_VERIFY(design->textDock()->x() > design->canvas()->mapTo(design, QPoint()).x());
        QVERIFY(shown.window->close());
        auto again = std::make_unique<MainWindow>(builtInKnowledge(), std::make_unique<Settings>(shown.folder.filePath(u"settings.ini"_s)),
                                                  std::make_unique<ScriptedPrompter>());
        again->show();
        QVERIFY(again->files()->openFolder(shown.projectFolder()));
        design = again->designPage();
        QVERIFY(!design->paletteDock()->isVisible());
        QVERIFY(design->isTextBeside());
        QVERIFY((*again->actionRegistry())[Do::TextBeside]->isChecked());
        (*again->actionRegistry())[Do::ResetPanels]->trigger();
        QVERIFY(design->paletteDock()->isVisible());
        QVERIFY(!design->isTextBeside());
    }

    void panelsKeepTheirWidths()
    {
        Shown shown(pipelineText, {1440, 900});
        shown.open();
        DesignPage *design = shown.window->designPage();
        QTRY_VERIFY(design->isVisible());
        const int wide = design->inspectorDock()->width() + 60;
        design->resizeDocks({design->inspectorDock()}, {wide}, Qt::Horizontal);
        QTRY_COMPARE(design->inspectorDock()->width(), wide);
        const int project = design->projectDock()->width();
        QVERIFY(shown.window->close());
        auto again = std::make_unique<MainWindow>(builtInKnowledge(), std::make_unique<Settings>(shown.folder.filePath(u"settings.ini"_s)),
                                                  std::make_unique<ScriptedPrompter>());
        again->resize(shown.window->size()); // newer versions of Qt restore no size beyond that of the screen, which is small in tests
        again->show();
        QVERIFY(again->files()->openFolder(shown.projectFolder()));
        QTRY_VERIFY(again->designPage() && again->designPage()->isVisible());
        QCOMPARE(again->designPage()->inspectorDock()->width(), wide);
        QCOMPARE(again->designPage()->projectDock()->width(), project);
    }

    /// A narrow window takes from the panels, and a wide one gives it back; what somebody makes narrow stays so.
    void panelsAreAsWideAsBeforeANarrowWindow()
    {
        Shown shown(pipelineText, {1440, 900});
        shown.open();
        DesignPage *design = shown.window->designPage();
        QTRY_VERIFY(design->isVisible());
        QTRY_COMPARE(design->inspectorDock()->width(), theme::inspectorWidth);
        const auto widths = [design] { return std::pair(design->projectDock()->width(), design->inspectorDock()->width()); };
        const auto wide = widths();
        shown.window->resize(900, 600);
        QTRY_VERIFY(design->inspectorDock()->width() < wide.second);
        QVERIFY(design->projectDock()->width() < wide.first);
        shown.window->resize(1440, 900);
        QTRY_COMPARE(widths(), wide);
        shown.window->resize(900, 600);
        QTRY_VERIFY(design->inspectorDock()->width() < wide.second);
        const int squeezed = design->inspectorDock()->width();
        design->resizeDocks({design->inspectorDock()}, {squeezed - 20}, Qt::Horizontal);
        QTRY_VERIFY(design->inspectorDock()->width() < squeezed);
        const int narrow = design->inspectorDock()->width();
        shown.window->resize(1440, 900);
        QTRY_COMPARE(design->width(), 1440);
        QCoreApplication::processEvents();
        QCOMPARE(design->inspectorDock()->width(), narrow);
    }

    /// A panel that is put to another side is as wide as it needs to be.
    void aMovedPanelIsWideEnough()
    {
        Shown shown(pipelineText, {1440, 900});
        shown.open();
        DesignPage *design = shown.window->designPage();
        QTRY_COMPARE(design->inspectorDock()->width(), theme::inspectorWidth);
        design->addDockWidget(Qt::LeftDockWidgetArea, design->inspectorDock());
        design->splitDockWidget(design->projectDock(), design->inspectorDock(), Qt::Vertical);
        QTRY_COMPARE(design->inspectorDock()->width(), theme::inspectorWidth);
    }

    /// Widths that were left in a large window leave a small one its canvas.
    void aSmallWindowNarrowsThePanelsOfALargeOne()
    {
        Shown shown(pipelineText, {1600, 900});
        shown.open();
        DesignPage *design = shown.window->designPage();
        QTRY_COMPARE(design->inspectorDock()->width(), theme::inspectorWidth);
        QVERIFY(shown.window->close());
        auto again = std::make_unique<MainWindow>(builtInKnowledge(), std::make_unique<Settings>(shown.folder.filePath(u"settings.ini"_s)),
                                                  std::make_unique<ScriptedPrompter>());
        again->show();
        again->resize(960, 540);
        QVERIFY(again->files()->openFolder(shown.projectFolder()));
        QTRY_VERIFY(again->designPage() && again->designPage()->isVisible());
        QTRY_VERIFY(again->designPage()->inspectorDock()->width() <= 300);
    }

    void theSessionIsThereAgain()
    {
        Shown shown(pipelineText);
        shown.window->restoreSession();
        QCOMPARE(shown.page(), u"startPage"_s);
        shown.open();
        shown.document().selectJob(u"build"_s);
        shown.trigger(Do::Compare);
        const auto restored = [&] {
            auto window =
                std::make_unique<MainWindow>(builtInKnowledge(), std::make_unique<Settings>(shown.folder.filePath(u"settings.ini"_s)),
                                             std::make_unique<ScriptedPrompter>());
            window->show();
            window->restoreSession();
            return window;
        };
        {
            const auto again = restored();
            QVERIFY(again->document()->isOpen());
            QCOMPARE(again->document()->selectedJob(), u"build"_s);
            QVERIFY((*again->actionRegistry())[Do::Compare]->isChecked());
        }
        shown.script->preferences = Preferences{LookChoice::Dark, true, u"de"_s, false, {}, u"cold"_s};
        shown.trigger(Do::Preferences);
        QCOMPARE(shown.script->preferencesAsked->look, LookChoice::Desktop);
        QCOMPARE(theme::look().mode, theme::Mode::Dark);
        QVERIFY(shown.action(Do::HighContrast)->isChecked());
        QCOMPARE(shown.document().outlook().scenario(), estimate::Scenario::Cold);
        QVERIFY(!restored()->document()->isOpen());
        shown.script->preferences = Preferences{};
        shown.trigger(Do::Preferences);
    }

    void whatWasNotSavedIsThereAgain()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        const QByteArray typed = shown.document().text();
        const QString unsaved = shown.folder.filePath(u"unsaved"_s);
        QTRY_VERIFY(!QDir(unsaved).entryList({u"*.unsaved"_s}, QDir::Files).isEmpty());
        // As if the program had been killed: its file stays, nobody holds it.
        const QString kept = QDir(unsaved).entryList({u"*.unsaved"_s}, QDir::Files).constFirst();
        QVERIFY(QFile::copy(unsaved + u'/' + kept, unsaved + u"/dead.unsaved"_s));
        shown.script->unsaved = UnsavedAnswer::Discard;
        shown.trigger(Do::CloseProject);
        QTRY_COMPARE(QDir(unsaved).entryList({u"*.unsaved"_s}, QDir::Files), QStringList{u"dead.unsaved"_s});
        shown.open();
        QCOMPARE(shown.document().text(), typed);
        QVERIFY(shown.document().isModified());
        QVERIFY(shown.window->noticeBar()->isVisible());
        QCOMPARE(readBytes(shown.file), pipelineText);
        QVERIFY(shown.action(Do::Undo)->text().contains(u"Recover"_s));
        QVERIFY(!QFile::exists(unsaved + u"/dead.unsaved"_s));
        shown.trigger(Do::Undo);
        QCOMPARE(shown.document().text(), pipelineText);
        QTRY_VERIFY(QDir(unsaved).entryList({u"*.unsaved"_s}, QDir::Files).isEmpty());
    }

    void whatWasBeingTypedStandsInItsFieldAgain_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("script") << u"script"_s << u"make all"_s << "script: [make all]\n"_ba;
        QTest::newRow("folded") << u"before_script"_s << u"make all"_s << "before_script:\n    - make all\n"_ba;
        QTest::newRow("form") << u"field-tags"_s << u"make all"_s << "tags: [make all]\n"_ba;
        QTest::newRow("box") << u"imageField"_s << u"debian:13"_s << "image: debian:13\n"_ba;
    }
    void whatWasBeingTypedStandsInItsFieldAgain()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QByteArray, written);
        Shown shown(pipelineText);
        {
            Document other(builtInKnowledge());
            QVERIFY(other.openFolder(shown.projectFolder()));
            other.selectJob(u"build"_s);
            QLineEdit line;
            line.setObjectName(field);
            line.setAccessibleName(u"Field"_s);
            markAsWaiting(&line);
            line.show();
            activate(line);
            Recovery recovery(&other, shown.folder.filePath(u"unsaved"_s));
            line.setFocus();
            QTest::keyClicks(&line, typed);
            QVERIFY(recovery.keepNow());
        } // what is kept stays
        activate(*shown.window);
        shown.open();
        QTRY_COMPARE(shown.document().selectedJob(), u"build"_s);
        QVERIFY(shown.window->noticeBar()->hint().contains(u"The field “Field of build” had not taken over: "_s + typed));
        QCOMPARE(shown.document().text(), pipelineText);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible() && PendingText().isThere());
        QCOMPARE(PendingText().fieldId(), field);
        commitPendingText();
        QTRY_VERIFY2(shown.document().text().contains(written), shown.document().text());
    }

    void aProposalIsLookedAtBeforeItIsTaken()
    {
        Shown shown;
        writeBytes(shown.projectFolder() + u"/dune-project"_s, "(lang dune 3.16)\n(name demo)\n");
        writeBytes(shown.projectFolder() + u"/demo.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        shown.script->folder = shown.projectFolder();
        shown.script->isOfferTaken = false;
        shown.trigger(Do::NewPipeline);
        QVERIFY(shown.document().isOpen());
        QCOMPARE(shown.document().text(), QByteArray());
        QVERIFY(shown.script->offered->times.contains(u"cold"_s));
        QVERIFY(!shown.script->offered->because.isEmpty());
        // The command line gives the same answer.
        const QString runner = shown.document().outlook().runner().id;
        const cli::Output said = cli::run({u"propose"_s, shown.projectFolder(), u"--runner"_s, runner});
        QCOMPARE(said.out, shown.script->offered->text);
        QCOMPARE(said.err, shown.script->offered->because.toUtf8() + '\n');
        shown.script->isOfferTaken = true;
        shown.script->proposedStrategy = u"local-switch"_s;
        shown.trigger(Do::NewPipeline);
        QCOMPARE(shown.document().text(), shown.script->offered->text);
        QVERIFY(shown.document().text().contains("_opam"));
        QVERIFY(shown.document().isModified());
        QVERIFY(!QFile::exists(shown.file));
    }

    /// The dialog itself: another strategy, another text.
    void theProposalDialogShowsEachStrategy()
    {
        OfferQuestion question{u"demo"_s, false, {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, {}};
        question.make = [](const QString &id) -> Result<Offer> {
            if (id == u"b"_s)
                return Error{ErrorCode::Refused, u"Not here."_s};
            return Offer{"text of " + id.toUtf8(), u"because"_s, u"1 s"_s};
        };
        ProposalDialog dialog(question);
        dialog.show();
        auto *strategy = dialog.findChild<QComboBox *>(u"proposalStrategy"_s);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"proposalText"_s);
        QCOMPARE(text->toPlainText(), u"text of "_s);
        strategy->setFocus();
        QTest::keyClick(strategy, Qt::Key_Down);
        QCOMPARE(text->toPlainText(), u"text of a"_s);
        QTest::keyClick(strategy, Qt::Key_Down);
        QVERIFY(!dialog.findChild<QPushButton *>(u"proposalUse"_s)->isEnabled());
        QTest::keyClick(strategy, Qt::Key_Up);
        dialog.findChild<QPushButton *>(u"proposalUse"_s)->click();
        QCOMPARE(dialog.offer().text, "text of a");
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void theFileIsSavedElsewhere()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        shown.script->saveFile = shown.projectFolder() + u"/ci.yml"_s;
        shown.trigger(Do::SaveAs);
        QCOMPARE(readBytes(shown.script->saveFile), "# mine\n" + pipelineText);
        QCOMPARE(readBytes(shown.file), pipelineText);
        QVERIFY(!shown.document().isModified());
        // It is the document's file now.
        shown.document().change(u"more"_s, {{{0, 0}, "# more\n"}});
        shown.trigger(Do::Save);
        QCOMPARE(readBytes(shown.script->saveFile), "# more\n# mine\n" + pipelineText);
        QCOMPARE(readBytes(shown.file), pipelineText);
        shown.trigger(Do::Reload);
        QCOMPARE(shown.document().text(), "# more\n# mine\n" + pipelineText);
    }

    void textIsCutCopiedAndPastedFromTheMenu()
    {
        Shown shown(pipelineText);
        shown.open();
        activate(*shown.window);
        QPlainTextEdit *editor = shown.window->designPage()->preview()->editor();
        editor->setFocus();
        editor->selectAll();
        shown.trigger(Do::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), pipelineText);
        shown.trigger(Do::Cut);
        QCOMPARE(shown.document().text(), QByteArray());
        shown.trigger(Do::Paste);
        QCOMPARE(shown.document().text(), pipelineText);
    }

    void openingAFolderShowsTheDesign()
    {
        Shown shown(pipelineText);
        shown.script->folder = shown.projectFolder();
        shown.trigger(Do::OpenFolder);
        QCOMPARE(shown.page(), u"designPage"_s);
        QVERIFY(shown.window->windowTitle().contains(u"Caravan"_s));
        QVERIFY(shown.action(Do::Save)->isEnabled());
        QVERIFY(shown.window->findChild<TopBar *>()->isVisible());
        QCOMPARE(shown.window->designPage()->preview()->editor()->toPlainText().toUtf8(), pipelineText);
        shown.trigger(Do::CloseProject);
        QCOMPARE(shown.page(), u"startPage"_s);
        QVERIFY(shown.window->findChild<QWidget *>(u"recentProject"_s));
    }

    /// What nobody looks at yet is not made: the first window is there sooner.
    void pagesAreMadeWhenTheyAreShown()
    {
        Shown shown(pipelineText);
        QVERIFY(!shown.window->findChild<TopBar *>());
        QVERIFY(!shown.window->designPage());
        shown.open();
        QVERIFY(shown.window->designPage());
        const std::pair<Do, QString> pages[] = {{Do::Timeline, u"timelinePage"_s},
                                                {Do::Compare, u"comparePage"_s},
                                                {Do::History, u"historyPage"_s},
                                                {Do::Run, u"runPage"_s}};
        for (const auto &[which, name] : pages)
            QVERIFY(!shown.window->findChild<QWidget *>(name));
        for (const auto &[which, name] : pages) {
            shown.trigger(which);
            QCOMPARE(shown.page(), name);
            QVERIFY(shown.action(which)->isChecked());
        }
        shown.trigger(Do::Timeline);
        QCOMPARE(shown.page(), u"timelinePage"_s);
        QCOMPARE(shown.window->findChildren<QWidget *>(u"timelinePage"_s).size(), 1);
    }

    void aFolderIsDropped()
    {
        Shown shown(pipelineText);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(shown.projectFolder())});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.window->centralWidget(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.window->centralWidget(), &drop);
        QVERIFY(drop.isAccepted());
        QVERIFY(shown.document().isOpen());
        QCOMPARE(shown.document().text(), pipelineText);
    }

    void undoAndRedoAreActions()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        QVERIFY(shown.window->isWindowModified());
        QVERIFY(shown.action(Do::Undo)->text().contains(u"edit"_s));
        shown.window->findChild<QPushButton *>(u"undoButton"_s)->click();
        QCOMPARE(shown.document().text(), pipelineText);
        QVERIFY(!shown.window->isWindowModified());
        shown.trigger(Do::Redo);
        QVERIFY(shown.document().text().startsWith("# mine\n"));
    }

    void savingWritesTheFile()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        auto *status = shown.window->findChild<ElidedLabel *>(u"statusFile"_s);
        QVERIFY(status->text().contains(u"unsaved changes"_s));
        shown.trigger(Do::Save);
        QCOMPARE(readBytes(shown.file), "# mine\n" + pipelineText);
        QVERIFY(!status->text().contains(u"unsaved changes"_s));
    }

    void aConflictIsAsked()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        writeBytes(shown.file, "theirs: {script: [make]}\n");
        shown.trigger(Do::Save);
        QCOMPARE(shown.script->asked, 1);
        QCOMPARE(readBytes(shown.file), "theirs: {script: [make]}\n");
        shown.script->conflict = ConflictAnswer::Overwrite;
        shown.trigger(Do::Save);
        QCOMPARE(readBytes(shown.file), "# mine\n" + pipelineText);
        writeBytes(shown.file, "theirs: {script: [make]}\n");
        shown.script->conflict = ConflictAnswer::Reload;
        shown.trigger(Do::Save);
        QCOMPARE(shown.document().text(), "theirs: {script: [make]}\n");
        QCOMPARE(readBytes(shown.file), "theirs: {script: [make]}\n");
        QVERIFY(!shown.document().isModified());
        // What cannot be merged leaves a choice of the other two.
        shown.edit();
        writeBytes(shown.file, "# other\n" + shown.document().text());
        shown.script->conflict = ConflictAnswer::Merge;
        shown.trigger(Do::Save);
        const NoticeBar *notice = shown.window->noticeBar();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->findChild<QPushButton *>(u"notice_reload"_s));
        QVERIFY(notice->findChild<QPushButton *>(u"notice_keepMine"_s));
    }

    /// The text of a file that somebody deletes stays, counts as not saved, and Save writes it again without a question.
    void aDeletedFileLeavesItsText()
    {
        Shown shown(pipelineText);
        shown.open();
        QVERIFY(QFile::remove(shown.file));
        const NoticeBar *notice = shown.window->noticeBar();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(u"deleted"_s), qPrintable(notice->sentence()));
        QVERIFY(shown.document().isModified());
        shown.trigger(Do::Reload);
        QCOMPARE(shown.document().text(), pipelineText);
        QVERIFY(!shown.window->close());
        QCOMPARE(shown.script->asked, 1);
        shown.trigger(Do::Save);
        QCOMPARE(readBytes(shown.file), pipelineText);
        QCOMPARE(shown.script->asked, 1);
        QVERIFY(!shown.document().isModified());
        // Deleted and saved at once, and once more with another text in its place.
        shown.edit();
        QVERIFY(QFile::remove(shown.file));
        shown.trigger(Do::Save);
        QCOMPARE(readBytes(shown.file), "# mine\n" + pipelineText);
        QVERIFY(QFile::remove(shown.file));
        QTRY_VERIFY(notice->sentence().contains(u"was deleted"_s));
        writeBytes(shown.file, "theirs: {script: [make]}\n");
        QTRY_VERIFY(notice->findChild<QPushButton *>(u"notice_reload"_s));
        QCOMPARE(shown.document().text(), "# mine\n" + pipelineText);
    }

    /// What is done at the caret of the text is done where the caret is seen; elsewhere its keys do nothing, and its actions show it first.
    void keysOfTheTextAreTheTexts()
    {
        Shown shown(pipelineText);
        shown.open();
        activate(*shown.window);
        CanvasView *canvas = shown.window->designPage()->canvas();
        canvas->setFocus();
        for (const auto &[key, modifiers] : {std::pair{Qt::Key_Slash, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                             std::pair{Qt::Key_Space, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                             std::pair{Qt::Key_F1, Qt::KeyboardModifiers(Qt::ShiftModifier)}}) {
            QTest::keyClick(canvas, key, modifiers);
            QCOMPARE(shown.document().text(), pipelineText);
            QVERIFY2(canvas->hasFocus(), qPrintable(QKeySequence(key | modifiers).toString()));
        }
        QVERIFY(!shown.window->findChild<QWidget *>(u"proposals"_s) || !shown.window->findChild<QWidget *>(u"proposals"_s)->isVisible());
        shown.trigger(Do::ToggleComment);
        QCOMPARE(shown.document().text(), pipelineText);
        CodeEditor *editor = shown.window->designPage()->preview()->editor();
        QVERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(shown.document().text(), "# " + pipelineText);
    }

    void unsavedChangesAreAskedAbout()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        QVERIFY(!shown.window->close());
        QCOMPARE(shown.script->asked, 1);
        shown.trigger(Do::CloseProject);
        QVERIFY(shown.document().isOpen());
        shown.script->unsaved = UnsavedAnswer::Save;
        shown.trigger(Do::CloseProject);
        QVERIFY(!shown.document().isOpen());
        QCOMPARE(readBytes(shown.file), "# mine\n" + pipelineText);
        shown.open();
        shown.edit();
        shown.script->unsaved = UnsavedAnswer::Discard;
        QVERIFY(shown.window->close());
        QCOMPARE(readBytes(shown.file), "# mine\n" + pipelineText);
    }

    void aReadOnlyFileIsANoticeThatOffersExport()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        QVERIFY(QFile::setPermissions(shown.file, QFile::ReadOwner));
        shown.trigger(Do::Save);
        NoticeBar *notice = shown.window->noticeBar();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->sentence().contains(u".gitlab-ci.yml"_s));
        shown.script->exportFile = shown.folder.filePath(u"exported.yml"_s);
        auto *way = notice->findChild<QPushButton *>(u"notice_export"_s);
        QVERIFY(way);
        way->click();
        QCOMPARE(readBytes(shown.script->exportFile), "# mine\n" + pipelineText);
        QVERIFY(notice->sentence().contains(u"exported.yml"_s));
        QVERIFY(shown.document().isModified());
    }

    /// What is exported is looked for in the project first, and then where the last export went.
    void anExportBeginsInTheProject()
    {
        Shown shown("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [dune build]\n");
        shown.open();
        const QString folder = shown.document().project()->folder;
        shown.trigger(Do::Export);
        QCOMPARE(shown.script->exportStart, folder + u"/.gitlab-ci.yml"_s);
        QDir(folder).mkdir(u"site"_s);
        shown.script->exportFile = folder + u"/site/mine.yml"_s;
        shown.trigger(Do::Export);
        QCOMPARE(shown.script->exportStart, folder + u"/.gitlab-ci.yml"_s);
        shown.trigger(Do::ExportTemplate);
        QCOMPARE(shown.script->exportStart, folder + u"/site/template.yml"_s);
        shown.trigger(Do::Compare);
        Q_EMIT shown.window->findChild<ComparePage *>()->exportWanted(u"csv"_s);
        QVERIFY2(shown.script->exportStart.startsWith(folder + u"/site/"_s), qPrintable(shown.script->exportStart));
    }

    void aTemplateIsWrittenBesideThePipeline()
    {
        const QByteArray pipeline = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4 # the newest\n  script: [dune build]\n";
        Shown shown(pipeline);
        shown.open();
        shown.script->exportFile = shown.folder.filePath(u"template.yml"_s);
        shown.trigger(Do::ExportTemplate);
        const QByteArray written = readBytes(shown.script->exportFile);
        QVERIFY2(written.startsWith("spec:\n  inputs:\n"), written.constData());
        QVERIFY(written.endsWith("-ocaml-$[[ inputs.ocaml ]] # the newest\n  script: [dune build]\n"));
        NoticeBar *notice = shown.window->noticeBar();
        QVERIFY(notice->sentence().contains(u"template.yml"_s));
        QVERIFY(notice->hint().contains(u"ocaml"_s));
        QVERIFY(!shown.document().isModified());
        QCOMPARE(cli::run({u"template"_s, shown.file}).out, written); // the command line gives the same answer

        shown.script->exportFile = shown.file; // it is not written over the pipeline
        shown.trigger(Do::ExportTemplate);
        QCOMPARE(readBytes(shown.file), pipeline);
        QVERIFY(!notice->hint().isEmpty());
    }

    void aBenchmarkIsWrittenBesideThePipeline()
    {
        Shown shown(pipelineText);
        writeBytes(shown.projectFolder() + u"/a.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        shown.open();
        shown.script->exportFile = shown.folder.filePath(u"benchmark.yml"_s);
        shown.trigger(Do::ExportBenchmark);
        const QByteArray written = readBytes(shown.script->exportFile);
        QVERIFY2(written.contains("\nlocal-switch warm:\n") && written.contains("caravan-cli calibrate"), written.constData());
        NoticeBar *notice = shown.window->noticeBar();
        QVERIFY(notice->sentence().contains(u"benchmark.yml"_s));
        QVERIFY(notice->hint().contains(u"calibrate"_s));
        shown.script->exportFile = shown.file;
        shown.trigger(Do::ExportBenchmark);
        QCOMPARE(readBytes(shown.file), pipelineText);
    }

    void aProfileOfTheUsersIsInTheListOfRunners()
    {
        const QTemporaryDir configuration;
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", configuration.path().toUtf8());
        const auto restore = qScopeGuard([&] { qputenv("XDG_CONFIG_HOME", before); });
        QDir(configuration.path()).mkdir(u"caravan"_s);
        writeBytes(configuration.filePath(u"caravan/estimate.yml"_s),
                   "runners:\n  - {id: our-box, title: Our own box, like: gitlab.com-small, cpuFactor: 9}\n");
        Shown shown(pipelineText);
        shown.open();
        auto *runners = shown.window->findChild<QComboBox *>(u"runnerCombo"_s);
        const int place = runners->findData(u"our-box"_s);
        QVERIFY(place > 0);
        QCOMPARE(runners->itemText(place), u"Our own box"_s);
        const double before9 = shown.document().derived().of(estimate::Scenario::Warm).wall.p50.count();
        runners->setCurrentIndex(place);
        Q_EMIT runners->activated(place);
        QCOMPARE(shown.document().outlook().runner().title, u"Our own box"_s);
        QVERIFY(shown.document().derived().of(estimate::Scenario::Warm).wall.p50.count() != before9);
        shown.trigger(Do::HostFacts);
        QVERIFY(shown.script->hostAsked);
        QCOMPARE(shown.script->hostAsked->runner.id, u"our-box"_s);
    }

    void whatCannotBeOpenedIsANotice_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("no folder") << u"absent"_s;
        QTest::newRow("not UTF-8") << u"latin1"_s;
    }

    void whatCannotBeOpenedIsANotice()
    {
        QFETCH(QString, kind);
        Shown shown(pipelineText);
        const QString folder = shown.folder.filePath(kind);
        if (kind == u"latin1"_s) {
            QDir(shown.folder.path()).mkdir(kind);
            writeBytes(folder + u"/.gitlab-ci.yml"_s, "a: \xE9\n");
        }
        QVERIFY(!shown.window->files()->openFolder(folder));
        QVERIFY(shown.window->noticeBar()->isVisible());
        QVERIFY(!shown.window->noticeBar()->hint().isEmpty());
        QCOMPARE(shown.page(), u"startPage"_s);
    }

    void textThatIsNoYamlIsShownWithItsError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not YAML") << QByteArray("build:\n  script: [make\n\ttab: {\n");
        QTest::newRow("a list") << QByteArray("- a\n- b\n");
        QTest::newRow("a word") << QByteArray("hello\n");
    }

    void textThatIsNoYamlIsShownWithItsError()
    {
        QFETCH(QByteArray, text);
        Shown shown(text);
        shown.open();
        QCOMPARE(shown.page(), u"designPage"_s);
        QVERIFY(shown.document().syntaxError());
        QVERIFY(shown.window->findChild<QWidget *>(u"yamlErrorRow"_s)->isVisible());
        QCOMPARE(shown.window->designPage()->problems()->model()->rowCount(), 1);
        QCOMPARE(readBytes(shown.file), text);
    }

    void aFolderWithoutOcamlIsSaidToBeSo()
    {
        Shown shown{QByteArray()};
        shown.script->folder = shown.projectFolder();
        shown.trigger(Do::NewPipeline);
        QVERIFY(shown.window->noticeBar()->isVisible());
        QVERIFY(shown.window->noticeBar()->sentence().contains(u"no opam file"_s));
        QVERIFY(!shown.document().isOpen());
        shown.trigger(Do::OpenFolder);
        QVERIFY(shown.document().isOpen());
        QVERIFY(shown.window->noticeBar()->isVisible());
    }

    void aPipelineIsProposed()
    {
        Shown shown{QByteArray()};
        writeBytes(shown.projectFolder() + u"/thing.opam"_s, "opam-version: \"2.0\"\ndepends: [ \"ocaml\" {>= \"4.14\"} \"dune\" ]\n");
        shown.script->folder = shown.projectFolder();
        shown.trigger(Do::NewPipeline);
        QVERIFY(shown.document().isOpen());
        QVERIFY2(!shown.document().syntaxError(), shown.document().text().constData());
        QVERIFY(!shown.document().derived().pipeline.runnableJobs().isEmpty());
        QVERIFY(shown.document().isModified());
        QVERIFY(!QFile::exists(shown.file));
        shown.trigger(Do::Save);
        QCOMPARE(readBytes(shown.file), shown.document().text());
    }

    void theSampleIsCopiedAndOpened()
    {
        Shown shown(pipelineText);
        const QString place = shown.folder.filePath(u"data"_s);
        shown.window->files()->trySample(place);
        QVERIFY(shown.document().isOpen());
        QVERIFY(shown.document().project()->folder.startsWith(place));
        QVERIFY(shown.document().project()->hasOcaml());
        QVERIFY(!shown.document().derived().findings.isEmpty());
        shown.edit();
        shown.trigger(Do::Save);
        QVERIFY(!shown.document().isModified());
        // A second time the copy is taken as it is.
        shown.window->files()->trySample(place);
        QVERIFY(shown.document().text().startsWith("# mine\n"));
    }

    void theRunnerAndTheRunAreChosenAndRemembered()
    {
        Shown shown(pipelineText);
        shown.open();
        auto *runners = shown.window->findChild<QComboBox *>(u"runnerCombo"_s);
        auto *runs = shown.window->findChild<QComboBox *>(u"scenarioCombo"_s);
        QVERIFY(runners->count() > 1);
        runners->setFocus();
        QTest::keyClick(runners, Qt::Key_Down);
        QCOMPARE(shown.document().outlook().runner().id, runners->itemData(1).toString());
        QCOMPARE(runs->currentText(), u"Warm run"_s);
        QTest::keyClick(runs, Qt::Key_Up);
        QCOMPARE(shown.document().outlook().scenario(), estimate::Scenario::Cold);
        const Settings remembered(shown.folder.filePath(u"settings.ini"_s));
        QCOMPARE(remembered.runner(), shown.document().outlook().runner().id);
        QCOMPARE(remembered.scenario(), u"cold"_s);
    }

    void theEventIsChosenByKeyboardAndRememberedByProject()
    {
        Shown shown(pipelineText);
        shown.open();
        activate(*shown.window);
        QVERIFY(!shown.action(Do::EveryJob)->isEnabled());
        shown.trigger(Do::Compare);
        QTest::keyClick(shown.window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(shown.page(), u"designPage"_s);
        auto *events = shown.window->findChild<QComboBox *>(u"eventCombo"_s);
        QTRY_VERIFY(events->view()->isVisible());
        for (int i = 0; i < 4; ++i) // a push, a first push, a merge request, a tag
            QTest::keyClick(events->view(), Qt::Key_Down);
        QTest::keyClick(events->view(), Qt::Key_Return);
        QVERIFY(shown.document().outlook().event());
        QVERIFY(shown.document().outlook().event()->source == gitlab::PipelineSource::Tag);
        QTRY_VERIFY(events->hasFocus());
        QTest::keyClick(events, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"v2.0"_s);
        const std::optional<gitlab::Event> chosen = shown.document().outlook().event();
        QCOMPARE(chosen->tag, u"v2.0"_s);
        QVERIFY(!shown.document().isModified()); // what is looked at is no change of the text

        // Another project has its own choice, and this one's is there when it is opened again.
        QDir(shown.folder.path()).mkdir(u"other"_s);
        writeBytes(shown.folder.filePath(u"other/.gitlab-ci.yml"_s), pipelineText);
        QVERIFY(shown.window->files()->openFolder(shown.folder.filePath(u"other"_s)));
        QVERIFY(!shown.document().outlook().event());
        QCOMPARE(events->currentIndex(), 0);
        shown.open();
        QCOMPARE(shown.document().outlook().event(), chosen);
        QCOMPARE(events->currentText(), u"a tag"_s);

        QVERIFY(shown.action(Do::EveryJob)->isEnabled());
        QTest::keyClick(shown.window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!shown.document().outlook().event());
        shown.open();
        QVERIFY(!shown.document().outlook().event());
    }

    void theReasonLeadsToItsLine()
    {
        Shown shown("workflow:\n  rules:\n    - if: $CI_COMMIT_TAG\nbuild:\n  script: [make]\n");
        shown.open();
        shown.document().outlook().setEvent(gitlab::Event{});
        auto *show = shown.window->findChild<QPushButton *>(u"notice_showEventPlace"_s);
        QVERIFY(show);
        QTRY_VERIFY(show->isVisible());
        show->click();
        QCOMPARE(shown.window->designPage()->preview()->editor()->textCursor().blockNumber(), 2);
    }

    void totalsHaveUnits()
    {
        Shown shown(pipelineText);
        shown.open();
        const QString totals = shown.window->findChild<ElidedLabel *>(u"statusTotals"_s)->text();
        for (const QString &part : {u"cold"_s, u"warm"_s, u"P90 of warm"_s, u"cache"_s, u"Wh"_s, u"g CO₂e"_s})
            QVERIFY2(totals.contains(part), qPrintable(totals));
    }

    void allJobsThatFailAreNamed()
    {
        Shown shown("one:\n  image: debian:13\n  script: [opam list]\n\ntwo:\n  image: debian:13\n  script: [opam list]\n\n"
                    "three:\n  image: debian:13\n  script: ['true']\n");
        shown.open();
        const auto *totals = shown.window->findChild<ElidedLabel *>(u"statusTotals"_s);
        QVERIFY2(totals->text().contains(u"one, two"_s) && !totals->text().contains(u"three"_s), qPrintable(totals->text()));
        QVERIFY2(totals->toolTip().count(u"opam"_s) >= 2, qPrintable(totals->toolTip()));
    }

    void aPipelineThatIsNotMadeHasNoTotals()
    {
        Shown shown(pipelineText);
        shown.open();
        gitlab::Event event;
        event.source = gitlab::PipelineSource::MergeRequest;
        shown.document().outlook().setEvent(event);
        QCOMPARE(shown.window->findChild<ElidedLabel *>(u"statusTotals"_s)->text(),
                 u"GitLab makes no pipeline for a merge request of feature."_s);
    }

    void theLookIsChosen()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.trigger(Do::Dark);
        QCOMPARE(theme::look().mode, theme::Mode::Dark);
        QVERIFY(shown.action(Do::Dark)->isChecked());
        shown.trigger(Do::HighContrast);
        QCOMPARE(theme::look().contrast, theme::Contrast::High);
        shown.trigger(Do::HighContrast);
        shown.trigger(Do::Light);
        QCOMPARE(theme::look(), theme::Look{});
    }

    void problemsAreReachedFromTheStatusLine()
    {
        Shown shown(pipelineText);
        shown.open();
        QVERIFY(!shown.window->designPage()->problems()->isVisible());
        shown.window->findChild<QPushButton *>(u"statusProblems"_s)->click();
        QVERIFY(shown.window->designPage()->problems()->isVisible());
        QVERIFY(shown.action(Do::Problems)->isChecked());
        // The line counts what the list shows.
        int counted = 0;
        for (const QString &number : shown.window->findChild<QPushButton *>(u"statusProblems"_s)->text().split(u' '))
            counted += number.toInt();
        QCOMPARE(counted, shown.window->designPage()->problems()->model()->rowCount());
        shown.trigger(Do::Problems);
        QVERIFY(!shown.window->designPage()->problems()->isVisible());
    }

    void panelsAreReachedByKeyboard()
    {
        Shown shown(pipelineText);
        shown.open();
        activate(*shown.window);
        shown.trigger(Do::FilterBlocks);
        QSet<QWidget *> visited;
        QWidgetList way;
        const QWidget *first = QApplication::focusWidget();
        do {
            way.append(QApplication::focusWidget());
            shown.trigger(Do::NextPanel);
        } while (QApplication::focusWidget() != first && way.size() < 20);
        visited = {way.cbegin(), way.cend()};
        QCOMPARE(visited.size(), way.size());
        const DesignPage *design = shown.window->designPage();
        const auto isReached = [&](const QWidget *region) {
            return std::any_of(way.cbegin(), way.cend(),
                               [region](const QWidget *widget) { return widget == region || region->isAncestorOf(widget); });
        };
        for (const QWidget *region : {static_cast<QWidget *>(design->projectDock()), static_cast<QWidget *>(design->palettePanel()),
                                      static_cast<QWidget *>(design->eventBar()), static_cast<QWidget *>(design->canvas()),
                                      static_cast<QWidget *>(design->textDock()), shown.window->findChild<QWidget *>(u"topBar"_s),
                                      shown.window->findChild<QWidget *>(u"statusLine"_s)})
            QVERIFY2(isReached(region), qPrintable(region->objectName()));
        shown.trigger(Do::PreviousPanel);
        QCOMPARE(QApplication::focusWidget(), way.constLast());
    }

    /// Why something was refused is said until something else is done; it moves nothing that may be clicked next.
    void aRefusalGoesWithTheNextChange()
    {
        Shown shown(pipelineText, {1440, 900});
        shown.open();
        DesignPage *design = shown.window->designPage();
        QTRY_VERIFY(design->isVisible());
        const auto top = [&] { return design->canvas()->mapTo(shown.window.get(), QPoint()).y(); };
        const int before = top();
        NoticeBar *notice = shown.window->noticeBar();
        const auto refuse = [&] {
            Q_EMIT design->canvas()->failed({ErrorCode::Refused, u"There is such a job already."_s});
            QCoreApplication::processEvents();
            return notice->isVisible();
        };
        QVERIFY(refuse());
        QCOMPARE(top(), before);
        shown.edit();
        QVERIFY(!notice->isVisible());
        QVERIFY(refuse());
        shown.document().undoStack()->undo();
        QVERIFY(!notice->isVisible());
        QVERIFY(refuse());
        shown.trigger(Do::Timeline);
        QVERIFY(!notice->isVisible());
    }

    /// A notice moves no text that somebody types in, hides nothing, and is whole itself.
    void aNoticeMovesNoPanel_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("large") << QSize(1440, 900) << false;
        QTest::newRow("small") << QSize(1024, 700) << false;
        QTest::newRow("beside") << QSize(1024, 700) << true;
        QTest::newRow("least") << QSize(800, 480) << false;
    }
    void aNoticeMovesNoPanel()
    {
        QFETCH(QSize, size);
        QFETCH(bool, isBeside);
        Shown shown(pipelineText, size);
        shown.open();
        DesignPage *design = shown.window->designPage();
        QTRY_VERIFY(design->isVisible());
        design->setTextBeside(isBeside);
        QTest::qWait(50);
        QWidgetList still{shown.window->findChild<QWidget *>(u"statusLine"_s), shown.window->findChild<QWidget *>(u"textFoot"_s)};
        still += QWidgetList{design->preview()->editor(), static_cast<QWidget *>(design->eventBar()),
                             static_cast<QWidget *>(design->inspector())};
        const auto places = [&] {
            QList<QRect> all;
            for (const QWidget *widget : std::as_const(still))
                all.append({widget->mapTo(shown.window.get(), QPoint()), widget->size()});
            return all;
        };
        const QList<QRect> before = places();
        shown.window->showNotice({theme::Sign::Warning,
                                  u".gitlab-ci.yml was changed on disk since it was read."_s,
                                  u"Take the file (Reload), keep this text, or merge both. Nothing is written before you save."_s,
                                  {Do::Reload, Do::KeepMine, Do::MergeDisk}});
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
        const NoticeBar *notice = shown.window->noticeBar();
        QCOMPARE(notice->visibleRegion().boundingRect(), notice->rect());
        QVERIFY2(notice->height() >= notice->layout()->minimumHeightForWidth(notice->width()),
                 qPrintable(QString::number(notice->height())));
        const QRect place(notice->mapTo(shown.window.get(), QPoint()), notice->size());
        for (const QRect &other : places())
            QVERIFY(!place.intersects(other));
        // On another page it is there as well, and comes back.
        shown.trigger(Do::Timeline);
        QVERIFY(notice->isVisible() && !design->isAncestorOf(notice));
        shown.trigger(Do::Design);
        QVERIFY(notice->isVisible() && design->isAncestorOf(notice));
    }

    /// What a command does is seen, whatever page is shown and whatever panel is hidden.
    void whatACommandDoesIsSeen_data()
    {
        QTest::addColumn<Do>("which");
        QTest::addColumn<QString>("shown");
        const QString text = u"textDock"_s;
        const std::pair<Do, QString> commands[] = {{Do::Find, text},
                                                   {Do::FoldAll, text},
                                                   {Do::Problems, text},
                                                   {Do::Difference, text},
                                                   {Do::Resolved, text},
                                                   {Do::FilterBlocks, u"paletteDock"_s},
                                                   {Do::TextBeside, u"designPage"_s},
                                                   {Do::ShowInspector, u"inspectorDock"_s},
                                                   {Do::ZoomIn, u"designPage"_s}};
        for (const auto &[which, shown] : commands)
            QTest::addRow("%d %s", int(which), qPrintable(shown)) << which << shown;
    }
    void whatACommandDoesIsSeen()
    {
        QFETCH(Do, which);
        QFETCH(QString, shown);
        Shown opened(pipelineText);
        opened.open();
        DesignPage *design = opened.window->designPage();
        QTRY_VERIFY(design->isVisible());
        for (Dock *dock : design->findChildren<Dock *>())
            dock->hide();
        opened.trigger(Do::Timeline);
        QVERIFY(!design->isVisible());
        opened.trigger(which);
        const auto *seen = opened.window->findChild<QWidget *>(shown);
        QVERIFY(seen && seen->isVisible());
        if (shown == "textDock"_L1 && which != Do::Problems && which != Do::Difference && which != Do::Resolved)
            QVERIFY(design->preview()->editor()->isVisible());
    }

    /// What is shown already, but out of sight, is not taken away.
    void problemsOutOfSightAreShown()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.trigger(Do::Problems);
        const ProblemsPanel *problems = shown.window->designPage()->problems();
        QVERIFY(problems->isVisible());
        shown.trigger(Do::Timeline);
        shown.trigger(Do::Problems);
        QVERIFY(problems->isVisible());
        QVERIFY((*shown.window->actionRegistry())[Do::Problems]->isChecked());
        shown.trigger(Do::Problems);
        QVERIFY(!problems->isVisible());
        QVERIFY(!(*shown.window->actionRegistry())[Do::Problems]->isChecked());
    }

    void withoutASelectionNothingIsRenamed()
    {
        Shown shown(pipelineText);
        shown.open();
        for (const Do which : {Do::RenameJob, Do::RemoveJob}) {
            shown.document().selectJob({});
            shown.window->noticeBar()->hide();
            shown.trigger(which);
            QVERIFY(shown.window->noticeBar()->isVisible());
            QVERIFY(!shown.window->noticeBar()->hint().isEmpty());
        }
        QCOMPARE(shown.document().text(), pipelineText);
    }

    /// A command that has nothing to do says so.
    void withoutAnotherTextNoneIsChosen()
    {
        Shown shown(pipelineText);
        shown.open();
        for (const Do which : {Do::KeepMine, Do::MergeDisk}) {
            shown.window->noticeBar()->hide();
            shown.trigger(which);
            QVERIFY(shown.window->noticeBar()->isVisible());
            QVERIFY(shown.window->noticeBar()->sentence().contains(u"was not changed on disk"_s));
        }
    }

    /// A notice that is closed gives the keyboard back, and never to a control that deletes.
    void theKeyboardGoesBack()
    {
        Shown shown(pipelineText, {1440, 900});
        shown.open();
        activate(*shown.window);
        CanvasView *canvas = shown.window->designPage()->canvas();
        canvas->setFocus();
        shown.document().selectJob(u"build"_s);
        NoticeBar *notice = shown.window->noticeBar();
        auto *close = notice->findChild<QPushButton *>(u"noticeClose"_s);
        shown.window->showNotice({theme::Sign::Warning, u"Something happened"_s, {}});
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!notice->isVisible());
        QCOMPARE(QApplication::focusWidget(), canvas);
        shown.window->showNotice({theme::Sign::Warning, u"Something happened"_s, {}});
        close->setFocus(Qt::TabFocusReason);
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(!notice->isVisible());
        QCOMPARE(QApplication::focusWidget(), canvas);
        // What is hidden or disabled gives it to what had it before, too.
        auto *script = shown.window->findChild<QPlainTextEdit *>(u"script"_s);
        script->setFocus();
        script->hide();
        QCOMPARE(QApplication::focusWidget(), canvas);
        script->show();
        script->setFocus();
        script->setEnabled(false);
        QCOMPARE(QApplication::focusWidget(), canvas);
        script->setEnabled(true);
    }

    void aChangeOnDiskIsNoticed()
    {
        Shown shown(pipelineText);
        shown.open();
        writeBytes(shown.file, "theirs: {script: [make]}\n");
        shown.window->files()->checkDisk();
        QVERIFY(shown.window->noticeBar()->isVisible());
        shown.window->noticeBar()->hide();
        shown.window->files()->checkDisk();
        QVERIFY2(!shown.window->noticeBar()->isVisible(), "once is enough");
        shown.trigger(Do::Reload);
        QCOMPARE(shown.document().text(), "theirs: {script: [make]}\n");
    }

    void aChangeOnDiskIsAChoiceOfThree()
    {
        Shown shown(pipelineText);
        shown.open();
        shown.edit();
        NoticeBar *notice = shown.window->noticeBar();
        const auto change = [&](const QByteArray &theirs) {
            writeBytes(shown.file, theirs);
            shown.window->files()->checkDisk();
            return notice->isVisible();
        };
        // Both: what each changed is in the text, and nothing is written.
        QVERIFY(change(pipelineText + "test:\n  script: [make check]\n"));
        notice->findChild<QPushButton *>(u"notice_mergeDisk"_s)->click();
        QCOMPARE(shown.document().text(), "# mine\n" + pipelineText + "test:\n  script: [make check]\n");
        QVERIFY(!notice->isVisible());
        QVERIFY(shown.document().isModified());
        QVERIFY(!shown.document().changedOnDisk());
        // Mine: it is kept, and saved over the other one without a further question.
        QVERIFY(change("# other\n" + pipelineText));
        notice->findChild<QPushButton *>(u"notice_mergeDisk"_s)->click();
        QVERIFY2(notice->isVisible(), "both changed the first line");
        notice->findChild<QPushButton *>(u"notice_keepMine"_s)->click();
        QVERIFY(!shown.document().changedOnDisk());
        QVERIFY(shown.action(Do::Difference)->isChecked());
        const QByteArray mine = shown.document().text();
        QVERIFY(mine.startsWith("# mine\n"));
        shown.trigger(Do::Save);
        QCOMPARE(shown.script->asked, 0);
        QCOMPARE(readBytes(shown.file), mine);
        // Theirs.
        QVERIFY(change(pipelineText));
        notice->findChild<QPushButton *>(u"notice_reload"_s)->click();
        QCOMPARE(shown.document().text(), pipelineText);
    }

    void everyWidgetThatTakesFocusHasAName()
    {
        Shown shown(pipelineText);
        shown.open();
        for (const QWidget *widget : shown.window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
                continue;
            // Qt's own parts of a widget that has a name: a combo box's list, a scroll area's viewport.
            const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
            if (qstrcmp(widget->metaObject()->className(), "QComboBoxListView") == 0 || (area && area->viewport() == widget))
                continue;
            const QString path = QLatin1StringView(widget->metaObject()->className()) + u" in "_s
                + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(path));
            // A button's text is its name, unless another one is given.
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u", "_s + path));
        }
    }

    /// The image of a template, changed from a job: in the job, at the source, or not at all; the last answer is offered first.
    /// What the user says of the runners holds at once, is remembered for this project, and is asked with what was said.
    void theRunnersAreSpokenOf()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(project::statementsFile());
        Shown shown(pipelineText);
        shown.open();
        shown.document().outlook().setRunner(u"self-managed-docker"_s);
        project::Statements said;
        said.hasRegistry = true;
        said.runners[u"self-managed-docker"_s].isPrivileged = true;
        said.runners[u"self-managed-docker"_s].jobTags = QStringList{u"docker"_s};
        shown.script->statements = said;
        shown.trigger(Do::HostFacts);
        QVERIFY(shown.script->hostAsked && !shown.script->hostAsked->runner.isPrivileged);
        QCOMPARE(shown.document().outlook().runner().knownPrivileged(), std::optional(true));
        QCOMPARE(shown.document().outlook().runner().knownTags(), QStringList{u"docker"_s});
        QVERIFY(shown.document().project()->server()->hasRegistry.value_or(false));
        QCOMPARE(*project::statementsOf(shown.projectFolder()), said);
        QCOMPARE(readBytes(shown.file), pipelineText);
        const QList<lint::Finding> &findings = shown.document().derived().findings;
        QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [](const lint::Finding &one) { return one.rule == "R16"_L1; }));
        shown.document().close();
        shown.open();
        QVERIFY(shown.document().outlook().runner().isSaid(u"isPrivileged"));
        shown.script->statements = project::Statements();
        shown.trigger(Do::HostFacts);
        QCOMPARE(shown.script->hostAsked->said, said);
        QVERIFY(!shown.script->hostAsked->runner.isPrivileged); // as the data have it
        QCOMPARE(shown.document().outlook().runner().knownPrivileged(), std::optional(false));
        QFile::remove(project::statementsFile());
        QStandardPaths::setTestModeEnabled(false);
    }

    void theHostDialogTellsWhatHolds()
    {
        HostQuestion question;
        question.server = u"git.example.org"_s;
        question.runner = *builtInKnowledge()->catalogue.runner(u"self-managed-docker");
        question.said.runners[u"inria-small"_s].isPrivileged = true; // of other runners
        question.said.runners[question.runner.id].bindsSocket = true;
        HostDialog dialog(question);
        QCOMPARE(dialog.statements(), question.said);
        auto *privileged = dialog.findChild<QComboBox *>(u"hostPrivileged"_s);
        QCOMPARE(privileged->currentText(), u"As the profile says: no"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"hostSocket"_s)->currentText(), u"Yes"_s);
        privileged->setCurrentIndex(2);
        dialog.findChild<QComboBox *>(u"hostRegistry"_s)->setCurrentIndex(1);
        dialog.findChild<QLineEdit *>(u"hostTags"_s)->setText(u"docker, linux"_s);
        project::Statements expected = question.said;
        expected.hasRegistry = true;
        expected.runners[question.runner.id].isPrivileged = false;
        expected.runners[question.runner.id].jobTags = QStringList{u"docker"_s, u"linux"_s};
        QCOMPARE(dialog.statements(), expected);
        question.runner = *builtInKnowledge()->catalogue.runner(u"inria-small");
        question.said = {};
        HostDialog assumed(question);
        QCOMPARE(assumed.findChild<QComboBox *>(u"hostPrivileged"_s)->currentText(), u"Assumed: yes"_s);
        QCOMPARE(assumed.findChild<QLineEdit *>(u"hostTags"_s)->placeholderText(), u"ci.inria.fr, small"_s);
    }

    void theImageDialogTakesWhatIsKnown()
    {
        ImageDialog dialog(u"registry.example.org/ci:1"_s, builtInKnowledge()->catalogue);
        recipes::ImageWord expected;
        expected.reference = u"registry.example.org/ci:1"_s;
        QCOMPARE(dialog.word(), expected); // nothing at first
        const auto choose = [&](const QString &name, const QString &text) {
            auto *combo = dialog.findChild<QComboBox *>(name);
            combo->setCurrentIndex(combo->findText(text));
        };
        choose(u"imagePackages"_s, u"apk"_s);
        choose(u"imageOcaml"_s, u"OCaml 5.4"_s);
        choose(u"imageOpam"_s, u"No"_s);
        choose(u"imageUser"_s, u"root"_s);
        dialog.findChild<QLineEdit *>(u"imageSize"_s)->setText(u"250"_s);
        expected.packageManager = u"apk"_s;
        expected.ocaml = u"5.4"_s;
        expected.hasOcaml = true;
        expected.hasOpam = false;
        expected.user = u"root"_s;
        expected.compressed = Bytes{250e6};
        QCOMPARE(dialog.word(), expected);
    }

    void anUnknownImageIsAskedAbout()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(recipes::Catalogue::imagesFile());
        Shown shown("build:\n  image: registry.example.org/ci:1\n  script: [make]\n");
        shown.open();
        shown.document().selectJob(u"build"_s);
        recipes::ImageWord word;
        word.reference = u"registry.example.org/ci:1"_s;
        word.hasOpam = true;
        shown.script->imageWord = word;
        shown.window->findChild<LinkLabel *>(u"imageAsk"_s)->click();
        QCOMPARE(shown.script->imagesAsked, QStringList{word.reference});
        QVERIFY(recipes::imageOf(shown.document().knowledge().catalogue, word.reference).has(u"opam"_s));
        QFile::remove(recipes::Catalogue::imagesFile());
        QStandardPaths::setTestModeEnabled(false);
    }

    void asksWhereAnInheritedValueIsChanged()
    {
        const QByteArray text = ".base:\n  image: debian\n  script: x\na: {extends: .base}\nb: {extends: .base}\n";
        Shown shown(text);
        shown.open();
        QVERIFY(setImage(shown.document(), u"a"_s, u"alpine"_s));
        QCOMPARE(shown.script->placesAsked, QStringList{u"a.image"_s});
        QCOMPARE(shown.document().text(), QByteArray(text).replace("a: {extends: .base}", "a: {extends: .base, image: alpine}"));
        shown.script->place = gitlab::At::Source;
        QVERIFY(setImage(shown.document(), u"b"_s, u"fedora"_s));
        QVERIFY(shown.document().text().contains("image: fedora"));
        shown.script->place = std::nullopt;
        const Result<Done> cancelled = setImage(shown.document(), u"b"_s, u"arch"_s);
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
        QVERIFY(!shown.document().text().contains("arch"));
    }

    void thePlaceQuestionIsAnsweredByKeyboard()
    {
        QWidget parent;
        parent.show();
        DialogPrompter prompter(&parent);
        gitlab::EditPlace place;
        place.isInherited = true;
        place.origin = {gitlab::Via::Extends, {}, u".base"_s};
        place.source = {u".base"_s, u"image"_s};
        place.jobs = {u"a"_s, u"b"_s};
        QString said;
        QString offered;
        const auto answer = [&](Qt::Key key) {
            QTimer::singleShot(0, &parent, [&, key] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(box);
                if (!QTest::qWaitForWindowActive(box))
                    return box->reject();
                said = box->text() + u' ' + box->informativeText();
                offered = box->defaultButton()->objectName();
                QTest::keyClick(box, key, key == Qt::Key_I ? Qt::AltModifier : Qt::NoModifier);
            });
            return prompter.askPlace({u"a"_s, u"image"_s}, place);
        };
        QCOMPARE(answer(Qt::Key_Return), std::optional(gitlab::At::Here));
        QCOMPARE(offered, u"onlyHere"_s);
        QVERIFY2(said.contains(u"a.image"_s) && said.contains(u"“.base”"_s) && said.contains(u": a, b."_s), qPrintable(said));
        QCOMPARE(answer(Qt::Key_I), std::optional(gitlab::At::Source));
        QCOMPARE(answer(Qt::Key_Escape), std::nullopt);
        QCOMPARE(offered, u"atSource"_s); // as it was answered last
        QCOMPARE(answer(Qt::Key_Return), std::optional(gitlab::At::Source));
        place.isInherited = false;
        place.anchor = u"image"_s; // it cannot be changed for one job alone, so nothing is changed without a word
        QCOMPARE(answer(Qt::Key_Return), std::nullopt);
        QVERIFY2(said.contains(u"“&image”"_s) && said.contains(u": a, b."_s), qPrintable(said));
        QCOMPARE(answer(Qt::Key_I), std::optional(gitlab::At::Source));
    }

    /// With a notice above it, in the lowest window: what has no room is scrolled to, and nothing lies over anything else.
    void theStartPageIsScrolledInALowWindow()
    {
        Shown shown(pipelineText);
        const auto *page = shown.window->findChild<QWidget *>(u"startPage"_s);
        const auto *content = page->findChild<QAbstractScrollArea *>(u"startContent"_s);
        QVERIFY(content && page->isVisible());
        shown.window->resize(960, 540);
        QApplication::processEvents();
        QCOMPARE(content->verticalScrollBar()->maximum(), 0); // the gaps give way first
        shown.window->resize(800, 480);
        shown.window->files()->openFolder(u"/no/such/folder"_s);
        QApplication::processEvents();
        QVERIFY(content->verticalScrollBar()->maximum() > 0);
        QList<QRect> places;
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->layout() || !(widget->inherits("QLabel") || widget->inherits("QAbstractButton")))
                continue;
            const QRect place(widget->mapTo(page, QPoint()), widget->size());
            QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), qPrintable(widget->accessibleName()));
            for (const QRect &other : std::as_const(places))
                QVERIFY(!other.intersects(place));
            places.append(place);
        }
        QVERIFY(places.size() > 8);
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
