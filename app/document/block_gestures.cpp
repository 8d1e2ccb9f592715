// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/block_gestures.h"

#include "app/document/document.h"
#include "app/document/value_gestures.h"
#include "core/base/texts.h"
#include "core/compare/proposal.h"
#include "core/gitlab/edit/job_gestures.h"
#include "core/recipes/change_image.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/image_card.h"
#include "core/recipes/key_block.h"

#include <algorithm>

namespace caravan {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(BlockGesturesTexts);

Error refused(const QString &message, const QString &hint) { return {ErrorCode::Refused, message, {}, 0, 0, hint}; }

Error unknownBlock(const QString &id) { return {ErrorCode::NotFound, BlockGesturesTexts::tr("There is no block “%1”.").arg(id)}; }

std::optional<Error> jobIsMissing(const Document &document, const BlockTarget &target, const QString &message, const QString &hint)
{
    if (target.job.isEmpty())
        return refused(message, hint);
    if (!document.derived().pipeline.job(target.job))
        return Error{ErrorCode::NotFound, BlockGesturesTexts::tr("There is no job “%1”.").arg(target.job)};
    return std::nullopt;
}

std::optional<Error> strategyObstacle(const Document &document, const BlockTarget &target)
{
    if (auto error = jobIsMissing(document, target, BlockGesturesTexts::tr("A cache strategy belongs to a job."),
                                  BlockGesturesTexts::tr("Select a job, or drop it on a job card.")))
        return error;
    if (!document.derived().recognised.value(target.job).usesOpam)
        return refused(BlockGesturesTexts::tr("The job “%1” uses no opam, so it needs no switch.").arg(target.job),
                       BlockGesturesTexts::tr("Drop it on a job that builds or tests OCaml code."));
    return std::nullopt;
}

/// The cache of \a job that gets the key of a block; -1 for none.
int cacheForKey(const Document &document, const QString &job)
{
    const gitlab::Job *found = document.derived().pipeline.job(job);
    return found ? recipes::cacheForKey(*found, document.knowledge().catalogue) : -1;
}

Result<yaml::Path> keyPath(const Document &document, const QString &job)
{
    gitlab::Sources sources(document.derived().tree, document.reading());
    return recipes::keyPath(sources, {job, cacheForKey(document, job)});
}

/// What gives the key of a block to the cache of \a job. \a document and \a block must live as long.
PlacedGesture keyGesture(const Document &document, const recipes::KeyBlock &block, const QString &job)
{
    return [&document, &block, id = gitlab::CacheId{job, cacheForKey(document, job)}](const gitlab::Editing &edit, gitlab::At at) {
        return recipes::useKey(edit, id, block, document.project(), at);
    };
}

std::optional<Error> keyObstacle(const Document &document, const recipes::KeyBlock &block, const BlockTarget &target)
{
    if (auto error = jobIsMissing(document, target, BlockGesturesTexts::tr("A cache key belongs to a job."),
                                  BlockGesturesTexts::tr("Select a job, or drop it on a job card.")))
        return error;
    if (document.derived().pipeline.job(target.job)->caches.isEmpty())
        return refused(BlockGesturesTexts::tr("The job “%1” has no cache, so there is no key to change.").arg(target.job),
                       BlockGesturesTexts::tr("Give it a cache strategy or a cache first."));
    const Result<yaml::Path> path = keyPath(document, target.job);
    return path ? obstacleToValue(document, *path, keyGesture(document, block, target.job)) : std::optional(path.error());
}

Result<Done> useKeyBlock(Document &document, const recipes::KeyBlock &block, const QString &job)
{
    const Result<yaml::Path> path = keyPath(document, job);
    if (!path)
        return path.error();
    return changeValue(document, BlockGesturesTexts::tr("“%1” for %2").arg(block.title, job), *path, keyGesture(document, block, job));
}

QString stageOf(const Document &document, const BlockTarget &target)
{
    if (!target.stage.isEmpty())
        return target.stage;
    const gitlab::Job *job = document.derived().pipeline.job(target.job);
    return job && !job->isHidden ? job->stage.value : QString();
}

/// Adds the job of a block; gives its name.
Result<QString> addJob(const gitlab::Editing &edit, const Document &document, const recipes::Block &block, const BlockTarget &target)
{
    const recipes::Catalogue &catalogue = document.knowledge().catalogue;
    const QString stage = stageOf(document, target);
    Result<QString> added =
        recipes::addBlock(edit, recipes::blockOn(block, document.outlook().runner(), catalogue), stage, document.project(), catalogue);
    if (!added || target.before.isEmpty())
        return added;
    const Result<Done> done = gitlab::placeJobs(edit, {*added}, stage, target.before);
    return done ? added : Result<QString>(done.error());
}

/// Where the name of a job's image is written, or would be.
yaml::Path imagePath(const Document &document, const QString &job)
{
    return document.syntaxError() ? yaml::Path{job, u"image"_s} : recipes::imagePath(document.derived().tree, job, document.reading());
}

/// What gives \a job an image. \a document must live as long.
PlacedGesture imageGesture(const Document &document, const QString &job, const QString &reference)
{
    return [site = recipes::ImageSite{document.project(), document.knowledge().catalogue}, job,
            reference](const gitlab::Editing &edit, gitlab::At at) { return recipes::changeImage(edit, job, reference, at, site); };
}

/// Why the job of a block cannot be added: it is tried.
std::optional<Error> jobObstacle(const Document &document, const recipes::Block &block, const BlockTarget &target)
{
    yaml::Draft draft(document.derived().tree);
    const Result<QString> added = addJob({draft, document.reading()}, document, block, target);
    return added ? std::nullopt : std::optional(added.error());
}

std::optional<Error> blockObstacle(const Document &document, const recipes::Block &block, const BlockTarget &target)
{
    switch (block.kind) {
    case recipes::BlockKind::Stage:
        return std::nullopt;
    case recipes::BlockKind::Job:
        return jobObstacle(document, block, target);
    case recipes::BlockKind::Image:
        if (auto error = jobIsMissing(document, target, BlockGesturesTexts::tr("An image belongs to a job."),
                                      BlockGesturesTexts::tr("Select a job, or drop it on a job card.")))
            return error;
        return obstacleToValue(document, imagePath(document, target.job), imageGesture(document, target.job, block.image));
    case recipes::BlockKind::Strategy:
        return strategyObstacle(document, target);
    }
    return std::nullopt;
}

Result<Done> addJobBlock(Document &document, const recipes::Block &block, const BlockTarget &target)
{
    QString name;
    const Result<Done> done =
        document.edit(BlockGesturesTexts::tr("Add job %1").arg(block.title), [&](const gitlab::Editing &edit) -> Result<Done> {
            const Result<QString> added = addJob(edit, document, block, target);
            if (!added)
                return added.error();
            name = *added;
            return Done{};
        });
    if (done)
        document.selectJob(name);
    return done;
}

/// The strategy that \a job gets where somebody picks one of the catalogue's.
recipes::StrategyId pickedFor(const Document &document, const recipes::Strategy &strategy, const QString &job)
{
    return pickedStrategy(strategy, document.derived().recognised.value(job).strategy, document.knowledge().catalogue);
}

/// Applies a strategy that the catalogue has to one job.
Result<Done> applyStrategy(const gitlab::Editing &edit, const Document &document, recipes::StrategyId strategy, const QString &job)
{
    const recipes::Catalogue &catalogue = document.knowledge().catalogue;
    const recipes::Strategy *found = catalogue.strategy(strategy);
    if (!found)
        return unknownBlock(recipes::nameOf(strategy));
    return recipes::applyStrategy(edit, job, recipes::strategyOn(*found, document.outlook().runner(), catalogue), document.project(),
                                  catalogue);
}

QString freeStageName(const gitlab::Pipeline &pipeline)
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(pipeline.stages.cbegin(), pipeline.stages.cend(),
                           [&](const gitlab::Field<QString> &stage) { return stage.value == name; });
    };
    const QString base = u"stage"_s;
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1-%2"_s.arg(base, QString::number(number));
    return name;
}

} // namespace

