// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/images.h"
#include "core/recipes/missing_programs.h"
#include "tests/core/recipes/reading.h"

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

    /// A part of the job that nobody can look at ends what is known.
    void unknownParts()
    {
        const auto missing = [](const QByteArray &text) {
            const gitlab::Pipeline pipeline = pipelineOf(draftOf(text));
            const gitlab::Job &job = *pipeline.job(u"a");
            return recipes::missingPrograms(pipeline, job, recipes::imageOfJob(catalogue(), job), catalogue()).size();
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
