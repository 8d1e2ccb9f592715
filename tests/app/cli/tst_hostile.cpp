// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are made to hang or to crash a reader: `lint` and each gesture of `edit` end with a clear sentence, or do their
// work. The time of a test function is bounded by Qt Test; within it, no file may take much longer than one of its size has to.
#include "app/cli/command.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::cli;

namespace {

constexpr int large = 20'000'000; ///< bytes that are opened
constexpr qint64 longest = 100'000; ///< milliseconds for one command on a loaded machine

QByteArray repeated(const QByteArray &piece, int times)
{
    return piece.repeated(times);
}

QByteArray numbered(const QByteArray &before, const QByteArray &after, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(i) + after;
    return text;
}

/// Nine references to the level below on each level.
QByteArray laughs()
{
    QByteArray text = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c < 'j'; ++c) {
        const QByteArray below = QByteArray("*") + char(c - 1);
        text += QByteArray(1, c) + ": &" + c + " [" + (below + ',').repeated(8) + below + "]\n";
    }
    return text + "j:\n  script: *i\n";
}

QByteArray mergedLaughs()
{
    QByteArray text = ".a0: &a0 {x: 1}\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray own = QByteArray::number(i);
        const QByteArray below = "*a" + QByteArray::number(i - 1);
        text += ".a" + own + ": &a" + own + " {<<: [" + below + ", " + below + "], k" + own + ": " + below + "}\n";
    }
    return text + "j:\n  <<: *a39\n  script: x\n";
}

QByteArray doubledReferences()
{
    QByteArray text = ".r0: {script: [x]}\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray below = "!reference [.r" + QByteArray::number(i - 1) + ", script]";
        text += ".r" + QByteArray::number(i) + ": {script: [" + below + ", " + below + "]}\n";
    }
    return text + "j: {script: !reference [.r29, script]}\n";
}

QByteArray extendsChain(int length)
{
    QByteArray text = "j: {script: x, extends: j0}\n";
    for (int i = 0; i < length; ++i)
        text += "j" + QByteArray::number(i) + ": {extends: j" + QByteArray::number(i + 1) + "}\n";
    return text + "j" + QByteArray::number(length) + ": {script: x}\n";
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void opensTwentyMegabytes();
};

