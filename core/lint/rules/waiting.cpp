// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Time that jobs spend on waiting, repeating and retrying, and pipelines that get in each other's way.
#include "core/base/texts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(WaitingTexts);

constexpr int mostRetries = 2; ///< GitLab refuses more
constexpr int manyRepeats = 4; ///< jobs that write the same installation

void deployAtOnce(const Survey &survey, Report &report)
{
    const QStringList programs = wordsOf(u"R02"_s, u"programs"_s);
    for (const JobSurvey &job : survey.jobs) {
        const bool isDeploy =
            job.job->stage.value.contains("deploy"_L1, Qt::CaseInsensitive) || job.job->name.contains("deploy"_L1, Qt::CaseInsensitive);
        if (!isDeploy || job.job->isPages || job.job->isTrigger)
            continue;
        const auto call =
            std::find_if(job.calls.begin(), job.calls.end(), [&](const Call &one) { return programs.contains(one.program()); });
        if (call == job.calls.end() || survey.field(*job.job, u"environment").isValid()
            || survey.field(*job.job, u"resource_group").isValid())
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       WaitingTexts::tr("“%1” deploys with “%2” and has neither an environment nor a resource group: two pipelines "
                                        "may do it at the same time.")
                           .arg(job.job->name, job.textOf(*call)),
                       job.job);
        report.offer(finding, u"resource-group"_s, WaitingTexts::tr("Let one pipeline at a time deploy"), [&](yaml::Draft &draft) {
            return draft.set({job.job->name, u"resource_group"_s}, yaml::Value::text(u"deploy"_s));
        });
    }
}

void nothingToCancel(const Survey &survey, Report &report)
{
    const yaml::Node mode = survey.context.tree.root()[u"workflow"][u"auto_cancel"][u"on_new_commit"];
    const QString &name = mode.text();
    if ((name != "interruptible"_L1 && name != "conservative"_L1) || survey.isPart() || survey.jobs.isEmpty())
        return;
    const bool hasOne = std::any_of(survey.jobs.begin(), survey.jobs.end(), [&](const JobSurvey &job) {
        const gitlab::Effective value = survey.field(*job.job, u"interruptible");
        return value.isValid() && value.text() != "false"_L1;
    });
    const yaml::Node rules = survey.context.tree.root()[u"workflow"][u"rules"];
    const bool mayChange = survey.hasWord("interruptible: true") || rules.isAlias();
    if (hasOne || mayChange)
        return;
    Finding *finding = report.add(
        mode.span(),
        WaitingTexts::tr("New commits are to cancel “%1” jobs of old pipelines, but no job is interruptible.").arg(u"interruptible"_s));
    report.offer(finding, u"interruptible"_s, WaitingTexts::tr("Make jobs interruptible by default"), [&](yaml::Draft &draft) {
        return draft.set({u"default"_s, u"interruptible"_s}, yaml::Verbatim{u"true"_s});
    });
}

/// Whether a job looks at sources only: formatting and opam files.
bool looksAtSourcesOnly(const JobSurvey &job)
{
    bool looks = false;
    for (const Call &call : job.calls) {
        const QStringList &words = toolWords(call);
        const bool isFormat = words.value(0) == "ocamlformat"_L1
            || (words.value(0) == "dune"_L1 && (words.value(1) == "fmt"_L1 || words.contains(u"@fmt"_s)));
        const bool isLint = opamCommand(call) == "lint"_L1 || words.value(0) == "opam-dune-lint"_L1;
        const bool isBuild = words.value(0) == "make"_L1 || (words.value(0) == "dune"_L1 && !isFormat && words.value(1) != "--version"_L1);
        if (isBuild)
            return false;
        looks = looks || isFormat || isLint;
    }
    return looks;
}

void waitsForNothing(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"dune", u"ocamlformat", u"opam lint", u"opam-dune-lint"}))
            continue;
        if (job.job->needs || !job.job->dependencies.isEmpty() || job.job->stage.value.startsWith(u'.') || !looksAtSourcesOnly(job))
            continue;
        const QStringList before = survey.namesBefore(*job.job);
        const bool mayTake = std::any_of(before.begin(), before.end(), [&](const QString &name) {
            const gitlab::Job *other = survey.context.pipeline.job(name);
            return !other || other->artifacts || other->stage.value == ".pre"_L1;
        });
        if (before.isEmpty() || mayTake || job.image.contains(u'$'))
            continue;
        Finding *finding =
            report.add(job.job->nameSpan,
                       WaitingTexts::tr("“%1” only looks at the sources, but waits until “%2” and all other jobs of earlier stages "
                                        "have ended.")
                           .arg(job.job->name, before.constFirst()),
                       job.job);
        report.offer(finding, u"start-at-once"_s, WaitingTexts::tr("Let it start at once"), [&](yaml::Draft &draft) {
            return draft.set({job.job->name, u"needs"_s}, yaml::List{{}, true});
        });
    }
}

