// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/recipes/fitting.h"
#include "core/recipes/strategy.h"
#include "core/recipes/system_ocaml.h"

#include <QMap>

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
        const Block *block = catalogue.block(now.block);
        if (job.isHidden || !now.strategy || (block && !block->takesStrategy))
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

/// The body of a block that brings its own switch: its placeholders say the same as those of a strategy.
Result<yaml::Map> filledBody(const Block &block, const project::Project *project, const Catalogue &catalogue)
{
    Strategy own;
    own.imageKind = ImageKind::Opam;
    Result<Fitting> fitting = fittingFor(gitlab::Job(), {own, project, catalogue, {}, CompilerFrom::Job});
    if (!fitting)
        return fitting.error();
    if (fitting->texts.value(u"ocamlformat"_s).isEmpty()) {
        // Without a version in .ocamlformat, the newest is installed.
        yaml::Map body = block.body;
        for (auto &[key, value] : body.entries) {
            auto *list = std::get_if<yaml::List>(&value);
            for (qsizetype i = 0; list && i < list->items.size(); ++i) {
                if (auto *text = std::get_if<yaml::Text>(&list->items[i]))
                    text->string.replace(".{ocamlformat}"_L1, ""_L1);
            }
        }
        return std::get<yaml::Map>(fitting->fill(yaml::Value(body)));
    }
    return std::get<yaml::Map>(fitting->fill(yaml::Value(block.body)));
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

/// Lets a job install the tools of its block as the strategy installs everything. Errors: Refused where that has no way to.
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

} // namespace

Result<QString> addBlock(const gitlab::Editing &edit, const Block &block, const QString &stage, const project::Project *project,
                         const Catalogue &catalogue)
{
    if (block.kind != BlockKind::Job)
        return Error{ErrorCode::Refused, AddBlockTexts::tr("“%1” is not a job, so it cannot be added as one.").arg(block.title)};
    const Neighbours neighbours = neighboursOf(edit.draft, catalogue, edit.reading);
    const QString name = freeName(block.id, neighbours.names);
    yaml::Map body = block.body;
    if (!block.takesStrategy) {
        Result<yaml::Map> filled = filledBody(block, project, catalogue);
        if (!filled)
            return filled.error();
        body = *filled;
    } else if (!neighbours.image.isEmpty()) {
        body.entries.prepend({u"image"_s, yaml::Value::text(neighbours.image)});
    }
    // GitLab makes a website of a job named `pages`; one with another name needs the keyword.
    if (block.id == "pages"_L1 && name != block.id)
        body.entries.append({u"pages"_s, yaml::Verbatim{u"true"_s}});

    const Strategy *strategy = block.takesStrategy ? catalogue.strategy(neighbours.strategy.value_or(usualStrategy)) : nullptr;
    if (block.takesStrategy && !strategy) {
        return Error{ErrorCode::NotFound,
                     AddBlockTexts::tr("There is no strategy “%1”.").arg(nameOf(neighbours.strategy.value_or(usualStrategy)))};
    }
    if (const Result<Done> done = strategy ? addTools(body, block, *strategy) : Result<Done>(Done{}); !done)
        return done.error();

    yaml::Draft copy = edit.draft;
    if (const Result<Done> done = gitlab::addJob({copy, edit.reading}, name, stage.isEmpty() ? block.stage : stage, body); !done)
        return done.error();
    if (strategy) {
        if (const Result<Done> done = applyStrategy({copy, edit.reading}, name, *strategy, project, catalogue); !done)
            return done.error();
    }
    edit.draft = std::move(copy);
    return name;
}

} // namespace caravan::recipes
