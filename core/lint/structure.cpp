// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What GitLab refuses about jobs, stages and the links between them.
#include "core/gitlab/gestures.h"
#include "core/lint/check.h"
#include "core/lint/nearest.h"

#include <QCoreApplication>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::Structure)
};

/// Which rule an issue of the reader belongs to; those that stand nowhere here belong to Y00.
struct IssueRule {
    QLatin1StringView code;
    QLatin1StringView rule;
    bool mayBeIncluded; ///< what is missing may stand in a file that is included
};
constexpr IssueRule issueRules[] = {
    {"undefined-reference"_L1, "Y08"_L1, true},
    {"circular-reference"_L1, "Y08"_L1, false},
    {"undefined-extends"_L1, "Y09"_L1, true},
    {"circular-extends"_L1, "Y09"_L1, false},
    {"deep-extends"_L1, "Y09"_L1, false},
    {"unknown-key"_L1, "Y10"_L1, false},
    {"no-script"_L1, "Y11"_L1, true},
    {"unknown-stage"_L1, "Y12"_L1, true},
    {"undefined-need"_L1, "Y14"_L1, true},
    {"need-itself"_L1, "Y14"_L1, false},
    {"later-need"_L1, "Y14"_L1, true},
    {"need-cycle"_L1, "Y14"_L1, false},
    {"no-job"_L1, "Y00"_L1, true},
};

QList<gitlab::Issue> issuesOf(const Survey &survey, QLatin1StringView rule)
{
    QList<gitlab::Issue> issues;
    for (const gitlab::Issue &issue : survey.context.pipeline.issues) {
        const auto known = std::find_if(std::begin(issueRules), std::end(issueRules),
                                        [&](const IssueRule &candidate) { return candidate.code == issue.code; });
        const bool isKnown = known != std::end(issueRules);
        if ((isKnown ? known->rule : "Y00"_L1) == rule && !(isKnown && known->mayBeIncluded && survey.isPart()))
            issues += issue;
    }
    return issues;
}

Finding *add(Report &report, const Survey &survey, const gitlab::Issue &issue)
{
    const QString message = issue.file.isEmpty()
        ? issue.message
        : Text::tr("%1 It stands in the included file “%2”.").arg(issue.message, issue.file);
    return report.add(issue.span, message, survey.context.pipeline.job(issue.job));
}

/// Offers to replace the name in \a span by the one that was probably meant.
void offerName(Report &report, Finding *finding, const Survey &survey, const Span &span, const QString &name,
               const QStringList &candidates)
{
    const QString meant = nearest(name, candidates);
    const QByteArray source = survey.slice(span);
    const qsizetype at = source.indexOf(name.toUtf8());
    if (!finding || meant.isEmpty() || at < 0 || source.indexOf(name.toUtf8(), at + 1) >= 0)
        return;
    report.offer(finding, u"use-name"_s, Text::tr("Write “%1” instead of “%2”").arg(meant, name),
                 TextEdits{{{span.begin + at, span.begin + at + name.toUtf8().size()}, meant.toUtf8()}});
}

QStringList jobNames(const gitlab::Pipeline &pipeline)
{
    QStringList names;
    for (const gitlab::Job &job : pipeline.jobs)
        names += job.name;
    return names;
}

void otherIssues(const Survey &survey, Report &report)
{
    for (const gitlab::Issue &issue : issuesOf(survey, "Y00"_L1))
        add(report, survey, issue);
}

void references(const Survey &survey, Report &report)
{
    for (const gitlab::Issue &issue : issuesOf(survey, "Y08"_L1))
        add(report, survey, issue);
}

void extendsNothing(const Survey &survey, Report &report)
{
    const QStringList names = jobNames(survey.context.pipeline);
    for (const gitlab::Issue &issue : issuesOf(survey, "Y09"_L1)) {
        Finding *finding = add(report, survey, issue);
        const gitlab::Job *job = survey.context.pipeline.job(issue.job);
        for (const QString &parent : job &&issue.code == "undefined-extends"_L1 ? job->extends : QStringList()) {
            if (!names.contains(parent))
                offerName(report, finding, survey, issue.span, parent, names);
        }
    }
}

