// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

#include <QHash>
#include <QMap>

namespace caravan::recipes {

/// What a job was found to be.
struct Recognised {
    std::optional<StrategyId> strategy; ///< nullopt when the job has no opam or follows none that is known
    QString block;                      ///< id of the job block whose script it has; empty for none
    QString image;                      ///< the image as written; empty for none
    QMap<QString, QString> parameters;  ///< "ocaml", "distribution", "cachePath", "cacheKey" …
    bool usesOpam = false;              ///< its scripts need OCaml or opam, or may, so that a strategy can be applied
    bool follows() const { return strategy.has_value(); }
    bool operator==(const Recognised &) const = default;
};

/// Recognises from the text alone. What was applied is always recognised: recognise(apply(s, job)).strategy == s.
Recognised recognise(const gitlab::Job &job, const Catalogue &catalogue);

/// Whether a cache of \a job keeps what \a extra does, or its place on the runner's machine.
bool hasExtra(const gitlab::Job &job, const Extra &extra);

/// Where a strategy takes the compiler from that it writes into a job.
enum class CompilerFrom {
    Job,   ///< what the job's own lines ask for, else its image
    Image, ///< its image, where that names one
};

/// Rewrites \a job for \a strategy: its own lines (variables, caches, script lines with a purpose, image) are replaced,
/// everything else stays byte for byte. \a project gives file names, OCaml bounds and system packages; null when only a
/// file is known. Templates of included files are known, but not changed.
/// Errors: NotFound (job), Refused with the reason (the scripts come from a template or anchor, the job stands in an included file …).
Result<Done> applyStrategy(const gitlab::Editing &edit, const QString &job, const Strategy &strategy, const project::Project *project,
                           const Catalogue &catalogue);

/// The same for several jobs in one reading of the text. Each becomes what applyStrategy() by itself would make of it, as long as none uses text of another one.
Result<Done> applyStrategyToJobs(const gitlab::Editing &edit, const QStringList &jobs, const Strategy &strategy,
                                 const project::Project *project, const Catalogue &catalogue);

/// Series of OCaml by the names of jobs: those that jobs had before something else of them was changed.
using SeriesOfJobs = QHash<QString, QString>;

/// Applies it to every job of the open text that uses opam, or to \a jobs if not empty. \a had: what the jobs keep that say nothing of it now.
Result<Done> applyStrategyToPipeline(const gitlab::Editing &edit, const Strategy &strategy, const project::Project *project,
                                     const Catalogue &catalogue, const QStringList &jobs = {}, CompilerFrom from = CompilerFrom::Job,
                                     const SeriesOfJobs &had = {});

/// The jobs of the open text that a strategy is for where none are named: those that use opam, and bring nothing of their own.
QStringList jobsForStrategies(const gitlab::Pipeline &pipeline, const Catalogue &catalogue);

/// Adds a job from a block (in \a stage; empty: the block's own), named after the block with a number if that is taken.
/// A job that needs opam gets the strategy that most other jobs have, else local-switch. Gives the name of the new job.
/// \a values: of the block's parameters. Errors: Usage for a value that there cannot be; those of applyStrategy().
Result<QString> addBlock(const gitlab::Editing &edit, const Block &block, const QString &stage, const project::Project *project,
                         const Catalogue &catalogue, const BlockValues &values = {});

/// A whole new pipeline for a project. \a image empty: chosen from the project's OCaml bounds and system packages.
Result<QByteArray> propose(const project::Project &project, const Strategy &strategy, const QString &image, const Catalogue &catalogue);

} // namespace caravan::recipes
