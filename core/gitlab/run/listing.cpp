// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/listing.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/run/faults.h"
#include "core/gitlab/run/graph.h"
#include "core/gitlab/values/matrix.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(GitlabListingTexts);

/// Replaces needs of jobs by needs of the instances that they mean (gitlabhq, lib/gitlab/ci/config/normalizer.rb).
class InstanceNeeds
{
public:
    explicit InstanceNeeds(const Pipeline &pipeline) : m_pipeline(pipeline) { }

    QList<Need> of(const QList<Need> &needs, const Instance &instance)
    {
        QList<Need> out;
        for (const Need &need : needs) {
            const Job *other = m_pipeline.job(need.job);
            if (other && other->parallel == 0)
                continue; // GitLab makes no job of it
            if (!other || other->instances.isEmpty() || m_made > mostNeedsMade) {
                out.append(need);
                continue;
            }
            const QList<MatrixRow> wanted = withMatrix(need.matrix, instance);
            for (const Instance &one : other->instances) {
                if (!wanted.isEmpty() && !isAskedFor(one, wanted))
                    continue;
                ++m_made;
                out.append({one.name, need.artifacts, need.isOptional, need.span});
            }
        }
        return out;
    }

private:
    static constexpr int mostNeedsMade = yaml::Limits{}.expandedNodes; ///< beyond it needs stay as they are written
    const Pipeline &m_pipeline;
    int m_made = 0;
};

/// What becomes of a job whose matrix is an empty list.
Verdict ofEmptyMatrix()
{
    Verdict verdict;
    verdict.included = Inclusion::No;
    verdict.when = u"never"_s;
    verdict.because = GitlabListingTexts::tr("Its matrix is empty, so GitLab makes no job of it.");
    return verdict;
}

/// Drops needs that may be absent and are, and reports those that may not (gitlabhq, lib/gitlab/ci/pipeline/seed/build.rb).
void settleNeeds(Listing &listing, const Pipeline &pipeline, const Event &event)
{
    QSet<QString> known;
    QSet<QString> present;
    for (const ListedJob &job : std::as_const(listing.jobs)) {
        known << job.name << job.job;
        if (job.verdict.included != Inclusion::No)
            present << job.name << job.job;
    }
    InstanceNeeds instances(pipeline);
    for (ListedJob &job : listing.jobs) {
        if (job.verdict.included == Inclusion::No || !job.verdict.needs)
            continue;
        job.needs = QList<Need>();
        for (const Need &need : instances.of(*job.verdict.needs, {job.name, job.matrix})) {
            if (present.contains(need.job)) {
                job.needs->append(need);
            } else if (!need.isOptional && known.contains(need.job)) { // of others the file's own faults tell
                job.needs->append(need);
                listing.problems.append({job.name,
                                         GitlabListingTexts::tr("Job “%1” needs “%2”, which the pipeline for %3 does not have.")
                                             .arg(job.name, need.job, eventTitle(event)),
                                         job.verdict.decidedBy});
            }
        }
    }
}

/// Reports the circles of needs: those of this pipeline, and those of the file, which GitLab refuses whatever starts it.
void addCircles(Listing &listing, const Pipeline &pipeline)
{
    QSet<QString> said;
    const auto add = [&](const QString &job, const QString &message, const Span &span) {
        if (!said.contains(message))
            listing.problems.append({job, message, Origin{Via::Own, span, {}, {}, 0}});
        said.insert(message);
    };
    for (const NeedFault &fault : Graph(pipeline, listing).faults()) {
        if (fault.kind == NeedFault::Kind::Circle)
            add(fault.job, circleSentence(fault), fault.need.span);
    }
    const bool isWhole =
        std::all_of(listing.jobs.cbegin(), listing.jobs.cend(), [](const ListedJob &job) { return job.verdict.included != Inclusion::No; });
    if (isWhole)
        return;
    for (const Issue &issue : needCircles(pipeline))
        add(issue.job, issue.message, issue.span);
}

/// The job as GitLab has it for one instance: with the variables of its matrix.
Job madeFor(const Instance &instance, Job job)
{
    job.name = instance.name;
    for (const auto &[name, value] : instance.variables)
        job.variables.insert(name, {value, {}});
    return job;
}

} // namespace

Job jobOf(const ListedJob &listed, const Job &job)
{
    Job made = jobWith(madeFor({listed.name, listed.matrix}, job), listed.verdict);
    made.needs = listed.needs;
    return made;
}

QString whyNone(const Listing &listing)
{
    if (listing.workflow.included == Inclusion::No)
        return listing.workflow.because;
    if (!listing.isEmpty)
        return {};
    const bool hasJob =
        std::any_of(listing.jobs.cbegin(), listing.jobs.cend(), [](const ListedJob &job) { return job.verdict.included != Inclusion::No; });
    return hasJob ? GitlabListingTexts::tr("Only jobs of .pre and .post are in it, and these alone make no pipeline.")
                  : GitlabListingTexts::tr("None of the jobs is in it.");
}

Listing listJobs(const Pipeline &pipeline, const caravan::Source &source, const Event &event, const Files &files)
{
    Evaluator evaluator(pipeline, source, event, files);
    Listing listing;
    listing.workflow = evaluator.workflow();
    for (const Job *job : pipeline.runnableJobs()) {
        if (job->instances.isEmpty()) {
            const Verdict verdict = job->parallel == 0 ? ofEmptyMatrix() : evaluator.verdict(*job);
            listing.jobs.append({job->name, job->name, job->stage.value, {}, 1, verdict, std::nullopt});
        }
        for (const Instance &instance : job->instances) {
            const Verdict verdict = evaluator.verdict(instance.variables.isEmpty() ? *job : madeFor(instance, *job));
            listing.jobs.append({instance.name, job->name, job->stage.value, instance.variables, job->parallel, verdict, std::nullopt});
        }
    }
    listing.jobs.removeIf([&](const ListedJob &job) { return isReplaced(pipeline, job.name, job.job); });
    listing.isEmpty =
        pipeline.unresolvedIncludes.isEmpty() && std::none_of(listing.jobs.cbegin(), listing.jobs.cend(), [](const ListedJob &job) {
            return job.verdict.included != Inclusion::No && job.stage != ".pre"_L1 && job.stage != ".post"_L1;
        });
    for (const Issue &fault : faultsBesideCircles(pipeline))
        listing.problems.append({fault.job, fault.message, Origin{Via::Own, fault.span, {}, fault.file, fault.line}});
    settleNeeds(listing, pipeline, event);
    addCircles(listing, pipeline);
    return listing;
}

} // namespace caravan::gitlab
