// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/knowledge.h"
#include "core/compare/scenario_mix.h"
#include "core/estimate/facts/costs.h"

#include <QTest>

#include <cmath>

using namespace caravan;
using namespace caravan::compare;
using namespace Qt::StringLiterals;

/// The weights of scenarios.
class TestScenarioMix : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Knowledge> m_knowledge;

    static double sumOf(const ScenarioMix &mix)
    {
        double sum = 0;
        for (const ScenarioMix::Share &share : mix.shares)
            sum += share.share;
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto known = Knowledge::builtIn();
        QVERIFY(known);
        m_knowledge = *known;
    }

    /// Together they are all runs, each has its share, and what finds no cache is as much as the data says.
    void statedShares()
    {
        const ScenarioMix mix = stated(m_knowledge->facts);
        QCOMPARE(mix.shares.size(), qsizetype(std::size(estimate::allScenarios)));
        QVERIFY(std::abs(sumOf(mix) - 1) < 1e-9);
        QVERIFY(!mix.isCounted() && !mix.provenance.source.isEmpty() && !mix.provenance.confidence.isEmpty());
        for (const ScenarioMix::Share &share : mix.shares)
            QVERIFY2(share.share > 0, qPrintable(estimate::scenarioId(share.scenario)));
        const double found = mix.of(estimate::Scenario::Warm) + mix.of(estimate::Scenario::Sources);
        QVERIFY(std::abs(found - (1 - m_knowledge->facts.costs->coldShare)) < 1e-9);
    }

    /// Few runs move what is stated a little, many replace it.
    void countedShares()
    {
        const recipes::Provenance source{u"here"_s, u"2026-11-29"_s, u"measured"_s};
        QCOMPARE(counted({}, m_knowledge->facts, source), stated(m_knowledge->facts));
        const double before = stated(m_knowledge->facts).of(estimate::Scenario::Cold);
        const ScenarioMix few = counted({{estimate::Scenario::Cold, 1}, {estimate::Scenario::Warm, 1}}, m_knowledge->facts, source);
        QVERIFY(std::abs(sumOf(few) - 1) < 1e-9);
        QVERIFY(few.of(estimate::Scenario::Cold) > before && few.of(estimate::Scenario::Cold) < 0.2);
        const ScenarioMix many = counted({{estimate::Scenario::Cold, 5000}, {estimate::Scenario::Warm, 5000}}, m_knowledge->facts, source);
        QVERIFY(std::abs(many.of(estimate::Scenario::Cold) - 0.5) < 0.01);
        QCOMPARE(many.runs, 10000);
        QCOMPARE(many.provenance, source);
    }
};

QTEST_APPLESS_MAIN(TestScenarioMix)
#include "tst_scenario_mix.moc"
