// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/column_replay.h"

#include "core/compare/cache_store.h"
#include "core/compare/scenario_mix.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/inputs.h"

#include <algorithm>
#include <optional>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsPerHour = 3600;

/// What a pipeline found.
struct Finding {
    int asked = 0;
    int found = 0;
    int stale = 0; ///< of those found, made for other dependencies

    void add(const Finding &other)
    {
        asked += other.asked;
        found += other.found;
        stale += other.stale;
    }
    Outcome outcome() const
    {
        if (asked == 0)
            return Outcome::Uncached;
        if (found == 0)
            return Outcome::Miss;
        return found == asked && stale == 0 ? Outcome::Hit : Outcome::Partial;
    }
};

/// What all jobs of a pipeline found.
struct PipelineFinding {
    Finding finding;
    QSet<int> keys; ///< that were asked for
};

class Replay
{
public:
    Replay(const Column &column, const gitlab::Pipeline &pipeline, const ReplayInputs &inputs) :
        m_column(column), m_inputs(inputs), m_store(inputs.comparing.runner), m_pipelines(column, pipeline, inputs)
    {
    }

    ColumnReplay run();

private:
    void findImage();
    void play(ReplayedPipeline &pipeline, int commit);
    Finding pull(ReplayedPipeline &pipeline, const ReplayedJob &job, int commit, QList<bool> &found, PipelineFinding &all);
    void push(ReplayedPipeline &pipeline, const ReplayedJob &job, int commit);
    std::optional<Finding> imageFinding(int commit);
    void addTime(const ReplayedPipeline &pipeline, const ReplayedJob &job, const Finding &finding, const QList<bool> &found,
                 const std::optional<Finding> &image, int commit);
    QList<estimate::Scenario> preferred(const Finding &finding, const std::optional<Finding> &image, int commit) const;

    const Column &m_column;
    const ReplayInputs &m_inputs;
    CacheStore m_store;
    ReplayedPipelines m_pipelines;
    int m_image = -1;   ///< number of the versions of the files that the project's image is made of; -1: it has none
    QSet<int> m_images; ///< versions of them for which an image is in the registry
    ColumnReplay m_replay;
    Range<double> m_seconds;
};

/// Looks for the caches that \a job asks for; \a all counts each key once in a pipeline, as it is found first.
Finding Replay::pull(ReplayedPipeline &pipeline, const ReplayedJob &job, int commit, QList<bool> &found, PipelineFinding &all)
{
    Finding own;
    const qint64 time = m_inputs.history.commits.at(commit).time;
    for (const int number : job.uses) {
        if (!pipeline.uses[size_t(number)].pulls)
            continue;
        const AskedKeys &keys = m_pipelines.keysOf(pipeline, number, commit);
        const CacheStore::Entry *entry = nullptr;
        for (const int key : keys) {
            entry = m_store.find(key, time);
            if (entry)
                break;
        }
        found.append(entry != nullptr);
        const bool isStale =
            entry && !pipeline.uses[size_t(number)].isOfSources && entry->dependencies != m_inputs.facts.at(commit).dependencies;
        const Finding one{1, entry ? 1 : 0, isStale ? 1 : 0};
        own.add(one);
        if (m_inputs.caches && job.isCounted && commit >= m_inputs.first)
            (*m_inputs.caches)[{job.name, pipeline.uses[size_t(number)].index}].append(one.outcome());
        if (!all.keys.contains(keys.constFirst()))
            all.finding.add(one);
        all.keys.insert(keys.constFirst());
    }
    return own;
}

void Replay::push(ReplayedPipeline &pipeline, const ReplayedJob &job, int commit)
{
    const qint64 time = m_inputs.history.commits.at(commit).time;
    for (const int number : job.uses) {
        const ReplayedUse &use = pipeline.uses[size_t(number)];
        if (use.pushes)
            m_store.put(m_pipelines.keysOf(pipeline, number, commit).constFirst(),
                        {time, time, use.bytes, m_inputs.facts.at(commit).dependencies});
    }
}

/// An image that the project builds for itself, which its registry keeps.
void Replay::findImage()
{
    const recipes::Strategy *strategy = m_inputs.comparing.knowledge.catalogue.strategy(m_column.strategy);
    const auto made = strategy && !strategy->imageVariable.isEmpty() ? recipes::imageInputs(m_inputs.comparing.project)
                                                                     : Result<recipes::ImageInputs>(Error{});
    if (!made)
        return;
    m_image = m_pipelines.versionsOf({{}, made->files, {}, false});
}

std::optional<Finding> Replay::imageFinding(int commit)
{
    if (m_image < 0)
        return std::nullopt;
    const int version = m_pipelines.versions(m_image).ofCommits.at(commit);
    const bool isThere = m_images.contains(version);
    m_images.insert(version);
    return Finding{1, isThere ? 1 : 0, 0};
}

