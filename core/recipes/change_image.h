// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"
#include "core/recipes/image_fit.h"

namespace caravan::recipes {

/// Gives \a job another image and carries its strategy along: package manager, system packages, cache key and switch are written
/// anew for the image, in all jobs that have the image from the same place. Where the strategy does not work in that image, or cannot
/// be written, the image alone changes. \a at: as for any value that a job may have from elsewhere. Errors: those of gitlab::setKey(); Usage for
/// what is no name of an image.
Result<Done> changeImage(const gitlab::Editing &edit, const QString &job, const QString &reference, gitlab::At at, const ImageSite &site);

/// The same for several jobs, whose images are written, and whose strategies are carried along, together. Where that does not work, as for each by itself.
Result<Done> changeImages(const gitlab::Editing &edit, const QStringList &jobs, const QString &reference, gitlab::At at,
                          const ImageSite &site);

/// An image that jobs are to have, and work in.
struct ImageWish {
    QString reference;
    QStringList jobs = {};              ///< empty: those of jobsForStrategies()
    const Strategy *strategy = nullptr; ///< that they get besides; null: each follows the one that it follows now
};

/// What came of it.
struct ImageGiven {
    QStringList images;  ///< that the jobs have now, each once
    QStringList remarks; ///< what is not as somebody might take it, sentences
};

/// Gives jobs an image and what belongs to it, so that they work there, or says why they cannot: a bare distribution stands for the image of
/// ocaml/opam on it where a job needs opam, the series of OCaml stays unless the image names one, calls of package managers are written for the one
/// that the image has. Errors: Usage for what is no name of an image; NotFound (job); Refused with the reason; nothing is changed then.
Result<ImageGiven> giveImage(const gitlab::Editing &edit, const ImageWish &wish, const ImageSite &site);

/// Why \a reference is no name of an image; nullopt for one that may be, also with variables in it.
std::optional<Error> whyNoImage(const QString &reference);

/// Where the name of a job's image is written, or would be: `image`, or `image:name`.
yaml::Path imagePath(const yaml::Tree &tree, const QString &job, const gitlab::Reading &reading);

/// Writes the strategies of \a jobs anew, with the compiler that their images have. Errors: Refused, with the reason.
Result<Done> fitToImages(const gitlab::Editing &edit, const QStringList &jobs, const ImageSite &site);

} // namespace caravan::recipes
