// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/checks.h"

#include "core/base/texts.h"
#include "core/gitlab/values/matrix.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ChecksTexts);

constexpr auto rootName = ".gitlab-ci.yml"_L1; ///< of the file that GitLab begins with

/// Whether an input without a value is put in here, so that the name is not known.
bool isOpen(const QString &name) { return name.contains("$[["_L1); }

bool hasOpenName(const Pipeline &pipeline)
{
    return std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), [](const Job &job) { return isOpen(job.name); });
}

bool hasOpenStage(const Pipeline &pipeline)
{
    return std::any_of(pipeline.stages.cbegin(), pipeline.stages.cend(), [](const Field<QString> &stage) { return isOpen(stage.value); });
}

void checkNeeds(const Pipeline &pipeline, const Job &job, const QList<Need> &needs, const QHash<QString, int> &stages, QList<Issue> &issues)
{
    for (const Need &need : needs) {
        const Job *other = jobOrInstance(pipeline, need.job);
        const bool isMissing = !other || other->isHidden;
        if (isMissing && !need.isOptional && !isOpen(need.job) && !hasOpenName(pipeline)) {
            issues.append({u"undefined-need"_s, ChecksTexts::tr("Job “%1” needs “%2”, which is not in the file.").arg(job.name, need.job),
                           job.name, need.span});
        } else if (need.job == job.name) {
            issues.append({u"need-itself"_s, ChecksTexts::tr("Job “%1” needs itself.").arg(job.name), job.name, need.span});
        } else if (other && stages.value(other->stage.value) > stages.value(job.stage.value)) {
            issues.append(
                {u"later-need"_s,
                 ChecksTexts::tr("Job “%1” needs “%2”, which is in a later stage (%3).").arg(job.name, need.job, other->stage.value),
                 job.name, need.span});
        }
    }
}

/// Whether variables of the job that needs say which instances are meant.
bool asksByExpression(const Need &need)
{
    return std::any_of(need.matrix.cbegin(), need.matrix.cend(), [](const MatrixRow &row) {
        return std::any_of(row.cbegin(), row.cend(), [](const auto &variable) { return variable.second.join(u' ').contains(u'$'); });
    });
}

/// What GitLab makes of \a need: the name of the job, or of each instance that is meant. Of an expression, what is written.
QStringList namesOf(const Pipeline &pipeline, const Need &need)
{
    const Job *other = pipeline.job(need.job);
    if (!other || other->instances.isEmpty())
        return {need.job};
    QStringList names;
    if (asksByExpression(need)) {
        for (const MatrixRow &row : need.matrix) {
            QString name = need.job;
            for (const auto &[variable, values] : row)
                name += u'\n' + variable + u'=' + values.join(u'\n');
            names.append(name);
        }
        return names;
    }
    for (const Instance &instance : other->instances) {
        if (need.matrix.isEmpty() || isAskedFor(instance, need.matrix))
            names.append(instance.name);
    }
    return names;
}

} // namespace

const Job *ownerOfInstance(const Pipeline &pipeline, const QString &name)
{
    const auto isNamed = [&name](const Instance &instance) { return instance.name == name; };
    for (const QStringView mark : {QStringView(u": ["), QStringView(u" ")}) {
        const Job *job = pipeline.job(QStringView(name).left(mark == u" " ? name.lastIndexOf(mark) : name.indexOf(mark)));
        if (job && std::any_of(job->instances.cbegin(), job->instances.cend(), isNamed))
            return job;
    }
    return nullptr;
}

const Job *jobOrInstance(const Pipeline &pipeline, const QString &name)
{
    const Job *job = pipeline.job(name);
    return job ? job : ownerOfInstance(pipeline, name);
}

bool isReplaced(const Pipeline &pipeline, const QString &name, const QString &job)
{
    const Job *other = name == job ? ownerOfInstance(pipeline, name) : pipeline.job(name);
    return other && other->name != job && !other->isHidden && pipeline.places.value(other->name) > pipeline.places.value(job);
}

QList<Issue> brokenLinks(const Pipeline &pipeline)
{
    QList<Issue> issues;
    QHash<QString, int> stages;
    for (int i = 0; i < pipeline.stages.size(); ++i)
        stages.insert(pipeline.stages.at(i).value, i);
    bool hasJobs = false;
    for (const Job &job : pipeline.jobs) {
        if (job.isHidden)
            continue;
        hasJobs = true;
        if (!job.hasWork) {
            issues.append({u"no-script"_s, ChecksTexts::tr("Job “%1” has no script and no trigger.").arg(job.name), job.name, job.nameSpan});
        }
        if (!stages.contains(job.stage.value) && !isOpen(job.stage.value) && !hasOpenStage(pipeline)) {
            issues.append({u"unknown-stage"_s,
                           ChecksTexts::tr("Job “%1” is in stage “%2”, which is not in stages.").arg(job.name, job.stage.value), job.name,
                           job.stage.origin.span.isEmpty() ? job.nameSpan : job.stage.origin.span});
        }
        if (job.needs)
            checkNeeds(pipeline, job, *job.needs, stages, issues);
        for (const Rule &rule : job.conditions.rules.value_or(QList<Rule>())) {
            if (rule.needs)
                checkNeeds(pipeline, job, *rule.needs, stages, issues);
        }
    }
    if (!hasJobs && !pipeline.jobs.isEmpty())
        issues.append(
            {u"no-job"_s, ChecksTexts::tr("The pipeline has templates only, and no job that runs."), {}, pipeline.jobs.constFirst().nameSpan});
    return issues;
}

