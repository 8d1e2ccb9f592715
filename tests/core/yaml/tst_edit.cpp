// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/edit.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::yaml;

namespace {

using Gesture = std::function<Result<Done>(Draft &)>;

Path path(const char *dotted) { return QString::fromUtf8(dotted).split(u'.', Qt::SkipEmptyParts); }
Value text(const char *string) { return Text{QString::fromUtf8(string)}; }

} // namespace
Q_DECLARE_METATYPE(Gesture)

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gestures_data();
    void gestures();
    void refuses_data();
    void refuses();
    void setsLongLists_data();
    void setsLongLists();
    void undoIsIdentity();
    void gesturesInPipelines();
};

void TestEdit::gestures_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Gesture>("gesture");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const Gesture &gesture, const char *after) {
        QTest::newRow(name) << QByteArray(before) << gesture << QByteArray(after);
    };
    const auto set = [](const char *where, const Value &value) { return Gesture([=](Draft &d) { return d.set(path(where), value); }); };
    const auto remove = [](const char *where) { return Gesture([=](Draft &d) { return d.remove(path(where)); }); };
    const auto move = [](const char *where, const char *before) {
        return Gesture([=](Draft &d) { return d.move(path(where), QString::fromUtf8(before)); });
    };

    const auto alone = [](const char *where) { return Gesture([=](Draft &d) { return d.removeAlone(path(where)); }); };
    const auto together = [](const QList<Gesture> &gestures) {
        return Gesture([=](Draft &d) {
            return d.together([&](Draft &one) -> Result<Done> {
                for (const Gesture &gesture : gestures) {
                    if (const Result<Done> done = gesture(one); !done)
                        return done;
                }
                return Done{};
            });
        });
    };
    const auto insert = [](const char *where, int index, const char *value) {
        return Gesture([=](Draft &d) { return d.insertItem(path(where), index, text(value)); });
    };

    row("remove alone leaves comments", "a:\n  # x\n  x: 1 # gone\n    # deeper\n\n  # y\n  y: 2\n", alone("a.x"),
        "a:\n  # x\n    # deeper\n\n  # y\n  y: 2\n");
    row("remove alone at the end", "a:\n  - x\n  # y\n  - y", alone("a.1"), "a:\n  - x\n  # y");
    row("remove alone in brackets", "a: [x, y]\n", alone("a.0"), "a: [y]\n");
    row("wrap a map", "a:\n  # above\n  b: # behind\n    # x\n    x: |\n      text\n\n    y: 2 # y\n  c: 3\n",
        Gesture([](Draft &d) { return d.wrapInList(path("a.b"), {text("z")}); }),
        "a:\n  # above\n  b: # behind\n    # x\n    - x: |\n        text\n\n      y: 2 # y\n    - z\n  c: 3\n");
    row("wrap without a final line end", "a:\n  b:\n    x: 1", Gesture([](Draft &d) { return d.wrapInList(path("a.b"), {text("z")}); }),
        "a:\n  b:\n    - x: 1\n    - z");
    row("together: items of a list", "a:\n  # first\n  - x # x\n  - y\n  - z\n",
        together({insert("a", 0, "n"), set("a.0", text("X")), insert("a", 1, "p"), insert("a", 1, "q"), alone("a.1"), insert("a", 3, "end")}),
        "a:\n  - n\n  # first\n  - X # x\n  - p\n  - q\n  - z\n  - end\n");
    row("together: an inner list and behind it", "a:\n  b:\n    - x\nc: 1\n",
        together({Gesture([](Draft &d) { return d.insertEntry(path("a"), u"d"_s, text("e")); }), insert("a.b", 1, "y")}),
        "a:\n  b:\n    - x\n    - y\n  d: e\nc: 1\n");
    row("together: wrapped without some of it", "a:\n  b:\n    p:\n      - x\n      - y # y\n    q: 1\n",
        together({alone("a.b.p.0"), Gesture([](Draft &d) { return d.wrapInList(path("a.b"), {text("z")}); })}),
        "a:\n  b:\n    - p:\n        - y # y\n      q: 1\n    - z\n");
    row("together: several entries", "a:\n  x: 1\n  y: 2\nb:\n  x: 1\n",
        together({set("a.x", text("p")), set("a.y", text("q")), set("b.x", text("r")), set("b.z", text("s"))}),
        "a:\n  x: p\n  y: q\nb:\n  x: r\n  z: s\n");
    row("set scalar keeps comment", "a:\n  image: x   # why\n", set("a.image", text("y")), "a:\n  image: y   # why\n");
    row("set keeps quotes", "a: 'x'\nb: \"x\"\n", set("b", text("y: z")), "a: 'x'\nb: \"y: z\"\n");
    row("no block text without a final line end", "a:\n  script: x", set("a.script", text("p\nq\n")), "a:\n  script: \"p\\nq\\n\"");
    row("nor in a new key", "a:\n  script: x", set("a.b", text("p\nq\n")), "a:\n  script: x\n  b: \"p\\nq\\n\"");
    row("set below a merge key", "x: &x {b: 1}\na:\n  <<: *x\n  b: 2\n", set("a.b", text("y")), "x: &x {b: 1}\na:\n  <<: *x\n  b: y\n");
    row("insert where a merge key does not win", "x: &x {b: 1}\na:\n  <<: *x\n  c: 2\n",
        Gesture([](Draft &d) { return d.insertEntry({u"a"_s}, u"b"_s, text("z"), u"<<"_s); }),
        "x: &x {b: 1}\na:\n  <<: *x\n  c: 2\n  b: z\n");
    row("set quotes where needed", "a: x\n", set("a", text("4.10")), "a: \"4.10\"\n");
    row("set new key", "a:\n    x: 1\nb: 2\n", set("a.y", text("z")), "a:\n    x: 1\n    y: z\nb: 2\n");
    row("set new nested keys", "a:\n  x: 1\n", set("a.y.z", text("w")), "a:\n  x: 1\n  y:\n    z: w\n");
    row("set in empty map", "a:\nb: 1\n", set("a.x", text("y")), "a:\n  x: y\nb: 1\n");
    row("set without final line end", "a: 1", set("b", text("x")), "a: 1\nb: x");
    row("set in empty file", "", set("b.c", text("x")), "b:\n  c: x\n");
    row("set behind comments only", "# hello\n", set("b", text("x")), "# hello\nb: x\n");
    row("set keeps carriage returns", "a:\r\n  b: 1\r\n", set("a.c", text("x")), "a:\r\n  b: 1\r\n  c: x\r\n");
    row("set list over scalar", "a:\n  s: make # c\n  t: 1\n", set("a.s", Value::texts({u"x"_s, u"y"_s})),
        "a:\n  s: # c\n    - x\n    - y\n  t: 1\n");
    row("set scalar over list", "a:\n  s:\n    - x\n    - y\n  t: 1\n", set("a.s", text("z")), "a:\n  s: z\n  t: 1\n");
    row("set block over scalar", "s:\n  - a\n  - b # c\n", set("s.0", text("x\ny")), "s:\n  - |-\n    x\n    y\n  - b # c\n");
    row("set scalar over block", "s:\n  - |\n    x\n    y\n  - b\n", set("s.0", text("z")), "s:\n  - z\n  - b\n");
    row("set in flow", "a: {b: 1, c: [x, y]}\n", set("a.c.1", text("z, w")), "a: {b: 1, c: [x, \"z, w\"]}\n");
    row("set new in flow", "a: {b: 1}\n", set("a.c", text("x")), "a: {b: 1, c: x}\n");
    row("set in empty flow", "a: {}\n", set("a.c", text("x")), "a: {c: x}\n");
    row("set list changes items only", "s:\n  # one\n  - a   # A\n\n  - b   # B\n  - c\n",
        set("s", Value::texts({u"a"_s, u"x"_s, u"c"_s, u"d"_s})), "s:\n  # one\n  - a   # A\n\n  - x   # B\n  - c\n  - d\n");
    row("set list removes items", "s:\n  - a\n  # of b\n  - b\n  - c # C\n", set("s", Value::texts({u"c"_s})), "s:\n  - c # C\n");
    row("set list inserts in front", "s:\n- b\n", set("s", Value::texts({u"a"_s, u"b"_s})), "s:\n- a\n- b\n");
    row("set map changes keys only", "m:\n  a: 1 # A\n  b: 2\n", set("m", Map{{{u"a"_s, Verbatim{u"1"_s}}, {u"c"_s, text("x")}}}),
        "m:\n  a: 1 # A\n  c: x\n");
    row("set same changes nothing", "a: [1,   2]\n", set("a", List{{Value(Verbatim{u"1"_s}), Value(Verbatim{u"2"_s})}}), "a: [1,   2]\n");
    row("set alias", "a: &x 1\nb: *x\n", set("b", text("y")), "a: &x 1\nb: y\n");
    row("set keeps anchor", "a: &x one\nb: *x\n", set("a", text("two")), "a: &x two\nb: *x\n");
    row("set reference", "a: !reference [b, c]\nb: {c: 1}\n", set("a", text("x")), "a: x\nb: {c: 1}\n");

    row("remove entry with comments", "a: 1\n\n# about b\n# more\nb: 2 # x\n\nc: 3\n", remove("b"), "a: 1\n\nc: 3\n");
    row("remove last entry", "a:\n  b: 1\nc: 3\n", remove("a.b"), "a: {}\nc: 3\n");
    row("remove item", "s:\n  - a\n  - b\n", remove("s.0"), "s:\n  - b\n");
    row("remove only item", "x: 1\nj:\n  s:\n    - a\n  t: 2\n", remove("j.s.0"), "x: 1\nj:\n  t: 2\n");
    row("remove first key behind dash", "s:\n  - a: 1\n    b: 2\n", remove("s.0.a"), "s:\n  - b: 2\n");
    row("remove in flow", "a: [x, y, z]\n", remove("a.1"), "a: [x, z]\n");
    row("remove last in flow", "a: [x, y]\n", remove("a.1"), "a: [x]\n");
    row("remove only entry", "a: 1\n", remove("a"), "");
    row("remove last line without end", "a: 1\nb: 2", remove("b"), "a: 1");
    row("remove literal", "a:\n  s: |\n    x\n\n    y\n  t: 1\n", remove("a.s"), "a:\n  t: 1\n");

    row(
        "insert before", "a: 1\n# c\nc: 3\n", [](Draft &d) { return d.insertEntry({}, u"b"_s, text("x"), u"c"_s); },
        "a: 1\nb: x\n# c\nc: 3\n");
    row(
        "insert section keeps blank lines", "a:\n  x: 1\n\nb:\n  x: 1\n",
        [](Draft &d) {
            return d.insertEntry({}, u"c"_s, Map{{{u"y"_s, text("z")}}});
        },
        "a:\n  x: 1\n\nb:\n  x: 1\n\nc:\n  y: z\n");
    row(
        "insert section in front of the only one", "# about b\nb:\n  x: 1\n",
        [](Draft &d) {
            return d.insertEntry({}, u"a"_s, Map{{{u"y"_s, text("z")}}}, u"b"_s);
        },
        "a:\n  y: z\n\n# about b\nb:\n  x: 1\n");
    row(
        "insert first key behind dash", "s:\n  - b: 2\n", [](Draft &d) { return d.insertEntry(path("s.0"), u"a"_s, text("x"), u"b"_s); },
        "s:\n  - a: x\n    b: 2\n");
    row(
        "insert item", "s:\n  - a\n  - c\n", [](Draft &d) { return d.insertItem(path("s"), 1, text("b")); }, "s:\n  - a\n  - b\n  - c\n");
    row(
        "insert item in flow", "s: [a, c]\n", [](Draft &d) { return d.insertItem(path("s"), -1, text("d")); }, "s: [a, c, d]\n");
    row(
        "insert item behind scalar", "s: a\n", [](Draft &d) { return d.insertItem(path("s"), -1, text("b")); }, "s:\n  - a\n  - b\n");

    row(
        "rename", "'a':\n  x: 1\n", [](Draft &d) { return d.renameKey(path("a"), u"it's"_s); }, "'it''s':\n  x: 1\n");
    row(
        "rename quotes", "a: 1\n", [](Draft &d) { return d.renameKey(path("a"), u"true"_s); }, "\"true\": 1\n");

    row("set keeps the key's comment", "t: # T\n  x: 1 # X\n", set("t", text("v")), "t: v # T\n");
    row("set keeps a block's comment", "t: | # T\n  x\n", set("t", text("v")), "t: v # T\n");
    row("set keeps comments below the key", "t:\n  # T\n  v # V\nu: 1\n", set("t", Value::texts({u"a"_s})), "t:\n  # T\n  - a\nu: 1\n");
    row("set list behind anchor", "s:\n  - &x v\n  - *x\n", set("s.0", Value::texts({u"a"_s, u"b"_s})),
        "s:\n  - &x\n    - a\n    - b\n  - *x\n");
    row("set list over alias item", "a: &x v\ns:\n  - *x\n", set("s.0", Value::texts({u"a"_s, u"b"_s})), "a: &x v\ns:\n  - - a\n    - b\n");
    row("set keeps anchor behind tag", "a: !!str &x v\nb: *x\n", set("a", text("w")), "a: &x w\nb: *x\n");
    row("set over a lone tag", "a: ! x\n", set("a", text("y")), "a: y\n");
    row("set quotes above a deep comment", "a: x\n  # c\nb: 1\n", set("a", text("x\ny\n")), "a: \"x\\ny\\n\"\n  # c\nb: 1\n");
    row("set quotes many line ends", "a: x\n\nb: 1\n", set("a", text("x\n\n")), "a: \"x\\n\\n\"\n\nb: 1\n");
    row("set list reorders", "s:\n  # of a\n  - a # A\n  - b\n", set("s", Value::texts({u"b"_s, u"a"_s})),
        "s:\n  - b\n  # of a\n  - a # A\n");
    row("insert into a pair", "s: [a, b: c]\n", set("s.1.d", text("e")), "s: [a, {b: c, d: e}]\n");
    row("remove in long flow", "s: [ # S\n  a, # A\n  # B\n  b,\n]\n", remove("s.0"), "s: [ # S\n  # B\n  b,\n]\n");
    row("remove last in long flow", "s: [\n  a, # A\n  b]\n", remove("s.1"), "s: [\n  a, # A\n  ]\n");
    row("remove beside an empty entry", "m: {a: , b: 1}\n", remove("m.b"), "m: {a: }\n");
    row("remove last section", "a:\n  x: 1\n\nb:\n  x: 1\n", remove("b"), "a:\n  x: 1\n");
    row("move leaves the section's blank line", "s:\n  - a\n  - b\n  - c\n\nt: 1\n", move("s.0", ""), "s:\n  - b\n  - c\n  - a\n\nt: 1\n");
    row("move to end", "a:\n  x: 1\n\n# b\nb:\n  x: 2\n\nc:\n  x: 3\n", move("a", ""), "# b\nb:\n  x: 2\n\nc:\n  x: 3\n\na:\n  x: 1\n");
    row("move to front", "a: 1\nb: 2 # B\nc: 3", move("c", "a"), "c: 3\na: 1\nb: 2 # B\n");
    row("move in flow", "s: [a,  b, c] # x\n", move("s.2", "0"), "s: [c,  a, b] # x\n");
    row("move item", "s:\n  - a\n  # of b\n  - b\n", move("s.1", "0"), "s:\n  # of b\n  - b\n  - a\n");
}

