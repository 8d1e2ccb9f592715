// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include "core/lint/check.h"
#include "core/lint/rule_table.h"
#include "core/lint/suppression.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

const auto idleComment = "S01"_L1;
const auto commentWithoutReason = "S02"_L1;

/// S01 and S02 look at what the other rules found, and have no function of their own.
RuleChecks suppressionChecks() { return {{idleComment, nullptr}, {commentWithoutReason, nullptr}}; }

bool asksForComments(const QStringList &only)
{
    return only.isEmpty() || only.contains(idleComment) || only.contains(commentWithoutReason);
}

bool isBefore(const Finding &left, const Finding &right)
{
    return left.span.begin != right.span.begin ? left.span.begin < right.span.begin : left.rule < right.rule;
}

/// Gives findings the severities that the project wants.
QList<Finding> weighed(const Context &context, QList<Finding> findings)
{
    if (!context.settings || context.settings->severities.isEmpty())
        return findings;
    findings.removeIf([&](const Finding &finding) { return context.settings->isOff(finding.rule); });
    for (Finding &finding : findings)
        finding.severity = context.settings->severities.value(finding.rule, finding.severity).value_or(finding.severity);
    return findings;
}

} // namespace

const RuleChecks &allChecks()
{
    static const RuleChecks checks = [] {
        RuleChecks all;
        for (const auto family :
             {structureChecks,  keyChecks,          formChecks, unreadableChecks, textFormChecks, conditionChecks, expressionChecks, linkChecks, environmentChecks, nameChecks,          cacheChecks,         cacheKeyChecks,
              cacheUseChecks,   cacheSharingChecks, cacheFallbackChecks, opamChecks,          opamHabitChecks,
              opamToolChecks,   opamSwitchChecks,   switchChecks,        movedSwitchChecks,   imageChecks,
              dockerChecks,     dockerDaemonChecks, dockerNameChecks,    systemPackageChecks, pagesChecks,
              pagesFormChecks,  artifactChecks,     runnerChecks,        waitingChecks,       scriptChecks,
              suppressionChecks})
            all += family();
        std::sort(all.begin(), all.end(),
                  [](const RuleCheck &left, const RuleCheck &right) { return left.rule < right.rule; });
        return all;
    }();
    return checks;
}

QList<Finding> lintWithExcused(const Context &context, const QStringList &only)
{
    const Survey survey = surveyOf(context);
    Report report(context);
    const bool runsAll = asksForComments(only);
    for (const RuleCheck &check : allChecks()) {
        const Rule *rule = RuleTable::builtIn().rule(check.rule);
        if (!rule || !check.check || (!runsAll && !only.contains(check.rule)))
            continue;
        report.begin(*rule);
        check.check(survey, report);
    }
    QList<Finding> findings = excused(context, report.finish());
    if (runsAll) {
        findings += excused(context, poorExcuses(context, findings));
        std::stable_sort(findings.begin(), findings.end(), isBefore);
    }
    if (!only.isEmpty())
        findings.removeIf([&only](const Finding &finding) { return !only.contains(finding.rule); });
    return weighed(context, findings);
}

QList<Finding> lint(const Context &context, const QStringList &only)
{
    QList<Finding> findings = lintWithExcused(context, only);
    findings.removeIf([](const Finding &finding) { return finding.isExcused(); });
    return findings;
}

const recipes::RunnerTraits *runnerFor(const recipes::Catalogue &catalogue, QStringView id,
                                       const project::Project *project)
{
    if (!id.isEmpty())
        return catalogue.runner(id);
    const QString host = project && project->git ? project->git->host : QString();
    const auto found =
        std::find_if(catalogue.runners.begin(), catalogue.runners.end(),
                     [&host](const recipes::RunnerTraits &runner) { return !host.isEmpty() && runner.host == host; });
    return found == catalogue.runners.end() ? nullptr : &*found;
}

} // namespace caravan::lint
