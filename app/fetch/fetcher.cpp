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

QString key(const QStringList &parts) { return parts.join(u'\n'); }

} // namespace

Fetcher::Fetcher(Setting setting) : m_setting(std::move(setting)), m_http(m_setting.seconds, includes::mostFetchedBytes) { }

Answer Fetcher::fetch(const includes::Item &item)
{
    Answer answer = std::visit([&](const auto &what) { return this->answer(what, item.knownCommit); }, item.what);
    const QString server = gitlab::homeOf(item.what, {}).server;
    if (!server.isEmpty() && (answer.trouble == Trouble::NeedsToken || answer.trouble == Trouble::NotFound))
        answer.host = gitlab::serverName(apiOf(server)); // whose token may help
    return answer;
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
    const Meant meant = meantBy(what);
    const Found<QString> &commit = meant.commit;
    if (!commit.isThere())
        return answerOf(commit.as<QByteArray>(), {});
    Repository &project = repository(what.server, what.project);
    Found<QByteArray> file = project.file(commit.value, u"templates/%1.yml"_s.arg(what.name));
    if (file.trouble == Trouble::NotFound || (file.isThere() && file.value.trimmed().isEmpty()))
        file = project.file(commit.value, u"templates/%1/template.yml"_s.arg(what.name));
    Answer answer = answerOf(file, commit.value);
    answer.version = meant.tag;
    answer.isByTags = meant.isByTags;
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

Fetcher::Meant Fetcher::meantBy(const gitlab::ComponentFile &what)
{
    const QString name = key({what.server, what.project, what.version});
    const auto known = m_meant.find(name);
    return known != m_meant.end() ? known->second : m_meant[name] = found(what);
}

/// In GitLab's order: what a range means, else the release of this tag, else a tag, branch or commit of this name. That only releases which the
/// CI/CD catalogue has count as versions is not told by the API, so that all do. Source: gitlabhq, lib/gitlab/ci/components/instance_path.rb.
Fetcher::Meant Fetcher::found(const gitlab::ComponentFile &what)
{
    const Found<QString> asRef = commitOf(what.server, what.project, isRange(what.version) ? QString() : what.version);
    if (!asRef.isThere() || (!isRange(what.version) && !isSemantic(what.version)))
        return {asRef};
    Repository &project = repository(what.server, what.project);
    if (!isRange(what.version)) {
        const Found<Release> release = project.release(what.version);
        if (!release.isThere())
            return {asRef};
        return {{release.value.commit, Trouble::None, asRef.host, {}}, release.value.tag, !project.knowsReleases()};
    }
    const Found<QList<Release>> releases = project.releases();
    if (const std::optional<Release> release = releaseFor(what.version, releases.value))
        return {{release->commit, Trouble::None, asRef.host, {}}, release->tag, !project.knowsReleases()};
    if (!releases.isThere())
        return {releases.as<QString>()};
    if (what.version == "~latest"_L1)
        return {{{}, Trouble::NoVersion, asRef.host, {}}};
    return {commitOf(what.server, what.project, what.version)};
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
