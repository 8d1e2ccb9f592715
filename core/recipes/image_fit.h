// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/job_facts.h"
#include "core/recipes/strategy.h"

namespace caravan::recipes {

/// What is known besides the text while images are changed.
struct ImageSite {
    const project::Project *project = nullptr; ///< null when only a file is known
    const Catalogue &catalogue;
};

/// In what the parts of a job's strategy do not fit its image, each a whole sentence: the package manager, the names of system packages, the
/// cache key. A switch may have any OCaml: the job's lines say which. Empty without a strategy, and in images that are none of ocaml/opam. \a compiler: what compilerOf() says of the job.
QStringList disagreements(const gitlab::Job &job, const Image &image, const CompilerChoice &compiler, const ImageSite &site);

/// Whether a line installs nothing but system packages of the \a project's dependencies, in another distribution's way than that of \a image:
/// its package manager or its names. Where the strategy is written anew, it goes, since the strategy installs them.
bool isForeignDepexts(const QString &line, const Image &image, const ImageSite &site);

/// Why \a before, to which its matrix gives one OCaml after the other, may not become \a now: all would have the same. Nullopt where the matrix says
/// nothing of OCaml, and where it still does.
std::optional<Error> losesMatrix(const gitlab::Job &before, const gitlab::Job &now, const Catalogue &catalogue);

/// The OCaml series that a job's switch has, also where a variable of the job names it: "5.4"; else as the choice has it.
QString switchSeriesOf(const gitlab::Job &job, const CompilerChoice &compiler);

/// Whether a text is the name of a series: "5.4".
bool isSeries(const QString &text);

} // namespace caravan::recipes
