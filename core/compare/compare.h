// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/knowledge.h"
#include "core/compare/scenario_mix.h"
#include "core/estimate/estimate.h"
#include "core/recipes/strategy.h"

#include <functional>

namespace caravan::compare {

/// The pipeline under one strategy, or as it is.
struct Column {
    recipes::StrategyId strategy = recipes::StrategyId::ImageSwitch;
    QString image; ///< that its jobs were given before the strategy was; empty: each has the one it had
    QString title;
    QString summary;
    QByteArray text;                     ///< the pipeline rewritten for it
    QList<estimate::Estimate> estimates; ///< one for each of estimate::allScenarios, in that order; but for warm runs with Detail::Times
    Bytes cacheBytes;
    Bytes imageBytes;
    QStringList risks;
    QStringList needs;
    bool isNow = false;     ///< the pipeline as it is, where no strategy's column is that; `strategy` is what most of its jobs follow
    bool isInUse = false;   ///< the pipeline is this now: it has the strategy just as Caravan would write it, or no other column is it
    bool isPossible = true; ///< false when it cannot be applied or the runner cannot run it; `obstacle` says why
    QString obstacle;
    QString doubt; ///< what it must have and nobody knows of the runner, a sentence: then it is not called the best; empty for nothing

    /// Among the columns of a comparison, for machines: "local-switch", "local-switch@IMAGE", "as-it-is".
    QString id() const;
    const estimate::Estimate &of(estimate::Scenario scenario) const;
    /// Why some job cannot work, a sentence: then none of its times is a good one. Empty when all may.
    QString failure() const;
    /// Whether its times are those of runs that succeed.
    bool works() const { return isPossible && failure().isEmpty(); }
};

struct Comparison {
    gitlab::Event event; ///< whose pipelines are compared
    bool isEventChosen = false;
    QString runner;        ///< title of the profile
    ScenarioMix mix;       ///< of runs, over which times are averaged
    QList<Column> columns; ///< one of them is the pipeline as it is: that comes first where it is no strategy's
    QString best;          ///< Column::id() of the best; empty when no strategy is possible
    QString because;       ///< a whole translated sentence
    QStringList remarks;   ///< which jobs no strategy was given to, and why, sentences

    bool isBest(const Column &column) const { return !best.isEmpty() && column.id() == best; }
    const Column *bestColumn() const; ///< null when nothing is possible
};

struct Inputs {
    const yaml::Tree &tree;
    const project::Project *project = nullptr;
    const Knowledge &knowledge;
    const estimate::Runner &runner;
    QList<recipes::StrategyId> strategies; ///< empty for all
    /// Told before each column, and at the end, how many of how many are done; false: no more columns are wanted.
    std::function<bool(int done, int total)> step = {};
    /// The included files, and the event whose pipelines are compared; never null. Nothing given is a push to the default branch.
    const gitlab::Reading *reading = &gitlab::nothingGiven();
    bool isEventChosen = false;          ///< somebody chose the event
    QStringList images = {};             ///< each strategy is tried in each of these; empty: in the images that the jobs have
    std::optional<ScenarioMix> mix = {}; ///< nullopt: the assumed one
    int threads = 0;                     ///< on which columns are worked out; 0: as many as there are processors
    bool isNowWanted = true;             ///< the pipeline as it is stands beside the strategies
};

/// What the pipeline is called beside what it could be.
QString titleOfNow();

/// The strategy that most jobs follow; nullopt when none follows one.
std::optional<recipes::StrategyId> strategyInUse(const gitlab::Pipeline &pipeline, const recipes::Catalogue &catalogue);

/// Why the event of \a inputs makes no pipeline.
struct NoPipelineMade {
    QString because; ///< a whole translated sentence
    QString hint;    ///< where it is the file that GitLab refuses, whatever the event; else empty
};
std::optional<NoPipelineMade> whyNoPipelineIsMade(const gitlab::Pipeline &pipeline, const Inputs &inputs);

/// Why there is nothing to compare: the event makes no pipeline. Nullopt where it makes one.
std::optional<Error> whyNothingIsCompared(const gitlab::Pipeline &pipeline, const Inputs &inputs);

/// The column of \a strategy for a pipeline that has it: what \a text takes in each scenario. \a memory: of columns of the same inputs before it,
/// which spares what they share; null for none.
Column columnFor(const Inputs &inputs, const recipes::Strategy &strategy, const QByteArray &text, estimate::Memory *memory = nullptr);

/// The same for a \a pipeline that was read from \a text. \a edited: only in these jobs does it differ from the one before it that \a memory is of; null: in any.
Column columnOf(const Inputs &inputs, const recipes::Strategy &strategy, const QByteArray &text,
                const Result<std::shared_ptr<const gitlab::Pipeline>> &pipeline, estimate::Memory &memory,
                const QStringList *edited = nullptr);

/// Applies each strategy to the pipeline and estimates each scenario. Errors: NotAPipeline; Refused when GitLab makes no pipeline.
Result<Comparison> compare(const Inputs &inputs);

} // namespace caravan::compare
