// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/run/caches.h"
#include "core/gitlab/run/evaluator.h"
#include "core/gitlab/run/occasions.h"
#include "core/lint/facts/survey.h"

#include <map>

namespace caravan::lint {

using gitlab::Occasion;
using gitlab::usualOccasions;

/// What is known of one occasion; what a job does there depends on it and on what jobs share, on no other job.
struct TrialMemory {
    struct Seen {
        gitlab::Verdict verdict; ///< its places are of an earlier text
        std::optional<QList<gitlab::CacheUse>> caches;
    };
    std::optional<gitlab::Inclusion> workflow;
    QHash<QString, Seen> jobs; ///< by name
};

/// A pipeline that rules are tried for: what starts it, and which jobs it has, as `list` says it. Each job is decided once.
class Trial
{
public:
    Trial(const Context &context, Occasion occasion, TrialMemory &memory);

    /// "a push to the default branch"; translated.
    QString name() const;
    const gitlab::Variables &variables() { return evaluator().variables(); }
    /// Whether there is such a pipeline for sure.
    bool isMade();

    const gitlab::Verdict &verdict(const gitlab::Job &job) { return seen(job).verdict; }
    /// The caches of \a job in this pipeline, in the order of the job's; empty when it is not in there.
    const QList<gitlab::CacheUse> &caches(const gitlab::Job &job);
    /// The caches of every instance that `parallel` makes of \a job, with the variables of its matrix; of another job those of caches().
    QList<gitlab::CacheUse> everyUse(const gitlab::Job &job);
    /// Whether the job may store its caches in a pipeline in which no job fails; also where somebody must start it.
    bool mayStore(const gitlab::Job &job);
    bool isProtected() const { return m_event.isProtected(); }
    /// Maybe also where variables of the project decide.
    gitlab::Inclusion inclusion(const gitlab::Job &job);
    /// Whether the job is in the pipeline for sure, and starts by itself.
    bool isStarted(const gitlab::Job &job);

private:
    gitlab::Evaluator &evaluator();
    TrialMemory::Seen &seen(const gitlab::Job &job);

    const Context &m_context;
    Occasion m_occasion;
    gitlab::Event m_event;
    TrialMemory &m_memory;
    std::unique_ptr<gitlab::Evaluator> m_evaluator; ///< made when something is to be decided
};

/// The trials of a run, each made when first asked for, and what they leave for the next run.
struct Trials {
    std::map<Occasion, TrialMemory> memories;
    std::map<Occasion, Trial> made; ///< of the survey that is being looked at
};

/// The survey's trials of \a occasions.
QList<Trial *> trialsOf(const Survey &survey, const QList<Occasion> &occasions);
/// Begins a new run: forgets the trials that were made, and what is known of \a edited jobs.
void renew(Trials &trials, const QStringList &edited);

} // namespace caravan::lint
