// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/project_fit.h"
#include "tests/core/project_folder.h"
#include "tests/core/recipes/reading.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

using Files = ProjectFolder::Files;

/// Which strategies a project can have, whoever asks.
class TestProjectFit : public QObject
{
    Q_OBJECT

    ProjectFolder m_folder;

    static QByteArray jobWith(const QByteArray &line)
    {
        return "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - " + line + "\n    - eval $(opam env)\n    - make\n";
    }

    static Result<Done> applied(yaml::Draft &draft, const recipes::Strategy &strategy, const project::Project &project)
    {
        return recipes::applyStrategyToPipeline({draft, {}}, strategy, &project, catalogue());
    }

private Q_SLOTS:
    void oneAnswer_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("fitting"); ///< strategies that find what to install
        QTest::addColumn<QString>("hint");    ///< of the others
        const QByteArray opam = "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n";
        const QByteArray dune = "(lang dune 3.17)\n(generate_opam_files true)\n(package (name x) (depends ocaml))\n";
        const QString ofDune = u"built-program-packages system-packages system-packages+dune-cache dune-pkg"_s;
        QTest::newRow("opam files that nobody committed") << Files{{u"dune-project"_s, dune}} << ofDune << u"commit the *.opam files"_s;
        QTest::newRow("a lock folder of dune alone")
            << Files{{u"dune-project"_s, "(lang dune 3.17)\n(package (name x) (depends ocaml))\n"},
                     {u"dune.lock/lock.dune"_s, "(lang package 0.1)\n(ocaml ocaml-base-compiler)\n"}}
            << ofDune << u"dune's packages"_s;
        QTest::newRow("no OCaml at all") << Files{{u"Makefile"_s, "all:\n\techo done\n"}} << QString() << u"Open the folder"_s;
        QTest::newRow("an empty folder") << Files{} << QString() << u"Open the folder"_s;
        QTest::newRow("lock file without its opam file") << Files{{u"x.opam.locked"_s, opam}} << QString() << u"Open the folder"_s;
        QTest::newRow("a flake of its own") << Files{{u"flake.nix"_s, "{}\n"}} << u"nix"_s << u"Open the folder"_s;
        QTest::newRow("an opam file beside esy that names nothing")
            << Files{{u"x.opam"_s, "opam-version: \"2.0\"\n"},
                     {u"dune-project"_s, "(lang dune 3.0)\n"},
                     {u"package.json"_s, R"({"dependencies": {"ocaml": "5.1.0"}, "esy": {"build": "dune build"}})"}}
            << QString() << u"esy install"_s;
        QTest::newRow("opam without dune") << Files{{u"x.opam"_s, opam}} << u"*"_s << u"add a dune-project"_s;
        QTest::newRow("opam files in folders") << Files{{u"a/x.opam"_s, opam}, {u"b/y.opam"_s, opam}} << u"*"_s << u"add a dune-project"_s;
    }
    void oneAnswer()
    {
        QFETCH(Files, files);
        QFETCH(QString, fitting);
        QFETCH(QString, hint);
        const project::Project project = m_folder.with(files);
        for (const recipes::Strategy &strategy : catalogue().allStrategies()) {
            const QString name = recipes::nameOf(strategy.id);
            const bool fits = fitting == "*"_L1 ? strategy.id.base != recipes::StrategyId::DunePkg : fitting.split(u' ').contains(name);
            const std::optional<Error> error = recipes::whyNotFor(&project, strategy);
            QVERIFY2(error.has_value() != fits, qPrintable(name + (error ? u": "_s + error->toString() : QString())));
            if (fits)
                continue;
            const bool isDunes = strategy.id.base == recipes::StrategyId::DunePkg; // which says that there is no dune-project
            QVERIFY2(isDunes || error->hint.contains(hint), qPrintable(name + u": "_s + error->hint));
            // Who writes it says the same, but into a pipeline that is all that there is.
            const Result<QByteArray> proposed = recipes::propose(project, strategy, {}, catalogue());
            QVERIFY(!proposed);
            QCOMPARE(proposed.error().message, error->message);
            if (files.isEmpty())
                continue;
            yaml::Draft draft = draftOf(jobWith("opam install . --deps-only"));
            const QByteArray before = draft.text();
            const Result<Done> done = applied(draft, strategy, project);
            QVERIFY2(!done, qPrintable(name));
            QCOMPARE(done.error().code, ErrorCode::Refused);
            QCOMPARE(done.error().message, error->message);
            QCOMPARE(draft.text(), before);
            const Result<Done> one = recipes::applyStrategy({draft, {}}, u"build"_s, strategy, &project, catalogue());
            QVERIFY2(!one, qPrintable(name));
            QCOMPARE(one.error().message, error->message);
        }
    }

    void nothingIsRefusedWhereNoProjectIsKnown()
    {
        for (const recipes::Strategy &strategy : catalogue().allStrategies())
            QVERIFY(!recipes::whyNotFor(nullptr, strategy));
    }

    /// Who begins with the pipeline may design one.
    void aPipelineAloneSaysNothing()
    {
        const project::Project project =
            m_folder.with({{u".gitlab-ci.yml"_s, jobWith("opam install . --deps-only")}, {u".gitignore"_s, "x\n"}});
        QVERIFY(recipes::isBlank(project));
        yaml::Draft draft = draftOf(jobWith("opam install . --deps-only"));
        const Result<Done> done = applied(draft, *catalogue().strategy(u"local-switch"), project);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        QVERIFY2(draft.text().contains("files: [\"*.opam\"]"), draft.text().constData());
        QVERIFY(!recipes::isBlank(m_folder.with({{u"README.md"_s, "x\n"}})));
    }

    /// Packages that the pipeline names are what its caches depend on.
    void jobsThatNamePackagesNeedNoOpamFile()
    {
        const project::Project project = m_folder.with({{u"Makefile"_s, "all:\n\tocamlfind list\n"}});
        for (const QString &strategy : {u"image-switch"_s, u"moved-switch"_s, u"local-switch"_s, u"opam-root"_s, u"download-cache"_s}) {
            yaml::Draft draft = draftOf(jobWith("opam install -y ocamlfind menhir"));
            const Result<Done> done = applied(draft, *catalogue().strategy(strategy), project);
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
            QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), strategy);
            QVERIFY2(draft.text().contains("- opam install -y ocamlfind menhir\n"), draft.text().constData());
            QVERIFY2(!draft.text().contains("*.opam"), draft.text().constData());
            if (draft.text().contains("files:"))
                QVERIFY2(draft.text().contains("files: [.gitlab-ci.yml]"), draft.text().constData());
        }
        // An image is built from opam files alone.
        yaml::Draft draft = draftOf(jobWith("opam install -y ocamlfind menhir"));
        QVERIFY(!applied(draft, *catalogue().strategy(u"project-image"), project));
    }
};

QTEST_APPLESS_MAIN(TestProjectFit)
#include "tst_project_fit.moc"