void TestEdit::gestures()
{
    QFETCH(QByteArray, before);
    QFETCH(Gesture, gesture);
    QFETCH(QByteArray, after);
    const Result<Tree> tree = Tree::parse(Source({}, before));
    QVERIFY(tree);
    Draft draft(*tree);
    const Result<Done> done = gesture(draft);
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QCOMPARE(draft.text(), after);
    QCOMPARE(applied(before, draft.edits()), after);
}

void TestEdit::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Gesture>("gesture");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *before, const Gesture &gesture, ErrorCode code) {
        QTest::newRow(name) << QByteArray(before) << gesture << int(code);
    };
    row(
        "through alias", "a: &x {b: 1}\nc: *x\n", [](Draft &d) { return d.set(path("c.b"), text("2")); }, ErrorCode::Refused);
    row(
        "anchor in use", "a: &x 1\nb: *x\n", [](Draft &d) { return d.remove(path("a")); }, ErrorCode::Refused);
    row(
        "explicit key", "? a\n: 1\n", [](Draft &d) { return d.remove(path("a")); }, ErrorCode::Refused);
    row(
        "above a merge key that wins", "x: &x {b: 1}\na:\n  b: 2\n  <<: *x\n", [](Draft &d) { return d.set(path("a.b"), text("y")); },
        ErrorCode::Refused);
    row(
        "key below a text", "a: 1\n", [](Draft &d) { return d.set(path("a.b"), text("x")); }, ErrorCode::Refused);
    row(
        "name taken", "a: 1\nb: 2\n", [](Draft &d) { return d.renameKey(path("a"), u"b"_s); }, ErrorCode::Refused);
    row(
        "nothing there", "a: 1\n", [](Draft &d) { return d.remove(path("b")); }, ErrorCode::NotFound);
    row(
        "together: one place twice", "a:\n  b: 1\n",
        [](Draft &d) {
            return d.together([](Draft &one) {
                const Result<Done> done = one.set(path("a.b"), text("x"));
                return done ? one.set(path("a.b"), text("y")) : done;
            });
        },
        ErrorCode::Refused);
    row(
        "together: a change in what goes", "a:\n  b:\n    c: 1\n  d: 2\n",
        [](Draft &d) {
            return d.together([](Draft &one) {
                const Result<Done> done = one.removeAlone(path("a.b"));
                return done ? one.set(path("a.b.c"), text("y")) : done;
            });
        },
        ErrorCode::Refused);
    row(
        "together: a list loses all", "a:\n  - x\n  - y\n",
        [](Draft &d) {
            return d.together([](Draft &one) {
                const Result<Done> done = one.removeAlone(path("a.0"));
                return done ? one.removeAlone(path("a.1")) : done;
            });
        },
        ErrorCode::Syntax);
    row(
        "alone without a neighbour", "a:\n  b: 1\n", [](Draft &d) { return d.removeAlone(path("a.b")); }, ErrorCode::Refused);
    row(
        "wrap what has an anchor", "a:\n  b: &x\n    c: 1\n  d: *x\n", [](Draft &d) { return d.wrapInList(path("a.b"), {text("z")}); },
        ErrorCode::Refused);
    row(
        "breaks the file", "a: 1\n",
        [](Draft &d) {
            return d.apply({{{0, 1}, "\t"}});
        },
        ErrorCode::Refused);
    const char returns[] = "# x\ry\na: 1\n";
    row(
        "carriage returns alone: set", returns, [](Draft &d) { return d.set(path("a"), text("x")); }, ErrorCode::Refused);
    row(
        "carriage returns alone: together", returns,
        [](Draft &d) { return d.together([](Draft &one) { return one.set(path("a"), text("x")); }); }, ErrorCode::Refused);
    row(
        "carriage returns alone: rewrite", returns,
        [](Draft &d) {
            return d.rewrite({{d.tree().root().entry(0).key, u"z"_s}});
        },
        ErrorCode::Refused);
    row(
        "carriage returns alone: plain edits", returns,
        [](Draft &d) {
            return d.apply({{{0, 1}, "z"}});
        },
        ErrorCode::Refused);
}

