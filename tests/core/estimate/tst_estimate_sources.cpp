// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/sources.h"
#include "tests/core/estimate/fixture.h"

#include <algorithm>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// What getting the sources takes: by the size of the repository, and by what the pipeline says of it.
class TestSources : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    static QByteArray job(const QByteArray &variables, const QByteArray &script = "\"true\"")
    {
        return "a:\n  image: debian:12\n  variables: {" + variables + "}\n  script: [" + script + "]\n";
    }
    double clone(const QByteArray &variables, Scenario scenario = Scenario::Cold) const
    {
        return m_fixture.seconds(job(variables), scenario, u"a", Phase::Clone);
    }
    bool isAssumed(const QByteArray &variables, QStringView words) const
    {
        const Estimate estimate = m_fixture.of(job(variables), Scenario::Cold);
        return std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                           [&](const Assumption &one) { return one.text.contains(words); });
    }

    /// A repository of 400 MB with files of 40 MB and so many commits.
    void giveRepository(int commits)
    {
        project::Git git;
        git.commitCount = commits;
        git.size = project::CloneSize{.packBytes = 400e6, .treeBytes = 40e6, .treeFiles = 4000, .tags = 100};
        m_fixture.project.git = git;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture.runner = *m_fixture.facts.runner(u"gitlab.com-small");
        giveRepository(10'000);
    }

    void historyTakesItsTime()
    {
        const double shallow = clone("");
        const double one = clone("GIT_DEPTH: \"1\"");
        const double fifty = clone("GIT_DEPTH: \"50\"");
        const double whole = clone("GIT_DEPTH: \"0\"");
        QVERIFY2(one < shallow && shallow < fifty && fifty < whole,
                 qPrintable(u"%1 %2 %3 %4"_s.arg(one).arg(shallow).arg(fifty).arg(whole)));
        QCOMPARE(clone("GIT_DEPTH: \"20\""), shallow); // which is what GitLab fetches without a word
        // 400 MB at 11 MB/s and 64 CPU seconds of git, against a fortieth of it.
        QVERIFY2(whole > 90 && whole < 180, qPrintable(QString::number(whole)));
        QVERIFY2(shallow < 10, qPrintable(QString::number(shallow)));
        QVERIFY(clone("GIT_FETCH_EXTRA_FLAGS: \"--prune --tags\"") > 1.5 * shallow);
    }

    void nothingIsFetchedWhereTheJobSaysSo()
    {
        for (const QByteArray strategy : {"none", "empty"})
            QCOMPARE(clone("GIT_STRATEGY: " + strategy), 0.0);
        QVERIFY(clone("GIT_STRATEGY: clone") > 1);
    }

    void aKeptWorkingCopyIsBroughtUpToDate()
    {
        m_fixture.runner = *m_fixture.facts.runner(u"self-managed-docker");
        QVERIFY(m_fixture.runner.keepsImages);
        const double cold = clone("GIT_DEPTH: \"0\"", Scenario::Cold);
        QVERIFY(clone("GIT_DEPTH: \"0\"", Scenario::Warm) < 0.1 * cold);
        QVERIFY(clone("GIT_DEPTH: \"0\", GIT_STRATEGY: clone", Scenario::Warm) > 0.8 * cold);
    }

    void howManyCommitsIsAnAssumptionWhereItMatters()
    {
        QVERIFY(isAssumed("", u"since no GIT_DEPTH says otherwise"));
        QVERIFY(!isAssumed("GIT_DEPTH: \"20\"", u"since no GIT_DEPTH says otherwise"));
        m_fixture.project.git->size->packBytes = 12e6; // of which 9.6 are there anyway
        QVERIFY(!isAssumed("", u"since no GIT_DEPTH says otherwise"));
    }

    void submodulesAndLargeFilesCount()
    {
        const double alone = clone("");
        m_fixture.project.git->size->submodules = 2;
        QCOMPARE(clone(""), alone); // GitLab fetches none unless it is told to
        QVERIFY(isAssumed("GIT_SUBMODULE_STRATEGY: recursive", u"submodule(s) are is not known"));
        QVERIFY(clone("GIT_SUBMODULE_STRATEGY: recursive") > alone + 5);
        m_fixture.project.git->size->submoduleBytes = 220e6;
        QVERIFY(!isAssumed("GIT_SUBMODULE_STRATEGY: normal", u"submodule(s) are is not known"));
        const double shallow = clone("GIT_SUBMODULE_STRATEGY: normal");
        QVERIFY(shallow > alone + 5);
        QVERIFY(clone("GIT_SUBMODULE_STRATEGY: normal, GIT_SUBMODULE_DEPTH: \"0\"") > shallow + 10);
        m_fixture.project.git->size->lfsBytes = 110e6;
        m_fixture.project.git->size->lfsFiles = 3;
        QVERIFY(std::abs(clone("") - alone - 10) < 1);
        QCOMPARE(clone("GIT_LFS_SKIP_SMUDGE: \"1\""), alone);
    }

    void whatIsNotKnownIsSaidWithAWideRange()
    {
        m_fixture.project.git.reset();
        QVERIFY(isAssumed("", u"since its size is not known"));
        const Estimate estimate = m_fixture.of(job(""), Scenario::Cold);
        for (const PhaseTime &phase : estimate.job(u"a")->phases) {
            if (phase.phase == Phase::Clone)
                QVERIFY2(phase.seconds.p90 / phase.seconds.p50 > 4, qPrintable(QString::number(phase.seconds.p90 / phase.seconds.p50)));
        }
    }

    void aCutHistoryIsNotMadeUp()
    {
        const Costs &costs = *m_fixture.facts.costs;
        project::CloneSize size{.packBytes = 0, .treeBytes = 10e6, .treeFiles = 100};
        const Fetched fetched = fetchedOf(costs, size, 1, 20, false);
        QCOMPARE(fetched.packBytes, 10e6 * costs.cloneTipRatio);
        QCOMPARE(fetched.fileBytes, 10e6);
        // What was counted in real repositories: tip, twenty commits deep, whole; see costs.yml.
        size = {.packBytes = 62.3e6, .treeBytes = 15.8e6, .treeFiles = 8241};
        const double dune = fetchedOf(costs, size, 18'563, 20, false).packBytes;
        QVERIFY2(dune > 5.48e6 / 1.6 && dune < 5.48e6 * 1.6, qPrintable(QString::number(dune)));
        size = {.packBytes = 104.9e6, .treeBytes = 16.7e6, .treeFiles = 1417};
        const double runner = fetchedOf(costs, size, 15'223, 20, false).packBytes;
        QVERIFY2(runner > 6.5e6 / 1.6 && runner < 6.5e6 * 1.6, qPrintable(QString::number(runner)));
    }
};

QTEST_APPLESS_MAIN(TestSources)
#include "tst_estimate_sources.moc"
