// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/facts/survey.h"
#include "core/lint/fixes/report.h"

namespace caravan::lint {

/// The issues of the pipeline's reader that belong to a rule: those whose codes its data names, without those that another
/// file may explain.
QList<gitlab::Issue> issuesOf(const Survey &survey, const Rule &rule);

/// Reports an issue, with a fix where the issue says what is right; null as Report::add(), and for what stands in another file, which is looked at for itself.
Finding *addIssue(Report &report, const Survey &survey, const gitlab::Issue &issue);

/// A whole rule: reports the issues that belong to it.
void reportIssues(const Survey &survey, Report &report);

/// Offers to replace the name in \a span by the one of \a candidates that was probably meant.
void offerName(Report &report, Finding *finding, const Survey &survey, const Span &span, const QString &name, const QStringList &candidates);

} // namespace caravan::lint
