// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/proposal.h"

#include "core/base/texts.h"
#include "core/compare/verdict.h"
#include "core/project/inputs.h"
#include "core/recipes/host_fit.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/image_state.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/project_event.h"
#include "core/recipes/repositories.h"
#include "core/recipes/runner_tags.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ProposalTexts);

constexpr qsizetype commentWidth = 100;

/// \a sentences as lines of a comment.
QByteArray commentOf(const QString &sentences)
{
    QString text;
    QString line = u"#"_s;
    const QStringList words = sentences.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (line.size() + 1 + word.size() > commentWidth) {
            text += line + u'\n';
            line = u"#"_s;
        }
        line += u' ' + word;
    }
    return (text + line + u'\n').toUtf8();
}

/// Whether the strategy works with none of the releases of OCaml that the project's workflow for GitHub tests with, and others could.
bool hasUntestedOcaml(const recipes::Strategy &strategy, const project::Project &project, const recipes::Catalogue &catalogue)
{
    const auto isTested = [&](const recipes::Strategy *with) {
        return recipes::ocamlFor(&project, with, catalogue).reason == recipes::OcamlReason::Workflow;
    };
    return strategy.usesOpam && !strategy.imageOcaml.isEmpty() && isTested(nullptr) && !isTested(&strategy);
}

/// Whether a strategy is proposed without being asked for: nothing that it needs is missing at the project's server and on the runner, and what a
/// job must have to build images is known to be there, and no assumption.
bool isProposed(const recipes::Strategy &strategy, const project::Project &project, const estimate::Runner &runner,
                const recipes::Catalogue &catalogue)
{
    if (hasUntestedOcaml(strategy, project, catalogue)
        || (strategy.imageKind == recipes::ImageKind::Project && !recipes::repositoriesFor(project, catalogue).homeless.isEmpty()))
        return false; // its image would be built without the repository that somebody has to add
    const auto host = project.server();
    const QList<recipes::HostNeed> needs = recipes::needsAt(strategy, host ? &*host : nullptr, runner);
    const auto isThere = [](const recipes::HostNeed &need) {
        if (need.name == "images"_L1)
            return true; // the comparison says it
        return need.name == "image-builder"_L1 ? need.availability == recipes::Availability::There
                                               : need.availability < recipes::Availability::TakenAsMissing;
    };
    return !strategy.isExperimental && std::all_of(needs.begin(), needs.end(), isThere);
}

/// What forces the OCaml of a proposal; empty where nothing does, or where somebody has named the image.
QString whyThisOcaml(const project::Project &project, const recipes::Strategy &strategy, const Wishes &wishes,
                     const recipes::Catalogue &catalogue)
{
    if (!wishes.image.isEmpty() || !strategy.usesOpam)
        return {};
    const recipes::OcamlChoice choice = recipes::ocamlFor(&project, &strategy, catalogue);
    return choice.isForced() ? choice.because : QString();
}

/// The first of some names, as people list them.
QString someOf(const QStringList &names)
{
    constexpr int few = 3;
    const QString first = QStringList(names.mid(0, few)).join(u", "_s);
    return names.size() > few ? ProposalTexts::tr("%1 and other packages", "names").arg(first) : first;
}

/// Where packages are that opam's own repository does not have, and that somebody must say it of the others; empty where there are none.
QString remarkOnRepositories(const recipes::NeededRepositories &needed)
{
    QStringList sentences;
    for (const recipes::NeededRepository &one : needed.known)
        sentences.append(ProposalTexts::tr("The repository %1 has %2.").arg(one.repository.name, someOf(one.packages)));
    if (!needed.homeless.isEmpty()) {
        sentences.append(ProposalTexts::tr("opam's own repository does not have %1: add the one that does, by “opam repo add”, before the "
                                           "jobs install the dependencies.")
                             .arg(someOf(needed.homeless)));
    }
    return sentences.join(u' ');
}

/// What the proposal has no job for, and why.
QString remarkOnLeftOut(const QList<recipes::LeftOutJob> &leftOut)
{
    QStringList sentences;
    for (const recipes::LeftOutJob &job : leftOut)
        sentences.append(ProposalTexts::tr("There is no job “%1”: %2").arg(job.job, job.because));
    return sentences.join(u' ');
}

