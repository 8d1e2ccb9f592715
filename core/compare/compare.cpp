// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"

#include "core/base/in_parallel.h"
#include "core/base/texts.h"
#include "core/compare/verdict.h"
#include "core/estimate/plan.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/run/faults.h"
#include "core/gitlab/run/listing.h"
#include "core/gitlab/values/included_trees.h"
#include "core/gitlab/values/reading.h"
#include "core/recipes/change_image.h"
#include "core/recipes/host_fit.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/strategy_jobs.h"

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CompareTexts);

/// Why \a runner cannot run the pipeline; empty when it can.
QString obstacleOn(const estimate::Runner &runner, const gitlab::Pipeline &pipeline, const recipes::Strategy &strategy)
{
    if (const QString reason = recipes::obstacleOn(runner, strategy); !reason.isEmpty())
        return reason;
    for (const gitlab::Job *job : pipeline.runnableJobs()) {
        for (const QString &service : job->services) {
            if (service.contains(u"dind"_s) && !runner.isPrivileged) {
                return CompareTexts::tr("Job “%1” needs docker-in-docker, which works on privileged runners alone; “%2” is not one.")
                    .arg(job->name, runner.title);
            }
        }
    }
    return {};
}

/// What a job must have to build images and to keep them, or of packages on the runner's machine, where nobody knows whether the runner and the
/// server have it; empty for nothing. Of no server, nothing is doubted.
QString doubtOn(const Inputs &inputs, const recipes::Strategy &strategy)
{
    const auto host = inputs.project ? inputs.project->server() : std::nullopt;
    const QList<recipes::HostNeed> needs = recipes::needsAt(strategy, host ? &*host : nullptr, inputs.runner);
    for (const recipes::HostNeed &need : needs) {
        const bool isDoubted = need.name == "image-builder"_L1 || need.name == "packages-on-host"_L1 || (need.name == "registry"_L1 && host);
        if (isDoubted && need.availability >= recipes::Availability::Unknown)
            return need.sentence;
    }
    return {};
}

void ruleOut(Column &column, const QString &obstacle)
{
    column.isPossible = false;
    column.obstacle = obstacle;
}

Column emptyColumn(const recipes::Strategy &strategy, const QByteArray &text)
{
    Column column;
    column.strategy = strategy.id;
    column.title = strategy.title;
    column.summary = strategy.summary;
    column.risks = strategy.risks;
    column.needs = strategy.needs;
    column.text = text;
    return column;
}

/// The strategies that were asked for; else those that are shown, and the one \a inUse.
QList<const recipes::Strategy *> wanted(const Inputs &inputs, const std::optional<recipes::StrategyId> &inUse)
{
    const recipes::Catalogue &catalogue = inputs.knowledge.catalogue;
    QList<const recipes::Strategy *> strategies;
    for (const QList<recipes::Strategy> &offered : {std::cref(catalogue.strategies), std::cref(catalogue.combinations)}) {
        const bool isShown = &offered == &catalogue.strategies;
        for (const recipes::Strategy &strategy : offered) {
            if (inputs.strategies.isEmpty() ? isShown || strategy.id == inUse : inputs.strategies.contains(strategy.id))
                strategies.append(&strategy);
        }
    }
    return strategies;
}

/// Of warm runs everything is shown, of others how long they take.
estimate::Detail detailOf(estimate::Scenario scenario)
{
    return scenario == estimate::Scenario::Warm ? estimate::Detail::Whole : estimate::Detail::Times;
}

