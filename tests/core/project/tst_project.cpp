// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/project/github_workflow.h"
#include "core/project/inputs.h"
#include "tests/core/project/folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using testing::Folder;
using namespace caravan::project;
using namespace Qt::StringLiterals;

/// What a folder is: its files are read, nothing in it is run, nothing outside is looked at.
class ProjectTest : public QObject
{
    Q_OBJECT

    static QStringList packagesOf(const Project &project)
    {
        QStringList names;
        for (const opam::OpamFile &file : project.opamFiles)
            names.append(file.file + u'=' + file.package);
        return names;
    }

private Q_SLOTS:
    void aWorkflowOfGithub()
    {
        const Folder folder;
        folder.put(u"a.opam"_s, "opam-version: \"2.0\"\n");
        folder.put(u".github/workflows/b.yml"_s,
                   "on: [push]\njobs:\n  build:\n    strategy:\n      matrix:\n        compiler: [5.3.x, 4.14.x]\n"
                   "        include:\n          - {os: macos, compiler: 5.3.x}\n          - compiler: \"5.4\"\n"
                   "    steps:\n      - uses: actions/checkout@v4\n      - uses: ocaml/setup-ocaml@v3\n"
                   "        with:\n          ocaml-compiler: ${{ matrix.compiler }}\n"
                   "      - run: opam install . --deps-only --with-test\n      - run: |\n          opam exec -- dune build\n"
                   "          opam exec -- dune runtest\n  fmt:\n    steps:\n"
                   "      - uses: ocaml/setup-ocaml@v3\n        with: {ocaml-compiler: 5}\n"
                   "      - uses: ocaml/setup-ocaml/lint-fmt@v3\n");
        folder.put(u".github/workflows/node.yml"_s, "jobs: {a: {steps: [{run: dune build @doc}]}}\n"); // no OCaml is set up
        folder.put(u".github/workflows/odd.yml"_s,
                   "jobs: {a: {steps: [{uses: ocaml/setup-ocaml@v3, with: {ocaml-compiler: [1]}}, 7, ~]}, b: 1}\n");
        folder.put(u".github/workflows/broken.yml"_s, "jobs: {a: [\n");
        const Project project = inspectFolder(folder.path()).value();
        QStringList facts;
        for (const Fact &fact : project.facts) {
            if (fact.kind == FactKind::WorkflowOcaml || fact.kind == FactKind::WorkflowJob)
                facts.append(u"%1 %2:%3"_s.arg(fact.value, fact.file, QString::number(fact.line)));
        }
        const QString file = u".github/workflows/b.yml:"_s;
        QCOMPARE(facts,
                 (QStringList{u"5.3.x "_s + file + u"6"_s, u"4.14.x "_s + file + u"6"_s, u"5.4 "_s + file + u"9"_s,
                              u"5 "_s + file + u"22"_s, u"test "_s + file + u"15"_s, u"fmt "_s + file + u"23"_s}));
        QVERIFY(project.problems.isEmpty());
    }

