// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/pipeline_reader.h"

#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/child_pipeline.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/pipeline/many_jobs.h"
#include "core/gitlab/pipeline/shapes.h"
#include "core/gitlab/values/reading.h"
#include "core/gitlab/values/rules_reader.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PipelineReaderTexts);

constexpr qsizetype mostChildFiles = 2000; // of all child pipelines together
constexpr qsizetype fewJobs = 400;         // are read one after the other: it takes no longer

const QStringList &defaultStages()
{
    static const QStringList stages{u"build"_s, u"test"_s, u"deploy"_s};
    return stages;
}

void readStages(Pipeline &pipeline, Resolver &resolver)
{
    const Effective value = resolver.global(u"stages"_s);
    if (value.isValid() && !value.isNull()) { // without a value as if it were not there
        pipeline.hasOwnStages = true;
        for (const Leaf &leaf : resolver.leaves(value, {}))
            pipeline.stages.append({leaf.node.text(), leaf.origin});
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
    pipeline.fetchedFiles = configuration.fetched;
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
    const auto open =
        std::find_if(configuration.parts.cbegin(), configuration.parts.cend(), [](const Part &part) { return part.file.isEmpty(); });
    for (const QString &input : open->inputs.missing) {
        pipeline.unknowns.append(
            PipelineReaderTexts::tr("Input “%1” has no default and no value here, so “$[[ inputs.%1 ]]” stays as it is.").arg(input));
    }
}

/// What is known of child pipelines.
void addChildren(Pipeline &pipeline)
{
    for (const Job &job : std::as_const(pipeline.jobs)) {
        pipeline.fetchedFiles.insert(job.childFiles);
        for (const Include &include : job.childIncludes) {
            if (include.isFetchable)
                pipeline.unknowns.append(
                    PipelineReaderTexts::tr("What the child pipeline of “%1” has is not known here: “%2” stands elsewhere, "
                                            "and was not fetched.")
                        .arg(job.name, include.text));
        }
    }
}

void orderJobs(Pipeline &pipeline)
{
    QHash<QString, qsizetype> stages;
    for (qsizetype i = 0; i < pipeline.stages.size(); ++i)
        stages.insert(pipeline.stages.at(i).value, i);
    QList<QList<qsizetype>> byStage(pipeline.stages.size() + 1); // at the end those whose stage is unknown
    for (qsizetype i = 0; i < pipeline.jobs.size(); ++i) {
        const Job &job = pipeline.jobs.at(i);
        if (!job.isHidden)
            byStage[stages.value(job.stage.value, pipeline.stages.size())].append(i);
    }
    for (const QList<qsizetype> &ofStage : std::as_const(byStage))
        pipeline.order += ofStage;
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

} // namespace

std::optional<Error> whyNoPipeline(const yaml::Tree &tree)
{
    const yaml::Node root = tree.root();
    if (!root || root.isNull())
        return std::nullopt; // empty: a pipeline that is still to be written
    const QString hint = PipelineReaderTexts::tr("Open a .gitlab-ci.yml, or a folder that has one.");
    if (!root.isMap()) {
        return tree.source().errorAt(root.span().begin, ErrorCode::NotAPipeline,
                                     PipelineReaderTexts::tr("This is YAML, but not a pipeline: it has no jobs."), hint);
    }
    const QList<yaml::Entry> entries = root.entries();
    const bool looksLikePipeline = std::any_of(entries.cbegin(), entries.cend(), [](const yaml::Entry &entry) {
        if (isGlobalKeyword(entry.key.text()) || entry.key.text().startsWith(u'.') || lacksSpace(entry.value.target()))
            return true;
        const QList<yaml::Entry> keys = entry.value.target().entries();
        return std::any_of(keys.cbegin(), keys.cend(),
                           [](const yaml::Entry &key) { return key.key.text() == "<<"_L1 || isKeyword(key.key.text(), Place::Job); });
    });
    if (looksLikePipeline)
        return std::nullopt;
    return tree.source().errorAt(root.span().begin, ErrorCode::NotAPipeline,
                                 PipelineReaderTexts::tr(
                                     "This is YAML, but not a pipeline: none of its keys is a job or a GitLab keyword."),
                                 hint);
}

PipelineReader::PipelineReader(const yaml::Tree &tree, const Reading &reading) :
    m_tree(tree), m_reading(reading), m_configuration(compose(tree, reading)), m_resolver(m_configuration.parts),
    m_shapes(m_resolver, tree, m_issues)
{
    readIncludes(m_pipeline, m_configuration);
    m_surroundings = readSurroundings(m_resolver);
    m_pipeline.variables = m_surroundings.variables;
    m_pipeline.workflow = readConditions(m_resolver, m_resolver.keyword(u"workflow"_s), {});
}

Pipeline PipelineReader::readAll()
{
    QStringList names;
    std::copy_if(m_resolver.names().cbegin(), m_resolver.names().cend(), std::back_inserter(names),
                 [this](const QString &name) { return isJob(name); });
    std::optional<ReadJobs> many;
    if (names.size() > fewJobs)
        many = readSideBySide(names, m_configuration.parts, m_tree, m_surroundings, m_reading.asDraft);
    if (many)
        m_pipeline.borrowed = many->borrowed;
    m_pipeline.jobs.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_pipeline.places.insert(names.at(i), i);
        if (!many) {
            m_pipeline.jobs.append(read(names.at(i)));
            continue;
        }
        ReadJob &read = many->jobs[size_t(i)];
        m_issues += read.issues;
        addWhatElse(read.job);
        m_pipeline.jobs.append(std::move(read.job));
    }
    return finished();
}

