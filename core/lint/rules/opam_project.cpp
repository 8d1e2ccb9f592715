// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How jobs name the project's own opam and lock files.
#include "core/base/texts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"
#include "core/project/inputs.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/repositories.h"
#include "core/script/script.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamProjectTexts);

/// Whether the job is made for several compilers.
bool variesCompiler(const Survey &survey, const JobSurvey &job)
{
    const yaml::Node matrix = survey.body(*job.job)[u"parallel"][u"matrix"];
    for (const yaml::Node &row : matrix.items()) {
        for (const yaml::Entry &entry : row.entries()) {
            const QString &name = entry.key.text();
            const bool isCompiler = name.contains("OCAML"_L1, Qt::CaseInsensitive) || name.contains("COMPILER"_L1, Qt::CaseInsensitive)
                || name.contains("SWITCH"_L1, Qt::CaseInsensitive);
            if (isCompiler && (entry.value.size() > 1 || matrix.size() > 1))
                return true;
        }
    }
    return false;
}

/// Whether the project's lock files are read by a call: it is told so, or opam is by a variable.
bool readsLock(const JobSurvey &job, const Call &call)
{
    const bool isTold =
        std::any_of(call.words.begin(), call.words.end(), [](const QString &word) { return word.startsWith("--locked"_L1); });
    return isTold || !valueIn(job, u"OPAMLOCKED"_s).isEmpty();
}

void lockedMatrix(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto call = std::find_if(job.calls.begin(), job.calls.end(),
                                       [](const Call &one) { return opamCommand(one) == "install"_L1 && one.hasOption({}, u"--locked"); });
        if (call == job.calls.end() || !variesCompiler(survey, job))
            continue;
        report.add(
            survey.spanOf(job, *call),
            OpamProjectTexts::tr("“%1” runs “%2” with several compilers, but a lock file fixes one.").arg(job.job->name, job.textOf(*call)),
            job.job);
    }
}

/// Opam files that dune would write, and that are not committed: all of them, or some beside others.
void noOpamFiles(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    if (!project || !project->dune || !project->dune->generatesOpamFiles)
        return;
    const bool hasNone = project::inputsOf(*project).opamFiles.isEmpty();
    const project::Fact *missing = project->fact(project::FactKind::MissingOpamFile);
    if (!hasNone && !missing)
        return;
    for (const JobSurvey &job : survey.jobs) {
        for (const Call &call : job.calls) {
            const bool mayGenerate = toolWords(call).value(0) == "dune"_L1 || call.program() == "make"_L1;
            if (mayGenerate)
                break;
            if (!readsCheckout(call) || opamCommand(call) == "pin"_L1)
                continue;
            const QString sentence = hasNone
                ? OpamProjectTexts::tr("“%1” runs “%2”, but dune generates the opam files, and none is committed.")
                      .arg(job.job->name, job.textOf(call))
                : OpamProjectTexts::tr("“%1” runs “%2”, but “%3”, which dune generates, is not committed: opam does not see its package.")
                      .arg(job.job->name, job.textOf(call), missing->value);
            report.add(survey.spanOf(job, call), sentence, job.job);
            break;
        }
    }
}

/// An operand that stands for the project's folder itself; empty for none.
QString folderOperand(const Call &call)
{
    static const QStringList here = {u"."_s, u"./"_s, u"$PWD"_s, u"$CI_PROJECT_DIR"_s, u"${CI_PROJECT_DIR}"_s, u"$(pwd)"_s};
    const QStringList operands = call.operands();
    const auto found = std::find_if(operands.begin(), operands.end(), [](const QString &operand) { return here.contains(operand); });
    return found == operands.end() ? QString() : *found;
}

/// Whether a call may run in another folder than the project's.
bool mayBeElsewhere(const JobSurvey &job) { return job.runsAny({u"cd", u"pushd"}); }

QByteArray shellWords(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(script::quoted(word));
    return quoted.join(u' ').toUtf8();
}

/// Whether dune alone knows the project: it has no opam file, and dune is to write none.
bool isWithoutOpam(const project::Project *project, const project::Inputs &inputs)
{
    return project && project->dune && inputs.opamFiles.isEmpty() && !project->dune->generatesOpamFiles;
}

void noPackageInFolder(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    const project::Inputs inputs = project ? project::inputsOf(*project) : project::Inputs();
    const bool isWithout = isWithoutOpam(project, inputs);
    if (!isWithout && (inputs.opamFiles.isEmpty() || inputs.areInFolder() || inputs.targets.contains(u"."_s)))
        return;
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam install", u"opam reinstall", u"opam pin"}) || mayBeElsewhere(job))
            continue;
        for (const Call &call : job.calls) {
            const QString folder = folderOperand(call);
            const bool isDeep = call.hasOption({}, u"--recursive") || call.hasOption(u"-r", u"--rec") || call.hasOption({}, u"--subpath");
            if (!readsCheckout(call) || folder.isEmpty() || isDeep)
                continue;
            if (isWithout) {
                report.add(survey.spanOf(job, call),
                           OpamProjectTexts::tr("“%1” runs “%2”, which finds no package: the project has no opam file.")
                               .arg(job.job->name, job.textOf(call)),
                           job.job);
                continue;
            }
            const QByteArray before = call.word(int(call.words.indexOf(folder)) - 1).toUtf8() + ' ';
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           OpamProjectTexts::tr("“%1” runs “%2”, which finds no package: the opam files are further down, as “%3” is.")
                               .arg(job.job->name, job.textOf(call), inputs.opamFiles.constFirst()),
                           job.job);
            if (opamCommand(call) == "install"_L1 && job.itemOf(call).origin.via == gitlab::Via::Own)
                report.offer(finding, u"name-the-files"_s, OpamProjectTexts::tr("Name what is to be installed"),
                             replacedIn(survey, job, call, before + folder.toUtf8(), before + shellWords(inputs.targets)));
        }
    }
}