std::optional<Error> obstacleTo(const Document &document, const QString &id, const BlockTarget &target)
{
    if (document.syntaxError())
        return document.syntaxError();
    const recipes::Catalogue &catalogue = document.knowledge().catalogue;
    if (const recipes::Strategy *strategy = catalogue.strategy(id)) {
        if (auto error = strategyObstacle(document, target))
            return error;
        yaml::Draft draft(document.derived().tree);
        const Result<Done> done =
            applyStrategy({draft, document.reading()}, document, pickedFor(document, *strategy, target.job), target.job);
        return done ? std::nullopt : std::optional(done.error());
    }
    if (const recipes::KeyBlock *key = recipes::keyBlock(id))
        return keyObstacle(document, *key, target);
    if (const auto block = recipes::blockNamed(catalogue, id))
        return blockObstacle(document, *block, target);
    return unknownBlock(id);
}

bool asksWhereToUse(const Document &document, const QString &id, const QString &job)
{
    if (recipes::keyBlock(id)) {
        const Result<yaml::Path> path = keyPath(document, job);
        return path && asksWhere(document, *path);
    }
    const auto block = recipes::blockNamed(document.knowledge().catalogue, id);
    return block && block->kind == recipes::BlockKind::Image && !job.isEmpty() && asksWhere(document, imagePath(document, job));
}

