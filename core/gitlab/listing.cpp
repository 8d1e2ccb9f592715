// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/listing.h"

#include "core/gitlab/graph.h"

#include <QCoreApplication>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::gitlab::Listing)
};

/// Drops needs that may be absent and are, and reports those that may not (gitlabhq, lib/gitlab/ci/pipeline/seed/build.rb).
void settleNeeds(Listing &listing, const Pipeline &pipeline)
{
    QSet<QString> present;
    for (const ListedJob &job : std::as_const(listing.jobs)) {
        if (job.verdict.included != Inclusion::No)
            present.insert(job.name);
    }
    for (ListedJob &job : listing.jobs) {
        if (job.verdict.included == Inclusion::No || !job.verdict.needs)
            continue;
        job.needs = QList<Need>();
        for (const Need &need : *job.verdict.needs) {
            if (present.contains(need.job)) {
                job.needs->append(need);
            } else if (!need.isOptional && (pipeline.job(need.job) || pipeline.unresolvedIncludes.isEmpty())) {
                job.needs->append(need);
                listing.problems.append({job.name,
                                         Messages::tr("Job “%1” needs “%2”, which this pipeline does not have; GitLab refuses to make it.")
                                             .arg(job.name, need.job),
                                         job.verdict.decidedBy});
            }
        }
    }
}

} // namespace

Listing listJobs(const Pipeline &pipeline, const caravan::Source &source, const Event &event, const Files &files)
{
    Evaluator evaluator(pipeline, source, event, files);
    Listing listing;
    listing.workflow = evaluator.workflow();
    for (const Job *job : pipeline.runnableJobs())
        listing.jobs.append({job->name, job->stage.value, job->parallel, evaluator.verdict(*job), std::nullopt});
    listing.isEmpty = std::none_of(listing.jobs.cbegin(), listing.jobs.cend(), [](const ListedJob &job) {
        return job.verdict.included != Inclusion::No && job.stage != ".pre"_L1 && job.stage != ".post"_L1;
    });
    settleNeeds(listing, pipeline);
    for (const NeedFault &fault : Graph(pipeline, listing).faults()) {
        if (fault.kind == NeedFault::Kind::Circle) {
            listing.problems.append({fault.job, Messages::tr("Jobs need one another in a circle: %1.").arg(fault.circle.join(u" → "_s)),
                                     Origin{Via::Own, fault.need.span, {}, {}, 0}});
        }
    }
    return listing;
}

} // namespace caravan::gitlab