void noScript(const Survey &survey, Report &report)
{
    for (const gitlab::Issue &issue : issuesOf(survey, "Y11"_L1))
        add(report, survey, issue);
}

void unknownStage(const Survey &survey, Report &report)
{
    QStringList stages;
    for (const auto &stage : survey.context.pipeline.stages)
        stages += stage.value;
    for (const gitlab::Issue &issue : issuesOf(survey, "Y12"_L1)) {
        Finding *finding = add(report, survey, issue);
        const gitlab::Job *job = survey.context.pipeline.job(issue.job);
        if (!finding || !job)
            continue;
        const QString stage = job->stage.value;
        if (job->stage.isOwn())
            offerName(report, finding, survey, job->stage.origin.span, stage, stages);
        const auto &all = survey.context.pipeline.stages;
        if (std::any_of(all.begin(), all.end(), [](const auto &one) { return !one.origin.file.isEmpty(); }))
            continue; // a list here would replace the included one
        report.offer(finding, u"add-stage"_s, Text::tr("Add the stage “%1”").arg(stage),
                     [&](yaml::Draft &draft) { return gitlab::addStage(draft, stage); });
    }
}

void unmetNeeds(const Survey &survey, Report &report)
{
    QStringList names;
    for (const gitlab::Job *job : survey.context.pipeline.runnableJobs())
        names += job->name;
    for (const gitlab::Issue &issue : issuesOf(survey, "Y14"_L1)) {
        Finding *finding = add(report, survey, issue);
        const gitlab::Job *job = survey.context.pipeline.job(issue.job);
        if (!finding || !job || !job->needs || issue.code == "need-cycle"_L1)
            continue;
        const auto need = std::find_if(job->needs->begin(), job->needs->end(),
                                       [&](const gitlab::Need &one) { return one.span == issue.span; });
        if (need == job->needs->end())
            continue;
        if (issue.code == "undefined-need"_L1) {
            QStringList others = names;
            others.removeAll(job->name);
            offerName(report, finding, survey, need->span, need->job, others);
        } else if (issue.code == "need-itself"_L1) {
            report.offer(finding, u"remove-need"_s, Text::tr("Remove the need"),
                         [&](yaml::Draft &draft) { return gitlab::removeNeed(draft, job->name, job->name); });
        }
    }
}

/// The line in single quotes.
QByteArray quotedLine(QByteArray line) { return '\'' + line.replace('\'', "''") + '\''; }

void commandIsMap(const Survey &survey, Report &report)
{
    for (const gitlab::Job &job : survey.context.pipeline.jobs) {
        for (const QStringView key : {u"before_script", u"script", u"after_script"}) {
            for (const yaml::Node &item : survey.body(job)[key].items()) {
                if (!item.isMap() || !item.tag().isEmpty() || !item.anchor().isEmpty())
                    continue;
                const QByteArray source = survey.slice(item.contentSpan());
                Finding *finding = report.add(
                    item.contentSpan(),
                    Text::tr("“%1” has the line “%2” in its script, which is a map and no text because of the colon.")
                        .arg(job.name, QString::fromUtf8(source).section(u'\n', 0, 0)));
                finding->job = job.name;
                if (item.style() == yaml::Style::Block && !source.contains('\n'))
                    report.offer(finding, u"quote-line"_s, Text::tr("Put the line into quotes"),
                                 TextEdits{{item.contentSpan(), quotedLine(source)}});
            }
        }
    }
}

} // namespace

RuleChecks structureChecks()
{
    return {{u"Y00"_s, otherIssues}, {u"Y04"_s, commandIsMap}, {u"Y08"_s, references}, {u"Y09"_s, extendsNothing},
            {u"Y11"_s, noScript},    {u"Y12"_s, unknownStage}, {u"Y14"_s, unmetNeeds}};
}

} // namespace caravan::lint
