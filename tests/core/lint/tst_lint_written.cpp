// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_builder.h"
#include "core/recipes/strategy.h"
#include "tests/core/lint/reading.h"
#include "tests/core/project_folder.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

using Files = ProjectFolder::Files;

/// What Caravan writes for very different projects, on each kind of runner, has nothing to complain about.
class LintWrittenTest : public QObject
{
    Q_OBJECT

    ProjectFolder m_folder;

    static QStringList complaintsOf(const QByteArray &text, const project::Project &project, const recipes::RunnerTraits &runner,
                                    const QString &what)
    {
        const auto reading = Reading::of(text, &project, u".gitlab-ci.yml"_s);
        if (!reading)
            return {what + u": no pipeline"_s};
        reading->runner = &runner;
        QStringList complaints;
        for (const lint::Finding &one : reading->lint())
            complaints.append(what + u": "_s + QString::fromUtf8(listed(*reading, {one}) + text));
        return complaints;
    }

private Q_SLOTS:
    /// Where a runner uses no images nothing is said of what they are, only that they are not used.
    void imagesThatAreNotUsed()
    {
        const QByteArray text =
            "a:\n  image: debian\n  script: [apk add m4]\nb:\n  image: ocaml/opam:alpine\n  script: [apt-get update]\n"
            "c:\n  image: ocaml/opam2:debian-9-ocaml-4.07\n  script: [bash x.sh]\n"
            "d:\n  image: gcr.io/kaniko-project/executor:latest\n  script: [/kaniko/executor]\n"
            "e:\n  image: ocaml/opam:$V\n  parallel: {matrix: [{V: [debian-9-ocaml-4.07]}]}\n  script: [opam --version]\n";
        const auto reading = Reading::of(text, nullptr, u".gitlab-ci.yml"_s);
        QVERIFY(reading);
        reading->runner = Reading::catalogue().runner(u"self-managed-docker"_s);
        QVERIFY(reading->lint({u"D12"_s, u"D24"_s, u"O08"_s, u"O17"_s, u"O20"_s}).size() >= 5);
        reading->runner = Reading::catalogue().runner(u"self-managed-shell"_s);
        int ignored = 0;
        for (const lint::Finding &finding : reading->lint()) {
            const bool isOfImage = finding.rule.startsWith(u'D') || finding.rule.startsWith(u'O');
            QVERIFY2(!isOfImage, listed(*reading, {finding}));
            ignored += finding.message.contains("without images"_L1) ? 1 : 0;
        }
        QCOMPARE(ignored, 5);
    }