QString sentenceOfKey(const Document &document, const QString &id, const QString &job)
{
    const recipes::KeyBlock *block = recipes::keyBlock(id);
    const gitlab::Job *found = document.derived().pipeline.job(job);
    const int cache = cacheForKey(document, job);
    if (!block || !found || cache < 0)
        return {};
    const QString paths = found->caches.at(cache).value.paths.join(u", "_s);
    return paths.isEmpty() ? BlockGesturesTexts::tr("use “%1” for the cache of %2").arg(block->title, job)
                           : BlockGesturesTexts::tr("use “%1” for the cache of %2 that keeps %3").arg(block->title, job, paths);
}

Result<Done> useBlock(Document &document, const QString &id, const BlockTarget &target)
{
    if (auto error = obstacleTo(document, id, target))
        return *error;
    const recipes::Catalogue &catalogue = document.knowledge().catalogue;
    if (const recipes::Strategy *strategy = catalogue.strategy(id))
        return useStrategy(document, pickedFor(document, *strategy, target.job), target.job);
    if (const recipes::KeyBlock *key = recipes::keyBlock(id))
        return useKeyBlock(document, *key, target.job);
    const recipes::Block block = *recipes::blockNamed(catalogue, id);
    switch (block.kind) {
    case recipes::BlockKind::Stage: {
        const Result<QString> added = addNewStage(document, stageOf(document, target));
        return added ? Result<Done>(Done{}) : Result<Done>(added.error());
    }
    case recipes::BlockKind::Job:
        return addJobBlock(document, block, target);
    case recipes::BlockKind::Image:
        return setImage(document, target.job, block.image);
    case recipes::BlockKind::Strategy:
        break; // is one of the catalogue's, above
    }
    return unknownBlock(id);
}

Result<Done> useBlockOnSelected(Document &document, const QString &id)
{
    const recipes::Catalogue &catalogue = document.knowledge().catalogue;
    const QStringList &jobs = document.selectedJobs();
    if (jobs.size() > 1 && !document.syntaxError()) {
        if (const recipes::Strategy *strategy = catalogue.strategy(id))
            return useStrategy(document, pickedFor(document, *strategy, document.selectedJob()), jobs);
        if (const auto block = recipes::blockNamed(catalogue, id); block && block->kind == recipes::BlockKind::Image)
            return setImages(document, jobs, block->image);
    }
    return useBlock(document, id, {{}, document.selectedJob()});
}

Result<QString> addNewStage(Document &document, const QString &behind)
{
    const gitlab::Pipeline &pipeline = document.derived().pipeline;
    const QString name = freeStageName(pipeline);
    QString before;
    for (qsizetype i = 0; i + 1 < pipeline.stages.size(); ++i) {
        if (pipeline.stages.at(i).value == behind)
            before = pipeline.stages.at(i + 1).value;
    }
    const Result<Done> done = document.edit(BlockGesturesTexts::tr("Add stage %1").arg(name), [&](const gitlab::Editing &edit) {
        return gitlab::addStage(edit, name, before, gitlab::At::Here);
    });
    if (!done)
        return done.error();
    return name;
}

Result<Done> setImage(Document &document, const QString &job, const QString &reference)
{
    return changeValue(document, BlockGesturesTexts::tr("Set the image of %1").arg(job), imagePath(document, job),
                       imageGesture(document, job, reference));
}