void TestHostile::ends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("refusal"); // what is said of the file; empty: it is read
    const auto row = [](const char *name, const QByteArray &text, const char *refusal = "") {
        QTest::newRow(name) << text << QByteArray(refusal);
    };
    row("brackets", repeated("[", 100'000), ":1:101: error: The file is nested deeper than 200 levels.");
    row("braces", repeated("{a: ", 100'000), "nested deeper than 200 levels");
    row("questions", repeated("? ", 50'000), "nested deeper than 200 levels");
    row("dashes", repeated("- ", 50'000), "nested deeper than 200 levels");
    row("brackets in a job", "j:\n  script: " + repeated("[", 100'000) + "\n", "nested deeper than 200 levels");
    row("indentation", [] {
        QByteArray text;
        for (int i = 0; i < 3'000; ++i)
            text += QByteArray(i, ' ') + "a:\n";
        return text;
    }(), "nested deeper than 200 levels");
    row("a million keys", numbered("k", ": 1\n", 1'000'000), "more than 2000000 values");
    row("too large", "j: {script: " + repeated("x", large) + "}\n", "Caravan reads up to 20000000");
    row("NUL", QByteArray("j:\n  script: a\0b\n", 17), ":2:12: error: A control character");
    row("not UTF-8", "j:\n  script: \xff\xfe\n", ":2:11: error: The text is not UTF-8");
    row("cut off UTF-8", "j:\n  script: \xe2\x82", "The text is not UTF-8");
    row("UTF-16", QByteArray("\xff\xfej\0:\0\n\0", 8), ":1:1: error: The text is not UTF-8");
    row("UTF-16, other way round", QByteArray("\xfe\xff\0j\0:\0\n", 8), ":1:1: error: The text is not UTF-8");
    row("lone carriage returns", "j:\r  script: x\r  image: y\r", "This is not valid YAML");
    row("tab", "j:\n\tscript: x\n", ":2:1: error: A tab stands in the indentation");
    row("a comma", ",", "This is not valid YAML");
    row("aliases of aliases", laughs());
    row("merged aliases of aliases", mergedLaughs());
    row("doubled references", doubledReferences());
    row("alias of itself", "j: &j\n  script: *j\n");
    row("merge of itself", "j: &j\n  <<: *j\n  script: x\n");
    row("extends", extendsChain(5'000));
    row("extends in a circle", "j: {extends: k, script: x}\nk: {extends: j}\n");
    row("reference to itself", "j: {script: !reference [j, script]}\n");
    row("comments", "j:\n  script: x\n" + repeated("  # c\n", 300'000));
    row("blank lines", "j:\n  script: x\n" + repeated("\n", 1'000'000) + "k: {script: y}\n");
    row("lines of a text", "j:\n  script: a\n" + repeated("    b\n", 200'000));
    row("lines of a block", "j:\n  script: |\n" + repeated("    b\n", 300'000));
    row("items", "j:\n  script:\n" + numbered("    - x", "\n", 50'000));
    row("items in flow", "j:\n  script: [" + numbered("x", ",", 50'000) + "]\n");
    row("keys of a job", "j:\n  script: x\n" + numbered("  k", ": 1\n", 20'000));
    row("duplicate keys", "j:\n" + repeated("  script: x\n", 20'000));
    row("jobs", "j: {script: x}\n" + numbered("j", ": {script: x}\n", 10'000));
    row("anchors", "j: {script: x}\n" + numbered("j: &a", " {script: x}\n", 5'000));
    row("backslashes", "j: {script: \"" + repeated("\\\\", 500'000) + "\"}\n");
    row("quotes", "j: {script: '" + repeated("''", 500'000) + "'}\n");
    row("nothing", "");
    row("only a mark", "---");
    row("two empty documents", "---\n---\n");
    row("no pipeline", "[1, 2]\n", "not a pipeline");
    row("keys of keys", "? {a: b}\n: c\nj: {script: x}\n");
}

void TestHostile::ends()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, refusal);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ci.yml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();

    QElapsedTimer timer;
    timer.start();
    const Output lint = run({u"lint"_s, path});
    QVERIFY2(timer.elapsed() < longest, qPrintable(u"lint took %1 ms"_s.arg(timer.elapsed())));
    if (refusal.isEmpty()) {
        QVERIFY2(lint.exit == Exit::Fine || lint.exit == Exit::Findings, lint.err.left(500).constData());
    } else {
        QCOMPARE(lint.exit, Exit::Input);
        QVERIFY2(lint.err.contains(refusal), lint.err.left(500).constData());
    }
    const bool isHuge = text.size() > 5'000'000;
    const QStringList all{u"set j.image=x"_s, u"set j.script=[a] --at here"_s, u"set j.script.0=a --at source"_s, u"unset j.script --at here"_s, u"rename-job j new"_s,
                          u"move-job j new"_s, u"remove-job j"_s, u"add-stage new"_s, u"add-need k j"_s};
    for (const QString &gesture : isHuge ? all.first(1) : all) {
        timer.restart();
        const Output edit = run(QStringList{u"edit"_s, path} + gesture.split(u' '));
        QVERIFY2(timer.elapsed() < longest, qPrintable(u"%1 took %2 ms"_s.arg(gesture).arg(timer.elapsed())));
        QVERIFY2(edit.exit == Exit::Fine || !edit.err.isEmpty(), qPrintable(gesture));
        if (!refusal.isEmpty() && refusal != "not a pipeline")
            QVERIFY2(edit.exit == Exit::Input && edit.err.contains(refusal), edit.err.left(500).constData());
    }
}

/// The largest file that is opened, on one line.
void TestHostile::opensTwentyMegabytes()
{
    static const QByteArray head = "j: {image: y, script: ";
    const QByteArray text = head + repeated("x", large - int(head.size()) - 2) + "}\n";
    QCOMPARE(text.size(), large);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ci.yml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Output lint = run({u"lint"_s, path});
    QVERIFY2(lint.exit == Exit::Fine || lint.exit == Exit::Findings, lint.err.left(500).constData());
    const Output edit = run({u"edit"_s, path, u"set"_s, u"j.image=z"_s});
    QCOMPARE(edit.exit, Exit::Fine);
    QVERIFY(edit.out == QByteArray(text).replace("image: y", "image: z"));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
