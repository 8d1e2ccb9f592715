// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/opam/opam_file.h"

#include <QTest>

using namespace caravan;
using namespace caravan::opam;
using namespace Qt::StringLiterals;

/// dune-project files, their packages read as if they were opam files.
class DuneProjectTest : public QObject
{
    Q_OBJECT

    static Result<DuneProject> read(const QByteArray &text) { return readDuneProject(Source(u"dune-project"_s, text)); }

    /// A file of its own: moc does not see the end of a raw string that has "#" in it.
    static Result<DuneProject> readFixture()
    {
        const QString path = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/opam/packages/dune-project");
        const auto file = readFile(path);
        return file ? readDuneProject(Source(path, file->bytes)) : Result<DuneProject>(file.error());
    }

private Q_SLOTS:
    void readsPackages()
    {
        const auto project = readFixture();
        QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().toString()));
        QCOMPARE(project->lang, u"3.16"_s);
        QCOMPARE(project->name, u"caravansite"_s);
        QVERIFY(project->generatesOpamFiles);
        QCOMPARE(project->packages.size(), 2);
        const OpamFile &site = project->packages.first();
        QCOMPARE(site.package, u"site"_s);
        QCOMPARE(site.synopsis, u"A \"quoted\" text"_s);
        QCOMPARE(site.depopts, QStringList{u"threads"_s});
        QCOMPARE(site.depends,
                 (QList<Dependency>{{u"dune"_s, uR"(>= "3.16")"_s},
                                    {u"ocaml"_s, uR"(>= "4.14" & < "5.5")"_s},
                                    {u"cmdliner"_s, uR"(>= "1.2")"_s},
                                    {u"alcotest"_s, uR"(>= "1.0")"_s, u"with-test"_s, true},
                                    {u"sibling"_s, u"= version"_s},
                                    {u"tools"_s, {}, u"with-dev-setup | dev"_s, false, false, true},
                                    {u"linux-only"_s, {}, uR"(os = "linux")"_s},
                                    {u"no-two"_s, uR"(!= "2.0")"_s},
                                    {u"lwt"_s},
                                    {u"odoc"_s, {}, u"with-doc"_s, false, true}}));
    }

    void addsDuneOnlyWhereItIsNotNamed()
    {
        const auto project = read("(lang dune 2.5)(package (name a) (depends (dune (>= 2.9))))");
        QVERIFY(project);
        QCOMPARE(project->packages.first().depends, (QList<Dependency>{{u"dune"_s, uR"(>= "2.9")"_s}}));
        QVERIFY(!project->generatesOpamFiles);
    }

    void errorsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << QByteArray() << 1 << 1;
        QTest::newRow("no lang") << QByteArray("\n(name x)") << 2 << 1;
        QTest::newRow("unclosed") << QByteArray("(lang dune 3.0)\n (name x") << 2 << 2;
        QTest::newRow("closed twice") << QByteArray("(lang dune 3.0)\n(name x))") << 2 << 9;
        QTest::newRow("unclosed text") << QByteArray("(lang dune 3.0)\n(name \"x)") << 2 << 7;
        QTest::newRow("unclosed comment") << QByteArray("(lang dune 3.0)\n#| x") << 2 << 1;
        QTest::newRow("no name") << QByteArray("(lang dune 3.0)\n(package (synopsis x))") << 2 << 1;
        QTest::newRow("condition") << QByteArray("(lang dune 3.0)\n(package (name x) (depends (a 1.0)))") << 2 << 31;
        QTest::newRow("relation") << QByteArray("(lang dune 3.0)\n(package (name x) (depends (a (>= (b)))))") << 2 << 31;
    }
    void errorsHaveAPlace()
    {
        QFETCH(const QByteArray, text);
        const auto project = read(text);
        QVERIFY(!project);
        QCOMPARE(project.error().code, ErrorCode::Syntax);
        QTEST(project.error().line, "line");
        QTEST(project.error().column, "column");
    }

    void limits()
    {
        const QByteArray lang = "(lang dune 3.0)";
        QCOMPARE(read(lang + QByteArray(1'000'000, '(')).error().code, ErrorCode::Limit);
        QCOMPARE(read(lang + QByteArray("#;(").repeated(300'000)).error().code, ErrorCode::Limit);
        QVERIFY(!read(lang + QByteArray("#|").repeated(300'000)));
        QVERIFY(!read(lang + "\"\\"));
        QVERIFY(read(lang + "\"\\|"));
        QVERIFY(read(lang + QByteArray(1, '\0') + "#;"));
    }
};

QTEST_GUILESS_MAIN(DuneProjectTest)
#include "tst_dune_project.moc"
