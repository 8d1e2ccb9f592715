// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work.h"
#include "core/gitlab/run/graph.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

namespace {

struct File {
    yaml::Tree tree;
    Pipeline pipeline;

    explicit File(const QByteArray &text)
    {
        const Result<yaml::Tree> parsed = yaml::Tree::parse(caravan::Source(u"ci.yml"_s, text));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().toString()));
        tree = *parsed;
        pipeline = *readPipeline(tree);
    }
};

QStringList names(const Graph &graph, QList<int> jobs)
{
    std::sort(jobs.begin(), jobs.end());
    QStringList out;
    for (const int job : std::as_const(jobs))
        out.append(graph.node(job).name);
    return out;
}
QStringList before(const Graph &graph, const QString &job) { return names(graph, graph.predecessors(graph.numberOf(job))); }

const QByteArray mixed = "stages: [build, test, deploy]\n"
                         "setup: {stage: .pre, script: [x]}\n"
                         "a: {stage: build, script: [x]}\n"
                         "b: {stage: build, script: [x], needs: []}\n"
                         "t: {stage: test, script: [x], needs: [a, {job: gone, optional: true}]}\n"
                         "u: {stage: test, script: [x], parallel: {matrix: [{V: [1, 2]}]}}\n"
                         "v: {stage: test, script: [x], needs: [{job: gone, optional: true}]}\n"
                         "d: {stage: deploy, trigger: other/project, needs: [u, u]}\n"
                         "e: {stage: deploy, script: [x], when: manual}\n"
                         "end: {stage: .post, script: [x]}\n";

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoWaitsForWhom();
    void knowsInstances();
    void placesCircles();
    void knowsAncestors();
    void knowsWhatIsStartedByHand();
    void ordersJobs();
    void findsFaults_data();
    void findsFaults();
    void followsTheRulesOfAPipeline();
    void isLinear();
};

void TestGraph::knowsWhoWaitsForWhom()
{
    const File file(mixed);
    const Graph graph(file.pipeline);
    QCOMPARE(graph.size(), 9);
    QCOMPARE(before(graph, u"setup"_s), QStringList());
    QCOMPARE(before(graph, u"a"_s), QStringList{u"setup"_s});
    QCOMPARE(before(graph, u"b"_s), QStringList()); // needs: [] waits for nothing, not even .pre
    QCOMPARE(before(graph, u"t"_s), QStringList{u"a"_s});
    QCOMPARE(before(graph, u"u"_s), (QStringList{u"setup"_s, u"a"_s, u"b"_s}));
    QCOMPARE(before(graph, u"v"_s), QStringList()); // its only need is absent
    QCOMPARE(before(graph, u"d"_s), QStringList{u"u"_s});
    QCOMPARE(before(graph, u"e"_s), (QStringList{u"setup"_s, u"a"_s, u"b"_s, u"t"_s, u"u"_s, u"v"_s}));
    QCOMPARE(before(graph, u"end"_s).size(), 8);
    QVERIFY(graph.waitsForStages(graph.numberOf(u"u"_s)));
    QVERIFY(!graph.waitsForStages(graph.numberOf(u"b"_s)));
    QCOMPARE(graph.numberOf(u"gone"_s), -1);
    QVERIFY(graph.faults().isEmpty());
    const File two("stages: [one, two]\nz: {stage: two, script: x}\na: {stage: one, script: x}\n"
                   "m: {stage: two, script: x, needs: []}\npre: {stage: .pre, script: x}\n");
    QCOMPARE(before(Graph(two.pipeline), u"z"_s), (QStringList{u"pre"_s, u"a"_s}));
    QCOMPARE(before(Graph(two.pipeline), u"m"_s), QStringList());
}

/// A need may name one instance, or ask for some by their matrix.
void TestGraph::knowsInstances()
{
    const File file("t: {script: [x], parallel: 3}\nu: {script: [x], needs: ['t 2/3']}\n"
                    "m: {script: [x], parallel: {matrix: [{V: [a, b]}]}}\n"
                    "n: {script: [x], needs: [{job: m, parallel: {matrix: [{V: b}]}}]}\n");
    const Graph written(file.pipeline);
    QCOMPARE(written.size(), 4);
    QCOMPARE(before(written, u"u"_s), QStringList{u"t"_s});
    QCOMPARE(written.numberOf(u"t 3/3"_s), written.numberOf(u"t"_s));
    QVERIFY(written.faults().isEmpty());
    const Graph made(file.pipeline, listJobs(file.pipeline, file.tree.source(), Event()));
    QCOMPARE(made.size(), 7);
    QCOMPARE(before(made, u"u"_s), QStringList{u"t 2/3"_s});
    QCOMPARE(before(made, u"n"_s), QStringList{u"m: [b]"_s});
    const File round("a: {script: [x], parallel: 2, needs: [b]}\nb: {script: [x], needs: ['a 1/2']}\n");
    QCOMPARE(needCircles(round.pipeline).size(), 1);
}

