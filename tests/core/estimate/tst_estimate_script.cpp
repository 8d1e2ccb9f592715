// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/flow.h"
#include "core/estimate/condition.h"
#include "core/estimate/presence.h"
#include "core/estimate/world/environment.h"

#include <QTest>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

class TestScript : public QObject
{
    Q_OBJECT

private:
    /// The commands that run, when `yes` succeeds, `no` fails and everything else succeeds.
    static QStringList running(const QString &script)
    {
        QStringList ran;
        Flow flow;
        for (const script::SimpleCommand &command : script::parse(script).commands) {
            if (!flow.enters(command))
                continue;
            ran.append(command.words.join(u' '));
            flow.ended(command, command.program() == u"no" ? Status::Failure : Status::Success);
        }
        return ran;
    }

    static Environment environmentWith(std::initializer_list<std::pair<QString, QString>> variables)
    {
        gitlab::Job job;
        job.name = u"build it"_s;
        for (const auto &[name, value] : variables)
            job.variables.insert(name, {value, {}});
        Revision revision;
        revision.branch = u"main"_s;
        return Environment(job, revision);
    }

private Q_SLOTS:
    void commandsRunAsTheShellWouldRunThem_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("and") << u"yes && a"_s << QStringList{u"yes"_s, u"a"_s};
        QTest::newRow("and fails") << u"no && a; b"_s << QStringList{u"no"_s, u"b"_s};
        QTest::newRow("or") << u"yes || a"_s << QStringList{u"yes"_s};
        QTest::newRow("or fails") << u"no || a"_s << QStringList{u"no"_s, u"a"_s};
        QTest::newRow("or and") << u"yes || a && b"_s << QStringList{u"yes"_s, u"b"_s};
        QTest::newRow("and or") << u"no && a || b"_s << QStringList{u"no"_s, u"b"_s};
        QTest::newRow("negated") << u"! yes || a"_s << QStringList{u"yes"_s, u"a"_s};
        QTest::newRow("group") << u"yes || { a; b; }; c"_s << QStringList{u"yes"_s, u"c"_s};
        QTest::newRow("group runs") << u"no || { a; b; }; c"_s << QStringList{u"no"_s, u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("then") << u"if yes; then a; b; else c; fi; d"_s << QStringList{u"yes"_s, u"a"_s, u"b"_s, u"d"_s};
        QTest::newRow("else") << u"if no; then a; b; else c; fi; d"_s << QStringList{u"no"_s, u"c"_s, u"d"_s};
        QTest::newRow("elif") << u"if no; then a; elif yes; then b; else c; fi"_s << QStringList{u"no"_s, u"yes"_s, u"b"_s};
        QTest::newRow("elif not") << u"if yes; then a; elif yes; then b; else c; fi"_s << QStringList{u"yes"_s, u"a"_s};
        QTest::newRow("condition of two") << u"if yes && no; then a; fi; b"_s << QStringList{u"yes"_s, u"no"_s, u"b"_s};
        QTest::newRow("nested") << u"if no; then if yes; then a; fi; fi; b"_s << QStringList{u"no"_s, u"b"_s};
        QTest::newRow("nested runs") << u"if yes; then if no; then a; else b; fi; c; fi"_s << QStringList{u"yes"_s, u"no"_s, u"b"_s, u"c"_s};
        QTest::newRow("loop once") << u"for x in 1 2; do a; done; b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("function is not run where it is defined") << u"f() { a; }; b"_s << QStringList{u"b"_s};
        QTest::newRow("pipe") << u"no && a | b; c"_s << QStringList{u"no"_s, u"c"_s};
    }
    void commandsRunAsTheShellWouldRunThem()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, expected);
        QCOMPARE(running(script), expected);
    }

    void variablesAreExpanded()
    {
        const Environment environment = environmentWith({{u"A"_s, u"a-$B"_s}, {u"B"_s, u"b"_s}, {u"LOOP"_s, u"$LOOP"_s}});
        QCOMPARE(environment.expanded(u"x-$A-${B}y"_s), u"x-a-b-by"_s);
        QCOMPARE(environment.expanded(u"${C:-none} $C"_s), u"none $C"_s);
        QCOMPARE(environment.expanded(u"$CI_COMMIT_REF_SLUG"_s), u"main"_s);
        QVERIFY(environment.expanded(u"$LOOP"_s).size() < 100);
    }

    void variablesMadeOfVariablesEnd()
    {
        std::initializer_list<std::pair<QString, QString>> bomb = {{u"A"_s, u"$B"_s.repeated(1000)},
                                                                   {u"B"_s, u"$C"_s.repeated(1000)},
                                                                   {u"C"_s, u"$D"_s.repeated(1000)},
                                                                   {u"D"_s, u"$E"_s.repeated(1000)},
                                                                   {u"E"_s, QString()}};
        const Environment environment = environmentWith(bomb);
        QVERIFY(environment.expanded(u"$A"_s).size() < 1'000'000);
    }

    void conditionsOfRulesAreRead_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("expected");
        QTest::newRow("branch") << uR"($CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH)"_s << true;
        QTest::newRow("other branch") << uR"($CI_COMMIT_BRANCH == "next")"_s << false;
        QTest::newRow("tag") << u"$CI_COMMIT_TAG"_s << false;
        QTest::newRow("no tag") << u"$CI_COMMIT_TAG == null"_s << true;
        QTest::newRow("source") << uR"($CI_PIPELINE_SOURCE == "merge_request_event")"_s << false;
        QTest::newRow("and before or") << uR"($CI_COMMIT_TAG && $X || $CI == "true")"_s << true;
        QTest::newRow("parentheses") << uR"($CI_COMMIT_TAG && ($X || $CI == "true"))"_s << false;
        QTest::newRow("pattern") << u"$CI_COMMIT_BRANCH =~ /^ma/"_s << true;
        QTest::newRow("pattern, any case") << u"$CI_COMMIT_BRANCH =~ /^MA/i"_s << true;
        QTest::newRow("no pattern") << u"$CI_COMMIT_BRANCH !~ /^ma/"_s << false;
        QTest::newRow("not understood") << u"@@"_s << true;
        QTest::newRow("deep") << u"("_s.repeated(5000) << true;
    }
    void conditionsOfRulesAreRead()
    {
        QFETCH(QString, expression);
        QFETCH(bool, expected);
        QCOMPARE(holds(expression, environmentWith({})), expected);
    }

    void rulesDecideWhoIsThere_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<bool>("first");
        QTest::addColumn<int>("expected");
        const auto runs = int(Presence::Runs);
        const auto absent = int(Presence::Absent);
        const auto manual = int(Presence::Manual);
        QTest::newRow("if") << u"rules: [{if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}]"_s << true << runs;
        QTest::newRow("no match") << u"rules: [{if: $CI_COMMIT_TAG}]"_s << true << absent;
        QTest::newRow("never first") << u"rules:\n    - if: $CI\n      when: never\n    - when: always"_s << true << absent;
        QTest::newRow("manual") << u"rules: [{when: manual}]"_s << true << manual;
        QTest::newRow("the job's own manual") << u"when: manual"_s << true << manual;
        QTest::newRow("changes, first run") << u"rules: [{changes: [\"*.opam\"]}]"_s << true << runs;
        QTest::newRow("changes, nothing changed") << u"rules: [{changes: [\"*.opam\"]}]"_s << false << absent;
        QTest::newRow("changes below") << u"rules:\n    - changes:\n        paths:\n          - \"*.opam\"\n          - dune-project"_s
                                       << false << absent;
        QTest::newRow("changes of anything") << u"rules: [{changes: [\"**/*\"]}]"_s << false << runs;
        QTest::newRow("second") << u"rules: [{if: $CI_COMMIT_TAG}, {when: manual}]"_s << true << manual;
        QTest::newRow("only") << u"only: [main, tags]"_s << true << runs;
        QTest::newRow("none") << u"rules:"_s << true << runs;
    }
    void rulesDecideWhoIsThere()
    {
        QFETCH(QString, rules);
        QFETCH(bool, first);
        QFETCH(int, expected);
        const auto tree = yaml::Tree::parse(Source(u"ci.yml"_s, "j:\n  script: [x]\n  " + rules.toUtf8() + '\n'));
        QVERIFY(tree);
        const auto pipeline = gitlab::readPipeline(*tree);
        QVERIFY(pipeline);
        const gitlab::Job &job = *pipeline->job(u"j");
        Revision revision;
        revision.branch = u"main"_s;
        revision.isFirst = first;
        QCOMPARE(int(presenceOf(job, Environment(job, revision), revision)), expected);
    }
};

QTEST_APPLESS_MAIN(TestScript)
#include "tst_estimate_script.moc"
