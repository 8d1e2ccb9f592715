// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/runs.h"

#include "core/estimate/other_compiler.h"
#include "core/gitlab/run/occasions.h"
#include "core/project/file_kinds.h"
#include "core/recipes/image_card.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

/// The second run, for a new commit in which nothing that matters changed.
constexpr Revision nextRun{2, 2, 1, 1, 1};

/// What scenarios change for the last run. A version of OCaml that the pipeline does not name is one that the project's own files ask for, so that
/// these change with it.
Revision lastRevision(const Inputs &inputs)
{
    Revision revision = nextRun;
    switch (inputs.scenario) {
    case Scenario::Cold:
        return Revision();
    case Scenario::Warm:
    case Scenario::NewBranch:
        break;
    case Scenario::Sources:
        ++revision.sources;
        break;
    case Scenario::Dependencies:
        ++revision.dependencies;
        break;
    case Scenario::Compiler:
        ++revision.compiler;
        if (leavesCompilerOpen(inputs.pipeline))
            ++revision.dependencies;
        break;
    }
    return revision;
}

/// The first event of a branch that was not there: of the kind of \a event, where that is about a branch.
gitlab::Event onNewBranch(const gitlab::Event &event)
{
    const gitlab::Event other = gitlab::eventOf(gitlab::Occasion::ThirdBranch);
    gitlab::Event first = event;
    if (first.source == gitlab::PipelineSource::Tag) // a tag is new each time
        return first;
    if (first.branch.isEmpty() || first.branch == first.defaultBranch)
        first.branch = other.branch;
    if (first.source == gitlab::PipelineSource::Push) {
        first.isNewBranch = true;
        first.changed.reset();
    }
    return first;
}

/// \a event where other files have changed than those that it tells: all, or those that the scenario is about.
gitlab::Event withOtherChanges(gitlab::Event event, const gitlab::Pipeline &pipeline)
{
    if (event.changed && asksForChanges(pipeline))
        event.changed.reset();
    return event;
}

/// The files that a commit changes which asks for no other packages and builds no other image: those that \a event tells where they are such, else
/// all such files of the project, of which in a large one those of the same folder and kind stand for one another.
gitlab::Event withChangedCode(gitlab::Event event, const Inputs &inputs)
{
    constexpr qsizetype mostFiles = 1000;
    const auto isOther = [](const QString &path) {
        return project::asksForPackages(path) || project::isDockerfile(path) || path == ".gitlab-ci.yml"_L1
            || path.startsWith(".gitlab/"_L1);
    };
    const bool isTold = event.changed && std::none_of(event.changed->cbegin(), event.changed->cend(), isOther);
    if (isTold || !inputs.files.list || !asksForChanges(inputs.pipeline))
        return event;
    QStringList files = inputs.files.list();
    files.removeIf(isOther);
    if (files.size() > mostFiles) {
        QSet<QString> kinds;
        files.removeIf([&](const QString &path) {
            const qsizetype before = kinds.size();
            kinds.insert(path.left(path.lastIndexOf(u'/') + 1) + path.sliced(path.lastIndexOf(u'.') + 1));
            return kinds.size() == before;
        });
    }
    event.changed = files;
    return event;
}

/// Whether the scenario says which files change, rather than the last push: dependencies and compilers are in files, and no run has built the
/// project's images before the first. Not where somebody has chosen the event, which then decides.
bool changesFiles(const Inputs &inputs)
{
    return !inputs.isEventChosen
        && (inputs.scenario == Scenario::Dependencies || inputs.scenario == Scenario::Compiler
            || (inputs.scenario == Scenario::Cold && !recipes::projectImages(inputs.pipeline).isEmpty()));
}

} // namespace

QList<Run> runsOf(const Inputs &inputs, const std::function<bool(const gitlab::Event &)> &isMade)
{
    const Revision last = lastRevision(inputs);
    const bool changesCode = !inputs.isEventChosen && (inputs.scenario == Scenario::Warm || inputs.scenario == Scenario::Sources);
    gitlab::Event now = changesFiles(inputs) ? withOtherChanges(inputs.event, inputs.pipeline)
        : changesCode                        ? withChangedCode(inputs.event, inputs)
                                             : inputs.event;
    if (inputs.scenario == Scenario::Cold)
        return {{last, {now, false, false}}};
    gitlab::Event before = withOtherChanges(inputs.event, inputs.pipeline);
    if (inputs.scenario == Scenario::NewBranch) {
        now = onNewBranch(inputs.event);
        before = gitlab::eventOf(gitlab::Occasion::DefaultBranch);
        before.defaultBranch = inputs.event.defaultBranch;
        before.variables = inputs.event.variables;
        if (now.source == gitlab::PipelineSource::Push && !isMade(now)) { // such projects have pipelines of merge requests
            gitlab::Event merge = now;
            merge.source = gitlab::PipelineSource::MergeRequest;
            merge.isNewBranch = false;
            if (isMade(merge))
                now = merge;
        }
    }
    return {{Revision(), {before, false, inputs.scenario == Scenario::Compiler}}, {last, {now, false, false}}};
}

} // namespace caravan::estimate