/// The finding names the circle and stands at the need that closes it.
void TestGraph::placesCircles()
{
    const QByteArray text = "stages: [one, two]\na: {script: x, stage: two, needs: [b]}\nb: {script: x, stage: one, needs: [c]}\n"
                            "c: {script: x, stage: one, needs: [a]}\n";
    const File file(text);
    const QList<Issue> circles = needCircles(file.pipeline);
    QCOMPARE(circles.size(), 1);
    QCOMPARE(circles.constFirst().code, u"need-cycle"_s);
    QCOMPARE(circles.constFirst().job, u"c"_s);
    QVERIFY(circles.constFirst().message.contains(u"a → b → c → a"_s));
    QCOMPARE(text.mid(circles.constFirst().span.begin, circles.constFirst().span.length()), "a"_ba);
    QVERIFY(needCircles(File(mixed).pipeline).isEmpty());
}

void TestGraph::knowsAncestors()
{
    const File file(mixed);
    const Graph graph(file.pipeline);
    const auto ancestors = [&](const QString &job) { return names(graph, graph.ancestors(graph.numberOf(job)).values()); };
    QCOMPARE(ancestors(u"t"_s), (QStringList{u"setup"_s, u"a"_s}));
    QCOMPARE(ancestors(u"d"_s), (QStringList{u"setup"_s, u"a"_s, u"b"_s, u"u"_s}));
    QCOMPARE(ancestors(u"b"_s), QStringList());
    QCOMPARE(ancestors(u"end"_s).size(), 8);
}

/// What may fail holds no stage back, but whoever needs it.
void TestGraph::knowsWhatIsStartedByHand()
{
    const File file("stages: [build, gate, test, deploy]\n"
                    "a: {stage: build, script: [x]}\n"
                    "hand: {stage: gate, script: [x], when: manual}\n"
                    "gate: {stage: gate, script: [x], when: manual, allow_failure: false}\n"
                    "rule: {stage: gate, script: [x], rules: [{if: $A}, {when: manual}]}\n"
                    "mild: {stage: gate, script: [x], rules: [{when: manual, allow_failure: true}]}\n"
                    "t: {stage: test, script: [x]}\n"
                    "u: {stage: test, script: [x], needs: [a]}\n"
                    "v: {stage: test, script: [x], needs: [hand]}\n"
                    "w: {stage: test, script: [x], needs: [v, mild]}\n"
                    "d: {stage: deploy, script: [x], needs: [t]}\n");
    const Graph graph(file.pipeline);
    const auto gates = [&](const QString &job) {
        QStringList all = gatesOf(file.pipeline, graph, job).values();
        all.sort();
        return all;
    };
    QCOMPARE(gates(u"a"_s), QStringList());
    QCOMPARE(gates(u"hand"_s), QStringList{u"hand"_s});
    QCOMPARE(gates(u"t"_s), (QStringList{u"gate"_s, u"rule"_s}));
    QCOMPARE(gates(u"u"_s), QStringList());
    QCOMPARE(gates(u"v"_s), QStringList{u"hand"_s});
    QCOMPARE(gates(u"w"_s), (QStringList{u"hand"_s, u"mild"_s}));
    QCOMPARE(gates(u"d"_s), (QStringList{u"gate"_s, u"rule"_s}));
}

void TestGraph::ordersJobs()
{
    const File file(mixed);
    const Graph graph(file.pipeline);
    const QList<int> order = graph.order();
    QCOMPARE(order.size(), graph.size());
    for (const int job : order) {
        for (const int other : graph.predecessors(job))
            QVERIFY(order.indexOf(other) < order.indexOf(job));
    }
    const File round("a: {script: [x], needs: [b]}\nb: {script: [x], needs: [a]}\nc: {script: [x]}\nd: {script: [x], needs: [b]}\n");
    const Graph circle(round.pipeline);
    QCOMPARE(names(circle, circle.order()), QStringList{u"c"_s});
}