/// Which strategies were not compared; empty for none.
QString remarkOnIncomplete(const QList<Incomplete> &incomplete, const recipes::Catalogue &catalogue)
{
    QStringList names;
    for (const Incomplete &one : incomplete) {
        QStringList jobs;
        for (const recipes::LeftOutJob &job : one.leftOut)
            jobs.append(job.job);
        names.append(ProposalTexts::tr("“%1” (%2)", "a strategy, and the jobs that it leaves out")
                         .arg(catalogue.strategy(one.strategy)->title, jobs.join(u", "_s)));
    }
    return names.isEmpty() ? QString() : ProposalTexts::tr("Not compared, since they would leave out jobs: %1.").arg(names.join(u", "_s));
}

/// Why a proposal has its strategy: with all figures, and in short.
struct Reason {
    QString whole;
    QString brief;
};

/// What all proposals for a project on a runner have in common.
struct ProposalSite {
    const project::Project &project;
    const estimate::Runner &runner;
    const Wishes &wishes;
    const recipes::Catalogue &catalogue;
};

Proposal finished(const ProposalSite &site, Proposal proposal, const Reason &reason)
{
    const project::Project &project = site.project;
    const recipes::Strategy &strategy = *site.catalogue.strategy(proposal.strategy);
    QString intro = ProposalTexts::tr("Proposed by Caravan for “%1” on “%2”.").arg(project.name, site.runner.title);
    const project::Fact *generator = project.fact(project::FactKind::SiteGenerator);
    if (generator && proposal.text.contains("when: manual"))
        intro += u' ' + ProposalTexts::tr("Look at what “%1” is called with before you start that job.").arg(generator->value);
    if (strategy.usesOpam)
        proposal.problem = project.closure.problem;
    const QString &image = site.wishes.image;
    QStringList others{proposal.problem, image.isEmpty() ? QString() : recipes::sentenceOf(recipes::stateOf(site.catalogue, image), image),
                       whyThisOcaml(project, strategy, site.wishes, site.catalogue), recipes::remarkOnTags(site.runner),
                       remarkOnLeftOut(proposal.leftOut)};
    if (strategy.usesOpam)
        others.append(remarkOnRepositories(recipes::repositoriesFor(project, site.catalogue)));
    const project::Fact *dunes = project.fact(project::FactKind::DunePackages);
    if (dunes && strategy.id.base == recipes::StrategyId::DunePkg)
        others.append(ProposalTexts::tr("With %1, dune itself installs the packages.").arg(dunes->file));
    if (const project::Fact *esy = project.fact(project::FactKind::Esy))
        others.append(ProposalTexts::tr("The packages are those of the opam files, not those of esy in %1.").arg(esy->file));
    if (project.lacksDuneRoot)
        others.append(
            ProposalTexts::tr("The folder has no dune-project of its own, so jobs write a dune-workspace: commit one, and they need not."));
    const auto together = [&](const QStringList &first) {
        QStringList sentences = first + others;
        sentences.removeAll(QString());
        return sentences.join(u' ');
    };
    proposal.text = commentOf(together({intro, reason.brief})) + proposal.text;
    proposal.because = together({reason.whole, remarkOnIncomplete(proposal.incomplete, site.catalogue)});
    return proposal;
}

/// The pipeline under a strategy, in the image that was wished for, or one of opam on the same distribution where the strategy makes its own switch.
/// Errors: those of recipes::propose(); Refused where the strategy would take another image.
Result<QByteArray> pipelineFor(const ProposalSite &site, const recipes::Strategy &strategy)
{
    const QString &image = site.wishes.image;
    Result<QByteArray> text = recipes::propose(site.project, strategy, image, site.catalogue);
    if (!text || image.isEmpty() || text->contains(image.toUtf8()))
        return text;
    const recipes::Image wished = recipes::imageOf(site.catalogue, image);
    if (wished.isOpamFamily() && text->contains("ocaml/opam:" + wished.distributionTag().toUtf8() + '-'))
        return text;
    return Error{ErrorCode::Refused,
                 ProposalTexts::tr("“%1” is not made for the image “%2”.").arg(strategy.title, image),
                 {},
                 0,
                 0,
                 ProposalTexts::tr("Name another image, or a strategy.")};
}

/// The proposal that was wished for.
Result<Proposal> wished(const ProposalSite &site, const recipes::Strategy &strategy)
{
    const recipes::Strategy here = recipes::strategyOn(strategy, site.runner, site.catalogue);
    if (const QString reason = recipes::obstacleOn(site.runner, here); !reason.isEmpty())
        return Error{ErrorCode::Refused, reason, {}, 0, 0, ProposalTexts::tr("Name another runner, or a strategy.")};
    const Result<QByteArray> text = pipelineFor(site, here);
    if (!text)
        return text.error();
    const Result<recipes::ProposedJobs> jobs = recipes::proposedJobs(site.project, here, site.catalogue);
    if (!jobs)
        return jobs.error();
    return finished(site, {*text, strategy.id, {}, jobs->leftOut, {}, {}}, {});
}

