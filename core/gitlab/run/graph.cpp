// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/graph.h"

#include "core/base/texts.h"
#include "core/base/work.h"
#include "core/gitlab/pipeline/checks.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <queue>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(GraphTexts);

/// How a job holds back those behind it until somebody starts it.
enum class Gate { None, OfNeeds, OfStages };

Gate gateOf(const Job &job)
{
    if (!job.conditions.rules)
        return job.when != "manual"_L1 ? Gate::None : job.allowsFailure ? Gate::OfNeeds : Gate::OfStages;
    Gate gate = Gate::None;
    for (const Rule &rule : *job.conditions.rules) {
        if ((rule.when.isEmpty() ? job.when : rule.when) == "manual"_L1)
            gate = std::max(gate, rule.allowsFailure.value_or(job.allowsFailure) ? Gate::OfNeeds : Gate::OfStages);
    }
    return gate;
}

} // namespace

Graph::Graph(const Pipeline &pipeline)
{
    const QHash<QString, int> stages = stageNumbers(pipeline);
    QMap<qsizetype, int> written;
    for (const qsizetype place : pipeline.order) {
        const Job &job = pipeline.jobs.at(place);
        written.insert(place, size());
        add(job.name, job.stage.value, job.needs, stages);
    }
    m_written = written.values();
    for (const qsizetype place : pipeline.order) {
        const Job &job = pipeline.jobs.at(place);
        for (const Instance &instance : job.instances) {
            if (!m_numbers.contains(instance.name))
                m_numbers.insert(instance.name, m_numbers.value(job.name));
        }
    }
    link();
}

Graph::Graph(const Pipeline &pipeline, const Listing &listing)
{
    const QHash<QString, int> stages = stageNumbers(pipeline);
    for (const ListedJob &job : listing.jobs) {
        if (job.verdict.included != Inclusion::No)
            add(job.name, job.stage, job.needs, stages);
    }
    m_written.resize(size());
    std::iota(m_written.begin(), m_written.end(), 0);
    link();
}

void Graph::add(const QString &name, const QString &stage, const std::optional<QList<Need>> &needs, const QHash<QString, int> &stages)
{
    constexpr int unknownStage = std::numeric_limits<int>::max() - 1; // behind all but .post
    const Node node{name, stages.value(stage, unknownStage), needs};
    m_numbers.insert(name, int(m_nodes.size()));
    m_stages[node.stage].append(int(m_nodes.size()));
    m_nodes.append(node);
}

void Graph::link()
{
    m_needs.resize(m_nodes.size());
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (!m_nodes.at(i).needs)
            continue;
        QSet<int> seen;
        for (const Need &need : *m_nodes.at(i).needs) {
            const int other = numberOf(need.job);
            if (other >= 0 && !seen.contains(other)) {
                seen.insert(other);
                m_needs[i].append(other);
            }
        }
    }
}

QList<int> Graph::predecessors(int job) const
{
    if (!waitsForStages(job))
        return m_needs.at(job);
    QList<int> before;
    for (auto it = m_stages.cbegin(); it != m_stages.cend() && it.key() < m_nodes.at(job).stage; ++it)
        before += *it;
    return before;
}

QSet<int> Graph::ancestors(int job) const
{
    QSet<int> found;
    QList<int> open{job};
    int passed = std::numeric_limits<int>::min(); // all jobs of stages before this one are in
    while (!open.isEmpty()) {
        const int next = open.takeLast();
        const auto take = [&](int other) {
            countWork(Work::GraphSteps);
            if (!found.contains(other)) {
                found.insert(other);
                open.append(other);
            }
        };
        for (const int other : m_needs.at(next))
            take(other);
        if (!waitsForStages(next) || m_nodes.at(next).stage <= passed)
            continue;
        for (auto it = m_stages.lowerBound(passed); it != m_stages.cend() && it.key() < m_nodes.at(next).stage; ++it) {
            for (const int other : *it)
                take(other);
        }
        passed = m_nodes.at(next).stage;
    }
    found.remove(job);
    return found;
}

QList<int> Graph::order() const
{
    QList<QList<int>> neededBy(m_nodes.size());
    QList<int> unmet(m_nodes.size());
    QMap<int, int> unfinished;     // jobs by stage
    QMap<int, QList<int>> waiting; // for the stages before theirs
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (int job = 0; job < size(); ++job) {
        ++unfinished[m_nodes.at(job).stage];
        unmet[job] = int(m_needs.at(job).size());
        for (const int other : m_needs.at(job))
            neededBy[other].append(job);
        if (waitsForStages(job))
            waiting[m_nodes.at(job).stage].append(job);
        else if (unmet.at(job) == 0)
            ready.push(job);
    }
    QList<int> done;
    while (true) {
        while (!waiting.isEmpty() && (unfinished.isEmpty() || waiting.firstKey() <= unfinished.firstKey())) {
            for (const int job : waiting.take(waiting.firstKey()))
                ready.push(job);
        }
        if (ready.empty())
            return done;
        const int job = ready.top();
        ready.pop();
        done.append(job);
        countWork(Work::GraphSteps, 1 + neededBy.at(job).size());
        const auto left = unfinished.find(m_nodes.at(job).stage);
        if (--*left == 0)
            unfinished.erase(left);
        for (const int other : neededBy.at(job)) {
            if (--unmet[other] == 0)
                ready.push(other);
        }
    }
}

