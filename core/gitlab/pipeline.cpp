// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline.h"

#include "core/gitlab/checks.h"
#include "core/gitlab/job_reader.h"
#include "core/gitlab/keywords.h"
#include "core/gitlab/reading.h"
#include "core/gitlab/rules_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::gitlab::Pipeline)
};

const QStringList &defaultStages()
{
    static const QStringList stages{u"build"_s, u"test"_s, u"deploy"_s};
    return stages;
}

void readStages(Pipeline &pipeline, Resolver &resolver)
{
    for (const QString &key : {u"stages"_s, u"types"_s}) { // `types` is the old name
        const Effective value = resolver.global(key);
        if (!value.isValid())
            continue;
        pipeline.hasOwnStages = true;
        for (const Leaf &leaf : resolver.leaves(value, {}))
            pipeline.stages.append({leaf.node.text(), leaf.origin});
        break;
    }
    if (!pipeline.hasOwnStages) {
        for (const QString &stage : defaultStages())
            pipeline.stages.append({stage, {}});
    }
    const auto isNamed = [](const QString &name) { return [name](const Field<QString> &stage) { return stage.value == name; }; };
    const auto uses = [&](const QString &name) {
        return std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(),
                           [&](const Job &job) { return !job.isHidden && job.stage.value == name; });
    };
    for (const QString &implicit : {u".pre"_s, u".post"_s}) {
        pipeline.stages.removeIf(isNamed(implicit));
        if (uses(implicit))
            pipeline.stages.insert(implicit == ".pre"_L1 ? 0 : pipeline.stages.size(), {implicit, {}});
    }
}

/// What other files bring or would bring.
void readIncludes(Pipeline &pipeline, const Configuration &configuration)
{
    pipeline.includes = configuration.includes;
    for (const Part &part : configuration.parts) {
        if (!part.file.isEmpty())
            pipeline.includedFiles.insert(part.file, part.include);
    }
    for (const Include &include : configuration.includes) {
        if (include.state == Include::State::Foreign)
            pipeline.unresolvedIncludes.append(include.text);
        if (!include.unknown.isEmpty())
            pipeline.unknowns.append(include.unknown);
    }
    for (const QString &input : configuration.parts.constLast().inputs.missing) {
        pipeline.unknowns.append(
            Messages::tr("Input “%1” has no default and no value here, so “$[[ inputs.%1 ]]” stays as it is.").arg(input));
    }
}

/// A job whose template is missing has no script for that reason: one issue is enough.
void removeConsequences(QList<Issue> &issues)
{
    QSet<QString> incomplete;
    for (const Issue &issue : std::as_const(issues)) {
        if (issue.code == "undefined-extends"_L1)
            incomplete.insert(issue.job);
    }
    issues.removeIf([&](const Issue &issue) { return issue.code == "no-script"_L1 && incomplete.contains(issue.job); });
}

/// An issue without a place of its own stands at its job, or at the include that brought the job.
void placeIssues(Pipeline &pipeline)
{
    for (Issue &issue : pipeline.issues) {
        const Job *job = issue.span.isEmpty() ? pipeline.job(issue.job) : nullptr;
        if (!job)
            continue;
        if (issue.file.isEmpty())
            issue.file = job->file;
        issue.span = issue.file.isEmpty() ? job->nameSpan : pipeline.includedFiles.value(issue.file);
    }
}

std::optional<Error> refusal(const yaml::Tree &tree)
{
    const yaml::Node root = tree.root();
    if (!root || root.isNull())
        return std::nullopt; // empty: a pipeline that is still to be written
    const QString hint = Messages::tr("Open a .gitlab-ci.yml, or a folder that has one.");
    if (!root.isMap()) {
        return tree.source().errorAt(root.span().begin, ErrorCode::NotAPipeline,
                                     Messages::tr("This is YAML, but not a pipeline: it has no jobs."), hint);
    }
    const QList<yaml::Entry> entries = root.entries();
    const bool looksLikePipeline = std::any_of(entries.cbegin(), entries.cend(), [](const yaml::Entry &entry) {
        if (isGlobalKeyword(entry.key.text()) || entry.key.text().startsWith(u'.'))
            return true;
        const QList<yaml::Entry> keys = entry.value.target().entries();
        return std::any_of(keys.cbegin(), keys.cend(), [](const yaml::Entry &key) {
            return key.key.text() == "<<"_L1 || isKeyword(key.key.text(), Place::Job);
        });
    });
    if (looksLikePipeline)
        return std::nullopt;
    return tree.source().errorAt(root.span().begin, ErrorCode::NotAPipeline,
                                 Messages::tr("This is YAML, but not a pipeline: none of its keys is a job or a GitLab keyword."), hint);
}

} // namespace

