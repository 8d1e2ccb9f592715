// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the images of distributions have, and how packages come into them.
#include "core/base/texts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/fixes/manager_fix.h"
#include "core/lint/rules/check.h"
#include "core/recipes/command_table.h"
#include "core/recipes/image_fit.h"
#include "core/recipes/manager_lines.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LintSystemPackagesTexts);

bool isApt(const Call &call) { return call.program() == "apt-get"_L1 || call.program() == "apt"_L1; }

/// Whether the job runs in an image of a distribution as its makers publish it, which has \a manager: root, no package index.
bool isBare(const JobSurvey &job, recipes::PackageFamily family) { return job.isInDistribution() && job.known.packageFamily() == family; }

/// Whether a call may bring anything, because it runs a script that is not read here.
bool isOpaque(const Call &call)
{
    static const QStringList programs = {u"source"_s, u"."_s, u"sh"_s, u"bash"_s, u"make"_s, u"eval"_s};
    return !call.isOpened && (programs.contains(call.program()) || call.program().contains(u'/') || call.program().startsWith(u'$'));
}

bool isPackageManager(const Survey &survey, const QString &program) { return recipes::isManagerProgram(program, survey.context.catalogue); }

/// A finding about a command that certainly ends the job is an error.
void raise(Finding *finding, const recipes::MissingProgram &missing)
{
    if (finding && missing.isFatal)
        finding->severity = Severity::Error;
}

void noSudo(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const recipes::MissingProgram &missing : job.missing) {
            const Call *call = missing.program == "sudo"_L1 && job.known.isRoot() ? job.callOf(missing) : nullptr;
            if (!call || call->role != script::Role::Always)
                continue;
            Finding *finding = report.add(survey.spanOf(job, *call),
                                          LintSystemPackagesTexts::tr("“%1” runs “%2”, but “%3” has no sudo; the job is root there anyway.")
                                              .arg(job.job->name, job.textOf(*call), job.image),
                                          job.job);
            raise(finding, missing);
            const bool isSimple = !call->command->words.value(1).startsWith(u'-');
            if (isSimple && job.itemOf(*call).origin.via == gitlab::Via::Own)
                report.offer(finding, u"without-sudo"_s, LintSystemPackagesTexts::tr("Leave “sudo” out"),
                             replacedIn(survey, job, *call, "sudo ", ""));
        }
    }
}

/// The first missing program of a job that \a isWanted takes; null for none.
template<class IsWanted>
const recipes::MissingProgram *firstMissing(const JobSurvey &job, const IsWanted &isWanted)
{
    const auto found = std::find_if(job.missing.begin(), job.missing.end(), isWanted);
    return found == job.missing.end() ? nullptr : &*found;
}

void noBash(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto *missing = firstMissing(job, [](const auto &one) { return one.program == "bash"_L1; });
        const Call *call = missing ? job.callOf(*missing) : nullptr;
        if (!call)
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       LintSystemPackagesTexts::tr("“%1” runs “%2”, but “%3” has no bash.").arg(job.job->name, job.textOf(*call), job.image),
                       job.job);
        raise(finding, *missing);
        if (job.known.packageManager == "apk"_L1)
            offerCommandBefore(survey, report, finding, job, *call, u"install-bash"_s, LintSystemPackagesTexts::tr("Install bash first"),
                               u"apk add --no-cache bash"_s);
    }
}

/// Whether a line belongs to the strategy of a job that does not fit its image.
bool isOfStrategy(const Survey &survey, const JobSurvey &job, const Call &call)
{
    const gitlab::Command &line = job.itemOf(call);
    const recipes::ImageSite site{survey.context.project, survey.context.catalogue};
    const bool isOwned = recipes::CommandTable::builtIn().roleOf(line.text).isOwned();
    const bool isDropped = line.origin.via == gitlab::Via::Own && recipes::isForeignDepexts(line.text, job.known, site);
    return (isOwned || isDropped) && !disagreementsOf(survey, job).isEmpty();
}

/// A call of a package manager that the image of a job lacks.
struct ForeignCall {
    const Call *call = nullptr;
    QString image; ///< that lacks it
};

/// Whether the job's own package manager installs \a program, as that of Alpine does “dpkg”.
bool isInstalled(const Survey &survey, const JobSurvey &job, const QString &program)
{
    return std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
        return isPackageManager(survey, call.program()) && call.program() != program && call.words.contains(program);
    });
}

