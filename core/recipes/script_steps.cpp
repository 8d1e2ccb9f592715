// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/script_steps.h"

#include "core/base/remembered.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/job_words.h"

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

/// Without the job itself.
JobSteps readSteps(const gitlab::Job &job, JobVariables variables)
{
    JobSteps steps;
    QList<qsizetype> reached;
    gitlab::JobPlay play;
    play.reached = &reached;
    play.parse = parsedItem;
    play.knowsVariables = variables == JobVariables::Expanded;
    play.see = [&](const script::Step &seen) {
        if (seen.isOpened) // what it runs comes in steps of its own
            return;
        ScriptStep step;
        step.place = placeOf(job, seen);
        step.words = seen.words;
        step.text = textAt(job, step.place);
        if (step.program() == "opam"_L1 || step.program().startsWith("opam-2"_L1))
            step.opam = step.operands().value(0);
        step.isCertain = seen.isCertain;
        step.isFatal = seen.isCertain && !seen.feedsPipe && seen.command->group == 0;
        steps.steps.append(step);
    };
    gitlab::playJob(job, play);
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which))
            steps.texts.append(command.text.left(reached.at(steps.texts.size())));
    }
    return steps;
}

} // namespace

JobSteps stepsOf(const gitlab::Job &job, JobVariables variables)
{
    // Of one job what it moves and what comes of it is asked in turn, and of the next strategy's, where it does the same.
    static constexpr qsizetype mostKnown = 1'000;
    thread_local Remembered<JobWords, JobSteps> expanded(mostKnown);
    thread_local Remembered<JobWords, JobSteps> asWritten(mostKnown);
    JobWords words = scriptWordsOf(job);
    if (variables == JobVariables::Expanded)
        addVariables(words, job);
    auto &known = variables == JobVariables::Expanded ? expanded : asWritten;
    JobSteps steps = known.of(words, [&] { return readSteps(job, variables); });
    steps.job = &job;
    return steps;
}

} // namespace caravan::recipes