/// Estimates all scenarios of what was \a read. \a edited: as columnOf() has it.
void fill(Column &column, const Inputs &inputs, const recipes::Strategy &strategy,
          const Result<std::shared_ptr<const gitlab::Pipeline>> &read, estimate::Memory &memory, const QStringList *edited = nullptr)
{
    if (!read) {
        ruleOut(column, read.error().message);
        return;
    }
    const gitlab::Pipeline &pipeline = **read;
    const QStringList none; // scenarios are of one pipeline
    for (const estimate::Scenario scenario : estimate::allScenarios) {
        column.estimates.append(estimate::estimate({.pipeline = pipeline,
                                                    .project = inputs.project,
                                                    .catalogue = inputs.knowledge.catalogue,
                                                    .facts = inputs.knowledge.facts,
                                                    .runner = inputs.runner,
                                                    .scenario = scenario,
                                                    .memory = &memory,
                                                    .edited = column.estimates.isEmpty() ? edited : &none,
                                                    .event = inputs.reading->event,
                                                    .isEventChosen = inputs.isEventChosen,
                                                    .files = inputs.reading->files,
                                                    .detail = detailOf(scenario)}));
        const QStringList refusals = column.estimates.size() == 1 ? column.estimates.constFirst().refusals : none;
        if (!refusals.isEmpty()) {
            ruleOut(column, refusals.constFirst());
            column.estimates.clear();
            return;
        }
    }
    column.doubt = doubtOn(inputs, strategy);
    const estimate::Estimate &warm = column.of(estimate::Scenario::Warm);
    column.cacheBytes = warm.cacheBytes;
    column.imageBytes = warm.imageBytes;
    if (const QString obstacle = obstacleOn(inputs.runner, pipeline, strategy); !obstacle.isEmpty())
        ruleOut(column, obstacle);
}

/// Writes \a strategy into the pipeline of \a inputs that \a edit is of, in \a image if that is not empty. Gives the images that the jobs have then,
/// where one was asked for.
Result<QStringList> writeUnder(const Inputs &inputs, const gitlab::Editing &edit, const recipes::Strategy &strategy, const QString &image)
{
    const recipes::Catalogue &catalogue = inputs.knowledge.catalogue;
    if (image.isEmpty()) {
        const Result<Done> done = recipes::applyStrategyToPipeline(edit, strategy, inputs.project, catalogue, {});
        return done ? Result<QStringList>(QStringList()) : done.error();
    }
    const auto given = recipes::giveImage(edit, {image, {}, &strategy}, {inputs.project, catalogue});
    return given ? Result<QStringList>(given->images) : given.error();
}

/// Whether the pipeline follows \a strategy to the letter already, but for tags by which its jobs would ask for the runner.
bool isUnchanged(const Inputs &inputs, recipes::Strategy strategy, const Column &column, gitlab::PipelineReadings &readings)
{
    if (strategy.runnerTags.isEmpty() || column.text == inputs.tree.text())
        return column.text == inputs.tree.text();
    strategy.runnerTags.clear();
    yaml::Draft draft(inputs.tree);
    return writeUnder(inputs, {draft, *inputs.reading, false, &readings}, strategy, column.image) && draft.text() == inputs.tree.text();
}

/// The pipeline of \a inputs under \a strategy, in \a image if that is not empty.
Column columnIn(const QString &image, const Inputs &inputs, const recipes::Strategy &strategy, gitlab::PipelineReadings &readings,
                estimate::Memory &memory)
{
    yaml::Draft draft(inputs.tree);
    const Result<QStringList> applied = writeUnder(inputs, {draft, *inputs.reading, false, &readings}, strategy, image);
    Column column = emptyColumn(strategy, applied ? draft.text() : inputs.tree.text());
    if (applied)
        fill(column, inputs, strategy, readings.of(draft.tree()), memory);
    if (!applied)
        ruleOut(column, applied.error().message);
    if (!image.isEmpty()) {
        column.image = image;
        column.title =
            CompareTexts::tr("%1 in %2", "a strategy, and an image").arg(strategy.title, applied ? applied->join(u", "_s) : image);
    }
    return column;
}