void TestEdit::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(Gesture, gesture);
    QFETCH(int, code);
    const Result<Tree> tree = Tree::parse(Source({}, before));
    if (!tree) { // yaml-cpp 0.8 ends a comment at a carriage return alone, so that such a text is refused when it is read
        QCOMPARE(tree.error().code, ErrorCode::Unreadable);
        QVERIFY(before.contains('\r') && tree.error().message.contains(u"carriage return"_s));
        return;
    }
    Draft draft(*tree);
    const Result<Done> done = gesture(draft);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), code);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(draft.text(), before);
}

/// What changes in one step when there is too much of it for a step each: what stands before and behind stays as it is.
void TestEdit::setsLongLists_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QByteArray>("after");
    const auto names = [](const QString &prefix, int count) {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(prefix + QString::number(i));
        return all;
    };
    const auto lines = [](const QStringList &items, const QByteArray &dash) {
        QByteArray all;
        for (const QString &item : items)
            all += dash + item.toUtf8() + '\n';
        return all;
    };
    static constexpr int many = 5'000;
    const QStringList old = names(u"a"_s, many);
    const QStringList fresh = names(u"b"_s, many);
    const QByteArray oldLines = lines(old, "  - ");
    const QByteArray freshLines = lines(fresh, "  - ");
    const QStringList first{u"first"_s};
    const QStringList last{u"last"_s};
    const auto row = [](const char *name, const QByteArray &before, const QStringList &items, const QByteArray &after) {
        QTest::newRow(name) << before << items << after;
    };
    row("all", "s:\n" + oldLines + "t: 1\n", fresh, "s:\n" + freshLines + "t: 1\n");
    row("down to one", "s:\n" + oldLines + "# t\nt: 1\n", last, "s:\n  - last\n# t\nt: 1\n");
    row("the middle", "s:\n  # 1\n  - first # c\n" + oldLines + "\n  # 2\n  - last # d\n", first + fresh + last,
        "s:\n  # 1\n  - first # c\n" + freshLines + "\n  # 2\n  - last # d\n");
    row("removes the beginning", "s:\n" + oldLines + "  - last # d\n", last, "s:\n  - last # d\n");
    row("removes the end", "s:\n  - first # c\n" + oldLines + "t: 1\n", first, "s:\n  - first # c\nt: 1\n");
    row("removes the end of the file", "s:\n  - first # c\n" + oldLines.chopped(1), first, "s:\n  - first # c");
    row("inserts at the beginning", "s:\n  # d\n  - last\n", fresh + last, "s:\n" + freshLines + "  # d\n  - last\n");
    row("inserts at the end", "s:\n  - first # c\nt: 1\n", first + fresh, "s:\n  - first # c\n" + freshLines + "t: 1\n");
    row("inserts at the end of the file", "s:\n  - first # c", first + fresh, "s:\n  - first # c\n" + freshLines.chopped(1));
    row("replaces the end of the file", "s:\n  - first\n" + oldLines.chopped(1), first + fresh, "s:\n  - first\n" + freshLines.chopped(1));
    row("all in flow", "s: [" + old.join(u", "_s).toUtf8() + "]\n", fresh, "s: [" + fresh.join(u", "_s).toUtf8() + "]\n");
    row("removes the end in flow", "s: [first, " + old.join(u", "_s).toUtf8() + "] # c\n", first, "s: [first] # c\n");
    row("removes the beginning in flow", "s: [" + old.join(u", "_s).toUtf8() + ", last]\n", last, "s: [last]\n");
    row("inserts in flow", "s: [first, last]\n", first + fresh + last, "s: [first, " + fresh.join(u", "_s).toUtf8() + ", last]\n");
    row("inserts at the end in flow", "s: [first]\n", first + fresh, "s: [first, " + fresh.join(u", "_s).toUtf8() + "]\n");
}

