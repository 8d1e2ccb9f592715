// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/simulation.h"
#include "core/gitlab/pipeline/rereading.h"
#include "core/gitlab/values/reading.h"
#include "tests/core/estimate/fixture.h"
#include "tests/pipelines.h"

#include <QRandomGenerator>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

namespace {

/// Everything that an estimate says, as text.
QString told(const Estimate &estimate)
{
    QStringList lines{
        u"%1 %2 %3 %4"_s.arg(estimate.wall.p10.count())
            .arg(estimate.wall.p50.count())
            .arg(estimate.wall.p90.count())
            .arg(estimate.billedMinutes.p50),
        u"%1 %2 %3 %4"_s.arg(estimate.energyWh.mid).arg(estimate.co2eGrams.mid).arg(estimate.cacheBytes.value).arg(estimate.imageBytes.value),
        estimate.criticalPath.join(u',')};
    for (const IdleJob &job : estimate.idle)
        lines.append(job.because);
    for (const JobEstimate &job : estimate.jobs) {
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(job.name, job.stage).arg(job.start.count()).arg(job.seconds.p90.count()).arg(job.instances));
        for (const PhaseTime &time : job.phases)
            lines.append(u"  %1 %2 %3 %4"_s.arg(int(time.phase)).arg(time.seconds.p50.count()).arg(time.because, time.source));
    }
    QStringList assumptions;
    for (const Assumption &assumption : estimate.assumptions)
        assumptions.append(assumption.text);
    assumptions.sort();
    return (lines + assumptions).join(u'\n');
}

/// Everything that a run of a job comes to, as text.
QString told(const JobRun &run, const Answers &answers)
{
    QStringList lines{run.failure, QString::number(run.imageBytes), QString::number(run.cacheBytes), QString::number(answers.count())};
    for (const Charge &charge : run.ledger.charges()) {
        lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(int(charge.phase))
                         .arg(charge.seconds)
                         .arg(charge.spread.down)
                         .arg(charge.spread.up)
                         .arg(charge.cause.number)
                         .arg(int(charge.resource)));
        lines.append(
            u"%1 %2 %3 %4 %5"_s.arg(charge.cpuSeconds).arg(charge.bytes).arg(int(charge.isBilled)).arg(charge.because, charge.source));
    }
    for (const CacheHit &hit : run.hits)
        lines.append(u"%1 %2 %3"_s.arg(hit.key, hit.because).arg(int(hit.isFound)));
    for (const Assumption &assumption : run.assumptions)
        lines.append(u"%1 (%2, of %3)"_s.arg(assumption.text, assumption.source, assumption.job));
    return lines.join(u'\n');
}

/// Jobs whose scripts begin alike and end in their own ways; some are not alike where it cannot be seen in their scripts.
QByteArray beginningAlike()
{
    QByteArray text = "stages: [one, two]\n"
                      "image: ocaml/opam:debian-13-ocaml-5.4\n"
                      ".prepare:\n  before_script:\n    - mine() { dune build -p \"$1\"; }\n    - export WHO=me WHERE=.\n"
                      "    - cd $WHERE\n    - test -d _opam || opam switch create . 5.4.1\n    - opam install . --deps-only $FLAGS\n"
                      "    - set +e\n    - cd $CI_PROJECT_DIR\n";
    for (int i = 0; i < 24; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "job" + n + ":\n  stage: " + (i < 12 ? "one" : "two") + "\n  extends: .prepare\n"
            + (i % 3 == 0 ? "  cache: {key: k, paths: [_opam]}\n" : "") + (i % 5 == 0 ? "  variables: {FLAGS: --with-test}\n" : "")
            + (i % 7 == 0 ? "  variables: {OPAMROOT: /opt/opam}\n" : "") + "  script:\n    - opam exec -- dune build --root x" + n
            + "\n    - mine p" + n + (i % 4 == 0 ? "\n    - docker build -t a . && docker push a\n    - make p" + n : QByteArray())
            + (i % 6 == 0 ? "\n    - for i in $(seq 3); do sleep 4; done\n    - false\n    - dune test" : QByteArray())
            + (i % 8 == 0 ? "\n    - sleep 100 &\n    - opam install core" + n + "\n    - wait" : QByteArray()) + "\n";
    }
    return text;
}

