// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/command_word.h"

#include <QTest>

using namespace caravan::opam;
using namespace Qt::StringLiterals;

/// opam's order of versions, and constraints on them.
class OpamVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As `opam install` takes them: man opam-install, PACKAGES.
    void wordsOfCommands_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("constraint");
        QTest::newRow("name") << u"dune"_s << u"dune"_s << QString();
        QTest::newRow("version") << u"coq.8.20.1"_s << u"coq"_s << u"= \"8.20.1\""_s;
        QTest::newRow("letters") << u"core.v0.17.1"_s << u"core"_s << u"= \"v0.17.1\""_s;
        QTest::newRow("at least") << u"dune>=3.17"_s << u"dune"_s << u">= \"3.17\""_s;
        QTest::newRow("equal") << u"ocamlformat=0.26.2"_s << u"ocamlformat"_s << u"= \"0.26.2\""_s;
        QTest::newRow("before") << u"conf-gmp<4"_s << u"conf-gmp"_s << u"< \"4\""_s;
        QTest::newRow("a variable") << u"$PACKAGES"_s << QString() << QString();
        QTest::newRow("a path") << u"./a.opam"_s << QString() << QString();
    }

    void wordsOfCommands()
    {
        QFETCH(QString, word);
        const Dependency dependency = dependencyOfWord(word);
        QTEST(dependency.name, "name");
        QTEST(dependency.constraint, "constraint");
    }

    void seriesAsConstraints()
    {
        QVERIFY(satisfies(u"8.20.1", constraintOfSeries(u"8.20"_s)) && satisfies(u"8.20.0", constraintOfSeries(u"8.20"_s)));
        QVERIFY(!satisfies(u"8.21.0", constraintOfSeries(u"8.20"_s)) && !satisfies(u"8.19.2", constraintOfSeries(u"8.20"_s)));
        QVERIFY(!satisfies(u"8.21+rc1", constraintOfSeries(u"8.20"_s)));
        QVERIFY(constraintOfSeries(u"dev"_s).isEmpty() && constraintOfSeries(QString()).isEmpty());
    }

    /// Each version is smaller than all that follow (opam manual, "Version ordering", and Debian's policy).
    void order()
    {
        const QStringList ascending = {u"~~"_s,         u"~~a"_s,    u"~"_s,      u"0.9"_s,      u"1.0~beta"_s, u"1.0~beta2"_s,
                                       u"1.0~beta10"_s, u"1.0"_s,    u"1.0-1"_s,  u"1.0-test"_s, u"1.0.1"_s,    u"1.0.10"_s,
                                       u"4.14.0~rc1"_s, u"4.14.0"_s, u"4.14.2"_s, u"5.4.1"_s,    u"5.10"_s,     u"20160307"_s,
                                       u"dev"_s,        u"trunk"_s,  u"v0.9"_s,   u"v0.16.0"_s,  u"v0.17"_s,    u"."_s};
        for (qsizetype i = 0; i < ascending.size(); ++i) {
            for (qsizetype j = 0; j < ascending.size(); ++j) {
                const int order = compareVersions(ascending[i], ascending[j]);
                QVERIFY2((order < 0) == (i < j) && (order > 0) == (i > j),
                         qPrintable(ascending[i] + u" against "_s + ascending[j] + u": "_s + QString::number(order)));
            }
        }
        QCOMPARE(compareVersions(u"1.01", u"1.1"), 0);
        QCOMPARE(compareVersions(u"1", u"1-0"), 0);
        QVERIFY(compareVersions(u"99999999999999999999999999999998", u"99999999999999999999999999999999") < 0);
    }

    void constraints_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("constraint");
        QTest::addColumn<bool>("holds");
        QTest::newRow("none") << u"1"_s << u""_s << true;
        QTest::newRow("within") << u"5.3.0"_s << uR"(>= "4.14" & < "5.4")"_s << true;
        QTest::newRow("above") << u"5.4.0"_s << uR"(>= "4.14" & < "5.4")"_s << false;
        QTest::newRow("pre-release is below") << u"5.4~rc1"_s << uR"(>= "4.14" & < "5.4")"_s << true;
        QTest::newRow("either") << u"1"_s << uR"(< "0.5" | (>= "1" & != "1.1"))"_s << true;
        QTest::newRow("neither") << u"1.1"_s << uR"(< "0.5" | (>= "1" & != "1.1"))"_s << false;
        QTest::newRow("not") << u"2"_s << uR"(!(= "2"))"_s << false;
        QTest::newRow("exact") << u"v0.16.1"_s << uR"(= "v0.16.1")"_s << true;
        QTest::newRow("a sibling's version") << u"1"_s << u"= version"_s << true;
        QTest::newRow("garbage") << u"1"_s << u">= ["_s << false;
    }
    void constraints()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, constraint);
        QTEST(satisfies(version, constraint), "holds");
    }

    void intersections()
    {
        QCOMPARE(intersection({}), QString());
        QCOMPARE(intersection({uR"(>= "4.14")"_s, uR"(>= "5.1" & < "5.5")"_s, uR"(< "5.4~")"_s}), uR"(>= "5.1" & < "5.4~")"_s);
        QCOMPARE(intersection({uR"(>= "5")"_s, uR"(> "5" & != "5.2")"_s, uR"(!= "5.2")"_s}), uR"(> "5" & != "5.2")"_s);
        QCOMPARE(intersection({uR"(= "1" | = "2")"_s, uR"(< "2")"_s}), uR"(< "2" & (= "1" | = "2"))"_s);
    }
};

QTEST_GUILESS_MAIN(OpamVersionsTest)
#include "tst_opam_versions.moc"
