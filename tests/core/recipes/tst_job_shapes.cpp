// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/resolved.h"
#include "core/recipes/job_shapes.h"
#include "tests/core/recipes/reading.h"

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

namespace {

const QByteArray opamJobs = R"(# The pipeline of a library.
stages: [build, test, deploy]

.ocaml:
  image: ocaml/opam:debian-13-ocaml-5.4
  variables:
    OPAMROOT: /home/opam/.opam
    OPAMYES: "1"
    OPAMCONFIRMLEVEL: unsafe-yes
    OPAMROOTISOK: "1"
  before_script:
    - git config --global --add safe.directory "$CI_PROJECT_DIR"
    - sudo ln -f /usr/bin/opam-2.5 /usr/bin/opam && opam init --reinit -ni
    - sudo apt-get update -qq
    - opam install . --deps-only
    - eval $(opam env)

build:
  stage: build
  extends: .ocaml
  script:
    - dune build @install # all of it
  artifacts:
    paths: [_build/default/bin]
    expire_in: 1 week

# The tests have a dependency more.
test:
  stage: test
  extends: .ocaml
  before_script:
    - git config --global --add safe.directory "$CI_PROJECT_DIR"
    - sudo ln -f /usr/bin/opam-2.5 /usr/bin/opam && opam init --reinit -ni
    - sudo apt-get update -qq
    - sudo apt-get install -y jq
    - opam install . --deps-only --with-test
    - eval $(opam env)
  script:
    - dune runtest
  artifacts:
    paths: [coverage.xml]
    expire_in: 1 week

deploy:
  stage: deploy
  image: alpine:3.24
  needs:
    - job: build
      artifacts: false
    - test
  script:
    - ls
)";

Result<Done> folded(yaml::Draft &draft, const QStringList &jobs, const QString &into = {})
{
    return recipes::foldJobs({draft, {}}, jobs, into, {nullptr, catalogue()});
}

QStringList scriptOf(const gitlab::Job &job, gitlab::Script which)
{
    QStringList lines;
    for (const gitlab::Command &command : job.commands(which))
        lines.append(command.text);
    return lines;
}

} // namespace

class TestJobShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildAndTestBecomeOne()
    {
        yaml::Draft draft = draftOf(opamJobs);
        const Result<Done> done = folded(draft, {u"test"_s, u"build"_s});
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QVERIFY(!pipeline.job(u"test"));
        const gitlab::Job &job = *pipeline.job(u"build");
        QCOMPARE(job.stage.value, u"build"_s);
        QCOMPARE(scriptOf(job, gitlab::Script::Main), (QStringList{u"dune build @install"_s, u"dune runtest"_s}));
        const QStringList before = scriptOf(job, gitlab::Script::Before);
        QCOMPARE(before.filter(u"opam install"_s), QStringList{u"opam install . --deps-only --with-test"_s});
        QVERIFY(before.contains(u"sudo apt-get install -y jq"_s));
        QCOMPARE(recipes::recognise(job, catalogue()).strategy, recipes::StrategyId(recipes::StrategyId::ImageSwitch));
        QCOMPARE(job.artifacts->value.paths, (QStringList{u"_build/default/bin"_s, u"coverage.xml"_s}));
        const gitlab::Job &deploy = *pipeline.job(u"deploy");
        QCOMPARE(deploy.needs->size(), 1);
        QCOMPARE(deploy.needs->constFirst().job, u"build"_s);
        QVERIFY(deploy.needs->constFirst().artifacts); // those of `test` were taken
        QVERIFY(draft.text().contains("dune build @install # all of it"));
        QVERIFY(draft.text().startsWith("# The pipeline of a library.\nstages: [build, test, deploy]\n"));
    }

    void theNameCanBeChosen()
    {
        yaml::Draft draft = draftOf(opamJobs);
        QVERIFY(folded(draft, {u"build"_s, u"test"_s}, u"build and test"_s));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QVERIFY(pipeline.job(u"build and test"));
        QVERIFY(!pipeline.job(u"build"));
        QCOMPARE(pipeline.job(u"deploy")->needs->constFirst().job, u"build and test"_s);
        yaml::Draft other = draftOf(opamJobs);
        QVERIFY(folded(other, {u"build"_s, u"test"_s}, u"test"_s));
        QCOMPARE(pipelineOf(other).job(u"test")->stage.value, u"build"_s);
        QCOMPARE(scriptOf(*pipelineOf(other).job(u"test"), gitlab::Script::Main),
                 (QStringList{u"dune build @install"_s, u"dune runtest"_s}));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QByteArray two =
            "stages: [build, test]\na: {stage: build, image: alpine, script: [make]%1}\nb: {stage: build, image: alpine, script: [ls]%2}\n";
        const auto with = [&](const QByteArray &left, const QByteArray &right, const QByteArray &more = {}) {
            return QByteArray(two).replace("%1", left).replace("%2", right) + more;
        };
        QTest::newRow("image") << with("", "").replace("image: alpine, script: [ls]", "image: debian, script: [ls]") << u"“image”"_s;
        QTest::newRow("rules") << with("", ", rules: [{if: $CI_COMMIT_TAG}]") << u"“rules”"_s;
        QTest::newRow("variables") << with(", variables: {A: x}", "") << u"“variables”"_s;
        QTest::newRow("allow_failure") << with("", ", allow_failure: true") << u"“allow_failure”"_s;
        QTest::newRow("parallel") << with("", ", parallel: 2") << u"“parallel”"_s;
        QTest::newRow("expire_in") << with(", artifacts: {paths: [x], expire_in: 1 day}", ", artifacts: {paths: [y], expire_in: 2 days}")
                                   << u"“expire_in”"_s;
        QTest::newRow("environment") << with("", ", environment: production") << u"must be the one that stays"_s;
        QTest::newRow("a folder") << with("", "").replace("[make]", "[cd sub]") << u"“cd sub”"_s;
        QTest::newRow("an end") << with("", "").replace("[make]", "['test -f x || exit 0']") << u"exit 0"_s;
        QTest::newRow("extended") << with("", "", "c: {extends: b, stage: test}\n") << u"for something else"_s;
        QTest::newRow("a job between") << QByteArray(
            "stages: [x, y, z]\na: {stage: x, script: [make]}\nb: {stage: z, script: [ls]}\nc: {stage: y, script: [id]}\n")
                                       << u"waits for “c”"_s;
        const QByteArray gated = "stages: [x, y, z]\na: {stage: z, script: [make]}\nb: {stage: z, script: [ls]}\n"
                                 "gate: {stage: x, script: [id], when: manual, allow_failure: false}\n";
        QTest::newRow("behind a gate") << QByteArray(gated).replace("[ls]", "[ls], needs: []") << u"starts “gate”"_s;
        QTest::newRow("behind another job's gate") << QByteArray(gated).replace("[ls]", "[ls], needs: [m]")
                + "m: {stage: x, script: [ls]}\n" << u"starts “gate”"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = folded(draft, {u"a"_s, u"b"_s});
        QVERIFY2(!done, draft.text());
        QVERIFY2(done.error().message.contains(reason), qPrintable(done.error().message));
        QCOMPARE(draft.text(), text);
    }

    /// Needs are joined, and caches keep the wider policy.
    void needsAndCachesAreJoined()
    {
        const QByteArray text = "stages: [a, b]\n"
                                "one: {stage: a, script: [ls]}\n"
                                "two: {stage: a, script: [ls]}\n"
                                "x:\n  stage: b\n  needs: [one]\n  cache: {key: k, paths: [p/], policy: pull}\n  script: [make]\n"
                                "y:\n  stage: b\n  needs: [x, two]\n  cache: {key: k, paths: [p/]}\n  script: [make y]\n";
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = folded(draft, {u"x"_s, u"y"_s});
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"x");
        QStringList needs;
        for (const gitlab::Need &need : *job.needs)
            needs.append(need.job);
        QCOMPARE(needs, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(job.caches.size(), 1);
        QCOMPARE(job.caches.constFirst().value.policy, gitlab::CachePolicy::PullPush);
    }

    /// What two jobs need with other words is needed once, and as much of it as either takes.
    void needsAreNamedOnce_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("both");
        QTest::newRow("plain behind said") << QByteArray("[one, {job: two, artifacts: true}]") << QByteArray("[two]")
                                           << QByteArray("[one, two]");
        QTest::newRow("said behind plain") << QByteArray("[two]") << QByteArray("[{job: two, artifacts: true}]") << QByteArray("[two]");
        QTest::newRow("artifacts") << QByteArray("[{job: two, artifacts: false}]") << QByteArray("[two]") << QByteArray("[two]");
        QTest::newRow("no artifacts") << QByteArray("[{job: two, artifacts: false}]")
                                      << QByteArray("[{job: two, artifacts: false, optional: true}]")
                                      << QByteArray("[{job: two, artifacts: false}]");
        QTest::newRow("each less") << QByteArray("[{job: two, artifacts: false}]") << QByteArray("[{job: two, optional: true}]")
                                   << QByteArray("[two]");
        QTest::newRow("instances") << QByteArray("[{job: many, parallel: {matrix: [{A: a}]}}]")
                                   << QByteArray("[{job: many, parallel: {matrix: [{A: b}]}}, {job: many, parallel: {matrix: [{A: a}]}}]")
                                   << QByteArray("[{job: many, parallel: {matrix: [{A: a}]}}, {job: many, parallel: {matrix: [{A: b}]}}]");
    }
    void needsAreNamedOnce()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, both);
        const QByteArray text = "stages: [a, b, c]\n"
                                "one: {stage: a, script: [ls]}\n"
                                "two: {stage: a, script: [ls], artifacts: {paths: [out]}}\n"
                                "many: {stage: a, script: [ls], parallel: {matrix: [{A: [a, b]}]}}\n"
                                "x: {stage: b, script: [make], needs: %1}\n"
                                "y: {stage: b, script: [make y], needs: %2}\n";
        const auto needsOf = [](const QByteArray &written, const QString &job) {
            QList<gitlab::Need> needs = *pipelineOf(draftOf(written)).job(job)->needs;
            for (gitlab::Need &need : needs)
                need.span = {};
            return needs;
        };
        yaml::Draft draft = draftOf(QByteArray(text).replace("%1", left).replace("%2", right));
        const Result<Done> done = folded(draft, {u"x"_s, u"y"_s});
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        QCOMPARE(needsOf(draft.text(), u"x"_s), needsOf(QByteArray(text).replace("%1", both).replace("%2", both), u"x"_s));
        // The same of a job that needs the two.
        const QByteArray reader =
            "stages: [a, b]\nx: {stage: a, script: [make]}\ntwo: {stage: a, script: [make y], artifacts: {paths: [out]}}\n"
            "one: {stage: a, image: alpine, script: [ls]}\nmany: {stage: a, image: alpine, script: [ls], parallel: {matrix: [{A: [a, "
            "b]}]}}\n"
            "z: {stage: b, script: [ls], needs: %1}\n";
        if (left.contains("many"))
            return;
        QByteArray needs = left.chopped(1) + ", " + right.mid(1).replace("two", "x");
        yaml::Draft other = draftOf(QByteArray(reader).replace("%1", needs));
        const Result<Done> renamed = folded(other, {u"x"_s, u"two"_s}, u"two"_s);
        QVERIFY2(renamed, renamed ? "" : qPrintable(renamed.error().toString()));
        QCOMPARE(needsOf(other.text(), u"z"_s), needsOf(QByteArray(reader).replace("%1", both), u"z"_s));
    }

    /// Those that all wait for the same hand go together, and so do those that wait for none.
    void waitsForHandsStay()
    {
        const QByteArray text = "stages: [gate, a]\n"
                                "gate: {stage: gate, script: [ls], when: manual, allow_failure: false}\n"
                                "x: {stage: a, script: [make]}\n"
                                "y: {stage: a, script: [ls], needs: []}\n"
                                "z: {stage: a, script: [id], needs: [gate]}\n";
        yaml::Draft draft = draftOf(text);
        QCOMPARE(recipes::foldableJobs({draft, {}}, {nullptr, catalogue()}), (QList<QStringList>{{u"x"_s, u"z"_s}}));
    }

    void foldableGroups()
    {
        const QByteArray text = "stages: [a]\n"
                                "x: {stage: a, image: alpine, script: [make]}\n"
                                "y: {stage: a, image: alpine, script: [ls]}\n"
                                "z: {stage: a, image: alpine, script: [ls], allow_failure: true}\n"
                                "w: {stage: a, image: debian, script: [ls]}\n";
        yaml::Draft draft = draftOf(text);
        QCOMPARE(recipes::foldableJobs({draft, {}}, {nullptr, catalogue()}), (QList<QStringList>{{u"x"_s, u"y"_s}}));
        QCOMPARE(draft.text(), text);
    }

    void oneWriter()
    {
        const QByteArray text =
            "stages: [a, b]\n"
            ".base:\n  cache: {key: k, paths: [_opam/]}\n"
            "x: {stage: a, extends: .base, script: [make]}\n"
            "y:\n  stage: a\n  extends: .base\n  script: [make y]\n"
            "z:\n  stage: b\n  cache:\n    key: k\n    paths:\n      - _opam\n    policy: pull-push # why not\n  script: [ls]\n"
            "other: {stage: b, cache: {key: other, paths: [_opam/]}, script: [ls]}\n";
        QCOMPARE(recipes::jobsByCache(pipelineOf(draftOf(text))), (QList<QStringList>{{u"x"_s, u"y"_s, u"z"_s}}));
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = recipes::makeOneWriter({draft, {}}, u"y"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QCOMPARE(pipeline.job(u"x")->caches.constFirst().value.policy, gitlab::CachePolicy::Pull);
        QCOMPARE(pipeline.job(u"y")->caches.constFirst().value.policy, gitlab::CachePolicy::PullPush);
        QCOMPARE(pipeline.job(u"z")->caches.constFirst().value.policy, gitlab::CachePolicy::Pull);
        QCOMPARE(pipeline.job(u"other")->caches.constFirst().value.policy, gitlab::CachePolicy::PullPush);
        QVERIFY(!pipeline.job(u"x")->needs);
        const QByteArray once = draft.text();
        QVERIFY(recipes::makeOneWriter({draft, {}}, u"y"_s));
        QCOMPARE(draft.text(), once); // nothing left to do
        QVERIFY(!recipes::makeOneWriter({draft, {}}, u"other"_s));
    }

    /// Who stores for all puts there what all need.
    void writers_data()
    {
        QTest::addColumn<QByteArray>("jobs");
        QTest::addColumn<QStringList>("writers");
        // The switch is as its cache has it, unless the job installs more.
        const QByteArray base = "stages: [a, b]\n.s:\n  image: ocaml/opam:debian-13-ocaml-5.4\n"
                                "  before_script: ['test -d _opam || opam switch create . --deps-only --with-test -y']\n"
                                "  cache: {key: k, paths: [_opam], policy: pull}\n"
                                "fmt: {extends: .s, stage: a, script: [opam install -y ocamlformat, dune build @fmt]}\n"
                                "deps: {extends: .s, stage: a, cache: {key: k, paths: [_opam]}, script: [opam install -y . --deps-only "
                                "--with-test --with-doc]}\n"
                                "pages: {extends: .s, stage: b, script: [dune build @doc]}\n";
        QTest::newRow("the one that does") << base << QStringList{u"deps"_s};
        QTest::newRow("fmt stores too") << QByteArray(base).replace("policy: pull", "policy: pull-push") << QStringList{u"deps"_s};
        QTest::newRow("two halves") << QByteArray(base)
                                           .replace("--with-test --with-doc", "--with-doc")
                                           .replace("{key: k, paths: [_opam]}",
                                                    "{key: k, paths: [_opam]}, before_script: [opam switch create . --empty]")
                                           .replace("policy: pull", "policy: pull-push")
                                    << QStringList();
        QTest::newRow("all that need more install it")
            << QByteArray("x: {cache: {key: k, paths: [_opam]}, script: [opam switch create . --deps-only, dune build]}\n"
                          "y: {cache: {key: k, paths: [_opam]}, script: [opam install . --deps-only --with-test, dune test]}\n")
            << QStringList{u"x"_s};
        QTest::newRow("behind a hand") << QByteArray(
            "x: {when: manual, cache: {key: k, paths: [_opam]}, script: [opam switch create . --deps-only]}\n"
            "y: {cache: {key: k, paths: [_opam]}, script: [opam switch create . --deps-only]}\n")
                                       << QStringList{u"y"_s};
        QTest::newRow("format") << QByteArray("x: {cache: {key: k, paths: [.dune-cache]}, script: [dune build @fmt]}\n"
                                              "y: {cache: {key: k, paths: [.dune-cache]}, script: [dune build]}\n")
                                << QStringList{u"y"_s};
        const QByteArray dune =
            "x: {cache: {key: k, paths: [_dune]}, script: [&on \"echo '(pkg enabled)' >> ~/.config/dune/config\", dune build "
            "@install]}\n"
            "y: {cache: {key: k, paths: [_dune]}, script: [*on, dune build @install, dune test]}\n";
        QTest::newRow("dune brings what it builds") << dune << QStringList{u"y"_s};
        QTest::newRow("dune builds the same") << QByteArray(dune).replace(", dune test", "") << QStringList{u"x"_s};
    }
    void writers()
    {
        QFETCH(QByteArray, jobs);
        QFETCH(QStringList, writers);
        const QStringList found = recipes::writersForAll(pipelineOf(draftOf(jobs)));
        QVERIFY2(found == writers, qPrintable(found.join(u' ')));
    }

    /// A job that others rely on keeps what it stores; who stores one cache for all leaves the others.
    void onlyItsOwn()
    {
        const QByteArray text = "deps: {cache: {key: k, paths: [_opam]}, script: [opam switch create . --deps-only]}\n"
                                "build:\n  cache:\n    - {key: k, paths: [_opam], policy: pull}\n    - {key: d, paths: [.dune-cache]}\n"
                                "  script: [dune build]\n"
                                "test:\n  cache:\n    - {key: k, paths: [_opam], policy: pull}\n    - {key: d, paths: [.dune-cache]}\n"
                                "  script: [dune test]\n";
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = recipes::makeOneWriter({draft, {}}, u"build"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QCOMPARE(pipeline.job(u"deps")->caches.at(0).value.policy, gitlab::CachePolicy::PullPush);
        QCOMPARE(pipeline.job(u"build")->caches.at(0).value.policy, gitlab::CachePolicy::Pull);
        QCOMPARE(pipeline.job(u"test")->caches.at(1).value.policy, gitlab::CachePolicy::Pull);
    }

    void readersWait()
    {
        const QByteArray text = "stages: [a, b]\n"
                                "gen: {stage: a, script: [ls], artifacts: {paths: [out]}}\n"
                                "x: {stage: b, cache: {key: k, paths: [_opam/]}, script: [make]}\n"
                                "y: {stage: b, cache: {key: k, paths: [_opam/]}, script: [ls], rules: [{if: $CI_COMMIT_TAG}]}\n";
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = recipes::makeOneWriter({draft, {}}, u"x"_s, recipes::Waiting::ForWriter);
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"y");
        QCOMPARE(job.needs->size(), 2);
        QCOMPARE(job.needs->at(0).job, u"gen"_s); // whose artifacts it took
        QCOMPARE(job.needs->at(1).job, u"x"_s);
        QVERIFY(job.needs->at(1).isOptional);
    }
};

QTEST_APPLESS_MAIN(TestJobShapes)
#include "tst_job_shapes.moc"