    void duneProjectsFurtherDown()
    {
        const Folder folder;
        folder.put(u"lib/dune-project"_s, "(lang dune 3.6)\n(generate_opam_files)\n(package (name core) (depends (fmt (>= 0.9))))\n");
        folder.put(u"lib/core.opam.template"_s, "available: os = \"linux\"\n");
        folder.put(u"site/dune-project"_s, "(lang dune 3.16)\n(name site)\n(package (name pages))\n");
        folder.put(u"site/test/fixture/dune-project"_s, "(lang dune 3.20)\n(package (name fixture))\n"); // of a project around it
        folder.put(u"vendor/other/dune-project"_s, "(lang dune 3.20)\n(package (name other))\n");
        folder.put(u"site/.ocamlformat"_s, "version = 0.27.0\n");
        const Project project = inspectFolder(folder.path()).value();
        QVERIFY(project.lacksDuneRoot && project.dune);
        QCOMPARE(project.dune->lang, u"3.16"_s);
        QCOMPARE(packagesOf(project), (QStringList{u"lib/dune-project=core"_s, u"site/dune-project=pages"_s}));
        QCOMPARE(project.opamFiles.constFirst().available.isEmpty(), false); // of its template
        QCOMPARE(project.ocamlformatVersion, u"0.27.0"_s);
        QCOMPARE(project.fact(FactKind::MissingOpamFile)->value, u"lib/core.opam"_s);
        QVERIFY(inputsOf(project).opamFiles.isEmpty());
        const auto isFmt = [](const opam::ClosurePackage &package) { return package.name == "fmt"_L1; };
        QVERIFY(std::any_of(project.closure.packages.cbegin(), project.closure.packages.cend(), isFmt));

        folder.put(u"lib/core.opam"_s, "opam-version: \"2.0\"\n");
        const Project written = inspectFolder(folder.path()).value();
        QCOMPARE(packagesOf(written), QStringList{u"lib/core.opam=core"_s});
        QVERIFY(written.lacksDuneRoot && !written.fact(FactKind::MissingOpamFile));

        folder.put(u"dune-workspace"_s, "(lang dune 3.16)\n");
        QVERIFY(!inspectFolder(folder.path()).value().lacksDuneRoot);
        folder.put(u"dune-project"_s, "(lang dune 3.18)\n");
        const Project rooted = inspectFolder(folder.path()).value();
        QCOMPARE(rooted.dune->lang, u"3.18"_s);
        QCOMPARE(rooted.duneFiles.size(), 1);
    }

    /// An example's dune-project says nothing of a project that has packages for another tool.
    void duneProjectsOfOthers()
    {
        const Folder folder;
        folder.put(u"a.opam"_s, "opam-version: \"2.0\"\nbuild: [make]\ndepends: [\"ocamlfind\"]\n");
        folder.put(u"examples/x/dune-project"_s, "(lang dune 3.16)\n");
        QVERIFY(!inspectFolder(folder.path()).value().dune);
        folder.put(u"a.opam"_s, "opam-version: \"2.0\"\ndepends: [\"dune\"]\n");
        QVERIFY(inspectFolder(folder.path()).value().lacksDuneRoot);
    }

    void seriesOfReleases()
    {
        QCOMPARE(seriesInWorkflow(u"5.3.x"_s), u"5.3"_s);
        QCOMPARE(seriesInWorkflow(u"5.3.0"_s), u"5.3"_s);
        QCOMPARE(seriesInWorkflow(u"ocaml-base-compiler.4.14.2"_s), u"4.14"_s);
        QCOMPARE(seriesInWorkflow(u"5"_s), u"5"_s);
        QCOMPARE(seriesInWorkflow(u"5.x"_s), u"5"_s);
        for (const QString &other : {u"ocaml-variants.5.3.0+trunk"_s, u">= 5.1"_s, u"latest"_s, QString()})
            QCOMPARE(seriesInWorkflow(other), QString());
    }

