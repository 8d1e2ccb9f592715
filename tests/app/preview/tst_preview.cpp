// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/code_editor.h"
#include "app/preview/included_page.h"
#include "app/preview/preview_panel.h"
#include "app/preview/proposal_list.h"
#include "app/preview/text_help.h"
#include "app/theme/theme.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/labels.h"
#include "core/gitlab/edit/gestures.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pipelineText = "stages: [build, test]\n"
                                "build:\n"
                                "  stage: build\n"
                                "  script:\n"
                                "    - make\n"
                                "check:\n"
                                "  stage: test\n"
                                "  script: [make check]\n";

/// A panel on a folder of its own.
struct Opened : OpenedDocument {
    std::unique_ptr<PreviewPanel> panel = std::make_unique<PreviewPanel>(&document);

    explicit Opened(const QByteArray &text = pipelineText) : OpenedDocument(text)
    {
        panel->resize(700, 300);
        panel->show();
        activate(*panel);
        editor()->setFocus();
    }

    CodeEditor *editor() const { return panel->editor(); }
    /// Puts the caret behind \a text.
    void putCaretBehind(const QString &text)
    {
        QTextCursor cursor = editor()->textCursor();
        cursor.setPosition(int(editor()->toPlainText().indexOf(text) + text.size()));
        editor()->setTextCursor(cursor);
    }
    /// Of longText(): shows lines far below, with the caret in them and the focus elsewhere.
    void leaveCaretFarBelow()
    {
        putCaretBehind(u"job40"_s);
        editor()->verticalScrollBar()->setValue(70);
        editor()->clearFocus();
    }
};

