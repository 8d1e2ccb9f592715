// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// dune's cache and packages, and what its aliases make.
#include "core/base/texts.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"
#include "core/recipes/dune_use.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DuneTexts);

/// Whether a call builds an alias of dune, in any folder: `@fmt`, `@@src/fmt`, `--alias fmt`.
bool buildsAlias(const Call &call, const QString &alias)
{
    const QStringList &words = toolWords(call);
    if (words.value(0) != "dune"_L1)
        return false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool isNamed = words.at(i - 1) == "--alias"_L1 && word == alias;
        if (isNamed || word == "--alias="_L1 + alias || (word.startsWith(u'@') && word.section(u'/', -1).remove(u'@') == alias))
            return true;
    }
    return false;
}

const Call *firstCall(const JobSurvey &job, bool (*isWanted)(const Call &call))
{
    const auto found = std::find_if(job.calls.begin(), job.calls.end(), isWanted);
    return found == job.calls.end() ? nullptr : &*found;
}

bool formats(const Call &call)
{
    const QStringList &words = toolWords(call);
    return buildsAlias(call, u"fmt"_s) || (words.value(0) == "dune"_L1 && words.value(1) == "fmt"_L1)
        || (words.value(0) == "ocamlformat"_L1 && words.size() > 1 && !words.contains(u"--version"_s));
}

bool documents(const Call &call) { return buildsAlias(call, u"doc"_s); }

/// What a call says of the version of ocamlformat that is installed.
struct Formatter {
    const Call *call = nullptr;
    QString operand;    ///< as the call names it: "ocamlformat.0.27.0"
    QString constraint; ///< `= "0.27.0"`; empty for the newest
    bool isKnown = true;
};

/// `= "1.2"` of `.1.2`, `>=1.2`; nullopt for what is not read.
std::optional<QString> constraintOf(const QString &rest)
{
    static const QRegularExpression bound(uR"(^(\.|>=|<=|!=|=|<|>)([0-9][\w.+~-]*)$)"_s);
    if (rest.isEmpty())
        return QString();
    const QRegularExpressionMatch match = bound.match(rest);
    if (!match.hasMatch())
        return {};
    const QString relation = match.captured(1) == "."_L1 ? u"="_s : match.captured(1);
    return u"%1 \"%2\""_s.arg(relation, match.captured(2));
}

/// The last word of the job on the formatter before it is used; nullopt where nothing installs it by name.
std::optional<Formatter> formatterOf(const JobSurvey &job, const Call *use)
{
    const auto name = "ocamlformat"_L1;
    std::optional<Formatter> found;
    for (const Call &call : job.calls) {
        if (&call == use)
            break;
        const QStringList operands = call.operands().mid(1);
        if (opamCommand(call) == "pin"_L1 && operands.contains(QString(name))) {
            const QString version = operands.value(operands.indexOf(QString(name)) + 1);
            const std::optional<QString> constraint = version.isEmpty() ? std::nullopt : constraintOf(u'.' + version);
            found = Formatter{&call, version, constraint.value_or(QString()), constraint.has_value()};
        }
        for (const QString &operand : installsPackages(call) ? operands : QStringList()) {
            if (!operand.startsWith(name) || operand.startsWith("ocamlformat-"_L1))
                continue;
            const std::optional<QString> constraint = constraintOf(operand.mid(name.size()));
            const bool isPinned = found && constraint && constraint->isEmpty() && opamCommand(*found->call) == "pin"_L1;
            if (!isPinned)
                found = Formatter{&call, operand, constraint.value_or(QString()), constraint.has_value()};
        }
    }
    return found;
}

/// Whether the project's own opam files say which ocamlformat is installed.
bool isAskedByProject(const project::Project &project)
{
    return std::any_of(project.opamFiles.begin(), project.opamFiles.end(), [](const opam::OpamFile &file) {
        return std::any_of(file.depends.begin(), file.depends.end(),
                           [](const opam::Dependency &dependency) { return dependency.name == "ocamlformat"_L1; });
    });
}

/// Whether opam takes another version than \a wanted for \a constraint, the newest being \a newest; false where it may be the one.
bool takesOther(const QString &constraint, const QString &wanted, const QString &newest)
{
    if (!opam::satisfies(wanted, constraint))
        return true;
    const bool takesNewest = !constraint.startsWith(u'=') && !newest.isEmpty() && opam::satisfies(newest, constraint);
    return takesNewest && opam::compareVersions(newest, wanted) > 0;
}

