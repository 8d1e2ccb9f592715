// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_work.h"

#include "app/document/document.h"
#include "core/project/git_branches.h"
#include "core/project/git_repository.h"
#include "core/recipes/project_event.h"

namespace caravan::history {

Task taskOf(const Document &document, const Selection &selection)
{
    Task task{snapshotOf(document), selection};
    const std::optional<project::Project> &project = task.snapshot.project;
    task.snapshot.reading.event = recipes::withBranches({}, project && project->git ? &*project->git : nullptr);
    task.snapshot.isEventChosen = false;
    return task;
}

Outcome replayNow(const Task &task, const Step &step)
{
    const Snapshot &snapshot = task.snapshot;
    const QString folder = snapshot.project ? snapshot.project->folder : QString();
    Outcome outcome{Error{ErrorCode::NotFound, {}}, {}, snapshot.runner, compare::stated(snapshot.knowledge->facts)};
    if (const project::GitRepository::Opening opening = project::GitRepository::open(folder); opening.repository)
        outcome.branches = project::branchNames(*opening.repository);
    const compare::Inputs inputs = comparedIn(snapshot, step);
    if (inputs.mix)
        outcome.mix = *inputs.mix;
    Result<HistoryReplay> replay =
        compare::replayHistory({.folder = folder, .commits = task.selection.commits, .branch = task.selection.branch, .step = step}, inputs);
    if (replay)
        outcome.result = std::make_shared<const HistoryReplay>(*std::move(replay));
    else
        outcome.result = replay.error();
    return outcome;
}

} // namespace caravan::history
