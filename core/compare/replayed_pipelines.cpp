// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/replayed_pipelines.h"

#include "core/estimate/plan.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/project/file_kinds.h"
#include "core/recipes/filled_paths.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

const QString someBranch = u"some-branch"_s;
const QString otherBranch = u"other-branch"_s;
constexpr int ofEvent = -1; // instead of the number of a line
constexpr int ofOther = -2;

} // namespace

ReplayedPipelines::ReplayedPipelines(const Column &column, const gitlab::Pipeline &pipeline, const ReplayInputs &inputs) :
    m_column(column), m_pipeline(pipeline), m_inputs(inputs), m_times(column.estimates)
{
    readPatterns();
    m_others = eventOfOthers();
}

/// The number of the versions of a key's files; -1 for a key that is not made of files.
int ReplayedPipelines::versionsOf(const gitlab::CacheKey &key)
{
    if (key.files.isEmpty())
        return -1;
    gitlab::CacheKey plain = key;
    plain.prefix.clear();
    const qsizetype known = m_keys.indexOf(plain);
    if (known >= 0)
        return int(known);
    m_keys.append(plain);
    m_versions.append(m_inputs.files.ofKey(plain));
    return int(m_keys.size() - 1);
}

/// Whether a key follows sources of OCaml, so that what it names has nothing to do with dependencies.
bool ReplayedPipelines::isOfSources(const gitlab::CacheKey &key) const
{
    return std::any_of(key.files.cbegin(), key.files.cend(), [&](const QString &pattern) {
        const QStringList named = gitlab::filesNamed(pattern, m_inputs.files.paths());
        return std::any_of(named.cbegin(), named.cend(), project::isOcamlSource);
    });
}

/// What the pipeline's jobs see on the branch of \a line, or of the event.
const gitlab::Variables &ReplayedPipelines::variablesOf(ReplayedPipeline &pipeline, int line) const
{
    if (const auto known = pipeline.variables.find(line); known != pipeline.variables.end())
        return known->second;
    gitlab::Event event = pipeline.event;
    if (line != ofEvent)
        event.branch = line == ofOther ? otherBranch : m_inputs.history.lines.at(line).branch;
    gitlab::Variables variables(event, m_pipeline.variables);
    variables.setWorkflow(pipeline.workflow);
    return pipeline.variables.emplace(line, variables).first->second;
}

gitlab::CacheUse ReplayedPipelines::useIn(const ReplayedUse &use, const gitlab::Event &event, const gitlab::Variables &variables,
                                          int commit) const
{
    gitlab::CacheContext context;
    context.expand = [&](const QString &text) { return variables.expanded(text, use.job); };
    context.hash = [&](const gitlab::CacheKey &) {
        const Versions &versions = m_versions.at(use.versions);
        return versions.texts.at(versions.ofCommits.at(commit));
    };
    context.isProtected = event.isProtected();
    return gitlab::cacheUse(*use.cache, use.index, context);
}

void ReplayedPipelines::addUses(ReplayedPipeline &pipeline, ReplayedJob &job)
{
    const gitlab::Job &as = pipeline.jobs.at(job.member);
    const gitlab::Variables &variables = variablesOf(pipeline, ofEvent);
    const gitlab::Variables &elsewhere = variablesOf(pipeline, ofOther);
    for (qsizetype i = 0; i < as.caches.size(); ++i) {
        const gitlab::Cache &cache = as.caches.at(i).value;
        ReplayedUse use{&as, &cache, int(i)};
        use.versions = versionsOf(cache.key);
        use.isOfSources = isOfSources(cache.key);
        use.isNewEachRun = !gitlab::renewingVariableIn(gitlab::expandedIn(as, cache.key.text + cache.key.prefix)).isEmpty();
        const gitlab::CacheUse here = useIn(use, pipeline.event, variables, 0);
        use.isOfBranch =
            !pipeline.event.isProtected() && gitlab::askedKeys(useIn(use, pipeline.event, elsewhere, 0)) != gitlab::askedKeys(here);
        use.pulls = here.pulls && (!here.paths.isEmpty() || here.isUntracked);
        use.pushes = gitlab::mayBeStored(here) && !recipes::isNeverFilled(as, cache);
        if (!use.pulls && !use.pushes)
            continue;
        job.uses.append(int(pipeline.uses.size()));
        pipeline.uses.push_back(use);
    }
    qsizetype written = 0;
    for (const int use : std::as_const(job.uses))
        written += pipeline.uses[size_t(use)].pushes ? 1 : 0;
    for (const int use : std::as_const(job.uses))
        pipeline.uses[size_t(use)].bytes = written > 0 && pipeline.times ? pipeline.times->cacheBytes(job.name) / double(written) : 0;
}

