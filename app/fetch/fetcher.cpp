// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/fetcher.h"

#include "app/fetch/addresses.h"
#include "app/fetch/git_source.h"
#include "core/includes/problems.h"

namespace caravan::fetch {

using namespace Qt::StringLiterals;
using includes::Answer;
using includes::Trouble;

namespace {

const QString &gitLabsOwn()
{
    static const QString project = u"gitlab-org/gitlab"_s;
    return project;
}

Answer answerOf(const Found<QByteArray> &found, const QString &commit)
{
    return {-1, found.value, commit, false, found.trouble, found.host, found.detail};
}

/// Where the API of a server is that git is spoken with, too.
QString apiOf(const QString &server)
{
    const QUrl url(server);
    return url.scheme() == "ssh"_L1 ? u"https://"_s + url.host() : server;
}

QString key(const QStringList &parts) { return parts.join(u'\n'); }

} // namespace

Fetcher::Fetcher(Setting setting) : m_setting(std::move(setting)), m_http(m_setting.seconds, includes::mostFetchedBytes) { }

Answer Fetcher::fetch(const includes::Item &item)
{
    return std::visit([&](const auto &what) { return answer(what, item.knownCommit); }, item.what);
}

Answer Fetcher::answer(const gitlab::RemoteFile &what, const QString &)
{
    const Page page = m_http.get(QUrl(what.url, QUrl::StrictMode));
    return {-1, page.trouble == Trouble::None ? page.body : QByteArray(), {}, false, page.trouble, page.host, page.detail};
}

Answer Fetcher::answer(const gitlab::ProjectFile &what, const QString &knownCommit)
{
    const Found<QString> commit = commitOf(what.server, what.project, what.ref);
    if (!commit.isThere())
        return answerOf(commit.as<QByteArray>(), {});
    Repository &project = repository(what.server, what.project);
    Answer answer = answerOf(project.file(commit.value, what.file), commit.value);
    const bool isOther = !knownCommit.isEmpty() && knownCommit != commit.value && !what.ref.isEmpty();
    answer.isTag = answer.trouble == Trouble::None && isOther && project.isTag(what.ref);
    return answer;
}

Answer Fetcher::answer(const gitlab::ProjectListing &what, const QString &)
{
    const Found<QString> commit = commitOf(what.server, what.project, what.commit);
    if (!commit.isThere())
        return answerOf(commit.as<QByteArray>(), {});
    return answerOf(repository(what.server, what.project).listing(commit.value), commit.value);
}

/// A component is `templates/NAME.yml` or `templates/NAME/template.yml` (gitlabhq, app/models/ci/catalog/components_project.rb).
Answer Fetcher::answer(const gitlab::ComponentFile &what, const QString &knownCommit)
{
    const Found<QString> commit = commitOfVersion(what);
    if (!commit.isThere())
        return answerOf(commit.as<QByteArray>(), {});
    Repository &project = repository(what.server, what.project);
    Found<QByteArray> file = project.file(commit.value, u"templates/%1.yml"_s.arg(what.name));
    if (file.trouble == Trouble::NotFound)
        file = project.file(commit.value, u"templates/%1/template.yml"_s.arg(what.name));
    Answer answer = answerOf(file, commit.value);
    const bool isOther = !knownCommit.isEmpty() && knownCommit != commit.value && !isRange(what.version);
    answer.isTag = answer.trouble == Trouble::None && isOther && project.isTag(what.version);
    return answer;
}

Answer Fetcher::answer(const gitlab::TemplateFile &what, const QString &)
{
    const Found<QString> commit = commitOfTemplates(what.server);
    if (!commit.isThere())
        return answerOf(commit.as<QByteArray>(), {});
    return answerOf(repository(m_setting.templates, gitLabsOwn()).file(commit.value, u"lib/gitlab/ci/templates/"_s + what.name),
                    commit.value);
}

ApiServer &Fetcher::server(const QString &address) { return m_servers.try_emplace(address, m_http, m_tokens, address).first->second; }

/// By GitLab's API, or by git where that is what the server speaks; of a server that is known by ssh, by git where the API does not let us in.
Repository &Fetcher::repository(const QString &server, const QString &project)
{
    std::unique_ptr<Repository> &known = m_repositories[key({server, project})];
    if (known)
        return *known;
    const QUrl url(server);
    const auto byGit = [&] {
        return std::make_unique<GitSource>(server + u'/' + project + u".git"_s, m_setting.gitFolder, m_setting.seconds);
    };
    if (url.scheme() == "git"_L1) {
        known = byGit();
        return *known;
    }
    known = std::make_unique<ApiRepository>(this->server(apiOf(server)), project);
    if (url.scheme() == "ssh"_L1 && !known->commitOf({}).isThere())
        known = byGit();
    return *known;
}

Found<QString> Fetcher::commitOf(const QString &server, const QString &project, const QString &ref)
{
    const QUrl url(server);
    const bool isUnencrypted = url.scheme() == "git"_L1 && !isLoopback(url);
    if (isUnencrypted || (url.scheme() != "git"_L1 && !isSafe(QUrl(apiOf(server)))))
        return {{}, Trouble::Insecure, url.host(), {}};
    const auto known = m_commits.find(key({server, project, ref}));
    if (known != m_commits.end())
        return known->second;
    return m_commits[key({server, project, ref})] = repository(server, project).commitOf(ref);
}

/// In GitLab's order: what a range means, else a tag, branch or commit of this name.
Found<QString> Fetcher::commitOfVersion(const gitlab::ComponentFile &what)
{
    if (!isRange(what.version))
        return commitOf(what.server, what.project, what.version);
    const QString name = key({what.server, what.project, u"release "_s + what.version});
    const auto known = m_commits.find(name);
    if (known != m_commits.end())
        return known->second;
    const Found<QString> head = commitOf(what.server, what.project, {});
    if (!head.isThere())
        return head;
    const Found<QList<Release>> releases = repository(what.server, what.project).releases();
    const std::optional<Release> release = releaseFor(what.version, releases.value);
    Found<QString> found;
    if (release)
        found = {release->commit, Trouble::None, head.host, {}};
    else if (!releases.isThere())
        found = releases.as<QString>();
    else if (what.version == "~latest"_L1)
        found = {{}, Trouble::NoVersion, head.host, {}};
    else
        found = commitOf(what.server, what.project, what.version);
    return m_commits[name] = found;
}

/// The commit of GitLab's own project that the server runs, where it tells its version; else the newest.
Found<QString> Fetcher::commitOfTemplates(const QString &server)
{
    const QString api = apiOf(server);
    const QUrl url(api);
    if (!server.isEmpty() && isSafe(url) && !isSameServer(url, QUrl(m_setting.templates))) {
        const QString version = this->server(api).version();
        const Found<QString> tagged = version.isEmpty() ? Found<QString>{{}, Trouble::NotFound}
                                                        : commitOf(m_setting.templates, gitLabsOwn(), u"v%1-ee"_s.arg(version));
        if (tagged.isThere())
            return tagged;
    }
    return commitOf(m_setting.templates, gitLabsOwn(), {});
}

} // namespace caravan::fetch
