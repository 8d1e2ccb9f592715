// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/pipeline/shape_check.h"

namespace caravan::gitlab {

/// The artifacts of a job, or of `default` for an empty name: what GitLab refuses of their keys beside each other. Source: gitlabhq,
/// lib/gitlab/ci/config/entry/artifacts.rb: public and access exclude each other; with expose_as there are paths, none of which has a `*`.
void checkArtifacts(ShapeCheck &shapes, Resolver &resolver, const Effective &artifacts, const QString &job, const Origin &place);

/// What GitLab refuses of keys of a job that are right by themselves, but not beside each other. \a body: all that the job has, resolved;
/// \a place: of the job.
void checkTogether(ShapeCheck &shapes, Resolver &resolver, const Effective &body, const Job &job, const Origin &place);

} // namespace caravan::gitlab
