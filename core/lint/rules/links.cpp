// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Links between jobs: dependencies, needs, stages, templates.
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/values/includes.h"
#include "core/gitlab/values/matrix.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/facts/trials.h"
#include "core/lint/rules/check.h"
#include "core/yaml/value.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LinksTexts);

constexpr int deepExtends = 3; ///< levels that people can still follow

const auto before = ".pre"_L1;
const auto after = ".post"_L1;

/// The node of a name in a list of a job, such as `dependencies`; else the place of the key.
Span placeOfName(const Survey &survey, const gitlab::Job &job, QStringView key, const QString &name)
{
    for (const yaml::Node &item : survey.body(job)[key].items()) {
        if (item.text() == name)
            return item.contentSpan();
    }
    return placeOfKey(job, key);
}

/// Whether an entry of the root is a job for GitLab, whatever else is wrong with it.
bool isVisibleJob(const yaml::Entry &entry)
{
    const QString name = entry.key.text();
    return !name.startsWith(u'.') && !gitlab::isGlobalKeyword(name); // one that is called like a keyword is read as a job
}

void noVisibleJob(const Survey &survey, Report &report)
{
    const gitlab::Pipeline &pipeline = survey.context.pipeline;
    const auto isVisible = [](const gitlab::Job &job) { return !job.isHidden; };
    const QList<yaml::Entry> entries = survey.context.tree.root().entries();
    if (survey.isPartOfPipeline())
        return;              // said of the file that includes all others
    if (entries.isEmpty()) { // gitlabhq, lib/gitlab/ci/project_config/repository.rb, and external/file/base.rb for included ones
        report.add({}, LinksTexts::tr("The file is empty, or has comments only, which GitLab refuses."));
        return;
    }
    if (survey.isPart() || survey.isIncluded() || std::any_of(pipeline.jobs.begin(), pipeline.jobs.end(), isVisible)
        || std::any_of(survey.entries.begin(), survey.entries.end(), isVisibleJob))
        return;
    const auto first =
        std::find_if(entries.begin(), entries.end(), [](const yaml::Entry &entry) { return entry.key.text().startsWith(u'.'); });
    if (first == entries.end())
        report.add(entries.constFirst().key.span(), LinksTexts::tr("The pipeline has no job."));
    else
        report.add(first->key.span(),
                   LinksTexts::tr("The pipeline has only templates, such as “%1”, and no job that runs.").arg(first->key.text()));
}

void onlyOutside(const Survey &survey, Report &report)
{
    noVisibleJob(survey, report);
    const bool isOutside = !survey.jobs.isEmpty() && std::all_of(survey.jobs.begin(), survey.jobs.end(), [](const JobSurvey &job) {
        return job.job->stage.value == before || job.job->stage.value == after;
    });
    if (!isOutside || survey.isPart() || survey.isIncluded())
        return;
    const gitlab::Job &job = *survey.jobs.constFirst().job;
    report.add(placeOfKey(job, u"stage"),
               LinksTexts::tr("Every job is in “.pre” or “.post”, as “%1” is; GitLab starts no pipeline of those alone.").arg(job.name),
               &job);
}

/// Says it where GitLab refuses that \a job takes the artifacts of the job \a name; null where it does not.
Finding *wrongProducer(const Survey &survey, Report &report, const QHash<QString, int> &stages, const gitlab::Job &job, const QString &name,
                       const Span &span)
{
    const gitlab::Producer producer = gitlab::producerOf(survey.context.pipeline, stages, job, name);
    const bool isMissing = producer == gitlab::Producer::Missing;
    if (producer == gitlab::Producer::Fine || (isMissing && survey.isPart()))
        return nullptr;
    const QString message = isMissing
        ? LinksTexts::tr("“%1” takes the artifacts of “%2”, which is no job of the file.").arg(job.name, name)
        : LinksTexts::tr("“%1” takes the artifacts of “%2”, which does not run before it.").arg(job.name, name);
    return report.add(span, message, &job);
}

