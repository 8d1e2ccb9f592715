// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/handed_programs.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/gitlab/run/graph.h"
#include "core/recipes/image_card.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/missing_programs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(HandedProgramsTexts);

/// "glibc" or "musl"; empty where the image is not known.
QString libcOf(const gitlab::Job *job, const Catalogue &catalogue)
{
    return job ? cardOf(catalogue, gitlab::expandedIn(*job, imageTextOf(*job))).libc : QString();
}

/// Whether \a job downloads the artifacts of \a maker, which ends before it starts.
bool takesArtifacts(const gitlab::Job &job, const QString &maker)
{
    if (!job.mayTakeFrom(maker))
        return false;
    return !job.needs || std::any_of(job.needs->cbegin(), job.needs->cend(), [&](const gitlab::Need &need) {
        return need.job == maker && need.artifacts;
    });
}

/// A command of \a job that runs a file below one of \a paths; empty for none.
QString commandBelow(const gitlab::Job &job, const QStringList &paths)
{
    for (const JobCommand &command : commandsOf(job, JobVariables::Expanded)) {
        const QString program = gitlab::projectPathOf(command.words.value(0));
        if (!command.words.value(0).contains(u'/'))
            continue;
        const bool isBelow = std::any_of(paths.cbegin(), paths.cend(), [&](const QString &path) {
            const QString folder = gitlab::projectPathOf(gitlab::expandedIn(job, path));
            return !folder.isEmpty() && (program == folder || program.startsWith(folder + u'/'));
        });
        if (isBelow)
            return command.words.value(0);
    }
    return {};
}

} // namespace

std::optional<Error> breaksHandedProgram(const gitlab::Pipeline &before, const gitlab::Pipeline &now, const Catalogue &catalogue)
{
    const QList<const gitlab::Job *> jobs = now.runnableJobs();
    std::optional<gitlab::Graph> graph;
    for (const gitlab::Job *maker : jobs) {
        const QString libc = libcOf(maker, catalogue);
        const QString had = libcOf(before.job(maker->name), catalogue);
        if (!maker->artifacts || libc.isEmpty() || had.isEmpty() || libc == had)
            continue;
        if (!graph)
            graph.emplace(now);
        for (const gitlab::Job *job : jobs) {
            const QString its = libcOf(job, catalogue);
            const int number = graph->numberOf(job->name);
            const bool isBehind = number >= 0 && graph->predecessors(number).contains(graph->numberOf(maker->name));
            if (its != had || !isBehind || !takesArtifacts(*job, maker->name))
                continue;
            const QString program = commandBelow(*job, maker->artifacts->value.paths);
            if (!program.isEmpty())
                return Error{ErrorCode::Refused,
                             HandedProgramsTexts::tr("Job “%1” runs “%2”, which “%3” makes: made with %4, it does not start where %5 is.")
                                 .arg(job->name, program, maker->name, libc, its),
                             {},
                             0,
                             0,
                             HandedProgramsTexts::tr("Name an image with %1, or give both jobs images of one kind.").arg(had)};
        }
    }
    return std::nullopt;
}

} // namespace caravan::recipes
