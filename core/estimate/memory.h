// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/estimate/job_run.h"
#include "core/estimate/plan.h"
#include "core/recipes/job_failure.h"

#include <deque>
#include <list>
#include <unordered_map>

namespace caravan::estimate {

/// What a job does once it has started, wherever it stands in the text.
struct Deed {
    QString stage;
    bool isPages = false;
    std::optional<gitlab::Image> image;
    QStringList services;
    QMap<QString, QString> variables;
    QList<gitlab::Cache> caches;
    std::optional<gitlab::Artifacts> artifacts;
    QStringList beforeScript;
    QStringList script;
    QStringList afterScript;
    QMap<QString, QString> scriptFiles;
    QString timeout;
    gitlab::Retry retry;
    QStringList tags;
    bool operator==(const Deed &) const = default;
};

/// What \a job does, as it is written.
Deed readDeed(const gitlab::Job &job);

/// A deed as the text of a job has it, with what is asked of it in each pipeline that the job is in.
struct WrittenDeed {
    Deed deed;
    size_t hash = 0;          ///< of the scripts
    bool namesTheJob = false; ///< says something that is another thing in each job
    bool movesSwitch = false; ///< recipes::mayMoveSwitch()
};

/// A job in one run of an earlier estimate.
struct Remembered {
    quint64 deed = 0; ///< the versions of these then; 0: it has not been there
    quint64 intake = 0;
    Supply supply = {};
    Answers answers = {};
    std::shared_ptr<const JobRun> run = nullptr; ///< null: it did not run
    quint64 stamp = 0;                           ///< of the world when it started
    int stage = -1;                              ///< number of its stage then
};

/// A job as it was in the last estimate, with all that is remembered of its runs.
struct KnownJob {
    std::shared_ptr<const WrittenDeed> written; ///< null: it has not been there
    std::optional<QStringList> producers;       ///< Member::producers
    Foresights foresights;
    quint64 deedVersion = 0;      ///< another number whenever it does something else, or that is another
    quint64 intakeVersion = 0;    ///< another number whenever it takes the artifacts of other jobs
    quint64 kind = 0;             ///< the same for jobs that are alike but for their names; 0: what it does may hang on its name
    std::vector<Remembered> runs; ///< by RunMemory::number
};

/// Artifacts of several jobs as one, as they were put together in an earlier estimate.
struct RememberedSupply {
    QStringList producers;
    QList<Archive> parts;
    Supply supply;
};

/// What is remembered of one run of a pipeline, besides its jobs.
struct RunMemory {
    size_t number = 0;
    QHash<int, RememberedSupply> supplies; ///< by the stage that gets them
    std::optional<World> middle;           ///< the world when the first job began that had to be played again
    std::optional<World> end;              ///< the world when all had ended
};

/// A run of a pipeline on a runner; scenarios begin with the same runs.
struct RunId {
    QString runner;
    Revision revision;
    bool isJoined = false; ///< caches of other pipelines of the project are there, too
    size_t change = 0;     ///< a hash of what the change of dependencies makes anew
    bool operator==(const RunId &) const = default;
};
inline size_t qHash(const RunId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.runner, id.isJoined, id.change, id.revision.run, id.revision.commit, id.revision.sources,
                      id.revision.dependencies, id.revision.compiler);
}

/// A job that takes part in a run: what its pipeline makes of it, and what is remembered.
struct Participant {
    const gitlab::Job *job = nullptr;
    KnownJob *known = nullptr;
};

/// What jobs as they are written do, and come to by the job and its image: the same in the pipelines of all events.
struct Foreseen {
    QHash<std::pair<const gitlab::Job *, QString>, Foresights> foresights;
    QHash<const gitlab::Job *, std::shared_ptr<const WrittenDeed>> deeds;
};

/// A pipeline as it was before other versions of OCaml were named: one for all events.
struct OtherCompilers {
    QMap<QString, QString> versions; ///< that it named, by those that are named now
    gitlab::Pipeline pipeline;
    Foreseen foreseen; ///< of it
};

/// The pipeline of one start, from estimate to estimate.
class Followed
{
public:
    /// Takes in the pipeline as it is now, as far as it was told to have missed it. \a foreseen: of that very pipeline.
    void follow(const Inputs &inputs, const Start &start, Foreseen &foreseen);
    /// The same where it is followed as it was with \a other versions of OCaml.
    void follow(const Inputs &inputs, const Start &start, OtherCompilers &other);
    /// Where its pipeline names other versions of OCaml than the one of the inputs: by those of the inputs.
    const QMap<QString, QString> &otherCompilers() const { return m_otherCompilers; }
    /// Only these jobs may differ when follow() is called next, with those of earlier calls; null: all may.
    void miss(const QStringList *edited);
    /// Whether expectEdits() has something to do.
    bool isUnprepared() const { return m_plan && m_missed && m_missed->isEmpty() && !m_expectsEdits; }
    /// Takes in the terms of all jobs of the pipeline that was followed last.
    void expectEdits(const QHash<QString, Terms> &terms);

