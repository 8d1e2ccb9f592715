// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/recipes/block_fitting.h"
#include "core/recipes/cache_epoch.h"
#include "core/recipes/strategy.h"
#include "core/recipes/system_ocaml.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(AddBlockTexts);

constexpr StrategyId usualStrategy = StrategyId::LocalSwitch;

/// What the other jobs say about a new one.
struct Neighbours {
    std::optional<StrategyId> strategy; ///< that most of them have
    QString image;                      ///< of the first of these
    QStringList names;
};

Neighbours neighboursOf(const yaml::Draft &draft, const Catalogue &catalogue, const gitlab::Reading &reading)
{
    Neighbours result;
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(draft.tree(), reading);
    if (!pipeline)
        return result;
    QMap<StrategyId, int> counts;
    QMap<StrategyId, QString> images;
    for (const gitlab::Job &job : pipeline->jobs) {
        result.names.append(job.name);
        const Recognised now = recognise(job, catalogue);
        if (job.isHidden || !now.strategy || isOnItsOwn(job, now, catalogue))
            continue;
        ++counts[*now.strategy];
        if (!images.contains(*now.strategy))
            images.insert(*now.strategy, now.image);
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!result.strategy || it.value() > counts.value(*result.strategy))
            result.strategy = it.key();
    }
    if (result.strategy)
        result.image = images.value(*result.strategy);
    return result;
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString result = name;
    for (int number = 2; taken.contains(result); ++number)
        result = name + u'-' + QString::number(number);
    return result;
}

/// The list under \a key of a job's body, made if it is not there.
yaml::List &listIn(yaml::Map &body, const QString &key)
{
    for (auto &[name, value] : body.entries) {
        if (name == key)
            return std::get<yaml::List>(value);
    }
    body.entries.append({key, yaml::List{}});
    return std::get<yaml::List>(body.entries.last().second);
}

/// The strategy that a job of the block gets; null for one that brings all that it needs. Errors: NotFound.
Result<const Strategy *> strategyFor(const Block &block, const Neighbours &neighbours, const Catalogue &catalogue)
{
    if (block.switchFrom == BlockSwitch::Own)
        return static_cast<const Strategy *>(nullptr);
    const StrategyId id = block.takesStrategy() ? neighbours.strategy.value_or(usualStrategy) : block.strategy;
    if (const Strategy *strategy = catalogue.strategy(id))
        return strategy;
    return Error{ErrorCode::NotFound, AddBlockTexts::tr("There is no strategy “%1”.").arg(nameOf(id))};
}