QList<Job> PipelineReader::readSome(const QStringList &names)
{
    QList<Job> jobs;
    for (const QString &name : names)
        jobs.append(read(name));
    return jobs;
}

QList<Issue> PipelineReader::issuesSoFar()
{
    m_issues += m_resolver.takeIssues();
    return m_issues;
}

Pipeline PipelineReader::renewed(Pipeline &&before, QList<Job> fresh, const Shift &shift)
{
    m_pipeline.jobs = std::move(before.jobs);
    m_pipeline.places = std::move(before.places);
    m_pipeline.borrowed = std::move(before.borrowed);
    for (Job &job : m_pipeline.jobs)
        move(job, shift);
    QSet<QString> names;
    for (Job &job : fresh) {
        names.insert(job.name);
        m_pipeline.jobs[m_pipeline.places.value(job.name)] = std::move(job);
    }
    for (const Issue &issue : std::as_const(before.readingIssues)) {
        if (!issue.job.isEmpty() && !names.contains(issue.job)) {
            m_issues.append(issue);
            move(m_issues.last(), shift);
        }
    }
    return finished();
}

Job PipelineReader::read(const QString &name)
{
    Job job = readJob(m_resolver, name, m_surroundings, m_issues);
    if (!job.isHidden && !m_reading.asDraft)
        checkShapes(m_shapes, m_resolver, job);
    addWhatElse(job);
    return job;
}

/// What the project's files say of a job.
void PipelineReader::addWhatElse(Job &job)
{
    job.scriptFiles = scriptFilesOf(job, m_reading.files);
    if (job.isHidden)
        return;
    if (job.isTrigger && m_childFiles < mostChildFiles)
        readChild(job, m_resolver, m_pipeline.variables, m_reading, m_issues);
    else if (job.isTrigger)
        m_isChildLeftOut = true;
    m_childFiles += job.childIncludes.size();
}

/// What is wrong with the form of keywords at the root, unless the reader of includes has said so.
QList<Issue> PipelineReader::rootIssues(bool isWhole)
{
    QList<Issue> issues = misshapenRoot(m_resolver, m_tree, isWhole);
    issues.removeIf([&](const Issue &issue) {
        return std::any_of(m_configuration.issues.cbegin(), m_configuration.issues.cend(),
                           [&](const Issue &known) { return known.span.contains(issue.span); });
    });
    return issues;
}

Pipeline PipelineReader::finished()
{
    readStages(m_pipeline, m_resolver);
    orderJobs(m_pipeline);
    addChildren(m_pipeline);
    if (m_isChildLeftOut)
        m_pipeline.unknowns.append(
            PipelineReaderTexts::tr("More than %1 files of child pipelines are not read; what the others have is unknown.")
                .arg(mostChildFiles));
    const bool isWhole = std::none_of(m_pipeline.includes.cbegin(), m_pipeline.includes.cend(), [](const Include &include) {
        return include.state == Include::State::Foreign || include.state == Include::State::Failed;
    });
    const QList<Issue> ofRoot = rootIssues(isWhole);
    m_pipeline.readingIssues = m_issues + m_resolver.takeIssues();
    m_pipeline.borrowed |= m_resolver.borrowed();
    m_pipeline.issues = m_configuration.issues + ofRoot + m_pipeline.readingIssues;
    if (isWhole)
        m_pipeline.issues += brokenLinks(m_pipeline);
    else
        m_pipeline.issues.removeIf([](const Issue &issue) { return issue.code.startsWith("undefined-"_L1); });
    removeConsequences(m_pipeline.issues);
    placeIssues(m_pipeline.issues, m_pipeline);
    m_pipeline.isPart = isPart(m_tree, m_pipeline, m_reading);
    return std::move(m_pipeline);
}

Result<Pipeline> readPipeline(const yaml::Tree &tree) { return readPipeline(tree, Reading()); }

Result<Pipeline> readPipeline(const yaml::Tree &tree, const Reading &reading)
{
    if (const std::optional<Error> error = whyNoPipeline(tree))
        return *error;
    return PipelineReader(tree, reading).readAll();
}

} // namespace caravan::gitlab
