// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"
#include "core/gitlab/run/cache_model.h"
#include "core/gitlab/run/listing.h"
#include "core/lint/lint.h"
#include "tests/pipelines.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

/// A text with all that looks at it.
struct Looked {
    yaml::Tree tree;
    gitlab::Pipeline pipeline;
    QList<lint::Finding> findings;
};

/// The events that the three are asked for.
QList<gitlab::Event> events()
{
    gitlab::Event topic;
    topic.branch = u"topic"_s;
    gitlab::Event merge;
    merge.source = gitlab::PipelineSource::MergeRequest;
    gitlab::Event tag;
    tag.source = gitlab::PipelineSource::Tag;
    gitlab::Event schedule;
    schedule.source = gitlab::PipelineSource::Schedule;
    gitlab::Event changed;
    changed.changed = QStringList{u"README.md"_s};
    return {{}, topic, merge, tag, schedule, changed};
}

QString samplePath() { return QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation/.gitlab-ci.yml"); }

} // namespace

/// Lint, the list of jobs and the estimate answer the same question alike.
class CacheTruthTest : public QObject
{
    Q_OBJECT

    recipes::Catalogue m_catalogue = *recipes::Catalogue::builtIn();
    estimate::Facts m_facts = *estimate::Facts::builtIn();

    std::optional<Looked> look(const QByteArray &text) const
    {
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
        if (!tree)
            return std::nullopt;
        auto pipeline = gitlab::readPipeline(*tree);
        if (!pipeline)
            return std::nullopt;
        Looked looked{*tree, *std::move(pipeline), {}};
        const lint::Context context{looked.tree, looked.pipeline, nullptr, m_catalogue};
        looked.findings = lint::lint(context);
        return looked;
    }

    estimate::Estimate estimateOf(const gitlab::Pipeline &pipeline, estimate::Scenario scenario, const gitlab::Event &event = {}) const
    {
        return estimate::estimate({.pipeline = pipeline,
                                   .catalogue = m_catalogue,
                                   .facts = m_facts,
                                   .runner = m_facts.runners.constFirst(),
                                   .scenario = scenario,
                                   .event = event});
    }

    /// Which jobs there are: all that are in are in the estimate, as running or as not started, and nothing else is.
    void comparePresence(const Looked &looked, const QString &file) const
    {
        for (const gitlab::Event &event : events()) {
            QSet<QString> listed;
            const gitlab::Listing listing = gitlab::listJobs(looked.pipeline, looked.tree.source(), event);
            const bool isMade = listing.workflow.included != gitlab::Inclusion::No && !listing.isEmpty && listing.problems.isEmpty();
            for (const gitlab::ListedJob &job : listing.jobs) {
                if (job.verdict.included != gitlab::Inclusion::No && !looked.pipeline.job(job.job)->isTrigger)
                    listed.insert(job.job);
            }
            const estimate::Estimate warm = estimateOf(looked.pipeline, estimate::Scenario::Warm, event);
            QVERIFY2(warm.refusals.isEmpty() == isMade, qPrintable(file + u": "_s + gitlab::eventTitle(event)));
            QSet<QString> told;
            for (const estimate::JobEstimate &job : warm.jobs) {
                if (!looked.pipeline.job(job.name)->isTrigger)
                    told.insert(job.name);
            }
            const bool anyRuns = !told.isEmpty();
            for (const estimate::IdleJob &job : warm.idle) {
                if (!looked.pipeline.job(job.name)->isTrigger)
                    told.insert(job.name);
            }
            QVERIFY2(told == (isMade ? listed : QSet<QString>()), qPrintable(file + u": "_s + gitlab::eventTitle(event)));
            QVERIFY(warm.billedMinutes.p50 > 0 || !anyRuns);
            QVERIFY(warm.billedMinutes.p50 <= 0 || !warm.jobs.isEmpty());
        }
    }

