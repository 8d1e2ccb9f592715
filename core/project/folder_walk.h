// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QStringList>

namespace caravan::project {

/// The files of a project folder, as far as they belong to the project: without folders that begin with `_` or `.`,
/// without node_modules, and without whatever a symbolic link leads out to.
struct FolderListing {
    QStringList files;     ///< relative to the folder; its own first, then those of its folders, deeper ones later
    QList<Error> problems; ///< folders that cannot be listed; the limit, when it was reached
};

/// Stops at 20,000 directory entries.
FolderListing listFolder(const QString &folder);

} // namespace caravan::project
