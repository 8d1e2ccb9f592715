// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/derivation.h"

namespace caravan {

/// Whether nothing is known of times yet: they are being worked out for the first time.
bool awaitsTimes(const Derived &derived);

/// Why GitLab makes no pipeline for \a event: a whole sentence; empty where it makes one, and where nobody asked. That is known of the
/// pipeline that is looked at and of the one that is timed.
QString whyNoneFor(const Derived &derived, const gitlab::Event &event);

/// Why nothing of the pipeline runs: GitLab makes none for the event, or no job goes to a runner by itself. A whole sentence; empty where
/// something runs.
QString whyNothingRuns(const Derived &derived, estimate::Scenario scenario);

/// The same in full, for a page that has nothing else to show: why that is so, and what can be done. Whole sentences.
QString whyNothingRunsInFull(const Derived &derived, estimate::Scenario scenario);

/// Why the times of the pipeline are not those of a run that succeeds: nothing runs, or a job fails. A whole sentence;
/// empty where a run can succeed.
QString whyUntimed(const Derived &derived, estimate::Scenario scenario);

/// Why a job has no time in the estimate: it waits for somebody, it starts another pipeline, or the pipeline that is looked at does not
/// have it. A whole sentence; empty for a job that is timed, and for a template.
QString whyUntimed(const Derived &derived, estimate::Scenario scenario, const gitlab::Job &job);
/// The same in few words: "started by hand". \a idle: what the estimate says of the job; null for nothing.
QString whyUntimedInShort(const Derived &derived, estimate::Scenario scenario, const estimate::IdleJob *idle, const gitlab::Job &job);

/// How many of the pipeline's jobs the times are about: "1 of 125 jobs timed"; empty where it is all of them, or none is timed.
QString coverageText(const Derived &derived, estimate::Scenario scenario);

/// The jobs that the pipeline waits for, in order: "build → test → pages". Of a long way only its ends, and how many are between.
QString criticalPathText(const estimate::Estimate &estimate);

/// Whether the pipeline waits for a job, a whole sentence: it does for those of its critical path.
QString waitingText(const estimate::JobEstimate &job);

} // namespace caravan
