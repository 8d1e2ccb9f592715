// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/code_editor.h"
#include "app/preview/text_sync.h"
#include "app/widgets/gradual_text.h"
#include "tests/app/opened.h"

#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyLines = 5 * int(GradualText::linesAtOnce);

QString lines(int count, const QString &word)
{
    QString text;
    for (int line = 0; line < count; ++line)
        text += u"%1 %2\n"_s.arg(word).arg(line);
    return text;
}

/// Comments, of which nothing follows; \a prefix: of each of them.
QByteArray comments(int count, const QByteArray &prefix = {})
{
    return prefix + "# one job\njob: {script: [make]}\n" + lines(count, QString::fromUtf8(prefix + "# line")).toUtf8();
}

/// An editor beside a document, as the panel has it.
struct Synced {
    OpenedDocument opened;
    CodeEditor editor;
    TextSync sync;

    explicit Synced(const QByteArray &text) : opened(text), sync(&opened.document, &editor)
    {
        editor.resize(400, 300);
        editor.show();
    }
    QByteArray shown() const { return editor.toPlainText().toUtf8(); }
    bool isThere() const { return shown() == opened.document.text(); }
};

} // namespace

/// Of a text of many lines some are changed at once, and the others when there is time.
class LongTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextComesBitByBit()
    {
        QPlainTextEdit edit;
        GradualText text(&edit);
        QSignalSpy finished(&text, &GradualText::finished);
        const QString whole = lines(manyLines, u"line"_s);
        text.change({{0, 0, whole}});
        QVERIFY(!text.isWhole());
        QCOMPARE(edit.document()->findBlockByNumber(3).text(), u"line 3"_s);
        QVERIFY(edit.blockCount() < manyLines / 2);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(text.isWhole());
        QCOMPARE(edit.toPlainText(), whole);
    }

    void aShortChangeIsMadeAtOnce()
    {
        QPlainTextEdit edit;
        GradualText text(&edit);
        QSignalSpy finished(&text, &GradualText::finished);
        text.change({{0, 0, u"one two"_s}});
        QTextCursor place = text.change({{0, 3, u"1"_s}, {4, 3, u"2\n3"_s}});
        QVERIFY(text.isWhole());
        QCOMPARE(edit.toPlainText(), u"1 2\n3"_s);
        QCOMPARE(place.position(), 1);
        QTest::qWait(1);
        QVERIFY(finished.isEmpty());
    }

    void whatIsSeenComesFirst()
    {
        QPlainTextEdit edit;
        edit.setLineWrapMode(QPlainTextEdit::NoWrap);
        edit.resize(300, 200);
        edit.show();
        GradualText text(&edit);
        edit.setPlainText(lines(manyLines, u"a"_s));
        const int seen = manyLines - 200;
        edit.verticalScrollBar()->setValue(seen);
        QList<TextDifference> changes;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            changes.append({block.position(), 0, u"# "_s});
        text.change(changes);
        QVERIFY(!text.isWhole());
        QVERIFY(edit.document()->findBlockByNumber(seen).text().startsWith(u'#'));
        QVERIFY(!edit.document()->findBlockByNumber(0).text().startsWith(u'#'));
        QTRY_VERIFY(text.isWhole());
        QCOMPARE(edit.verticalScrollBar()->value(), seen);
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            QVERIFY2(block.text().startsWith("# "_L1) && !block.text().startsWith("# #"_L1), qPrintable(block.text()));
    }

    void whoTypesFindsTheWholeText()
    {
        Synced synced(comments(manyLines));
        QVERIFY(synced.sync.isBehind());
        synced.editor.moveCursor(QTextCursor::Start);
        QTest::keyClicks(&synced.editor, u"## "_s);
        QVERIFY(!synced.sync.isBehind());
        QCOMPARE(synced.opened.document.text(), "## " + comments(manyLines));
        QVERIFY(synced.isThere());
    }

    void whatAProgramPutsIntoHalfATextIsTakenBack()
    {
        Synced synced(comments(manyLines));
        QVERIFY(synced.sync.isBehind());
        QTextCursor(synced.editor.document()).insertText(u"x"_s);
        QTRY_VERIFY(!synced.sync.isBehind());
        QCOMPARE(synced.opened.document.text(), comments(manyLines));
        QVERIFY(synced.isThere());
    }

    /// Each line stays the line that it was, so that the caret stays in it.
    void linesInThePlaceOfAsManyOthersStayWhereTheyAre()
    {
        Synced synced(comments(manyLines));
        synced.sync.catchUp();
        QTextCursor caret(synced.editor.document()->findBlockByNumber(manyLines));
        caret.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 2);
        synced.editor.setTextCursor(caret);
        synced.opened.document.change(u"comment"_s, difference(synced.opened.document.text(), comments(manyLines, "# ")));
        QVERIFY(synced.sync.isBehind());
        QTRY_VERIFY(!synced.sync.isBehind());
        QVERIFY(synced.isThere());
        QCOMPARE(synced.editor.textCursor().blockNumber(), manyLines);
        QCOMPARE(synced.editor.textCursor().positionInBlock(), 4);
        synced.opened.document.undoStack()->undo();
        QTRY_VERIFY(!synced.sync.isBehind());
        QVERIFY(synced.isThere());
    }

    /// Whatever comes while some of an earlier change is still to be made.
    void theEditorHasTheDocumentsTextInTheEnd()
    {
        Synced synced(comments(manyLines));
        Document &document = synced.opened.document;
        QRandomGenerator random(7);
        constexpr int rounds = 30;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray prefix(random.bounded(3), '#');
            const QByteArray other = comments(random.bounded(2 * manyLines), prefix);
            if (random.bounded(3) == 0 && document.undoStack()->canUndo())
                document.undoStack()->undo();
            else
                document.change(u"change"_s, {{{0, document.text().size()}, other}});
            for (int turns = random.bounded(4); turns > 0; --turns)
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(!synced.sync.isBehind());
        QVERIFY(synced.isThere());
    }
};

QTEST_MAIN(LongTextTest)
#include "tst_long_text.moc"