    void aWholeProject()
    {
        const Folder folder;
        folder.put(u"dune-project"_s, "(lang dune 3.16)\n(name caravansite)\n(generate_opam_files)\n(package (name site))\n");
        folder.put(u"site.opam"_s, "depends: [\"ocaml\" {>= \"4.14\"} \"cmdliner\" \"alcotest\" {with-test} \"conf-gmp\"]\n");
        folder.put(u"extra.opam"_s, "depends: [\"ocaml\" {>= \"5.1\" & < \"5.6\"} \"site\" {= version}]\n");
        folder.put(u".ocamlformat"_s, "profile = default\n# x\nversion=0.29.0\n");
        folder.put(u".gitlab-ci.yml"_s, "build:\n  script: dune build\n");
        folder.put(u"Dockerfile"_s, "FROM scratch\n");
        folder.put(u"dune.lock/lock.dune"_s, "(lang package 0.1)\n");
        folder.put(u"bin/main.ml"_s, "let () =\n  print_endline \"x\"\n");
        folder.put(u"bin/main.mli"_s, "");
        folder.put(u"src/parser.mly"_s, "%%\nlast line without an end");
        folder.put(u"src/notes.txt"_s, "not\nsource\n");
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QVERIFY2(project->problems.isEmpty(), project->problems.isEmpty() ? "" : qPrintable(project->problems[0].toString()));
        QCOMPARE(project->name, u"caravansite"_s);
        QVERIFY(QDir::isAbsolutePath(project->folder));
        QCOMPARE(packagesOf(*project), (QStringList{u"extra.opam=extra"_s, u"site.opam=site"_s}));
        QCOMPARE(project->dune->lang, u"3.16"_s);
        QCOMPARE(project->ocamlConstraint, uR"(>= "5.1" & < "5.6")"_s);
        QVERIFY(project->hasPipeline && project->hasDockerfile && project->hasOcamlformat && project->hasOcaml());
        QCOMPARE(project->pipelineFile, folder.path() + u"/.gitlab-ci.yml"_s);
        QCOMPARE(project->ocamlformatVersion, u"0.29.0"_s);
        QCOMPARE(project->lockFiles, QStringList{u"dune.lock"_s});
        QCOMPARE(project->sourceLines, 4);
        QCOMPARE(project->closure.debian, QStringList{u"libgmp-dev"_s});
        const auto has = [](const opam::Closure &closure, const QString &name) {
            return std::any_of(closure.packages.begin(), closure.packages.end(), [&](const auto &p) { return p.name == name; });
        };
        QVERIFY(has(project->closure, u"alcotest"_s));
        QVERIFY(!has(project->closure, u"site"_s));
        QVERIFY(!has(project->closureWith({}), u"alcotest"_s));
        QVERIFY(has(project->closureWith({}), u"cmdliner"_s));
    }

    void codeOfOtherLanguagesIsCounted()
    {
        const Folder folder;
        folder.put(u"dune-project"_s, "(lang dune 3.16)\n(using coq 0.8)\n");
        folder.put(u"theories/dune"_s, "(coq.theory (name T))\n");
        folder.put(u"theories/a.v"_s, "From T Require Import b.\nLemma x : 1 = 1.\nProof. reflexivity. Qed.\n");
        folder.put(u"hardware/adder.v"_s, "module adder(input a, output b);\n  assign b = a;\nendmodule\n");
        folder.put(u"src/stubs.c"_s, "int x;\nint y;\n");
        folder.put(u"src/stubs.h"_s, "int x;");
        folder.put(u"src/solver.cpp"_s, "int x;\n");
        folder.put(u"crate/lib.rs"_s, "fn x() {}\n\n");
        folder.put(u"_build/log.c"_s, "int z;\n");
        folder.put(u"test/dune"_s,
                   "(tests (names a b))\n(rule (alias runtest) (action (run x)))\n(library (name l) (inline_tests))\n(cram (deps x))\n");
        folder.put(u"test/cli.t"_s, "  $ echo\n");
        folder.put(u"test/deep.t/run.t"_s, "  $ echo\n");
        folder.put(u"Makefile"_s, "all:\n\tdune build\n");
        folder.put(u"sub/rules.mk"_s, "x:\n");
        folder.put(u"docker/Dockerfile"_s, "FROM debian:13\n");
        const Code code = inspectFolder(folder.path())->code;
        QCOMPARE(code.coqLines, 3);
        QCOMPARE(code.cLines, 3);
        QCOMPARE(code.cppLines, 1);
        QCOMPARE(code.rustLines, 2);
        QCOMPARE(code.tests, 6);
        QVERIFY(code.provesWithDune);
        QVERIFY(!code.compilesRust); // a crate that no rule of dune builds
        folder.put(u"src/dune"_s, "(rule (targets libx.a) (action (system \"cargo build --release\")))\n");
        QVERIFY(inspectFolder(folder.path())->code.compilesRust);
        QCOMPARE(code.makefiles.keys(), (QStringList{u"Makefile"_s, u"sub/rules.mk"_s}));
        QCOMPARE(code.makefiles.value(u"Makefile"_s), u"all:\n\tdune build\n"_s);
        QCOMPARE(code.dockerfiles.keys(), QStringList{u"docker/Dockerfile"_s});
    }

