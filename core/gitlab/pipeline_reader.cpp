// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/rereading.h"

#include "core/gitlab/checks.h"
#include "core/gitlab/job_reader.h"
#include "core/gitlab/keywords.h"
#include "core/gitlab/reading.h"
#include "core/gitlab/rules_reader.h"
#include "core/gitlab/shapes.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::gitlab::PipelineReader)
};

constexpr int mostJobs = 8; ///< that are read anew one by one; where more differ, everything is

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

/// Reads a pipeline: everything, or some jobs of one that was read before.
class PipelineReader
{
public:
    PipelineReader(const yaml::Tree &tree, const Reading &reading) :
        m_tree(tree), m_configuration(compose(tree, reading)), m_resolver(m_configuration.parts), m_shapes(m_resolver, tree, m_issues)
    {
        readIncludes(m_pipeline, m_configuration);
        m_surroundings = readSurroundings(m_resolver);
        m_pipeline.variables = m_surroundings.variables;
        m_pipeline.workflow = readConditions(m_resolver, m_resolver.global(u"workflow"_s), {});
    }

    Pipeline readAll()
    {
        for (const QString &name : m_resolver.names()) {
            if (!isJob(name))
                continue;
            m_pipeline.places.insert(name, m_pipeline.jobs.size());
            m_pipeline.jobs.append(read(name));
        }
        return finished();
    }

    /// The jobs of \a before, moved, but for those of \a names.
    Pipeline readAnew(const QStringList &names, const Pipeline &before, const Shift &shift)
    {
        m_pipeline.jobs = before.jobs;
        m_pipeline.places = before.places;
        m_pipeline.borrowed = before.borrowed;
        for (Job &job : m_pipeline.jobs)
            move(job, shift);
        for (const Issue &issue : before.readingIssues) {
            if (!issue.job.isEmpty() && !names.contains(issue.job)) {
                m_issues.append(issue);
                move(m_issues.last(), shift);
            }
        }
        for (const QString &name : names)
            m_pipeline.jobs[m_pipeline.places.value(name)] = read(name);
        return finished();
    }

    bool isJob(const QString &name) const { return !isGlobalKeyword(name) && m_resolver.isMap(name); }

private:
    Job read(const QString &name)
    {
        const Job job = readJob(m_resolver, name, m_surroundings, m_issues);
        if (!job.isHidden)
            checkShapes(m_shapes, m_resolver, job);
        return job;
    }

    /// What is wrong with the form of keywords at the root, unless the reader of includes has said so.
    QList<Issue> rootIssues(bool isWhole)
    {
        QList<Issue> issues = misshapenRoot(m_resolver, m_tree, isWhole);
        issues.removeIf([&](const Issue &issue) {
            return std::any_of(m_configuration.issues.cbegin(), m_configuration.issues.cend(),
                               [&](const Issue &known) { return known.span.contains(issue.span); });
        });
        return issues;
    }

    Pipeline finished()
    {
        readStages(m_pipeline, m_resolver);
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
        m_pipeline.issues += needCycles(m_pipeline);
        removeConsequences(m_pipeline.issues);
        placeIssues(m_pipeline);
        return std::move(m_pipeline);
    }

    const yaml::Tree &m_tree;
    Configuration m_configuration;
    Resolver m_resolver;
    Surroundings m_surroundings;
    QList<Issue> m_issues;
    ShapeCheck m_shapes;
    Pipeline m_pipeline;
};

bool hasAnchor(const yaml::Node &node)
{
    if (!node.isAlias() && !node.anchor().isEmpty())
        return true;
    const QList<yaml::Node> items = node.items();
    const QList<yaml::Entry> entries = node.entries();
    return std::any_of(items.cbegin(), items.cend(), hasAnchor)
        || std::any_of(entries.cbegin(), entries.cend(), [](const yaml::Entry &entry) { return hasAnchor(entry.key) || hasAnchor(entry.value); });
}

/// Whether every issue of the jobs \a names is in their own text. What stands in a template is reported once for all jobs.
bool areAtHome(const Pipeline &pipeline, const QStringList &names)
{
    return std::none_of(pipeline.readingIssues.cbegin(), pipeline.readingIssues.cend(), [&](const Issue &issue) {
        return names.contains(issue.job) && !pipeline.job(issue.job)->span.contains(issue.span);
    });
}

