// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/ocaml_choice.h"

#include "core/base/texts.h"
#include "core/opam/opam_file.h"
#include "core/project/github_workflow.h"
#include "core/project/inputs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(OcamlChoiceTexts);

OcamlChoice choiceOf(const Compiler &compiler, OcamlReason reason, const QString &because)
{
    return {compiler.series, compiler.exact, reason, because};
}

/// What the lock files ask for; nullopt where they ask for none.
std::optional<OcamlChoice> lockedChoice(const project::Project &project)
{
    const project::Inputs inputs = project::inputsOf(project);
    if (inputs.lockedOcaml.isEmpty())
        return std::nullopt;
    return OcamlChoice{seriesOfVersion(inputs.lockedOcaml), inputs.lockedOcaml, OcamlReason::Lock,
                       OcamlChoiceTexts::tr("%1 asks for OCaml %2.").arg(inputs.lockFiles.constFirst(), inputs.lockedOcaml)};
}

QString tested(const project::Project &project, const QStringList &series)
{
    const project::Fact *fact = project.fact(project::FactKind::WorkflowOcaml);
    return OcamlChoiceTexts::tr("%1 tests with OCaml %2; jobs that have one of them have the newest that fits.")
        .arg(fact ? fact->file : QString(), series.join(u", "_s));
}

/// Why a release that the project can have is the newest: the sentence, and what kind of reason it is.
OcamlChoice newestOf(const Compiler &compiler, const project::Project &project, const Compiler &newest)
{
    const opam::Closure &closure = project.closure;
    if (compiler.series == newest.series)
        return choiceOf(compiler, OcamlReason::Newest,
                        OcamlChoiceTexts::tr("All packages can be had with OCaml %1, the newest release.").arg(compiler.exact));
    const QString asked =
        OcamlChoiceTexts::tr("OCaml is %1 at most, because the project asks for “%2”.").arg(compiler.series, project.ocamlConstraint);
    const bool isOlder = !closure.ocaml.isEmpty() && opam::compareVersions(compiler.exact, closure.ocaml) < 0;
    if (isOlder && seriesOfVersion(closure.ocaml) != compiler.series)
        return choiceOf(compiler, OcamlReason::Images,
                        OcamlChoiceTexts::tr("The packages can be had with OCaml %1, and the newest before it that images carry is %2.")
                            .arg(closure.ocaml, compiler.exact));
    if (!opam::satisfies(newest.exact, project.ocamlConstraint))
        return choiceOf(compiler, OcamlReason::Packages, asked);
    if (!closure.whyNotNewer.isEmpty())
        return choiceOf(compiler, OcamlReason::Packages,
                        OcamlChoiceTexts::tr("OCaml is %1 at most, because of “%2”.").arg(compiler.series, closure.whyNotNewer));
    return choiceOf(compiler, OcamlReason::Packages, asked);
}

/// Where nothing tells which versions the packages have: the usual release, or the newest within the project's bounds.
OcamlChoice usualOf(const QList<Compiler> &possible, const project::Project *project, const Catalogue &catalogue)
{
    for (const Compiler &compiler : possible) {
        if (compiler.series == catalogue.preferredOcaml)
            return choiceOf(compiler, OcamlReason::Usual, {});
    }
    if (!project || project->ocamlConstraint.isEmpty())
        return choiceOf(possible.constFirst(), OcamlReason::Usual, {});
    return choiceOf(
        possible.constFirst(), OcamlReason::Packages,
        OcamlChoiceTexts::tr("OCaml is %1, because the project asks for “%2”.").arg(possible.constFirst().series, project->ocamlConstraint));
}

bool isSolved(const project::Project &project) { return project.closure.problem.isEmpty() && !project.closure.ocaml.isEmpty(); }

/// A release that no image has any more: a strategy that makes its own switch builds it.
OcamlChoice oldOcaml(const project::Project *project, const Strategy *strategy)
{
    if (!project || !strategy || strategy->imageKind != ImageKind::Opam || !isSolved(*project))
        return {};
    const QString &exact = project->closure.ocaml;
    return {seriesOfVersion(exact), exact, OcamlReason::Packages,
            project->closure.whyNotNewer.isEmpty()
                ? OcamlChoiceTexts::tr("The packages take OCaml %1 at most, and no image that is still built has it.").arg(exact)
                : OcamlChoiceTexts::tr("OCaml is %1 at most, because of “%2”.").arg(exact, project->closure.whyNotNewer)};
}

} // namespace

