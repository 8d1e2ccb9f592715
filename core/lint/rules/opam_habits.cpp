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

bool isNewOpamImage(const JobSurvey &job) { return job.known.name.repository == "ocaml/opam"_L1; }

void obsoleteDepext(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam depext"}) || !isNewOpamImage(job))
            continue;
        for (const Call &call : job.calls) {
            if (opamCommand(call) != "depext"_L1)
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

void staleIndex(const Survey &survey, Report &report)
{
    static const QStringList managers = {u"apt-get"_s, u"apt"_s};
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageName &image = job.known.name;
        const bool installs = job.runsAny({u"apt-get", u"apt", u"opam depext"}) || job.mentions(u"--depext-only");
        if (!installs || image.repository != "ocaml/opam"_L1 || image.tag.startsWith("alpine"_L1) || image.tag.startsWith("windows"_L1))
            continue;
        for (const Call &call : job.calls) {
            const bool isManager = managers.contains(call.program());
            const bool mayUpdate = (isManager && call.words.contains(u"update"_s)) || opamCommand(call) == "update"_L1
                || (!call.isOpened
                    && (call.program() == "source"_L1 || call.program() == "."_L1 || call.program() == "sh"_L1
                        || call.program() == "bash"_L1 || call.program() == "make"_L1 || call.program().contains(u'/')));
            if (mayUpdate)
                break;
            const bool isInstall = (isManager && call.words.contains(u"install"_s)) || opamCommand(call) == "depext"_L1
                || (opamCommand(call) == "install"_L1 && call.hasOption({}, u"--depext-only"));
            if (!isInstall)
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           OpamHabitsTexts::tr("“%1” runs “%2” with the package index of the day on which the image was made.")
                               .arg(job.job->name, job.textOf(call)),
                           job.job);
            offerCommandBefore(survey, report, finding, job, call, u"update-index"_s, OpamHabitsTexts::tr("Update the package index first"),
                               u"sudo apt-get update -qq"_s);
            break;
        }
    }
}

void asRoot(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"sudo"}) || !isNewOpamImage(job) || job.job->variables.contains(u"OPAMROOT"_s))
            continue;
        for (const Call &call : job.calls) {
            const QStringList written = call.command->words;
            const bool isSudo = call.wrappers.value(0) == "sudo"_L1 && !written.value(1).startsWith(u'-');
            if (!isSudo || call.program() != "opam"_L1)
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           OpamHabitsTexts::tr("“%1” runs “%2”: as root opam looks into another root, which has not been initialised.")
                               .arg(job.job->name, job.textOf(call)),
                           job.job);
            report.offer(finding, u"without-sudo"_s, OpamHabitsTexts::tr("Run opam without sudo"),
                         replacedIn(survey, job, call, "sudo opam", "opam"));
        }
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
    return call.isInside || isPiped || job.itemOf(call).text.mid(call.command->span.begin).contains(u'>');
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

/// A version as one number: 2.5.1 is 2'005'001. A missing last part counts as the newest of its series.
int versionNumber(const QStringList &parts)
{
    constexpr int thousand = 1000;
    const int last = parts.value(2).isEmpty() ? thousand - 1 : parts.value(2).toInt();
    return (parts.value(0).toInt() * thousand + parts.value(1).toInt()) * thousand + last;
}

void opamWithHole(const Survey &survey, Report &report)
{
    static const QStringList fetchers = {u"ln"_s, u"cp"_s, u"mv"_s, u"install"_s, u"curl"_s, u"wget"_s, u"update-alternatives"_s};
    static const QRegularExpression binary(u"\\bopam-(\\d+)\\.(\\d+)(?:\\.(\\d+))?(?![\\w.])"_s);
    const int mended = versionNumber(wordsOf(report.rule().id, u"before"_s).value(0).split(u'.'));
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny(fetchers))
            continue;
        for (const Call &call : job.calls) {
            const auto match =
                fetchers.contains(call.program()) ? binary.match(job.expanded(call.words.join(u' '))) : QRegularExpressionMatch();
            if (!match.hasMatch() || versionNumber(match.capturedTexts().mid(1)) >= mended)
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           OpamHabitsTexts::tr("“%1” takes “%2”, a version of opam in which a package can write outside of its switch.")
                               .arg(job.job->name, match.captured()),
                           job.job);
            // The images of ocaml/opam have all series side by side.
            if (call.program() == "ln"_L1 && isNewOpamImage(job))
                report.offer(finding, u"new-opam"_s, OpamHabitsTexts::tr("Take opam 2.5"),
                             replacedIn(survey, job, call, match.captured().toUtf8(), "opam-2.5"));
            break;
        }
    }
}

} // namespace

RuleChecks opamHabitChecks()
{
    return {{u"O07"_s, obsoleteDepext, Scope::Jobs},          {u"O09"_s, staleIndex, Scope::Jobs},       {u"O11"_s, asRoot, Scope::Jobs},
            {u"O12"_s, withoutTestDependencies, Scope::Jobs}, {u"O13"_s, submodulesByHand, Scope::Jobs}, {u"O33"_s, movingPin, Scope::Jobs},
            {u"O37"_s, unusedEnvironment, Scope::Jobs},       {u"O39"_s, opamWithHole, Scope::Jobs}};
}

} // namespace caravan::lint
