// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/edited_columns.h"
#include "core/compare/proposal.h"
#include "core/compare/report.h"
#include "core/compare/verdict.h"
#include "core/recipes/image_builder.h"
#include "tests/core/estimate/fixture.h"

#include <QTemporaryDir>

using namespace caravan;
using namespace caravan::compare;
using recipes::StrategyId;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pipeline = R"(
stages: [build, test]
build:
  stage: build
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - opam install . --deps-only
    - eval $(opam env)
    - dune build
test:
  stage: test
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - opam install . --deps-only --with-test
    - eval $(opam env)
    - dune runtest
)";

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private:
    estimate::Fixture m_fixture;
    std::shared_ptr<const Knowledge> m_knowledge = *Knowledge::builtIn();

    Result<Comparison> compareOn(const QString &runner, const QByteArray &text = pipeline, const QList<recipes::StrategyId> &strategies = {})
    {
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
        if (!tree)
            return tree.error();
        return compare::compare({*tree, &m_fixture.project, *m_knowledge, *m_knowledge->facts.runner(runner), strategies, {}});
    }

    static QStringList assumptionsOf(const Column &column)
    {
        QStringList texts;
        for (const estimate::Estimate &estimate : column.estimates) {
            for (const estimate::Assumption &assumption : estimate.assumptions)
                texts.append(assumption.text);
        }
        return texts;
    }

    static const Column *column(const Comparison &comparison, QStringView strategy)
    {
        for (const Column &each : comparison.columns) {
            if (each.id() == strategy)
                return &each;
        }
        return nullptr;
    }

    static double wall(const Comparison &comparison, QStringView strategy, estimate::Scenario scenario)
    {
        return column(comparison, strategy)->of(scenario).wall.p50.count();
    }

    static void compareEstimates(const Column &one, const Column &other)
    {
        QCOMPARE(one.estimates.size(), other.estimates.size());
        for (qsizetype i = 0; i < one.estimates.size(); ++i) {
            const estimate::Estimate &left = one.estimates.at(i);
            const estimate::Estimate &right = other.estimates.at(i);
            QCOMPARE(left.scenario, right.scenario);
            QCOMPARE(left.wall, right.wall);
            QCOMPARE(left.billedMinutes, right.billedMinutes);
            QCOMPARE(left.cacheBytes, right.cacheBytes);
            QCOMPARE(left.assumptions, right.assumptions);
            QCOMPARE(left.criticalPath, right.criticalPath);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto sample = project::inspectFolder(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation"));
        QVERIFY(sample);
        m_fixture.project = *sample;
    }

    /// What columns remember of each other spares work and changes nothing.
    void columnsAreTheSameWithoutEachOther()
    {
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, pipeline));
        const Inputs inputs{*tree, &m_fixture.project, *m_knowledge, m_knowledge->facts.runners.constFirst(), {}, {}};
        const auto comparison = compare::compare(inputs);
        QVERIFY(comparison);
        int compared = 0;
        for (const Column &column : comparison->columns) {
            if (column.estimates.isEmpty())
                continue;
            const recipes::Strategy &strategy = *m_knowledge->catalogue.strategy(recipes::nameOf(column.strategy));
            const Column alone = columnFor(inputs, recipes::strategyOn(strategy, inputs.runner, m_knowledge->catalogue), column.text);
            compareEstimates(column, alone);
            compared += int(column.estimates.size());
        }
        QVERIFY(compared > 40);
    }

    /// The same for one pipeline with this edit and with that, on this runner and that: each is what it is by itself.
    void editedColumnsAreThoseOfTheirTexts()
    {
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, pipeline));
        const auto inputsOn = [&](QStringView runner) {
            return Inputs{*tree, &m_fixture.project, *m_knowledge, *m_knowledge->facts.runner(runner), {}, {}};
        };
        const Inputs small = inputsOn(u"gitlab.com-small");
        const Inputs large = inputsOn(u"gitlab.com-large");
        const QList<QPair<QByteArray, QByteArray>> edits{{"dune build", "dune build @install"},
                                                         {"stage: test", "stage: test\n  needs: []"},
                                                         {"dune runtest", "dune runtest\n    - sleep 30"},
                                                         {"debian-13", "alpine-3.24"},
                                                         {"stages: [build, test]", "stages: [test, build]"},
                                                         {"stages: [build, test]", "stages: [build, test"},
                                                         {"test:\n  stage", "other:\n  stage"},
                                                         {"  script:", "  # a comment\n  script:"},
                                                         {"\nbuild:", "\nvariables: {OPAMJOBS: \"1\"}\nbuild:"},
                                                         {"  stage: test", "  cache: {key: k, paths: [_opam/]}\n  stage: test"},
                                                         {"", ""}};
        EditedColumns columns(small);
        const recipes::Strategy strategy;
        int works = 0;
        for (int round = 0; round < 3; ++round) {
            for (const auto &[from, to] : edits) {
                const QByteArray text = QByteArray(pipeline).replace(from, to);
                const Inputs &inputs = round == 1 ? large : small;
                const Column column = columns.of(inputs, strategy, text);
                const Column alone = columnFor(inputs, strategy, text);
                compareEstimates(column, alone);
                QCOMPARE(column.isPossible, alone.isPossible);
                QCOMPARE(column.obstacle, alone.obstacle);
                QCOMPARE(column.text, text);
                works += column.isPossible;
            }
        }
        QVERIFY(works >= 27);
    }

    void everyStrategyHasAColumnInBothScenarios()
    {
        const auto comparison = compareOn(u"gitlab.com-small"_s);
        QVERIFY(comparison);
        QCOMPARE(comparison->columns.size(), m_fixture.catalogue.strategies.size() + 1); // and the pipeline as it is
        QCOMPARE(comparison->columns.size(), 15);
        for (const Column &each : comparison->columns) {
            if (!each.isPossible) { // too old an OCaml, a line of apt-get under Nix, no program to keep
                QVERIFY2(each.obstacle.contains("OCaml >= 5.5"_L1) || each.obstacle.contains("that package manager"_L1)
                             || each.obstacle.contains("runs no program"_L1),
                         qPrintable(each.obstacle));
                continue;
            }
            QVERIFY2(each.isPossible, qPrintable(each.obstacle));
            QCOMPARE(each.estimates.size(), qsizetype(std::size(estimate::allScenarios)));
            QVERIFY(each.of(estimate::Scenario::Cold).wall.p50.count() > 0);
            QVERIFY(!each.title.isEmpty());
        }
        // In use is what would change nothing.
        const auto again = compareOn(u"gitlab.com-small"_s, column(*comparison, u"image-switch")->text);
        QVERIFY(again);
        QVERIFY(column(*again, u"image-switch")->isInUse);
        QVERIFY(!column(*again, u"local-switch")->isInUse);
    }

    void strategiesAreOrderedAsExperienceSays()
    {
        using estimate::Scenario;
        const auto comparison = compareOn(u"gitlab.com-small"_s);
        QVERIFY(comparison);
        const double imageWarm = wall(*comparison, u"image-switch", Scenario::Warm);
        QVERIFY(wall(*comparison, u"local-switch", Scenario::Warm) < 0.85 * imageWarm);
        QVERIFY(wall(*comparison, u"moved-switch", Scenario::Warm) < imageWarm);
        QVERIFY(wall(*comparison, u"local-switch", Scenario::Warm) <= wall(*comparison, u"moved-switch", Scenario::Warm));
        QCOMPARE(imageWarm, wall(*comparison, u"image-switch", Scenario::Cold));
        QVERIFY(wall(*comparison, u"local-switch", Scenario::Cold) > imageWarm);
        QVERIFY(wall(*comparison, u"project-image", Scenario::Cold) > 0.9 * imageWarm); // the packages once, and an image pushed and pulled
        QVERIFY(wall(*comparison, u"project-image", Scenario::Warm) < imageWarm);
        QVERIFY(column(*comparison, u"local-switch")->cacheBytes.value > 100e6);
        QCOMPARE(column(*comparison, u"image-switch")->cacheBytes.value, 0.0);
        QVERIFY(column(*comparison, u"project-image")->imageBytes.value > 500e6);
    }

    void theBestHasAboutTheLeastExpectedTime()
    {
        const auto comparison = compareOn(u"gitlab.com-small"_s);
        QVERIFY(comparison);
        const Column *best = comparison->bestColumn();
        QVERIFY(best);
        for (const Column &each : comparison->columns) {
            if (each.isPossible)
                QVERIFY(expectedWall(*best, comparison->mix)
                        <= expectedWall(each, comparison->mix) * (1 + m_fixture.facts.costs->tieShare.value));
        }
        QVERIFY(comparison->because.contains(best->title));
        QVERIFY(comparison->because.contains(u'7'));
    }

    /// Without privileges and the host's daemon images may be built, too, but nobody knows it of the runner: that is not called the best.
    void aRunnerWithoutPrivilegesBuildsImagesWithoutThem()
    {
        const auto comparison = compareOn(u"self-managed-docker"_s);
        QVERIFY(comparison);
        for (const QString &name : {u"project-image"_s, u"slim-image"_s}) {
            const Column *image = column(*comparison, name);
            QVERIFY2(image->isPossible, qPrintable(image->obstacle));
            QVERIFY(image->text.contains("buildah push") && !image->text.contains("dind"));
            QVERIFY(!image->doubt.isEmpty() && !comparison->isBest(*image));
            QVERIFY(column(*compareOn(u"gitlab.com-small"_s), name)->doubt.isEmpty());
            QVERIFY(!column(*compareOn(u"self-managed-shell"_s), name)->isPossible);
        }
    }

    void theTextIsNotTouched()
    {
        const auto comparison = compareOn(u"gitlab.com-small"_s);
        QVERIFY(comparison);
        QVERIFY(column(*comparison, u"local-switch")->text != pipeline);
        QVERIFY(column(*comparison, u"local-switch")->text.contains("_opam"));
        QVERIFY(column(*comparison, u"local-switch")->text.contains("dune runtest"));
    }

    void onlyTheStrategiesThatAreAskedFor()
    {
        const auto comparison = compareOn(u"gitlab.com-small"_s, pipeline, {StrategyId::LocalSwitch, StrategyId::MovedSwitch});
        QVERIFY(comparison);
        QCOMPARE(comparison->columns.size(), 3); // and the pipeline as it is
    }

    /// No strategy is given to jobs of included files and to those that bring all they need: that is said, and where they are all alike, nothing.
    void jobsThatNoStrategyIsGivenToAreNamed()
    {
        QCOMPARE(compareOn(u"gitlab.com-small"_s, pipeline, {StrategyId::LocalSwitch})->remarks, QStringList());
        gitlab::Reading reading;
        reading.files.list = [] { return QStringList{u"other.yml"_s}; };
        reading.files.read = [](const QString &) { return Result<QByteArray>(QByteArray(pipeline).replace("build:\n", "elsewhere:\n")); };
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, "include: [{local: other.yml}]\n" + pipeline));
        QVERIFY(tree);
        const auto comparison = compare::compare({.tree = *tree,
                                                  .project = &m_fixture.project,
                                                  .knowledge = *m_knowledge,
                                                  .runner = *m_knowledge->facts.runner(u"gitlab.com-small"),
                                                  .strategies = {StrategyId::LocalSwitch},
                                                  .reading = &reading});
        QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().toString()));
        QCOMPARE(comparison->remarks.size(), 1);
        QVERIFY2(comparison->remarks.constFirst().contains(u"included files"_s) && comparison->remarks.constFirst().contains(u"elsewhere"_s),
                 qPrintable(comparison->remarks.constFirst()));
        QVERIFY(reportOf(*comparison).circumstances.contains(comparison->remarks.constFirst()));
    }

    void whatIsNoPipelineIsAnError()
    {
        const auto comparison = compareOn(u"gitlab.com-small"_s, "[1, 2]");
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, ErrorCode::NotAPipeline);
    }

    void cancellingStopsBetweenColumns()
    {
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, pipeline));
        QVERIFY(tree);
        const auto comparison = compare::compare(
            {*tree, &m_fixture.project, *m_knowledge, m_knowledge->facts.runners.constFirst(), {}, [](int done, int) { return done < 1; }});
        QVERIFY(comparison);
        QCOMPARE(comparison->columns.size(), 1);
        QVERIFY(comparison->best.isEmpty());
    }

    void eachColumnIsAStep()
    {
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, pipeline));
        QVERIFY(tree);
        const QList<StrategyId> two = {m_knowledge->catalogue.strategies.at(0).id, m_knowledge->catalogue.strategies.at(1).id};
        QList<std::pair<int, int>> steps;
        const auto note = [&steps](int done, int total) {
            steps.append({done, total});
            return true;
        };
        const auto comparison =
            compare::compare({*tree, &m_fixture.project, *m_knowledge, m_knowledge->facts.runners.constFirst(), two, note});
        QVERIFY(comparison);
        QCOMPARE(comparison->columns.size(), 3); // and the pipeline as it is
        QCOMPARE(steps, (QList<std::pair<int, int>>{{0, 3}, {1, 3}, {2, 3}, {3, 3}}));
    }

    /// However many threads work, each column is what one alone gives.
    void theSameOnAnyNumberOfThreads()
    {
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, "include: jobs.yml\n" + pipeline));
        QVERIFY(tree);
        const gitlab::Reading reading{
            {[] { return QStringList{u"jobs.yml"_s}; },
             [](const QString &) -> Result<QByteArray> { return QByteArray("lint: {script: [ocamlformat --check a.ml]}\n"); }}};
        const auto comparedOn = [&](int threads) {
            compare::Inputs inputs{*tree, &m_fixture.project, *m_knowledge, m_knowledge->facts.runners.constFirst(), {}, {}, &reading};
            inputs.threads = threads;
            return compare::compare(inputs);
        };
        const auto alone = comparedOn(1);
        QVERIFY(alone);
        QVERIFY(alone->columns.size() > 8);
        for (const int threads : {2, 5}) {
            const auto together = comparedOn(threads);
            QVERIFY(together);
            QCOMPARE(asCsv(*together), asCsv(*alone));
            for (qsizetype i = 0; i < alone->columns.size(); ++i) {
                QCOMPARE(together->columns.at(i).text, alone->columns.at(i).text);
                QCOMPARE(assumptionsOf(together->columns.at(i)), assumptionsOf(alone->columns.at(i)));
            }
        }
    }

    void everythingBuiltInIsKnown()
    {
        QVERIFY(!m_knowledge->catalogue.images.isEmpty() && !m_knowledge->catalogue.strategies.isEmpty());
        QVERIFY(!m_knowledge->facts.runners.isEmpty());
        QCOMPARE(m_knowledge->rules.size(), lint::rules().size());
    }

    void theSturdierOfEqualsIsTheBest()
    {
        const auto columnOf = [](StrategyId id, double seconds) {
            Column column;
            column.strategy = id;
            column.title = recipes::nameOf(id);
            for (const estimate::Scenario scenario : estimate::allScenarios) {
                estimate::Estimate estimate;
                estimate.scenario = scenario;
                estimate.wall.p50 = Seconds(seconds);
                column.estimates.append(estimate);
            }
            return column;
        };
        Comparison comparison;
        comparison.mix = stated(m_fixture.facts);
        comparison.columns = {columnOf(StrategyId::ProjectImage, 100), columnOf(StrategyId::LocalSwitch, 105),
                              columnOf(StrategyId::ImageSwitch, 150)};
        chooseBest(comparison, m_fixture.facts, {StrategyId::ImageSwitch, StrategyId::LocalSwitch, StrategyId::ProjectImage});
        QCOMPARE(comparison.best, recipes::nameOf(StrategyId(StrategyId::LocalSwitch)));
        QVERIFY(comparison.because.contains(recipes::nameOf(StrategyId(StrategyId::ProjectImage))));
        chooseBest(comparison, m_fixture.facts, {StrategyId::ProjectImage, StrategyId::LocalSwitch});
        QCOMPARE(comparison.best, recipes::nameOf(StrategyId(StrategyId::ProjectImage)));
    }

    /// What is slower than what one has is not the best, nor what an estimate cannot tell from it.
    void theBestIsNoSlowerThanThePipelineAsItIs()
    {
        const auto columnOf = [](StrategyId id, double seconds) {
            Column column;
            column.strategy = id;
            column.title = recipes::nameOf(id);
            estimate::Estimate estimate;
            estimate.scenario = estimate::Scenario::Warm;
            estimate.wall.p50 = Seconds(seconds);
            column.estimates = {estimate};
            return column;
        };
        Column now = columnOf(StrategyId::ImageSwitch, 100);
        now.isNow = now.isInUse = true;
        Comparison comparison;
        comparison.mix = stated(m_fixture.facts);
        for (const auto &[seconds, best] : {std::pair(150, u"as-it-is"_s), {97, u"as-it-is"_s}, {50, u"local-switch"_s}}) {
            comparison.columns = {now, columnOf(StrategyId::LocalSwitch, seconds)};
            chooseBest(comparison, m_fixture.facts, {StrategyId::LocalSwitch, StrategyId::ImageSwitch});
            QCOMPARE(comparison.best, best);
        }
        // One that the pipeline has already is not given up for a slower one either.
        comparison.columns = {columnOf(StrategyId::ProjectImage, 100), columnOf(StrategyId::LocalSwitch, 102)};
        comparison.columns[0].isInUse = true;
        comparison.columns[0].doubt = u"Nobody knows."_s;
        chooseBest(comparison, m_fixture.facts, {StrategyId::LocalSwitch, StrategyId::ProjectImage});
        QCOMPARE(comparison.best, u"project-image"_s);
    }

    /// What is faster than the strategies that are asked for is the best, and all forms of the report have it.
    void thePipelineAsItIsStandsBesideTheStrategies()
    {
        const auto asked = compareOn(u"gitlab.com-small"_s);
        QVERIFY(asked);
        const QByteArray text = column(*asked, u"local-switch")->text;
        const auto comparison = compareOn(u"gitlab.com-small"_s, text, {StrategyId::ImageSwitch, StrategyId::DownloadCache});
        QVERIFY(comparison);
        const Column &now = comparison->columns.constFirst();
        QCOMPARE(now.id(), u"as-it-is"_s);
        QCOMPARE(now.text, text);
        QVERIFY(now.works() && now.isInUse && now.risks.isEmpty() && now.needs.isEmpty());
        QCOMPARE(comparison->best, now.id());
        for (const Column &each : comparison->columns)
            QVERIFY2(!each.works() || expectedWall(now, comparison->mix) <= expectedWall(each, comparison->mix), qPrintable(each.title));
        const QString csv = asCsv(*comparison);
        QVERIFY2(csv.contains(u"\"as-it-is\",\"The pipeline as it is\",\"\",\"warm\""_s), qPrintable(csv.left(900)));
        const Report report = reportOf(*comparison);
        QCOMPARE(report.strategies.rows.constFirst().constFirst(), u"The pipeline as it is"_s);
        QCOMPARE(report.strategies.rows.constFirst().constLast(), u"best"_s);
        QVERIFY(asMarkdown(report).contains(u"| The pipeline as it is | "_s));
        QVERIFY(asHtml(*comparison).contains(u"The pipeline as it is (best)"_s));
        // Where a strategy's column is the pipeline, it stands there once.
        const auto again = compareOn(u"gitlab.com-small"_s, text);
        QVERIFY(again && !column(*again, u"as-it-is") && column(*again, u"local-switch")->isInUse);
    }

    void failingColumnsAreNeverTheBest()
    {
        const auto columnOf = [](StrategyId id, double seconds, const QString &failure) {
            Column column;
            column.strategy = id;
            column.title = recipes::nameOf(id);
            for (const estimate::Scenario scenario : estimate::allScenarios) {
                estimate::Estimate estimate;
                estimate.scenario = scenario;
                estimate.wall.p50 = Seconds(seconds);
                estimate.jobs.append(estimate::JobEstimate());
                estimate.jobs.last().failure = failure;
                column.estimates.append(estimate);
            }
            return column;
        };
        Comparison comparison;
        comparison.mix = stated(m_fixture.facts);
        comparison.columns = {columnOf(StrategyId::MovedSwitch, 10, u"It has no opam."_s), columnOf(StrategyId::LocalSwitch, 500, {})};
        chooseBest(comparison, m_fixture.facts, {StrategyId::MovedSwitch, StrategyId::LocalSwitch});
        QCOMPARE(comparison.best, recipes::nameOf(StrategyId(StrategyId::LocalSwitch)));
        QVERIFY(!comparison.because.contains(recipes::nameOf(StrategyId(StrategyId::MovedSwitch))));

        Comparison hopeless;
        hopeless.columns = {columnOf(StrategyId::MovedSwitch, 10, u"It has no opam."_s)};
        chooseBest(hopeless, m_fixture.facts, {});
        QVERIFY(hopeless.best.isEmpty());
        QVERIFY(hopeless.because.contains(u"It has no opam."_s));
    }

    void aJobThatNoStrategyMendsFailsInAllColumns()
    {
        const auto comparison = compareOn(u"gitlab.com-small"_s, pipeline + "note:\n  image: debian:13\n  script: [git describe]\n");
        QVERIFY(comparison);
        QVERIFY(comparison->best.isEmpty());
        QVERIFY2(comparison->because.contains(u"git describe"_s), qPrintable(comparison->because));
        QVERIFY(!column(*comparison, u"local-switch")->failure().isEmpty());
    }

    void impossibleColumnsAreNeverTheBest()
    {
        Comparison comparison;
        Column column;
        column.isPossible = false;
        comparison.columns = {column};
        chooseBest(comparison, m_fixture.facts, {});
        QVERIFY(comparison.best.isEmpty() && comparison.because.isEmpty());
    }

    void proposals_data()
    {
        QTest::addColumn<QString>("runner");
        QTest::addColumn<bool>("buildsImages");
        QTest::newRow("gitlab.com-small") << u"gitlab.com-small"_s << true;
        QTest::newRow("inria-small") << u"inria-small"_s << false; // nobody knows whether it may
        QTest::newRow("self-managed-docker") << u"self-managed-docker"_s << false;
    }

    /// The strategy of a proposal is the best of those that are known to work on the runner; the file says so, and so does the reason.
    void proposals()
    {
        QFETCH(QString, runner);
        QFETCH(bool, buildsImages);
        const estimate::Runner *known = m_knowledge->facts.runner(runner);
        QVERIFY(known);
        const auto proposal = propose(m_fixture.project, *m_knowledge, *known);
        QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().toString()));
        const recipes::Strategy *strategy = m_knowledge->catalogue.strategy(proposal->strategy);
        QVERIFY(strategy && !strategy->isExperimental);
        QVERIFY(buildsImages || strategy->extraJobs.entries.isEmpty());
        QVERIFY(proposal->because.contains(strategy->title));
        QVERIFY(proposal->text.startsWith("# Proposed by Caravan for “waystation” on “"));
        const auto tree = yaml::Tree::parse(Source(u"ci.yml"_s, proposal->text));
        const auto pipeline = gitlab::readPipeline(*tree);
        QVERIFY(pipeline && pipeline->issues.isEmpty());
        QCOMPARE(recipes::recognise(*pipeline->job(u"build"), m_knowledge->catalogue).strategy, strategy->id);
        for (const QByteArray &line : proposal->text.split('\n'))
            QVERIFY(!line.startsWith('#') || QString::fromUtf8(line).size() <= 100);
        // What a person would leave in the file; the figures that decided it are said besides.
        const QByteArray comment = proposal->text.left(proposal->text.indexOf("\nstages:"));
        QVERIFY2(comment.count('\n') < 4 && QByteArray(comment).replace("\n#", "").contains("first run"), comment);
        QVERIFY(proposal->because.contains(u'%') && !comment.contains('%'));
    }

    /// A strategy that does less is not the faster one: it is named, with what it would leave out, and not compared.
    void proposalsThatLeaveOutJobs()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(u"a.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"irmin\"]\n");
        write(u"dune-project"_s, "(lang dune 3.0)\n");
        write(u"dune"_s, "(library (public_name a))\n");
        write(u"a.ml"_s, "let x = 1\n");
        const auto project = project::inspectFolder(folder.path());
        QVERIFY(project);
        const estimate::Runner &runner = *m_knowledge->facts.runner(u"gitlab.com-small");
        const auto proposal = propose(*project, *m_knowledge, runner);
        QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().toString()));
        QVERIFY(proposal->leftOut.isEmpty());
        QVERIFY2(proposal->text.contains("\npages:\n"), proposal->text.constData());
        QCOMPARE(proposal->incomplete.size(), 1);
        QVERIFY(proposal->incomplete.constFirst().strategy == recipes::StrategyId::SlimImage);
        QCOMPARE(proposal->incomplete.constFirst().leftOut.constFirst().job, u"pages"_s);
        QVERIFY2(proposal->because.contains(u"Not compared, since they would leave out jobs: “Slim project image” (pages)."_s),
                 qPrintable(proposal->because));
        // Where it is wanted all the same, the file says what is missing.
        const auto slim = propose(*project, *m_knowledge, runner, {recipes::StrategyId::SlimImage, {}});
        QVERIFY(slim);
        QCOMPARE(slim->leftOut.size(), 1);
        QVERIFY2(slim->because.contains(u"There is no job “pages”: "_s), qPrintable(slim->because));
        QVERIFY2(slim->text.startsWith("#") && slim->text.contains("no job “pages”"), slim->text.constData());
    }

    /// A proposal is in the image that was asked for, or there is none.
    void proposalsInAnImage()
    {
        const estimate::Runner &runner = *m_knowledge->facts.runner(u"gitlab.com-small");
        const auto alpine = propose(m_fixture.project, *m_knowledge, runner, {std::nullopt, u"ocaml/opam:alpine-3.24-ocaml-5.3"_s});
        QVERIFY2(alpine, alpine ? "" : qPrintable(alpine.error().toString()));
        QVERIFY2(alpine->text.contains("alpine-3.24"), alpine->text.constData());
        const auto unknown = propose(m_fixture.project, *m_knowledge, runner, {std::nullopt, u"example.org/x:1"_s});
        QVERIFY2(!unknown && unknown.error().message.contains(u"example.org/x:1"_s), unknown ? unknown->text.constData() : "");
        const auto odd =
            propose(m_fixture.project, *m_knowledge, runner, {recipes::StrategyId::SystemPackages, u"ocaml/opam:alpine-3.24-ocaml-5.3"_s});
        QVERIFY(!odd && odd.error().code == ErrorCode::Refused);
    }

    /// Where no versions fit together, a proposal says that its first run fails, and does not invent a reason for its OCaml.
    void proposalsWithoutSolution()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.opam"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("opam-version: \"2.0\"\ndepends: [\"ocaml\" \"base-num\"]\n");
        file.close();
        const auto project = project::inspectFolder(folder.path());
        QVERIFY(project);
        QVERIFY(project->closure.whyNotNewer.contains(u"base-num → ocaml < 4.06.0"_s));
        const auto proposal = propose(*project, *m_knowledge, *m_knowledge->facts.runner(u"gitlab.com-small"));
        QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().toString()));
        QVERIFY2(proposal->problem.contains(u"base-num"_s), qPrintable(proposal->problem));
        QVERIFY2(proposal->because.contains(proposal->problem) && !proposal->because.contains(u"“”"_s), qPrintable(proposal->because));
    }

    void proposalsThatAreWanted()
    {
        const estimate::Runner *known = m_knowledge->facts.runner(u"gitlab.com-small");
        const auto nix = propose(m_fixture.project, *m_knowledge, *known, {recipes::StrategyId::Nix, {}});
        QVERIFY(nix && nix->strategy == recipes::StrategyId::Nix && nix->because.isEmpty());
        // Without images there is a local switch alone.
        const estimate::Runner &shell = *m_knowledge->facts.runner(u"self-managed-shell");
        const auto onHost = propose(m_fixture.project, *m_knowledge, shell);
        QVERIFY2(onHost.has_value(), onHost ? "" : qPrintable(onHost.error().toString()));
        QVERIFY(onHost->strategy == recipes::StrategyId::LocalSwitch && !onHost->text.contains("image:"));
        const auto none = propose(m_fixture.project, *m_knowledge, shell, {recipes::StrategyId::MovedSwitch, {}});
        QVERIFY(!none && none.error().code == ErrorCode::Refused);
        QVERIFY(none.error().message.contains("uses no images"_L1) && !none.error().hint.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
