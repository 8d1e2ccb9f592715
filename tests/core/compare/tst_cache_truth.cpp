// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"
#include "core/gitlab/run/cache_model.h"
#include "core/gitlab/run/listing.h"
#include "core/lint/lint.h"

#include <QDir>
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
            for (const gitlab::ListedJob &job : gitlab::listJobs(looked.pipeline, looked.tree.source(), event).jobs) {
                if (job.verdict.included != gitlab::Inclusion::No && !looked.pipeline.job(job.job)->isTrigger)
                    listed.insert(job.job);
            }
            const estimate::Estimate warm = estimateOf(looked.pipeline, estimate::Scenario::Warm, event);
            QSet<QString> told;
            for (const estimate::JobEstimate &job : warm.jobs)
                told.insert(job.name);
            for (const estimate::IdleJob &job : warm.idle) {
                if (!looked.pipeline.job(job.name)->isTrigger)
                    told.insert(job.name);
            }
            QVERIFY2(told == listed, qPrintable(file + u": "_s + gitlab::eventTitle(event)));
            QCOMPARE(warm.billedMinutes.p50 > 0, !warm.jobs.isEmpty());
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

    void realPipelinesToo()
    {
        const QDir folder(QStringLiteral(CARAVAN_SOURCE_DIR) + u"/../shared/corpus/gitlab-ci"_s);
        if (!folder.exists())
            QSKIP("The collection of real pipelines is not here.");
        int seen = 0;
        for (const QString &name : folder.entryList({u"*.yml"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto looked = look(file.readAll());
            if (!looked)
                continue;
            comparePresence(*looked, name);
            QVERIFY2(compareCaches(*looked, name) >= 0, qPrintable(name));
            ++seen;
        }
        QVERIFY(seen > 100);
    }
};

QTEST_APPLESS_MAIN(CacheTruthTest)
#include "tst_cache_truth.moc"
