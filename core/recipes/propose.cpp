// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/project/inputs.h"
#include "core/recipes/block_fitting.h"
#include "core/recipes/dune_use.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/runner_tags.h"
#include "core/recipes/strategy.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ProposeTexts);

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

/// Whether what a strategy brings is told by dune-project, too.
bool readsDuneProject(const Strategy &strategy)
{
    return strategy.id.base == StrategyId::DunePkg || strategy.id.base == StrategyId::SystemPackages;
}

/// Without opam files, only a strategy that reads dune-project itself has something to install from.
std::optional<Error> unsuitable(const project::Project &project, const Strategy &strategy)
{
    const bool namesPackages = !project.fact(project::FactKind::Esy) || (project.dune && !project.dune->packages.isEmpty());
    if (!project::inputsOf(project).opamFiles.isEmpty() || (project.dune && readsDuneProject(strategy) && namesPackages))
        return std::nullopt;
    if (const project::Fact *esy = project.fact(project::FactKind::Esy)) {
        return Error{
            ErrorCode::Refused,
            ProposeTexts::tr("The packages of the project are esy's, as %1 says, and no strategy here installs those.").arg(esy->file),
            {},
            0,
            0,
            ProposeTexts::tr("Write jobs of your own with “esy install” and “esy build”, or opam files beside it.")};
    }
    if (project.dune && project.dune->generatesOpamFiles) {
        return Error{ErrorCode::NotFound,
                     ProposeTexts::tr("The folder %1 has no opam files, and “opam install .” reads nothing else.").arg(project.folder),
                     {},
                     0,
                     0,
                     ProposeTexts::tr("dune-project generates them: run “dune build” and commit the *.opam files.")};
    }
    return Error{ErrorCode::NotFound,
                 ProposeTexts::tr("The folder %1 has no opam files, so there is no OCaml package to build.").arg(project.folder),
                 {},
                 0,
                 0,
                 ProposeTexts::tr(
                     "Open the folder that has the *.opam files, or add (generate_opam_files) and a package to dune-project.")};
}

/// The image with the OCaml that the project is to have, and what the strategy needs in it.
Result<QString> imageFor(const project::Project &project, const Strategy &strategy, const Catalogue &catalogue)
{
    const QString series = ocamlFor(&project, &strategy, catalogue).series;
    const bool isOld = exactVersion(catalogue, series).isEmpty();
    const ImageFacts *facts = series.isEmpty()
        ? nullptr
        : offeredImage(catalogue, isOld ? catalogue.imageAges.oldCompilers : catalogue.preferredDistribution,
                       strategy.imageKind == ImageKind::Opam ? QString() : series);
    if (!facts)
        return whyNoOcaml(&project, strategy, catalogue);
    return facts->reference;
}

constexpr auto plainInstall = "opam install . --deps-only"_L1;

/// The hidden job that has the lines of a strategy for several jobs.
constexpr auto sharedName = ".ocaml"_L1;

/// A job of a proposal.
struct CastJob {
    const Block *block = nullptr;
    BlockValues values;
    QString name;
    yaml::Map body;
};

/// The jobs of a proposal.
struct Cast {
    QList<CastJob> jobs;
    QStringList stages;
    QStringList opamJobs; ///< names of those that take a strategy
    bool isShared() const { return opamJobs.size() > 1; }
};

Result<Cast> castFor(const project::Project &project, const Strategy &strategy, const Catalogue &catalogue)
{
    Cast cast;
    const QList<Wanted> wanted = blocksFor(project, catalogue);
    for (const Wanted &one : wanted) {
        const bool isMatrix = strategy.isOnHost && one.id == "matrix"_L1; // which is one of images
        const Block *block = catalogue.block(isMatrix ? u"test"_s : one.id);
        if (!block)
            return Error{ErrorCode::NotFound, ProposeTexts::tr("There is no block “%1”.").arg(one.id)};
        if (strategy.isOnHost && !block->takesStrategy())
            continue; // it brings an image
        Result<yaml::Map> body = filledBody(*block, {&project, catalogue, one.values});
        if (!body)
            return body.error();
        if (block->takesStrategy() && !addTools(*body, *block, strategy))
            continue; // what the strategy has no way to bring is not proposed
        const QString name = jobNameOf(*block, *body);
        cast.jobs.append({block, one.values, name, *body});
        if (!cast.stages.contains(block->stage))
            cast.stages.append(block->stage);
        if (block->takesStrategy())
            cast.opamJobs.append(name);
    }
    return cast;
}

/// What the project's workflow for GitHub gives `opam install`, in front of it a blank each; of tests only where a job runs them in the same switch.
QString flagsElsewhere(const project::Project &project, const Cast &cast)
{
    const bool isTestedApart =
        std::any_of(cast.jobs.cbegin(), cast.jobs.cend(), [](const CastJob &job) { return job.block->id == "matrix"_L1; });
    QString flags;
    for (const project::Fact &fact : project.facts) {
        if (fact.kind == project::FactKind::WorkflowFlag && !(isTestedApart && fact.value == "--with-test"_L1))
            flags += u' ' + fact.value;
    }
    return flags;
}

