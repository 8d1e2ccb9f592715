// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/memory.h"
#include "core/lint/rule_runs.h"
#include "core/lint/rules/check.h"
#include "core/lint/rules/unreadable.h"
#include "core/lint/suppression.h"
#include "core/recipes/host_fit.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

/// S01 and S02 look at what the other rules found, and have no function of their own.
RuleChecks suppressionChecks() { return {{idleComment, nullptr}, {commentWithoutReason, nullptr}}; }

bool isBefore(const Finding &left, const Finding &right)
{
    if (left.span.begin != right.span.begin)
        return left.span.begin < right.span.begin;
    if (left.elsewhere || right.elsewhere)
        return !left.elsewhere && right.elsewhere; // those of included files stay in their order
    return left.rule < right.rule;
}

/// One included file, with what was found in it.
struct IncludedNotes {
    gitlab::IncludedText text;
    gitlab::Pipeline pipeline;
    Notes notes;
};

/// What rules look at in an included file. Its fixes would be changes of that file, so none is worked out.
Context contextOf(const Context &whole, const gitlab::IncludedText &text, const gitlab::Pipeline &pipeline)
{
    return {.tree = text.tree,
            .pipeline = pipeline,
            .project = whole.project,
            .catalogue = whole.catalogue,
            .runner = whole.runner,
            .settings = whole.settings,
            .fixBudget = 0,
            .reading = &text.reading};
}

QString statementIn(const Note &note) { return statementOf(note.finding.rule, note.finding.job, note.finding.message); }

/// A finding of an included file, as the file that includes it shows it.
Finding placedElsewhere(Finding finding, const Source &source, const Span &include)
{
    finding.elsewhere =
        OtherPlace{source.file, source.positionAt(finding.span.begin), source.positionAt(finding.span.end), source.slice(finding.span)};
    finding.span = include;
    finding.fixes.clear();
    finding.mayHaveFixes = false;
    return finding;
}

/// What is wrong in an included file that is no YAML.
QList<Finding> findingsInUnreadable(const Context &context, const gitlab::Issue &issue, const QStringList &only)
{
    const auto fetched = context.pipeline.fetchedFiles.constFind(issue.unreadable);
    const Result<QByteArray> bytes = fetched != context.pipeline.fetchedFiles.constEnd() ? Result<QByteArray>(fetched->bytes)
                                                                                         : context.reading->files.read(issue.unreadable);
    if (!bytes)
        return {};
    const Source source(issue.unreadable, *bytes);
    const Result<yaml::Tree> tree = yaml::Tree::parse(source);
    QList<Finding> findings;
    for (const Finding &finding : tree ? QList<Finding>() : unreadable(source, tree.error())) {
        if (only.isEmpty() || only.contains(finding.rule))
            findings += placedElsewhere(finding, source, issue.span);
    }
    return findings;
}

/// Whether other files of the project are part of the pipeline, or should be.
bool hasIncludedFiles(const gitlab::Pipeline &pipeline)
{
    return !pipeline.includedFiles.isEmpty() || std::any_of(pipeline.issues.begin(), pipeline.issues.end(), [](const gitlab::Issue &issue) {
        return !issue.unreadable.isEmpty();
    });
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
             {structureChecks,   keyChecks,           formChecks,        unreadableChecks,   textFormChecks,      conditionChecks,
              expressionChecks,  linkChecks,          instanceChecks,    environmentChecks,  nameChecks,          inputChecks,
              cacheChecks,       cacheKeyChecks,      cacheUseChecks,    cacheSharingChecks, cacheFallbackChecks, opamChecks,
              opamHabitChecks,   opamToolChecks,      opamProjectChecks, opamImageChecks,    duneChecks,          opamSwitchChecks,
              switchChecks,      movedSwitchChecks,   imageChecks,       dockerChecks,       dockerDaemonChecks,  dockerNameChecks,
              imageLookupChecks, systemPackageChecks, pagesChecks,       pagesFormChecks,    artifactChecks,      runnerChecks,
              waitingChecks,     scriptChecks,        suppressionChecks})
            all += family();
        std::sort(all.begin(), all.end(), [](const RuleCheck &left, const RuleCheck &right) { return left.rule < right.rule; });
        return all;
    }();
    return checks;
}

namespace {

const RuleCheck *checkOf(const QString &rule)
{
    const RuleChecks &checks = allChecks();
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const RuleCheck &check) { return check.rule == rule; });
    return found == checks.end() || !found->check ? nullptr : &*found;
}

} // namespace