/// The first call of a package manager that \a image lacks, wherever in an item it stands: behind a pipe, in a branch, where its failure is
/// tolerated. Nothing that a job runs brings one, but for the package manager that it has. Items that ask for the distribution are left out.
ForeignCall foreignCallIn(const Survey &survey, const JobSurvey &job, const recipes::Image &image)
{
    static const QStringList asking = {u"os-release"_s, u"_version"_s, u"lsb_release"_s, u"alpine-release"_s, u"uname"_s};
    for (const Line &line : job.lines) {
        const QString &whole = line.command->text;
        const QString text = line.reached == whole.size() ? whole : line.text().toString();
        const QString program = recipes::foreignManagerIn(text, image, survey.context.catalogue);
        const auto isAsked = [&text](const QString &word) { return text.contains(word); };
        if (program.isEmpty() || std::any_of(asking.begin(), asking.end(), isAsked) || isInstalled(survey, job, program))
            continue;
        const auto isIt = [&](const Call &call) {
            return &job.itemOf(call) == line.command && call.file.isEmpty() && call.words.contains(program);
        };
        const auto found = std::find_if(job.calls.begin(), job.calls.end(), isIt);
        if (found != job.calls.end())
            return {&*found, image.name.text()};
    }
    return {};
}

/// The same of the images that a matrix names.
ForeignCall foreignCallIn(const Survey &survey, const JobSurvey &job)
{
    if (job.job->instances.isEmpty())
        return foreignCallIn(survey, job, job.known);
    for (const QString &image : imagesOf(job)) {
        const recipes::Image known = recipes::asStartedBy(*job.job, recipes::imageOf(survey.context.catalogue, image));
        if (const ForeignCall found = foreignCallIn(survey, job, known); found.call)
            return found;
    }
    return {};
}

void otherDistribution(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto *missing = firstMissing(job, [&](const auto &one) { return one.isFatal && isPackageManager(survey, one.program); });
        const Call *fatal = missing ? job.callOf(*missing) : nullptr;
        const ForeignCall foreign = fatal ? ForeignCall{fatal, job.image} : foreignCallIn(survey, job);
        if (!foreign.call || isOfStrategy(survey, job, *foreign.call))
            continue; // O40 says it
        const recipes::Image image = fatal ? job.known : recipes::imageOf(survey.context.catalogue, foreign.image);
        const QStringList own = survey.context.catalogue.packageManagers.value(image.packageManager).programs;
        const QString sentence = own.isEmpty()
            ? LintSystemPackagesTexts::tr("“%1” runs “%2” in “%3”, which does not have that package manager.")
                  .arg(job.job->name, job.textOf(*foreign.call), foreign.image)
            : LintSystemPackagesTexts::tr("“%1” runs “%2” in “%3”, where packages come with “%4”.")
                  .arg(job.job->name, job.textOf(*foreign.call), foreign.image, own.constFirst());
        Finding *finding = report.add(survey.spanOf(job, *foreign.call), sentence, job.job);
        if (fatal)
            raise(finding, *missing);
        if (TextEdits edits = withOwnManager(survey, job); !edits.isEmpty())
            report.offer(finding, u"own-manager"_s, LintSystemPackagesTexts::tr("Install the packages with “%1”").arg(own.value(0)), edits);
    }
}

/// What D22 to D24 say nothing of.
void missingProgram(const Survey &survey, Report &report)
{
    if (survey.isIncluded())
        return; // who includes it may give these jobs a before_script
    for (const JobSurvey &job : survey.jobs) {
        const auto *missing = firstMissing(job, [](const auto &one) { return one.isFatal; });
        const bool isOthers =
            missing && (missing->program == "sudo"_L1 || missing->program == "bash"_L1 || isPackageManager(survey, missing->program));
        const Call *call = missing && !isOthers ? job.callOf(*missing) : nullptr;
        if (call)
            report.add(survey.spanOf(job, *call),
                       LintSystemPackagesTexts::tr("“%1” runs “%2”, but its image “%3” has no “%4”, and nothing installs it.")
                           .arg(job.job->name, recipes::textAt(*job.job, missing->place), job.image, missing->program),
                       job.job);
    }
}

void withoutRoot(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const recipes::RootlessCall &rootless : job.rootless) {
            const Call *call = job.callAt(rootless.place);
            const bool isMissing = std::any_of(job.missing.cbegin(), job.missing.cend(),
                                               [&](const recipes::MissingProgram &missing) { return missing.place == rootless.place; });
            if (!call || isMissing)
                continue; // D24 says that the image has no such program
            Finding *finding = report.add(survey.spanOf(job, *call), rootless.message, job.job);
            if (finding && rootless.isFatal)
                finding->severity = Severity::Error; // the estimate lets the job end there, too
            if (job.known.has(u"sudo"_s))
                report.offer(finding, u"with-sudo"_s, LintSystemPackagesTexts::tr("Put “sudo” in front"),
                             replacedIn(survey, job, *call, (call->program() + u' ').toUtf8(),
                                        ("sudo "_L1 + call->program() + u' ').toUtf8()));
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
        if (!job.runsAny({u"apt-get", u"apt"}) || !isBare(job, recipes::PackageFamily::Debian))
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
            {u"D26"_s, noIndex, Scope::Jobs},
            {u"D27"_s, missingProgram, Scope::Jobs},
            {u"D29"_s, withoutRoot, Scope::Jobs}};
}

} // namespace caravan::lint
