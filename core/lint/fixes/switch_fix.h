// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/fixes/report.h"

namespace caravan::lint {

/// Offers to give the job, or the template that its script comes from, one local switch in the project.
void offerLocalSwitch(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job);

/// Offers to put \a command in front of everything that \a job runs itself.
void offerFirstCommand(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job, const QString &id,
                       const QString &title, const QString &command);

} // namespace caravan::lint
