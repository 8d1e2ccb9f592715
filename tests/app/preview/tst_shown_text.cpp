// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/shown_text.h"
#include "app/widgets/gradual_text.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

class ShownTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("plain") << QByteArray("a: b\n") << u"a: b\n"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a: b\n")
                                         << u"a: b\n"_s;
        QTest::newRow("two marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                                                 "a")
                                   << u"\uFEFFa"_s;
        QTest::newRow("Windows line ends") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
        QTest::newRow("lone return") << QByteArray("a\rb\r\r\n") << u"a\nb\n\n"_s;
        QTest::newRow("two, three and four bytes") << QByteArray("é € 😀") << u"é € 😀"_s;
        QTest::newRow("paragraph separator") << QByteArray("a\u2029b") << u"a\nb"_s;
        QTest::newRow("hard space") << QByteArray("a\u00a0b") << u"a\u00a0b"_s;
    }

    void bytesAreShown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(shownText(bytes), shown);
    }

    /// Every place of the shown text is a place of the bytes, and the way back leads there again.
    void placesCorrespond_data() { bytesAreShown_data(); }

    void placesCorrespond()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        for (qsizetype unit = 0; unit <= shown.size(); ++unit) {
            if (unit < shown.size() && shown[unit].isLowSurrogate())
                continue; // inside a character
            const qsizetype byte = byteOffset(bytes, unit);
            QCOMPARE(unitOffset(bytes, byte), unit);
            QCOMPARE(shownText(bytes.left(byte)), shown.left(unit));
        }
        QCOMPARE(byteOffset(bytes, shown.size()), bytes.size());
        QCOMPARE(byteOffset(bytes, shown.size() + 5), bytes.size());
        QCOMPARE(unitOffset(bytes, bytes.size() + 5), shown.size());
    }

    void typedTextGetsTheLineEndsOfItsFile()
    {
        QCOMPARE(typedBytes(u"a\nb é"_s, "\n"), QByteArray("a\nb é"));
        QCOMPARE(typedBytes(u"a\nb\n"_s, "\r\n"), QByteArray("a\r\nb\r\n"));
        QCOMPARE(typedBytes(u"a\u2029b"_s, "\r\n"), QByteArray("a\r\nb"));
    }

    void differencesAreSmall_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("removed");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("none") << u"abc"_s << u"abc"_s << qsizetype(3) << qsizetype(0) << QString();
        QTest::newRow("in the middle") << u"abc"_s << u"axyc"_s << qsizetype(1) << qsizetype(1) << u"xy"_s;
        QTest::newRow("doubled") << u"aa"_s << u"aaa"_s << qsizetype(2) << qsizetype(0) << u"a"_s;
        QTest::newRow("removed") << u"abc"_s << u"c"_s << qsizetype(0) << qsizetype(2) << QString();
        // Both faces begin with the same half, and both end with the same half as another one.
        QTest::newRow("another face") << u"😀"_s << u"😁"_s << qsizetype(0) << qsizetype(2) << u"😁"_s;
        QTest::newRow("other plane") << u"\U0001F600"_s << u"\U0001FA00"_s << qsizetype(0) << qsizetype(2) << u"\U0001FA00"_s;
    }

    void differencesAreSmall()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const TextDifference difference = textDifference(before, after);
        QTEST(difference.position, "position");
        QTEST(difference.removed, "removed");
        QTEST(difference.inserted, "inserted");
        QString made = before;
        made.replace(difference.position, difference.removed, difference.inserted);
        QCOMPARE(made, after);
    }
};

QTEST_APPLESS_MAIN(ShownTextTest)
#include "tst_shown_text.moc"
