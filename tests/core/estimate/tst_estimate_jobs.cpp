// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/estimate/fixture.h"

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray localSwitch = R"(
build:
  image: ocaml/opam:debian-13-opam
  cache:
    key: {prefix: c1, files: [sample.opam]}
    paths: [_opam/]
  script:
    - git config --global --add safe.directory '*'
    - test -f _opam/.opam-switch/switch-config || opam switch create . ocaml-base-compiler.5.4.1 --no-install
    - eval $(opam env)
    - opam install . --deps-only
    - dune build
)";

const QByteArray imageSwitch = R"(
build:
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - git config --global --add safe.directory '*'
    - opam install . --deps-only
    - eval $(opam env)
    - dune build
)";

const QByteArray movedSwitch = R"(
build:
  image: ocaml/opam:debian-13-ocaml-5.4
  variables: {OPAMROOT: /home/opam/.opam}
  cache:
    key: {prefix: b1, files: [sample.opam]}
    paths: [_switch/]
  script:
    - git config --global --add safe.directory '*'
    - if [ -f _switch/.opam-switch/switch-state ]; then rm -rf "$OPAMROOT/5.4"; mv _switch "$OPAMROOT/5.4"; fi
    - opam install . --deps-only
    - eval $(opam env)
    - dune build
  after_script:
    - rm -rf _switch; mv "$OPAMROOT/5.4" _switch
)";

/// Seconds under which nothing but loading, solving and asking happens in a phase.
constexpr double nothingToDo = 15;

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    /// A copy of \a text with \a from replaced by \a to.
    static QByteArray with(QByteArray text, const char *from, const char *to)
    {
        const QByteArray before = text;
        text.replace(from, to);
        if (text == before)
            qFatal("nothing replaced");
        return text;
    }