void TestGraph::findsFaults_data()
{
    QTest::addColumn<QByteArray>("jobs");
    QTest::addColumn<QStringList>("expected");
    const QByteArray stages = "stages: [one, two]\n";
    QTest::newRow("undefined") << stages + "a: {stage: one, script: [x], needs: [b]}\n" << QStringList{u"undefined a b"_s};
    QTest::newRow("optional") << stages + "a: {stage: one, script: [x], needs: [{job: b, optional: true}]}\n" << QStringList();
    QTest::newRow("template") << stages + ".b: {script: [x]}\na: {stage: one, script: [x], needs: [.b]}\n"
                              << QStringList{u"undefined a .b"_s};
    QTest::newRow("itself") << stages + "a: {stage: one, script: [x], needs: [a]}\n" << QStringList{u"itself a a"_s};
    QTest::newRow("later") << stages + "a: {stage: one, script: [x], needs: [b]}\nb: {stage: two, script: [x], needs: []}\n"
                           << QStringList{u"later a b"_s};
    QTest::newRow("later, optional") << stages
            + "a: {stage: one, script: [x], needs: [{job: b, optional: true}]}\nb: {stage: two, script: [x]}\n"
                                     << QStringList{u"later a b"_s};
    QTest::newRow("same stage") << stages + "a: {stage: one, script: [x], needs: [b]}\nb: {stage: one, script: [x]}\n" << QStringList();
    QTest::newRow("circle of three")
        << stages + "a: {stage: one, script: [x], needs: [b]}\nb: {stage: one, script: [x], needs: [c]}\nc: {stage: one, script: [x], needs: [a]}\n"
        << QStringList{u"circle a → b → c → a"_s};
    QTest::newRow("two circles") << stages
            + "a: {stage: one, script: [x], needs: [b]}\nb: {stage: one, script: [x], needs: [a]}\nc: {stage: one, script: [x], needs: "
              "[d]}\n"
              "d: {stage: one, script: [x], needs: [c]}\n"
                                 << QStringList{u"circle a → b → a"_s, u"circle c → d → c"_s};
    QTest::newRow(".post before") << stages + "a: {stage: two, script: [x], needs: [z]}\nz: {stage: .post, script: [x]}\n"
                                  << QStringList{u"later a z"_s};
}

void TestGraph::findsFaults()
{
    QFETCH(QByteArray, jobs);
    const File file(jobs);
    QStringList found;
    for (const NeedFault &fault : Graph(file.pipeline).faults()) {
        switch (fault.kind) {
        case NeedFault::Kind::Undefined:
            found.append(u"undefined %1 %2"_s.arg(fault.job, fault.need.job));
            break;
        case NeedFault::Kind::Itself:
            found.append(u"itself %1 %2"_s.arg(fault.job, fault.need.job));
            break;
        case NeedFault::Kind::LaterStage:
            found.append(u"later %1 %2"_s.arg(fault.job, fault.need.job));
            break;
        case NeedFault::Kind::Circle:
            found.append(u"circle "_s + fault.circle.join(u" → "_s));
            QVERIFY(!fault.need.span.isEmpty());
            break;
        }
    }
    QTEST(found, "expected");
}

void TestGraph::followsTheRulesOfAPipeline()
{
    // Only on tags do these two need one another.
    const File file(
        "a:\n  script: [x]\n  rules:\n    - if: $CI_COMMIT_TAG\n      needs: [b]\n    - when: on_success\nb:\n  script: [x]\n  needs: [a]\n"
        "c:\n  script: [x]\n  rules: [{if: $CI_COMMIT_BRANCH}]\n");
    Event event;
    const Graph onPush(file.pipeline, listJobs(file.pipeline, file.tree.source(), event));
    QCOMPARE(onPush.size(), 3);
    QVERIFY(onPush.faults().isEmpty());
    event.source = gitlab::PipelineSource::Tag;
    const Listing listing = listJobs(file.pipeline, file.tree.source(), event);
    const Graph onTag(file.pipeline, listing);
    QCOMPARE(onTag.size(), 2);
    QCOMPARE(onTag.faults().size(), 1);
    QCOMPARE(onTag.faults().constFirst().circle, (QStringList{u"a"_s, u"b"_s, u"a"_s}));
    QCOMPARE(listing.problems.size(), 1);
    QVERIFY2(listing.problems.constFirst().message.contains(u"circle"_s), qPrintable(listing.problems.constFirst().message));
}

void TestGraph::isLinear()
{
    const auto text = [](int jobs) {
        QByteArray out = "stages: [";
        for (int stage = 0; stage < 50; ++stage)
            out += "s" + QByteArray::number(stage) + ", ";
        out += "last]\n";
        for (int i = 0; i < jobs; ++i) {
            out += "j" + QByteArray::number(i) + ": {stage: s" + QByteArray::number(i * 50 / jobs) + ", script: [x]";
            if (i % 3 == 0 && i > 0)
                out += ", needs: [j" + QByteArray::number(i - 1) + "]";
            out += "}\n";
        }
        return out;
    };
    const File small(text(2'000));
    const File large(text(20'000));
    const auto steps = [](const File &file) {
        const Graph graph(file.pipeline);
        const qint64 before = workDone(Work::GraphSteps);
        const qsizetype ordered = graph.order().size();
        const qsizetype faults = graph.faults().size();
        const qsizetype ancestors = graph.ancestors(graph.size() - 1).size();
        return ordered == graph.size() && faults == 0 && ancestors > graph.size() / 2 ? workDone(Work::GraphSteps) - before : -1;
    };
    const qint64 few = steps(small);
    const qint64 many = steps(large);
    QVERIFY2(few > small.pipeline.jobs.size(), qPrintable(QString::number(few)));
    QVERIFY2(many <= 11 * few, qPrintable(u"ten times the jobs took %1 steps, not %2"_s.arg(many).arg(10 * few)));
}

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
