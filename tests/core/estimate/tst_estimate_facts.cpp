// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/estimate/fixture.h"

#include <QFile>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

class TestFacts : public QObject
{
    Q_OBJECT

private:
    static Source builtIn(const QString &name)
    {
        QFile file(u":/caravan/catalogue/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(name));
        return Source(name, file.readAll());
    }

    static bool isComplete(const recipes::Provenance &provenance)
    {
        static const QStringList confidences = {u"measured"_s, u"stated"_s, u"derived"_s, u"assumed"_s};
        return !provenance.source.isEmpty() && !provenance.date.isEmpty() && confidences.contains(provenance.confidence);
    }

private Q_SLOTS:
    /// What a script of the project is for is read from whole words of its name.
    void namesAreReadByTheirWords()
    {
        const Programs programs = Facts::builtIn()->costs->programs;
        const auto kindOf = [&](const QString &name) { return programs.guessed({name}).kind; };
        QCOMPARE(kindOf(u"./ci/docker_promote_to_latest.sh"_s), u"deploy"_s); // no test
        QCOMPARE(kindOf(u"./ci/docker_merge_manifests.sh"_s), u"other"_s);    // no documentation
        QCOMPARE(kindOf(u"./ci/runTests.sh"_s), u"test"_s);
        QCOMPARE(kindOf(u"./ci/run-tests.sh"_s), u"test"_s);
        QCOMPARE(kindOf(u"./scripts/make_docs"_s), u"build"_s);
        QCOMPARE(kindOf(u"./scripts/docs.sh"_s), u"docs"_s);
        QCOMPARE(kindOf(u"./build_static_binaries.sh"_s), u"build"_s);
    }

    void theBuiltInFactsLoad()
    {
        const auto facts = Facts::builtIn();
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().toString()));
        QCOMPARE(facts->runners.constFirst().id, u"gitlab.com-small"_s);
        for (const QString &id : {u"gitlab.com-small"_s, u"gitlab.com-medium"_s, u"gitlab.com-large"_s, u"inria-small"_s, u"inria-medium"_s,
                                  u"inria-large"_s, u"self-managed-docker"_s, u"self-managed-shell"_s}) {
            QVERIFY2(facts->runner(id), qPrintable(id));
        }
        QVERIFY(!facts->runner(u"no such runner"));
    }

    void everyFigureHasItsSource()
    {
        const auto facts = Facts::builtIn();
        QVERIFY(facts);
        for (const Runner &runner : facts->runners) {
            QVERIFY(!runner.provenance.isEmpty());
            for (const recipes::Provenance &provenance : runner.provenance)
                QVERIFY2(isComplete(provenance), qPrintable(runner.id));
        }
        for (const EnergyMethod *method : {&facts->costs->low, &facts->costs->mid, &facts->costs->high})
            QVERIFY(isComplete(method->provenance));
        const auto tree = yaml::Tree::parse(builtIn(u"costs.yml"_s));
        QVERIFY(tree);
        int figures = 0;
        for (const yaml::Entry &entry : tree->root().entries()) {
            if (!entry.value.isMap())
                continue;
            ++figures;
            const recipes::Provenance provenance = {entry.value[u"source"].text(), entry.value[u"date"].text(),
                                                    entry.value[u"confidence"].text()};
            QVERIFY2(isComplete(provenance), qPrintable(entry.key.text()));
        }
        QVERIFY(figures > 50);
    }

    void brokenDataGivesAnErrorWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("not a map") << QByteArray("- 1\n") << 1;
        QTest::newRow("unknown name") << QByteArray("nonsense: {value: 1, source: a, date: b, confidence: c}\n") << 1;
        QTest::newRow("not a number") << QByteArray("# first\nopam-solve: {value: many, source: a, date: b, confidence: measured}\n") << 2;
        QTest::newRow("negative") << QByteArray("opam-solve: {value: -1, source: a, date: b, confidence: measured}\n") << 1;
        QTest::newRow("no source") << QByteArray("opam-solve: {value: 1}\n") << 1;
        QTest::newRow("missing entries") << QByteArray("opam-solve: {value: 1, source: a, date: b, confidence: c}\n") << 1;
    }
    void brokenDataGivesAnErrorWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        Costs costs;
        const auto read = readCosts(Source(u"costs.yml"_s, text), costs);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Syntax);
        QCOMPARE(read.error().file, u"costs.yml"_s);
        QCOMPARE(read.error().line, line);
    }

    void brokenRunnersAndMeasurementsAreRefused()
    {
        Costs costs;
        const auto power = readEnergy(builtIn(u"energy.yml"_s), costs);
        QVERIFY(power);
        QByteArray runners = builtIn(u"runners.yml"_s).text;
        QVERIFY(readRunners(Source(u"runners.yml"_s, runners), *power));
        for (const auto &[from, to] :
             {std::pair("vcpus: 2\n", "vcpus: 0\n"), std::pair("power: epyc-7b12-2\n", "power: none\n"), std::pair("p50: 4,", "p50: 400,"),
              std::pair("executor: docker", "executor: ship"), std::pair("isPrivileged: true", "isPrivileged: perhaps")}) {
            QByteArray broken = runners;
            broken.replace(from, to);
            QVERIFY(broken != runners);
            const auto read = readRunners(Source(u"runners.yml"_s, broken), *power);
            QVERIFY2(!read, to);
            QVERIFY(read.error().line > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_estimate_facts.moc"
