// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

QTEST_APPLESS_MAIN(TestRecipesCorpus)
#include "tst_recipes_corpus.moc"
