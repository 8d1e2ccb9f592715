// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every edit of every node, over awkward texts and real pipelines: only the node's lines change, the others'
// comments stay, the text is read anew as meant, and the edits can be undone.
#include "core/yaml/edit.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::yaml;

class TestEditProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void awkward_data();
    void awkward();
    void pipelines();

private:
    void editEverywhere(const Tree &tree, const Node &node, const Path &path);
    void check(const Tree &tree, const char *what, const Path &path, const std::function<Result<Done>(Draft &)> &gesture, const Span &lines);

    int m_made = 0;
    int m_budget = 0; ///< nodes that are still to be edited
    QStringList m_faults;
};

void TestEditProperties::check(const Tree &tree, const char *what, const Path &path, const std::function<Result<Done>(Draft &)> &gesture,
                               const Span &lines)
{
    const QByteArray &before = tree.text();
    Draft draft(tree);
    const Result<Done> done = gesture(draft);
    const auto fault = [&](const QString &message) {
        m_faults.append(u"%1 %2 (%3): %4\n%5"_s.arg(QLatin1StringView(what), path.join(u'/'), tree.source().file, message,
                                                    QString::fromUtf8(unifiedDiff(before, draft.text(), "before", "after"))));
    };
    if (!done) {
        if (done.error().code == ErrorCode::Syntax)
            fault(done.error().message);
        else if (draft.text() != before)
            fault(u"it failed, but changed the text"_s);
        return;
    }
    ++m_made;
    const QByteArray &after = draft.text();
    if (!after.startsWith(before.left(lines.begin)) || !after.endsWith(before.mid(lines.end)))
        fault(u"other lines changed"_s);
    if (applied(after, inverse(before, draft.edits())) != before)
        fault(u"it cannot be undone"_s);
    const Result<Tree> anew = Tree::parse(Source({}, after));
    if (!anew || !sameMeaning(Value::of(anew->root()), Value::of(draft.tree().root())))
        fault(u"the whole text is read otherwise"_s);
}

void TestEditProperties::editEverywhere(const Tree &tree, const Node &node, const Path &path)
{
    if (--m_budget < 0)
        return;
    const QByteArray &text = tree.text();
    if (!path.isEmpty()) {
        const Region region = regionOf(tree, node.parent(), indexOf(node.parent(), path.constLast()));
        const qsizetype lineStart = text.lastIndexOf('\n', region.begin) + 1;
        // A removal may take the comment above, the one below that is indented deeper, and blank lines with it.
        const qsizetype ownStart = region.isFirstOnLine ? region.lines.begin : lineStart;
        const Span lines{lineStart, nextLine(text, region.end)};
        const qsizetype lineEnd = text.endsWith('\n') ? 0 : 1; // of the line before, where the file has none at its end
        qsizetype blankEnd = qMax(lines.end, region.lines.end);
        while (isBlankLine(text, blankEnd))
            blankEnd = nextLine(text, blankEnd);
        const qsizetype lineAbove = ownStart > 1 ? text.lastIndexOf('\n', ownStart - 2) + 1 - lineEnd : 0;
        const Span around{qMin(lineAbove, qMax<qsizetype>(0, blankLinesStart(text, ownStart) - lineEnd)), nextLine(text, blankEnd)};
        const Map map{{{u"k"_s, Text{u"v"_s}}, {u"l"_s, Value::texts({u"a"_s, u"b: c"_s})}}};
        if (node.size() == 0) {
            for (const Value &value : {Value::text(u"x: y # z"_s), Value::text(u"a\nb\n"_s), Value(map), Value::texts({u"a"_s})})
                check(
                    tree, "set", path, [&](Draft &draft) { return draft.set(path, value); }, lines);
        } else {
            check(
                tree, "set text", path, [&](Draft &draft) { return draft.set(path, Value::text(u"a\nb"_s)); }, lines);
        }
        if (node.parent().size() > 1)
            check(
                tree, "remove", path, [&](Draft &draft) { return draft.remove(path); }, around);
        if (node.parent().isMap())
            check(
                tree, "rename", path, [&](Draft &draft) { return draft.renameKey(path, u"yes"_s); }, lines);
        check(tree, "move", path, [&](Draft &draft) { return draft.move(path, {}); }, {around.begin, text.size()});
    }
    // Before an own comment of the first child, which is above the node.
    const auto startOf = [&](const Node &collection) {
        const bool isBlock = collection.style() == Style::Block && collection.size() > 0;
        const Region first = isBlock ? regionOf(tree, collection, 0) : Region{collection.span().begin, 0, 0, 0, false, false, {}};
        return first.isFirstOnLine ? first.lines.begin : first.begin;
    };
    if (node.isMap()) {
        check(tree, "insert", path, [&](Draft &draft) { return draft.insertEntry(path, u"fresh"_s, Value::text(u"a\nb"_s)); },
              {startOf(node), text.size()});
        for (const Entry &entry : node.entries()) {
            if (entry.key.isScalar() && node[entry.key.text()] == entry.value)
                editEverywhere(tree, entry.value, Path(path) << entry.key.text());
        }
    } else if (node.isSequence() && node.tag().isEmpty()) {
        check(tree, "insert", path, [&](Draft &draft) { return draft.insertItem(path, 0, Value::text(u"a: b"_s)); },
              {startOf(node), text.size()});
        for (int i = 0; i < node.size(); ++i)
            editEverywhere(tree, node.item(i), Path(path) << QString::number(i));
    }
}

