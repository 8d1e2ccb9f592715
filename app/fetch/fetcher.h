// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/api_repository.h"
#include "core/includes/instances.h"

#include <map>
#include <memory>

namespace caravan::fetch {

/// Where and how the fetcher looks.
struct Setting {
    int seconds = 0;                                          ///< that one request may take
    QString gitFolder;                                        ///< where bare repositories may be
    QString templates = QStringLiteral("https://gitlab.com"); ///< the server that has GitLab's own project, with its templates
    QStringList instances = {};                               ///< addresses of GitLabs below a path of their server
};

/// Fetches files, one after the other. A name is looked up once: what belongs to one state of a project comes from one commit.
class Fetcher
{
public:
    explicit Fetcher(Setting setting);

    includes::Answer fetch(const includes::Item &item);

private:
    includes::Answer answer(const gitlab::RemoteFile &what, const QString &knownCommit);
    includes::Answer answer(const gitlab::ProjectFile &what, const QString &knownCommit);
    includes::Answer answer(const gitlab::ProjectListing &what, const QString &knownCommit);
    includes::Answer answer(const gitlab::ComponentFile &what, const QString &knownCommit);
    includes::Answer answer(const gitlab::TemplateFile &what, const QString &knownCommit);

    ApiServer &server(const QString &address);
    Repository &repository(const QString &server, const QString &project);
    Found<QString> commitOf(const QString &server, const QString &project, const QString &ref);
    /// What the version of a component means.
    struct Meant {
        Found<QString> commit;
        QString tag = {}; ///< of the release; empty for none
        bool isByTags = false;
    };
    Meant meantBy(const gitlab::ComponentFile &what);
    Meant found(const gitlab::ComponentFile &what);
    QString apiOf(const QString &server) const { return includes::apiAddress(server, m_setting.instances); }
    Found<QString> commitOfTemplates(const QString &server);

    Setting m_setting;
    Http m_http;
    Tokens m_tokens;
    std::map<QString, ApiServer> m_servers;
    std::map<QString, std::unique_ptr<Repository>> m_repositories; ///< by server and project
    std::map<QString, Found<QString>> m_commits;                   ///< by server, project and name
    std::map<QString, Meant> m_meant;                              ///< by server, project and version
};

} // namespace caravan::fetch
