// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/package_cost.h"
#include "core/project/project.h"

#include <optional>

namespace caravan::estimate {

/// What the longest job may take that GitLab lets run, in seconds. Source: https://docs.gitlab.com/ci/pipelines/settings/ (a timeout is
/// less than a month), 2026-08.
constexpr double longestJobSeconds = 30 * 24 * 3600.0;

/// What a user says of the time that the scripts of a job take. It stands in the user's own file, not in the pipeline.
struct JobFigure {
    QString project;             ///< a pattern of its name, folder or remote; empty for any
    QString job;                 ///< a pattern of its name
    std::optional<bool> isFirst; ///< of a first run, or of later ones; of all where that is not said
    double seconds = 0;          ///< median, of before_script and script
    Spread spread;
    recipes::Provenance provenance;

    /// Whether it is about \a project; null: one that is not known.
    bool isAbout(const project::Project *project) const;
};

} // namespace caravan::estimate
