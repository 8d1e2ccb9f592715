// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/derivation.h"

namespace caravan {

/// Why nothing of the pipeline runs: GitLab makes none for the event, or no job goes to a runner by itself. A whole sentence; empty where
/// something runs.
QString whyNothingRuns(const Derived &derived, estimate::Scenario scenario);

/// Why the times of the pipeline are not those of a run that succeeds: nothing runs, or a job fails. A whole sentence;
/// empty where a run can succeed.
QString whyUntimed(const Derived &derived, estimate::Scenario scenario);

/// Why a job has no time in the estimate: it waits for somebody, or the pipeline that is looked at does not have it. A whole
/// sentence; empty for a job that is timed, for a template, and for one that starts another pipeline.
QString whyUntimed(const Derived &derived, estimate::Scenario scenario, const gitlab::Job &job);

} // namespace caravan
