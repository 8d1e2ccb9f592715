// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"
#include "app/preview/preview_panel.h"
#include "app/preview/proposal_list.h"
#include "app/preview/text_help.h"
#include "app/problems/problems_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/labels.h"
#include "app/window/design_page.h"
#include "tests/app/active.h"
#include "tests/app/window/shown.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "stages: [build, test]\n"
                          "build:\n"
                          "  stage: build\n"
                          "  script: [make]\n"
                          "  cache: {key: a/b, paths: [x]}\n"
                          "test:\n"
                          "  stage: test\n"
                          "  needs: [build]\n"
                          "  script: [make check]\n";

/// A window in which an included file is open and edited.
struct EditedInclude : Shown {
    const QByteArray before = ".base:\n  script: [make]\n";
    const QString included = projectFolder() + "/base.yml"_L1;
    QPlainTextEdit *editor = nullptr;

    EditedInclude() : Shown("include: base.yml\nbuild:\n  extends: .base\n")
    {
        writeBytes(included, before);
        open();
        if (!QTest::qWaitFor([this] { return page() == u"designPage"_s; }))
            qFatal("the design page is not shown");
        window->designPage()->preview()->openIncluded(u"base.yml"_s, 1);
        window->findChild<QPushButton *>(u"editIncluded"_s)->click();
        editor = window->findChild<QPlainTextEdit *>(u"includedText"_s);
    }
};

} // namespace

