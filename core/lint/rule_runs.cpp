// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rule_runs.h"

#include "core/base/in_parallel.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/facts/survey_aside.h"
#include "core/lint/memory.h"
#include "core/lint/rules/check.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

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

/// A rule to run.
struct Wanted {
    const RuleCheck *check;
    const Rule *rule;
};

QList<Wanted> wanted(const QStringList &only)
{
    const bool runsAll = asksForComments(only);
    QList<Wanted> wanted;
    for (const RuleCheck &check : allChecks()) {
        const Rule *rule = RuleTable::builtIn().rule(check.rule);
        if (rule && check.check && (runsAll || only.contains(check.rule)))
            wanted += {&check, rule};
    }
    return wanted;
}

/// What each of some rules found as if it were alone, in their order.
using Outcomes = std::vector<Report::Outcome>;

Outcomes outcomesAtOnce(const QList<Wanted> &rules, const Survey &survey, const QSet<QString> &heard)
{
    constexpr qsizetype some = 4; // rules that one thread takes at a time
    const gitlab::Files files = gitlab::shared(survey.context.reading->files);
    const auto makeWorker = [&] {
        const auto aside = std::make_shared<const SurveyAside>(survey, files);
        return [&, aside](qsizetype number) {
            Outcomes outcomes;
            for (const Wanted &wanted : rules.mid(number * some, some)) {
                Report report(aside->context(), heard);
                report.begin(*wanted.rule);
                wanted.check->check(aside->survey(), report);
                outcomes.push_back(report.outcome());
            }
            return outcomes;
        };
    };
    Outcomes all;
    for (Outcomes &part : InParallel(survey.context.threads).each((rules.size() + some - 1) / some, makeWorker))
        std::move(part.begin(), part.end(), std::back_inserter(all));
    return all;
}

} // namespace

bool asksForComments(const QStringList &only)
{
    return only.isEmpty() || only.contains(idleComment) || only.contains(commentWithoutReason);
}

Found runRules(const Context &context, const QStringList &only, const QSet<QString> &heard)
{
    Memory::Data *memory = context.memory && only.isEmpty() ? &context.memory->data() : nullptr;
    // A template that nobody used until now is looked at with everything else.
    const bool isKnown = memory && !memory->notes.isEmpty();
    const bool isPartly = isKnown && context.since && memory->survey.borrowed == context.pipeline.borrowed.size()
        && memory->survey.live == gitlab::liveTemplates(context.pipeline);
    const gitlab::Rereading *since = isPartly ? context.since : nullptr;
    SurveyMemory unused;
    const Survey survey = surveyOf(context, memory ? memory->survey : unused, since);
    const Survey edited = partOf(survey, since ? since->jobs : QStringList());
    const QList<Wanted> rules = wanted(only);
    const Outcomes outcomes = !since && isForThreads(context) ? outcomesAtOnce(rules, survey, heard) : Outcomes();
    Report report(context, heard);
    Found found;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto &[check, rule] = rules.at(i);
        report.begin(*rule);
        const bool isDone = size_t(i) < outcomes.size() && report.accepts(outcomes[size_t(i)]);
        const Notes notes = isDone ? report.end() : run(*check, survey, edited, since, report, memory);
        found.notes += notes;
        if (memory)
            memory->notes.insert(check->rule, notes);
    }
    found.said = report.said();
    return found;
}

} // namespace caravan::lint
