// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_facts.h"
#include "tests/core/estimate/fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// Figures of users, from files of theirs.
class TestOwn : public QObject
{
    Q_OBJECT

private:
    static Result<Done> add(Facts &facts, const QByteArray &text, const QString &file = u"/home/me/.config/caravan/estimate.yml"_s)
    {
        Costs costs;
        const auto power = builtInPower(costs);
        return power ? addOwnFacts(Source(file, text), *power, facts) : power.error();
    }

    static QString textOf(const Result<Done> &done) { return done ? QString() : done.error().toString(); }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void packagesAndCompilersOfOneselfGoFirst()
    {
        Facts facts = *Facts::builtIn();
        const Result<Done> done = add(
            facts,
            "packages:\n"
            "  - {name: core, cpuSeconds: 200}\n"
            "  - {name: [ours, ours-ppx], cpuSeconds: 30, bytes: 2e6, files: 40, source: our log, date: 2026-11-01, confidence: measured}\n"
            "  - {name: z3, version: 4.8.*, cpuSeconds: 900}\n"
            "compilers:\n"
            "  - {variant: flambda, cpuSeconds: 500}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        const Costs &costs = *facts.costs;
        QCOMPARE(costs.package(u"core"_s).cpuSeconds, 200.0);
        QCOMPARE(costs.package(u"core"_s).provenance.source, u"/home/me/.config/caravan/estimate.yml"_s);
        QCOMPARE(costs.package(u"core"_s).bytes, Facts::builtIn()->costs->package(u"core"_s).bytes);
        QCOMPARE(costs.package(u"ours-ppx"_s).bytes, 2e6);
        QCOMPARE(costs.package(u"ours"_s).provenance, (recipes::Provenance{u"our log"_s, u"2026-11-01"_s, u"measured"_s}));
        QCOMPARE(costs.package(u"z3"_s, u"4.8.17"_s).cpuSeconds, 900.0);
        QCOMPARE(costs.package(u"z3"_s, u"4.13.0"_s).cpuSeconds, 1630.0);
        QCOMPARE(costs.compiler(u"ocaml-variants.5.4.0+options,ocaml-option-flambda"_s, u"5.4.0"_s).cpuSeconds, 500.0);
        QCOMPARE(costs.compiler(u"5.4.0"_s, u"5.4.0"_s).cpuSeconds, costs.compilerCpu.value);
    }

    void theProjectGoesBeforeTheUser()
    {
        Facts facts = *Facts::builtIn();
        QVERIFY(add(facts, "packages: [{name: core, cpuSeconds: 200}, {name: base, cpuSeconds: 5}]\ncosts: {clone-seconds: 9}\n"));
        QVERIFY(add(facts, "lint: {}\nestimate:\n  packages: [{name: core, cpuSeconds: 100}]\n", u"/work/project/.caravan.yml"_s));
        QCOMPARE(facts.costs->package(u"core"_s).cpuSeconds, 100.0);
        QCOMPARE(facts.costs->package(u"base"_s).cpuSeconds, 5.0);
        QCOMPARE(facts.costs->cloneSeconds.value, 9.0);
        const auto before = facts.costs;
        QVERIFY(add(facts, "lint: {}\n", u"/work/project/.caravan.yml"_s));
        QCOMPARE(facts.costs, before);
        QVERIFY(add(facts, ""));
        QCOMPARE(facts.costs, before);
    }

    void figuresCanBeOnesOwn()
    {
        Facts facts = *Facts::builtIn();
        QVERIFY(add(facts,
                    "costs:\n"
                    "  pages-deploy: 5\n"
                    "  cache-ratio: {value: 0.5, source: our cache, date: 2026-10-02, confidence: measured}\n"));
        QCOMPARE(facts.costs->pagesDeploy.value, 5.0);
        QCOMPARE(facts.costs->pagesDeploy.provenance.confidence, u"stated"_s);
        QCOMPARE(facts.costs->cacheRatio.provenance.source, u"our cache"_s);
    }

    void programsAndGridsCanBeOnesOwn()
    {
        Facts facts = *Facts::builtIn();
        const Result<Done> done = add(facts,
                                      "programs:\n"
                                      "  - {names: our-prover, seconds: 500, up: 1.2, down: 1.1, source: our log}\n"
                                      "grids:\n"
                                      "  home: {title: At home, gramsPerKwh: 20, powerUsageEffectiveness: 1}\n"
                                      "power:\n"
                                      "  board: {watts: {0: 2, 100: 6}}\n"
                                      "runners:\n"
                                      "  - {id: ours, like: self-managed-docker, grid: home, power: board}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        const auto time = facts.costs->programs.known({u"our-prover"_s, u"--all"_s});
        QVERIFY(time);
        QCOMPARE(time->seconds, 500.0);
        QCOMPARE(time->provenance.source, u"our log"_s);
        const Runner *ours = facts.runner(u"ours");
        QVERIFY(ours);
        QCOMPARE(ours->gramsCo2ePerKwh, 20.0);
        QCOMPARE(ours->fullWatts, 6.0);
        Fixture fixture;
        fixture.facts = facts;
        double seconds = 0;
        for (const PhaseTime &phase :
             fixture.of("a: {image: \"debian:12\", script: [our-prover --all]}\n", Scenario::Cold).job(u"a")->phases) {
            if (phase.source.contains(u"our log"_s))
                seconds += phase.seconds.p50.count();
        }
        QVERIFY2(seconds >= 499, qPrintable(QString::number(seconds)));
    }

    void jobsCanHaveTimesOfTheirOwn()
    {
        Facts facts = *Facts::builtIn();
        const Result<Done> done =
            add(facts,
                "jobs:\n"
                "  - {job: prove, first: true, seconds: 900, down: 1.1, up: 1.2, source: job 4711, confidence: measured}\n"
                "  - {job: prove, seconds: 300, down: 1.1, up: 1.2}\n"
                "  - {job: '*', project: somebody else's, seconds: 1}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        Fixture fixture;
        const QByteArray text = "prove: {image: \"debian:12\", script: [apt-get update, our-prover --all]}\n"
                                "other: {image: \"debian:12\", script: [our-prover --all]}\n";
        const double pullBefore = fixture.seconds(text, Scenario::Cold, u"prove", Phase::Pull);
        const double otherBefore = fixture.of(text, Scenario::Cold).job(u"other")->seconds.p50.count();
        fixture.facts = facts;
        const auto scripts = [&](Scenario scenario) {
            double sum = 0;
            for (const PhaseTime &phase : fixture.of(text, scenario).job(u"prove")->phases) {
                if (phase.source == u"job 4711" || phase.source.endsWith(u"estimate.yml"_s))
                    sum += phase.seconds.p50.count();
            }
            return sum;
        };
        QVERIFY(std::abs(scripts(Scenario::Cold) - 900) < 1);
        QVERIFY(std::abs(scripts(Scenario::Warm) - 300) < 1);
        QCOMPARE(fixture.seconds(text, Scenario::Cold, u"prove", Phase::Pull), pullBefore);
        QCOMPARE(fixture.of(text, Scenario::Cold).job(u"other")->seconds.p50.count(), otherBefore);
        const auto assumptions = fixture.of(text, Scenario::Cold).assumptions;
        QVERIFY(std::any_of(assumptions.cbegin(), assumptions.cend(), [](const Assumption &one) {
            return one.text == u"The scripts of prove take 900 s, as you have said." && one.source == u"job 4711";
        }));
    }

    void runnersAreLikeOthers()
    {
        Facts facts = *Facts::builtIn();
        const qsizetype before = facts.runners.size();
        const Result<Done> done =
            add(facts,
                "runners:\n"
                "  - {id: ours, like: self-managed-docker, vcpus: 12, cpuFactor: 0.8, isPrivileged: false, tags: [big]}\n"
                "  - {id: gitlab.com-small, cpuFactor: 1.1, queue: {p10: 1, p50: 2, p90: 3}}\n"
                "  - {id: ours-too, like: ours, title: Our other one, keepsImages: false}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        QCOMPARE(facts.runners.size(), before + 2);
        const Runner *ours = facts.runner(u"ours");
        const Runner *like = facts.runner(u"self-managed-docker");
        QVERIFY(ours && like);
        QCOMPARE(ours->vcpus, 12);
        QCOMPARE(ours->cpuFactor, 0.8);
        QCOMPARE(ours->tags, QStringList{u"big"_s});
        QCOMPARE(ours->networkBytesPerSecond, like->networkBytesPerSecond);
        QCOMPARE(ours->executor, like->executor);
        QVERIFY(!ours->isPrivileged && !ours->assumed.contains(u"isPrivileged"_s));
        QVERIFY(ours->provenance.constFirst().source.endsWith(u"estimate.yml"_s));
        QCOMPARE(facts.runners.constFirst().id, u"gitlab.com-small"_s);
        QCOMPARE(facts.runners.constFirst().cpuFactor, 1.1);
        QCOMPARE(facts.runners.constFirst().queue.p50, Seconds(2));
        QCOMPARE(facts.runner(u"ours-too")->vcpus, 12);
        QCOMPARE(facts.runner(u"ours-too")->title, u"Our other one"_s);
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("unknown list") << QByteArray("packages: []\npackage: []\n") << 2 << 1;
        QTest::newRow("unknown cost") << QByteArray("costs:\n  coffee: 3\n") << 2 << 3;
        QTest::newRow("cost that is no number") << QByteArray("costs:\n  clone-seconds: slow\n") << 2 << 18;
        QTest::newRow("negative") << QByteArray("packages:\n  - {name: a, cpuSeconds: -1}\n") << 2 << 27;
        QTest::newRow("runner like nobody") << QByteArray("runners:\n  - {id: a, like: b}\n") << 2 << 5;
        QTest::newRow("runner without processors") << QByteArray("runners:\n  - {id: gitlab.com-small, vcpus: 0}\n") << 2 << 5;
        QTest::newRow("confidence") << QByteArray("packages:\n  - {name: a, cpuSeconds: 1, confidence: sure}\n") << 2 << 42;
        QTest::newRow("job without seconds") << QByteArray("jobs:\n  - {job: a}\n") << 2 << 5;
        QTest::newRow("no map") << QByteArray("[1]\n") << 1 << 1;
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        Facts facts = *Facts::builtIn();
        const auto before = facts.costs;
        const Result<Done> done = add(facts, text);
        QVERIFY(!done);
        QCOMPARE(done.error().line, line);
        QCOMPARE(done.error().column, column);
        QCOMPARE(facts.costs, before);
    }

    void filesAreFound()
    {
        QTemporaryDir project;
        const auto write = [](const QString &path, const QByteArray &text) {
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(ownFactsFile(), "packages: [{name: core, cpuSeconds: 200}, {name: base, cpuSeconds: 5}]\n");
        write(project.filePath(u".caravan.yml"_s), "estimate: {packages: [{name: core, cpuSeconds: 100}]}\n");
        Facts facts = *Facts::builtIn();
        QVERIFY(facts.addFactsOfUser({}));
        QCOMPARE(facts.costs->package(u"core"_s).cpuSeconds, 200.0);
        QVERIFY(facts.addFactsOfUser(project.path()));
        QCOMPARE(facts.costs->package(u"core"_s).cpuSeconds, 100.0);
        QCOMPARE(facts.costs->package(u"base"_s).cpuSeconds, 5.0);
        write(ownFactsFile(), "packages: 3\n");
        const Result<Done> broken = facts.addFactsOfUser({});
        QVERIFY(!broken);
        QCOMPARE(broken.error().file, ownFactsFile());
        QVERIFY(QFile::remove(ownFactsFile()));
        QVERIFY(facts.addFactsOfUser({}));
    }
};

QTEST_APPLESS_MAIN(TestOwn)
#include "tst_estimate_own.moc"