/// What is done with the text by the window's own keys, and between text and problems.
class TextWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void init()
    {
        m_shown = std::make_unique<Shown>(sample);
        m_shown->open();
        activate(*m_shown->window);
        preview()->editor()->setFocus();
    }

    void theTextIsWorkedOnByKeys()
    {
        CodeEditor *editor = preview()->editor();
        putCaret(u"stage: test"_s);
        key(Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(m_shown->document().text().contains("  # stage: test\n"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_shown->document().text(), sample);
        key(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_shown->window->findChild<QLineEdit *>(u"replaceText"_s)->isVisible());
        QTest::keyClick(m_shown->window->findChild<QLineEdit *>(u"findText"_s), Qt::Key_Escape);
        key(Qt::Key_G, Qt::ControlModifier);
        auto *line = m_shown->window->findChild<QLineEdit *>(u"lineNumber"_s);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"8"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(editor->textCursor().blockNumber(), 7);
        putCaret(u"build]"_s);
        key(Qt::Key_F12, {});
        QCOMPARE(editor->textCursor().blockNumber(), 1);
        putCaret(u" build]"_s);
        key(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(preview()->help()->proposals()->isVisible());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!preview()->help()->proposals()->isVisible());
        // The text's own size, and not the canvas's.
        key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(editor->zoom(), 1);
    }

    void everythingIsFoldedAndShown()
    {
        CodeEditor *editor = preview()->editor();
        const auto isShown = [&](int line) { return editor->document()->findBlockByNumber(line).isVisible(); };
        m_shown->trigger(Do::FoldAll);
        QVERIFY(isShown(0) && isShown(1) && !isShown(2) && !isShown(4) && isShown(5) && !isShown(8));
        m_shown->trigger(Do::UnfoldAll);
        for (int line = 0; line < editor->blockCount(); ++line)
            QVERIFY(isShown(line));
        putCaret(u"stage: build"_s);
        key(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!isShown(2) && isShown(5));
        key(Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(isShown(2));
        QCOMPARE(m_shown->document().text(), sample);
    }

    void thePagesOfTheTextAreReachedByKeys()
    {
        key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(preview()->page(), PreviewPanel::Page::Resolved);
        key(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(preview()->page(), PreviewPanel::Page::Head);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(preview()->page(), PreviewPanel::Page::Disk);
        key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(preview()->page(), PreviewPanel::Page::File);
    }

    /// F6 reaches the text whatever page of it is shown.
    void theShownPageIsReached()
    {
        key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget *shown = preview()->textOfPage();
        QVERIFY(shown != preview()->editor());
        m_shown->window->designPage()->canvas()->setFocus();
        key(Qt::Key_F6, {});
        QVERIFY(shown->hasFocus());
        key(Qt::Key_F6, {});
        QVERIFY(!shown->hasFocus());
    }

    void theTextStandsBelowOrBesideTheCanvas()
    {
        DesignPage *page = m_shown->window->designPage();
        const auto placeOf = [page](const QWidget *panel) { return QRect(panel->mapTo(page, QPoint()), panel->size()); };
        QVERIFY(!page->isTextBeside());
        QVERIFY(placeOf(preview()).top() >= placeOf(page->canvas()).bottom());
        key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page->isTextBeside());
        QVERIFY(m_shown->action(Do::TextBeside)->isChecked());
        QTRY_VERIFY(placeOf(preview()).left() >= placeOf(page->canvas()).right());
        key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!page->isTextBeside());
        QTRY_VERIFY(placeOf(preview()).top() >= placeOf(page->canvas()).bottom());
    }

    /// What is typed into an included file while another program writes it is not lost: somebody is asked, at the latest when the text would go.
    void somebodyElseWritesTheIncludedFile_data()
    {
        QTest::addColumn<ConflictAnswer>("answer");
        QTest::addColumn<QByteArray>("onDisk");
        QTest::newRow("overwrite") << ConflictAnswer::Overwrite << "# mine\n.base:\n  script: [make]\n"_ba;
        QTest::newRow("merge") << ConflictAnswer::Merge << "# mine\n.base:\n  script: [make]\n# theirs\n"_ba;
        QTest::newRow("reload") << ConflictAnswer::Reload << ".base:\n  script: [make]\n# theirs\n"_ba;
        QTest::newRow("cancel") << ConflictAnswer::Cancel << ".base:\n  script: [make]\n# theirs\n"_ba;
    }
    void somebodyElseWritesTheIncludedFile()
    {
        QFETCH(ConflictAnswer, answer);
        QFETCH(QByteArray, onDisk);
        EditedInclude shown;
        shown.script->conflict = answer;
        writeBytes(shown.included, shown.before + "# theirs\n");
        QTest::keyClicks(shown.editor, u"# mine"_s);
        QTest::keyClick(shown.editor, Qt::Key_Return);
        QTRY_COMPARE(shown.script->asked, 1);
        QCOMPARE(readBytes(shown.included), onDisk);
        if (answer == ConflictAnswer::Cancel) {
            QCOMPARE(shown.editor->toPlainText(), u"# mine\n.base:\n  script: [make]\n"_s);
            QVERIFY(!shown.window->close()); // it asks once more
            QCOMPARE(shown.script->asked, 2);
            shown.script->conflict = ConflictAnswer::Merge;
            shown.trigger(Do::Save);
            QCOMPARE(readBytes(shown.included), "# mine\n.base:\n  script: [make]\n# theirs\n"_ba);
        }
        QCOMPARE(shown.editor->toPlainText().toUtf8(), readBytes(shown.included));
        QVERIFY(shown.window->close());
    }

    /// While somebody edits an included file that has nothing unwritten, what others write comes in and the caret stays where it is.
    void whatOthersWriteLeavesTheCaret()
    {
        EditedInclude shown;
        shown.editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(shown.editor, u"# mine"_s);
        QTRY_COMPARE(readBytes(shown.included), shown.before + "# mine");
        writeBytes(shown.included, "# first\n" + shown.before + "# mine\n# theirs\n");
        QTRY_VERIFY(shown.editor->toPlainText().contains(u"# theirs"_s));
        QVERIFY(shown.window->findChild<ElidedLabel *>(u"includedState"_s)->text().contains(u"is written to base.yml"_s));
        QTest::keyClicks(shown.editor, u" too"_s);
        QTRY_COMPARE(readBytes(shown.included), "# first\n" + shown.before + "# mine too\n# theirs\n");
        QCOMPARE(shown.script->asked, 0);
    }

    /// The whole difference stands beside the problem; making the fix, or turning away, ends it.
    void aFixIsSeenBesideItsProblem()
    {
        preview()->showProblems(true);
        ProblemsPanel *problems = m_shown->window->designPage()->problems();
        int row = 0;
        while (m_shown->document().derivation().fixesFor(problems->model()->finding(row)).isEmpty())
            ++row;
        const lint::Fix fix = m_shown->document().derivation().fixesFor(problems->model()->finding(row)).constFirst();
        auto *list = problems->findChild<QListView *>(u"problemsList"_s);
        list->setCurrentIndex(problems->rows()->index(problems->rows()->rowOf(row)));
        problems->findChild<QPushButton *>(u"preview_"_s + fix.id)->click();
        QCOMPARE(preview()->page(), PreviewPanel::Page::Change);
        auto *difference = preview()->findChild<DiffView *>(u"fixDifference"_s);
        QVERIFY(difference->isVisible());
        QVERIFY(difference->toPlainText().contains(u"\n@@ "_s));
        problems->findChild<QPushButton *>(u"fix_"_s + fix.id)->click();
        QTRY_COMPARE(preview()->page(), PreviewPanel::Page::File);
        QCOMPARE(m_shown->document().text(), applied(sample, fix.edits));
    }

private:
    PreviewPanel *preview() const { return m_shown->window->designPage()->preview(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_shown->window.get(), key, modifiers);
    }
    void putCaret(const QString &text) const
    {
        QTextCursor cursor = preview()->editor()->textCursor();
        cursor.setPosition(int(preview()->editor()->toPlainText().lastIndexOf(text)) + 1);
        preview()->editor()->setTextCursor(cursor);
    }

    std::unique_ptr<Shown> m_shown;
};

QTEST_MAIN(TextWorkTest)
#include "tst_text_work.moc"
