// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/includes/project_files.h"

#include "core/includes/cache.h"
#include "core/includes/instances.h"
#include "core/project/git_repository.h"

namespace caravan::includes {

gitlab::Home homeOfFolder(const QString &folder)
{
    const project::GitRepository::Opening opening = project::GitRepository::open(folder);
    if (!opening.repository)
        return {};
    const Result<QString> remote = opening.repository->setting("remote.origin.url");
    if (!remote)
        return {};
    return homeOfRemote(*remote, instances());
}

gitlab::Files filesOf(const QString &folder) { return filesOf(folder, std::make_shared<Cache>()); }

gitlab::Files filesOf(const QString &folder, std::shared_ptr<const Cache> cache)
{
    gitlab::Files files = gitlab::filesOf(folder);
    files.home = [folder, known = std::make_shared<std::optional<gitlab::Home>>()] {
        if (!*known)
            *known = homeOfFolder(folder);
        return **known;
    };
    files.fetched = [cache = std::move(cache)](const gitlab::Elsewhere &what) { return cache->find(what); };
    return files;
}

} // namespace caravan::includes
