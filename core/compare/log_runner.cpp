// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/log_runner.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

const estimate::Runner &baseFor(const QList<FiledLog> &logs, const Knowledge &knowledge, const project::Project *project)
{
    const auto called = [&](const QString &id) -> const estimate::Runner & {
        const estimate::Runner *runner = knowledge.facts.runner(id);
        return runner ? *runner : knowledge.runnerFor({}, project);
    };
    if (logs.isEmpty())
        return knowledge.runnerFor({}, project);
    const joblog::Log &log = logs.constFirst().log;
    for (const QLatin1StringView size : {"small"_L1, "medium"_L1, "large"_L1}) {
        if (log.runnerName.contains(u"saas-linux-"_s + size))
            return called(u"gitlab.com-"_s + size);
    }
    if (log.executor == joblog::Executor::Shell)
        return called(u"self-managed-shell"_s);
    if (log.origin == joblog::Origin::GitlabCiLocal || !project)
        return called(u"self-managed-docker"_s);
    return knowledge.runnerFor({}, project);
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
