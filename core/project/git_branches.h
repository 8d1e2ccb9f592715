// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caravan::project {

class GitRepository;

/// Where git keeps branches: those of the clone, and those of the server that it was cloned from.
inline constexpr QLatin1StringView headsPrefix("refs/heads/");
inline constexpr QLatin1StringView originPrefix("refs/remotes/origin/");

/// The names of the branches that a repository has, here or at the server: the default branch first, even where it has no commit, the others by
/// name. No more than a thousand of each.
QStringList branchNames(const GitRepository &repository);

} // namespace caravan::project