/// Packages of another repository than opam's own, which no line of the job and nothing in its image names.
void unknownPackage(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    if (!project || project->closure.unknown.isEmpty())
        return;
    const recipes::NeededRepositories needed = recipes::repositoriesFor(*project, survey.context.catalogue);
    for (const JobSurvey &job : survey.jobs) {
        const auto asksElsewhere = [](const Call &one) {
            const QString command = opamCommand(one);
            const bool changesRepositories =
                command.startsWith("repo"_L1) && (one.words.contains(u"add"_s) || one.words.contains(u"set-url"_s));
            return changesRepositories || command == "pin"_L1 || (command == "init"_L1 && !one.hasOption({}, u"--reinit"));
        };
        const bool mayKnow =
            !job.known.isOpamFamily() || mayBeElsewhere(job) || std::any_of(job.calls.begin(), job.calls.end(), asksElsewhere);
        const auto call = std::find_if(job.calls.begin(), job.calls.end(),
                                       [](const Call &one) { return opamCommand(one) == "install"_L1 && readsCheckout(one); });
        if (mayKnow || call == job.calls.end() || call->isTolerated)
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       OpamProjectTexts::tr("“%1” runs “%2”, and opam's own repository has no package “%3”, which the project asks for.")
                           .arg(job.job->name, job.textOf(*call), project->closure.unknown.constFirst()),
                       job.job);
        if (needed.known.isEmpty())
            continue;
        offerCommandBefore(survey, report, finding, job, *call, u"add-repository"_s,
                           OpamProjectTexts::tr("Add the repository %1").arg(needed.known.constFirst().repository.name),
                           addingCommand(needed, recipes::RepositoryScope::Root));
    }
}

/// The series of OCaml that a job has, as far as the file says it; empty where it does not.
recipes::CompilerChoice compilerIn(const JobSurvey &job)
{
    QList<QStringList> commands;
    for (const Call &call : job.calls) {
        if (call.program() == "opam"_L1 && !call.isInside && job.scriptOf(call) != gitlab::Script::After)
            commands.append(call.words);
    }
    return recipes::compilerOf(commands, job.known);
}

/// Whether the job has another OCaml than the lock files ask for, for all that the file says.
bool hasOtherCompiler(const JobSurvey &job, const project::Inputs &inputs)
{
    const QString series = compilerIn(job).series;
    return !inputs.lockedOcaml.isEmpty() && !series.isEmpty() && !series.contains(u'$')
        && series != recipes::seriesOfVersion(inputs.lockedOcaml);
}

void unusedLock(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    const project::Inputs inputs = project ? project::inputsOf(*project) : project::Inputs();
    if (!inputs.isLocked())
        return;
    const bool isUsed = std::any_of(survey.jobs.begin(), survey.jobs.end(), [](const JobSurvey &job) {
        return std::any_of(job.calls.begin(), job.calls.end(),
                           [&](const Call &call) { return call.program() == "opam"_L1 && readsLock(job, call); });
    });
    if (isUsed)
        return;
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam install"}) || variesCompiler(survey, job))
            continue;
        const auto call = std::find_if(job.calls.begin(), job.calls.end(),
                                       [](const Call &one) { return opamCommand(one) == "install"_L1 && readsCheckout(one); });
        if (call == job.calls.end())
            continue;
        Finding *finding = report.add(survey.spanOf(job, *call),
                                      OpamProjectTexts::tr("“%1” runs “%2” without --locked, so that nobody uses the lock file “%3”.")
                                          .arg(job.job->name, job.textOf(*call), inputs.lockFiles.constFirst()),
                                      job.job);
        if (!hasOtherCompiler(job, inputs) && job.itemOf(*call).origin.via == gitlab::Via::Own && inputs.areInFolder())
            report.offer(finding, u"use-lock"_s, OpamProjectTexts::tr("Install what the lock file says"),
                         replacedIn(survey, job, *call, "opam install", "opam install --locked"));
    }
}

void lockOfOtherCompiler(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    const project::Inputs inputs = project ? project::inputsOf(*project) : project::Inputs();
    if (!inputs.isLocked() || inputs.lockedOcaml.isEmpty())
        return;
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"opam install"}) || variesCompiler(survey, job) || !hasOtherCompiler(job, inputs))
            continue;
        for (const Call &call : job.calls) {
            const bool isFixed = job.isInCompilerImage() || !compilerIn(job).specification.isEmpty();
            if (opamCommand(call) != "install"_L1 || !readsCheckout(call) || !readsLock(job, call) || !isFixed
                || call.hasOption({}, u"--update-invariant") || call.isTolerated)
                continue;
            report.add(survey.spanOf(job, call),
                       OpamProjectTexts::tr("“%1” runs “%2” with OCaml %3, and the lock file “%4” asks for OCaml %5.")
                           .arg(job.job->name, job.textOf(call), compilerIn(job).series, inputs.lockFiles.constFirst(), inputs.lockedOcaml),
                       job.job);
            break;
        }
    }
}

} // namespace

RuleChecks opamProjectChecks()
{
    return {{u"O27"_s, lockedMatrix, Scope::Jobs},        {u"O28"_s, noOpamFiles, Scope::Jobs},
            {u"O46"_s, noPackageInFolder, Scope::Jobs},   {u"O47"_s, unusedLock},
            {u"O48"_s, lockOfOtherCompiler, Scope::Jobs}, {u"O51"_s, unknownPackage, Scope::Jobs}};
}

} // namespace caravan::lint