/// Where a job with `trigger` names the one whose artifact it includes.
Span placeOfMaker(const Survey &survey, const gitlab::Job &job, const QString &name)
{
    const gitlab::Effective trigger = survey.field(job, u"trigger");
    const gitlab::Effective *include = trigger.entry(u"include");
    for (const gitlab::Effective &item : !include ? QList<gitlab::Effective>()
             : include->isList                    ? include->items
                                                  : QList<gitlab::Effective>{*include}) {
        const gitlab::Effective *maker = item.entry(u"job");
        if (maker && maker->text() == name && !maker->origin.span.isEmpty())
            return maker->origin.span;
    }
    return placeOfKey(job, u"trigger");
}

void wrongDependency(const Survey &survey, Report &report)
{
    const QHash<QString, int> stages = gitlab::stageNumbers(survey.context.pipeline);
    for (const JobSurvey &survey_ : survey.jobs) {
        const gitlab::Job &job = *survey_.job;
        for (const QString &name : job.dependencies) {
            Finding *finding = wrongProducer(survey, report, stages, job, name, placeOfName(survey, job, u"dependencies", name));
            const qsizetype index = job.dependencies.indexOf(name);
            if (finding && survey.body(job)[u"dependencies"].item(int(index)).text() == name)
                report.offer(finding, u"remove-dependency"_s, LinksTexts::tr("Remove it from “dependencies”"), [&](yaml::Draft &draft) {
                    return gitlab::unsetKey({draft, *survey.context.reading}, {job.name, u"dependencies"_s, QString::number(index)},
                                            gitlab::At::Here);
                });
        }
        for (const QString &name : job.childMakers)
            wrongProducer(survey, report, stages, job, name, placeOfMaker(survey, job, name));
    }
}

void dependencyNotNeeded(const Survey &survey, Report &report)
{
    for (const JobSurvey &survey_ : survey.jobs) {
        const gitlab::Job &job = *survey_.job;
        for (const QString &name : job.dependencies) {
            if (!gitlab::isBesideNeeds(job, name))
                continue;
            Finding *finding =
                report.add(placeOfName(survey, job, u"dependencies", name),
                           LinksTexts::tr("“%1” takes the artifacts of “%2” without needing it: it has “needs”, and “%2” is not there.")
                               .arg(job.name, name),
                           &job);
            if (survey.context.pipeline.job(name))
                report.offer(finding, u"add-need"_s, LinksTexts::tr("Add “%1” to “needs”").arg(name), [&](yaml::Draft &draft) {
                    return gitlab::addNeed({draft, *survey.context.reading}, job.name, name);
                });
        }
    }
}

void reportTwice(const Survey &survey, Report &report, const gitlab::Job &job, const QList<gitlab::Need> &needs, const Span &otherwise)
{
    const QList<gitlab::Need> doubled = gitlab::doubledNeeds(survey.context.pipeline, needs);
    for (const gitlab::Need &need : doubled) {
        Finding *finding =
            report.add(need.span.isEmpty() ? otherwise : need.span, LinksTexts::tr("“%1” needs “%2” twice.").arg(job.name, need.job), &job);
        const yaml::Path path = pathOf(nodeAt(survey, &job, need.span));
        if (!path.isEmpty())
            report.offer(finding, u"remove-need"_s, LinksTexts::tr("Remove the second"),
                         [&](yaml::Draft &draft) { return draft.remove(path); });
    }
}

void neededTwice(const Survey &survey, Report &report)
{
    for (const JobSurvey &survey_ : survey.jobs) {
        const gitlab::Job &job = *survey_.job;
        if (job.needs)
            reportTwice(survey, report, job, *job.needs, placeOfKey(job, u"needs"));
        if (!job.conditions.rules)
            continue;
        for (const gitlab::Rule &rule : *job.conditions.rules) {
            if (rule.needs)
                reportTwice(survey, report, job, *rule.needs, placeOfKey(job, u"rules"));
        }
    }
}

