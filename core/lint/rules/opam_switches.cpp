// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which switch a line of a script runs in, and what it can be made of.
#include "core/base/texts.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamSwitchesTexts);

/// The version that `opam switch create` is asked for: "4.14.1"; empty where none is named.
QString createdVersion(const JobSurvey &job, const Call &call)
{
    static const QRegularExpression compiler(
        u"^(?:(?:ocaml-base-compiler|ocaml-variants|ocaml)[.=])?(\\d+\\.\\d+(?:\\.\\d+)?)(?:[+~].*)?$"_s);
    if (opamCommand(call) != "switch"_L1 || !call.words.contains(u"create"_s))
        return {};
    for (const QString &operand : operandsAfter(call, 2)) {
        const auto match = compiler.match(job.expanded(operand));
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// A version as one number: 4.14.2 is 41402.
int versionNumber(const QString &version)
{
    constexpr int hundred = 100;
    const QStringList parts = version.split(u'.');
    return (parts.value(0).toInt() * hundred + parts.value(1).toInt()) * hundred + parts.value(2).toInt();
}

void tooOldForCompiler(const Survey &survey, Report &report)
{
    const QStringList images = wordsOf(u"O22"_s, u"distributions"_s);
    const int oldest = versionNumber(wordsOf(u"O22"_s, u"before"_s).value(0));
    const int exception = versionNumber(wordsOf(u"O22"_s, u"but"_s).value(0));
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam switch"}))
            continue;
        const recipes::ImageName &image = job.known.name;
        const QString name = job.known.isOpamFamily() ? image.tag : image.repository.section(u'/', -1) + u'-' + image.tag;
        const bool isNew = std::any_of(images.begin(), images.end(), [&](const QString &one) {
            return name == one || name.startsWith(one + u'-') || name.startsWith(one + u'.');
        });
        for (const Call &call : isNew ? job.calls : QList<Call>()) {
            const QString version = isNew ? createdVersion(job, call) : QString();
            if (version.isEmpty())
                continue;
            const int asNumber = versionNumber(version);
            // A series without a patch is its newest release.
            if (asNumber >= oldest || version.count(u'.') < 2 || (asNumber >= exception && version.startsWith("4.14."_L1)))
                continue;
            report.add(survey.spanOf(job, call),
                       OpamSwitchesTexts::tr("“%1” builds OCaml %2 in “%3”, whose C compiler is too new for it.")
                           .arg(job.job->name, version, job.image),
                       job.job);
        }
    }
}

void movingFolder(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->executor != recipes::Executor::Shell)
        return;
    for (const JobSurvey &job : survey.jobs) {
        const CacheField *cache = switchCacheOf(job);
        if (!cache || job.job->variables.contains(u"GIT_CLONE_PATH"_s))
            continue;
        report.add(cache->value.span,
                   OpamSwitchesTexts::tr("“%1” caches the switch “%2”, but under the shell executor the project lies in another folder "
                                         "for each job that runs at the same time.")
                       .arg(job.job->name, switchPathOf(job, cache->value)),
                   job.job);
    }
}

void switchByName(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto variable = job.job->variables.constFind(u"OPAMSWITCH"_s);
        const CacheField *cache = switchCacheOf(job);
        if (!cache || variable == job.job->variables.constEnd() || variable->value.isEmpty()
            || projectPath(job, switchPathOf(job, cache->value)) != "_opam"_L1)
            continue;
        const QString value = job.expanded(variable->value);
        const bool isLocal = value.contains(u'/') || value.contains(u'$') || value == "."_L1;
        if (isLocal)
            continue;
        Finding *finding =
            report.add(variable->origin.span,
                       OpamSwitchesTexts::tr("“%1” caches the local switch “_opam”, but OPAMSWITCH makes opam use “%2” instead.")
                           .arg(job.job->name, variable->value),
                       job.job);
        const yaml::Node own = survey.body(*job.job)[u"variables"];
        if (own.entryOf(u"OPAMSWITCH"))
            report.offer(finding, u"remove-variable"_s, OpamSwitchesTexts::tr("Remove OPAMSWITCH"), [&](yaml::Draft &draft) {
                return draft.remove({job.job->name, u"variables"_s, u"OPAMSWITCH"_s});
            });
    }
}

