// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What dune keeps in its cache, and what opam keeps in a root that its options name.
#include "tests/core/estimate/fixture.h"

#include <QRegularExpression>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

class TestEstimateDune : public QObject
{
    Q_OBJECT

private:
    static QByteArray dunePackages(const QByteArray &release, const QByteArray &more = {})
    {
        return "build:\n"
               "  image: debian:13\n"
               "  variables: {DUNE_CACHE_ROOT: $CI_PROJECT_DIR/_dune_cache"
            + more
            + "}\n"
              "  cache: {key: dune, paths: [_dune_cache/]}\n"
              "  before_script:\n"
              "    - apt-get update -qq && apt-get install -y -qq curl ca-certificates git build-essential\n"
              "    - curl -fsSL https://get.dune.build/install | sh -s --"
            + release
            + "\n"
              "    - export PATH=\"$HOME/.local/bin:$PATH\"\n"
              "  script:\n"
              "    - dune pkg lock\n"
              "    - dune build\n";
    }
    static QByteArray opamWithDuneCache(const QByteArray &mode)
    {
        return "build:\n"
               "  image: ocaml/opam:debian-13-ocaml-5.4\n"
               "  variables: {DUNE_CACHE_ROOT: $CI_PROJECT_DIR/_dune_cache"
            + mode
            + "}\n"
              "  cache: {key: dune, paths: [_dune_cache/]}\n"
              "  script:\n"
              "    - git config --global --add safe.directory \"$CI_PROJECT_DIR\"\n"
              "    - opam install . --deps-only\n"
              "    - opam exec -- dune build\n";
    }

    Fixture m_fixture;

private Q_SLOTS:
    void initTestCase() { m_fixture.project = Fixture::projectOf({u"dune", u"core", u"lwt", u"yojson"}, 3000); }