QByteArray longText()
{
    QByteArray text = pipelineText;
    for (int i = 0; i < 60; ++i)
        text += "job" + QByteArray::number(i) + ":\n  script: [make]\n";
    return text;
}

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void typingChangesTheDocument()
    {
        Opened opened;
        opened.putCaretBehind(u"- make"_s);
        QTest::keyClicks(opened.editor(), u" all"_s);
        QCOMPARE(opened.document.text(), QByteArray(pipelineText).replace("- make\n", "- make all\n"));
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->script.constFirst().text, u"make all"_s);
        QCOMPARE(opened.editor()->marks().changed, QSet<int>({4}));
        QCOMPARE(opened.document.undoStack()->count(), 1);
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), pipelineText);
        QCOMPARE(opened.editor()->toPlainText().toUtf8(), pipelineText);
    }

    /// Where nobody has copied anything, the clipboard of X11 has data of no format.
    void nothingIsPasted()
    {
        Opened opened;
        QApplication::clipboard()->setMimeData(new QMimeData);
        QTest::keyClick(opened.editor(), Qt::Key_V, Qt::ControlModifier);
        opened.editor()->paste();
        QCOMPARE(opened.document.text(), pipelineText);
    }

    void typingElsewhereIsAnotherStep()
    {
        Opened opened;
        opened.putCaretBehind(u"- make"_s);
        QTest::keyClicks(opened.editor(), u"1"_s);
        opened.putCaretBehind(u"make check"_s);
        QTest::keyClicks(opened.editor(), u"2"_s);
        QCOMPARE(opened.document.undoStack()->count(), 2);
        opened.document.undoStack()->undo();
        QVERIFY(opened.document.text().contains("- make1"));
        QVERIFY(!opened.document.text().contains("check2"));
    }

    void aNewLineIsIndentedLikeTheOneAbove()
    {
        Opened opened;
        opened.putCaretBehind(u"- make"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        QTest::keyClicks(opened.editor(), u"- make doc"_s);
        QVERIFY(opened.document.text().contains("    - make\n    - make doc\n"));
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        QTest::keyClick(opened.editor(), Qt::Key_Tab);
        QVERIFY(opened.document.text().contains("- make doc\n      \n"));
    }

    /// Byte order mark, Windows line ends and characters of every length stay as they are.
    void typingKeepsTheBytesAround()
    {
        const QByteArray odd = "\xEF\xBB\xBF# \xF0\x9F\x90\xAB caravane \xC3\xA9t\xC3\xA9\r\n"
                               "build:\r\n"
                               "  script:\r\n"
                               "    - make \"\xE2\x82\xAC\xC2\xA0\"  \r\n"
                               "    - make test\r\n";
        Opened opened(odd);
        opened.putCaretBehind(u"make test"_s);
        QTest::keyClicks(opened.editor(), u"s"_s);
        QByteArray expected = QByteArray(odd).replace("make test", "make tests");
        QCOMPARE(opened.document.text(), expected);
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        opened.editor()->insertPlainText(u"- é"_s);
        expected.replace("make tests\r\n", "make tests\r\n    - é\r\n");
        QCOMPARE(opened.document.text(), expected);
        // A line end is one key, and two bytes.
        opened.putCaretBehind(u"make tests"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Delete);
        expected.replace("make tests\r\n    - é", "make tests    - é");
        QCOMPARE(opened.document.text(), expected);
        while (opened.document.undoStack()->canUndo())
            opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), odd);
    }

    void everythingCanBeReplaced()
    {
        Opened opened("a: {script: [x]}\r\n");
        opened.editor()->selectAll();
        QTest::keyClicks(opened.editor(), u"b"_s);
        QCOMPARE(opened.document.text(), "b");
        opened.editor()->selectAll();
        QTest::keyClick(opened.editor(), Qt::Key_Backspace);
        QCOMPARE(opened.document.text(), "");
    }

    void anEditElsewhereChangesOnlyItsLinesHere()
    {
        Opened opened(longText());
        opened.leaveCaretFarBelow();
        QVERIFY(opened.document.edit(u"add"_s, [](const gitlab::Editing &edit) { return gitlab::addStage(edit, u"deploy"_s); }));
        opened.document.change(u"insert"_s, {{{0, 0}, "# one\n# two\n"}});
        QCOMPARE(opened.editor()->toPlainText().toUtf8(), opened.document.text());
        QCOMPARE(opened.editor()->textCursor().block().text(), u"job40:"_s);
        // What has changed out of sight is brought into view.
        QCOMPARE(opened.editor()->document()->findBlockByNumber(opened.editor()->verticalScrollBar()->value()).text(), u"# one"_s);
    }

    void aChangeWithinALineElsewhereLeavesTheCaret()
    {
        Opened opened(longText());
        opened.leaveCaretFarBelow();
        const qsizetype at = opened.document.text().indexOf("make]");
        opened.document.change(u"insert"_s, {{{at, at}, "e\xCC\x81 \xF0\x9F\x90\xAB "}});
        QCOMPARE(opened.editor()->toPlainText().toUtf8(), opened.document.text());
        QCOMPARE(opened.editor()->textCursor().block().text(), u"job40:"_s);
        opened.editor()->setFocus();
        opened.document.undoStack()->undo();
        QCOMPARE(opened.editor()->toPlainText().toUtf8(), longText());
        QVERIFY(opened.editor()->textCursor().block().text().contains(u"make]"_s)); // undo shows what it did
    }

    void theSelectedJobIsMarked()
    {
        Opened opened;
        opened.document.selectJob(u"check"_s);
        QCOMPARE(opened.editor()->marks().selected, (LineRange{5, 7}));
        opened.document.selectJob(QString());
        QVERIFY(opened.editor()->marks().selected.isEmpty());
    }

    /// A change of so many lines is taken over bit by bit; to select a job waits for its lines and does not hurry them.
    void theSelectedJobIsShownOnceALargeChangeIsWhole()
    {
        constexpr int lines = 4000;
        Opened opened;
        auto *editor = opened.panel->findChild<CodeEditor *>(u"yamlEditor"_s);
        editor->clearFocus();
        opened.document.change(u"edit"_s, {{{0, 0}, QByteArray("# mine\n").repeated(lines)}});
        opened.document.selectJob(u"check"_s);
        QVERIFY(editor->blockCount() < lines);
        QTRY_COMPARE(editor->toPlainText().toUtf8(), opened.document.text());
        QTRY_VERIFY(editor->isVisible(lines + 5));
        QCOMPARE(editor->marks().selected, (LineRange{lines + 5, lines + 7}));
    }

    void theCaretSelectsTheJob()
    {
        Opened opened;
        opened.putCaretBehind(u"make check"_s);
        QCOMPARE(opened.document.selectedJob(), u"check"_s);
        opened.putCaretBehind(u"stage: build"_s);
        QCOMPARE(opened.document.selectedJob(), u"build"_s);
    }

    void anErrorIsMarkedAndSaid()
    {
        Opened opened;
        auto *row = opened.panel->findChild<QWidget *>(u"yamlErrorRow"_s);
        QVERIFY(row->isHidden());
        opened.putCaretBehind(u"stage: test"_s);
        const QRect place = opened.editor()->geometry();
        const QRect caret = opened.editor()->cursorRect();
        QTest::keyClicks(opened.editor(), u": ["_s);
        // What is said never moves the text that one types in.
        QCOMPARE(opened.editor()->geometry(), place);
        QCOMPARE(opened.editor()->cursorRect().top(), caret.top());
        QVERIFY(opened.document.syntaxError());
        QVERIFY(opened.editor()->marks().error >= 0);
        QVERIFY(!row->isHidden());
        QVERIFY(opened.panel->findChild<ElidedLabel *>(u"yamlError"_s)->text().contains(opened.document.syntaxError()->message));
        opened.document.undoStack()->undo();
        QCOMPARE(opened.editor()->marks().error, -1);
        QVERIFY(row->isHidden());
    }

    void undoBelongsToTheWindow()
    {
        Opened opened;
        opened.putCaretBehind(u"- make"_s);
        QTest::keyClicks(opened.editor(), u"x"_s);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        override.ignore();
        QApplication::sendEvent(opened.editor(), &override);
        QVERIFY(!override.isAccepted());
        QTest::keyClick(opened.editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(opened.document.text().contains("makex"));
    }

    /// What is typed where nothing can be typed is answered, and changes nothing.
    void textThatIsOnlyShownSaysWhereOneTypes()
    {
        Opened opened;
        opened.panel->showDifference(true);
        auto *shown = qobject_cast<QPlainTextEdit *>(opened.panel->textOfPage());
        QVERIFY(shown && shown != opened.editor());
        shown->setFocus();
        QTest::keyClick(shown, Qt::Key_Down);
        QVERIFY(!QToolTip::isVisible());
        QTest::keyClick(shown, Qt::Key_X);
        QVERIFY(QToolTip::text().contains(u"The page “File” is where the pipeline is changed."_s));
        QToolTip::hideText();
        QCOMPARE(opened.document.text(), pipelineText);
    }

    void theDifferenceIsThatFromTheFile()
    {
        Opened opened;
        opened.document.change(u"edit"_s, {{{0, 0}, "# mine\n"}});
        auto *button = opened.panel->findChild<QPushButton *>(u"showDifference"_s);
        button->click();
        auto *view = opened.panel->findChild<DiffView *>(u"yamlDifference"_s);
        QVERIFY(view->isVisible());
        QVERIFY(view->toPlainText().contains(u"+# mine"_s));
        QVERIFY(opened.document.save());
        QVERIFY(!view->toPlainText().contains(u"+# mine"_s));
        opened.panel->findChild<QPushButton *>(u"showFile"_s)->click();
        QVERIFY(opened.editor()->QPlainTextEdit::isVisible());
    }

    void copyTakesTheWholeText()
    {
        Opened opened;
        opened.panel->findChild<QPushButton *>(u"copyYaml"_s)->click();
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), pipelineText);
    }

    void textIsFound()
    {
        Opened opened;
        opened.panel->find();
        auto *field = opened.panel->findChild<QLineEdit *>(u"findText"_s);
        QTest::keyClicks(field, u"make"_s);
        QCOMPARE(opened.editor()->textCursor().selectedText(), u"make"_s);
        QCOMPARE(opened.editor()->textCursor().blockNumber(), 4);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.editor()->textCursor().blockNumber(), 7);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.editor()->textCursor().blockNumber(), 4);
        QTest::keyClicks(field, u"nowhere"_s);
        QCOMPARE(opened.panel->findChild<ElidedLabel *>(u"findAnswer"_s)->text(), u"Not found"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(opened.document.text(), pipelineText);
    }

    void placesAreCountedAndReplaced()
    {
        Opened opened;
        opened.panel->findAndReplace();
        auto *field = opened.panel->findChild<QLineEdit *>(u"findText"_s);
        auto *answer = opened.panel->findChild<ElidedLabel *>(u"findAnswer"_s);
        QTest::keyClicks(field, u"make"_s);
        QCOMPARE(answer->text(), u"1 of 2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(answer->text(), u"2 of 2"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(answer->text(), u"1 of 2"_s);
        auto *replacement = opened.panel->findChild<QLineEdit *>(u"replaceText"_s);
        QVERIFY(replacement->isVisible());
        QTest::keyClicks(replacement, u"dune"_s);
        QTest::keyClick(replacement, Qt::Key_Return);
        QCOMPARE(opened.document.text(), QByteArray(pipelineText).replace("- make\n", "- dune\n"));
        QCOMPARE(opened.editor()->textCursor().selectedText(), u"make"_s); // the next one
        opened.document.undoStack()->undo();
        opened.panel->findChild<QPushButton *>(u"replaceAll"_s)->click();
        QCOMPARE(opened.document.text(), QByteArray(pipelineText).replace("make", "dune"));
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), pipelineText);
        // Case counts where it is asked for.
        field->clear();
        QTest::keyClicks(field, u"MAKE"_s);
        QCOMPARE(answer->text(), u"1 of 2"_s);
        opened.panel->findChild<QAbstractButton *>(u"findCase"_s)->click();
        QCOMPARE(answer->text(), u"Not found"_s);
    }

    void tabGoesFromWhatIsFoundToWhatReplacesIt()
    {
        Opened opened;
        opened.panel->findAndReplace();
        QTest::keyClicks(QApplication::focusWidget(), u"make"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"replaceText"_s);
        for (const QString &name : {u"findNext"_s, u"findPrevious"_s, u"findCase"_s, u"findClose"_s, u"replaceOne"_s, u"replaceAll"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), name);
        }
    }

    void aLineIsGoneTo()
    {
        Opened opened(longText());
        opened.panel->goToLine();
        auto *field = opened.panel->findChild<QLineEdit *>(u"lineNumber"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"70:3"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QVERIFY(opened.editor()->hasFocus());
        QCOMPARE(opened.editor()->textCursor().blockNumber(), 69);
        QCOMPARE(opened.editor()->textCursor().positionInBlock(), 2);
        QVERIFY(opened.editor()->isVisible(69));
        QVERIFY(opened.panel->findChild<ElidedLabel *>(u"caretPlace"_s)->text().startsWith(u"Line 70, column 3"_s));
        opened.panel->goToLine();
        QTest::keyClicks(field, u"99999"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.editor()->textCursor().blockNumber(), opened.editor()->blockCount() - 1);
    }

    /// Tab indents, and a keyboard user gets out all the same.
    void tabIndentsAndLeavesAfterEscape()
    {
        Opened opened;
        opened.putCaretBehind(u"- make"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Tab);
        QVERIFY(opened.document.text().contains("- make  \n"));
        opened.document.undoStack()->undo();
        QTest::keyClick(opened.editor(), Qt::Key_Escape);
        QVERIFY(!opened.panel->findChild<ElidedLabel *>(u"textHint"_s)->text().isEmpty());
        QTest::keyClick(opened.editor(), Qt::Key_Tab);
        QVERIFY(!opened.editor()->hasFocus());
        QCOMPARE(opened.document.text(), pipelineText);
        opened.editor()->setFocus();
        QTest::keyClick(opened.editor(), Qt::Key_Escape);
        QTest::keyClick(opened.editor(), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(!opened.editor()->hasFocus());
        QCOMPARE(opened.document.text(), pipelineText);
        // Once one has typed again, Tab indents again.
        opened.editor()->setFocus();
        QTest::keyClick(opened.editor(), Qt::Key_Escape);
        QTest::keyClicks(opened.editor(), u"x"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Tab);
        QVERIFY(opened.editor()->hasFocus());
    }

    void selectedLinesAreIndented()
    {
        Opened opened;
        opened.putCaretBehind(u"build:\n"_s);
        QTextCursor cursor = opened.editor()->textCursor();
        cursor.movePosition(QTextCursor::Down, QTextCursor::KeepAnchor, 2);
        opened.editor()->setTextCursor(cursor);
        QTest::keyClick(opened.editor(), Qt::Key_Tab);
        QVERIFY(opened.document.text().contains("build:\n    stage: build\n    script:\n    - make\n"));
        QTest::keyClick(opened.editor(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(opened.document.text(), pipelineText);
    }

    void linesBecomeCommentsAndBack()
    {
        Opened opened;
        opened.putCaretBehind(u"stage: build"_s);
        opened.panel->toggleComment();
        QCOMPARE(opened.document.text(), QByteArray(pipelineText).replace("  stage: build", "  # stage: build"));
        opened.panel->toggleComment();
        QCOMPARE(opened.document.text(), pipelineText);
    }

    void theTextIsZoomed()
    {
        Opened opened;
        const int height = opened.editor()->fontMetrics().height();
        const qreal width = opened.editor()->viewport()->geometry().left();
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Plus, Qt::ControlModifier);
        override.ignore();
        QApplication::sendEvent(opened.editor(), &override);
        QVERIFY(override.isAccepted()); // it is the canvas's key elsewhere
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(opened.editor(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(opened.editor()->fontMetrics().height() > height);
        QVERIFY(opened.editor()->viewport()->geometry().left() > width);
        QTest::keyClick(opened.editor(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(opened.editor()->fontMetrics().height(), height);
        QWheelEvent wheel({50, 50}, opened.editor()->mapToGlobal(QPointF(50, 50)), {}, {0, -120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(opened.editor()->viewport(), &wheel);
        QCOMPARE(opened.editor()->zoom(), -1);
        QCOMPARE(opened.document.text(), pipelineText);
    }

    void partsAreFolded()
    {
        Opened opened;
        CodeEditor *editor = opened.editor();
        opened.putCaretBehind(u"- make"_s);
        QTest::keyClick(editor, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
        const auto isShown = [&](int line) { return editor->document()->findBlockByNumber(line).isVisible(); };
        QVERIFY(isShown(3) && !isShown(4) && isShown(5));
        QCOMPARE(editor->textCursor().blockNumber(), 3); // not among what is hidden
        QTest::keyClick(editor, Qt::Key_BraceRight, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(isShown(4));
        // By the mark beside the number.
        auto *gutter = editor->findChild<QWidget *>(u"lineNumbers"_s);
        const int y = editor->cursorRect(QTextCursor(editor->document()->findBlockByNumber(1))).center().y();
        QTest::mouseClick(gutter, Qt::LeftButton, {}, {gutter->width() - 12, y});
        QVERIFY(isShown(1) && !isShown(2) && !isShown(4) && isShown(5));
        QCOMPARE(opened.document.text(), pipelineText);
        // A place that is shown, or changed, is unfolded.
        opened.panel->showSpan({pipelineText.indexOf("- make"), pipelineText.indexOf("- make")});
        QVERIFY(isShown(4));
        editor->setFolded(1, true);
        opened.document.change(u"edit"_s, {{{pipelineText.indexOf("- make"), pipelineText.indexOf("- make")}, "- x\n    "}});
        QTRY_VERIFY(isShown(2) && isShown(4) && isShown(5));
        editor->setFolded(1, true);
        opened.putCaretBehind(u"build:"_s);
        QTest::keyClicks(editor, u" "_s);
        QTRY_VERIFY(isShown(2));
    }

    void shellIsColouredInScripts()
    {
        Opened opened("a:\n  script:\n    - if true; then echo \"$HOME\"; fi\n  image: x\n");
        const QTextBlock line = opened.editor()->document()->findBlockByNumber(2);
        const auto colorAt = [&](const QString &word) {
            const int at = int(line.text().indexOf(word)) + 1;
            for (const QTextLayout::FormatRange &range : line.layout()->formats()) {
                if (range.start <= at && at < range.start + range.length)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        QCOMPARE(colorAt(u"if true"_s), theme::color(theme::Role::Key));
        QCOMPARE(colorAt(u"then"_s), theme::color(theme::Role::Key));
        QCOMPARE(colorAt(u"HOME"_s), theme::color(theme::Role::Accent));
        // It ends with the script.
        const QTextBlock image = opened.editor()->document()->findBlockByNumber(3);
        const QList<QTextLayout::FormatRange> formats = image.layout()->formats();
        QVERIFY(
            std::any_of(formats.cbegin(), formats.cend(), [](const auto &range) { return range.format.fontWeight() >= QFont::DemiBold; }));
        // And follows what is typed above.
        opened.putCaretBehind(u"script"_s);
        QTest::keyClicks(opened.editor(), u"s"_s);
        QVERIFY(colorAt(u"then"_s) != theme::color(theme::Role::Key));
    }

    /// Lines far below are coloured when there is time.
    void aLongTextIsColouredToItsEnd()
    {
        QByteArray text = "stages: [build]\n";
        for (int i = 0; i < 900; ++i)
            text += "job" + QByteArray::number(i) + ":\n  script:\n    - |\n      if true; then make; fi\n";
        Opened opened(text);
        const auto isColoured = [&](int line) {
            const QTextBlock block = opened.editor()->document()->findBlockByNumber(line);
            return !block.layout()->formats().isEmpty();
        };
        QTRY_VERIFY(isColoured(1));
        QTRY_VERIFY(isColoured(900 * 4));
        for (int line = 1; line <= 900 * 4; ++line)
            QVERIFY(isColoured(line));
        // As it would be had it been read at once.
        const auto formatsOf = [&](int line) { return opened.editor()->document()->findBlockByNumber(line).layout()->formats(); };
        QCOMPARE(formatsOf(900 * 4), formatsOf(4));
        opened.document.change(u"another text"_s, {{{0, opened.document.text().size()}, QByteArray(text).replace("make", "\"x\"")}});
        QTRY_COMPARE(formatsOf(900 * 4), formatsOf(4));
        QVERIFY(opened.editor()->document()->findBlockByNumber(900 * 4).text().contains(u"\"x\""_s));
    }

    void problemsAreUnderlined()
    {
        Opened opened("build:\n  stage: nowhere\n  script: [make]\n");
        const QList<QTextEdit::ExtraSelection> marks = opened.editor()->extraSelections();
        QVERIFY(std::any_of(marks.cbegin(), marks.cend(), [](const auto &mark) {
            return mark.cursor.selectedText() == u"nowhere"_s && mark.format.underlineColor() == theme::color(theme::Role::Bad);
        }));
        QVERIFY(opened.panel->help()->explanationAt(int(opened.editor()->toPlainText().indexOf(u"where"_s))).contains(u"“nowhere”"_s));
    }

    /// A file may have thousands: those are underlined that can be seen, wherever somebody goes.
    void problemsAreUnderlinedWhereTheyCanBeSeen()
    {
        QByteArray text = "stages: [build]\n";
        for (int i = 0; i < 400; ++i)
            text += "job" + QByteArray::number(i) + ":\n  stage: nowhere" + QByteArray::number(i) + "\n  script: [make]\n";
        Opened opened(text);
        const auto isUnderlined = [&](const QString &word) {
            const QList<QTextEdit::ExtraSelection> marks = opened.editor()->extraSelections();
            return std::any_of(marks.cbegin(), marks.cend(), [&](const auto &mark) { return mark.cursor.selectedText() == word; });
        };
        QVERIFY(isUnderlined(u"nowhere0"_s));
        QVERIFY(opened.editor()->extraSelections().size() < 200);
        opened.editor()->verticalScrollBar()->setValue(opened.editor()->verticalScrollBar()->maximum());
        QTRY_VERIFY(isUnderlined(u"nowhere399"_s));
        QVERIFY(!isUnderlined(u"nowhere0"_s));
        // Typing there moves them along.
        opened.putCaretBehind(u"nowhere398"_s);
        QTest::keyClicks(opened.editor(), u"x"_s);
        QVERIFY(isUnderlined(u"nowhere398x"_s));
        QVERIFY(isUnderlined(u"nowhere399"_s));
        opened.editor()->setAllFolded(true);
        opened.editor()->verticalScrollBar()->setValue(0);
        opened.editor()->setAllFolded(false);
        QTRY_VERIFY(isUnderlined(u"nowhere0"_s));
    }

    void placesThatAreFoundAreColouredWhereTheyCanBeSeen()
    {
        Opened opened(longText() + longText().replace("job", "task").replace("build:", "other:").replace("check:", "another:"));
        opened.panel->find();
        auto *text = opened.panel->findChild<QLineEdit *>(u"findText"_s);
        QTest::keyClicks(text, u"make"_s);
        const auto countOf = [&](const QString &word) {
            const QList<QTextEdit::ExtraSelection> marks = opened.editor()->extraSelections();
            return std::count_if(marks.cbegin(), marks.cend(), [&](const auto &mark) { return mark.cursor.selectedText() == word; });
        };
        const qsizetype all = opened.document.text().count("make");
        QVERIFY(opened.panel->findChild<ElidedLabel *>(u"findAnswer"_s)->text().contains(QString::number(all)));
        QVERIFY(countOf(u"make"_s) > 10);
        QVERIFY(countOf(u"make"_s) < all);
        opened.editor()->verticalScrollBar()->setValue(opened.editor()->verticalScrollBar()->maximum());
        const auto isLastMarked = [&] {
            const QList<QTextEdit::ExtraSelection> marks = opened.editor()->extraSelections();
            const qsizetype last = opened.editor()->toPlainText().lastIndexOf(u"make"_s);
            return std::any_of(marks.cbegin(), marks.cend(), [&](const auto &mark) { return mark.cursor.selectionStart() == last; });
        };
        QTRY_VERIFY(isLastMarked());
        // A change of the whole text marks anew.
        opened.document.change(u"all"_s, {{{0, opened.document.text().size()}, opened.document.text() + opened.document.text()}});
        QVERIFY(countOf(u"make"_s) > 10);
    }

    void whatMayStandHereIsProposed()
    {
        Opened opened;
        CodeEditor *editor = opened.editor();
        ProposalList *list = opened.panel->help()->proposals();
        opened.putCaretBehind(u"script: [make check]"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QTest::keyClicks(editor, u"nee"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->proposals().constFirst().text, u"needs"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(opened.document.text().endsWith("  script: [make check]\n  needs:\n    - \n"));
        QVERIFY(list->isVisible()); // what may stand there
        QCOMPARE(list->proposals().constFirst().text, u"build"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        QVERIFY(opened.document.text().endsWith("    - build\n"));
        // The keyboard stays in the text; Escape takes the list away and nothing else.
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClick(editor, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Down);
        QCOMPARE(list->current(), 1);
        QVERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QVERIFY(opened.document.text().endsWith("    - build\n    \n"));
    }

    /// While the text does not parse, too.
    void proposalsInATornText()
    {
        Opened opened;
        opened.putCaretBehind(u"[build, test]"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Backspace);
        QVERIFY(opened.document.syntaxError());
        opened.putCaretBehind(u"script: [make check]"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        QTest::keyClicks(opened.editor(), u"wh"_s);
        ProposalList *list = opened.panel->help()->proposals();
        QVERIFY(list->isVisible());
        QCOMPARE(list->proposals().constFirst().text, u"when"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        QVERIFY(list->isVisible()); // its values
        QTest::keyClicks(opened.editor(), u"man"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QVERIFY(opened.document.text().endsWith("  when: manual\n"));
    }

    void wordsOfCommandsAreProposed()
    {
        Opened opened("build:\n  script:\n    - make\n    - |\n      dune build\n      opam exec -- dune run\n");
        opened.putCaretBehind(u"- make"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        QTest::keyClicks(opened.editor(), u"- opam inst"_s);
        ProposalList *list = opened.panel->help()->proposals();
        QVERIFY(list->isVisible());
        QCOMPARE(list->proposals().constFirst().text, u"install"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Tab);
        QTest::keyClicks(opened.editor(), u" . --dep"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        QVERIFY2(opened.document.text().contains("    - opam install . --deps-only\n"), opened.document.text().constData());
        // Within a command of several lines, too; and not behind another program.
        opened.putCaretBehind(u"dune run"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(list->isVisible());
        QCOMPARE(list->proposals().constFirst().text, u"runtest"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Escape);
        opened.putCaretBehind(u"- make"_s);
        QTest::keyClicks(opened.editor(), u" inst"_s);
        QVERIFY(!list->isVisible());
    }

    /// Who hears the window hears what is chosen, though the keyboard is in the text; and the line that is typed is never covered.
    void proposalsAreAnnounced()
    {
        Opened opened;
        opened.putCaretBehind(u"script: [make check]"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        QTest::keyClicks(opened.editor(), u"a"_s);
        ProposalList *list = opened.panel->help()->proposals();
        QVERIFY(list->isVisible());
        const QString first = list->proposals().constFirst().text;
        const auto spoken = [list] {
            QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(list);
            const QAccessibleInterface *chosen = shown ? shown->child(list->current()) : nullptr;
            return chosen ? chosen->text(QAccessible::Name) : QString();
        };
        QVERIFY2(spoken().startsWith(first) && spoken().contains(u"1 of"_s), qPrintable(spoken()));
        QTest::keyClick(opened.editor(), Qt::Key_Down);
        QVERIFY2(spoken().startsWith(list->proposals().at(1).text) && spoken().contains(u"2 of"_s), qPrintable(spoken()));
        QCoreApplication::processEvents();
        const QRect caret = opened.editor()->cursorRect();
        const QRect onScreen(opened.editor()->viewport()->mapToGlobal(caret.topLeft()), caret.size());
        QVERIFY(!list->geometry().intersects(onScreen));
    }

    /// A `*` within a word of a flow list is no alias: what stands behind the list has its colours.
    void aPatternInAListDoesNotEndColours()
    {
        Opened opened("check:\n  rules:\n    - changes: [src/**/*.ml]\n  script: [make]\nother:\n  script: [make]\n");
        const auto isKey = [&](const QString &word) {
            const QTextBlock block = opened.editor()->document()->findBlock(opened.editor()->toPlainText().indexOf(word));
            const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
            return std::any_of(formats.cbegin(), formats.cend(), [](const QTextLayout::FormatRange &range) {
                return range.format.foreground().color() == theme::color(theme::Role::Key) && range.length > 1;
            });
        };
        QTRY_VERIFY(isKey(u"check:"_s));
        QVERIFY(isKey(u"other:"_s));
    }

    /// Enter ends the line where the word is there already, though longer ones begin like it.
    void aWholeWordIsNotCompleted()
    {
        Opened opened("build: {script: x}\nbuild-all: {script: x}\ntest:\n  script: x\n");
        opened.putCaretBehind(u"test:\n  script: x"_s);
        QTest::keyClick(opened.editor(), Qt::Key_Return);
        QTest::keyClicks(opened.editor(), u"dependencies: [build"_s);
        QVERIFY(!opened.panel->help()->proposals()->isVisible());
        QTest::keyClicks(opened.editor(), u"-"_s);
        QVERIFY(opened.panel->help()->proposals()->isVisible());
    }

    void wordsAreExplained()
    {
        Opened opened;
        const QString told = opened.panel->help()->explanationAt(int(opened.editor()->toPlainText().indexOf(u"stage: test"_s)) + 2);
        QVERIFY(told.startsWith(u"stage: The stage"_s));
        QVERIFY(told.contains(u"Here it is: test"_s));
        opened.putCaretBehind(u"  stage"_s);
        QTest::keyClick(opened.editor(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(u"stage"_s));
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, opened.editor()->cursorRect().center(),
                        opened.editor()->viewport()->mapToGlobal(opened.editor()->cursorRect().center()));
        QApplication::sendEvent(opened.editor()->viewport(), &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QToolTip::hideText();
    }

    void definitionsAreGoneTo()
    {
        OpenedDocument document("include: /ci/base.yml\nbuild:\n  extends: .base\ntest:\n  needs: [build]\n  script: [x]\n",
                                {{u"ci/base.yml"_s, "# shared\n.base:\n  script: [make]\n"}});
        PreviewPanel panel(&document.document);
        panel.resize(700, 300);
        panel.show();
        activate(panel);
        panel.editor()->setFocus();
        const auto putCaret = [&](const QString &text) {
            QTextCursor cursor = panel.editor()->textCursor();
            cursor.setPosition(int(panel.editor()->toPlainText().indexOf(text)) + 1);
            panel.editor()->setTextCursor(cursor);
        };
        putCaret(u"build]"_s);
        QTest::keyClick(panel.editor(), Qt::Key_F12);
        QCOMPARE(panel.editor()->textCursor().blockNumber(), 1);
        // By the pointer, into the included file.
        putCaret(u".base"_s);
        QTest::mouseClick(panel.editor()->viewport(), Qt::LeftButton, Qt::ControlModifier, panel.editor()->cursorRect().center());
        QCOMPARE(panel.page(), PreviewPanel::Page::Included);
        CodeEditor *included = panel.included()->editor();
        QCOMPARE(included->textCursor().blockNumber(), 1);
        QVERIFY(included->isReadOnly());
        QTest::keyClicks(included, u"x"_s);
        QCOMPARE(included->toPlainText(), u"# shared\n.base:\n  script: [make]\n"_s);
        // On demand it is edited; the pipeline follows.
        panel.included()->findChild<QPushButton *>(u"editIncluded"_s)->click();
        QTextCursor cursor = included->textCursor();
        cursor.setPosition(int(included->toPlainText().indexOf(u"make"_s)));
        included->setTextCursor(cursor);
        QTest::keyClicks(included, u"c"_s);
        QTRY_COMPARE(readBytes(document.folder.filePath(u"ci/base.yml"_s)), QByteArray("# shared\n.base:\n  script: [cmake]\n"));
        QTRY_COMPARE(document.document.derived().pipeline.job(u"build"_s)->script.constFirst().text, u"cmake"_s);
        QTest::keyClick(included, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(readBytes(document.folder.filePath(u"ci/base.yml"_s)), QByteArray("# shared\n.base:\n  script: [make]\n"));
        // What somebody else writes is not overwritten.
        document.write(u"ci/base.yml"_s, "# theirs\n.base:\n  script: [theirs]\n");
        QTest::keyClicks(included, u"d"_s);
        panel.included()->leave();
        QCOMPARE(readBytes(document.folder.filePath(u"ci/base.yml"_s)), QByteArray("# theirs\n.base:\n  script: [theirs]\n"));
    }

    /// It comes in parts, and a change brings only what is other.
    void aLongResolvedPipelineIsShownWhole()
    {
        QByteArray text = "stages: [build]\n";
        for (int i = 0; i < 1500; ++i)
            text += "job" + QByteArray::number(i) + ":\n  stage: build\n  script: [make all]\n";
        Opened opened(text);
        opened.panel->showPage(PreviewPanel::Page::Resolved);
        auto *shown = opened.panel->findChild<QPlainTextEdit *>(u"resolvedText"_s);
        QTRY_COMPARE(shown->toPlainText().count(u"make all"_s), 1500);
        const QString before = shown->toPlainText();
        shown->verticalScrollBar()->setValue(2000);
        const qsizetype place = text.indexOf("make all", text.indexOf("job750:"));
        opened.document.change(u"edit"_s, {{{place, place + 8}, "make check"}});
        QTRY_COMPARE(shown->toPlainText(),
                     QString(before).replace(before.indexOf(u"make all"_s, before.indexOf(u"job750:"_s)), 8, u"make check"_s));
        QCOMPARE(shown->verticalScrollBar()->value(), 2000);
    }

    void theResolvedPipelineIsShown()
    {
        Opened opened("default:\n  image: alpine\n.t:\n  script: [x]\na:\n  extends: .t\n");
        opened.panel->findChild<QPushButton *>(u"showResolved"_s)->click();
        auto *text = opened.panel->findChild<QPlainTextEdit *>(u"resolvedText"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"image: alpine"_s));
        QVERIFY(text->toPlainText().contains(u"extends .t"_s));
        QVERIFY(text->isReadOnly());
        opened.document.change(u"edit"_s, {{{opened.document.text().indexOf("alpine"), opened.document.text().indexOf("alpine")}, "my"}});
        QTRY_VERIFY(text->toPlainText().contains(u"image: myalpine"_s));
    }

    void withoutARepositoryThereIsNoHead()
    {
        Opened opened;
        opened.panel->findChild<QPushButton *>(u"showHeadDifference"_s)->click();
        auto *view = opened.panel->findChild<DiffView *>(u"headDifference"_s);
        QVERIFY(view->isVisible());
        QVERIFY(view->toPlainText().contains(u"repository"_s));
    }

    void aPlaceIsShown()
    {
        Opened opened;
        const qsizetype at = pipelineText.indexOf("make check");
        opened.panel->showSpan({at, at + 10});
        QCOMPARE(opened.editor()->textCursor().selectedText(), u"make check"_s);
    }

    /// In a narrow panel the fields give way, and nothing lies over anything else.
    void findingFitsIntoANarrowPanel()
    {
        Opened opened;
        opened.panel->resize(420, 300);
        opened.panel->findAndReplace();
        QApplication::processEvents();
        QList<QRect> places;
        for (const QString &name :
             {u"findText"_s, u"findNext"_s, u"findPrevious"_s, u"findCase"_s, u"findClose"_s, u"replaceText"_s, u"replaceOne"_s}) {
            auto *widget = opened.panel->findChild<QWidget *>(name);
            QVERIFY2(widget && widget->isVisible(), qPrintable(name));
            const QRect place(widget->mapTo(opened.panel.get(), QPoint()), widget->size());
            QVERIFY2(opened.panel->rect().contains(place), qPrintable(name));
            for (const QRect &other : std::as_const(places))
                QVERIFY2(!other.intersects(place), qPrintable(name));
            places.append(place);
        }
        QCOMPARE(places[5].width(), places[0].width());
    }
};

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