bool isGlobalKeyword(QStringView key)
{
    return isKeyword(key, Place::Global);
}

std::optional<Error> whyFixed(const Pipeline &pipeline, const yaml::Tree &tree, const QString &name)
{
    const Job *job = pipeline.job(name);
    if (!job || tree.root()[name])
        return std::nullopt;
    if (!job->file.isEmpty()) {
        return Error{ErrorCode::Refused, Messages::tr("Job “%1” stands in “%2”, which this file includes.").arg(name, job->file), {}, 0, 0,
                     Messages::tr("Open “%1” to change the job, or write a job “%2” here that overrides it.").arg(job->file, name)};
    }
    return Error{ErrorCode::Refused, Messages::tr("Job “%1” is written under another name, which inputs or a merge key make this one.").arg(name), {}, 0, 0,
                 Messages::tr("Change it in the text.")};
}

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

QList<const Job *> Pipeline::runnableJobs() const
{
    QList<const Job *> result;
    for (const Job &job : jobs) {
        if (!job.isHidden)
            result.append(&job);
    }
    QMap<QString, int> order;
    for (int i = 0; i < stages.size(); ++i)
        order.insert(stages.at(i).value, i);
    const int last = int(stages.size());
    std::stable_sort(result.begin(), result.end(), [&](const Job *a, const Job *b) {
        return order.value(a->stage.value, last) < order.value(b->stage.value, last);
    });
    return result;
}

QStringList Pipeline::predecessors(const Job &job) const
{
    QStringList names;
    if (job.needs) {
        for (const Need &need : *job.needs) {
            const Job *other = this->job(need.job);
            if (other && !other->isHidden && other->name != job.name)
                names.append(need.job);
        }
        return names;
    }
    for (const Field<QString> &stage : stages) {
        if (stage.value == job.stage.value)
            break;
        for (const Job &other : jobs) {
            if (!other.isHidden && other.stage.value == stage.value)
                names.append(other.name);
        }
    }
    return names;
}

Result<Pipeline> readPipeline(const yaml::Tree &tree)
{
    return readPipeline(tree, Reading());
}

Result<Pipeline> readPipeline(const yaml::Tree &tree, const Reading &reading)
{
    if (const std::optional<Error> error = refusal(tree))
        return *error;
    Pipeline pipeline;
    const Configuration configuration = compose(tree, reading);
    Resolver resolver(configuration.parts);
    readIncludes(pipeline, configuration);

    Surroundings surroundings;
    surroundings.defaults = resolver.global(u"default"_s);
    for (const QString &key : keywords(Place::Deprecated)) {
        if (const Effective value = resolver.global(key); value.isValid() && !value.isNull())
            surroundings.oldDefaults.insert(key, value);
    }
    pipeline.variables = surroundings.variables = readVariables(resolver, resolver.global(u"variables"_s), {});
    pipeline.workflow = readConditions(resolver, resolver.global(u"workflow"_s), {});

    for (const QString &name : resolver.names()) {
        if (isGlobalKeyword(name) || !resolver.isMap(name))
            continue; // a keyword, or something that only anchors and references use
        pipeline.places.insert(name, pipeline.jobs.size());
        pipeline.jobs.append(readJob(resolver, name, surroundings, pipeline.issues));
    }
    readStages(pipeline, resolver);
    pipeline.issues += configuration.issues;
    pipeline.issues += resolver.takeIssues();
    const bool isWhole = std::none_of(pipeline.includes.cbegin(), pipeline.includes.cend(), [](const Include &include) {
        return include.state == Include::State::Foreign || include.state == Include::State::Failed;
    });
    if (isWhole)
        pipeline.issues += brokenLinks(pipeline);
    else
        pipeline.issues.removeIf([](const Issue &issue) { return issue.code.startsWith("undefined-"_L1); });
    pipeline.issues += needCycles(pipeline);
    removeConsequences(pipeline.issues);
    placeIssues(pipeline);
    return pipeline;
}

} // namespace caravan::gitlab
