// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/inputs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace caravan::project;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<QPair<QString, QByteArray>>;

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray needing(const QByteArray &depends) { return "opam-version: \"2.0\"\ndepends: [" + depends + "]\n"; }

const QByteArray bare = "opam-version: \"2.0\"\n";

} // namespace

/// What recipes say of a project's files: where opam finds the packages, and what makes a cache another one.
class ProjectInputsTest : public QObject
{
    Q_OBJECT

    static Inputs inputsAt(const QString &folder)
    {
        const Result<Project> project = inspectFolder(folder);
        return project ? inputsOf(*project) : Inputs();
    }

private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QStringList>("opamFiles");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QStringList>("keyFiles");
        const QStringList here = {u"."_s};
        QTest::newRow("nothing") << Files{{u"README.md"_s, {}}} << QStringList() << QStringList() << QStringList();
        QTest::newRow("one") << Files{{u"a.opam"_s, bare}} << QStringList{u"a.opam"_s} << here << QStringList{u"a.opam"_s};
        QTest::newRow("called opam") << Files{{u"opam"_s, bare}} << QStringList{u"opam"_s} << here << QStringList{u"opam"_s};
        QTest::newRow("three") << Files{{u"a.opam"_s, bare}, {u"b.opam"_s, bare}, {u"c.opam"_s, bare}}
                               << QStringList{u"a.opam"_s, u"b.opam"_s, u"c.opam"_s} << here << QStringList{u"*.opam"_s};
        QTest::newRow("folder opam") << Files{{u"opam/a.opam"_s, bare}, {u"opam/b.opam"_s, bare}, {u"opam/c.opam"_s, bare}}
                                     << QStringList{u"opam/a.opam"_s, u"opam/b.opam"_s, u"opam/c.opam"_s} << here
                                     << QStringList{u"opam/*.opam"_s};
        QTest::newRow("folder NAME.opam") << Files{{u"a.opam/opam"_s, bare}} << QStringList{u"a.opam/opam"_s} << here
                                          << QStringList{u"a.opam/opam"_s};
        QTest::newRow("subfolders") << Files{{u"packages/one/one.opam"_s, bare}, {u"packages/two/two.opam"_s, bare}}
                                    << QStringList{u"packages/one/one.opam"_s, u"packages/two/two.opam"_s}
                                    << QStringList{u"./packages/one/one.opam"_s, u"./packages/two/two.opam"_s}
                                    << QStringList{u"packages/one/one.opam"_s, u"packages/two/two.opam"_s};
        QTest::newRow("many subfolders") << Files{{u"p/a/a.opam"_s, bare}, {u"p/b/b.opam"_s, bare}, {u"p/c/c.opam"_s, bare}}
                                         << QStringList{u"p/a/a.opam"_s, u"p/b/b.opam"_s, u"p/c/c.opam"_s}
                                         << QStringList{u"./p/a/a.opam"_s, u"./p/b/b.opam"_s, u"./p/c/c.opam"_s}
                                         << QStringList{u"p/*/*.opam"_s};
        QTest::newRow("everywhere") << Files{{u"a/a.opam"_s, bare}, {u"b/x/b.opam"_s, bare}, {u"c/x/y/c.opam"_s, bare}}
                                    << QStringList{u"a/a.opam"_s, u"b/x/b.opam"_s, u"c/x/y/c.opam"_s}
                                    << QStringList{u"./a/a.opam"_s, u"./b/x/b.opam"_s, u"./c/x/y/c.opam"_s} << QStringList{u"**/*.opam"_s};
        QTest::newRow("everywhere, by two names")
            << Files{{u"a/opam"_s, bare}, {u"b/x/b.opam"_s, bare}, {u"c/x/y/c.opam"_s, bare}, {u"b/x/b.opam.locked"_s, bare}}
            << QStringList{u"a/opam"_s, u"b/x/b.opam"_s, u"c/x/y/c.opam"_s} << QStringList{u"./a"_s, u"./b/x"_s, u"./c/x/y"_s}
            << QStringList{u"**/*opam"_s, u"**/*opam.locked"_s};
        QTest::newRow("copies of others") << Files{{u"src/a/a.opam"_s, bare},
                                                   {u"vendor/z/z.opam"_s, bare},
                                                   {u"esy.lock/opam/q.1/opam"_s, bare}}
                                          << QStringList{u"src/a/a.opam"_s} << QStringList{u"./src/a/a.opam"_s}
                                          << QStringList{u"src/a/a.opam"_s};
        QTest::newRow("above others") << Files{{u"a.opam"_s, bare}, {u"sub/b.opam"_s, bare}} << QStringList{u"a.opam"_s} << here
                                      << QStringList{u"a.opam"_s};
        QTest::newRow("locked") << Files{{u"a.opam"_s, bare}, {u"a.opam.locked"_s, bare}} << QStringList{u"a.opam"_s} << here
                                << QStringList{u"a.opam"_s, u"a.opam.locked"_s};
        QTest::newRow("locked further down") << Files{{u"p/a/a.opam"_s, bare}, {u"p/a/a.opam.locked"_s, bare}, {u"p/b/opam/b.opam"_s, bare}}
                                             << QStringList{u"p/a/a.opam"_s, u"p/b/opam/b.opam"_s} << QStringList{u"./p/a"_s, u"./p/b"_s}
                                             << QStringList{u"**/*.opam"_s, u"**/*.opam.locked"_s};
        QTest::newRow("lock of no package") << Files{{u"a.opam"_s, bare}, {u"b.opam.locked"_s, bare}} << QStringList{u"a.opam"_s} << here
                                            << QStringList{u"a.opam"_s};
        QTest::newRow("not to be read") << Files{{u"a.opam"_s, "depends: ["}} << QStringList{u"a.opam"_s} << here
                                        << QStringList{u"a.opam"_s};
        QTest::newRow("generated") << Files{{u"dune-project"_s, "(lang dune 3.0)\n(generate_opam_files)\n(package (name a))\n"}}
                                   << QStringList() << QStringList() << QStringList();
    }
    void layouts()
    {
        QFETCH(Files, files);
        const QTemporaryDir dir;
        for (const auto &[name, bytes] : std::as_const(files))
            put(dir.filePath(name), bytes);
        const Inputs inputs = inputsAt(dir.path());
        QTEST(inputs.opamFiles, "opamFiles");
        QTEST(inputs.targets, "targets");
        QTEST(inputs.keyFiles, "keyFiles");
    }

    void lockedCompilers_data()
    {
        QTest::addColumn<QByteArray>("depends");
        QTest::addColumn<QString>("compiler");
        QTest::addColumn<QString>("version");
        QTest::newRow("base") << R"("ocaml" {= "5.2.1"} "ocaml-base-compiler" {= "5.2.1"} "dune" {= "3.16.0"})"_ba
                              << u"ocaml-base-compiler.5.2.1"_s << u"5.2.1"_s;
        QTest::newRow("only ocaml") << R"("ocaml" {= "4.14.2"})"_ba << u"ocaml-base-compiler.4.14.2"_s << u"4.14.2"_s;
        QTest::newRow("variant") << R"("ocaml" {= "5.2.1"} "ocaml-variants" {= "5.2.1+options"} "ocaml-option-flambda" {= "1"})"_ba
                                 << u"ocaml-variants.5.2.1+options,ocaml-option-flambda"_s << u"5.2.1"_s;
        QTest::newRow("bounds") << R"("ocaml" {>= "4.14"})"_ba << QString() << QString();
    }
    void lockedCompilers()
    {
        QFETCH(QByteArray, depends);
        const QTemporaryDir dir;
        put(dir.filePath(u"a.opam"_s), bare);
        QVERIFY(!inputsAt(dir.path()).isLocked());
        put(dir.filePath(u"a.opam.locked"_s), needing(depends));
        const Inputs inputs = inputsAt(dir.path());
        QVERIFY(inputs.isLocked());
        QTEST(inputs.lockedCompiler, "compiler");
        QTEST(inputs.lockedOcaml, "version");

        put(dir.filePath(u"b.opam"_s), bare);
        put(dir.filePath(u"b.opam.locked"_s), needing(R"("ocaml-base-compiler" {= "5.4.1"})"));
        QCOMPARE(inputsAt(dir.path()).lockedOcaml, inputs.lockedOcaml.isEmpty() ? u"5.4.1"_s : QString());
    }
};

QTEST_GUILESS_MAIN(ProjectInputsTest)
#include "tst_project_inputs.moc"
