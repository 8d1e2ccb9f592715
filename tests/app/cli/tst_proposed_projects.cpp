// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `caravan-cli propose` for projects of all sorts: what the pipeline has, that lint has nothing against it, and that shells read its lines.
#include "app/cli/run.h"
#include "core/gitlab/pipeline/pipeline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::cli;

namespace {

using Files = QMap<QString, QByteArray>;

QByteArray opam(const QByteArray &depends) { return "opam-version: \"2.0\"\nsynopsis: \"x\"\ndepends: [" + depends + "]\n"; }

constexpr auto duneProject = "(lang dune 3.16)\n";

/// A library whose package an opam file describes.
Files library(const QString &package, const QByteArray &depends = "\"ocaml\" {>= \"4.14\"} \"dune\" \"fmt\"")
{
    return {{package + ".opam"_L1, opam(depends)},
            {u"dune-project"_s, duneProject},
            {u"src/dune"_s, "(library (public_name " + package.toUtf8() + "))\n"},
            {u"src/a.ml"_s, "let x = 1\n"}};
}

Files with(Files files, const Files &more)
{
    files.insert(more);
    return files;
}

constexpr auto workflow = R"(
on: [push]
jobs:
  build:
    strategy:
      matrix:
        ocaml-compiler: ["4.14", "5.2"]
    steps:
      - uses: ocaml/setup-ocaml@v3
        with: {ocaml-compiler: "${{ matrix.ocaml-compiler }}"}
      - run: opam install . --deps-only --with-test
      - run: opam exec -- dune runtest
)";

/// A shell that only reads.
QByteArray complaintOfShell(const QString &item)
{
    QProcess process;
    process.start(u"sh"_s, {u"-n"_s});
    process.write(item.toUtf8());
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
}

} // namespace

class TestProposedProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInOrder_data();
    void isInOrder();
};

void TestProposedProjects::isInOrder_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QByteArrayList>("parts");  // that the pipeline has
    QTest::addColumn<QByteArrayList>("others"); // that it has not
    const QByteArray install = "opam install . --deps-only";
    QTest::newRow("a bare dune project") << Files{{u"dune-project"_s, duneProject},
                                                  {u"bin/dune"_s, "(executable (name main))\n"},
                                                  {u"bin/main.ml"_s, "let () = ()\n"}}
                                         << QByteArrayList{"    - dune build\n", "in every run."} << QByteArrayList{"@install", "opam"};
    QTest::newRow("packages in dune-project alone")
        << Files{{u"dune-project"_s, QByteArray(duneProject) + "(package (name a) (depends ocaml yojson))\n"},
                 {u"dune"_s, "(library (public_name a) (libraries yojson))\n"},
                 {u"a.ml"_s, "let x = 1\n"}}
        << QByteArrayList{"dune build @install", "libyojson-ocaml-dev", "  extends: .ocaml\n  script:\n    - dune build @doc\n"}
        << QByteArrayList{install};
    QTest::newRow("a library with four packages")
        << with(with(library(u"a"_s), library(u"a-lwt"_s, "\"ocaml\" \"dune\" \"lwt\" \"a\" {= version}")),
                with(with(library(u"a-unix"_s), library(u"a-js"_s)), {{u".ocamlformat"_s, "version = 0.27.0\n"}}))
        << QByteArrayList{"*.opam", "dune build @doc", "ocamlformat.0.27.0"} << QByteArrayList{};
    QTest::newRow("a workflow of GitHub") << with(library(u"a"_s, "\"ocaml\" \"dune\" \"alcotest\" {with-test}"),
                                                  {{u".github/workflows/ci.yml"_s, workflow}})
                                          << QByteArrayList{"OCAML: [\"4.14\", \"5.2\"]", "tests with OCaml 5.2, 4.14;"}
                                          << QByteArrayList{"ocaml-5.5"};
    QTest::newRow("a lock file") << with(library(u"a"_s),
                                         {{u"a.opam.locked"_s,
                                           opam("\"ocaml\" {= \"5.2.1\"} \"ocaml-base-compiler\" {= \"5.2.1\"} "
                                                "\"dune\" {= \"3.17.2\"} \"fmt\" {= \"0.9.0\"}")}})
                                 << QByteArrayList{"--locked", "asks for OCaml 5.2.1."} << QByteArrayList{"CACHE_EPOCH"};
    QTest::newRow("packages in folders") << Files{{u"packages/one/one.opam"_s, opam("\"ocaml\" \"dune\" \"odoc\" {with-doc}")},
                                                  {u"packages/one/dune-project"_s, duneProject},
                                                  {u"packages/one/dune"_s, "(library (public_name one))\n"},
                                                  {u"packages/two/two.opam"_s, opam("\"ocaml\" \"dune\"")},
                                                  {u"packages/two/dune-project"_s, duneProject}}
                                         << QByteArrayList{"packages/one/one.opam", "packages/two/two.opam", "tee dune-workspace"}
                                         << QByteArrayList{"    - " + install};
    QTest::newRow("files in opam/") << Files{{u"opam/a.opam"_s, opam("\"ocaml\" \"dune\"")},
                                             {u"opam/b.opam"_s, opam("\"ocaml\" \"dune\"")},
                                             {u"opam/c.opam"_s, opam("\"ocaml\" \"dune\"")},
                                             {u"dune-project"_s, duneProject}}
                                    << QByteArrayList{"dune build @install"} << QByteArrayList{"[\"*.opam\"]"};
    QTest::newRow("a file called opam") << Files{{u"opam"_s, opam("\"ocaml\" \"dune\"")}, {u"dune-project"_s, duneProject}}
                                        << QByteArrayList{"dune build @install"} << QByteArrayList{"*.opam"};
    QTest::newRow("a site") << Files{{u"site.opam"_s, opam("\"ocaml\" \"dune\" \"yocaml\" \"yocaml_unix\"")},
                                     {u"dune-project"_s, duneProject},
                                     {u"bin/dune"_s, "(executable (name generate) (libraries yocaml yocaml_unix))\n"},
                                     {u"bin/generate.ml"_s, "let () = ()\n"}}
                            << QByteArrayList{"pages:\n", "dune exec ./bin/generate.exe", "when: manual", "Look at what"}
                            << QByteArrayList{"odoc"};
    QTest::newRow("dune's packages") << Files{{u"dune-project"_s, "(lang dune 3.20)\n(package (name a) (depends ocaml))\n"},
                                              {u"dune.lock/lock.dune"_s, "(lang package 0.1)\n(ocaml ocaml-base-compiler)\n"},
                                              {u"dune.lock/ocaml-base-compiler.pkg"_s, "(version 5.3.0)\n"},
                                              {u"dune"_s, "(library (public_name a))\n"},
                                              {u"a.ml"_s, "let x = 1\n"}}
                                     << QByteArrayList{"get.dune.build", "There is no job “pages”", "With dune.lock"}
                                     << QByteArrayList{"opam install"};
    QTest::newRow("esy beside opam files") << with(library(u"a"_s), {{u"esy.json"_s, R"({"dependencies": {"ocaml": "~4.14.0"}})"}})
                                           << QByteArrayList{"not those of esy in esy.json."} << QByteArrayList{"esy install"};
    QTest::newRow("packages of Coq") << with(library(u"a"_s, "\"ocaml\" \"dune\" \"coq\" \"coq-equations\""), {})
                                     << QByteArrayList{"rocq-released https://rocq-prover.org/opam/released",
                                                       "rocq-released has coq-equations."}
                                     << QByteArrayList{"add the one that does"};
}

