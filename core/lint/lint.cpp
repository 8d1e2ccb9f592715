// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include "core/lint/facts/rule_table.h"
#include "core/lint/memory.h"
#include "core/lint/rules/check.h"
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
             {structureChecks,  keyChecks,       formChecks,         unreadableChecks,    textFormChecks,    conditionChecks,
              expressionChecks, linkChecks,      environmentChecks,  nameChecks,          inputChecks,       cacheChecks,
              cacheKeyChecks,   cacheUseChecks,  cacheSharingChecks, cacheFallbackChecks, opamChecks,        opamHabitChecks,
              opamToolChecks,   opamImageChecks, duneChecks,         opamSwitchChecks,    switchChecks,      movedSwitchChecks,
              imageChecks,      dockerChecks,    dockerDaemonChecks, dockerNameChecks,    imageLookupChecks, systemPackageChecks,
              pagesChecks,      pagesFormChecks, artifactChecks,     runnerChecks,        waitingChecks,     scriptChecks,
              suppressionChecks})
            all += family();
        std::sort(all.begin(), all.end(), [](const RuleCheck &left, const RuleCheck &right) { return left.rule < right.rule; });
        return all;
    }();
    return checks;
}

namespace {

/// Runs one rule; what it found in jobs that were not edited stays where that is known.
Notes run(const RuleCheck &check, const Survey &survey, const Survey &edited, const gitlab::Rereading *since, Report &report,
          Memory::Data *memory)
{
    std::optional<Notes> notes;
    if (since && check.scope == Scope::Jobs) {
        check.check(edited, report);
        notes = merged(memory->notes.value(check.rule), report.notes(), *since, memory->survey.isSameOrder);
        if (!notes)
            report.begin(report.rule());
    } else if (since && check.scope == Scope::Keywords && since->isScriptOnly) {
        notes = moved(memory->notes.value(check.rule), *since);
    }
    if (notes) {
        report.setNotes(*notes);
        return report.end();
    }
    check.check(survey, report);
    return report.end();
}

const RuleCheck *checkOf(const QString &rule)
{
    const RuleChecks &checks = allChecks();
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const RuleCheck &check) { return check.rule == rule; });
    return found == checks.end() || !found->check ? nullptr : &*found;
}

} // namespace

QList<Finding> lintWithExcused(const Context &context, const QStringList &only)
{
    const bool runsAll = asksForComments(only);
    Memory::Data *memory = context.memory && only.isEmpty() ? &context.memory->data() : nullptr;
    // A template that nobody used until now is looked at with everything else.
    const bool isKnown = memory && !memory->notes.isEmpty();
    const bool isPartly = isKnown && context.since && memory->survey.borrowed == context.pipeline.borrowed.size()
        && memory->survey.live == liveTemplates(context.pipeline);
    const gitlab::Rereading *since = isPartly ? context.since : nullptr;
    SurveyMemory unused;
    const Survey survey = surveyOf(context, memory ? memory->survey : unused, since);
    const Survey edited = partOf(survey, since ? since->jobs : QStringList());
    Report report(context);
    QList<Finding> found;
    for (const RuleCheck &check : allChecks()) {
        const Rule *rule = RuleTable::builtIn().rule(check.rule);
        if (!rule || !check.check || (!runsAll && !only.contains(check.rule)))
            continue;
        report.begin(*rule);
        const Notes notes = run(check, survey, edited, since, report, memory);
        for (const Note &note : notes)
            found += findingOf(note);
        if (memory)
            memory->notes.insert(check.rule, notes);
    }
    std::stable_sort(found.begin(), found.end(), isBefore);
    QList<Finding> findings = excused(context, found);
    if (runsAll) {
        findings += excused(context, poorExcuses(context, findings));
        std::stable_sort(findings.begin(), findings.end(), isBefore);
    }
    if (!only.isEmpty())
        findings.removeIf([&only](const Finding &finding) { return !only.contains(finding.rule); });
    return weighed(context, findings);
}

QList<Fix> fixesFor(const Context &context, const Finding &finding)
{
    const RuleCheck *check = finding.mayHaveFixes ? checkOf(finding.rule) : nullptr;
    const Rule *rule = check ? RuleTable::builtIn().rule(finding.rule) : nullptr;
    if (!rule)
        return finding.fixes;
    SurveyMemory memory;
    const Survey survey = surveyOf(context, memory, nullptr);
    Report report(context);
    report.offerOnlyAt(finding.span);
    report.begin(*rule);
    check->check(survey, report);
    for (const Note &note : report.end()) {
        const bool isIt = note.finding.span == finding.span && note.finding.job == finding.job && findingOf(note).message == finding.message;
        if (isIt)
            return note.finding.fixes;
    }
    return finding.fixes;
}

QList<Finding> lint(const Context &context, const QStringList &only)
{
    QList<Finding> findings = lintWithExcused(context, only);
    findings.removeIf([](const Finding &finding) { return finding.isExcused(); });
    return findings;
}

const recipes::RunnerTraits *runnerFor(const recipes::Catalogue &catalogue, QStringView id, const project::Project *project)
{
    if (!id.isEmpty())
        return catalogue.runner(id);
    const QString host = project && project->git ? project->git->host : QString();
    const auto found = std::find_if(catalogue.runners.begin(), catalogue.runners.end(),
                                    [&host](const recipes::RunnerTraits &runner) { return !host.isEmpty() && runner.host == host; });
    return found == catalogue.runners.end() ? nullptr : &*found;
}

} // namespace caravan::lint
