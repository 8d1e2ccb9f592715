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

    static Result<recipes::ImageGiven> given(yaml::Draft &draft, const QString &reference, const QStringList &jobs = {},
                                             const QString &strategy = {})
    {
        const recipes::Strategy *wanted = strategy.isEmpty() ? nullptr : catalogue().strategy(strategy);
        return recipes::giveImage({draft, {}}, {reference, jobs, wanted}, {nullptr, catalogue()});
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
        QCOMPARE(all.size(), 2); // package manager, key
        yaml::Draft draft = draftOf(text);
        QVERIFY(recipes::fitToImages({draft, {}}, {u"build"_s}, {nullptr, catalogue()}));
        QCOMPARE(disagreements(draft.text()), QStringList());
        QVERIFY(draft.text().contains("ocaml-base-compiler.5.4.1")); // that is what its lines ask for
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
        project.unreadOpamFiles = QStringList{u"x.opam"_s};
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

    /// The series of OCaml is not what somebody asks for who names a distribution.
    void theSeriesOfOcamlStays_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("after"); ///< empty: the same strategy, not named
        for (const QString &before : {u"image-switch"_s, u"moved-switch"_s, u"local-switch"_s, u"opam-root"_s, u"download-cache"_s}) {
            for (const QString &reference : {u"alpine:3.24"_s, u"ocaml/opam:alpine"_s, u"ocaml/opam:alpine-3.24-opam"_s, u"debian:12"_s,
                                             u"ocaml/opam:debian-12-opam"_s}) {
                for (const QString &after : {QString(), u"moved-switch"_s, u"local-switch"_s, u"image-switch"_s, u"opam-root"_s})
                    QTest::addRow("%s in %s, %s", qPrintable(before), qPrintable(reference), qPrintable(after))
                        << before << reference << after;
            }
        }
    }
    void theSeriesOfOcamlStays()
    {
        QFETCH(QString, before);
        QFETCH(QString, reference);
        QFETCH(QString, after);
        yaml::Draft draft = draftOf(under(plain("ocaml/opam:debian-13-ocaml-5.3"), before));
        const Result<recipes::ImageGiven> done = given(draft, reference, {}, after);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        const QByteArray text = draft.text();
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"build");
        const recipes::Image image = recipes::imageOfJob(catalogue(), job);
        QVERIFY2(image.isOpamFamily() && reference.contains(image.distribution), text.constData());
        QVERIFY2(recipes::compilerOf(job, image).series == "5.3"_L1, text.constData());
        QVERIFY2(!text.contains("5.4") && !text.contains("5.5"), text.constData());
        QVERIFY2(text.contains("apt-get") == reference.contains("debian"_L1) || !text.contains("sudo ap"), text.constData());
        QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), after.isEmpty() ? before : after);
        QCOMPARE(disagreements(text), QStringList());
        QVERIFY(done->remarks.isEmpty() == (done->images == QStringList{reference}));
    }

    void anotherSeriesIsSaid()
    {
        yaml::Draft draft = draftOf(under(plain("ocaml/opam:debian-13-ocaml-5.4"), u"local-switch"));
        const Result<recipes::ImageGiven> done = given(draft, u"ocaml/opam:debian-13-ocaml-5.3"_s);
        QVERIFY(done.has_value());
        QCOMPARE(done->remarks.size(), 1);
        QVERIFY2(done->remarks.constFirst().contains(u"OCaml 5.4"_s) && done->remarks.constFirst().contains(u"OCaml 5.3"_s),
                 qPrintable(done->remarks.constFirst()));
    }

    /// What a job calls a package manager for, it calls the one of its image for.
    void packageManagersAreCarriedAlong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("now"); ///< empty: refused
        const QByteArray debian = "ocaml/opam:debian-13-ocaml-5.4";
        const QByteArray alpine = "ocaml/opam:alpine-3.24-ocaml-5.4";
        const QString toAlpine = QString::fromUtf8(alpine);
        const QString toDebian = QString::fromUtf8(debian);
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("update and install") << debian << QByteArray("sudo apt-get update && sudo apt-get install -y libgmp-dev pkg-config")
                                  << toAlpine << QByteArray("sudo apk update -q && sudo apk add -q gmp-dev pkgconf");
        row("apt") << debian << QByteArray("sudo apt install -qq -y m4") << toAlpine << QByteArray("sudo apk add -q m4");
        row("with variables") << debian
                              << QByteArray("sudo DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 install -y git curl")
                              << toAlpine << QByteArray("sudo apk add -q git curl");
        row("apk") << alpine << QByteArray("sudo apk add --no-cache gmp-dev m4") << toDebian
                   << QByteArray("sudo apt-get update -qq && sudo apt-get install -y -qq --no-install-recommends libgmp-dev m4");
        row("behind something else") << debian << QByteArray("echo one; sudo apt-get install -y m4 > log; echo two") << toAlpine
                                     << QByteArray("echo one; sudo apk add -q m4 > log; echo two");
        row("asks first") << debian << QByteArray("command -v apt-get && sudo apt-get install -y nothing-known") << toAlpine
                          << QByteArray("command -v apt-get && sudo apt-get install -y nothing-known");
        row("not known there") << debian << QByteArray("sudo apt-get install -y libnothing-dev") << toAlpine << QByteArray();
        row("does something else") << debian << QByteArray("sudo dpkg -i x.deb") << toAlpine << QByteArray();
        row("a variable") << debian << QByteArray("sudo apt-get install -y $PACKAGES") << toAlpine << QByteArray();
        row("in a text") << debian << QByteArray("sudo sh -c 'apt-get install -y m4'") << toAlpine << QByteArray();
    }
    void packageManagersAreCarriedAlong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, line);
        QFETCH(QString, to);
        QFETCH(QByteArray, now);
        for (const QString &strategy : {QString(), u"image-switch"_s, u"local-switch"_s}) {
            QByteArray text =
                "build:\n  image: " + from + "\n  script:\n    # for the libraries\n    - " + line + " # mine\n    - dune build\n";
            if (line.contains(": ") || line.contains("::"))
                text.replace("- " + line, "- \"" + line + "\"");
            if (!strategy.isEmpty())
                text = under(text, strategy);
            yaml::Draft draft = draftOf(text);
            const Result<recipes::ImageGiven> done = given(draft, to, {u"build"_s});
            QCOMPARE(done.has_value(), !now.isEmpty());
            if (now.isEmpty()) {
                QCOMPARE(done.error().code, ErrorCode::Refused);
                QCOMPARE(draft.text(), text);
                continue;
            }
            QVERIFY2(draft.text().contains("    # for the libraries\n"), draft.text().constData());
            const gitlab::Pipeline pipeline = pipelineOf(draft);
            const QList<gitlab::Command> script = pipeline.job(u"build")->beforeScript + pipeline.job(u"build")->script;
            // The strategy updates the index itself.
            const QByteArray written = strategy.isEmpty() ? now : QByteArray(now).replace("sudo apt-get update -qq && ", "");
            const auto isIt = [&](const gitlab::Command &command) { return command.text.toUtf8() == written; };
            QVERIFY2(std::any_of(script.cbegin(), script.cend(), isIt), draft.text().constData());
            QVERIFY2(draft.text().contains(" # mine\n"), draft.text().constData());
            if (!strategy.isEmpty())
                QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), strategy);
        }
    }

    /// What root did in the image of before, the user of the new one does by sudo.
    void aUserNeedsSudo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("now"); ///< empty: refused
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &now) { QTest::newRow(name) << line << now; };
        row("plain", "apt-get install -y libev-dev", "sudo apt-get install -y libev-dev");
        row("assigned", "DEBIAN_FRONTEND=noninteractive apt-get install -y libev-dev",
            "sudo DEBIAN_FRONTEND=noninteractive apt-get install -y libev-dev");
        row("env", "env DEBIAN_FRONTEND=noninteractive apt-get install -y libev-dev",
            "sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y libev-dev");
        row("timeout", "timeout 60 apt-get install -y libev-dev", "sudo timeout 60 apt-get install -y libev-dev");
        row("a builtin", "command apt-get install -y libev-dev", "command sudo apt-get install -y libev-dev");
        row("both", "echo one && apt-get update && sudo apt-get install -y libev-dev",
            "echo one && sudo apt-get update && sudo apt-get install -y libev-dev");
        row("in a text", "sh -c 'apt-get install -y libev-dev'", "");
    }
    void aUserNeedsSudo()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, now);
        const QByteArray text = "build:\n  image: ubuntu:24.04\n  script:\n    - apt-get update\n    - " + line
            + "\n    - opam init -y\n    - opam install --deps-only .\n    - dune build\n";
        yaml::Draft draft = draftOf(text);
        const Result<recipes::ImageGiven> done = given(draft, u"ocaml/opam:debian-13-ocaml-5.4"_s, {u"build"_s});
        QVERIFY2(done.has_value() == !now.isEmpty(), done ? draft.text().constData() : qPrintable(done.error().toString()));
        if (now.isEmpty()) {
            QVERIFY2(done.error().message.contains(u"needs root"_s), qPrintable(done.error().message));
            QCOMPARE(draft.text(), text);
        } else {
            QVERIFY2(draft.text().contains("    - " + now + '\n'), draft.text().constData());
        }
    }

    void namesOfFedora()
    {
        yaml::Draft draft =
            draftOf("a:\n  image: debian:13\n  script:\n    - apt-get update && apt-get install -y build-essential libssl-dev # mine\n");
        const Result<recipes::ImageGiven> done = given(draft, u"fedora:44"_s, {u"a"_s});
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        QCOMPARE(
            draft.text(),
            QByteArray(
                "a:\n  image: fedora:44\n  script:\n    - dnf makecache -q && dnf install -y -q gcc gcc-c++ make openssl-devel # mine\n"));
    }

    /// Lines that jobs share change where they stand, if all of the jobs change.
    void sharedLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray jobs = "build:\n  image: debian:13\n  script: [make]\ndocs:\n  image: debian:13\n  script: [make doc]\n";
        const QByteArray line = "apt-get update -qq && apt-get install -y m4";
        QTest::newRow("default") << QByteArray("default:\n  before_script:\n    - " + line + "\n" + jobs);
        QTest::newRow("at the root") << QByteArray("before_script:\n  - " + line + "\n" + jobs);
        QByteArray extended = jobs;
        extended.replace("  image", "  extends: .all\n  image");
        QTest::newRow("extends") << QByteArray(".all:\n  before_script:\n    - " + line + "\n" + extended);
        QByteArray referred = jobs;
        referred.replace("  image", "  before_script:\n    - !reference [.all, before_script]\n  image");
        QTest::newRow("reference") << QByteArray(".all:\n  before_script:\n    - " + line + "\n" + referred);
        QByteArray anchored = jobs;
        anchored.replace("  image", "  before_script: *lines\n  image");
        QTest::newRow("anchor") << QByteArray(".all: &lines\n  - " + line + "\n" + anchored);
    }
    void sharedLines()
    {
        QFETCH(QByteArray, text);
        yaml::Draft draft = draftOf(text);
        const Result<recipes::ImageGiven> one = given(draft, u"alpine:3.24"_s, {u"build"_s});
        QVERIFY(!one.has_value());
        QCOMPARE(one.error().code, ErrorCode::Refused);
        QVERIFY2(one.error().message.contains(u"docs"_s), qPrintable(one.error().message));
        QCOMPARE(draft.text(), text);
        const Result<recipes::ImageGiven> both = given(draft, u"alpine:3.24"_s, {u"build"_s, u"docs"_s});
        QVERIFY2(both.has_value(), both ? "" : qPrintable(both.error().toString()));
        QByteArray expected = text;
        expected.replace("debian:13", "alpine:3.24");
        expected.replace("apt-get update -qq && apt-get install -y m4", "apk update -q && apk add -q m4");
        QCOMPARE(draft.text(), expected);
    }

    /// Where all jobs get an image, the text that they share gets it, and no job lines of its own.
    void sharedImages()
    {
        const QByteArray lines =
            "  before_script:\n    - sudo apt update\n    - sudo apt install -y m4\n    - opam install . --deps-only\n";
        const QByteArray image = "  image: ocaml/opam:debian-13-ocaml-5.3\n";
        const QByteArray shared = "default:\n" + image + lines + "build:\n  script: [dune build]\ntest:\n  script: [dune test]\n";
        const QByteArray extended = ".opam:\n" + image + lines
            + "build:\n  extends: .opam\n  script: [dune build]\ntest:\n  extends: .opam\n  script: [dune test]\n";
        for (const QByteArray &text : {shared, extended}) {
            for (const QString &reference : {u"alpine:3.24"_s, u"ocaml/opam:alpine-3.24-ocaml-5.3"_s}) {
                yaml::Draft draft = draftOf(text);
                const Result<recipes::ImageGiven> done = given(draft, reference);
                QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
                QCOMPARE(draft.text().count("image:"), 1);
                QVERIFY2(draft.text().contains("image: ocaml/opam:alpine-3.24-ocaml-5.3\n"), draft.text().constData());
                QVERIFY2(!draft.text().contains("sudo apt"), draft.text().constData());
                const QByteArray once = draft.text();
                QVERIFY(given(draft, reference).has_value());
                QCOMPARE(draft.text(), once);
            }
        }
    }

    void aJobThatWouldCertainlyEndIsRefused()
    {
        const QByteArray text = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install -y ocamlfind\n    - make\n";
        for (const QString &image : {u"debian:13"_s, u"alpine:3.24"_s, u"node:20"_s}) {
            yaml::Draft draft = draftOf(text);
            const Result<recipes::ImageGiven> done = given(draft, image);
            QVERIFY(!done.has_value());
            QVERIFY2(done.error().message.contains(u"has no “opam”"_s), qPrintable(done.error().message));
            QCOMPARE(draft.text(), text);
        }
    }

    void anOcamlOfVariablesIsNotLost()
    {
        const QByteArray text = "test:\n  image: ocaml/opam:debian-13-ocaml-$OCAML\n  parallel: {matrix: [{OCAML: [\"5.3\", \"5.4\"]}]}\n"
                                "  script:\n    - opam install . --deps-only\n    - opam exec -- dune test\n";
        yaml::Draft draft = draftOf(text);
        const Result<recipes::ImageGiven> none = given(draft, u"alpine:3.24"_s);
        QVERIFY(!none.has_value());
        QVERIFY2(none.error().message.contains(u"$OCAML"_s), qPrintable(none.error().message));
        const Result<recipes::ImageGiven> named = given(draft, u"ocaml/opam:alpine-3.24-ocaml-$OCAML"_s);
        QVERIFY2(named.has_value(), named ? "" : qPrintable(named.error().toString()));
        QVERIFY(draft.text().contains("image: ocaml/opam:alpine-3.24-ocaml-$OCAML\n"));
    }

    /// A program that is made with musl does not run where another job starts it with glibc.
    void handedProgramsStillRun()
    {
        const QByteArray text =
            "stages: [build, test]\nbuild:\n  stage: build\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n"
            "    - opam install . --deps-only\n    - opam exec -- dune build\n"
            "  artifacts: {paths: [_build/default/bin]}\n"
            "smoke:\n  stage: test\n  image: debian:13-slim\n  script:\n    - ./_build/default/bin/main.exe --version\n";
        const QString alpine = u"ocaml/opam:alpine-3.24-ocaml-5.4"_s;
        yaml::Draft draft = draftOf(text);
        const Result<recipes::ImageGiven> musl = given(draft, alpine);
        QVERIFY(!musl.has_value());
        QVERIFY2(musl.error().message.contains(u"Job “smoke” runs “./_build/default/bin/main.exe”, which “build” makes"_s),
                 qPrintable(musl.error().message));
        QCOMPARE(draft.text(), text);
        QVERIFY(given(draft, u"ocaml/opam:ubuntu-24.04-ocaml-5.4"_s).has_value()); // glibc, too
        for (const auto &[from, to] :
             {std::pair{"[_build/default/bin]", "[doc]"}, // another folder
              std::pair{"smoke:\n", "smoke:\n  dependencies: []\n"},
              std::pair{"./_build/default/bin/main.exe", "cat _build/default/bin/main.exe"}, std::pair{"debian:13-slim", "alpine:3.24"}}) {
            draft = draftOf(QByteArray(text).replace(from, to));
            const Result<recipes::ImageGiven> done = given(draft, alpine);
            QVERIFY2(done.has_value(), from);
        }
    }

    /// A matrix of releases is not made one of the same release again and again.
    void aMatrixOfOcamlStaysOne()
    {
        const QByteArray ofImages =
            "test:\n  image: ocaml/opam:debian-13-ocaml-$OCAML\n  parallel: {matrix: [{OCAML: [\"5.3\", \"5.4\"]}]}\n"
            "  script:\n    - opam install . --deps-only\n    - opam exec -- dune test\n";
        const QByteArray ofSwitches = "test:\n  image: ocaml/opam:debian-13-opam\n  parallel: {matrix: [{OCAML: [5.2.1, 5.3.0]}]}\n"
                                      "  cache: {key: \"dune-$OCAML\", paths: [.cache]}\n  script:\n"
                                      "    - opam switch create . $OCAML --no-install\n    - eval $(opam env)\n"
                                      "    - opam install . --deps-only\n    - dune test\n";
        for (const QByteArray &text : {ofImages, ofSwitches}) {
            yaml::Draft draft = draftOf(text);
            const Result<recipes::ImageGiven> one = given(draft, u"ocaml/opam:alpine-3.24-ocaml-5.4"_s, {}, u"local-switch"_s);
            QVERIFY(!one.has_value());
            QVERIFY2(one.error().message.contains(u"says by $OCAML which OCaml it has"_s), qPrintable(one.error().message));
            QCOMPARE(draft.text(), text);
        }
        // A variable that says the same in each of them may go.
        yaml::Draft draft =
            draftOf("variables: {OCAML: \"5.3\"}\n" + QByteArray(ofImages).replace("OCAML: [\"5.3\", \"5.4\"]", "N: [1, 2]"));
        const Result<recipes::ImageGiven> one = given(draft, u"ocaml/opam:debian-13-ocaml-5.4"_s);
        QVERIFY2(one.has_value(), one ? "" : qPrintable(one.error().toString()));
    }

    void imagesThatNobodyKnows()
    {
        const QString unknown = u"registry.example.org/ci:1"_s;
        const QByteArray text = under(plain("ocaml/opam:debian-13-ocaml-5.4"), u"local-switch");
        for (const QString &strategy : {QString(), u"moved-switch"_s}) {
            yaml::Draft draft = draftOf(text);
            const Result<recipes::ImageGiven> done = given(draft, unknown, {}, strategy);
            QVERIFY(!done.has_value());
            QCOMPARE(done.error().code, ErrorCode::Refused);
            QVERIFY2(done.error().message.contains(u"does not know what is in it"_s), qPrintable(done.error().message));
            QVERIFY(done.error().hint.contains("caravan-cli image "_L1 + unknown));
            QCOMPARE(draft.text(), text);
        }
        yaml::Draft toTools = draftOf(text);
        const Result<recipes::ImageGiven> tools = given(toTools, u"coqorg/coq:8.20"_s, {}, u"moved-switch"_s);
        QVERIFY(!tools.has_value());
        QVERIFY2(tools.error().message.contains(u"made for tools of its own"_s), qPrintable(tools.error().message));
        // A job without opam may have any, and somebody is told that the rest is his.
        yaml::Draft draft = draftOf("site:\n  image: debian:13\n  script: [make]\n");
        const Result<recipes::ImageGiven> done = given(draft, unknown, {u"site"_s});
        QVERIFY(done.has_value());
        QCOMPARE(done->remarks.size(), 1);
        QCOMPARE(draft.text(), QByteArray("site:\n  image: registry.example.org/ci:1\n  script: [make]\n"));
    }

    void namesOfImages_data()
    {
        QTest::addColumn<bool>("isName");
        for (const char *name :
             {"debian", "debian:13", "ocaml/opam:debian-13-ocaml-5.4", "registry.gitlab.com/a/b_c/d:1.0", "localhost:5000/a",
              "$CI_REGISTRY_IMAGE/ci:$TAG", "${IMAGE}", "ocaml/opam:$[[ inputs.tag ]]",
              "debian@sha256:0123456789012345678901234567890123456789012345678901234567890123", "docker.io/library/alpine:3.24"})
            QTest::newRow(name) << true;
        for (const char *name : {"", "a b", "debian:", ":13", "Debian", "debian:13:14", "a//b", " debian", "debian\n", "-a"})
            QTest::newRow(*name ? name : "nothing") << false;
    }
    void namesOfImages()
    {
        QFETCH(bool, isName);
        const QString name = QByteArray(QTest::currentDataTag()) == "nothing" ? QString() : QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(!recipes::whyNoImage(name).has_value(), isName);
        yaml::Draft draft = draftOf(plain("debian:13"));
        if (!isName) {
            QCOMPARE(given(draft, name, {u"build"_s}).error().code, ErrorCode::Usage);
            QCOMPARE(recipes::changeImage({draft, {}}, u"build"_s, name, gitlab::At::Here, {nullptr, catalogue()}).error().code,
                     ErrorCode::Usage);
        }
    }

    void strategiesWithImagesOfTheirOwn()
    {
        const QByteArray text = under(plain("ocaml/opam:debian-13-ocaml-5.4"), u"image-switch");
        yaml::Draft draft = draftOf(text);
        const Result<recipes::ImageGiven> done = given(draft, u"ocaml/opam:alpine-3.24-ocaml-5.4"_s, {}, u"dune-pkg"_s);
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().message.contains(u"buildpack-deps:trixie"_s), qPrintable(done.error().message));
    }

    void theNameOfAnImageWithAnEntrypointIsChanged()
    {
        const QByteArray old = "build:\n  image:\n    name: debian:13\n    entrypoint: [\"\"]\n  script: [make]\n";
        QVERIFY(changed(old, u"alpine:3.24"_s).contains("    name: alpine:3.24\n    entrypoint"));
    }
};

QTEST_APPLESS_MAIN(TestChangeImage)
#include "tst_change_image.moc"
