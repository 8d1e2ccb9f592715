// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/fixes/report.h"

namespace caravan::lint {

/// Edits that let the commands of \a job which its image lacks a package manager for use the one that it has, with the names that its
/// distribution has for the packages. Empty unless that is certain: each of the commands updates the index or installs packages, with options
/// that say no more than that, and each package has one name there that opam-repository knows.
TextEdits withOwnManager(const Survey &survey, const JobSurvey &job);

} // namespace caravan::lint