/// The pipelines that \a event makes, whatever the commit.
ReplayedPipeline ReplayedPipelines::pipelineFor(const gitlab::Event &event) const
{
    ReplayedPipeline pipeline;
    pipeline.event = event;
    const Inputs &inputs = m_inputs.comparing;
    const estimate::Plan plan = estimate::planOf({.pipeline = m_pipeline,
                                                  .project = inputs.project,
                                                  .catalogue = inputs.knowledge.catalogue,
                                                  .facts = inputs.knowledge.facts,
                                                  .runner = inputs.runner,
                                                  .event = event,
                                                  .files = inputs.reading->files},
                                                 {event, false});
    pipeline.isMade = estimate::refusalsOf(plan.listing).isEmpty();
    if (!pipeline.isMade)
        return pipeline;
    pipeline.workflow = plan.listing.workflow.variables;
    QSet<QString> counted;
    for (int member = 0; member < int(plan.members.size()); ++member) {
        if (plan.appointments.at(member).begin != estimate::Begin::ByItself && plan.appointments.at(member).begin != estimate::Begin::Always)
            continue;
        const estimate::Member &about = plan.members.at(member);
        pipeline.jobs.push_back(estimate::jobOf(plan, member, m_pipeline.jobs.at(about.place)));
        const gitlab::Job &as = pipeline.jobs.back();
        ReplayedJob job;
        job.name = about.jobName;
        job.member = pipeline.jobs.size() - 1;
        for (const gitlab::Field<QString> &stage : m_pipeline.stages) {
            if (stage.value == as.stage.value)
                break;
            ++job.stage;
        }
        if (as.stage.value == ".pre"_L1)
            job.stage = -1;
        job.isCounted = !counted.contains(job.name);
        counted.insert(job.name);
        pipeline.order.append(job);
    }
    std::stable_sort(pipeline.order.begin(), pipeline.order.end(),
                     [](const ReplayedJob &left, const ReplayedJob &right) { return left.stage < right.stage; });
    return pipeline;
}

/// What makes the pipelines of branches other than the default one: a push, else a merge request.
gitlab::Event ReplayedPipelines::eventOfOthers() const
{
    gitlab::Event event = m_inputs.comparing.reading->event;
    event.branch = someBranch;
    event.changed.reset();
    event.source = gitlab::PipelineSource::Push;
    gitlab::Event merging = event;
    merging.source = gitlab::PipelineSource::MergeRequest;
    return !pipelineFor(event).isMade && pipelineFor(merging).isMade ? merging : event;
}

/// The patterns by which rules ask which files changed.
void ReplayedPipelines::readPatterns()
{
    m_asksForChanges = estimate::asksForChanges(m_pipeline);
    QStringList patterns;
    for (const gitlab::Job &job : m_pipeline.jobs) {
        for (const gitlab::Rule &rule : job.conditions.rules.value_or(QList<gitlab::Rule>())) {
            patterns += rule.changes.value_or(QStringList());
            m_hasOpenPatterns = m_hasOpenPatterns || !rule.changesRegex.isEmpty();
        }
        for (const auto *filter : {&job.conditions.only, &job.conditions.except}) {
            if (*filter)
                patterns += (*filter)->changes;
        }
    }
    patterns.removeDuplicates();
    for (const QString &pattern : std::as_const(patterns)) {
        const auto glob = gitlab::Glob::parse(pattern);
        if (glob && !pattern.contains(u'$'))
            m_patterns.append(*glob);
        else
            m_hasOpenPatterns = true;
    }
}