    const Plan &plan() const { return *m_plan; }
    /// By the numbers of the plan's members; until follow() is called again.
    const QList<Participant> &participants() const { return m_participants; }
    RunMemory &run(const RunId &id);

private:
    bool isAsItWas(const Inputs &inputs);
    void followAs(const Inputs &inputs, const Start &start, Foreseen &foreseen);
    bool isSamePlan(const Inputs &inputs, const QStringList &edited) const;
    void makePlan(const Inputs &inputs, const Start &start);
    void findJobs(const Inputs &inputs, const QStringList *edited);
    void takeIn(KnownJob &known, std::shared_ptr<const WrittenDeed> written, const std::optional<QStringList> &producers);
    std::shared_ptr<const WrittenDeed> deedOf(qsizetype number, Foreseen &foreseen) const;
    void foresee(const Inputs &inputs, const QStringList *edited, Foreseen &foreseen);
    quint64 kindOf(const KnownJob &known);
    /// What is found out once for all jobs of a pipeline.
    struct Sight {
        recipes::MovedSwitches switches;
        recipes::FileGivers givers;
        QHash<QString, recipes::Image> images; ///< what is known of them, by their names
    };
    static Foresights foresightsOf(const Inputs &inputs, const gitlab::Job &job, bool moves, const QString &image, Sight &sight);

    QMap<QString, QString> m_otherCompilers;
    const gitlab::Job *m_written = nullptr; ///< the jobs of the pipeline that was taken in last, where they were
    std::optional<Plan> m_plan;
    QHash<QString, Terms> m_terms;       ///< of jobs that were edited, or may be, as the plan has them
    bool m_expectsEdits = false;         ///< all jobs are among these
    std::optional<QStringList> m_missed; ///< jobs that differ from those of the last call of follow(); nullopt: any may
    std::deque<gitlab::Job> m_made;      ///< jobs that are not as they are written, behind their participants
    QList<int> m_makers;                 ///< places in m_made, by member; -1: none
    QList<Participant> m_participants;
    std::unordered_map<QString, KnownJob> m_jobs; ///< by name of the instance
    QHash<RunId, RunMemory> m_runs;
    /// Jobs that are alike: one of them.
    struct Kind {
        std::shared_ptr<const WrittenDeed> written; ///< the stage counts for nothing
        Foresights foresights;
        quint64 number = 0;
    };
    QMultiHash<size_t, Kind> m_kinds; ///< by a hash of the scripts
    quint64 m_versions = 0;           ///< given so far
};

/// A child pipeline, with what is remembered of its estimates.
struct KnownChild {
    gitlab::Downstream of;
    gitlab::Event event;
    std::optional<gitlab::Pipeline> pipeline; ///< nullopt: it cannot be read
    Memory memory;
};

class Memory::Data
{
public:
    /// The pipeline may be another one than the last, as \a inputs say.
    void begin(const Inputs &inputs);
    /// Brings the pipelines of all \a starts up to date. They are kept until others are asked for.
    void follow(const Inputs &inputs, const QList<Start> &starts);
    Followed &followed(const Start &start);
    void expectEdits(const gitlab::Pipeline &pipeline);
    /// The pipeline of the inputs, or as it was when it named other versions of OCaml.
    const gitlab::Pipeline &pipelineOf(const Inputs &inputs, bool hasOtherCompiler);
    /// The child pipeline that is made of \a of for \a event, read when it is first asked for.
    KnownChild &childOf(const gitlab::Downstream &of, const gitlab::Event &event, const gitlab::Files &files);
    const std::shared_ptr<Draws> &draws() const { return m_draws; }
    /// What GitLab refuses of the pipeline, whatever starts it.
    const QList<gitlab::Issue> &faults() const { return m_faults; }

private:
    OtherCompilers &otherOf(const Inputs &inputs);

    std::shared_ptr<Draws> m_draws = std::make_shared<Draws>();
    const gitlab::Job *m_written = nullptr; ///< the jobs of the pipeline that is estimated
    Foreseen m_foreseen;                    ///< of them
    std::optional<OtherCompilers> m_other;  ///< of their pipeline; made when it is first asked for
    QList<gitlab::Issue> m_faults;          ///< of their pipeline
    std::list<std::pair<Start, Followed>> m_followed;
    std::list<KnownChild> m_children; ///< that asked for last first
};

/// Notes of the jobs of \a pipeline, which was estimated last with \a memory, what decides whether they run: an edit that leaves it as it is needs
/// no new plan of all jobs. For when nobody waits; without it the first edit of each job takes longer.
void expectEdits(Memory &memory, const gitlab::Pipeline &pipeline);

} // namespace caravan::estimate