void asksForSystemPackages(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    if (!project || (project->closure.debian.isEmpty() && project->closure.alpine.isEmpty()))
        return;
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageName image = job.known.name;
        const bool isBare = job.isInDistribution() || (image.repository == "ocaml/opam"_L1 && image.tag.endsWith("-opam"_L1));
        const bool isAnswered = job.job->variables.contains(u"OPAMCONFIRMLEVEL"_s) || job.mentions(u"OPAMCONFIRMLEVEL")
            || job.job->variables.contains(u"OPAMNODEPEXTS"_s) || job.mentions(u"confirm-level")
            || job.job->variables.contains(u"OPAMASSUMEDEPEXTS"_s) || job.mentions(u"depext");
        const bool isQuiet = job.job->variables.contains(u"OPAMYES"_s) || job.mentions(u"OPAMYES");
        const auto call = std::find_if(job.calls.begin(), job.calls.end(), [&](const Call &one) {
            const bool hasYes = isQuiet || one.hasOption(u"-y", u"--yes");
            return hasYes && installsPackages(one) && readsCheckout(one) && !one.hasOption({}, u"--assume-depexts")
                && !one.hasOption({}, u"--no-depexts");
        });
        if (!isBare || isAnswered || call == job.calls.end())
            continue;
        const QStringList packages = systemPackagesOf(survey, job, *call);
        if (packages.isEmpty())
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       OpamSwitchesTexts::tr("“%1” runs “%2”, where -y and OPAMYES do not answer the question for system packages (%3).")
                           .arg(job.job->name, job.textOf(*call), packages.join(", "_L1)),
                       job.job);
        offerVariable(survey, report, finding, job, u"confirm-level"_s, OpamSwitchesTexts::tr("Set the variable OPAMCONFIRMLEVEL"),
                      u"OPAMCONFIRMLEVEL"_s, u"unsafe-yes"_s);
    }
}

/// Whether a call makes or chooses a switch for the lines after it.
bool changesSwitch(const Call &call)
{
    static const QStringList commands = {u"create"_s, u"set"_s, u"link"_s, u"import"_s};
    return opamCommand(call) == "switch"_L1 && commands.contains(operandsAfter(call, 1).value(0)) && !call.words.contains(u"--no-switch"_s);
}

void olderEnvironment(const Survey &survey, Report &report)
{
    const QStringList tools = wordsOf(u"O03"_s, u"tools"_s);
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam switch"}))
            continue;
        const Call *change = nullptr;
        bool isSet = false;
        for (const Call &call : job.calls) {
            if (setsEnvironment(job, call)) {
                isSet = true;
                change = nullptr;
            } else if (changesSwitch(call) && call.role == script::Role::Always) {
                change = &call;
            } else if (change && isSet && tools.contains(call.program()) && call.program() != "ocaml"_L1
                       && job.scriptOf(call) != gitlab::Script::After) {
                Finding *finding = report.add(survey.spanOf(job, call),
                                              OpamSwitchesTexts::tr(
                                                  "“%1” runs “%2” with the environment from before “%3”, which is that of another switch.")
                                                  .arg(job.job->name, job.textOf(call), job.textOf(*change)),
                                              job.job);
                offerCommandBefore(survey, report, finding, job, call, u"renew-environment"_s,
                                   OpamSwitchesTexts::tr("Take over the new switch's environment first"), u"eval $(opam env)"_s);
                break;
            }
        }
    }
}

} // namespace

RuleChecks opamSwitchChecks()
{
    return {{u"O22"_s, tooOldForCompiler, Scope::Jobs},
            {u"O29"_s, movingFolder, Scope::Jobs},
            {u"O30"_s, switchByName, Scope::Jobs},
            {u"O31"_s, asksForSystemPackages, Scope::Jobs},
            {u"O36"_s, olderEnvironment, Scope::Jobs}};
}

} // namespace caravan::lint
