// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/strategy.h"

namespace caravan::recipes {

/// What is known besides the text while images are changed.
struct ImageSite {
    const project::Project *project = nullptr; ///< null when only a file is known
    const Catalogue &catalogue;
};

/// Gives \a job another image and carries its strategy along: package manager, system packages, cache key and switch are written
/// anew for the image, in all jobs that have the image from the same place. Where the strategy does not work in that image, or cannot
/// be written, the image alone changes. \a at: as for any value that a job may have from elsewhere. Errors: those of gitlab::setKey().
Result<Done> changeImage(const gitlab::Editing &edit, const QString &job, const QString &reference, gitlab::At at, const ImageSite &site);

/// The same for several jobs, whose images are written, and whose strategies are carried along, together. Where that does not work, as for each by itself.
Result<Done> changeImages(const gitlab::Editing &edit, const QStringList &jobs, const QString &reference, gitlab::At at,
                          const ImageSite &site);

/// Where the name of a job's image is written, or would be: `image`, or `image:name`.
yaml::Path imagePath(const yaml::Tree &tree, const QString &job, const gitlab::Reading &reading);

/// Writes the strategies of \a jobs anew, with the compiler that their images have. Errors: Refused, with the reason.
Result<Done> fitToImages(const gitlab::Editing &edit, const QStringList &jobs, const ImageSite &site);

/// In what the parts of a job's strategy do not fit its image, each a whole sentence: the compiler of its switch, the package
/// manager, the names of system packages, the cache key; of a job without a strategy the compiler alone. Empty in images that are none of
/// ocaml/opam. \a compiler: what compilerOf() says of the job.
QStringList disagreements(const gitlab::Job &job, const Image &image, const CompilerChoice &compiler, const ImageSite &site);

/// Whether a line installs nothing but system packages of the \a project's dependencies, in another distribution's way than that of \a image:
/// its package manager or its names. Where the strategy is written anew, it goes, since the strategy installs them.
bool isForeignDepexts(const QString &line, const Image &image, const ImageSite &site);

} // namespace caravan::recipes