/// The variables that the project's workflow for GitHub sets, but for those that belong to strategies, and those with several values there.
yaml::Map variablesElsewhere(const project::Project &project, const Catalogue &catalogue)
{
    QStringList owned = catalogue.ownVariables;
    for (const Strategy &strategy : catalogue.strategies) {
        for (const auto &[name, value] : strategy.variables.entries)
            owned.append(name);
    }
    for (const Extra &extra : catalogue.extras) {
        for (const auto &[name, value] : extra.variables.entries)
            owned.append(name);
    }
    QMap<QString, QStringList> values;
    for (const project::Fact &fact : project.facts) {
        const QString name = fact.value.section(u'=', 0, 0);
        if (fact.kind == project::FactKind::WorkflowVariable && !owned.contains(name) && !name.startsWith("OPAM"_L1))
            values[name].append(fact.value.section(u'=', 1));
    }
    yaml::Map variables;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it->size() == 1)
            variables.entries.append({it.key(), yaml::Value::text(it->constFirst())});
    }
    return variables;
}

/// A job before the strategy is applied. Of several that share a cache, the first stores it and the others only fetch it, but for those that
/// install tools besides.
yaml::Map bodyOf(const CastJob &job, const Cast &cast, const Strategy &strategy, const QString &image, const QString &install)
{
    yaml::Map body = job.body;
    if (!cast.isShared()) {
        if (install != plainInstall && strategy.usesOpam)
            body.entries.prepend({u"before_script"_s, yaml::Value::texts({install})});
        body.entries.prepend({u"image"_s, yaml::Value::text(image)});
        return body;
    }
    body.entries.prepend({u"extends"_s, yaml::Value::text(sharedName)});
    if (strategy.cache && !strategy.id.extras && job.name != cast.opamJobs.constFirst() && job.block->tools.isEmpty())
        body.entries.insert(1, {u"cache"_s, yaml::Map{{{u"policy"_s, yaml::Value::text(u"pull"_s)}}}});
    return body;
}

Result<Done> addJobs(yaml::Draft &draft, const Cast &cast, const project::Project &project, const Strategy &strategy, const QString &image,
                     const Catalogue &catalogue)
{
    const QString install = plainInstall + (strategy.usesOpam ? flagsElsewhere(project, cast) : QString());
    if (cast.isShared()) {
        // A first line of the strategy, by which it finds the place for the others.
        const yaml::Value lines = yaml::Value::texts({install});
        const yaml::Map shared{{{u"image"_s, yaml::Value::text(image)}, {u"before_script"_s, lines}}};
        if (const Result<Done> done = draft.insertEntry({}, sharedName, shared); !done)
            return done;
    }
    for (const CastJob &job : cast.jobs) {
        if (!job.block->takesStrategy()) {
            const Result<QString> added = addBlock({draft, {}}, *job.block, {}, &project, catalogue, job.values);
            if (!added)
                return added.error();
            continue;
        }
        if (const Result<Done> done = gitlab::addJob({draft, {}}, job.name, job.block->stage, bodyOf(job, cast, strategy, image, install));
            !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<QByteArray> propose(const project::Project &project, const Strategy &strategy, const QString &image, const Catalogue &catalogue)
{
    if (const std::optional<Error> error = unsuitable(project, strategy))
        return *error;
    QString reference = image;
    if (reference.isEmpty()) {
        const Result<QString> chosen = imageFor(project, strategy, catalogue);
        if (!chosen)
            return chosen.error();
        reference = *chosen;
    }
    const Result<Cast> cast = castFor(project, strategy, catalogue);
    if (!cast)
        return cast.error();
    Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, {}));
    if (!tree)
        return tree.error();
    yaml::Draft draft(*tree);
    if (const Result<Done> done = draft.insertEntry({}, u"stages"_s, yaml::Value::texts(cast->stages)); !done)
        return done.error();
    if (const yaml::Map variables = variablesElsewhere(project, catalogue); !variables.entries.isEmpty()) {
        if (const Result<Done> done = draft.insertEntry({}, u"variables"_s, variables); !done)
            return done.error();
    }
    if (const Result<Done> done = addJobs(draft, *cast, project, strategy, reference, catalogue); !done)
        return done.error();
    Strategy anywhere = strategy;
    anywhere.runnerTags.clear(); // all jobs ask for it, not these alone
    if (const Result<Done> done = applyStrategyToPipeline({draft, {}}, anywhere, &project, catalogue, cast->opamJobs); !done)
        return done.error();
    QStringList names;
    for (const yaml::Entry &entry : draft.tree().root().entries())
        names.append(entry.key.text());
    if (const Result<Done> done = askForRunner({draft, {}}, strategy.runnerTags, names); !done)
        return done.error();
    return draft.text();
}

} // namespace caravan::recipes
