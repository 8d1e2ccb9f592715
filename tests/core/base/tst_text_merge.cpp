// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_merge.h"

#include <QTest>

using namespace caravan;

class TextMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfDifferentLinesComeTogether()
    {
        QCOMPARE(merged("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nd\ne\n"), QByteArray("A\nb\nc\nd\ne\n"));
        QCOMPARE(merged("a\nb\nc\n", "a\nb\nc\n", "b\nc\n"), QByteArray("b\nc\n"));
        QCOMPARE(merged("a\nb\nc\n", "b\nc\n", "a\nb\nc\n"), QByteArray("b\nc\n"));
    }
    void theSameChangeIsMadeOnce()
    {
        QCOMPARE(merged("a\nb\n", "a\nB\n", "a\nB\n"), QByteArray("a\nB\n"));
        QCOMPARE(merged("a\nb\nc\nd\n", "a\nB\nc\nd\n", "a\nB\nc\nD\n"), QByteArray("a\nB\nc\nD\n"));
    }
    void otherChangesOfTheSameLinesAreLeftToPeople()
    {
        QVERIFY(!merged("a\nb\n", "a\nmine\n", "a\ntheirs\n"));
        QVERIFY(!merged("a\n", "mine\na\n", "theirs\na\n"));
        QVERIFY2(!merged("a\nb\nc\n", "A\nb\nc\n", "a\nB\nc\n"), "lines beside one another");
    }
};

QTEST_APPLESS_MAIN(TextMergeTest)
#include "tst_text_merge.moc"
