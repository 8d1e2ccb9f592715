// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recipes/reading.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

/// Files of others, where they are beside the checkout: nothing crashes, and a strategy is applied wholly or not at all.
class TestRecipesCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(CARAVAN_SOURCE_DIR "/../shared/corpus/gitlab-ci"));
        const QStringList names = folder.entryList({u"*.yml"_s}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            QSKIP("There is no corpus beside the checkout.");
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
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
            if (result.usesOpam && !job.isHidden && (!block || block->takesStrategy))
                opamJobs.append(job.name);
        }
        // Many jobs of a large file say no more than its first ones.
        static constexpr qsizetype mostJobs = 12;
        opamJobs = opamJobs.first(qMin(opamJobs.size(), mostJobs));
        for (const recipes::Strategy &strategy : catalogue().strategies) {
            for (const QString &job : std::as_const(opamJobs)) {
                yaml::Draft draft(*tree);
                const Result<Done> done = recipes::applyStrategy(draft, job, strategy, nullptr, catalogue());
                if (!done) {
                    QVERIFY2(done.error().message.endsWith(u'.') || done.error().message.contains(u'“'), qPrintable(done.error().message));
                    QCOMPARE(draft.text(), text);
                    continue;
                }
                QCOMPARE(recognised(draft, job).strategy, strategy.id);
                const QByteArray once = draft.text();
                QVERIFY(recipes::applyStrategy(draft, job, strategy, nullptr, catalogue()).has_value());
                QCOMPARE(QString::fromUtf8(unifiedDiff(once, draft.text(), "once", "twice")), QString());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRecipesCorpus)
#include "tst_recipes_corpus.moc"
