// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/shift.h"

namespace caravan::gitlab {

namespace {

void move(Origin &origin, const Shift &shift) { shift.move(origin.span); }

template<class T>
void move(Field<T> &field, const Shift &shift)
{
    move(field.origin, shift);
}

void move(QMap<QString, Field<QString>> &variables, const Shift &shift)
{
    for (Field<QString> &variable : variables)
        move(variable, shift);
}

void move(QList<Command> &commands, const Shift &shift)
{
    for (Command &command : commands)
        move(command.origin, shift);
}

void move(std::optional<QList<Need>> &needs, const Shift &shift)
{
    if (!needs)
        return;
    for (Need &need : *needs)
        shift.move(need.span);
}

void move(std::optional<RefFilter> &filter, const Shift &shift)
{
    if (filter)
        move(filter->origin, shift);
}

void move(Conditions &conditions, const Shift &shift)
{
    if (conditions.rules) {
        for (Rule &rule : *conditions.rules) {
            move(rule.origin, shift);
            move(rule.variables, shift);
            move(rule.needs, shift);
        }
    }
    move(conditions.only, shift);
    move(conditions.except, shift);
}

} // namespace

void move(Job &job, const Shift &shift)
{
    shift.move(job.span);
    shift.move(job.nameSpan);
    move(job.stage, shift);
    if (job.image)
        move(*job.image, shift);
    move(job.variables, shift);
    for (Field<Cache> &cache : job.caches) {
        move(cache, shift);
        shift.move(cache.value.span);
    }
    move(job.beforeScript, shift);
    move(job.script, shift);
    move(job.afterScript, shift);
    move(job.needs, shift);
    if (job.artifacts)
        move(*job.artifacts, shift);
    move(job.conditions, shift);
    for (Span &span : job.keySpans)
        shift.move(span);
    for (Include &include : job.childIncludes)
        shift.move(include.span);
}

void move(Issue &issue, const Shift &shift) { shift.move(issue.span); }

void move(Include &include, const Shift &shift) { shift.move(include.span); }

} // namespace caravan::gitlab
