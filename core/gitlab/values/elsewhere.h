// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace caravan::gitlab {

/// The project that a file belongs to, at a commit: what `include:local` means in it. A file that belongs to none, such as one of
/// `include:remote`, has a home without a server.
struct Home {
    QString server;       ///< "https://gitlab.example.org", "ssh://git@gitlab.example.org"; empty: not known, or none
    QString project;      ///< "group/project"
    QString commit;       ///< empty in the project that is open
    QString address = {}; ///< of the GitLab's pages, where that is not \c server: of one that is known by ssh and lives below a path
    bool operator==(const Home &) const = default;
};

/// A file at an address: `include:remote`.
struct RemoteFile {
    QString url;
    bool operator==(const RemoteFile &) const = default;
};

/// A file of a project: `include:project`, and `include:local` of a file that came from one.
struct ProjectFile {
    QString server;
    QString project; ///< in lower case, as GitLab finds it
    QString ref;     ///< a branch, tag or commit; empty: the head of the default branch
    QString file;    ///< without a slash before it
    bool operator==(const ProjectFile &) const = default;
};

/// The paths of all files of a project at a commit, one a line: what a pattern is compared with.
struct ProjectListing {
    QString server;
    QString project;
    QString commit;
    bool operator==(const ProjectListing &) const = default;
};

/// A CI component: `include:component`.
struct ComponentFile {
    QString server;
    QString project;
    QString name;
    QString version; ///< "~latest", "1", "1.2", a tag, a branch or a commit
    bool operator==(const ComponentFile &) const = default;
};

/// A template that GitLab brings: `include:template`.
struct TemplateFile {
    QString server; ///< whose version is meant; may be empty
    QString name;   ///< "Jobs/Build.gitlab-ci.yml"
    bool operator==(const TemplateFile &) const = default;
};

/// A file that stands outside of the project.
using Elsewhere = std::variant<RemoteFile, ProjectFile, ProjectListing, ComponentFile, TemplateFile>;

/// What a file was when it was fetched the time before.
struct FetchedBefore {
    QString commit;
    QString checksum;
    QDateTime fetched;
    bool isMovedTag = false; ///< the tag that was asked for is another commit now
    bool operator==(const FetchedBefore &) const = default;
};

/// A file from elsewhere, as it was fetched.
struct Fetched {
    QByteArray bytes;
    QString commit;                      ///< empty where there is none: `remote`
    QString checksum;                    ///< SHA-256 of the bytes, in hexadecimal digits
    QDateTime fetched;                   ///< in UTC
    std::optional<FetchedBefore> before; ///< where that was another one
    QString version = {};                ///< of a component: the released version that was meant, "1.2.3"; empty for none
    bool isByTags = false;               ///< that was sought among tags: which of them are releases is not known by git alone
    bool operator==(const Fetched &) const = default;
};

/// What a component's file may say of itself with `$[[ component.NAME ]]`. Source: gitlabhq, lib/gitlab/ci/config/header/component.rb and
/// documentation, doc/ci/yaml, `spec:component` (18.7).
struct ComponentData {
    QString name;      ///< as its address has it
    QString sha;       ///< of its commit
    QString version;   ///< the released version that was meant; empty for none: GitLab puts nothing there
    QString reference; ///< what stands behind the `@`
};

/// Files from elsewhere by the name that they have in a pipeline; see shownName().
using FetchedFiles = QMap<QString, Fetched>;

/// What people call such a file, without secrets: "group/project@v1:ci/build.yml", "https://example.org/ci.yml". Never a path of the project.
QString shownName(const Elsewhere &what);
/// What \a what belongs to once it was fetched with \a commit.
Home homeOf(const Elsewhere &what, const QString &commit);
/// Whether it can never be another one: it is asked for by a commit.
bool isFixed(const Elsewhere &what);
/// Whether \a text is the whole name of a commit.
bool isCommitId(const QString &text);

/// The name of a server as components have it, `$CI_SERVER_FQDN`: its host, its port where that is not the usual one, and the path that a
/// GitLab lives below. Source: gitlabhq, config/settings.rb, build_server_fqdn.
QString serverName(const QString &server);
/// The same without the path.
QString hostName(const QString &server);
/// The address of the project's GitLab: where its pages are.
inline QString addressOf(const Home &home) { return home.address.isEmpty() ? home.server : home.address; }

/// "fetched on 2026-11-29, commit 1a2b3c4d5e6f", for people, and since when it is another one.
QString originText(const Fetched &file);

} // namespace caravan::gitlab
