// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::yaml;

namespace {

/// A node as its kind and its bytes, for messages.
QByteArray bytesOf(const Tree &tree, const Node &node) { return tree.source().slice(node.span()); }

/// Every node's bytes lie within its parent's, children follow one another, and a scalar's bytes read back as its value.
QString brokenSpan(const Tree &tree, const Node &node)
{
    const Span span = node.span();
    if (span.begin > span.end || span.end > tree.text().size())
        return u"span out of the text at %1"_s.arg(span.begin);
    if (const Node parent = node.parent(); parent && !parent.span().contains(span))
        return u"“%1” leaves its parent at line %2"_s.arg(QString::fromUtf8(bytesOf(tree, node)).left(40)).arg(node.position().line);
    if (node.isScalar() && node.style() != Style::Literal && node.style() != Style::Folded && node.tag().isEmpty()) {
        const QByteArray alone = tree.source().slice(node.contentSpan());
        const Result<Tree> again = Tree::parse(Source({}, node.parent().style() == Style::Flow ? "[ " + alone + " ]" : alone));
        const Node value = !again ? Node() : node.parent().style() == Style::Flow ? again->root().item(0) : again->root();
        if (!alone.contains('\n') && value.text() != node.text() && !value.isNull())
            return u"“%1” does not read back at line %2"_s.arg(QString::fromUtf8(alone).left(40)).arg(node.position().line);
    }
    qsizetype end = span.begin;
    for (const Node &item : node.items()) {
        if (item.span().begin < end)
            return u"items overlap at line %1"_s.arg(item.position().line);
        end = item.span().end;
        if (const QString broken = brokenSpan(tree, item); !broken.isEmpty())
            return broken;
    }
    for (const Entry &entry : node.entries()) {
        if (entry.key.span().begin < end || entry.value.span().begin < entry.key.span().end)
            return u"entries overlap at line %1"_s.arg(entry.key.position().line);
        end = entry.value.span().end;
        for (const Node &part : {entry.key, entry.value}) {
            if (const QString broken = brokenSpan(tree, part); !broken.isEmpty())
                return broken;
        }
    }
    return {};
}

/// Everything that a tree says about a node and those below it.
QString dump(const Node &node)
{
    QString text = u"%1 %2 %3-%4 %5 '%6' %7 %8"_s.arg(QString::number(int(node.kind())), QString::number(int(node.style())),
                                                      QString::number(node.span().begin), QString::number(node.span().end),
                                                      QString::number(node.contentSpan().begin), node.text(), node.tag(), node.anchor());
    if (node.isAlias())
        text += u" -> %1"_s.arg(node.target().span().begin);
    for (const Node &item : node.items())
        text += u"\n- "_s + dump(item);
    for (const Entry &entry : node.entries())
        text += u"\n? "_s + dump(entry.key) + u"\n: "_s + dump(entry.value);
    return text;
}

} // namespace

class TestTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void findsPlaces();
    void followsAliases();
    void readsHeaderAndBody();
    void lastDuplicateCounts();
    void countsBytesBehindByteOrderMark();
    void saysWhereSyntaxIsWrong();
    void holdsLimits();
    void keysAreFoundAfterManyEdits();
    void readsPipelines();
    void editedIsParsed();
};

