// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/energy.h"
#include "tests/core/estimate/fixture.h"

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

namespace {

/// Medians of what was drawn add up to within a few per cent.
template<class T>
bool isNear(T value, T other)
{
    constexpr double share = 0.04;
    return value < other * (1 + share) && value > other * (1 - share);
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    /// Jobs that sleep, so that their lengths differ by known seconds.
    Estimate of(const QByteArray &text) const { return m_fixture.of(text, Scenario::Cold); }

    static QStringList namesOf(const Estimate &estimate)
    {
        QStringList names;
        for (const JobEstimate &job : estimate.jobs)
            names.append(job.name);
        return names;
    }

private Q_SLOTS:
    void init() { m_fixture.runner = m_fixture.facts.runners.constFirst(); }

    void stagesWaitForAllJobsBefore()
    {
        const Estimate result = of(R"(
stages: [one, two]
short: {stage: one, image: alpine, script: [sleep 5]}
long: {stage: one, image: alpine, script: [sleep 100]}
after: {stage: two, image: alpine, script: [sleep 1]}
)");
        QCOMPARE(result.criticalPath, (QStringList{u"long"_s, u"after"_s}));
        QCOMPARE(result.job(u"after")->start, result.job(u"long")->seconds.p50);
        QVERIFY(isNear(result.wall.p50, result.job(u"long")->seconds.p50 + result.job(u"after")->seconds.p50));
        QVERIFY(result.job(u"long")->isOnCriticalPath && !result.job(u"short")->isOnCriticalPath);
    }

    /// The job's figures and the pipeline's are of the same draws.
    void aPipelineOfOneJobTakesItsTime()
    {
        for (const QByteArray name : {"a", "build", "coverage", "job", "tests"}) {
            const QByteArray text =
                name + ": {image: 'ocaml/opam:debian-12-ocaml-5.2', script: [opam install . --deps-only -y, dune build]}\n";
            for (const QByteArray beside : {"", "short: {image: alpine, script: [sleep 1]}\n"}) {
                const Estimate result = of(text + beside);
                const JobEstimate *job = result.job(QString::fromUtf8(name));
                QCOMPARE(result.wall.p10.count(), job->seconds.p10.count());
                QCOMPARE(result.wall.p50.count(), job->seconds.p50.count());
                QCOMPARE(result.wall.p90.count(), job->seconds.p90.count());
            }
        }
    }

    /// It takes no time of a runner, and the pipeline waits for it all the same.
    void aDelayedTriggerIsOnThePath()
    {
        const Estimate result = of(R"(
stages: [one, two]
a: {stage: one, image: alpine, script: [sleep 5]}
child: {stage: two, rules: [{when: delayed, start_in: 30 minutes}], trigger: {include: other.yml}}
)");
        QCOMPARE(result.criticalPath, (QStringList{u"a"_s, u"child"_s}));
        QVERIFY(result.wall.p50 >= Seconds(1800));
        QVERIFY(!result.job(u"child"));
    }

    void needsStartEarlier()
    {
        const Estimate result = of(R"(
stages: [one, two]
short: {stage: one, image: alpine, script: [sleep 5]}
long: {stage: one, image: alpine, script: [sleep 100]}
after: {stage: two, image: alpine, needs: [short], script: [sleep 1]}
)");
        QCOMPARE(result.job(u"after")->start, result.job(u"short")->seconds.p50);
        QCOMPARE(result.criticalPath, QStringList{u"long"_s});
    }

    void aRunnerTakesOnlySoManyJobsAtOnce()
    {
        const QByteArray text = R"(
a: {image: alpine, script: [sleep 50]}
b: {image: alpine, script: [sleep 50]}
c: {image: alpine, script: [sleep 50]}
)";
        m_fixture.runner.concurrency = 1;
        const Estimate one = of(text);
        m_fixture.runner.concurrency = 2;
        const Estimate two = of(text);
        m_fixture.runner.concurrency = 3;
        const Estimate three = of(text);
        QVERIFY(one.wall.p50 > two.wall.p50 && two.wall.p50 > three.wall.p50);
        QCOMPARE(one.criticalPath, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(one.billedMinutes, three.billedMinutes);
    }

    void parallelJobsAreAllPaid()
    {
        const Estimate one = of("a: {image: alpine, script: [sleep 50]}");
        const Estimate four = of("a: {image: alpine, parallel: 4, script: [sleep 50]}");
        QCOMPARE(four.jobs.size(), 1);
        QCOMPARE(four.jobs.constFirst().instances, 4);
        QVERIFY(isNear(four.wall.p50, one.wall.p50));
        QVERIFY(isNear(four.billedMinutes.p50, 4 * one.billedMinutes.p50));
        m_fixture.runner.concurrency = 2;
        QVERIFY(isNear(of("a: {image: alpine, parallel: 4, script: [sleep 50]}").wall.p50, 2 * one.wall.p50));
    }

    void waitingIsNotBilledAndTheFactorCounts()
    {
        const QByteArray text = "a: {image: alpine, script: [sleep 60]}";
        const Estimate small = of(text);
        m_fixture.runner.queue = {Seconds(100), Seconds(200), Seconds(300)};
        const Estimate late = of(text);
        QCOMPARE(late.billedMinutes, small.billedMinutes);
        QVERIFY(late.wall.p50 > small.wall.p50 + Seconds(150));
        m_fixture.runner.costFactor = 3;
        QVERIFY(isNear(of(text).billedMinutes.p50, 3 * small.billedMinutes.p50));
    }

    void jobsThatAreNotThereAreLeftOut()
    {
        const Estimate result = of(R"(
a: {image: alpine, script: [sleep 5]}
byHand: {image: alpine, when: manual, script: [sleep 500]}
never: {image: alpine, when: never, script: [sleep 500]}
failed: {image: alpine, when: on_failure, script: [sleep 500]}
child: {trigger: {include: other.yml}}
.template: {image: alpine, script: [sleep 500]}
behind: {image: alpine, needs: [byHand], script: [sleep 500]}
b: {image: alpine, needs: [{job: never, optional: true}], script: [sleep 5]}
afterChild: {image: alpine, needs: [child], script: [sleep 5]}
)");
        QCOMPARE(namesOf(result), (QStringList{u"a"_s, u"b"_s, u"afterChild"_s}));
        QVERIFY(result.wall.p50 < Seconds(100));
        QStringList idle;
        for (const IdleJob &job : result.idle)
            idle.append(job.name);
        QCOMPARE(idle, (QStringList{u"byHand"_s, u"failed"_s, u"behind"_s}));
        QVERIFY(result.idleJob(u"behind")->because.contains(u"byHand"_s));
        QVERIFY(!result.idleJob(u"a") && !result.idleJob(u"never"));
    }

    void jobsBehindAManualOneWait()
    {
        const QByteArray text = R"(
stages: [one, two]
gate: {stage: one, image: alpine, script: [sleep 5], rules: [{when: manual}]}
a: {stage: one, image: alpine, script: [sleep 5]}
after: {stage: two, image: alpine, script: [sleep 5]}
)";
        QCOMPARE(namesOf(of(text)), QStringList{u"a"_s});
        QCOMPARE(int(of(text).idleJob(u"after")->standing), int(Standing::Blocked));
        QCOMPARE(namesOf(of(QByteArray(text).replace("{when: manual}", "{when: manual, allow_failure: true}"))),
                 (QStringList{u"a"_s, u"after"_s}));
    }

