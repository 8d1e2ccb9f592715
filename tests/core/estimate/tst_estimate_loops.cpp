// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/estimate/fixture.h"

#include <algorithm>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// How often commands run, and whether what a script asks for is there.
class TestLoops : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    Estimate of(const QByteArray &line, const QByteArray &image = "debian:12") const
    {
        return m_fixture.of("a:\n  image: " + image + "\n  script:\n    - |\n      " + line + "\n", Scenario::Cold);
    }
    static bool isOpen(const Estimate &estimate)
    {
        return std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                           [](const Assumption &one) { return one.isUnknown && one.text.startsWith(u"How often “a” goes through a loop"); });
    }

private Q_SLOTS:
    void sleepsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("isLoopOpen");
        QTest::newRow("words") << QByteArray("for i in a b c; do sleep 10; done") << 30.0 << false;
        QTest::newRow("seq") << QByteArray("for i in $(seq 4); do sleep 10; done") << 40.0 << false;
        QTest::newRow("seq from") << QByteArray("for i in $(seq 3 6); do sleep 10; done") << 40.0 << false;
        QTest::newRow("seq in steps") << QByteArray("for i in `seq 10 -5 0`; do sleep 10; done") << 30.0 << false;
        QTest::newRow("seq of a variable") << QByteArray("N=2; for i in $(seq $N); do sleep 10; done") << 20.0 << false;
        QTest::newRow("braces") << QByteArray("for i in {1..5}; do sleep 10; done") << 50.0 << false;
        QTest::newRow("loop in a loop") << QByteArray("for i in 1 2; do for j in 1 2 3; do sleep 10; done; done") << 60.0 << false;
        QTest::newRow("files") << QByteArray("for i in *.ml; do sleep 10; done") << 10.0 << true;
        QTest::newRow("seq of nobody knows what") << QByteArray("for i in $(seq $NOBODY_KNOWS); do sleep 10; done") << 10.0 << true;
        QTest::newRow("a very long seq") << QByteArray("for i in $(seq 1000000); do sleep 10; done") << 10.0 << true;
        QTest::newRow("while") << QByteArray("while read x; do sleep 10; done < file") << 10.0 << true;
        QTest::newRow("until") << QByteArray("until grep -q ready log; do sleep 10; done") << 10.0 << true;
        QTest::newRow("words within while") << QByteArray("while read x; do for i in 1 2; do sleep 10; done; done < f") << 20.0 << true;
        QTest::newRow("function within while") << QByteArray("f() { sleep 10; }; while read x; do f; done < file") << 10.0 << true;
        QTest::newRow("while without time") << QByteArray("while read x; do echo $x; done < file; sleep 10") << 10.0 << false;
        QTest::newRow("behind a loop") << QByteArray("while read x; do echo $x; done < file\n      sleep 10") << 10.0 << false;
    }
    void sleepsAreCounted()
    {
        QFETCH(QByteArray, line);
        QFETCH(double, seconds);
        QFETCH(bool, isLoopOpen);
        const Estimate estimate = of(line);
        const double counted = estimate.job(u"a")->of(Phase::Build).count();
        QVERIFY2(counted > 0.9 * seconds && counted < 1.2 * seconds + 1, qPrintable(QString::number(counted)));
        QCOMPARE(isOpen(estimate), isLoopOpen);
        for (const PhaseTime &phase : estimate.job(u"a")->phases) {
            if (phase.phase != Phase::Build)
                continue;
            const double upwards = phase.seconds.p90 / phase.seconds.p50;
            QVERIFY2(isLoopOpen ? upwards > 3 : upwards < 1.5, qPrintable(QString::number(upwards)));
        }
    }

    /// Of a `case` the clause runs that fits, where nothing is unknown.
    void clausesAreChosen_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("isGuess");
        QTest::newRow("other") << QByteArray("case \"$CI_COMMIT_BRANCH\" in release/*) sleep 90;; *) sleep 20;; esac") << 20.0 << false;
        QTest::newRow("fits") << QByteArray("case x-1 in y*) sleep 90;; x-[0-9]|z) sleep 20;; *) sleep 50;; esac") << 20.0 << false;
        QTest::newRow("quoted") << QByteArray("A='*'; case $A in '*') sleep 20;; *) sleep 50;; esac") << 20.0 << false;
        QTest::newRow("quoted pattern") << QByteArray("case abc in 'a*') sleep 90;; a*) sleep 20;; esac") << 20.0 << false;
        QTest::newRow("none fits") << QByteArray("case x in y) sleep 90;; esac; sleep 20") << 20.0 << false;
        QTest::newRow("set nowhere") << QByteArray("case \"$FOO\" in '') sleep 20;; *) sleep 90;; esac") << 20.0 << false;
        QTest::newRow("argument") << QByteArray("f() { case $1 in a) sleep 90;; b) sleep 20;; esac; }; f b") << 20.0 << false;
        QTest::newRow("loop") << QByteArray("for x in a b; do case $x in a) sleep 5;; b) sleep 15;; esac; done") << 20.0 << false;
        QTest::newRow("in a clause") << QByteArray("case a in a) case b in a) sleep 9;; b) sleep 20;; esac;; *) sleep 90;; esac") << 20.0
                                     << false;
        QTest::newRow("all in one") << QByteArray("case \"$(uname -m)\" in *) sleep 20;; esac") << 20.0 << false;
        QTest::newRow("not known") << QByteArray("case \"$(uname -m)\" in arm*) exit 1;; x86*) sleep 20;; esac") << 20.0 << true;
        QTest::newRow("not known, without time")
            << QByteArray("case \"$(uname)\" in a) export A=1;; b) export A=2;; esac; sleep 20") << 20.0 << false;
        QTest::newRow("test, set nowhere") << QByteArray("test \"$FOO\" = 1 && sleep 90; sleep 20") << 20.0 << false;
        QTest::newRow("test, read") << QByteArray("read FOO; test \"$FOO\" = 1 && sleep 20") << 20.0 << false;
        QTest::newRow("regular expression") << QByteArray("if [[ \"$CI_COMMIT_BRANCH\" =~ ^release ]]; then sleep 90; else sleep 20; fi")
                                            << 20.0 << false;
        QTest::newRow("pattern of a test") << QByteArray("[[ abc == b* ]] && sleep 90; [[ abc == a* ]] && sleep 20") << 20.0 << false;
    }
    void clausesAreChosen()
    {
        QFETCH(QByteArray, line);
        QFETCH(double, seconds);
        QFETCH(bool, isGuess);
        const Estimate estimate = of(line);
        const PhaseTime *build = nullptr;
        for (const PhaseTime &phase : estimate.job(u"a")->phases)
            build = phase.phase == Phase::Build ? &phase : build;
        QVERIFY(build);
        const double counted = build->seconds.p50.count();
        QVERIFY2(counted > 0.9 * seconds && counted < 1.2 * seconds + 1, qPrintable(QString::number(counted)));
        QCOMPARE(std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                             [](const Assumption &one) { return one.isUnknown && one.text.startsWith(u"Which clause of a “case” in “a”"); }),
                 isGuess);
        QCOMPARE(build->seconds.p90 / build->seconds.p50 > 2, isGuess);
    }

    /// A test of a file finds the project's checkout, as far as it is known.
    void filesOfTheCheckoutAreThere_data()
    {
        QTest::addColumn<QByteArray>("test");
        QTest::addColumn<bool>("holds");
        QTest::newRow("file") << QByteArray("[ -f sample.opam ]") << true;
        QTest::newRow("exists") << QByteArray("test -e ./sample.opam") << true;
        QTest::newRow("not empty") << QByteArray("[[ -s $CI_PROJECT_DIR/sample.opam ]]") << true;
        QTest::newRow("folder") << QByteArray("[ -d src ]") << true;
        QTest::newRow("within") << QByteArray("cd src && [ -f dune ]") << true;
        QTest::newRow("a file is no folder") << QByteArray("[ -d sample.opam ]") << false;
        QTest::newRow("a folder is no file") << QByteArray("[ -f src ]") << false;
        QTest::newRow("beginning of a name") << QByteArray("[ -e sam ]") << false;
        QTest::newRow("not there") << QByteArray("[ -f other.opam ]") << false;
        QTest::newRow("negated") << QByteArray("[ ! -f sample.opam ]") << false;
        QTest::newRow("not there, negated") << QByteArray("[ ! -d _opam ]") << true;
        QTest::newRow("of git") << QByteArray("[ -d .git ]") << true;
        QTest::newRow("outside") << QByteArray("[ -d ~/src ]") << false;
    }
    void filesOfTheCheckoutAreThere()
    {
        QFETCH(QByteArray, test);
        QFETCH(bool, holds);
        const gitlab::Files files = Fixture::checkoutOf({u"sample.opam"_s, u"src/dune"_s});
        const gitlab::Pipeline pipeline =
            Fixture::pipelineOf("a:\n  image: debian:12\n  script:\n    - |\n      " + test + " && sleep 10\n");
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
        QCOMPARE(estimate.job(u"a")->of(Phase::Build).count() > 9, holds);
    }

    /// Of a condition that nobody here can tell, what hangs on it says how it ends: a switch is made where there is none, and not again.
    void whatIsMissingIsMade_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *line) {
            QTest::newRow(line) << QByteArray(line).replace("MAKE", "opam switch create . 5.1.1 -y --no-install");
        };
        row("opam switch list --short | grep -q \"$CI_PROJECT_DIR\" || MAKE");
        row("opam switch list | grep -q . || { echo none; MAKE; }");
        row("if ! opam switch list | grep -q 5.1.1; then echo none; MAKE; fi");
        row("if opam switch list | grep -q 5.1.1; then echo there; else MAKE; fi");
        row("opam switch list | grep -q 5.1.1 && echo there || MAKE");
        row("has() { opam switch list | grep -q 5.1.1; }; has || MAKE");
        row("./ci/has-switch.sh || sudo -E MAKE");
        row("ls _opam >/dev/null 2>&1 || MAKE");
        row("stat _opam || MAKE");
        row("find . -maxdepth 1 -name _opam | grep -q _opam || MAKE");
    }
    void whatIsMissingIsMade()
    {
        QFETCH(QByteArray, line);
        const QByteArray text = "a:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  cache: {key: k, paths: [_opam]}\n  script:\n    - |\n      "
            + line + "\n    - opam install -y . --deps-only\n";
        const Estimate cold = m_fixture.of(text, Scenario::Cold);
        const Estimate warm = m_fixture.of(text, Scenario::Warm);
        constexpr double compiled = 100; // seconds
        QVERIFY2(cold.job(u"a")->of(Phase::Switch).count() > compiled,
                 qPrintable(QString::number(cold.job(u"a")->of(Phase::Switch).count())));
        QVERIFY2(warm.job(u"a")->of(Phase::Switch).count() < 10, qPrintable(QString::number(warm.job(u"a")->of(Phase::Switch).count())));
        QVERIFY2(!warm.job(u"a")->fails() && !cold.job(u"a")->fails(), qPrintable(warm.job(u"a")->failure));
        const auto timesSaid = [](const Estimate &estimate) {
            return std::count_if(estimate.assumptions.cbegin(), estimate.assumptions.cend(), [](const Assumption &one) {
                return one.isUnknown && one.text.contains(u"--no-install” is taken to run where what it makes is not there."_s);
            });
        };
        const bool isKnown = line.startsWith("ls") || line.startsWith("stat"); // whether a file is there
        QCOMPARE(timesSaid(cold), isKnown ? 0 : 1);
        QCOMPARE(timesSaid(warm), isKnown ? 0 : 1); // of both of its runs
    }

    /// Packages that somebody may have installed are installed where they are missing; what hangs on anything else is as it was.
    void whatIsLeftIsInstalled()
    {
        QVERIFY(of("dpkg -s libgmp-dev || apt-get install -y libgmp-dev").job(u"a")->of(Phase::System).count() > 1);
        const double opam = of("opam list", "ocaml/opam:debian-12-ocaml-5.2").job(u"a")->of(Phase::Packages).count();
        QVERIFY(of("ocamlfind query fmt || opam install -y fmt", "ocaml/opam:debian-12-ocaml-5.2").job(u"a")->of(Phase::Packages).count()
                > opam + 3);
        QVERIFY(!of("grep -q x y || exit 1").job(u"a")->fails());
        QVERIFY(of("grep -q x y || sleep 10").job(u"a")->of(Phase::Build).count() < 9);
    }

    /// Debian's opam recommends its OCaml, which `opam init` then takes; without that it builds one.
    void opamOfDebianBringsOcaml()
    {
        const auto compiled = [&](const QByteArray &options) {
            return of("apt-get install -y " + options + " opam && opam init -y --disable-sandboxing").job(u"a")->of(Phase::Switch).count();
        };
        QVERIFY2(compiled("--no-install-recommends") > compiled({}) + 120, qPrintable(QString::number(compiled({}))));
    }

    /// `command -v` asks for what the image has.
    void programsAreLookedUp()
    {
        const auto sleeps = [&](const QByteArray &line, const QByteArray &image) {
            return of(line, image).job(u"a")->of(Phase::Build).count() > 9;
        };
        QVERIFY(sleeps("if ! command -v opam; then sleep 10; fi", "debian:12"));
        QVERIFY(!sleeps("if ! command -v opam; then sleep 10; fi", "ocaml/opam:debian-12-ocaml-5.2"));
        QVERIFY(sleeps("command -v opam || sleep 10", "debian:12"));
        QVERIFY(!sleeps("which opam || sleep 10", "ocaml/opam:debian-12-ocaml-5.2"));
        QVERIFY(!sleeps("apt-get install -y opam\n      which opam || sleep 10", "debian:12"));
        const QByteArray ofOpam = "ocaml/opam:debian-12-ocaml-5.2";
        QVERIFY(sleeps("which dune || sleep 10", ofOpam));
        QVERIFY(sleeps("command -v ocamlformat || sleep 10", ofOpam));
        QVERIFY(!sleeps("opam install -y dune\n      which dune || sleep 10", ofOpam));
        QVERIFY(!sleeps("which git || sleep 10", ofOpam));
        QVERIFY(sleeps("opam list --check -i core || sleep 10", ofOpam));
        QVERIFY(!sleeps("opam install -y fmt\n      opam list --silent -i fmt || sleep 10", ofOpam));
        QVERIFY(!sleeps("opam list -i core || sleep 10", ofOpam));                 // no error: opam 2.1.2
        QVERIFY(sleeps("if ! type nobody-knows; then sleep 10; fi", "debian:12")); // what is not known may be missing
    }
};

QTEST_APPLESS_MAIN(TestLoops)
#include "tst_estimate_loops.moc"
