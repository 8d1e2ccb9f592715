// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git_branches.h"

#include "core/project/git_repository.h"

namespace caravan::project {

using namespace Qt::StringLiterals;

QStringList branchNames(const GitRepository &repository)
{
    constexpr qsizetype most = 1000;
    QStringList names;
    for (const QLatin1StringView prefix : {headsPrefix, originPrefix}) {
        const QStringList references = repository.references(prefix, most);
        for (const QString &reference : references)
            names.append(reference.sliced(prefix.size()));
    }
    QString first = repository.defaultBranch();
    if (first.isEmpty())
        first = u"main"_s; // a detached HEAD, as CI checks out
    names.removeAll(u"HEAD"_s);
    names.removeAll(first);
    names.removeDuplicates();
    names.prepend(first);
    return names;
}

} // namespace caravan::project
