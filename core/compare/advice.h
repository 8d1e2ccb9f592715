// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "core/compare/not_here.h"

namespace caravan::compare {

/// An edit of the pipeline that saves something: previewed, undone and printed like any other.
struct Advice {
    QString id;        ///< of its kind: that of a move, "image", "strategy", or of the rule whose fix it is: "R04/…"
    QString title;     ///< what is done, a phrase
    QString why;       ///< the reason that a rule gives; empty for none
    QStringList risks; ///< what can go wrong then that cannot now, sentences
    TextEdits edits;   ///< of the pipeline's text
    Column column;     ///< the pipeline with them, and what it takes; the title is that of the advice
    Seconds saved{0};  ///< of an expected run, by the medians of the scenarios; below zero where it costs time
    double billedMinutesSaved = 0;
    double co2eGramsSaved = 0;
    bool mends = false; ///< the pipeline fails without it, so that there is no time to compare with
};

struct Advices {
    ScenarioMix mix;
    Seconds expected{0};    ///< of the pipeline as it is
    QString failure;        ///< why that cannot work; empty where it may
    QList<NotHere> notHere; ///< strategies that cannot be advised, since the project or the runner does not have what they need
    QList<Advice> items;    ///< what mends first, then what saves most time; each alone, not all together
};

/// What could be done to the pipeline, one edit at a time, and what each saves: other shapes of jobs and caches, smaller images, the best strategy, and the
/// fixes of findings, as far as an estimate sees that they save something; nothing where Inputs::step says that no more is wanted. Errors: those of
/// compare().
Result<Advices> adviceFor(const Inputs &inputs);

} // namespace caravan::compare
