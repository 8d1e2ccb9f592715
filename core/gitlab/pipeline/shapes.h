// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/pipeline/shape_check.h"

namespace caravan::gitlab {

/// What GitLab would refuse in the form of the values of a pipeline. What cannot be known (unresolved includes and references,
/// inputs) is no issue. Codes: "empty-key", "unknown-subkey", "job-is-no-map", "not-in-trigger", and "bad-…" by keyword, as
/// `resources/gitlab/keywords.yml` says.

/// Whether a value is a keyword of jobs with what follows, run together to one text: "stage:build".
bool lacksSpace(const yaml::Node &value);

/// The issues of the root's keywords, of `default`, and of the header of the open text. \a isWhole: nothing is included that is
/// not known.
QList<Issue> misshapenRoot(Resolver &resolver, const yaml::Tree &tree, bool isWhole);

/// Checks a job as it runs, with what it inherits. Templates need no check of their own.
void checkShapes(ShapeCheck &shapes, Resolver &resolver, const Job &job);

} // namespace caravan::gitlab
