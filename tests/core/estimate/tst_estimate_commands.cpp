// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/world/paths.h"
#include "tests/core/estimate/fixture.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// What the lines of a job come to, command by command.
class TestCommands : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    static QByteArray jobOf(const QByteArray &script, const QByteArray &more = {})
    {
        QByteArray text = "j:\n  image: nobody/knows\n" + more + "  script:\n";
        for (const QByteArray &line : script.split('\n'))
            text += "    - |\n      " + QByteArray(line).replace("\\n", "\n      ") + "\n";
        return text;
    }
    static double phaseOf(const Estimate &estimate, const QString &phase)
    {
        double sum = 0;
        for (const PhaseTime &each : estimate.jobs.constFirst().phases) {
            const bool isWanted = phase == "all"_L1 || phaseId(each.phase) == phase;
            sum += isWanted ? each.seconds.p50.count() : 0;
        }
        return sum;
    }
    /// Seconds that a script adds to a phase of an empty job.
    double added(const QByteArray &script, const QString &phase, const QByteArray &more = {}) const
    {
        return phaseOf(m_fixture.of(jobOf(script, more), Scenario::Cold), phase)
            - phaseOf(m_fixture.of(jobOf("true", more), Scenario::Cold), phase);
    }
    static QString textsOf(const Estimate &estimate)
    {
        QStringList texts;
        for (const Assumption &assumption : estimate.assumptions)
            texts.append(assumption.text);
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void pathsAreAbsolute_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("absolute");
        QTest::newRow("of the folder") << u"_opam"_s << u"/builds/project/lib/_opam"_s;
        QTest::newRow("of the user") << u"~/.opam/5.4"_s << u"/home/opam/.opam/5.4"_s;
        QTest::newRow("the folder") << u"."_s << u"/builds/project/lib"_s;
        QTest::newRow("above") << u"../_opam"_s << u"/builds/project/_opam"_s;
        QTest::newRow("hidden") << u"/builds/project/.cache"_s << u"/builds/project/.cache"_s;
        QTest::newRow("twice a slash") << u"/builds//project/./x"_s << u"/builds/project/x"_s;
        QTest::newRow("a slash at the end") << u"/builds/project/"_s << u"/builds/project"_s;
        QTest::newRow("the root") << u"/"_s << u"/"_s;
    }
    void pathsAreAbsolute()
    {
        QFETCH(const QString, path);
        QTEST(absolutePath(path, u"/builds/project/lib"_s), "absolute");
    }

    void initTestCase()
    {
        m_fixture.project.folder = u"/nowhere"_s;
        m_fixture.project.dune = opam::DuneProject();
        m_fixture.project.code.tests = 10;
        project::Code &code = m_fixture.project.code;
        code.makefiles = {
            {u"Makefile"_s,
             u".PHONY: all deps test slow\nDUNE = opam exec -- dune\nall: deps\n\t$(DUNE) build\ndeps:\n\t@opam install . --deps-only -y\n"
             "test:\n\t$(DUNE) runtest\nslow:\n\tsleep 100\nboth: slow test\nsub:\n\t$(MAKE) -C tools install\nloop:\n\t$(MAKE) loop; "
             "$(MAKE) loop\n"
             "cd:\n\tcd tools\n\t$(MAKE) slow\nempty: $(OBJECTS)\n"_s},
            {u"tools/Makefile"_s, u"install:\n\tsleep 50\nslow:\n\tsleep 7\n"_s}};
        code.dockerfiles = {
            {u"Dockerfile"_s, u"ARG OCAML=5.4\nFROM debian:13\nENV SLOW 40\nRUN sleep $SLOW\nrun --mount=type=cache,target=/x sleep 3\n"_s},
            {u"stages/Dockerfile"_s,
             u"ARG BASE=12\nFROM debian:$BASE AS deps\nRUN sleep 20\nFROM debian:13 AS other\nRUN sleep 300\nFROM deps AS build\n"
             "RUN <<EOF\nsleep 25\nsleep 5\nEOF\nFROM scratch\nCOPY --from=build /x /x\n"_s},
            {u"ci/Dockerfile.ci"_s, u"FROM debian:13\nARG LONG=10\nRUN [\"sleep\", \"5\"]\nRUN sleep ${LONG}\n"_s}};
    }

    void linesTakeTheirTime_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        const auto row = [](const char *script, const char *phase, double from, double to) {
            QTest::newRow(script) << QByteArray(script) << QString::fromLatin1(phase) << from << to;
        };
        // opam: roots, switches, sets of packages.
        row("opam init --root=.r --bare", "switch", 15, 60);
        row("opam --root .r init --bare -y", "switch", 15, 60);
        row("OPAMROOT=$PWD/.r opam init --bare", "switch", 15, 60);
        row("opam init --root=.r --bare git+https://github.com/ocaml/opam-repository.git", "switch", 60, 200);
        row("opam init --root=.r -c 4.14.2", "switch", 130, 700);
        row("apt-get install -y ocaml\nopam init --root=.r", "switch", 15, 80);
        row("opam init --root=.r --bare\nopam switch create s --empty --root=.r", "switch", 15, 60);
        row("opam switch create s ocaml-system", "switch", 5, 25);
        row("opam switch create . 5.2.1 --no-install", "switch", 130, 600);
        row("opam switch create . 5.2.1 --no-install", "packages", -0.01, 0.01);
        row("opam switch create . 5.2.1 --deps-only -y", "packages", 40, 400);
        row("opam update", "switch", 15, 60);
        row("opam list", "switch", 0.2, 3);
        row("opam install core", "packages", 100, 900);
        row("opam install core --dry-run", "packages", 3, 20);
        row("OPAMDRYRUN=true opam install core", "packages", 3, 20);
        row("opam install . --deps-only", "packages", 30, 400);
        row("opam install . --deps-only --locked", "packages", 30, 400);
        row("opam install . --deps-only\nopam install . --deps-only", "packages", 30, 420);
        row("opam install . --deps-only\nopam install --switch=5.0.0 . --deps-only", "switch", 130, 700);
        row("opam install ./sample.opam --depext-only", "packages", 3, 20);
        row("opam pin add -n sample .", "packages", -0.01, 0.01);
        row("opam pin .", "packages", 30, 400);
        row("opam pin add sample . -y", "packages", 30, 400);
        row("opam clean -a -c -s --logs", "switch", 0.3, 5);
        row("opam exec -- sleep 20", "all", 20, 30);
        // What a command gets from another, or is run by it.
        row("echo core | xargs opam install -y", "packages", 100, 900);
        row("echo core | xargs -n1 opam install -y", "packages", 100, 900);
        row("echo core | xargs -I{} opam install -y {}", "packages", 100, 900);
        row("P='fmt core'; echo $P | sudo xargs opam install", "packages", 100, 900);
        row("echo a b | xargs -n 1 sleep 5", "build", 10, 10.1);
        row("ls *.opam | xargs -n1 opam install --deps-only -y", "packages", 30, 400);
        row("cat deps | xargs opam install -y", "packages", 30, 400);
        row("echo a | xargs echo", "all", -0.01, 0.01);
        row("find . -name '*.opam' -exec opam install --deps-only {} +", "packages", 30, 400);
        row("find . -name dune-project -execdir opam exec -- dune build \\;", "build", 4, 40);
        row("find . -name '*.ml'", "all", -0.01, 0.01);
        // dune.
        row("dune build", "build", 4, 40);
        row("dune build -p sample", "build", 1, 8);
        row("dune build @install --profile release", "build", 1, 8);
        row("dune runtest", "test", 2, 40);
        row("dune build @runtest", "test", 2, 40);
        row("dune build\ndune build", "build", 4, 40);
        row("dune build @doc", "build", 1.5, 12);
        row("dune build @fmt", "build", 0.3, 3);
        row("dune pkg lock", "packages", 20, 150);
        row("dune clean", "build", -0.01, 0.2);
        row("sleep 7200", "build", 7200, 7201);
        // Nix.
        row("nix develop -c sleep 9", "build", 9, 9.1);
        row("nix-shell --run 'dune build'", "build", 4, 40);
        // Packages of the system.
        row("apt-get update", "system", 2, 10);
        row("sudo apt-get -o Acquire::Retries=3 install -y texlive-full", "system", 400, 4000);
        row("apt-get install -y --no-install-recommends texlive-full", "system", 400, 4000);
        row("apt-get install --no-install-recommends -y latexmk texlive-latex-extra", "system", 20, 200);
        row("apt-get install -y -t bookworm-backports libgmp-dev", "system", 1, 10);
        row("apt-get install -y --no-install-recommends texlive-fonts-extra", "system", 60, 600);
        row("apt-get install -y --no-install-recommends texlive-lang-all", "system", 90, 900);
        row("apk add --no-cache texlive-full", "system", 100, 4000);
        row("apk add --virtual .deps gmp-dev", "system", 0.5, 10);
        row("apt-get install -y build-essential g++ gcc", "system", 15, 90);
        row("apt-get install -y llvm-14-dev", "system", 15, 120);
        row("apt-get upgrade -y", "system", 8, 60);
        row("pacman -Sy --noconfirm gmp", "system", 0.5, 10);
        // Images.
        row("docker build .", "all", 43, 80);
        row("docker build -f ci/Dockerfile.ci ci", "all", 15, 50);
        row("docker build --build-arg LONG=90 -f ci/Dockerfile.ci ci", "all", 95, 140);
        row("buildah bud --build-arg=LONG=90 --file=ci/Dockerfile.ci ci", "all", 95, 140);
        row("docker build -t $CI_REGISTRY_IMAGE/x .\ndocker push $CI_REGISTRY_IMAGE/x", "deploy", 0.5, 30);
        row("docker pull debian:13", "all", 1, 60);
        // The context may stand anywhere among the options.
        row("docker build ci -f ci/Dockerfile.ci", "build", 15, 15.1);
        row("docker build . -t $CI_REGISTRY_IMAGE:all", "build", 42, 43.1);
        row("docker buildx build ci --push --file=ci/Dockerfile.ci -t x --label a=b", "build", 15, 15.1);
        row("docker image build --network host .", "build", 42, 43.1);
        row("podman build --build-arg LONG=30 --file ci/Dockerfile.ci --pull ci --format docker", "build", 35, 35.1);
        row("buildctl-daemonless.sh build --frontend dockerfile.v0 --local context=. --local dockerfile=ci --opt filename=Dockerfile.ci "
            "--opt build-arg:LONG=30 --output type=image,name=$CI_REGISTRY_IMAGE/b:x,push=true",
            "build", 35, 35.1);
        row("buildctl build --frontend dockerfile.v0 --local context=. --local dockerfile=.", "build", 42, 43.1);
        // Stages.
        row("docker build stages", "build", 50, 50.1);
        row("docker build stages --target build", "build", 50, 50.1);
        row("docker build --target=deps stages", "build", 20, 20.1);
        row("docker build --target other stages", "build", 300, 300.1);
        row("DOCKER_BUILDKIT=0 docker build --target build stages", "build", 350, 350.1);
        row("cd ci && docker build -f Dockerfile.ci .", "all", 15, 50);
        // Files.
        row("opam switch create . 5.2.1 --no-install\ncp -a _opam /tmp/o", "save", -0.01, 0.01);
        row("opam switch create . 5.2.1 --no-install\ncp -a _opam /tmp/o", "restore", 1, 60);
        row("opam switch create . 5.2.1 --no-install\ntar czf o.tgz _opam", "save", 8, 120);
        row("opam switch create . 5.2.1 --no-install\ntar cf o.tar _opam", "save", 0.2, 5);
        row("opam switch create . 5.2.1 --no-install\ntar czf o.tgz _opam\nrm -rf _opam\ntar xzf o.tgz", "restore", 1, 30);
        row("opam switch create . 5.2.1 --no-install\ntar -C . -cf - _opam | zstd > o", "save", 0.2, 5);
        // Other programs.
        row("git clone https://example.org/x.git", "clone", 1, 10);
        row("cargo build --release", "build", 60, 400);
        row("npm ci", "system", 10, 60);
        row("pip install -r requirements.txt", "system", 5, 60);
        row("latexmk -pdf paper.tex", "build", 10, 60);
        row("coqc a.v", "build", 5, 60);
        // make, by its own makefile.
        row("make", "packages", 30, 400);
        row("make all", "build", 4, 40);
        row("make test", "test", 2, 40);
        row("make slow", "all", 100, 101);
        row("make -j4 both", "all", 105, 200);
        row("make sub", "all", 50, 51);
        row("make -C tools slow", "all", 7, 8);
        row("cd tools\nmake slow", "all", 7, 8);
        row("make cd", "all", 100, 101);
        row("make -n slow", "all", -0.01, 0.01);
        // Ways through a script.
        row("f() { sleep $1; }; f 10; f 20", "all", 30, 31);
        row("for s in 10 20; do sleep $s; done", "all", 30, 31);
        row("test -d _opam || sleep 30", "all", 30, 31);
        row("mkdir -p x; test -d _opam && sleep 30; true", "all", -0.01, 0.01);
        row("opam switch create . 5.2.1 --no-install\nif [ -d _opam ]; then sleep 5; else sleep 500; fi", "build", 5, 6);
        row("(cd tools; sleep 3); make slow", "all", 103, 104);
        row("timeout 10 sleep 60 || true", "all", 10, 11);
        row("sleep 1m", "all", 60, 61);
        row("sleep $((10*60))", "build", 600, 600.1);
        row("N=5; sleep $(( N * 60 ))", "build", 300, 300.1);
        row("timeout 600 sleep infinity || true", "build", 600, 600.1);
        row("sleep \"$WHO_KNOWS\"", "build", 1, 600);
        row("Start-Sleep 600", "build", 600, 600.1);
        row("Start-Sleep -Seconds 600", "build", 600, 600.1);
        row("Start-Sleep -Milliseconds 600", "build", 0.6, 0.61);
        row("sleep 30 & sleep 20; wait", "all", 30, 31);
        row("sleep 10 & sleep 20 & sleep 40; wait", "all", 40, 41);
        row("for s in 10 20 30; do sleep $s & done; wait", "all", 30, 31);
        row("sleep 500 & sleep 5", "all", 5, 6);
        row("(sleep 10; sleep 10) & sleep 5\nwait\nsleep 4", "all", 24, 25);
    }
    void linesTakeTheirTime()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, phase);
        QFETCH(double, from);
        QFETCH(double, to);
        const double seconds = added(script, phase);
        QVERIFY2(seconds >= from - 0.001 && seconds <= to, qPrintable(QString::number(seconds)));
    }

    /// Work that fills the processors does not get faster by being done at once.
    /// What dune has built with other options is of no use.
    void buildsOfOtherOptionsAreApart_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("isAnew");
        QTest::newRow("the same") << QByteArray("dune build") << false;
        QTest::newRow("dev") << QByteArray("dune build --profile dev") << false;
        QTest::newRow("profile") << QByteArray("dune build --profile release") << true;
        QTest::newRow("profile with a sign") << QByteArray("dune build --profile=release") << true;
        QTest::newRow("release") << QByteArray("dune build --release") << true;
        QTest::newRow("package") << QByteArray("dune build -p sample") << true;
        QTest::newRow("variable") << QByteArray("DUNE_PROFILE=release dune build") << true;
        QTest::newRow("folder") << QByteArray("dune build --build-dir=_b2") << true;
        QTest::newRow("folder by variable") << QByteArray("DUNE_BUILD_DIR=_b2 dune build") << true;
        QTest::newRow("the same folder") << QByteArray("dune build --build-dir $PWD/_build") << false;
        QTest::newRow("instrumented") << QByteArray("dune build --instrument-with bisect_ppx") << true;
        QTest::newRow("workspace") << QByteArray("dune build --workspace=dune-workspace.ci") << true;
    }
    void buildsOfOtherOptionsAreApart()
    {
        QFETCH(QByteArray, second);
        QFETCH(bool, isAnew);
        const auto seconds = [&](const QByteArray &script, const QString &phase) {
            return added(script, phase, "  variables: {DUNE_CACHE: disabled}\n");
        };
        const double once = seconds("dune build", u"build"_s);
        const double again = seconds("dune build\n" + second, u"build"_s) - once;
        QVERIFY2((again > 0.25 * once) == isAnew, qPrintable(QString::number(again)));
        const double tests = added("dune test", u"test"_s);
        QVERIFY(added("dune test\ndune test", u"test"_s) < 1.01 * tests);
        QVERIFY(added("dune test\ndune test --force", u"test"_s) > 1.99 * tests);
    }

    /// The runner gives after_script five minutes, whatever the job has.
    void afterScriptsEnd()
    {
        const auto seconds = [&](const QByteArray &more) {
            return phaseOf(m_fixture.of(jobOf("sleep 5", "  after_script: [sleep 600]\n" + more), Scenario::Cold), u"build"_s);
        };
        QVERIFY2(std::abs(seconds({}) - 305) < 1, qPrintable(QString::number(seconds({}))));
        QVERIFY(std::abs(seconds("  variables: {RUNNER_AFTER_SCRIPT_TIMEOUT: 1h10m}\n") - 605) < 1);
        QVERIFY(std::abs(seconds("  variables: {RUNNER_AFTER_SCRIPT_TIMEOUT: 30s}\n") - 35) < 1);
        const Estimate cut = m_fixture.of(jobOf("sleep 600", "  variables: {RUNNER_SCRIPT_TIMEOUT: 1m}\n"), Scenario::Cold);
        QVERIFY(cut.jobs.constFirst().failure.contains(u"RUNNER_SCRIPT_TIMEOUT"_s));
        QVERIFY(cut.wall.p50.count() < m_fixture.of(jobOf("sleep 600"), Scenario::Cold).wall.p50.count() - 530);
    }

    void processorsAreShared()
    {
        const double one = added("cargo build", u"build"_s);
        const double two = added("cargo build & cargo build & wait", u"build"_s);
        QVERIFY2(two > 0.95 * one && two <= 2 * one, qPrintable(QString::number(two / one)));
    }

    void flagsDecideTheSet()
    {
        opam::Dependency test;
        test.name = u"core"_s;
        test.isTestOnly = true;
        test.filter = u"with-test"_s;
        m_fixture.project.opamFiles[0].depends.append(test);
        const double without = added("opam install . --deps-only", u"packages"_s);
        QVERIFY(added("opam install . --deps-only --with-test", u"packages"_s) > without + 60);
        QVERIFY(added("OPAMWITHTEST=true opam install . --deps-only", u"packages"_s) > without + 60);
        QVERIFY(added("export OPAMWITHTEST=1\nopam install . --deps-only", u"packages"_s) > without + 60);
        QCOMPARE(added("OPAMWITHTEST=false opam install . --deps-only", u"packages"_s), without);
        m_fixture.project.opamFiles[0].depends.removeLast();
    }

    void proofsAndOtherLanguagesCount()
    {
        Fixture fixture;
        fixture.project.folder = u"/nowhere"_s;
        const auto build = [&](const QByteArray &script) { return fixture.seconds(jobOf(script), Scenario::Cold, u"j", Phase::Build); };
        const double ocaml = build("make");
        fixture.project.code.cppLines = 100'000;
        QVERIFY(build("make") > ocaml + 100);
        fixture.project.code.cppLines = 0;
        fixture.project.code.coqLines = 50'000;
        QVERIFY2(build("make -j2") > 80 && build("make -j2") < 600, qPrintable(QString::number(build("make -j2"))));
        QVERIFY2(build("make") > 1.4 * build("make -j2"), "without -j one processor works");
        QVERIFY2(build("dune build") < 20, "no dune file has a theory");
        fixture.project.code.provesWithDune = true;
        QVERIFY(build("dune build") > 80);
        QVERIFY(fixture.of(jobOf("make"), Scenario::Cold).wall.p90 > 3 * fixture.of(jobOf("make"), Scenario::Cold).wall.p50);
        fixture.project.code = {};
        fixture.project.sourceLines = 0;
        opam::Dependency coq;
        coq.name = u"coq-mathcomp-ssreflect"_s;
        fixture.project.opamFiles[0].depends.append(coq);
        QVERIFY2(build("make -j2") > 30, "a development of unknown size");
        QVERIFY(textsOf(fixture.of(jobOf("make -j2"), Scenario::Cold)).contains(u"20,000 line"_s)
                || textsOf(fixture.of(jobOf("make -j2"), Scenario::Cold)).contains(u"20000 line"_s));
    }

    /// Tests of which nobody knows how long they run have the widest range, and that is said first.
    void testsAreTheWidestAssumption()
    {
        QByteArray text = jobOf("opam install . --deps-only\ndune build\ndune runtest\nfrobnicate");
        text.replace("nobody/knows", "ocaml/opam:debian-12-ocaml-5.2"); // what that has in its switch is an assumption, too
        const Estimate result = m_fixture.of(text, Scenario::Cold);
        const JobEstimate &job = result.jobs.constFirst();
        QMap<QString, double> widths;
        for (const PhaseTime &phase : job.phases)
            widths.insert(phaseId(phase.phase), phase.seconds.p90 / phase.seconds.p50);
        QVERIFY(widths.value(u"test"_s) > 5);
        for (const QString &phase : {u"packages"_s, u"pull"_s, u"clone"_s})
            QVERIFY2(widths.value(u"test"_s) > widths.value(phase), qPrintable(phase));
        QVERIFY(result.assumptions.at(0).isUnknown && result.assumptions.at(1).isUnknown);
        bool isBehind = false;
        for (const Assumption &assumption : result.assumptions) {
            QVERIFY2(!(isBehind && assumption.isUnknown), qPrintable(assumption.text));
            isBehind = isBehind || !assumption.isUnknown;
        }
        const QString first = result.assumptions.at(0).text + result.assumptions.at(1).text;
        QVERIFY2(first.contains(u"frobnicate"_s) && first.contains(u"tests run"_s), qPrintable(first));
        QVERIFY(job.seconds.p90 - job.seconds.p50 > 2 * (job.seconds.p50 - job.seconds.p10));
    }

    void keysOfTheJobCount()
    {
        const auto wall = [&](const QByteArray &more) { return m_fixture.of(jobOf("sleep 600", more), Scenario::Cold); };
        const Estimate plain = wall({});
        const Estimate cut = wall("  timeout: 5 minutes\n");
        QVERIFY(!plain.jobs.constFirst().fails());
        QVERIFY2(cut.jobs.constFirst().fails(), "GitLab ends it");
        QVERIFY(cut.jobs.constFirst().failure.contains(u"timeout of 5"_s));
        QVERIFY(cut.wall.p50.count() < plain.wall.p50.count() - 250);
        QCOMPARE(wall("  timeout: 3h\n").wall.p50, plain.wall.p50);
        const auto failing = [&](const QByteArray &more) {
            return m_fixture.of(jobOf("sleep 100\nfalse", more), Scenario::Cold).wall.p50.count();
        };
        QVERIFY(failing("  retry: 2\n") > failing({}) + 190);
        QCOMPARE(failing("  retry: {max: 2, when: runner_system_failure}\n"), failing({}));
        QCOMPARE(failing("  retry: {max: 2, exit_codes: 1}\n"), failing("  retry: 2\n"));
        QCOMPARE(failing("  retry: {max: 2, exit_codes: [2, 3]}\n"), failing({}));
        QCOMPARE(failing("  retry: {max: 2, exit_codes: 3, when: [script_failure]}\n"), failing("  retry: 2\n"));
        const auto lacking = [&](const QByteArray &more) { // docker:28 has no opam
            return m_fixture.of("j:\n  image: docker:28\n" + more + "  script: [sleep 100, opam --version]\n", Scenario::Cold)
                .wall.p50.count();
        };
        QVERIFY(lacking("  retry: {max: 2, exit_codes: 127}\n") > lacking({}) + 190);
        QCOMPARE(lacking("  retry: {max: 2, exit_codes: 1}\n"), lacking({}));
        QCOMPARE(lacking("  retry: {max: 2, exit_codes: 1, when: script_failure}\n"), lacking("  retry: 2\n"));
        const double often = wall("  timeout: 5 minutes\n  retry: 2\n").wall.p50.count() - cut.wall.p50.count();
        QVERIFY2(std::abs(often - 2 * 300) < 2, qPrintable(QString::number(often)));
        QCOMPARE(wall("  timeout: 5 minutes\n  retry: {max: 2, when: script_failure}\n").wall.p50, cut.wall.p50);
        QCOMPARE(wall("  retry: 2\n").wall.p50, plain.wall.p50);
        QVERIFY(wall("  when: delayed\n  start_in: 10 minutes\n").wall.p50.count() > plain.wall.p50.count() + 590);
        QVERIFY(wall("  services: ['postgres:16']\n").wall.p50 > plain.wall.p50);
        const QByteArray two =
            "a: {image: x/y, resource_group: g, script: [sleep 100]}\nb: {image: x/y, resource_group: g, script: [sleep 100]}\n";
        QVERIFY(m_fixture.of(two, Scenario::Cold).wall.p50
                > m_fixture
                        .of(QByteArray(two).replace("b: {image: x/y, resource_group: g", "b: {image: x/y, resource_group: h"), Scenario::Cold)
                        .wall.p50
                    + Seconds(90));
    }

    void whatMakeRunsIsSaidWhereItIsNotKnown()
    {
        QVERIFY(!textsOf(m_fixture.of(jobOf("make all"), Scenario::Cold)).contains(u"“make"_s));
        QVERIFY(textsOf(m_fixture.of(jobOf("make install"), Scenario::Cold)).contains(u"“make install” runs is not known"_s));
        QVERIFY(textsOf(m_fixture.of(jobOf("make empty"), Scenario::Cold)).contains(u"“make empty” runs is not known"_s));
        QVERIFY(textsOf(m_fixture.of(jobOf("make -f other.mk x"), Scenario::Cold)).contains(u"“make x” runs is not known"_s));
    }

    /// Nothing hangs, whatever the scripts hold.
    void hostileScriptsEnd_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("make within make") << QByteArray("make loop");
        QTest::newRow("a fork bomb") << QByteArray(":(){ :|:& };:");
        QTest::newRow("loops in loops") << QByteArray(
            "for a in 1 2 3 4 5 6 7 8 9; do for b in 1 2 3 4 5 6 7 8 9; do for c in 1 2 3 4 5 6 7 8 9; do for d in "
            "1 2 3 4 5 6 7 8 9; do opam install core & done; done; done; done; wait");
        QTest::newRow("eval of itself") << QByteArray("X='eval \"$X\"'; eval \"$X\"");
        QTest::newRow("many at once") << QByteArray("sleep 1 & ").repeated(5000) + "wait";
        QTest::newRow("tar of tar") << QByteArray("opam switch create . 5.2.1 --no-install\n")
                + QByteArray("tar cf a.tar _opam a.tar\ntar xf a.tar\n").repeated(200);
        QTest::newRow("subshells") << QByteArray("(").repeated(3000) + "sleep 1" + QByteArray(")").repeated(3000);
        QTest::newRow("docker in docker") << QByteArray("docker build .\n").repeated(300);
        QTest::newRow("no words") << QByteArray(
            "make -C\ntar\ntar cf\ntar x -C\nopam\nopam --root\ndune build -p\napt-get -o\ndocker build -f\nwait\nsleep\nmake -f");
    }
    void hostileScriptsEnd()
    {
        QFETCH(QByteArray, script);
        QElapsedTimer timer;
        timer.start();
        const Estimate result = m_fixture.of(jobOf(script), Scenario::Warm);
        QVERIFY(!result.jobs.isEmpty());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestCommands)
#include "tst_estimate_commands.moc"