void otherFormatter(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    const QString wanted = project ? project->ocamlformatVersion : QString();
    if (wanted.isEmpty())
        return;
    const QString newest = knownVersionOf(u"ocamlformat"_s);
    for (const JobSurvey &job : survey.jobs) {
        const Call *use = job.runsAny({u"dune", u"ocamlformat"}) ? firstCall(job, formats) : nullptr;
        const bool mayChange = job.mentions(u".ocamlformat") || job.mentions(u"version-check");
        const std::optional<Formatter> formatter = use && !mayChange ? formatterOf(job, use) : std::nullopt;
        if (!formatter || !formatter->isKnown || (formatter->constraint.isEmpty() && isAskedByProject(*project))
            || !takesOther(formatter->constraint, wanted, newest))
            continue;
        Finding *finding = report.add(survey.spanOf(job, *formatter->call),
                                      DuneTexts::tr("“%1” runs “%2”, but .ocamlformat asks for version %3: “%4” ends with an error.")
                                          .arg(job.job->name, job.textOf(*formatter->call), wanted, job.textOf(*use)),
                                      job.job);
        if (opamCommand(*formatter->call) == "install"_L1 && obstacleIn(survey, job, {u"ocamlformat."_s + wanted}).isEmpty())
            report.offer(finding, u"wanted-version"_s, DuneTexts::tr("Install ocamlformat %1").arg(wanted),
                         replacedIn(survey, job, *formatter->call, formatter->operand.toUtf8(), "ocamlformat." + wanted.toUtf8()));
    }
}

void documentsNothing(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    if (!project || project->documentsPackages.value_or(true))
        return;
    for (const JobSurvey &job : survey.jobs) {
        const bool isElsewhere = job.runsAny({u"cd", u"pushd"}) || job.runs(u"git", u"clone");
        const Call *call = job.runsAny({u"dune"}) && !isElsewhere ? firstCall(job, documents) : nullptr;
        if (!call)
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       DuneTexts::tr("“%1” runs “%2”, which documents libraries with a “public_name”, and the project has none.")
                           .arg(job.job->name, job.textOf(*call)),
                       job.job);
        report.offer(finding, u"doc-private"_s, DuneTexts::tr("Document private libraries with @doc-private"),
                     replacedIn(survey, job, *call, "@doc", "@doc-private"));
    }
}

/// Whether the switch that opam installs into lies in the project folder.
bool hasSwitchInProject(const JobSurvey &job)
{
    const QString root = valueIn(job, u"OPAMROOT"_s);
    const bool isRootInside = !root.isEmpty() && placeOf(job, root) != Place::Outside;
    return isRootInside || switchCacheOf(job) || job.mentions(u"switch create .") || valueIn(job, u"OPAMSWITCH"_s).contains(u'/')
        || job.mentions(u"_opam") || job.mentions(u"--root");
}

void linksAcrossVolumes(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (runner && !runner->usesImages())
        return; // the folders may lie on one volume there
    for (const JobSurvey &job : survey.jobs) {
        const QString mode = valueIn(job, u"DUNE_CACHE_STORAGE_MODE"_s);
        if (mode != "hardlink"_L1 || valueIn(job, u"DUNE_CACHE"_s) == "disabled"_L1 || hasSwitchInProject(job))
            continue;
        const QString root = recipes::duneCacheRoot([&](const QString &name) { return valueIn(job, name); });
        const Call *install = firstCall(job, [](const Call &call) {
            return installsPackages(call) || (opamCommand(call) == "pin"_L1 && readsCheckout(call));
        });
        if (!install || root.isEmpty() || placeOf(job, root) != Place::Inside)
            continue;
        const auto variable = job.job->variables.constFind(u"DUNE_CACHE_STORAGE_MODE"_s);
        const bool isVariable = variable != job.job->variables.constEnd() && !variable->origin.span.isEmpty();
        Finding *finding =
            report.add(isVariable ? variable->origin.span : survey.spanOf(job, *install),
                       DuneTexts::tr("“%1” runs “%2” in a switch outside of the project, from where no hard link leads into the "
                                     "dune cache “%3”: packages are built anew in every run.")
                           .arg(job.job->name, job.textOf(*install), projectPath(job, root)),
                       job.job);
        if (survey.body(*job.job)[u"variables"].entryOf(u"DUNE_CACHE_STORAGE_MODE"))
            offerVariable(survey, report, finding, job, u"copy-mode"_s, DuneTexts::tr("Let dune copy files"), u"DUNE_CACHE_STORAGE_MODE"_s,
                          u"copy"_s);
    }
}