/// What `!reference` names in a text, as written.
QByteArrayList referencesIn(const QByteArray &text)
{
    QByteArrayList references;
    for (qsizetype at = text.indexOf("!reference"); at >= 0; at = text.indexOf("!reference", at + 1)) {
        const qsizetype end = text.indexOf(']', at);
        references.append(text.mid(at, end < 0 ? -1 : end + 1 - at));
    }
    return references;
}

/// Whether the entry of a job that was edited takes text from all that it took it from before: what nobody takes anything
/// from any more is known only when all jobs are read.
bool borrowsAsBefore(const Job &before, const Job &now, const QByteArray &textBefore, const QByteArray &text)
{
    const bool extendsAll = std::all_of(before.extends.cbegin(), before.extends.cend(), [&](const QString &name) { return now.extends.contains(name); });
    return extendsAll && (!textBefore.contains("!reference") || referencesIn(textBefore) == referencesIn(text));
}

/// The root's entries that differ between two trees, as numbers; nullopt when their keys do.
std::optional<QList<int>> differing(const QList<yaml::Entry> &before, const QList<yaml::Entry> &now)
{
    if (before.size() != now.size())
        return std::nullopt;
    QList<int> numbers;
    for (int i = 0; i < int(now.size()); ++i) {
        if (now.at(i).value.sharesText(before.at(i).value))
            continue;
        if (!now.at(i).key.isScalar() || now.at(i).key.text() != before.at(i).key.text() || numbers.size() == mostJobs)
            return std::nullopt;
        numbers.append(i);
    }
    return numbers;
}

} // namespace

Result<Pipeline> readPipeline(const yaml::Tree &tree)
{
    return readPipeline(tree, Reading());
}

Result<Pipeline> readPipeline(const yaml::Tree &tree, const Reading &reading)
{
    if (const std::optional<Error> error = refusal(tree))
        return *error;
    return PipelineReader(tree, reading).readAll();
}

std::optional<Rereading> reread(const Pipeline &before, const yaml::Tree &old, const yaml::Tree &now, const Reading &reading)
{
    const QList<yaml::Entry> oldEntries = old.root().entries();
    const QList<yaml::Entry> entries = now.root().entries();
    const std::optional<QList<int>> numbers = differing(oldEntries, entries);
    if (!numbers || numbers->isEmpty() || !before.includedFiles.isEmpty() || old.header() || now.header())
        return std::nullopt;
    PipelineReader reader(now, reading);
    Rereading result;
    for (const int number : *numbers) {
        const yaml::Entry &entry = entries.at(number);
        const QString name = entry.key.text();
        const bool isAlone = std::count_if(entries.cbegin(), entries.cend(), [&](const yaml::Entry &other) { return other.key.text() == name; }) == 1;
        if (!isAlone || !before.job(name) || !reader.isJob(name) || before.borrowed.contains(name) || hasAnchor(entry.value)
            || hasAnchor(oldEntries.at(number).value))
            return std::nullopt;
        result.jobs.append(name);
    }
    const int next = numbers->constLast() + 1;
    const bool isLast = next == entries.size();
    result.shift.to = isLast ? old.text().size() : oldEntries.at(next).key.span().begin;
    result.shift.by = isLast ? 0 : entries.at(next).key.span().begin - result.shift.to;
    result.before = {oldEntries.at(numbers->constFirst()).key.span().begin, result.shift.to};
    result.after = {entries.at(numbers->constFirst()).key.span().begin, isLast ? now.text().size() : result.shift.to + result.shift.by};
    result.pipeline = reader.readAnew(result.jobs, before, result.shift);
    // A file that is included now may not have been there before.
    if (!result.pipeline.includedFiles.isEmpty() || !areAtHome(before, result.jobs) || !areAtHome(result.pipeline, result.jobs))
        return std::nullopt;
    for (const int number : *numbers) {
        const QString name = entries.at(number).key.text();
        const bool borrowsAll = borrowsAsBefore(*before.job(name), *result.pipeline.job(name), old.source().slice(oldEntries.at(number).value.span()),
                                                now.source().slice(entries.at(number).value.span()));
        if (!borrowsAll)
            return std::nullopt;
    }
    return result;
}

} // namespace caravan::gitlab
