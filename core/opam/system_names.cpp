// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/system_names.h"

#include "core/opam/closure.h"

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

QList<SystemNames> namesIn(const Repository &repository)
{
    const auto on = [](const QList<SystemPackages> &packages, const QString &distribution) {
        return systemPackagesFor(packages, {systemOf(distribution), With::Nothing, false, Request().opamVersion});
    };
    QList<SystemNames> all;
    for (const QString &name : repository.names()) {
        if (!name.startsWith("conf-"_L1))
            continue;
        const QString newest = repository.newest(name);
        const Repository::Versions versions = repository.versions(name);
        for (const Definition &definition : *versions) {
            if (definition.version != newest || definition.depexts.isEmpty())
                continue;
            const QList<SystemPackages> packages = systemPackagesOf(definition.depexts);
            all.append({on(packages, u"debian"_s), on(packages, u"alpine"_s), on(packages, u"fedora"_s)});
        }
    }
    return all;
}

} // namespace

QList<SystemNames> systemNames()
{
    static QMutex mutex;
    static QHash<int, QList<SystemNames>> known;
    const auto repository = usersRepository();
    const QMutexLocker locker(&mutex);
    const auto found = known.constFind(repository->number());
    return found != known.cend() ? *found : *known.insert(repository->number(), namesIn(*repository));
}

} // namespace caravan::opam
