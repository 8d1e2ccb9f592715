// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_facts.h"
#include "core/recipes/named_ocaml.h"
#include "core/recipes/strategy_jobs.h"
#include "tests/core/recipes/reading.h"

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

namespace {

/// Two templates: one brings the image, the other the lines.
const QByteArray twoTemplates = "default:\n"
                                "  image: debian:12\n"
                                ".image:\n"
                                "  image: ocaml/opam:debian-12-ocaml-5.2\n"
                                ".lines:\n"
                                "  before_script:\n"
                                "    - sudo chown -R opam .\n"
                                "    - opam install . --deps-only --with-test\n"
                                "    - eval $(opam env)\n"
                                "build:\n"
                                "  extends: [.image, .lines]\n"
                                "  inherit: {variables: [OPAMYES]}\n"
                                "  script: [dune build]\n"
                                "test:\n"
                                "  extends: [.image, .lines]\n"
                                "  inherit: {variables: false}\n"
                                "  script: [dune test]\n";

/// One template of lines for jobs in different images, which other templates bring.
const QByteArray oneForTwoImages = ".old: {image: 'ocaml/opam:debian-12-ocaml-4.14'}\n"
                                   ".new: {image: 'ocaml/opam:debian-12-ocaml-5.2'}\n"
                                   ".lines:\n"
                                   "  before_script:\n"
                                   "    - sudo chown -R opam .\n"
                                   "    - opam install . --deps-only\n"
                                   "    - eval $(opam env)\n"
                                   "one:\n"
                                   "  extends: [.old, .lines]\n"
                                   "  script: [dune build]\n"
                                   "two:\n"
                                   "  extends: [.new, .lines]\n"
                                   "  script: [dune build]\n";

/// One job makes the switch and fills its cache; others only fetch that, in images with another release of the same series.
const QByteArray oneFills = "default:\n"
                            "  image: ocaml/opam:debian-12-ocaml-5.2\n"
                            ".c: &c\n"
                            "  key: {files: [x.opam]}\n"
                            "  paths: [_opam]\n"
                            "deps:\n"
                            "  cache: {<<: *c, policy: pull-push}\n"
                            "  script:\n"
                            "    - opam switch create . 5.2.0 --no-install -y\n"
                            "    - opam install -y . --deps-only --with-test --with-doc\n"
                            "doc:\n"
                            "  needs: [deps]\n"
                            "  cache: {<<: *c, policy: pull}\n"
                            "  script: [opam exec -- dune build lib]\n"
                            "lint:\n"
                            "  script: [opam lint]\n";

/// A job that brings its tool itself has its switch together with the others.
const QByteArray formatShares = "default:\n"
                                "  image: ocaml/opam:debian-12-ocaml-5.2\n"
                                "  cache:\n"
                                "    - key: {files: [x.opam]}\n"
                                "      paths: [_opam]\n"
                                "      policy: pull\n"
                                "deps:\n"
                                "  cache:\n"
                                "    - key: {files: [x.opam]}\n"
                                "      paths: [_opam]\n"
                                "  script:\n"
                                "    - opam install . --deps-only\n"
                                "fmt:\n"
                                "  script:\n"
                                "    - opam install ocamlformat.0.26.2\n"
                                "    - dune build @fmt\n"
                                "build:\n"
                                "  script: [dune build @install]\n";

/// One job fills the switch, one fetches it; of two without a cache one asks for nothing itself.
const QByteArray oneWithout = "default:\n"
                              "  image: ocaml/opam:debian-12-ocaml-5.2\n"
                              "fill:\n"
                              "  cache: {key: {files: [x.opam]}, paths: [_opam], policy: push}\n"
                              "  script: [opam switch create . 5.2.0 --deps-only]\n"
                              "build:\n"
                              "  cache: {key: {files: [x.opam]}, paths: [_opam], policy: pull}\n"
                              "  script: [opam exec -- dune build]\n"
                              "test:\n"
                              "  script: [opam exec -- dune test]\n"
                              "old:\n"
                              "  image: ocaml/opam:debian-12-ocaml-4.14\n"
                              "  script: [opam exec -- dune test]\n";

/// Of jobs that a runner runs on its machine, one makes the switch that the other finds in the same folder.
const QByteArray oneCheckout = "build:\n"
                               "  tags: [shell, debian]\n"
                               "  script:\n"
                               "    - test -d _opam || opam switch create . 4.14.2 -y --deps-only --with-test\n"
                               "    - opam exec -- dune build\n"
                               "bench:\n"
                               "  tags: [debian, shell]\n"
                               "  script: [opam exec -- dune build @bench]\n"
                               "other:\n"
                               "  tags: [arm]\n"
                               "  script: [opam exec -- dune build @bench]\n";

/// A switch that another job takes as artifacts, and a third does not.
const QByteArray asArtifacts = "stages: [deps, build]\n"
                               "default:\n"
                               "  image: ocaml/opam:debian-12-ocaml-5.2\n"
                               "deps:\n"
                               "  stage: deps\n"
                               "  script: [opam switch create . 4.14.2 --deps-only]\n"
                               "  artifacts: {paths: [_opam]}\n"
                               "build:\n"
                               "  stage: build\n"
                               "  script: [opam exec -- dune build]\n"
                               "alone:\n"
                               "  stage: build\n"
                               "  needs: [{job: deps, artifacts: false}]\n"
                               "  script: [opam exec -- dune build]\n";

/// Each job installs what its own folder needs, by lines that they share.
const QByteArray folders = ".base:\n"
                           "  image: ocaml/opam:debian-12-ocaml-5.2\n"
                           "  script:\n"
                           "    - cd $DIR\n"
                           "    - opam install -y . --deps-only\n"
                           "    - opam exec -- dune build\n"
                           "alpha:\n  extends: .base\n  variables: {DIR: alpha}\n"
                           "beta:\n  extends: .base\n  variables: {DIR: beta}\n";

/// One package in each job of a matrix.
const QByteArray packages = "build:\n"
                            "  image: ocaml/opam:debian-12-ocaml-5.2\n"
                            "  parallel: {matrix: [{PKG: [one, two]}]}\n"
                            "  script:\n"
                            "    - opam install ./$PKG.opam --deps-only\n"
                            "    - opam exec -- dune build -p $PKG\n";

/// The image and the first cache of a job: "IMAGE KEY POLICY".
QString startOf(const gitlab::Job &job)
{
    QStringList words{job.image ? job.image->value.name : u"-"_s};
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
        words << (cache.value.key.files.isEmpty() ? cache.value.key.text : cache.value.key.prefix);
        if (cache.value.policy != gitlab::CachePolicy::PullPush)
            words << (cache.value.policy == gitlab::CachePolicy::Pull ? u"pull"_s : u"push"_s);
    }
    return words.join(u' ');
}

} // namespace

