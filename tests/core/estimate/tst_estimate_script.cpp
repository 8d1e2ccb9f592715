// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
        environment.set(u"B"_s, script::Value::of(u"c"_s)); // GitLab has given A its value before
        QCOMPARE(environment.expanded(u"$A $B"_s), u"a-b c"_s);
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
