// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace caravan::project {

/// What git says of a folder; both are empty where there is no repository.
struct GitReading {
    std::optional<Git> git;
    std::optional<Error> problem; ///< why the repository, or a part of it, could not be read
};

/// Reads the repository that \a folder lies in, without leaving its file system. Runs nothing, writes nothing: no hook, no filter, no monitor.
/// \a keyFiles: paths from \a folder, whose changes are counted.
GitReading readGit(const QString &folder, const QStringList &keyFiles = {});

/// The files that differ between the two commits of \a range, relative to the repository, sorted: `A..B`, or `A...B` for what B changed since both
/// were one. A side that is left out is HEAD. Errors: NotFound when there is no repository or no such commit, Unreadable.
Result<QStringList> changedFiles(const QString &folder, const QString &range);

} // namespace caravan::project