Error whyNoOcaml(const project::Project *project, const Strategy &strategy, const Catalogue &catalogue)
{
    if (const QList<Compiler> possible = compilersOf(project, catalogue); !possible.isEmpty() && !strategy.imageOcaml.isEmpty()) {
        return {ErrorCode::Refused,
                OcamlChoiceTexts::tr("“%1” works with OCaml %2, and the project takes %3 at most.")
                    .arg(strategy.title, QString(strategy.imageOcaml).remove(u'"'), possible.constFirst().exact)};
    }
    // What of the packages is in the way says more than which two of them the solver could not reconcile.
    if (project && project->closure.ocaml.isEmpty() && !project->closure.whyNotNewer.isEmpty())
        return {ErrorCode::Refused,
                OcamlChoiceTexts::tr("%1 has no OCaml for “%2”.").arg(project->closure.source, project->closure.whyNotNewer)};
    if (project && !project->closure.problem.isEmpty())
        return {ErrorCode::Refused, project->closure.problem};
    if (project && isSolved(*project)) {
        return {
            ErrorCode::Refused,
            OcamlChoiceTexts::tr("The packages take OCaml %1 at most, and no image that is still built has it.").arg(project->closure.ocaml),
            {},
            0,
            0,
            OcamlChoiceTexts::tr("Take a local switch, which builds that OCaml.")};
    }
    return {
        ErrorCode::Refused,
        OcamlChoiceTexts::tr("No release of OCaml that Caravan knows satisfies “%1”.").arg(project ? project->ocamlConstraint : QString())};
}

bool allows(const Strategy &strategy, const QString &ocaml)
{
    return strategy.imageKind == ImageKind::Opam || strategy.imageOcaml.isEmpty()
        || (!ocaml.contains(u'$') && opam::satisfies(ocaml, strategy.imageOcaml));
}

QString exactVersion(const Catalogue &catalogue, const QString &series)
{
    for (const Compiler &compiler : catalogue.compilers) {
        if (compiler.series == series)
            return compiler.exact;
    }
    return {};
}

QString seriesOfVersion(const QString &version)
{
    static const QRegularExpression series(uR"(\A\d+\.\d+)"_s);
    return series.match(version).captured();
}

bool canHave(const project::Project &project, const QString &exact)
{
    if (!opam::satisfies(exact, project.ocamlConstraint))
        return false;
    if (!isSolved(project) || exact == project.closure.ocaml)
        return true;
    if (opam::compareVersions(exact, project.closure.ocaml) > 0)
        return false; // that one is the newest
    opam::Request request;
    request.with = opam::WithFlags(opam::With::Test) | opam::With::Doc;
    request.ocaml = exact;
    return project.closureFor(request).problem.isEmpty();
}

QList<Compiler> compilersOf(const project::Project *project, const Catalogue &catalogue)
{
    QList<Compiler> compilers = catalogue.compilers;
    if (project)
        compilers.removeIf([project](const Compiler &compiler) { return !canHave(*project, compiler.exact); });
    return compilers;
}

QStringList testedSeries(const project::Project &project, const Catalogue &catalogue)
{
    QStringList wanted;
    for (const project::Fact &fact : project.facts) {
        if (fact.kind == project::FactKind::WorkflowOcaml)
            wanted.append(project::seriesInWorkflow(fact.value));
    }
    QStringList tested;
    for (const Compiler &compiler : catalogue.compilers) {
        // “5” is the newest of them.
        const QString major = compiler.series.section(u'.', 0, 0);
        const bool isWanted = wanted.contains(compiler.series) || wanted.contains(major);
        if (isWanted && canHave(project, compiler.exact)) {
            tested.append(compiler.series);
            wanted.removeAll(major);
        }
    }
    return tested;
}

OcamlChoice ocamlFor(const project::Project *project, const Strategy *strategy, const Catalogue &catalogue)
{
    if (const auto locked = project ? lockedChoice(*project) : std::nullopt)
        return *locked;
    const QList<Compiler> possible = compilersOf(project, catalogue);
    QList<Compiler> suitable = possible;
    if (strategy)
        suitable.removeIf([strategy](const Compiler &compiler) { return !allows(*strategy, compiler.exact); });
    if (suitable.isEmpty())
        return possible.isEmpty() ? oldOcaml(project, strategy) : OcamlChoice();
    if (!project)
        return usualOf(suitable, project, catalogue);
    const QStringList series = testedSeries(*project, catalogue);
    for (const Compiler &compiler : suitable) {
        if (series.contains(compiler.series))
            return choiceOf(compiler, OcamlReason::Workflow, tested(*project, series));
    }
    if (!isSolved(*project))
        return usualOf(suitable, project, catalogue);
    if (suitable.constFirst().series != possible.constFirst().series) {
        return choiceOf(suitable.constFirst(), OcamlReason::Strategy,
                        OcamlChoiceTexts::tr("“%1” works with OCaml %2.").arg(strategy->title, QString(strategy->imageOcaml).remove(u'"')));
    }
    return newestOf(suitable.constFirst(), *project, catalogue.compilers.constFirst());
}

} // namespace caravan::recipes
