// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/differences.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/proposed_jobs.h"
#include "core/recipes/runner_tags.h"
#include "tests/core/recipes/reading.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

/// Whole pipelines, and single blocks added to one.
class TestProposals : public QObject
{
    Q_OBJECT

    static project::Project inspected(const QString &folder)
    {
        const Result<project::Project> project = project::inspectFolder(folder);
        if (!project)
            qFatal("%s", qPrintable(project.error().toString()));
        return *project;
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void forTheSample_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const recipes::Strategy &strategy : catalogue().strategies)
            QTest::newRow(qPrintable(recipes::nameOf(strategy.id))) << recipes::nameOf(strategy.id);
    }

    void forTheSample()
    {
        QFETCH(QString, strategy);
        const project::Project project = inspected(sampleFolder());
        const Result<QByteArray> text = recipes::propose(project, *catalogue().strategy(strategy), {}, catalogue());
        if (strategy.startsWith("built-program"_L1)) { // jobs that build and test need dune
            QVERIFY(!text && text.error().message.contains("runs no program"_L1));
            return;
        }
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().toString()));
        const yaml::Draft draft = draftOf(*text);
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QVERIFY(pipeline.issues.isEmpty());
        QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), strategy);
        QCOMPARE(recipes::nameOf(recognised(draft, u"test"_s).strategy), strategy);
        QCOMPARE(recognised(draft, u"build"_s).block, u"build"_s);
        QCOMPARE(recognised(draft, u"test"_s).block, u"test"_s);
        QCOMPARE(recognised(draft, u"fmt"_s).block, u"fmt"_s);
        QVERIFY(text->contains("ocamlformat.0.27.0"));
        const bool usesOpam = catalogue().strategy(strategy)->usesOpam;
        QVERIFY(text->contains("--with-test") == usesOpam);
        // No placeholder is left, and every brace is of a shell or of Nix.
        static const QRegularExpression placeholder(u"(?<!\\$)\\{\\w+\\}"_s);
        QVERIFY2(!QString::fromUtf8(*text).contains(placeholder), text->constData());

        const QString expected = dataFolder() + "/../proposals/"_L1 + strategy + ".yml"_L1;
        if (qEnvironmentVariableIsSet("CARAVAN_ACCEPT_GOLDENS"))
            write(expected, *text);
        const QByteArray diff = unifiedDiff(contentsOf(expected), *text, QFile::encodeName(expected), "result");
        QVERIFY2(diff.isEmpty(), diff.constData());
    }

    /// What the project is tested with elsewhere says which release of OCaml it gets.
    void asItsWorkflowTests()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" {< \"5.4\"} \"dune\"]\n");
        QVERIFY(QDir(folder.path()).mkpath(u".github/workflows"_s));
        write(folder.filePath(u".github/workflows/build.yml"_s),
              "jobs: {a: {steps: [{uses: ocaml/setup-ocaml@v3, with: {ocaml-compiler: '${{ matrix.ocaml }}'}}], "
              "strategy: {matrix: {ocaml: [4.14.x, 5.2.x, 5.4.x]}}}}\n");
        const project::Project project = inspected(folder.path());
        QCOMPARE(recipes::testedSeries(project, catalogue()), (QStringList{u"5.2"_s, u"4.14"_s}));
        const Result<QByteArray> text = recipes::propose(project, *catalogue().strategy(u"image-switch"), {}, catalogue());
        QVERIFY(text.has_value());
        QVERIFY2(text->contains("image: ocaml/opam:debian-13-ocaml-5.2\n"), text->constData());
    }

    /// Jobs get the submodules that the project has, whose folders GitLab leaves empty else.
    void submodulesAreFetched()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        const auto proposed = [&] {
            const Result<QByteArray> text =
                recipes::propose(inspected(folder.path()), *catalogue().strategy(u"local-switch"), {}, catalogue());
            return text ? *text : QByteArray();
        };
        QVERIFY(!proposed().isEmpty() && !proposed().contains("GIT_SUBMODULE_STRATEGY"));
        write(folder.filePath(u".gitmodules"_s), "[submodule \"lib\"]\n\tpath = lib\n\turl = ../lib.git\n");
        QVERIFY2(proposed().contains("variables:\n  GIT_SUBMODULE_STRATEGY: recursive\n"), proposed().constData());
    }

    /// Packages that need a variant of the compiler get it, and no image with the usual one.
    void variantsOfOcaml()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"5.3\"} \"ocaml-option-flambda\" \"dune\"]\n");
        const project::Project project = inspected(folder.path());
        static const QRegularExpression options(u"^5\\.\\d+\\.\\d+\\+options$"_s);
        QVERIFY2(options.match(project.closure.ocaml).hasMatch(), qPrintable(project.closure.ocaml));
        const Result<QByteArray> local = recipes::propose(project, *catalogue().strategy(u"local-switch"), {}, catalogue());
        QVERIFY(local.has_value());
        const QByteArray made =
            "opam switch create . --packages=\"ocaml-variants." + project.closure.ocaml.toUtf8() + ",ocaml-option-flambda\" --no-install";
        QVERIFY2(local->contains(made), local->constData());
        QVERIFY(!local->contains("ocaml-base-compiler"));
        const Result<QByteArray> image = recipes::propose(project, *catalogue().strategy(u"image-switch"), {}, catalogue());
        QVERIFY2(!image.has_value(), image ? image->constData() : "");
    }

    /// A matrix, flags and variables of a workflow are those of the proposal; what belongs to GitHub, to opam or to strategies is not.
    void asItsWorkflowDoes()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        write(folder.filePath(u"dune-project"_s), "(lang dune 3.0)\n");
        write(folder.filePath(u"dune"_s), "(library (public_name a))\n");
        QVERIFY(QDir(folder.path()).mkpath(u".github/workflows"_s));
        write(folder.filePath(u".github/workflows/build.yml"_s),
              "env: {DUNE_PROFILE: release, OPAMYES: 1, DUNE_CACHE: enabled, GITHUB_X: 1, TOKEN: '${{ secrets.T }}'}\n"
              "jobs:\n  a:\n    env: {LANG: C}\n    strategy: {matrix: {ocaml: [5.2.x, 4.14.x, 5.3.x]}}\n    steps:\n"
              "      - {uses: ocaml/setup-ocaml@v3, with: {ocaml-compiler: '${{ matrix.ocaml }}'}}\n"
              "      - run: opam install . --deps-only -t --with-doc\n      - run: opam exec -- dune runtest\n"
              "  b: {env: {NODE: 1}, steps: [{run: npm test}]}\n");
        const auto proposed = [&](QStringView strategy) {
            const Result<QByteArray> text = recipes::propose(inspected(folder.path()), *catalogue().strategy(strategy), {}, catalogue());
            return text ? *text : text.error().toString().toUtf8();
        };
        const QByteArray text = proposed(u"image-switch");
        QVERIFY2(text.contains("variables:\n  DUNE_PROFILE: release\n  LANG: C\n"), text);
        QVERIFY2(!text.contains("TOKEN") && !text.contains("GITHUB_X") && !text.contains("NODE") && !text.contains("DUNE_CACHE"), text);
        QVERIFY2(text.contains("matrix:\n      - OCAML: [\"4.14\", \"5.2\", \"5.3\"]\n"), text);
        QVERIFY2(text.contains("ocaml/opam:debian-13-ocaml-$OCAML") && text.contains("ocaml/opam:debian-13-ocaml-5.3\n"), text);
        QVERIFY2(text.contains("opam install . --deps-only --with-doc\n"), text);
        const yaml::Draft draft = draftOf(text);
        QVERIFY(pipelineOf(draft).issues.isEmpty());
        QCOMPARE(recognised(draft, u"matrix"_s).block, u"matrix"_s);
        QVERIFY(!pipelineOf(draft).job(u"test"));
        QVERIFY2(proposed(u"local-switch").contains("opam install . --deps-only --with-doc\n"), proposed(u"local-switch"));

        // A lock file is for one release.
        write(folder.filePath(u"a.opam.locked"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml-base-compiler\" {= \"5.2.1\"}]\n");
        QVERIFY2(!proposed(u"image-switch").contains("$OCAML"), proposed(u"image-switch"));
    }

    /// Packages of Rocq are in a repository of their own, which every strategy that installs adds before it makes or fills a switch.
    void packagesOfRocq_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<bool>("isOnHost");
        for (const recipes::Strategy &strategy : catalogue().strategies) {
            const QString name = recipes::nameOf(strategy.id);
            if (strategy.usesOpam && strategy.programFolder.isEmpty())
                QTest::newRow(qPrintable(name)) << name << false;
            if (strategy.usesOpam && strategy.host)
                QTest::newRow(qPrintable(name + u" on a host"_s)) << name << true;
        }
    }

    void packagesOfRocq()
    {
        QFETCH(QString, strategy);
        QFETCH(bool, isOnHost);
        QTemporaryDir folder;
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"coq\" \"coq-equations\"]\n");
        write(folder.filePath(u"dune-project"_s), "(lang dune 3.0)\n");
        const recipes::Strategy &usual = *catalogue().strategy(strategy);
        const recipes::Strategy wanted = isOnHost ? recipes::strategyOnHost(usual).value() : usual;
        const Result<QByteArray> text = recipes::propose(inspected(folder.path()), wanted, {}, catalogue());
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().toString()));
        const QByteArray line = isOnHost ? "opam repo add --this-switch rocq-released https://rocq-prover.org/opam/released"
                                         : "opam repo add --all-switches --set-default rocq-released https://rocq-prover.org/opam/released";
        QVERIFY2(text->contains(line), text->constData());
        // Of a project image, where that is built.
        const bool isImage = usual.imageKind == recipes::ImageKind::Project;
        QVERIFY2(text->indexOf(line) < (isImage ? text->lastIndexOf("--deps-only") : text->indexOf("--deps-only")), text->constData());
        const qsizetype made = text->indexOf("opam switch create");
        QVERIFY2(made < 0 || (text->indexOf(line) < made) != isOnHost, text->constData());
        // What keeps a switch has its name; source archives and what dune has built are found by what they are.
        const bool isKept = !isOnHost && strategy != "image-switch"_L1 && strategy != "download-cache"_L1 && strategy != "dune-cache"_L1;
        QCOMPARE(text->contains("-rocq-released") || text->contains("_rocq-released-"), isKept);
        const yaml::Draft draft = draftOf(*text);
        QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), strategy);

        // A line of the strategy goes with it, and comes again; one of the user stays, and is not doubled.
        if (isOnHost || isImage)
            return;
        const project::Project project = inspected(folder.path());
        const auto applied = [&](const QByteArray &from, const project::Project *about) {
            yaml::Draft changed = draftOf(from);
            const Result<Done> done = recipes::applyStrategyToPipeline({changed, {}}, usual, about, catalogue());
            return done ? changed.text() : done.error().toString().toUtf8();
        };
        QCOMPARE(applied(*text, &project), *text);
        QCOMPARE(applied(*text, nullptr), *text);
        const QByteArray users = "opam repo add coq-released https://coq.inria.fr/opam/released";
        const QByteArray own = applied(QByteArray(*text).replace(line, users), &project);
        QVERIFY2(own.contains(users) && !own.contains(line), own.constData());
    }

    /// A strategy that has no way to do a job says so; what it would do is not compared with what others do.
    void jobsThatAreLeftOut()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        write(folder.filePath(u"dune-project"_s), "(lang dune 3.0)\n");
        write(folder.filePath(u"dune"_s), "(library (public_name a))\n");
        write(folder.filePath(u"a.ml"_s), "let x = 1\n");
        const auto jobsUnder = [&](QStringView name) {
            const Result<recipes::ProposedJobs> jobs =
                recipes::proposedJobs(inspected(folder.path()), *catalogue().strategy(name), catalogue());
            return jobs ? *jobs : recipes::ProposedJobs();
        };
        QCOMPARE(jobsUnder(u"image-switch").opamJobs, (QStringList{u"build"_s, u"pages"_s}));
        QVERIFY(jobsUnder(u"image-switch").leftOut.isEmpty());
        const recipes::ProposedJobs slim = jobsUnder(u"slim-image");
        QCOMPARE(slim.opamJobs, QStringList{u"build"_s});
        QCOMPARE(slim.leftOut.size(), 1);
        QCOMPARE(slim.leftOut.constFirst().job, u"pages"_s);
        QVERIFY2(slim.leftOut.constFirst().because.contains(u"odoc"_s), qPrintable(slim.leftOut.constFirst().because));
        // An image has what the project's own packages ask for.
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"odoc\" {with-doc}]\n");
        QCOMPARE(jobsUnder(u"slim-image").opamJobs, (QStringList{u"build"_s, u"pages"_s}));
        const Result<QByteArray> text = recipes::propose(inspected(folder.path()), *catalogue().strategy(u"slim-image"), {}, catalogue());
        QVERIFY2(text && text->contains("dune build @doc") && !text->contains("opam install odoc"), text ? text->constData() : "");
    }

    void withAnImage()
    {
        const project::Project project = inspected(sampleFolder());
        const Result<QByteArray> text =
            recipes::propose(project, *catalogue().strategy(u"image-switch"), u"ocaml/opam:alpine-3.24-ocaml-5.3"_s, catalogue());
        QVERIFY(text.has_value());
        QVERIFY(text->contains("image: ocaml/opam:alpine-3.24-ocaml-5.3"));
        QVERIFY(text->contains("sudo apk update"));
        const Result<QByteArray> unknown =
            recipes::propose(project, *catalogue().strategy(u"image-switch"), u"example.org/x:1"_s, catalogue());
        QVERIFY(!unknown.has_value());
        QVERIFY(unknown.error().message.contains(u"example.org/x:1"_s));
    }

    /// The newest OCaml that the project takes, not the one that is usual.
    void withBoundsOfOcaml()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"old.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"4.08\" & < \"5.0\"} \"dune\"]\n");
        const project::Project project = inspected(folder.path());
        const Result<QByteArray> text = recipes::propose(project, *catalogue().strategy(u"image-switch"), {}, catalogue());
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().toString()));
        QVERIFY2(text->contains("ocaml-4.14"), text->constData());

        write(folder.filePath(u"old.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" {< \"4.02\"}]\n");
        const Result<QByteArray> none = recipes::propose(inspected(folder.path()), *catalogue().strategy(u"local-switch"), {}, catalogue());
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().code, ErrorCode::Refused);
    }

    void withoutOpamFiles()
    {
        QTemporaryDir folder;
        const recipes::Strategy &strategy = *catalogue().strategy(u"local-switch");
        const Result<QByteArray> empty = recipes::propose(inspected(folder.path()), strategy, {}, catalogue());
        QVERIFY(!empty.has_value());
        QCOMPARE(empty.error().code, ErrorCode::NotFound);
        QVERIFY(empty.error().message.contains(u"no opam files"_s));

        write(folder.filePath(u"dune-project"_s), "(lang dune 3.0)\n(generate_opam_files true)\n(package (name x) (depends ocaml))\n");
        const Result<QByteArray> generated = recipes::propose(inspected(folder.path()), strategy, {}, catalogue());
        QVERIFY(!generated.has_value());
        QVERIFY(generated.error().hint.contains(u"dune build"_s));
    }

    /// At most two files make a cache key; more are a pattern.
    void keyFiles()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"a.opam"_s, u"b.opam"_s, u"c.opam"_s})
            write(folder.filePath(name), "opam-version: \"2.0\"\ndepends: [\"ocaml\"]\n");
        const Result<QByteArray> text = recipes::propose(inspected(folder.path()), *catalogue().strategy(u"local-switch"), {}, catalogue());
        QVERIFY(text.has_value());
        QVERIFY2(text->contains("files: [\"*.opam\"]"), text->constData());
    }

    /// Packages further down are named, since “opam install .” does not find them.
    void packagesInSubfolders()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"one"_s, u"two"_s}) {
            QVERIFY(QDir(folder.path()).mkpath(u"packages/"_s + name));
            write(folder.filePath(u"packages/%1/%1.opam"_s.arg(name)), "opam-version: \"2.0\"\ndepends: [\"ocaml\"]\n");
        }
        const Result<QByteArray> text = recipes::propose(inspected(folder.path()), *catalogue().strategy(u"local-switch"), {}, catalogue());
        QVERIFY(text.has_value());
        QVERIFY2(text->contains("- opam install ./packages/one/one.opam ./packages/two/two.opam --deps-only\n"), text->constData());
        QVERIFY2(text->contains("files: [packages/one/one.opam, packages/two/two.opam]"), text->constData());
    }

    void aFileCalledOpam()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\"]\n");
        const Result<QByteArray> text = recipes::propose(inspected(folder.path()), *catalogue().strategy(u"local-switch"), {}, catalogue());
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().toString()));
        QVERIFY2(text->contains("files: [opam]") && text->contains("opam install . --deps-only"), text->constData());
    }

    /// A lock file is used, with the compiler that it names.
    void lockFiles()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\"]\n");
        write(folder.filePath(u"a.opam.locked"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml-base-compiler\" {= \"5.2.1\"}]\n");
        const auto proposed = [&](QStringView strategy) {
            return recipes::propose(inspected(folder.path()), *catalogue().strategy(strategy), {}, catalogue());
        };
        Result<QByteArray> text = proposed(u"local-switch");
        QVERIFY(text.has_value());
        QVERIFY2(text->contains("opam switch create . \"ocaml-base-compiler.5.2.1\""), text->constData());
        QVERIFY2(text->contains("opam install . --deps-only --locked"), text->constData());
        QVERIFY2(text->contains("files: [a.opam, a.opam.locked]"), text->constData());
        text = proposed(u"image-switch");
        QVERIFY(text.has_value());
        QVERIFY2(text->contains("-ocaml-5.2\n") && text->contains("--locked"), text->constData());
        text = proposed(u"project-image");
        QVERIFY(text.has_value());
        QVERIFY2(text->contains("opam install . --deps-only --with-test --with-doc --locked"), text->constData());

        write(folder.filePath(u"a.opam.locked"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml-base-compiler\" {= \"5.2.0\"}]\n");
        QVERIFY(proposed(u"local-switch")->contains("ocaml-base-compiler.5.2.0"));
        const Result<QByteArray> other = proposed(u"image-switch");
        QVERIFY(!other.has_value());
        QCOMPARE(other.error().code, ErrorCode::Refused);
        QVERIFY2(other.error().message.contains(u"5.2.0"_s) && other.error().message.contains(u"5.2.1"_s),
                 qPrintable(other.error().message));
    }

    /// A new job does as most others do, with their image, and takes a free name.
    void addingBlocks()
    {
        const project::Project project = inspected(sampleFolder());
        yaml::Draft draft = draftOf("stages: [build]\n\n# The first.\nbuild:\n  stage: build\n  image: "
                                    "ocaml/opam:alpine-3.24-ocaml-5.3\n  script:\n"
                                    "    - opam install . --deps-only\n    - dune build\n");
        const QByteArray before = draft.text();
        Result<QString> name = recipes::addBlock({draft, {}}, *catalogue().block(u"test"), {}, &project, catalogue());
        QVERIFY2(name.has_value(), name ? "" : qPrintable(name.error().toString()));
        QCOMPARE(*name, u"test"_s);
        QCOMPARE(recipes::nameOf(recognised(draft, u"test"_s).strategy), u"image-switch"_s);
        QCOMPARE(recognised(draft, u"test"_s).image, u"ocaml/opam:alpine-3.24-ocaml-5.3"_s);
        QVERIFY(pipelineOf(draft).issues.isEmpty());
        QVERIFY(draft.text().contains(before.mid(before.indexOf("# The first."))));

        name = recipes::addBlock({draft, {}}, *catalogue().block(u"build"), {}, &project, catalogue());
        QVERIFY(name.has_value());
        QCOMPARE(*name, u"build-2"_s);
        name = recipes::addBlock({draft, {}}, *catalogue().block(u"pages"), u"build"_s, nullptr, catalogue());
        QVERIFY(name.has_value());
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QCOMPARE(pipeline.job(u"pages")->stage.value, u"build"_s);
        QVERIFY(pipeline.job(u"pages")->isPages);
        QVERIFY(draft.text().contains("--with-doc"));

        name = recipes::addBlock({draft, {}}, *catalogue().block(u"fmt"), {}, nullptr, catalogue());
        QVERIFY(name.has_value());
        QVERIFY2(draft.text().contains("opam install dune ocamlformat\n"), draft.text().constData());

        const QByteArray text = draft.text();
        QVERIFY(!recipes::addBlock({draft, {}}, *catalogue().block(u"local-switch"), {}, nullptr, catalogue()).has_value());
        QCOMPARE(draft.text(), text);
    }

    /// A job for which the strategy of the others is nothing gets one that fits.
    void aBlockGetsAStrategyThatFits()
    {
        const project::Project project = inspected(sampleFolder());
        for (const QString &block : {u"build"_s, u"test"_s, u"doc"_s, u"pages"_s}) {
            yaml::Draft draft = draftOf("stages: [check]\nlinks:\n  stage: check\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n"
                                        "    - opam install . --deps-only\n    - dune exec waystation -- links\n");
            const recipes::Strategy &built = *catalogue().strategy(recipes::StrategyId(recipes::StrategyId::BuiltProgram));
            const Result<Done> done = recipes::applyStrategy({draft, {}}, u"links"_s, built, &project, catalogue());
            QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
            const Result<QString> name = recipes::addBlock({draft, {}}, *catalogue().block(block), {}, &project, catalogue());
            QVERIFY2(name, name ? "" : qPrintable(name.error().toString()));
            QCOMPARE(recipes::nameOf(recognised(draft, *name).strategy), u"local-switch"_s);
            QCOMPARE(recipes::nameOf(recognised(draft, u"links"_s).strategy), u"built-program"_s);
        }
    }

    void eachBlock_data()
    {
        QTest::addColumn<QString>("block");
        for (const recipes::Block &block : catalogue().blocks) {
            if (block.kind == recipes::BlockKind::Job)
                QTest::newRow(qPrintable(block.id)) << block.id;
        }
    }

    /// Each block in a pipeline of its own, and recognised there.
    void eachBlock()
    {
        QFETCH(QString, block);
        const project::Project project = inspected(sampleFolder());
        yaml::Draft draft = draftOf({});
        const Result<QString> name = recipes::addBlock({draft, {}}, *catalogue().block(block), {}, &project, catalogue());
        QVERIFY2(name.has_value(), name ? "" : qPrintable(name.error().toString()));
        QVERIFY(pipelineOf(draft).issues.isEmpty());
        QCOMPARE(recognised(draft, *name).block, block);
        static const QRegularExpression placeholder(u"(?<![$ ])\\{\\w+\\}"_s);
        QVERIFY2(!QString::fromUtf8(draft.text()).contains(placeholder), draft.text().constData());

        const QString expected = dataFolder() + "/../blocks/"_L1 + block + ".yml"_L1;
        if (qEnvironmentVariableIsSet("CARAVAN_ACCEPT_GOLDENS"))
            write(expected, draft.text());
        const QByteArray diff = unifiedDiff(contentsOf(expected), draft.text(), QFile::encodeName(expected), "result");
        QVERIFY2(diff.isEmpty(), diff.constData());
    }

    void newBlocksFollowTheirStrategy_data() { eachBlock_data(); }
    /// Nothing differs from a strategy in a job that was just added: in a pipeline of its own and beside others, in a project and without one.
    void newBlocksFollowTheirStrategy()
    {
        QFETCH(QString, block);
        const project::Project sample = inspected(sampleFolder());
        for (const project::Project *project : {&sample, static_cast<const project::Project *>(nullptr)}) {
            for (const QByteArray &before : {QByteArray(), contentsOf(sampleFolder() + "/.gitlab-ci.yml"_L1)}) {
                yaml::Draft draft = draftOf(before);
                const Result<QString> name = recipes::addBlock({draft, {}}, *catalogue().block(block), {}, project, catalogue());
                QVERIFY2(name.has_value(), name ? "" : qPrintable(name.error().toString()));
                if (!recognised(draft, *name).follows())
                    continue;
                const QList<recipes::Difference> differences =
                    recipes::differencesOf({draft, {}}, *pipelineOf(draft).job(*name), project, catalogue());
                QVERIFY2(differences.isEmpty(), qPrintable(differences.value(0).sentence));
            }
        }
    }

    /// The tool decides which OCaml its job has, not the project; what it needs together with the project decides where both are in one switch.
    void ocamlOfTools()
    {
        const project::Project project = inspected(sampleFolder());
        const auto added = [&](QStringView block, const recipes::BlockValues &values) {
            yaml::Draft draft = draftOf({});
            const Result<QString> name = recipes::addBlock({draft, {}}, *catalogue().block(block), {}, &project, catalogue(), values);
            return name ? draft.text() : name.error().toString().toUtf8();
        };
        QVERIFY2(added(u"fmt", {}).contains("image: ocaml/opam:debian-13-ocaml-5.3\n"), added(u"fmt", {}));
        QVERIFY(added(u"fmt", {{u"ocamlformat"_s, u"0.29.0"_s}}).contains("image: ocaml/opam:debian-13-ocaml-5.5\n"));
        QVERIFY(added(u"fmt", {{u"ocamlformat"_s, u"0.22.4"_s}}).contains("image: ocaml/opam:debian-13-ocaml-4.14\n"));
        QVERIFY(added(u"coverage", {}).contains("image: ocaml/opam:debian-13-ocaml-5.3\n"));
        QVERIFY(added(u"lower-bounds", {}).contains("image: ocaml/opam:debian-13-ocaml-4.14\n"));
    }

    /// What a matrix tests can be said; where nobody does, all releases that the packages can be had with.
    void releasesOfAMatrix()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"bisect_ppx\" {with-test}]\n");
        const project::Project project = inspected(folder.path());
        const auto added = [&](const recipes::BlockValues &values) {
            yaml::Draft draft = draftOf({});
            const Result<QString> name = recipes::addBlock({draft, {}}, *catalogue().block(u"matrix"), {}, &project, catalogue(), values);
            return name ? draft.text() : name.error().toString().toUtf8();
        };
        QVERIFY2(added({}).contains("OCAML: [\"4.14\", \"5.2\", \"5.3\"]\n"), added({}));
        QVERIFY2(added({{u"releases"_s, u"5.2, 5.3"_s}}).contains("OCAML: [\"5.2\", \"5.3\"]\n"), added({{u"releases"_s, u"5.2, 5.3"_s}}));
    }

    void imageBlock_data()
    {
        QTest::addColumn<bool>("isPrivileged");
        QTest::addColumn<bool>("bindsSocket");
        QTest::addColumn<QString>("dockerfile");
        QTest::addColumn<QString>("image");
        for (const QString &dockerfile : {u"project"_s, u"generated"_s}) {
            const QByteArray of = " of the " + dockerfile.toLatin1() + " one";
            QTest::newRow("docker-in-docker" + of) << true << false << dockerfile << u"docker:28"_s;
            QTest::newRow("the host's daemon" + of) << false << true << dockerfile << u"docker:28"_s;
            QTest::newRow("without privileges" + of) << false << false << dockerfile << u"quay.io/buildah/stable:v1.42.2"_s;
        }
    }

    /// The block of an image builds it as the runner lets it, and stays what it is.
    void imageBlock()
    {
        QFETCH(bool, isPrivileged);
        QFETCH(bool, bindsSocket);
        QFETCH(QString, dockerfile);
        QFETCH(QString, image);
        recipes::RunnerTraits runner;
        runner.isPrivileged = isPrivileged;
        runner.bindsSocket = bindsSocket;
        const project::Project project = inspected(sampleFolder());
        const recipes::Block block = recipes::blockOn(*catalogue().block(u"docker-image"), runner, catalogue());
        yaml::Draft draft = draftOf({});
        const Result<QString> name = recipes::addBlock({draft, {}}, block, {}, &project, catalogue(), {{u"dockerfile"_s, dockerfile}});
        QVERIFY2(name.has_value(), name ? "" : qPrintable(name.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(*name);
        QCOMPARE(job.image->value.name, image);
        QCOMPARE(job.services.isEmpty(), !isPrivileged);
        QCOMPARE(job.variables.contains(u"BUILDAH_ISOLATION"_s), !isPrivileged && !bindsSocket);
        const QString program = isPrivileged || bindsSocket ? u"docker "_s : u"buildah "_s;
        for (const QString &verb : {u"login"_s, u"build"_s, u"push"_s})
            QVERIFY2(draft.text().contains((program + verb).toLatin1()), draft.text().constData());
        QCOMPARE(recognised(draft, *name).block, u"docker-image"_s);
    }

    /// Jobs ask for a runner by the tags that its server gives it; where nobody has said them, somebody must look.
    void tagsOfRunners()
    {
        const QByteArray text = "stages: [a]\n\nvariables:\n  A: b\n\nbuild:\n  script:\n    - echo\n";
        const auto asked = [&](const QByteArray &from, QStringView runner, const QStringList &jobs) {
            yaml::Draft draft = draftOf(from);
            const Result<Done> done = recipes::askForRunner({draft, {}}, catalogue().runner(runner)->knownTags(), jobs);
            return done ? draft.text() : done.error().toString().toUtf8();
        };
        const QStringList build{u"build"_s};
        QVERIFY2(asked(text, u"inria-medium", build).startsWith("stages: [a]\n\ndefault:\n  tags: [ci.inria.fr, medium]\n\nvariables:\n"),
                 asked(text, u"inria-medium", build));
        QCOMPARE(asked(text, u"gitlab.com-small", build), text);
        QCOMPARE(asked(text, u"self-managed-docker", build), text);
        QVERIFY(recipes::remarkOnTags(*catalogue().runner(u"inria-medium")).isEmpty());
        QVERIFY(recipes::remarkOnTags(*catalogue().runner(u"self-managed-docker")).contains(u"“tags”"_s));
        const QByteArray other = asked("default:\n  retry: 1\nbuild:\n  script:\n    - echo\n", u"inria-small", build);
        QVERIFY2(other.startsWith("default:\n  retry: 1\n  tags: [ci.inria.fr, small]\n"), other);
        // Jobs of others stay as they are, and those that say where they run; what several share says it once.
        const QByteArray shared =
            ".ocaml:\n  image: a\n\nbuild:\n  extends: .ocaml\n  script: [a]\n\ntest:\n  extends: .ocaml\n  script: [a]\n\n"
            "deploy:\n  script: [a]\n";
        const QByteArray once = asked(shared, u"inria-small", {u"build"_s, u"test"_s});
        QVERIFY2(once.contains(".ocaml:\n  image: a\n  tags: [ci.inria.fr, small]\n") && once.count("tags:") == 1, once);
        const QByteArray one = asked(shared, u"inria-small", {u"test"_s});
        QVERIFY2(one.contains("test:\n  extends: .ocaml\n") && one.count("tags:") == 1 && !one.contains("image: a\n  tags"), one);
        const QByteArray tagged = "build:\n  tags: [mine]\n  script: [a]\n";
        QCOMPARE(asked(tagged, u"inria-small", build), tagged);
        // What takes nothing from `default` says it itself.
        const QByteArray apart = asked("build:\n  inherit: {default: false}\n  script: [a]\n", u"inria-small", build);
        QVERIFY2(apart.count("tags: [ci.inria.fr, small]") == 2, apart);
    }

    /// From one runner to another: the tags of the one become those of the other, those of others are not touched.
    void changesRunners()
    {
        const QByteArray text = "default:\n  tags: [ci.inria.fr, small]\n\nbuild:\n  script:\n    - echo\n";
        const auto changed = [&](const QByteArray &from, QStringView runner) {
            yaml::Draft draft = draftOf(from);
            const Result<Done> done =
                recipes::changeRunner({draft, {}}, {u"ci.inria.fr"_s, u"small"_s}, catalogue().runner(runner)->knownTags());
            return done ? draft.text() : "refused"_ba;
        };
        QVERIFY(changed(text, u"inria-large").contains("tags: [ci.inria.fr, large]"));
        QCOMPARE(changed(text, u"gitlab.com-small"), "build:\n  script:\n    - echo\n");
        QCOMPARE(changed("build:\n  tags: [mine]\n  script: [a]\n", u"inria-large"), "refused");
        QVERIFY(changed("build:\n  script:\n    - echo\n", u"inria-large").contains("tags: [ci.inria.fr, large]"));
    }

    void parametersOfBlocks()
    {
        const auto added = [&](const recipes::BlockValues &values) {
            yaml::Draft draft = draftOf({});
            const Result<QString> name = recipes::addBlock({draft, {}}, *catalogue().block(u"site"), {}, nullptr, catalogue(), values);
            return name ? draft.text() : name.error().toString().toUtf8();
        };
        QVERIFY2(added({}).contains("pages:\n") && added({}).contains("dune exec ./bin/main.exe -- public\n"), added({}));
        const QByteArray keyword = added({{u"form"_s, u"keyword"_s}, {u"arguments"_s, u"out"_s}});
        QVERIFY2(keyword.contains("site:\n") && keyword.contains("publish: public") && keyword.contains("-- out\n"), keyword);
        QVERIFY(added({{u"form"_s, u"newest"_s}}).contains("job-name, keyword"));
        QVERIFY(added({{u"colour"_s, u"red"_s}}).contains("colour"));
    }

    /// Pages, tests and formatting are proposed where the project has something for them.
    void onlyWhatTheProjectHas()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"x.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        write(folder.filePath(u"dune-project"_s), "(lang dune 3.0)\n");
        write(folder.filePath(u"main.ml"_s), "let () = print_string \"<html></html>\"\n");
        const recipes::Strategy &strategy = *catalogue().strategy(u"image-switch");
        Result<QByteArray> text = recipes::propose(inspected(folder.path()), strategy, {}, catalogue());
        QVERIFY(text && text->contains("\nbuild:\n"));
        QVERIFY2(!text->contains("\ntest:\n") && !text->contains("\nfmt:\n") && !text->contains("\npages:\n"), text->constData());

        // Nobody has said what the program is to be told, so somebody has to look.
        write(folder.filePath(u"dune"_s), "(executable (name main))\n");
        text = recipes::propose(inspected(folder.path()), strategy, {}, catalogue());
        QVERIFY2(text && text->contains("\npages:\n") && text->contains("dune exec ./main.exe -- public\n") && text->contains("when: manual"),
                 text ? text->constData() : "");

        write(folder.filePath(u"dune"_s), "(library (public_name x))\n(test (name main))\n");
        text = recipes::propose(inspected(folder.path()), strategy, {}, catalogue());
        QVERIFY2(text && text->contains("\ntest:\n") && text->contains("dune build @doc\n"), text ? text->constData() : "");
    }

    /// `@install` compiles nothing where nothing is installed; and who does not name dune does not get it.
    void buildsWhatIsThere()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"x.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
        write(folder.filePath(u"dune-project"_s), "(lang dune 3.0)\n");
        write(folder.filePath(u"a.ml"_s), "let () = print_newline ()\n");
        const auto proposed = [&] {
            const Result<QByteArray> text =
                recipes::propose(inspected(folder.path()), *catalogue().strategy(u"local-switch"), {}, catalogue());
            return text ? *text : text.error().toString().toUtf8();
        };
        write(folder.filePath(u"dune"_s), "(executable (name a) (public_name a))\n");
        QVERIFY2(proposed().contains("- dune build @install\n") && !proposed().contains("opam install dune"), proposed().constData());
        write(folder.filePath(u"dune"_s), "(executable (name a))\n");
        QVERIFY2(proposed().contains("- dune build\n"), proposed().constData());
        write(folder.filePath(u"x.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\"]\n");
        QVERIFY2(proposed().contains("- opam install dune\n"), proposed().constData());
    }

    /// A project of dune alone is built by what reads dune-project itself.
    void duneWithoutOpamFiles()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"dune-project"_s), "(lang dune 3.0)\n(package (name x) (depends ocaml zarith))\n");
        const Result<QByteArray> system =
            recipes::propose(inspected(folder.path()), *catalogue().strategy(u"system-packages"), {}, catalogue());
        QVERIFY2(system && system->contains("libzarith-ocaml-dev"), system ? "" : qPrintable(system.error().toString()));
        const Result<QByteArray> dune = recipes::propose(inspected(folder.path()), *catalogue().strategy(u"dune-pkg"), {}, catalogue());
        QVERIFY2(dune && dune->contains("get.dune.build"), dune ? "" : qPrintable(dune.error().toString()));
        // What only tests need, the job that has none of them does not put into the cache.
        write(folder.filePath(u"dune"_s), "(library (public_name x) (modules x))\n(test (name t) (modules t))\n");
        write(folder.filePath(u"t.ml"_s), "");
        const Result<QByteArray> tested = recipes::propose(inspected(folder.path()), *catalogue().strategy(u"dune-pkg"), {}, catalogue());
        const gitlab::Pipeline jobs = pipelineOf(draftOf(tested ? *tested : QByteArray()));
        QVERIFY2(jobs.job(u"build") && jobs.job(u"test"), tested ? tested->constData() : qPrintable(tested.error().toString()));
        QCOMPARE(jobs.job(u"build")->caches.constFirst().value.policy, gitlab::CachePolicy::PullPush);
        QCOMPARE(jobs.job(u"test")->caches.constFirst().value.policy, gitlab::CachePolicy::PullPush);
    }

    void addingToNothing()
    {
        yaml::Draft draft = draftOf({});
        const Result<QString> name = recipes::addBlock({draft, {}}, *catalogue().block(u"build"), {}, nullptr, catalogue());
        QVERIFY2(name.has_value(), name ? "" : qPrintable(name.error().toString()));
        QCOMPARE(recipes::nameOf(recognised(draft, *name).strategy), u"local-switch"_s);
    }
};

QTEST_APPLESS_MAIN(TestProposals)
#include "tst_proposals.moc"