/// The pipeline of \a inputs as it is, which mostly follows \a strategy.
Column columnOfNow(const Inputs &inputs, const std::optional<recipes::StrategyId> &strategy, gitlab::PipelineReadings &readings,
                   estimate::Memory &memory)
{
    recipes::Strategy asItIs; // needs and risks nothing
    asItIs.id = strategy.value_or(asItIs.id);
    asItIs.title = titleOfNow();
    Column column = emptyColumn(asItIs, inputs.tree.text());
    column.isNow = column.isInUse = true;
    fill(column, inputs, asItIs, readings.of(inputs.tree), memory);
    return column;
}

/// Works out columns on one thread, each with what it remembers of those before it.
class ColumnWorker
{
public:
    /// \a files: those of the reading, for several threads. \a readings: of the text that all columns begin with.
    ColumnWorker(const Inputs &inputs, const gitlab::Files &files, const std::optional<recipes::StrategyId> &inUse,
                 const gitlab::PipelineReadings &readings) :
        m_reading(*inputs.reading),
        m_inputs(inputs), m_inUse(inUse), m_readings(m_reading, readings)
    {
        m_reading.files = files;
        m_reading.trees = std::make_shared<gitlab::IncludedTrees>();
        m_inputs.reading = &m_reading;
    }

    Column now() { return columnOfNow(m_inputs, m_inUse, m_readings, m_memory); }

    Column column(const recipes::Strategy &strategy, const QString &image)
    {
        const recipes::Strategy here = recipes::strategyOn(strategy, m_inputs.runner, m_inputs.knowledge.catalogue);
        Column column = columnIn(image, m_inputs, here, m_readings, m_memory);
        column.isInUse = column.strategy == m_inUse && isUnchanged(m_inputs, here, column, m_readings);
        return column;
    }

private:
    gitlab::Reading m_reading;
    Inputs m_inputs;
    std::optional<recipes::StrategyId> m_inUse;
    gitlab::PipelineReadings m_readings;
    estimate::Memory m_memory;
};

} // namespace

QString titleOfNow() { return CompareTexts::tr("The pipeline as it is"); }

std::optional<recipes::StrategyId> strategyInUse(const gitlab::Pipeline &pipeline, const recipes::Catalogue &catalogue)
{
    QMap<recipes::StrategyId, int> counts;
    std::optional<recipes::StrategyId> most;
    for (const gitlab::Job *job : pipeline.runnableJobs()) {
        const std::optional<recipes::StrategyId> strategy = recipes::recognise(*job, catalogue).strategy;
        if (strategy && ++counts[*strategy] > (most ? counts.value(*most) : 0))
            most = strategy;
    }
    return most;
}

std::optional<NoPipelineMade> whyNoPipelineIsMade(const gitlab::Pipeline &pipeline, const Inputs &inputs)
{
    const gitlab::Listing listing = gitlab::listJobs(pipeline, Source(), inputs.reading->event, inputs.reading->files);
    const QStringList refusals = estimate::refusalsOf(listing);
    if (refusals.isEmpty() || (listing.jobs.isEmpty() && listing.problems.isEmpty()))
        return std::nullopt;
    const bool isOfFile = !gitlab::faultsOf(pipeline).isEmpty();
    return NoPipelineMade{refusals.constFirst(),
                          isOfFile ? CompareTexts::tr("caravan-cli lint shows what GitLab refuses, and how it can be mended.") : QString()};
}

std::optional<Error> whyNothingIsCompared(const gitlab::Pipeline &pipeline, const Inputs &inputs)
{
    const std::optional<NoPipelineMade> none = whyNoPipelineIsMade(pipeline, inputs);
    if (!none)
        return std::nullopt;
    return Error{ErrorCode::Refused,
                 CompareTexts::tr("There is nothing to compare for %1. %2").arg(gitlab::eventTitle(inputs.reading->event), none->because),
                 {},
                 0,
                 0,
                 none->hint.isEmpty() ? CompareTexts::tr("Choose another event.") : none->hint};
}

