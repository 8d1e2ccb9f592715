// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/ignoring.h"
#include "tests/core/lint/reading.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Comments that excuse findings, and what jobs share.
class SuppressionTest : public QObject
{
    Q_OBJECT

    static QStringList rulesIn(const QByteArray &text, const QStringList &only)
    {
        const auto reading = Reading::of(text);
        QStringList rules;
        for (const lint::Finding &finding : reading ? reading->lint(only) : QList<lint::Finding>())
            rules += finding.rule;
        return rules;
    }

private Q_SLOTS:
    void commentExcuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isExcused");
        QTest::newRow("none") << QByteArray("  OCAML: 5.10\n") << false;
        QTest::newRow("same line") << QByteArray("  OCAML: 5.10 # caravan: ignore Y06 because it is meant\n") << true;
        QTest::newRow("line above") << QByteArray("  # caravan: ignore Y06 because it is meant\n  OCAML: 5.10\n") << true;
        QTest::newRow("two lines above") << QByteArray("  # caravan: ignore Y06 because\n  # it is meant\n  OCAML: 5.10\n") << true;
        QTest::newRow("several") << QByteArray("  # caravan: ignore C01, Y06 because it is meant\n  OCAML: 5.10\n") << true;
        QTest::newRow("other rule") << QByteArray("  # caravan: ignore Y03 because it is meant\n  OCAML: 5.10\n") << false;
        QTest::newRow("rule in the reason") << QByteArray("  # caravan: ignore Y03 because Y06 is worse\n  OCAML: 5.10\n") << false;
        QTest::newRow("apart") << QByteArray("  # caravan: ignore Y06 because it is meant\n  A: b\n  OCAML: 5.10\n") << false;
        QTest::newRow("no comment") << QByteArray("  A: caravan: ignore Y06\n  OCAML: 5.10\n").replace(": ignore", " ignore") << false;
    }
    void commentExcuses()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isExcused);
        const QStringList found = rulesIn("variables:\n" + line + "build:\n  script: [make]\n", {u"Y06"_s});
        QCOMPARE(found, isExcused ? QStringList() : QStringList{u"Y06"_s});
    }

    /// The editor writes the comment; what the text means stays the same.
    void aCommentIsWritten()
    {
        const QByteArray text = "build:\n  script:\n    - make\n  variables:\n    OCAML: 5.10\n";
        const auto reading = Reading::of(text);
        const lint::Finding finding = reading->lint({u"Y06"_s}).value(0);
        QCOMPARE(finding.rule, u"Y06"_s);
        const auto fix = lint::ignoringFix(reading->tree.source(), finding, u" it is\nmeant "_s);
        QVERIFY(fix);
        QCOMPARE(applied(text, fix->edits),
                 QByteArray(text).replace("    OCAML", "    # caravan: ignore Y06 because it is meant\n    OCAML"));
        QCOMPARE(rulesIn(applied(text, fix->edits), {u"Y06"_s, u"S01"_s, u"S02"_s}), QStringList());
        QCOMPARE(lint::ignoringFix(reading->tree.source(), finding, u" "_s).error().code, ErrorCode::Usage);
    }

    void aCommentNeverBecomesText()
    {
        const QByteArray text = "build:\n  script:\n    - |\n      one\n      two\n    - three\n";
        const Source source(u".gitlab-ci.yml"_s, text);
        lint::Finding finding;
        finding.rule = u"C01"_s;
        finding.span = {text.indexOf("two"), text.indexOf("two") + 3};
        QCOMPARE(lint::ignoringFix(source, finding, u"so"_s).error().code, ErrorCode::Refused);
        finding.span = {text.indexOf("three"), text.indexOf("three") + 5};
        const auto fix = lint::ignoringFix(source, finding, u"so"_s);
        QVERIFY(fix); // the text in front has ended there
        QCOMPARE(applied(text, fix->edits), QByteArray(text).replace("    - three", "    # caravan: ignore C01 because so\n    - three"));
        finding.elsewhere = lint::OtherPlace();
        QCOMPARE(lint::ignoringFix(source, finding, u"so"_s).error().code, ErrorCode::Refused);
    }

    void idleCommentsAreAdvice_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rules");
        const QByteArray job = "build:\n  script: [make]\n";
        QTest::newRow("used") << QByteArray("variables:\n  A: 5.10 # caravan: ignore Y06 because so\n") + job << QStringList();
        QTest::newRow("idle") << QByteArray("variables:\n  A: b # caravan: ignore Y06 because so\n") + job << QStringList{u"S01"_s};
        QTest::newRow("half idle") << QByteArray("variables:\n  A: 5.10 # caravan: ignore Y06, C01 because so\n") + job
                                   << QStringList{u"S01"_s};
        QTest::newRow("no reason") << QByteArray("variables:\n  A: 5.10 # caravan: ignore Y06\n") + job << QStringList{u"S02"_s};
        QTest::newRow("reason below") << QByteArray("variables:\n  # caravan: ignore Y06 because\n  # so\n  A: 5.10\n") + job
                                      << QStringList();
        QTest::newRow("itself ignored") << QByteArray("variables:\n  A: b # caravan: ignore Y06, S01 because it may come\n") + job
                                        << QStringList();
    }
    void idleCommentsAreAdvice()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, rules);
        QCOMPARE(rulesIn(text, {u"S01"_s, u"S02"_s}), rules);
        QStringList all = rulesIn(text, {});
        all.removeIf([](const QString &rule) { return !rule.startsWith(u'S'); });
        QCOMPARE(all, rules);
        QCOMPARE(rulesIn(text, {u"Y06"_s}), QStringList()); // what is asked for alone is no reason to judge comments
    }

    /// A line of a template is reported once, for all jobs that have it.
    void sharedLinesAreReportedOnce()
    {
        const auto reading = Reading::of(".login:\n  image: docker:28\n  before_script:\n    - docker login -u me -p secret\n"
                                         "a: {extends: .login, script: [make a]}\n"
                                         "b: {extends: .login, script: [make b]}\n"
                                         "c: {extends: .login, script: [make c]}\n");
        QVERIFY(reading);
        const auto findings = reading->lint({u"D07"_s});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().job, u"a"_s);
        QVERIFY(findings.first().message.contains(u"“b”, “c”"_s));
        QCOMPARE(reading->tree.source().positionAt(findings.first().span.begin).line, 4);
    }

    void findingsComeByPlace()
    {
        const auto reading = Reading::of("a:\n  cache: {key: x/y, paths: [/tmp]}\n  script: [make]\n"
                                         "b:\n  cache: {key: z}\n  script: [make]\n");
        QVERIFY(reading);
        qsizetype last = -1;
        const auto findings = reading->lint();
        QVERIFY(findings.size() >= 3);
        for (const lint::Finding &finding : findings) {
            QVERIFY(finding.span.begin >= last);
            last = finding.span.begin;
        }
    }

    void onlyRunsTheRulesAskedFor()
    {
        const QByteArray text = "a:\n  cache: {key: x/y, paths: [/tmp]}\n  script: [make]\n";
        QCOMPARE(rulesIn(text, {u"C05"_s}), QStringList{u"C05"_s});
        QCOMPARE(rulesIn(text, {u"C01"_s}), QStringList{u"C01"_s});
        QCOMPARE(rulesIn(text, {u"X99"_s}), QStringList());
    }

    /// Variables that multiply themselves cost no memory.
    void variablesThatGrowEnd()
    {
        QByteArray text = "variables:\n  V0: " + QByteArray(1000, 'x') + "\n";
        for (int i = 1; i < 8; ++i)
            text += "  V" + QByteArray::number(i) + ": " + QByteArray("$V" + QByteArray::number(i - 1)).repeated(100) + "\n";
        text += "a:\n  image: $V7\n  cache: {key: x/y, paths: [$V7]}\n  script: [make]\n";
        QCOMPARE(rulesIn(text, {u"C05"_s}), QStringList{u"C05"_s});
    }

    /// GitLab refuses a file that says nothing; that is all there is to say of it.
    void emptyFilesHaveOneFinding()
    {
        QCOMPARE(rulesIn("", {}), QStringList{u"Y13"_s});
        QCOMPARE(rulesIn("# only a comment\n", {}), QStringList{u"Y13"_s});
    }
};

QTEST_GUILESS_MAIN(SuppressionTest)
#include "tst_suppression.moc"
