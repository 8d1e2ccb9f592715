// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/coverage.h"
#include "core/gitlab/values/reading.h"
#include "fixture.h"

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray aJob = "work: {image: alpine, script: [sleep 100], cache: {key: k, paths: [x]}}\n";

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-4 * std::max(std::abs(a), std::abs(b)); }

} // namespace

class TestEstimateChildren : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    /// A pipeline of the project whose other files are \a files.
    Estimate of(const QByteArray &text, const QMap<QString, QByteArray> &files = {}, Scenario scenario = Scenario::Cold) const
    {
        gitlab::Reading reading;
        reading.files.list = [files] { return files.keys(); };
        reading.files.read = [files](const QString &path) -> Result<QByteArray> {
            return files.contains(path) ? Result<QByteArray>(files.value(path)) : Result<QByteArray>(Error{ErrorCode::NotFound, path});
        };
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
        const auto pipeline = gitlab::readPipeline(*tree, reading);
        return caravan::estimate::estimate({*pipeline, &m_fixture.project, m_fixture.catalogue, m_fixture.facts, m_fixture.runner, scenario,
                                            nullptr, nullptr, gitlab::Event(), false, reading.files});
    }

    static bool says(const Estimate &estimate, const QString &words)
    {
        return std::any_of(estimate.assumptions.begin(), estimate.assumptions.end(),
                           [&](const Assumption &one) { return one.text.contains(words); });
    }