/// A strategy that may be proposed, with its pipeline.
struct Contender {
    recipes::Strategy strategy;
    QByteArray text;
    QList<recipes::LeftOutJob> leftOut;
};

/// Takes out those that leave out more jobs than others do: a run of fewer jobs is no better way to do the same.
QList<Incomplete> takeIncomplete(QList<Contender> &contenders)
{
    qsizetype least = contenders.isEmpty() ? 0 : contenders.constFirst().leftOut.size();
    for (const Contender &contender : std::as_const(contenders))
        least = qMin(least, contender.leftOut.size());
    QList<Incomplete> incomplete;
    for (const Contender &contender : std::as_const(contenders)) {
        if (contender.leftOut.size() > least)
            incomplete.append({contender.strategy.id, contender.leftOut});
    }
    contenders.removeIf([least](const Contender &contender) { return contender.leftOut.size() > least; });
    return incomplete;
}

} // namespace

gitlab::Reading readingIn(const project::Project &project)
{
    return {gitlab::filesOf(project.folder), recipes::completed({}, project.git ? &*project.git : nullptr, project.folder)};
}

Result<Proposal> propose(const project::Project &project, const Knowledge &knowledge, const estimate::Runner &runner, const Wishes &wishes)
{
    const recipes::Catalogue &catalogue = knowledge.catalogue;
    const ProposalSite site{project, runner, wishes, catalogue};
    if (const recipes::Strategy *wanted = catalogue.strategy(wishes.strategy))
        return wished(site, *wanted);
    const Result<yaml::Tree> nothing = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, {}));
    if (!nothing)
        return nothing.error();
    QList<Contender> contenders;
    std::optional<Error> first;
    QString obstacle;
    const auto consider = [&](const recipes::Strategy &strategy) {
        const recipes::Strategy here = recipes::strategyOn(strategy, runner, catalogue);
        if (const QString reason = recipes::obstacleOn(runner, here); !reason.isEmpty()) {
            obstacle = obstacle.isEmpty() ? reason : obstacle;
            return;
        }
        const Result<QByteArray> text = pipelineFor(site, here);
        const Result<recipes::ProposedJobs> jobs = recipes::proposedJobs(project, here, catalogue);
        if (text && jobs)
            contenders.append({here, *text, jobs->leftOut});
        else if (!first)
            first = text ? jobs.error() : text.error();
    };
    const bool isDunes = project.fact(project::FactKind::DunePackages); // dune installs the packages then, whatever else does
    for (const recipes::Strategy &strategy : catalogue.strategies) {
        if (isDunes ? strategy.id == recipes::StrategyId::DunePkg : isProposed(strategy, project, runner, catalogue))
            consider(strategy);
    }
    // Without opam files dune's own package management is what remains where the distribution has not all packages.
    if (contenders.isEmpty() && project.dune && project::inputsOf(project).opamFiles.isEmpty())
        consider(*catalogue.strategy(recipes::StrategyId::DunePkg));
    const QList<Incomplete> incomplete = takeIncomplete(contenders);
    Comparison comparison;
    comparison.mix = stated(knowledge.facts);
    estimate::Memory memory;
    const gitlab::Reading reading = readingIn(project);
    for (const Contender &contender : std::as_const(contenders)) {
        comparison.columns.append(
            columnFor({*nothing, &project, knowledge, runner, {}, {}, &reading}, contender.strategy, contender.text, &memory));
        if (obstacle.isEmpty())
            obstacle = comparison.columns.constLast().obstacle;
    }
    chooseBest(comparison, knowledge.facts, catalogue.preference);
    for (qsizetype i = 0; i < comparison.columns.size(); ++i) {
        const Column &column = comparison.columns.at(i);
        if (comparison.isBest(column))
            return finished(site, {column.text, column.strategy, {}, contenders.at(i).leftOut, incomplete, {}},
                            {comparison.because, inShort(column)});
    }
    if (comparison.columns.isEmpty() && first)
        return *first;
    return Error{ErrorCode::Refused,
                 ProposalTexts::tr("No strategy works for “%1”: %2").arg(project.name, obstacle.isEmpty() ? comparison.because : obstacle),
                 {},
                 0,
                 0,
                 ProposalTexts::tr("Name another runner, or a strategy.")};
}

} // namespace caravan::compare
