// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/fixes/report.h"

namespace caravan::lint {

/// Offers to write the `only` and `except` of a job as rules that let it into the same pipelines, in a file without
/// `workflow:rules`: where the job says all of it itself, nobody takes it over from there, and the same can be said for
/// certain. Source: gitlabhq, lib/gitlab/ci/build/policy/refs.rb.
void offerRules(const Survey &survey, Report &report, Finding *finding, const gitlab::Job &job);

} // namespace caravan::lint