void reportMany(const Survey &survey, Report &report, const gitlab::Job &job, const QList<gitlab::Need> &needs, const Span &span)
{
    if (needs.size() > gitlab::mostNeeds) {
        report.add(span,
                   LinksTexts::tr("“%1” needs %2 jobs; GitLab takes at most %3.")
                       .arg(job.name, QString::number(needs.size()), QString::number(gitlab::mostNeeds)),
                   &job);
    } else if (const qsizetype count = gitlab::countOf(survey.context.pipeline, needs); count > gitlab::mostNeeds) {
        report.add(span,
                   LinksTexts::tr("“%1” needs %2 jobs, because each instance of a parallel job counts; GitLab takes at most %3.")
                       .arg(job.name, QString::number(count), QString::number(gitlab::mostNeeds)),
                   &job);
    }
}

void manyNeeds(const Survey &survey, Report &report)
{
    for (const JobSurvey &survey_ : survey.jobs) {
        const gitlab::Job &job = *survey_.job;
        if (job.needs)
            reportMany(survey, report, job, *job.needs, placeOfKey(job, u"needs"));
        if (!job.conditions.rules)
            continue;
        for (const gitlab::Rule &rule : *job.conditions.rules) {
            if (rule.needs)
                reportMany(survey, report, job, *rule.needs, rule.origin.span.isEmpty() ? placeOfKey(job, u"rules") : rule.origin.span);
        }
    }
}

bool hasConditions(const gitlab::Job &job) { return job.conditions.rules || job.conditions.only || job.conditions.except; }

/// The needs that \a job may have without which its pipeline is refused, each job once: its own, and those that its rules give it.
QList<gitlab::Need> firmNeeds(const gitlab::Job &job)
{
    QList<gitlab::Need> written = job.needs.value_or(QList<gitlab::Need>());
    for (const gitlab::Rule &rule : job.conditions.rules.value_or(QList<gitlab::Rule>()))
        written += rule.needs.value_or(QList<gitlab::Need>());
    QSet<QString> names;
    written.removeIf([&](const gitlab::Need &need) { return need.isOptional || names.contains(need.job) || (names << need.job, false); });
    return written;
}

/// Whether \a trial's pipeline has \a job, which needs \a other there, and lacks that.
bool isRefused(Trial &trial, const gitlab::Job &job, const gitlab::Job &other)
{
    if (!trial.isMade() || trial.inclusion(job) != gitlab::Inclusion::Yes || trial.inclusion(other) != gitlab::Inclusion::No)
        return false;
    const QList<gitlab::Need> needs = trial.verdict(job).needs.value_or(QList<gitlab::Need>());
    return std::any_of(needs.begin(), needs.end(), [&](const gitlab::Need &need) { return need.job == other.name && !need.isOptional; });
}

/// Files that are not known here do not matter: what this file says of its jobs comes before what they say.
void needMayBeMissing(const Survey &survey, Report &report)
{
    const bool isForOthers = survey.isPart() && survey.context.pipeline.unresolvedIncludes.isEmpty();
    if (isForOthers || survey.isIncluded())
        return;
    const QList<Trial *> trials = trialsOf(survey, usualOccasions);
    for (const JobSurvey &survey_ : survey.jobs) {
        const gitlab::Job &job = *survey_.job;
        for (const gitlab::Need &need : firmNeeds(job)) {
            const gitlab::Job *other = survey.context.pipeline.job(need.job);
            const bool isSame = other && other->conditions == job.conditions && other->when == job.when;
            if (!other || other->isHidden || other == &job || isSame || (!hasConditions(*other) && !hasConditions(job)))
                continue;
            const auto found = std::find_if(trials.begin(), trials.end(), [&](Trial *trial) { return isRefused(*trial, job, *other); });
            if (found == trials.end())
                continue;
            Finding *finding =
                report.add(need.span.isEmpty() ? placeOfKey(job, u"needs") : need.span,
                           LinksTexts::tr("“%1” needs “%2”, which is not in the pipeline of %3; GitLab then makes no pipeline at all.")
                               .arg(job.name, need.job, (*found)->name()),
                           &job);
            const yaml::Node node = nodeAt(survey, &job, need.span);
            const yaml::Path path = pathOf(node);
            if (path.isEmpty())
                continue;
            report.offer(finding, u"optional-need"_s, LinksTexts::tr("Make the need optional"), [&](yaml::Draft &draft) {
                const yaml::Value yes = yaml::Verbatim{u"true"_s};
                if (node.isMap())
                    return draft.set(path + yaml::Path{u"optional"_s}, yes);
                return draft.set(path, yaml::Map{{{u"job"_s, yaml::Value::text(need.job)}, {u"optional"_s, yes}}});
            });
        }
    }
}

