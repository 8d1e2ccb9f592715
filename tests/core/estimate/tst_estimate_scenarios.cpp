// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/coverage.h"
#include "core/estimate/other_compiler.h"
#include "core/estimate/plan.h"
#include "tests/core/estimate/fixture.h"

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray localSwitch = R"(
build:
  image: ocaml/opam:debian-13-opam
  cache:
    key: {prefix: "c-5.4.1", files: [sample.opam]}
    paths: [_opam/]
    fallback_keys: [c-any]
  script:
    - test -d _opam || opam switch create . 5.4.1 --no-install
    - eval $(opam env)
    - opam install . --deps-only
    - dune build
)";

QByteArray with(QByteArray text, const char *from, const char *to)
{
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    double seconds(const QByteArray &text, Scenario scenario, Phase phase) const
    {
        return m_fixture.seconds(text, scenario, u"build", phase);
    }
    bool isFound(const QByteArray &text, Scenario scenario) const
    {
        return m_fixture.of(text, scenario).job(u"build")->caches.constFirst().isFound;
    }

private Q_SLOTS:
    /// Of files that the project does not have nothing changes, and GitLab takes the key "default".
    void keysOfMissingFilesNeverChange_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("key"); ///< of a changed dependency
        QTest::newRow("there") << QStringList{u"sample.opam"_s} << u"sample.opam"_s << u"c-sample.opam-2-protected"_s;
        QTest::newRow("not there") << QStringList{u"dune-project"_s} << u"sample.opam"_s << u"c-default-protected"_s;
        QTest::newRow("none by the pattern") << QStringList{u"dune-project"_s} << u"*.opam"_s << u"c-default-protected"_s;
        QTest::newRow("no files known") << QStringList() << u"sample.opam"_s << u"c-sample.opam-2-protected"_s;
    }
    void keysOfMissingFilesNeverChange()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, file);
        QFETCH(QString, key);
        const QByteArray text = with(with(localSwitch, "sample.opam", file.toUtf8().prepend('"').append('"')), "c-5.4.1", "c");
        const gitlab::Pipeline pipeline = Fixture::pipelineOf(text);
        Inputs inputs{pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, Scenario::Dependencies};
        if (!names.isEmpty())
            inputs.files = Fixture::checkoutOf(names);
        const Estimate changed = caravan::estimate::estimate(inputs);
        const CacheHit &hit = changed.job(u"build")->caches.constFirst();
        QCOMPARE(hit.key, key);
        QCOMPARE(hit.isFound, key.contains("default"_L1));
    }

    /// An image with Coq has a compiler and Coq in its switch: neither is built anew there, and opam leaves them as they are.
    void imagesOfToolsHaveTheirSwitch()
    {
        const auto text = [](const QByteArray &image, const QByteArray &package) {
            return "build: {image: \"" + image + "\", script: [opam install -y " + package + "]}\n";
        };
        const QList<std::pair<QByteArray, QByteArray>> images = {{"coqorg/coq:8.20", "coq"},
                                                                 {"coqorg/coq:dev", "coq"},
                                                                 {"rocq/rocq-prover:9.0", "rocq-prover"},
                                                                 {"mathcomp/mathcomp:2.3.0-coq-8.20", "coq-mathcomp-algebra"}};
        for (const auto &[image, package] : images) {
            QVERIFY2(seconds(text(image, package), Scenario::Cold, Phase::Switch) < 15, image.constData());
            QVERIFY2(seconds(text(image, package), Scenario::Cold, Phase::Packages) < 15, image.constData());
            QVERIFY(seconds(text(image, "coq-flocq"), Scenario::Cold, Phase::Packages) > 60);
            QVERIFY2(seconds(text(image, "coq-flocq"), Scenario::Cold, Phase::System) < 1, "the libraries that Coq needs are there");
        }
        // Elsewhere a library of Coq brings Coq with it, although nothing but its name tells.
        QVERIFY(seconds(text("ocaml/opam:debian-12-ocaml-4.14", "coq-flocq"), Scenario::Cold, Phase::Packages)
                > seconds(text("coqorg/coq:8.20", "coq-flocq"), Scenario::Cold, Phase::Packages) + 300);
        // What needs Coq takes that of the image.
        Fixture other = m_fixture;
        other.project = Fixture::projectOf({u"coq", u"coq-serapi"}, 1000);
        const QByteArray dependencies = "build: {image: \"coqorg/coq:8.20\", script: [opam install . --deps-only]}\n";
        const double inImage = other.seconds(dependencies, Scenario::Cold, u"build", Phase::Packages);
        QByteArray elsewhere = dependencies;
        elsewhere.replace("coqorg/coq:8.20", "ocaml/opam:debian-12-ocaml-4.14");
        QVERIFY(other.seconds(elsewhere, Scenario::Cold, u"build", Phase::Packages) > inImage + 150);
    }

    /// An image that nobody knows, and whose job uses opam without bringing it, has opam and a compiler.
    void unknownImagesHaveWhatTheirJobsUse()
    {
        const auto text = [](const QByteArray &first) {
            return "build: {image: \"registry.example.org/team/ocaml-ci:3\", script: [" + first + ", opam install . --deps-only]}\n";
        };
        QVERIFY(seconds(text("eval $(opam env)"), Scenario::Cold, Phase::Switch) < 5);
        QVERIFY(seconds(text("\"true\""), Scenario::Cold, Phase::Switch) < 5);
        QVERIFY(seconds(text("opam init --bare -y, opam switch create a 5.2.0"), Scenario::Cold, Phase::Switch) > 100);
        QVERIFY(seconds(text("opam switch create . 5.2.0 --no-install"), Scenario::Cold, Phase::Switch) > 100);
        const Estimate estimate = m_fixture.of(text("eval $(opam env)"), Scenario::Cold);
        QVERIFY2(estimate.assumptions.constFirst().isUnknown && estimate.assumptions.constFirst().text.contains("ocaml-ci:3"_L1),
                 qPrintable(estimate.assumptions.constFirst().text));
    }

    /// The closure is that of the version which is asked for: with Coq 8 there is no rocq-runtime, with 9 no coq-core to speak of.
    void versionsHaveTheirOwnClosures()
    {
        const auto because = [this](const QByteArray &package) {
            QStringList texts;
            const Estimate estimate =
                m_fixture.of("build: {image: \"ocaml/opam:debian-12-ocaml-4.14\", script: [opam install -y " + package + "]}\n",
                             Scenario::Cold);
            for (const Assumption &assumption : estimate.assumptions)
                texts.append(assumption.text);
            return texts.join(u'\n');
        };
        const QString eight = because("coq.8.20.1");
        QVERIFY2(eight.contains("Building coq-core takes 101 "_L1) && eight.contains("Building coq-stdlib takes 353 "_L1),
                 qPrintable(eight));
        QVERIFY2(!eight.contains("rocq"_L1), qPrintable(eight));
        const QString nine = because("\"coq>=9.0\"");
        QVERIFY2(nine.contains("Building rocq-stdlib takes 340 "_L1) && !nine.contains("coq-core takes 101"_L1), qPrintable(nine));
        QVERIFY2(!nine.contains("coq-stdlib takes"_L1), qPrintable(nine));
        const QString old = because("coq.8.16.1");
        QVERIFY2(old.contains("Building coq takes 454 "_L1) && !old.contains("coq-core"_L1), qPrintable(old));
    }

    void eachHasAnIdATitleAndTimes()
    {
        QStringList ids;
        for (const Scenario scenario : allScenarios) {
            ids.append(scenarioId(scenario));
            QCOMPARE(scenarioOf(ids.constLast()), scenario);
            QVERIFY(!scenarioName(scenario).isEmpty() && !scenarioTitle(scenario).isEmpty());
            const Estimate result = m_fixture.of(localSwitch, scenario);
            QCOMPARE(result.scenario, scenario);
            QVERIFY(result.wall.p50.count() > 0);
        }
        QCOMPARE(ids.join(u' '), u"cold warm sources dependencies compiler new-branch"_s);
        QVERIFY(!scenarioOf(u"hot"));
    }

    void aKeyOfTheOpamFileMissesWhenItChanges()
    {
        QVERIFY(isFound(localSwitch, Scenario::Warm));
        QVERIFY(isFound(localSwitch, Scenario::Sources));
        QVERIFY(!isFound(localSwitch, Scenario::Dependencies));
        QVERIFY(seconds(localSwitch, Scenario::Dependencies, Phase::Switch) > 100);
    }

    /// A pattern that takes in dune-project follows what the project needs where dune makes the opam files of it.
    void aKeyOfDuneProjectMissesWhereItSaysWhatIsNeeded()
    {
        const QByteArray text = with(localSwitch, "files: [sample.opam]", "files: [\"**/dune*\"]");
        Fixture fixture;
        const auto isFound = [&] { return fixture.of(text, Scenario::Dependencies).job(u"build")->caches.constFirst().isFound; };
        QVERIFY(isFound());
        fixture.project.facts.append({project::FactKind::GeneratesOpamFiles, {}, u"dune-project"_s, 2});
        QVERIFY(!isFound());
        QVERIFY(fixture.of(text, Scenario::Warm).job(u"build")->caches.constFirst().isFound);
    }

    void whereTheSwitchIsRestoredOnlyTheChangedPartIsBuilt()
    {
        const QByteArray text = with(localSwitch, "{prefix: \"c-5.4.1\", files: [sample.opam]}", "switch");
        QVERIFY(isFound(text, Scenario::Dependencies));
        const double nothing = seconds(text, Scenario::Warm, Phase::Packages);
        const double changed = seconds(text, Scenario::Dependencies, Phase::Packages);
        const double all = seconds(text, Scenario::Cold, Phase::Packages);
        QVERIFY2(nothing < changed && changed < all, qPrintable(u"%1 %2 %3"_s.arg(nothing).arg(changed).arg(all)));
        QVERIFY(seconds(text, Scenario::Dependencies, Phase::Switch) < 15);
    }

    /// A change of what no job installs would change nothing.
    void theChangeIsOfWhatJobsInstall()
    {
        Fixture fixture;
        for (const QString &name : {u"odoc"_s, u"odig"_s, u"bisect_ppx"_s, u"menhir"_s}) {
            opam::Dependency dependency;
            dependency.name = name;
            dependency.filter = u"with-doc"_s;
            dependency.isDocOnly = true;
            fixture.project.opamFiles[0].depends.append(dependency);
        }
        const QByteArray text = with(localSwitch, "{prefix: \"c-5.4.1\", files: [sample.opam]}", "switch");
        const auto packages = [&](Scenario scenario) { return fixture.seconds(text, scenario, u"build", Phase::Packages); };
        QVERIFY2(packages(Scenario::Dependencies) > packages(Scenario::Warm) + 2,
                 qPrintable(QString::number(packages(Scenario::Dependencies))));
        const auto said = [&](const QByteArray &pipeline, const QString &words) {
            const Estimate estimate = fixture.of(pipeline, Scenario::Dependencies);
            return std::any_of(estimate.assumptions.begin(), estimate.assumptions.end(),
                               [&](const Assumption &one) { return one.text.contains(words); });
        };
        const QStringList installed{u"dune"_s, u"cmdliner"_s, u"fmt"_s, u"yojson"_s};
        QVERIFY(std::any_of(installed.begin(), installed.end(),
                            [&](const QString &name) { return said(text, u"asks for another “%1”"_s.arg(name)); }));
        QVERIFY(!said(text, u"No job installs"_s));
        QVERIFY(said("build: {image: alpine, script: [sleep 1]}\n", u"No job installs"_s));
    }

    void anotherCompilerHasAnotherKeyWhereTheKeyNamesIt()
    {
        QVERIFY(!isFound(localSwitch, Scenario::Compiler));
        QVERIFY(seconds(localSwitch, Scenario::Compiler, Phase::Switch) > 100);
        // A key that names none brings the switch with the old one, and the script keeps it.
        const QByteArray unnamed = with(localSwitch, "\"c-5.4.1\"", "c");
        QVERIFY(isFound(unnamed, Scenario::Compiler));
        QVERIFY(seconds(unnamed, Scenario::Compiler, Phase::Switch) < 15);
        // A switch of that name is not in it, so that it is built.
        const QByteArray root = R"(
build:
  image: ocaml/opam:debian-13-opam
  variables: {OPAMROOT: $CI_PROJECT_DIR/.opam}
  cache: {key: root, paths: [.opam/]}
  script:
    - test -d .opam || opam init --bare -n
    - test -d .opam/5.4.1 || opam switch create 5.4.1
    - opam install . --deps-only --switch 5.4.1
)";
        QVERIFY(isFound(root, Scenario::Compiler));
        QVERIFY(seconds(root, Scenario::Warm, Phase::Switch) < 15);
        QVERIFY(seconds(root, Scenario::Compiler, Phase::Switch) > 100);
    }

    /// Where no line names a version, the project's own files do: what opam or dune has built for the old one is of no use.
    void aCompilerThatNoLineNamesIsAnotherToo()
    {
        const QByteArray open =
            with(with(localSwitch, "{prefix: \"c-5.4.1\", files: [sample.opam]}", "switch"), ". 5.4.1 --no-install", ". --no-install");
        QVERIFY(isFound(open, Scenario::Compiler));
        QVERIFY(seconds(open, Scenario::Warm, Phase::Switch) < 15);
        QVERIFY(seconds(open, Scenario::Compiler, Phase::Switch) > 100);
        QCOMPARE(seconds(open, Scenario::Compiler, Phase::Packages), seconds(open, Scenario::Cold, Phase::Packages));
        const QByteArray byFiles = with(localSwitch, ". 5.4.1 --no-install", ". --no-install");
        QVERIFY(!isFound(byFiles, Scenario::Compiler));
        const QByteArray dune = R"(
build:
  image: buildpack-deps:trixie
  variables: {DUNE_CACHE: enabled, DUNE_CACHE_ROOT: $CI_PROJECT_DIR/_dune}
  cache: {key: dune, paths: [_dune/]}
  script:
    - curl -fsSL https://get.dune.build/install | sh -s -- --release 3.24.2
    - dune pkg lock
    - dune build
)";
        QVERIFY(isFound(dune, Scenario::Compiler));
        QVERIFY(seconds(dune, Scenario::Compiler, Phase::Switch) > 100);
        QVERIFY(seconds(dune, Scenario::Warm, Phase::Switch) < 15);
        QVERIFY(seconds(dune, Scenario::Compiler, Phase::Packages) > seconds(dune, Scenario::Warm, Phase::Packages) + 10);
    }

    /// Of a Dockerfile that nobody sees, and of what runs in a container, the time is not known: it is no trifle, and it is said.
    void unknownContainersAreSaid()
    {
        Fixture other = m_fixture;
        other.project = project::Project();
        const auto isSaid = [](const Estimate &one, QStringView begin) {
            return std::any_of(one.assumptions.cbegin(), one.assumptions.cend(), [&](const Assumption &assumption) {
                return assumption.isUnknown && assumption.text.startsWith(begin) && assumption.job == "build"_L1;
            });
        };
        const Estimate built =
            other.of("build: {image: \"docker:28\", services: [\"docker:28-dind\"], script: [docker build -t ours .]}\n", Scenario::Warm);
        QVERIFY(isSaid(built, u"The Dockerfile is not known"));
        QVERIFY(built.job(u"build")->seconds.p90 > 2 * built.job(u"build")->seconds.p50);
        const Estimate run =
            other.of("build: {image: \"docker:28\", services: [\"docker:28-dind\"], script: [docker run alpine make all]}\n",
                     Scenario::Warm);
        QVERIFY(isSaid(run, u"What “make” runs"));
        QVERIFY(isSaid(other.of("build: {image: \"docker:28\", services: [\"docker:28-dind\"], script: [docker run nobody/knows]}\n",
                                Scenario::Warm),
                       u"What “docker run” runs"));
        const Estimate made = other.of("build: {image: \"gcc:14\", script: [./configure, make -j4, make check]}\n", Scenario::Warm);
        QVERIFY(isSaid(made, u"What “make” runs"));
        QVERIFY(made.job(u"build")->seconds.p50.count() > 60);
        const Estimate own = other.of(
            "build: {image: \"docker:28\", services: [\"docker:28-dind\"], script: [docker build -t ours ., docker run ours make]}\n",
            Scenario::Warm);
        for (const PhaseTime &phase : own.job(u"build")->phases)
            QVERIFY2(!phase.because.contains(u"of ours"_s), qPrintable(phase.because)); // it is there
        const Estimate pushed =
            other.of("build: {image: \"docker:28\", services: [\"docker:28-dind\"], script: [docker push registry.example.org/x]}\n",
                     Scenario::Warm);
        QVERIFY(isSaid(pushed, u"How large the image is"));
        for (const Estimate &one : {built, run, pushed, made, own}) {
            for (const Assumption &assumption : one.assumptions)
                QVERIFY2(!assumption.text.contains(u"“”"_s) && !assumption.text.contains(u"lines of OCaml"_s), qPrintable(assumption.text));
        }
    }

    void whatGitLabRefusesHasNoTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("extends in a circle") << QByteArray("a: {extends: b, script: [x]}\nb: {extends: a, script: [x]}\n");
        QTest::newRow("needs in a circle") << QByteArray("a: {needs: [b], script: [x]}\nb: {needs: [a], script: [x]}\n");
        QTest::newRow("needs itself") << QByteArray("a: {needs: [a], script: [x]}\n");
        QTest::newRow("unknown need") << QByteArray("a: {needs: [b], script: [x]}\n");
        QTest::newRow("too many instances") << QByteArray("a: {parallel: 100000000, script: [x]}\n");
        QTest::newRow("no script") << QByteArray("a: {image: alpine}\n");
        QTest::newRow("unknown stage") << QByteArray("a: {stage: nowhere, script: [x]}\n");
        QTest::newRow("unknown key") << QByteArray("a: {skript: [x], script: [x]}\n");
        QTest::newRow("rules beside only") << QByteArray("a: {script: [x], only: [main], rules: [{when: always}]}\n");
        QTest::newRow("delayed without a time") << QByteArray("a: {script: [x], when: delayed}\n");
        QTest::newRow("a slash in a key") << QByteArray("a: {script: [x], cache: {key: h/i, paths: [x]}}\n");
        QTest::newRow("a key of dots") << QByteArray("a: {script: [x], cache: {key: '..', paths: [x]}}\n");
        QTest::newRow("a key of three files") << QByteArray("a: {script: [x], cache: {key: {files: [a, b, c]}, paths: [x]}}\n");
        QTest::newRow("five caches") << QByteArray(
            "a: {script: [x], cache: [{paths: [a]}, {paths: [b]}, {paths: [c]}, {paths: [d]}, {paths: [e]}]}\n");
        QTest::newRow("artifacts of a later job")
            << QByteArray("a: {stage: build, script: [x], dependencies: [b]}\nb: {stage: test, script: [x]}\n");
        QTest::newRow("a need twice") << QByteArray("a: {needs: [b, {job: b, artifacts: false}], script: [x]}\nb: {script: [x]}\n");
        QTest::newRow("a need twice in a rule")
            << QByteArray("a: {rules: [{when: always, needs: [b, b]}], script: [x]}\nb: {script: [x]}\n");
        QTest::newRow("more needs than GitLab takes") << QByteArray("a: {needs: [b], script: [x]}\nb: {parallel: 51, script: [x]}\n");
    }
    void whatGitLabRefusesHasNoTimes()
    {
        QFETCH(QByteArray, text);
        const gitlab::Pipeline pipeline = Fixture::pipelineOf(text + "fine: {script: [sleep 60]}\n");
        const gitlab::Listing listing = gitlab::listJobs(pipeline, Source(), {});
        QVERIFY(!listing.problems.isEmpty());
        for (const Scenario scenario : allScenarios) {
            const Estimate result = m_fixture.of(pipeline, scenario);
            QCOMPARE(result.refusals, refusalsOf(listing));
            QVERIFY2(result.refusals.constFirst().startsWith(u"GitLab refuses this pipeline. "_s), qPrintable(result.refusals.constFirst()));
            QVERIFY(result.jobs.isEmpty() && result.wall.p90.count() == 0);
            QVERIFY(coverageOf(result, pipeline).jobs == 0 && coverageOf(result, pipeline).untimed.size() == pipeline.runnableJobs().size());
        }
    }
    /// What other files may bring, and what GitLab takes, refuses nothing.
    void whatMayBeThereIsNotRefused()
    {
        QVERIFY(m_fixture.of("include: {project: a/b, file: c.yml}\na: {extends: .there, needs: [b], script: [x]}\n", Scenario::Warm)
                    .refusals.isEmpty());
        QVERIFY(m_fixture.of("a: {script: [x], tags: }\n", Scenario::Warm).refusals.isEmpty());
        QVERIFY(m_fixture.of("a: {needs: [{job: b, optional: true}], script: [x]}\n", Scenario::Warm).refusals.isEmpty());
    }
    /// A memory sees what an edit has mended, and what it has broken.
    void anEditThatGitLabRefusesIsSeen()
    {
        Memory memory;
        const gitlab::Pipeline good = Fixture::pipelineOf("a: {script: [sleep 60]}\n");
        const gitlab::Pipeline bad = Fixture::pipelineOf("a: {script: [sleep 60], skript: [x]}\n");
        const QStringList edited{u"a"_s};
        const auto of = [&](const gitlab::Pipeline &pipeline, const QStringList *changed) {
            return caravan::estimate::estimate(
                {pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, Scenario::Warm, &memory, changed});
        };
        const Estimate first = of(good, nullptr);
        QVERIFY(!of(bad, &edited).refusals.isEmpty());
        const Estimate again = of(good, &edited);
        QVERIFY(again.refusals.isEmpty());
        QCOMPARE(again.wall.p50.count(), first.wall.p50.count());
    }

    void versionsGiveWayToSeriesThatAreNotNamed()
    {
        const gitlab::Pipeline pipeline = Fixture::pipelineOf(R"(
a: {image: "ocaml/opam:debian-13-ocaml-5.4", script: [opam switch create . 5.3.0, ./v5.4.sh 15.4 5.41]}
b: {image: alpine, script: [make], parallel: {matrix: [{OCAML: ["4.14", "5.0"]}]}}
)");
        const QMap<QString, QString> earlier = earlierCompilers(pipeline);
        QCOMPARE(earlier,
                 (QMap<QString, QString>{{u"4.14"_s, u"4.13"_s}, {u"5.0"_s, u"4.12"_s}, {u"5.3.0"_s, u"5.2.0"_s}, {u"5.4"_s, u"5.1"_s}}));
        const gitlab::Pipeline other = withOtherCompilers(pipeline, earlier);
        QCOMPARE(other.job(u"a")->image->value.name, u"ocaml/opam:debian-13-ocaml-5.1"_s);
        QCOMPARE(other.job(u"a")->script.at(0).text, u"opam switch create . 5.2.0"_s);
        QCOMPARE(other.job(u"a")->script.at(1).text, u"./v5.1.sh 15.4 5.41"_s);
        QCOMPARE(other.job(u"b")->instances.at(1).variables.constFirst().second, u"4.12"_s);
        QCOMPARE(other.job(u"b")->instances.at(1).name, pipeline.job(u"b")->instances.at(1).name);
    }

    void changedSourcesAreBuiltInPart()
    {
        const QByteArray text = R"(
build:
  image: registry.example.com/ci
  cache: {key: build, paths: [_build/]}
  script: [dune build]
)";
        const double all = seconds(text, Scenario::Cold, Phase::Build);
        const double part = seconds(text, Scenario::Sources, Phase::Build);
        QVERIFY(seconds(text, Scenario::Warm, Phase::Build) < part);
        QVERIFY2(part > 0.2 * all && part < 0.4 * all, "as measured: 0.56 of 1.99 CPU seconds");
        QCOMPARE(seconds(text, Scenario::Dependencies, Phase::Build), all); // what uses other packages is compiled again
        const QByteArray none = "build: {image: registry.example.com/ci, script: [dune build]}";
        QCOMPARE(seconds(none, Scenario::Sources, Phase::Build), all);
    }

    /// What is not understood of a job that only the run before had comes behind what this pipeline hangs on.
    void unknownsOfTheRunBeforeComeLast()
    {
        const QByteArray text = "check:\n  script: [make check]\n"
                                "pages:\n  script: [frobnicate]\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n";
        const auto placeOf = [&](Scenario scenario) {
            const QList<Assumption> assumptions = m_fixture.of(text, scenario).assumptions;
            const auto found = std::find_if(assumptions.cbegin(), assumptions.cend(),
                                            [](const Assumption &one) { return one.text.contains(u"frobnicate"_s); });
            return found == assumptions.cend() ? assumptions.size() : found - assumptions.cbegin();
        };
        QVERIFY(placeOf(Scenario::Warm) < 2);
        QVERIFY(placeOf(Scenario::NewBranch) > 3);
    }

    void aNewBranchHasNoKeyOfItsOwnNorAProtectedOne()
    {
        const QByteArray plain = with(localSwitch, "{prefix: \"c-5.4.1\", files: [sample.opam]}", "$CI_COMMIT_REF_SLUG");
        QVERIFY(!isFound(plain, Scenario::NewBranch));
        QCOMPARE(m_fixture.of(plain, Scenario::NewBranch).event.branch, u"feature/two"_s);
        // The default branch's caches are kept apart, unless the file says otherwise.
        const QByteArray shared = with(with(plain, "c-any", "main"), "paths: [_opam/]", "paths: [_opam/]\n    unprotect: true");
        QVERIFY(isFound(shared, Scenario::NewBranch));
        QVERIFY(!isFound(with(shared, "    unprotect: true\n", ""), Scenario::NewBranch));
        // Other branches have stored a key that all of them have.
        const QByteArray same = with(localSwitch, "{prefix: \"c-5.4.1\", files: [sample.opam]}", "all");
        QVERIFY(isFound(same, Scenario::NewBranch));
    }

    void whereBranchesHaveNoPipelineOfTheirOwnTheMergeRequestCounts()
    {
        const QByteArray rules = R"(
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
)";
        const Estimate result = m_fixture.of(rules + localSwitch, Scenario::NewBranch);
        QVERIFY(result.refusals.isEmpty());
        QCOMPARE(result.event.source, gitlab::PipelineSource::MergeRequest);
        QVERIFY(result.wall.p50.count() > 0);
    }

    void aChangeCostsBetweenNothingAndEverything()
    {
        for (const char *key : {"{prefix: \"c-5.4.1\", files: [sample.opam]}", "switch", "$CI_COMMIT_REF_SLUG"}) {
            const QByteArray text = with(localSwitch, "{prefix: \"c-5.4.1\", files: [sample.opam]}", key);
            const Seconds cold = m_fixture.of(text, Scenario::Cold).wall.p50;
            const Seconds warm = m_fixture.of(text, Scenario::Warm).wall.p50;
            for (const Scenario scenario : {Scenario::Sources, Scenario::Dependencies, Scenario::Compiler, Scenario::NewBranch}) {
                const Seconds wall = m_fixture.of(text, scenario).wall.p50;
                QVERIFY2(wall >= warm * 0.99 && wall <= cold * 1.01, qPrintable(scenarioId(scenario)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestScenarios)
#include "tst_estimate_scenarios.moc"
