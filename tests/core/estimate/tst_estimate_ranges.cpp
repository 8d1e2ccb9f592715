// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/machine.h"
#include "core/estimate/time/ranges.h"

#include <QTest>

#include <cmath>

using namespace caravan;
using namespace caravan::estimate;

class TestRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsLognormal()
    {
        const Range<double> range = rangeOf(10, 2);
        QCOMPARE(range, (Range<double>{5, 10, 20}));
        QCOMPARE(rangeOf(10, 0.5), (Range<double>{10, 10, 10}));
    }

    void spreadsCombineAsIndependentFactors()
    {
        QCOMPARE(combinedSpread({1.5}), 1.5);
        QCOMPARE(combinedSpread({1.0, 1.4}), 1.4);
        const double both = combinedSpread({2.0, 2.0});
        QVERIFY(both > 2 && both < 4);
        QCOMPARE(std::log(both), std::sqrt(2.0) * std::log(2.0));
    }

    void mediansAddAndDeviationsGrowWithCorrelation()
    {
        const QList<Range<double>> parts = {rangeOf(10, 1.5), rangeOf(30, 1.5), rangeOf(60, 1.5)};
        const Range<double> independent = sumOf(parts, 0);
        const Range<double> half = sumOf(parts, 0.5);
        const Range<double> together = sumOf(parts, 1);
        QCOMPARE(independent.p50, 100.0);
        QCOMPARE(half.p50, 100.0);
        QVERIFY(independent.p90 < half.p90 && half.p90 < together.p90);
        QVERIFY(independent.p10 > half.p10 && half.p10 > together.p10);
        QCOMPARE(together.p90, 150.0);
        QCOMPARE(sumOf({}, 0.5), Range<double>());
    }

    void moreProcessorsFollowAmdahl()
    {
        QCOMPARE(speedUp(1, 1.7), 1.0);
        QCOMPARE(speedUp(2, 1.7), 1.7);
        QCOMPARE(speedUp(64, 1.0), 1.0);
        double before = 0;
        for (const int vcpus : {1, 2, 4, 8, 16, 32}) {
            const double now = speedUp(vcpus, 1.85);
            QVERIFY(now > before);
            QVERIFY(now <= vcpus);
            before = now;
        }
    }
};

QTEST_APPLESS_MAIN(TestRanges)
#include "tst_estimate_ranges.moc"
