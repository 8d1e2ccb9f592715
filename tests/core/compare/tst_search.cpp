// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/advice.h"
#include "core/compare/check_fold.h"
#include "core/compare/mix_text.h"
#include "core/compare/moves.h"
#include "core/compare/new_errors.h"
#include "core/compare/search.h"
#include "core/compare/search_report.h"
#include "core/gitlab/run/listing.h"
#include "core/project/project_folder.h"
#include "core/recipes/named_ocaml.h"

#include <QFile>
#include <QTest>

#include <limits>

using namespace caravan;
using namespace caravan::compare;
using namespace Qt::StringLiterals;

namespace {

yaml::Tree treeOf(const QByteArray &text) { return *yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text)); }

QStringList jobsIn(const QByteArray &text, const gitlab::Event &event)
{
    QStringList jobs;
    const gitlab::Listing listing = gitlab::listJobs(*gitlab::readPipeline(treeOf(text)), Source(), event);
    for (const gitlab::ListedJob &job : listing.jobs) {
        if (job.verdict.included == gitlab::Inclusion::Yes)
            jobs.append(job.job);
    }
    return jobs;
}

const QByteArray checks = R"(stages: [check, deploy]

# Before anything else.
content:
  stage: check
  image: alpine:3.24
  script:
    - if grep -L "^leagues:" content/*.md | grep .; then exit 1; fi

pages:
  stage: deploy
  image: debian:13
  script:
    - mkdir public
  artifacts: {paths: [public]}
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
)";

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Knowledge> m_knowledge = *Knowledge::builtIn();
    QString m_folder = QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation");
    project::Project m_project = *project::inspectFolder(m_folder);
    gitlab::Reading m_reading{gitlab::filesOf(m_folder)};

    QByteArray sampleText() const
    {
        QFile file(m_folder + u"/.gitlab-ci.yml"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const estimate::Runner &runner() const { return m_knowledge->facts.runners.constFirst(); }

    Inputs inputsOf(const yaml::Tree &tree) const
    {
        return {.tree = tree, .project = &m_project, .knowledge = *m_knowledge, .runner = runner(), .strategies = {}, .reading = &m_reading};
    }

    Result<QByteArray> folded(const QByteArray &text, const QString &job) const
    {
        yaml::Draft draft(treeOf(text));
        const Result<Done> done = foldChecks({draft, gitlab::nothingGiven()}, job, m_knowledge->catalogue);
        return done ? Result<QByteArray>(draft.text()) : done.error();
    }

    Result<QByteArray> moved(const QByteArray &text, const QString &id) const
    {
        const recipes::ImageSite site{&m_project, m_knowledge->catalogue};
        yaml::Draft draft(treeOf(text));
        const gitlab::Editing edit{draft, gitlab::nothingGiven()};
        const QList<Move> moves = movesFor(edit, site);
        for (const Move &move : moves) {
            if (move.id == id) {
                const Result<Done> done = move.make(edit);
                return done ? Result<QByteArray>(draft.text()) : done.error();
            }
        }
        return Error{ErrorCode::NotFound, id};
    }

private Q_SLOTS:
    /// What somebody who knows both finds for the sample: the compiled program kept, a bare image, and no job in front. Publishing takes
    /// half of what is left.
    void theSampleAsAnExpertWouldHaveIt()
    {
        const yaml::Tree tree = treeOf(sampleText());
        Inputs inputs = inputsOf(tree);
        inputs.mix = *mixOf(u"cold=2"_s); // its pages change, and its program hardly ever
        const Result<Search> found = search({.inputs = inputs, .runners = otherRunners(m_knowledge->facts, runner())});
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        const Candidate *fastest = found->named(u"fastest");
        QVERIFY(fastest);
        const Seconds warm = fastest->column.of(estimate::Scenario::Warm).wall.p50;
        // The medians of its phases make some forty seconds, of which publishing takes twenty; the median of the whole is above their sum, since
        // what goes wrong goes wrong upward.
        Seconds phases{0};
        const estimate::Estimate &run = fastest->column.of(estimate::Scenario::Warm);
        QCOMPARE(run.criticalPath, QStringList{u"pages"_s});
        for (const estimate::PhaseTime &phase : run.job(u"pages")->phases)
            phases += phase.seconds.p50;
        QVERIFY2(phases > Seconds(30) && phases < Seconds(46), qPrintable(fastest->column.title + u' ' + formatDuration(phases)));
        QCOMPARE(recipes::nameOf(fastest->column.strategy), u"built-program-packages"_s);
        QVERIFY2(fastest->steps.join(u'\n').contains(u"“content”, “links”"_s), qPrintable(fastest->column.title));
        QVERIFY(!fastest->column.text.contains("libgmp-dev") && fastest->column.text.contains("image: debian:13"));
        QVERIFY(found->now && found->now->column.of(estimate::Scenario::Warm).wall.p50 > 3 * warm);
        // Nothing on the front beats another one in all three.
        for (const Candidate &one : found->front) {
            for (const Candidate &other : found->front) {
                QVERIFY(&one == &other || one.expected < other.expected || one.co2eGrams < other.co2eGrams
                        || one.fragile.size() < other.fragile.size());
            }
        }
        const Candidate *greenest = found->named(u"greenest");
        const Candidate *simplest = found->named(u"simplest");
        QVERIFY(greenest && simplest);
        QVERIFY(greenest->co2eGrams <= fastest->co2eGrams);
        QVERIFY(simplest->fragile.size() <= std::min(fastest->fragile.size(), greenest->fragile.size()));
        QVERIFY(!found->named(u"oddest") && !found->named(u"0") && found->named(u"1") == &found->front.constFirst());
        // The report has a line for each.
        const QString text = asText(reportOf(*found));
        QVERIFY(text.contains(u"fastest"_s) && text.contains(fastest->column.title));
        // It begins with what was found, in place of what there is.
        const QString headline = headlineOf(*found);
        QVERIFY2(text.startsWith(headline), qPrintable(text));
        QVERIFY2(headline.contains(formatDuration(warm)) && headline.contains(fastest->column.title)
                     && headline.contains(formatDuration(found->now->column.of(estimate::Scenario::Warm).wall.p50)),
                 qPrintable(headline));
    }

    void theOcamlOfJobsStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("ocamls");
        QTest::newRow("a switch of another release")
            << QByteArray("new:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - sudo chown -R opam .\n"
                          "    - opam install -y . --deps-only\n    - opam exec -- dune build\n"
                          "old:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - sudo chown -R opam .\n"
                          "    - opam switch create 5.2.1\n    - eval $(opam env)\n    - opam install -y . --deps-only\n    - dune build\n")
            << QStringList{u"5.2"_s, u"5.4"_s};
        QTest::newRow("a variable") << QByteArray(
            "stages: [build, test]\n.opam:\n  image: ocaml/opam:debian-12-ocaml-$OCAML\n  variables: {OCAML: '5.2'}\n"
            "  cache:\n    key: $OCAML-$CI_COMMIT_REF_SLUG\n    paths: [_opam]\n  before_script:\n"
            "    - sudo chown -R opam .\n    - '[ -d _opam ] || opam switch create . $OCAML.0 --no-install'\n"
            "    - eval $(opam env)\n    - opam install . --deps-only\n"
            "new:\n  extends: .opam\n  stage: build\n  script: [dune build]\n"
            "old:\n  extends: .opam\n  stage: build\n  variables: {OCAML: '5.1'}\n  script: [dune build]\n")
                                    << QStringList{u"5.1"_s, u"5.2"_s};
    }

    /// No advice, and nothing that is found, changes the OCaml that a job makes or tests.
    void theOcamlOfJobsStays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, ocamls);
        const yaml::Tree tree = treeOf(text);
        const Inputs inputs = inputsOf(tree);
        const auto ocamlsIn = [&](const QByteArray &one) {
            const gitlab::Pipeline pipeline = *gitlab::readPipeline(treeOf(one), m_reading);
            QStringList all = recipes::namedOcaml(pipeline, m_knowledge->catalogue).values();
            all.removeDuplicates();
            all.sort();
            return all;
        };
        QCOMPARE(ocamlsIn(text), ocamls);
        const Result<Advices> advices = adviceFor(inputs);
        QVERIFY2(advices, qPrintable(advices ? QString() : advices.error().toString()));
        for (const Advice &advice : advices->items)
            QVERIFY2(ocamlsIn(applied(text, advice.edits)) == ocamls, advice.title.toUtf8() + applied(text, advice.edits));
        const Result<Search> found = search({.inputs = inputs});
        QVERIFY2(found, qPrintable(found ? QString() : found.error().toString()));
        for (const Candidate &candidate : found->front)
            QVERIFY2(ocamlsIn(candidate.column.text) == ocamls, candidate.column.title.toUtf8() + candidate.column.text);
    }

    /// With other runs, in which the project's image is not built anew, another one is the best, and what is best for those of a site is among
    /// the best still.
    void theMixDecides()
    {
        const yaml::Tree tree = treeOf(sampleText());
        Inputs inputs = inputsOf(tree);
        inputs.mix = *mixOf(u"sources=80"_s);
        const Result<Search> found = search({.inputs = inputs});
        QVERIFY(found && found->named(u"fastest"));
        QVERIFY(recipes::nameOf(found->named(u"fastest")->column.strategy) != "built-program-packages"_L1);
        const auto isKept = [](const Candidate &one) { return recipes::nameOf(one.column.strategy) == "built-program-packages"_L1; };
        QVERIFY(std::any_of(found->front.cbegin(), found->front.cend(), isKept));
        // The headline names it, though on average others are faster.
        const auto kept = std::find_if(found->front.cbegin(), found->front.cend(), isKept);
        QVERIFY(headlineOf(*found).contains(kept->column.title) && headlineOf(*found).contains(found->named(u"fastest")->column.title));
        QVERIFY(headlineOf(*found).contains(u"The fastest on average takes"_s));
        // Of those that cannot be told apart the simplest is taken, and another one may take less.
        Search tied = *found;
        for (const Candidate &one : found->front)
            tied.front[tied.fastest].expected = std::max(tied.front.at(tied.fastest).expected, one.expected + Seconds(1));
        QVERIFY(headlineOf(tied).contains(u"About as fast on average as the fastest"_s));
    }

    /// Every candidate is a pipeline that can be written: it reads, and is estimated as what it was found to be.
    void whatIsFoundIsAPipeline()
    {
        const yaml::Tree tree = treeOf(sampleText());
        const Result<Search> found = search({.inputs = inputsOf(tree)});
        QVERIFY(found && !found->front.isEmpty());
        for (const Candidate &candidate : found->front) {
            const yaml::Tree after = treeOf(candidate.column.text);
            const auto pipeline = gitlab::readPipeline(after);
            QVERIFY2(pipeline && pipeline->issues.isEmpty(), candidate.column.text.constData());
            QCOMPARE(candidate.runner, runner().id);
            QVERIFY(candidate.column.text.contains("# Somebody always pastes an insecure link."));
        }
    }

    /// Where jobs choose their runner by tags, no other one is tried.
    void runnersOfTheSameServer()
    {
        const QList<estimate::Runner> others = otherRunners(m_knowledge->facts, runner());
        QVERIFY(!others.isEmpty());
        for (const estimate::Runner &other : others) {
            QCOMPARE(other.host, runner().host);
            QVERIFY(other.jobTags && (other.jobTags->isEmpty() || runner().tags.contains(other.jobTags->constFirst())));
        }
        for (const estimate::Runner &one : m_knowledge->facts.runners) {
            if (one.host.isEmpty())
                QVERIFY(otherRunners(m_knowledge->facts, one).isEmpty());
        }
    }

    /// The check is part of the site's job where that is, and a job of its own elsewhere.
    void checksBecomePartOfWhatWaitsForThem()
    {
        const Result<QByteArray> after = folded(checks, u"pages"_s);
        QVERIFY2(after, after ? "" : qPrintable(after.error().message));
        QVERIFY(after->contains("# Before anything else.\ncontent:"));
        gitlab::Event event;
        QCOMPARE(jobsIn(checks, event), (QStringList{u"content"_s, u"pages"_s}));
        QCOMPARE(jobsIn(*after, event), QStringList{u"pages"_s});
        event.branch = u"topic"_s;
        QCOMPARE(jobsIn(*after, event), QStringList{u"content"_s});
        event.source = gitlab::PipelineSource::MergeRequest;
        QCOMPARE(jobsIn(*after, event), QStringList());
        const auto pipeline = gitlab::readPipeline(treeOf(*after));
        QCOMPARE(pipeline->job(u"pages")->script.size(), 2);
        QVERIFY(pipeline->job(u"pages")->script.constFirst().text.startsWith("if grep -L"_L1));
    }

    void checksThatMustStay_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("it keeps something") << "  image: alpine:3.24\n"_ba
                                            << "  image: alpine:3.24\n  artifacts: {paths: [a]}\n"_ba;
        QTest::newRow("it has a condition") << "  image: alpine:3.24\n"_ba
                                            << "  image: alpine:3.24\n  rules: [{if: $A}]\n"_ba;
        QTest::newRow("it may fail") << "  image: alpine:3.24\n"_ba
                                     << "  image: alpine:3.24\n  allow_failure: true\n"_ba;
        QTest::newRow("its image is what it needs") << "grep -L"_ba
                                                    << "apk add make && grep -L"_ba;
        QTest::newRow("it leaves something behind") << "    - if grep"_ba
                                                    << "    - cd content\n    - if grep"_ba;
        QTest::newRow("others wait for it") << "pages:\n"_ba
                                            << "other: {stage: deploy, script: [\"true\"]}\npages:\n"_ba;
        QTest::newRow("nothing says when") << "  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n"_ba
                                           << ""_ba;
        QTest::newRow("what waits for it waits for somebody, too")
            << "stages: [check, deploy]\n"_ba
            << "stages: [check, deploy]\ngate: {stage: check, script: [ls], when: manual, allow_failure: false}\n"_ba;
        QTest::newRow("it hangs on files") << "  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n"_ba
                                           << "  rules:\n    - if: $CI_COMMIT_BRANCH\n      changes: [a]\n"_ba;
    }

    void checksThatMustStay()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = checks;
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const Result<QByteArray> after = folded(text, u"pages"_s);
        QVERIFY2(!after, after ? after->constData() : "");
        QVERIFY(after.error().code == ErrorCode::Refused);
    }

    void movesChangeWhatTheySay()
    {
        const QByteArray text = R"(stages: [build, test]
build:
  stage: build
  image: ocaml/opam:debian-13-ocaml-5.4
  cache: {key: a, paths: [_opam/, _build/]}
  script:
    - opam switch create . --deps-only
    - dune build
    - dune build @fmt
test:
  stage: test
  image: ocaml/opam:debian-13-ocaml-5.4
  cache: {key: a, paths: [_opam/, _build/]}
  script: [opam exec -- dune test]
check:
  stage: test
  image: alpine:3.24
  script: [grep x y]
)";
        QVERIFY(moved(text, u"fast-zip"_s)->contains("CACHE_COMPRESSION_LEVEL: fastest"));
        QCOMPARE(moved(text, u"no-build-cache"_s)->count("_build/"), 1);
        QVERIFY(moved(text, u"clean"_s)->contains("- opam clean -a -c -s --logs"));
        QVERIFY(moved(text, u"one-writer"_s)->contains("policy: pull"));
        QVERIFY(moved(text, u"one-filler"_s)->contains("policy: pull"));
        const Result<QByteArray> needs = moved(text, u"needs"_s);
        QVERIFY2(needs, needs ? "" : qPrintable(needs.error().message));
        const auto pipeline = gitlab::readPipeline(treeOf(*needs));
        QCOMPARE(pipeline->job(u"check")->needs.value_or(QList<gitlab::Need>{{}}).size(), 0);
        const Result<QByteArray> format = moved(text, u"split-format"_s);
        QVERIFY2(format, format ? "" : qPrintable(format.error().message));
        QCOMPARE(gitlab::readPipeline(treeOf(*format))->job(u"build")->script.size(), 2);
        QVERIFY(gitlab::readPipeline(treeOf(*format))->job(u"fmt"));
    }

    /// A job goes on waiting for the one that builds the image that it runs in.
    void imagesAreWaitedFor()
    {
        const QByteArray text = R"(stages: [build, test]
variables: {OWN: $CI_REGISTRY_IMAGE/ci:1}
own-image:
  stage: .pre
  image: docker:28
  rules: [{changes: [a.opam]}]
  script: ['docker build -t "$OWN" .', 'docker push "$OWN"']
lint: {stage: build, image: alpine, script: [make]}
test: {stage: test, image: $OWN, script: [make]}
other: {stage: test, image: alpine, script: [make]}
)";
        const Result<QByteArray> needs = moved(text, u"needs"_s);
        QVERIFY2(needs, needs ? "" : qPrintable(needs.error().message));
        const auto pipeline = gitlab::readPipeline(treeOf(*needs));
        const QList<gitlab::Need> test = pipeline->job(u"test")->needs.value_or(QList<gitlab::Need>());
        QCOMPARE(test.size(), 1);
        QCOMPARE(test.constFirst().job, u"own-image"_s);
        QVERIFY(test.constFirst().isOptional); // its rules may leave it out
        QVERIFY(pipeline->job(u"other")->needs && pipeline->job(u"other")->needs->isEmpty());
    }

    /// Jobs fetch no history that they do not look at; those that do keep it.
    void clonesAreMadeShallow()
    {
        const QByteArray text = "variables:\n  GIT_DEPTH: \"0\"   # all of it\n\nbuild:\n  image: debian:13\n  script: [make]\n\n"
                                "version:\n  image: debian:13\n  script: [git describe]\n\n"
                                "tag:\n  image: debian:13\n  variables: {GIT_DEPTH: \"500\"}\n  script: [echo a]\n\n"
                                "none:\n  image: debian:13\n  variables: {GIT_STRATEGY: none}\n  script: [echo a]\n";
        const Result<QByteArray> shallow = moved(text, u"shallow-clone"_s);
        QVERIFY2(shallow, shallow ? "" : qPrintable(shallow.error().message));
        QVERIFY(shallow->contains("  GIT_DEPTH: \"20\"   # all of it\n"));
        const auto pipeline = gitlab::readPipeline(treeOf(*shallow));
        QCOMPARE(pipeline->job(u"version")->variables.value(u"GIT_DEPTH"_s).value, u"0"_s);
        QCOMPARE(pipeline->job(u"build")->variables.value(u"GIT_DEPTH"_s).value, u"20"_s);
        QCOMPARE(pipeline->job(u"tag")->variables.value(u"GIT_DEPTH"_s).value, u"20"_s);
        QVERIFY(!moved(*shallow, u"shallow-clone"_s));
        for (const QByteArray fine :
             {"variables: {GIT_DEPTH: \"10\"}\na: {image: \"debian:13\", script: [make]}\n", "a: {image: \"debian:13\", script: [make]}\n",
              "variables: {GIT_DEPTH: \"0\"}\na: {image: \"debian:13\", script: [git -C . log]}\n",
              "variables: {GIT_DEPTH: \"0\"}\na: {image: \"debian:13\", script: [dune subst]}\n"})
            QVERIFY2(!moved(fine, u"shallow-clone"_s), fine);

        // It is worth an advice where the history is long, and says how many seconds it saves.
        const yaml::Tree tree = treeOf("variables: {GIT_DEPTH: \"0\"}\nbuild:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [opam "
                                       "install . --deps-only, opam exec -- dune build]\n");
        Inputs inputs = inputsOf(tree);
        project::Project project = m_project;
        project.git = project::Git();
        project.git->commitCount = 9000;
        project.git->size = project::CloneSize{.packBytes = 500e6, .treeBytes = 20e6, .treeFiles = 2000};
        inputs.project = &project;
        const auto adviceOf = [&] {
            const Result<Advices> advices = adviceFor(inputs);
            const auto isIt = [](const Advice &one) { return one.id == "shallow-clone"_L1; };
            const auto found = std::find_if(advices->items.cbegin(), advices->items.cend(), isIt);
            return found == advices->items.cend() ? Seconds(0) : found->saved;
        };
        QVERIFY2(adviceOf() > Seconds(40), qPrintable(formatDuration(adviceOf())));
        project.git->size->packBytes = 6e6;
        QCOMPARE(adviceOf(), Seconds(0));
    }

    void aSearchIsExported()
    {
        const yaml::Tree tree = treeOf(checks);
        const Result<Search> found = search({.inputs = inputsOf(tree)});
        QVERIFY(found && !found->front.isEmpty());
        const QStringList lines = asCsv(*found).split(u'\n', Qt::SkipEmptyParts);
        const qsizetype places = found->front.size() + (found->now ? 1 : 0);
        QCOMPARE(lines.size(), 1 + places * qsizetype(std::size(estimate::allScenarios)));
        for (const QString &line : lines)
            QCOMPARE(line.count(u"\",\""_s), lines.constFirst().count(u"\",\""_s));
        QVERIFY(lines.constFirst().contains(u"Wall P50 (s)"_s) && lines.at(1).contains(u"\"cold\""_s));
        const QString page = asHtml(*found);
        QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s) && page.endsWith(u"</html>\n"_s));
        QVERIFY(page.contains(u"<svg"_s) && page.contains(u"<table>"_s) && !page.contains(u"<script"_s));
        for (const Candidate &one : found->front)
            QVERIFY2(page.contains(one.column.title.toHtmlEscaped()), qPrintable(one.column.title));
        QVERIFY(asMarkdown(reportOf(*found)).contains(u"| No\\. |"_s) || asMarkdown(reportOf(*found)).contains(u"| No. |"_s));
    }

    /// What stands behind a gate stays there.
    void gatesStay()
    {
        const QByteArray text = R"(stages: [build, gate, check]
build: {stage: build, image: alpine, script: [make]}
gate: {stage: gate, image: alpine, when: manual, allow_failure: false, script: [ls]}
check: {stage: check, image: alpine, script: [ls]}
)";
        QVERIFY(!moved(text, u"needs"_s));
    }

    /// A job that deploys waits for all before it, whatever it takes of them.
    void deploymentsKeepWaiting() { QVERIFY(!moved(checks, u"needs"_s)); }

    /// Whenever it is told to stop, it neither asks again nor goes on.
    void adviceStopsWhereItIsTold()
    {
        const yaml::Tree tree = treeOf(sampleText());
        int most = 0;
        int asked = 0;
        Inputs inputs = inputsOf(tree);
        inputs.step = [&](int, int) { return ++asked < most; };
        const auto adviceUntil = [&](int last) {
            most = last;
            asked = 0;
            return adviceFor(inputs);
        };
        const Result<Advices> whole = adviceUntil(std::numeric_limits<int>::max());
        QVERIFY(whole && !whole->items.isEmpty());
        const int all = asked;
        // Each strategy is written into all jobs, and each advice read once more for its risks.
        QVERIFY(all > m_knowledge->catalogue.strategies.size() + whole->items.size());
        for (const int last : {1, 2, all / 2, all - 1, all}) {
            const Result<Advices> stopped = adviceUntil(last);
            QVERIFY(stopped && stopped->items.isEmpty());
            QCOMPARE(asked, last);
        }
    }

    /// An edit is held to what lint says, whatever an estimate makes of it.
    void whatBringsAnErrorIsNotOffered()
    {
        const QByteArray one = "a: {image: alpine, script: [ls], artifacts: {expose_as: x}}\nb: {image: alpine, script: [ls]}\n";
        const yaml::Tree tree = treeOf(one);
        const Inputs inputs = inputsOf(tree);
        NewErrors errors(inputs);
        QVERIFY(!errors.isIn(one)); // not a new one
        QVERIFY(!errors.isIn(QByteArray(one).replace("alpine", "debian:13")));
        QVERIFY(!errors.isIn(QByteArray(one).replace(", artifacts: {expose_as: x}", "")));
        QVERIFY(errors.isIn(QByteArray(one).replace("b: {image: alpine", "b: {artifacts: {expose_as: y}, image: alpine")));
        QVERIFY(errors.isIn("a: ["));
        // Needs that GitLab refuses have no times at all.
        const QByteArray needs =
            "a: {image: alpine, script: [ls]}\nb: {image: alpine, script: [ls], needs: [a, {job: a, artifacts: false}]}\n";
        QVERIFY(errors.isIn(needs));
        QVERIFY(!columnFor(inputs, {}, needs).isPossible);
    }

    void adviceIsRankedAndCanBeMade()
    {
        const yaml::Tree tree = treeOf(sampleText());
        const Result<Advices> advices = adviceFor(inputsOf(tree));
        QVERIFY(advices && advices->items.size() >= 3);
        Seconds last(1e9);
        for (const Advice &advice : advices->items) {
            QVERIFY(!advice.title.isEmpty() && !advice.edits.isEmpty());
            QVERIFY(advice.saved <= last);
            last = advice.saved;
            const QByteArray after = applied(tree.text(), advice.edits);
            const yaml::Tree now = treeOf(after);
            const Inputs inputs = inputsOf(now);
            const Result<Advices> next = adviceFor(inputs);
            QVERIFY2(next, qPrintable(advice.title));
            // What it says is saved, is saved.
            QVERIFY2(std::abs((advices->expected - next->expected - advice.saved).count()) < 0.5, qPrintable(advice.title));
        }
        QVERIFY(advices->items.constFirst().saved > Seconds(30));
        // Another image is another C library and another distribution, and here another strategy, too.
        const auto image =
            std::find_if(advices->items.cbegin(), advices->items.cend(), [](const Advice &one) { return one.id == "image"_L1; });
        QVERIFY(image != advices->items.cend());
        const QString risks = image->risks.join(u'\n');
        QVERIFY2(risks.contains(u"has musl in place of glibc"_s) && risks.contains(u"by apk"_s), qPrintable(risks));
        const recipes::Strategy *moved = m_knowledge->catalogue.strategy(u"moved-switch"_s);
        QVERIFY2(moved && risks.contains(moved->risks.constFirst()), qPrintable(risks));
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
