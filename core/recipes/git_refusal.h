// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/images.h"
#include "core/recipes/script_steps.h"

namespace caravan::recipes {

/// An opam command at which git refuses the checkout, in an image of ocaml/opam without `safe.directory`.
struct Refusal {
    CommandPlace place;
    bool isFatal = false; ///< it certainly runs, and ends the job
    QString message;      ///< a whole translated sentence
};
/// The first of them in a job, one that is fatal before others; nullopt for none.
std::optional<Refusal> refusedByGit(const gitlab::Job &job, const Image &image);

/// The step at which git refuses the checkout, one that is fatal before others; null for none.
const ScriptStep *refusedStep(const JobSteps &job, const Image &image);

} // namespace caravan::recipes
