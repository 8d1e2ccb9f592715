// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recipes/reading.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;
using recipes::Catalogue;

class TestCatalogue : public QObject
{
    Q_OBJECT

    static Source data(const QString &file) { return Source(file, contentsOf(u"" CARAVAN_SOURCE_DIR "/resources/"_s + file)); }
    static Source images() { return data(u"catalogue/images.yml"_s); }
    static Source strategies() { return data(u"recipes/strategies.yml"_s); }
    static Source jobs() { return data(u"blocks/jobs.yml"_s); }

private Q_SLOTS:
    void knownImages_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("entry");
        QTest::newRow("exact") << u"ocaml/opam:debian-13-ocaml-5.4"_s << u"ocaml/opam:debian-13-ocaml-5.4"_s;
        QTest::newRow("registry and digest") << u"docker.io/ocaml/opam:debian-13-ocaml-5.4@sha256:0123"_s
                                             << u"ocaml/opam:debian-13-ocaml-5.4"_s;
        QTest::newRow("mirror") << u"${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/alpine:3.24"_s << u"alpine:3.24"_s;
        QTest::newRow("the most specific wins") << u"debian:12.4"_s << u"debian:12*"_s;
        QTest::newRow("variable") << u"ocaml/opam:debian-13-ocaml-${OCAML}"_s << u"ocaml/opam:debian-13-ocaml-$*"_s;
        QTest::newRow("old tag") << u"ocaml/opam:debian-12-ocaml-4.08"_s << u"ocaml/opam:debian-12*"_s;
        QTest::newRow("library") << u"library/debian:13"_s << u"debian:13*"_s;
        QTest::newRow("no tag") << u"debian"_s << u"debian:*"_s;
        QTest::newRow("unknown") << u"registry.example.org/x:1"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void knownImages()
    {
        QFETCH(QString, reference);
        QFETCH(QString, entry);
        const recipes::ImageFacts *facts = catalogue().image(reference);
        QCOMPARE(facts ? facts->reference : QString(), entry);
    }

    /// Every fact has a source, a date and a confidence, and figures that can be.
    void everyImageSaysWhereItComesFrom()
    {
        QVERIFY(catalogue().images.size() > 40);
        const QStringList confidences{u"measured"_s, u"stated"_s, u"derived"_s, u"assumed"_s};
        for (const recipes::ImageFacts &facts : catalogue().images) {
            QVERIFY2(!facts.provenance.source.isEmpty() && !facts.provenance.date.isEmpty(), qPrintable(facts.reference));
            QVERIFY2(confidences.contains(facts.provenance.confidence), qPrintable(facts.reference));
            const bool hasSize = facts.compressed.value > 0 || facts.isOffered;
            QVERIFY2(hasSize ? facts.compressed < facts.uncompressed : facts.uncompressed.value == 0, qPrintable(facts.reference));
            const QSet<QString> both = facts.contents.has & facts.contents.lacks;
            QVERIFY2(both.isEmpty(), qPrintable(facts.reference + u": "_s + both.values().join(u' ')));
            if (facts.isOffered) {
                QVERIFY2(catalogue().packageManagers.contains(facts.packageManager), qPrintable(facts.reference));
                QVERIFY2(catalogue().image(facts.reference) == &facts || facts.reference.contains(u'*'), qPrintable(facts.reference));
            }
        }
    }