void TestTree::spans_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("plain") << "a: b\n"_ba << u"a"_s << "b"_ba;
    QTest::newRow("plain with comment") << "a: b c  # d\n"_ba << u"a"_s << "b c"_ba;
    QTest::newRow("plain over lines") << "a: b\n  c\n\n  d # e\nf: g\n"_ba << u"a"_s << "b\n  c\n\n  d"_ba;
    QTest::newRow("single quoted") << "a: 'it''s' # c\n"_ba << u"a"_s << "'it''s'"_ba;
    QTest::newRow("double quoted") << "a: \"x\\\"y\"\n"_ba << u"a"_s << "\"x\\\"y\""_ba;
    QTest::newRow("literal") << "a: |\n  x\n\n  y\n\nb: 1\n"_ba << u"a"_s << "|\n  x\n\n  y"_ba;
    QTest::newRow("literal kept") << "a: |+\n  x\n\nb: 1\n"_ba << u"a"_s << "|+\n  x\n"_ba;
    QTest::newRow("literal with hash") << "a: |\n  x # no comment\n # comment\nb: 1\n"_ba << u"a"_s << "|\n  x # no comment"_ba;
    QTest::newRow("literal empty") << "a: |\nb: 1\n"_ba << u"a"_s << "|"_ba;
    QTest::newRow("folded in list at the key's column") << "a:\n- >-\n  x\n  y\n- z\n"_ba << u"a.0"_s << ">-\n  x\n  y"_ba;
    QTest::newRow("empty") << "a:\nb: 1\n"_ba << u"a"_s << ""_ba;
    QTest::newRow("written null") << "a: ~\nb: 1\n"_ba << u"a"_s << "~"_ba;
    QTest::newRow("empty before a key called null") << "a:\nnull: 1\n"_ba << u"a"_s << ""_ba;
    QTest::newRow("block map") << "a:\n  b: 1\n  c: 2 # d\ne: 3\n"_ba << u"a"_s << "b: 1\n  c: 2"_ba;
    QTest::newRow("block list") << "a:\n  - b\n  - c\n"_ba << u"a"_s << "- b\n  - c"_ba;
    QTest::newRow("flow list over lines") << "a: [b, # one\n  c,\n  ] # d\n"_ba << u"a"_s << "[b, # one\n  c,\n  ]"_ba;
    QTest::newRow("flow map") << "a: {b: 1, c: [2, 3], d: }\n"_ba << u"a"_s << "{b: 1, c: [2, 3], d: }"_ba;
    QTest::newRow("empty flow list") << "a: []\n"_ba << u"a"_s << "[]"_ba;
    QTest::newRow("anchor") << "a: &x\n  b: 1\nc: *x\n"_ba << u"a"_s << "&x\n  b: 1"_ba;
    QTest::newRow("alias") << "a: &x 1\nc: *x # y\n"_ba << u"c"_s << "*x"_ba;
    QTest::newRow("reference") << "a: !reference [b, c]\n"_ba << u"a"_s << "!reference [b, c]"_ba;
    QTest::newRow("carriage returns") << "a:\r\n  b: |\r\n    x\r\n  c: 1\r\n"_ba << u"a.b"_s << "|\r\n    x"_ba;
    QTest::newRow("non-ASCII") << "é: ü\nb: 1\n"_ba << u"é"_s << "ü"_ba;
    QTest::newRow("last line without end") << "a: [1,\n 2]"_ba << u"a"_s << "[1,\n 2]"_ba;
    QTest::newRow("colon in plain") << "a: x:y#z\n"_ba << u"a"_s << "x:y#z"_ba;
    QTest::newRow("map in list") << "a:\n  - b: 1\n    c: 2\n  - d\n"_ba << u"a.0"_s << "b: 1\n    c: 2"_ba;
}

void TestTree::spans()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, path);
    const Result<Tree> tree = Tree::parse(Source({}, yaml));
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().toString()));
    QCOMPARE(tree->text(), yaml);
    const Node node = tree->find(path.split(u'.'));
    QVERIFY(node.isValid());
    QTEST(bytesOf(*tree, node), "bytes");
    QCOMPARE(brokenSpan(*tree, tree->root()), QString());
}

void TestTree::findsPlaces()
{
    const Tree tree = *Tree::parse(Source(u"ci.yml"_s, "a:\n  - é: x\n"));
    const Node node = tree.find({u"a"_s, u"0"_s, u"é"_s});
    QCOMPARE(node.text(), u"x"_s);
    QCOMPARE(node.position(), (Position{2, 8}));
    QVERIFY(!tree.find({u"a"_s, u"1"_s}));
    QVERIFY(!tree.find({u"b"_s, u"c"_s}));
    QVERIFY(!Node()[u"x"].item(3).parent());
}

