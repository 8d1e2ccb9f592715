// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/commit_facts.h"
#include "core/compare/compare.h"
#include "core/compare/job_times.h"
#include "core/gitlab/language/glob.h"
#include "core/gitlab/run/caches.h"

#include <deque>
#include <map>
#include <vector>

namespace caravan::compare {

/// A cache of a job by its place among the job's.
using CacheOfJob = std::pair<QString, int>;

enum class Outcome;

struct ReplayInputs {
    const Inputs &comparing;
    const project::History &history;
    const FollowedFiles &files;
    const QList<CommitFacts> &facts; ///< by commit
    int first = 0;                   ///< commits before this one only fill the store
    /// Where given, it is told what each cache found in each run that asked for it; of a job with several instances the first one counts.
    std::map<CacheOfJob, QList<Outcome>> *caches = nullptr;
};

/// A cache that a job of the pipeline uses.
struct ReplayedUse {
    const gitlab::Job *job = nullptr;
    const gitlab::Cache *cache = nullptr;
    int index = 0;             ///< in the job's list
    int versions = -1;         ///< number of the versions of its files; -1: it is not made of files
    bool isOfSources = false;  ///< the files are sources: what is kept has nothing to do with dependencies
    bool isOfBranch = false;   ///< the key differs from branch to branch
    bool isNewEachRun = false; ///< the key differs from run to run
    bool pulls = true;
    bool pushes = true;
    double bytes = 0; ///< in the store
};

struct ReplayedJob {
    QString name;      ///< as the file has it
    size_t member = 0; ///< number in ReplayedPipeline::jobs
    int stage = 0;
    bool isCounted = false; ///< the first instance, which has the times of all
    QList<int> uses;        ///< numbers in ReplayedPipeline::uses
};

/// Keys as numbers: what a use asks for in this order; it writes the first.
using AskedKeys = QList<int>;

/// The pipeline of commits for which GitLab starts the same jobs.
struct ReplayedPipeline {
    gitlab::Event event;
    bool isMade = false;          ///< GitLab makes a pipeline
    std::deque<gitlab::Job> jobs; ///< as the pipeline has them
    std::vector<ReplayedUse> uses;
    QList<ReplayedJob> order; ///< by stage
    QMap<QString, gitlab::Field<QString>> workflow;
    const JobTimes *times = nullptr;
    std::map<int, gitlab::Variables> variables;          ///< by line of the history; negative: of the event, and of another branch
    std::map<std::tuple<int, int, int>, AskedKeys> keys; ///< by use, branch and version of files
};

/// The pipelines that one text makes for the commits of a history, and the keys of their caches.
class ReplayedPipelines
{
public:
    ReplayedPipelines(const Column &column, const gitlab::Pipeline &pipeline, const ReplayInputs &inputs);
    ReplayedPipelines(const ReplayedPipelines &) = delete;
    ReplayedPipelines &operator=(const ReplayedPipelines &) = delete;

    /// The pipeline of a commit, on the default branch or on another.
    ReplayedPipeline &of(int commit, bool isOfMain);
    /// What the use called \a number asks for in the pipeline of \a commit.
    const AskedKeys &keysOf(ReplayedPipeline &pipeline, int number, int commit);
    /// The number of the versions of a key's files; -1 for a key that is not made of files.
    int versionsOf(const gitlab::CacheKey &key);
    const Versions &versions(int number) const { return m_versions.at(number); }

    /// The keys made of files.
    const QList<gitlab::CacheKey> &fileKeys() const { return m_keys; }
    /// Whether some key made of files is another one than for the parent.
    bool changesKeys(int commit) const;
    /// Whether rules ask for changed files in a way that only GitLab can tell: such jobs are counted in each run.
    bool hasOpenPatterns() const { return m_hasOpenPatterns; }

private:
    ReplayedPipeline pipelineFor(const gitlab::Event &event) const;
    gitlab::Event eventOfOthers() const;
    void readPatterns();
    QByteArray signatureOf(int commit) const;
    bool isOfSources(const gitlab::CacheKey &key) const;
    void addUses(ReplayedPipeline &pipeline, ReplayedJob &job);
    const gitlab::Variables &variablesOf(ReplayedPipeline &pipeline, int line) const;
    gitlab::CacheUse useIn(const ReplayedUse &use, const gitlab::Event &event, const gitlab::Variables &variables, int commit) const;
    const JobTimes &timesOf(const ReplayedPipeline &pipeline, bool isOfMain);

    const Column &m_column;
    const gitlab::Pipeline &m_pipeline;
    const ReplayInputs &m_inputs;
    gitlab::Event m_others; ///< of branches other than the default one
    bool m_asksForChanges = false;
    bool m_hasOpenPatterns = false;
    QList<gitlab::Glob> m_patterns;                                  ///< by which rules ask for changed files
    std::map<std::pair<bool, QByteArray>, ReplayedPipeline> m_known; ///< by default branch or not, and signature
    JobTimes m_times;
    std::optional<JobTimes> m_timesOfOthers;
    QList<gitlab::CacheKey> m_keys; ///< those made of files, without prefix
    QList<Versions> m_versions;     ///< of m_keys
    QHash<QString, int> m_keyNumbers;
};

} // namespace caravan::compare