private Q_SLOTS:
    void aChildIsCounted_data()
    {
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<bool>("isAwaited");
        QTest::newRow("depend") << QByteArray("include: ci/child.yml, strategy: depend") << true;
        QTest::newRow("mirror") << QByteArray("include: ci/child.yml, strategy: mirror") << true;
        QTest::newRow("list") << QByteArray("include: [{local: /ci/child.yml}], strategy: depend") << true;
        QTest::newRow("no strategy") << QByteArray("include: ci/child.yml") << false;
    }
    void aChildIsCounted()
    {
        QFETCH(const QByteArray, trigger);
        QFETCH(const bool, isAwaited);
        for (const Scenario scenario : {Scenario::Cold, Scenario::Warm}) {
            const Estimate alone = of(aJob, {}, scenario);
            const Estimate all = of("go: {trigger: {" + trigger + "}}\n", {{u"ci/child.yml"_s, aJob}}, scenario);
            QVERIFY(isNear(all.billedMinutes.p50, alone.billedMinutes.p50) && isNear(all.billedMinutes.p90, alone.billedMinutes.p90));
            QVERIFY(isNear(all.energyWh.mid, alone.energyWh.mid) && isNear(all.co2eGrams.high, alone.co2eGrams.high));
            QCOMPARE(all.cacheBytes.value, alone.cacheBytes.value);
            QCOMPARE(all.criticalPath, QStringList(u"go"_s));
            QCOMPARE(all.job(u"go") != nullptr, isAwaited);
            QVERIFY(!all.assumptions.constFirst().isUnknown);
            if (!isAwaited) {
                QCOMPARE(all.wall.p50.count(), 0.0);
                QVERIFY(says(all, u"does not wait for it"_s));
                continue;
            }
            QVERIFY(isNear(all.wall.p10.count(), alone.wall.p10.count()) && isNear(all.wall.p90.count(), alone.wall.p90.count()));
            QCOMPARE(all.job(u"go")->seconds.p50.count(), all.wall.p50.count());
            QCOMPARE(all.job(u"go")->of(Phase::Build).count(), alone.job(u"work")->of(Phase::Build).count());
            QVERIFY(says(all, u"waits for its child pipeline"_s));
        }
    }

    void whatStandsBehindOneWaits()
    {
        const Estimate result = of(R"(
stages: [one, two]
go: {stage: one, trigger: {include: child.yml, strategy: depend}}
after: {stage: two, image: alpine, script: [sleep 10]}
)",
                                   {{u"child.yml"_s, aJob}});
        QVERIFY(result.job(u"after")->start > Seconds(100));
        QCOMPARE(result.criticalPath, (QStringList{u"go"_s, u"after"_s}));
    }

    /// Rules of the child see who has started it, and what its parent hands on.
    void itsRulesAreItsOwn()
    {
        const QByteArray child = R"(
asked: {image: alpine, script: [sleep 100], rules: [{if: '$CI_PIPELINE_SOURCE == "parent_pipeline" && $WHICH == "b"'}]}
other: {image: alpine, script: [sleep 1000], rules: [{if: '$CI_PIPELINE_SOURCE == "push"'}]}
)";
        const Estimate result =
            of("go: {variables: {WHICH: b}, trigger: {include: child.yml, strategy: depend}}\n", {{u"child.yml"_s, child}});
        QVERIFY(result.wall.p50 > Seconds(100) && result.wall.p50 < Seconds(500));
    }

    void childrenOfChildrenAreTwoLevelsDeep()
    {
        const QByteArray next = "go: {trigger: {include: %1.yml, strategy: depend}}\n";
        const auto link = [&](const QByteArray &to) { return QByteArray(next).replace("%1", to); };
        const Estimate two = of(link("a"), {{u"a.yml"_s, link("b")}, {u"b.yml"_s, aJob}});
        QVERIFY(isNear(two.billedMinutes.p50, of(aJob).billedMinutes.p50));
        QVERIFY(!two.failingJob());
        const Estimate three = of(link("a"), {{u"a.yml"_s, link("b")}, {u"b.yml"_s, link("c")}, {u"c.yml"_s, aJob}});
        QVERIFY(three.failingJob() && three.failingJob()->failure.contains(u"two levels"_s));
        QVERIFY(of(link("a"), {{u"a.yml"_s, link("a")}}).failingJob());
    }

    void whatIsUnknownIsSaidFirst_data()
    {
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<bool>("isAwaited");
        QTest::addColumn<bool>("isBilled");
        QTest::newRow("project") << QByteArray("{project: group/other, strategy: depend}") << true << false;
        QTest::newRow("made by a job") << QByteArray("{include: [{artifact: x.yml, job: make}], strategy: depend}") << true << true;
        QTest::newRow("of another project") << QByteArray("{include: [{project: group/other, file: x.yml}], strategy: depend}") << true
                                            << true;
        QTest::newRow("nobody waits") << QByteArray("group/other") << false << false;
    }
    void whatIsUnknownIsSaidFirst()
    {
        QFETCH(const QByteArray, trigger);
        QFETCH(const bool, isAwaited);
        QFETCH(const bool, isBilled);
        const Estimate result = of("make: {image: alpine, script: [sleep 1]}\ngo: {stage: deploy, trigger: " + trigger + "}\n");
        QVERIFY(result.assumptions.constFirst().isUnknown && result.assumptions.constFirst().text.contains(u"“go”"_s));
        QCOMPARE(result.job(u"go") != nullptr, isAwaited);
        QCOMPARE(result.wall.p50 > Seconds(300), isAwaited);
        QCOMPARE(result.wall.p90 - result.wall.p10 > Seconds(1000), isAwaited);
        QCOMPARE(result.billedMinutes.p50 > 5, isBilled);
    }

    void itFailsWithItsChild_data()
    {
        QTest::addColumn<QByteArray>("child");
        QTest::addColumn<bool>("fails");
        QTest::newRow("fails") << QByteArray("work: {image: alpine, script: [exit 1]}\n") << true;
        QTest::newRow("may fail") << QByteArray("work: {image: alpine, allow_failure: true, script: [exit 1]}\n") << false;
        QTest::newRow("is refused") << QByteArray("work: {image: alpine, stage: none, script: [exit 1]}\n") << true;
    }
    void itFailsWithItsChild()
    {
        QFETCH(const QByteArray, child);
        QFETCH(const bool, fails);
        const QMap<QString, QByteArray> files{{u"child.yml"_s, child}};
        const Estimate result = of("go: {trigger: {include: child.yml, strategy: depend}}\n", files);
        QVERIFY2(result.job(u"go"), qPrintable(result.refusals.join(u'\n')));
        QCOMPARE(result.job(u"go")->fails(), fails);
    }
};

QTEST_APPLESS_MAIN(TestEstimateChildren)
#include "tst_estimate_children.moc"
