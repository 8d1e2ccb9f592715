// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/check_fold.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/refusals.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/resolved.h"
#include "core/gitlab/run/graph.h"
#include "core/gitlab/run/listing.h"
#include "core/recipes/command_table.h"
#include "core/recipes/missing_programs.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CheckFoldTexts);

/// What GitLab takes for a job that says nothing: branches and tags. Source: https://docs.gitlab.com/ci/yaml/#only--except, 2026-08.
const QString branchesAndTags = u"$CI_COMMIT_BRANCH || $CI_COMMIT_TAG"_s;

Error foldError(const QString &message) { return {ErrorCode::Refused, message}; }

/// The one `if` that decides whether \a job runs; empty where anything else does.
QString conditionOf(const gitlab::Job &job)
{
    const gitlab::Conditions &conditions = job.conditions;
    if (!conditions.rules || conditions.rules->size() != 1 || conditions.only || conditions.except || job.when == "manual"_L1)
        return {};
    const gitlab::Rule &rule = conditions.rules->constFirst();
    gitlab::Rule plain;
    plain.condition = rule.condition;
    plain.origin = rule.origin;
    return rule == plain ? rule.condition.value_or(QString()) : QString();
}

/// Whether a line leaves nothing behind for those after it, and runs only what every image has.
bool isPlainLine(const QString &line)
{
    static const QStringList leaving = {u"cd"_s, u"umask"_s, u"ulimit"_s};
    const script::ParsedText parsed = recipes::parsedItem(line);
    return std::all_of(parsed->commands.cbegin(), parsed->commands.cend(), [&](const script::SimpleCommand &command) {
        const QString program = command.program();
        const bool isFailure = program == "exit"_L1 && command.words.size() > 1 && command.words.at(1) != "0"_L1;
        return isFailure || (command.assignments.isEmpty() && recipes::isPlainProgram(program) && !leaving.contains(program));
    });
}

bool isPlainCheck(const gitlab::Job &job, const gitlab::ResolvedJob &resolved, const gitlab::ResolvedJob &target)
{
    static const QStringList keys = {u"stage"_s, u"image"_s, u"script"_s, u"variables"_s};
    const auto variablesOf = [](const gitlab::ResolvedJob &one) {
        for (const auto &[key, value] : one.body.entries) {
            if (key == "variables"_L1)
                return std::get_if<yaml::Map>(&value) ? std::get<yaml::Map>(value) : yaml::Map();
        }
        return yaml::Map();
    };
    const yaml::Map theirs = variablesOf(target);
    const yaml::Map own = variablesOf(resolved);
    const bool hasOnly = std::all_of(resolved.body.entries.cbegin(), resolved.body.entries.cend(),
                                     [](const auto &entry) { return keys.contains(entry.first); });
    const bool hasSame =
        std::all_of(own.entries.cbegin(), own.entries.cend(), [&](const auto &entry) { return theirs.entries.contains(entry); });
    return hasOnly && hasSame && !job.isPages && job.file.isEmpty()
        && std::all_of(job.script.cbegin(), job.script.cend(), [](const gitlab::Command &command) { return isPlainLine(command.text); });
}

/// Who waits for whom.
class Waits
{
public:
    explicit Waits(const gitlab::Pipeline &pipeline) : m_stages(gitlab::stageNumbers(pipeline)) { }

    bool isBehind(const gitlab::Job &job, const gitlab::Job &other) const
    {
        if (!job.needs)
            return m_stages.value(other.stage.value) < m_stages.value(job.stage.value);
        return std::any_of(job.needs->cbegin(), job.needs->cend(), [&](const gitlab::Need &need) { return need.job == other.name; });
    }

private:
    QHash<QString, int> m_stages;
};

const gitlab::ResolvedJob *resolvedOf(const gitlab::Resolved &resolved, const QString &name)
{
    const auto found = std::find_if(resolved.jobs.cbegin(), resolved.jobs.cend(), [&](const auto &one) { return one.job == name; });
    return found == resolved.jobs.cend() ? nullptr : &*found;
}

/// One of each kind of pipeline, on the default branch and another one.
QList<gitlab::Event> everyKind()
{
    QList<gitlab::Event> events;
    for (const gitlab::PipelineSource source : {gitlab::PipelineSource::Push, gitlab::PipelineSource::MergeRequest,
                                                gitlab::PipelineSource::Tag, gitlab::PipelineSource::Schedule, gitlab::PipelineSource::Web}) {
        for (const QString &branch : {QString(), u"feature"_s}) {
            gitlab::Event event;
            event.source = source;
            event.branch = branch;
            events.append(event);
        }
    }
    return events;
}

QMap<QString, gitlab::Inclusion> inclusionsIn(const gitlab::Pipeline &pipeline, const gitlab::Event &event, const gitlab::Files &files)
{
    QMap<QString, gitlab::Inclusion> inclusions;
    const gitlab::Listing listing = gitlab::listJobs(pipeline, Source(), event, files);
    for (const gitlab::ListedJob &job : listing.jobs)
        inclusions.insert(job.job, job.verdict.included);
    return inclusions;
}

