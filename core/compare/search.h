// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "core/compare/not_here.h"

namespace caravan::compare {

/// A pipeline that was tried: an image, a strategy, other shapes of its jobs, on one runner.
struct Candidate {
    Column column;       ///< its text, with the tags of the runner, and what it takes; the title says what it is
    QStringList steps;   ///< what is done to the pipeline of now, each a phrase; empty for that itself
    QStringList fragile; ///< what it needs and what can go wrong with it, each a sentence: fragility is how many there are
    QString runner;      ///< id of the profile
    QString runnerTitle;
    Seconds expected;     ///< of a run, over the mix
    double co2eGrams = 0; ///< the same
};

/// What a search is made from: everything that a comparison is, and the runners that may be chosen.
struct SearchInputs {
    Inputs inputs;
    QList<estimate::Runner> runners = {}; ///< besides that of the inputs
};

/// The runners that jobs of the same server can ask for by their tags, besides \a runner: none where it has none of its own.
QList<estimate::Runner> otherRunners(const estimate::Facts &facts, const estimate::Runner &runner);

/// Images of other distributions than the jobs with opam have, with the same OCaml; smaller ones among them.
QStringList otherImages(const gitlab::Pipeline &pipeline, const recipes::Catalogue &catalogue);

struct Search {
    gitlab::Event event;
    bool isEventChosen = false;
    QString runner; ///< title of the profile of the inputs
    ScenarioMix mix;
    int tried = 0; ///< pipelines that were estimated
    /// Of those that work: none other is as fast, as green and as simple and better in one of these. The fastest first. With a little noise
    /// taken off: one that is hardly better is no better.
    QList<Candidate> front;
    QList<NotHere> notHere;       ///< strategies that work in no image, in the order in which they are shown
    std::optional<Candidate> now; ///< the pipeline as it is; nullopt where it does not work
    int fastest = -1;             ///< places in the front; -1 where that is empty
    int greenest = -1;
    int simplest = -1;

    /// "fastest", "greenest" or "simplest", or a place in the front from 1. Null for anything else.
    const Candidate *named(QStringView name) const;
    /// The place in the front of what takes the least where nothing but a commit is new; -1 where that is empty.
    int quickest() const;
    /// What a place of the front is the best in: "fastest" …; untranslated.
    QStringList namesOf(int place) const;
};

/// Tries combinations of image, strategy, job shape, cache policy and runner. All images with all strategies come first; what is among the best
/// there is changed further, as long as that makes it faster or greener. Errors: those of compare().
Result<Search> search(const SearchInputs &inputs);

} // namespace caravan::compare