void TestEditProperties::awkward_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("carriage returns", "# c\r\ns:\r\n  - a # x\r\n  - b\r\n\r\nj:\r\n  script: |\r\n    one\r\n\r\n    two\r\n  k: 'q' # t\r\n");
    row("byte order mark", "\xEF\xBB\xBF# c\ns:\n- a\n- b\nj: {a: 1}\n");
    row("no final line end", "a: 1\nj:\n  s:\n    - x\n    - |\n      y");
    row("comments",
        "s:\n  # first\n  - a # A\n  # between\n\n  # own b\n  - b # B\n  # after\n# col 0\nt: # T\n  # under\n  x: 1 # X\n\n"
        "  # lone\n\n  y: 2\n  # after y\nu:\n  # U\n  v\n# end\n");
    row("anchors", "a: &x\n  k: 1\nb: &y\n- one\n- two\nd: &w v # c\ne:\n  <<: *x\n  n: *w\n  o: [*y]\ng: &q !!str 'x'\nh: &n\nm:\n  - &i it\n  - *i\n");
    row("explicit keys", "? a\n: 1\nb: 3\n? c\nd: 4\n");
    row("keys", "'a: b': 1\n\"c#d\": 2\n\"1\": 5\ntrue: 6\na:b: 8\nz  : y\n$[[ inputs.x ]]: 5\n");
    row("nested lists",
        "s:\n  - - a\n    - b\n  -\n    a: 1\n    b: 2\n  - # c\n    k: v\n    l: w\n  - k: v\n    # own m\n    m: n\n  -   wide: 1\n      "
        "wider: 2\n");
    row("empty values", "a:\nb: # c\nd:\n  e:\n  f: ~\ns:\n  -\n  - # c\n  - ~\ni: []\nk: { }\nn: # c\n\no:\n  p:\n");
    row("several lines", "a: one\n  two # c\nb: \"one\n  two \\\n  three\" # c\nd:\n  one\n  two\ne:\n  - p\n\n    q\nf: [one\n  two, x]\n");
    row("flow", "a: [ # f\n  one, # 1\n  # own\n  two, # 2\n]\nb: {\n  k: v, # kv\n  l: [x,\n      y],\n}\nc: {k: {m: n}, p: , q: 'r'}\nd: [a, f: g, ]\n");
    row("blocks",
        "a: |2\n    x\n  y\nc: |-\n  s\n\n# after\nd: >-\n  f\n\n    m\n  e\nf: | # c\n  # no\n  x\nh:\n  - |\n    a\n\n  - >\n    x\ni: "
        "|\nl: 1\n");
    row("markers", "%YAML 1.1\n---\n# e\na: 1\nb:\n  - x\n...\n");
    row("header", "spec:\n  inputs:\n    x:\n---\na: 1\nc:\n  d: e\n");
    row("duplicates", "a: 1\nb: 2\na: 3\nj:\n  x: 1\n  x: 2\n");
    row("indentation", "a:\n   b:\n      - c\n   e: f\ng:\n        h:\n                i: j\n");
    row("blanks", "a: 1   \nb:   \n  c: 2  \n  \n  d: 3\n   \n# x   \ne:\t\n  - y\t# t\n\n\n\n");
}

void TestEditProperties::awkward()
{
    QFETCH(QByteArray, text);
    const Result<Tree> tree = Tree::parse(Source(QString::fromUtf8(QTest::currentDataTag()), text));
    QVERIFY(tree);
    m_faults.clear();
    m_budget = 100;
    editEverywhere(*tree, tree->root(), {});
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void TestEditProperties::pipelines()
{
    static constexpr qint64 largest = 1300; // bytes; the edits of larger files take too long
    m_faults.clear();
    for (const QString &path : test::allPipelines()) {
        const QByteArray text = test::bytesOf(path);
        if (text.size() > largest)
            continue;
        if (const Result<Tree> tree = Tree::parse(Source(QFileInfo(path).fileName(), text))) {
            m_budget = 25;
            editEverywhere(*tree, tree->root(), {});
        }
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.first(qMin<qsizetype>(5, m_faults.size())).join(u'\n')));
    qInfo("%d edits made", m_made);
}

QTEST_GUILESS_MAIN(TestEditProperties)
#include "tst_edit_properties.moc"
