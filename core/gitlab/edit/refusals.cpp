// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/refusals.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/edit_place.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/run/faults.h"

#include <QHash>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RefusalsTexts);

/// Artifacts that are to be shown without paths, or by a pattern. Source: gitlabhq, lib/gitlab/ci/config/entry/artifacts.rb, expose_as.
QList<Issue> wronglyShown(const Pipeline &pipeline, const yaml::Tree &tree, const Reading &reading)
{
    if (!tree.text().contains("expose_as"))
        return {};
    QList<Issue> issues;
    Sources sources(tree, reading);
    for (const Job *job : pipeline.runnableJobs()) {
        const QStringList paths = job->artifacts ? job->artifacts->value.paths : QStringList();
        const bool isPattern = std::any_of(paths.begin(), paths.end(), [](const QString &path) { return path.contains(u'*'); });
        if (!job->artifacts || (!paths.isEmpty() && !isPattern))
            continue;
        const Effective name = sources.value({job->name, u"artifacts"_s, u"expose_as"_s});
        if (name.isValid() && !name.isNull())
            issues.append({u"shown-artifact"_s,
                           RefusalsTexts::tr("“%1” shows artifacts as “%2”, but names no paths, or a pattern.").arg(job->name, name.text()),
                           job->name, job->nameSpan});
    }
    return issues;
}

/// Keys that GitLab does not know, of templates that jobs extend: in the jobs they are wrong.
QList<Issue> unknownInTemplates(const Pipeline &pipeline, const yaml::Tree &tree)
{
    QList<Issue> issues;
    QStringList names = liveTemplates(pipeline).values();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const Job *base = pipeline.job(name);
        for (const yaml::Entry &entry : base && base->isHidden ? tree.root()[name].target().entries() : QList<yaml::Entry>()) {
            const QString &key = entry.key.text();
            if (isKeyword(key, Place::Job) || key == "<<"_L1 || key.contains("$[["_L1))
                continue;
            issues.append({u"unknown-key"_s,
                           RefusalsTexts::tr("A job extends “%1”, which has the key “%2”, and GitLab knows no such key.").arg(name, key),
                           name, entry.key.span()});
        }
    }
    return issues;
}

/// What can be done instead, or first, where GitLab would refuse something for the reason \a code.
QString wayOut(const QString &code)
{
    if (code == "later-need"_L1)
        return RefusalsTexts::tr("Move the other job first, or take the need away; GitLab refuses a need that runs later.");
    if (code == "unknown-stage"_L1)
        return RefusalsTexts::tr("Add the stage first, or move its jobs.");
    if (code == "no-script"_L1)
        return RefusalsTexts::tr("Give the job another script or a trigger instead, or remove it.");
    if (code == "no-job"_L1)
        return RefusalsTexts::tr("Add another job first; GitLab makes no pipeline without one.");
    if (code == "need-itself"_L1 || code == "need-cycle"_L1)
        return RefusalsTexts::tr("Take one of the needs away first.");
    if (code == "need-twice"_L1)
        return RefusalsTexts::tr("Take one of the two needs away first.");
    if (code == "dependency"_L1)
        return RefusalsTexts::tr("Take it out of “dependencies” first.");
    if (code == "delay"_L1)
        return RefusalsTexts::tr("Set or unset “when” instead; “start_in” goes with it.");
    if (code == "long-name"_L1)
        return RefusalsTexts::tr("Take a shorter name.");
    return RefusalsTexts::tr("Change that first; GitLab would refuse the file.");
}

QList<Issue> refusals(const yaml::Tree &tree, PipelineReadings &readings)
{
    const Result<std::shared_ptr<const Pipeline>> read = readings.of(tree);
    if (!read)
        return {};
    const Pipeline &pipeline = **read;
    QList<Issue> issues = faultsOf(pipeline);
    std::copy_if(pipeline.issues.cbegin(), pipeline.issues.cend(), std::back_inserter(issues),
                 [](const Issue &issue) { return mildCodes().contains(issue.code); });
    if (pipeline.jobs.isEmpty())
        issues.append({u"no-job"_s, RefusalsTexts::tr("The pipeline has no job."), {}, {}});
    return issues + wronglyShown(pipeline, tree, readings.reading()) + unknownInTemplates(pipeline, tree);
}

/// What GitLab refuses of the text \a now and does not refuse of \a before, which it was.
QList<Issue> newRefusals(const yaml::Tree &before, const yaml::Tree &now, PipelineReadings &readings)
{
    QList<Issue> issues = refusals(now, readings);
    // Of each kind as many as before, first those of the same jobs: others may be called otherwise now.
    QHash<QPair<QString, QString>, int> ofJobs;
    QHash<QString, int> known;
    for (const Issue &issue : issues.isEmpty() ? issues : refusals(before, readings)) {
        ++ofJobs[{issue.code, issue.job}];
        ++known[issue.code];
    }
    issues.removeIf([&](const Issue &issue) {
        const bool isKnown = ofJobs[{issue.code, issue.job}]-- > 0;
        known[issue.code] -= isKnown ? 1 : 0;
        return isKnown;
    });
    issues.removeIf([&](const Issue &issue) { return known[issue.code]-- > 0; });
    return issues;
}

} // namespace

std::optional<Error> whyRefused(const yaml::Tree &before, const yaml::Tree &now, PipelineReadings &readings)
{
    const QList<Issue> issues = newRefusals(before, now, readings);
    if (issues.isEmpty())
        return std::nullopt;
    const Issue &issue = issues.constFirst();
    return Error{ErrorCode::Refused, issue.message, now.source().file, 0, 0, wayOut(issue.code)};
}

} // namespace caravan::gitlab
