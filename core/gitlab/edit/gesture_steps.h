// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/yaml/edit.h"

namespace caravan::gitlab {

/// Runs a gesture of several steps on a copy, so that a failed one leaves the draft as it was.
template<class Steps>
Result<Done> whole(yaml::Draft &draft, Steps steps)
{
    yaml::Draft copy = draft;
    Result<Done> done = steps(copy);
    if (done)
        draft = std::move(copy);
    return done;
}

/// Mentions of one job in another that are removed together; GitLab takes at most 50 needs.
inline constexpr int mostMentions = 100;
/// Why more of them, the first at \a place, are not.
Error tooManyMentions(const yaml::Draft &draft, const yaml::Path &place, const QString &name);
/// Stages as the file and what it includes have them, or GitLab's default list; without `.pre` and `.post`.
QStringList stagesOf(const yaml::Draft &draft, const Reading &reading);
/// The pipeline of the text as it is now. Errors: those of readPipeline().
Result<Pipeline> pipelineOf(const yaml::Draft &draft, const Reading &reading);
/// Whether a job can be in \a stage as things are: it is listed, or implicit, or no list is known here and others are in it.
bool isKnownStage(const yaml::Draft &draft, const QString &stage, const Reading &reading);
/// `.pre` or `.post`, which a file need not list.
bool isImplicitStage(const QString &stage);

} // namespace caravan::gitlab