namespace {

/// The findings of one text, sorted by place, each with its excuse.
QList<Finding> findingsOf(const Context &context, const Notes &notes, const QStringList &only)
{
    QList<Finding> found;
    found.reserve(notes.size());
    for (const Note &note : notes)
        found += findingOf(note);
    std::stable_sort(found.begin(), found.end(), isBefore);
    QList<Finding> findings = excused(context, found);
    if (asksForComments(only)) {
        findings += excused(context, poorExcuses(context, findings));
        std::stable_sort(findings.begin(), findings.end(), isBefore);
    }
    if (!only.isEmpty())
        findings.removeIf([&only](const Finding &finding) { return !only.contains(finding.rule); });
    return findings;
}

/// What is wrong in the files that the text includes, each looked at with all jobs of the pipeline. \a mendable: what need not be said there.
IncludedFindings lookIntoIncludes(const Context &context, const QStringList &only, const Found &first, const QSet<QString> &mendable)
{
    QList<IncludedNotes> included;
    IncludedFindings result{{}, {}};
    for (const gitlab::IncludedText &text : gitlab::includedTexts(context.tree, *context.reading)) {
        const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(text.tree, text.reading);
        if (!pipeline)
            continue; // it is no pipeline, and so has nothing that rules look at
        Found found = runRules(contextOf(context, text, *pipeline), only, mendable);
        result.said |= found.said;
        included += {text, *pipeline, found.notes};
    }
    const QSet<QString> said = first.said | result.said;
    QSet<QString> shown;
    for (IncludedNotes &other : included) {
        other.notes.removeIf([&](const Note &note) { return note.isAway && said.contains(statementIn(note)); });
        for (const Finding &finding : findingsOf(contextOf(context, other.text, other.pipeline), other.notes, only)) {
            // A file that is included twice, with other inputs, says most of it twice.
            const QString statement = statementOf(finding.rule, finding.job, finding.message);
            const QString place = QStringList{other.text.file, QString::number(finding.span.begin), statement}.join(u'\n');
            if (!shown.contains(place))
                result.findings += placedElsewhere(finding, other.text.tree.source(), other.text.include);
            shown.insert(place);
        }
    }
    for (const gitlab::Issue &issue : context.pipeline.issues) {
        if (!issue.unreadable.isEmpty())
            result.findings += findingsInUnreadable(context, issue, only);
    }
    return result;
}

/// The same as it was, at the items of `include` as they stand now.
IncludedFindings broughtAlong(IncludedFindings before, const gitlab::Pipeline &pipeline)
{
    for (Finding &finding : before.findings)
        finding.span = pipeline.includedFiles.value(finding.elsewhere->file, finding.span);
    before.findings.removeIf([&](const Finding &finding) { return !pipeline.includedFiles.contains(finding.elsewhere->file); });
    return before;
}

/// The findings of the text and of what it includes; what two of them say is left where it stands.
QList<Finding> lintTogether(const Context &context, const QStringList &only)
{
    Found first = runRules(context, only, {});
    QSet<QString> mendable; // what can be mended in the open text stays there
    for (const Note &note : std::as_const(first.notes)) {
        if (note.isAway && (!note.finding.fixes.isEmpty() || note.finding.mayHaveFixes))
            mendable.insert(statementIn(note));
    }
    Memory::Data *memory = context.memory && only.isEmpty() ? &context.memory->data() : nullptr;
    const bool isKept = memory && memory->included && context.includes == Includes::AsBefore;
    const IncludedFindings included =
        isKept ? broughtAlong(*memory->included, context.pipeline) : lookIntoIncludes(context, only, first, mendable);
    if (memory)
        memory->included = included;
    const QSet<QString> said = first.said | included.said;
    first.notes.removeIf(
        [&](const Note &note) { return note.isAway && said.contains(statementIn(note)) && !mendable.contains(statementIn(note)); });
    return findingsOf(context, first.notes, only) + included.findings;
}

} // namespace

QList<Finding> lintWithExcused(const Context &context, const QStringList &only)
{
    const bool isAlone = context.includes == Includes::LeftOut || !hasIncludedFiles(context.pipeline) || context.reading->composed;
    QList<Finding> findings = isAlone ? findingsOf(context, runRules(context, only, {}).notes, only) : lintTogether(context, only);
    std::stable_sort(findings.begin(), findings.end(), isBefore);
    return weighed(context, findings);
}

QList<Fix> fixesFor(const Context &context, const Finding &finding)
{
    const RuleCheck *check = finding.mayHaveFixes && !finding.elsewhere ? checkOf(finding.rule) : nullptr;
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
    const std::optional<project::Host> host = project ? project->server() : std::nullopt;
    const recipes::RunnerTraits *suggested = recipes::suggestedRunner(catalogue, host ? &*host : nullptr);
    const bool isOfServer = suggested && host && !suggested->host.isEmpty() && suggested->host == host->host;
    return isOfServer || (suggested && !suggested->stated.isEmpty()) ? suggested : nullptr;
}

} // namespace caravan::lint
