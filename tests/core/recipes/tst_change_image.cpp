// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/reading.h"
#include "core/recipes/change_image.h"
#include "core/recipes/missing_programs.h"
#include "tests/core/recipes/reading.h"

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

/// Another image for a job that has a strategy.
class TestChangeImage : public QObject
{
    Q_OBJECT

    static QByteArray plain(const QByteArray &image)
    {
        return "build:\n  image: " + image + "\n  script:\n    - dune build\n    - echo done # mine\n";
    }

    static QByteArray under(const QByteArray &text, QStringView strategy)
    {
        yaml::Draft draft = draftOf(text);
        if (!recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(strategy), nullptr, catalogue()))
            qFatal("The strategy cannot be applied.");
        return draft.text();
    }

    static QByteArray changed(const QByteArray &text, const QString &reference, gitlab::At at = gitlab::At::Here)
    {
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = recipes::changeImage({draft, {}}, u"build"_s, reference, at, {nullptr, catalogue()});
        if (!done)
            qFatal("%s", qPrintable(done.error().toString()));
        return draft.text();
    }

    static QStringList disagreements(const QByteArray &text, const project::Project *project = nullptr)
    {
        const gitlab::Pipeline pipeline = pipelineOf(draftOf(text));
        const gitlab::Job &job = *pipeline.job(u"build");
        const recipes::Image image = recipes::imageOfJob(catalogue(), job);
        return recipes::disagreements(job, image, recipes::compilerOf(job, image), {project, catalogue()});
    }

