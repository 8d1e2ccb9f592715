// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/commenting.h"
#include "core/assist/folds.h"
#include "core/assist/script_lines.h"

#include <QStringList>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

/// The shell of each line of a text, "" where there is none; "~" in front of what goes on.
QStringList shellOf(const QString &text)
{
    QStringList shell;
    assist::ScriptState state;
    for (const QString &line : text.split(u'\n')) {
        const assist::ScriptLine read = assist::scriptLineOf(line, state);
        state = read.after;
        shell.append((read.isContinued ? u"~"_s : QString()) + line.sliced(read.begin, read.end - read.begin));
    }
    return shell;
}

assist::Lines linesOf(const QStringList &lines)
{
    return {int(lines.size()), [lines](int line) { return lines.at(line); }};
}

} // namespace

/// What is read of a text line by line: shell in scripts, folds, comments.
class TextToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shellIsFoundInScripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shell");
        QTest::newRow("items") << u"a:\n  script:\n    - make\n    - 'echo \"x\"'\n  stage: b"_s
                               << QStringList{u""_s, u""_s, u"make"_s, u"echo \"x\""_s, u""_s};
        QTest::newRow("items at the column of the key")
            << u"a:\n  script:\n  - make é x\n  image: b"_s << QStringList{u""_s, u""_s, u"make é x"_s, u""_s};
        QTest::newRow("a command of several lines") << u"a:\n  script:\n    - |\n      if x; then\n\n        y\n      fi\n    - z"_s
                                                    << QStringList{u""_s, u""_s, u""_s, u"~if x; then"_s, u""_s, u"~y"_s, u"~fi"_s, u"z"_s};
        QTest::newRow("a block") << u"a:\n  before_script: >-\n    one\n    two\n  tags: [x]"_s
                                 << QStringList{u""_s, u""_s, u"~one"_s, u"~two"_s, u""_s};
        QTest::newRow("one line") << u"a:\n  script: make all\n  x: y"_s << QStringList{u""_s, u"make all"_s, u""_s};
        QTest::newRow("what stands elsewhere") << u"a:\n  script:\n    - *b\n    - !reference [c, script]\n    - d"_s
                                               << QStringList{u""_s, u""_s, u""_s, u""_s, u"d"_s};
        QTest::newRow("a template that is a list") << u".a: &a\n  - make\n.b:\n  image: x"_s << QStringList{u""_s, u"make"_s, u""_s, u""_s};
        QTest::newRow("a job whose name ends like one") << u"my_script:\n  image: x\n"_s << QStringList{u""_s, u""_s, u""_s};
        QTest::newRow("with a comment in between")
            << u"a:\n  script:\n    # why\n    - make"_s << QStringList{u""_s, u""_s, u""_s, u"make"_s};
    }
    void shellIsFoundInScripts()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, shell);
        QCOMPARE(shellOf(text), shell);
    }

    void foldsEndWhereTheirPartEnds()
    {
        const QStringList text = {u"a:"_s,          u"  script:"_s,  u"  - x"_s, u""_s,          u"  - y"_s,
                                  u"  # about a"_s, u"  stage: b"_s, u""_s,      u"# about c"_s, u"c: {}"_s};
        const assist::Lines lines = linesOf(text);
        QVERIFY(assist::foldBeginsAt(lines, 0));
        QCOMPARE(assist::foldEnd(lines, 0), 6);
        QVERIFY(assist::foldBeginsAt(lines, 1));
        QCOMPARE(assist::foldEnd(lines, 1), 4);
        for (const int line : {2, 3, 4, 5, 6, 7, 8, 9})
            QVERIFY2(!assist::foldBeginsAt(lines, line), qPrintable(QString::number(line)));
        QCOMPARE(assist::foldEnd(lines, 9), 9);
    }

    void commentsAreToggled()
    {
        const QByteArray text = "a:\n  script:\n\n    - x\nb: {}\n";
        const Span middle{text.indexOf("script"), text.indexOf("b:")};
        const QByteArray commented = applied(text, assist::toggledComments(text, middle));
        QCOMPARE(commented, QByteArray("a:\n  # script:\n\n  #   - x\nb: {}\n"));
        const Span same{commented.indexOf("script"), commented.indexOf("b:")};
        QCOMPARE(applied(commented, assist::toggledComments(commented, same)), text);
        QCOMPARE(applied("x: 1\r\n", assist::toggledComments("x: 1\r\n", {1, 1})), QByteArray("# x: 1\r\n"));
        QCOMPARE(applied("#x: 1", assist::toggledComments("#x: 1", {0, 0})), QByteArray("x: 1"));
        QVERIFY(assist::toggledComments("\n\n", {0, 1}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextToolsTest)
#include "tst_text_tools.moc"