    void aFolderWithoutOcaml()
    {
        const Folder folder;
        folder.put(u"README.md"_s, "# Nothing here\n");
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QVERIFY(!project->hasOcaml());
        QVERIFY(project->problems.isEmpty());
        QVERIFY(!project->hasPipeline);
        QCOMPARE(project->pipelineFile, folder.path() + u"/.gitlab-ci.yml"_s);
        QCOMPARE(project->name, QFileInfo(folder.path()).fileName());
        QVERIFY(project->closure.packages.isEmpty());
    }

    static QStringList factsOf(const Project &project)
    {
        QStringList facts;
        for (const Fact &fact : project.facts)
            facts.append(u"%1 %2 %3:%4"_s.arg(nameOf(fact.kind), fact.value, fact.file, QString::number(fact.line)));
        return facts;
    }

    void factsAndTheirPlaces()
    {
        const Folder folder;
        folder.put(u"dune-project"_s,
                   "(lang dune 3.17)\n(generate_opam_files)\n(opam_file_location inside_opam_directory)\n(package (name site) (depends "
                   "zarith))\n");
        folder.put(u"opam/site.opam.template"_s, "depexts: [[\"libfoo-dev\"] {os-family = \"debian\"}]\n");
        folder.put(u"dune-workspace"_s, "(lang dune 3.17)\n(context default)\n(context (opam (switch 5.2.1)))\n(pkg enabled)\n");
        folder.put(u"dune.lock/lock.dune"_s, "(lang package 0.1)\n(ocaml ocaml-base-compiler)\n");
        folder.put(u"dune.lock/ocaml-base-compiler.pkg"_s, "(version 5.2.0)\n(build (run make))\n");
        folder.put(u"package.json"_s, "{\n  \"name\": \"x\",\n  \"esy\": {},\n  \"devDependencies\": {\"ocaml\": \"~4.14.0\"}\n}\n");
        folder.put(u"esy.lock/index.json"_s, "{}\n");
        folder.put(u".ocamlformat"_s, "profile = default\nversion = 0.27.0\n");
        folder.put(u"bin/dune"_s, "(executable\n (name main)\n (libraries pages))\n");
        folder.put(u"bin/main.ml"_s, "let () = Pages.write ()\n");
        folder.put(u"lib/dune"_s, "(library (name text))\n(library\n (name pages)\n (public_name site.pages))\n");
        folder.put(u"lib/pages.ml"_s, "let write () = print_string \"<HTML></html>\"\n");
        folder.put(u"test/dune"_s, "(rule (alias check))\n(tests (names a b))\n");
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QVERIFY2(project->problems.isEmpty(), project->problems.isEmpty() ? "" : qPrintable(project->problems[0].toString()));
        QCOMPARE(factsOf(*project),
                 (QStringList{u"duneLanguage 3.17 dune-project:1"_s, u"dunePackage site dune-project:4"_s,
                              u"generatesOpamFiles  dune-project:2"_s, u"missingOpamFile opam/site.opam dune-project:4"_s,
                              u"opamFilesInFolder  dune-project:3"_s, u"opamTemplate site opam/site.opam.template:1"_s,
                              u"duneWorkspace default, 5.2.1 dune-workspace:1"_s, u"dunePackages  dune-workspace:4"_s,
                              u"dunePackages 5.2.0 dune.lock:0"_s, u"esy ~4.14.0 package.json:3"_s, u"esyLock  esy.lock:0"_s,
                              u"ocamlformat 0.27.0 .ocamlformat:2"_s, u"tests a test/dune:2"_s, u"documentation site.pages lib/dune:2"_s,
                              u"siteGenerator ./bin/main.exe bin/dune:1"_s}));
        QCOMPARE(project->ocamlformatVersion, u"0.27.0"_s);
        QVERIFY2(project->closure.debian.contains(u"libfoo-dev"_s), "the template belongs to the package");

        folder.put(u"opam/site.opam"_s, "opam-version: \"2.0\"\n");
        folder.put(u"opam/site.opam.locked"_s, "opam-version: \"2.0\"\ndepends: [\n  \"ocaml\" {= \"5.2.1\"}\n]\n");
        const auto committed = inspectFolder(folder.path());
        QVERIFY(committed && !committed->fact(FactKind::MissingOpamFile));
        QCOMPARE(*committed->fact(FactKind::LockedOcaml), (Fact{FactKind::LockedOcaml, u"5.2.1"_s, u"opam/site.opam.locked"_s, 3, 3}));
    }

