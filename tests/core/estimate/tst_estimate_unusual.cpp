// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/memory.h"
#include "tests/core/estimate/fixture.h"

#include <algorithm>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// Scripts that are not those of recipes: containers, plugins of opam, other builders, repositories of others, machines by tags.
class TestUnusual : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    static QByteArray jobOf(const QByteArray &script, const QByteArray &more = {})
    {
        QByteArray text = "j:\n  image: nobody/knows\n" + more + "  script:\n";
        for (const QByteArray &line : script.split('\n'))
            text += "    - |\n      " + line + "\n";
        return text;
    }
    static double phaseOf(const Estimate &estimate, const QString &phase)
    {
        double sum = 0;
        for (const PhaseTime &each : estimate.jobs.constFirst().phases)
            sum += phase == "all"_L1 || phaseId(each.phase) == phase ? each.seconds.p50.count() : 0;
        return sum;
    }
    double added(const QByteArray &script, const QString &phase) const
    {
        return phaseOf(m_fixture.of(jobOf(script), Scenario::Cold), phase) - phaseOf(m_fixture.of(jobOf("true"), Scenario::Cold), phase);
    }
    /// Whether something is said that begins so, before all that is understood.
    static bool isSaid(const Estimate &estimate, QStringView begin)
    {
        return std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                           [begin](const Assumption &one) { return one.isUnknown && one.text.startsWith(begin); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.project.folder = u"/nowhere"_s;
        m_fixture.project.dune = opam::DuneProject();
        m_fixture.project.code.tests = 10;
        m_fixture.project.code.dockerfiles = {
            {u"Dockerfile"_s,
             u"FROM --platform=linux/amd64 debian:13 AS build\nRUN sleep 30\nCOPY . /src\nRUN sleep 8\nFROM debian:13\nRUN sleep 4\n"
             "COPY --from=build /src/x /x\n"_s},
            {u"cross/Dockerfile"_s, u"FROM --platform=$BUILDPLATFORM debian:13\nRUN sleep 30\n"_s}};
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
        // What is installed, where a part of a word is not known, and by plugins.
        row("opam install core.$(cat v)", "packages", 100, 900);
        row("opam install core.$(sed -n 's/version *= *//p' .v)", "packages", 100, 900);
        row("opam install git+https://example.org/core.git#main", "packages", 100, 900);
        row("opam install -y core.$VERSION", "packages", 100, 900);
        row("opam install $DEPS", "packages", 30, 400);
        row("opam install --deps-only -y sample", "packages", 30, 400);
        row("opam depext -yui core", "packages", 100, 900);
        row("opam depext core", "packages", 3, 20);
        row("opam pin add -yn core https://example.org/core.git", "packages", -0.01, 0.01);
        row("opam install -yt . --deps-only", "packages", 30, 400);
        row("why3 config detect", "all", 0.5, 5);
        row("why3 prove a.mlw", "all", 30, 120);
        row("opam monorepo pull", "packages", 20, 120);
        row("opam lock .", "packages", 4, 20);
        row("opam switch create s --empty\nopam install -y ocaml-system", "switch", 0.3, 5);
        row("opam switch create s --empty\nopam switch set-invariant ocaml-system", "switch", 0.3, 5);
        row("opam switch create s --empty\nopam switch set-invariant ocaml-base-compiler.5.1.1", "switch", 150, 700);
        // Other builders of the project.
        row("just deps", "packages", 30, 400);
        row("just build", "build", 2, 60);
        row("make -f nowhere.mk install-deps", "packages", 30, 400);
        row("dune build @bench", "test", 2, 40);
        row("dune exec bench/bench.exe", "test", 5, 40);
        row("dune exec bin/main.exe", "test", -0.01, 0.01);
        row("bisect-ppx-report html -o public", "build", 0.5, 4);
        row("esy build", "build", 200, 900);
        row("esy build\nesy test", "build", 200, 900);
        // What others have written.
        row("git clone --depth 1 https://example.org/x.git\ncd x\nmake", "build", 30, 200);
        row("git clone https://example.org/x.git y\ncd y && dune build", "build", 30, 200);
        row("git clone https://example.org/core.git\ncd core && opam install . -y", "packages", 100, 900);
        row("git clone https://example.org/x.git\ndune build", "build", 4, 40);
        // Containers.
        row("docker run --rm alpine sleep 7", "build", 7, 7.1);
        row("docker run --rm -v $PWD:/x -w /x -e A=1 alpine:3.20 sh -c 'sleep 3; sleep 4'", "build", 7, 7.1);
        row("docker run -v $CI_PROJECT_DIR:/x -w /x ocaml/opam opam install . --deps-only -y", "packages", 30, 400);
        row("docker run -d --name db postgres:16", "build", -0.01, 0.01);
        row("docker run --entrypoint sleep alpine 9", "build", 9, 9.1);
        row("docker buildx create --use", "all", 0.5, 3);
        row("docker compose build", "build", 30, 200);
        row("docker exec db psql", "build", 5, 60);
        row("docker buildx build --platform linux/amd64 .", "build", 42, 42.1);
        row("docker buildx build --platform linux/amd64,linux/arm64 .", "build", 83.9, 84.1);
        row("docker buildx build --platform linux/amd64,linux/arm64 cross", "build", 30, 30.1);
        // Nix: of a binary cache, or from sources.
        row("nix develop -c true", "packages", 1, 40);
        row("nix develop -c true", "switch", 15, 90);
        row("nix build .#default", "build", 1, 10);
        row("nix flake check", "test", 2, 40);
        row("echo opam-nix\nnix develop -c true", "switch", 150, 500);
        // Packages of other systems.
        row("brew install opam gmp", "system", 30, 120);
        row("zypper -n install gmp-devel", "system", 1, 10);
        row("zypper --non-interactive refresh", "system", 1, 10);
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

    /// In PowerShell a backslash stands for itself.
    void backslashesOfPowerShellAreKept_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<QString>("named");
        QTest::newRow("tag of Windows") << QByteArray("a: {tags: [saas-windows-medium-amd64], script: ['ci\\build.exe x\\y']}\n")
                                        << u"ci\\build.exe x\\y"_s;
        QTest::newRow("path of its own") << QByteArray("a: {script: ['.\\build.ps1']}\n") << u".\\build.ps1"_s;
        QTest::newRow("in quotation marks") << QByteArray("a: {script: [\".\\\\build.ps1 'a\\\\b'\"]}\n") << u".\\build.ps1 a\\b"_s;
        QTest::newRow("POSIX shell") << QByteArray("a: {script: ['frobnicate\\x']}\n") << u"frobnicatex"_s;
    }
    void backslashesOfPowerShellAreKept()
    {
        QFETCH(QByteArray, job);
        QFETCH(QString, named);
        const Estimate estimate = m_fixture.of(job, Scenario::Cold);
        QVERIFY2(std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                             [&](const Assumption &assumption) { return assumption.text.contains(u'“' + named + u'”'); }),
                 qPrintable(estimate.assumptions.constFirst().text));
    }

    /// Expressions of PowerShell run nothing; commands whose output a variable is given do.
    void expressionsOfPowerShellTakeNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("takesNothing");
        QTest::newRow("path")
            << uR"($env:Path = [System.Environment]::GetEnvironmentVariable("Path","Machine") + ";" + [System.Environment]::GetEnvironmentVariable("Path","User"))"_s
            << true;
        QTest::newRow("appended") << uR"($env:Path += "C:\tools (x86);" + $env:Path)"_s << true;
        QTest::newRow("of .NET") << uR"([Environment]::SetEnvironmentVariable("A", "b"); $n = 4)"_s << true;
        QTest::newRow("command behind it") << uR"($n = $env:A.Substring(0, 3); frobnicate)"_s << false;
        QTest::newRow("output") << u"$n = (frobnicate)"_s << false;
    }
    void expressionsOfPowerShellTakeNothing()
    {
        QFETCH(QString, line);
        QFETCH(bool, takesNothing);
        const Estimate estimate =
            m_fixture.of("a:\n  tags: [saas-windows-medium-amd64]\n  script:\n    - |\n      " + line.toUtf8() + "\n", Scenario::Cold);
        QCOMPARE(phaseOf(estimate, u"build"_s) < 0.01, takesNothing);
        QCOMPARE(isSaid(estimate, u"What “"), !takesNothing);
        QVERIFY(takesNothing || isSaid(estimate, u"What “frobnicate”"));
    }

    /// Patterns and lists of opam files are the project's own, and a folder that is none of its is not.
    void placesOfTheProjectAreItsOwn_data()
    {
        QTest::addColumn<QByteArray>("operand");
        QTest::addColumn<bool>("isOfProject");
        QTest::newRow("pattern") << QByteArray("./*.opam") << true;
        QTest::newRow("bare pattern") << QByteArray("*.opam") << true;
        QTest::newRow("list") << QByteArray("$(ls *.opam | sed s/.opam//)") << true;
        QTest::newRow("file that is made first") << QByteArray("./other.opam") << true;
        QTest::newRow("folder") << QByteArray(".") << true;
        QTest::newRow("folder without a package") << QByteArray("./src") << false;
        QTest::newRow("folder that is not there") << QByteArray("./vendor/cmdliner") << false;
    }
    void placesOfTheProjectAreItsOwn()
    {
        QFETCH(QByteArray, operand);
        QFETCH(bool, isOfProject);
        const gitlab::Files files = Fixture::checkoutOf({u"sample.opam"_s, u"src/dune"_s});
        const gitlab::Pipeline pipeline = Fixture::pipelineOf(jobOf("opam install -y --deps-only " + operand));
        const Estimate estimate = caravan::estimate::estimate({pipeline,
                                                               &m_fixture.project,
                                                               m_fixture.catalogue,
                                                               m_fixture.facts,
                                                               m_fixture.runner,
                                                               Scenario::Cold,
                                                               nullptr,
                                                               nullptr,
                                                               {},
                                                               false,
                                                               files});
        const double seconds = phaseOf(estimate, u"packages"_s);
        QVERIFY2((seconds > 60) == isOfProject, qPrintable(QString::number(seconds))); // with dune; cmdliner alone takes seconds
    }

    /// Of several packages opam reads those that it is sent to, and what they need of the project.
    void packagesOfAMonorepoAreApart_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("hasLarge");
        QTest::addColumn<bool>("hasAny");
        QTest::newRow("file") << QByteArray("opam install ./a/a.opam --deps-only -y") << false << true;
        QTest::newRow("folder") << QByteArray("opam install ./a --deps-only -y") << false << true;
        QTest::newRow("folder with a slash") << QByteArray("opam install a/ --deps-only -y") << false << true;
        QTest::newRow("name") << QByteArray("opam install --deps-only -y a") << false << true;
        QTest::newRow("inside") << QByteArray("cd a && opam install . --deps-only") << false << true;
        QTest::newRow("pin") << QByteArray("opam pin add -y a ./a") << false << true;
        QTest::newRow("switch") << QByteArray("opam switch create ./a ocaml-system --deps-only -y") << false << true;
        QTest::newRow("depext") << QByteArray("opam depext -i a") << false << true;
        QTest::newRow("absolute") << QByteArray("opam install $CI_PROJECT_DIR/a --deps-only") << false << true;
        QTest::newRow("the large one") << QByteArray("opam install ./b --deps-only -y") << true << true;
        QTest::newRow("two") << QByteArray("opam install ./a ./b --deps-only -y") << true << true;
        QTest::newRow("one that needs it") << QByteArray("opam install ./c --deps-only -y") << true << true;
        QTest::newRow("pattern") << QByteArray("opam install ./*/*.opam --deps-only -y") << true << true;
        QTest::newRow("pattern of one") << QByteArray("opam install ./a/*.opam --deps-only -y") << false << true;
        QTest::newRow("not further down") << QByteArray("opam install . --deps-only -y") << false << false;
        QTest::newRow("further down") << QByteArray("opam install . --recursive --deps-only -y") << true << true;
        QTest::newRow("further down in one") << QByteArray("opam install -r ./a --deps-only -y") << false << true;
    }
    void packagesOfAMonorepoAreApart()
    {
        QFETCH(QByteArray, command);
        QFETCH(bool, hasLarge);
        QFETCH(bool, hasAny);
        Fixture fixture;
        const auto fileOf = [](const QString &name, std::initializer_list<QStringView> dependencies) {
            opam::OpamFile file = Fixture::projectOf(dependencies, 0).opamFiles.constFirst();
            file.file = name + u'/' + name + ".opam"_L1;
            file.package = name;
            return file;
        };
        fixture.project.opamFiles = {fileOf(u"a"_s, {u"dune", u"fmt"}), fileOf(u"b"_s, {u"dune", u"core"}), fileOf(u"c"_s, {u"dune", u"b"})};
        const double seconds = phaseOf(fixture.of(jobOf(command), Scenario::Cold), u"packages"_s);
        QVERIFY2((seconds > 20) == hasAny, qPrintable(QString::number(seconds)));
        QVERIFY2((seconds > 150) == hasLarge, qPrintable(QString::number(seconds)));
    }

    /// A loop that ends with its first success is one run, one that waits for something is of nobody knows how many.
    void retriesAreNoLoops()
    {
        const auto isOpen = [&](const QByteArray &line) { return isSaid(m_fixture.of(jobOf(line), Scenario::Cold), u"How often"); };
        QVERIFY(!isOpen("until [ $n -gt 3 ]; do opam install core && break; sleep 10; done"));
        QVERIFY(isOpen("while true; do sleep 10; test -f ready && break; done"));
        QVERIFY(isOpen("until test -f ready; do sleep 10; done"));
    }

    /// What stands behind a copy of the project is not in the cache of layers.
    void layersBehindSourcesAreMadeAnew()
    {
        const QByteArray text = "j:\n  image: docker:28\n  services: ['docker:28-dind']\n  script:\n"
                                "    - docker buildx build --cache-from type=registry,ref=$CI_REGISTRY_IMAGE/c "
                                "--cache-to type=registry,ref=$CI_REGISTRY_IMAGE/c,mode=max -t $CI_REGISTRY_IMAGE:x .\n"
                                "    - docker push $CI_REGISTRY_IMAGE:x\n";
        const double cold = m_fixture.seconds(text, Scenario::Cold, u"j", Phase::Build);
        const double warm = m_fixture.seconds(text, Scenario::Warm, u"j", Phase::Build);
        QVERIFY2(cold > 41.9 && cold < 42.1, qPrintable(QString::number(cold)));
        QVERIFY2(warm > 7.9 && warm < 8.1, qPrintable(QString::number(warm)));
    }

    /// What a program keeps spares time where a cache of GitLab can hold it, and nowhere else.
    void keptFoldersSpareTime_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<double>("atMost"); ///< of the time of the first run
        QTest::newRow("esy") << QByteArray("export ESY__PREFIX=$CI_PROJECT_DIR/.esy\nesy build") << QByteArray(".esy") << 0.3;
        QTest::newRow("npm") << QByteArray("npm install") << QByteArray("node_modules/") << 0.5;
        QTest::newRow("cargo") << QByteArray("cargo build") << QByteArray("target") << 0.5;
        QTest::newRow("at home") << QByteArray("esy build") << QByteArray("/root/.esy") << 1.0;
    }
    void keptFoldersSpareTime()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, path);
        QFETCH(double, atMost);
        const QByteArray text = jobOf(script, "  cache: {key: k, paths: [" + path + "]}\n");
        const auto work = [&](Scenario scenario) {
            const Estimate estimate = m_fixture.of(text, scenario);
            return phaseOf(estimate, u"build"_s) + phaseOf(estimate, u"system"_s);
        };
        const double share = work(Scenario::Warm) / work(Scenario::Cold);
        QVERIFY2(share <= atMost && share > 0.05, qPrintable(QString::number(share)));
        QVERIFY2(atMost < 1 || share > 0.99, qPrintable(QString::number(share)));
    }

    /// Source: GitLab, doc/ci/pipelines/compute_minutes.md, 2026-08.
    void hostedMachinesHaveTheirPrice_data()
    {
        QTest::addColumn<double>("factor");
        QTest::newRow("saas-linux-large-amd64") << 3.0;
        QTest::newRow("saas-linux-medium-amd64-gpu-standard") << 7.0;
        QTest::newRow("saas-windows-medium-amd64") << 1.0;
        QTest::newRow("saas-macos-medium-m1") << 6.0;
        QTest::newRow("saas-macos-large-m2pro") << 12.0;
    }
    void hostedMachinesHaveTheirPrice()
    {
        QFETCH(double, factor);
        const QByteArray tags = "  tags: [" + QByteArray(QTest::currentDataTag()) + "]\n";
        const double billed = m_fixture.of(jobOf("sleep 6000", tags), Scenario::Warm).billedMinutes.p50;
        QVERIFY2(billed > 100 * factor && billed < 105 * factor, qPrintable(QString::number(billed)));
    }

    /// A job is timed, and billed, on the machine that its tags ask for.
    void tagsAskForMachines()
    {
        const auto of = [&](const QByteArray &tags) { return m_fixture.of(jobOf("opam install core", tags), Scenario::Cold); };
        const auto packages = [](const Estimate &one) { return phaseOf(one, u"packages"_s); };
        const auto width = [](const Estimate &one) { return one.wall.p90 / one.wall.p50; };
        const Estimate plain = of({});
        const Estimate large = of("  tags: [saas-linux-large-amd64]\n");
        QVERIFY2(packages(large) < 0.6 * packages(plain), qPrintable(QString::number(packages(large))));
        QVERIFY(large.billedMinutes.p50 > 2.9 * large.jobs.constFirst().seconds.p50.count() / 60 * 0.9);
        QVERIFY(large.energyWh.mid > plain.energyWh.mid / 4);
        const Estimate arm = of("  tags: [saas-linux-medium-arm64]\n");
        QVERIFY(packages(arm) < 0.8 * packages(plain));
        const Estimate windows = of("  tags: [saas-windows-medium-amd64]\n");
        QVERIFY(packages(windows) > 2 * packages(plain));
        const double made = phaseOf(windows, u"queue"_s) - phaseOf(plain, u"queue"_s); // a machine for each job, GitLab says five minutes
        QVERIFY2(made > 280 && made < 330, qPrintable(QString::number(made)));
        QVERIFY(windows.billedMinutes.p50 < windows.wall.p50.count() / 60 - 4.5);
        QVERIFY(width(windows) > width(plain));
        QVERIFY(isSaid(windows, u"“j” asks by its tag “saas-windows-medium-amd64”"));
        QVERIFY(packages(of("  tags: [macos]\n")) > 1.4 * packages(plain));
        QCOMPARE(windows.jobs.constFirst().of(Phase::Pull), Seconds(0)); // a virtual machine for each job
        QCOMPARE(of("  tags: [saas-macos-medium-m1]\n").jobs.constFirst().of(Phase::Pull), Seconds(0));
        QVERIFY(of("  tags: [windows]\n").jobs.constFirst().of(Phase::Pull) > Seconds(0));
        const Estimate own = of("  tags: [our-runner]\n");
        QCOMPARE(own.wall.p50, plain.wall.p50);
        for (const Estimate &one : {plain, large, arm, windows, own}) {
            QVERIFY(one.wall.p10 <= one.wall.p50 && one.wall.p50 <= one.wall.p90);
            double sum = 0;
            for (const PhaseTime &phase : one.jobs.constFirst().phases)
                sum += phase.seconds.p50.count();
            QVERIFY2(std::abs(sum / one.jobs.constFirst().seconds.p50.count() - 1) < 0.15, qPrintable(QString::number(sum)));
        }
    }

    /// A profile for the tags of a runner of the same server stands for it.
    void tagsAskForRunners()
    {
        Fixture other = m_fixture;
        other.runner = *other.facts.runner(u"inria-small");
        const QByteArray text = jobOf("opam install core", "  tags: [ci.inria.fr, large]\n");
        const double tagged = other.of(text, Scenario::Cold).wall.p50.count();
        other.runner = *other.facts.runner(u"inria-large");
        QVERIFY2(std::abs(other.of(text, Scenario::Cold).wall.p50.count() / tagged - 1) < 0.01, qPrintable(QString::number(tagged)));
    }

    void editedTagsAreSeen()
    {
        Memory memory;
        const auto of = [&](const QByteArray &text, Memory *with) {
            const gitlab::Pipeline pipeline = Fixture::pipelineOf(text);
            return caravan::estimate::estimate(
                       {pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, Scenario::Cold, with})
                .wall.p50;
        };
        const QByteArray plain = jobOf("opam install core");
        const QByteArray tagged = jobOf("opam install core", "  tags: [saas-linux-large-amd64]\n");
        QCOMPARE(of(plain, &memory), of(plain, nullptr));
        QCOMPARE(of(tagged, &memory), of(tagged, nullptr));
        QCOMPARE(of(plain, &memory), of(plain, nullptr));
    }

    /// What stands elsewhere and was not fetched is said first.
    void absentIncludesAreSaid()
    {
        const Estimate estimate = m_fixture.of("include: {project: a/b, file: /c.yml}\nj: {script: [dune build]}\n", Scenario::Cold);
        QVERIFY(std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                            [](const Assumption &one) { return one.isUnknown && one.text.contains(u"was not fetched"_s); }));
        QVERIFY(estimate.assumptions.constFirst().isUnknown);
    }
};

QTEST_APPLESS_MAIN(TestUnusual)
#include "tst_estimate_unusual.moc"
