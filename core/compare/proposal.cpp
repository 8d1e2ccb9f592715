// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/proposal.h"

#include "core/base/texts.h"
#include "core/compare/verdict.h"
#include "core/project/inputs.h"
#include "core/recipes/host_fit.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/ocaml_choice.h"
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
        || (strategy.imageKind == recipes::ImageKind::Project && !project.closure.unknown.isEmpty()))
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

/// That somebody must say where packages are that opam's own repository does not have; empty for none.
QString remarkOnUnknown(const QStringList &unknown)
{
    constexpr int few = 3;
    if (unknown.isEmpty())
        return {};
    const QString names = QStringList(unknown.mid(0, few)).join(u", "_s);
    return ProposalTexts::tr(
               "opam's own repository does not have %1: add the one that does, by “opam repo add”, before the jobs install the "
               "dependencies.")
        .arg(unknown.size() > few ? ProposalTexts::tr("%1 and other packages", "names").arg(names) : names);
}

/// Why a proposal has its strategy: with all figures, and in short.
struct Reason {
    QString whole;
    QString brief;
};

Proposal finished(const QByteArray &text, const recipes::Strategy &strategy, const project::Project &project,
                  const estimate::Runner &runner, const Reason &reason, const QString &ocaml)
{
    QString intro = ProposalTexts::tr("Proposed by Caravan for “%1” on “%2”.").arg(project.name, runner.title);
    const project::Fact *site = project.fact(project::FactKind::SiteGenerator);
    if (site && text.contains("when: manual"))
        intro += u' ' + ProposalTexts::tr("Look at what “%1” is called with before you start that job.").arg(site->value);
    QStringList others{ocaml, recipes::remarkOnTags(runner)};
    if (strategy.usesOpam)
        others.append(remarkOnUnknown(project.closure.unknown));
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
    return {commentOf(together({intro, reason.brief})) + text, strategy.id, together({reason.whole})};
}

} // namespace

Result<Proposal> propose(const project::Project &project, const Knowledge &knowledge, const estimate::Runner &runner, const Wishes &wishes)
{
    const recipes::Catalogue &catalogue = knowledge.catalogue;
    if (const recipes::Strategy *wanted = catalogue.strategy(wishes.strategy)) {
        const recipes::Strategy here = recipes::strategyOn(*wanted, runner, catalogue);
        if (const QString reason = recipes::obstacleOn(runner, here); !reason.isEmpty())
            return Error{ErrorCode::Refused, reason, {}, 0, 0, ProposalTexts::tr("Name another runner, or a strategy.")};
        const Result<QByteArray> text = recipes::propose(project, here, wishes.image, catalogue);
        if (!text)
            return text.error();
        return finished(*text, *wanted, project, runner, {}, whyThisOcaml(project, *wanted, wishes, catalogue));
    }
    const Result<yaml::Tree> nothing = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, {}));
    if (!nothing)
        return nothing.error();
    Comparison comparison;
    comparison.mix = stated(knowledge.facts);
    std::optional<Error> first;
    QString obstacle;
    estimate::Memory memory;
    const auto consider = [&](const recipes::Strategy &strategy) {
        const recipes::Strategy here = recipes::strategyOn(strategy, runner, catalogue);
        const Result<QByteArray> text = recipes::propose(project, here, wishes.image, catalogue);
        if (!text) {
            first = first.value_or(text.error());
            return;
        }
        comparison.columns.append(columnFor({*nothing, &project, knowledge, runner, {}}, here, *text, &memory));
        if (obstacle.isEmpty())
            obstacle = comparison.columns.constLast().obstacle;
    };
    const bool isDunes = project.fact(project::FactKind::DunePackages); // dune installs the packages then, whatever else does
    for (const recipes::Strategy &strategy : catalogue.strategies) {
        if (isDunes ? strategy.id == recipes::StrategyId::DunePkg : isProposed(strategy, project, runner, catalogue))
            consider(strategy);
    }
    // Without opam files dune's own package management is what remains where the distribution has not all packages.
    if (comparison.columns.isEmpty() && project.dune && project::inputsOf(project).opamFiles.isEmpty())
        consider(*catalogue.strategy(recipes::StrategyId::DunePkg));
    chooseBest(comparison, knowledge.facts, catalogue.preference);
    for (const Column &column : std::as_const(comparison.columns)) {
        if (column.strategy != comparison.best)
            continue;
        const recipes::Strategy &best = *catalogue.strategy(column.strategy);
        return finished(column.text, best, project, runner, {comparison.because, inShort(column)},
                        whyThisOcaml(project, best, wishes, catalogue));
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