    /// What lint says no run ever finds, no warm run finds, and says why.
    int compareCaches(const Looked &looked, const QString &file) const
    {
        const estimate::Estimate warm = estimateOf(looked.pipeline, estimate::Scenario::Warm);
        int compared = 0;
        for (const lint::Finding &finding : looked.findings) {
            const bool isNever =
                (finding.rule == "O06"_L1 && finding.message.contains(u"never"_s)) || finding.rule == "C08"_L1 || finding.rule == "C11"_L1;
            const estimate::JobEstimate *job = isNever ? warm.job(finding.job) : nullptr;
            if (!job)
                continue;
            const bool isSaid = std::any_of(job->caches.cbegin(), job->caches.cend(),
                                            [](const estimate::CacheHit &hit) { return !hit.isFound && !hit.because.isEmpty(); });
            if (!isSaid)
                qWarning("%s: %s", qPrintable(file), qPrintable(finding.message));
            compared += isSaid ? 1 : -1'000'000;
        }
        return compared;
    }

private Q_SLOTS:
    void sampleIsAsSlowAsEver()
    {
        QFile file(samplePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto looked = look(file.readAll());
        QVERIFY(looked);
        comparePresence(*looked, u"sample"_s);
        QCOMPARE(compareCaches(*looked, u"sample"_s), 1);
        const estimate::JobEstimate cold = *estimateOf(looked->pipeline, estimate::Scenario::Cold).job(u"pages");
        const estimate::JobEstimate warm = *estimateOf(looked->pipeline, estimate::Scenario::Warm).job(u"pages");
        QCOMPARE(warm.seconds.p50, cold.seconds.p50);
        QCOMPARE(warm.caches.size(), 1);
        QVERIFY2(warm.caches.constFirst().because.contains(u"git refuses"_s), qPrintable(warm.caches.constFirst().because));
        const auto restore = std::find_if(warm.phases.cbegin(), warm.phases.cend(),
                                          [](const estimate::PhaseTime &time) { return time.phase == estimate::Phase::Restore; });
        QVERIFY(restore != warm.phases.cend() && restore->because.contains(u"git refuses"_s));
    }

    void sampleGainsFromTheFix()
    {
        QFile file(samplePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto looked = look(file.readAll());
        QVERIFY(looked);
        const QList<lint::Finding> &findings = looked->findings;
        const auto never = std::find_if(findings.cbegin(), findings.cend(), [](const lint::Finding &one) { return one.rule == "O06"_L1; });
        QVERIFY(never != findings.cend() && !never->fixes.isEmpty());
        QByteArray text = applied(looked->tree.text(), never->fixes.constFirst().edits);
        const auto mended = look(text);
        QVERIFY(mended);
        const estimate::JobEstimate cold = *estimateOf(mended->pipeline, estimate::Scenario::Cold).job(u"pages");
        const estimate::JobEstimate warm = *estimateOf(mended->pipeline, estimate::Scenario::Warm).job(u"pages");
        QVERIFY(warm.caches.constFirst().isFound);
        QVERIFY(warm.seconds.p50 < cold.seconds.p50);
    }

    void saysWhyGitLabMakesNoPipeline_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("workflow") << QByteArray("workflow:\n  rules: [{if: $CI_COMMIT_TAG}]\na: {script: x}\n")
                                  << u"GitLab makes no such pipeline, by the rules of its workflow."_s;
        QTest::newRow("need") << QByteArray("a: {script: x, rules: [{if: $CI_COMMIT_TAG}]}\nb: {script: x, needs: [a]}\n")
                              << u"GitLab refuses this pipeline. Job “b” needs “a”, which the pipeline for a push to main does not have."_s;
        QTest::newRow("nothing between")
            << QByteArray("a: {stage: .pre, script: x}\n")
            << u"GitLab makes no such pipeline. Only jobs of .pre and .post are in it, and these alone make no pipeline."_s;
    }
    void saysWhyGitLabMakesNoPipeline()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, refusal);
        const auto looked = look(text);
        QVERIFY(looked);
        const estimate::Estimate warm = estimateOf(looked->pipeline, estimate::Scenario::Warm);
        QCOMPARE(warm.refusals, QStringList{refusal});
        QVERIFY(std::any_of(warm.assumptions.cbegin(), warm.assumptions.cend(),
                            [&](const estimate::Assumption &assumption) { return assumption.text == refusal; }));
    }

    void cachesOfUseAreFound_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("untracked") << QByteArray("  cache: {key: k, untracked: true}\n");
        QTest::newRow("dune's own, moved by XDG_CACHE_HOME") << QByteArray("  variables: {XDG_CACHE_HOME: $CI_PROJECT_DIR/.xdg}\n"
                                                                           "  cache: {key: k, paths: [.xdg/dune]}\n");
    }
    void cachesOfUseAreFound()
    {
        QFETCH(QByteArray, keys);
        const auto looked = look("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n" + keys + "  script: [opam exec -- dune build]\n");
        QVERIFY(looked);
        const estimate::JobEstimate warm = *estimateOf(looked->pipeline, estimate::Scenario::Warm).job(u"build");
        QCOMPARE(warm.caches.size(), 1);
        QVERIFY(warm.caches.constFirst().isFound);
    }

    /// Of a script file that a line calls, the command is named that git refuses, not the file's first.
    void commandsOfScriptFilesAreNamed()
    {
        const auto tree =
            yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [./ci/b.sh]\n"));
        QVERIFY(tree);
        auto pipeline = gitlab::readPipeline(*tree);
        QVERIFY(pipeline);
        pipeline->jobs.first().scriptFiles.insert(u"ci/b.sh"_s, u"set -eu\nopam install -y --deps-only ."_s);
        const QList<lint::Finding> findings = lint::lint({*tree, *pipeline, nullptr, m_catalogue});
        const auto refused = std::find_if(findings.cbegin(), findings.cend(), [](const lint::Finding &one) { return one.rule == "O14"_L1; });
        QVERIFY(refused != findings.cend());
        QVERIFY2(refused->message.contains(u"opam install"_s), qPrintable(refused->message));
    }

    void theImageOfTheEventDecides_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("failsOnPush");
        QTest::addColumn<bool>("failsOnTag");
        const QByteArray script = "  image: $I\n  script: [opam --version]\n";
        QTest::newRow("workflow") << "workflow: {rules: [{if: $CI_COMMIT_BRANCH, variables: {I: 'ocaml/opam:debian-13-ocaml-5.4'}}, "
                                     "{when: always}]}\nvariables: {I: alpine}\na:\n"
                + script << false << true;
        QTest::newRow("rules") << "a:\n  rules: [{if: $CI_COMMIT_TAG, variables: {I: alpine}}, {variables: {I: "
                                  "'ocaml/opam:debian-13-ocaml-5.4'}}]\n"
                + script << false
                               << true;
        QTest::newRow("matrix") << "a:\n  parallel: {matrix: [{I: [alpine, 'ocaml/opam:debian-13-ocaml-5.4']}]}\n" + script << true << true;
    }
    void theImageOfTheEventDecides()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, failsOnPush);
        QFETCH(bool, failsOnTag);
        const auto looked = look(text);
        QVERIFY(looked);
        gitlab::Event tag;
        tag.source = gitlab::PipelineSource::Tag;
        tag.tag = u"v1"_s;
        QCOMPARE(estimateOf(looked->pipeline, estimate::Scenario::Warm).job(u"a")->fails(), failsOnPush);
        QCOMPARE(estimateOf(looked->pipeline, estimate::Scenario::Warm, tag).job(u"a")->fails(), failsOnTag);
        for (const lint::Finding &finding : looked->findings)
            QVERIFY2(finding.rule != "D27"_L1, qPrintable(finding.message)); // it is not so in every pipeline
    }

    void compilersOfUnknownVersionAreNamedPlainly()
    {
        const auto looked = look("a:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [opam switch create .]\n");
        QVERIFY(looked);
        const estimate::JobEstimate cold = *estimateOf(looked->pipeline, estimate::Scenario::Cold).job(u"a");
        QVERIFY(std::any_of(cold.phases.cbegin(), cold.phases.cend(),
                            [](const estimate::PhaseTime &time) { return time.because.contains(u"OCaml from source"_s); }));
    }

    void cachesOfNoUseAreNeverFound_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("words");
        QTest::newRow("outside the project") << QByteArray("  cache: {key: k, paths: [~/.opam]}\n  script: [opam install dune]\n")
                                             << u"outside the project"_s;
        QTest::newRow("new in each run") << QByteArray("  cache: {key: $CI_PIPELINE_ID, paths: [_opam]}\n"
                                                       "  script: [opam switch create . 5.4.1, opam install dune]\n")
                                         << u"$CI_PIPELINE_ID"_s;
        QTest::newRow("pulled alone") << QByteArray("  cache: {key: k, paths: [_opam], policy: pull}\n  script: [dune build]\n")
                                      << u"No run before has stored"_s;
        QTest::newRow("moved away") << QByteArray(
            "  cache: {key: k, paths: [_opam]}\n  script:\n    - if [ -d _opam ]; then rm -rf ~/.opam; mv "
            "_opam ~/.opam; fi\n    - dune build\n")
                                    << u"nothing puts it back"_s;
    }
    void cachesOfNoUseAreNeverFound()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, words);
        const auto looked = look("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n" + keys);
        QVERIFY(looked);
        const estimate::JobEstimate warm = *estimateOf(looked->pipeline, estimate::Scenario::Warm).job(u"build");
        QCOMPARE(warm.caches.size(), 1);
        QVERIFY(!warm.caches.constFirst().isFound);
        QVERIFY2(warm.caches.constFirst().because.contains(words), qPrintable(warm.caches.constFirst().because));
    }

    /// Where lint says that a switch is created again over the cached one, the warm run fails at that line, and the cold one does not.
    void aSwitchCreatedAgainFails_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("fails");
        QTest::newRow("always") << QByteArray("opam switch create . 5.4.1") << true;
        QTest::newRow("where it is missing") << QByteArray("test -d _opam || opam switch create . 5.4.1") << false;
        QTest::newRow("tolerated") << QByteArray("opam switch create . 5.4.1 || true") << false;
    }
    void aSwitchCreatedAgainFails()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, fails);
        const auto looked = look("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  cache: {key: k, paths: [_opam]}\n  script:\n    - "
                                 + line + "\n    - opam install dune\n");
        QVERIFY(looked);
        const bool isFound = std::any_of(looked->findings.cbegin(), looked->findings.cend(),
                                         [](const lint::Finding &finding) { return finding.rule == "O04"_L1; });
        QCOMPARE(isFound, fails);
        QVERIFY(!estimateOf(looked->pipeline, estimate::Scenario::Cold).job(u"build")->fails());
        const estimate::JobEstimate warm = *estimateOf(looked->pipeline, estimate::Scenario::Warm).job(u"build");
        QCOMPARE(warm.fails(), fails);
        QCOMPARE(warm.failure.contains(u"opam switch create . 5.4.1"_s), fails);
    }

    /// A job that certainly fails does nothing behind the line where it does; what becomes of others is GitLab's answer.
    void aFailingJobEndsThere_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<QString>("rule"); ///< that says it; empty for what needs no rule
        QTest::addColumn<QString>("words");
        const QByteArray behind = "    - opam exec -- dune build\n    - sleep 100\n";
        QTest::newRow("missing program") << "  image: docker:28\n  script:\n    - opam --version\n" + behind << u"D27"_s
                                         << u"has no “opam”"_s;
        QTest::newRow("in a function") << "  image: docker:28\n  script:\n    - 'f() { opam init; }'\n    - f\n" + behind << u"D27"_s
                                       << u"has no “opam”"_s;
        QTest::newRow("behind a function of arguments")
            << "  image: docker:28\n  script:\n    - 'run() { \"$@\"; }'\n    - run opam init\n" + behind << u"D27"_s << u"run opam init"_s;
        QTest::newRow("root gone") << "  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - mv ~/.opam _opam\n    - opam list\n" + behind
                                   << u"O06"_s << u"opam has not been initialised"_s;
        QTest::newRow("exit") << "  image: alpine\n  script:\n    - exit 1\n" + behind << QString() << u"exit 1"_s;
        QTest::newRow("timeout") << "  image: alpine\n  script:\n    - timeout 60 sleep 600\n" + behind << QString()
                                 << u"is stopped after 1 min"_s;
    }
    void aFailingJobEndsThere()
    {
        QFETCH(QByteArray, job);
        QFETCH(QString, rule);
        QFETCH(QString, words);
        const QByteArray cache = "  cache: {key: k, paths: [_opam, _build]}\n";
        const auto looked = look("stages: [one, two]\nbuild:\n  stage: one\n  artifacts: {paths: [_build]}\n" + cache + job
                                 + "next: {stage: two, script: [x]}\nalways:\n  stage: two\n  image: alpine\n  when: always\n" + cache
                                 + "  script: [date]\n");
        QVERIFY(looked);
        const bool isSaid = std::any_of(looked->findings.cbegin(), looked->findings.cend(),
                                        [&](const lint::Finding &finding) { return finding.rule == rule && finding.job == "build"_L1; });
        QCOMPARE(isSaid, !rule.isEmpty());
        for (const estimate::Scenario scenario : {estimate::Scenario::Cold, estimate::Scenario::Warm}) {
            const estimate::Estimate found = estimateOf(looked->pipeline, scenario);
            const estimate::JobEstimate *build = found.job(u"build");
            QVERIFY(build && found.failingJob() == build);
            QVERIFY2(build->failure.contains(words), qPrintable(build->failure));
            QVERIFY(build->seconds.p50 < Seconds(140)); // nothing behind the line
            QCOMPARE(build->cacheBytes.value, 0.0);
            QCOMPARE(build->of(estimate::Phase::Upload).count(), 0.0);
            QVERIFY(found.idleJob(u"next"));
            QVERIFY2(found.idleJob(u"next")->because.contains(u"“build” fails"_s), qPrintable(found.idleJob(u"next")->because));
            const estimate::JobEstimate *always = found.job(u"always");
            QVERIFY(always && !always->caches.constFirst().isFound);
            QCOMPARE(always->start, build->seconds.p50);
        }
    }

    /// Whether git refuses the checkout hangs on the runner's settings too: lint warns, and the job is timed with that doubt.
    void aDoubtIsSaidAndTimed()
    {
        const auto looked =
            look("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - sleep 100\n");
        QVERIFY(looked);
        const auto finding =
            std::find_if(looked->findings.cbegin(), looked->findings.cend(), [](const lint::Finding &one) { return one.rule == "O14"_L1; });
        QVERIFY(finding != looked->findings.cend() && finding->severity == lint::Severity::Warning);
        const estimate::Estimate found = estimateOf(looked->pipeline, estimate::Scenario::Warm);
        const estimate::JobEstimate *build = found.job(u"build");
        QVERIFY(build && !build->fails() && build->seconds.p50 > Seconds(100));
        QVERIFY(std::any_of(found.assumptions.cbegin(), found.assumptions.cend(),
                            [](const estimate::Assumption &one) { return one.text.contains(u"timed as if git took it"_s); }));
    }

    /// What a failing job keeps is what `when` of its cache and of its artifacts says, and after_script runs.
    void aFailingJobKeepsWhatIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("on success") << QByteArray("on_success") << false;
        QTest::newRow("on failure") << QByteArray("on_failure") << true;
        QTest::newRow("always") << QByteArray("always") << true;
    }
    void aFailingJobKeepsWhatIsAskedFor()
    {
        QFETCH(QByteArray, when);
        QFETCH(bool, isKept);
        const auto looked = look("build:\n  image: alpine\n  allow_failure: true\n  cache: {key: k, paths: [_build], when: " + when
                                 + "}\n  artifacts: {paths: [_build], when: " + when
                                 + "}\n  before_script: [make]\n  script: [exit 1, sleep 50]\n  after_script: [sleep 30]\n");
        QVERIFY(looked);
        const estimate::JobEstimate cold = *estimateOf(looked->pipeline, estimate::Scenario::Cold).job(u"build");
        const estimate::JobEstimate warm = *estimateOf(looked->pipeline, estimate::Scenario::Warm).job(u"build");
        QCOMPARE(cold.of(estimate::Phase::Save).count() > 0, isKept);
        QCOMPARE(cold.of(estimate::Phase::Upload).count() > 0, isKept);
        QCOMPARE(warm.caches.constFirst().isFound, isKept);
        QVERIFY(cold.of(estimate::Phase::Build) > Seconds(29) && cold.of(estimate::Phase::Build) < Seconds(50));
    }

    /// Which earlier pipelines have left a cache: lint's O04 and the estimate's hits are one answer.
    void cachesOfOtherPipelines_data()
    {
        QTest::addColumn<QByteArray>("keys");  ///< of the job that asks
        QTest::addColumn<QByteArray>("other"); ///< the job that stores
        QTest::addColumn<bool>("isFound");
        const QByteArray asks = "  cache: {key: k, paths: [_opam], policy: pull}\n";
        const QByteArray stores = "  cache: {key: k, paths: [_opam], policy: push}\n";
        QTest::newRow("nobody") << asks << QByteArray() << false;
        QTest::newRow("by hand") << asks << "  when: manual\n" + stores << true;
        QTest::newRow("by hand, in a rule") << asks << "  rules: [{when: manual, allow_failure: true}]\n" + stores << true;
        QTest::newRow("a schedule") << asks << "  rules: [{if: $CI_PIPELINE_SOURCE == 'schedule'}]\n" + stores << true;
        QTest::newRow("a tag, not protected") << asks << "  rules: [{if: $CI_COMMIT_TAG}]\n" + stores << false;
        QTest::newRow("a tag, for all") << QByteArray("  cache: {key: k, paths: [_opam], policy: pull, unprotect: true}\n")
                                        << QByteArray("  rules: [{if: $CI_COMMIT_TAG}]\n  cache: {key: k, paths: [_opam], policy: push, "
                                                      "unprotect: true}\n")
                                        << true;
        QTest::newRow("another branch's key")
            << QByteArray("  cache: {key: $CI_COMMIT_REF_SLUG, paths: [_opam], policy: pull, unprotect: true}\n")
            << QByteArray("  rules: [{if: $CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH}]\n  cache: {key: $CI_COMMIT_REF_SLUG, paths: [_opam], "
                          "policy: push, unprotect: true}\n")
            << false;
        QTest::newRow("a fallback key") << QByteArray("  cache: {key: $CI_PIPELINE_ID, fallback_keys: [k], paths: [_opam], policy: pull}\n")
                                        << "  when: manual\n" + stores << true;
        QTest::newRow("only on failure") << asks
                                         << QByteArray(
                                                "  when: manual\n  cache: {key: k, paths: [_opam], policy: push, when: on_failure}\n")
                                         << false;
        QTest::newRow("a job for failures") << asks << "  when: on_failure\n" + stores << false;
        QTest::newRow("never") << asks << "  rules: [{when: never}]\n" + stores << false;
        for (const char *name : {"CI_COMMIT_MESSAGE", "CI_COMMIT_TITLE", "CI_COMMIT_DESCRIPTION", "CI_COMMIT_TIMESTAMP", "CI_PIPELINE_ID",
                                 "CI_PIPELINE_IID", "CI_PIPELINE_CREATED_AT", "CI_JOB_ID", "CI_JOB_STARTED_AT", "CI_COMMIT_SHA"}) {
            const QByteArray key = QByteArray("  cache: {key: \"k-$") + name + "\", paths: [_opam]}\n";
            QTest::newRow(name) << key << "  when: manual\n" + key << false;
        }
    }
    void cachesOfOtherPipelines()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, other);
        QFETCH(bool, isFound);
        const QByteArray image = "  image: ocaml/opam:debian-13-ocaml-5.4\n";
        QByteArray text = "build:\n  stage: build\n" + image + keys + "  script: [opam switch create . 5.4.1]\n";
        if (!other.isEmpty())
            text += "fill:\n  stage: test\n" + image + other + "  script: [test -d _opam || opam switch create . 5.4.1]\n";
        const auto looked = look(text);
        QVERIFY(looked);
        const bool isCreatedAgain = std::any_of(looked->findings.cbegin(), looked->findings.cend(), [](const lint::Finding &finding) {
            return finding.rule == "O04"_L1 && finding.job == "build"_L1;
        });
        const estimate::JobEstimate warm = *estimateOf(looked->pipeline, estimate::Scenario::Warm).job(u"build");
        QCOMPARE(warm.caches.constFirst().isFound, isFound);
        QCOMPARE(warm.fails(), isFound);
        const QList<gitlab::Event> all = events();
        const bool isFoundOnce = std::any_of(all.cbegin(), all.cend(), [&](const gitlab::Event &event) {
            const estimate::Estimate found = estimateOf(looked->pipeline, estimate::Scenario::Warm, event);
            return found.job(u"build") && found.job(u"build")->caches.constFirst().isFound;
        });
        QCOMPARE(isCreatedAgain, isFoundOnce);
        const bool isFixed = std::any_of(looked->findings.cbegin(), looked->findings.cend(),
                                         [](const lint::Finding &finding) { return finding.rule == "C20"_L1 && finding.job == "build"_L1; });
        QCOMPARE(isFixed, isFoundOnce && keys.contains("key: k,"));
        QVERIFY(!estimateOf(looked->pipeline, estimate::Scenario::Cold).job(u"build")->caches.constFirst().isFound);
    }

    void allPipelinesToo()
    {
        int seen = 0;
        for (const QString &path : test::allPipelines()) {
            const auto looked = look(test::bytesOf(path));
            if (!looked)
                continue;
            const QString name = QFileInfo(path).fileName();
            comparePresence(*looked, name);
            QVERIFY2(compareCaches(*looked, name) >= 0, qPrintable(name));
            ++seen;
        }
        QVERIFY(seen > (test::hasRealPipelines() ? 160 : 60));
    }
};

QTEST_APPLESS_MAIN(CacheTruthTest)
#include "tst_cache_truth.moc"