void TestEdit::setsLongLists()
{
    QFETCH(QByteArray, before);
    QFETCH(QStringList, items);
    QFETCH(QByteArray, after);
    Draft draft(*Tree::parse(Source({}, before)));
    const Result<Done> done = draft.set(path("s"), Value::texts(items));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(draft.text(), after);
    QCOMPARE(applied(draft.text(), inverse(before, draft.edits())), before);
}

void TestEdit::undoIsIdentity()
{
    const QByteArray before = "a:\r\n  b: 1 # c\r\n  d: [1, 2]\r\n";
    Draft draft(*Tree::parse(Source({}, before)));
    QVERIFY(draft.set(path("a.b"), text("x\ny")));
    QVERIFY(draft.remove(path("a.d.0")));
    const TextEdits undo = inverse(before, draft.edits());
    QCOMPARE(applied(draft.text(), undo), before);
}

void TestEdit::gesturesInPipelines()
{
    int made = 0;
    int refusals = 0;
    for (const QString &path : test::allPipelines()) {
        const QByteArray before = test::bytesOf(path);
        const Result<Tree> tree = Tree::parse(Source(QFileInfo(path).fileName(), before));
        if (!tree)
            continue;
        QCOMPARE(Draft(*tree).edits(), TextEdits());
        const QList<Entry> entries = tree->root().entries();
        const qsizetype step = 1 + entries.size() / 12; // a dozen jobs of each file
        for (qsizetype i = 0; i < entries.size(); i += step) {
            const Entry &job = entries.at(i);
            if (!job.value.isMap() || job.value.isAlias())
                continue;
            const QString name = job.key.text();
            // A new key adds exactly one line.
            Draft draft(*tree);
            if (draft.set({name, u"caravan-test"_s}, Text{u"a: b"_s})) {
                ++made;
                QCOMPARE(draft.tree().find({name, u"caravan-test"_s}).text(), u"a: b"_s);
                QCOMPARE(draft.tree().root().size(), tree->root().size());
                QCOMPARE(applied(draft.text(), inverse(before, draft.edits())), before);
                // Taking it out again gives the text back.
                QVERIFY(draft.remove({name, u"caravan-test"_s}));
                QCOMPARE(draft.text(), before);
            } else {
                ++refusals;
                QCOMPARE(draft.text(), before);
            }
        }
    }
    qInfo("%d gestures made, %d refused", made, refusals);
    QVERIFY(made > (test::hasRealPipelines() ? 800 : 150));
    QVERIFY(refusals * 50 < made);
}

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