void TestTree::followsAliases()
{
    const Tree tree = *Tree::parse(Source({}, "a: &x {b: 1}\nc: &y\n  <<: *x\nd: *y\n"));
    QCOMPARE(tree.root()[u"d"].target(), tree.root()[u"c"]);
    QCOMPARE(tree.root()[u"d"].anchor(), u"y"_s);
    QVERIFY(!Tree::parse(Source({}, "a: *nowhere\n")));
}

void TestTree::readsHeaderAndBody()
{
    const Tree tree = *Tree::parse(Source({}, "spec:\n  inputs:\n    a:\n---\n# body\njob:\n  script: x\n...\n"));
    QCOMPARE(tree.header().entry(0).key.text(), u"spec"_s);
    QCOMPARE(tree.root().entry(0).key.text(), u"job"_s);
    QVERIFY(!Tree::parse(Source({}, "# nothing\n"))->root());
}

void TestTree::lastDuplicateCounts()
{
    const Tree tree = *Tree::parse(Source({}, "a: 1\nb: 2\na: 3\n"));
    QCOMPARE(tree.root().size(), 3);
    QCOMPARE(tree.root()[u"a"].text(), u"3"_s);
}

void TestTree::countsBytesBehindByteOrderMark()
{
    const Tree tree = *Tree::parse(Source({},
                                          "\xEF\xBB\xBF"
                                          "a: b\nc: |\n  d\n"));
    QCOMPARE(bytesOf(tree, tree.root()[u"a"]), "b"_ba);
    QCOMPARE(bytesOf(tree, tree.root()[u"c"]), "|\n  d"_ba);
}

