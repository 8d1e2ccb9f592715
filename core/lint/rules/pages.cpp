// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/facts/trials.h"
#include "core/lint/rules/check.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PagesTexts);

bool covers(const JobSurvey &job, const QStringList &paths, const QString &folder)
{
    return std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
        const QString clean = projectPath(job, path);
        return clean == folder || clean.startsWith(folder + u'/') || folder.startsWith(clean + u'/') || clean == "."_L1
            || clean.contains(u'*') || clean.contains(u'$');
    });
}

/// Whether an earlier job hands the folder over.
bool isHandedOver(const Survey &survey, const JobSurvey &job, const QString &folder)
{
    const QStringList before = survey.namesBefore(*job.job);
    return std::any_of(before.begin(), before.end(), [&](const QString &name) {
        const gitlab::Job *other = survey.context.pipeline.job(name);
        return other && other->artifacts && (other->artifacts->value.untracked || covers(job, other->artifacts->value.paths, folder));
    });
}

void nothingMade(const Survey &survey, Report &report)
{
    const QStringList plain = wordsOf(u"P01"_s, u"plain"_s);
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->isPages || job.job->isTrigger || job.calls.isEmpty() || !survey.context.pipeline.unresolvedIncludes.isEmpty())
            continue;
        const QString folder = publishedFolder(survey, *job.job);
        const bool isKnown = std::all_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
            const QStringList words = call.words.mid(call.words.indexOf("--"_L1) + 1); // `opam exec -- dune build`
            return words.isEmpty() || (plain.contains(words.constFirst()) && words.value(1) != "exec"_L1);
        });
        const bool isRead = std::all_of(job.lines.begin(), job.lines.end(), [](const Line &line) { return line.shell->isComplete; });
        if (!isKnown || !isRead || folder.contains(u'$') || job.mentions(folder) || isHandedOver(survey, job, folder))
            continue;
        report.add(job.job->nameSpan,
                   PagesTexts::tr("“%1” publishes the folder “%2”, but no line of its script makes it.").arg(job.job->name, folder),
                   job.job);
    }
}

/// Pages jobs of the old or the new form whose folder is not among their artifacts.
void noArtifact(const Survey &survey, Report &report, bool wantsNewForm)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->isPages)
            continue;
        const QString folder = publishedFolder(survey, *job.job);
        const bool isNewForm = survey.body(*job.job).entryOf(u"pages").has_value();
        const bool isCovered =
            job.job->artifacts && (job.job->artifacts->value.untracked || covers(job, job.job->artifacts->value.paths, folder));
        if (!job.job->isPages || job.job->isTrigger || isCovered || folder.contains(u'$') || isNewForm != wantsNewForm)
            continue;
        Finding *finding =
            report.add(job.job->nameSpan,
                       PagesTexts::tr("“%1” publishes “%2”, but does not list it among its artifacts.").arg(job.job->name, folder), job.job);
        if (!finding)
            continue;
        const yaml::Node own = survey.body(*job.job)[u"artifacts"][u"paths"];
        const bool isInherited = job.job->artifacts && !job.job->artifacts->isOwn();
        if (isInherited)
            continue;
        report.offer(finding, u"add-artifact"_s, PagesTexts::tr("Add “%1” to the artifacts").arg(folder), [&](yaml::Draft &draft) {
            const yaml::Path paths{job.job->name, u"artifacts"_s, u"paths"_s};
            return own.isSequence() && own.size() > 0 ? draft.insertItem(paths, -1, yaml::Value::text(folder))
                                                      : draft.set(paths, yaml::Value::texts({folder}));
        });
    }
}

void oldFormWithoutArtifact(const Survey &survey, Report &report) { noArtifact(survey, report, false); }
void newFormWithoutArtifact(const Survey &survey, Report &report) { noArtifact(survey, report, true); }

/// Whether nothing decides when the job runs, so that rules can be added.
bool isUnconditional(const Survey &survey, const gitlab::Job &job)
{
    return !job.conditions.rules && !job.conditions.only && !job.conditions.except && !isIncomplete(survey, job);
}

void everyBranch(const Survey &survey, Report &report)
{
    const QList<Trial *> trials = trialsOf(survey, {Occasion::OtherBranch, Occasion::MergeRequest});
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->isPages || job.job->isTrigger || survey.body(*job.job)[u"pages"].entryOf(u"path_prefix"))
            continue;
        const auto trial = std::find_if(trials.begin(), trials.end(), [&](Trial *one) { return one->isStarted(*job.job); });
        if (trial == trials.end())
            continue;
        Finding *finding =
            report.add(job.job->nameSpan,
                       PagesTexts::tr("“%1” publishes in the pipeline of %2, so each branch replaces the site of the others.")
                           .arg(job.job->name, (*trial)->name()),
                       job.job);
        if (!isUnconditional(survey, *job.job))
            continue;
        report.offer(finding, u"only-default-branch"_s, PagesTexts::tr("Run it on the default branch only"), [&](yaml::Draft &draft) {
            return draft.set({job.job->name, u"rules"_s},
                             yaml::List{{yaml::Map{{{u"if"_s, yaml::Value::text(u"$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"_s)}}}}});
        });
    }
}

} // namespace

RuleChecks pagesChecks()
{
    return {{u"P01"_s, nothingMade},
            {u"P02"_s, oldFormWithoutArtifact, Scope::Jobs},
            {u"P04"_s, everyBranch, Scope::Jobs},
            {u"P09"_s, newFormWithoutArtifact, Scope::Jobs}};
}

} // namespace caravan::lint
