// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/event.h"

#include <QList>

namespace caravan::gitlab {

/// Pipelines that a project usually has.
enum class Occasion { DefaultBranch, OtherBranch, ThirdBranch, MergeRequest, ThirdMergeRequest, Tag, Schedule, Web };

/// The event of an occasion. The names of the other branches have a slash in them, as those of branches may.
Event eventOf(Occasion occasion);

/// One of each kind: what earlier pipelines have left in a project's caches, jobs of these have.
inline const QList<Occasion> usualOccasions = {Occasion::DefaultBranch, Occasion::OtherBranch, Occasion::MergeRequest,
                                               Occasion::Tag,           Occasion::Schedule,    Occasion::Web};

} // namespace caravan::gitlab
