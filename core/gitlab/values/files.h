// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/gitlab/values/elsewhere.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace caravan::gitlab {

/// The files of the project that a pipeline belongs to, as `include:local` and `rules:exists` ask for them. Paths are
/// relative to the project's folder, with `/`. The first two functions may be empty: then nothing is known of the project.
struct Files {
    std::function<QStringList()> list = {};                           ///< every file, sorted; no folders
    std::function<Result<QByteArray>(const QString &path)> read = {}; ///< NotFound, Unreadable, Limit

    std::function<Home()> home = {}; ///< the project on its server; empty: not known
    /// What stands elsewhere, as it was fetched; nullopt what was not. Nothing is fetched here. May be empty: nothing was.
    std::function<std::optional<Fetched>(const Elsewhere &what)> fetched = {};

    bool isKnown() const { return list && read; }
};

/// The files below \a folder on disk. Links that lead out of it are not followed, `.git`, `_build`, `_opam` and `_esy` are left out, and
/// the list ends after a hundred thousand files. Listed once, when it is first asked for.
Files filesOf(const QString &folder);

/// The same files for several threads: one asks after the other.
Files shared(const Files &files);

} // namespace caravan::gitlab
