// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/own_entries.h"

#include <functional>

namespace caravan::recipes {

struct Catalogue;

/// The list of images in a file like Catalogue::imagesFile(): `images`, each named by its `reference`.
OwnList imagesList();

/// The images of such a file, in their order. Errors: Syntax where it cannot be read as images; NotFound where it has none.
Result<QList<OwnEntry>> imagesIn(const Source &file);
/// Those of Catalogue::imagesFile(); none where it is missing. Errors: Unreadable, and as above.
Result<QList<OwnEntry>> ownImages();
/// Makes the images there those of \a after, where they were those of \a before: all or nothing, and only what differs is written. Errors: Usage for
/// a reference that cannot be or is there twice, and those of rewriteOwnImages().
Result<Done> saveImages(const QList<OwnEntry> &before, const QList<OwnEntry> &after);

/// Whether \a reference can be the name of an image; `*` stands for any text.
bool isImageName(const QString &reference);

/// Writes what \a edit makes of Catalogue::imagesFile(), which is made where it is missing; nothing is written where that could not be read again.
/// Errors: those of \a edit, Catalogue::addImages() and writeFile().
Result<Done> rewriteOwnImages(const std::function<Result<QByteArray>(const Source &)> &edit);

} // namespace caravan::recipes
