// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/http.h"
#include "app/fetch/repository.h"
#include "app/fetch/tokens.h"

namespace caravan::fetch {

/// A GitLab server, asked by its API, version 4 (documentation, doc/api: repositories, repository_files, commits, tags, releases, version;
/// 2026-08). First without a token; with one where that is not enough.
class ApiServer
{
public:
    /// \a address: "https://gitlab.example.org". What is given must live longer.
    ApiServer(Http &http, Tokens &tokens, QString address) : m_http(http), m_tokens(tokens), m_address(std::move(address)) { }

    /// \a path: behind /api/v4/, percent-encoded.
    Page ask(const QByteArray &path);
    /// The version of the GitLab that runs there, "17.5.2"; empty where it is not told: it tells it only to those who log in.
    QString version();

private:
    Http &m_http;
    Tokens &m_tokens;
    QString m_address;
    QByteArray m_token;
    bool m_isTokenSought = false;
};

class ApiRepository final : public Repository
{
public:
    ApiRepository(ApiServer &server, const QString &project);

    Found<QString> commitOf(const QString &ref) override;
    Found<QByteArray> file(const QString &commit, const QString &path) override;
    Found<QByteArray> listing(const QString &commit) override;
    bool isTag(const QString &ref) override;
    Found<QList<Release>> releases() override;
    Found<Release> release(const QString &tag) override;
    bool knowsReleases() const override { return true; }

private:
    Found<QList<QJsonObject>> pages(const QByteArray &path);

    ApiServer &m_server;
    QByteArray m_project; ///< the beginning of paths
};

} // namespace caravan::fetch