void toolchainNotKept(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (job.job->caches.isEmpty() || !job.mentions(u"dune"))
            continue;
        const auto value = [&](const QString &name) { return valueIn(job, name); };
        const QString root = recipes::duneCacheRoot(value);
        const QString home = value(u"XDG_CACHE_HOME"_s);
        const auto isKept = [&](const QString &path) {
            return placeOf(job, path) != Place::Outside
                && std::any_of(job.job->caches.begin(), job.job->caches.end(),
                               [&](const CacheField &cache) { return coversPath(job, cache.value.paths, projectPath(job, path)); });
        };
        if (root.isEmpty() || !isKept(root))
            continue;
        const recipes::DuneUse use = recipes::duneUseOf(*job.job, survey.context.project);
        if (!use.hasPackages || use.version.isEmpty() || recipes::keepsToolchainsInCacheRoot(use.version))
            continue;
        const QString toolchains = (home.isEmpty() ? u"~/.cache"_s : home) + u"/dune/toolchains"_s;
        if (isKept(toolchains))
            continue;
        Finding *finding =
            report.add(job.job->caches.constFirst().value.span,
                       DuneTexts::tr("“%1” caches “%2”, but dune %3 keeps the compiler in “%4”: it is built anew in every run.")
                           .arg(job.job->name, projectPath(job, root), use.version, toolchains),
                       job.job);
        if (home.isEmpty())
            offerVariable(survey, report, finding, job, u"cache-home"_s,
                          DuneTexts::tr("Put all caches of dune into “%1”").arg(projectPath(job, root)), u"XDG_CACHE_HOME"_s,
                          u"$CI_PROJECT_DIR/"_s + projectPath(job, root));
    }
}

/// Whether dune looks for the root of its workspace itself when it is called so.
bool looksForRoot(const Call &call)
{
    static const QStringList commands = {u"build"_s, u"b"_s,       u"runtest"_s, u"test"_s, u"exec"_s,
                                         u"fmt"_s,   u"install"_s, u"promote"_s, u"show"_s};
    const QStringList &words = toolWords(call);
    const bool isTold = std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word == "--root"_L1 || word.startsWith("--root="_L1) || word == "-p"_L1 || word == "--release"_L1
            || word.startsWith("--for-release-of-packages"_L1);
    });
    return words.value(0) == "dune"_L1 && commands.contains(words.value(1)) && !isTold;
}

void noDuneRoot(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    if (!project || !project->lacksDuneRoot)
        return;
    for (const JobSurvey &job : survey.jobs) {
        const bool mayHaveRoot = job.mentions(u"dune-workspace") || job.mentions(u"dune-project") || job.runsAny({u"cd", u"pushd"})
            || job.runs(u"git", u"clone");
        const Call *call = mayHaveRoot ? nullptr : firstCall(job, looksForRoot);
        if (!call)
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       DuneTexts::tr("“%1” runs “%2” in a folder without dune-project and dune-workspace, which dune 3 takes "
                                     "for no root: the nearest one is “%3”.")
                           .arg(job.job->name, job.textOf(*call), project->duneFiles.constFirst().file),
                       job.job);
        const QByteArray before = toolWords(*call).mid(0, 2).join(u' ').toUtf8();
        if (job.itemOf(*call).origin.via == gitlab::Via::Own)
            report.offer(finding, u"name-the-root"_s, DuneTexts::tr("Say that the root is here: “--root .”"),
                         replacedIn(survey, job, *call, before, before + " --root ."));
    }
}

} // namespace

RuleChecks duneChecks()
{
    return {{u"O41"_s, otherFormatter, Scope::Jobs},
            {u"O42"_s, documentsNothing, Scope::Jobs},
            {u"O43"_s, linksAcrossVolumes, Scope::Jobs},
            {u"O44"_s, toolchainNotKept, Scope::Jobs},
            {u"O50"_s, noDuneRoot, Scope::Jobs}};
}

} // namespace caravan::lint
