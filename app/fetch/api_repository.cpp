// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/api_repository.h"

#include "app/fetch/addresses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace caravan::fetch {

using namespace Qt::StringLiterals;
using includes::Trouble;

namespace {

constexpr int mostPages = 100; // of a hundred entries

QByteArray encoded(const QString &text) { return QUrl::toPercentEncoding(text); }

template<class T>
Found<T> foundIn(const Page &page, T value)
{
    if (page.trouble != Trouble::None)
        return {{}, page.trouble, page.host, page.detail};
    return {std::move(value), Trouble::None, page.host, {}};
}

Release releaseIn(const QJsonObject &entry)
{
    return {entry.value("tag_name"_L1).toString(), entry.value("commit"_L1).toObject().value("id"_L1).toString()};
}

/// An answer that is no JSON of GitLab's API.
template<class T>
Found<T> strange(const Page &page)
{
    return {{}, Trouble::Refused, page.host, u"HTTP %1"_s.arg(page.status)};
}

} // namespace

Page ApiServer::ask(const QByteArray &path)
{
    const QUrl url = QUrl::fromEncoded(m_address.toUtf8() + "/api/v4/" + path);
    Page page = m_http.get(url, m_token);
    const bool mayNeedToken = page.trouble == Trouble::NeedsToken || page.trouble == Trouble::NotFound;
    if (!mayNeedToken || m_isTokenSought || !isSafe(url))
        return page;
    m_isTokenSought = true;
    m_token = m_tokens.tokenFor(gitlab::serverName(m_address));
    return m_token.isEmpty() ? page : m_http.get(url, m_token);
}

QString ApiServer::version()
{
    const Page page = ask("version");
    const QString version = QJsonDocument::fromJson(page.body).object().value("version"_L1).toString();
    return page.trouble == Trouble::None && !version.contains("pre"_L1) ? version.section(u'-', 0, 0) : QString();
}

ApiRepository::ApiRepository(ApiServer &server, const QString &project) : m_server(server), m_project("projects/" + encoded(project) + '/')
{
}

Found<QString> ApiRepository::commitOf(const QString &ref)
{
    const Page page = m_server.ask(m_project + "repository/commits/" + encoded(ref.isEmpty() ? u"HEAD"_s : ref));
    const QString commit = QJsonDocument::fromJson(page.body).object().value("id"_L1).toString();
    if (page.trouble == Trouble::None && !gitlab::isCommitId(commit))
        return strange<QString>(page);
    return foundIn(page, commit);
}

Found<QByteArray> ApiRepository::file(const QString &commit, const QString &path)
{
    const Page page = m_server.ask(m_project + "repository/files/" + encoded(path) + "/raw?ref=" + encoded(commit));
    return foundIn(page, page.body);
}

Found<QByteArray> ApiRepository::listing(const QString &commit)
{
    const Found<QList<QJsonObject>> entries = pages("repository/tree?recursive=true&ref=" + encoded(commit));
    Found<QByteArray> names = entries.as<QByteArray>();
    for (const QJsonObject &entry : entries.value) {
        if (entry.value("type"_L1).toString() == "blob"_L1)
            names.value += entry.value("path"_L1).toString().toUtf8() + '\n';
    }
    return names;
}

bool ApiRepository::isTag(const QString &ref)
{
    return m_server.ask(m_project + "repository/tags/" + encoded(ref)).trouble == Trouble::None;
}

Found<QList<Release>> ApiRepository::releases()
{
    const Found<QList<QJsonObject>> entries = pages("releases?order_by=released_at");
    Found<QList<Release>> found = entries.as<QList<Release>>();
    for (const QJsonObject &entry : entries.value)
        found.value.append(releaseIn(entry));
    return found;
}

Found<Release> ApiRepository::release(const QString &tag)
{
    const Page page = m_server.ask(m_project + "releases/" + encoded(tag));
    const Release release = releaseIn(QJsonDocument::fromJson(page.body).object());
    if (page.trouble == Trouble::None && !gitlab::isCommitId(release.commit))
        return strange<Release>(page);
    return foundIn(page, release);
}

/// All entries of a list that comes in pages.
Found<QList<QJsonObject>> ApiRepository::pages(const QByteArray &path)
{
    Found<QList<QJsonObject>> found;
    QByteArray number = "1";
    for (int count = 0; count < mostPages && !number.isEmpty(); ++count) {
        const Page page = m_server.ask(m_project + path + "&per_page=100&page=" + number);
        const QJsonDocument document = QJsonDocument::fromJson(page.body);
        if (page.trouble != Trouble::None)
            return foundIn(page, QList<QJsonObject>());
        if (!document.isArray())
            return strange<QList<QJsonObject>>(page);
        const QJsonArray entries = document.array();
        for (const auto &entry : entries)
            found.value.append(entry.toObject());
        number = encoded(page.next);
        found.host = page.host;
    }
    if (!number.isEmpty())
        found.trouble = Trouble::TooLarge;
    return found;
}

} // namespace caravan::fetch