/// The texts of a pipeline, as somebody may name a template or a stage in them who is not read so: a job whose `extends` a merge key
/// replaces, a template that nobody uses yet, a key that GitLab does not know.
class Mentions
{
public:
    explicit Mentions(const Survey &survey) : m_survey(survey) { }

    /// Whether \a name stands anywhere but as a key of the root.
    bool hasName(const QString &name) { return read().m_names.contains(name); }
    /// Whether a `stage` anywhere is \a name, or is not known.
    bool hasStage(const QString &name) { return read().m_isStageOpen || m_stages.contains(name); }
    /// Whether something names what is not there, and so may mean anything.
    bool hasUnknown() const
    {
        const QList<gitlab::Issue> &issues = m_survey.context.pipeline.issues;
        return std::any_of(issues.begin(), issues.end(), [](const gitlab::Issue &issue) {
            return issue.code.startsWith("undefined-"_L1) || issue.code.startsWith("unknown-"_L1);
        });
    }

private:
    Mentions &read()
    {
        if (std::exchange(m_isRead, true))
            return *this;
        for (const gitlab::Part &part : gitlab::compose(m_survey.context.tree, *m_survey.context.reading).parts) {
            for (const yaml::Entry &entry : part.tree.root().entries())
                add(entry.value);
        }
        return *this;
    }
    void add(const yaml::Node &node)
    {
        if (node.isScalar())
            m_names.insert(node.text());
        for (const yaml::Node &item : node.items())
            add(item);
        for (const yaml::Entry &entry : node.entries()) {
            if (entry.key.text() == "stage"_L1) {
                m_stages.insert(entry.value.text());
                m_isStageOpen = m_isStageOpen || entry.value.text().contains(u'$') || !entry.value.isScalar();
            }
            m_names.insert(entry.key.text());
            add(entry.value);
        }
    }

    const Survey &m_survey;
    QSet<QString> m_names;
    QSet<QString> m_stages;
    bool m_isStageOpen = false;
    bool m_isRead = false;
};

void unusedStage(const Survey &survey, Report &report)
{
    const gitlab::Pipeline &pipeline = survey.context.pipeline;
    if (!pipeline.hasOwnStages || survey.jobs.isEmpty() || survey.isPart() || survey.isIncluded())
        return;
    QSet<QString> used = {QString(before), QString(after)};
    QString last;
    for (const JobSurvey &job : survey.jobs) { // in the order of stages
        if (job.job->stage.value != last)
            used.insert(last = job.job->stage.value);
    }
    Mentions mentions(survey);
    for (const auto &stage : pipeline.stages) {
        if (used.contains(stage.value) || stage.origin.span.isEmpty() || stage.value.contains(u'$'))
            continue;
        Finding *finding = report.add(stage.origin.span, LinksTexts::tr("No job is in the stage “%1”.").arg(stage.value));
        if (mentions.hasUnknown() || mentions.hasStage(stage.value))
            continue;
        report.offer(finding, u"remove-stage"_s, LinksTexts::tr("Remove the stage"), [&](yaml::Draft &draft) {
            return gitlab::removeStage({draft, *survey.context.reading}, stage.value);
        });
    }
}

