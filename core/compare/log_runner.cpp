// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/log_runner.h"

#include "core/base/texts.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LogRunnerTexts);

/// In the names of the runners that gitlab.com offers itself, such as "blue-1.shared.runners-manager.gitlab.com/default".
constexpr QLatin1StringView hosted = "runners-manager.gitlab.com"_L1;

/// The id of the profile that a log itself tells; empty where it tells none.
QString profileToldBy(const joblog::Log &log)
{
    for (const QLatin1StringView size : {"small"_L1, "medium"_L1, "large"_L1}) {
        if (log.runnerName.contains(u"saas-linux-"_s + size))
            return u"gitlab.com-"_s + size;
    }
    if (log.runnerName.contains(hosted))
        return u"gitlab.com-small"_s;
    if (log.executor == joblog::Executor::Shell)
        return u"self-managed-shell"_s;
    return log.origin == joblog::Origin::GitlabCiLocal ? u"self-managed-docker"_s : QString();
}

} // namespace

BaseProfile baseFor(const QList<FiledLog> &logs, const Knowledge &knowledge, const project::Project *project)
{
    const estimate::Runner &ofServer = knowledge.runnerFor({}, project);
    if (logs.isEmpty())
        return {ofServer, {}};
    const joblog::Log &log = logs.constFirst().log;
    if (const estimate::Runner *told = knowledge.facts.runner(profileToldBy(log)))
        return {*told, {}};
    const std::optional<project::Host> server = project ? project->server() : std::nullopt;
    const bool isOfSomebody = server && (server->kind == project::HostKind::KnownGitLab || server->kind == project::HostKind::OwnGitLab);
    const bool isOfServer = server && (isOfSomebody || log.runnerName.isEmpty());
    const estimate::Runner *anyOther = knowledge.facts.runner(u"self-managed-docker"_s);
    if (!isOfServer && anyOther) {
        const QString because = server
            ? LogRunnerTexts::tr("By its name the runner is none of gitlab.com's own, so the fit begins with the profile “%1”.")
            : LogRunnerTexts::tr(
                "The logs do not tell of what server the runner is, so the fit begins with the profile “%1”. With a project "
                "whose server is known it begins with that of the server.");
        return {*anyOther, because.arg(anyOther->id)};
    }
    return {ofServer,
            LogRunnerTexts::tr("The logs do not tell the profile of the runner, so the fit begins with “%1”, that of the project's server.")
                .arg(ofServer.id)};
}

estimate::Runner asLogsSay(estimate::Runner base, const QList<FiledLog> &logs)
{
    const auto isOfRunner = [](const FiledLog &filed) { return filed.log.origin == joblog::Origin::Runner; };
    if (std::none_of(logs.begin(), logs.end(), isOfRunner))
        return base;
    const bool isKubernetes = std::all_of(logs.begin(), logs.end(), [&](const FiledLog &filed) {
        return !isOfRunner(filed) || filed.log.executor == joblog::Executor::Kubernetes;
    });
    if (isKubernetes)
        base.executor = recipes::Executor::Kubernetes;
    const bool hasLocalCache = std::any_of(logs.begin(), logs.end(), [&](const FiledLog &filed) {
        const QList<joblog::CacheUse> &uses = filed.log.caches;
        return isOfRunner(filed) && std::any_of(uses.begin(), uses.end(), [](const joblog::CacheUse &use) { return use.isLocal; });
    });
    if (hasLocalCache) {
        base.hasDistributedCache = false;
        base.assumed.removeAll(u"hasDistributedCache"_s);
    }
    return base;
}

} // namespace caravan::compare