qsizetype countOf(const Pipeline &pipeline, const QList<Need> &needs)
{
    qsizetype count = 0;
    for (const Need &need : needs) {
        const Job *other = pipeline.job(need.job);
        if (!other || other->instances.isEmpty() || asksByExpression(need))
            ++count;
        else if (need.matrix.isEmpty())
            count += other->instances.size();
        else
            count += std::count_if(other->instances.cbegin(), other->instances.cend(),
                                   [&](const Instance &instance) { return isAskedFor(instance, need.matrix); });
    }
    return count;
}

QList<Need> doubledNeeds(const Pipeline &pipeline, const QList<Need> &needs)
{
    QHash<QString, int> mentions;
    for (const Need &need : needs)
        ++mentions[need.job];
    QList<Need> doubled;
    QSet<QString> seen;
    for (const Need &need : needs) {
        if (mentions.value(need.job) < 2)
            continue;
        const auto before = seen.size();
        const QStringList names = namesOf(pipeline, need);
        for (const QString &name : names)
            seen.insert(name);
        if (seen.size() < before + names.size())
            doubled.append(need);
    }
    return doubled;
}

bool isRefusedKey(const QString &key)
{
    const bool isDots = !key.isEmpty() && key.count(u'.') == key.size();
    return isDots || key.contains(u'/') || key.contains("%2f"_L1, Qt::CaseInsensitive);
}

QHash<QString, int> stageNumbers(const Pipeline &pipeline)
{
    QHash<QString, int> numbers{{u".pre"_s, -1}, {u".post"_s, std::numeric_limits<int>::max()}};
    for (qsizetype i = 0; i < pipeline.stages.size(); ++i) {
        const QString &stage = pipeline.stages.at(i).value;
        if (!numbers.contains(stage))
            numbers.insert(stage, int(i));
    }
    return numbers;
}

Producer producerOf(const Pipeline &pipeline, const QHash<QString, int> &stages, const Job &job, const QString &name)
{
    const Job *other = pipeline.job(name);
    if (!other || other->isHidden) {
        const bool mayBe = name.contains(u'/') || name.contains(u": ["_s) || name.contains(u'$');
        return mayBe ? Producer::Fine : Producer::Missing;
    }
    const bool isLater = stages.contains(job.stage.value) && stages.value(other->stage.value) > stages.value(job.stage.value);
    return isLater || name == job.name ? Producer::NotBefore : Producer::Fine;
}

bool isBesideNeeds(const Job &job, const QString &name)
{
    return job.needs && (!job.needs->isEmpty() || job.needsOtherPipelines)
        && std::none_of(job.needs->cbegin(), job.needs->cend(), [&](const Need &need) { return need.job == name; });
}

QString wrongInstances(const Pipeline &pipeline, const Job &job, const Need &need)
{
    static const QRegularExpression matrixName(uR"(\$\[\[\s*(matrix\.[^\s|\]]+))"_s);
    const Job *other = pipeline.job(need.job);
    if (need.matrix.isEmpty() || need.isOptional || !other || other->instances.isEmpty()) // an optional one is skipped where it is not there
        return {};
    const auto isMade = [&](const Instance &wanted) {
        return std::any_of(other->instances.cbegin(), other->instances.cend(), [&](const Instance &one) { return one.name == wanted.name; });
    };
    for (const Instance &own : job.instances.isEmpty() ? QList<Instance>{{job.name, {}}} : job.instances) {
        const QList<MatrixRow> rows = withMatrix(need.matrix, own);
        QString text;
        for (const MatrixRow &row : rows) {
            for (const auto &variable : row)
                text += variable.second.join(u' ') + u' ';
        }
        if (const QString name = matrixName.match(text).captured(1); !name.isEmpty())
            return ChecksTexts::tr("“%1” asks for “%2” in its needs, which its own matrix does not have.").arg(job.name, name);
        if (text.contains(u'$'))
            continue;
        const QList<Instance> wanted = instancesOf(other->name, rows);
        const auto missing = std::find_if_not(wanted.cbegin(), wanted.cend(), isMade);
        if (missing != wanted.cend())
            return ChecksTexts::tr("“%1” needs the instance “%2”, which “%3” does not have: it makes “%4”.")
                .arg(job.name, missing->name, other->name, other->instances.constFirst().name);
    }
    return {};
}