Result<Done> setImages(Document &document, const QStringList &jobs, const QString &reference)
{
    if (jobs.size() == 1)
        return setImage(document, jobs.constFirst(), reference);
    const recipes::ImageSite site{document.project(), document.knowledge().catalogue};
    return document.edit(BlockGesturesTexts::tr("Set the image of %1").arg(jobs.join(u", "_s)),
                         [&](const gitlab::Editing &edit) -> Result<Done> {
                             for (const QString &job : jobs) {
                                 const Result<Done> done = recipes::changeImage(edit, job, reference, gitlab::At::Here, site);
                                 if (!done)
                                     return done;
                             }
                             return Done{};
                         });
}

Result<Done> removeImage(Document &document, const QString &job)
{
    const yaml::Path path{job, u"image"_s};
    return changeValue(document, BlockGesturesTexts::tr("Remove the image of %1").arg(job), path,
                       [&](const gitlab::Editing &edit, gitlab::At at) { return gitlab::unsetKey(edit, path, at); });
}

recipes::StrategyId pickedStrategy(const recipes::Strategy &strategy, std::optional<recipes::StrategyId> now,
                                   const recipes::Catalogue &catalogue)
{
    const auto isListed = [&](recipes::StrategyId id) {
        return std::any_of(catalogue.strategies.cbegin(), catalogue.strategies.cend(),
                           [id](const recipes::Strategy &one) { return one.id == id; });
    };
    recipes::StrategyId id = strategy.id;
    for (const recipes::StrategyExtra extra : strategy.extras)
        id = id.with(extra, id.extras.testFlag(extra) || (now && !isListed(*now) && now->extras.testFlag(extra)));
    return id;
}

Result<Done> useStrategy(Document &document, recipes::StrategyId strategy, const QString &job)
{
    const recipes::Catalogue &catalogue = document.knowledge().catalogue;
    const recipes::Strategy *found = catalogue.strategy(strategy);
    if (!found)
        return unknownBlock(recipes::nameOf(strategy));
    if (auto error = strategyObstacle(document, {{}, job}))
        return *error;
    return document.edit(BlockGesturesTexts::tr("Use “%1” for %2").arg(found->title, job),
                         [&](const gitlab::Editing &edit) { return applyStrategy(edit, document, strategy, job); });
}

Result<Done> useStrategy(Document &document, recipes::StrategyId strategy, const QStringList &jobs)
{
    QStringList possible;
    std::optional<Error> obstacle;
    for (const QString &job : jobs) {
        if (std::optional<Error> error = strategyObstacle(document, {{}, job}))
            obstacle = std::move(error);
        else
            possible.append(job);
    }
    if (possible.size() == 1)
        return useStrategy(document, strategy, possible.constFirst());
    const recipes::Catalogue &catalogue = document.knowledge().catalogue;
    const recipes::Strategy *found = catalogue.strategy(strategy);
    if (!found)
        return unknownBlock(recipes::nameOf(strategy));
    if (possible.isEmpty())
        return obstacle ? Result<Done>(*obstacle) : Result<Done>(Done{});
    return document.edit(BlockGesturesTexts::tr("Use “%1” for %2").arg(found->title, possible.join(u", "_s)),
                         [&](const gitlab::Editing &edit) -> Result<Done> {
                             const recipes::Strategy here = recipes::strategyOn(*found, document.outlook().runner(), catalogue);
                             for (const QString &job : std::as_const(possible)) {
                                 const Result<Done> done = recipes::applyStrategy(edit, job, here, document.project(), catalogue);
                                 if (!done)
                                     return done;
                             }
                             return Done{};
                         });
}

Result<Done> proposePipeline(Document &document)
{
    if (!document.project())
        return refused(BlockGesturesTexts::tr("No project is open."), BlockGesturesTexts::tr("Open a folder first."));
    const Result<compare::Proposal> proposed = compare::propose(*document.project(), document.knowledge(), document.outlook().runner());
    if (!proposed)
        return proposed.error();
    document.change(BlockGesturesTexts::tr("Propose a pipeline"), difference(document.text(), proposed->text));
    return Done{};
}

} // namespace caravan
