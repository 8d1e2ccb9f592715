// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_work.h"

#include "core/compare/history.h"
#include "core/compare/verdict.h"

#include <algorithm>

namespace caravan::comparing {

namespace {

/// As the project's history has them.
std::optional<compare::ScenarioMix> mixOf(const Task &task, const Step &step)
{
    if (!task.project || !task.project->git)
        return std::nullopt;
    return compare::mixOfFolder(task.project->folder, *task.knowledge, task.runner.cacheDays, [&](int, int) { return !step || step(0, 1); });
}

compare::Inputs inputsOf(const Task &task, const Step &step)
{
    return {.tree = task.tree,
            .project = task.project ? &*task.project : nullptr,
            .knowledge = *task.knowledge,
            .runner = task.runner,
            .strategies = {},
            .step = step,
            .reading = &task.reading,
            .isEventChosen = task.isEventChosen,
            .images = task.images,
            .mix = mixOf(task, step)};
}

void sortColumns(QList<compare::Column> &columns, const compare::ScenarioMix &mix)
{
    const auto rank = [](const compare::Column &column) { return !column.isPossible ? 2 : column.failure().isEmpty() ? 0 : 1; };
    std::stable_sort(columns.begin(), columns.end(), [&](const compare::Column &left, const compare::Column &right) {
        if (rank(left) != rank(right) || rank(left) > 0)
            return rank(left) < rank(right);
        return compare::expectedWall(left, mix) < compare::expectedWall(right, mix);
    });
}

} // namespace

Task taskOf(const Document &document, Images images)
{
    const project::Project *project = document.project();
    QStringList names;
    if (images == Images::AlsoOther)
        names = QStringList{QString()} + compare::otherImages(document.derived().pipeline, document.knowledge().catalogue);
    return {
        .text = document.text(),
        .tree = document.derived().tree,
        .project = project ? std::optional(*project) : std::nullopt,
        .runner = document.outlook().runner(),
        .reading = {project ? gitlab::filesOf(project->folder) : gitlab::Files(), document.reading().event},
        .isEventChosen = document.outlook().event().has_value(),
        .images = names,
        .knowledge = document.sharedKnowledge(),
    };
}

Outcome compareNow(const Task &task, const Step &step)
{
    Outcome outcome{task.text, compare::compare(inputsOf(task, step))};
    if (outcome.result)
        sortColumns(outcome.result->columns, outcome.result->mix);
    return outcome;
}

Found searchNow(const Task &task, const Step &step)
{
    const compare::Inputs inputs = inputsOf(task, step);
    Found found{task.text, compare::search({.inputs = inputs, .runners = compare::otherRunners(task.knowledge->facts, task.runner)}), {}};
    if (const Result<compare::Advices> advices = compare::adviceFor(inputs))
        found.advice = advices->items;
    return found;
}

} // namespace caravan::comparing