    void proposalsAreClean_data()
    {
        QTest::addColumn<Files>("files");
        const QByteArray head = "opam-version: \"2.0\"\nmaintainer: [\"a@b.c\"]\nsynopsis: \"x\"\n";
        const QByteArray dune = "(lang dune 3.10)\n";
        const QByteArray library = "(library (public_name one))\n";
        QTest::newRow("many packages in folders")
            << Files{{u"dune-project"_s, dune},
                     {u"packages/one/one.opam"_s, head + "depends: [\"ocaml\" {>= \"4.14\"} \"dune\" {>= \"3.10\"} \"fmt\"]\n"},
                     {u"packages/two/two.opam"_s, head + "depends: [\"ocaml\" \"dune\" {>= \"3.10\"} \"one\" \"alcotest\" {with-test}]\n"},
                     {u"packages/three/three.opam"_s, head + "depends: [\"ocaml\" \"dune\" {>= \"3.10\"} \"two\" \"odoc\" {with-doc}]\n"},
                     {u"packages/one/dune"_s, library},
                     {u"packages/two/test/dune"_s, "(test (name t))\n"}};
        QTest::newRow("dependencies with system packages") << Files{
            {u"dune-project"_s, dune},
            {u"app.opam"_s,
             head + "depends: [\"ocaml\" {>= \"5.1\"} \"dune\" {>= \"3.10\"} \"dream\" \"caqti-driver-postgresql\" \"zarith\" \"lwt_ppx\"]\n"},
            {u"bin/dune"_s, "(executable (public_name app))\n"},
            {u"test/dune"_s, "(test (name t))\n"},
            {u".ocamlformat"_s, "version=0.27.0\n"}};
        QTest::newRow("a lock file") << Files{
            {u"dune-project"_s, dune},
            {u"locked.opam"_s, head + "depends: [\"ocaml\" \"dune\" {>= \"3.10\"}]\n"},
            {u"locked.opam.locked"_s,
             head + "depends: [\"ocaml\" {= \"5.3.0\"} \"ocaml-base-compiler\" {= \"5.3.0\"} \"dune\" {= \"3.17.2\"}]\n"},
            {u"dune"_s, library}};
        QTest::newRow("a Makefile and an opam file")
            << Files{{u"Makefile"_s, "all:\n\tocamlfind ocamlopt -package str x.ml\ntest:\n\t./a.out\n"},
                     {u"x.opam"_s, head + "depends: [\"ocaml\" {>= \"4.14\"} \"ocamlfind\" {build}]\nbuild: [make]\n"},
                     {u"x.ml"_s, "let () = ()\n"}};
        QTest::newRow("Coq") << Files{{u"Makefile"_s, "all:\n\tcoq_makefile -f _CoqProject -o CoqMakefile\n"},
                                      {u"_CoqProject"_s, "-R theories X\n"},
                                      {u"coq-x.opam"_s, head + "depends: [\"coq\" {>= \"8.18\"}]\nbuild: [make]\n"}};
        QTest::newRow("an old OCaml") << Files{{u"dune-project"_s, "(lang dune 2.9)\n"},
                                               {u"old.opam"_s,
                                                head + "depends: [\"ocaml\" {>= \"4.08\" & < \"5.0\"} \"dune\" {>= \"2.9\"} \"re\"]\n"},
                                               {u"dune"_s, library}};
        QTest::newRow("a file called opam, with blanks in a folder's name")
            << Files{{u"opam"_s, head + "name: \"y\"\ndepends: [\"ocaml\" \"dune\"]\n"},
                     {u"my sub/z.opam"_s, head + "depends: [\"ocaml\" \"dune\"]\n"},
                     {u"dune-project"_s, dune}};
        QTest::newRow("dune alone") << Files{{u"dune-project"_s, "(lang dune 3.17)\n(package (name d) (depends ocaml fmt))\n"},
                                             {u"bin/dune"_s, "(executable (public_name d))\n"}};
    }
    void proposalsAreClean()
    {
        QFETCH(Files, files);
        const project::Project project = m_folder.with(files);
        const recipes::Catalogue &catalogue = Reading::catalogue();
        QStringList complaints;
        int proposed = 0;
        for (const QString &id : {u"gitlab.com-small"_s, u"inria-medium"_s, u"self-managed-docker"_s, u"self-managed-shell"_s}) {
            const recipes::RunnerTraits *runner = catalogue.runner(id);
            QVERIFY(runner);
            for (const recipes::Strategy &strategy : catalogue.allStrategies()) {
                const recipes::Strategy here = recipes::strategyOn(strategy, *runner, catalogue);
                const Result<QByteArray> text = recipes::obstacleOn(*runner, here).isEmpty() ? recipes::propose(project, here, {}, catalogue)
                                                                                             : Result<QByteArray>(Error{});
                if (!text)
                    continue;
                ++proposed;
                complaints += complaintsOf(*text, project, *runner, id + u' ' + recipes::nameOf(strategy.id));
                // In the image of another distribution, and as what it was made from: what is applied is what is proposed.
                yaml::Draft draft(*yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, *text)));
                const Result<Done> again = recipes::applyStrategyToPipeline({draft, {}}, here, &project, catalogue);
                QVERIFY2(again.has_value(), again ? "" : qPrintable(recipes::nameOf(strategy.id) + again.error().toString()));
                QCOMPARE(QString::fromUtf8(unifiedDiff(*text, draft.text(), "proposed", "applied again")), QString());
            }
        }
        QVERIFY(proposed >= 4);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 5).join(u"\n---\n"_s)));
    }
};

QTEST_GUILESS_MAIN(LintWrittenTest)
#include "tst_lint_written.moc"
