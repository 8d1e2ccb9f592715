// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the images of distributions have, and how packages come into them.
#include "core/base/texts.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LintSystemPackagesTexts);

enum class Manager { None, Apt, Apk };

bool isApt(const Call &call) { return call.program() == "apt-get"_L1 || call.program() == "apt"_L1; }

/// The package manager of an image of Debian, Ubuntu or Alpine, of ocaml/opam too; None for all other images.
Manager managerOf(const JobSurvey &job)
{
    const ImageName image = job.imageName;
    const QString name = isOpamImage(image) ? image.tag : image.repository;
    if (name.startsWith("alpine"_L1) && (isOpamImage(image) || name == "alpine"_L1))
        return Manager::Apk;
    const bool isApt =
        isOpamImage(image) ? name.startsWith("debian"_L1) || name.startsWith("ubuntu"_L1) : name == "debian"_L1 || name == "ubuntu"_L1;
    return isApt ? Manager::Apt : Manager::None;
}

/// An image of Debian, Ubuntu or Alpine as its makers publish it: root, no sudo, no package index.
Manager bareManagerOf(const JobSurvey &job) { return isOpamImage(job.imageName) ? Manager::None : managerOf(job); }

/// Whether a call may bring anything, because it runs a script that is not read here.
bool isOpaque(const Call &call)
{
    static const QStringList programs = {u"source"_s, u"."_s, u"sh"_s, u"bash"_s, u"make"_s, u"eval"_s};
    return programs.contains(call.program()) || call.program().contains(u'/') || call.program().startsWith(u'$');
}

bool installs(const Call &call, const QString &package)
{
    const bool isInstall =
        (isApt(call) && call.words.contains(u"install"_s)) || (call.program() == "apk"_L1 && call.words.contains(u"add"_s));
    return isInstall && call.words.contains(package);
}

void noSudo(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"sudo"}) || bareManagerOf(job) == Manager::None)
            continue;
        for (const Call &call : job.calls) {
            if (installs(call, u"sudo"_s) || isOpaque(call))
                break;
            if (call.command->words.value(0) != "sudo"_L1 || call.role != script::Role::Always)
                continue;
            Finding *finding = report.add(survey.spanOf(job, call),
                                          LintSystemPackagesTexts::tr("“%1” runs “%2”, but “%3” has no sudo; the job is root there anyway.")
                                              .arg(job.job->name, job.textOf(call), job.image),
                                          job.job);
            const bool isSimple = !call.command->words.value(1).startsWith(u'-');
            if (isSimple && job.itemOf(call).origin.via == gitlab::Via::Own)
                report.offer(finding, u"without-sudo"_s, LintSystemPackagesTexts::tr("Leave “sudo” out"),
                             replacedIn(survey, job, call, "sudo ", ""));
        }
    }
}

void noBash(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"bash"}) || bareManagerOf(job) != Manager::Apk)
            continue;
        for (const Call &call : job.calls) {
            if (installs(call, u"bash"_s) || (isOpaque(call) && call.program() != "bash"_L1))
                break;
            if (call.program() != "bash"_L1)
                continue;
            Finding *finding = report.add(
                survey.spanOf(job, call),
                LintSystemPackagesTexts::tr("“%1” runs “%2”, but “%3” has no bash.").arg(job.job->name, job.textOf(call), job.image),
                job.job);
            offerCommandBefore(survey, report, finding, job, call, u"install-bash"_s, LintSystemPackagesTexts::tr("Install bash first"),
                               u"apk add --no-cache bash"_s);
            break;
        }
    }
}

void otherDistribution(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"apt-get", u"apt", u"apk"}))
            continue;
        const Manager manager = managerOf(job);
        for (const Call &call : job.calls) {
            const bool isWrong = (manager == Manager::Apk && isApt(call)) || (manager == Manager::Apt && call.program() == "apk"_L1);
            if (!isWrong || !call.isCertain())
                continue;
            report.add(survey.spanOf(job, call),
                       LintSystemPackagesTexts::tr("“%1” runs “%2” in “%3”, where packages come with “%4”.")
                           .arg(job.job->name, job.textOf(call), job.image, manager == Manager::Apk ? u"apk"_s : u"apt-get"_s),
                       job.job);
            break;
        }
    }
}

/// Whether apt is told not to ask: `-y`, `--yes`, `-qq` and the like.
bool hasYes(const Call &call)
{
    int quiet = 0;
    for (const QString &word : call.words) {
        if (word == "--yes"_L1 || word == "--assume-yes"_L1 || word.contains("Assume-Yes"_L1, Qt::CaseInsensitive) || word == "--quiet=2"_L1
            || word == "-q=2"_L1 || word == "--force-yes"_L1 || word.contains(u'$'))
            return true;
        if (!word.startsWith(u'-') || word.startsWith("--"_L1))
            continue;
        if (word.contains(u'y') || word.contains(u's') || word.contains(u'd'))
            return true; // -s and -d change nothing
        quiet += int(word.count(u'q'));
    }
    return quiet > 1;
}

void asksBeforeInstalling(const Survey &survey, Report &report)
{
    static const QStringList commands = {u"install"_s, u"upgrade"_s, u"dist-upgrade"_s, u"remove"_s, u"purge"_s};
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"apt-get", u"apt"}) || job.mentions(u"Assume-Yes"))
            continue;
        for (const Call &call : job.calls) {
            const QString command = isApt(call) ? call.operands().value(0) : QString();
            // A pipe into it answers the question: yes | apt-get install …
            if (!commands.contains(command) || hasYes(call) || call.command->joint == script::Joint::Pipe || call.isTolerated)
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           LintSystemPackagesTexts::tr("“%1” runs “%2” without -y, so apt asks, gets no answer and gives up.")
                               .arg(job.job->name, job.textOf(call)),
                           job.job);
            report.offer(finding, u"add-yes"_s, LintSystemPackagesTexts::tr("Add -y"),
                         replacedIn(survey, job, call, (u' ' + command).toUtf8(), (u' ' + command + u" -y"_s).toUtf8()));
        }
    }
}

void noIndex(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"apt-get", u"apt"}) || bareManagerOf(job) != Manager::Apt)
            continue; // apk fetches its index when it has none
        for (const Call &call : job.calls) {
            if ((isApt(call) && call.words.contains(u"update"_s)) || isOpaque(call))
                break;
            const QStringList packages = operandsAfter(call, 1);
            const bool isLocal = std::all_of(packages.begin(), packages.end(), [](const QString &package) {
                return package.contains(u'/') || package.contains(u'$') || package.startsWith(u'.');
            });
            if (!isApt(call) || call.operands().value(0) != "install"_L1 || isLocal || !call.isCertain())
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           LintSystemPackagesTexts::tr("“%1” runs “%2”, but “%3” has no package index: nothing is found in it.")
                               .arg(job.job->name, job.textOf(call), job.image),
                           job.job);
            offerCommandBefore(survey, report, finding, job, call, u"update-index"_s,
                               LintSystemPackagesTexts::tr("Fetch the package index first"), call.program() + u" update"_s);
            break;
        }
    }
}

} // namespace

RuleChecks systemPackageChecks()
{
    return {{u"D22"_s, noSudo, Scope::Jobs},
            {u"D23"_s, noBash, Scope::Jobs},
            {u"D24"_s, otherDistribution, Scope::Jobs},
            {u"D25"_s, asksBeforeInstalling, Scope::Jobs},
            {u"D26"_s, noIndex, Scope::Jobs}};
}

} // namespace caravan::lint
