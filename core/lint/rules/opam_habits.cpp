// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ways of calling opam that do something else than was meant.
#include "core/base/texts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamHabitsTexts);

void obsoleteDepext(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam depext", u"opam-depext"}))
            continue;
        for (const Call &call : job.calls) {
            if (!isObsoleteDepext(job, call))
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           OpamHabitsTexts::tr("“%1” runs “%2”, a plugin of old versions: “opam install” brings system packages itself.")
                               .arg(job.job->name, job.textOf(call)),
                           job.job);
            if (call.words.value(2) == "-i"_L1)
                report.offer(finding, u"use-install"_s, OpamHabitsTexts::tr("Use “opam install”"),
                             replacedIn(survey, job, call, "opam depext -i", "opam install"));
        }
    }
}

/// Whether a call brings a fresh package index, or may bring anything.
bool mayUpdateIndex(const Call &call)
{
    static const QStringList managers = {u"apt-get"_s, u"apt"_s, u"aptitude"_s};
    const QString program = call.program();
    if (managers.contains(program) && call.words.contains(u"update"_s))
        return true;
    // Of a long option opam takes any beginning that is not that of another.
    if (opamCommand(call) == "update"_L1)
        return std::any_of(call.words.begin(), call.words.end(), [](const QString &word) { return word.startsWith("--dep"_L1); });
    static const QStringList opaque = {u"source"_s, u"."_s, u"sh"_s, u"bash"_s, u"make"_s, u"eval"_s};
    const bool isEnvironment = program == "eval"_L1 && call.words.join(u' ').contains("opam"_L1);
    return !call.isOpened && !isEnvironment && (opaque.contains(program) || program.contains(u'/') || program.startsWith(u'$'));
}

/// Whether a call takes system packages from the index.
bool readsIndex(const Survey &survey, const JobSurvey &job, const Call &call)
{
    static const QStringList managers = {u"apt-get"_s, u"apt"_s, u"aptitude"_s};
    const bool isOnlySystem = call.hasOption({}, u"--depext-only");
    if ((managers.contains(call.program()) && call.words.contains(u"install"_s)) || opamCommand(call) == "depext"_L1
        || (opamCommand(call) == "install"_L1 && isOnlySystem))
        return true;
    if (systemPackagesOf(survey, job, call).isEmpty())
        return false;
    const bool isOff = call.hasOption({}, u"--no-depexts") || call.hasOption({}, u"--assume-depexts")
        || job.job->variables.contains(u"OPAMNODEPEXTS"_s) || job.job->variables.contains(u"OPAMASSUMEDEPEXTS"_s)
        || job.mentions(u"OPAMNODEPEXTS") || job.mentions(u"OPAMASSUMEDEPEXTS") || job.mentions(u"depext=false");
    return !isOff;
}

void staleIndex(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const bool installs =
            job.runsAny({u"apt-get", u"apt", u"aptitude", u"opam depext", u"opam install", u"opam reinstall", u"opam pin"});
        if (!installs || job.known.name.repository != "ocaml/opam"_L1 || job.known.packageFamily() != recipes::PackageFamily::Debian)
            continue; // apk and dnf fetch an index that is too old by themselves
        const auto end = std::find_if(job.calls.begin(), job.calls.end(), mayUpdateIndex);
        const auto call = std::find_if(job.calls.begin(), end, [&](const Call &one) { return readsIndex(survey, job, one); });
        if (call == end)
            continue;
        Finding *finding = report.add(survey.spanOf(job, *call),
                                      OpamHabitsTexts::tr("“%1” runs “%2” with the package index of the day on which the image was made.")
                                          .arg(job.job->name, job.textOf(*call)),
                                      job.job);
        offerCommandBefore(survey, report, finding, job, *call, u"update-index"_s, OpamHabitsTexts::tr("Update the package index first"),
                           u"sudo apt-get update -qq"_s);
    }
}

bool hasTestDependencies(const project::Project &project)
{
    return std::any_of(project.opamFiles.begin(), project.opamFiles.end(), [](const opam::OpamFile &file) {
        return std::any_of(file.depends.begin(), file.depends.end(),
                           [](const opam::Dependency &dependency) { return dependency.isTestOnly; });
    });
}

void withoutTestDependencies(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    if (!project || !hasTestDependencies(*project))
        return;
    for (const JobSurvey &job : survey.jobs) {
        const bool installsTests = std::any_of(job.calls.begin(), job.calls.end(), [](const Call &call) {
            return opamCommand(call) == "install"_L1
                && (call.hasOption(u"-t", u"--with-test") || call.words.contains(u"--with-dev-setup"_s));
        });
        if (installsTests || job.job->variables.contains(u"OPAMWITHTEST"_s)
            || !runsDune(job, {u"@runtest"_s, u"@test"_s}, {u"runtest"_s, u"test"_s}))
            continue;
        const auto install = std::find_if(job.calls.begin(), job.calls.end(), [](const Call &call) {
            return opamCommand(call) == "install"_L1 && call.hasOption({}, u"--deps-only");
        });
        if (install == job.calls.end())
            continue;
        Finding *finding = report.add(survey.spanOf(job, *install),
                                      OpamHabitsTexts::tr("“%1” runs tests, but “%2” leaves out the packages that only tests need.")
                                          .arg(job.job->name, job.textOf(*install)),
                                      job.job);
        if (job.itemOf(*install).origin.via == gitlab::Via::Own)
            report.offer(finding, u"with-test"_s, OpamHabitsTexts::tr("Install them with --with-test"),
                         replacedIn(survey, job, *install, "--deps-only", "--deps-only --with-test"));
    }
}

