// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/budget.h"

#include <QTest>

using namespace caravan;
using namespace caravan::compare;
using namespace Qt::StringLiterals;

namespace {

estimate::Estimate estimateOf()
{
    estimate::Estimate estimate;
    estimate.wall = {Seconds(60), Seconds(100), Seconds(200)};
    estimate.billedMinutes = {1, 2, 5};
    estimate.co2eGrams = {0.5, 1, 3};
    return estimate;
}

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedIsKept() { QVERIFY(excessesOf(estimateOf(), {}).isEmpty()); }

    void eachLimitIsAsked()
    {
        Budget budget{.wall = Seconds(100), .billed = Seconds(120), .co2eGrams = 1};
        QVERIFY(excessesOf(estimateOf(), budget).isEmpty());
        budget.wall = Seconds(99);
        QCOMPARE(excessesOf(estimateOf(), budget),
                 (QStringList{u"The estimate of 1 min 40 s is over the budget of 1 min 39 s (--max-wall)."_s}));
        budget.billed = Seconds(119);
        budget.co2eGrams = 0.9;
        const QStringList excesses = excessesOf(estimateOf(), budget);
        QCOMPARE(excesses.size(), 3);
        QVERIFY(excesses.at(1).contains("--max-billed"_L1) && excesses.at(2).contains(u"1.0 g CO₂e"_s));
    }

    /// What is kept by half of the runs is not kept by nine of ten.
    void ninetyPerCent()
    {
        const Budget budget{.wall = Seconds(150), .billed = Seconds(200), .co2eGrams = 2, .at = Quantile::P90};
        const QStringList excesses = excessesOf(estimateOf(), budget);
        QCOMPARE(excesses.size(), 3);
        QVERIFY(excesses.at(0).startsWith("The P90 of the estimate, 3 min 20 s,"_L1));
        Budget median = budget;
        median.at = Quantile::P50;
        QVERIFY(excessesOf(estimateOf(), median).isEmpty());
    }

    void noBudgetIsKeptByWhatDoesNotRun()
    {
        estimate::Estimate failing = estimateOf();
        failing.jobs.append(estimate::JobEstimate());
        failing.jobs[0].failure = u"It has no opam."_s;
        const Budget budget{.wall = Seconds(1000)};
        QVERIFY(excessesOf(failing, budget).value(0).contains("It has no opam."_L1));
        QVERIFY(excessesOf(failing, {}).isEmpty());
        estimate::Estimate refused = estimateOf();
        refused.refusals = {u"No job."_s};
        QCOMPARE(excessesOf(refused, budget).size(), 1);
    }

    void masses_data()
    {
        QTest::addColumn<double>("grams");
        QTest::newRow("2g") << 2.0;
        QTest::newRow("500mg") << 0.5;
        QTest::newRow("1.5 kg") << 1500.0;
        QTest::newRow("3") << 3.0;
        QTest::newRow("2t") << -1.0;
        QTest::newRow("-2g") << -1.0;
        QTest::newRow("") << -1.0;
        QTest::newRow("g") << -1.0;
    }

    void masses()
    {
        QFETCH(double, grams);
        QCOMPARE(gramsOf(QString::fromLatin1(QTest::currentDataTag())).value_or(-1), grams);
    }
};

QTEST_APPLESS_MAIN(TestBudget)
#include "tst_budget.moc"