/// Proves that every pipeline does what it did: the \a checks are in those without \a job, all other jobs where they were.
bool doTheSame(const gitlab::Pipeline &before, const gitlab::Pipeline &after, const QString &job, const QStringList &checks,
               const gitlab::Files &files)
{
    const QList<gitlab::Event> events = everyKind();
    return std::all_of(events.cbegin(), events.cend(), [&](const gitlab::Event &event) {
        QMap<QString, gitlab::Inclusion> was = inclusionsIn(before, event, files);
        for (const QString &check : checks) {
            if (was.value(job) == gitlab::Inclusion::Yes)
                was[check] = gitlab::Inclusion::No;
        }
        return was.value(job) != gitlab::Inclusion::Maybe && was == inclusionsIn(after, event, files);
    });
}

Result<Done> writeChecks(const gitlab::Editing &edit, const gitlab::Pipeline &pipeline, const QString &job, const QStringList &checks)
{
    const QString condition = conditionOf(*pipeline.job(job));
    int place = 0;
    for (const QString &check : checks) {
        for (const gitlab::Command &command : pipeline.job(check)->script) {
            const Result<Done> done =
                gitlab::insertItem(edit, {job, u"script"_s}, place++, yaml::Value::text(command.text), gitlab::At::Here);
            if (!done)
                return done;
        }
        const yaml::Map never{{{u"if"_s, yaml::Value::text(condition)}, {u"when"_s, yaml::Verbatim{u"never"_s}}}};
        const yaml::Map usual{{{u"if"_s, yaml::Value::text(branchesAndTags)}}};
        if (const Result<Done> done = gitlab::setKey(edit, {check, u"rules"_s}, yaml::List{{never, usual}}, gitlab::At::Here); !done)
            return done;
        const std::optional<QList<gitlab::Need>> &needs = pipeline.job(job)->needs;
        if (needs && std::any_of(needs->cbegin(), needs->cend(), [&](const gitlab::Need &need) { return need.job == check; })) {
            if (const Result<Done> done = gitlab::removeNeed(edit, job, check); !done)
                return done;
        }
    }
    return Done{};
}

} // namespace

QStringList checksOf(const gitlab::Editing &edit, const gitlab::Pipeline &pipeline, const QString &job)
{
    const gitlab::Job *target = pipeline.job(job);
    const Result<gitlab::Resolved> resolved = gitlab::resolve(edit.draft.tree(), edit.reading, gitlab::Parallel::Kept);
    if (!target || !resolved || conditionOf(*target).isEmpty())
        return {};
    const Waits waits(pipeline);
    const gitlab::Graph graph(pipeline);
    const QSet<QString> gates = gitlab::gatesOf(pipeline, graph, job);
    const QList<const gitlab::Job *> jobs = pipeline.runnableJobs();
    QStringList checks;
    for (const gitlab::Job *check : jobs) {
        const gitlab::ResolvedJob *one = resolvedOf(*resolved, check->name);
        if (check == target || !one || !waits.isBehind(*target, *check) || !isPlainCheck(*check, *one, *resolvedOf(*resolved, job)))
            continue;
        if (gitlab::gatesOf(pipeline, graph, check->name) != gates)
            continue; // it would wait for somebody, or somebody for it
        // Whoever else waits for it must wait for the job, too.
        const bool isAlone = std::all_of(jobs.cbegin(), jobs.cend(), [&](const gitlab::Job *other) {
            return other == target || !waits.isBehind(*other, *check) || (!other->needs && waits.isBehind(*other, *target));
        });
        if (isAlone)
            checks.append(check->name);
    }
    return checks;
}

Result<Done> foldChecks(const gitlab::Editing &edit, const QString &job, const recipes::Catalogue &catalogue)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(edit.draft.tree(), edit.reading);
    if (!pipeline)
        return pipeline.error();
    const gitlab::Job *target = pipeline->job(job);
    if (!target)
        return Error{ErrorCode::NotFound, CheckFoldTexts::tr("There is no job “%1”.").arg(job)};
    const QStringList checks = checksOf(edit, *pipeline, job);
    if (checks.isEmpty())
        return foldError(CheckFoldTexts::tr("Job “%1” waits for no check that could be part of it.").arg(job));
    for (const QString &name : checks + QStringList{job}) {
        if (std::optional<Error> fixed = gitlab::whyFixed(*pipeline, edit.draft.tree(), name))
            return *std::move(fixed);
    }
    return gitlab::accepted(edit, [&](const gitlab::Editing &step) -> Result<Done> {
        if (const Result<Done> done = writeChecks(step, *pipeline, job, checks); !done)
            return done;
        const Result<gitlab::Pipeline> after = gitlab::readPipeline(step.draft.tree(), step.reading);
        if (!after)
            return after.error();
        const gitlab::Job &now = *after->job(job);
        const QList<recipes::MissingProgram> missing =
            recipes::missingPrograms(*after, now, recipes::imageOfJob(catalogue, now), catalogue, recipes::FileGivers(*after));
        if (!missing.isEmpty())
            return foldError(CheckFoldTexts::tr("The image of job “%1” has no “%2”.").arg(job, missing.constFirst().program));
        if (!doTheSame(*pipeline, *after, job, checks, edit.reading.files))
            return foldError(CheckFoldTexts::tr("Some pipeline would not do the same any more."));
        return Done{};
    });
}

} // namespace caravan::compare
