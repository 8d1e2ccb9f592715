// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/script.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan::script;

class TestScriptQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void isReadBack_data();
    void isReadBack();
};

void TestScriptQuoting::quotes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"ocaml-base-compiler.5.2.1"_s << u"ocaml-base-compiler.5.2.1"_s;
    QTest::newRow("option") << u"--prefix=/usr/local"_s << u"--prefix=/usr/local"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("variable") << u"$HOME"_s << u"'$HOME'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("home") << u"~/x"_s << u"'~/x'"_s;
    QTest::newRow("reserved word") << u"done"_s << u"'done'"_s;
    QTest::newRow("like an assignment") << u"A=b"_s << u"'A=b'"_s;
}

void TestScriptQuoting::quotes()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(quoted(word), expected);
}

void TestScriptQuoting::isReadBack_data()
{
    QTest::addColumn<QString>("word");
    const QString alphabet = u"aZ0_-=:/.,~!#$%&*()[]{}<>|;?\\\"'` \t\n\r@+^\u00e9\u20ac"_s;
    constexpr int words = 300;
    constexpr int longest = 12;
    QRandomGenerator random(1);
    for (int row = 0; row < words; ++row) {
        QString word;
        for (int length = random.bounded(longest); length > 0; --length)
            word += alphabet.at(random.bounded(int(alphabet.size())));
        QTest::addRow("%d", row) << word;
    }
    for (const QString &word : {u"if"_s, u"{"_s, u"}"_s, u"!"_s, u"[["_s, u"A+=b"_s, u"a[1]=b"_s, u"f()"_s, u"#a"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void TestScriptQuoting::isReadBack()
{
    QFETCH(QString, word);
    const Parsed parsed = parse(quoted(word) + u' ' + quoted(word) + u'\n');
    QVERIFY(parsed.isComplete);
    QCOMPARE(parsed.commands.size(), 1);
    QCOMPARE(parsed.commands.constFirst().words, (QStringList{word, word}));
    QVERIFY(parsed.commands.constFirst().assignments.isEmpty());
}

QTEST_APPLESS_MAIN(TestScriptQuoting)
#include "tst_script_quoting.moc"