    /// Which jobs there are is what `list` says, with all that rules give.
    void rulesDecideWhoIsThere_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("conditions");
        QTest::addColumn<gitlab::Event>("event");
        QTest::addColumn<bool>("runs");
        const gitlab::Event standard;
        gitlab::Event tag;
        tag.source = gitlab::PipelineSource::Tag;
        gitlab::Event merge;
        merge.source = gitlab::PipelineSource::MergeRequest;
        gitlab::Event opam;
        opam.changed = QStringList{u"a.opam"_s};
        gitlab::Event code;
        code.changed = QStringList{u"a.ml"_s};
        const auto row = [](const char *name, const char *head, const char *conditions, const gitlab::Event &event, bool runs) {
            QTest::newRow(name) << QByteArray(head) << QByteArray(conditions) << event << runs;
        };
        row("if", "", "rules: [{if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}]", standard, true);
        row("if, for a tag", "", "rules: [{if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}]", tag, false);
        row("no match", "", "rules: [{if: $CI_COMMIT_TAG}]", standard, false);
        row("a tag", "", "rules: [{if: $CI_COMMIT_TAG}]", tag, true);
        row("never first", "", "rules: [{if: $CI, when: never}, {when: always}]", standard, false);
        row("changes, not known", "", "rules: [{changes: ['*.opam']}]", standard, true);
        row("changes, it has", "", "rules: [{changes: ['*.opam']}]", opam, true);
        row("changes, it has not", "", "rules: [{changes: ['*.opam']}]", code, false);
        row("only, that branch", "", "only: [main, tags]", standard, true);
        row("only, another one", "", "only: [next]", standard, false);
        row("except", "", "except: [main]", standard, false);
        row("nothing said, for a merge request", "", "when: on_success", merge, false);
        row("nothing said", "", "when: on_success", standard, true);
        row("no pipeline", "workflow: {rules: [{if: $CI_COMMIT_TAG}]}\n", "when: on_success", standard, false);
        row("a pipeline", "workflow: {rules: [{if: $CI_COMMIT_TAG}]}\n", "when: on_success", tag, true);
        row("a variable of the workflow", "workflow: {rules: [{if: $CI, variables: {RELEASE: 'yes'}}]}\n",
            "rules: [{if: $RELEASE == 'yes'}]", standard, true);
    }
    void rulesDecideWhoIsThere()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, conditions);
        QFETCH(gitlab::Event, event);
        QFETCH(bool, runs);
        const gitlab::Pipeline pipeline = Fixture::pipelineOf(head + "j: {image: alpine, script: [sleep 5], " + conditions + "}\n");
        for (const Scenario scenario : allScenarios) {
            if (scenario == Scenario::NewBranch)
                continue; // it has an event of its own
            const Estimate result = m_fixture.of(pipeline, scenario, event);
            QCOMPARE(result.job(u"j") != nullptr, runs);
            QCOMPARE(result.billedMinutes.p50 > 0, runs);
        }
    }

    /// What the last push changed is nobody's choice: other dependencies are a change of the opam file, and a first run builds the project's image.
    void scenariosSayWhatChanges()
    {
        const auto runs = [&](const QByteArray &image, Scenario scenario) {
            gitlab::Event usual;
            usual.changed = QStringList{u"README.md"_s};
            const gitlab::Pipeline pipeline = Fixture::pipelineOf("variables: {CI_IMAGE: '$CI_REGISTRY_IMAGE/ci:1'}\n"
                                                                  "j: {image: alpine, script: [sleep 5], rules: [{changes: [a.opam]}]}\n"
                                                                  "k: {image: '"
                                                                  + image + "', script: [sleep 5]}\n");
            return caravan::estimate::estimate({pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner,
                                                scenario, nullptr, nullptr, usual})
                       .job(u"j")
                != nullptr;
        };
        for (const Scenario scenario : {Scenario::Cold, Scenario::Warm, Scenario::Sources, Scenario::Dependencies, Scenario::Compiler}) {
            const bool isOfFiles = scenario == Scenario::Dependencies || scenario == Scenario::Compiler;
            QCOMPARE(runs("alpine", scenario), isOfFiles);
            QCOMPARE(runs("$CI_IMAGE", scenario), isOfFiles || scenario == Scenario::Cold);
        }
    }

    /// Where the last push is not known, or has changed dependencies, a warm run is one that has not.
    void onlyCodeChangesInAWarmRun()
    {
        const gitlab::Pipeline pipeline =
            Fixture::pipelineOf("deps: {image: alpine, script: [sleep 5], rules: [{changes: ['*.opam']}]}\n"
                                "picture: {image: alpine, script: [sleep 5], rules: [{changes: [ci/Dockerfile]}]}\n"
                                "test: {image: alpine, script: [sleep 5], rules: [{changes: ['lib/**/*']}]}\n");
        gitlab::Event push;
        push.changed = QStringList{u"a.opam"_s};
        for (const gitlab::Event &event : {gitlab::Event(), push}) {
            for (const Scenario scenario : {Scenario::Warm, Scenario::Sources, Scenario::Dependencies}) {
                const Estimate result = caravan::estimate::estimate(
                    {pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, scenario, nullptr, nullptr,
                     event, false, Fixture::checkoutOf({u"a.opam"_s, u"ci/Dockerfile"_s, u"lib/a.ml"_s})});
                QCOMPARE(result.job(u"deps") != nullptr, scenario == Scenario::Dependencies);
                QCOMPARE(result.job(u"picture") != nullptr, scenario == Scenario::Dependencies);
                QVERIFY(result.job(u"test"));
            }
        }
    }

    void whatARuleGivesCounts()
    {
        const Estimate result = of(R"(
stages: [one, two]
first: {stage: one, image: alpine, script: [sleep 100]}
second:
  stage: two
  image: $WHERE
  variables: {WHERE: alpine}
  script: [sleep 5]
  rules: [{if: $CI, variables: {WHERE: "ocaml/opam:debian-13-ocaml-5.4"}, needs: []}]
)");
        QCOMPARE(result.job(u"second")->start, Seconds(0));
        QVERIFY(result.job(u"second")->of(Phase::Pull) > result.job(u"first")->of(Phase::Pull) + Seconds(10));
    }

    void delaysAndGroupsTakeTime()
    {
        const Estimate alone = of("a: {image: alpine, script: [sleep 50]}");
        const Estimate delayed = of("a: {image: alpine, script: [sleep 50], when: delayed, start_in: 10 minutes}");
        QVERIFY(isNear(delayed.wall.p50, alone.wall.p50 + Seconds(600)));
        QCOMPARE(delayed.billedMinutes, alone.billedMinutes);
        const Estimate together = of("a: {image: alpine, script: [sleep 50], resource_group: r}\n"
                                     "b: {image: alpine, script: [sleep 50], resource_group: $CI_DEFAULT_BRANCH}\n"
                                     "c: {image: alpine, script: [sleep 50], resource_group: main}\n");
        QCOMPARE(together.job(u"b")->start, Seconds(0));
        QCOMPARE(together.job(u"c")->start, together.job(u"a")->seconds.p50);
        const Estimate apart = of("a: {image: alpine, script: [sleep 50], resource_group: $V, parallel: {matrix: [{V: [one, two]}]}}");
        QVERIFY(isNear(apart.wall.p50, alone.wall.p50)); // a group for each instance
    }

    void eachInstanceHasItsImage()
    {
        const Estimate result = of(R"(
test: {image: "ocaml/opam:debian-13-ocaml-$V", script: [sleep 5], parallel: {matrix: [{V: ["5.3", "5.4"]}]}}
one: {image: alpine, script: [sleep 5], needs: [{job: test, parallel: {matrix: [{V: "5.3"}]}}]}
)");
        QCOMPARE(result.job(u"test")->instances, 2);
        QVERIFY(result.job(u"test")->of(Phase::Pull) > result.job(u"one")->of(Phase::Pull));
        for (const Assumption &assumption : result.assumptions)
            QVERIFY2(!assumption.text.contains(u"$V"_s), qPrintable(assumption.text));
    }

    void itIsSaidWhichPipelineItIs()
    {
        const auto isSaid = [](const Estimate &estimate, const QString &text) {
            return std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                               [&](const Assumption &assumption) { return assumption.text.contains(text); });
        };
        QVERIFY(isSaid(of("a: {script: [x]}"), u"a push to main, since no other event was chosen"_s));
    }

    void aCycleOfNeedsEnds()
    {
        const Estimate result = of(R"(
a: {image: alpine, needs: [b], script: [sleep 5]}
b: {image: alpine, needs: [a], script: [sleep 5]}
c: {image: alpine, needs: [], script: [sleep 5]}
)");
        QVERIFY(!result.refusals.isEmpty()); // GitLab makes no pipeline with one
        QVERIFY(result.jobs.isEmpty() && result.idle.isEmpty());
        QCOMPARE(result.wall.p50.count(), 0.0);
    }

    void artifactsAreDownloaded()
    {
        const QByteArray text = R"(
stages: [one, two]
a: {stage: one, image: registry.example.com/ci, script: [dune build], artifacts: {paths: [_build]}}
b: {stage: two, image: registry.example.com/ci, script: [dune build]}
)";
        const Estimate result = of(text);
        QVERIFY(result.job(u"a")->of(Phase::Upload) > Seconds(0));
        QVERIFY(result.job(u"b")->of(Phase::Download) > Seconds(0));
        QVERIFY(result.job(u"b")->of(Phase::Build) < result.job(u"a")->of(Phase::Build));
        for (const QByteArray none : {"dependencies: []", "needs: [a], dependencies: []", "needs: []"}) {
            const Estimate alone = of(QByteArray(text).replace("b: {stage: two,", "b: {stage: two, " + none + ","));
            QCOMPARE(alone.job(u"b")->of(Phase::Download), Seconds(0));
            QCOMPARE(alone.job(u"b")->of(Phase::Build), alone.job(u"a")->of(Phase::Build));
        }
    }

    /// Without paths, too, all that git does not have may be kept.
    void untrackedFilesAreArtifacts()
    {
        const QByteArray text = "stages: [one, two]\na: {stage: one, image: x/y, script: [SCRIPT], artifacts: {untracked: true}}\n"
                                "b: {stage: two, image: x/y, script: [dune build]}\n";
        const Estimate made = of(QByteArray(text).replace("SCRIPT", "mkdir -p big"));
        QVERIFY(made.job(u"a")->of(Phase::Upload) > Seconds(0));
        QVERIFY(made.job(u"b")->of(Phase::Download) > Seconds(0));
        const Estimate built = of(QByteArray(text).replace("SCRIPT", "dune build"));
        QVERIFY(built.job(u"b")->of(Phase::Build) < made.job(u"b")->of(Phase::Build));
    }

    /// Whether a failure is allowed may hang on the exit code of the script.
    void exitCodesAllowFailures_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("code") << QByteArray("script: [exit 3], allow_failure: {exit_codes: 3}") << true;
        QTest::newRow("list") << QByteArray("script: [exit 3], allow_failure: {exit_codes: [1, 3]}") << true;
        QTest::newRow("eight bits") << QByteArray("script: [exit 259], allow_failure: {exit_codes: 3}") << true;
        QTest::newRow("another") << QByteArray("script: [exit 4], allow_failure: {exit_codes: [1, 3]}") << false;
        QTest::newRow("false") << QByteArray("script: ['false'], allow_failure: {exit_codes: [1]}") << true;
        QTest::newRow("timeout") << QByteArray("script: [timeout 5 sleep 9], allow_failure: {exit_codes: [124]}") << true;
        QTest::newRow("none") << QByteArray("script: [exit 3]") << false;
        QTest::newRow("always") << QByteArray("script: [exit 3], allow_failure: true") << true;
    }
    void exitCodesAllowFailures()
    {
        QFETCH(QByteArray, job);
        QFETCH(bool, isAllowed);
        const Estimate result = of("stages: [one, two]\na: {stage: one, image: x/y, " + job
                                   + "}\nb: {stage: two, image: x/y, script: [sleep 6]}\n"
                                     "c: {stage: two, image: x/y, script: [sleep 6], when: on_failure}\n");
        QCOMPARE(result.job(u"b") != nullptr, isAllowed);
        QCOMPARE(result.job(u"c") != nullptr, !isAllowed);
        QVERIFY(result.job(u"a")->fails());
        QCOMPARE(result.failingJob() == nullptr, isAllowed);
    }

    void pagesAreDeployedButNotBilled()
    {
        const Estimate with = of("pages: {image: alpine, script: [sleep 5], artifacts: {paths: [public]}}");
        const Estimate without = of("site: {image: alpine, script: [sleep 5], artifacts: {paths: [public]}}");
        QVERIFY(with.wall.p50 > without.wall.p50 + Seconds(10));
        QVERIFY(with.billedMinutes.p50 < without.billedMinutes.p50 + 0.1);
    }

    void energyFollowsTheCurve()
    {
        const Runner &runner = m_fixture.runner;
        QCOMPARE(wattsAt(runner, 0), 1.06);
        QCOMPARE(wattsAt(runner, 1), 4.41);
        QCOMPARE(wattsAt(runner, 0.5), 2.68);
        const double between = wattsAt(runner, 0.6);
        QVERIFY(between > 2.68 && between < 3.65);
        // Ten minutes at full load on the small runner: 0.73 Wh by the curve, 1.26 Wh with memory, before the data centre's share.
        const Energy energy = energyOf({600, 1200, 0}, runner, *m_fixture.facts.costs);
        QVERIFY(std::abs(energy.low - 0.735 * 1.102) < 0.01);
        QVERIFY(std::abs(energy.mid - (0.735 + 8 * 0.392 / 6) * 1.102) < 0.01);
        QVERIFY(energy.high > 3 * energy.mid);
        const Energy grams = co2eOf(energy, {600, 1200, 0}, runner, *m_fixture.facts.costs);
        QVERIFY(grams.mid > 0.8 && grams.mid < 1.2);
    }

    void transfersUseEnergy()
    {
        const Energy none = energyOf({60, 60, 0}, m_fixture.runner, *m_fixture.facts.costs);
        const Energy gigabyte = energyOf({60, 60, 1e9}, m_fixture.runner, *m_fixture.facts.costs);
        QVERIFY(std::abs(gigabyte.mid - none.mid - 1) < 0.001);
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_estimate_schedule.moc"
