// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every gesture beside every construct that YAML has: tests/data/yaml/constructs/NAME.yml, and NAME.diff with what each
// gesture changed in it or why it was refused. CARAVAN_ACCEPT_GOLDENS=1 writes the .diff files anew.
#include "core/yaml/edit.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::yaml;

namespace {

QDir folder() { return QDir(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/yaml/constructs")); }

QByteArray contents(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Gesture {
    const char *name;
    std::function<Result<Done>(Draft &)> run;
};

/// Each fixture has a job `j` with a key `k`; most have a list `l` too.
const QList<Gesture> &gestures()
{
    static const Path k{u"j"_s, u"k"_s};
    static const Path l{u"j"_s, u"l"_s};
    static const Map map{{{u"x"_s, Text{u"1.0"_s}}, {u"y"_s, Value::texts({u"p"_s, u"q r"_s})}}};
    static const QList<Gesture> list{
        {"set k to a text", [](Draft &draft) { return draft.set(k, Text{u"new: text"_s}); }},
        {"set k to lines", [](Draft &draft) { return draft.set(k, Text{u"first\nsecond\n"_s}); }},
        {"set k to a list",
         [](Draft &draft) {
             return draft.set(k, Value::texts({u"p"_s, u"q"_s}));
         }},
        {"set k to a map", [](Draft &draft) { return draft.set(k, map); }},
        {"insert an entry before k", [](Draft &draft) { return draft.insertEntry({u"j"_s}, u"fresh"_s, Text{u"v"_s}, u"k"_s); }},
        {"insert an entry at the end", [](Draft &draft) { return draft.insertEntry({u"j"_s}, u"fresh"_s, Value::texts({u"v"_s}, true)); }},
        {"insert a section",
         [](Draft &draft) {
             return draft.insertEntry({}, u"fresh"_s, Map{{{u"script"_s, Value::texts({u"v"_s})}}});
         }},
        {"rename k", [](Draft &draft) { return draft.renameKey(k, u"on"_s); }},
        {"rename j", [](Draft &draft) { return draft.renameKey({u"j"_s}, u"job"_s); }},
        {"move k to the end", [](Draft &draft) { return draft.move(k, {}); }},
        {"move k to the front", [](Draft &draft) { return draft.move(k, draft.tree().find({u"j"_s}).entry(0).key.text()); }},
        {"move j to the end", [](Draft &draft) { return draft.move({u"j"_s}, {}); }},
        {"remove k", [](Draft &draft) { return draft.remove(k); }},
        {"remove j", [](Draft &draft) { return draft.remove({u"j"_s}); }},
        {"set l.0", [](Draft &draft) { return draft.set(Path(l) << u"0"_s, Text{u"new # text"_s}); }},
        {"insert an item at 1", [](Draft &draft) { return draft.insertItem(l, 1, Text{u"fresh"_s}); }},
        {"insert an item at the end", [](Draft &draft) { return draft.insertItem(l, -1, map); }},
        {"move l.0 to the end", [](Draft &draft) { return draft.move(Path(l) << u"0"_s, {}); }},
        {"move l.1 to the front", [](Draft &draft) { return draft.move(Path(l) << u"1"_s, u"0"_s); }},
        {"remove l.0", [](Draft &draft) { return draft.remove(Path(l) << u"0"_s); }},
        {"remove l.1", [](Draft &draft) { return draft.remove(Path(l) << u"1"_s); }},
    };
    return list;
}

} // namespace

class TestConstructs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gesturesBeside_data();
    void gesturesBeside();
};

void TestConstructs::gesturesBeside_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = folder().entryList({u"*.yml"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 39);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestConstructs::gesturesBeside()
{
    QFETCH(QString, name);
    const QByteArray text = contents(name + u".yml"_s);
    const Result<Tree> tree = Tree::parse(Source({}, text));
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().toString()));
    QCOMPARE(tree->text(), text);
    QByteArray actual;
    for (const Gesture &gesture : gestures()) {
        Draft draft(*tree);
        const Result<Done> done = gesture.run(draft);
        actual += QByteArray("== ") + gesture.name + '\n';
        if (done) {
            actual += unifiedDiff(text, draft.text(), "before", "after");
            QCOMPARE(applied(draft.text(), inverse(text, draft.edits())), text);
        } else {
            actual += done.error().toString().toUtf8() + '\n';
            QCOMPARE(draft.text(), text);
        }
    }
    const QString golden = name + u".diff"_s;
    if (qEnvironmentVariableIsSet("CARAVAN_ACCEPT_GOLDENS")) {
        QFile file(folder().filePath(golden));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
    }
    QVERIFY2(contents(golden) == actual, unifiedDiff(contents(golden), actual, "expected", "actual").constData());
}

QTEST_APPLESS_MAIN(TestConstructs)
#include "tst_constructs.moc"