/// Jobs that hand caches, artifacts and images to one another.
QByteArray linked()
{
    QByteArray text = "stages: [image, build, test, deploy]\n"
                      "image: ocaml/opam:debian-13-ocaml-5.4\n"
                      "variables: {OPAMYES: \"1\"}\n"
                      "ci-image:\n  stage: image\n  image: docker:27\n  services: ['docker:27-dind']\n"
                      "  script: ['docker build -t $CI_REGISTRY_IMAGE/ci .', 'docker push $CI_REGISTRY_IMAGE/ci']\n";
    for (int i = 0; i < 6; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "build" + n + ":\n  stage: build\n  cache: {key: k" + QByteArray::number(i % 2)
            + ", paths: [_opam]}\n  script:\n    - test -d _opam || opam switch create . 5.4.1\n    - dune build -p p" + n
            + "\n  artifacts: {paths: [_build]}\n";
        text += "test" + n + ":\n  stage: test\n  image: $CI_REGISTRY_IMAGE/ci\n"
            + (i % 3 == 0 ? "  needs: [build" + n + "]\n" : QByteArray()) + "  cache: {key: k0, paths: [_opam], policy: pull}\n"
            + "  script: [dune runtest]\n";
    }
    return text
        + ".when:\n  rules: [{if: $CI_COMMIT_BRANCH}]\n"
          "pages:\n  stage: deploy\n  script: [dune build @doc, cp -r _build/default/_doc public]\n  rules: !reference [.when, rules]\n"
          "  artifacts: {paths: [public]}\n";
}

/// Changes that people make; each text is found once or more in what linked() gives.
const QList<QPair<QByteArray, QByteArray>> changes{
    {"dune runtest", "dune runtest --force"},
    {"5.4.1", "5.3.0"},
    {"key: k1", "key: k0"},
    {"key: k0", "key: k1"},
    {"dune build", "opam install yojson && dune build"},
    {"policy: pull", "policy: push"},
    {"stage: test", "stage: build"},
    {"  artifacts: {paths: [_build]}\n", ""},
    {"debian-13", "debian-12"},
    {"docker push", "docker tag"},
    {"OPAMYES", "OPAMJOBS"},
    {"test3:", "other3:"},
    {"stage: build", "when: manual\n  stage: build"},
    {"stage: build", "parallel: 3\n  stage: build"},
    {"stage: test", "resource_group: one\n  stage: test"},
    {"stage: test", "rules: [{changes: ['*.ml'], variables: {OPAMYES: \"2\"}}]\n  stage: test"},
    {"stages:", "workflow: {rules: [{if: $CI, variables: {OPAMYES: \"3\"}}]}\nstages:"},
    {"$CI_COMMIT_BRANCH", "$CI_COMMIT_TAG"},
    {"$CI_REGISTRY_IMAGE/ci\n", "alpine\n"},
    {"stages: [image, build, test, deploy]", "stages: [build, image, test, deploy]"},
};

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    QString fresh(const gitlab::Pipeline &pipeline, Scenario scenario) const { return told(m_fixture.of(pipeline, scenario)); }
    QString remembered(const gitlab::Pipeline &pipeline, Scenario scenario, Memory &memory, const QStringList *edited = nullptr) const
    {
        return told(caravan::estimate::estimate(
            {pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, scenario, &memory, edited}));
    }