/// The scenarios that a job's run is the most like, best first.
QList<estimate::Scenario> Replay::preferred(const Finding &finding, const std::optional<Finding> &image, int commit) const
{
    const CommitFacts &facts = m_inputs.facts.at(commit);
    const estimate::Scenario plain = facts.changesBuild ? estimate::Scenario::Sources : estimate::Scenario::Warm;
    const estimate::Scenario dependencies = estimate::Scenario::Dependencies;
    QList<estimate::Scenario> scenarios;
    const bool isMissing = finding.found < finding.asked || (image && image->found == 0);
    if (isMissing)
        scenarios.append(facts.scenario);
    else if (finding.stale > 0)
        scenarios.append(dependencies);
    else
        scenarios.append(finding.asked > 0 || image ? plain : facts.scenario);
    if (isMissing && image)
        scenarios.append(dependencies);
    for (const estimate::Scenario scenario : {plain, estimate::Scenario::Warm, dependencies, estimate::Scenario::NewBranch,
                                              estimate::Scenario::Compiler, estimate::Scenario::Cold})
        scenarios.append(scenario);
    if (isMissing && image) // the plain scenarios find the image
        scenarios.removeAll(plain);
    return scenarios;
}

void Replay::addTime(const ReplayedPipeline &pipeline, const ReplayedJob &job, const Finding &finding, const QList<bool> &found,
                     const std::optional<Finding> &image, int commit)
{
    const JobTime *time = pipeline.times->timeOf(job.name, preferred(finding, image, commit), found);
    if (!time)
        return;
    m_replay.seconds.last() += time->seconds.p50;
    if (commit < m_inputs.first)
        return;
    m_seconds.p10 += time->seconds.p10;
    m_seconds.p50 += time->seconds.p50;
    m_seconds.p90 += time->seconds.p90;
    m_replay.co2eGrams.low += time->co2eGrams.low;
    m_replay.co2eGrams.mid += time->co2eGrams.mid;
    m_replay.co2eGrams.high += time->co2eGrams.high;
}

/// Runs the pipeline of a commit: jobs of a stage side by side, stage by stage.
void Replay::play(ReplayedPipeline &pipeline, int commit)
{
    m_replay.seconds.append(0);
    if (!pipeline.isMade || !m_inputs.history.concerns(m_inputs.history.commits.at(commit))) {
        m_replay.outcomes.append(Outcome::NotRun);
        return;
    }
    const std::optional<Finding> image = imageFinding(commit);
    PipelineFinding all{image.value_or(Finding()), {}};
    for (auto stage = pipeline.order.cbegin(); stage != pipeline.order.cend();) {
        const auto end = std::find_if(stage, pipeline.order.cend(), [&](const ReplayedJob &job) { return job.stage != stage->stage; });
        for (auto job = stage; job != end; ++job) {
            QList<bool> found;
            const Finding own = pull(pipeline, *job, commit, found, all);
            if (job->isCounted)
                addTime(pipeline, *job, own, found, image, commit);
        }
        for (auto job = stage; job != end; ++job)
            push(pipeline, *job, commit);
        stage = end;
    }
    m_replay.outcomes.append(all.finding.outcome());
}

ColumnReplay Replay::run()
{
    findImage();
    for (int i = 0; i < int(m_inputs.history.commits.size()); ++i) {
        const bool isOfMain = m_inputs.history.lines.at(m_inputs.history.commits.at(i).line).isDefault;
        play(m_pipelines.of(i, isOfMain), i);
        if (i < m_inputs.first) {
            play(m_pipelines.of(i, !isOfMain), i); // what is there before, for both kinds
            m_replay.seconds.removeLast();
            m_replay.outcomes.removeLast();
            continue;
        }
        m_replay.all.add(m_replay.outcomes.constLast());
        if (isOfMain)
            m_replay.ofDefaultBranch.add(m_replay.outcomes.constLast());
        m_replay.keyChanges += m_pipelines.changesKeys(i) ? 1 : 0;
    }
    m_replay.hours = {m_seconds.p10 / secondsPerHour, m_seconds.p50 / secondsPerHour, m_seconds.p90 / secondsPerHour};
    m_replay.expired = m_store.expired();
    m_replay.evicted = m_store.evicted();
    m_replay.refused = m_store.refused();
    m_replay.isTimed = m_column.failure().isEmpty();
    m_replay.fileKeys = m_pipelines.fileKeys();
    m_replay.countsOpenRules = m_pipelines.hasOpenPatterns();
    return m_replay;
}

} // namespace

void Tally::add(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotRun:
        ++notRun;
        return;
    case Outcome::Uncached:
        ++uncached;
        return;
    case Outcome::Hit:
        ++hits;
        return;
    case Outcome::Partial:
        ++partial;
        return;
    case Outcome::Miss:
        ++misses;
        return;
    }
}

ColumnReplay replayColumn(const Column &column, const ReplayInputs &inputs)
{
    const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, column.text));
    const auto pipeline =
        tree && column.isPossible ? gitlab::readPipeline(*tree, *inputs.comparing.reading) : Result<gitlab::Pipeline>(Error{});
    return pipeline ? Replay(column, *pipeline, inputs).run() : ColumnReplay();
}

} // namespace caravan::compare