    void noFactIsMadeUp()
    {
        const Folder folder;
        folder.put(u"dune-project"_s, "(lang dune 3.0)\n");
        folder.put(u"package.json"_s, "{\"name\": \"x\"}\n");
        folder.put(u"bin/dune"_s, "(executable (name server) (libraries dream))\n(library (name a))\n");
        folder.put(u"bin/server.ml"_s, "let page = \"</html>\"\n");
        folder.put(u"dune-workspace"_s, "(lang dune\n");
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QCOMPARE(factsOf(*project), QStringList{u"duneLanguage 3.0 dune-project:1"_s});
        QVERIFY(project->isDuneWithoutPackages());
        QCOMPARE(project->problems.size(), 1);
        QCOMPARE(project->problems.first().file, folder.path() + u"/dune-workspace"_s);
        QVERIFY(project->problems.first().line > 0);
    }

    /// What opam refuses is said with its place, and the rest of the project is read.
    void remarksOfOpamFiles()
    {
        const Folder folder;
        folder.put(u"good.opam"_s, "opam-version: \"2.0\"\ndepends: [\"zarith\"]\n");
        folder.put(u"library.opam"_s, "opam-version: \"2.0\"\ndepends: [\n  \"re.pcre\"\n]\nfoo: 1\n");
        const auto project = inspectFolder(folder.path());
        QVERIFY(project && project->problems.isEmpty());
        QCOMPARE(project->remarks.size(), 2);
        QCOMPARE(project->remarks[0].error.toString().section(u'\n', 0, 0),
                 folder.path() + u"/library.opam:3:3: error: opam ignores the field “depends”: “re.pcre” is no name of a package."_s);
        QVERIFY(!project->remarks[1].isError());
        QCOMPARE(project->remarks[1].error.line, 5);
        QVERIFY(project->closure.debian.contains(u"libgmp-dev"_s));
    }

