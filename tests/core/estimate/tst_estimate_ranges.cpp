// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/energy.h"
#include "core/estimate/time/ledger.h"
#include "core/estimate/time/machine.h"
#include "core/estimate/time/ranges.h"
#include "core/estimate/time/sampling.h"
#include "tests/core/estimate/fixture.h"

#include <cmath>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

namespace {

double correlationOf(const Row &left, const Row &right)
{
    double sum = 0;
    double leftSquares = 0;
    double rightSquares = 0;
    for (size_t i = 0; i < drawCount; ++i) {
        const double a = std::log(left[i]);
        const double b = std::log(right[i]);
        sum += a * b;
        leftSquares += a * a;
        rightSquares += b * b;
    }
    return sum / std::sqrt(leftSquares * rightSquares);
}

bool isNear(double value, double other, double share) { return std::abs(value - other) <= share * std::abs(other); }

} // namespace

class TestRanges : public QObject
{
    Q_OBJECT

private:
    const Facts m_facts = *Facts::builtIn();
    const Sampling m_sampling{m_facts.runners.constFirst(), *m_facts.costs, std::make_shared<Draws>()};

    static Charge chargeOf(double seconds, const Spread &spread, QStringView cause, Resource resource = Resource::None)
    {
        Charge charge;
        charge.seconds = seconds;
        charge.spread = spread;
        charge.cause = causeOf(cause);
        charge.resource = resource;
        return charge;
    }
    Range<double> rangeOf(const QList<Charge> &charges) const
    {
        Ledger ledger;
        for (const Charge &charge : charges)
            ledger.add(charge);
        return quantilesOf(ledger.drawn(m_sampling)->seconds);
    }

private Q_SLOTS:
    /// Seeds come from names, so that every run of the program draws the same.
    void causesHaveTheSameNumbersEverywhere()
    {
        QCOMPARE(causeOf(u"a").number, Q_UINT64_C(0xaf63dc4c8601ec8d) | 1);
        QVERIFY(causeOf(u"a") != causeOf(u"b"));
        QVERIFY(causeOf(u"a", u"b") != causeOf(u"ab") && causeOf(u"a", u"b") != causeOf(u"a", u"c"));
        QVERIFY(causeOf(Resource::Network) != causeOf(Resource::Store));
        QVERIFY(!causeOf(Resource::None).isAny());
    }

    void drawsHaveTheQuantilesOfTheirSpread()
    {
        Draws draws;
        const Row row = draws.of(causeOf(u"tests"), {2, 10});
        const Range<double> range = quantilesOf(row);
        QVERIFY(isNear(range.p10, 0.5, 0.03) && isNear(range.p50, 1, 0.03) && isNear(range.p90, 10, 0.05));
        QCOMPARE(Draws().of(causeOf(u"tests"), {2, 10}), row);
        QVERIFY(std::abs(correlationOf(draws.of(causeOf(u"one"), {2, 2}), draws.of(causeOf(u"other"), {2, 2}))) < 0.25);
        QVERIFY(correlationOf(draws.of(causeOf(u"one"), {2, 2}), draws.of(causeOf(u"one"), {3, 3})) > 0.99);
    }

    /// Ten parts that have nothing to do with each other are surer together than each; ten of one cause are not.
    void independentPartsAreSurerTogether()
    {
        QList<Charge> independent;
        QList<Charge> alike;
        for (int i = 0; i < 10; ++i) {
            independent.append(chargeOf(10, {2, 2}, u"part %1"_s.arg(i)));
            alike.append(chargeOf(10, {2, 2}, u"part"));
        }
        const Range<double> apart = rangeOf(independent);
        const Range<double> together = rangeOf(alike);
        QVERIFY(isNear(together.p90, 200, 0.05) && isNear(together.p10, 50, 0.05));
        QVERIFY2(apart.p90 < 150 && apart.p10 > 85, qPrintable(u"%1 %2"_s.arg(apart.p10).arg(apart.p90)));
        QVERIFY(apart.p50 > 100); // of skewed parts the median of the sum is more than the sum of the medians
    }

    void aSlowNetworkIsSlowForAll()
    {
        QList<Charge> network;
        for (int i = 0; i < 10; ++i)
            network.append(chargeOf(10, {}, {}, Resource::Network));
        const Spread spread = m_sampling.spreadOf(Resource::Network);
        QVERIFY(spread.up > 1.2);
        QVERIFY(isNear(rangeOf(network).p90, 100 * spread.up, 0.05));
        QVERIFY(isNear(rangeOf({chargeOf(10, {2, 2}, u"x", Resource::Network)}).p90, 10 * combined({Spread{2, 2}, spread}).up, 0.1));
    }

