// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/closure.h"

#include <QTest>

using namespace caravan;
using namespace caravan::opam;
using namespace Qt::StringLiterals;

/// What a project needs: from the package table, or from its lock file.
class ClosureTest : public QObject
{
    Q_OBJECT

    PackageTable m_table;

    static OpamFile file(const QString &name, const QByteArray &text)
    {
        const auto read = readOpamFile(Source(name, text));
        return read ? *read : OpamFile{};
    }
    static QStringList names(const Closure &closure)
    {
        QStringList list;
        for (const ClosurePackage &package : closure.packages)
            list.append(package.name);
        return list;
    }
    static ClosurePackage package(const Closure &closure, const QString &name)
    {
        for (const ClosurePackage &candidate : closure.packages) {
            if (candidate.name == name)
                return candidate;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto table = PackageTable::read(Source(u"t.tsv"_s,
                                                     "# source: a snapshot\n"
                                                     "package\tversion\tdependents\tclosure\tdepends\tdebian\talpine\tfedora\n"
                                                     "ocaml\t5.5.1\t9\t1\tocaml-base-compiler\t\t\t\n"
                                                     "ocaml-base-compiler\t5.5.0\t9\t0\t\t\t\t\n"
                                                     "dune\t3.24.2\t9\t2\tocaml\t\t\t\n"
                                                     "lwt\t6.1.2\t9\t5\tdune ocaml gone\t\t\t\n"
                                                     "zarith\t1.14\t9\t3\tocaml conf-gmp\t\t\t\n"
                                                     "conf-gmp\t5\t9\t0\t\tlibgmp-dev\tgmp-dev\tgmp gmp-devel\n"
                                                     "alcotest\t1.9\t9\t3\tdune\t\t\t\n"
                                                     "odoc\t3.2.1\t9\t3\tdune\t\t\t\n"
                                                     "ring-a\t1\t9\t1\tring-b\t\t\t\n"
                                                     "ring-b\t1\t9\t1\tring-a\t\t\t\n"));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().toString()));
        m_table = *table;
    }

    void followsTheTable()
    {
        const QList<OpamFile> files = {file(u"a.opam"_s, R"(depends: [
            "ocaml" {>= "4.14"} "zarith" ("lwt" | "odoc") "b" "alcotest" {with-test} "odoc" {with-doc} "nowhere" "ring-a"])"),
                                       file(u"b.opam"_s, R"(depends: ["a" {= version}] depexts: [
                ["libb-dev"] {os-family = "debian"} ["b-old"] {os-distribution = "debian" & os-version < "11"}
                ["b-dev"] {os-distribution = "alpine"} ["b-devel"] {os-family = "fedora" | os-family = "rhel"}])")};
        const Closure closure = closureOf(files, With::Nothing, m_table);
        QCOMPARE(names(closure),
                 (QStringList{u"conf-gmp"_s, u"dune"_s, u"lwt"_s, u"ocaml"_s, u"ocaml-base-compiler"_s, u"ring-a"_s, u"ring-b"_s,
                              u"zarith"_s}));
        QCOMPARE(closure.unknown, (QStringList{u"gone"_s, u"nowhere"_s}));
        QCOMPARE(closure.source, u"a snapshot"_s);
        QCOMPARE(closure.debian, (QStringList{u"libb-dev"_s, u"libgmp-dev"_s}));
        QCOMPARE(closure.alpine, (QStringList{u"b-dev"_s, u"gmp-dev"_s}));
        QCOMPARE(closure.fedora, (QStringList{u"b-devel"_s, u"gmp"_s, u"gmp-devel"_s}));
        QVERIFY(package(closure, u"zarith"_s).isDirect);
        QVERIFY(!package(closure, u"conf-gmp"_s).isDirect);
        QCOMPARE(package(closure, u"ocaml"_s).version, u"5.5.1"_s);

        const Closure more = closureOf(files, WithFlags(With::Test) | With::Doc, m_table);
        QVERIFY(names(more).contains(u"alcotest"_s) && names(more).contains(u"odoc"_s));
        QVERIFY(!names(closureOf(files, With::Test, m_table)).contains(u"odoc"_s));
    }

    void versionsThatAreRuledOutAreNotShown()
    {
        const Closure closure =
            closureOf({file(u"a.opam"_s, R"(depends: ["ocaml" {< "5.0"} "zarith" {= "1.12"} "lwt"])")}, With::Nothing, m_table);
        QCOMPARE(package(closure, u"ocaml"_s).version, QString());
        QCOMPARE(package(closure, u"ocaml-base-compiler"_s).version, QString());
        QCOMPARE(package(closure, u"zarith"_s).version, u"1.12"_s);
        QCOMPARE(package(closure, u"lwt"_s).version, u"6.1.2"_s);
    }

    void followsTheLockFile()
    {
        const QList<OpamFile> files = {file(u"a.opam"_s, R"(depends: ["lwt" "alcotest" {with-test}])"),
                                       file(u"a.opam.locked"_s, R"(depends: ["lwt" {= "5.9"} "dune" {= "3.20.2"}
                                            "conf-gmp" {= "4"} "alcotest" {= "1.8" & with-test} "extra" {= "0.1"}])")};
        const Closure closure = closureOf(files, With::Nothing, m_table);
        QCOMPARE(
            closure.packages,
            (QList<ClosurePackage>{{u"conf-gmp"_s, u"4"_s}, {u"dune"_s, u"3.20.2"_s}, {u"extra"_s, u"0.1"_s}, {u"lwt"_s, u"5.9"_s, true}}));
        QCOMPARE(closure.source, u"a.opam.locked"_s);
        QCOMPARE(closure.debian, QStringList{u"libgmp-dev"_s});
        QCOMPARE(package(closureOf(files, With::Test, m_table), u"alcotest"_s).version, u"1.8"_s);
    }

    void ubuntuStandsInForDebian()
    {
        const Closure closure = closureOf({file(u"a.opam"_s, R"(depexts: [["u-dev"] {os-distribution = "ubuntu"}])"),
                                           file(u"b.opam"_s, R"(depexts: [["d-dev"] {os-distribution = "debian"}
                                                ["not-on-debian"] {os-distribution = "ubuntu"}])")},
                                          With::Nothing, m_table);
        QCOMPARE(closure.debian, (QStringList{u"d-dev"_s, u"u-dev"_s}));
    }

    void nothingNeedsNothing()
    {
        const Closure closure = closureOf({}, With::Nothing, m_table);
        QVERIFY(closure.packages.isEmpty() && closure.unknown.isEmpty() && closure.debian.isEmpty());
        QCOMPARE(closure.source, u"a snapshot"_s);
    }

    void theBuiltInTableIsWhole()
    {
        const auto table = PackageTable::builtIn();
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().toString()));
        QVERIFY(table->packages.size() > 1000);
        QVERIFY(table->source.startsWith("opam-repository 20"_L1));
        QVERIFY(table->packages.contains(u"ocaml"_s) && table->packages.contains(u"dune"_s));
        QCOMPARE(table->packages[u"conf-gmp"_s].debian, QStringList{u"libgmp-dev"_s});
        const Closure closure = closureOf({file(u"a.opam"_s, R"(depends: ["lwt"])")}, With::Nothing, *table);
        QVERIFY(closure.packages.size() >= 10);
        QVERIFY(names(closure).contains(u"ocaml-base-compiler"_s));
        QVERIFY(closure.unknown.isEmpty());
    }

    void damagedTables()
    {
        const auto read = [](const QByteArray &text) { return PackageTable::read(Source(u"t.tsv"_s, text)); };
        QCOMPARE(read("# nothing\n").error().code, ErrorCode::Syntax);
        QCOMPARE(read("package\tversion\n").error().line, 1);
        QCOMPARE(read("package\tversion\tdepends\tdebian\talpine\tfedora\nx\t1\n").error().line, 2);
    }
};

QTEST_GUILESS_MAIN(ClosureTest)
#include "tst_closure.moc"
