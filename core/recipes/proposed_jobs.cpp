// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/proposed_jobs.h"

#include "core/base/texts.h"
#include "core/project/inputs.h"
#include "core/recipes/block_fitting.h"
#include "core/recipes/dune_use.h"
#include "core/recipes/ocaml_choice.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ProposedJobsTexts);

/// How the project's present pipeline calls the program that writes the site: what stands behind `dune exec`. Where it does not, nobody knows what
/// the program is to be told, so the job waits for somebody who has looked at it.
BlockValues siteValues(const project::Project &project)
{
    const Result<ReadFile> file = project.hasPipeline ? readFile(project.pipelineFile) : Result<ReadFile>(Error{});
    const Result<yaml::Tree> tree = file ? yaml::Tree::parse(Source(project.pipelineFile, file->bytes)) : Result<yaml::Tree>(file.error());
    const Result<gitlab::Pipeline> pipeline = tree ? gitlab::readPipeline(*tree) : Result<gitlab::Pipeline>(tree.error());
    for (const gitlab::Job &job : pipeline ? pipeline->jobs : QList<gitlab::Job>()) {
        for (const gitlab::Command &command : job.isPages ? job.script : QList<gitlab::Command>()) {
            static const QRegularExpression call(uR"(\A(?:opam exec -- )?dune exec (\S+)(?: -- (.+))?\z)"_s);
            if (const QRegularExpressionMatch match = call.match(command.text); match.hasMatch())
                return {{u"program"_s, match.captured(1)}, {u"arguments"_s, match.captured(2)}};
        }
    }
    return {{u"start"_s, u"by-hand"_s}};
}

/// A block of a first pipeline, and what is known of its parameters.
struct Wanted {
    QString id;
    BlockValues values;
};

/// Whether a workflow that the project has for GitHub does such a job.
bool isDoneElsewhere(const project::Project &project, QStringView job)
{
    return std::any_of(project.facts.cbegin(), project.facts.cend(),
                       [job](const project::Fact &fact) { return fact.kind == project::FactKind::WorkflowJob && fact.value == job; });
}

/// Blocks of a first pipeline: what the project has something for. One that is tested with several releases of OCaml elsewhere is so here, but not
/// with a lock file, which is for one of them.
QList<Wanted> blocksFor(const project::Project &project, const Catalogue &catalogue)
{
    QList<Wanted> blocks{{u"build"_s, {}}};
    const bool isMatrix = testedSeries(project, catalogue).size() > 1 && !project::inputsOf(project).isLocked();
    const bool isDune = isBuiltByDune(&project); // the blocks of tests, formatting and documentation are dune's
    if (isDune && (project.fact(project::FactKind::Tests) || isDoneElsewhere(project, u"test")))
        blocks.append({isMatrix ? u"matrix"_s : u"test"_s, {}});
    if (isDune && project.hasOcamlformat)
        blocks.append({u"fmt"_s, {}});
    if (isDoneElsewhere(project, u"opam-lint"))
        blocks.append({u"opam-lint"_s, {}});
    if (project.fact(project::FactKind::SiteGenerator))
        blocks.append({u"site"_s, siteValues(project)});
    else if (isDune && project.documentsPackages.value_or(false))
        blocks.append({u"pages"_s, {}});
    return blocks;
}

/// Whether an opam file of the project names all of \a packages: then its own dependencies bring them.
bool namesAll(const project::Project &project, const QStringList &packages)
{
    return std::all_of(packages.cbegin(), packages.cend(), [&](const QString &package) {
        return std::any_of(project.closure.packages.cbegin(), project.closure.packages.cend(),
                           [&](const opam::ClosurePackage &one) { return one.isDirect && one.name == package; });
    });
}

/// Whether dune, which builds the project, is not among what its opam files ask for, as far as it is known what that is.
bool lacksDune(const project::Project &project)
{
    const QList<opam::ClosurePackage> &packages = project.closure.packages;
    const bool isKnown = project.closure.problem.isEmpty() && !packages.isEmpty();
    return isBuiltByDune(&project) && isKnown
        && std::none_of(packages.cbegin(), packages.cend(), [](const opam::ClosurePackage &one) { return one.name == "dune"_L1; });
}

/// Puts the tools of a block into \a body, dune among them where nothing else installs it, unless the project names them and the strategy brings
/// what it names.
Result<Done> bringTools(yaml::Map &body, const Block &block, const project::Project &project, const Strategy &strategy)
{
    Block all = block;
    if (strategy.usesOpam && lacksDune(project))
        all.tools.prepend(u"dune"_s);
    const bool bringsNamed = strategy.usesOpam || strategy.id.base == StrategyId::SystemPackages;
    return bringsNamed && namesAll(project, all.tools) ? Result<Done>(Done{}) : addTools(body, all, strategy);
}

} // namespace

Result<ProposedJobs> proposedJobs(const project::Project &project, const Strategy &strategy, const Catalogue &catalogue)
{
    ProposedJobs result;
    const QList<Wanted> wanted = blocksFor(project, catalogue);
    for (const Wanted &one : wanted) {
        const bool isMatrix = strategy.isOnHost && one.id == "matrix"_L1; // which is one of images
        const Block *block = catalogue.block(isMatrix ? u"test"_s : one.id);
        if (!block)
            return Error{ErrorCode::NotFound, ProposedJobsTexts::tr("There is no block “%1”.").arg(one.id)};
        if (isMatrix)
            result.leftOut.append({one.id, ProposedJobsTexts::tr("The runner uses no images, so that all jobs have the same OCaml.")});
        if (strategy.isOnHost && !block->takesStrategy()) {
            result.leftOut.append({one.id, ProposedJobsTexts::tr("It runs in an image, and the runner uses none.")});
            continue;
        }
        Result<yaml::Map> body = filledBody(*block, {&project, catalogue, one.values});
        if (!body)
            return body.error();
        const QString name = jobNameOf(*block, *body);
        if (block->takesStrategy()) {
            if (const Result<Done> done = bringTools(*body, *block, project, strategy); !done) {
                result.leftOut.append({name, done.error().message});
                continue;
            }
        }
        result.jobs.append({block, one.values, name, *body});
        if (!result.stages.contains(block->stage))
            result.stages.append(block->stage);
        if (block->takesStrategy())
            result.opamJobs.append(name);
    }
    return result;
}

} // namespace caravan::recipes