private Q_SLOTS:
    void aCommandThatItsImageDoesNotLetRunFails_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<QString>("said"); // empty: it may work
        QTest::newRow("opam in Debian") << QByteArray("{image: 'debian:13', script: [opam install .]}") << u"has no “opam”"_s;
        QTest::newRow("opam in Docker") << QByteArray("{image: 'docker:28', script: [opam install .]}") << u"has no “opam”"_s;
        QTest::newRow("dune in Alpine") << QByteArray("{image: 'alpine', script: [dune build]}") << u"has no “dune”"_s;
        QTest::newRow("sudo in Debian") << QByteArray("{image: 'debian:13', script: [sudo apt-get update]}") << u"has no “sudo”"_s;
        QTest::newRow("apt-get in Alpine") << QByteArray("{image: 'alpine:3.24', script: [apt-get update]}") << u"has no “apt-get”"_s;
        QTest::newRow("apt-get without root") << QByteArray(
            "{image: 'ocaml/opam:debian-13-ocaml-5.4', script: [sudo apt-get update, A=1 apt-get install -y m4]}")
                                              << u"“a” runs “A=1 apt-get install -y m4” as the user “opam” of its image"_s;
        QTest::newRow("apt-get by sudo") << QByteArray("{image: 'ocaml/opam:debian-13-ocaml-5.4', script: [sudo sh -c 'apt-get update']}")
                                         << QString();
        QTest::newRow("apt-get perhaps without root")
            << QByteArray("{image: 'ocaml/opam:debian-13-ocaml-5.4', script: [apt-get update || true]}") << QString();
        QTest::newRow("installed") << QByteArray("{image: 'debian:13', script: [apt-get update, apt-get install -y opam, opam init]}")
                                   << QString();
        QTest::newRow("tolerated") << QByteArray("{image: 'debian:13', script: [opam list || true]}") << QString();
        QTest::newRow("not known") << QByteArray("{image: 'registry.example.org/x', script: [opam list]}") << QString();
    }
    void aCommandThatItsImageDoesNotLetRunFails()
    {
        QFETCH(QByteArray, job);
        QFETCH(QString, said);
        const Estimate result = m_fixture.of("a: " + job + "\n", Scenario::Cold);
        const JobEstimate *found = result.job(u"a");
        QVERIFY(found);
        QCOMPARE(found->fails(), !said.isEmpty());
        QCOMPARE(result.failingJob() != nullptr, found->fails());
        if (found->fails())
            QVERIFY2(found->failure.contains(said), qPrintable(found->failure));
    }

    void aShellExecutorUsesNoImage()
    {
        Fixture fixture;
        fixture.runner = *fixture.facts.runner(u"self-managed-shell");
        QVERIFY(!fixture.of("a: {image: 'debian:13', script: [opam list]}\n", Scenario::Cold).failingJob());
    }

    void aColdLocalSwitchCompilesAndAWarmOneDoesNot()
    {
        QVERIFY(m_fixture.seconds(localSwitch, Scenario::Cold, u"build", Phase::Switch) > 100);
        QVERIFY(m_fixture.seconds(localSwitch, Scenario::Cold, u"build", Phase::Packages) > 40);
        QVERIFY(m_fixture.seconds(localSwitch, Scenario::Warm, u"build", Phase::Switch) < nothingToDo);
        QVERIFY(m_fixture.seconds(localSwitch, Scenario::Warm, u"build", Phase::Packages) < nothingToDo);
        QVERIFY(m_fixture.seconds(localSwitch, Scenario::Warm, u"build", Phase::Restore) > 4);
        const Estimate warm = m_fixture.of(localSwitch, Scenario::Warm);
        QVERIFY(warm.cacheBytes.value > 120e6 && warm.cacheBytes.value < 400e6);
    }

    /// In the project's folder opam finds nothing of packages that are further down.
    void packagesInSubfoldersAreInstalledByTheirFiles()
    {
        Fixture fixture;
        fixture.project.opamFiles[0].file = u"packages/sample/sample.opam"_s;
        QByteArray text = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [sudo apt-get update, opam install . --deps-only]\n";
        const double nothing = fixture.seconds(text, Scenario::Cold, u"build", Phase::Packages);
        QVERIFY2(nothing > 0 && nothing < 15, qPrintable(QString::number(nothing)));
        text.replace("install . ", "install ./packages/sample/sample.opam ");
        QVERIFY(fixture.seconds(text, Scenario::Cold, u"build", Phase::Packages) > 40);
    }

    void anImageSwitchNeverCompilesOcamlAndAlwaysInstalls()
    {
        QVERIFY(m_fixture.seconds(imageSwitch, Scenario::Cold, u"build", Phase::Switch) < nothingToDo);
        QCOMPARE(m_fixture.seconds(imageSwitch, Scenario::Warm, u"build", Phase::Packages),
                 m_fixture.seconds(imageSwitch, Scenario::Cold, u"build", Phase::Packages));
        QCOMPARE(m_fixture.of(imageSwitch, Scenario::Warm).cacheBytes.value, 0.0);
    }

    void aMovedSwitchIsCopiedBothWays()
    {
        QVERIFY(m_fixture.seconds(movedSwitch, Scenario::Warm, u"build", Phase::Packages) < nothingToDo);
        QVERIFY(m_fixture.seconds(movedSwitch, Scenario::Warm, u"build", Phase::Restore)
                > m_fixture.seconds(localSwitch, Scenario::Warm, u"build", Phase::Restore));
        QVERIFY(m_fixture.seconds(movedSwitch, Scenario::Warm, u"build", Phase::Save)
                > m_fixture.seconds(localSwitch, Scenario::Warm, u"build", Phase::Save));
    }

    void cachesThatCannotHitAreSeen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("key of the commit") << with(localSwitch, "key: {prefix: c1, files: [sample.opam]}", "key: \"$CI_COMMIT_SHA\"");
        QTest::newRow("key of the commit in a variable")
            << with(localSwitch, "key: {prefix: c1, files: [sample.opam]}", "key: \"$K\"") + "  variables: {K: \"x-$CI_PIPELINE_ID\"}\n";
        QTest::newRow("path outside the project") << with(localSwitch, "paths: [_opam/]", "paths: [~/.opam]");
        QTest::newRow("path with nothing in it") << with(localSwitch, "paths: [_opam/]", "paths: [_other/]");
        QTest::newRow("never pushed") << with(localSwitch, "paths: [_opam/]", "paths: [_opam/]\n    policy: pull");
        QTest::newRow("never pulled") << with(localSwitch, "paths: [_opam/]", "paths: [_opam/]\n    policy: push");
        QTest::newRow("only on failure") << with(localSwitch, "paths: [_opam/]", "paths: [_opam/]\n    when: on_failure");
        QTest::newRow("moved away at the end") << localSwitch + "    - mv _opam /tmp/away\n";
        QTest::newRow("a link") << with(localSwitch, "    - eval", "    - mv _opam /tmp/o && ln -s /tmp/o _opam\n    - eval");
    }
    void cachesThatCannotHitAreSeen()
    {
        QFETCH(QByteArray, text);
        QVERIFY(m_fixture.seconds(text, Scenario::Warm, u"build", Phase::Switch) > 100);
    }

    void aFallbackKeyHits()
    {
        const QByteArray text =
            with(localSwitch, "key: {prefix: c1, files: [sample.opam]}", "key: \"$CI_COMMIT_SHA\"\n    fallback_keys: [common]") + R"(
seed:
  image: ocaml/opam:debian-13-opam
  cache: {key: common, paths: [_opam/]}
  script:
    - git config --global --add safe.directory '*'
    - test -d _opam || opam switch create . 5.4.1 --no-install
    - opam install . --deps-only
)";
        QVERIFY(m_fixture.seconds(text, Scenario::Warm, u"build", Phase::Switch) < nothingToDo);
    }

    void aLaterStageFindsTheCacheOfAnEarlierOne()
    {
        const QByteArray text = "stages: [build, test]\n" + with(localSwitch, "build:\n", "build:\n  stage: build\n")
            + with(localSwitch, "build:\n", "test:\n  stage: test\n");
        QVERIFY(m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Switch) > 100);
        QVERIFY(m_fixture.seconds(text, Scenario::Cold, u"test", Phase::Switch) < nothingToDo);
    }

    void aRelocatableCompilerIsCloned()
    {
        QByteArray text = with(localSwitch, "5.4.1", "5.5.0");
        QVERIFY(m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Switch) > 100); // no compiler in the image to clone
        text = with(text, "debian-13-opam", "debian-13-ocaml-5.5");
        QVERIFY(m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Switch) < 30);
        text = with(text, "debian-13-ocaml-5.5", "debian-13-ocaml-5.4"); // not the same compiler
        QVERIFY(m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Switch) > 100);
    }

    void testDependenciesCostMore()
    {
        opam::Dependency test;
        test.name = u"core"_s;
        test.isTestOnly = true;
        test.filter = u"with-test"_s;
        m_fixture.project.opamFiles[0].depends.append(test);
        const double without = m_fixture.seconds(imageSwitch, Scenario::Cold, u"build", Phase::Packages);
        const double withTest =
            m_fixture.seconds(with(imageSwitch, "--deps-only", "--deps-only --with-test"), Scenario::Cold, u"build", Phase::Packages);
        m_fixture.project.opamFiles[0].depends.removeLast();
        QVERIFY2(withTest > without + 60, qPrintable(u"%1 %2"_s.arg(without).arg(withTest)));
    }

    void aSecondInstallFindsEverythingThere()
    {
        const double once = m_fixture.seconds(imageSwitch, Scenario::Cold, u"build", Phase::Packages);
        const double twice = m_fixture.seconds(with(imageSwitch, "    - dune build", "    - opam install . --deps-only\n    - dune build"),
                                               Scenario::Cold, u"build", Phase::Packages);
        QVERIFY(twice > once && twice < once + nothingToDo);
    }

    void systemPackagesAreCounted()
    {
        m_fixture.project = Fixture::projectOf({u"dune", u"zarith"}, 3000);
        const double withDepext = m_fixture.seconds(imageSwitch, Scenario::Cold, u"build", Phase::System);
        m_fixture.project = Fixture::projectOf({u"dune", u"cmdliner", u"fmt", u"yojson"}, 3000);
        const double without = m_fixture.seconds(imageSwitch, Scenario::Cold, u"build", Phase::System);
        QVERIFY(withDepext > 1);
        QVERIFY(without < withDepext);
    }

    void duneKnowsWhatItHasDone()
    {
        const double build =
            m_fixture.seconds("j: {image: registry.example.com/ci, script: [dune build]}", Scenario::Cold, u"j", Phase::Build);
        const double twice =
            m_fixture.seconds("j: {image: registry.example.com/ci, script: [dune build, dune build]}", Scenario::Cold, u"j", Phase::Build);
        const double test =
            m_fixture.seconds("j: {image: registry.example.com/ci, script: [dune build @runtest]}", Scenario::Cold, u"j", Phase::Test);
        QVERIFY(build > 0.5);
        QVERIFY(twice < build + 0.5);
        QVERIFY(test > 1);
    }

    void aDuneCacheSavesWork()
    {
        const QByteArray text = R"(
j:
  image: registry.example.com/ci
  variables: {DUNE_CACHE: enabled, DUNE_CACHE_ROOT: "$CI_PROJECT_DIR/_dune_cache"}
  cache: {key: dune, paths: [_dune_cache]}
  script: [dune build]
)";
        QVERIFY(m_fixture.seconds(text, Scenario::Warm, u"j", Phase::Build)
                < 0.2 * m_fixture.seconds(text, Scenario::Cold, u"j", Phase::Build));
    }

    void wrappersDoNotHideACommand_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char *command :
             {"sudo -E apt-get install -y libgmp-dev", "time sudo apt-get install libgmp-dev", "sh -c 'apt-get install libgmp-dev'",
              "env A=1 apt install libgmp-dev", "echo libgmp-dev && apt-get -qq install libgmp-dev",
              "timeout 60 apt-get install libgmp-dev", "true | xargs -r sudo apt-get install -y libgmp-dev"}) {
            QTest::newRow(command) << QByteArray(command);
        }
    }
    void wrappersDoNotHideACommand()
    {
        QFETCH(QByteArray, command);
        const QByteArray text = "j:\n  image: registry.example.com/ci\n  script:\n    - |\n      " + command + "\n";
        QVERIFY(m_fixture.seconds(text, Scenario::Cold, u"j", Phase::System) > 1);
    }

    void aProjectImageHoldsTheDependencies()
    {
        const QByteArray text = R"(
stages: [image, build]
variables: {IMG: $CI_REGISTRY_IMAGE/ci:1}
deps:
  stage: image
  image: docker:28
  services: ["docker:28-dind"]
  script:
    - if docker manifest inspect "$IMG" >/dev/null 2>&1; then exit 0; fi
    - |
      docker build --tag "$IMG" --file - . <<'EOF'
      FROM ocaml/opam:debian-13-ocaml-5.4
      RUN opam install . --deps-only
      EOF
    - docker push "$IMG"
build:
  stage: build
  image: $IMG
  script: [opam install . --deps-only, dune build]
)";
        const Estimate cold = m_fixture.of(text, Scenario::Cold);
        const Estimate warm = m_fixture.of(text, Scenario::Warm);
        QVERIFY(cold.job(u"deps")->of(Phase::Packages).count() > 40);
        QVERIFY(cold.job(u"deps")->of(Phase::Deploy).count() > 3);
        QVERIFY(cold.job(u"build")->of(Phase::Packages).count() < nothingToDo);
        QVERIFY(warm.job(u"deps")->of(Phase::Packages).count() < 1);
        QVERIFY(cold.imageBytes.value > 800e6);
        QVERIFY(warm.wall.p50 < cold.wall.p50);
    }

    void layersAreThereWhereTheyAreKept_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<double>("warm");
        QTest::addColumn<double>("sources");
        const auto row = [](const char *name, const char *before, const char *options, double warm, double sources) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(options) << warm << sources;
        };
        const char *nothing = "echo";
        const char *stored =
            "--cache-from type=registry,ref=$CI_REGISTRY_IMAGE/c --cache-to type=registry,ref=$CI_REGISTRY_IMAGE/c,mode=max";
        row("no cache", nothing, "", 250, 250);
        row("nothing in the image", nothing, "--cache-from $CI_REGISTRY_IMAGE:x", 250, 250);
        row("of the last stage", nothing, "--cache-from $CI_REGISTRY_IMAGE:x --build-arg BUILDKIT_INLINE_CACHE=1", 0, 250);
        row("of one stage", nothing, "--target build --cache-from $CI_REGISTRY_IMAGE:x --build-arg BUILDKIT_INLINE_CACHE=1", 0, 50);
        row("of all stages", nothing, stored, 0, 50);
        row("legacy, not pulled", "export DOCKER_BUILDKIT=0", "--cache-from $CI_REGISTRY_IMAGE:x --target build", 250, 250);
        row("legacy", "export DOCKER_BUILDKIT=0; docker pull $CI_REGISTRY_IMAGE:x || true",
            "--cache-from $CI_REGISTRY_IMAGE:x --target build", 0, 50);
        row("legacy, stages", "export DOCKER_BUILDKIT=0; docker pull $CI_REGISTRY_IMAGE:x || true", "--cache-from $CI_REGISTRY_IMAGE:x",
            250, 250);
    }
    void layersAreThereWhereTheyAreKept()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, options);
        QFETCH(const double, warm);
        QFETCH(const double, sources);
        m_fixture.project.code.dockerfiles = {
            {u"Dockerfile"_s,
             u"FROM debian:13 AS build\nCOPY proj.opam .\nRUN sleep 200\nCOPY lib lib\nRUN sleep 50\nFROM debian:13\nCOPY --from=build /x /x\n"_s}};
        const QByteArray text = "i:\n  image: docker:28\n  services: ['docker:28-dind']\n  script:\n    - " + before
            + "\n    - docker build " + options
            + " -t $CI_REGISTRY_IMAGE:x -t $CI_REGISTRY_IMAGE:y .\n    - docker push --all-tags $CI_REGISTRY_IMAGE\n";
        const auto built = [&](Scenario scenario) { return m_fixture.of(text, scenario).job(u"i")->of(Phase::Build).count(); };
        QVERIFY(std::abs(built(Scenario::Cold) - 250) < 1);
        QVERIFY2(std::abs(built(Scenario::Warm) - warm) < 1, qPrintable(QString::number(built(Scenario::Warm))));
        QVERIFY2(std::abs(built(Scenario::Sources) - sources) < 1, qPrintable(QString::number(built(Scenario::Sources))));
    }

    void imagesStayOnRunnersThatKeepThem()
    {
        m_fixture.runner = *m_fixture.facts.runner(u"self-managed-docker");
        const double cold = m_fixture.seconds(imageSwitch, Scenario::Cold, u"build", Phase::Pull);
        const double warm = m_fixture.seconds(imageSwitch, Scenario::Warm, u"build", Phase::Pull);
        m_fixture.runner = m_fixture.facts.runners.constFirst();
        QVERIFY(warm < 6 && cold > warm + 5);
        QCOMPARE(m_fixture.seconds(imageSwitch, Scenario::Warm, u"build", Phase::Pull),
                 m_fixture.seconds(imageSwitch, Scenario::Cold, u"build", Phase::Pull));
    }

    void aShellExecutorRemembersItsHost()
    {
        m_fixture.runner = *m_fixture.facts.runner(u"self-managed-shell");
        const Estimate cold = m_fixture.of(imageSwitch, Scenario::Cold);
        const Estimate warm = m_fixture.of(imageSwitch, Scenario::Warm);
        m_fixture.runner = m_fixture.facts.runners.constFirst();
        QCOMPARE(cold.job(u"build")->of(Phase::Pull).count(), 0.0);
        QVERIFY(warm.job(u"build")->of(Phase::Packages).count() < nothingToDo);
        QVERIFY(cold.job(u"build")->of(Phase::Packages).count() > nothingToDo);
        // The host is the same for a job that names another image first.
        m_fixture.runner = *m_fixture.facts.runner(u"self-managed-shell");
        const Estimate other = m_fixture.of("check: {stage: .pre, image: alpine, script: [\"true\"]}\n" + imageSwitch, Scenario::Cold);
        m_fixture.runner = m_fixture.facts.runners.constFirst();
        QVERIFY(other.job(u"build")->of(Phase::Switch).count() < nothingToDo);
    }

    /// What `git clean` leaves in the working copy of a host is there again.
    void aHostKeepsWhatIsNotCleaned_data()
    {
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("standard") << QByteArray("GIT_STRATEGY: fetch") << false;
        QTest::newRow("excluded") << QByteArray("GIT_CLEAN_FLAGS: -ffdx -e _opam") << true;
        QTest::newRow("excluded among letters") << QByteArray("GIT_CLEAN_FLAGS: -ffdxe /_opam/") << true;
        QTest::newRow("excluded by a pattern") << QByteArray("GIT_CLEAN_FLAGS: '-ffdx --exclude=_op*'") << true;
        QTest::newRow("something else") << QByteArray("GIT_CLEAN_FLAGS: -ffdx -e _build") << false;
        QTest::newRow("not cleaned") << QByteArray("GIT_CLEAN_FLAGS: none") << true;
        QTest::newRow("left alone") << QByteArray("GIT_STRATEGY: none") << true;
        QTest::newRow("cloned anew") << QByteArray("GIT_STRATEGY: clone, GIT_CLEAN_FLAGS: none") << false;
        QTest::newRow("emptied") << QByteArray("GIT_STRATEGY: empty") << false;
    }
    void aHostKeepsWhatIsNotCleaned()
    {
        QFETCH(QByteArray, variables);
        QFETCH(bool, isKept);
        const QByteArray text = "variables: {" + variables
            + "}\nbuild:\n  script:\n    - test -d _opam || opam switch create . 4.14.2 -y --no-install\n    - eval $(opam env)\n"
              "    - opam install . --deps-only\n";
        m_fixture.runner = *m_fixture.facts.runner(u"self-managed-shell");
        const Estimate cold = m_fixture.of(text, Scenario::Cold);
        const Estimate warm = m_fixture.of(text, Scenario::Warm);
        m_fixture.runner = m_fixture.facts.runners.constFirst();
        constexpr double compiled = 30; // seconds
        QVERIFY(cold.job(u"build")->of(Phase::Switch).count() > compiled);
        QCOMPARE(warm.job(u"build")->of(Phase::Switch).count() < compiled, isKept);
        QCOMPARE(warm.job(u"build")->of(Phase::Packages).count() < nothingToDo, isKept);
    }

    /// A switch at a path of its own on the host is there again, whatever runner variables name it; what opam is told to take as there is not installed.
    void aSwitchOnTheHostIsKept()
    {
        const QByteArray hostSwitch =
            "build:\n  variables:\n    OPAMASSUMEDEPEXTS: \"1\"\n"
            "    OPAMSWITCH: $CI_BUILDS_DIR/switches/$CI_RUNNER_SHORT_TOKEN-$CI_PROJECT_ID-$CI_CONCURRENT_PROJECT_ID\n"
            "  script:\n    - test -f \"$OPAMSWITCH/_opam/.opam-switch/switch-config\" || opam switch create \"$OPAMSWITCH\" "
            "ocaml-base-compiler.5.4.1 --no-install\n"
            "    - eval $(opam env)\n    - opam install . --deps-only\n    - dune build\n";
        m_fixture.runner = *m_fixture.facts.runner(u"self-managed-shell");
        const Estimate cold = m_fixture.of(hostSwitch, Scenario::Cold);
        const Estimate warm = m_fixture.of(hostSwitch, Scenario::Warm);
        m_fixture.runner = m_fixture.facts.runners.constFirst();
        constexpr double compiled = 30; // seconds
        QVERIFY(cold.job(u"build")->of(Phase::Switch).count() > compiled);
        QVERIFY(warm.job(u"build")->of(Phase::Switch).count() < nothingToDo);
        QVERIFY(warm.job(u"build")->of(Phase::Packages).count() < nothingToDo);
        QCOMPARE(cold.job(u"build")->of(Phase::System).count(), 0.0);
    }

    void whatIsAssumedIsSaid()
    {
        const Estimate result =
            m_fixture.of("j: {image: nobody/knows, script: [frobnicate, make], cache: {paths: [~/.opam]}}", Scenario::Cold);
        QStringList texts;
        for (const Assumption &assumption : result.assumptions) {
            QVERIFY(!assumption.text.isEmpty() && !assumption.source.isEmpty() && !assumption.confidence.isEmpty());
            texts.append(assumption.text);
        }
        const QString all = texts.join(u'\n');
        QVERIFY(all.contains(u"nobody/knows"_s));
        QVERIFY(all.contains(u"“frobnicate” does is not known"_s));
        QVERIFY(all.contains(u"make"_s));
        QVERIFY(all.contains(u"~/.opam"_s));
        QVERIFY(all.contains(u"CO₂e"_s));
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void everyPhaseSaysWhy()
    {
        for (const QByteArray &text : {localSwitch, imageSwitch, movedSwitch}) {
            const Estimate result = m_fixture.of(text, Scenario::Warm);
            for (const JobEstimate &job : result.jobs) {
                Seconds sum{0};
                for (const PhaseTime &phase : job.phases) {
                    QVERIFY2(!phase.because.isEmpty() && !phase.source.isEmpty(), qPrintable(phaseId(phase.phase)));
                    QVERIFY(phase.seconds.p10 <= phase.seconds.p50 && phase.seconds.p50 <= phase.seconds.p90);
                    sum += phase.seconds.p50;
                }
                // The median of a sum of skewed parts is a little more than the sum of their medians.
                QVERIFY2(sum < job.seconds.p50 * 1.02 && sum > job.seconds.p50 * 0.85, qPrintable(job.name));
            }
        }
    }

    void withoutAProjectATypicalOneIsAssumed()
    {
        const auto pipeline = Fixture::pipelineOf(imageSwitch);
        const Estimate result =
            estimate::estimate({pipeline, nullptr, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, Scenario::Cold});
        QVERIFY(result.job(u"build")->of(Phase::Packages).count() > 30);
        bool isSaid = false;
        for (const Assumption &assumption : result.assumptions)
            isSaid = isSaid || assumption.text.contains(u"typical"_s);
        QVERIFY(isSaid);
    }
};

QTEST_APPLESS_MAIN(TestJobs)
#include "tst_estimate_jobs.moc"
