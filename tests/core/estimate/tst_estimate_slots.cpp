// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/replay.h"
#include "tests/core/estimate/fixture.h"

#include <QRandomGenerator>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

namespace {

/// Jobs with known lengths in seconds, by name.
struct Case {
    gitlab::Pipeline pipeline;
    gitlab::Graph graph;
    QList<Appointment> appointments;
    QList<double> seconds;
    QSet<int> failing;

    explicit Case(const QByteArray &text, double each = 10) : pipeline(Fixture::pipelineOf(text)), graph(pipeline)
    {
        appointments.resize(graph.size());
        seconds.fill(each, graph.size());
    }

    int number(const QString &name) const { return graph.numberOf(name); }
    Appointment &appointment(const QString &name) { return appointments[number(name)]; }
    Schedule schedule(int slots) const
    {
        return scheduleOf(graph, appointments, slots, [this](int job) { return Course{seconds.at(job), failing.contains(job)}; });
    }
};

QStringList namesOf(const Case &one, const QList<int> &jobs)
{
    QStringList names;
    for (const int job : jobs)
        names.append(one.graph.node(job).name);
    return names;
}

/// Some pipeline: jobs of four stages, some with needs of earlier jobs.
QByteArray anyPipeline(QRandomGenerator &random, int jobs)
{
    QByteArray text = "stages: [s0, s1, s2, s3]\n";
    for (int job = 0; job < jobs; ++job) {
        text += 'j' + QByteArray::number(job) + ": {stage: s" + QByteArray::number(job * 4 / jobs) + ", script: [x]";
        if (random.bounded(2)) {
            QByteArrayList needs;
            for (int i = random.bounded(3); job > 0 && i > 0; --i)
                needs.append('j' + QByteArray::number(random.bounded(job)));
            text += ", needs: [" + needs.join(", ") + ']';
        }
        text += "}\n";
    }
    return text;
}

const QByteArray gate = "stages: [one, two, three]\n"
                        "build: {stage: one, script: [x]}\n"
                        "gate: {stage: two, script: [x]}\n"
                        "behind: {stage: two, script: [x], needs: [gate]}\n"
                        "beside: {stage: three, script: [x], needs: [build]}\n"
                        "after: {stage: three, script: [x]}\n";

} // namespace

class TestSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsWaitForASlot()
    {
        const Case one("a: {script: [x]}\nb: {script: [x]}\nc: {script: [x]}\n");
        const Schedule schedule = one.schedule(2);
        QCOMPARE(namesOf(one, schedule.order), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(schedule.times.at(0).start, 0);
        QCOMPARE(schedule.times.at(1).start, 0);
        QCOMPARE(schedule.times.at(2).start, 10);
        QCOMPARE(schedule.times.at(2).cause, 0);
        QCOMPARE(namesOf(one, criticalPath(schedule)), (QStringList{u"a"_s, u"c"_s}));
    }

    void aDelayIsNoWork()
    {
        Case one("stages: [one, two]\na: {stage: one, script: [x]}\nlate: {stage: two, script: [x]}\nb: {stage: two, script: [x]}\n");
        one.appointment(u"late"_s).delay = 100;
        const Schedule schedule = one.schedule(1);
        QCOMPARE(schedule.times.at(one.number(u"b"_s)).start, 10); // the runner is free for others meanwhile
        QCOMPARE(schedule.times.at(one.number(u"late"_s)).start, 110);
        QCOMPARE(namesOf(one, criticalPath(schedule)), (QStringList{u"a"_s, u"late"_s}));
    }

    void aGroupRunsOneAfterAnother()
    {
        Case one("a: {script: [x]}\nb: {script: [x]}\nc: {script: [x]}\nd: {script: [x]}\n");
        for (const QString &name : {u"a"_s, u"b"_s, u"d"_s})
            one.appointment(name).group = 0;
        const Schedule schedule = one.schedule(10);
        QCOMPARE(schedule.times.at(0).start, 0);
        QCOMPARE(schedule.times.at(1).start, 10);
        QCOMPARE(schedule.times.at(2).start, 0);
        QCOMPARE(schedule.times.at(3).start, 20);
    }

    void whatNeedsNoRunnerTakesNoSlot()
    {
        Case one("a: {script: [x]}\nchild: {trigger: other/project}\nb: {script: [x]}\n");
        one.appointment(u"child"_s).takesSlot = false;
        QCOMPARE(one.schedule(1).times.at(1).start, 0);
        QCOMPARE(one.schedule(1).times.at(2).start, 10);
    }

    void nobodyStartsWhatStartsByHand_data()
    {
        QTest::addColumn<bool>("allowsFailure");
        QTest::addColumn<int>("behind");
        QTest::addColumn<int>("after");
        QTest::newRow("blocks") << false << int(Standing::Blocked) << int(Standing::Blocked);
        QTest::newRow("is optional") << true << int(Standing::Skipped) << int(Standing::Runs);
    }
    void nobodyStartsWhatStartsByHand()
    {
        QFETCH(bool, allowsFailure);
        QFETCH(int, behind);
        QFETCH(int, after);
        Case one(gate);
        one.appointment(u"gate"_s) = {Begin::ByHand, allowsFailure, true, 0, -1};
        const Schedule schedule = one.schedule(4);
        const auto standing = [&](const QString &name) { return int(schedule.standings.at(one.number(name))); };
        QCOMPARE(standing(u"build"_s), int(Standing::Runs));
        QCOMPARE(standing(u"gate"_s), int(Standing::ByHand));
        QCOMPARE(standing(u"behind"_s), behind);
        QCOMPARE(schedule.holders.at(one.number(u"behind"_s)), one.number(u"gate"_s));
        QCOMPARE(standing(u"beside"_s), int(Standing::Runs)); // its need has ended; stages do not matter to it
        QCOMPARE(standing(u"after"_s), after);
        QCOMPARE(schedule.order.size(), allowsFailure ? 3 : 2);
    }

    void withoutAFailureNothingForFailuresRuns()
    {
        Case one(gate);
        one.appointment(u"gate"_s).begin = Begin::OnFailure;
        QCOMPARE(int(one.schedule(4).standings.at(one.number(u"gate"_s))), int(Standing::Skipped));
        QCOMPARE(int(one.schedule(4).standings.at(one.number(u"behind"_s))), int(Standing::Skipped));
        QCOMPARE(int(one.schedule(4).standings.at(one.number(u"after"_s))), int(Standing::Runs));
        one.appointment(u"behind"_s).begin = Begin::Always;
        QCOMPARE(int(one.schedule(4).standings.at(one.number(u"behind"_s))), int(Standing::Runs));
    }

    /// What a failure keeps back, what it lets start, and what it leaves alone.
    void aFailureIsSeenBehindIt_data()
    {
        QTest::addColumn<bool>("allowsFailure");
        QTest::addColumn<QStringList>("run");
        QTest::newRow("fails") << false << QStringList{u"build"_s, u"alone"_s, u"mend"_s, u"report"_s};
        QTest::newRow("is allowed to") << true << QStringList{u"build"_s, u"alone"_s, u"test"_s, u"next"_s, u"report"_s};
    }
    void aFailureIsSeenBehindIt()
    {
        QFETCH(bool, allowsFailure);
        QFETCH(QStringList, run);
        Case one("stages: [one, two, three]\nbuild: {stage: one, script: [x]}\nalone: {stage: two, script: [x], needs: []}\n"
                 "test: {stage: two, script: [x], needs: [build]}\nmend: {stage: two, script: [x]}\n"
                 "next: {stage: three, script: [x], needs: [test]}\nreport: {stage: three, script: [x]}\n"
                 "gate: {stage: three, script: [x]}\n");
        one.failing.insert(one.number(u"build"_s));
        one.appointment(u"build"_s).allowsFailure = allowsFailure;
        one.appointment(u"mend"_s).begin = Begin::OnFailure;
        one.appointment(u"report"_s).begin = Begin::Always;
        one.appointment(u"gate"_s).begin = Begin::ByHand;
        const Schedule schedule = one.schedule(4);
        QStringList names = namesOf(one, schedule.order);
        names.sort();
        run.sort();
        QCOMPARE(names, run);
        QVERIFY(schedule.fails.at(one.number(u"build"_s)));
        QCOMPARE(int(schedule.standings.at(one.number(u"gate"_s))), int(allowsFailure ? Standing::ByHand : Standing::Skipped));
        if (allowsFailure)
            return;
        QCOMPARE(schedule.holders.at(one.number(u"test"_s)), one.number(u"build"_s));
        QCOMPARE(schedule.holders.at(one.number(u"next"_s)), one.number(u"test"_s));
        QCOMPARE(schedule.holders.at(one.number(u"gate"_s)), one.number(u"build"_s));
        QCOMPARE(schedule.times.at(one.number(u"report"_s)).start, 20); // behind what runs of the stages before
    }

    /// GitLab looks at a job when all that it needs is settled, though some of that is not run.
    void whatAlwaysRunsWaitsForWhatIsNotRun()
    {
        Case one("stages: [one, two, three]\nbuild: {stage: one, script: [x]}\nskipped: {stage: two, script: [x]}\n"
                 "gate: {stage: two, script: [x]}\nbehind: {stage: three, script: [x], needs: [skipped]}\n"
                 "beside: {stage: three, script: [x], needs: [gate]}\n");
        one.appointment(u"skipped"_s).begin = Begin::OnFailure;
        one.appointment(u"gate"_s) = {Begin::ByHand, true, true, 0, -1};
        one.appointment(u"behind"_s).begin = Begin::Always;
        one.appointment(u"beside"_s).begin = Begin::Always;
        const Schedule schedule = one.schedule(4);
        QCOMPARE(schedule.times.at(one.number(u"behind"_s)).start, 10);
        QCOMPARE(schedule.times.at(one.number(u"behind"_s)).cause, one.number(u"build"_s));
        QCOMPARE(schedule.times.at(one.number(u"beside"_s)).start, 10);
    }

    void aCircleWaitsForItself()
    {
        const Case one("stages: [one, two]\na: {stage: one, script: [x], needs: [b]}\nb: {stage: one, script: [x], needs: [a]}\n"
                       "c: {stage: one, script: [x]}\nd: {stage: two, script: [x]}\n");
        const Schedule schedule = one.schedule(1);
        QCOMPARE(namesOf(one, schedule.order), QStringList{u"c"_s});
        QCOMPARE(int(schedule.standings.at(one.number(u"a"_s))), int(Standing::Blocked));
        QCOMPARE(int(schedule.standings.at(one.number(u"d"_s))), int(Standing::Blocked));
        QCOMPARE(schedule.holders.at(one.number(u"a"_s)), -1);
        QCOMPARE(schedule.holders.at(one.number(u"d"_s)), one.number(u"a"_s));
    }

    /// What must hold of every schedule, for pipelines of all kinds.
    void holdsForAll()
    {
        QRandomGenerator random(3);
        int waited = 0;
        for (int round = 0; round < 300; ++round) {
            Case one(anyPipeline(random, 1 + random.bounded(25)));
            const int slots = 1 + random.bounded(4);
            for (int job = 0; job < one.graph.size(); ++job) {
                one.seconds[job] = 1 + random.bounded(19);
                one.appointments[job].delay = random.bounded(4) == 0 ? random.bounded(30) : 0;
                one.appointments[job].group = random.bounded(4) == 0 ? random.bounded(2) : -1;
            }
            const Schedule schedule = one.schedule(slots);
            QCOMPARE(schedule.order.size(), one.graph.size());
            for (const int job : schedule.order) {
                const Times &times = schedule.times.at(job);
                QCOMPARE(times.end, times.start + one.seconds.at(job));
                double ready = 0; // when all before it had ended, and its delay was over
                for (const int before : one.graph.predecessors(job))
                    ready = std::max(ready, schedule.times.at(before).end);
                ready += one.appointments.at(job).delay;
                QVERIFY(times.start >= ready);
                QVERIFY(times.cause < 0 || schedule.times.at(times.cause).end <= times.start);
                // While it waits longer, its group is busy or no slot is free.
                waited += times.start > ready;
                for (double moment = ready; moment < times.start; moment += 0.5) {
                    int busy = 0;
                    bool isGroupBusy = false;
                    for (const int other : schedule.order) {
                        const Times &its = schedule.times.at(other);
                        const bool isRunning = its.start <= moment && moment < its.end;
                        busy += isRunning;
                        const int group = one.appointments.at(job).group;
                        // A job that holds the group may itself wait for a slot.
                        isGroupBusy =
                            isGroupBusy || (other != job && group >= 0 && one.appointments.at(other).group == group && its.end > moment);
                    }
                    QVERIFY(busy <= slots);
                    QVERIFY(busy == slots || isGroupBusy);
                }
                int together = 0;
                for (const int other : schedule.order) {
                    const Times &its = schedule.times.at(other);
                    const bool overlaps = its.start <= times.start && times.start < its.end;
                    together += overlaps;
                    const int group = one.appointments.at(job).group;
                    QVERIFY(!overlaps || other == job || group < 0 || one.appointments.at(other).group != group);
                }
                QVERIFY(together <= slots);
            }
            const Schedule again = one.schedule(slots);
            QCOMPARE(again.order, schedule.order);
        }
        QVERIFY(waited > 100);
    }

    /// A long pipeline takes about as many steps as it has jobs: each asks once.
    void asksOnceForEachJob()
    {
        QByteArray text = "stages: [one, two]\n";
        for (int job = 0; job < 2000; ++job)
            text += 'j' + QByteArray::number(job) + (job < 1000 ? ": {stage: one, script: [x]}\n" : ": {stage: two, script: [x]}\n");
        const Case one(text);
        int asked = 0;
        QList<int> ended;
        const Schedule schedule = scheduleOf(
            one.graph, one.appointments, 20,
            [&](int) {
                return Course{double(++asked % 7), false};
            },
            [&](int job) { ended.append(job); });
        QCOMPARE(asked, 2000);
        QCOMPARE(ended.size(), 2000);
        QCOMPARE(schedule.order.size(), 2000);
    }

    /// Played again with the very lengths, a schedule comes to the same end, whatever holds its jobs back.
    void aReplayIsAsLongAsTheSchedule()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            Case one(anyPipeline(random, 2 + round % 30));
            for (int job = 0; job < one.graph.size(); ++job) {
                one.seconds[job] = random.bounded(100);
                if (random.bounded(5) == 0)
                    one.appointments[job].delay = random.bounded(50);
                if (random.bounded(4) == 0)
                    one.appointments[job].group = random.bounded(2);
            }
            for (const int places : {1, 2, 5, 100}) {
                const Schedule schedule = one.schedule(places);
                double end = 0;
                for (const int job : schedule.order)
                    end = std::max(end, schedule.times.at(job).end);
                const Row walls =
                    wallsOf(one.graph, one.appointments, schedule, places, [&](int job) { return rowOf(one.seconds.at(job)); });
                QVERIFY2(std::abs(walls[0] - end) < 0.01 && walls == rowOf(walls[0]),
                         qPrintable(u"%1 places: %2, not %3"_s.arg(places).arg(walls[0]).arg(end)));
            }
        }
    }

    /// In each world the pipeline is as long as its own longest way.
    void worldsHaveLongestWaysOfTheirOwn()
    {
        const Case one("stages: [one, two]\na: {stage: one, script: [x]}\nb: {stage: one, script: [x]}\nc: {stage: two, script: [x]}\n");
        const Row walls = wallsOf(one.graph, one.appointments, one.schedule(9), 9, [](int job) {
            Row row = rowOf(10);
            row[size_t(job)] = 50;
            return row;
        });
        QCOMPARE(walls[0], 60.0F);
        QCOMPARE(walls[1], 60.0F);
        QCOMPARE(walls[2], 60.0F);
        QCOMPARE(walls[3], 20.0F);
    }

    /// A job may end so much later and no more.
    void slackIsWhatAJobCanBeLate()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            Case one(anyPipeline(random, 2 + round % 20));
            for (int job = 0; job < one.graph.size(); ++job)
                one.seconds[job] = 1 + random.bounded(100);
            const auto endOf = [&] {
                double end = 0;
                for (const Times &times : one.schedule(1000).times)
                    end = std::max(end, times.end);
                return end;
            };
            const Schedule schedule = one.schedule(1000);
            const double end = endOf();
            const QList<double> slack = slackOf(one.graph, one.appointments, schedule);
            for (const int job : criticalPath(schedule))
                QCOMPARE(slack.at(job), 0.0);
            for (const int job : schedule.order) {
                const double before = one.seconds.at(job);
                one.seconds[job] = before + slack.at(job);
                QVERIFY(endOf() < end + 0.001);
                one.seconds[job] = before + slack.at(job) + 1;
                QVERIFY2(endOf() > end + 0.5, qPrintable(one.graph.node(job).name));
                one.seconds[job] = before;
            }
        }
    }

    void whoHoldsAPlaceHasNoSlack()
    {
        const Case one("a: {script: [x]}\nb: {script: [x]}\nc: {script: [x]}\n");
        QCOMPARE(slackOf(one.graph, one.appointments, one.schedule(1)), (QList<double>{0, 0, 0}));
        QCOMPARE(slackOf(one.graph, one.appointments, one.schedule(2)), (QList<double>{0, 10, 0}));
    }
};

QTEST_APPLESS_MAIN(TestSlots)
#include "tst_estimate_slots.moc"