/// Gives the caches of a new job what the block says of them.
Result<Done> finishCaches(yaml::Draft &draft, const QString &job, const Block &block)
{
    const yaml::Tree tree = draft.tree(); // nodes are of one state of the text
    const yaml::Node cache = tree.root()[job][u"cache"];
    if (!block.cachePolicy.isEmpty() && !cache)
        return Error{ErrorCode::Refused, AddBlockTexts::tr("“%1” stores a cache for the other jobs, and they have none.").arg(block.title)};
    for (qsizetype i = 0; i < (cache.isSequence() ? cache.items().size() : cache ? 1 : 0); ++i) {
        yaml::Path path{job, u"cache"_s};
        if (cache.isSequence())
            path.append(QString::number(i));
        const QString prefix = (cache.isSequence() ? cache.items().at(i) : cache)[u"key"][u"prefix"].text();
        Result<Done> done = Done{};
        if (!block.cacheKey.isEmpty() && !prefix.isEmpty())
            done = draft.set(path + yaml::Path{u"key"_s, u"prefix"_s}, yaml::Value::text(block.cacheKey + u'-' + prefix.section(u'-', 1)));
        if (done && !block.cachePolicy.isEmpty())
            done = draft.set(path + yaml::Path{u"policy"_s}, yaml::Value::text(block.cachePolicy));
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace

Result<Done> addTools(yaml::Map &body, const Block &block, const Strategy &strategy)
{
    if (block.tools.isEmpty())
        return Done{};
    if (strategy.usesOpam && strategy.id.base != StrategyId::SlimImage) {
        listIn(body, u"script"_s).items.prepend(yaml::Value::text("opam install "_L1 + block.tools.join(u' ')));
        return Done{};
    }
    QStringList packages;
    const SystemOcaml *system = SystemOcaml::of(u"debian-13"_s);
    for (const QString &tool : strategy.id.base == StrategyId::SystemPackages ? block.tools : QStringList())
        packages.append(system->packages.value(tool).name);
    if (packages.isEmpty() || packages.contains(QString())) {
        return Error{ErrorCode::Refused,
                     AddBlockTexts::tr("“%1” needs the program “%2”, and “%3” does not bring it.")
                         .arg(block.title, block.tools.constFirst(), strategy.title),
                     {},
                     0,
                     0,
                     AddBlockTexts::tr("Let a job with opam do it: give one job of the pipeline another strategy first.")};
    }
    listIn(body, u"before_script"_s).items.prepend(yaml::Value::text("apt-get install -y "_L1 + packages.join(u' ')));
    return Done{};
}

namespace {

/// What a new job is made of.
struct NewJob {
    const Block &block;
    QString name;
    QString stage;
    yaml::Map body; ///< without what a strategy brings
};

/// The text of \a edit with the new job under \a strategy; null for a job that brings all that it needs. \a image: that it begins with; empty for
/// the strategy's own choice.
Result<yaml::Draft> draftWith(const gitlab::Editing &edit, const NewJob &job, const Strategy *strategy, const QString &image,
                              const BlockSite &site)
{
    yaml::Map body = job.body;
    if (!image.isEmpty())
        body.entries.prepend({u"image"_s, yaml::Value::text(image)});
    if (const Result<Done> done = strategy ? addTools(body, job.block, *strategy) : Result<Done>(Done{}); !done)
        return done.error();
    yaml::Draft copy = edit.draft;
    if (const Result<Done> done = gitlab::addJob({copy, edit.reading}, job.name, job.stage, body); !done)
        return done.error();
    if (strategy) {
        Result<Done> done = applyStrategy({copy, edit.reading}, job.name, *strategy, site.project, site.catalogue);
        if (!done) {
            Error error = done.error(); // its place is one in a text that nobody has
            error.file.clear();
            error.line = 0;
            error.column = 0;
            return error;
        }
    }
    return copy;
}

} // namespace

Result<QString> addBlock(const gitlab::Editing &edit, const Block &block, const QString &stage, const project::Project *project,
                         const Catalogue &catalogue, const BlockValues &values)
{
    if (block.kind != BlockKind::Job)
        return Error{ErrorCode::Refused, AddBlockTexts::tr("“%1” is not a job, so it cannot be added as one.").arg(block.title)};
    const Neighbours neighbours = neighboursOf(edit.draft, catalogue, edit.reading);
    const BlockSite site{project, catalogue, values};
    const Result<yaml::Map> filled = filledBody(block, site);
    if (!filled)
        return filled.error();
    NewJob job{block, {}, stage.isEmpty() ? block.stage : stage, *filled};
    const QString wanted = jobNameOf(block, job.body);
    job.name = freeName(wanted, neighbours.names);
    // A job with another name needs the keyword.
    if (wanted == "pages"_L1 && job.name != wanted)
        job.body.entries.append({u"pages"_s, yaml::Verbatim{u"true"_s}});

    const Result<const Strategy *> strategy = strategyFor(block, neighbours, catalogue);
    if (!strategy)
        return strategy.error();
    Result<yaml::Draft> added = draftWith(edit, job, *strategy, block.takesStrategy() ? neighbours.image : QString(), site);
    // What most others do may be nothing for this one: to run a program that is built already, for example.
    const Strategy *usual = catalogue.strategy(usualStrategy);
    yaml::Map tried = job.body;
    if (!added && added.error().code == ErrorCode::Refused && block.takesStrategy() && usual && addTools(tried, block, **strategy)) {
        if (Result<yaml::Draft> other = draftWith(edit, job, usual, {}, site))
            added = std::move(other);
    }
    if (!added)
        return added.error();
    if (const Result<Done> done = finishCaches(*added, job.name, block); !done)
        return done.error();
    if (const Result<Done> done = settleEpoch({*added, edit.reading}, edit.draft.tree()); !done)
        return done.error();
    edit.draft = std::move(*added);
    return job.name;
}

} // namespace caravan::recipes