    /// `@doc` makes pages of libraries with a public name and of documentation stanzas, and of nothing else.
    void documentsPackages_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("expected"); // -1: nobody knows
        QTest::newRow("private") << "(library (name a))"_ba
                                 << "(executable (name b) (public_name b))"_ba << 0;
        QTest::newRow("public") << "(library (name a))"_ba
                                << "(library\n (public_name p.b))"_ba << 1;
        QTest::newRow("further down") << "(subdir x (library (name a) (public_name p)))"_ba
                                      << "(rule (with-stdout-to y (echo z)))"_ba << 1;
        QTest::newRow("pages") << "(library (name a))"_ba
                               << "(documentation (package p))"_ba << 1;
        QTest::newRow("commented out") << "; (library (public_name p))\n(library (name a))"_ba
                                       << "#;(documentation)"_ba << 0;
        QTest::newRow("included") << "(library (name a))"_ba
                                  << "(include dune.inc)"_ba << -1;
        QTest::newRow("written by a program") << "(library (name a))"_ba
                                              << "(* -*- tuareg -*- *)\nlet () = ()"_ba << -1;
        QTest::newRow("not to be read") << "(library (name a))"_ba
                                        << "(library (name b)"_ba << -1;
        QTest::newRow("included, and public") << "(library (public_name a))"_ba
                                              << "(include dune.inc)"_ba << 1;
    }
    void documentsPackages()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, expected);
        const Folder folder;
        folder.put(u"dune-project"_s, "(lang dune 3.0)\n");
        QVERIFY(!inspectFolder(folder.path())->documentsPackages.has_value());
        folder.put(u"dune"_s, first);
        folder.put(u"src/dune"_s, second);
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QVERIFY2(project->problems.isEmpty(), "what dune files say is not needed for anything else");
        QCOMPARE(project->documentsPackages ? int(*project->documentsPackages) : -1, expected);
    }

    /// `@install` builds what belongs to a package, and nothing of programs and libraries without a public name.
    void installsByDune_data()
    {
        QTest::addColumn<QByteArray>("dune");
        QTest::addColumn<int>("expected"); // -1: nobody knows
        QTest::newRow("a program") << "(executable (name a))"_ba << 0;
        QTest::newRow("a program of a package") << "(executable (name a) (package p))"_ba << 0;
        QTest::newRow("a public program") << "(executable (name a) (public_name a))"_ba << 1;
        QTest::newRow("public programs") << "(executables (names a b) (public_names a -))"_ba << 1;
        QTest::newRow("none is public") << "(executables (names a b) (public_names - -))"_ba << 0;
        QTest::newRow("a library") << "(library (name a))"_ba << 0;
        QTest::newRow("a library of a package") << "(library (name a) (package p))"_ba << 1;
        QTest::newRow("a public library") << "(subdir x (library (name a) (public_name p)))"_ba << 1;
        QTest::newRow("files") << "(executable (name a))\n(install (section bin) (files (a.exe as a)))"_ba << 1;
        QTest::newRow("included") << "(include dune.inc)"_ba << -1;
    }
    void installsByDune()
    {
        QFETCH(QByteArray, dune);
        QFETCH(int, expected);
        const Folder folder;
        folder.put(u"dune-project"_s, "(lang dune 3.0)\n");
        folder.put(u"dune"_s, dune);
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QCOMPARE(project->installsByDune ? int(*project->installsByDune) : -1, expected);
    }

    void noFolder()
    {
        const Folder folder;
        folder.put(u"file"_s, "");
        QCOMPARE(inspectFolder(folder.path() + u"/nowhere"_s).error().code, ErrorCode::NotFound);
        const auto project = inspectFolder(folder.path() + u"/file"_s);
        QCOMPARE(project.error().code, ErrorCode::Unreadable);
        QVERIFY(project.error().toString().contains(folder.path()));
    }

    void packagesOfDuneProjectAlone()
    {
        const Folder folder;
        folder.put(u"dune-project"_s, "(lang dune 3.0)\n(package (name tool) (depends (ocaml (>= 4.14)) zarith))\n");
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QCOMPARE(packagesOf(*project), QStringList{u"dune-project=tool"_s});
        QCOMPARE(project->name, u"tool"_s);
        QVERIFY(project->closure.debian.contains(u"libgmp-dev"_s));
        QCOMPARE(project->ocamlConstraint, uR"(>= "4.14")"_s);
    }

    void lockFilesAreFollowed()
    {
        const Folder folder;
        folder.put(u"tool.opam"_s, "depends: [\"zarith\"]\n");
        folder.put(u"tool.opam.locked"_s, "depends: [\"zarith\" {= \"1.13\"} \"conf-gmp\" {= \"4\"}]\n");
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QCOMPARE(project->lockFiles, QStringList{u"tool.opam.locked"_s});
        QCOMPARE(project->closure.source, u"tool.opam.locked"_s);
        QCOMPARE(project->closure.packages, (QList<opam::ClosurePackage>{{u"conf-gmp"_s, u"4"_s}, {u"zarith"_s, u"1.13"_s, true}}));
    }

    void wrongFilesAreProblems()
    {
        const Folder folder;
        folder.put(u"good.opam"_s, "depends: [\"dune\"]\n");
        folder.put(u"bad.opam"_s, "opam-version: \"2.0\"\ndepends: [ \"dune\" {>= ]\n");
        folder.put(u"dune-project"_s, "(lang dune 3.0\n");
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QCOMPARE(packagesOf(*project), QStringList{u"good.opam=good"_s});
        QCOMPARE(project->problems.size(), 2);
        QCOMPARE(project->problems[0].file, folder.path() + u"/dune-project"_s);
        QCOMPARE(project->problems[1].code, ErrorCode::Syntax);
        QVERIFY(project->problems[1].toString().startsWith(folder.path() + u"/bad.opam:2:23: error: "_s));
    }

    void whereOpamFilesAreLookedFor()
    {
        const Folder folder;
        folder.put(u"lib/deep.opam"_s, "");
        folder.put(u"_build/default/built.opam"_s, "");
        folder.put(u".hidden/hidden.opam"_s, "");
        folder.put(u"node_modules/x/module.opam"_s, "");
        QCOMPARE(packagesOf(*inspectFolder(folder.path())), QStringList{u"lib/deep.opam=deep"_s});
        folder.put(u"opam/near.opam"_s, "");
        QCOMPARE(packagesOf(*inspectFolder(folder.path())), QStringList{u"opam/near.opam=near"_s});
        folder.put(u"top.opam"_s, "");
        QCOMPARE(packagesOf(*inspectFolder(folder.path())), (QStringList{u"opam/near.opam=near"_s, u"top.opam=top"_s}));
        const Folder single;
        single.put(u"opam"_s, "depends: [\"dune\"]\n");
        QCOMPARE(packagesOf(*inspectFolder(single.path())), QStringList{u"opam="_s + QFileInfo(single.path()).fileName()});
    }

    void noLinkIsFollowedOut()
    {
        const Folder outside;
        outside.put(u"secret.opam"_s, "");
        outside.put(u"deep/secret.ml"_s, "let x = 1\n");
        const Folder folder;
        folder.put(u"own.txt"_s, "depends: []");
        QVERIFY(QFile::link(outside.path(), folder.path() + u"/linked"_s));
        QVERIFY(QFile::link(outside.path() + u"/secret.opam"_s, folder.path() + u"/secret.opam"_s));
        QVERIFY(QFile::link(folder.path(), folder.path() + u"/loop"_s));
        QVERIFY(QFile::link(folder.path() + u"/own.txt"_s, folder.path() + u"/own.opam"_s)); // stays inside
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QCOMPARE(packagesOf(*project), QStringList{u"own.opam=own"_s});
        QCOMPARE(project->sourceLines, 0);
    }

    void stopsInALargeFolder()
    {
        const Folder folder;
        folder.put(u"top.opam"_s, "");
        QVERIFY(QDir().mkpath(folder.path() + u"/many"_s));
        for (int i = 0; i < 20'100; ++i)
            QVERIFY(QFile::link(u"nowhere"_s, folder.path() + u"/many/%1"_s.arg(i)));
        const auto project = inspectFolder(folder.path());
        QVERIFY(project);
        QCOMPARE(project->problems.size(), 1);
        QCOMPARE(project->problems.first().code, ErrorCode::Limit);
        QCOMPARE(packagesOf(*project), QStringList{u"top.opam=top"_s});
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_project.moc"