void TestProposedProjects::isInOrder()
{
    QFETCH(Files, files);
    QFETCH(QByteArrayList, parts);
    QFETCH(QByteArrayList, others);
    QTemporaryDir folder;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QVERIFY(QDir(folder.path()).mkpath(QFileInfo(it.key()).path()));
        QFile file(folder.filePath(it.key()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size());
    }
    const Output made = run({u"propose"_s, folder.path(), u"--runner"_s, u"gitlab.com-small"_s});
    QVERIFY2(made.exit == Exit::Fine, made.err.constData());
    const QByteArray read = QByteArray(made.out).replace("\n# ", " "); // comments are broken into lines
    for (const QByteArray &part : parts)
        QVERIFY2(made.out.contains(part) || read.contains(part), ("“" + part + "” is not in\n" + made.out).constData());
    for (const QByteArray &other : others)
        QVERIFY2(!made.out.contains(other), ("“" + other + "” is in\n" + made.out).constData());

    QFile file(folder.filePath(u".gitlab-ci.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made.out) == made.out.size());
    file.close();
    const Output linted = run({u"lint"_s, folder.path(), u"--json"_s});
    for (const QJsonValue &finding : QJsonDocument::fromJson(linted.out).object()[u"findings"_s].toArray()) {
        // No cache is the right thing for few packages.
        QVERIFY2(finding[u"rule"_s].toString() == "O16"_L1,
                 qPrintable(finding[u"message"_s].toString() + u'\n' + QString::fromUtf8(made.out)));
    }
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, made.out));
    QVERIFY(tree);
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(*tree);
    QVERIFY(pipeline && pipeline->issues.isEmpty() && !pipeline->jobs.isEmpty());
    for (const gitlab::Job &job : pipeline->jobs) {
        for (const gitlab::Command &command : job.beforeScript + job.script + job.afterScript) {
            const QByteArray complaint = complaintOfShell(command.text);
            QVERIFY2(complaint.isEmpty(), (command.text.toUtf8() + '\n' + complaint).constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestProposedProjects)

#include "tst_proposed_projects.moc"