void submodulesByHand(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"git"}) || job.job->variables.contains(u"GIT_SUBMODULE_STRATEGY"_s)
            || job.variable(u"GIT_STRATEGY"_s) == "none"_L1)
            continue;
        const bool isElsewhere = std::any_of(job.calls.begin(), job.calls.end(), [](const Call &call) {
            return call.program() == "cd"_L1 || (call.program() == "git"_L1 && call.words.contains(u"clone"_s));
        });
        const auto call = std::find_if(job.calls.begin(), job.calls.end(), [](const Call &one) {
            return one.program() == "git"_L1 && one.word(1) == "submodule"_L1 && one.words.contains(u"update"_s);
        });
        if (isElsewhere || call == job.calls.end())
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       OpamHabitsTexts::tr("“%1” fetches its submodules with “%2”, although GitLab can do it with the job's rights.")
                           .arg(job.job->name, job.textOf(*call)),
                       job.job);
        const bool isDeep = call->hasOption({}, u"--recursive");
        offerVariable(survey, report, finding, job, u"submodule-strategy"_s, OpamHabitsTexts::tr("Let GitLab fetch the submodules"),
                      u"GIT_SUBMODULE_STRATEGY"_s, isDeep ? u"recursive"_s : u"normal"_s);
    }
}

void movingPin(const Survey &survey, Report &report)
{
    static const QRegularExpression commit(u"^[0-9a-f]{7,40}$"_s);
    static const QRegularExpression version(u"^v?\\d+(\\.\\d+)"_s);
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam pin"}))
            continue;
        for (const Call &call : job.calls) {
            if (opamCommand(call) != "pin"_L1 || !call.words.contains(u"add"_s) || call.words.contains(u"--dev-repo"_s))
                continue;
            for (const QString &operand : call.operands()) {
                const bool isGit = operand.startsWith("git+"_L1) || operand.startsWith("git://"_L1)
                    || (operand.startsWith("https://"_L1) && operand.contains(".git"_L1));
                const QString reference = operand.section(u'#', 1);
                if (!isGit || reference.contains(u'$') || reference.contains(commit) || reference.contains(version))
                    continue;
                report.add(survey.spanOf(job, call),
                           OpamHabitsTexts::tr("“%1” pins “%2”, a branch that moves: every run may build something else.")
                               .arg(job.job->name, operand),
                           job.job);
            }
        }
    }
}

/// Whether what the call prints goes anywhere: into `eval $(…)`, a pipe or a file.
bool isUsed(const JobSurvey &job, const Call &call)
{
    const auto next = std::find_if(job.calls.begin(), job.calls.end(), [&](const Call &other) {
        return other.line == call.line && !other.isInside && other.command->span.begin >= call.command->span.end;
    });
    const bool isPiped = next != job.calls.end() && next->command->joint == script::Joint::Pipe;
    return call.isInside || isPiped || QStringView(job.itemOf(call).text).mid(call.command->span.begin).contains(u'>');
}

void unusedEnvironment(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam env", u"opam config"}))
            continue;
        for (const Call &call : job.calls) {
            const bool isEnv =
                call.program() == "opam"_L1 && (call.word(1) == "env"_L1 || (call.word(1) == "config"_L1 && call.word(2) == "env"_L1));
            if (!isEnv || isUsed(job, call) || call.words.contains(u"--help"_s))
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           OpamHabitsTexts::tr("“%1” runs “%2” by itself, which only prints the environment and sets nothing.")
                               .arg(job.job->name, job.textOf(call)),
                           job.job);
            const QByteArray text = job.textOf(call).toUtf8();
            report.offer(finding, u"eval-env"_s, OpamHabitsTexts::tr("Take the environment over with “eval”"),
                         replacedIn(survey, job, call, text, "eval $(" + text + ")"));
        }
    }
}

} // namespace

RuleChecks opamHabitChecks()
{
    return {
        {u"O07"_s, obsoleteDepext, Scope::Jobs},   {u"O09"_s, staleIndex, Scope::Jobs}, {u"O12"_s, withoutTestDependencies, Scope::Jobs},
        {u"O13"_s, submodulesByHand, Scope::Jobs}, {u"O33"_s, movingPin, Scope::Jobs},  {u"O37"_s, unusedEnvironment, Scope::Jobs}};
}

} // namespace caravan::lint
