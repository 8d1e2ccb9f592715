// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// OCaml's tools: which need which, and what they leave behind.
#include "core/base/texts.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/tool_ocaml.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamToolsTexts);

const auto buildFolder = "_build"_L1;

/// The call by which a job installs a package by name; null for none.
const Call *installOf(const JobSurvey &job, const QString &package)
{
    const auto found =
        std::find_if(job.calls.begin(), job.calls.end(), [&](const Call &call) { return installedPackages(call).contains(package); });
    return found == job.calls.end() ? nullptr : &*found;
}

/// A version as one number: 5.4 is 504.
int seriesNumber(const QString &series)
{
    constexpr int hundred = 100;
    return series.section(u'.', 0, 0).toInt() * hundred + series.section(u'.', 1, 1).toInt();
}

void removedBuild(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto cache = std::find_if(job.job->caches.begin(), job.job->caches.end(), [&](const CacheField &one) {
            return std::any_of(one.value.paths.begin(), one.value.paths.end(),
                               [&](const QString &path) { return projectPath(job, path) == buildFolder; });
        });
        if (cache == job.job->caches.end())
            continue;
        for (const Call &call : job.calls) {
            const QStringList &words = toolWords(call);
            const bool isRemoval = words.value(0) == "rm"_L1 && call.isCertain()
                && (words.contains(u"_build"_s) || words.contains(u"_build/"_s) || words.contains(u"./_build"_s));
            const bool isClean = words.value(0) == "dune"_L1 && words.value(1) == "clean"_L1 && call.isCertain();
            if (isRemoval || isClean)
                report.add(survey.spanOf(job, call),
                           OpamToolsTexts::tr("“%1” caches “_build”, but “%2” removes it in every run.").arg(job.job->name, job.textOf(call)),
                           job.job);
        }
    }
}

/// Jobs that install a package with an OCaml of the image for which the rule's data says that it has no version.
void packageTooOld(const Survey &survey, Report &report, const QString &package)
{
    if (!survey.hasWord(package.toUtf8()))
        return;
    const int oldest = seriesNumber(wordsOf(report.rule().id, u"before"_s).value(0));
    for (const JobSurvey &job : survey.jobs) {
        const QString ocaml = job.known.ocaml;
        const Call *call = installOf(job, package);
        if (!call || ocaml.isEmpty() || seriesNumber(ocaml) < oldest || job.runs(u"opam", u"switch"))
            continue;
        report.add(survey.spanOf(job, *call),
                   OpamToolsTexts::tr("“%1” installs %2, but no version of it works with OCaml %3.").arg(job.job->name, package, ocaml),
                   job.job);
    }
}

void coverageTooNew(const Survey &survey, Report &report) { packageTooOld(survey, report, u"bisect_ppx"_s); }
void docTooNew(const Survey &survey, Report &report) { packageTooOld(survey, report, u"odoc"_s); }

/// Packages that a call of `opam install` names with a version that there is: "ocamlformat.0.27.0". The repository is opened for those alone: that
/// takes longer than most files take to be checked.
QStringList versionedPackages(const Survey &survey, const Call &call)
{
    const QStringList &words = toolWords(call);
    QStringList result;
    for (qsizetype i = 2; words.value(0) == "opam"_L1 && words.value(1) == "install"_L1 && i < words.size(); ++i) {
        static const QRegularExpression versioned(uR"(^([A-Za-z][\w+-]*)[.=](\d[\w.+~-]*)$)"_s);
        if (!words.at(i).contains(u'.') && !words.at(i).contains(u'='))
            continue;
        const QRegularExpressionMatch match = versioned.match(words.at(i));
        const opam::Repository::Versions versions = match.hasMatch() ? repositoryOf(survey)->versions(match.captured(1)) : nullptr;
        const auto isIt = [&](const opam::Definition &definition) { return definition.version == match.captured(2); };
        if (versions && std::any_of(versions->cbegin(), versions->cend(), isIt))
            result += words.at(i);
    }
    return result;
}

/// Packages in a version that has no place in a switch of the job's OCaml.
void versionForOtherOcaml(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const Call &call : job.runs(u"opam", u"install") ? job.calls : QList<Call>()) {
            const QStringList packages = versionedPackages(survey, call);
            const QString why = obstacleIn(survey, job, packages);
            if (why.isEmpty())
                continue;
            Finding *finding = report.add(survey.spanOf(job, call),
                                          OpamToolsTexts::tr("“%1” installs %2 with OCaml %3, and opam finds no solution: %4")
                                              .arg(job.job->name, packages.join(u' '), ocamlOf(survey, job), why),
                                          job.job);
            const auto suits = [&](const recipes::Compiler &compiler) {
                return recipes::obstacleTo({packages, {}}, compiler.exact, *repositoryOf(survey)).isEmpty();
            };
            const QList<recipes::Compiler> &compilers = survey.context.catalogue.compilers;
            const auto other = std::find_if(compilers.begin(), compilers.end(), suits);
            // A cache would bring the old switch back, and a project may want the OCaml that it has.
            const bool isFree = job.job->caches.isEmpty() && job.job->image && job.job->image->isOwn() && job.known.isOcamlNamed
                && !job.runs(u"opam", u"switch") && !job.mentions(u"--deps-only") && !job.mentions(u"opam install .");
            if (other != compilers.end() && isFree) {
                QString image = job.job->image->value.name;
                image.replace(u"-ocaml-"_s + job.known.ocaml, u"-ocaml-"_s + other->series);
                report.offer(finding, u"fitting-ocaml"_s, OpamToolsTexts::tr("Give the job OCaml %1").arg(other->series),
                             [name = job.job->name, image](yaml::Draft &draft) {
                                 const bool isMap = draft.tree().root()[name][u"image"].isMap();
                                 yaml::Path path{name, u"image"_s};
                                 return draft.set(isMap ? path + yaml::Path{u"name"_s} : path, yaml::Value::text(image));
                             });
            }
            break;
        }
    }
}

