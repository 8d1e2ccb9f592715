// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/job_run.h"
#include "core/estimate/presence.h"

#include <unordered_map>

namespace caravan::estimate {

/// A job as it was in an earlier estimate.
struct Remembered {
    bool isKnown = false;
    gitlab::Job job = {};
    Presence presence = Presence::Runs;
    QList<Assumption> notes = {}; ///< about its presence
    Supply supply = {};
    Answers answers = {};
    std::shared_ptr<const JobRun> run = nullptr; ///< null: it did not run
    std::shared_ptr<const JobRun> runBefore = nullptr; ///< of the job as it was before it changed
    quint64 stamp = 0; ///< of the world when it started
    int stage = -1;    ///< index of its stage then
};

/// Artifacts of several jobs as one, as they were put together in an earlier estimate.
struct RememberedSupply {
    QStringList producers;
    QList<Archive> parts;
    Supply supply;
};

/// What is remembered of one run of a pipeline, of several in one scenario.
struct RunMemory {
    std::unordered_map<QString, Remembered> jobs; ///< by name
    QHash<int, RememberedSupply> supplies;        ///< by the stage that gets them
    std::optional<World> end;                     ///< the world when all had ended

    /// Forgets the jobs that are no more.
    void forgetAllBut(const gitlab::Pipeline &pipeline);
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

struct Memory::Data {
    QHash<RunId, RunMemory> runs;
};

/// Whether two jobs do the same, wherever they stand in the text.
bool doTheSame(const gitlab::Job &left, const gitlab::Job &right);
/// Whether two jobs take the artifacts of the same jobs.
bool takeTheSame(const gitlab::Job &left, const gitlab::Job &right);

} // namespace caravan::estimate
