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
        QVERIFY(sleeps("if ! type nobody-knows; then sleep 10; fi", "debian:12")); // what is not known may be missing
    }
};

QTEST_APPLESS_MAIN(TestLoops)
#include "tst_estimate_loops.moc"
