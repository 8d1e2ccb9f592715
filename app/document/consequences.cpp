// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/consequences.h"

#include "core/base/in_parallel.h"
#include "core/estimate/memory.h"
#include "core/gitlab/values/included_trees.h"
#include "core/project/project_folder.h"

#include <atomic>

namespace caravan {

namespace {

QList<estimate::Scenario> scenariosOf(const OutlookChoice &choices)
{
    QList<estimate::Scenario> scenarios{estimate::Scenario::Cold, estimate::Scenario::Warm};
    if (!scenarios.contains(choices.scenario))
        scenarios.append(choices.scenario);
    return scenarios;
}

} // namespace

lint::Context lintContextOf(const Question &question)
{
    lint::Context context{question.tree,
                          question.pipeline,
                          question.project,
                          question.knowledge.catalogue,
                          lint::runnerFor(question.knowledge.catalogue, question.choices.runner, question.project),
                          &question.settings};
    context.reading = &question.reading;
    return context;
}

QList<estimate::Estimate> estimatesOf(const Question &question, estimate::Memory &memory, const QStringList *edited,
                                      const std::function<bool()> &step)
{
    const QList<estimate::Scenario> scenarios = scenariosOf(question.choices);
    const estimate::Runner &runner = question.knowledge.runnerFor(question.choices.runner, question.project);
    const QStringList none; // all scenarios are of one pipeline
    QList<estimate::Estimate> estimates;
    for (const estimate::Scenario scenario : scenarios) {
        estimates.append(estimate::estimate({.pipeline = question.pipeline,
                                             .project = question.project,
                                             .catalogue = question.knowledge.catalogue,
                                             .facts = question.knowledge.facts,
                                             .runner = runner,
                                             .scenario = scenario,
                                             .memory = &memory,
                                             .edited = estimates.isEmpty() ? edited : &none,
                                             .event = question.reading.event,
                                             .isEventChosen = question.choices.event.has_value(),
                                             .files = question.reading.files}));
        if (step && !step())
            break;
    }
    return estimates;
}

std::optional<Verdicts> verdictsOf(const Question &question)
{
    if (!question.choices.event)
        return std::nullopt;
    return Verdicts(question.pipeline, question.tree.source(), question.reading.event, question.reading.files);
}

Consequences consequencesOf(const ConsequencesTask &task, const Step &step)
{
    Consequences all;
    const auto seen = std::make_shared<IncludeWatch::Seen>();
    gitlab::Reading reading{.event = task.event};
    if (task.project) {
        reading.files = gitlab::shared(IncludeWatch::noting(task.project->folder, seen));
        reading.path = project::pathInProject(task.project->pipelineFile);
        reading.trees = std::make_shared<gitlab::IncludedTrees>();
    }
    const Question question{task.tree, task.pipeline, task.project ? &*task.project : nullptr, *task.knowledge, task.settings,
                            reading,   task.choices};
    const int total = int(scenariosOf(task.choices).size()) + (task.lints ? 1 : 0);
    std::atomic<int> done = 0;
    const auto tell = [&] { return step(++done, total); };
    all.estimateMemory = std::make_shared<estimate::Memory>();
    const auto estimate = [&] { all.estimates = estimatesOf(question, *all.estimateMemory, nullptr, tell); };
    const auto lint = [&] {
        all.lintMemory = std::make_shared<lint::Memory>();
        lint::Context context = lintContextOf(question);
        context.fixBudget = 0; // they are worked out when somebody looks at the finding
        context.memory = all.lintMemory.get();
        context.includes = lint::Includes::Looked;
        all.findings = lint::lint(context);
        tell();
    };
    if (task.lints)
        SideBySide().run(estimate, lint);
    else
        estimate();
    all.verdicts = verdictsOf(question);
    expectEdits(*all.estimateMemory, task.pipeline);
    all.seen = *seen;
    return all;
}

} // namespace caravan
