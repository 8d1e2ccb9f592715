// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::project {

/// A git remote's address without secrets: user, password, query and fragment are left out of `https://…`,
/// the password out of `ssh://…`; `git@host:path` has none.
QString withoutCredentials(const QString &url);

/// The host of `https://host/…`, `ssh://git@host:22/…` and `git@host:path`, in lower case; empty for a local path.
QString hostOf(const QString &url);

/// The server of a remote, as it can be asked for other projects: `https://host:port`, `http://…`, `git://…` and, for `git@host:path` too,
/// `ssh://user@host:22`, without a password; empty for a local path.
QString serverOf(const QString &url);

/// The path of the project on the server, without a slash before it and `.git` behind it: "group/project"; empty for a local path.
QString projectPathOf(const QString &url);

} // namespace caravan::project
