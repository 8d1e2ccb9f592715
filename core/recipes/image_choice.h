// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/fitting.h"

namespace caravan::recipes {

/// The image for a job under a strategy.
struct ImageChoice {
    QString image;                     ///< as the job should name it
    QString base;                      ///< the image of ocaml/opam that it is or is built from, variables expanded
    const ImageFacts *facts = nullptr; ///< of the base
    CompilerChoice compiler;           ///< its series is never empty
    bool wasRoot = false;              ///< the job is now in an image of a strategy without opam, as root
};

/// Keeps the image of the job where the strategy works in it, with the release of its distribution where a cache is kept for it, else takes the nearest of the catalogue: the same
/// distribution, the same OCaml. Errors: Refused for images that are not in the catalogue, and where a user who is not
/// root could not run the job's own lines.
Result<ImageChoice> chooseImage(const gitlab::Job &job, const FittingSite &site);

/// Why \a job cannot run in an image of ocaml/opam, where it was root: a line of the user calls the package manager without sudo; nullopt where it may.
std::optional<Error> needsRoot(const gitlab::Job &job);

/// Gives a job that asks for none the OCaml that its project has under the strategy; of a release that the catalogue does not know, by its package.
void takeOcaml(CompilerChoice &compiler, const FittingSite &site);

/// Whether the image may bring its compiler under the strategy. One that a variable names may do so where the switch has a compiler of its own.
bool suits(const Strategy &strategy, const Image &image);

/// An offered image with this distribution ("debian-13"), and OCaml series or, when that is empty, opam only; the nearest
/// one where there is none of exactly this distribution. Null when the catalogue has no such series.
const ImageFacts *offeredImage(const Catalogue &catalogue, const QString &distribution, const QString &series);

} // namespace caravan::recipes
