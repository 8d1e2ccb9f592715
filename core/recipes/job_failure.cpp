// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_failure.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/opam_user.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(JobFailureTexts);

/// Keeps the one that comes first.
void take(std::optional<JobFailure> &first, const JobFailure &failure)
{
    if (!first || isBefore(failure.place, first->place))
        first = failure;
}

struct Seen {
    QList<MissingProgram> missing;
    QList<ForeignRootCall> foreign;
};

/// What missingPrograms() and foreignRootCalls() find, the commands gone through once for both.
Seen lookThrough(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image, const Catalogue &catalogue,
                 const FileGivers &givers)
{
    ForeignRootSearch foreign(job, image);
    if (foreign.isOver())
        return {missingPrograms(pipeline, job, image, catalogue, givers), {}};
    std::optional<MissingSearch> missing;
    if (mayMissPrograms(pipeline, job, image))
        missing.emplace(givers, job, image, catalogue);
    QList<qsizetype> reached;
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.reached = &reached;
    play.see = [&](const script::Step &step) {
        if (missing)
            missing->see(step);
        foreign.see(step);
    };
    gitlab::playJob(job, play);
    return {missing ? missing->found() : QList<MissingProgram>(), foreign.found(reached)};
}

} // namespace

std::optional<JobFailure> failureOf(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const QString &reference, const Image &image,
                                    const Catalogue &catalogue, const std::optional<MoveFault> &moved, const FileGivers &givers)
{
    std::optional<JobFailure> first;
    const auto [missing, foreign] = lookThrough(pipeline, job, image, catalogue, givers);
    const auto fatal = std::find_if(missing.begin(), missing.end(), [](const MissingProgram &one) { return one.isFatal; });
    if (fatal != missing.end()) {
        take(first,
             {fatal->place,
              JobFailureTexts::tr("“%1” runs “%2”, but its image “%3” has no “%4”, and nothing installs it.")
                  .arg(job.name, textAt(job, fatal->place), reference, fatal->program)});
    }
    for (const ForeignRootCall &call : foreign) {
        if (call.isFatal)
            take(first, {call.place, call.message});
    }
    if (moved && moved->failing)
        take(first, {*moved->failing, moved->message});
    return first;
}

std::optional<JobFailure> failureOnHit(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image,
                                       const Catalogue &catalogue, const FileGivers &givers)
{
    const QList<MissingProgram> missing = missingOnHit(pipeline, job, image, catalogue, givers);
    const auto fatal = std::find_if(missing.begin(), missing.end(), [](const MissingProgram &one) { return one.isFatal; });
    return fatal == missing.end() ? std::nullopt : std::optional(JobFailure{fatal->place, whyMissingOnHit(job, *fatal)});
}

std::optional<JobFailure> firstOf(const std::optional<JobFailure> &one, const std::optional<JobFailure> &other)
{
    return !other || (one && isBefore(one->place, other->place)) ? one : other;
}

} // namespace caravan::recipes
