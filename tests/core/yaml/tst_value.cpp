// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree.h"
#include "core/yaml/value.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::yaml;

class TestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void readsBack_data();
    void readsBack();
    void writesBlocks();
    void seesLayout();
};

void TestValue::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *string, const char *written) {
        QTest::newRow(string) << QString::fromUtf8(string) << QByteArray(written);
    };
    row("build", "build");
    row("ocaml/opam:debian-13", "ocaml/opam:debian-13");
    row("opam install . --deps-only", "opam install . --deps-only");
    row("eval $(opam env)", "eval $(opam env)");
    row("a && b || c", "a && b || c");
    row("$CI_PROJECT_DIR/x", "$CI_PROJECT_DIR/x");
    row("é", "é");
    row("-x", "-x");
    row("y", "y");
    row("_opam/", "_opam/");
    row("5.4.1", "5.4.1");
    row("1h 30m", "1h 30m");
    row("", "\"\"");
    row("yes", "\"yes\"");
    row("off", "\"off\"");
    row("null", "\"null\"");
    row("4.10", "\"4.10\"");
    row("5", "\"5\"");
    row("0755", "\"0755\"");
    row("1_000", "\"1_000\"");
    row("12:30", "\"12:30\"");
    row("2026-11-22", "\"2026-11-22\"");
    row("1e3", "\"1e3\"");
    row("<<", "\"<<\"");
    row("oN", "\"oN\"");
    row("0x1,000", "\"0x1,000\"");
    row("\xC2\x80", "\"\\u0080\"");
    row("echo a: b", "\"echo a: b\"");
    row("echo # no", "\"echo # no\"");
    row("*.opam", "\"*.opam\"");
    row("!x", "\"!x\"");
    row("&x", "\"&x\"");
    row("{x}", "\"{x}\"");
    row("[ -d _opam ] || x", "\"[ -d _opam ] || x\"");
    row(":sym", "\":sym\"");
    row("- x", "\"- x\"");
    row("x:", "\"x:\"");
    row(" x", "\" x\"");
    row("@x", "\"@x\"");
    row("\"$A\" == \"b\"", "'\"$A\" == \"b\"'");
    row("echo \"it's: x\"", "'echo \"it''s: x\"'");
}

void TestValue::quotesOnlyWhereNeeded()
{
    QFETCH(QString, string);
    QTEST(writeScalar(string), "written");
}

void TestValue::readsBack_data()
{
    quotesOnlyWhereNeeded_data();
    const QStringList more{u"a\nb"_s,
                           u"a\nb\n"_s,
                           u"a\n\n"_s,
                           u"\na"_s,
                           u" a\nb"_s,
                           u"a\tb"_s,
                           u"a\n\tb"_s,
                           u"\x01"_s,
                           u"x, y"_s,
                           u"[x]"_s,
                           u"a\n  b\n\nc # d\n"_s,
                           u"\u2028"_s,
                           u"---"_s,
                           u"'"_s,
                           u"\\"_s,
                           u"a: \\ \""_s,
                           u"\tx\n"_s,
                           u"\ta\nb"_s,
                           u"0?"_s,
                           u"\uFEFFx"_s};
    for (const QString &string : more)
        QTest::newRow(string.toUtf8().toPercentEncoding().constData()) << string << QByteArray();
}

void TestValue::readsBack()
{
    QFETCH(QString, string);
    const Value value = Text{string};
    const Layout layout;
    const Tree block =
        *Tree::parse(Source({}, "m:\n" + writeEntry(u"k"_s, value, 2, layout) + "  l:\n" + writeItem(value, 4, layout) + "  after: x\n"));
    QCOMPARE(block.find({u"m"_s, u"k"_s}).text(), string);
    QCOMPARE(block.find({u"m"_s, u"l"_s, u"0"_s}).text(), string);
    QCOMPARE(block.find({u"m"_s, u"after"_s}).text(), u"x"_s);
    const Tree flow = *Tree::parse(Source({}, "{k: " + writeFlow(value) + ", l: [" + writeFlow(value) + "]}"));
    QCOMPARE(flow.find({u"k"_s}).text(), string);
    QCOMPARE(flow.find({u"l"_s, u"0"_s}).text(), string);
}

void TestValue::writesBlocks()
{
    const Value value = Map{{{u"key"_s, Map{{{u"prefix"_s, Text{u"c1"_s}}, {u"files"_s, Value::texts({u"a.opam"_s}, true)}}}},
                             {u"paths"_s, Value::texts({u"_opam/"_s})},
                             {u"rules"_s, List{{Value(Map{{{u"if"_s, Text{u"$X"_s}}, {u"when"_s, Text{u"never"_s}}}})}}},
                             {u"script"_s, List{{Value(Text{u"a\nb\n"_s})}}},
                             {u"none"_s, List{}}}};
    QCOMPARE(writeEntry(u"cache"_s, value, 2, {}), R"(  cache:
    key:
      prefix: c1
      files: [a.opam]
    paths:
      - _opam/
    rules:
      - if: $X
        when: never
    script:
      - |
        a
        b
    none: []
)"_ba);
    QVERIFY(sameMeaning(Value::of(Tree::parse(Source({}, writeEntry(u"x"_s, value, 0, {})))->root()[u"x"]), value));
}

void TestValue::seesLayout()
{
    const Layout four = layoutOf("a:\n    b:\n    - x\n    - y\nc:\n    d: 1\n");
    QCOMPARE(four.indentStep, 4);
    QVERIFY(!four.indentLists);
    QCOMPARE(layoutOf("a: 1\r\nb: 2\r\n").lineEnd, "\r\n"_ba);
    QCOMPARE(layoutOf("").indentStep, 2);
}

QTEST_APPLESS_MAIN(TestValue)
#include "tst_value.moc"
