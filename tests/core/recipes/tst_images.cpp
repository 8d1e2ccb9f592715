// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/recipes/image_lookup.h"
#include "core/recipes/image_state.h"
#include "core/recipes/images.h"
#include "core/recipes/missing_programs.h"
#include "tests/core/recipes/reading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;
using recipes::Image;
using recipes::ImageKind;
using recipes::Presence;

/// What is in an image, by its name alone.
class TestImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesThatCommandsPush_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("pushed");
        const auto row = [](const QString &command, const QString &pushed) { QTest::newRow(qPrintable(command)) << command << pushed; };
        row(u"docker push a/b:1"_s, u"a/b:1"_s);
        row(u"docker image push --quiet a/b:1"_s, u"a/b:1"_s);
        row(u"docker push --all-tags a/b"_s, u"a/b:1 a/b:2"_s);
        row(u"podman push -a a/b"_s, u"a/b:1 a/b:2"_s);
        row(u"docker push --all-tags other"_s, u"other"_s);
        row(u"buildah push x docker://a/b:1"_s, u"a/b:1"_s);
        row(u"docker build -t a/b ."_s, QString());
        row(u"docker buildx build --push -t a/b --tag=c ."_s, u"a/b c"_s);
        row(u"docker build --output type=registry,name=a/b ."_s, u"a/b"_s);
        row(u"buildctl build --frontend dockerfile.v0 --output type=image,push=true,name=a/b:1"_s, u"a/b:1"_s);
        row(u"buildctl-daemonless.sh build --output=type=image,\"name=a:1,a:2\",push=true"_s, u"a:1 a:2"_s);
        row(u"buildctl build --output type=image,name=a/b"_s, QString());
        row(u"/kaniko/executor --context . --destination a/b -d c"_s, u"a/b c"_s);
        row(u"crane push x.tar a/b"_s, u"a/b"_s);
        row(u"skopeo copy docker-archive:x docker://a/b"_s, u"a/b"_s);
        row(u"docker pull a/b"_s, QString());
        row(u"docker"_s, QString());
        row(u"docker push"_s, QString());
    }
    void imagesThatCommandsPush()
    {
        QFETCH(QString, command);
        QFETCH(QString, pushed);
        QStringList named = recipes::namedBy({u"docker"_s, u"build"_s, u"-t"_s, u"a/b:1"_s, u"-t"_s, u"c:1"_s, u"."_s});
        named += recipes::namedBy({u"docker"_s, u"tag"_s, u"a/b:1"_s, u"a/b:2"_s});
        QCOMPARE(recipes::pushedBy(command.split(u' '), named).join(u' '), pushed);
    }

    void statesOfNames_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<recipes::ImageAge>("age");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<QString>("compiler");
        using recipes::ImageAge;
        QTest::newRow("exact") << u"ocaml/opam:debian-13-ocaml-5.4"_s << ImageAge::Current << QString() << QString();
        QTest::newRow("opam alone") << u"ocaml/opam:debian-12-opam"_s << ImageAge::Current << QString() << QString();
        QTest::newRow("newest Alpine") << u"ocaml/opam:alpine"_s << ImageAge::Moving << u"ocaml/opam:alpine-3.24-ocaml-5.5"_s << QString();
        QTest::newRow("newest Ubuntu") << u"ocaml/opam:ubuntu-lts"_s << ImageAge::Moving << u"ocaml/opam:ubuntu-26.04-ocaml-5.5"_s
                                       << QString();
        QTest::newRow("pinned") << u"ocaml/opam:debian-12@sha256:00"_s << ImageAge::Current << QString() << QString();
        QTest::newRow("old name") << u"ocaml/opam2:debian-10-ocaml-5.2"_s << ImageAge::Dead << u"ocaml/opam:debian-13-ocaml-5.2"_s
                                  << QString();
        QTest::newRow("old name, no OCaml") << u"ocaml/opam2:latest"_s << ImageAge::Dead << u"ocaml/opam:debian-13-ocaml-5.4"_s << QString();
        QTest::newRow("old name and OCaml") << u"ocaml/opam2:4.07"_s << ImageAge::Dead << u"ocaml/opam:debian-12-opam"_s << u"4.07"_s;
        QTest::newRow("old Alpine") << u"ocaml/opam:alpine-3.20-ocaml-5.2"_s << ImageAge::Frozen << u"ocaml/opam:alpine-3.24-ocaml-5.2"_s
                                    << QString();
        QTest::newRow("old OCaml") << u"ocaml/opam:alpine-ocaml-4.08"_s << ImageAge::Frozen << u"ocaml/opam:debian-12-opam"_s << u"4.08"_s;
        QTest::newRow("variant") << u"ocaml/opam:ubuntu-24.04-ocaml-5.4-flambda"_s << ImageAge::NeverMade
                                 << u"ocaml/opam:debian-13-ocaml-5.4-flambda"_s << QString();
        QTest::newRow("of a variable") << u"ocaml/opam:debian-13-ocaml-$OCAML"_s << ImageAge::Current << QString() << QString();
        for (const QString &reference :
             {u"ocaml/opam:debian-99"_s, u"ocaml/opam:debian-99-ocaml-5.4"_s, u"ocaml/opam:plan9-ocaml-5.4"_s, u"ocaml/opam:foo"_s})
            QTest::newRow(qPrintable(reference)) << reference << ImageAge::Unheard << u"ocaml/opam:debian-13-ocaml-5.4"_s << QString();
        QTest::newRow("OCaml of the future") << u"ocaml/opam:alpine-3.24-ocaml-9.9"_s << ImageAge::Unheard
                                             << u"ocaml/opam:alpine-3.24-ocaml-5.4"_s << QString();
        QTest::newRow("opam of the future") << u"ocaml/opam:ubuntu-99.04-opam"_s << ImageAge::Unheard << u"ocaml/opam:debian-13-opam"_s
                                            << QString();
        QTest::newRow("Debian of the future") << u"debian:99"_s << ImageAge::Unheard << QString() << QString();
        for (const QString &reference :
             {u"debian:12-slim"_s, u"debian:bookworm"_s, u"alpine:3.10"_s, u"ocaml/opam:debian-testing-ocaml-5.4"_s,
              u"ocaml/opam:archlinux-ocaml-5.6"_s, u"ocaml/opam:debian-ocaml-4.11"_s})
            QTest::newRow(qPrintable(reference)) << reference << ImageAge::Current << QString() << QString();
        QTest::newRow("another image") << u"node:22"_s << ImageAge::Current << QString() << QString();
    }
    void statesOfNames()
    {
        QFETCH(QString, reference);
        QFETCH(QString, instead);
        const recipes::ImageState state = recipes::stateOf(catalogue(), reference);
        QTEST(state.age, "age");
        QCOMPARE(state.instead, instead);
        QTEST(state.compiler, "compiler");
        const QString sentence = recipes::sentenceOf(state, reference);
        QCOMPARE(sentence.isEmpty(), state.age == recipes::ImageAge::Current);
        QVERIFY2(instead.isEmpty() || sentence.contains(instead), qPrintable(sentence));
        if (!instead.isEmpty()) // what is offered is itself in order
            QCOMPARE(recipes::stateOf(catalogue(), instead).age, recipes::ImageAge::Current);
    }

    void whatGoesWrongInImages()
    {
        const auto hasFault = [](const QString &reference, QStringView word) {
            const QStringList faults = recipes::faultsOf(catalogue(), reference);
            return std::any_of(faults.begin(), faults.end(), [word](const QString &fault) { return fault.contains(word); });
        };
        QVERIFY(hasFault(u"docker.io/ocaml/opam:alpine-3.24-ocaml-4.14"_s, u"gcc 15"));
        QVERIFY(hasFault(u"ocaml/opam:alpine-3.24-ocaml-4.14"_s, u"musl"));
        QVERIFY(!hasFault(u"ocaml/opam:debian-12-ocaml-4.14"_s, u"gcc 15"));
        QVERIFY(hasFault(u"ocaml/opam:ubuntu-26.04-ocaml-5.4@sha256:00"_s, u"coreutils"));
        QVERIFY(hasFault(u"ocaml/opam:debian-13-ocaml-5.5"_s, u"bisect_ppx"));
        QVERIFY(recipes::faultsOf(catalogue(), u"debian:13"_s).isEmpty());
        const QStringList confidences{u"measured"_s, u"stated"_s, u"derived"_s, u"assumed"_s};
        for (const recipes::ImageFault &fault : catalogue().imageFaults) {
            QVERIFY2(fault.sentence.endsWith(u'.') && !fault.images.isEmpty(), qPrintable(fault.sentence));
            QVERIFY2(!fault.provenance.source.isEmpty() && !fault.provenance.date.isEmpty(), qPrintable(fault.sentence));
            QVERIFY2(confidences.contains(fault.provenance.confidence), qPrintable(fault.sentence));
        }
    }

    void digestsArePinned()
    {
        const QString tag = u"ocaml/opam:debian-13-ocaml-5.4"_s;
        const QString pinned = recipes::withDigest(tag, u"sha256:01"_s);
        QCOMPARE(pinned, tag + u"@sha256:01"_s);
        QCOMPARE(recipes::digestOf(pinned), u"sha256:01"_s);
        QCOMPARE(recipes::withDigest(pinned, u"sha256:02"_s), tag + u"@sha256:02"_s);
        QCOMPARE(recipes::withDigest(pinned, {}), tag);
        QVERIFY(recipes::digestOf(tag).isEmpty());
        QCOMPARE(recipes::digestCommand(pinned),
                 u"skopeo inspect --format '{{.Digest}}' docker://docker.io/ocaml/opam:debian-13-ocaml-5.4"_s);
        QCOMPARE(recipes::digestCommand(u"debian:13"_s), u"skopeo inspect --format '{{.Digest}}' docker://docker.io/library/debian:13"_s);
        recipes::Catalogue own = catalogue();
        QVERIFY(
            own.addImages(Source(u"images.yml"_s, "images:\n  - {reference: \"ocaml/opam:debian-13-ocaml-5.4\", digest: \"sha256:01\"}\n")));
        const recipes::Block *block = own.block(u"image-debian-13-ocaml-5.4");
        QVERIFY(block);
        QCOMPARE(block->image, pinned);
    }

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    /// Whatever a project puts into its image, it has the package manager of what it was built on, and no other.
    void projectImageHasThePackageManagerOfItsBase()
    {
        const Image image = recipes::imageOf(catalogue(), u"registry.example.org/g/p/ci:h1-alpine-3.22-ocaml-5.4-0123456789");
        QVERIFY(image.has(u"apk"_s) && image.lacks(u"apt-get"_s));
        QCOMPARE(image.presenceOf(u"opam"_s), Presence::Unknown);
        QVERIFY(!image.isKnown);
    }

    void names()
    {
        const auto is = [](const QString &text, const QString &repository, const QString &tag) {
            return recipes::imageNameOf(text) == recipes::ImageName{repository, tag};
        };
        QVERIFY(is(u"docker.io/library/debian:13@sha256:01"_s, u"debian"_s, u"13"_s));
        QVERIFY(is(u"$CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX/ocaml/opam:alpine"_s, u"ocaml/opam"_s, u"alpine"_s));
        QVERIFY(is(u"registry.example.org:5000/group/x"_s, u"registry.example.org:5000/group/x"_s, {}));
        QVERIFY(is(u" alpine "_s, u"alpine"_s, {}));
        QVERIFY(is({}, {}, {}));
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<ImageKind>("kind");
        QTest::addColumn<QString>("distribution");
        QTest::addColumn<QString>("ocaml");
        QTest::addColumn<QString>("packageManager");
        QTest::addColumn<QString>("user");
        const auto row = [](const char *reference, ImageKind kind, const char *distribution, const char *ocaml, const char *manager,
                            const char *user) {
            QTest::newRow(reference) << QString::fromLatin1(reference) << kind << QString::fromLatin1(distribution)
                                     << QString::fromLatin1(ocaml) << QString::fromLatin1(manager) << QString::fromLatin1(user);
        };
        row("ocaml/opam:debian-13-ocaml-5.4", ImageKind::Compiler, "debian-13", "5.4", "apt", "opam");
        row("ocaml/opam:debian-12-ocaml-4.08", ImageKind::Compiler, "debian-12", "4.08", "apt", "opam");
        row("ocaml/opam:alpine-3.23-ocaml-5.2-flambda", ImageKind::Compiler, "alpine-3.23", "5.2", "apk", "opam");
        row("ocaml/opam:fedora-44-ocaml-5.3", ImageKind::Compiler, "fedora-44", "5.3", "dnf", "opam");
        row("ocaml/opam:debian-13-ocaml-$OCAML", ImageKind::Compiler, "debian-13", "$OCAML", "apt", "opam");
        row("ocaml/opam:alpine-opam", ImageKind::Opam, "alpine-3.24", "", "apk", "opam");
        row("ocaml/opam:ubuntu-24.04-opam", ImageKind::Opam, "ubuntu-24.04", "", "apt", "opam");
        row("ocaml/opam", ImageKind::Compiler, "debian-13", "5.5", "apt", "opam");
        row("debian", ImageKind::Distribution, "debian", "", "apt", "root");
        row("docker.io/library/alpine:3.19", ImageKind::Distribution, "alpine", "", "apk", "root");
        row("docker:28", ImageKind::Tool, "alpine", "", "apk", "root");
        row("coqorg/coq:8.20", ImageKind::Tool, "debian", "", "apt", "coq");
        row("rocq/rocq-prover:9.0", ImageKind::Tool, "debian", "", "apt", "rocq");
        row("nixos/nix", ImageKind::Tool, "", "", "", "root");
        row("registry.example.org/ci:1", ImageKind::Unknown, "", "", "", "");
    }
    void kinds()
    {
        QFETCH(QString, reference);
        const Image image = recipes::imageOf(catalogue(), reference);
        QTEST(image.kind, "kind");
        QTEST(image.distributionTag(), "distribution");
        QTEST(image.ocaml, "ocaml");
        QTEST(image.packageManager, "packageManager");
        QTEST(image.user, "user");
        QCOMPARE(image.isKnown, image.kind != ImageKind::Unknown);
    }

    void programs_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("program");
        QTest::addColumn<Presence>("presence");
        const auto row = [](const char *reference, const char *program, Presence presence) {
            QTest::addRow("%s in %s", program, reference) << QString::fromLatin1(reference) << QString::fromLatin1(program) << presence;
        };
        row("debian:13", "opam", Presence::Absent);
        row("debian:13", "apt-get", Presence::Present);
        row("debian:13", "apk", Presence::Absent);
        row("debian:13", "screen", Presence::Unknown);
        row("docker:28", "opam", Presence::Absent);
        row("docker:28", "docker", Presence::Present);
        row("alpine:3.24", "dune", Presence::Absent);
        row("alpine:3.24", "git", Presence::Absent);
        row("alpine:3.24", "wget", Presence::Present);
        row("ocaml/opam:debian-13-ocaml-5.4", "dune", Presence::Absent);
        row("ocaml/opam:debian-13-ocaml-5.4", "ocamlopt", Presence::Present);
        row("ocaml/opam:debian-13-opam", "ocamlopt", Presence::Absent);
        row("ocaml/opam:debian-13-opam", "opam", Presence::Present);
        row("coqorg/coq:8.20", "opam", Presence::Present);
        row("coqorg/coq:8.20", "dune", Presence::Unknown);
        row("nixos/nix", "opam", Presence::Absent);
        row("registry.example.org/ci:1", "opam", Presence::Unknown);
    }
    void programs()
    {
        QFETCH(QString, reference);
        QFETCH(QString, program);
        QTEST(recipes::imageOf(catalogue(), reference).presenceOf(program), "presence");
    }

    void aUserAddsImages()
    {
        recipes::Catalogue mine = catalogue();
        const Result<Done> done = mine.addImages(Source(u"images.yml"_s, R"(images:
  - {reference: "registry.example.org/ci:*", packages: apk, user: root, has: [opam, dune], lacks: [git, <ocaml>]}
  - {reference: "debian:13*", kind: distribution, contents: debian, packages: apt, has: [git]}
)"));
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        const Image own = recipes::imageOf(mine, u"registry.example.org/ci:7");
        QVERIFY(own.isKnown && own.isRoot() && own.has(u"opam"_s) && own.has(u"apk"_s) && own.lacks(u"git"_s) && own.lacks(u"apt-get"_s));
        QVERIFY(own.lacks(u"ocamlopt"_s));
        // An entry that says as much as a built-in one wins, and its own words win over what it is a sort of.
        QVERIFY(recipes::imageOf(mine, u"debian:13").has(u"git"_s));
        QVERIFY(recipes::imageOf(mine, u"debian:13").lacks(u"make"_s));
        QVERIFY(recipes::imageOf(catalogue(), u"debian:13").lacks(u"git"_s));
        QVERIFY(mine.addImages(Source(u"images.yml"_s, {})));
        QVERIFY(mine.addImages(Source(u".caravan.yml"_s, "lint: {}\n")));
    }

    void whatIsWrongInAUsersFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("about");
        QTest::newRow("no reference") << QByteArray("images:\n  - {title: x}\n") << 2 << u"reference"_s;
        QTest::newRow("misspelt") << QByteArray("images:\n  - reference: x\n    lack: [git]\n") << 3 << u"lack"_s;
        QTest::newRow("manager") << QByteArray("images:\n  - {reference: x, packages: brew}\n") << 2 << u"brew"_s;
        QTest::newRow("contents") << QByteArray("images:\n  - {reference: x, contents: opium}\n") << 2 << u"opium"_s;
        QTest::newRow("no list") << QByteArray("images: x\n") << 1 << u"images"_s;
        QTest::newRow("no map") << QByteArray("images:\n  - x\n") << 2 << u"map"_s;
        QTest::newRow("no YAML") << QByteArray("images: [\n") << 1 << QString();
    }
    void whatIsWrongInAUsersFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, about);
        recipes::Catalogue mine = catalogue();
        const Result<Done> done = mine.addImages(Source(u"images.yml"_s, text));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Syntax);
        QCOMPARE(done.error().file, u"images.yml"_s);
        QCOMPARE(done.error().line, line);
        QVERIFY2(done.error().message.contains(about), qPrintable(done.error().message));
        QCOMPARE(mine.images.size(), catalogue().images.size()); // all or nothing
    }

    void theUsersFileAndTheProjectsAreRead()
    {
        QTemporaryDir folder;
        const QString file = recipes::Catalogue::imagesFile();
        QVERIFY(file.contains(u"qttest"_s)); // QStandardPaths in test mode
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(writeFile(file, "images: [{reference: mine, has: [opam]}]\n"));
        QVERIFY(writeFile(folder.filePath(u".caravan.yml"_s), "images: [{reference: ours, has: [dune]}]\n"));
        const Result<recipes::Catalogue> both = recipes::Catalogue::ofUser(folder.path());
        const Result<recipes::Catalogue> own = recipes::Catalogue::ofUser({});
        QFile::remove(file);
        QVERIFY(both && own);
        QVERIFY(recipes::imageOf(*both, u"mine").has(u"opam"_s) && recipes::imageOf(*both, u"ours").has(u"dune"_s));
        QVERIFY(recipes::imageOf(*own, u"mine").isKnown && !recipes::imageOf(*own, u"ours").isKnown);
        QVERIFY(writeFile(folder.filePath(u".caravan.yml"_s), "images: [{}]\n"));
        const Result<recipes::Catalogue> broken = recipes::Catalogue::ofUser(folder.path());
        QVERIFY(!broken && broken.error().file.endsWith(u".caravan.yml"_s) && broken.error().line == 1);
    }

    /// Who hands files to whom before it begins; hidden jobs and the job itself do not.
    void fileGivers()
    {
        const auto mayGet = [](const QByteArray &keys, const QByteArray &others) {
            const gitlab::Pipeline pipeline = pipelineOf(draftOf("a:\n  script: [make]\n" + keys + others));
            return recipes::FileGivers(pipeline).mayGiveTo(*pipeline.job(u"a"));
        };
        const QByteArray giver = "b:\n  script: [make]\n  artifacts: {paths: [out]}\n";
        const QByteArray many = "b:\n  script: [make]\n  parallel: 2\n  artifacts: {paths: [out]}\n";
        QVERIFY(mayGet({}, giver));
        QVERIFY(!mayGet("  artifacts: {paths: [out]}\n", {}));
        QVERIFY(mayGet("  artifacts: {paths: [out]}\n", giver));
        QVERIFY(!mayGet({}, ".b:\n  script: [make]\n  artifacts: {paths: [out]}\n"));
        QVERIFY(!mayGet({}, "b:\n  script: [make]\n"));
        QVERIFY(mayGet("  needs: [b]\n", giver));
        QVERIFY(!mayGet("  needs: []\n", giver));
        QVERIFY(!mayGet("  needs: [c]\n", giver + "c:\n  script: [make]\n"));
        QVERIFY(!mayGet("  needs: [{job: b, artifacts: false}]\n", giver));
        QVERIFY(mayGet("  needs: [\"b 1/2\"]\n", many));
        QVERIFY(!mayGet("  needs: [\"bc 1/2\"]\n", many));
    }

    /// A part of the job that nobody can look at ends what is known.
    void unknownParts()
    {
        const auto missing = [](const QByteArray &text) {
            const gitlab::Pipeline pipeline = pipelineOf(draftOf(text));
            const gitlab::Job &job = *pipeline.job(u"a");
            return recipes::missingPrograms(pipeline, job, recipes::imageOfJob(catalogue(), job), catalogue(), recipes::FileGivers(pipeline))
                .size();
        };
        const QByteArray job = "a:\n  image: debian:13\n  script: [opam list]\n";
        QCOMPARE(missing(job), 1);
        QCOMPARE(missing("include: [{remote: \"https://example.org/x.yml\"}]\n" + job), 0);
        QCOMPARE(missing("include: [{remote: \"https://example.org/x.yml\"}]\n" + job + "  before_script: [ls]\n"), 1);
        QCOMPARE(missing(job + "  extends: .elsewhere\n"), 0);
        QCOMPARE(missing("a:\n  image: {name: \"debian:13\", entrypoint: [\"/prepare\", \"--\"]}\n  script: [opam list]\n"), 0);
        QCOMPARE(missing("a:\n  image: {name: \"debian:13\", entrypoint: [\"\"]}\n  script: [opam list]\n"), 1);
        QCOMPARE(missing("default: {before_script: [apt-get update, apt-get install -y opam]}\n" + job), 0);
        QCOMPARE(missing("a:\n  image: $X\n  variables: {X: \"debian:13\"}\n  script: [opam list]\n"), 1);
    }
};

QTEST_APPLESS_MAIN(TestImages)
#include "tst_images.moc"