const Column *Comparison::bestColumn() const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const Column &column) { return isBest(column); });
    return found != columns.cend() ? &*found : nullptr;
}

QString Column::id() const
{
    if (isNow)
        return u"as-it-is"_s;
    return image.isEmpty() ? recipes::nameOf(strategy) : recipes::nameOf(strategy) + u'@' + image;
}

const estimate::Estimate &Column::of(estimate::Scenario scenario) const
{
    static const estimate::Estimate none;
    for (const estimate::Estimate &estimate : estimates) {
        if (estimate.scenario == scenario)
            return estimate;
    }
    return none;
}

QString Column::failure() const
{
    for (const estimate::Estimate &estimate : estimates) {
        if (const estimate::JobEstimate *job = estimate.failingJob())
            return job->failure;
    }
    return {};
}

Column columnFor(const Inputs &inputs, const recipes::Strategy &strategy, const QByteArray &text, estimate::Memory *memory)
{
    const auto tree = yaml::Tree::parse(Source(inputs.tree.source().file, text));
    gitlab::PipelineReadings readings(*inputs.reading);
    estimate::Memory ownMemory;
    return columnOf(inputs, strategy, text, tree ? readings.of(*tree) : tree.error(), memory ? *memory : ownMemory);
}

Column columnOf(const Inputs &inputs, const recipes::Strategy &strategy, const QByteArray &text,
                const Result<std::shared_ptr<const gitlab::Pipeline>> &pipeline, estimate::Memory &memory, const QStringList *edited)
{
    Column column = emptyColumn(strategy, text);
    fill(column, inputs, strategy, pipeline, memory, edited);
    return column;
}

Result<Comparison> compare(const Inputs &inputs)
{
    gitlab::PipelineReadings readings(*inputs.reading);
    const auto pipeline = readings.of(inputs.tree);
    if (!pipeline)
        return pipeline.error();
    if (std::optional<Error> nothing = whyNothingIsCompared(**pipeline, inputs))
        return *std::move(nothing);
    const recipes::Catalogue &catalogue = inputs.knowledge.catalogue;
    const std::optional<recipes::StrategyId> inUse = strategyInUse(**pipeline, catalogue);
    const QList<const recipes::Strategy *> strategies = wanted(inputs, inUse);
    const QStringList images = inputs.images.isEmpty() ? QStringList{QString()} : inputs.images;
    Comparison comparison;
    comparison.event = inputs.reading->event;
    comparison.isEventChosen = inputs.isEventChosen;
    comparison.runner = inputs.runner.title;
    comparison.remarks = recipes::remarksOnLeftJobs(**pipeline, catalogue);
    comparison.mix = inputs.mix.value_or(stated(inputs.knowledge.facts));
    const qsizetype own = inputs.isNowWanted ? 1 : 0; // before those of the strategies
    const qsizetype total = own + strategies.size() * images.size();
    const gitlab::Files files = gitlab::shared(inputs.reading->files);
    const auto makeWorker = [&] {
        const auto worker = std::make_shared<ColumnWorker>(inputs, files, inUse, readings);
        return [&, worker](qsizetype number) {
            const qsizetype place = number - own;
            return place < 0 ? worker->now() : worker->column(*strategies.at(place / images.size()), images.at(place % images.size()));
        };
    };
    const auto mayGoOn = [&](qsizetype done) { return !inputs.step || inputs.step(int(done), int(total)); };
    for (Column &column : InParallel(inputs.threads).each(total, makeWorker, mayGoOn))
        comparison.columns.append(std::move(column));
    if (comparison.columns.size() < total)
        return comparison;
    const bool isTwice = std::any_of(comparison.columns.cbegin() + own, comparison.columns.cend(), std::mem_fn(&Column::isInUse));
    if (own > 0 && isTwice)
        comparison.columns.removeFirst();
    chooseBest(comparison, inputs.knowledge.facts, catalogue.preference);
    return comparison;
}

} // namespace caravan::compare