private Q_SLOTS:
    void init() { m_fixture.runner = m_fixture.facts.runners.constFirst(); }

    void changesNoResult_data()
    {
        QTest::addColumn<QString>("runner");
        for (const Runner &runner : m_fixture.facts.runners)
            QTest::newRow(qPrintable(runner.id)) << runner.id;
    }

    /// A walk through random changes and back, with one memory for all of it.
    void changesNoResult()
    {
        QFETCH(QString, runner);
        m_fixture.runner = *m_fixture.facts.runner(runner);
        QRandomGenerator random(7);
        Memory memory;
        QByteArray text = linked();
        int different = 0;
        QString before;
        for (int step = 0; step < 60; ++step) {
            const auto &[from, to] = changes.at(random.bounded(int(changes.size())));
            const qsizetype at = text.indexOf(from, random.bounded(int(text.size())));
            if (at >= 0)
                text.replace(at, from.size(), to);
            if (step % 20 == 19)
                text = linked();
            const gitlab::Pipeline pipeline = Fixture::pipelineOf(text);
            for (const Scenario scenario : allScenarios) {
                const QString expected = fresh(pipeline, scenario);
                QCOMPARE(remembered(pipeline, scenario, memory), expected);
                different += expected != before;
                before = expected;
            }
        }
        QVERIFY(different > 30); // the changes do change something
    }

    /// The same as who types in the window does it: the jobs that were read anew are named. Now and then on another runner.
    void namedJobsAreEnough()
    {
        QRandomGenerator random(11);
        Memory memory;
        auto tree = *yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, linked()));
        gitlab::Pipeline pipeline = *gitlab::readPipeline(tree);
        int partial = 0;
        for (int step = 0; step < 120; ++step) {
            const auto &[from, to] = changes.at(random.bounded(int(changes.size())));
            qsizetype at = tree.text().indexOf(from, random.bounded(int(tree.text().size())));
            if (at < 0)
                at = tree.text().indexOf(from);
            const auto now = tree.edited(at < 0 || step % 30 == 29 ? TextEdits{{{0, tree.text().size()}, linked()}}
                                                                   : TextEdits{{{at, at + from.size()}, to}});
            QVERIFY(now);
            const auto partly = gitlab::reread(gitlab::Pipeline(pipeline), tree, *now, gitlab::Reading());
            partial += partly.has_value();
            pipeline = partly ? partly->pipeline : *gitlab::readPipeline(*now);
            tree = *now;
            for (const Scenario scenario : allScenarios)
                QCOMPARE(remembered(pipeline, scenario, memory, partly ? &partly->jobs : nullptr), fresh(pipeline, scenario));
            if (step % 3 == 1)
                expectEdits(memory, pipeline);
            if (step % 7 == 6) {
                m_fixture.runner = m_fixture.facts.runners.at(random.bounded(int(m_fixture.facts.runners.size())));
                for (const Scenario scenario : allScenarios)
                    QCOMPARE(remembered(pipeline, scenario, memory), fresh(pipeline, scenario));
            }
        }
        QVERIFY2(partial > 40, qPrintable(QString::number(partial)));
    }

    /// The first edit of a job makes no new plan of all of them, where it was expected and leaves what decides whether the job runs.
    void anExpectedEditKeepsThePlan()
    {
        const QByteArray text = "build: {script: [dune build]}\ntest: {script: [dune test]}\n";
        const auto tree = *yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
        const Start start{{}, false, false};
        const auto keepsThePlan = [&](bool isExpected, const QByteArray &from, const QByteArray &to) {
            Memory memory;
            gitlab::Pipeline pipeline = *gitlab::readPipeline(tree);
            const auto follow = [&](const QStringList *edited) {
                const Inputs inputs{
                    pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, Scenario::Cold, &memory, edited};
                memory.data().begin(inputs);
                memory.data().follow(inputs, {start});
                return memory.data().followed(start).plan().members.constData();
            };
            const Member *before = follow(nullptr);
            if (isExpected)
                expectEdits(memory, pipeline);
            const qsizetype at = text.indexOf(from);
            const yaml::Tree now = *tree.edited({{{at, at + from.size()}, to}});
            const auto partly = gitlab::reread(std::move(pipeline), tree, now, gitlab::Reading());
            pipeline = partly->pipeline;
            return follow(&partly->jobs) == before;
        };
        QVERIFY(keepsThePlan(true, "dune test", "dune build"));
        QVERIFY(!keepsThePlan(false, "dune test", "dune build"));
        QVERIFY(!keepsThePlan(true, "[dune test]", "[dune test], when: manual"));
    }

    /// Jobs that do the same are played once in a run, unless something of it hangs on who they are.
    void jobsThatAreAlikeArePlayedOnce()
    {
        const QByteArray text = "stages: [one, two]\n"
                                "make-a: {stage: one, image: registry.example.com/ci, script: [dune build]}\n"
                                "make-b: {stage: one, image: registry.example.com/ci, script: [dune build]}\n"
                                "make-c: {stage: two, image: registry.example.com/ci, script: [dune build]}\n"
                                "other: {stage: one, image: registry.example.com/ci, script: [dune build @doc]}\n"
                                "named: {stage: one, image: registry.example.com/ci, script: [dune build, 'echo $CI_JOB_NAME']}\n"
                                "named2: {stage: one, image: registry.example.com/ci, script: [dune build, 'echo $CI_JOB_NAME']}\n";
        const gitlab::Pipeline pipeline = Fixture::pipelineOf(text);
        const Inputs inputs{pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, Scenario::Cold};
        Memory memory;
        memory.data().begin(inputs);
        const Start start{{}, false, false};
        memory.data().follow(inputs, {start});
        const Setting setting(inputs, memory.data().draws());
        Followed &followed = memory.data().followed(start);
        const Circumstances circumstances{{}, {}, followed.plan().variables};
        World world;
        const Performance all = perform(setting, followed, world, circumstances, followed.run({m_fixture.runner.id, {}}));
        const auto runOf = [&](const QString &name) { return all.runs.at(followed.plan().graph.numberOf(name)).get(); };
        QCOMPARE(runOf(u"make-a"_s), runOf(u"make-b"_s));
        QCOMPARE(runOf(u"make-a"_s), runOf(u"make-c"_s));
        QVERIFY(runOf(u"make-a"_s) != runOf(u"other"_s));
        QVERIFY(runOf(u"named"_s) != runOf(u"named2"_s));
        QCOMPARE(fresh(pipeline, Scenario::Warm), remembered(pipeline, Scenario::Warm, memory));
    }

    /// Scripts that begin as others did go on from there, and come to what they come to by themselves.
    void scriptsThatBeginAlikeArePlayedOn()
    {
        qsizetype spared = 0;
        qsizetype ofOwn = 0;
        const auto look = [&](const gitlab::Pipeline &pipeline, const Runner &runner) {
            const Inputs inputs{pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, runner, Scenario::Cold};
            Memory memory;
            memory.data().begin(inputs);
            const Start start{{}, true, false};
            memory.data().follow(inputs, {start});
            const Setting setting(inputs, memory.data().draws());
            Followed &followed = memory.data().followed(start);
            World world;
            for (const int run : {1, 2}) {
                const Circumstances circumstances{{run, run, 1, 1, 1}, {}, followed.plan().variables};
                PlayedScripts played;
                for (const Participant &participant : followed.participants()) {
                    if (participant.job->isTrigger)
                        continue;
                    const Foresights &foresights = participant.known->foresights;
                    const Foresight &foresight = runner.usesImages() ? foresights.inImage : foresights.onHost;
                    const View again(world, circumstances.revision);
                    (void)runJob(setting, again, circumstances, *participant.job, {},
                                 foresight); // what the setting works out once is said once
                    const JobRun whole = runJob(setting, again, circumstances, *participant.job, {}, foresight);
                    const View view(world, circumstances.revision);
                    const JobRun going = runJob(setting, view, circumstances, *participant.job, {}, foresight, &played);
                    QCOMPARE(told(going, view.answers()).split(u'\n'), told(whole, again.answers()).split(u'\n'));
                    QVERIFY(leaveTheSame(going, whole));
                    going.commit(*participant.job, world);
                }
                spared += played.spared();
            }
        };
        for (const Runner &runner : m_fixture.facts.runners)
            look(Fixture::pipelineOf(beginningAlike()), runner);
        ofOwn = std::exchange(spared, 0);
        for (const QString &path : test::allPipelines()) {
            const auto tree = yaml::Tree::parse(Source(path, test::bytesOf(path)));
            const auto pipeline = tree ? gitlab::readPipeline(*tree) : tree.error();
            if (pipeline)
                look(*pipeline, m_fixture.runner);
        }
        QVERIFY2(ofOwn > 40 * m_fixture.facts.runners.size() && spared > (test::hasRealPipelines() ? 20 : 2),
                 qPrintable(u"%1 %2"_s.arg(ofOwn).arg(spared)));
    }

    void pipelinesToo()
    {
        Memory memory;
        int seen = 0;
        for (const QString &path : test::allPipelines()) {
            const auto tree = yaml::Tree::parse(Source(path, test::bytesOf(path)));
            const auto pipeline = tree ? gitlab::readPipeline(*tree) : tree.error();
            if (!pipeline)
                continue;
            QCOMPARE(remembered(*pipeline, Scenario::Warm, memory), fresh(*pipeline, Scenario::Warm));
            ++seen;
        }
        QVERIFY(seen > (test::hasRealPipelines() ? 200 : 60));
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_estimate_memory.moc"
