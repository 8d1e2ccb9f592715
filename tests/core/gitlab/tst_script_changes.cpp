// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/script_changes.h"

#include <QTest>

using namespace caravan;
using namespace caravan::gitlab;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    yaml::Tree tree;
    gitlab::Pipeline pipeline;
    const gitlab::Job &job() const { return *pipeline.job(u"job"); }
};

Read read(const QByteArray &text)
{
    Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, text));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(*tree);
    if (!pipeline)
        qFatal("%s", qPrintable(pipeline.error().toString()));
    return {*tree, *pipeline};
}

Result<Done> setScript(yaml::Draft &draft, Script which, const QStringList &commands, At at = At::Here)
{
    Sources sources(draft.tree());
    const Result<ValueChange> change = withScript(sources, u"job"_s, which, commands);
    return change ? make({draft, {}}, *change, at) : Result<Done>(change.error());
}

} // namespace

/// Scripts as text, and back into the fewest changed items.
class ScriptChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsSurviveTheEditor_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::newRow("none") << QStringList();
        QTest::newRow("plain") << QStringList{u"make"_s, u"make test"_s};
        QTest::newRow("block") << QStringList{u"if true; then\n  echo a\nfi"_s, u"echo b"_s};
        QTest::newRow("empty line in a block") << QStringList{u"cat <<E\n\nx\nE"_s};
    }
    void commandsSurviveTheEditor()
    {
        QFETCH(const QStringList, commands);
        QCOMPARE(commandsOf(scriptText(commands)), commands);
    }

    void blankLinesAreNoCommands() { QCOMPARE(commandsOf(u"\nmake\n\n \nmake test\n"_s), (QStringList{u"make"_s, u"make test"_s})); }

    void onlyOwnItemsAreEdited_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isEditable");
        QTest::newRow("list") << QByteArray("job:\n  script:\n    - a\n    - b\n") << true;
        QTest::newRow("text") << QByteArray("job:\n  script: a\n") << true;
        QTest::newRow("inherited") << QByteArray(".base:\n  script: [a]\njob:\n  extends: .base\n") << true;
        QTest::newRow("inherited from two") << QByteArray(
            ".base:\n  script: [a, !reference [.other, script]]\n.other:\n  script: [b]\njob:\n  extends: .base\n")
                                            << false;
        QTest::newRow("a reference alone") << QByteArray(".base:\n  script: [a]\njob:\n  script: !reference [.base, script]\n") << true;
        QTest::newRow("reference") << QByteArray(".base:\n  script: [a]\njob:\n  script:\n    - !reference [.base, script]\n    - b\n")
                                   << false;
        QTest::newRow("nested") << QByteArray("job:\n  script:\n    - [a, b]\n    - c\n") << false;
        QTest::newRow("indented from its first line on")
            << QByteArray("job:\n  script:\n    - a\n    - |2\n         b\n        c\n") << false;
        QTest::newRow("an empty one") << QByteArray("job:\n  script: [a, '']\n") << false;
        QTest::newRow("alias") << QByteArray(".x: &x [a]\njob:\n  script: *x\n") << true;
    }
    void onlyOwnItemsAreEdited()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isEditable);
        const Read file = read(text);
        Sources sources(file.tree);
        QCOMPARE(isScriptEditable(sources, u"job"_s, Script::Main), isEditable);
    }

    void onlyChangedItemsAreTouched_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray head = "job:\n  script:\n";
        QTest::newRow("same") << QStringList{u"a"_s, u"b"_s, u"c"_s} << head + "    - a # first\n    - b\n    - 'c'\n";
        QTest::newRow("changed") << QStringList{u"a"_s, u"B"_s, u"c"_s} << head + "    - a # first\n    - B\n    - 'c'\n";
        QTest::newRow("inserted") << QStringList{u"a"_s, u"x"_s, u"y"_s, u"b"_s, u"c"_s}
                                  << head + "    - a # first\n    - x\n    - y\n    - b\n    - 'c'\n";
        QTest::newRow("appended") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}
                                  << head + "    - a # first\n    - b\n    - 'c'\n    - d\n    - e\n";
        QTest::newRow("removed") << QStringList{u"a"_s, u"c"_s} << head + "    - a # first\n    - 'c'\n";
        QTest::newRow("removed last") << QStringList{u"a"_s} << head + "    - a # first\n";
        QTest::newRow("before the first") << QStringList{u"x"_s, u"a"_s, u"b"_s, u"c"_s}
                                          << head + "    - x\n    - a # first\n    - b\n    - 'c'\n";
        QTest::newRow("block") << QStringList{u"a"_s, u"if t; then\n  u\nfi"_s, u"c"_s}
                               << head + "    - a # first\n    - |-\n      if t; then\n        u\n      fi\n    - 'c'\n";
    }
    void onlyChangedItemsAreTouched()
    {
        QFETCH(const QStringList, commands);
        QFETCH(const QByteArray, expected);
        const Read file = read("job:\n  script:\n    - a # first\n    - b\n    - 'c'\n");
        yaml::Draft draft(file.tree);
        const Result<Done> done = setScript(draft, Script::Main, commands);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(draft.text(), expected);
    }

    /// The header of a block text says how it ends: it stays where a line of the text is edited, and so does what the text ends with.
    void aBlockKeepsItsHeader_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("after");
        const QByteArray head = "job:\n  script:\n    - a\n";
        const QByteArray tail = "    - c\n";
        QTest::newRow("|") << head + "    - |\n      b\n      d\n" + tail << u"a\nb\n  D\nc"_s
                           << head + "    - |\n      b\n      D\n" + tail;
        QTest::newRow("| of one line") << head + "    - |\n      b\n" + tail << u"a\nB\nc"_s << head + "    - |\n      B\n" + tail;
        QTest::newRow("|-") << head + "    - |-\n      b\n      d\n" + tail << u"a\nb\n  D\nc"_s
                            << head + "    - |-\n      b\n      D\n" + tail;
        QTest::newRow("|- that gets one line") << head + "    - |-\n      b\n      d\n" + tail << u"a\nb\nc"_s
                                               << head + "    - |-\n      b\n" + tail;
        QTest::newRow("|+") << head + "    - |+\n      b\n\n" + tail << u"a\nB\nc"_s << head + "    - |+\n      B\n\n" + tail;
        QTest::newRow(">") << head + "    - >\n      b\n      d\n" + tail << u"a\nb D\nc"_s << head + "    - >\n      b D\n" + tail;
        QTest::newRow("> that gets lines") << head + "    - >\n      b\n      d\n" + tail << u"a\nb d\n  e\nc"_s
                                           << head + "    - |\n      b d\n      e\n" + tail;
        QTest::newRow("a comment and an indentation") << head + "    - |2  # why\n      b\n        d\n" + tail << u"a\nb\n    D\nc"_s
                                                      << head + "    - |2  # why\n      b\n        D\n" + tail;
        QTest::newRow("deep lines") << head + "    - |\n          b\n\n          d\n" + tail << u"a\nB\n  \n  d\nc"_s
                                    << head + "    - |\n          B\n\n          d\n" + tail;
        QTest::newRow("one more in front") << head + "    - |\n      b\n      d\n" + tail << u"a\nx\nb\n  D\nc"_s
                                           << head + "    - |\n      x\n    - |-\n      b\n      D\n" + tail;
        QTest::newRow("at the end without a line end")
            << head + "    - |\n      b\n      d" << u"a\nb\n  D"_s << head + "    - |\n      b\n      D";
        QTest::newRow("the only text") << QByteArray("job:\n  script: |\n    a\n    b\n") << u"a\n  B"_s
                                       << QByteArray("job:\n  script: |\n    a\n    B\n");
    }
    void aBlockKeepsItsHeader()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QString, text);
        QFETCH(const QByteArray, after);
        yaml::Draft draft(read(before).tree);
        const Result<Done> done = setScript(draft, Script::Main, commandsOf(text));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(draft.text(), after);
    }

    void aTextBecomesAListWhenItMust()
    {
        const Read file = read("job:\n  script: make\n");
        yaml::Draft draft(file.tree);
        QVERIFY(setScript(draft, Script::Main, {u"make all"_s}));
        QCOMPARE(draft.text(), "job:\n  script: make all\n"_ba);
        QVERIFY(setScript(draft, Script::Main, {u"a"_s, u"b"_s}));
        QCOMPARE(read(draft.text()).job().script.size(), 2);
    }

    void aNewScriptIsAdded()
    {
        const Read file = read("job:\n  script: make\n");
        yaml::Draft draft(file.tree);
        QVERIFY(setScript(draft, Script::Before, {u"set -e"_s}));
        QCOMPARE(read(draft.text()).job().beforeScript.size(), 1);
        QVERIFY(setScript(draft, Script::Before, {}));
        QCOMPARE(draft.text(), "job:\n  script: make\n"_ba);
    }
};

QTEST_APPLESS_MAIN(ScriptChangesTest)
#include "tst_script_changes.moc"