    void everyBlockAndStrategyIsWhole()
    {
        QSet<QString> ids;
        for (const recipes::Block &block : catalogue().blocks) {
            QVERIFY2(!ids.contains(block.id), qPrintable(block.id));
            ids.insert(block.id);
            QVERIFY2(!block.title.isEmpty() && !block.summary.isEmpty(), qPrintable(block.id));
            QVERIFY2(block.kind != recipes::BlockKind::Job || !block.signs.isEmpty(), qPrintable(block.id));
        }
        for (const QString &id :
             {u"build"_s, u"test"_s, u"doc"_s, u"pages"_s, u"fmt"_s, u"stage"_s, u"local-switch"_s, u"image-debian-13-ocaml-5.4"_s})
            QVERIFY2(catalogue().block(id), qPrintable(id));
        QCOMPARE(catalogue().strategies.size(), 14);
        for (const recipes::Strategy &strategy : catalogue().strategies) {
            QVERIFY(!strategy.title.isEmpty() && !strategy.summary.isEmpty() && !strategy.risks.isEmpty());
            QVERIFY(catalogue().recognitionOrder.contains(strategy.id.base));
            // What a strategy writes, it must find again as its own.
            for (const QString &line : strategy.beforeScript + strategy.afterScript) {
                QString text = line;
                text.remove("{flags}"_L1)
                    .replace("{systemOcaml}"_L1, "ocaml ocaml-dune"_L1)
                    .replace("{installSystemPackages}"_L1, catalogue().packageManagers[u"apk"_s].install);
                const bool isPlaceholder = text.startsWith(u'{');
                QVERIFY2(isPlaceholder || recipes::purposeOf(text) != recipes::Purpose::User, qPrintable(text));
            }
        }
        QVERIFY(!catalogue().block(u"none"));
        QVERIFY(!catalogue().strategy(u"none"));
        for (int base = 0; base <= int(recipes::StrategyId::SystemPackages); ++base) {
            const recipes::StrategyId strategy = recipes::StrategyId::Base(base);
            const recipes::StrategyId more = strategy.with(recipes::StrategyExtra::DuneCache);
            QVERIFY(!recipes::nameOf(strategy).isEmpty());
            QVERIFY(recipes::strategyNamed(recipes::nameOf(strategy)) == strategy);
            const QString expected = base == recipes::StrategyId::ImageSwitch ? QString() : recipes::nameOf(strategy) + u'+';
            QCOMPARE(recipes::nameOf(more), expected + "dune-cache"_L1);
            QVERIFY(recipes::strategyNamed(recipes::nameOf(more)) == more && more != strategy);
        }
        for (const QString &odd : {u"local-switch+"_s, u"+dune-cache"_s, u"local-switch+nix"_s, u"local-switch+dune-cache+dune-cache"_s})
            QVERIFY2(!recipes::strategyNamed(odd), qPrintable(odd));
        QVERIFY(recipes::strategyNamed(u"image-switch+dune-cache") == recipes::strategyNamed(u"dune-cache"));
        // Of thirteen without extras, nix, dune-pkg and those that keep a program take none, and the image's switch with one is shown beside them.
        QCOMPARE(catalogue().combinations.size(), 8);
        for (const recipes::Strategy &strategy : catalogue().combinations)
            QVERIFY(std::none_of(catalogue().strategies.cbegin(), catalogue().strategies.cend(),
                                 [&](const auto &s) { return s.id == strategy.id; }));
    }

    void switchPaths()
    {
        for (const QString &path :
             {u"_opam"_s, u"_opam/"_s, u"_opam/lib"_s, u"~/.opam"_s, u"$HOME/.opam/"_s, u"_switch/"_s, u"$CI_PROJECT_DIR/_opam"_s})
            QVERIFY2(catalogue().isSwitchPath(path), qPrintable(path));
        for (const QString &path : {u"_build"_s, u"_opamfiles"_s, u"doc/_opam"_s, u"node_modules"_s, QString()})
            QVERIFY2(!catalogue().isSwitchPath(path), qPrintable(path));
    }

    void damaged_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("not YAML") << 0 << QByteArray("families:") << QByteArray("families: [");
        QTest::newRow("no size") << 0 << QByteArray("compressed: 800") << QByteArray("compressed: large");
        QTest::newRow("no image list") << 0 << QByteArray("\nimages:") << QByteArray("\nimages: none\nothers:");
        QTest::newRow("unknown kind") << 0 << QByteArray("kind: opam") << QByteArray("kind: opium");
        QTest::newRow("unknown contents") << 0 << QByteArray("contents: opam") << QByteArray("contents: opium");
        QTest::newRow("unknown programs") << 0 << QByteArray("<opam>") << QByteArray("<opium>");
        QTest::newRow("unknown kind of a strategy") << 1 << QByteArray("image: project") << QByteArray("image: projects");
        QTest::newRow("unknown purpose") << 1 << QByteArray("[MoveSwitch]") << QByteArray("[FlySwitch]");
        QTest::newRow("a strategy of an unknown name") << 1 << QByteArray("  project-image:") << QByteArray("  project-imago:");
        QTest::newRow("unknown strategy") << 1 << QByteArray("order: [image-switch") << QByteArray("order: [image-swich");
        QTest::newRow("no title") << 1 << QByteArray("    title: Moved switch\n") << QByteArray();
        QTest::newRow("not a flag") << 2 << QByteArray("{pages: true}") << QByteArray("{pages: maybe}");
        QTest::newRow("no stage") << 2 << QByteArray("    stage: deploy\n") << QByteArray();
    }

    /// A damaged data file gives an error with its name and a line.
    void damaged()
    {
        QFETCH(int, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QList<Source> sources{images(), strategies(), jobs()};
        QByteArray text = sources.at(file).text;
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        sources[file] = Source(sources.at(file).file, text);
        const Result<Catalogue> result = Catalogue::read(sources.at(0), sources.at(1), sources.at(2));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Syntax);
        QCOMPARE(result.error().file, sources.at(file).file);
        QVERIFY(result.error().line > 0);
    }

    void emptyData()
    {
        QVERIFY(!Catalogue::read(Source(u"a"_s, {}), strategies(), jobs()).has_value());
        QVERIFY(!Catalogue::read(images(), Source(u"a"_s, "[]"), jobs()).has_value());
        QVERIFY(Catalogue::read(images(), strategies(), jobs()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
