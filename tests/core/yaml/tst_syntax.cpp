// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree.h"

#include <QTest>

using namespace caravan;
using namespace caravan::yaml;
using namespace Qt::StringLiterals;

/// What is said of texts that are no YAML, and where.
class TestSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *text, const QString &part) {
            QTest::newRow(QByteArray(text).replace('\n', " / ").constData()) << QByteArray(text) << part;
        };
        row("a: *x\n", u"the anchor “&x”, which “*x” stands for, does not stand above it"_s);
        row("a: [*x-y, b]\n", u"the anchor “&x-y”, which"_s);
        row("a: [1, 2\nb: 3\n", u"the list that begins here has no “]”"_s);
        row("a: {b: 1\n", u"the map that begins here has no “}”"_s);
        row("a: [\"1\" \"2\"]\n", u"a list in brackets has no comma or no “]” here"_s);
        row("a: 1\n  b: 2\n", u"no value behind a colon can stand here"_s);
        row("a:\n  b: 1\n c: 2\n", u"neither a key of the map above nor outside of it"_s);
        row("-  a: 1\n  b: 2\n", u"neither an item of the list above nor outside of it"_s);
        row("a: \"x\n", u"quote"_s);
        row("a: \"\\q\"\n", u"a backslash in double quotes"_s);
        row("a: \"\\xzz\"\n", u"hexadecimal digits"_s);
        row("a: \"\\ud800\"\n", u"names no character"_s);
        row("a: ]\n", u"closes none that is open"_s);
        row("a: - b\n", u"no item of a list"_s);
        row("a: |x\n  b\n", u"behind “|” or “>”"_s);
        row("a: |0\n  b\n", u"indented by 0"_s);
        row("a: &\n", u"“&” is followed by no name"_s);
        row("a: *\n", u"“*” is followed by no name"_s);
        row("a: &x &y 1\n", u"two anchors"_s);
        row("a: !x !y 1\n", u"two tags"_s);
        row("a: !<x 1\n", u"has no “>”"_s);
        row("%YAML 1 2\n---\na: 1\n", u"takes one version"_s);
        row("%YAML 2.0\n---\na: 1\n", u"a version above 1"_s);
    }

    /// The parser's own words are never shown: they differ between its versions and are not translated.
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const Result<Tree> tree = Tree::parse(Source({}, text));
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::Syntax);
        QVERIFY2(tree.error().message.contains(part), qPrintable(tree.error().message));
    }

    /// What the parser meets later, or calls something else, is said where it is, and what it is.
    void saysReasonAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *text, const QString &part, int line, int column) {
            QTest::newRow(QByteArray(text).replace('\n', " / ").constData()) << QByteArray(text) << part << line << column;
        };
        const QString colon = u"no space behind the colon"_s;
        row("a:\n  stage:build\n  script: x\n", colon, 2, 8);
        row("a:\n  script: x\n  stage:build\n", colon, 3, 8);
        row("a:\n  script: x\n  stage:build\nb:\n  script: y\n", colon, 3, 8);
        row("a:\n  image:alpine:3.24\n  script: x\n", colon, 2, 8);
        row("a: 1\nb:2\n", colon, 2, 2);
        row("a: 1\nhttp://x\nb: 2\n", u"no colon behind this"_s, 2, 1);
        row("a:\n  script: x\n  word\nb:\n  script: y\n", u"no colon behind this"_s, 3, 3);
        const QString dash = u"no space behind the dash"_s;
        row("a:\n  script:\n  - x\n  -y\n  stage: b\n", dash, 4, 3);
        row("a:\n  script:\n    - x\n    -y\n  stage: b\n", dash, 4, 5);
        row("a:\n  script:\n    - x\n    -y\n", dash, 4, 5);
        row("- a: b\n-c: d\n", dash, 2, 1);
        const QString tab = u"a tab stands behind the dash"_s;
        row("a:\n  - b\n  -\tc\n", tab, 3, 4);
        row("a:\n  -\tb: c\n    d: e\n", tab, 2, 4);
        row("a:\n  - \t- b\n", tab, 2, 5);
        const QString quote = u"behind the closing quote"_s;
        row("a:\n  - \"x\" y\n", quote, 2, 9);
        row("a: 'it's'\n", quote, 1, 8);
        row("a: \"x\" y: z\nb: c\n", quote, 1, 8);
        row("a: [x] y\nb: c\n", u"behind the closing bracket"_s, 1, 8);
        const QString second = u"has a colon that a space"_s;
        row("a: echo foo: bar\n", second, 1, 12);
        row("a:\n  script: echo foo:\n  b: c\n", second, 2, 19);
        row("a:\n  - echo foo: bar: baz\n", second, 2, 18);
        row("a: @b\n", u"begins with “@”"_s, 1, 4);
        row("a:\n  - `b`\n", u"begins with “`”"_s, 2, 5);
        row("a: [%b]\n", u"begins with “%”"_s, 1, 5);
        row("@a: b\n", u"begins with “@”"_s, 1, 1);
        row("a: ,b\n", u"begins with “,”"_s, 1, 4);
    }

    void saysReasonAtItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const Result<Tree> tree = Tree::parse(Source({}, text));
        QVERIFY(!tree);
        QVERIFY2(tree.error().message.contains(part), qPrintable(tree.error().message));
        QTEST(tree.error().line, "line");
        QTEST(tree.error().column, "column");
    }
};

QTEST_APPLESS_MAIN(TestSyntax)
#include "tst_syntax.moc"