Stop stopOf(const Pipeline &pipeline, const Job &job)
{
    const QString &name = job.environment.onStop;
    if (name.isEmpty() || name.contains(u'$'))
        return Stop::Fine;
    const Job *other = jobOrInstance(pipeline, name);
    if (other && other->name == name && !other->instances.isEmpty())
        return Stop::Divided;
    if (!other || other->isHidden)
        return Stop::Missing;
    if (other->span.isEmpty())
        return Stop::Fine;
    if (other->environment.action != "stop"_L1)
        return Stop::NoStop;
    return other->environment.name == job.environment.name ? Stop::Fine : Stop::Elsewhere;
}

QList<LongName> longNames(const Pipeline &pipeline)
{
    // Source: https://docs.gitlab.com/ci/jobs/#job-names, 2026-08.
    constexpr int longestName = 255;
    constexpr int longestNeeded = 128;
    QSet<QString> needed;
    const QList<const Job *> jobs = pipeline.runnableJobs();
    for (const Job *job : jobs) {
        for (const Need &need : job->needs.value_or(QList<Need>()))
            needed.insert(need.job);
    }
    QList<LongName> found;
    for (const Job *job : jobs) {
        const int most = needed.contains(job->name) ? longestNeeded : longestName;
        if (job->name.size() > most) {
            found.append({job, job->name, false, most});
            continue;
        }
        const auto mostOf = [&](const Instance &instance) { return needed.contains(instance.name) ? longestNeeded : most; };
        const auto instance = std::find_if(job->instances.cbegin(), job->instances.cend(),
                                           [&](const Instance &one) { return one.name.size() > mostOf(one); });
        if (instance != job->instances.cend())
            found.append({job, instance->name, true, mostOf(*instance)});
    }
    return found;
}

QSet<QString> liveTemplates(const Pipeline &pipeline)
{
    QSet<QString> live;
    QStringList open;
    const auto addParents = [&](const Job &job) {
        for (const QString &name : job.extends) {
            if (!live.contains(name)) {
                live.insert(name);
                open.append(name);
            }
        }
    };
    for (const Job &job : pipeline.jobs) {
        if (!job.isHidden)
            addParents(job);
    }
    while (!open.isEmpty()) {
        if (const Job *job = pipeline.job(open.takeLast()))
            addParents(*job);
    }
    return live;
}

const QSet<QString> &linkCodes()
{
    static const QSet<QString> codes = {u"undefined-reference"_s, u"undefined-extends"_s, u"no-script"_s, u"unknown-stage"_s,
                                        u"undefined-need"_s,      u"later-need"_s,        u"no-job"_s,    u"publish-without-pages"_s};
    return codes;
}

const QSet<QString> &mildCodes()
{
    static const QSet<QString> codes = {u"empty-key"_s, u"list-in-list"_s};
    return codes;
}

bool isKeptForOthers(const QString &file)
{
    static const QStringList folders = {u".gitlab"_s, u".gitlab-ci"_s, u"gitlab-ci"_s, u".ci"_s, u"ci"_s, u"templates"_s, u"presets"_s};
    QStringList parts = file.split(u'/');
    const QString name = parts.takeLast();
    const bool isInFolder = std::any_of(parts.begin(), parts.end(), [](const QString &part) { return folders.contains(part); });
    return name != rootName && (isInFolder || name.endsWith(rootName));
}

bool isPart(const yaml::Tree &tree, const Pipeline &pipeline, const Reading &reading)
{
    const bool isLeftOut = std::any_of(pipeline.includes.begin(), pipeline.includes.end(),
                                       [](const Include &include) { return include.state != Include::State::Read; });
    if (isLeftOut || reading.composed)
        return isLeftOut;
    // A header is for whoever starts a pipeline where it stands in the first file, and for files around it elsewhere.
    const QString &file = tree.source().file;
    const bool isForOthers = tree.header().isValid() && file.section(u'/', -1) != rootName;
    return isForOthers || (!pipeline.hasOwnStages && isKeptForOthers(reading.path.isEmpty() ? file : reading.path));
}

void placeIssues(QList<Issue> &issues, const Pipeline &pipeline)
{
    for (Issue &issue : issues) {
        const Job *job = issue.span.isEmpty() ? pipeline.job(issue.job) : nullptr;
        if (!job)
            continue;
        if (issue.file.isEmpty())
            issue.file = job->file;
        issue.span = issue.file.isEmpty() ? job->nameSpan : pipeline.includedFiles.value(issue.file);
    }
}

} // namespace caravan::gitlab
