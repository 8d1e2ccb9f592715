// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/job_failure.h"
#include "core/recipes/opam_user.h"
#include "tests/core/recipes/reading.h"
#include "tests/pipelines.h"

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

/// Caravan's own pipelines and, with CARAVAN_REAL_PIPELINES, real ones: nothing crashes, and a strategy is applied wholly or not at
/// all, so that it is recognised and changes nothing when it is applied again.
class TestRecipesCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : qEnvironmentVariableIsSet("CARAVAN_REAL_PIPELINES") ? test::allPipelines() : test::ownPipelines())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    void files()
    {
        QFETCH(QString, path);
        const QByteArray text = contentsOf(path);
        const Result<yaml::Tree> tree = yaml::Tree::parse(Source(path, text));
        if (!tree)
            return;
        const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(*tree);
        if (!pipeline)
            return;
        QStringList opamJobs;
        for (const gitlab::Job &job : pipeline->jobs) {
            const recipes::Recognised result = recipes::recognise(job, catalogue());
            const recipes::Block *block = catalogue().block(result.block);
            if (result.usesOpam && !job.isHidden && (!block || block->takesStrategy()))
                opamJobs.append(job.name);
        }
        // Many jobs of a large file say no more than its first ones.
        static constexpr qsizetype mostJobs = 12;
        opamJobs = opamJobs.first(qMin(opamJobs.size(), mostJobs));
        for (const recipes::Strategy &strategy : catalogue().strategies) {
            for (const QString &job : std::as_const(opamJobs)) {
                yaml::Draft draft(*tree);
                const Result<Done> done = recipes::applyStrategy({draft, {}}, job, strategy, nullptr, catalogue());
                if (!done) {
                    QVERIFY2(done.error().message.endsWith(u'.') || done.error().message.contains(u'“'), qPrintable(done.error().message));
                    QCOMPARE(draft.text(), text);
                    continue;
                }
                QCOMPARE(recipes::nameOf(recognised(draft, job).strategy), recipes::nameOf(strategy.id));
                const QByteArray once = draft.text();
                QVERIFY(recipes::applyStrategy({draft, {}}, job, strategy, nullptr, catalogue()).has_value());
                QCOMPARE(QString::fromUtf8(unifiedDiff(once, draft.text(), "once", "twice")), QString());
            }
        }
    }

    void failures_data() { files_data(); }

    /// What is found when a job is gone through once for all questions is what each question finds by itself.
    void failures()
    {
        QFETCH(QString, path);
        const Result<yaml::Tree> tree = yaml::Tree::parse(Source(path, contentsOf(path)));
        const Result<gitlab::Pipeline> pipeline = tree ? gitlab::readPipeline(*tree) : Result<gitlab::Pipeline>(tree.error());
        if (!pipeline)
            return;
        const recipes::FileGivers givers(*pipeline);
        for (const gitlab::Job *job : pipeline->runnableJobs()) {
            const QString reference = recipes::imageTextOf(*job);
            const recipes::Image image = recipes::imageOf(catalogue(), reference);
            const auto missing = recipes::missingPrograms(*pipeline, *job, image, catalogue(), givers);
            const auto onHit = recipes::missingOnHit(*pipeline, *job, image, catalogue(), givers);
            const auto isFatal = [](const auto &one) { return one.isFatal; };
            const auto place = [&isFatal](const auto &found) {
                const auto first = std::find_if(found.begin(), found.end(), isFatal);
                return first == found.end() ? std::optional<recipes::CommandPlace>() : std::optional(first->place);
            };
            const recipes::JobFailures failures = recipes::failuresOf(*pipeline, *job, reference, image, catalogue(), std::nullopt, givers);
            std::optional<recipes::CommandPlace> first = place(missing);
            for (const recipes::ForeignRootCall &call : recipes::foreignRootCalls(*job, image)) {
                if (call.isFatal && (!first || recipes::isBefore(call.place, *first)))
                    first = call.place;
            }
            QCOMPARE(failures.always.has_value(), first.has_value());
            QVERIFY(!first || failures.always->place == *first);
            QCOMPARE(failures.onHit.has_value(), place(onHit).has_value());
            QVERIFY(!failures.onHit || failures.onHit->place == *place(onHit));

            recipes::MissingSearch search(givers, *job, image, catalogue());
            gitlab::JobPlay play;
            play.parse = recipes::parsedItem;
            play.see = [&search](const script::Step &step) { search.see(step); };
            gitlab::playJob(*job, play);
            QVERIFY2(search.mayMissOnHit() || onHit.isEmpty(), qPrintable(job->name));
        }
    }
};

QTEST_APPLESS_MAIN(TestRecipesCorpus)
#include "tst_recipes_corpus.moc"
