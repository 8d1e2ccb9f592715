// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What GitLab refuses about jobs, stages and the links between them.
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/lint/rules/check.h"
#include "core/lint/rules/issues.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(StructureTexts);

QStringList jobNames(const gitlab::Pipeline &pipeline)
{
    QStringList names;
    for (const gitlab::Job &job : pipeline.jobs)
        names += job.name;
    return names;
}

void extendsNothing(const Survey &survey, Report &report)
{
    const QStringList names = jobNames(survey.context.pipeline);
    for (const gitlab::Issue &issue : issuesOf(survey, report.rule())) {
        Finding *finding = addIssue(report, survey, issue);
        const gitlab::Job *job = survey.context.pipeline.job(issue.job);
        for (const QString &parent : job &&issue.code == "undefined-extends"_L1 ? job->extends : QStringList()) {
            QStringList others = names;
            others.removeAll(job->name);
            if (!names.contains(parent))
                offerName(report, finding, survey, issue.span, parent, others);
        }
    }
}

void unknownStage(const Survey &survey, Report &report)
{
    QStringList stages;
    for (const auto &stage : survey.context.pipeline.stages)
        stages += stage.value;
    for (const gitlab::Issue &issue : issuesOf(survey, report.rule())) {
        Finding *finding = addIssue(report, survey, issue);
        const gitlab::Job *job = survey.context.pipeline.job(issue.job);
        if (!finding || !job)
            continue;
        const QString stage = job->stage.value;
        if (job->stage.isOwn())
            offerName(report, finding, survey, job->stage.origin.span, stage, stages);
        const auto &all = survey.context.pipeline.stages;
        if (std::any_of(all.begin(), all.end(), [](const auto &one) { return !one.origin.file.isEmpty(); }))
            continue; // a list here would replace the included one
        report.offer(finding, u"add-stage"_s, StructureTexts::tr("Add the stage “%1”").arg(stage), [&](yaml::Draft &draft) {
            return gitlab::addStage({draft, *survey.context.reading}, stage);
        });
    }
}

void unmetNeeds(const Survey &survey, Report &report)
{
    QStringList names;
    for (const gitlab::Job *job : survey.context.pipeline.runnableJobs())
        names += job->name;
    for (const gitlab::Issue &issue : issuesOf(survey, report.rule())) {
        Finding *finding = addIssue(report, survey, issue);
        const gitlab::Job *job = survey.context.pipeline.job(issue.job);
        if (!finding || !job || !job->needs || issue.code == "need-cycle"_L1)
            continue;
        const auto need =
            std::find_if(job->needs->begin(), job->needs->end(), [&](const gitlab::Need &one) { return one.span == issue.span; });
        if (need == job->needs->end())
            continue;
        if (issue.code == "undefined-need"_L1) {
            QStringList others = names;
            others.removeAll(job->name);
            offerName(report, finding, survey, need->span, need->job, others);
        } else if (issue.code == "need-itself"_L1) {
            report.offer(finding, u"remove-need"_s, StructureTexts::tr("Remove the need"), [&](yaml::Draft &draft) {
                return gitlab::removeNeed({draft, *survey.context.reading}, job->name, job->name);
            });
        }
    }
}

void unreadDocument(const Survey &survey, Report &report)
{
    const yaml::Node root = survey.context.tree.root();
    for (const yaml::Node &other : survey.context.tree.unread()) {
        const bool isInFront = other.span().begin < root.span().begin;
        report.add(other.isMap() ? other.entry(0).key.span() : other.span(),
                   isInFront ? StructureTexts::tr("GitLab does not read this document, for a later one takes its place.")
                             : StructureTexts::tr("GitLab does not read this document: of a file without a header the first counts."));
    }
}

/// The line in single quotes.
QByteArray quotedLine(QByteArray line) { return '\'' + line.replace('\'', "''") + '\''; }

void commandIsMap(const Survey &survey, Report &report)
{
    for (const gitlab::Job *job : survey.written) {
        if (job->isHidden && !survey.context.pipeline.borrowed.contains(job->name))
            continue; // it does not run
        for (const QStringView key : {u"before_script", u"script", u"after_script"}) {
            for (const yaml::Node &item : survey.body(*job)[key].items()) {
                if (!item.isMap() || !item.tag().isEmpty() || !item.anchor().isEmpty())
                    continue;
                const QByteArray source = survey.slice(item.contentSpan());
                Finding *finding =
                    report.add(item.contentSpan(),
                               StructureTexts::tr("“%1” has the line “%2” in its script, which is a map and no text because of the colon.")
                                   .arg(job->name, QString::fromUtf8(source).section(u'\n', 0, 0)));
                finding->job = job->name;
                if (item.style() == yaml::Style::Block && !source.contains('\n'))
                    report.offer(finding, u"quote-line"_s, StructureTexts::tr("Put the line into quotes"),
                                 TextEdits{{item.contentSpan(), quotedLine(source)}});
            }
        }
    }
}

} // namespace

RuleChecks structureChecks()
{
    return {{u"Y00"_s, reportIssues}, {u"Y04"_s, commandIsMap, Scope::Jobs},
            {u"Y08"_s, reportIssues}, {u"Y09"_s, extendsNothing},
            {u"Y11"_s, reportIssues}, {u"Y12"_s, unknownStage},
            {u"Y14"_s, unmetNeeds},   {u"Y96"_s, unreadDocument}};
}

} // namespace caravan::lint
