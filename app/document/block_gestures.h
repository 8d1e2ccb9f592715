// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recipes/strategy_id.h"

#include <QString>

#include <optional>

namespace caravan {

class Document;

namespace recipes {
struct Catalogue;
struct Strategy;
} // namespace recipes

/// Where a block of the palette is used: at a job, in a stage, or (both empty) on the pipeline as a whole.
struct BlockTarget {
    QString stage;
    QString job;
    QString before = {}; ///< the job of the stage in front of which a new one goes; empty for the end
    bool operator==(const BlockTarget &) const = default;
};

/// Why the block or strategy \a id cannot be used at \a target; nullopt when it can. Changes nothing.
std::optional<Error> obstacleTo(const Document &document, const QString &id, const BlockTarget &target);

/// Whether useBlock() will ask where a value is to be changed that \a job has from elsewhere.
bool asksWhereToUse(const Document &document, const QString &id, const QString &job);

/// What using the cache key \a id at a job does, for people: “use “Key by branch” for the cache of build that keeps _opam”.
QString sentenceOfKey(const Document &document, const QString &id, const QString &job);

/// Uses a block: a job block adds a job and selects it, a stage block adds a stage behind the target's, an image block
/// sets the job's image, a strategy is applied to the job, a cache key is given to the job's cache. Errors: those of obstacleTo() and of the gesture.
Result<Done> useBlock(Document &document, const QString &id, const BlockTarget &target);

/// Uses a block as a click on it in the palette does: a strategy or an image on all selected jobs, others at the one that was selected last.
Result<Done> useBlockOnSelected(Document &document, const QString &id);

/// Adds a stage behind \a stage (empty: at the end) under the first name that is free. Gives the name.
Result<QString> addNewStage(Document &document, const QString &behind);

/// Sets a job's image, in the form that it is written in: `image: X` or `image: {name: X}`.
Result<Done> setImage(Document &document, const QString &job, const QString &reference);
/// The same of several jobs in one step, each for itself.
Result<Done> setImages(Document &document, const QStringList &jobs, const QString &reference);

Result<Done> removeImage(Document &document, const QString &job);

/// The strategy that a job gets where somebody picks one of the catalogue's: with what was added to the one that the job has \a now, where it can
/// have that too.
recipes::StrategyId pickedStrategy(const recipes::Strategy &strategy, std::optional<recipes::StrategyId> now,
                                   const recipes::Catalogue &catalogue);

/// Applies a strategy to one job; a job that uses no opam is refused.
Result<Done> useStrategy(Document &document, recipes::StrategyId strategy, const QString &job);
/// The same of several jobs in one step; those that use no opam stay as they are. Refused when none does.
Result<Done> useStrategy(Document &document, recipes::StrategyId strategy, const QStringList &jobs);

/// Writes a whole new pipeline for the open project, in place of the text.
Result<Done> proposePipeline(Document &document);

} // namespace caravan
