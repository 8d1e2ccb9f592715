// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/moved_switch.h"

#include <functional>

namespace caravan::recipes {

/// Programs that ask registries for images and fill them.
const QStringList &imageTools();
/// Those of them that build images and have docker's own commands: `build`, `push`, `pull`, `login`.
const QStringList &imageBuilders();

/// The names that a command gives to an image on the machine: `docker build -t`, `docker tag`.
QStringList namedBy(const QStringList &words);
/// The images that a command pushes, as its words have them. \a named: by commands before, of which `docker push --all-tags` pushes some.
QStringList pushedBy(const QStringList &words, const QStringList &named = {});
/// A reference without `docker://`, by which skopeo and buildah say where it stands.
QString withoutTransport(const QString &image);

/// The image that a command asks the registry for and that makes it fail where there is none: `docker pull`, `docker manifest inspect`, `skopeo
/// inspect` …; empty for other commands.
QString lookedUpBy(const QStringList &words);

/// Where a job ends with an error because an image is there.
struct FatalLookup {
    CommandPlace place; ///< of the command that asks for the image
    QString image;      ///< as its words have it
    QString exit;       ///< the command that ends the job, as it is written: "exit 1"
};
/// \a isThere: whether an earlier pipeline has pushed the image. Nullopt where the job goes on, or may, whatever tests say that are not known.
std::optional<FatalLookup> fatalLookupOf(const gitlab::Job &job, const std::function<bool(const QString &image)> &isThere);

} // namespace caravan::recipes
