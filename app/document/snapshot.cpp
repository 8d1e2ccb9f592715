// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/snapshot.h"

#include "app/document/document.h"
#include "core/compare/history.h"
#include "core/includes/project_files.h"

namespace caravan {

namespace {

/// As the project's history has them.
std::optional<compare::ScenarioMix> mixOf(const Snapshot &snapshot, const Step &step)
{
    if (!snapshot.project || !snapshot.project->git)
        return std::nullopt;
    return compare::mixOfFolder(snapshot.project->folder, *snapshot.knowledge, snapshot.runner.cacheDays,
                                [&](int, int) { return !step || step(0, 1); });
}

} // namespace

Snapshot snapshotOf(const Document &document)
{
    const project::Project *project = document.project();
    return {
        .text = document.text(),
        .tree = document.derived().tree,
        .project = project ? std::optional(*project) : std::nullopt,
        .runner = document.outlook().runner(),
        .reading = {.files = project ? includes::filesOf(project->folder) : gitlab::Files(),
                    .event = document.reading().event,
                    .path = document.reading().path},
        .isEventChosen = document.outlook().event().has_value(),
        .knowledge = document.sharedKnowledge(),
    };
}

compare::Inputs comparedIn(const Snapshot &snapshot, const Step &step, const QStringList &images)
{
    return {.tree = snapshot.tree,
            .project = snapshot.project ? &*snapshot.project : nullptr,
            .knowledge = *snapshot.knowledge,
            .runner = snapshot.runner,
            .strategies = {},
            .step = step,
            .reading = &snapshot.reading,
            .isEventChosen = snapshot.isEventChosen,
            .images = images,
            .mix = mixOf(snapshot, step)};
}

} // namespace caravan