QList<NeedFault> Graph::faults() const
{
    QList<NeedFault> faults;
    for (const Node &node : m_nodes) {
        for (const Need &need : node.needs.value_or(QList<Need>())) {
            const int other = numberOf(need.job);
            if (other < 0) {
                if (!need.isOptional)
                    faults.append({NeedFault::Kind::Undefined, node.name, need, {}});
            } else if (m_nodes.at(other).name == node.name) {
                faults.append({NeedFault::Kind::Itself, node.name, need, {}});
            } else if (m_nodes.at(other).stage > node.stage) {
                faults.append({NeedFault::Kind::LaterStage, node.name, need, {}});
            }
        }
    }
    return faults + circles();
}

/// A walk in depth over needs; an edge back to a job that is being walked closes a circle.
QList<NeedFault> Graph::circles() const
{
    enum class Mark { Unseen, Open, Closed };
    struct Step {
        int job = 0;
        qsizetype next = 0;
    };
    QList<NeedFault> faults;
    QList<Mark> marks(m_nodes.size(), Mark::Unseen);
    for (const int start : m_written) {
        if (marks.at(start) != Mark::Unseen)
            continue;
        QList<Step> path{{start}};
        marks[start] = Mark::Open;
        while (!path.isEmpty()) {
            Step &top = path.last();
            countWork(Work::GraphSteps);
            if (top.next >= m_needs.at(top.job).size()) {
                marks[top.job] = Mark::Closed;
                path.removeLast();
                continue;
            }
            const int other = m_needs.at(top.job).at(top.next++);
            if (other == top.job)
                continue;
            if (marks.at(other) == Mark::Unseen) {
                marks[other] = Mark::Open;
                path.append(Step{other});
            } else if (marks.at(other) == Mark::Open) {
                NeedFault fault{NeedFault::Kind::Circle, m_nodes.at(top.job).name, {}, {}};
                for (const Need &need : *m_nodes.at(top.job).needs) {
                    if (numberOf(need.job) == other)
                        fault.need = need;
                }
                for (const Step &step : std::as_const(path)) {
                    if (!fault.circle.isEmpty() || step.job == other)
                        fault.circle.append(m_nodes.at(step.job).name);
                }
                fault.circle.append(m_nodes.at(other).name);
                faults.append(fault);
            }
        }
    }
    return faults;
}

QSet<QString> gatesOf(const Pipeline &pipeline, const Graph &graph, const QString &job)
{
    QSet<QString> gates;
    QList<int> open{graph.numberOf(job)};
    QSet<int> seen(open.cbegin(), open.cend());
    int passed = std::numeric_limits<int>::min(); // all jobs of stages before this one are seen
    const auto gateAt = [&](int number) { return gateOf(*pipeline.job(graph.node(number).name)); };
    if (gateAt(open.constFirst()) != Gate::None)
        gates.insert(job);
    while (!open.isEmpty()) {
        const int next = open.takeLast();
        const int stage = graph.node(next).stage;
        const QList<int> before = graph.waitsForStages(next) && stage <= passed ? QList<int>() : graph.predecessors(next);
        if (graph.waitsForStages(next))
            passed = std::max(passed, stage);
        for (const int other : before) {
            countWork(Work::GraphSteps);
            const Gate gate = gateAt(other);
            const bool isWaitedFor = gate != Gate::OfNeeds || !graph.waitsForStages(next);
            if (gate != Gate::None && isWaitedFor)
                gates.insert(graph.node(other).name);
            if (isWaitedFor && !seen.contains(other)) {
                seen.insert(other);
                open.append(other);
            }
        }
    }
    return gates;
}

QString circleSentence(const NeedFault &circle)
{
    return GraphTexts::tr("Jobs need one another in a circle: %1.").arg(circle.circle.join(u" → "_s));
}

QList<Issue> needCircles(const Pipeline &pipeline)
{
    const auto needs = [](const Job &job) { return job.needs && !job.needs->isEmpty(); };
    if (std::none_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), needs))
        return {};
    QList<Issue> issues;
    for (const NeedFault &fault : Graph(pipeline).faults()) {
        if (fault.kind == NeedFault::Kind::Circle)
            issues.append({u"need-cycle"_s, circleSentence(fault), fault.job, fault.need.span});
    }
    placeIssues(issues, pipeline);
    return issues;
}

} // namespace caravan::gitlab
