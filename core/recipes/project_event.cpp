// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/project_event.h"

#include "core/project/git.h"

namespace caravan::recipes {

using namespace Qt::StringLiterals;

gitlab::Event withBranches(gitlab::Event event, const project::Git *git)
{
    if (!git)
        return event;
    if (!git->defaultBranch.isEmpty())
        event.defaultBranch = git->defaultBranch;
    if (event.branch.isEmpty() && event.source == gitlab::PipelineSource::MergeRequest && git->branch != event.defaultBranch)
        event.branch = git->branch;
    return event;
}

std::optional<QStringList> usualChanges(const gitlab::Event &event, const QString &folder)
{
    const bool isMerge = event.source == gitlab::PipelineSource::MergeRequest;
    Result<QStringList> changed = project::changedFiles(folder, isMerge ? event.defaultBranch + "...HEAD"_L1 : u"HEAD~1..HEAD"_s);
    // A merge request of nothing is none: the default branch is checked out, and what one would change is not known.
    if (!changed || (isMerge && changed->isEmpty()))
        return std::nullopt;
    return *std::move(changed);
}

gitlab::Event completed(gitlab::Event event, const project::Git *git, const QString &folder)
{
    event = withBranches(std::move(event), git);
    if (!event.changed && git)
        event.changed = usualChanges(event, folder);
    return event;
}

} // namespace caravan::recipes
