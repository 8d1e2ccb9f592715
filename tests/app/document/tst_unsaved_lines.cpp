// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/unsaved_lines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace caravan;

class UnsavedLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QByteArray>("saved");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("lines");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const QByteArray &saved, const QByteArray &text, const QList<int> &lines, int count) {
            QTest::newRow(name) << saved << text << lines << count;
        };
        row("same", "a\nb\n", "a\nb\n", {}, 0);
        row("within a line", "a\nb\nc\n", "a\nbb\nc\n", {2}, 1);
        row("first line", "a\nb\n", "x\nb\n", {1}, 1);
        row("last line without its end", "a\nb", "a\nc", {2}, 1);
        row("line added", "a\nb\n", "a\nx\nb\n", {2}, 1);
        row("the same line once more", "a\nb\n", "a\na\nb\n", {2}, 1);
        row("line removed", "a\nb\nc\n", "a\nc\n", {}, 1);
        row("one for two", "a\nb\nc\nd\n", "a\nx\nd\n", {2}, 2);
        row("two places", "a\nb\nc\nd\ne\n", "x\nb\nc\nd\ny\n", {1, 5}, 2);
        row("end of the file added", "a\nb", "a\nb\n", {2}, 1);
        row("all of it", "", "a\nb\n", {1, 2}, 2);
        row("nothing left", "a\nb\n", "", {}, 2);
        row("Windows line ends", "a\r\nb\r\n", "a\r\nx\r\n", {2}, 1);
        row("what begins like the line before", "ab\nac\n", "ab\nab\nac\n", {2}, 1);
    }
    void counts()
    {
        QFETCH(QByteArray, saved);
        QFETCH(QByteArray, text);
        const UnsavedLines unsaved = unsavedLines(saved, text);
        QTEST(unsaved.lines, "lines");
        QTEST(unsaved.count, "count");
    }

    /// Lines that are not named are lines of the file.
    void theOthersAreTheFiles()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 500; ++round) {
            const auto text = [&random] {
                QByteArray lines;
                for (int i = random.bounded(8); i > 0; --i)
                    lines +=
                        QByteArray(1 + random.bounded(2), char('a' + random.bounded(3))) + (i == 1 && random.bounded(3) == 0 ? "" : "\n");
                return lines;
            };
            const QByteArray saved = text();
            const QByteArray now = text();
            const UnsavedLines unsaved = unsavedLines(saved, now);
            QList<QByteArray> kept = now.split('\n');
            for (auto line = unsaved.lines.crbegin(); line != unsaved.lines.crend(); ++line)
                kept.removeAt(*line - 1);
            const QList<QByteArray> lines = saved.split('\n');
            qsizetype from = 0;
            for (const QByteArray &line : std::as_const(kept)) {
                from = lines.indexOf(line, from);
                QVERIFY2(from >= 0 || line.isEmpty(), (saved + " / " + now).constData());
                if (line.isEmpty())
                    break;
                ++from;
            }
            QCOMPARE(unsaved.count == 0, saved == now);
        }
    }
};

QTEST_APPLESS_MAIN(UnsavedLinesTest)
#include "tst_unsaved_lines.moc"
