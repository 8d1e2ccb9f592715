// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/log_part.h"
#include "core/compare/log_runner.h"
#include "core/compare/log_trait.h"
#include "core/estimate/facts/scenario.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/files.h"

namespace caravan::compare {

struct CalibrationInputs {
    QList<FiledLog> logs;
    const Knowledge &knowledge;
    const estimate::Runner &base;               ///< what is taken for true where the logs tell nothing
    const project::Project *project = nullptr;  ///< whose jobs these are; null: what the logs show has to do
    const gitlab::Pipeline *pipeline = nullptr; ///< of that project
    gitlab::Files files = {};
    QString because = {}; ///< as BaseProfile; empty where somebody has named the base
};

/// A figure of the profile, before and after.
struct FittedTrait {
    Trait trait = Trait::Cpu;
    double before = 0;
    double after = 0;
    double spread = 1;   ///< P90 over P50 of `after`
    bool isTold = false; ///< the logs tell it: it is known better than before
};

/// A measured time against its estimates.
struct Point {
    int log = 0; ///< number in the inputs
    QString job; ///< of the pipeline; empty where that has no such job
    estimate::Scenario scenario = estimate::Scenario::Warm;
    PartTime measured;
    Range<Seconds> before;
    Range<Seconds> after;
};

/// How far estimates of a part are from what was measured: the median over its points of |estimate / measured - 1|.
struct PartError {
    LogPart part = LogPart::Script;
    int points = 0;
    double before = 0;
    double after = 0;
};

struct Calibration {
    estimate::Runner profile;  ///< the base with what was fitted; its id and title are still those
    QList<FittedTrait> traits; ///< one for each of allTraits, in that order
    QList<Point> points;
    QList<PartError> errors; ///< of parts that have points, in their order
    double before = 0;       ///< the median over all points
    double after = 0;
    /// The same of points that were estimated without them: each job's left out in turn; nullopt with points of one job alone.
    std::optional<double> leftOut;
    QStringList notes; ///< whole translated sentences: what was taken for granted, and what was passed over
};

/// Fits the profile to the logs: the traits under which the estimates of the jobs come nearest to what was measured, weighed by how sure each
/// estimate is of the work that the job has. Errors: NotFound when no log has a time that an estimate can be held against.
Result<Calibration> calibrate(const CalibrationInputs &inputs);

} // namespace caravan::compare
