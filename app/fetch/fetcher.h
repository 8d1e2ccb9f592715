// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/api_repository.h"

#include <map>
#include <memory>

namespace caravan::fetch {

/// Where and how the fetcher looks.
struct Setting {
    int seconds = 0;                                          ///< that one request may take
    QString gitFolder;                                        ///< where bare repositories may be
    QString templates = QStringLiteral("https://gitlab.com"); ///< the server that has GitLab's own project, with its templates
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
    Found<QString> commitOfVersion(const gitlab::ComponentFile &what);
    Found<QString> commitOfTemplates(const QString &server);

    Setting m_setting;
    Http m_http;
    Tokens m_tokens;
    std::map<QString, ApiServer> m_servers;
    std::map<QString, std::unique_ptr<Repository>> m_repositories; ///< by server and project
    std::map<QString, Found<QString>> m_commits;                   ///< by server, project and name
};

} // namespace caravan::fetch