void toolsThatExclude(const Survey &survey, Report &report)
{
    if (!survey.hasWord("opam-dune-lint"))
        return;
    for (const JobSurvey &job : survey.jobs) {
        const Call *lint = installOf(job, u"opam-dune-lint"_s);
        const Call *odoc = installOf(job, u"odoc"_s);
        if (lint && odoc)
            report.add(survey.spanOf(job, *std::max(lint, odoc)),
                       OpamToolsTexts::tr("“%1” installs opam-dune-lint and odoc into one switch: the one needs a dune before 3.21, the "
                                          "other a newer one.")
                           .arg(job.job->name),
                       job.job);
    }
}

void linksAsArtifacts(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->artifacts)
            continue;
        for (const QString &path : job.job->artifacts->value.paths) {
            const QString plain = projectPath(job, path);
            if (plain == "_build/install"_L1 || plain.startsWith("_build/install/"_L1))
                report.add(job.job->artifacts->origin.span,
                           OpamToolsTexts::tr("“%1” hands over “%2”, where dune keeps links and no files.").arg(job.job->name, path),
                           job.job);
        }
    }
}

bool needs(const project::Project &project, const QString &package)
{
    return std::any_of(project.opamFiles.begin(), project.opamFiles.end(), [&](const opam::OpamFile &file) {
        return std::any_of(file.depends.begin(), file.depends.end(),
                           [&](const opam::Dependency &dependency) { return dependency.name == package; });
    });
}

/// Whether a tool can only be there if the job installs it by name: the image is a plain one, nothing is restored, and
/// the project's own packages do not ask for it.
bool mustInstall(const Survey &survey, const JobSurvey &job, const QString &package)
{
    const project::Project *project = survey.context.project;
    const recipes::ImageName image = job.known.name;
    const bool isStock = job.known.isOpamFamily() || job.isInDistribution();
    if (!isStock || !job.job->caches.isEmpty() || !project || needs(*project, package))
        return false;
    return std::all_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
        static const QStringList opaque = {u"make"_s, u"source"_s, u"."_s, u"sh"_s, u"bash"_s};
        const bool isOpaque = !call.isOpened && (opaque.contains(call.program()) || call.program().contains(u'/'));
        const bool brings = std::any_of(call.words.begin(), call.words.end(), [&](const QString &word) {
            return word.startsWith(package) || word == "--with-dev-setup"_L1 || word.contains(u'$');
        });
        return !isOpaque && !(brings && (call.words.contains(u"install"_s) || call.words.contains(u"add"_s)));
    });
}

void missingTool(const Survey &survey, Report &report, const QString &package, const QStringList &aliases, const QStringList &commands)
{
    const auto isWritten = [&survey](const QString &word) { return survey.hasWord(word.toUtf8()); };
    if (std::none_of(aliases.begin(), aliases.end(), isWritten) && std::none_of(commands.begin(), commands.end(), isWritten))
        return;
    for (const JobSurvey &job : survey.jobs) {
        static const QStringList dune = {u"dune"_s};
        if (!job.runsAny(dune) || !runsDune(job, aliases, commands) || !mustInstall(survey, job, package)
            || !survey.namesBefore(*job.job).isEmpty())
            continue;
        const auto call = std::find_if(job.calls.begin(), job.calls.end(), [&](const Call &one) {
            const QStringList &words = toolWords(one);
            return words.value(0) == "dune"_L1
                && (commands.contains(words.value(1))
                    || std::any_of(words.begin(), words.end(), [&](const QString &word) { return aliases.contains(word); }));
        });
        Finding *finding = report.add(
            survey.spanOf(job, *call),
            OpamToolsTexts::tr("“%1” runs “%2”, which needs %3, but nothing installs it.").arg(job.job->name, job.textOf(*call), package),
            job.job);
        const QString version = package == "ocamlformat"_L1 ? survey.context.project->ocamlformatVersion : QString();
        const QString operand = version.isEmpty() ? package : package + u'.' + version;
        if (obstacleIn(survey, job, {operand}).isEmpty())
            offerCommandBefore(survey, report, finding, job, *call, u"install-tool"_s, OpamToolsTexts::tr("Install %1 first").arg(package),
                               u"opam install -y "_s + operand);
    }
}

void formatWithoutTool(const Survey &survey, Report &report) { missingTool(survey, report, u"ocamlformat"_s, {u"@fmt"_s}, {u"fmt"_s}); }

void docWithoutTool(const Survey &survey, Report &report)
{
    const bool isInClosure = survey.context.project
        && std::any_of(survey.context.project->closure.packages.begin(), survey.context.project->closure.packages.end(),
                       [](const opam::ClosurePackage &package) { return package.name == "odoc"_L1; });
    if (!isInClosure)
        missingTool(survey, report, u"odoc"_s, {u"@doc"_s, u"@doc-private"_s}, {});
}

} // namespace

RuleChecks opamToolChecks()
{
    return {{u"O10"_s, removedBuild, Scope::Jobs},     {u"O23"_s, coverageTooNew, Scope::Jobs}, {u"O24"_s, toolsThatExclude, Scope::Jobs},
            {u"O26"_s, linksAsArtifacts, Scope::Jobs}, {u"O34"_s, formatWithoutTool},           {u"O35"_s, docWithoutTool},
            {u"O38"_s, docTooNew, Scope::Jobs},        {u"O49"_s, versionForOtherOcaml}};
}

} // namespace caravan::lint