    void whatIsCertainStaysSo()
    {
        Ledger ledger;
        ledger.add(chargeOf(30, {}, {}));
        ledger.add(chargeOf(10, {2, 4}, u"x"));
        ledger.add(chargeOf(0, {2, 4}, u"nothing"));
        const JobRows rows = *ledger.drawn(m_sampling);
        QCOMPARE(rows.certain, 30.0);
        const Range<double> range = quantilesOf(stretched(rows.seconds, rows.certain, rowOf(2)));
        QVERIFY(isNear(range.p50, 50, 0.02) && range.p10 >= 30);
    }

    void aTimeoutEndsWhatTakesLonger()
    {
        Ledger ledger;
        ledger.add(chargeOf(20, {}, {}));
        QVERIFY(!ledger.cut(ledger.size(), 5));
        const qsizetype from = ledger.size();
        ledger.add(chargeOf(10, {1, 10}, u"tests"));
        ledger.add(chargeOf(10, {1, 10}, u"tests"));
        QVERIFY(!ledger.cut(from, 60));
        const Range<double> range = quantilesOf(ledger.drawn(m_sampling)->seconds);
        QVERIFY(isNear(range.p50, 40, 0.03));
        QCOMPARE(range.p90, 80.0);
        QVERIFY(ledger.cut(0, 15));
        QCOMPARE(quantilesOf(ledger.drawn(m_sampling)->seconds).p50, 15.0);
    }

    void phasesHaveRangesOfTheirOwn()
    {
        Ledger ledger;
        Charge pull = chargeOf(10, {}, {}, Resource::Network);
        pull.phase = Phase::Pull;
        pull.bytes = 5;
        ledger.add(pull);
        ledger.add(chargeOf(20, {2, 3}, u"build"));
        const QList<PhaseTime> phases = ledger.phases(m_sampling);
        QCOMPARE(phases.size(), 2);
        QCOMPARE(phases.constFirst().phase, Phase::Pull);
        QCOMPARE(phases.constFirst().bytes.value, 5.0);
        QVERIFY(isNear(phases.constLast().seconds.p90.count(), 60, 0.05));
    }

    void spreadsCombineAsIndependentFactors()
    {
        const Spread one = combined({Spread{1, 1}, Spread{1.5, 3}});
        QCOMPARE(one.down, 1.5);
        QCOMPARE(one.up, 3.0);
        const Spread both = combined({Spread{2, 2}, Spread{2, 2}});
        QVERIFY(both.up > 2 && both.up < 4);
        QCOMPARE(std::log(both.down), std::sqrt(2.0) * std::log(2.0));
    }

    /// A figure may say more of itself than its confidence does.
    void figuresMayHaveSpreadsOfTheirOwn()
    {
        const Costs &costs = *m_facts.costs;
        Cost cost{5, {u"somebody"_s, {}, u"assumed"_s}, {}};
        QCOMPARE(costs.spreadOf(cost), costs.asSpread(costs.spreadAssumed));
        cost.spread = Spread{1.5, 8};
        QCOMPARE(costs.spreadOf(cost), (Spread{1.5, 8}));
        QVERIFY(costs.asSpread(costs.spreadMeasured).up < costs.asSpread(costs.spreadAssumed).up);
    }

    /// The lowest figure is of a short run, the highest of a long one.
    void energyHasTheRangeOfTimeInIt()
    {
        const Runner &runner = m_facts.runners.constFirst();
        UsageRows sure;
        sure.runnerSeconds = rowOf(100);
        sure.cpuSeconds = rowOf(80);
        UsageRows unsure = sure;
        Draws draws;
        for (size_t i = 0; i < drawCount; ++i) {
            unsure.runnerSeconds[i] *= draws.of(causeOf(u"x"), {3, 3})[i];
            unsure.cpuSeconds[i] *= draws.of(causeOf(u"x"), {3, 3})[i];
        }
        const Footprint little = footprintOf(sure, runner, *m_facts.costs);
        const Footprint much = footprintOf(unsure, runner, *m_facts.costs);
        QVERIFY(little.energyWh.low < little.energyWh.mid && little.energyWh.mid < little.energyWh.high);
        QVERIFY(isNear(much.energyWh.mid, little.energyWh.mid, 0.05));
        QVERIFY(isNear(much.energyWh.low, little.energyWh.low / 3, 0.1) && isNear(much.co2eGrams.high, little.co2eGrams.high * 3, 0.1));
        QVERIFY(much.co2eGrams.low < much.co2eGrams.mid && much.co2eGrams.mid < much.co2eGrams.high);
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
