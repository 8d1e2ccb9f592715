// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/project/inputs.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/strategy.h"

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ProposeTexts);

/// Blocks of a first pipeline.
QStringList blocksFor(const project::Project &project)
{
    QStringList ids{u"build"_s, u"test"_s};
    if (project.hasOcamlformat)
        ids.append(u"fmt"_s);
    return ids;
}

std::optional<Error> unsuitable(const project::Project &project)
{
    if (!project::inputsOf(project).opamFiles.isEmpty())
        return std::nullopt;
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

/// The image that the project asks for: with the newest OCaml that it takes, and what the strategy needs in it.
Result<QString> imageFor(const project::Project &project, const Strategy &strategy, const Catalogue &catalogue)
{
    const QString series = seriesFor(&project, strategy, catalogue);
    const ImageFacts *facts = series.isEmpty()
        ? nullptr
        : offeredImage(catalogue, catalogue.preferredDistribution, strategy.imageKind == ImageKind::Opam ? QString() : series);
    if (!facts)
        return Error{ErrorCode::Refused,
                     ProposeTexts::tr("No release of OCaml that Caravan knows satisfies “%1”.").arg(project.ocamlConstraint)};
    return facts->reference;
}

/// The hidden job that has the lines of a strategy for several jobs.
constexpr auto sharedName = ".ocaml"_L1;

/// The jobs of a proposal.
struct Cast {
    QList<const Block *> blocks;
    QStringList stages;
    QStringList opamJobs; ///< names of those that take a strategy
    bool isShared() const { return opamJobs.size() > 1; }
};

Result<Cast> castFor(const project::Project &project, const Catalogue &catalogue)
{
    Cast cast;
    const QStringList ids = blocksFor(project);
    for (const QString &id : ids) {
        const Block *block = catalogue.block(id);
        if (!block)
            return Error{ErrorCode::NotFound, ProposeTexts::tr("There is no block “%1”.").arg(id)};
        cast.blocks.append(block);
        if (!cast.stages.contains(block->stage))
            cast.stages.append(block->stage);
        if (block->takesStrategy)
            cast.opamJobs.append(id);
    }
    return cast;
}

/// A job before the strategy is applied. Of several that share a cache, the first stores it and the others only fetch it.
yaml::Map bodyOf(const Block &block, const Cast &cast, const Strategy &strategy, const QString &image)
{
    yaml::Map body = block.body;
    if (!cast.isShared()) {
        body.entries.prepend({u"image"_s, yaml::Value::text(image)});
        return body;
    }
    body.entries.prepend({u"extends"_s, yaml::Value::text(sharedName)});
    if (strategy.cache && !strategy.id.extras && block.id != cast.opamJobs.constFirst())
        body.entries.insert(1, {u"cache"_s, yaml::Map{{{u"policy"_s, yaml::Value::text(u"pull"_s)}}}});
    return body;
}

Result<Done> addJobs(yaml::Draft &draft, const Cast &cast, const project::Project &project, const Strategy &strategy, const QString &image,
                     const Catalogue &catalogue)
{
    if (cast.isShared()) {
        // A first line of the strategy, by which it finds the place for the others.
        const yaml::Value lines = yaml::Value::texts({u"opam install . --deps-only"_s});
        const yaml::Map shared{{{u"image"_s, yaml::Value::text(image)}, {u"before_script"_s, lines}}};
        if (const Result<Done> done = draft.insertEntry({}, sharedName, shared); !done)
            return done;
    }
    for (const Block *block : cast.blocks) {
        if (!block->takesStrategy) {
            const Result<QString> added = addBlock({draft, {}}, *block, {}, &project, catalogue);
            if (!added)
                return added.error();
            continue;
        }
        if (const Result<Done> done = gitlab::addJob({draft, {}}, block->id, block->stage, bodyOf(*block, cast, strategy, image)); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<QByteArray> propose(const project::Project &project, const Strategy &strategy, const QString &image, const Catalogue &catalogue)
{
    if (const std::optional<Error> error = unsuitable(project))
        return *error;
    QString reference = image;
    if (reference.isEmpty()) {
        const Result<QString> chosen = imageFor(project, strategy, catalogue);
        if (!chosen)
            return chosen.error();
        reference = *chosen;
    }
    const Result<Cast> cast = castFor(project, catalogue);
    if (!cast)
        return cast.error();
    Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, {}));
    if (!tree)
        return tree.error();
    yaml::Draft draft(*tree);
    if (const Result<Done> done = draft.insertEntry({}, u"stages"_s, yaml::Value::texts(cast->stages)); !done)
        return done.error();
    if (const Result<Done> done = addJobs(draft, *cast, project, strategy, reference, catalogue); !done)
        return done.error();
    if (const Result<Done> done = applyStrategyToPipeline({draft, {}}, strategy, &project, catalogue, cast->opamJobs); !done)
        return done.error();
    return draft.text();
}

} // namespace caravan::recipes