    /// A first run builds the compiler and all packages, which takes minutes.
    void coldRunBuildsTheCompiler()
    {
        const QByteArray text = dunePackages(" --release 3.24.2");
        const double compiler = m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Switch);
        const double packages = m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Packages);
        QVERIFY2(compiler > 120 && compiler < 600, qPrintable(QString::number(compiler)));
        QVERIFY2(packages > 60, qPrintable(QString::number(packages)));
        const Estimate cold = m_fixture.of(text, Scenario::Cold);
        QVERIFY(cold.job(u"build")->seconds.p90 > 1.5 * cold.job(u"build")->seconds.p50);
    }

    /// dune 3.22 and newer keeps the compiler below DUNE_CACHE_ROOT, older ones below XDG_CACHE_HOME.
    void compilerIsKeptWhereTheReleasePutsIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("3.24.2") << dunePackages(" --release 3.24.2") << true;
        QTest::newRow("newest") << dunePackages("") << true;
        QTest::newRow("3.20.2") << dunePackages(" --release 3.20.2") << false;
        QTest::newRow("3.21.1 as one word") << dunePackages(" --release=3.21.1") << false;
        QTest::newRow("3.20.2, both in the cache")
            << dunePackages(" --release 3.20.2", ", XDG_CACHE_HOME: $CI_PROJECT_DIR/_dune_cache") << true;
        QTest::newRow("3.20.2 in a variable") << dunePackages(" --release \"$DUNE\"", ", DUNE: 3.20.2") << false;
    }
    void compilerIsKeptWhereTheReleasePutsIt()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isKept);
        const double compiler = m_fixture.seconds(text, Scenario::Warm, u"build", Phase::Switch);
        QCOMPARE(compiler == 0, isKept);
        QVERIFY2(isKept || compiler > 120, qPrintable(QString::number(compiler)));
        QVERIFY(m_fixture.seconds(text, Scenario::Warm, u"build", Phase::Packages)
                < 0.6 * m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Packages));
    }

    /// The line that proposals have is dune's own installer, which fetches one program.
    void theInstallerIsKnown()
    {
        const auto isUnknown = [this](const QByteArray &text) {
            const Estimate estimate = m_fixture.of(text, Scenario::Cold);
            return std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                               [](const Assumption &one) { return one.isUnknown && one.text.contains(u"“sh"_s); });
        };
        QVERIFY(!isUnknown(dunePackages(" --release 3.24.2")) && !isUnknown(dunePackages("")));
        QVERIFY(isUnknown("a: {script: ['curl https://example.org/x | sh -s -- --release 3.24.2']}\n"));
    }

    void otherJobsBringNoPackages()
    {
        const QByteArray text = "build:\n  image: debian:13\n  script: [apt-get update && apt-get install -y ocaml-dune, dune build]\n";
        QCOMPARE(m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Switch), 0.0);
        QVERIFY(m_fixture.seconds(
                    "build:\n  script:\n    - printf '(lang dune 3.21)\\n(pkg enabled)\\n' > ~/.config/dune/config\n    - dune build\n",
                    Scenario::Cold, u"build", Phase::Switch)
                > 120);
    }

    /// Hard links lead from no volume to another, so nothing of what opam builds in the home folder is in a cache of the project.
    void hardLinksKeepNothing()
    {
        const auto packages = [this](const QByteArray &mode, Scenario scenario) {
            return m_fixture.seconds(opamWithDuneCache(mode), scenario, u"build", Phase::Packages);
        };
        const double cold = packages("", Scenario::Cold);
        QVERIFY2(packages(", DUNE_CACHE_STORAGE_MODE: copy", Scenario::Warm) < 0.8 * cold, "what dune copies is there again");
        QVERIFY2(packages("", Scenario::Warm) < 0.8 * cold, "dune chooses a way that works");
        QCOMPARE(packages(", DUNE_CACHE_STORAGE_MODE: hardlink", Scenario::Warm), cold);
        QCOMPARE(packages(", DUNE_CACHE: disabled", Scenario::Warm), cold);
        const QByteArray local = opamWithDuneCache(", DUNE_CACHE_STORAGE_MODE: hardlink")
                                     .replace("opam install", "opam switch create . 5.4.1 --no-install && opam install");
        QVERIFY2(m_fixture.seconds(local, Scenario::Warm, u"build", Phase::Packages) < 0.8 * cold,
                 "a local switch is on the volume of the project");
    }

    /// A project of two packages: 40,000 lines in all, of which a program needs 3,000.
    static project::Project divided()
    {
        using project::Part;
        project::Project divided = Fixture::projectOf({u"dune"}, 40'000);
        divided.dune = opam::DuneProject();
        divided.folder = u"/p"_s;
        divided.code.tests = 12;
        opam::OpamFile small = divided.opamFiles.constFirst();
        small.file = u"small.opam"_s;
        small.package = u"small"_s;
        divided.opamFiles.append(small);
        project::Layout &layout = divided.layout;
        const auto folder = [&](const QString &name, qint64 lines, int tests) {
            layout.folders[name].ocamlLines = lines;
            layout.folders[name].tests = tests;
        };
        folder(u"bin"_s, 1'000, 0);
        folder(u"util"_s, 2'000, 0);
        folder(u"core"_s, 34'000, 0);
        folder(u"test/util"_s, 1'000, 2);
        folder(u"test/core"_s, 2'000, 10);
        const auto part = [&](Part::Kind kind, const QString &in, const QString &name, const QString &package, const QStringList &libraries) {
            layout.parts.append({kind, in + "/dune"_L1, {}, in, name, {}, package, libraries, {}});
        };
        part(Part::Kind::Program, u"bin"_s, u"main"_s, {}, {u"util"_s});
        part(Part::Kind::Library, u"util"_s, u"util"_s, u"small"_s, {});
        part(Part::Kind::Library, u"core"_s, u"core"_s, u"sample"_s, {u"util"_s});
        part(Part::Kind::Test, u"test/util"_s, u"t"_s, u"small"_s, {u"util"_s});
        part(Part::Kind::Test, u"test/core"_s, u"t"_s, u"sample"_s, {u"core"_s});
        layout.packages = {{QString(), {u"sample"_s, u"small"_s}}};
        return divided;
    }
    static QByteArray running(const QByteArray &commands)
    {
        return "build:\n  image: nobody/knows\n  script: |\n    " + QByteArray(commands).replace("\n", "\n    ") + "\n";
    }

    /// Targets make a part of the project.
    void targetsMakeAPart_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<QStringList>("builds"); // what is charged for the build of installed things
        QTest::addColumn<int>("tests");          // that are run; -1 where none are
        const auto row = [](const char *commands, const QStringList &builds, int tests = -1) {
            QTest::newRow(commands) << QByteArray(commands) << builds << tests;
        };
        const QString all = u"40000"_s;
        row("dune build", {all});
        row("dune build .", {all});
        row("dune build @all", {all});
        row("dune build ./bin/main.exe", {u"3000"_s});
        row("dune build _build/default/bin/main.exe", {u"3000"_s});
        row("dune exec ./bin/main.exe", {u"3000"_s});
        row("dune exec -- bin/main.exe", {u"3000"_s});
        row("cd bin && dune build ./main.exe", {u"3000"_s});
        row("cd bin && dune build", {u"3000"_s});
        row("dune build --root util", {u"2000"_s});
        row("dune build util bin", {u"3000"_s});
        row("dune build core", {u"36000"_s});
        row("dune build -p small", {u"2000"_s});
        row("dune build -p sample", {u"34000"_s}); // `small` is installed before
        row("dune build --only-packages=small,sample", {u"36000"_s});
        row("dune build small.install", {u"2000"_s});
        row("dune runtest", {all}, 12);
        row("dune runtest test/util", {u"3000"_s}, 2);
        row("dune test test", {u"39000"_s}, 12);
        row("dune build @test/util/runtest", {u"3000"_s}, 2);
        row("dune build @@test/runtest", {}, -1);
        row("dune build -p small @runtest", {u"3000"_s}, 2);
        row("dune build ./bin/main.exe\ndune build", {u"3000"_s, u"37000"_s}); // the rest
        row("dune build\ndune build ./bin/main.exe", {all});
        row("dune build core\ndune build util", {u"36000"_s});
        row("opam install ./small.opam", {u"2000"_s});
        row("opam install .", {all});
        row("dune build site.html", {all}); // nobody knows
        row("dune build -p other", {all});
        QTest::newRow("too many targets") << "dune build" + QByteArray(" util").repeated(201) << QStringList{all} << -1;
    }
    void targetsMakeAPart()
    {
        QFETCH(QByteArray, commands);
        QFETCH(QStringList, builds);
        QFETCH(int, tests);
        Fixture fixture;
        fixture.project = divided();
        const Estimate result = fixture.of(running(commands), Scenario::Cold);
        static const QRegularExpression compiled(u"(\\d+) line\\(s\\) of OCaml are compiled"_s);
        static const QRegularExpression ran(u"(\\d+) test\\(s\\) run"_s);
        QStringList lines;
        int run = -1;
        for (const PhaseTime &phase : result.job(u"build")->phases) {
            for (auto matches = compiled.globalMatch(phase.because); matches.hasNext();)
                lines.append(matches.next().captured(1));
            if (const QRegularExpressionMatch match = ran.match(phase.because); match.hasMatch())
                run = match.captured(1).toInt();
        }
        QCOMPARE(lines, builds);
        QCOMPARE(run, tests);
    }

    /// Of theories those that have a package are installed, and so are proved where what is installed is asked for.
    void installedTheoriesAreProved_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<bool>("isWithPackage"); // proofs are checked where the theory has a package
        QTest::addColumn<bool>("isWithout");     // and where it has none
        QTest::newRow("all") << QByteArray("dune build") << true << true;
        QTest::newRow("alias") << QByteArray("dune build @install") << true << false;
        QTest::newRow("file of a package") << QByteArray("dune build small.install") << true << false;
        QTest::newRow("install") << QByteArray("dune install") << true << false;
        QTest::newRow("folder") << QByteArray("dune build theories") << true << true;
        QTest::newRow("compiled file") << QByteArray("dune build theories/A.vo") << true << true;
        QTest::newRow("library") << QByteArray("dune build util") << false << false;
    }
    void installedTheoriesAreProved()
    {
        QFETCH(QByteArray, commands);
        QFETCH(bool, isWithPackage);
        QFETCH(bool, isWithout);
        const auto proves = [&](const QString &package) {
            Fixture fixture;
            fixture.project = divided();
            fixture.project.code.provesWithDune = true;
            fixture.project.code.coqLines = 29'280;
            fixture.project.layout.folders[u"theories"_s].coqLines = 29'280;
            fixture.project.layout.parts.append(
                {project::Part::Kind::Theory, u"theories/dune"_s, {}, u"theories"_s, u"Foo"_s, {}, package, {}, {}});
            const QList<PhaseTime> phases = fixture.of(running(commands), Scenario::Cold).job(u"build")->phases;
            return std::any_of(phases.cbegin(), phases.cend(),
                               [](const PhaseTime &phase) { return phase.because.contains(u"29280 line(s) of proofs are checked"_s); });
        };
        QCOMPARE(proves(u"small"_s), isWithPackage);
        QCOMPARE(proves({}), isWithout);
    }

    /// What a rule runs for an alias of the project's own is likely a test, and takes nobody knows how long.
    void aliasesOfTheProjectRun_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<bool>("runs");
        QTest::newRow("alias") << QByteArray("dune build @shard1") << true;
        QTest::newRow("of a folder") << QByteArray("dune build @test/shard1 --force") << true;
        QTest::newRow("alone") << QByteArray("dune build @@test/shard1") << true;
        QTest::newRow("that runs nothing") << QByteArray("dune build @pages") << false;
        QTest::newRow("of dune") << QByteArray("dune build @install") << false;
    }
    void aliasesOfTheProjectRun()
    {
        QFETCH(QByteArray, commands);
        QFETCH(bool, runs);
        Fixture fixture;
        fixture.project = divided();
        fixture.project.layout.ranAliases = {u"shard1"_s, u"install"_s};
        const Estimate estimate = fixture.of(running(commands), Scenario::Cold);
        QCOMPARE(estimate.job(u"build")->of(Phase::Test).count() > 0, runs);
        QCOMPARE(std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                             [](const Assumption &one) {
                                 return one.isUnknown && one.text.startsWith(u"A program that the project has built"_s);
                             }),
                 runs);
    }

    /// Rust is compiled where dune has a rule that does it.
    void rustIsCompiledByRules()
    {
        Fixture fixture;
        fixture.project = divided();
        fixture.project.code.rustLines = 20'000;
        const auto seconds = [&] { return fixture.seconds(running("dune build"), Scenario::Cold, u"build", Phase::Build); };
        const double with = seconds();
        fixture.project.code.compilesRust = false;
        QVERIFY2(seconds() < with - 20, qPrintable(QString::number(with)));
    }

    /// What is not known makes the range wide, and is said.
    void whatTargetsNeedIsUnsure()
    {
        Fixture fixture;
        fixture.project = divided();
        const auto says = [](const Estimate &result, const QString &begin) {
            return std::any_of(result.assumptions.cbegin(), result.assumptions.cend(),
                               [&](const Assumption &assumption) { return assumption.text.startsWith(begin); });
        };
        const auto seconds = [](const Estimate &result) { return result.job(u"build")->of(Phase::Build).count(); };
        const auto wide = [](const Estimate &result) { return result.job(u"build")->seconds; };
        const Estimate whole = fixture.of(running("dune build @install"), Scenario::Cold);
        const Estimate page = fixture.of(running("dune build site.html"), Scenario::Cold);
        QVERIFY(seconds(page) > 0.7 * seconds(whole));
        QVERIFY(wide(page).p10 < wide(whole).p10);
        QVERIFY(says(page, u"How much of the project “dune build site.html” needs is not known"_s));
        const Estimate sure = fixture.of(running("dune build ./bin/main.exe"), Scenario::Cold);
        QVERIFY(!says(sure, u"What “dune build ./bin/main.exe” needs besides"_s));
        fixture.project.layout.ruleFolders = {u"bin"_s};
        const Estimate open = fixture.of(running("dune build ./bin/main.exe"), Scenario::Cold);
        QVERIFY(seconds(open) < 2 * seconds(sure) && 2 * seconds(sure) < seconds(whole));
        QVERIFY(wide(open).p90 > wide(sure).p90 + Seconds(5));
        QVERIFY(says(open, u"What “dune build ./bin/main.exe” needs besides"_s));
    }

    /// `--root` and `env --set-root` say as much as OPAMROOT.
    void rootByOption_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("row") << QByteArray("    - opam init -c 4.14.2 --root=.opam -y --disable-sandboxing\n"
                                           "    - eval $(opam env --root=.opam --set-root)\n"
                                           "    - opam install . --deps-only -y\n");
        QTest::newRow("two words") << QByteArray("    - test -d .opam || opam init --compiler 4.14.2 --root .opam -y\n"
                                                 "    - eval $(opam env --root .opam --set-root --set-switch)\n"
                                                 "    - opam install . --deps-only -y\n");
        QTest::newRow("each command") << QByteArray("    - opam --root=.opam init --compiler=4.14.2 -y\n"
                                                    "    - opam install --root=$CI_PROJECT_DIR/.opam . --deps-only -y\n");
        QTest::newRow("exported") << QByteArray("    - export OPAMROOT=$PWD/.opam\n"
                                                "    - opam init -c 4.14.2 -y\n"
                                                "    - opam install . --deps-only -y\n");
    }
    void rootByOption()
    {
        QFETCH(QByteArray, script);
        const QByteArray text = "build:\n  image: debian:12\n  cache: {key: opam, paths: [.opam]}\n  script:\n"
                                "    - apt-get update && apt-get install -y opam git build-essential\n"
            + script;
        QVERIFY(m_fixture.seconds(text, Scenario::Cold, u"build", Phase::Switch) > 120);
        QVERIFY(m_fixture.seconds(text, Scenario::Warm, u"build", Phase::Switch) < 20);
        QVERIFY(m_fixture.of(text, Scenario::Warm).job(u"build")->caches.constFirst().isFound);
        QVERIFY(m_fixture.seconds(text, Scenario::Warm, u"build", Phase::Packages) < 20);
    }

    /// Once the cache brings a switch, what is installed only without one is missing.
    void failsWithoutWhatIsInstalledOnce()
    {
        const QByteArray text = "build:\n  image: debian:13\n  variables: {OPAMYES: '1'}\n  cache: {key: opam, paths: [_opam]}\n  script:\n"
                                "    - if [ ! -d _opam ]; then apt-get update && apt-get install -y opam git build-essential; "
                                "opam init --bare --disable-sandboxing; opam switch create . 5.4.1; fi\n"
                                "    - opam exec -- dune build\n";
        QVERIFY2(!m_fixture.of(text, Scenario::Cold).job(u"build")->fails(), "the first run installs it");
        QVERIFY(m_fixture.of(text, Scenario::Warm).job(u"build")->failure.contains("opam exec -- dune build"_L1));
        const QByteArray both = QByteArray(text).replace("    - if [", "    - apt-get update && apt-get install -y opam\n    - if [");
        QVERIFY(!m_fixture.of(both, Scenario::Warm).job(u"build")->fails());
    }

    /// A job that ends because its image is there already fails in every later run.
    void failsBecauseTheImageIsThere()
    {
        const QByteArray text = "image-job:\n  image: docker:28\n  services: ['docker:28-dind']\n  script:\n"
                                "    - if docker pull $CI_REGISTRY_IMAGE/ci:1; then echo there; exit 1; fi\n"
                                "    - docker build -t $CI_REGISTRY_IMAGE/ci:1 .\n"
                                "    - docker push $CI_REGISTRY_IMAGE/ci:1\n";
        QVERIFY(!m_fixture.of(text, Scenario::Cold).job(u"image-job")->fails());
        QVERIFY(m_fixture.of(text, Scenario::Warm).job(u"image-job")->fails());
        QVERIFY(!m_fixture.of(QByteArray(text).replace("exit 1", "exit 0"), Scenario::Warm).job(u"image-job")->fails());
    }
};

QTEST_APPLESS_MAIN(TestEstimateDune)
#include "tst_estimate_dune.moc"