private Q_SLOTS:
    void carriesTheStrategyAlong_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const QString &strategy : {u"local-switch"_s, u"image-switch"_s, u"moved-switch"_s}) {
            QTest::addRow("%s, OCaml", qPrintable(strategy))
                << strategy << u"ocaml/opam:debian-13-ocaml-5.4"_s << u"ocaml/opam:debian-13-ocaml-5.3"_s;
            QTest::addRow("%s, distribution", qPrintable(strategy))
                << strategy << u"ocaml/opam:debian-13-ocaml-5.4"_s << u"ocaml/opam:alpine-3.24-ocaml-5.4"_s;
            QTest::addRow("%s, both", qPrintable(strategy))
                << strategy << u"ocaml/opam:alpine-3.24-ocaml-5.2"_s << u"ocaml/opam:ubuntu-24.04-ocaml-5.4"_s;
        }
    }
    void carriesTheStrategyAlong()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QByteArray old = under(plain(from.toUtf8()), strategy);
        QVERIFY(old.contains(from.toUtf8()));
        const QByteArray now = changed(old, to);
        QCOMPARE(disagreements(now), QStringList());
        QVERIFY(recognised(draftOf(now), u"build"_s).strategy == recognised(draftOf(old), u"build"_s).strategy);
        // As if the job had been written for that image from the beginning.
        QCOMPARE(now, under(plain(to.toUtf8()), strategy));
        QCOMPARE(changed(now, from), old);
    }

    /// Several jobs together become what they become one after the other.
    void severalJobs()
    {
        const QStringList names = {u"build"_s, u"test"_s, u"other"_s};
        for (const QStringView strategy : {u"local-switch", u"moved-switch", u"image-switch"}) {
            QByteArray text = plain("ocaml/opam:debian-13-ocaml-5.4") + plain("ocaml/opam:debian-13-ocaml-5.3").replace("build:", "test:")
                + "other:\n  image: debian:13\n  script:\n    - dune build\n";
            yaml::Draft applied = draftOf(text);
            const QStringList following = names.first(2);
            QVERIFY(recipes::applyStrategyToPipeline({applied, {}}, *catalogue().strategy(strategy), nullptr, catalogue(), following));
            text = applied.text();
            for (const QString &image : {u"ocaml/opam:alpine-3.24-ocaml-5.4"_s, u"ocaml/opam:debian-13-ocaml-5.4"_s, u"debian:13"_s}) {
                yaml::Draft together = draftOf(text);
                yaml::Draft each = together;
                const recipes::ImageSite site{nullptr, catalogue()};
                QVERIFY(recipes::changeImages({together, {}}, names, image, gitlab::At::Here, site));
                for (const QString &name : names)
                    QVERIFY(recipes::changeImage({each, {}}, name, image, gitlab::At::Here, site));
                QCOMPARE(together.text(), each.text());
            }
        }
        yaml::Draft draft = draftOf(plain("debian:13"));
        QVERIFY(!recipes::changeImages({draft, {}}, {u"build"_s, u"none"_s}, u"debian:12"_s, gitlab::At::Here, {nullptr, catalogue()}));
        QCOMPARE(draft.text(), plain("debian:13")); // all or nothing
    }

    void whatDisagreesIsSaid()
    {
        QByteArray text = under(plain("ocaml/opam:debian-13-ocaml-5.4"), u"local-switch");
        QCOMPARE(disagreements(text), QStringList());
        text.replace("image: ocaml/opam:debian-13-ocaml-5.4", "image: ocaml/opam:alpine-3.24-ocaml-5.3");
        const QStringList all = disagreements(text);
        QCOMPARE(all.size(), 3); // compiler, package manager, key
        yaml::Draft draft = draftOf(text);
        QVERIFY(recipes::fitToImages({draft, {}}, {u"build"_s}, {nullptr, catalogue()}));
        QCOMPARE(disagreements(draft.text()), QStringList());
        QVERIFY(draft.text().contains("ocaml-base-compiler.5.3.0"));
        QVERIFY(draft.text().contains("apk add"));
    }

    /// The user's own line with the dependencies' system packages belongs to the one disagreement, and goes where the strategy is written anew;
    /// one that installs anything else stays.
    void ownDepextsOfAnotherDistribution_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("said");
        const QString alpine = u"ocaml/opam:alpine-3.24-ocaml-5.4"_s;
        const QString debian = u"ocaml/opam:debian-13-ocaml-5.4"_s;
        QTest::newRow("apt in Alpine") << alpine << QByteArray("sudo apt-get update && sudo apt-get install -y libgmp-dev") << u"apt-get"_s;
        QTest::newRow("apk in Debian") << debian << QByteArray("sudo apk add gmp-dev") << u"apk"_s;
        QTest::newRow("Debian's name under apk") << alpine << QByteArray("sudo apk add libgmp-dev") << u"libgmp-dev"_s;
        QTest::newRow("Alpine's name under apt") << debian << QByteArray("sudo apt-get install -y gmp-dev") << u"gmp-dev"_s;
        QTest::newRow("fits") << debian << QByteArray("sudo apt-get install -y libgmp-dev") << QString();
        QTest::newRow("something else") << alpine << QByteArray("sudo apt-get install -y libgmp-dev curl") << QString();
    }
    void ownDepextsOfAnotherDistribution()
    {
        QFETCH(QString, image);
        QFETCH(QByteArray, line);
        QFETCH(QString, said);
        project::Project project;
        project.closure.debian = QStringList{u"libgmp-dev"_s};
        project.closure.alpine = QStringList{u"gmp-dev"_s};
        QByteArray text = under(plain(image.toUtf8()), u"local-switch");
        const qsizetype script = text.indexOf("script:\n") + qsizetype(qstrlen("script:\n"));
        text.insert(script, "    - " + line + "\n");
        const QStringList all = disagreements(text, &project);
        QCOMPARE(all.isEmpty(), said.isEmpty());
        if (said.isEmpty())
            return;
        QVERIFY2(all.constFirst().contains(said), qPrintable(all.constFirst()));
        yaml::Draft draft = draftOf(text);
        QVERIFY(recipes::fitToImages({draft, {}}, {u"build"_s}, {&project, catalogue()}));
        QCOMPARE(disagreements(draft.text(), &project), QStringList());
        QVERIFY(!draft.text().contains(line));
    }

    /// The tag says the release, also where the catalogue has one entry for many of them.
    void theReleaseOfTheTagIsTheOneOfTheKey()
    {
        const QByteArray text = under(plain("ocaml/opam:alpine-3.22-ocaml-5.4"), u"local-switch");
        QVERIFY2(text.contains("alpine-3.22-ocaml5.4"), text.constData());
        QCOMPARE(disagreements(text), QStringList());
    }

    void anImageOfAnotherKindChangesAlone()
    {
        const QByteArray old = under(plain("ocaml/opam:debian-13-ocaml-5.4"), u"local-switch");
        for (const QString &other : {u"debian:13"_s, u"registry.example.org/ci:1"_s}) {
            QByteArray expected = old;
            expected.replace("image: ocaml/opam:debian-13-ocaml-5.4", "image: " + other.toUtf8());
            QCOMPARE(changed(old, other), expected);
        }
    }

    void aJobWithoutAStrategyChangesItsImageAlone()
    {
        const QByteArray old = "build:\n  image: debian:13\n  script: [make]\n";
        QCOMPARE(changed(old, u"ocaml/opam:debian-13-ocaml-5.4"_s), "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [make]\n");
    }

    void theNameOfAnImageWithAnEntrypointIsChanged()
    {
        const QByteArray old = "build:\n  image:\n    name: debian:13\n    entrypoint: [\"\"]\n  script: [make]\n";
        QVERIFY(changed(old, u"alpine:3.24"_s).contains("    name: alpine:3.24\n    entrypoint"));
    }
};

QTEST_APPLESS_MAIN(TestChangeImage)
#include "tst_change_image.moc"
