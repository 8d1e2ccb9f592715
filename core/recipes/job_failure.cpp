// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_failure.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/opam_user.h"
#include "core/recipes/root_need.h"

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
    QList<MissingProgram> onHit;
    QList<ForeignRootCall> foreign;
    QList<RootlessCall> rootless;
};

/// What missingPrograms(), missingOnHit(), foreignRootCalls() and a RootlessSearch find, the commands gone through once for all.
Seen lookThrough(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image, const Catalogue &catalogue,
                 const FileGivers &givers)
{
    ForeignRootSearch foreign(job, image);
    RootlessSearch rootless(job, image);
    std::optional<MissingSearch> missing;
    if (mayMissPrograms(pipeline, job, image))
        missing.emplace(givers, job, image, catalogue);
    if (!missing && foreign.isOver() && rootless.isOver())
        return {};
    QList<qsizetype> reached;
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.reached = &reached;
    play.see = [&](const script::Step &step) {
        if (missing)
            missing->see(step);
        foreign.see(step);
        rootless.see(step);
    };
    gitlab::playJob(job, play);
    Seen seen;
    seen.foreign = foreign.found(reached);
    seen.rootless = rootless.found();
    if (missing)
        seen.missing = missing->found();
    if (missing && missing->mayMissOnHit())
        seen.onHit = missingOnHit(pipeline, job, image, catalogue, givers);
    return seen;
}

/// The code of a shell that does not find the program of a command; others, such as sudo, have their own. Source: POSIX.1-2017, Shell Command
/// Language, 2.8.2.
std::optional<int> codeOf(const gitlab::Job &job, const MissingProgram &missing)
{
    constexpr int notFound = 127;
    return textAt(job, missing.place).section(u' ', 0, 0) == missing.program ? std::optional(notFound) : std::nullopt;
}

const MissingProgram *firstFatal(const QList<MissingProgram> &missing)
{
    const auto fatal = std::find_if(missing.begin(), missing.end(), [](const MissingProgram &one) { return one.isFatal; });
    return fatal == missing.end() ? nullptr : &*fatal;
}

} // namespace

JobFailures failuresOf(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const QString &reference, const Image &image,
                       const Catalogue &catalogue, const std::optional<MoveFault> &moved, const FileGivers &givers)
{
    JobFailures failures;
    std::optional<JobFailure> &first = failures.always;
    const Seen seen = lookThrough(pipeline, job, image, catalogue, givers);
    if (const MissingProgram *fatal = firstFatal(seen.missing)) {
        take(first,
             {fatal->place,
              JobFailureTexts::tr("“%1” runs “%2”, but its image “%3” has no “%4”, and nothing installs it.")
                  .arg(job.name, textAt(job, fatal->place), reference, fatal->program),
              codeOf(job, *fatal)});
    }
    for (const ForeignRootCall &call : seen.foreign) {
        if (call.isFatal)
            take(first, {call.place, call.message});
    }
    for (const RootlessCall &call : seen.rootless) {
        if (call.isFatal)
            take(first, {call.place, call.message});
    }
    if (moved && moved->failing)
        take(first, {*moved->failing, moved->message});
    if (const MissingProgram *fatal = firstFatal(seen.onHit))
        failures.onHit = JobFailure{fatal->place, whyMissingOnHit(job, *fatal), codeOf(job, *fatal)};
    return failures;
}

std::optional<JobFailure> firstOf(const std::optional<JobFailure> &one, const std::optional<JobFailure> &other)
{
    return !other || (one && isBefore(one->place, other->place)) ? one : other;
}

} // namespace caravan::recipes