void TestTree::saysWhereSyntaxIsWrong()
{
    const Result<Tree> tab = Tree::parse(Source(u"ci.yml"_s, "a:\n\tb: 1\n"));
    QVERIFY(!tab);
    QCOMPARE(tab.error().code, ErrorCode::Syntax);
    QCOMPARE(tab.error().line, 2);
    QVERIFY(!tab.error().hint.isEmpty());

    // A word without a colon is where that is missing, and not where the next key is.
    for (const auto &[text, line, column] :
         {std::tuple("a:\n  b: c\n\nbuild\n\nd:\n  e: f\n", 4, 1), std::tuple("a:\n  b: c\n  scr\n  d: e\n", 3, 3),
          std::tuple("word\n# comment\na: b\n", 1, 1), std::tuple("word\na: b\n", 1, 1), std::tuple("word\n  more\na: b\n", 1, 1),
          std::tuple("a: b\nword\n", 2, 1)}) {
        const Result<Tree> lone = Tree::parse(Source(u"ci.yml"_s, text));
        QVERIFY2(!lone, text);
        QVERIFY2(lone.error().message.contains(u"there is no colon behind this"_s), qPrintable(lone.error().toString()));
        QCOMPARE(std::pair(lone.error().line, lone.error().column), std::pair(line, column));
    }
    const Result<Tree> second = Tree::parse(Source(u"ci.yml"_s, "a:\n  b: c\n    d\n  e: f: g\n"));
    QVERIFY(!second);
    QCOMPARE(second.error().line, 4);
    const Result<Tree> unclosed = Tree::parse(Source(u"ci.yml"_s, "a: [1, 2\nb: 3\n"));
    QVERIFY(!unclosed);
    QCOMPARE(unclosed.error().line, 1); // where it begins, and not where the next key is
    QCOMPARE(unclosed.error().column, 4);
    const Result<Tree> inner = Tree::parse(Source(u"ci.yml"_s, "x: [y]\na:\n  b:\n    [c, {d: [e], # ]\n     f: \"]\"\n  g: h\n"));
    QVERIFY(!inner);
    QCOMPARE(inner.error().line, 4);
    QCOMPARE(inner.error().column, 9);
    for (const char *text : {"a: 1\nb: \"x\n", "a: 1\nb: 'x\n   y''\n", "a: 1\nb: \"x\\\"\n"}) { // yaml-cpp alone takes them
        const Result<Tree> quotes = Tree::parse(Source(u"ci.yml"_s, text));
        QVERIFY2(!quotes, text);
        QCOMPARE(quotes.error().code, ErrorCode::Syntax);
        QCOMPARE(quotes.error().line, 2);
        QCOMPARE(quotes.error().column, 4);
    }
    const auto messageOf = [](const QByteArray &text) {
        const Result<Tree> tree = Tree::parse(Source({}, text));
        return tree ? QString() : tree.error().message;
    };
    QCOMPARE(messageOf("a: 1\n\"b"), messageOf("a: \"b")); // of two things the first in the text is said
    // yaml-cpp alone takes these too: a last key without colon, a document that nothing begins.
    for (const char *text : {"a: 1\nb", "a: 1\nb # c", "a: 1\n'b'", "a: 1\n[b]", "a: 1\n&x b # c", "- a\nb", "- a\nb: c\n", "[a]\n{b: c}\n",
                             "a: 1\n...\nb: 2\n", "j:\n  kC old\n\n \n. # fi      two"}) {
        const Result<Tree> loose = Tree::parse(Source({}, text));
        QVERIFY2(!loose, text);
        QCOMPARE(loose.error().code, ErrorCode::Syntax);
        QCOMPARE(loose.error().line, QByteArrayView(text).contains("fi") ? 5 : QByteArrayView(text).contains("...") ? 3 : 2);
        QCOMPARE(loose.error().column, 1);
    }
    for (const char *text : {"a: 1\n? b", "a: 1\n? # c\n  b\n", "? b", "a: 1\n? ", "{a, b}", "[a, ? b]", "a: 1\n...\n---\nb: 2\n",
                             "--- a\n--- b\n", "--- |\n a\n---\nb: 1\n", "--- |\na\n---\nb: 1\n", "a:\n---\nb:\n", "? a\n: ? b\n"})
        QVERIFY2(Tree::parse(Source({}, text)), text);
    // And these, which libyaml, and so GitLab, refuses.
    for (const char *text : {"a: \"x\\'y\"",
                             "- b\n-\ta",
                             "a: &b.c d",
                             "a: &b d\nc: *b.c",
                             "a: &ü d",
                             "[a, , b]",
                             "[, a]",
                             "[a,\n # b\n,]",
                             "{a: b, , c: d}",
                             "{, a: b}",
                             "{a: b, : c}",
                             "[:a]",
                             "{a: :b}",
                             "{a: ::b}",
                             "{:a: b}",
                             "{a: ?b}",
                             "{a:}",
                             "[a:, b]",
                             "{a:[b]}",
                             "a:\n  b: c\u2028d\n",
                             "a:\n  - |\n    b\u2029c\n",
                             "a: b # c\u0085d\ne: f\n"}) {
        const Result<Tree> loose = Tree::parse(Source({}, text));
        QVERIFY2(!loose, text);
        QCOMPARE(loose.error().code, ErrorCode::Syntax);
        QVERIFY(!loose.error().hint.isEmpty());
    }
    // These it takes, and yaml-cpp alone does not.
    for (const char *text : {"{a: v?1, b: [x?, ?y, a ?b], c: 'd?', e: \"f?\", g: /h?/}",
                             "[a?]",
                             "{a?b: c}",
                             "? a?\n: b?\n",
                             "a: \"\\/\\x41\\\n  b\"",
                             "[a, ]",
                             "{a: , b: c}",
                             "[a: , b]",
                             "[&x , b]",
                             "{? , b: c}",
                             "{\"a\":b}",
                             "{\"a\":}",
                             "[a:b]",
                             "{a: b,}",
                             "{ }",
                             "a: [\":b\"]",
                             "a: :b",
                             "a: \"b\u2028c\"",
                             "a: [b\u2028c]",
                             "a: b\u2028\nc: d\n",
                             "# a\u2028# b\nc: d\n"}) {
        const Result<Tree> tree = Tree::parse(Source({}, text));
        QVERIFY2(tree, text);
        QVERIFY2(brokenSpan(*tree, tree->root()).isEmpty(), text);
    }
    QCOMPARE(Tree::parse(Source({}, "[x?, a ?b]"))->root().item(1).text(), u"a ?b"_s);
    // Control characters that are written as escapes are no question marks, whatever stands beside them.
    const Result<Tree> escapes = Tree::parse(Source({}, "a: \"?x \\a y?\n  \\x01 \\u0001 ?z \\\\x01\"\nb: '?x \\x01'\n"));
    QVERIFY(escapes);
    QCOMPARE(escapes->root()[u"a"].text(), u"?x \u0007 y? \u0001 \u0001 ?z \\x01"_s);
    QCOMPARE(escapes->root()[u"b"].text(), u"?x \\x01"_s);
    const Tree inputs = *Tree::parse(Source({}, "spec: {}\n---\na: [$[[ b ]], $[[ c | expand_vars ]]x]\n"));
    QCOMPARE(bytesOf(inputs, inputs.root()[u"a"].item(0)), "$[[ b ]]"_ba);
    QCOMPARE(inputs.root()[u"a"].item(1).text(), u"$[[ c | expand_vars ]]x"_s);
    QVERIFY(!Tree::parse(Source({}, "a: [$[[ b ]], c]\n")));     // no header, no inputs
    const Result<Tree> comma = Tree::parse(Source({}, ",ba[]")); // yaml-cpp alone reads on for ever
    QVERIFY(!comma);
    QCOMPARE(comma.error().code, ErrorCode::Syntax);
    QVERIFY(Tree::parse(Source({}, "---\n---\n---\n")));

    const Result<Tree> latin = Tree::parse(Source(u"ci.yml"_s, "a: 1\nb: caf\xE9\n"));
    QVERIFY(!latin);
    QCOMPARE(latin.error().code, ErrorCode::Unreadable);
    QCOMPARE(latin.error().line, 2);

    for (const char *text : {"a: \x04\nb: 1\n", "a: \x7f\n", "a: \u0080\n", "a: \ufffe\n"}) {
        const Result<Tree> control = Tree::parse(Source({}, text));
        QVERIFY(!control);
        QCOMPARE(control.error().message, u"A control character stands in the text."_s);
    }
}

