// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/repository.h"

namespace caravan::opam {

/// A folder such as `~/.opam/repo/default` or a clone of opam-repository: `packages/NAME/NAME.VERSION/opam`, or one level less. Files are read
/// by name when they are asked for; no link is followed out of the folder, and a file that is too large or damaged is a version that cannot be
/// taken. Errors: NotFound and Unreadable; Syntax for a folder that is no repository.
Result<std::shared_ptr<const Repository>> openRepositoryFolder(const QString &folder);

/// The same in an archive such as `~/.opam/repo/default.tar.gz`, read whole. Errors: as readArchive(); Syntax where no package is in it.
Result<std::shared_ptr<const Repository>> openRepositoryArchive(const QString &file);

} // namespace caravan::opam