/// What of the files that a commit changes decides which jobs its pipeline has: commits with the same have the same jobs.
QByteArray ReplayedPipelines::signatureOf(int commit) const
{
    if (!m_asksForChanges)
        return {};
    const project::HistoryCommit &about = m_inputs.history.commits.at(commit);
    if (about.isFirstOfLine)
        return QByteArrayLiteral("new");
    if (!about.isWhole || m_hasOpenPatterns)
        return QByteArrayLiteral("unknown");
    QByteArray matched(m_patterns.size(), '-');
    for (const project::FileChange &change : about.changes) {
        for (qsizetype i = 0; i < m_patterns.size(); ++i) {
            if (matched.at(i) == '-' && m_patterns.at(i).matches(change.path))
                matched[i] = '+';
        }
    }
    return matched;
}

ReplayedPipeline &ReplayedPipelines::of(int commit, bool isOfMain)
{
    const auto place = std::pair(isOfMain, signatureOf(commit));
    if (const auto known = m_known.find(place); known != m_known.end())
        return known->second;
    gitlab::Event event = isOfMain ? m_inputs.comparing.reading->event : m_others;
    const project::HistoryCommit &about = m_inputs.history.commits.at(commit);
    event.changed.reset();
    event.isNewBranch = about.isFirstOfLine && event.source == gitlab::PipelineSource::Push;
    if (about.isWhole && !event.isNewBranch && !m_hasOpenPatterns) {
        event.changed = QStringList();
        for (const project::FileChange &change : about.changes)
            event.changed->append(change.path);
    }
    ReplayedPipeline &pipeline = m_known.emplace(place, pipelineFor(event)).first->second;
    pipeline.times = &timesOf(pipeline, isOfMain);
    for (ReplayedJob &job : pipeline.order)
        addUses(pipeline, job);
    return pipeline;
}

/// The times of jobs: those of the comparison, where it has them all.
const JobTimes &ReplayedPipelines::timesOf(const ReplayedPipeline &pipeline, bool isOfMain)
{
    const bool areKnown =
        std::all_of(pipeline.order.cbegin(), pipeline.order.cend(), [&](const ReplayedJob &job) { return m_times.has(job.name); });
    const recipes::Strategy *strategy = m_inputs.comparing.knowledge.catalogue.strategy(m_column.strategy);
    if (areKnown || isOfMain || !strategy)
        return m_times;
    if (!m_timesOfOthers) {
        gitlab::Reading reading = *m_inputs.comparing.reading;
        reading.event = m_others;
        Inputs inputs = m_inputs.comparing;
        inputs.reading = &reading;
        m_timesOfOthers.emplace(columnFor(inputs, *strategy, m_column.text).estimates);
    }
    return *m_timesOfOthers;
}

const AskedKeys &ReplayedPipelines::keysOf(ReplayedPipeline &pipeline, int number, int commit)
{
    const ReplayedUse &use = pipeline.uses[size_t(number)];
    const int line = use.isOfBranch ? m_inputs.history.commits.at(commit).line : ofEvent;
    const int version = use.isNewEachRun ? -2 - commit : use.versions < 0 ? -1 : m_versions.at(use.versions).ofCommits.at(commit);
    const auto place = std::tuple(number, line, version);
    if (const auto known = pipeline.keys.find(place); known != pipeline.keys.end())
        return known->second;
    const gitlab::Variables &variables = variablesOf(pipeline, line);
    const bool isNew = use.isNewEachRun;
    const gitlab::CacheUse here = isNew ? useIn(use, pipeline.event, variables.during({commit + 1, commit + 1}), commit)
                                        : useIn(use, pipeline.event, variables, commit);
    AskedKeys keys;
    const QStringList asked = gitlab::askedKeys(here);
    for (const QString &key : asked) {
        if (!m_keyNumbers.contains(key))
            m_keyNumbers.insert(key, int(m_keyNumbers.size()));
        keys.append(m_keyNumbers.value(key));
    }
    return pipeline.keys.emplace(place, keys).first->second;
}

/// Whether some key made of files is another one than for the parent.
bool ReplayedPipelines::changesKeys(int commit) const
{
    const int parent = m_inputs.history.commits.at(commit).parent;
    return parent >= 0 && std::any_of(m_versions.cbegin(), m_versions.cend(), [&](const Versions &versions) {
               return versions.ofCommits.at(commit) != versions.ofCommits.at(parent);
           });
}

} // namespace caravan::compare
