// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/job_run.h"
#include "core/estimate/presence.h"

#include <unordered_map>

namespace caravan::estimate {

/// What a job does, wherever it stands in the text.
struct Deed {
    struct Rule {
        std::optional<QString> condition;
        std::optional<QStringList> changes;
        QString when;
        bool operator==(const Rule &) const = default;
    };
    QString stage;
    QString when;
    bool isTrigger = false;
    bool isPages = false;
    int parallel = 1;
    std::optional<gitlab::Image> image;
    QStringList services;
    QMap<QString, QString> variables;
    QList<gitlab::Cache> caches;
    std::optional<gitlab::Artifacts> artifacts;
    std::optional<QList<Rule>> rules;
    QStringList beforeScript;
    QStringList script;
    QStringList afterScript;
    bool operator==(const Deed &) const = default;
};

/// Whose artifacts a job takes.
struct Intake {
    QStringList dependencies;
    std::optional<QList<QPair<QString, bool>>> needs; ///< with whether artifacts come with each
    bool operator==(const Intake &) const = default;
};

/// A job in one run of an earlier estimate.
struct Remembered {
    quint64 deed = 0; ///< the versions of these then; 0: it has not been there
    quint64 intake = 0;
    Presence presence = Presence::Runs;
    QList<Assumption> notes = {}; ///< about its presence
    Supply supply = {};
    Answers answers = {};
    std::shared_ptr<const JobRun> run = nullptr;       ///< null: it did not run
    std::shared_ptr<const JobRun> runBefore = nullptr; ///< of the job as it was before it changed
    quint64 stamp = 0;                                 ///< of the world when it started
    int stage = -1;                                    ///< index of its stage then
};

/// A job as it was in the last estimate, with all that is remembered of its runs.
struct KnownJob {
    Deed deed;
    Intake intake;
    quint64 deedVersion = 0; ///< another number whenever it does something else
    quint64 intakeVersion = 0;
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
    bool operator==(const RunId &) const = default;
};
inline size_t qHash(const RunId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.runner, id.revision.run, id.revision.sources, id.revision.dependencies, id.revision.branch);
}

class Memory::Data
{
public:
    /// Takes in the jobs \a runnable of \a pipeline; the answer is about these, one by one, until the next call. \a edited: the
    /// only ones that may differ from those of the last call; null: all may.
    const QList<KnownJob *> &follow(const gitlab::Pipeline &pipeline, const QList<const gitlab::Job *> &runnable, const QStringList *edited);
    RunMemory &run(const RunId &id);

private:
    bool takeIn(KnownJob &known, const gitlab::Job &job);

    QHash<RunId, RunMemory> m_runs;
    std::unordered_map<QString, KnownJob> m_jobs; ///< by name
    QList<KnownJob *> m_inOrder;
    quint64 m_versions = 0; ///< given so far
};

} // namespace caravan::estimate