/// What strategies make of jobs that depend on one another: by text that they share, and by caches that one fills for others.
class TestJobsTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Who only fetches a switch installs into it what those do who fill it: without the cache it would have nothing else.
    void packagesOfTheFiller()
    {
        yaml::Draft draft = draftOf(oneFills);
        const Result<Done> done =
            recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(u"local-switch"_s), nullptr, catalogue());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        for (const QString &job : {u"deps"_s, u"doc"_s})
            QCOMPARE(recipes::installFlagsOf(*pipeline.job(job)), (QStringList{u"--with-doc"_s, u"--with-test"_s}));
    }

    /// Who is to fetch a switch that it has not fetched before finds in it what it needs.
    void packagesOfWhoJoins()
    {
        yaml::Draft draft = draftOf(oneWithout);
        QVERIFY(recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(u"local-switch"_s), nullptr, catalogue()));
        QCOMPARE(recipes::installFlagsOf(*pipelineOf(draft).job(u"fill"_s)), QStringList{u"--with-test"_s});
    }

    void ocamlStays_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("said");
        const QByteArray image = "  image: ocaml/opam:debian-13-ocaml-5.4\n";
        const QByteArray old = image + "  script:\n    - opam switch create 4.14.2\n    - dune build @install\n";
        const QByteArray trunk =
            image + "  script:\n    - opam switch create trunk --packages=ocaml-variants.5.6.0+trunk\n    - dune build @install\n";
        const QByteArray usual = image + "  script:\n    - opam switch create . 5.4.1\n    - dune build @install\n";
        const QByteArray other = "  image: ocaml/opam:debian-13-ocaml-5.2\n  script:\n    - dune build @install\n";
        QTest::newRow("another release") << old << u"dune-pkg"_s << u"makes a switch with “4.14.2”"_s;
        QTest::newRow("a development version") << trunk << u"dune-pkg"_s << u"makes a switch with “ocaml-variants.5.6.0+trunk”"_s;
        QTest::newRow("the image's own") << usual << u"dune-pkg"_s << QString();
        QTest::newRow("a switch may have any") << old << u"local-switch"_s << QString();
        QTest::newRow("images of several") << other << u"dune-pkg"_s << u"have OCaml 5.2, 5.4"_s;
    }

    /// No strategy changes the OCaml that a job makes on purpose, nor gives jobs of several the same.
    void ocamlStays()
    {
        QFETCH(QByteArray, job);
        QFETCH(QString, strategy);
        QFETCH(QString, said);
        const QByteArray text = "one:\n" + job + "two:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune build @install\n";
        yaml::Draft draft = draftOf(text);
        const recipes::SeriesOfJobs had = recipes::namedOcaml(pipelineOf(draft), catalogue());
        const Result<Done> done = recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(strategy), nullptr, catalogue());
        if (!said.isEmpty()) {
            QVERIFY(!done);
            QVERIFY2(done.error().toString().contains(said), qPrintable(done.error().toString()));
            QCOMPARE(draft.text(), text);
            return;
        }
        QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
        QCOMPARE(recipes::otherOcaml(had, recipes::namedOcaml(pipelineOf(draft), catalogue()), pipelineOf(draft)), QString());
    }

    /// Who brings all it needs is left alone, and that is said; a check of a release makes no job one.
    void jobsThatAreLeft()
    {
        const QByteArray windows = "win:\n  tags: [saas-windows-medium-amd64]\n  script:\n    - opam install . --deps-only\n"
                                   "    - opam exec -- dune build\n";
        const QByteArray build = "build:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script:\n    - opam install . --deps-only\n"
                                 "    - opam exec -- dune build @install @runtest\n    - dune-release lint || true\n";
        const recipes::Strategy &local = *catalogue().strategy(u"local-switch"_s);
        yaml::Draft alone = draftOf(windows);
        const Result<Done> none = recipes::applyStrategyToPipeline({alone, {}}, local, nullptr, catalogue());
        QVERIFY(!none && none.error().message.contains(u"bring all they need themselves and stay as they are: win."_s));
        yaml::Draft both = draftOf(windows + build);
        QVERIFY(recipes::applyStrategyToPipeline({both, {}}, local, nullptr, catalogue()));
        QVERIFY(recipes::recognise(*pipelineOf(both).job(u"build"_s), catalogue()).strategy == local.id);
        QCOMPARE(recipes::remarksOnLeftJobs(pipelineOf(both), catalogue()).size(), 1);
    }

    void starts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QStringList>("starts");
        const QString image = u"ocaml/opam:debian-12-ocaml-5.2"_s;
        QTest::newRow("image and lines of two templates") << twoTemplates << u"moved-switch"_s
                                                          << QStringList{"build: "_L1 + image + " b1-debian-12-ocaml5.2-$CACHE_EPOCH"_L1,
                                                                         "test: "_L1 + image + " b1-debian-12-ocaml5.2-$CACHE_EPOCH"_L1};
        QTest::newRow("a switch of their own") << twoTemplates << u"local-switch"_s
                                               << QStringList{"build: "_L1 + image + " c1-debian-12-ocaml5.2.1-$CACHE_EPOCH"_L1,
                                                              "test: "_L1 + image + " c1-debian-12-ocaml5.2.1-$CACHE_EPOCH"_L1};
        QTest::newRow("one template for two images")
            << oneForTwoImages << u"moved-switch"_s
            << QStringList{u"one: ocaml/opam:debian-12-ocaml-4.14 b1-debian-12-ocaml4.14-$CACHE_EPOCH"_s,
                           "two: "_L1 + image + " b1-debian-12-ocaml5.2-$CACHE_EPOCH"_L1};
        QTest::newRow("one fills for others") << oneFills << u"local-switch"_s
                                              << QStringList{"deps: "_L1 + image + " c1-debian-12-ocaml5.2.0-$CACHE_EPOCH"_L1,
                                                             "doc: "_L1 + image + " c1-debian-12-ocaml5.2.0-$CACHE_EPOCH pull"_L1,
                                                             "lint: "_L1 + image};
        const QString opam = u": ocaml/opam:debian-13-opam c1-debian-13-ocaml%1-$CACHE_EPOCH"_s;
        QTest::newRow("one makes it in the folder of others")
            << oneCheckout << u"local-switch"_s
            << QStringList{"build"_L1 + opam.arg("4.14.2"_L1), "bench"_L1 + opam.arg("4.14.2"_L1), "other"_L1 + opam.arg("5.4.1"_L1)};
        const QString made = ": "_L1 + image + " c1-debian-12-ocaml%1-$CACHE_EPOCH"_L1;
        QTest::newRow("one makes it for those who take its artifacts")
            << asArtifacts << u"local-switch"_s
            << QStringList{"deps"_L1 + made.arg("4.14.2"_L1), "build"_L1 + made.arg("4.14.2"_L1), "alone"_L1 + made.arg("5.2.1"_L1)};
        QTest::newRow("one without a cache joins those that fetch")
            << oneWithout << u"local-switch"_s
            << QStringList{"fill"_L1 + made.arg("5.2.0"_L1) + " push"_L1, "build"_L1 + made.arg("5.2.0"_L1) + " pull"_L1,
                           "test"_L1 + made.arg("5.2.0"_L1) + " pull"_L1,
                           u"old: ocaml/opam:debian-12-ocaml-4.14 c1-debian-12-ocaml4.14.3-$CACHE_EPOCH"_s};
        const QString own = ": "_L1 + image + " c1-debian-12-ocaml5.2.1-%1-$CACHE_EPOCH"_L1;
        QTest::newRow("a folder each") << folders << u"local-switch"_s
                                       << QStringList{"alpha"_L1 + own.arg("$DIR"_L1), "beta"_L1 + own.arg("$DIR"_L1)};
        QTest::newRow("a package each") << packages << u"local-switch"_s << QStringList{"build"_L1 + own.arg("$PKG"_L1)};
        QTest::newRow("no cache is left") << formatShares << u"image-switch"_s
                                          << QStringList{"deps: "_L1 + image, "fmt: "_L1 + image, "build: "_L1 + image};
        QTest::newRow("a tool in the switch of others")
            << formatShares << u"local-switch"_s
            << QStringList{"deps: "_L1 + image + " c1-debian-12-ocaml5.2.1-$CACHE_EPOCH"_L1,
                           "fmt: "_L1 + image + " c1-debian-12-ocaml5.2.1-$CACHE_EPOCH pull"_L1,
                           "build: "_L1 + image + " c1-debian-12-ocaml5.2.1-$CACHE_EPOCH pull"_L1};
    }

    void starts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, strategy);
        QFETCH(QStringList, starts);
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(strategy), nullptr, catalogue());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QStringList found;
        for (const gitlab::Job &job : pipeline.jobs) {
            if (!job.isHidden)
                found.append(job.name + ": "_L1 + startOf(job));
        }
        QCOMPARE(found, starts);
        // Nothing that a key or an image names is kept from the job.
        for (const gitlab::Job &job : pipeline.jobs) {
            for (const gitlab::Field<gitlab::Cache> &cache : job.caches)
                QVERIFY2(job.isHidden || !cache.value.key.prefix.contains("$CACHE_EPOCH"_L1) || job.variables.contains(u"CACHE_EPOCH"_s),
                         qPrintable(job.name));
        }
        const QByteArray once = draft.text();
        const Result<Done> again = recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(strategy), nullptr, catalogue());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
        QCOMPARE(draft.text(), once);
    }
};

QTEST_APPLESS_MAIN(TestJobsTogether)
#include "tst_jobs_together.moc"
