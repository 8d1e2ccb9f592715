// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

#include <QList>
#include <QString>

#include <optional>

namespace caravan::project {

enum class HostKind {
    GitLabCom,
    KnownGitLab, ///< a GitLab of somebody's own, of which something is known
    OwnGitLab,   ///< any other server: taken for a GitLab of somebody's own
    Forge,       ///< GitHub and the like: they run no pipelines of GitLab
};

/// A server that projects are on (`resources/catalogue/hosts.tsv`), and what is known of it. What is nullopt nobody has verified.
struct Host {
    QString host; ///< "gitlab.inria.fr"
    HostKind kind = HostKind::OwnGitLab;
    QString title;
    QString runner; ///< id of the runner profile that is suggested, until the user names another; empty for none
    std::optional<bool> hasRegistry;
    std::optional<bool> hasPages;
    std::optional<bool> runsUntaggedJobs;
    QString confidence; ///< "stated", "seen" or "assumed"
    QString source;
    QString date;
    bool operator==(const Host &) const = default;
};

/// What is known of the server \a host; the entry for any other where it has none of its own. Nullopt for an empty name.
std::optional<Host> hostNamed(const QString &host);

/// The entries of a table like `hosts.tsv`. Errors: Syntax with file and line.
Result<QList<Host>> readHosts(const Source &tsv);

/// The word for a kind in JSON: "gitlab.com", "known-gitlab", "own-gitlab", "forge".
QString nameOf(HostKind kind);

} // namespace caravan::project