void stageTwice(const Survey &survey, Report &report)
{
    QSet<QString> seen;
    for (const auto &stage : survey.context.pipeline.stages) {
        if (seen.contains(stage.value) && !stage.origin.span.isEmpty()) {
            Finding *finding = report.add(stage.origin.span, LinksTexts::tr("The stage “%1” is listed twice.").arg(stage.value));
            const yaml::Path path = pathOf(nodeAt(survey, nullptr, stage.origin.span));
            if (!path.isEmpty())
                report.offer(finding, u"remove-stage"_s, LinksTexts::tr("Remove the second"),
                             [&](yaml::Draft &draft) { return draft.remove(path); });
        }
        seen.insert(stage.value);
    }
}

void deepChain(const Survey &survey, Report &report)
{
    QHash<QString, int> depths;
    const std::function<int(const gitlab::Job &, int)> depthOf = [&](const gitlab::Job &job, int guard) -> int {
        if (const auto known = depths.constFind(job.name); known != depths.cend())
            return *known;
        int depth = 0;
        for (const QString &parent : job.extends) {
            const gitlab::Job *other = survey.context.pipeline.job(parent);
            constexpr int deepest = 20; // circles and longer chains are errors of their own
            depth = std::max(depth, other && guard < deepest ? depthOf(*other, guard + 1) + 1 : 1);
        }
        depths.insert(job.name, depth);
        return depth;
    };
    for (const JobSurvey &job : survey.jobs) {
        const int depth = depthOf(*job.job, 0);
        if (depth > deepExtends)
            report.add(placeOfKey(*job.job, u"extends"),
                       LinksTexts::tr("“%1” extends through %2 levels, which is hard to follow.").arg(job.job->name, QString::number(depth)),
                       job.job);
    }
}

/// Whether an anchor in \a node is among \a names.
bool hasAnchor(const yaml::Node &node, const QSet<QString> &names)
{
    if (!node.isAlias() && names.contains(node.anchor()))
        return true;
    for (int i = 0; i < node.size(); ++i) {
        if (hasAnchor(node.isMap() ? node.entry(i).value : node.item(i), names))
            return true;
    }
    return false;
}

void unusedTemplate(const Survey &survey, Report &report)
{
    const gitlab::Pipeline &pipeline = survey.context.pipeline;
    if (survey.isPart() || survey.isIncluded() || survey.jobs.isEmpty())
        return;
    const QSet<QString> aliases = survey.context.tree.aliases();
    Mentions mentions(survey);
    for (const yaml::Entry &entry : survey.entries) {
        const QString &name = entry.key.text();
        if (!name.startsWith(u'.') || name == before || name == after || pipeline.borrowed.contains(name) || hasAnchor(entry.value, aliases))
            continue;
        Finding *finding = report.add(entry.key.span(), LinksTexts::tr("Nothing uses the template “%1”.").arg(name));
        if (mentions.hasUnknown() || mentions.hasName(name))
            continue;
        report.offer(finding, u"remove-template"_s, LinksTexts::tr("Remove it"), [&](yaml::Draft &draft) { return draft.remove({name}); });
    }
}

} // namespace

RuleChecks linkChecks()
{
    return {{u"Y13"_s, onlyOutside, Scope::Keywords},     {u"Y15"_s, wrongDependency, Scope::Keywords},
            {u"Y67"_s, neededTwice, Scope::Jobs},         {u"Y68"_s, manyNeeds, Scope::Keywords},
            {u"Y69"_s, dependencyNotNeeded, Scope::Jobs}, {u"Y70"_s, needMayBeMissing, Scope::Keywords},
            {u"Y72"_s, unusedStage, Scope::Keywords},     {u"Y73"_s, deepChain, Scope::Jobs},
            {u"Y87"_s, stageTwice, Scope::Keywords},      {u"Y93"_s, unusedTemplate, Scope::Keywords}};
}

} // namespace caravan::lint
