// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/plan.h"

#include "core/base/texts.h"
#include "core/gitlab/language/duration.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EstimatePlanTexts);

Begin beginOf(const gitlab::Verdict &verdict, bool isHelped)
{
    if (verdict.when == "manual"_L1)
        return isHelped ? Begin::ByItself : Begin::ByHand;
    if (verdict.when == "on_failure"_L1)
        return Begin::OnFailure;
    return verdict.when == "always"_L1 ? Begin::Always : Begin::ByItself;
}

double delayOf(const gitlab::Verdict &verdict)
{
    const auto delay = verdict.when == "delayed"_L1 ? gitlab::readDuration(verdict.startIn) : std::nullopt;
    return delay ? double(delay->count()) : 0;
}

QList<gitlab::Need> withoutPlaces(QList<gitlab::Need> needs)
{
    for (gitlab::Need &need : needs)
        need.span = {};
    return needs;
}

void dropPlaces(gitlab::Conditions &conditions)
{
    if (conditions.rules) {
        for (gitlab::Rule &rule : *conditions.rules) {
            rule.origin = {};
            if (rule.needs)
                rule.needs = withoutPlaces(*rule.needs);
            for (gitlab::Field<QString> &variable : rule.variables)
                variable.origin = {};
        }
    }
    for (auto *filter : {&conditions.only, &conditions.except}) {
        if (*filter)
            (*filter)->origin = {};
    }
}

/// \a reason: a whole sentence.
QString refusedFor(const QString &reason) { return EstimatePlanTexts::tr("GitLab refuses this pipeline. %1").arg(reason); }

/// The members whose artifacts a job downloads, by their names.
std::optional<QStringList> producersOf(const Plan &plan, const gitlab::ListedJob &listed, const gitlab::Job &job)
{
    QStringList producers;
    for (const QString &name : job.dependencies) {
        for (const int number : plan.numbersOf.value(name))
            producers.append(plan.members.at(number).name);
    }
    if (job.hasDependencies)
        return producers;
    if (!listed.needs)
        return std::nullopt;
    for (const gitlab::Need &need : *listed.needs) {
        if (need.artifacts)
            producers.append(need.job);
    }
    return producers;
}

} // namespace

Plan planOf(const Inputs &inputs, const Start &start)
{
    const gitlab::Event &event = start.event;
    const gitlab::Pipeline &pipeline = inputs.pipeline;
    // Places in the text are of no use here, so that the text is not needed.
    gitlab::Listing listing = gitlab::listJobs(pipeline, Source(), event, inputs.files);
    gitlab::Variables variables(event, pipeline.variables);
    variables.setWorkflow(listing.workflow.variables);
    gitlab::Graph graph(pipeline, listing);
    Plan plan{std::move(listing), std::move(graph), std::move(variables), {}, {}, {}, {}};
    QHash<QString, int> groups;
    for (qsizetype i = 0; i < plan.listing.jobs.size(); ++i) {
        const gitlab::ListedJob &listed = plan.listing.jobs.at(i);
        if (listed.verdict.included == gitlab::Inclusion::No)
            continue;
        const qsizetype place = pipeline.places.value(listed.job, -1);
        const gitlab::Job &job = pipeline.jobs.at(place);
        Appointment appointment{beginOf(listed.verdict, start.isHelped), listed.verdict.allowsFailure, !job.isTrigger,
                                delayOf(listed.verdict), -1};
        if (!job.resourceGroup.isEmpty()) {
            const bool isFixed = !job.resourceGroup.contains(u'$');
            const gitlab::Job instance = isFixed ? gitlab::Job() : gitlab::jobOf(listed, job);
            const QString group = isFixed ? job.resourceGroup : plan.variables.expanded(job.resourceGroup, &instance);
            appointment.group = groups.value(group, int(groups.size()));
            groups.insert(group, appointment.group);
        }
        plan.numbersOf[listed.job].append(int(plan.members.size()));
        plan.members.append({listed.name, listed.job, place, listed.verdict.variables.isEmpty() && listed.name == listed.job, {}});
        plan.appointments.append(appointment);
        plan.listed.append(int(i));
    }
    for (qsizetype number = 0; number < plan.members.size(); ++number) {
        Member &member = plan.members[number];
        member.producers = producersOf(plan, plan.listing.jobs.at(plan.listed.at(number)), pipeline.jobs.at(member.place));
    }
    return plan;
}

QStringList refusalsOf(const gitlab::Listing &listing)
{
    // The workflow's own sentence names a line, which an estimate does not know.
    if (listing.workflow.included == gitlab::Inclusion::No)
        return {EstimatePlanTexts::tr("GitLab makes no such pipeline, by the rules of its workflow.")};
    QStringList refusals;
    if (const QString reason = gitlab::whyNone(listing); !reason.isEmpty())
        refusals.append(EstimatePlanTexts::tr("GitLab makes no such pipeline. %1").arg(reason));
    if (!listing.problems.isEmpty()) // the first is reason enough
        refusals.append(refusedFor(listing.problems.constFirst().message));
    return refusals;
}

QStringList refusalsOf(const QList<gitlab::Issue> &faults)
{
    return faults.isEmpty() ? QStringList() : QStringList{refusedFor(faults.constFirst().message)};
}

gitlab::Job jobOf(const Plan &plan, int member, const gitlab::Job &job)
{
    return gitlab::jobOf(plan.listing.jobs.at(plan.listed.at(member)), job);
}

Terms termsOf(const gitlab::Job &job)
{
    Terms terms;
    terms.stage = job.stage.value;
    terms.when = job.when;
    terms.startIn = job.startIn;
    terms.resourceGroup = job.resourceGroup;
    terms.allowsFailure = job.allowsFailure;
    terms.isTrigger = job.isTrigger;
    for (auto it = job.variables.cbegin(); it != job.variables.cend(); ++it)
        terms.variables.insert(it.key(), it->value);
    terms.conditions = job.conditions;
    dropPlaces(terms.conditions);
    if (job.needs)
        terms.needs = withoutPlaces(*job.needs);
    terms.dependencies = job.dependencies;
    terms.hasDependencies = job.hasDependencies;
    terms.extends = job.extends;
    terms.instances = job.instances;
    return terms;
}

bool asksForChanges(const gitlab::Pipeline &pipeline)
{
    const auto asks = [](const gitlab::Rule &rule) { return rule.changes || !rule.changesRegex.isEmpty(); };
    return std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), [&](const gitlab::Job &job) {
        const gitlab::Conditions &conditions = job.conditions;
        return (conditions.rules && std::any_of(conditions.rules->cbegin(), conditions.rules->cend(), asks))
            || (conditions.only && !conditions.only->changes.isEmpty()) || (conditions.except && !conditions.except->changes.isEmpty());
    });
}

} // namespace caravan::estimate
