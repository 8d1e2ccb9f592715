// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_work.h"

#include "core/compare/verdict.h"

#include <algorithm>

namespace caravan::comparing {

namespace {

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
    QStringList names;
    if (images == Images::AlsoOther)
        names = QStringList{QString()} + compare::otherImages(document.derived().pipeline, document.knowledge().catalogue);
    return {snapshotOf(document), names};
}

Outcome compareNow(const Task &task, const Step &step)
{
    Outcome outcome{task.snapshot.text, compare::compare(comparedIn(task.snapshot, step, task.images))};
    if (outcome.result)
        sortColumns(outcome.result->columns, outcome.result->mix);
    return outcome;
}

Found searchNow(const Task &task, const Step &step)
{
    const Snapshot &snapshot = task.snapshot;
    const compare::Inputs inputs = comparedIn(snapshot, step, task.images);
    Found found{snapshot.text,
                compare::search({.inputs = inputs, .runners = compare::otherRunners(snapshot.knowledge->facts, snapshot.runner)}),
                {}};
    if (const Result<compare::Advices> advices = compare::adviceFor(inputs))
        found.advice = advices->items;
    return found;
}

} // namespace caravan::comparing