/// Not by `xargs`: what that adds is another thing in each job.
bool installsMuch(const Call &call)
{
    if (call.wrappers.contains("xargs"_L1))
        return false;
    const QString program = call.program();
    const bool isSystem = (program == "apt-get"_L1 || program == "apt"_L1) && call.words.contains(u"install"_s);
    const bool isApk = program == "apk"_L1 && call.words.contains(u"add"_s);
    return isSystem || isApk;
}

void repeatedInstallation(const Survey &survey, Report &report)
{
    struct Use {
        const JobSurvey *job = nullptr;
        const Call *call = nullptr;
        QSet<qsizetype> places;
    };
    QHash<QString, Use> uses;
    for (const JobSurvey &job : survey.jobs) {
        QSet<QString> seen;
        if (!job.runsAny({u"apt-get", u"apt", u"apk"}))
            continue;
        for (const Call &call : job.calls) {
            const gitlab::Command &item = job.itemOf(call);
            if (!installsMuch(call) || item.origin.via != gitlab::Via::Own || item.origin.span.isEmpty())
                continue;
            const QString key = job.image + u'\n' + call.words.join(u' ');
            if (seen.contains(key))
                continue;
            seen.insert(key);
            Use &use = uses[key];
            if (!use.job) {
                use.job = &job;
                use.call = &call;
            }
            use.places.insert(item.origin.span.begin);
        }
    }
    for (const Use &use : std::as_const(uses)) {
        if (use.places.size() >= manyRepeats)
            report.add(survey.spanOf(*use.job, *use.call),
                       WaitingTexts::tr("“%1” and %2 other jobs run “%3” in every pipeline.")
                           .arg(use.job->job->name, QString::number(use.places.size() - 1), use.job->textOf(*use.call)),
                       use.job->job);
    }
}

void retriesEverything(const Survey &survey, Report &report)
{
    if (!survey.hasWord("retry"))
        return;
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Effective retry = survey.field(*job.job, u"retry");
        const gitlab::Effective *most = retry.isMap ? retry.entry(u"max") : &retry;
        const bool isLimited = retry.isMap && (retry.entry(u"when") || retry.entry(u"exit_codes"));
        if (!retry.isValid() || !most || isLimited || most->text().toInt() < 1 || most->text().toInt() > mostRetries)
            continue;
        const int count = most->text().toInt();
        const QString &name = job.job->name;
        const QString sentence = count == 1
            ? WaitingTexts::tr("“%1” runs a second time whatever fails, its own script too.").arg(name)
            : WaitingTexts::tr("“%1” runs up to %2 more times whatever fails, its own script too.").arg(name, QString::number(count));
        Finding *finding = report.add(retry.origin.span.isEmpty() ? job.job->nameSpan : retry.origin.span, sentence, job.job);
        if (finding && job.job->keySpans.contains(u"retry"_s) && survey.body(*job.job).entryOf(u"retry"))
            report.offer(finding, u"retry-system-failures"_s, WaitingTexts::tr("Retry only after failures of the runner"),
                         [&](yaml::Draft &draft) {
                             return draft.set(
                                 {job.job->name, u"retry"_s},
                                 yaml::Map{{{u"max"_s, yaml::Verbatim{QString::number(count)}},
                                            {u"when"_s, yaml::Value::texts({u"runner_system_failure"_s, u"stuck_or_timeout_failure"_s})}}});
                         });
    }
}

} // namespace

RuleChecks waitingChecks()
{
    return {{u"R02"_s, deployAtOnce, Scope::Jobs},
            {u"R03"_s, nothingToCancel},
            {u"R04"_s, waitsForNothing},
            {u"R05"_s, repeatedInstallation},
            {u"R10"_s, retriesEverything, Scope::Jobs}};
}

} // namespace caravan::lint
