// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/pipeline.h"

#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PipelineTexts);

} // namespace

std::optional<Error> whyFixed(const Pipeline &pipeline, const yaml::Tree &tree, const QString &name)
{
    const Job *job = pipeline.job(name);
    if (!job || tree.root()[name])
        return std::nullopt;
    if (!job->file.isEmpty()) {
        return Error{ErrorCode::Refused,
                     PipelineTexts::tr("Job “%1” stands in “%2”, which this file includes.").arg(name, job->file),
                     {},
                     0,
                     0,
                     PipelineTexts::tr("Open “%1” to change the job, or write a job “%2” here that overrides it.").arg(job->file, name)};
    }
    return writtenOtherwise(name);
}

Error writtenOtherwise(const QString &name)
{
    return Error{ErrorCode::Refused,
                 PipelineTexts::tr("Job “%1” is written under another name, which inputs or a merge key make this one.").arg(name),
                 {},
                 0,
                 0,
                 PipelineTexts::tr("Change it in the text.")};
}

bool isStoredAfter(StoreWhen when, bool hasFailed) { return when == StoreWhen::Always || (when == StoreWhen::OnFailure) == hasFailed; }

const QList<Command> &Job::commands(Script which) const
{
    switch (which) {
    case Script::Before:
        return beforeScript;
    case Script::After:
        return afterScript;
    case Script::Main:
        break;
    }
    return script;
}

const Job *Pipeline::job(QStringView name) const
{
    const auto place = places.constFind(name.toString());
    return place == places.cend() ? nullptr : &jobs.at(*place);
}

bool Pipeline::hasIncludes() const
{
    return !includes.isEmpty() || std::any_of(jobs.cbegin(), jobs.cend(), [](const Job &job) { return !job.childIncludes.isEmpty(); });
}

QList<const Job *> Pipeline::runnableJobs() const
{
    QList<const Job *> runnable;
    runnable.reserve(order.size());
    for (const qsizetype place : order)
        runnable.append(&jobs.at(place));
    return runnable;
}

} // namespace caravan::gitlab
