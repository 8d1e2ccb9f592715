// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/recipes/image_card.h"
#include "core/recipes/image_state.h"
#include "core/recipes/image_word.h"
#include "core/recipes/own_images.h"
#include "tests/core/recipes/reading.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

/// What people are told of images, and what they say of those that are not known.
class ImageCardTest : public QObject
{
    Q_OBJECT

    static recipes::ImageCard card(const QString &reference) { return recipes::cardOf(catalogue(), reference); }
    static QByteArray written()
    {
        QFile file(recipes::Catalogue::imagesFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static recipes::Catalogue mine()
    {
        const Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser({});
        if (!catalogue)
            qFatal("%s", qPrintable(catalogue.error().toString()));
        return *catalogue;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(recipes::Catalogue::imagesFile()); }
    void cleanupTestCase() { QFile::remove(recipes::Catalogue::imagesFile()); }

    void factsOfAnImage()
    {
        const recipes::ImageCard alpine = card(u"ocaml/opam:alpine-3.24-ocaml-5.4"_s);
        QCOMPARE(alpine.family, u"OCaml on Alpine"_s);
        QCOMPARE(alpine.ocaml, u"5.4"_s);
        QCOMPARE(alpine.system, u"Alpine 3.24"_s);
        QCOMPARE(alpine.libc, u"musl"_s);
        QCOMPARE(alpine.packageManager, u"apk"_s);
        QCOMPARE(alpine.user, u"opam"_s);
        QCOMPARE(alpine.opam, u"2.1"_s);
        QCOMPARE(alpine.opamBinary, u"/usr/bin/opam-2.5"_s);
        QVERIFY(alpine.compressed.value > 1e8 && alpine.state.isEmpty() && !alpine.faults.isEmpty());
        const QString text = recipes::linesOf(alpine).join(u'\n');
        for (const QString &word :
             {u"OCaml 5.4"_s, u"Alpine 3.24, musl, packages by apk"_s, u"opam 2.1"_s, u"“opam”"_s, u"to pull"_s, u"Source:"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QCOMPARE(card(u"ocaml/opam:ubuntu-24.04-opam"_s).libc, u"glibc"_s);
        QCOMPARE(card(u"debian:13"_s).family, u"Distributions with their own OCaml"_s);
        QCOMPARE(card(u"docker:28"_s).family, u"Tools"_s);
    }

    void oldNamesSayWhatToTake()
    {
        const recipes::ImageCard moving = card(u"ocaml/opam:alpine"_s);
        QVERIFY2(moving.state.contains(u"every release of OCaml"_s), qPrintable(moving.state));
        QCOMPARE(moving.instead.section(u':', 1), u"alpine-3.24-ocaml-5.5"_s);
        QVERIFY(card(u"ocaml/opam:ubuntu-lts"_s).instead.contains(u"ubuntu-26.04-ocaml-"_s));
        const recipes::ImageCard dead = card(u"ocaml/opam2:alpine"_s);
        QVERIFY2(dead.state.contains(u"no longer rebuilt"_s) && dead.instead.startsWith(u"ocaml/opam:alpine"_s), qPrintable(dead.state));
        QVERIFY(card(u"ocaml/opam:debian-13-ocaml-4.08"_s).state.contains(u"no longer rebuilt"_s));
    }

    void anImageThatNobodyKnows()
    {
        const recipes::ImageCard unknown = card(u"registry.example.org/x:1"_s);
        QVERIFY(!unknown.isKnown);
        QVERIFY(recipes::linesOf(unknown).constFirst().contains(u"Nobody has said"_s));
    }

    void groupsOfWhatIsOffered()
    {
        const QList<recipes::ImageGroup> groups = recipes::offeredImages(catalogue());
        QStringList titles;
        QStringList ids;
        for (const recipes::ImageGroup &group : groups) {
            titles.append(group.title);
            ids += group.blocks;
        }
        QCOMPARE(titles,
                 (QStringList{u"OCaml on Debian"_s, u"OCaml on Ubuntu"_s, u"OCaml on Alpine"_s, u"opam without OCaml"_s,
                              u"Distributions with their own OCaml"_s, u"Tools"_s}));
        for (const recipes::Block &block : catalogue().blocks) {
            if (block.kind == recipes::BlockKind::Image)
                QVERIFY2(ids.contains(block.id), qPrintable(block.id));
        }
        for (const QString &id : std::as_const(ids)) // none is another image tomorrow, or no longer made
            QCOMPARE(recipes::stateOf(catalogue(), catalogue().block(id)->image).age, recipes::ImageAge::Current);
        const QStringList &debian = groups.constFirst().blocks;
        QCOMPARE(debian.indexOf(u"image-debian-13-ocaml-4.14"_s), 4); // with the others on Debian 13
    }

    /// Images that the project's own pipeline builds are a group, with what was put into them.
    void theProjectsOwn()
    {
        const yaml::Draft draft =
            draftOf("variables:\n  DEPS_IMAGE: $CI_REGISTRY_IMAGE/ci:h1-debian-13-ocaml-5.4-0123456789\n\n"
                    "build:\n  image: $DEPS_IMAGE\n  script: [dune build]\n\ntest:\n  image: $DEPS_IMAGE\n  script: [dune test]\n\n"
                    "lint:\n  image: $CI_REGISTRY_IMAGE/tools:latest\n  script: [make]\n\nother:\n  image: $OTHER\n  script: [make]\n");
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const QList<recipes::ProjectImage> images = recipes::projectImages(pipeline);
        QCOMPARE(images.size(), 2);
        QCOMPARE(images.constFirst().reference, u"$DEPS_IMAGE"_s);
        const recipes::ImageCard deps = recipes::cardOf(catalogue(), images.constFirst());
        QCOMPARE(deps.family, u"The project's own"_s);
        QCOMPARE(deps.ocaml, u"5.4"_s);
        QCOMPARE(deps.system, u"Debian 13"_s);
        QVERIFY(recipes::linesOf(deps).constFirst().contains(u"dependencies of the opam files"_s));
        QVERIFY(recipes::linesOf(recipes::cardOf(catalogue(), images.constLast())).constFirst().contains(u"Nobody has said"_s));
        const QList<recipes::Block> blocks = recipes::blocksOf(images);
        const std::optional<recipes::Block> found = recipes::blockNamed(catalogue(), blocks.constFirst().id);
        QVERIFY(found && found->kind == recipes::BlockKind::Image);
        QCOMPARE(found->image, u"$DEPS_IMAGE"_s);
        QVERIFY(!recipes::blockNamed(catalogue(), u"nothing"_s));
    }

    void whatIsSaidOnceIsKnown()
    {
        const QString reference = u"registry.example.org/ci/base:2"_s;
        QVERIFY(recipes::isToBeAsked(mine(), reference));
        QVERIFY(!recipes::isToBeAsked(mine(), u"ocaml/opam:debian-13-ocaml-5.4"_s));
        QVERIFY(!recipes::isToBeAsked(mine(), u"$CI_REGISTRY_IMAGE/ci:1"_s));
        recipes::ImageWord word;
        word.reference = reference;
        word.packageManager = u"apt"_s;
        word.ocaml = u"5.4"_s;
        word.hasOpam = true;
        word.user = u"root"_s;
        word.compressed = Bytes{412e6};
        word.digest = u"sha256:"_s + QString(64, u'a');
        QVERIFY(recipes::rememberImage(word, mine(), u"2026-11-29"_s));
        const recipes::Catalogue known = mine();
        QVERIFY(!recipes::isToBeAsked(known, reference));
        const recipes::Image image = recipes::imageOf(known, reference);
        QVERIFY(image.has(u"opam"_s) && image.has(u"ocamlc"_s) && image.isRoot());
        QCOMPARE(image.ocaml, u"5.4"_s);
        const recipes::ImageCard said = recipes::cardOf(known, reference);
        QCOMPARE(said.family, u"Your own"_s);
        QCOMPARE(said.digest, word.digest);
        QCOMPARE(said.compressed.value, 412e6);
        QCOMPARE(recipes::offeredImages(known).constFirst().title, u"Your own"_s);
        // Said anew, it takes the place of what was said.
        word.ocaml.clear();
        word.hasOcaml = false;
        QVERIFY(recipes::rememberImage(word, known, u"2026-11-30"_s));
        QVERIFY(recipes::imageOf(mine(), reference).lacks(u"ocamlc"_s));
        QCOMPARE(written().count("reference:"), 1);
    }

    /// What is said of an image that is known leaves what else is known of it.
    void aKnownImageKeepsTheRest()
    {
        const QString known = u"ocaml/opam:debian-13-ocaml-5.4"_s;
        const recipes::ImageCard before = recipes::cardOf(mine(), known);
        recipes::Catalogue catalogue = mine();
        QVERIFY(catalogue.addImages(
            Source(u"i"_s, "images:\n  - {reference: \"ocaml/opam:debian-13-ocaml-5.4\", compressed: 333, source: me}\n")));
        const recipes::ImageCard after = recipes::cardOf(catalogue, known);
        QCOMPARE(after.compressed.value, 333e6);
        QCOMPARE(after.uncompressed, before.uncompressed);
        QCOMPARE(after.ocaml, before.ocaml);
        QCOMPARE(after.user, before.user);
        QCOMPARE(after.packageManager, before.packageManager);
        QCOMPARE(after.provenance.source, u"me"_s);
        QCOMPARE(recipes::imageOf(catalogue, known).contents, recipes::imageOf(mine(), known).contents);
    }

    /// Entries are made, changed and removed together; what differs alone is written, and what cannot be is refused whole.
    void imagesOfOnesOwnAreSaved()
    {
        QVERIFY(QDir().mkpath(QFileInfo(recipes::Catalogue::imagesFile()).path()));
        QVERIFY(writeFile(recipes::Catalogue::imagesFile(),
                          "# mine\nimages:\n  - {reference: a/b, has: [opam]} # kept\n  - {reference: c/d}\n"));
        const QList<recipes::OwnEntry> before = *recipes::ownImages();
        QCOMPARE(before.size(), 2);
        QList<recipes::OwnEntry> after{before.constFirst(), {}};
        after[1].id = u"e/f:1"_s;
        after[1].say(u"reference"_s, u"e/f:1"_s);
        after[1].say(u"compressed"_s, u"120.5"_s);
        after[1].sayList(u"lacks"_s, {u"git"_s, u"make"_s});
        QVERIFY(recipes::saveImages(before, after));
        QVERIFY2(written().startsWith("# mine\nimages:\n  - {reference: a/b, has: [opam]} # kept\n"), written());
        QVERIFY(!written().contains("c/d"));
        QCOMPARE(*recipes::ownImages(), after);
        QCOMPARE(recipes::cardOf(mine(), u"e/f:1"_s).compressed.value, 120.5e6);
        QVERIFY(recipes::imageOf(mine(), u"e/f:1").lacks(u"git"_s));
        QList<recipes::OwnEntry> bad = after;
        bad[1].say(u"packages"_s, u"brew"_s);
        const QByteArray text = written();
        QVERIFY(!recipes::saveImages(after, bad));
        bad = {after.constFirst(), after.constFirst()};
        QCOMPARE(recipes::saveImages(after, bad).error().code, ErrorCode::Usage);
        QCOMPARE(QByteArray(written()), text);
        QCOMPARE(recipes::imagesIn(Source(u"x"_s, "runners: []\n")).error().code, ErrorCode::NotFound);
    }

    void whatNobodyKnowsIsRememberedToo()
    {
        recipes::ImageWord word;
        word.reference = u"somebody/image"_s;
        QVERIFY(recipes::rememberImage(word, mine(), u"2026-11-29"_s));
        QVERIFY(!recipes::isToBeAsked(mine(), word.reference)); // so that it is not asked again
        QCOMPARE(recipes::imageOf(mine(), word.reference).presenceOf(u"opam"_s), recipes::Presence::Unknown);
    }

    void entriesOfTheUserStay()
    {
        QVERIFY(QDir().mkpath(QFileInfo(recipes::Catalogue::imagesFile()).path()));
        const QByteArray before = "# mine\nimages:\n  - {reference: a/b, has: [opam]} # kept\n";
        QVERIFY(writeFile(recipes::Catalogue::imagesFile(), before));
        recipes::ImageWord word;
        word.reference = u"c/d"_s;
        QVERIFY(recipes::rememberImage(word, mine(), u"2026-11-29"_s));
        QVERIFY2(written().startsWith(before), written());
        QVERIFY(mine().image(u"c/d") && mine().image(u"a/b"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<recipes::ImageWord>("word");
        const auto add = [](const char *row, QString recipes::ImageWord::*member, const QString &text) {
            recipes::ImageWord word;
            word.reference = u"a"_s;
            word.*member = text;
            QTest::newRow(row) << word;
        };
        add("name", &recipes::ImageWord::reference, u"a b"_s);
        add("series", &recipes::ImageWord::ocaml, u"five"_s);
        add("manager", &recipes::ImageWord::packageManager, u"brew"_s);
        add("digest", &recipes::ImageWord::digest, u"sha256:12"_s);
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(recipes::ImageWord, word);
        const Result<Done> done = recipes::rememberImage(word, mine(), u"2026-11-29"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Usage);
        QVERIFY(written().isEmpty());
    }
};

QTEST_APPLESS_MAIN(ImageCardTest)
#include "tst_image_card.moc"
