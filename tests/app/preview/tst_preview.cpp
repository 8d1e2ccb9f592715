// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/code_editor.h"
#include "app/preview/preview_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/labels.h"
#include "core/gitlab/edit/gestures.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

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
        QVERIFY(opened.document.edit(u"add"_s, [](yaml::Draft &draft) { return gitlab::addStage({draft, {}}, u"deploy"_s); }));
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
        QTest::keyClicks(opened.editor(), u": ["_s);
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
        button->click();
        QVERIFY(opened.editor()->isVisible());
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

    void aPlaceIsShown()
    {
        Opened opened;
        const qsizetype at = pipelineText.indexOf("make check");
        opened.panel->showSpan({at, at + 10});
        QCOMPARE(opened.editor()->textCursor().selectedText(), u"make check"_s);
    }
};

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
