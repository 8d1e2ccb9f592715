// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/inputs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <QProcess>
#include <QStandardPaths>
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

    /// opam itself, asked for what the inputs name, finds every package: each needs one of its own.
    void opamFindsThem_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("top") << QStringList{u"a.opam"_s, u"b.opam"_s};
        QTest::newRow("called opam") << QStringList{u"opam"_s};
        QTest::newRow("folder opam") << QStringList{u"opam/a.opam"_s, u"opam/b.opam"_s, u"opam/c.opam"_s};
        QTest::newRow("folder NAME.opam") << QStringList{u"a.opam/opam"_s};
        QTest::newRow("subfolders") << QStringList{u"packages/one/one.opam"_s, u"packages/two/two.opam"_s};
        QTest::newRow("subfolders with opam") << QStringList{u"src/one/opam"_s, u"src/two/opam/two.opam"_s};
        QTest::newRow("locked") << QStringList{u"a.opam"_s, u"a.opam.locked"_s, u"b.opam"_s};
        QTest::newRow("locked further down") << QStringList{u"p/a/a.opam"_s, u"p/a/a.opam.locked"_s, u"p/b/b.opam"_s};
    }
    void opamFindsThem()
    {
        if (QStandardPaths::findExecutable(u"opam"_s).isEmpty())
            QSKIP("The opam program is not installed.");
        QFETCH(QStringList, files);
        const QTemporaryDir dir;
        put(dir.filePath(u"repo/repo"_s), bare);
        QStringList needed;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QString package = u"need%1"_s.arg(i);
            put(dir.filePath(u"repo/packages/%1/%1.1/opam"_s.arg(package)), bare);
            put(dir.filePath(u"project/"_s + files[i]),
                "maintainer: \"a\"\nsynopsis: \"A\"\n" + needing('"' + package.toUtf8() + "\" {= \"1\"}"));
            if (!files.contains(files[i] + ".locked"_L1))
                needed.append(package);
        }
        const auto opam = [&](const QStringList &arguments) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"OPAMROOT"_s, dir.filePath(u"root"_s));
            environment.insert(u"OPAMROOTISOK"_s, u"1"_s);
            environment.insert(u"OPAMYES"_s, u"1"_s);
            environment.insert(u"OPAMSWITCH"_s, u"s"_s);
            process.setProcessEnvironment(environment);
            process.setWorkingDirectory(dir.filePath(u"project"_s));
            process.start(u"opam"_s, arguments);
            if (!process.waitForFinished(60'000))
                qFatal("opam does not end");
            return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        };
        QString said = opam({u"init"_s, u"--bare"_s, u"--disable-sandboxing"_s, u"-n"_s, u"default"_s, dir.filePath(u"repo"_s)});
        said += opam({u"switch"_s, u"create"_s, u"s"_s, u"--empty"_s});
        const Inputs inputs = inputsAt(dir.filePath(u"project"_s));
        const QStringList locked = inputs.isLocked() ? QStringList{u"--locked"_s} : QStringList();
        const QString plan = opam(QStringList{u"install"_s, u"--deps-only"_s, u"--show-actions"_s} + locked + inputs.targets);
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QString package = u"need%1"_s.arg(i);
            // opam 2.1 says “∗ install need0 1”, and 2.3 “∗ need0 1” below a title.
            const bool isInstalled = plan.contains(u"install "_s + package) || plan.contains(u"∗ "_s + package + u' ');
            QVERIFY2(isInstalled == needed.contains(package), qPrintable(package + u'\n' + said + plan));
        }
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