void TestTree::holdsLimits()
{
    const auto code = [](const QByteArray &text, const Limits &limits = {}) {
        const Result<Tree> tree = Tree::parse(Source({}, text), limits);
        return tree ? std::optional<ErrorCode>() : tree.error().code;
    };
    QCOMPARE(code(QByteArray(100'000, '[')), ErrorCode::Limit);
    QByteArray nested;
    for (int i = 0; i < 5'000; ++i)
        nested += QByteArray(i, ' ') + "a:\n";
    QCOMPARE(code(nested), ErrorCode::Limit);
    Limits few;
    few.nodes = 10;
    QCOMPARE(code("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]", few), ErrorCode::Limit);
    few.bytes = 10;
    QCOMPARE(code("a: 123456789", few), ErrorCode::Limit);
}

void TestTree::keysAreFoundAfterManyEdits()
{
    QByteArray text;
    for (int i = 0; i < 50; ++i)
        text += "k" + QByteArray::number(i % 47) + ": " + QByteArray::number(i) + "\n"; // three of them twice
    Tree tree = *Tree::parse(Source({}, text));
    quint32 seed = 7;
    for (int step = 0; step < 200; ++step) {
        seed = seed * 1'664'525 + 1'013'904'223;
        const Entry entry = tree.root().entry(step % 5 == 0 ? tree.root().size() - 1 : int((seed >> 8) % uint(tree.root().size())));
        const Span span = step % 7 == 0 ? entry.key.span() : entry.value.span();
        tree = *tree.edited({{span, (step % 7 == 0 ? "key" : "") + QByteArray::number(step)}}); // the tree before is gone
        const Tree whole = *Tree::parse(Source({}, tree.text()));
        for (const Entry &known : whole.root().entries())
            QCOMPARE(tree.root()[known.key.text()].text(), whole.root()[known.key.text()].text());
    }
}

void TestTree::readsPipelines()
{
    int read = 0;
    QStringList rejected;
    for (const QString &path : test::allPipelines()) {
        const QByteArray bytes = test::bytesOf(path);
        const Result<Tree> tree = Tree::parse(Source(path, bytes));
        if (!tree) {
            rejected.append(QFileInfo(path).fileName());
            QVERIFY2(tree.error().line > 0, qPrintable(tree.error().toString()));
            continue;
        }
        ++read;
        QCOMPARE(tree->text(), bytes);
        const QString broken = brokenSpan(*tree, tree->root()) + brokenSpan(*tree, tree->header());
        QVERIFY2(broken.isEmpty(), qPrintable(path + u": "_s + broken));
    }
    qInfo("%d files read; refused as YAML: %s", read, qPrintable(rejected.join(u", ")));
    QCOMPARE(rejected.takeFirst(), u"not-yaml.yml"_s);
    QVERIFY(rejected.size() <= 3);
    QCOMPARE(read, test::allPipelines().size() - rejected.size() - 1);
}

void TestTree::editedIsParsed()
{
    // Reading only what an edit touches must give what reading everything gives, whatever the edit is.
    QList<QByteArray> texts{"a: 1\nb: &x {c: 2}\n\n# of d\nd: [*x, 1]\ne:\n  - |\n    f\n  - g\nh: *x\n",
                            "---\na:\n  b: 1\nc: &y z\nd: *y\n...\n",
                            "\xEF\xBB\xBF"
                            "a: 1\r\nb:\r\n  c: 2\r\n",
                            "a: b"};
    for (const QString &path : test::allPipelines()) {
        const QByteArray text = test::bytesOf(path);
        if (text.size() < 5'000)
            texts.append(text);
    }
    const QByteArrayList snippets{"",         "x",       " ",   "\n", "  ",  "\n\n", "#",         ": ", "- ",   "\n- y",
                                  "\nz: 1\n", "|\n",     "&x ", "*x", "'",   "\"",   "[",         "]",  "{",    "}",
                                  "\n---\n",  "\n...\n", "\t",  "? ", "!t ", "\r\n", "k: &x 1\n", "é",  "\n  ", "key: *x\n"};
    quint32 seed = 1;
    const auto random = [&seed](qsizetype limit) { // a fixed sequence, so that a failure comes again
        seed = seed * 1'664'525 + 1'013'904'223;
        return limit <= 0 ? 0 : qsizetype((seed >> 8) % quint32(limit));
    };
    int equal = 0;
    for (const QByteArray &text : std::as_const(texts)) {
        const Result<Tree> tree = Tree::parse(Source({}, text));
        if (!tree)
            continue;
        QCOMPARE(tree->source().text, text);
        for (int i = 0; i < 60; ++i) {
            // Often one edit; else several, some of which touch.
            TextEdits edits;
            qsizetype begin = random(text.size() + 1);
            for (qsizetype left = i < 40 ? 1 : 2 + random(5); left > 0; --left) {
                const qsizetype end = qMin(text.size(), begin + (random(3) == 0 ? random(40) : random(3)));
                // Two edits of nothing at one place have no order.
                if (edits.isEmpty() || begin > edits.constLast().span.end)
                    edits.append({{begin, end}, snippets.at(i < 40 || random(2) == 0 ? random(snippets.size()) : random(2))});
                begin = end + random(3) * random(text.size() / 4 + 1);
                if (begin > text.size())
                    break;
            }
            begin = edits.constFirst().span.begin;
            const QByteArray after = applied(text, edits);
            const Result<Tree> part = tree->edited(edits);
            const Result<Tree> whole = Tree::parse(Source({}, after));
            const QByteArray where = "at " + QByteArray::number(begin) + " in:\n" + after;
            QVERIFY2(part.has_value() == whole.has_value(), where.constData());
            if (part) {
                QVERIFY2(dump(part->root()) == dump(whole->root()), where.constData());
                ++equal;
            } else {
                QCOMPARE(part.error(), whole.error());
            }
        }
    }
    qInfo("%d edits gave valid YAML", equal);
    QVERIFY(equal > 50);
}

QTEST_APPLESS_MAIN(TestTree)
#include "tst_tree.moc"
