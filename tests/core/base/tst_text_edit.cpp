// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_diff.h"
#include "core/base/source.h"
#include "core/base/text_edit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Text edits, their inverses and differences: what everything that changes a file is made of.
class TextEditTest : public QObject
{
    Q_OBJECT

    static QByteArray randomText(QRandomGenerator &random, int lines)
    {
        QByteArray text;
        for (int i = 0; i < lines; ++i)
            text += char('a' + random.bounded(6)) + QByteArray(random.bounded(8) == 0 ? "\r\n" : "\n");
        if (random.bounded(2) && !text.isEmpty())
            text.chop(1);
        return text;
    }

private Q_SLOTS:
    void appliesInOffsetsOfTheOldText()
    {
        const QByteArray text = "stages: [build]\n";
        const TextEdits edits = {{{0, 0}, "# x\n"}, {{9, 14}, "test"}, {{15, 15}, ", c"}};
        QCOMPARE(applied(text, edits), "# x\nstages: [test], c\n");
        QCOMPARE(applied(text, {}), text);
    }

    void inverseRestores()
    {
        const QByteArray text = "one two three";
        const TextEdits edits = {{{0, 3}, ""}, {{4, 7}, "zwei und"}, {{13, 13}, "!"}};
        const QByteArray after = applied(text, edits);
        QCOMPARE(after, " zwei und three!");
        QCOMPARE(applied(after, inverse(text, edits)), text);
        QCOMPARE(inverse(after, inverse(text, edits)), edits);
    }

    void differenceTouchesOnlyTheLinesThatDiffer()
    {
        const QByteArray before = "a\nb\nc\nd\ne\nf\n";
        const QByteArray after = "a\nB\nc\nd\nnew\ne\nf\n";
        const TextEdits expected = {{{2, 4}, "B\n"}, {{8, 8}, "new\n"}};
        QCOMPARE(difference(before, after), expected);
        QCOMPARE(difference(before, before), TextEdits());
    }

    void differenceHandlesTheLastLine()
    {
        QCOMPARE(difference("a\nb", "a\nb\n"), (TextEdits{{{2, 3}, "b\n"}}));
        QCOMPARE(difference("", "a"), (TextEdits{{{0, 0}, "a"}}));
        QCOMPARE(difference("a\n", ""), (TextEdits{{{0, 2}, ""}}));
    }

    /// For any two texts the difference leads from one to the other, and back.
    void differenceIsExact()
    {
        QRandomGenerator random(20260822);
        for (int round = 0; round < 2000; ++round) {
            const QByteArray before = randomText(random, random.bounded(30));
            const QByteArray after = randomText(random, random.bounded(30));
            const TextEdits edits = difference(before, after);
            QCOMPARE(applied(before, edits), after);
            QCOMPARE(applied(after, inverse(before, edits)), before);
        }
    }

    /// Against the textbook's table: no shorter list of removed and inserted lines exists.
    void differenceIsMinimal()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const QByteArray before = randomText(random, random.bounded(14));
            const QByteArray after = randomText(random, random.bounded(14));
            const auto left = linesOf(before);
            const auto right = linesOf(after);
            QList<QList<qsizetype>> common(left.size() + 1, QList<qsizetype>(right.size() + 1, 0));
            for (qsizetype i = 1; i <= left.size(); ++i) {
                for (qsizetype j = 1; j <= right.size(); ++j) {
                    common[i][j] = left[i - 1] == right[j - 1] ? common[i - 1][j - 1] + 1 : std::max(common[i - 1][j], common[i][j - 1]);
                }
            }
            qsizetype cost = 0;
            for (const LineChange &change : lineChanges(left, right))
                cost += change.beforeEnd - change.beforeBegin + change.afterEnd - change.afterBegin;
            QCOMPARE(cost, left.size() + right.size() - 2 * common[left.size()][right.size()]);
        }
    }

    void hugeDifferencesStayCheap()
    {
        QByteArray before = "same\n";
        QByteArray after = "same\n";
        for (int i = 0; i < 100'000; ++i) {
            before += QByteArray::number(i) + '\n';
            after += QByteArray::number(i) + "x\n";
        }
        before += "end\n";
        after += "end\n";
        const TextEdits edits = difference(before, after);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().span, (Span{5, before.size() - 4}));
        QCOMPARE(applied(before, edits), after);
    }

    void unifiedDiffReadsLikeDiff()
    {
        QByteArray before;
        for (int i = 1; i <= 20; ++i)
            before += QByteArray::number(i) + '\n';
        QByteArray after = before;
        after.replace("\n3\n", "\nthree\n").replace("\n18\n", "\n");
        after.chop(1);
        QCOMPARE(unifiedDiff(before, after, "a/x", "b/x"),
                 "--- a/x\n+++ b/x\n"
                 "@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n"
                 "@@ -15,6 +15,5 @@\n 15\n 16\n 17\n-18\n 19\n-20\n+20\n\\ No newline at end of file\n");
        QCOMPARE(unifiedDiff(before, before, "a", "b"), QByteArray());
        QCOMPARE(unifiedDiff("", "new\n", "a", "b"), "--- a\n+++ b\n@@ -0,0 +1 @@\n+new\n");
    }

    void positionsCountCharacters()
    {
        const Source source(u"f"_s, "a: \xC3\xA9\xE2\x82\xAC!\nb\n");
        QCOMPARE(source.positionAt(8), (Position{1, 6}));
        QCOMPARE(source.positionAt(10), (Position{2, 1}));
        QCOMPARE(source.lines.lineCount(), 3);
    }
};

QTEST_GUILESS_MAIN(TextEditTest)
#include "tst_text_edit.moc"
