// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/flow.h"
#include "core/estimate/world/environment.h"
#include "core/estimate/world/paths.h"

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

    /// A job with variables of its own, and what GitLab gives it.
    struct Given {
        explicit Given(std::initializer_list<std::pair<QString, QString>> own) :
            variables(gitlab::Variables(gitlab::Event()).during({2, 3}))
        {
            job.name = u"build it"_s;
            job.stage.value = u"build"_s;
            for (const auto &[name, value] : own)
                job.variables.insert(name, {value, {}});
        }
        Environment environment() const { return {variables, job}; }

        gitlab::Job job;
        gitlab::Variables variables;
    };

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
        const Given given({{u"A"_s, u"a-$B"_s}, {u"B"_s, u"b"_s}, {u"LOOP"_s, u"$LOOP"_s}});
        Environment environment = given.environment();
        QCOMPARE(environment.expanded(u"x-$A-${B}y"_s), u"x-a-b-by"_s);
        QCOMPARE(environment.expanded(u"${C:-none} $C"_s), u"none $C"_s);
        QCOMPARE(environment.expanded(u"$CI_COMMIT_REF_SLUG"_s), u"main"_s);
        QVERIFY(environment.expanded(u"$LOOP"_s).size() < 100);
        QCOMPARE(environment.expanded(u"$CI_JOB_NAME_SLUG $CI_JOB_STAGE $CI_PROJECT_DIR/x"_s),
                 u"build-it build "_s + projectFolder() + "/x"_L1);
        environment.set(u"B"_s, u"c"_s);
        QCOMPARE(environment.expanded(u"$A"_s), u"a-c"_s);
        environment.unset(u"B"_s);
        QVERIFY(!environment.contains(u"B"_s));
    }

    /// A cache key of these is found by no other run.
    void whatIsNewInEachRunDiffers()
    {
        const gitlab::Variables variables{gitlab::Event()};
        const Given now({});
        for (const QString &name : {u"CI_COMMIT_SHA"_s, u"CI_PIPELINE_ID"_s, u"CI_JOB_ID"_s, u"CI_PIPELINE_CREATED_AT"_s}) {
            const gitlab::Variables next = variables.during({3, 4});
            QVERIFY2(gitlab::Variables::isNewInEachRun(name), qPrintable(name));
            QVERIFY2(now.environment().value(name) != Environment(next, now.job).value(name), qPrintable(name));
        }
        QVERIFY(!gitlab::Variables::isNewInEachRun(u"CI_COMMIT_REF_SLUG"_s));
        QCOMPARE(now.environment().value(u"CI_COMMIT_REF_SLUG"_s), u"main"_s);
    }

    void variablesMadeOfVariablesEnd()
    {
        std::initializer_list<std::pair<QString, QString>> bomb = {{u"A"_s, u"$B"_s.repeated(1000)},
                                                                   {u"B"_s, u"$C"_s.repeated(1000)},
                                                                   {u"C"_s, u"$D"_s.repeated(1000)},
                                                                   {u"D"_s, u"$E"_s.repeated(1000)},
                                                                   {u"E"_s, QString()}};
        const Given given(bomb);
        QVERIFY(given.environment().expanded(u"$A"_s).size() < 1'000'000);
    }
};

QTEST_APPLESS_MAIN(TestScript)
#include "tst_estimate_script.moc"
