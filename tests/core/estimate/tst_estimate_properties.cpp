// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/estimate/fixture.h"
#include "tests/pipelines.h"

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

namespace {

/// A pipeline in which something of every kind happens.
const QByteArray mixed = R"(
stages: [build, test, deploy]
default:
  image: ocaml/opam:debian-13-opam
  cache: {key: {files: [sample.opam]}, paths: [_opam/]}
  before_script:
    - git config --global --add safe.directory '*'
    - sudo apt-get update && sudo apt-get install -y libgmp-dev
    - test -d _opam || opam switch create . 5.4.1 --no-install
    - eval $(opam env)
    - opam install . --deps-only --with-test
build: {stage: build, script: [dune build], artifacts: {paths: [_build]}}
test: {stage: test, script: [dune runtest]}
doc: {stage: test, script: [opam install odoc, dune build @doc]}
pages: {stage: deploy, script: [dune exec ./site.exe], artifacts: {paths: [public]}}
)";

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

private Q_SLOTS:
    void init()
    {
        m_fixture.runner = m_fixture.facts.runners.constFirst();
        m_fixture.project = Fixture::projectOf({u"dune", u"cmdliner", u"fmt", u"yojson"}, 3000);
    }

    void moreProcessorsAreNeverSlower()
    {
        for (const Scenario scenario : allScenarios) {
            Seconds before{1e9};
            for (const int vcpus : {1, 2, 4, 8, 16, 64}) {
                m_fixture.runner.vcpus = vcpus;
                const Seconds now = m_fixture.of(mixed, scenario).wall.p50;
                QVERIFY2(now <= before, qPrintable(u"%1 vCPU"_s.arg(vcpus)));
                before = now;
            }
        }
    }

    void fasterMachinesAndNetworksAreNeverSlower()
    {
        const Seconds before = m_fixture.of(mixed, Scenario::Warm).wall.p50;
        double Runner::*const speeds[] = {&Runner::networkBytesPerSecond, &Runner::cacheBytesPerSecond, &Runner::unpackBytesPerSecond};
        for (double Runner::*const speed : speeds) {
            m_fixture.runner.*speed *= 4;
            QVERIFY(m_fixture.of(mixed, Scenario::Warm).wall.p50 < before);
            m_fixture.runner.*speed /= 4;
        }
        m_fixture.runner.cpuFactor /= 2;
        QVERIFY(m_fixture.of(mixed, Scenario::Warm).wall.p50 < before);
    }

    void morePackagesAreNeverFaster()
    {
        // Without a job that installs more: what is in the cache already, it would not install.
        QByteArray text = mixed;
        text.replace("opam install odoc, ", "");
        const QList<QStringView> names = {u"dune", u"fmt", u"lwt", u"yojson", u"ppxlib", u"core", u"no-such-package", u"async"};
        for (const Scenario scenario : {Scenario::Cold, Scenario::Warm}) {
            Seconds before{0};
            double cache = 0;
            m_fixture.project.opamFiles[0].depends.clear();
            for (const QStringView name : names) {
                opam::Dependency dependency;
                dependency.name = name.toString();
                m_fixture.project.opamFiles[0].depends.append(dependency);
                const Estimate now = m_fixture.of(text, scenario);
                QVERIFY2(now.wall.p50 >= before, qPrintable(name.toString()));
                QVERIFY(now.cacheBytes.value >= cache);
                before = now.wall.p50;
                cache = now.cacheBytes.value;
            }
        }
    }

    void moreLinesAreNeverFaster()
    {
        Seconds before{0};
        for (const qint64 lines : {100, 1000, 10'000, 100'000, 1'000'000}) {
            m_fixture.project.sourceLines = lines;
            const Seconds now = m_fixture.of(mixed, Scenario::Warm).wall.p50;
            QVERIFY(now > before);
            before = now;
        }
    }

    void aWarmRunIsNotSlowerThanAColdOneOnAnyRunner()
    {
        for (const Runner &runner : m_fixture.facts.runners) {
            m_fixture.runner = runner;
            const Estimate cold = m_fixture.of(mixed, Scenario::Cold);
            const Estimate warm = m_fixture.of(mixed, Scenario::Warm);
            QVERIFY2(warm.wall.p50 < cold.wall.p50, qPrintable(runner.id));
            QVERIFY(warm.billedMinutes.p50 < cold.billedMinutes.p50);
            QVERIFY(warm.co2eGrams.mid < cold.co2eGrams.mid);
        }
    }

    void rangesAreOrderedAndAsWideAsExperience()
    {
        for (const Runner &runner : m_fixture.facts.runners) {
            m_fixture.runner = runner;
            for (const Scenario scenario : allScenarios) {
                const Estimate result = m_fixture.of(mixed, scenario);
                QVERIFY(result.wall.p10 < result.wall.p50 && result.wall.p50 < result.wall.p90);
                const double down = result.wall.p10 / result.wall.p50;
                const double up = result.wall.p90 / result.wall.p50;
                QVERIFY2(down > 0.5 && down < 0.85, qPrintable(u"%1 %2"_s.arg(runner.id).arg(down)));
                QVERIFY2(up > 1.2 && up < 2.0, qPrintable(u"%1 %2"_s.arg(runner.id).arg(up)));
                QVERIFY(result.energyWh.low <= result.energyWh.mid && result.energyWh.mid <= result.energyWh.high);
            }
        }
    }

    void whatMattersMostComesFirst()
    {
        const QByteArray text = R"(
build: {image: registry.example.com/ci, script: [dune build]}
test: {image: registry.example.com/ci, script: [./run-the-tests.sh]}
)";
        const Estimate result = m_fixture.of(text, Scenario::Warm);
        const QList<Assumption> &assumptions = result.assumptions;
        QVERIFY2(assumptions.constFirst().text.contains(u"run-the-tests.sh"_s), qPrintable(assumptions.constFirst().text));
        QVERIFY(assumptions.constFirst().influence > 60);
        QCOMPARE(assumptions.constFirst().confidence, u"assumed"_s);
        QVERIFY(std::is_sorted(assumptions.cbegin(), assumptions.cend(), [](const Assumption &a, const Assumption &b) {
            return a.isUnknown != b.isUnknown ? a.isUnknown : a.influence > b.influence;
        }));
        // A sentence on which no time hangs moves none.
        const auto event = std::find_if(assumptions.cbegin(), assumptions.cend(),
                                        [](const Assumption &one) { return one.text.contains(u"pipeline for"_s); });
        QVERIFY(event != assumptions.cend());
        QCOMPARE(event->influence, 0.0);
    }

    /// A job that is not critical as far as one knows, and may well be.
    void whatMayBecomeCriticalMatters()
    {
        const Estimate result = m_fixture.of(R"(
long: {image: alpine, script: [sleep 100]}
unsure: {image: alpine, script: [./frobnicate.sh]}
)",
                                             Scenario::Warm);
        QCOMPARE(result.criticalPath, QStringList{u"long"_s});
        QVERIFY(result.job(u"unsure")->slack.count() > 20);
        QCOMPARE(result.job(u"long")->slack.count(), 0.0);
        const auto found = std::find_if(result.assumptions.cbegin(), result.assumptions.cend(),
                                        [](const Assumption &one) { return one.text.contains(u"frobnicate"_s); });
        QVERIFY(found != result.assumptions.cend());
        QVERIFY2(found->influence > 50, qPrintable(QString::number(found->influence)));
    }

    void figuresThatMatterAreNamedWithTheirSources()
    {
        const Estimate result = m_fixture.of(mixed, Scenario::Cold);
        const auto found = std::find_if(result.assumptions.cbegin(), result.assumptions.cend(),
                                        [](const Assumption &one) { return one.text.contains(u"OCaml 5.4.1 from source"_s); });
        QVERIFY(found != result.assumptions.cend());
        QVERIFY(found->influence > 10);
        QVERIFY2(found->source.contains(u"OCaml"_s), qPrintable(found->source));
        const auto speed = std::find_if(result.assumptions.cbegin(), result.assumptions.cend(),
                                        [](const Assumption &one) { return one.text.contains(u"for a CPU second"_s); });
        QVERIFY(speed != result.assumptions.cend());
        QVERIFY2(speed->source.contains(u"cpuFactor"_s), qPrintable(speed->source));
        QVERIFY(speed->influence > found->influence / 2);
    }

    /// A slow runner is slow in every job, so that ten jobs one after another are no surer than one.
    void jobsShareTheirRunner()
    {
        QByteArray chain;
        for (int i = 0; i < 10; ++i) {
            chain += "j" + QByteArray::number(i) + ": {image: registry.example.com/ci, script: [dune build], needs: [";
            chain += (i > 0 ? "j" + QByteArray::number(i - 1) : QByteArray()) + "]}\n";
        }
        m_fixture.project.sourceLines = 200'000;
        const Estimate one = m_fixture.of("j: {image: registry.example.com/ci, script: [dune build]}", Scenario::Warm);
        const Estimate ten = m_fixture.of(chain, Scenario::Warm);
        const double alone = one.wall.p90 / one.wall.p50;
        const double together = ten.wall.p90 / ten.wall.p50;
        QVERIFY2(together > 1 + 0.7 * (alone - 1), qPrintable(u"%1 %2"_s.arg(alone).arg(together)));
        // Nor are they less sure, as far as 128 draws of a range that wide can tell.
        QVERIFY2(together < alone * 1.15, qPrintable(u"%1 %2"_s.arg(alone).arg(together)));
    }

    /// What has nothing to do with each other is not added at its extremes.
    void independentThingsAreNotAddedAtTheirExtremes()
    {
        const auto spreadOf = [&](const QByteArray &script) {
            const Estimate result = m_fixture.of("j: {image: alpine, script: [" + script + "]}", Scenario::Warm);
            return result.wall.p90 / result.wall.p50;
        };
        QVERIFY(spreadOf("./frobnicate.sh a, ./twiddle.sh b, ./fiddle.sh c, ./diddle.sh d") < 0.8 * spreadOf("./frobnicate.sh a"));
    }

    void theSameInputGivesTheSameEstimate()
    {
        const Estimate one = m_fixture.of(mixed, Scenario::Cold);
        const Estimate two = m_fixture.of(mixed, Scenario::Cold);
        QCOMPARE(one.wall, two.wall);
        QCOMPARE(one.assumptions, two.assumptions);
        QCOMPARE(one.energyWh.mid, two.energyWh.mid);
    }

    void hostileScriptsEnd()
    {
        QByteArray nested = "true";
        for (int i = 0; i < 40; ++i)
            nested = "opam exec -- " + nested;
        QByteArray text = "j:\n  image: $IMAGE\n  variables: {IMAGE: \"$IMAGE$IMAGE\", A: \"$A $A\"}\n  script:\n";
        text += "    - " + nested + "\n";
        text += "    - $A\n    - eval \"$A\"\n    - sh -c \"sh -c 'sh -c true'\"\n";
        text += "    - \"" + QByteArray("sudo ").repeated(20'000) + "true\"\n";
        text += "    - \"" + QByteArray("$(").repeated(2'000) + "\"\n";
        text += "    - \"" + QByteArray("if true; then ").repeated(1'000) + "\"\n";
        const Estimate result = m_fixture.of(text, Scenario::Warm);
        QVERIFY(result.job(u"j"));
    }

    void pipelinesAreEstimated()
    {
        int estimated = 0;
        for (const QString &path : test::allPipelines()) {
            const auto tree = yaml::Tree::parse(Source(path, test::bytesOf(path)));
            if (!tree)
                continue;
            const auto pipeline = gitlab::readPipeline(*tree);
            if (!pipeline)
                continue;
            const Estimate result = m_fixture.of(*pipeline, Scenario::Warm);
            QVERIFY2(result.wall.p90.count() < 3.0e6, qPrintable(path));
            QVERIFY2(result.wall.p10 <= result.wall.p50, qPrintable(path));
            ++estimated;
        }
        QVERIFY(estimated > (test::hasRealPipelines() ? 200 : 60));
    }
};

QTEST_APPLESS_MAIN(TestProperties)
#include "tst_estimate_properties.moc"
