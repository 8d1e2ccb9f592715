// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/command_place.h"
#include "core/recipes/images.h"

namespace caravan::recipes {

/// A call of opam in an image of ocaml/opam by a user who has another opam root than the image: opam says that it has not been initialised.
/// Source: ocurrent/ocaml-dockerfile, src-opam/linux.ml; opam 2.5, src/client/opamCliMain.ml, OpamStateConfig.load_defaults.
struct ForeignRootCall {
    CommandPlace place;
    QString message;      ///< a whole translated sentence
    bool isSudo = false;  ///< by `sudo`, `su` and the like; else the job itself starts as the other user
    bool isFatal = false; ///< it always runs when the script gets there, and its failure ends the job
};

/// All such calls of \a job: those by sudo in the order of their run, then those of a job that starts as another user. \a image: as it is,
/// before the job says how it is started.
QList<ForeignRootCall> foreignRootCalls(const gitlab::Job &job, const Image &image);

} // namespace caravan::recipes
